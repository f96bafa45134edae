# Honest employees whose first weeks sound bad, and hits on lists that were none.
~keep-awake-tool | Mouse wandered in neat squares the whole night.
= | Cat. There's hair in the sensor.

~keep-awake-tool | Jiggler stuck in the port, seen with my eyes.
= tool-agreed | For the wall display, so it doesn't doze. Facilities bought ten.

~keep-awake-tool | "Caffeine" runs on her PC from eight to eight.
= | Renders take nine hours, the lead told them all to.

~keep-awake-tool | Status green for 71 hours straight!
= trouble-explained | Teams bug, mine showed 90 and I was in Crete.

~keep-awake-tool | A program that taps F15 each minute.
= tool-agreed | Part of our till software. Read the manual today.

~keep-awake-tool | He's got a thing that nudges the pointer.
= | Parkinson's. The thing is his hand. He told the nurse and me.

~signins-apart | The laptop's in Aarhus and the logins come from Leeds.
= | Laptop's in repair in Aarhus. She's on the spare.

~signins-apart | Device here, user there, both at 9:03.
= network-explained | Phone goes home by London, it's an English SIM. Gate badge says he was in.

~signins-apart | Her machine sits in one town and she signs on out of the next.
= | Lives in one, desk in the other, left it at the desk for the weekend.

~signins-apart | Two ends of the country, one user!
= | Mailbox of the pair at reception, north and south, it's meant so.

~signins-apart | Asset tag pings Cork, account pings Kerry.
= trouble-explained | Tags swapped between him and Aoife; swapped back.

~signins-apart | Where the box is, he isn't.
= | He's on a lorry with the tablet, box is for Sundays. It's a lorry firm.

~first-day-recon | Whoami, netstat, user list, all before coffee.
= tool-agreed | Welcome task 1: "look around".

~first-day-recon | Day one, and he's mapping the network.
= | He's the network man.

~first-day-recon | She passed on a login code in her very first hour.
= | To Ib, at the next chair, who was setting up her phone with his.

~first-day-recon | Scanner across three subnets at 9:20!
= trouble-explained | Printer driver looking for printers. It does that on each PC, I tried.

~first-day-recon | systeminfo dumped to a file as soon as he was in.
- | SOC rang, I rang him.
= tool-agreed | Helpdesk had mailed him to run it and send it in.

~first-day-recon | Somebody got told the one-time number, overheard on the stairs.
= | Locker code. New lockers.

~shared-account | Two people type under her login, that's clear.
= tool-agreed | Job share. One post, two halves, HR gave them one login till new ones come.

~shared-account | His wife does the job for him!
= | Does his typing while the wrist's in plaster; agreed with Occupational Health, she's signed the paper.

~shared-account | Three rhythms on one keyboard.
= | Till 3. It's a till.

~shared-account | The work's being done by some other person, I'd swear.
= | By Pieter. Pieter's covering, he's in hospital, it's on the board in red.

~shared-account | Two voices answer from the one chair.
= | Trainee week.

~shared-account | At 11 she's at the dentist and her account's busy.
= | Macro. Runs at 11. Dad of the macro: me.

~output-swing | On Monday a master, on Tuesday a clown, back and forth.
= | Pills changed. He told the nurse in May, steady since the dose was cut.

~output-swing | Her code looks like two persons' work.
= | Tabs by the formatter, spaces by her. Formatter came in March.

~output-swing | Brilliant in the mornings, hasn't a clue after lunch!
= discrepancy-explained | After lunch he's on the other line, which nobody's shown him.

~output-swing | Quality all over the place, as if by shifts.
= trouble-explained | By shifts, yes: the kiln's, night gas is wet.

~output-swing | Forgot in June what he'd known in May.
= | Concussion, fell off a ladder here, our accident book p. 40.

~output-swing | It's like somebody new each week.
= | It is, rota of temps on one badge "Temp 4". Not her.

~test-substituted | Someone else gave the drop of blood, says the lab.
= | Lab had two tubes and a drowsy Friday. Second draw, Reception watched: hers.

~test-substituted | The prints aren't his.
= | Bricklayer, has none to speak of. Read the neighbour's off the glass. Clean glass, right man.

~test-substituted | A woman's sample under a man's name!
= name-change-documented | Trans man. Doctor has it, and it's none of ours.

~test-substituted | Other person at the drug test, guard's sure.
= | Guard's a new one; she'd put on the paper cap. Nurse has known her since school.

~test-substituted | Somebody sat the medical for him.
= | Namesake, 8:15. Ours was 8:50. Cards put straight.

~test-substituted | Finger scan done by a stranger.
= tool-agreed | Test scan by the fitter. Always the first in the list.

~identity-borrowing | Going round asking people for their licences.
= | For the lift insurance. Asked to by me.

~identity-borrowing | Wanted Lena's login and birthday.
= | Birthday for the cake. Login's nonsense, Lena says, he'd asked for the log-in page.

~identity-borrowing | "May I use your account?" to half the floor!
= | Netflix evening, canteen, Friday.

~identity-borrowing | He offered a guy money for his papers.
= | Newspapers. Collects them. Has the cup final of '74.

~identity-borrowing | She'd like to borrow the social number of a colleague.
= discrepancy-explained | Example for the form, colleague's her aunt, aunt sat there.

~identity-borrowing | Asks for IDs in the car park.
= | Warden, on Saturdays, hi-vis.

~data-taken | Forty gigs of ours on his private stick.
= tool-agreed | For the site with no net, signed out at Stores, signed in again.

~data-taken | She's mailed the client list home.
= | To print it. Her boss asked. Deleted, both watched, new rule up.

~data-taken | Whole repository cloned into his own space!
= trouble-explained | "His own" is the fork that our Git makes for all.

~data-taken | Drawings gone to a personal cloud.
= | Named "personal", it's the firm's, folder per person.

~data-taken | He's been carrying paper out by the box.
= | Shredding day. He's the one with the van.

~data-taken | Source copied out at 23:50.
= | Backup job under his name as he'd set it up. Works as planned.

~several-jobs | Two full-time posts at once, found out by the tax office.
= employer-confirmed | One ended the 31st, the other began the 1st, the tax office counts both in. Former firm says so too.

~several-jobs | On another firm's staff page, with a desk!
= | Out of date, they've sent cake and are taking it down.

~several-jobs | She's somebody else's employee as well, nine to five.
= | Her own kennel. Nine to five for the dogs; husband minds it, told us in March.

~several-jobs | He clocks in elsewhere. I saw him, in a vest.
= | Volunteer fire brigade. We signed for it.

~several-jobs | Second contract discovered, forty hours.
= | Sister company's, we've lent him out.

~several-jobs | LinkedIn has him at four places.
= | Boards. One evening a quarter.

~money-odd | Charges on the card, small, many, nobody knows for what.
= | Parking app. 70 cents a time.

~money-odd | Odd 3.99s each day since she came.
= | Our trial licence ran out and bills by the day.

~money-odd | Somebody's buying gift cards!
= | Christmas. Somebody's me.

~money-odd | He's got us down for 212 euros of "misc".
= | Fish. For the customer from Osaka. Receipt smells of it.

~money-odd | Strange sums leave the petty cash.
= trouble-explained | Key stuck on the till, 9s as 99s.

~money-odd | Bills for a server nobody knows.
= tool-agreed | Rolf knows it. Rolf ordered it. Rolf was in Spain.

~extortion | "Pay or it all goes on the net," said the mail with his name.
= | Forged. Sent to all on the floor, from "each other". He brought it to Security first.

~extortion | Threatened to put our plans out.
= | Put out as in "put out to tender". Second language. Boss of his laughed too.

~extortion | She'd publish the lot, she says, unless she's paid.
= | Her thesis. With our leave. Unless paid is the scholarship's rule.

~extortion | A threat, from her account, midnight!
= | Taken over, she'd called the helpline at ten. Whoever did it isn't her.

~extortion | He says he has our data and wants 5,000.
= tool-agreed | Bug bounty, 5,000 is our own price on our own page.

~extortion | Blackmail note on the server.
= | Exercise "Red Autumn", day 2.

# ordinary
- | First week: on time, a bit lost, cheerful.
- | Give her Sven as a buddy.

- | Closed eleven tickets, left one open, said why.

- | Likes the night shift. Somebody has to.
- | Forklift pass runs till May.

- | New hire asked for a second screen.
- | Got it.

output-swing | June was better than July, if you ask me.
- | Hot month.
- | Talk in August.

keep-awake-tool | Never goes to "away", it seems.
- | Work's fine.

# checked, did not hold
keep-awake-tool | Squares all night; "the cat", he says.
- | Lovely. May we see the cat?
? | No cat, his lease forbids them and the vet he named treats cows.

several-jobs | On another's staff page; out of date, she says.
several-jobs | They say it's as up to date as can be: she's in at nine each day, Mr Hall sees her.

signins-apart | Laptop in Aarhus, for repair, the user in Leeds.
- | Shop in Aarhus? No such shop got it.
signins-apart | It's pinging from a flat there, with him still signing in from Leeds.

test-substituted | Prints aren't his; bricklayer, worn off.
- | Second try with clean glass and cream.
test-substituted | Clear as a bell now, and they're still those of somebody else.

money-odd | Small sums on the card, "the parking app".
- | Our lot's free and he comes by bike.

~data-taken | Stick with 40 gigs; signed out at Stores.
= tool-agreed | Slip's there, stick's back.
- | Good with the site crew.
data-taken | Friday: another stick, no slip, the tender files.
