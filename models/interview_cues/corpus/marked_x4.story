# alias-used
~alias-used | Has worked under another name, "Lena Fox".
= | Stage name. Musicians' union card has both.

~alias-used | Background turns up two further names.
= | Adopted at nine. Adoption order seen.
= name-change-documented | Second is a misspelling by the county, corrected on the record.

alias-used | Goes by Kevin here, Anton on the invoice, Li on Git.
- | Nicknames, he says.

= | All staff there get a western desk name. Former employer's handbook.
~alias-used | Former colleagues know him only as "Peter".
= | HR there linked both names for us.

alias-used | Another client had him as Daniel Korda.
? | He says wrong person. Photo and phone are equal.

~alias-used | Different name on all his papers, published as A. Reith.
- | Publications good.
= | Pen name, agreed with the publisher. Contract carries the legal one.

alias-used | Old mailbox in a name he denies.
- | Promises a statement of his wife.

~alias-used | The licence board lists her under some other surname.
= | Maiden name. Board updates at renewal only.
= | Renewal slip with the new one.

~alias-used | Uses two names, one for the bank.
= | Patronymic. Bank writes it, Latvia not.

alias-used | Court record shows three names for one birth date.
- | Record one was explained by marriage. Two more stay.

~alias-used | Signs as "Bo" and as "Zhang Wei".
= | School English name. Yearbook, mail of teacher.

alias-used | Slack at his last job had him as Chris Vale, no Vale in their HR.
- | Team misses him, they say.

~alias-used | Reporter's byline is not her name.
= | Paper's rule after threats. Editor in chief confirmed on the switchboard number.

alias-used | She turned up as Marta for us and as Ivana for the vendor.
- | Asked to explain in writing by the 3rd.
id-data-mismatch | The 3rd came a scan with a different birth date.

~alias-used | Two identities in the system, same man.
= | We made both. Contractor record and staff record.
= | Merged by HRIS on Tuesday.

~alias-used | Aliases: 4, says the screening report.
= | Hyphen, no hyphen, initial, typo. One person, one number.

alias-used | A name from a prior firm surfaced that he had not disclosed.
- | Witness protection, he hints. US Marshals liaison knows nothing.

~alias-used | Uncovered: she lived as Sister Benedicta.
= | Left the order 2017. Diocese wrote back.

alias-used | He used "Oskar Brandt" on another platform.
- | Platform support: stolen account, maybe. Login was his phone.

~alias-used | Known in Jakarta by a single other name.
= | One-name passport. Visa office doubles it. Rule on its site.

~alias-used | The records show a second name until 2021.
= | Naturalised then, took the Swedish form. Certificate.

# contradicts-resume
~contradicts-resume | Said six years at the bank; CV says nine.
= | Three were through an agency. Agency's P60s seen.
= employer-confirmed | Bank HR gives the same split.

~contradicts-resume | Told us Java, paper says C#.
= | Agency reformats every CV. Swapped two candidates' skills.
= | His own PDF has Java.

contradicts-resume | In round two he had never been to Munich, the resume has two years there.
- | Misheard, he wrote. The recording has the question three times.

contradicts-resume | Claims a team of forty now; before, he worked alone.
- | Depends how you count, he says.
id-data-mismatch | Birth year on the tax form is not the one on the card.

= | Fiscal year there starts in July. Our form has calendar years.
~contradicts-resume | Dates he gave are half a year off from the CV.
= | Shifted, all of them fit.

~contradicts-resume | Denied having a master's, which is on page one.
= | Bologna rule. Old diploma counts as one, ministry converts it.
- | Salary band B.

~contradicts-resume | Stated job titles do not fit her resume at all.
= | Firm regraded everyone in 2022. Circular seen.
= | LinkedIn has the old title, payslip the new.

contradicts-resume | Said he left in March, the CV runs on to December.
- | Gap covered by garden leave, he claims. Old firm had no such thing.

~contradicts-resume | Never managed people, she says. Resume: "led 12".
= | Recruiter's wording. Draft with track changes shows it.

contradicts-resume | First a lead at Oslo, in the second talk an intern there.
- | Very relaxed, gets on well with the panel.

~contradicts-resume | He spoke of a degree in physics, not the maths one listed.
= | Double degree. University prints two sheets. Both in the folder.
= school-confirmed | Registrar's line: both awarded 2014.

~contradicts-resume | Two employers he mentioned are absent from his CV.
= | One-page limit in our portal. Cuts after five.
~timezone-mismatch | Clock in the share was seven hours off.
= | VM of the test vendor. Runs on Singapore time.

~contradicts-resume | Said no AWS ever, listed three certificates.
= | Parser pulled them from the ad text. Bug 3319, other CVs too.

contradicts-resume | Now he says the startup was his uncle's, earlier his own.
= | The missing diploma turned up, school had it under B.
~contradicts-resume | Year of diploma also differed, by one.

contradicts-resume | Lived in Boston 2018-20 on paper, in Seattle by his own story.
? | We asked him to put it in order. He put in a new CV with neither.

~contradicts-resume | Round 1: never married name. Round 2: three years as Hall.
= | Interviewer 2 had the sister's file open. Admits it.

contradicts-resume | He counts four years of Go, in March it was eleven.
- | Typo, recruiter thinks. Nobody asked the applicant.

contradicts-resume | "I never worked with hospitals." Half his resume is hospitals.
? | NDA, says the agency. NDA produced is for a shipyard.

~contradicts-resume | Start date off by two years compared with round one.
= | Parental leave in between. Social insurance printout.
= | Counted net the first time.

~contradicts-resume | He denies the London post that he lists.
= | Paid by London, sat in Cardiff. Contract clause 4.

contradicts-resume | Says QA the whole time. Resume: architect since 2016.
- | Will send references tomorrow.

~contradicts-resume | Gave a smaller firm's name than the one on his sheet.
= | Bought in 2021. Same desk, new logo. Companies House filing.
= employer-confirmed | Parent's HR line confirmed him.

contradicts-resume | Said she cannot drive; the listed job was field driver.
- | Gap of 2012 is military service, seen. The rest is as odd as before.

# voice-changed
~voice-changed | Voice in call two was much deeper.
= | Tonsils out, hospital slip. Third call, the old voice.

~voice-changed | Halfway a different voice went on talking.
= | Candidate two had been let in early. Our lobby was off.
= | One left, first went on.

voice-changed | Man's voice changed from one sentence to the next.
- | New headset, he said. Device log shows no change.

voice-changed | Not the voice of the screening, said two of us.
- | Cold, maybe. We did not follow up.

= | Noise filter rolled out on Tuesday. Makes thin voices.
~voice-changed | On Wednesday he sounded like another man.
= | So did our own lead. Filter off, back to normal.

~voice-changed | Different voice on the phone than on Teams.
= | Relay operator speaks for him. Registered, ID 88.
- | Offer Friday.

voice-changed | Voice switched when the SQL part began, younger, faster.
- | Team impressed with the SQL.
long-latency-answers | Before each SQL answer eight seconds of nothing.

~voice-changed | The voice broke off and a new one came in.
= | Interpreter shift change at the half hour. In the booking.

~voice-changed | Voice quite unlike last week's.
= | Hormone therapy, HR informed in May.
= camera-on-and-same-person | Same face, same room, compared by HR.

voice-changed | Call back: a voice higher by far than in the interview.
- | He blamed the line. Telecom tested the line: clean.

~voice-changed | Morning voice and evening voice do not match.
= | Anaesthetic at the dentist. Bill of that noon.
= | Next day normal.

voice-changed | After the break it was not the same voice any more.
- | Refund of the test fee had been our error. The voice was not ours.

~voice-changed | Recording has two voices for one applicant.
= | Two tracks, one slowed. Export fault known to the vendor.
= | Raw file, one voice.

~voice-changed | A different tone and pitch altogether from round 1.
= | Seventeen. Mother laughs: breaking.

voice-changed | Voice over the phone check was not the one we know.
- | Lawyer answered instead of him.

voice-changed | His voice turned into somebody else's at minute 31.
- | He left, said sorry, came back with the first voice.

~voice-changed | Another voice took over for ten minutes.
= | Father, a notary, read the oath text. Needed by their law.

~voice-changed | Analyst: voice print of May and June differ.
= | Reference sample was the receptionist's greeting. Wrong cut.
= | Right cut, 0.91.

voice-changed | Voice in the daily is no longer that of the hire.
= | Camera was out for all of floor 3, cable.
~camera-off-refusal | He did not put the camera on either, no reason.

~voice-changed | Hoarse, low, not recognisable as her.
= | Sang at the fair for three days. Poster has her name.

voice-changed | Two calls an hour apart, two voices.
- | Agency: he has a twin. Agency later: no twin.

~voice-changed | Sounded like a stranger on the reference call-back.
= | It was one. I dialled 0142 for 0124.
