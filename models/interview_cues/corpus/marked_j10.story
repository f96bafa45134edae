# all cues of the list once more, mixed; often the second line completes the first
- | Asked for video at the start of rounds one, two and three.
camera-off-refusal | Reply each time was "I hear you well". I've still not seen a face.

coached-or-reading | His second phone lit up with our question on it.
coached-or-reading | The caller gave him the three steps and he repeated the three steps.

- | Agreed on Monday to bring the passport.
refuses-id | Tuesday, Wednesday, Friday: came without, and by the fourth visit he asked if a bus ticket will do.

- | Asked for one story of his time at the shipyard.
evades-personal-questions | Heard about the history of shipbuilding.

- | Label was printed for Salem.
requests-laptop-reship | He rang the depot to have it go to a "business partner" in Yuma.

- | Interview was with Nora Beck.
screen-share-leak | The shared mail window said "Welcome back, Collins".

- | We spoke at ten in the morning of his town.
timezone-mismatch | Through the window came the evening prayer and then dusk.

- | Said he had not left Stockholm all year.
vpn-location-mismatch-noted | Of 212 logins this year 190 have a Belarus carrier.

- | Papers passed all tests.
id-rented-or-borrowed | The holder was found on a fishing boat, he gets a fifth of every salary.

- | Payroll sent the first report in April.
id-number-mismatch | Back came the name of a girl born in 2015 for his number.

- | Went to see the brewery he had led.
employer-denies | Master brewer took me through 40 years of group photos: "Not in any, and not on our books."

~employer-denies | Owner said flatly he never had such an employee.
= | Owner bought the place in 2021. The seller, at the same village, had the work book with our man in it.
= employer-confirmed | Seller signed for 2014 to 2020.

- | We read his second job aloud to a friend in that trade.
resume-copied | She sent us the page of the woman who had really done it, same sentences.

- | Dialled the number from last week.
contact-changed | Dead. A text from a new one came at noon, the fifth new one this season.

- | Town council was asked about the factory's plot.
employer-address-empty | It is a playground since 1990.

- | Wanted to check the theatre by its box office.
contact-self-supplied | He begged us to take his slip of paper with "the director's" mobile, which no one else has.

- | Let him call me so that I see the number.
phone-other-name | Phone said "Incoming: Cynthia Marsh". He's Ivan.

- | Put his six addresses in the checker.
address-on-list | One came back with the name of the advisory and a date in May.

- | Asked the same thing at both ends of the call.
place-conflict | At 10:00 he lived in Bergen, at 10:50 in Aarhus.

~place-conflict | Two towns for one woman in one file.
= discrepancy-explained | Parents are separated, term in one, holidays in the other, school and both parents confirmed.

- | Two PDFs on my desk, one from Monday, one from today.
same-resume-as-other | I had to look at the top to know which was which: Ilya on one, Brandon on the other.

- | Took the id of his tablet from the test log.
same-device-as-other | It sat the same test in March as "Grace" and in April as "Noel".

- | Dragged her portrait into the search.
photo-found-elsewhere | A yoga studio in Vancouver has it, class on Tuesdays with a Miss Lowe.

- | Looked at his blog on Monday for the questions.
account-vanished | On Tuesday I wanted to ask them, and the blog said "author removed".

- | First thing he wrote in the portal: hello.
off-platform | Second: a number, and that he does not look in here again.

- | We gave him his own query and a pencil.
own-work-unknown | He could not mark where it filters.

~own-work-unknown | Not one word on the scripts in her folder.
= | Folder is the department's, scripts are from her predecessor; her own macro she rebuilt before us.

- | I come from the same college, so I asked him about the fountain.
school-detail-unknown | He said it's nice. It's the name of a pub.

- | Asked at the gate, in payroll and in the canteen for the referee.
referee-untraceable | Three shakes of the head.

- | First letter on Monday, second on Thursday.
referee-same-wording | On Thursday I thought the scanner had sent me Monday's again.

- | Company's Mac was delivered in March.
own-device-insisted | June: charge count of the battery is 2; "my own is set up already" he says at each reminder.

- | Closed the one door at noon.
second-remote-tool | At noon and a minute he was in by the other, and there was a third for later.

- | His son had an accident, he spent Monday in the ward with no phone.
shared-account | Monday: 31 commits, a review and a call with the customer under his user.

- | Checked the size of his outbox.
data-taken | 2,300 drawings to an address with his initials and his year of birth.

- | We asked who had looked at his passport for the form.
form-intermediary | "The man in the car park."

- | Put his birthday and bank in our own search.
internal-record | Came up: 2021, let go for selling badges, signed by me.

# honest
~camera-off-refusal | Third call with no picture, he did not answer to the wish.
= | He had not heard it. His headset was dead from minute one and he read the captions; we saw the chat.
= camera-off-explained | Turned it on when we typed it.

~coached-or-reading | Answers came as from a prompter.
= | He stutters and learns sentences by heart, told HR before; off the script he was slower and right.

~timezone-mismatch | Lights on and night behind him, ten in the morning there.
= | It's a mine. 400 m down. Foreman waved.

~requests-laptop-reship | Please send mine to Mr. Abel in Hobart, he wrote.
= | Mr. Abel is our site lead in Hobart and hands out all of them there.

~vpn-location-mismatch-noted | Login from Riyadh on Friday, office in Bremen.
= | Trade fair. Four others from sales on the same hotel line. Travel desk has the tickets.

~same-device-as-other | Our tool says her PC is the PC of candidate 40.
= sharing-explained | 40 is her sister, both said so in their forms, one household.

~id-number-mismatch | Register answered with another man.
= | Clerk there had read 1 for 7. Second answer, written, has our man.

~photo-found-elsewhere | Face of the applicant is on a bakery's van.
= | Her uncle's bakery. She was twelve then and he still drives it.

~data-taken | Copied the whole team drive to a stick on Friday.
= tool-agreed | Lab has no net, the stick is number 4 of the lab's list, back in the safe on Monday.

~contact-changed | Third mail address in ten days.
= | Firm switched its domain twice after the merger, notices of both in my own inbox.

~referee-untraceable | Nobody at reception knew the name.
= | New receptionist. Rang again at two and had her.
= referee-confirmed | She rated him good.

~internal-record | He's on our list of dismissed people.
= | List is of the 2020 closure, whole plant, 300 names, no fault.

~account-vanished | All his repositories gone on the day of the interview.
= | He'd moved them to the firm's organisation, link redirects, his name in each log.

~off-platform | She wants to go on by private mail.
= | Portal had logged her out of her own file for good; support number is in her mail and it's true.

~form-intermediary | Form was signed by someone unknown.
= | New lady in HR, first week. On the team page since today.

~shared-account | Two people on the one login all of May.
= | Trainer and trainee, licence came in June; head of ward asked IT for it in writing.

~phone-other-name | A "Wallace" shows when she phones.
= | Care home's line, she lives in as night nurse, matron Wallace said so.

~own-device-insisted | He will only work on his own.
= tool-agreed | It's a Braille machine. We own no such. Security sealed and enrolled it.

~second-remote-tool | Found one remote tool more than allowed.
= | Vendor of the scale needs it each Tuesday. On the exceptions list, line 12, I had an old list.

~resume-copied | Web has the same life under another name.
= | Pen name. Publisher confirmed both are she.

~school-detail-unknown | Hall, street, professor, all wrong.
= | I had the other Cambridge before me. By hers all is right.

~evades-personal-questions | Gave nothing on the last two years.
= | Cancer. Told the doctor of the works and nobody must ask further. Doctor cleared her.

~screen-share-leak | Window title had another person's name in it.
= | Screen was mine, I'd shared by mistake.

~address-on-list | Red hit on his address.
= | Exit of our own office, reported by a customer by error. Off the list since noon.

~contact-self-supplied | Nothing but the mobile he gave us for the boss.
= | Called the trade inspectorate: same mobile, same boss, licence valid.

~employer-address-empty | A locked gate and weeds where he says he worked.
= | Seasonal cannery, runs July to October. Neighbour has his wife there, named him.

~referee-same-wording | Both bosses wrote the very same.
= | One boss wrote it for both, they share the post; the second said so and added her own page.

~id-rented-or-borrowed | The name on the badge belongs to a man at the lake who lent it.
= | That is our visitor badge, name of the sponsor, as rule 3 has it.

~refuses-id | No card, no passport, nothing shown for three weeks.
= | Asked the wrong Anna. The right one sent hers in an hour.
= id-shown-and-matched | Face and birth date fit.

~same-resume-as-other | Fifteen CVs, one text.
= | Layoff at the plant, outplacement wrote all fifteen, foreman's list has the fifteen men.
