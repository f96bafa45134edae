# Near the strong cues of knowledge, languages, lists, profiles, portfolios, files.
- | Couldn't tell me about the billing module, and it says on page two that a colleague built that one.
own-work-explained | On the import module, hers, she drew the whole state machine and found a bug in it while talking.
- | She was upset about the bug.
- | We have worse ones.

own-work-unknown | On his own search index he was blank: no idea why there are two analysers.
discrepancy-explained | I had opened the fork of a later maintainer; in his version, which he pulled up with the date, there's one, and he took me through it.
- | Sorry to him.
- | I'd better read the header next time.

- | He may not talk about the radar work, as it's classified; his security officer confirmed that to us.
own-work-explained | The hobby one, a rain radar for pigeons' keepers, he took apart down to the last filter.
- | Pigeons hate rain.
- | It seems he's got forty.

- | "I don't remember, that was 2011" – would I know what I coded in 2011?
- | Last year's stuff is all there in his head.
own-work-explained | Wrote the dedupe afresh on the board, and told us what he'd do otherwise today.
- | Chalk on his sleeve.

- | She's never been downtown, having moved in on Sunday with the boxes still shut.
address-confirmed | Town's registration slip of Monday shows the new street.
- | I told her of the good bakery.
- | The bad one too.

cannot-answer-local | Which river runs through his town, he did not know.
discrepancy-explained | There's none, I'd mixed up the two Neustadts; the town hall's page has only a pond, and he knew the pond well.
- | Ducks and all.
- | I blush.

- | He's blind and didn't know the colour of the trams; he knows each stop by its sound.
local-knowledge-shown | Told me where the 9 squeals, and why the market smells of fish on Thursdays, and what the tower plays at noon.
- | I closed my eyes on the way home.

- | She said "the bridge", not its name; nobody there says the name.
- | I live there, so I can tell.
local-knowledge-shown | She grumbled about the one-way ring and the swimming pool that's been shut since the hail.
- | The pool!
- | We'll get on.

- | Her Portuguese is Brazilian, ours is from Porto; the two ladies had a good time over the word for bus.
language-spoken | Twenty minutes on customs law in it, no hitch.
- | Tone: sunny.
- | Panel B next.

- | I tried my Turkish on him and he didn't get a word. Nobody does.
language-spoken | With Aylin from dispatch he chatted on in Turkish till the phone rang.
- | I'm to take lessons.
- | He starts in the cold store.

cannot-speak-claimed-language | When I spoke Arabic to her, she shook her head and asked for English.
discrepancy-explained | Her sheet says "Aramaic", I had read it wrong; the parish's deacon tested that one with her over the phone and was moved.
- | Few are left who speak it.
- | She's to be our bookkeeper anyhow.

- | School French she calls it, A2, and A2 it was.
- | Ordered a soup without mishap.
- | The post needs none.
- | Soup was leek.

contradicts-resume | Today "four years at the dairy", in the sheet two.
discrepancy-explained | Two as apprentice and two as journeyman, the second pair is on the back, which our scanner had skipped.
- | Scanner's set to both sides now.
- | He talks of curds with love.

- | She corrected herself: not Java 8, it was 11.
- | Took her three seconds.
- | I have forgotten which we've got.
- | Something with a 7.

- | In round one he said Leeds and in round two Bradford; the plant lies between them and has a gate in each.
- | I looked at the map.
- | Gate B is in Bradford.
- | Wool, mostly.

contradicts-resume | Told Sofie that she'd never led anybody; the resume has "head of section".
discrepancy-explained | Section of one: the employer's certificate says "section head, no reports", a title for the pay scale only.
- | We've got two of those too.
- | Modest person.

discrepancy-explained | Year on the certificate's one off as it was sat in December and printed in January; the board told us the same by mail.
- | It's for hoists under 5 tonnes.
- | Refresher due in autumn.

- | LinkedIn says "present", still. He left in March and forgot.
- | Said so before I asked.
- | Changed it while we were on the phone.
- | I had better look at mine.

email-on-list | His address came up in a list which our bank's fraud circle sends round.
discrepancy-explained | The list was the newsletter's reader list, wrong attachment; the circle wrote to all of us to bin it, and the true one hasn't got him.
- | Fraud circle is red-faced.
- | Case closed by compliance.

- | The address is on a breach list, like mine and like my mother's: a shoe shop got hacked.
- | He's changed the password.
- | Shoes were good.
- | Nothing to note down.

- | On the list, he is: the guest list for Thursday's open day, table three.
- | Peanut allergy.
- | Brings his wife.
- | Parking at the rear.

- | Mail address is one dot away from one on the partners' sheet; the mail house says those are two mailboxes.
- | Ours has been hers since 2008.
- | I've put "not the same" beside it.

sanctioned-link | Screening hit: same name and same country as no. 4410 on the list.
discrepancy-explained | No. 4410 is 71 and sits in jail; ours is 29, with another father's name, and compliance has discharged the hit on both papers.
- | He knows the drill from every airport.
- | Contract on the 3rd.

- | Namesake on the sanctions list is thirty years older and has one eye.
- | The tool matches on names alone, alas.
- | Cleared by Mrs Quist, second line, 10:20.
- | Ours is a pastry cook.

- | The hit was on our street: an embassy that's on the list is at number 14.
- | We're at 41.
- | Cleared within a minute.
- | It's the same each quarter.

- | "Delta Trading" is on the list, "Delta Tiling" is where he laid bathrooms.
employer-confirmed | The tiler rang back from the guild's number: six good years, still uses his trowel.
- | Screening's fuzzy at 80 per cent.
- | I'd put it to 90.

- | Her bank was put on a list in spring; she has moved to the savings bank, like half the town.
payee-confirmed | Savings bank's letter: account in her own name, opened in April.
- | Queue was round the block, she says.
- | The pay's on time.

- | The portfolio shows a shop that I know from my cousin, and my cousin says yes, he built it.
- | She still owes him lunch.
- | The shop sells buttons.
- | 4,000 sorts.

portfolio-copied | Two of his case studies stand, picture for picture, on an agency's page under their name.
discrepancy-explained | He was the agency's man then; their creative lead, reached at the agency, told us he drew both and may show them.
- | Agency's page has since got a credit line.
- | Neat icons.

- | Template portfolio, the free one, says so in the foot.
- | The works in it are his own, three of them hang in the town library.
- | I went and looked, on the stairs.
- | He's a printer by trade.

- | She rebuilt a famous site as an exercise, the course asked for it, and it says "exercise" in letters as tall as my thumb.
own-work-explained | Changed the grid live, from twelve columns to nine, and told us what broke and why.
- | It broke nicely.

- | The photo on his page is a stock one of a drill, not of a face.
- | His own face isn't on it, he's shy.
- | We saw him twice in the shop.
- | Drill's a good one.

- | The macro in her spreadsheet adds up hours; our scanner dislikes all macros.
tool-agreed | It's our own time sheet, 2018 edition, which we had mailed to her to fill in.
- | Scanner people know it.
- | Her hours add up.

malware-sent | Sandbox: the zip he'd handed in drops an executable.
discrepancy-explained | It's our own task's test runner, built by Milo, unsigned; hash is equal to the one in our repo and security has set it to clean.
- | Milo is to sign it from now on.
- | On the task: 17 of 20.

- | He works at an antivirus lab and his talk has pictures of malware in it, only pictures.
- | The mail gate let it pass.
- | I understood a third.
- | Good jokes about ransom notes.

- | The link in her mail went to a dead page, she'd typed .con.
- | With .com it was her choir.
- | Sings alto.
- | The alto is always short of people.

profile-owner-other | The LinkedIn link opened a lady in Perth, who's a vet.
discrepancy-explained | He'd left off the "-2" at the end; the right page shows his name, his plant and our own foreman among the contacts.
- | The vet has nice horses.
- | He redid his sheet.

- | The profile is run by his agent, as is usual with actors; the agency's site says so.
- | We hire him for the safety film.
- | He's to fall off a ladder thrice.
- | Insurance is done.

- | The account belongs to the firm, and five of them write there; she said so and pointed out hers.
own-work-explained | Of the five commits that she named, she explained each one, with what the review had said.
- | The handle's a badger.

commits-other-name | All of the commits in his repo are by "buildbot-anke".
discrepancy-explained | Anke was his firm's merge robot; the ex-CTO, via the firm, told us that it signs for everybody and sent the true log with him in it.
- | Anke was retired as well.
- | He's kept the mug with her on.

name-change-documented | The git log has two names, one from before the wedding, and the register's extract ties them.
- | Same laptop, same keyboard, other ring.
- | Her rebase habits have remained.
- | Three rounds, three yes.

account-control-proven | Put our word "turnip" into the bio while we watched, took it out again.
- | A bit of theatre, but fair.
- | Turnip was Greta's idea.
- | Lunch.

- | He said "I'd swap accounts", meaning from sales: he'd like the hospital accounts rather than the schools.
- | Sales lead is open to that.
- | Starts with the schools.
- | There's a map with pins.

- | The freelancer asked for the client's profile on our portal to be switched to him, as the project lead had left.
tool-agreed | Client wrote to us and asked for the same, and our portal team made the switch.
- | Lead's leaving was planned.
- | The project goes on.

- | Two accounts on the platform: one old, locked by him after he lost the phone, one in use; the platform's support says it knows.
- | Stars carried over.
- | It took them a month.
- | He's patient.

own-work-unknown | "Which file starts the program?" Of a thing he says he wrote alone! He had to guess, and guessed the readme.
- | Nice lad, nice plant behind him.
cannot-answer-local | Eight years in Duluth and there's no lake, so he says.
- | My wife is from Duluth.
- | I let the hour run out.

cannot-speak-claimed-language contradicts-resume | No Italian beyond "ciao", and Milan has become Malmö since the first talk.
- | He'd be in the lab's basement.
- | Basement team was at lunch.
portfolio-copied | The bridge in his folder is by a Basel office; their partner sent me the plans with her signature.
- | It's a fine bridge.

email-on-list sanctioned-link | Cyber unit's circular of the 4th has his mailbox, row 12, and the passport number leads to a man the Treasury named.
- | I'm just the one at the desk.
- | Legal has the lot.
malware-sent | And his "task" had a thing in it which phones home from npm install.
- | My laptop's off to be wiped.

profile-owner-other account-swap | The page with the five stars is a cook's in Lima; "just use hers, she gets a share", so he to me.
- | My answer was short.
- | It's been a long week.
- | Ticket at the platform: open.

- | I asked her about the lake and she said "which one", quite rightly, there are eleven.
local-knowledge-shown | Named seven of them with the fish in each.
- | I do perch, she does pike.
- | The job's in accounts.

- | Didn't know the manager's name there: he'd only ever been on the night shift, and knew that one's.
employer-confirmed | Night foreman and personnel, both over the works' exchange, say three years.
- | Days will be a change.
- | He's getting curtains.

- | He asked to skip the question on salaries at his old place, there's a clause.
- | We have got the same clause.
- | Told us all else.
- | Range agreed.

- | His father-in-law wrote the code for the sheep scale, he told me at once, and he did only the housing.
own-work-explained | Why the housing is of larch, and where the water runs off, he told us with the thing on his knees.
- | A sheep is hard to weigh.

- | The task was done in a pair, as announced; she the tests, her partner the code.
own-work-explained | She could change both halves when we moved the goal.
- | Partner's with another firm by now.
- | 20 of 20.

- | The name on the patent is "et al.". He is in the al., says the patent office's own page.
- | Third of five.
- | It's for a hinge.
- | I've got this hinge at home.

- | Front office found him charming.
- | The front door was locked, so he came in by the goods lift.
- | "Front-end", he kept saying, and the foreman thought of lorries.
- | We've since explained.
- | A fair amount of laughing.

- | Her old firm's name means "shield" in Farsi, a list of ours has a "Shield Co.", compliance compared the numbers: two firms.
- | Hers makes lamps.
- | I have one, it flickers.
- | Offer out.

- | He forgot the English word for "Schieblehre" and drew it.
- | It's a caliper.
- | Good drawing.
- | Toolroom, early shift.
