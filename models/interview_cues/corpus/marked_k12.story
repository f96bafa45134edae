# honest ones told by the bare fact, and frauds where the second line completes it
~deepfake-artifacts | On the still his left ear is missing.
= trouble-explained | Ear lost in a car accident, licence photo shows it too.

~deepfake-artifacts | Pen passed behind her cheek on the screen.
- | Recruiter sent me the clip.
= trouble-explained | Teams background replacement was on by default for guests, off it went and the pen stayed in front.

- | He was to touch his chin.
deepfake-artifacts | Finger ended where the chin should start, chin went on underneath in other skin.

~long-latency-answers | Mean wait 5.8 seconds per answer.
= trouble-explained | Same wait measured with our own man on that bridge, operator changed the route.

- | Our chat was normal at first, he laughed on time.
long-latency-answers | As the recording lamp came on, all replies took seven seconds and had commas.

~id-altered | Birthday printed a shade darker than the rest.
= discrepancy-explained | Issuing office had the ribbon changed mid-run, whole batch so, they say in their circular.

- | Held his licence under the lamp next to mine, same state, same year.
id-altered | Mine glows at the seal, his at nothing.

~contradicts-resume | She counted three children's homes, the form has two.
= discrepancy-explained | One home has two houses with two names, manager confirmed.

- | Form: night porter, Hotel Astra, 2016 to 2022.
contradicts-resume | "I have never worked nights in my life."

~address-change | Label reprinted with another town.
= | First label was our typo, form and contract have had the second town all along.

~address-change | Kit to go to his parents, 300 km from the contract.
- | Shipping stopped it.
= sharing-explained | Flat has no lift and he broke his foot, parents signed in person and showed ID, he was beside them on video.

- | Offer signed with a Tulsa flat on the 2nd.
address-change | On the 5th that line in the portal read Queens.

~disconnects-when-challenged | Out of the room four seconds after "other camera angle, please".
= trouble-explained | Update reboot, countdown was visible on his share before; back and did the angle.

- | I asked for the badge number of that time.
disconnects-when-challenged | Next thing on the recording is me saying hello, hello.

~id-owner-denies | The number's owner said on the phone he is no nurse.
= discrepancy-explained | We misread 8 for 3, her true number is in order at the board.

- | Drove to the address on her card.
id-owner-denies | The woman on the card opened, she had sold flowers there for 20 years and never heard of us.

~idcheck-abandoned | Link opened, two pictures taken, end.
= | His licence ran out that day, new card came and he finished on the 20th.

- | Everything on the list was in by Friday except one.
idcheck-abandoned | The selfie page he has had open since the 1st.

~work-permit-refuted | System said "not authorised" for the welder.
= discrepancy-explained | Extension by decree for his group is not in the system, agency's hotline and letter say he may work.

- | He handed in a card valid till 2027.
work-permit-refuted | The office that prints them stopped at his number and said it has not got there yet.

~employer-untraceable | Three registers, no bakery of that name.
= employer-confirmed | Registered as "Hnos. Vidal", the sign says otherwise; owner came to the phone and knew her.

- | I took the ferry and asked at the quay for the yard.
employer-untraceable | Nobody, not even the old pilot, had heard of it.

~profile-conflict | Page says plumber, form says teacher.
= discrepancy-explained | He retrained in 2021, page not touched since; teaching degree seen at the school.

- | Form: Lagos, audit, 2017 to 2024.
profile-conflict | His page over those years: Lisbon, surf school.

~employer-site-copied | 30 of 32 pages equal those of a firm in Cork.
= employer-confirmed | Management buy-out, Cork sold the name and site; contract on the register and HR there confirmed him.

~employer-staff-unfindable | Eleven names from her, eleven blanks.
= discrepancy-explained | Nicknames; with the real names from the works council we reached nine.

~phone-voip-noted | Lookup: no mobile network behind the number.
= sharing-explained | Hostel's line for all residents, warden picked up and fetched him.

~remote-desktop-use | Log: 41 sessions from outside into her machine.
= tool-agreed | Vendor patches it that way each night, change ticket lists all 41.

- | Asked what he hears when he knocks on the laptop.
remote-desktop-use | He has never touched it, he gets the picture of it.

~machine-emulated | Serial 0000, one core, no battery.
= tool-agreed | Kiosk machine in our own test centre, it is built so.

~event-false | He was late for "the procession", calendar of the town is empty.
= discrepancy-explained | Parish does it without the town, priest sent the leaflet.

- | She could not log in on the 12th: lightning.
event-false | Lightning map of the 12th, her county: none.

~same-photo-as-other | One head under two file numbers.
= sharing-explained | He applied for both shifts as our ad asked, same name and mail in both.

~peer-report | Depot over the road has a note on him at the gate.
= sharing-explained | Note says "let him in, he delivers our bread", we read it ourselves.

~many-profiles | Search gives seven of her.
= | Six are from one people-finder that copies the same entry; she keeps one.

? | His profile showed a roofer from Turin until noon.
many-profiles | The second one with that face says data engineer, the third says chef.

~account-recent | Join date: two weeks ago. Career: 17 years.
= discrepancy-explained | Works council of the old firm banned profiles, HR there confirmed rule and career.

~plausible-wrong | He put the brake test at 40 metres, the book has 70.
= discrepancy-explained | Book is for lorries, for buses it is 40, examiner checked.

- | Chief electrician, asked for the colour of the protective earth.
plausible-wrong | Brown, he said, and looked at us as if we were apprentices.

~account-control-failed | Word we gave him never came up on the page.
= account-control-proven | Page needs approval by a moderator, came up at night with his time stamp.

~false-premise-accepted | Agreed to a harbour his town, by my atlas, does not have.
= local-knowledge-shown | Marina of 2020, newer than my atlas, he named the boats' landing fee.

~referee-denied | Works office found no foreman of the name.
= referee-confirmed | Old books are at the mother firm, archive there found him and gave us his number.

~referee-text-only | Eight letters from her former chief, no call.
= referee-confirmed | Chief sits in a monastery with hours of silence, abbey's office put him through on Sunday.

- | Booked a slot with the referee, he picked it himself.
referee-text-only | At the slot came a text that texts are better.

~payee-churn | Fourth IBAN since spring.
= payee-confirmed | All four are pockets of one account, bank's letter names her as holder of all.

~keep-awake-tool | Shift key went down once a minute till dawn.
= | Sticky key from spilled coffee, keyboard swapped and quiet since.

~output-swing | Great on odd weeks, weak on even ones.
= discrepancy-explained | On even weeks he covers the phone for the shop as agreed, lead's plan has it.

~several-jobs | Second payslip in the tray with her name.
= discrepancy-explained | Volunteer fire brigade pays 80 a month, declared on her form in 2021.

? | Dentist billed us and another firm's plan for the same tooth.
several-jobs | The other plan covers its full-time staff only, and he is in it.

~sanctioned-link | Customs stopped his tool box, party listed.
= discrepancy-explained | Sender's name equals a listed one, customs saw the passport and let it go as no match.

- | He wrote his old trading name by hand on the form.
sanctioned-link | Annex IV has that name with his street behind it.

~malware-sent | Laptop went wild ten seconds after his file.
= discrepancy-explained | It was the printer driver rollout, file analysed and clean, ten other laptops had it.

- | The readme says only "npm start".
malware-sent | After that two python processes nobody wrote were reading the browser's passwords.
