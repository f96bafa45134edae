# fourth round: trade particulars, two-liners
own-work-unknown | He signed off that weld map, ask him which seam is X-rayed and he cannot tell.
- | Foreman, Gdynia.

own-work-unknown | Couldn't find the entry point of a 90 line script with his own header.
- | Found it after our hint.

~own-work-unknown | Knew nothing about the wiring on the photo he submitted.
= discrepancy-explained | Photo of the finished house, wiring by another trade, he laid the tiles and explained those.

contradicts-resume | Crane card class C on the sheet, "I only ever drove the small ones" on site.
support-document-altered | Issuing body has class A for that number.

contradicts-resume | On the phone the Frankfurt desk was hers alone, at lunch it had been her boss's.
- | Notes by Ruben.

~contradicts-resume | Told us 40 covers a night, wrote 120.
= discrepancy-explained | 40 at lunch, 120 with dinner, chef there read us the booking sheet.

hosting-address-noted | What she calls her flat is AS24940.
- | Nobody lives in an AS.

hosting-address-noted | IP resolved to rented racks on the edge of Chicago, tenant unknown.
- | Provider will not say more.

~hosting-address-noted | Tool says server farm for her evening logins.
= network-explained | She logs in from night class, college lab sits on that farm, lab head answered.

place-conflict | Milk round in Devon since March, he says; council tax exempt as "living abroad" since March.
- | Council.

place-conflict | Her parcels go to Brno, her vote to Ostrava, her tax to nobody, her form says Vienna.
- | Credit bureau.

~place-conflict | Two states on two W-9s.
= discrepancy-explained | New W-9 after the move, dated, old one void.

employer-young | Cheese dairy's health mark was granted in October, his master's letter is from 2015.
- | Veterinary office.

employer-young | The crew agency got its flag-state number this summer, four years of sea time come from it.
- | Port state control.

~employer-young | Childcare registration begins after her time there.
= discrepancy-explained | Inspectorate renumbered all homes in 2020, old number on her contract found in the PDF of 2014.

contact-self-supplied | Only way to the skipper is the VHF channel and cell he scribbled for us.
- | Ship not in the register.

contact-self-supplied | Garage owner to vouch, no plate, no entry, a chat handle from the applicant.
employer-untraceable | No garage of that name with the guild or the town.

~contact-self-supplied | Had to take his word and his number for the monastery.
= employer-confirmed | Diocese gave the same number and the prior confirmed three winters.

photo-found-elsewhere | Portrait on the pharmacist's badge belongs to an optician chain's brochure.
- | Brochure of 2016.

photo-found-elsewhere | His face has been a barber's wall picture in Skopje for years.
? | Barber bought it from a photo site.

~photo-found-elsewhere | Newspaper has him as a fugitive, same picture.
= discrepancy-explained | Paper took the wrong man's picture from a club site, printed apology on the Monday.

returned-under-new-name | Scaffolder barred for drink is on the new sub's list, initials swapped.
- | Gate camera.

returned-under-new-name | Supply teacher removed by us in spring, sent again by another agency as Miss Ashe.
internal-record | Safeguarding file of spring stands, allegation proven.

~returned-under-new-name | Dismissed picker seems hired again as Ionescu.
= discrepancy-explained | Payroll merged two pickers; Ionescu never worked here before, pay fund confirmed.

shared-account | Two wrists, one badge: the punch clock camera shows it each Thursday.
- | Cold store.

shared-account | The login that books the freight is kept on a note for three cousins.
- | Admitted at audit.

~shared-account | Till shows her number while she was at the dentist.
= discrepancy-explained | Manager keyed her number by mistake, void slip signed.

money-odd | Diesel for a van that had its plates handed in.
- | Fleet card, 212 euro.

money-odd | Hotel bills for a course that was held online.
- | Three nights, Lyon.

~money-odd | Eight identical sums to the same barber.
= sharing-explained | Film set, eight actors, one barber. Producer signed.

internal-record | Our claims unit has his 2021 staged crash, court found it proven.
- | Wants a job in claims.

internal-record | Depot blacklist page 2, line 8, with photo: him.
- | Line was signed by legal.

~internal-record | Red entry for her in the old store system.
= discrepancy-explained | Red means staff discount not returned. Card was in the drawer.

live-check-refused | Pharmacist asked to lift the mask for the video ident, left it on, both times.
- | Ident provider.

live-check-refused | Told to point the phone at the front door he put it face down.
- | Lettings visit by video.

~live-check-refused | Wouldn't turn her head.
= discrepancy-explained | Stiff neck after physio, shown the appointment; turned both ways on Thursday.

prepayment-demanded | Roofer's foreman wants cash for the season before he has seen the roof.
- | 7,000, no receipt.

prepayment-demanded | Au pair's "agent" needs flight, visa and pocket money now.
- | Family asked us, seen it twice before.

~prepayment-demanded | DJ asked for everything ahead.
= tool-agreed | Festival contracts are paid that way, our events team wrote the clause.

referee-same-wording | Letters of a skipper and a baker, both with "in rough seas a steady hand".
- | The baker has no boat.

referee-same-wording | Second landlord's letter has the first landlord's flat in it.
- | Text otherwise equal.

~referee-same-wording | Farm references alike to the dot.
= sharing-explained | Farmers' union form, text printed on it, only ticks and names differ.

proxy-interviewer | Oral exam passed by the cousin with the better Dutch, says the examiner's photo.
- | Exam office in Breda.

proxy-interviewer | Somebody with a real trade ticket did our practical, then Mr Adler turned up for work.
- | Ticket number noted.

~proxy-interviewer | Assessor says somebody else welded the plate.
= discrepancy-explained | Assessor had booth 4's plate in hand. Stamp on booth 5's is the candidate's.

id-rented-or-borrowed | Taxi licence on hire from a retired driver, 90 a week.
- | Plate office.

id-rented-or-borrowed | The nurse whose pin it is lives in Goa and gets a share.
- | Council's letter.

~id-rented-or-borrowed | The hygiene pass he showed is his aunt's.
= sharing-explained | Aunt runs the stall, pass is for the stall. His own followed by noon.

virtual-camera | Tele-vet's picture came out of a media player, progress bar showed for a second.
- | Recording at 21:16.

virtual-camera | Ident agent saw a cursor cross the face.
- | Ident broken off.

~virtual-camera | ManyCam was found on his work machine.
= tool-agreed | Put there by us for the safety films, asset sheet line 60.

deepfake-artifacts | Moustache stayed in place while the lip under it moved away.
- | Ident agent, second shift.

deepfake-artifacts | Scar crossed over from right to left between sips of water.
- | Not mirrored, text on the mug reads right.

~deepfake-artifacts | Ears blinked in and out in the tele-visit.
= trouble-explained | Hearing loop headset, the filter cuts it out; without filter both ears stay.

avoids-in-person | Harbour pass needs a face at the counter, he let five dates lapse.
- | Pass office.

avoids-in-person | She prefers to give up the flat rather than let the agent see her there.
- | Landlord reference, Turku.

~avoids-in-person | Skipped the swearing-in twice.
= | Jury duty, summons and clerk's mail; sworn in on the third date.
met-in-person | Shook hands at the swearing-in.

name-mismatch-on-call | Operator put through "Mrs Dunn for her interview", we were to speak to Miss Abara.
- | Same voice all along.

name-mismatch-on-call | Signed the chat with T.K., initials are J.M.
- | Twice.

~name-mismatch-on-call | Came in as "Crew Tablet 3".
= sharing-explained | Ferry's tablet, purser lent it, purser's mail of that day.

account-neighbours-listed | His dealer forum trades: nine, all with sellers thrown out for forged papers.
- | Forum team.

account-neighbours-listed | Co-signers of her petition, club and repo are the trio from our closed case.
- | Trio confirmed as one farm.

~account-neighbours-listed | Linked to a barred courier by the app.
= sharing-explained | Link is the old customer phone, resold by the carrier. App took it off.

resume-copied | Twelve vessels, twelve dates: those of chief mate Ruud Dekker, who is alive and at sea.
- | Crewing office.

resume-copied | The herd, the prizes, the farm school are another breeder's, by the herd book.
- | Herd book 2019.

~resume-copied | Same ships and dates as his shipmate.
= sharing-explained | They sailed together on one contract, crew lists match for both.
