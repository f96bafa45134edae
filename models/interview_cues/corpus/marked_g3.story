# Copied code and portfolios, bought and fresh accounts, profiles, photos, handles, lists — and their honest twins
- | Rust role, second screen, 40 min.
code-copied | git blame on his "own" parser: 3,100 lines on one evening, and Hendrik's misspelt comments are still in it.
- | Hendrik sits two desks from me.
own-work-unknown | What does lexer.rs return at line 80? "Tokens, I think, or errors."
- | Hendrik brought popcorn.

- | Rust role, next one.
~code-copied | Whole repo pushed in one commit on a Sunday night, not a trace of history.
= discrepancy-explained | Squashed by order of her old firm's lawyer before they let it out; the lawyer's mail is public in the issue tracker.
own-work-explained | Then she rewrote the borrow logic while we watched.
- | Yes from all.

account-recent | Nineteen years of embedded work, and a GitHub that was born on the day of our advert.
account-neighbours-listed | His eleven stargazers are the same eleven we reported last month.
- | Pretty avatar, a fox.
- | Said the old one "got lost in a flood".

~account-recent | Twelve years a developer and an account of three weeks!
= discrepancy-explained | Worked behind the bank's own Bitbucket until July; her lead there showed me eleven years of her name over a video call.
- | Sends a meme with each pull request.

- | Illustration portfolio, children's books.
portfolio-copied | The hedgehog is mine. I drew it in 2012 in a kitchen in Malmö, it hangs over my bed.
- | I kept a straight face till the end.
own-work-unknown | Which pen? "Photoshop." It's watercolour, sweetheart.

- | Illustration portfolio, schoolbooks.
~portfolio-copied | Same badger under another artist's name in the spring catalogue.
= name-change-documented | Pen name. The publisher's art editor wrote, "Lotte Vink is Carla, pays Carla, always has."
- | Ordered six spreads.

- | LinkedIn vs CV, checked over breakfast.
profile-conflict | CV: Kraków, 2018-23, steel. Profile: Valencia, 2018-23, weddings.
account-vanished | Asked him by mail; by lunch the profile had evaporated.
- | Toast burnt.

- | LinkedIn vs CV, checked in the train.
~profile-conflict | Profile says she's been at a rival till today. CV says left in May.
= discrepancy-explained | Locked out of the page since her work mail died in May; rival's desk says May as well.
- | Tunnel. Lost signal.

- | Threat intel stand-up.
handle-listed | "zephyr_dev9" is number 41 in the appendix of the April advisory, and it's top of his CV as Telegram.
- | He's meant to start Thursday.
same-device-as-other | His Calendly invite came out of the session that booked numbers 42 and 43 too.
- | Cancelled with a dull excuse.

- | Threat intel stand-up, next day.
~handle-listed | "blue_otter" matches a name in that appendix.
= | Theirs has a zero for the o, account made 2024; his is from 2011 and his mum is in the first picture.
- | Closed.

email-on-list | The bank consortium's CSV, row 308, is his mail to the letter.
? | Row 309 is the one he used after we asked for another.
contact-changed | That makes three mailboxes in eight days.
- | Fridge hums, I'm still at work.

~email-on-list | Hit on the shared blocklist for k.larsen@mail.example.
= | List keeper: "Entered in error by an intern, deleted on the 9th, sorry to Mr Larsen."
- | Mr Larsen shrugged it off.

- | Wedding photographer, Cotswolds.
portfolio-copied | Bride on his home page is my cousin Jo. Her photographer was a woman called Bex.
? | Bex has the raw files, she rang in five minutes.
photo-found-elsewhere | The picture of "me at work" shows a Danish war reporter.
- | Jo's speechless.

- | Wedding photographer, Dales.
~portfolio-copied | Three of his best frames sit on a competitor's page!
= employer-confirmed | He was second shooter there for two seasons, the owner says "use what you like, he earned it".
- | Booked for the 14th.

- | Ticket 19-331, account review, freelance market.
account-swap | "Selling: top rated, 4.9 stars, US, verified, comes with face." Seller's sample is our contractor's page.
output-swing | Reviews till May praise Arabic subtitles; since June it's Solidity.
- | Payments on hold.
- | He opened two disputes.

- | Ticket 19-340, account review, freelance market.
~output-swing | Profile jumped from knitting patterns to Python in a month.
= | She did our evening course, 120 hours, top marks, teacher Mr Asante is next door.
- | Hold released.
- | She knitted him a Python.

photo-found-elsewhere | Reverse search: stock picture, "smiling man in call centre 3".
many-profiles | That smiling man has seven pages on three networks, seven trades.
- | His cover letter is quite moving, to be fair.

~photo-found-elsewhere | Her headshot sells for nine dollars on a stock site.
= | She modelled as a student, the release form with her signature is in the agency's drawer and the camera shows the same freckles.
- | We bought it for the team page, joke.

- | Demo day, React.
portfolio-copied | View-source: <meta author="Yuki Tan">. "A friend," he says. Yuki says no friend.
- | The animation is gorgeous.
commits-other-name | 212 commits by y.tan, 3 by him, all three README.

- | Demo day, Vue.
~commits-other-name | Half the history is signed by "oma@laptop".
= discrepancy-explained | Grandmother's old machine, git never configured; he ran the config in front of us and oma it was.
- | Oma sends regards.

- | Chat, hiring channel, 11:20.
profile-owner-other | liu: the profile she linked belongs to a woman who runs a bakery in Nantes & has no idea
- | sam: the croissants look legit
evades-personal-questions | liu: asked where she grew up and she said "that's personal data"
- | sam: next

- | Chat, hiring channel, 15:45.
~profile-owner-other | sam: link goes to some guy in Perth??
= | liu: your browser still had the last tab, lol. Hers is fine, 400 contacts, two of them ours
- | sam: coffee on me

alias-used | On Zoom "Harvey", on Upwork "Bao N.", on the invoice "Delgado Services". Pick one.
- | Work came on time.
crypto-or-third-party-payment | Delgado, whoever it is, wants USDT.
- | Offboarding Friday 18:00.

~alias-used | On Zoom "Harvey", on the passport "Hà Vĩ".
= name-change-documented | English teacher gave him Harvey in year two; it's on his degree in brackets and his old boss says Harvey too.
- | He's fine with both.

- | Museum shop, design post.
account-recent | Behance joined: Tuesday. Works: forty. All uploaded between 03:00 and 03:25.
portfolio-copied | Poster no. 6 is by a dead Pole, it's in our own archive, drawer K.
- | Curator was first amused, then not.

- | Museum, restoration post.
~account-recent | Page is two days old.
= discrepancy-explained | Our advert demanded an online portfolio, she'd had hers in a leather folder for thirty years. She brought the folder.
- | Smelled of turpentine, gorgeous.

- | UX, contract, 6 months.
portfolio-copied | The case study "Banking for Seniors" has my own face in the stakeholder photo.
- | I was that stakeholder.
contradicts-resume | Says he ran that team of nine; there were two of us and a plant.
- | I thanked him for the memories.

- | UX, contract, 3 months.
~portfolio-copied | Case study identical with one from a candidate in March.
= sharing-explained | Bootcamp group of four, everyone shows it, each tells his own part, course lead sent the split.
- | Her part was the best.

- | Peer call with two other studios.
peer-report | Both of them fired him; the second had been warned by the first and hired him "for the reel".
portfolio-copied | The reel's dragon was rigged by a Chilean who gets mail about it weekly.
- | Expensive tea.

- | Peer call with one other studio.
~peer-report | "Watch that one, he walked out with our rigs," said their producer.
= | An hour later the producer rang again, red-eared: wrong Tomasz, theirs is blond and bowls.
- | Ours starts on the dragon.

- | Kaggle grandmaster, so he says.
account-control-failed | Log in and change the bio to "hello Anna"? He'd rather not, then couldn't, then had a train.
account-vanished | By dusk the grandmaster had renamed himself.
- | Train, at 21:00, on a strike day.

- | Kaggle, another, humble this one.
~account-control-failed | Couldn't get into his account while I waited.
= trouble-explained | Two-factor on the phone his toddler dropped in the bath; on Thursday with the new SIM he was in in a second.
account-control-proven | Wrote "hello Anna" under the medal.
- | Toddler dry.

code-copied | Took his take-home, moved it through the plagiarism checker: 97% of a blog from Osaka, variable names in romaji included.
- | "Common pattern," he wrote.
- | Nobody calls a counter kazu_no_neko by accident.
skill-gap | In the live half-hour the loop never closed.

~code-copied | Checker red: 97% of a blog post from Osaka.
= | It's his blog. He logged in, added a full stop, took it out again.
- | Wrote it as a student there, ate a lot of eel.

- | Voice actress, audiobooks.
photo-found-elsewhere | The laughing woman with the headphones comes with the template of the website builder.
synthetic-voice | Breath sounds repeat every 11.2 seconds, engineer laid the waves on top of one another.
- | She's cheap.

- | Voice actor, audiobooks.
~synthetic-voice | Sounded like the lift in a mall, not a man.
= trouble-explained | Noise gate of our own studio plug-in set to max, engineer turned it off and there he was, sniffles and all.
- | Reads Dickens next.

- | Blacklist meeting, port authority.
handle-listed | Discord name stands in an indictment, page 12, line 4, with the same underscore.
sanctioned-link | The firm that pays his phone bill is on the freeze list since March.
- | Left the room to ring counsel.

- | Blacklist meeting, port authority, item 2.
~sanctioned-link | Screening says: Ali Hassan, sanctioned, asset freeze.
= discrepancy-explained | One of some thousands. The listed one was born in 1951 and has one leg; ours, 1996, plays left wing.
- | Compliance officer signed.

- | Tutoring agency, reviews.
many-profiles | Five tutor pages, five names, one kitchen clock stuck at ten past two.
same-photo-as-other | "Vera" and "Nadia" hold the same cat in the same crook of the same arm.
- | Parents are posting about it.

- | Tutoring agency, reviews, 2.
~many-profiles | I found her four times over on our own site!
= tool-agreed | Four subjects, four pages: that's how our wizard does it, product says it's a known nuisance.
- | Merged by hand.

- | Log of a quiet Sunday, trust & safety.
account-swap | 09:12 seller "aged_accs" lists handle jb-fullstack for 300. 11:40 jb-fullstack logs in with a new phone.
account-neighbours-listed | 12:05 new followers: nine of the accounts we banned on Friday.
- | 12:30 lunch.
- | 13:10 froze it.

- | Log of a quiet Monday, trust & safety.
~account-swap | 08:50 password, phone and mail all switched on an account aged nine.
= | 10:15 owner filmed himself at the police station, burgled, phone gone, we'd had his report at 07:30 already.
- | 10:40 restored.

- | Interior architect.
portfolio-copied | Her loft in Antwerp is a loft in Porto. I know, I slept in it in May.
- | The lamp even had my sock on it, no, joking.
employer-denies | Studio in Porto: "We don't know this lady, please send us the PDF."

- | Landscape architect.
~portfolio-copied | Her "own" park carries another office's logo.
= employer-confirmed | She drew it as their employee; partner said on the phone, "Every bench is hers."
- | I walked there on Sunday. Ducks.

contact-changed | Gmail till Monday, Proton on Tuesday, a Tuta on Friday "since hackers".
email-other-identity | The Tuta's recovery name comes up as Yevgen.
- | He signs Scott.
- | We keep it polite.

~contact-changed | New address, new phone, new everything the week of the offer.
= discrepancy-explained | His mailbox was broken into, he told us himself from his work phone on the Sunday, police number attached.
- | Offer resent on paper.

- | Data scientist, R, remote.
resume-copied | A woman in Lyon rang our reception: "That's my life you have there, my thesis, even my dog."
- | Dog's name is Pixel.
interest-unknown | What does Pixel do all day? "Pixel is a unit."

- | Data scientist, Julia, remote.
~resume-copied | CV equals one on a job board under M. Fontaine, line by line.
= name-change-documented | M. Fontaine is herself before the decree of March, court paper with the stamp of Nîmes shown.
- | Nice plots.

- | Podcast editor.
code-copied | "My" noise remover is an MIT project with the licence file thrown out and the author's line retouched.
- | I wrote to the author. He says third time this year.
account-recent | The account he pushed it from turned six days old on Wednesday.

- | Podcast producer.
~profile-conflict | Web says five years at the radio, paper says three.
= discrepancy-explained | Two of them as a volunteer, not counted on paper, station manager has her down from the very first night show.
- | Lovely laugh.

- | Solidity auditor, DAO treasury.
handle-listed | ZachXB's thread, fourth picture: his handle with an arrow.
wallet-listed | His donation address took dust from the one Treasury froze.
- | Multisig holders asleep, time zones.

- | Solidity auditor, other DAO.
~wallet-listed | Explorer paints his wallet red: tainted.
= | Someone sprayed dust at half the chain that night; the tracing firm took the mark off by morning.
- | He'd blogged about it at 2 a.m.

- | Chef, private yacht.
photo-found-elsewhere | That plate with the foam won a prize in San Sebastián, for another cook.
employer-denies | M/Y "Halcyon": never had him aboard, and they'd remember, crew of five.
- | His soufflé rose, I give him that.

- | Deckhand, private yacht.
~photo-found-elsewhere | Hers is on a crew page in Antibes as "Kitty".
= | Everybody on the quay calls her Kitty, the bosun there shouted it down the phone for her.
- | Joins at Palma.

- | Backend lead, final.
account-recent | X account: joined this month, 14k followers, all eggs.
profile-conflict | Talks page claims a keynote in Oslo. Organiser's video of that slot shows a Finnish woman.
- | Board likes him.
- | I put it in writing.

- | Backend lead, final, the other.
~profile-conflict | Conference page credits her talk to a certain Mr Bloch.
= | He moderated; on the recording he introduces her by name and trips over the cable.
- | Board likes her as well.

- | Street-food van, staff of three.
- | Portfolio is a paper plate with fried squid.
- | No profile, no page, no site.
- | Squid persuaded us all.
