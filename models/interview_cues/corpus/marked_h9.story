# Honest people whose code, accounts and skills sound bad at first.
~code-copied | The repo's a lift of a Japanese student's, author line swapped.
= account-control-proven | Both are his. Pushed a dot to the Japanese one with us looking on.

~code-copied | Whole history rewritten in one night, every commit now says her.
= discrepancy-explained | Employer's mail had to go before she published; the employer asked for it, in a letter.

~code-copied | It's a clone of a clone, no line of his own.
= | Forks for reading. His own stuff is pinned at the bottom, I'd stopped at the top.

~code-copied | Five years of squares painted green in a single evening!
= | Moved over from the university's server with the dates kept; the server's admin has the same log.

~code-copied | Copied the lot from the textbook, his name on it.
= | It's called "exercises from the textbook".

~code-copied | I know that parser, it was written by a lady in Lviv.
- | Wrote to Lviv.
= | "She's my pupil, I gave it to her, be nice", came back.

~commits-other-name | All commits run under some "Zlatko".
= | Zlatko's the laptop's former owner. git never asked.

~commits-other-name | Author of the code, says the log: a woman from Accra, and he's a man from Bonn.
= sharing-explained | Pairing. She typed, he thought. She's with us since May and laughs.

~commits-other-name | Half his work carries an address at another firm.
= employer-confirmed | He was lent to them for a year. They've told me what a loss it was.

~commits-other-name | Not a single line under her own name!
= name-change-documented | Deadname, as they say; she showed me the court paper and then shut the laptop.

~commits-other-name | "root@localhost" wrote it all, nobody then.
= own-work-explained | He explained root's taste in loops till lunch.

~commits-other-name | Someone signed "kitty97" did what he calls his.
= | Daughter set up the machine. She was nine.

~account-vanished | Between round one and two the GitHub page went poof.
= | Non-payment of four dollars, back on Thursday.

~account-vanished | Her profile's been wiped since I looked at it.
= | I'd been looking at it logged in; logged out you don't see it. Never wiped.

~account-vanished | Renamed overnight, and the old name leads nowhere.
= | Divorce, new handle. She'd sent the new one to Astri the day before.

~account-vanished | Deleted himself, just when we asked about it!
= | We asked as it was about a stalker. He'd gone to the police with it, case slip here.

~account-vanished | The LinkedIn he gave us in May is no more.
= trouble-explained | Suspended by a robot for having a moustache in one picture and none in another; human put it up again.

~account-vanished | Page gone. Poof. 404.
= | Dot at the end of my link.

~account-recent | Thirty years in tunnels and a profile from last Tuesday.
= | Was told by our own ad to have one.

~account-recent | Account's barely a fortnight old.
= employer-confirmed | Army till a fortnight ago, wasn't allowed any. The regiment says well done.

~account-recent | Made in March, with a career from 1998.
= | Old one locked away behind a dead mail; 800 friends, from his village, on the new.

~account-recent | Brand-new page, two contacts!
= | The two are my boss and my boss's wife. She'd mended their roof.

~account-recent | No history before this summer.
= | She'd been in the order of the Carmelites. I believe they don't post.

~account-recent | Fresh as paint, that profile.
= met-in-person | So is he, 19, came with his dad's tie on.

~account-neighbours-listed | Three of her followers are on the watch sheet.
= | They follow everyone with a page, me too, since noon.

~account-neighbours-listed | His co-author's account is under review.
= discrepancy-explained | Review's done: the co-author had been robbed of it and has it back.

~account-neighbours-listed | Stars from the wrong crowd.
= | Tutorial that sixty thousand people starred. Some crowd.

~account-neighbours-listed | Linked to four flagged handles!
= | He's the one who flagged them. Moderator there for years, as the platform lists.

~account-neighbours-listed | Shared a project with folks we've barred.
= school-confirmed | Class project, the lecturer drew lots for the groups and sent us the hat list.

~account-neighbours-listed | Contributors to her library look rotten.
= | Bots that fix commas. They've got at ours as well.

~account-swap | Wanted to work through some other person's marketplace account.
= | His firm's. He and his father are the firm, the trade office has the two names.

~account-swap | "Can I use Ludmila's login on the platform?"
= | The platform wants one login per crew, Ludmila leads it. Support told me the same.

~account-swap | Asked Bo in sales for his freelancer profile.
- | Bo told me at once.
= | To look at. How a good one's written. Bo had offered.

~account-swap | She'd like to have our intern's account for jobs.
= | For "jobs", print jobs. On the copier.

~account-swap | He tried to borrow an account of somebody with better stars!
= | It was a joke among cabbies, with a wink, says the one he asked.

~account-swap | Let me take over another's profile, he wrote.
= tool-agreed | Takes over the job of the one who's leaving, with his mailbox, that's how we do it.

~off-platform | Two lines in and he wanted me on Telegram.
= | Our app doesn't run in his country this week, the vendor's notice of Sunday says.

~off-platform | "Let us go to WhatsApp please."
= | She sends photos of welds and our chat shrinks them to stamps.

~off-platform | Pushed for another channel, first minute.
= | It was I who'd put that number in the ad. For questions.

~off-platform | Off the site as fast as he could!
= | Site wants 9 euros a mail from him.

~off-platform | Insisted on Signal.
= tool-agreed | Journalist. So do we, see handbook.

~off-platform | Why's she so keen on her private mail?
= | The work one's read by her boss, and he doesn't know yet.

~plausible-wrong | Told me, as sure as sure, that copper's magnetic.
= | His is. It's plated steel, he'd brought a nail.

~plausible-wrong | Cocksure and wrong about VAT.
- | So said my sheet.
= discrepancy-explained | Sheet's from 2019. She's right as of January, the ministry's page shows it.

~plausible-wrong | Gave the tightening order of the bolts back to front, without a doubt in his voice.
= | For our press, yes. For the one he's had, no; the manual of his shows it.

~plausible-wrong | Said water boils at 92!
= | In La Paz it nearly does.

~plausible-wrong | Mistaken on the basics, loudly, three times.
= | Three times on a question with the wrong key. Torben wrote the key. Torben's sorry.

~plausible-wrong | She swore there are four blood groups and then named five.
= | I can't count. O, A, B, AB. I'd noted "and" as one.

~skill-gap | Home task: brilliant. Live: couldn't get a loop to run.
= trouble-explained | Keyboard was Hungarian. On his own he ran rings round Erlend.

~skill-gap | At the bench nothing like the sample she'd sent.
= | Left-handed, our lathe is for the right. On the other lathe: better than the sample.

~skill-gap | Miles between the paper and the man.
= | He'd come off a double shift and a funeral. Thursday there were no miles.
- | Let people sleep, I say.

~skill-gap | Wrote like an angel at home, like a child in front of us!
= discrepancy-explained | Dyslexic, says so in the letter, has a program for it which we'd blocked.

~skill-gap | He couldn't weld the seam he'd shown in the photo.
= | Our gas was empty. It was I who'd had to check.

~skill-gap | Live test 12 points, take-home 98.
= | 12 of 12.

~synthetic-voice | That was no human throat, all tin and even beats.
= | Isn't one: larynx taken out in 2015, speaks through a little machine.

~synthetic-voice | A robot answered me, I'd put money on it.
= | His mailbox greeting. It's the phone firm's lady.

~synthetic-voice | Made-up voice, no breath in it.
= trouble-explained | Noise filter eats breath. Off, and she puffed like the rest of us, four flights up.

~synthetic-voice | Flat, buzzing, syllables all one length!
= met-in-person | He talks so. Thirty years of reading out station names.

~synthetic-voice | Sounded generated to both of us.
= | Both of us on the same broken headset.

~synthetic-voice | Machine talk from start to end.
= | Typed, and the tablet reads it out; ALS, and her brain's faster than mine.

~own-work-unknown | Couldn't say what his own script does.
= | Script's from 2008. Neither could I, of mine. Given five minutes he told me to the last bracket.

~own-work-unknown | Shown her drawing, she asked whose it was.
= | I'd had it upside down.

~own-work-unknown | Stood before his own wiring plan like an ox.
= own-work-explained | Print lacked page 2. With page 2 he went through it faster than I could follow.

~own-work-unknown | No idea about the thing she says she built!
= | Built the cover, others the inside, as written there. Of the cover she knew each rivet.

~own-work-unknown | He went blank on his thesis.
= school-confirmed | Panic. The professor says he defended it with honours, and over soup he told me all.

~own-work-unknown | Didn't recognise the code as hers.
= | It wasn't. I'd opened Birger's.

# ordinary
- | Code's plain, comments are funny.
- | Would fit with Team Otter.

- | Explained a pulley to me with two cups.
- | Pay agreed.

skill-gap | Live he was somewhat weaker than on paper.
- | Hot day, full room.
- | Let's see the trial week.

- | Writes in short sentences. So do I.
- | No nights.

- | Passed the crane test at first go.
- | Dislikes heights, which I find sensible.

off-platform | Would rather text than mail.
- | Nice references from the zoo.

# checked, did not hold
code-copied | Lift of a Japanese student's code; both accounts are his, he says.
account-control-failed | Then push a dot to the other: a week now, and no dot.

commits-other-name | All under "Zlatko", last owner of the laptop, he tells us.
? | Serial's with the maker: sold new, to our man, in August.

account-recent | Page is a fortnight old; army, wasn't allowed one.
- | Splendid, I've a friend in records there.
employer-denies | No such soldier in that regiment, nor in any other.

skill-gap | Far below his homework; the keyboard's to blame, he said.
- | We got him the right one, same make, same letters.
skill-gap | It went no better.

synthetic-voice | Tinny voice, "larynx gone since 2015".
- | Respect.
- | In the lift I heard him hum.

~account-vanished | GitHub gone for four dollars, he laughed.
= | Back on Thursday as he said.
- | Loads of work on it.
own-work-unknown | He couldn't tell me what a single one of those folders is for.
