# Curt ones: mostly 4 to 10 words a line.
- | Scaffolder, walk-in.
employer-denies | Last three sites: strangers to him.
support-document-altered | Card reader bleeps: cancelled, lost, reported.
- | Harness handed back.

- | Scaffolder, booked.
~support-document-altered | Reader says cancelled.
= | He'd upgraded. Gold replaces blue, blue dies.
- | Up he went.

- | Sous-chef, Sunday.
referee-denied | "Gaston? We have no Gaston. We have never had a Gaston."
phone-other-name | Gaston's voicemail greets you as "Bri's phone, leave a message".
- | Menu unchanged.

- | Sous-chef, Monday.
~phone-other-name | Voicemail of the referee said "Bri's phone".
= | Brigitte. Head chef. That's her.
- | Knife roll in locker 4.

- | DevOps, contract.
different-person | Interviewed a baritone, got a tenor.
agency-opaque | Asked vendor for his I-9. "In process." Since June.
- | Terminated for convenience.

- | DevOps, perm.
~different-person | Taller than on Zoom. Much. Different hair too, I'd said so to Lou.
= | Wheelchair then, ski leg. Stands now. Lou had pushed him to the lift.
- | Laptop tagged.

- | Care assistant.
refuses-background-check | DBS: "Not doing that."
referee-untraceable | Home she names closed before she was born.
- | Thanked, biscuit, bus.

- | Care assistant, 2.
~referee-untraceable | Home closed in '21, so no referee, tough luck.
= | Council keeps the matrons' numbers, 3rd floor, ask for Bev.
= referee-confirmed | Matron: "Is she free? I'd have her."
- | Tunic size 14.

- | Estimator.
contradicts-resume | "Ran 40m jobs." Books say four. Hundred. Thousand.
employer-detail-unknown | What software? "Proprietary." Its name? "Also."
- | Ten minutes.

- | Estimator, Rob's mate.
~contradicts-resume | Said 40m, file says four.
= | File's in millions per phase. Ten phases. Rob, you might've said.
- | Fine.

- | Florist.
portfolio-copied | Wedding arch on her page: my arch, my sister's wedding.
- | Sister recognised the vicar.

- | Florist, next.
~portfolio-copied | My arch again!
= | She'd tagged me, small letters, "assisting". I'd forgotten. She'd carried the ladders.
- | Tulips Thursday.

- | Ops analyst.
several-jobs | Her calendar leaks: standups, 9:00, 9:15, 9:30, three logos.
own-work-unknown | Ask her what ships in ours. "The thing."
- | HR at four.

- | Ops analyst, new.
~several-jobs | Three standups, three logos in his calendar.
= | Secondment. We lend him. We bill him. Twice, thank God.
- | HR not needed.

- | Guard, night gate.
support-document-altered | Door supervisor badge: photo glued over another man's ear.
id-owner-denies | Ear's owner works at the dog track, rang him, he'd wondered where it went.
- | Gate covered by Stan.

- | Guard, day gate.
~support-document-altered | Photo on badge peeling, edge of another under it.
= | Authority re-issues stickers on top, leaflet in the pouch says so. Stan's has two.
- | Torch issued.

- | Tutor, maths.
resume-copied | CV = the CV of my own old tutor. Her hobbies even. She breeds newts.
interest-unknown | "Newts?" I said. "What newts?"
- | Kids disappointed.

- | Tutor, physics.
~resume-copied | Hobbies, schools, awards: all my old tutor's.
= | Daughter. Same schools, newts inherited.
- | Kids thrilled.

- | Lab courier.
employer-young | Firm's van licence: March. His "decade with them": a decade.
- | Cool box returned.

- | Lab courier, B.
~employer-young | Licence from March here too.
= | They lease. New lessor in March, new licence. Depot wall has him in 2015 with a mullet.
- | Cool box issued.

- | Brand manager.
profile-conflict | Insta: "intern life!!" June 2021. CV June 2021: Head of.
employer-denies | Firm: "A summer guest of the owner's son."
- | Nope.

- | Brand manager, other.
~profile-conflict | Insta: "intern life!!" while Head of.
= | Her intern's post. She'd reposted it with a cake.
- | Yep.

- | Paralegal.
referee-same-wording | Partner A: "razor mind, velvet manner." Partner B: guess.
referee-shares-contact | A and B and she: one IP.
- | Declined in one line.

- | Paralegal, June.
~referee-shares-contact | She and the partner: one IP.
= | Filed from his office, he'd lent her the desk for it; clerk saw.
- | Accepted in two lines.

- | Forklift, nights.
- | Cheap, keen.
shared-account | Clocks 22:00 to 06:00, and sleeps till ten at his girl's, whose dad's our foreman.
identity-borrowing | Foreman says mates were asked "lend us your ticket for a week?"
- | Awkward Sunday roast.

- | Forklift, days.
~shared-account | Clocked in here while I had him on the phone from Spain.
= | Clock's card 118 and 811 were crossed at issue. By me.
- | No roast.

- | Chef de rang.
cannot-speak-claimed-language | "Fluent French." Bread was "le brot".
contradicts-resume | Savoy per form. Savoy Cafe, Hull, per Savoy Cafe, Hull.
- | Table 6 waited.

- | Chef de rang, two.
~contradicts-resume | Form: Savoy. Savoy: no, sorry.
= | The Savoy in Turin. Her letters have a bull on them. Turin said si, certo.
- | Table 6 served.

- | M&A analyst.
employer-front | "Boutique" = one desk in a sanctions notice.
sanctioned-link | Its owner's on the Treasury list, alias four.
- | Compliance has the lot.

- | M&A analyst, C.
~sanctioned-link | Boss at old boutique is a hit on the list.
= | Same name, other man: born '58 in Minsk, this one '90 in Mons. Cleared by two of us.
- | Start.

- | Decorator.
employer-address-empty | 14 Mill Lane goes 12, 16.
contact-self-supplied | He'd drawn me a map to his mate instead.
- | Walls stay beige.

- | Decorator, wife of.
~employer-address-empty | 14 Mill Lane: there's no 14.
= | Flat behind 12. Postie calls it 14. Paint tins to the ceiling.
- | Walls go green.

- | Support, tier 1.
coached-or-reading | Someone whispered "say escalate".
proxy-interviewer | Vendor's site: "Interview buddy, 19.99."
- | Said escalate.

- | Support, tier 1, Bo.
~coached-or-reading | Whisper behind him at each question.
= | Toddler. "Are you done?" Each question. We waved.
- | Bo's in.

- | Surveyor.
support-document-altered | Chartered, he says. Institute: student, subs unpaid, 2012.
- | Theodolite upside down.

- | Surveyor, F.
~support-document-altered | Institute said student.
= | Their page lags; passed Friday, letter Monday, page Wednesday. Wednesday came.
- | Theodolite fine.
