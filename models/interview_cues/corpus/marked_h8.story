# Honest people who share something with others, or whose online pages sound bad at first.
~shared-contact | Same mobile as an applicant from June.
= sharing-explained | Mother and daughter. One phone, it lies in the hall on a doily.

~shared-contact | His e-mail's been used by another of our candidates.
= | Job centre's own mailbox, they send for all who have none, Frau Kulik there confirms the two.

~shared-contact | Two applicants, one number, I don't believe in chance.
- | Rang it.
= sharing-explained | "Which of us do you want?" Brothers, plasterers, come as a pair.

~shared-contact | Phone matches that woman we talked to in spring!
= | Is that woman. She'd applied for the shop then and now for the stores.

~shared-contact | Contact data identical to candidate 118.
= | 118 was entered by me, from his sheet, when I got the rows muddled. Row fixed.

~shared-contact | They've one address for mail between the three of them.
= sharing-explained | Monastery brewery; the abbot signs as well, and rang us.

~same-resume-as-other | Her CV, sentence for sentence, was in the pile already.
= | Submitted twice, once through the agency, once herself.

~same-resume-as-other | He and the fellow before sent in the same text.
= sharing-explained | Same course, the trainer wrote it on the board and fifteen copied it down. Trainer's apologetic.

~same-resume-as-other | Identical profile paragraph, other name.
= | Our own advert's words, pasted back as the guide tells them to.

~same-resume-as-other | Third time I read this very CV!
= | Portal bug, shows the last opened file for all. IT-3390.

~same-resume-as-other | Copy of another candidate's sheet, even the hobbies.
= sharing-explained | Married. Same dojo, same allotment, same firm; registrar's copy and the firm agree.

~same-resume-as-other | Career word-identical with one we've had in.
= employer-confirmed | Six men laid off together, the works council typed a single text for all of them and sent me the list.

~same-photo-as-other | That picture's on two applications.
= trouble-explained | Upload slipped; the left file has the right face now.

~same-photo-as-other | One face, two names.
= sharing-explained | Identical twins, they sat side by side on my sofa and bickered.

~same-photo-as-other | Her photo came with another woman's papers in May.
= name-change-documented | Same woman, before her wedding, she'd told the desk.

~same-photo-as-other | Grinning chap in the red jumper, I've seen him under another name!
= | Grinning chap is the silhouette our system puts in when there's none. It's red this month.

~same-photo-as-other | The face search found him in our own files, as someone else.
= | Our files, 2017, intern under his mother's name. Same mole, same mum.

~same-photo-as-other | Portrait is the one from candidate 60.
= | Photographer mixed up two orders, he's sent both a free set.

~returned-under-new-name | We sacked her in 2020 under another name and here she's back.
= | Not sacked; laid off, with all the hall, and we promised to have them back. The name is her husband's, she told us at the door.

~returned-under-new-name | The same chap we turned away, calling himself Jonas now.
= | Brother. Taller. Never been here.

~returned-under-new-name | Rejected in March as Ali, back in June as Alessandro.
= | Alessandro was Ali for our recruiter who couldn't be bothered. She's had words with me.

~returned-under-new-name | Came in a second time with a fresh surname!
= name-change-documented | Adopted by the stepfather at 31, decree of the 4th. He wrote that in line one.

~returned-under-new-name | Dismissed for theft, under the old name, says Wim, and now this.
= | Wim's thinking of the other Petra. Payroll checked, ours never worked here.

~returned-under-new-name | She was Kay then, she's Charlotte today, and hoped we'd not notice, I thought.
= | Charlotte Kay. I've read it back to front.

~persona-collision | He answered as "Marek from Nordic Freight", not as our candidate.
= employer-confirmed | He's still on their switchboard till Friday and it was their phone I'd rung.

~persona-collision | Picked up with another company's name on her lips.
= | Her own little firm, Saturdays, declared in the form.

~persona-collision | Thought I was calling about some other application, under some other name!
= | Flatmate had picked up, his was for the zoo.

~persona-collision | "Which interview is this?" he said, and gave a name that's not his.
= | He gave his patron saint's, it's how they say hello in his guild. Fellow guildsman, our mason, nodded.

~persona-collision | Mixed up who she was supposed to be today.
= | Amateur actress on her way to a matinee, in costume, it was rather good.

~persona-collision | Signed the mail to us as somebody from elsewhere.
= | Old signature still set, his present firm's. Not a word false in it.

~same-device-as-other | The laptop's print is the same as another applicant's.
= sharing-explained | Library PC 4. The librarian has both names in the booking sheet.

~same-device-as-other | Two persons, one connection.
= sharing-explained | Tower block with a single line; the porter, the lift and both doors seen by Kaja.

~same-device-as-other | Four candidates from one computer!
= | Ours in the lobby. We ask them to fill it in there.

~same-device-as-other | Same browser cookie as Miss Otieno's.
= | Miss Otieno teaches her to type, Tuesdays. Both hired, as it happens.

~same-device-as-other | He signs in from the device of a man we've got on file.
= | Bought it off him, second-hand, receipt, 120 francs.

~same-device-as-other | Address of hers shows six others behind it.
= sharing-explained | Six nuns.

~peer-report | The firm next door rang to warn us of him.
= | Warned us he's the best they've lost, once we let them finish.

~peer-report | An authority sent his name with a red flag.
= | Red flag = organ donor. I've had that explained.

~peer-report | Two partner firms have reported this very person.
- | HR was beside itself.
= discrepancy-explained | Namesake, other birth year; both have taken it back in writing.

~peer-report | The bank's fraud desk named her to us.
= | As a witness. She'd caught the man with the forged cheques.

~peer-report | Police asked about him by name!
= | To give him back his wallet.

~peer-report | Another employer's security flagged that phone.
= | In 2016, it was someone else's then. They say drop it.

~referral-chain | Recommended by the man we've got under review.
= | Review ended Friday, he's cleared, with flowers.

~referral-chain | She came through Lazlo. Lazlo, of all people!
= | Not that Lazlo.

~referral-chain | His sponsor is suspended over false papers.
= referee-confirmed | He'd put the sponsor's name as we have only one box; his actual tip came from Dr Wenger, who rang from her ward.

~referral-chain | The bonus goes to somebody who's being looked into.
= | The "somebody" fills the form for the entire hall, he's the shop steward, and being looked into for parking.

~referral-chain | Link he used belongs to an account on hold.
= | On hold for a lost password.

~referral-chain | Referred by one who'd referred three bad ones.
- | So we took extra care.
= id-verified-in-person | And extra care found nothing: papers in hand at the counter, two old bosses, a landlady.

~profile-owner-other | The link he gave goes to another man's page.
= | Missing hyphen. With it you get him, on a tractor.

~profile-owner-other | Profile's not hers, a dentist in Omaha's.
= account-control-proven | She'd sent me the short form; from her own phone she posted "hello Ruben" and it came up on the right one.

~profile-owner-other | I landed on a stranger's page with that URL.
= | Site gives numbers to new folk when old ones leave. His new one's on the card.

~profile-owner-other | That account belongs to a woman and he isn't one.
= sharing-explained | Couple's potter's shop, in her name, both are in every picture.

~profile-owner-other | LinkedIn says it's a Mr Falk's, who is not him!
= | I was logged in as Mr Falk. Shared PC.

~profile-owner-other | The page is a namesake's from Chile.
= | Search engine's fault, not hers, she never gave a link.

~photo-found-elsewhere | Her head shot is on a stock site.
= | She sat for it! Twenty quid in 2018; photographer has her model release.

~photo-found-elsewhere | Picture's made by a machine, the tool says.
= met-in-person | Then the machine knows how to lay bricks, he built half a wall for us.

~photo-found-elsewhere | The same portrait hangs on a page for catheters.
= | Stolen by them; he's written to them twice, we've seen the letters.

~photo-found-elsewhere | Found his face under another name in Brazil!
= | Cousin's restaurant put him up as "our chef". Cousin's sorry.

~photo-found-elsewhere | Generated, look at the earrings.
= | One earring. She lost the other at the same party as mine.

~photo-found-elsewhere | Reverse search: a dating page, a bank, a church.
- | All three with his picture.
= | The church is his, the bank was his job, and the other thing his sister's prank, now gone.

~many-profiles | Five pages for one woman.
= | One for each choir.

~many-profiles | He's got three accounts, all with other jobs.
= account-control-proven | Lost the password twice. Merged them with me over the phone, support's mail came next day.

~many-profiles | A handful of profiles, same face, other dates.
= | Fan pages. He was in goal for Brann in the nineties.

~many-profiles | Twice on LinkedIn, that's never a good thing!
= | One in Hebrew, one in English.

~many-profiles | Seven entries under the one name.
= | Seven men. It's like Smith over there.

~many-profiles | Duplicate of her with another town.
= discrepancy-explained | The old agency had made it. They've deleted it and written so.

# ordinary
- | Brother works here too, in the stores.
- | Both punctual.

- | Recommended by Svetlana, who doesn't recommend lightly.
- | Quick tour, quick yes.

- | Page with pictures of cakes. Hungry now.
- | Trial Saturday.

account-recent | Her page is from this year, I noticed.
- | Cakes are real enough.

- | No profile anywhere, doesn't care for it.
- | Knows each screw in a Fendt.

same-device-as-other | Filled in from the same line as a candidate last week, it seems.
- | Pleasant, on time.
- | Round two.

# checked, did not hold
shared-contact | Same number as a June applicant; mother and daughter, she says.
- | Could well be.
? | The June one is 24, she's 26.

same-photo-as-other | One face, two names, "my twin".
- | Bring him along, we said.
avoids-in-person | A fourth date has passed on which neither of them came.

returned-under-new-name | Under another name in March; "my brother, he's taller".
- | Guard has a mark on the door frame for such things.
- | Same height to the millimetre, same chipped tooth.

photo-found-elsewhere | Stock picture; she sat for it, so she tells us.
- | Photographer's easy to reach.
photo-found-elsewhere | His model lives in Prague and it's certainly not our lady.

~same-device-as-other | Library PC, as three others use.
= sharing-explained | Librarian showed me the book.
- | Nice reading room.
same-resume-as-other | What the book doesn't explain is that all four hand in one text.

profile-owner-other | Page is a dentist's; typo, he says, and gave another.
profile-owner-other | That one is a dentist's too. Same dentist's wife.
