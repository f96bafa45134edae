# Honest people: strong words first, a dry end later; and many quite ordinary notes.
- | 9:00 Welcome.
~different-person | 9:04 This is NOT who we interviewed, stop everything!
- | 9:10 Contacted recruiter.
= | 9:25 Recruiter: you have the cleaner's new colleague there, yours is at gate 2.
- | 9:40 Resumed.

~voice-changed | Alarming: a different voice from one question to the next.
- | The interviewer stopped the recording.
= | On the recording one hears the interviewer's own colleague reading out question five.

~proxy-interviewer | I'm convinced that somebody stood in for her in the written exam.
~? | The handwriting isn't hers.
= | Exam office: those who can't hold a pen dictate to a sworn scribe, and she'd applied for one in March.

~lip-sync-mismatch | Sound and mouth completely apart, textbook case, I wrote in capital letters.
- | Sent the clip to the AV people.
= trouble-explained | AV people: the room's sound goes through the ceiling mixer, 400 ms, the same for everybody who has ever been on that wall.

~screen-share-leak | While sharing he exposed a spreadsheet with five names, five logins and five pay dates.
- | This looked like the end of it.
= | It's the five carers of his disabled sister, whom he pays for the council; the council's case worker answered my letter.
- | Back to the usual steps.

~virtual-camera deepfake-artifacts | Platform said virtual camera, and there was a halo round her hair which jumped.
= tool-agreed | Our own brand background for candidates runs over that driver.
= met-in-person | At the site visit on the 6th she was as on the screen, minus the halo.

~evades-personal-questions | Stonewalled me on his time in Minsk, every single question.
- | I told him how that looks.
= | He asked for a talk without the recording, and there told the two of us what had been done to him in prison.
- | Enough said, and the dates fit.

~scripted-identical-answers | Answers one, four and six were carbon copies.
- | That's not a person, I wrote.
= trouble-explained | The transcript tool repeats the last block when nobody speaks; on the tape there's just silence there.

~identity-borrowing | He's been asking colleagues whether he could use their names.
- | Two of them came to me.
= | For the phone tree of the fire drill, as our safety officer had told him to.

~extortion | She wrote that the drawings would be in the newspaper next week.
- | We called the lawyer at once.
= | The marketing head had arranged that with the paper in July and she's in the picture.

~code-copied | Copied. The whole app is on another account, a year older.
- | I felt cheated.
= account-control-proven | The other account's the one from her student days, and she logged into it at my desk.

~referral-chain | He comes with a recommendation from someone we're investigating.
= | That inquiry was about a lost key and ended with the key being found.
- | Nothing on the applicant himself.

~prepayment-demanded | He demanded the first month's money before lifting a finger.
- | I put the phone down.
= | The relocation scheme on our own page promises just that to people who come from abroad, and I'd never read it.

~account-swap | She asked one of our freelancers whether she might deliver under his profile.
- | He reported it and rightly so.
= | The platform's support had given her this way while her own was being moved to her new country; they sent me the chat.

~off-platform | Kept pressing me to leave the site's chat for his private one.
= | The site had locked him out over a holiday booking, and on Monday he was back in there, all politeness.

~hosting-address-noted | His traffic comes out of a server hall and nothing else.
= network-explained | The village co-op buys its internet straight from that hall, says the man who dug the trench.

~address-on-list | Our sensor matched his line with a published bad address.
- | Blocked at 10:12.
= discrepancy-explained | The publication was about the previous tenant of the line, who left in January; unblocked at 14:30.

~form-intermediary | Some man from a consultancy completed her identity form.
- | Legal wanted to know who let him.
= tool-agreed | Legal did, in the contract of last spring.

~internal-record | Our case file has him as a proven forger.
- | My stomach turned.
= | I'd opened the file of the witness stand the wrong way: he was the bank clerk who'd found the forgery.

~malware-sent | His sample project tried to run a hidden script on install.
- | Put into quarantine.
= tool-agreed | It's the licence check of the library that our task prescribes; it runs for all candidates.

~wallet-listed handle-listed | Both his wallet and his nickname stand in a public warning.
- | Security asked him to come in.
= | The warning quotes them as those of a victim who helped to catch the gang, and its author confirmed it by mail.

~employer-front | The last company on her resume is named in a report on shell firms.
= discrepancy-explained | The report was corrected in its second edition, page 3, with an apology to that company.

~employer-staff-unfindable | I couldn't find one human being who admits to working there.
= | A shelter for witnesses; the ministry's press office was friendly and confirmed that she worked for it.

~account-neighbours-listed | Half of the people who follow him are on our watch list.
= | It's our watch list's maintainers who follow him, as he reports to them.

~false-premise-accepted | I asked about the move to Hall B, which I had made up, and he said that it had been hard.
= | There'd been a move to a Hall B at his place too, the works manager tells me.

~profile-conflict | His online CV and his paper CV could be two men's.
- | I gave him a day to explain.
= discrepancy-explained | The online one had been filled in by a coach for a course; he has the invoice and had asked her twice to take it down.

~id-rented-or-borrowed | A neighbour told us that he lives on his dead brother's papers.
- | We couldn't ignore that.
= id-verified-in-person | The registry took his prints and found that the dead brother is another one, with another name; the neighbour wants the parking space.

~work-permit-refuted | The office wrote that his permit had been revoked.
= | They'd written about the permit before this one; the new card has a new number, and the office regrets.

~id-owner-denies | The woman whose name she bears told us that she had never heard of our firm.
- | She sounded sincere.
= | She was: same name, same town, born forty years earlier, and no relation.

~all-checks-refused | He'd neither send papers nor see a notary nor come by.
- | The recruiter closed the file.
= id-verified-in-person | Reopened: the mails with these requests had never reached him, and he came the very day he got one.

~resume-copied | Her entire career is on the page of another woman, including the misprint.
= | The other woman had written to us before: her page was copied from our applicant's, by a web firm, as a sample.

~email-other-identity | His mailbox belongs to one Adriana.
= sharing-explained | She is the secretary of the school he teaches at and has all teachers' mail in her name, as the head explained.

~persona-collision | When I rang he thought I was some other firm and answered to another name.
= | My phone had been routed to the flat above, whose tenant waits for an answer too.

~interest-unknown | Listed volunteering with the lifeboat and couldn't say where it's moored.
= | It's on a trailer, he does the raffle, and the coxswain wouldn't be without him.

# quite ordinary
- | Interview with Hanne, 40 minutes.
- | Strong on scheduling.
- | Some gaps in labour law, can be learned.
- | Yes.

- | Offer signed and returned.
- | Equipment ordered by Kim.
- | First day: the 1st.

- | Candidate withdrew, found something closer to home.
- | Pity.

- | Two rounds, two yeses.
- | Asked about child care, we've none.
- | Awaiting answer.

- | Test returned on time.
- | One error in part C, found it herself afterwards.
- | Let's talk to her.

- | He'd rather do the late shift.
- | We need the early shift.
- | To be discussed with Udo.

- | The call was moved by a day because of me.
- | She took it well.
- | Spoke about greenhouses, pests, pay.

- | Recommended by the school.
- | No experience, lots of will.
- | Apprentice contract from August.

place-conflict | One form has Bonn, the other has Siegburg.
- | Good interview on Wednesday.
- | Team wants him.

- | Reference check done, two calls, both good.
- | Now the medical.

referee-text-only | Second referee preferred to answer by mail.
- | First one by phone, positive.
- | Offer is being prepared.

- | Group of six, she led without being asked to.
- | Careful with the machine.

- | Driver's licence seen, categories B and BE.
- | Knows the region.
- | Can start at once.

several-jobs | Seems to be still listed at his old firm.
- | Starts with us on Monday.

- | Three months in, no sick days, good mood.
- | Wants the welding course.

# looks the same, but the excuse was checked and did not hold
~voice-changed | A different voice from one question to the next.
= | It was the interviewer's colleague reading question five.
- | That made us laugh.
proxy-interviewer | Later a second man came forward who says he was paid to sit behind him and type.

screen-share-leak | A spreadsheet with five names and five logins showed on his screen.
- | The carers of his sister, he said, paid for the council.
? | The council has no such case and he has no sister.

malware-sent | A hidden script ran on install.
- | He said it was the licence check of the library.
malware-sent | Our analysts took it apart: it sends the browser's passwords to a server in another country.

internal-record | Our case file has a forger of that name; just a namesake, he wrote.
- | We compared.
internal-record | Prints, birthplace and the tattoo are those in the file.
