# second helping, more indirect; lips, papers, persons, screens, screening, identity checks
lip-sync-mismatch | Muted the sound and guessed by the mouth when he speaks. Guessed wrong all the time.
- | Tested by two colleagues.

lip-sync-mismatch | Answer ended, jaw went on for three more seconds.
- | He blamed the headset, we changed it. As before.

~lip-sync-mismatch | You hear it first, then you see him say it.
= trouble-explained | Satellite line on a drilling platform, foreman in the same room had it too.

lip-sync-mismatch | Interpreter in the asylum office: teeth closed on every open vowel.
different-person | Fingerprint desk had a different man an hour later.

lip-sync-mismatch | Smiled with shut lips while naming four reasons for churn.
coached-or-reading | A printer of answers somewhere, one could hear a man read.

~lip-sync-mismatch | Nothing fits, neither the mouth nor the voice, noted the first interviewer.
= - | He had opened the dubbed recording, original shows all in step.

lip-sync-mismatch | When he bit into an apple the word "governance" came through clear.
- | Risk officer post.

lip-sync-mismatch | Frames 300 to 900: phonemes and visemes correlate at chance, lab in Darmstadt.
virtual-camera | Driver string of the stream is ManyCam.

~lip-sync-mismatch | Mouth out of time for half of the panel.
= trouble-explained | CPU at 100, he closed a build job and it was in time.
- | Good candidate.

lip-sync-mismatch | A pause in speech, none in the lips; a pause in the lips, none in speech.
- | Seen in all of 20 minutes.

refuses-id | "You've my LinkedIn, that is my ID."
- | Asked again by HR lead, same line.

refuses-id | Pharmacy chain: new locum left his passport "in the hotel" on six successive days.
support-document-altered | Council's register has the number under a vet.

~refuses-id | Three requests for a passport, three noes.
= id-shown-and-matched | Doesn't own one; showed the national card at once when we named it, match.

refuses-id | Turned the card round so quickly that nothing was legible, and would not do so again.
- | Excuse was glare. We offered daylight.

refuses-id | Site foreman: no CSCS card on view, "boss has it". Boss has none.
- | Sent off the site.

~refuses-id | The new hire wouldn't let reception see his ID.
= id-verified-in-person | Reception was an outside firm's temp; HR took him aside and saw the passport.

refuses-id | Embassy letter in place of passport, embassy tells us it wrote none.
support-document-altered | Letterhead scanned from a visa page.

refuses-id | All in the group raised a document to the lens, his tile went blank for that moment.
- | Came back after, said nothing.

~refuses-id | He says he'll never show a document to a webcam.
- | Otherwise good talks.
= id-verified-in-person | Came by bus to Aarhus and laid it on the table.

refuses-id | Driver's wallet opened, closed, "only for police".
- | Depot rule known to him since the ad.

different-person | On the door camera at 8:55 is not who we had on Teams at 15:00 on the 12th.
- | Same name, same badge.

different-person | The patient asked where the other Mr Lang was. There should be one Mr Lang only.
- | Physio practice, Bonn.

~different-person | Who are you, asked the team lead on the first morning.
= - | Team lead had interviewed another applicant; hiring manager, who had met him, greeted him by name.

different-person | Ear shape and tooth gap don't return in round two.
voice-changed | Baritone in one, tenor in two.

different-person | Caught at the airport: the engineer sent is a nephew of the engineer contracted.
id-rented-or-borrowed | Uncle lets him have his certificate for the season.

~different-person | The person in the uniform isn't the person in the file.
= id-verified-in-person | File photo is of 2004; passport and prints checked by the base, him.

different-person | Students of last term say that isn't their lecturer.
? | Faculty asked him. He said beard. Last term's had a beard too.

different-person | "We interviewed a woman," HR wrote back, "and a man has logged in".
- | Account frozen.

different-person | Photo day: he kept away, and the one on the turnstile video was thinner and bald.
avoids-in-person | Kept away also from the summer meeting and the audit.

~different-person | A stranger took over after the break.
= - | His lawyer took over for the contract part, as the agenda says.

screen-share-leak | Bottom right: "signed in as h.moreau". There is no Moreau in this process.
- | Closed it in a hurry.

screen-share-leak | Recent-people list in his Teams: panels of four other employers, him there as four people.
- | Photo taken by interviewer.

~screen-share-leak | His drive shows folders with the names of twenty people.
= discrepancy-explained | Class list; he teaches evenings, college confirmed.

screen-share-leak | Autofill offered street, phone and birth date of a Mrs Coleman.
id-number-mismatch | His tax number is Mrs Coleman's.

screen-share-leak | A sheet "who is who" lay open: alias, time zone, cover story, salary.
- | He said game notes.
- | Column D had our firm's name.

~screen-share-leak | Payslips of other employees on the applicant's desktop.
= employer-confirmed | He runs payroll there, firm confirmed post; we asked him to hide them.

screen-share-leak | Mail client unread badge: 9 boxes, each first name dot surname, none his own.
- | Tax consultant, Essen.

screen-share-leak | Shared the phone screen; WhatsApp group "US accounts rent" on top.
account-swap | Offered in it: his present platform user, 25 percent.

~screen-share-leak | Foreign name on the lock screen.
= tool-agreed | Loan laptop from our own pool, last user not removed, IT did so.

screen-share-leak | IDE title bar: /home/boris/clients/identity_07/.
- | Applicant's name is Liam.

refuses-background-check | "My past is my business," and the consent stays blank.
- | Gun range attendant.

refuses-background-check | Bonding company can't insure him, he forbids the inquiry.
- | Armoured van.

~refuses-background-check | The form came back with "NO" across it.
= background-check-clear | Wrong form, one for medical data; the right one signed, nothing on it.

refuses-background-check | Would rather lose the job than have Ontario police run the name.
alias-used | School record has him as someone else.

refuses-background-check | Consent given for one employer only, and that one exists only on paper.
employer-front | Registrar struck it off as a sham in 2020.

~refuses-background-check | Turned off at the word "check".
= discrepancy-explained | Had an old conviction spent under the act; counsel says not to be asked, he told us himself.

refuses-background-check | Candidate barred us from the university, the chamber and the last two bosses.
- | And said privacy law. Asked which article.

refuses-background-check | DBS form not begun, childminder tells parents it's on its way since Easter.
- | DBS: no application.

~refuses-background-check | No consent for the vendor.
= - | Vendor was in breach news that week; done by our own security on paper.
background-check-clear | Result negative in all points.

idcheck-abandoned | At "blink twice" the session was ended from the user's side.
- | Four dates, four times.

idcheck-abandoned | Fintech's log: doc ok, chip ok, face skipped, user gone.
? | He says baby cried. Retry link unused for 40 days.

~idcheck-abandoned | Check begun thrice, ended thrice without result.
= id-shown-and-matched | Gloves and frost, outdoor site; indoors it went through, 99.

idcheck-abandoned | Locker pass needs face enrolment, he walked out of the booth.
pickup-by-other | Locker was emptied by somebody with his code.

idcheck-abandoned | "Processing" since January because he never sends the back side.
- | Support told him nine times.

~idcheck-abandoned | Left the video ident when the agent wanted to see the card.
= trouble-explained | Agent's end dropped, the provider says so; second agent finished it.
