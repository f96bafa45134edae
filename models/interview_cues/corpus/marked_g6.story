# Curt ones: remote tech, support, finance, media; who is it really
- | Nina Falk. SRE. Round 1 ok.
different-person | Round 2: who is this?
voice-changed | R1 lisped, R2 doesn't.
id-photo-mismatch | Card held up: neither of the two.
- | Case shut.

- | Nina Frank. SRE. Round 1 ok.
~different-person | Round 2: who is this??
= | Opened the wrong room, mine was 4B, sat with Dev's candidate for ten minutes.
- | In 4B: Nina, same grin.
- | Offer.

- | J. Abara, QA, Houston.
id-number-mismatch | SSN: issued Guam, 1971. He's 26 & "all Texas".
refuses-background-check | Consent form unsigned since the 4th.
- | "Lawyer's looking."
- | Whose lawyer looks at a consent form?

- | J. Abarca, QA, Laredo.
~id-number-mismatch | SSN: issued two years ago. Man's 40.
= discrepancy-explained | Green card since two years. Told us in mail one.
- | Bugs found in the warm-up: 4.

- | Hal. Claims desk. Wed 9:00.
phone-other-name | Truecaller: "Sunil Room 6".
background-call-center | Rooms 1-5 audible too.
- | I asked him to shut the door. "Which?"

- | Hal. Claims desk, other Hal.
~background-call-center | Thirty throats behind him.
= trouble-explained | School canteen, he's dinner monitor till one. Bell, silence.
- | Sharp lad.

- | Vendor list, row 6.
id-owner-denies | Real Keith: "I sell caravans."
profile-owner-other | Keith's own page is what's linked. Caravans all over it.
- | Fake Keith: quite likeable.

- | Vendor list, row 7.
~profile-owner-other | Link = a caravan dealer.
= | Side trade, weekends, he'd put it on the form under "other".
- | We bought an awning.

- | Wire desk.
persona-collision | "Good morning, this is Ash... Alan... which firm are you?"
several-jobs | Calendar peeked out: standup x4, 4 logos.
- | No follow-up.

- | Wire desk, 2.
~several-jobs | Calendar full of another firm's standups.
= discrepancy-explained | Last month's notice period, invites never cleared; that firm's HR gave the end date.
- | Ok from me.

- | Payee form came back thrice.
payee-churn | Mon: bank A. Tue: B. Thu: C in Vilnius.
crypto-or-third-party-payment | C's holder: a Mrs Ona T.
- | "My auntie manages."
- | Auntie's phone: off.

- | Payee form came back twice.
~payee-churn | Mon: bank A. Wed: bank B.
= payee-confirmed | A went bust Tuesday, it was on the news; B opened in branch with his own card.
- | First salary landed.

- | GitLab audit.
commits-other-name | Night commits: "hong". Day commits: "greg".
shared-account | Hong deploys, Greg talks.
- | Greg has a nice beard.
- | Nobody's seen Hong.

- | GitLab audit, sprint 9.
~commits-other-name | All her merges say "svc-bot".
= tool-agreed | Platform team's squash rule, page 2 of onboarding.
- | Next.

- | Fwd: CV "Sofie Dahl".
photo-found-elsewhere | Sofie = a shampoo ad from Turku.
contact-self-supplied | All three "HR departments" sit on Gmail, addresses courtesy of Sofie.
- | Shampoo's good, actually.

- | Fwd: CV "Sofia Dahlin".
~photo-found-elsewhere | Picture matched with a toothpaste ad.
= discrepancy-explained | She did two ads as a teen. Agency: "our Sofi, yes!"
- | Great teeth.

- | 08:00 badge photo. 08:20 trouble.
different-person | Lobby guy ≠ Zoom guy. Shorter, older, no Dutch.
cannot-speak-claimed-language | Said "ja" to everything. I asked what year it was. "Ja."
- | 08:40 exit.

- | 08:00 badge photo. 08:20 also trouble.
~different-person | Lobby guy ≠ Zoom guy!
= | Lobby guy was the courier for the next floor. Ours was in the lift, stuck.
- | 09:10 freed. Cake.

- | Mail header check.
email-other-identity | Reply-To: goran.v. From: Emily.
scripted-identical-answers | Emily's answers 3 and 7: one text.
- | Parked under "G".

- | Mail header check, 2.
~email-other-identity | Reply-To says daniel, sender's Ruth.
= sharing-explained | Husband set her mail up, wrong field. She wrote first to say so, we'd missed it.
- | Ruth can do Mondays.

- | Payroll cross-check with sister company.
same-device-as-other | Their Lena and our Lea: one MAC address.
same-photo-as-other | One dimple, too.
- | Both on sick leave today.
- | Funny, that.

- | Payroll cross-check, sister company.
~same-device-as-other | MAC twice on the list.
= tool-agreed | Docking station, shared desk 44. Desk booking agrees.
- | Bye.

- | Takehome by "Ravi".
code-copied | Comment line 3: "Candidate: Mohit".
own-work-unknown | Ravi on line 3: "Typo."
- | He meant Mohit.

- | Takehome by "Robi".
~code-copied | Header says: author Mohit.
= discrepancy-explained | Our template. Mohit wrote the exercise in '19 & sits here blushing.
- | Robi: 9/10.

- | I rang all three.
referee-same-voice | Lady 1, lady 2, lady 3: one lady.
referee-denied | Head office: none of them on the books, and no him.
- | She does do accents nicely.

- | I rang all three again.
~referee-same-voice | All sound alike!
= referee-confirmed | Triplets, school secretary roared, put them on one after another from the staffroom.
- | Good references, thrice.

- | Interpol notice, brought up at lunch by the driver.
peer-report | Notice shows our accountant's brows over another name.
refuses-id | She "left the wallet in the other coat" on all four asks.
- | June. No coats.

- | Interpol notice, driver again.
~peer-report | He insists our cook's on it.
= | Held the print beside her: chin, eyes, height, no. Driver's known for it.
- | Stew.

- | Upwork JSS 99.
account-swap | Owner's forum post: "renting mine, 2 yrs old, I do the video."
skill-gap | Gig one: stellar. Live fix: didn't know the shell.
- | Refund requested.

- | Upwork JSS 98.
~skill-gap | Live fix: hopeless, ten thumbs.
= trouble-explained | We'd given him read-only rights, doh. With write: fixed in 3 min.
- | Rehired.

- | US payroll, Nov.
id-number-mismatch | IRS letter: name/TIN no match, third notice.
different-person | W-9 signer was grey; he's not.
- | He'll "circle back".

- | US payroll, Dec.
~id-number-mismatch | IRS: name/TIN no match.
= name-change-documented | Bride of September; Social Security card updated, receipt here, re-run matched.
- | Bouquet's dried on her desk.

- | Flat share, Leeds, three apply.
shared-contact | One mail for the trio: flat3lads@.
same-resume-as-other | And one life: born Hull, Greggs, B&Q, "big on teamwork".
contradicts-resume | Lad 2 has never been to Hull, he tells me.
- | Greggs hasn't heard of lad 3.

- | Flat share, York, three apply.
~shared-contact | One landline for three.
= sharing-explained | Student house. I went. Three lads, three cards, one kettle.
- | All to the till.

- | Telegram handle on CV.
handle-listed | Handle's in the FBI's PDF. Not like it. It.
off-platform | First line to me: "pls move to TG now".
- | Didn't.

- | Telegram handle, other CV.
~handle-listed | Is in the PDF, says bot.
= discrepancy-explained | Bot cuts at 8 letters. PDF has 12, other ending. Human looked.
- | Moving on.

- | Name on door: Petz. Name on desk: Pfau. Name on slip: Pohl.
alias-used | He laughed, "I collect P's."
id-data-mismatch | Slip has him 5 cm taller and a year younger than the card.
- | We don't collect.

- | Name on door: Petz. Name on slip: Pétč.
= name-change-documented | Sign-maker has no é and no č. He's used to it.
- | Card's fine.
~alias-used | Wife's on the phone asking for "Pepa".
= | That's just Josef in Czech, like Joe.
- | Sure.

- | Tip, anonymous, typed.
peer-report | "Ask Sheffield about her." Asked. Sheffield: "She was struck off in May, keep her from the drugs cupboard."
support-document-altered | Her June certificate says in good standing, on paper the council dropped ten years back.
- | Cupboard locked.

- | Tip, anonymous, typed, same printer.
~peer-report | "Ask Derby about her, she steals."
= | Asked. Derby: ex-husband, does it everywhere, there's a court order against him.
- | Shredded.
- | She's staying.

- | Bank app screenshot.
payee-churn | IBAN 4 in five weeks.
alias-used | Holder of no. 4: his "artist name". Paints, does he?
- | Nope.

- | Ledger clerk.
- | Passport ok, face ok.
- | Number traced to him.
- | Sums: perfect.
- | Handwriting: awful.

- | Webinar host.
synthetic-voice | Laugh no. 1 = laugh no. 2 = laugh no. 3.
photo-found-elsewhere | Face made at a face-making site; one earring melts.
- | Chatty.

- | Webinar co-host.
~deepfake-artifacts | One earring kept melting!
= trouble-explained | Background blur ate it. Blur off: earring.
- | Pearls.

- | Hotel IT, Riva.
returned-under-new-name | "Luca" types with two fingers and a pen in his teeth. So did Marco, whom we threw out.
same-device-as-other | Marco's headset paired by itself.
- | Marco, then.

- | Hotel IT, Malcesine.
~same-device-as-other | His phone joined our staff wifi by itself. Never been here, he says!
= | Breakfast guests' code is the same since 2012. He'd stayed here as a kid.
- | Code changed.

- | Nurse agency line, 3 a.m.
id-rented-or-borrowed | "I'm Joy tonight."
- | "Who's Joy tomorrow?"
shared-account | "Depends who's awake."

- | Nurse agency line, 4 a.m.
~name-mismatch-on-call | "I'm Joy." Booked: Felicité.
= name-change-documented | French passport, English badge, Joy in brackets on both.
- | Ward 2.
