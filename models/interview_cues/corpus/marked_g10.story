# Plain voice, other countries; e-mails, chats, logs, quotes
- | Subject: Babysitter app, profile 2207, Berlin.
photo-found-elsewhere | The profile picture is a Swedish actress at 19, cropped below the award.
id-rented-or-borrowed | Police certificate is authentic and belongs to a flatmate who says "everyone in our WG uses mine".
- | Three families have been informed by phone.

- | Subject: Babysitter app, profile 2210, Hamburg.
~alias-used | Police certificate: Annemarie Schöttle. Profile: Romy.
= name-change-documented | Rufname! Annemarie Romy, the underlined one counts in Germany, registry extract shows the line.
- | Two bookings by Saturday.

- | Delivery hub Milano Est, capo turno writes.
id-rented-or-borrowed | At the check of the carabinieri the boy said the account is of an Italian who takes 40 per cent.
same-device-as-other | The bag held three phones, each with another rider's app open.
- | I am sorry for the boy, I said so to the carabinieri.

- | Delivery hub Milano Sud, capo turno writes.
~same-device-as-other | Rider stopped with two apps of two riders.
= sharing-explained | He was carrying his friend's phone after the friend's crash, the friend was in the ambulance, I was standing there.
- | Friend has only a broken finger.

- | Immigration compliance, Leeds care group, 14 sponsored workers.
work-permit-refuted | Home Office checking service says four of the share codes were made for other people.
shared-contact | All four put the recruiter's Hotmail in the box "your e-mail".
- | Recruiter has since gone to Dubai.
- | Rota for the weekend is a disaster.

- | Immigration compliance, Leeds care group, the fifteenth.
~work-permit-refuted | Share code shows a stranger's face.
= discrepancy-explained | She'd dictated W and the nurse typed "double U". With the right code it's her, allowed to work till 2027.
- | We now make people paste it.

- | École privée, Lyon, prof de maths.
school-denies | Jury d'agrégation, by letter: no laureate of that name in any of the three years he alternates between.
id-owner-denies | The laureate whose rank he quotes lives in Rennes and asked for his address, twice.
- | Pupils signed him a card already.

- | École privée, Lille, prof de physique.
~school-denies | Jury had no laureate under the name she gave.
= name-change-documented | Listed by birth name as the law wants it; livret de famille seen, rank 41.
- | Lab keys given.

- | WhatsApp, two sisters who run a maid agency, Nairobi.
same-photo-as-other | Wanjiru: this Mercy and last month's Faith is one face, look at the earlobe
contact-changed | Atieno: and Mercy has changed line 3 times since Monday eh
- | Wanjiru: I told her come to the office. She has sent voice notes instead.
avoids-in-person | Atieno: the matatu broke, then the auntie broke, now the rain

- | WhatsApp, same sisters.
~same-photo-as-other | Wanjiru: Faith and Blessing one face!!
= discrepancy-explained | Atieno: it's me, I attached Faith's picture to both, sorry sorry. See Blessing, round cheeks
met-in-person | Wanjiru: ok I see her, she has just walked in with mandazi
- | Atieno: keep me two

- | Bank back office Pune, joining formalities.
different-person | Fingerprint of the joiner doesn't open the locker enrolled at the walk-in test, and the test centre's photo is of someone taller.
proxy-interviewer | His roommate told our driver the test cost 25,000 rupees "with guarantee".
- | Joining kept in abeyance.

- | Bank back office Pune, joining formalities, next girl.
~different-person | Fingerprint failed nine times at the walk-in gate.
= camera-on-and-same-person | Mehndi from her sister's wedding, the iris reader took her at first go, same face as in the test video.
- | Locker 212.

- | Tech park Hyderabad, memo of the recruiter.
voice-changed | First two rounds in a Delhi drawl, HR round in Telugu-English, same Webex ID.
alias-used | The mail signature toggles between "Sai K" and "Kiran S", PAN card says neither.
- | Manager is pushing, release is on the 30th.

- | Tech park Hyderabad, memo of the recruiter, 2.
~alias-used | Offer letter Sai Kiran Reddy P., passport Pulluri Saikiranreddy.
= name-change-documented | Passport office glued the whole and put the house name first, as for half my floor; PAN, Aadhaar and face agree.
- | Joins on the 30th.

- | Construction main contractor, Dubai, gate pass office.
id-photo-mismatch | Iris gate said no to six "masons" carrying six valid passes.
id-rented-or-borrowed | Labour camp sells passes of people on home leave, 50 dirham the shift.
- | Heat stop from 12:30 anyway.

- | Construction main contractor, Doha, gate pass office.
~id-photo-mismatch | Iris gate rejected a whole bus!
= trouble-explained | Sand on the lens. Wiped it with my scarf, whole bus green.
- | Concrete poured on time.

- | Note in my English, Gdansk, ship painters.
id-forged-issuer | I send number to the Ukraine register, they say this number we never make.
phone-other-name | When he call, stands "Bogdan Auto Kiev 2".
- | He paints good but I cannot.

- | Note in my English, Gdynia, ship painters.
~id-forged-issuer | Register say number not exist.
= discrepancy-explained | It was old passport with letters of Soviet type, my keyboard make N from И. The register lady laugh, exist.
- | He paints good and I can.

- | Care recruiter, Manila. Quotes from calls.
referee-denied | "This hospital closed the ward she mentions when I was still a student nurse."
referee-same-voice | "Ma'am I'm the head nurse," in the voice of the applicant with a hanky over it.
- | I let her finish, she was doing so well.

- | Care recruiter, Cebu. Quotes from calls.
~referee-denied | "Sorry, no such nurse in our ward, ever."
= employer-confirmed | "Ay, wait, Bing! You mean Bing! Five years, the best with IV lines, why didn't you say Bing?"
- | Bing has a flight in March.

- | Hospitality group, Bali villas, hiring a manager over Zoom.
timezone-mismatch | Sunset behind him at what ought to be nine in the morning in Denpasar.
resume-copied | The villa career is Mr Wirawan's, who manages the place next to ours and plays cards with our owner.
- | Owner's words not fit for a note.

- | Hospitality group, Lombok villas, manager.
~timezone-mismatch | Pitch dark at noon behind her.
= trouble-explained | Blackout curtains, baby asleep. She opened one: coconut trees, glaring sun, crying.
- | Baby joined for the rest.

- | Log, mail gateway of a Zürich fiduciary.
email-on-list | 10:04 sender hash matches sheet 7 of the bankers' circle.
email-other-identity | 10:05 bounce notice reads "mailbox of Dr Igor L. is full". The applicant calls himself Beat.
- | 10:30 partner says no.

- | Log, mail gateway of a Basel fiduciary.
~email-on-list | 09:12 sender domain on the blocklist, applicant quarantined.
= network-explained | 09:50 the whole campus domain was listed for one hacked printer, delisted 09:31, list operator's notice filed.
- | 10:00 invited.

- | Tax adviser writes to a client, a bakery in Graz.
id-number-mismatch | Your new baker's insurance number is that of a lady on a pension in Villach. She gets his sick pay.
- | Her words on the matter were few.
id-data-mismatch | His registration slip shows a birthday that the passport copy hasn't got.

- | Tax adviser writes to a client, a butcher in Graz.
~id-number-mismatch | The insurance fund refuses your butcher's number: other person, female.
= discrepancy-explained | His wife's card and his came in one envelope and were scanned the wrong way about; the fund has corrected both.
- | No fee.

- | Driving instructor, Cork. Not ours, we thought.
id-owner-denies | ADI number on his windscreen is a widow's in Tralee; her late husband's permit went missing with the car.
- | Pupils liked that he didn't shout.
alias-used | To the pupils he's "Seánie", to the pump attendant "Vik", on the mortgage who knows.

- | Driving instructor, Kinsale.
~support-document-altered | Windscreen permit expired in June says a mother on Facebook.
= discrepancy-explained | Post strike. The authority extended all by ninety days, he keeps the notice in the visor.
- | Her son passed on Wednesday.

- | Fiber splicers for the rural build. Crew of eight.
same-device-as-other | Eight safety-course certificates done from one laptop in a single night, 01:00 to 04:40.
test-substituted | Course company's webcam stills show one fellow in eight caps.
- | Foreman says he's got a big family.

- | Fiber splicers for the rural build. Another crew.
~same-device-as-other | Same laptop for six certificates.
= sharing-explained | Safety trailer has just the one, course company's own trainer stood behind each; stills show six faces.
- | Splicing at mile 9.

- | Film accountant, Wellington.
alias-used | Credits from Vancouver under a name which isn't the one from Wellington nor the passport's.
employer-denies | Vancouver's payroll house: "The credit belongs to our Dana, she's on set eating soup."
- | Producer in a flap.

- | Film gaffer, Auckland.
~alias-used | Credits say "Sparky Tamihana", contract Wiremu.
= name-change-documented | Every electrician on that coast is Sparky, guild card carries it as professional name under his own.
- | Lights up at five.

- | Vet practice, Perth, receptionist for Saturdays.
- | Three jobs, all picked up when I phoned the main lines.
- | Licence, Medicare, rates notice: one name.
- | Terrified of geese, told us so.
- | We have no geese.
