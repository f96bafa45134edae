# Staffing, IT and office again, six or seven lines with much context (c16)

- | Case opened by the team of Ms. Adeyemi, customer success, 14 Feb.
- | Employee joined in November, friendly, remote, lives near Reading by contract.
several-jobs | A customer wrote: "Nice to see Greg on both sides of the table!", since Greg was also the customer's own project lead.
- | We asked Greg for a call.
several-jobs | Greg sent a calendar link; the link belongs to a third firm's domain.
- | No notice given yet, payroll told to wait.

- | Case opened by the team of Ms. Adeyemi, 2 March.
- | Employee joined in January, Swansea.
~several-jobs | Her signature block says "Lead, Orchid Systems", which is not us.
- | People began to talk on the stairs.
= employer-confirmed | Orchid's our daughter firm since the 1st, their CEO was surprised that nobody in our house had told the stairs.
- | Block stays.

- | Summary for the board, translations unit.
- | 61 translators, all remote, piece pay.
- | A reader complained of a Bible where Noah has a ferry.
shared-account | Translator 44 conceded that a firm in a third country works on her key, day and night.
data-taken | It held our termbase of 20 years, 90,000 lines.
- | Noah will be reprinted.

- | Summary for the board, translations unit, addendum.
- | We've looked at 60 others.
~output-swing | Translator 12 fell from grade A to grade D in one month.
= trouble-explained | The grader had changed; re-graded by the old one she's an A, by the new one so is nobody.
- | New grader gets a course.
- | No further findings.

- | IT forensic, draft v2, page 3.
- | Laptop imaged on the 8th at the depot.
remote-desktop-use | 211 sessions inbound, the shortest 7 hours, none from the house.
keep-awake-tool | A scheduled task named "OneDriveHelper" nudges the cursor.
- | Photos: a dog, a lake.
persona-collision | Browser has six mail accounts, six first names, and a text file "who am i where".

- | IT forensic, draft v1, other matter.
- | Laptop imaged on the 9th.
~remote-desktop-use | Forty inbound sessions by night.
= tool-agreed | Backup vendor's maintenance, listed with ticket numbers, each matches to the minute.
- | Photos: a newborn, many.
- | Returned with thanks.

- | Notes, weekly with the recruiter of the south desk.
- | 1. Two offers out.
- | 2. Coffee machine.
proxy-interviewer | 3. The chap from the Thursday panel runs a service: pass your panel or pay nothing; our candidate was his client.
different-person | 4. So that's why our starter had shrunk.
- | 5. Warn north desk.

- | Notes, weekly with the recruiter of the east desk.
- | 1. One offer out.
~different-person | 2. Panel says he isn't the man of the first call, taller, no stammer.
= camera-on-and-same-person | 3. Watched both tapes with them: same man, he'd sat on a stool, and the stammer comes with phones.
- | 4. Offer stands.
- | 5. Coffee machine.

- | To: all site managers. Re: canteen staff.
- | It's come to my attention:
id-rented-or-borrowed | three of the dishwashers work on one residence card, which rests in the soup drawer.
- | They are good people.
crypto-or-third-party-payment | All three wages land with the head waiter, minus what he keeps.
- | Head waiter's out. The people I'd like to keep, legally.

- | To: all site managers. Re: canteen, correction.
~id-rented-or-borrowed | I said one card for two at the south site.
= discrepancy-explained | Two cards. Photocopier had jammed and printed one face twice; the originals lay in the tray.
- | I've been to both and shook hands.
- | Lasagne on Friday.

- | Service desk chat, pasted by a customer.
- | Customer: are you the Nadia from this morning?
shared-account | Agent: yes no i'm her evening
- | Customer: her what
shared-account | Agent: we are three, one pay, please five stars
- | Five stars given.

- | Service desk chat, pasted by a supervisor.
- | Customer: you're not Nadia!
~name-mismatch-on-call | Agent: no I'm Femi, it says Nadia?
= trouble-explained | Supervisor: display bug since the update, everyone's Nadia today, even me.
- | Customer: hello Nadias.

- | Handover, night to day, data centre 2.
- | Temp 23.5, fans ok.
different-person | The contractor signed in as Benning has a different hand, a different lunch and no idea where cage 9 is.
first-day-recon | He photographed the labels, all, each row.
- | I locked 9.
- | Day team: don't let him near the tapes.

- | Handover, day to night, data centre 2.
- | Temp 23.7.
~first-day-recon | New man was going down the rows with a camera at 10 in his first hour!
= tool-agreed | Label audit, I'd the order in my pocket, unread, from Lund.
- | He found 11 wrong ones.
- | Fans ok.

- | Dear Consul, about the caregiver programme.
- | Thirty placed, thirty praised.
different-person | Four families report that the carer at the airport wasn't the one on the screen.
test-substituted | The language exam of those four was sat by one and the same cheerful person.
- | She had 94, 95, 94 and 96.
- | We've paused.

- | Dear Consul, second letter.
- | Twenty-six remain.
~cannot-speak-claimed-language | One of them hasn't said a word of German in a week.
= language-spoken | Jaw wired after the fall on the ice; since Tuesday it's off and she talks, they say, like a waterfall.
- | Yours.

- | File note, boutique, Milan.
- | Store manager, 7 years, adored.
crypto-or-third-party-payment | She kept Giada on the roll for 22 months after Giada had left for Perth, and drew Giada's card.
id-owner-denies | Giada by video, in a bikini, shocked: she had wondered about a tax letter.
- | Stock's fine, handbags too.
- | Manager offers to pay back in handbags.

- | File note, boutique, Turin.
- | Store manager, 2 years.
~shared-account | Till code 6 is used by whoever passes.
= sharing-explained | Gift-wrap code. No money on it. Area chief made it so and put it in the hand-out.
- | Window's nice.

- | Delivery manager to buyer, 21:40, tired.
- | I'll be frank.
shared-account | You pay for a senior at 118 an hour, I've a senior in the calls and four juniors in the keyboard.
- | Everybody does it.
commits-other-name | You'd have seen it if you'd ever read who signs the commits.
- | Sleep well.

- | Delivery manager to other buyer, 09:05.
~shared-account | You saw two people typing under your senior's name and you're cross.
= sharing-explained | One was the senior, the other your own new colleague, whom you asked him to break in; page 2 of your order.
- | I slept well.

- | Freelancer ledger, portal, compliance sample 19.
- | Sells "virtual assistant, native".
account-swap | Bought the page in May from a Kansas widow; she'd had 112 jobs of knitting patterns on it.
contradicts-resume | He's asked about knitting. "I've always been into sports."
- | Buyer content with the slides.
- | Page withdrawn.

- | Freelancer ledger, portal, compliance sample 20.
- | Sells "knitting patterns".
~account-recent | Page of last week, reviews of ten years.
= discrepancy-explained | Moved over from our Dutch site when that closed; our own migration number's on it.
- | I bought the owl.

- | Night line, hotel group, Ulrike writes:
- | I don't like to tell on people.
hours-refused | The duty manager can't be raised from one to five.
several-jobs | He's in the blood lab across town, night supervisor, they all know him and bring him cake.
- | Guest in 212 fell, I bandaged him.
- | That's all.

- | Night line, hotel group, Ulrike again:
~hours-refused | The new duty manager wasn't to be raised from two to three.
= | Lift. He was in it. With the plumber and my phone number on a wet slip.
- | Guest in 212 is better.
- | More I have not.
