# fourth round: two oddities in a case, checked excuses, weak oddities

# voice-changed
~voice-changed | On the 6th another voice than on the 2nd.
vpn-location-mismatch-noted | Connection from Ulan-Ude, he lives in Graz.
= | On the 2nd his landlord had answered for him, landlord confirms.
- | Connection not explained yet.

voice-changed | A caller with our bookkeeper's data, not with her voice, asked for a new IBAN.
hours-refused | Won't be called back during the day in her own town.
- | Finance clerk refused.

~voice-changed | Hollow and slow, nothing like before.
- | Asked him about it.
= | Line through the prison of his work placement, all calls are slowed there, officer told us.

voice-changed | HR: morning call female, evening call male, one employee number.
- | Employee says it's stress.
? | Sound lab says it's two people.

# id-altered
id-altered | Registrar held it to the lamp: surname scraped and re-inked.
~id-data-mismatch | Also Rome there, Milan in the form.
= | Milan was our pre-filled default.

~id-altered | Vendor alarm, text on the card was replaced.
= | Card of a test customer that our own IT had uploaded.
id-verified-in-person | Real one checked at the counter by Anna.

id-altered | The scan has the watermark of a template shop, faint, lower left.
email-on-list | Sender is in the agency's published table.
- | No offer.

# remote-control-tool
~remote-control-tool | Remote host on her PC, unknown to IT.
= | Clinic's x-ray vendor put it in, in the room next door, contract in the drawer.
disconnects-when-challenged | When asked for her nursing licence on video she was away.

remote-control-tool | Laptop woke at 01:00, logged in, worked, slept at 09:00, nobody at the desk on the house camera.
? | Host program: RemotePC.
- | Hire says he often works late.

remote-control-tool | "IT asked me to put it on," he said of the remote host.
- | IT has no ticket and nobody who asked.

# disconnects-when-challenged
disconnects-when-challenged | Nurse board hearing by video: left at the question who had sat her exam.
test-substituted | The board has a cousin's photo from the exam room.

~disconnects-when-challenged | Out of the meeting at the ID step.
~disconnects-when-challenged | Came again, out again at the ID step.
= | Third time by phone app it went through; desktop app crashes on her camera, vendor knows the fault.

disconnects-when-challenged | Hung up on the notary.
- | Notary had asked him to read the text aloud.

# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Tax day count: 300 days of logins out of Bali, salary taxed in Linz.
- | Employee silent so far.

vpn-location-mismatch-noted | One odd login from Sofia in March.
- | Single event, rest all at home.

~vpn-location-mismatch-noted | Entry by VPN out of Israel for a Dane.
~same-device-as-other | Same machine as the Danish colleague's.
= | Both were at the customer in Haifa and used the machine in the lab there.

# id-data-mismatch
id-data-mismatch | Register says deceased 1999 for the name and date on his card.
id-altered | Photo on it was glued.
- | Reported.

~id-data-mismatch | Card: Irish. Form: British.
= | Has both, both shown.

id-data-mismatch | House number on the licence is beyond the end of the street.
- | Small thing, postman knows her well though.

# employer-denies
employer-denies | Her "nine years at the court" are unknown to the court's personnel office.
referee-untraceable | The judge who recommends her isn't in the judges' list.

~employer-denies | Old firm, two phone calls, two times no.
= | Third call to the works council, they keep the apprentices' book, he's on page 40.

employer-denies | He brought a contract; the firm's lawyer says the paper is fake and the man unknown.
- | Contract kept.

# email-on-list
~email-on-list | Hit.
= | On a list of conference speakers, the tool took it for another.

email-on-list | The liaison's file of mailboxes, tab 2, has ours with a date in 2024.
employer-address-empty | The firm of his last job has its seat in an empty kiosk.
- | Hold.

# employer-address-empty
employer-address-empty | Our driver stood before a wall, number 30 comes after 26.
? | He asked the shops, no one knows that firm.

~employer-address-empty | Registered seat is the flat of a pensioner.
= | Pensioner is the founder, 81, still signs, showed our man the staff book with her in it.

employer-address-empty | Fire at the office, he says; fire brigade had no call there and house is a launderette.
- | No answer to this day.

# phone-rented
phone-rented | Number goes back to the shop on Sunday, says the clerk who lends them for codes.
form-intermediary | The same clerk filled his tax form.

~phone-rented | Virtual, shared, seen 200 times, says the tool.
= | Main line of the university, he typed it without extension.

# address-on-list
address-on-list | Same exit as in the FBI's flash, three logins, all in the week of his hiring.
~vpn-location-mismatch-noted | Also one from Oman.
= | Oman was the business trip, ticket bought by us.

address-on-list | One hit, low score, two years old.
- | Provider gives addresses out anew each day.

# hours-refused
hours-refused | No lunch, no breakfast, no office hour suits; he "lives" three streets away.
pickup-by-other | A courier rider took his laptop.
- | Rider has no link to him.

~hours-refused | He said no to 14 slots by day.
= | He is a prison guard on days until May, roster seen.

# same-device-as-other
same-device-as-other | The test of Lena and the test of Omar, one keyboard, one hour.
phone-rented | Omar's number is let by the day.

~same-device-as-other | Agency upload: forty applicants from one PC.
= | Agency's secretary uploads for all, contract says so.

# code-copied
code-copied | Exhibit B: his repo and mine, name swapped. (mail from a developer in Gent)
- | Checked, it is so.

~code-copied | Found her demo under a man's name, older.
= | The man is her, before the change of sex entry, court paper shown to HR only.

# off-platform
off-platform | Sent three invitations to Matrix before my first answer.
- | Platform warned him.

~off-platform | Driver wants all by private SMS.
= | App doesn't run on his old phone, dispatcher checked, firm gave him a new one.

# interest-unknown
interest-unknown | Volunteer at the zoo, four years; named no keeper, no house, no day.
? | Zoo is not aware of him.

~interest-unknown | Failed at simple questions on opera.
= | CV says Opera, the browser, he was a tester there.

# referee-untraceable
referee-untraceable | Trade register has no director of that name for the years given.
off-platform | The referee writes on Telegram and asks us to go there.

~referee-untraceable | Not one record of the superintendent.
= | He is in the police under a cover name, press office called us back.

# pickup-by-other
pickup-by-other | Camera at the kiosk: woman with pushchair takes our parcel, hire says never seen.
- | Kiosk has her phone number.

~pickup-by-other | Parcel left with unknown person.
= | Unknown to the driver. It's our site manager.

# second-remote-tool
second-remote-tool | Tech sheet: TeamViewer by us, ISL Light by nobody.
- | User shrugs.

~second-remote-tool | Spare remote client next to the normal one.
= | Backup for the storm season, ordered by the plant after last winter, list on the wall.

# test-substituted
test-substituted | The candidate of the ID was in hospital at the hour of his own drug test.
- | Ward's record.

~test-substituted | Record shows prints of a 60-year-old.
= | Machine's clock and name list were off by one line, bureau sent a new set.

# form-intermediary
form-intermediary | Signature of a "document helper" again, fourth hire, paid by each of them.
- | HR did not send her.

~form-intermediary | Papers were done by a man in his hotel.
= | Cruise line's crewing officer, always does them in that hotel, line confirms.
