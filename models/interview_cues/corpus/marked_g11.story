# Tickets and chats of remote teams; portfolios, accounts, referees, returns; honest mix-ups of ours
- | SEC-2044 opened by: Imke. Subject: contractor "Blake W."
returned-under-new-name | Webcam noise fingerprint, wallpaper tear and cough equal those of Dominic S., offboarded in Q1 for moonlighting.
same-device-as-other | TLS ticket from Dominic's old browser was offered to our SSO by Blake's.
- | Priority raised to 2.
- | Blake's manager: "But he's so responsive."

- | SEC-2051 opened by: Imke. Subject: contractor "Drake W."
~returned-under-new-name | Model says Drake is Dominic, 0.93.
= met-in-person | Closed as false alarm, I sat next to Drake at the Lisbon offsite. He's seven years younger and left-handed.
- | Threshold raised.

- | TA-118 Comment by sourcer.
many-profiles | Same gentleman offers himself as DevOps in Austin, as tester in Lodz, as "virtual CFO" in Malta.
account-recent | The Austin one sprouted in the night to Tuesday.
- | Moving card to "No".

- | TA-119 Comment by sourcer.
~many-profiles | Three LinkedIn pages for one woman!
= discrepancy-explained | Two are dead ones she lost the password to; support merged them yesterday while I had her on the line.
- | Moving card to "Screen".

- | GH review, maintainers' chat.
commits-other-name | mo: author field says Petra, committer e-mail says wei.l@, signature key belongs to neither
code-copied | kit: third folder is our 2.1 release with the copyright year bumped and our names sanded off
- | mo: audacious, he's applying to US

- | Maintainers again, same channel, after the weekend.
~code-copied | kit: his "own" lib is our 2.1 with the names sanded off
= | mo: uh, look at the fork button. Declared fork, licence intact, his patch on top. It's a decent patch
- | kit: I'll see myself out

- | "Who is Marjorie?" asks our founder at standup.
persona-collision | The new lead had signed his weekly with "Best, Marjorie, Finhaven Group".
several-jobs | Finhaven, when asked nicely, has had a Marjorie full time since winter, same hours as ours.
- | Standup ended early.

- | Founder at another standup: and who, please, is this Marjorie?
~persona-collision | New lead's weekly was signed "Best, Marjorie".
= discrepancy-explained | It's the sample name in our own weekly template. Nobody's ever changed it before now; we looked, six others had sent it too.
- | Founder renamed her to XXX.

- | Retro on a hire that went wrong. Five whys.
- | Why did the data leave? Because he had it.
id-rented-or-borrowed | Why did he have it? Because "he" was a cook in Akron who'd leased his driver's licence and face for onboarding day.
crypto-or-third-party-payment | Why the cook? $500 a month out of a pay that all ran to a wallet.
- | Two whys left, coffee gone.

- | Retro on a hire that nearly went wrong. Ours to blame.
~crypto-or-third-party-payment | Finance screamed that the new man wants his pay in coins.
= discrepancy-explained | Finance had read "coin" in his bank's name, Coinbrook Credit Union, and never looked further; account's his.
- | First why: reading.

- | Scheduler's log. 11:00 slot.
name-mismatch-on-call | 10:58 tile "iPad (Chukwu)". 10:59 tile "Ronnie". 11:00 tile "Ronald Applicant".
coached-or-reading | 11:20 whispering, and answers in the whisper's order.
- | 11:31 out.

- | Scheduler's log. 12:00 slot.
~name-mismatch-on-call | 11:58 tile "Big Daddy D".
= trouble-explained | 12:00 he saw it, went crimson, four-year-old had set it for a game. Child confirmed, proudly.
- | 12:45 passed on.

- | Email from a designer in Kyiv.
id-owner-denies | "Your colleague Thomas works with my passport scan since 2022, I sent it once for a job I never got. Please help me."
portfolio-copied | "He also shows my posters, I attach the files with layers."
- | We're helping her. Thomas had the layers flattened, of course.

- | Email from a designer in Lviv.
~portfolio-copied | "Your applicant Olena shows my posters!"
= sharing-explained | "I take it back, it's the studio book we made together, I see my name on p.2, forgive my temper."
- | Both are good, as it happens.

- | Notes after call with the platform's trust lead.
account-swap | Her words: "That freelancer changed hands in May, sold on a forum with reviews, tax form and mother-in-law's face."
skill-gap | Which explains why May's genius can't centre a div in June.
- | Milestone 3 unpaid.

- | Second ring to the trust lady, about someone else.
~account-swap | New bank, new phone, new photo, all on one day; I asked whether he'd sold it.
= name-change-documented | She sees the file: transition, court order, video check passed by her own team. Same person, new paperwork.
- | Milestone 3 paid.

- | Slack, #referrals
referral-chain | dorota: every one of Felix's five leads sends the take-home from his hotel's network, and he's suspended
same-resume-as-other | dorota: and all five saved "a monolith from itself"
- | ben: lol. no

- | #referrals, a week later
~referral-chain | ben: Felix's lead again, isn't he suspended?
= | dorota: different Felix. That one's in Oslo. This Felix sits by the printer & won the bake-off
- | ben: go then

- | Board of a co-op, remote bookkeeper. From the minutes.
id-number-mismatch | Accountant reports that her tax number was issued to a cooper in Bordeaux.
employer-untraceable | Three former employers: no register entry, no street, no dial tone.
- | Motion to pay for May: carried with two against.

- | Board of a co-op, remote bookkeeper. From later minutes.
~employer-untraceable | Member objects that not one of his employers exists.
= employer-confirmed | Chair: they're the co-op's own daughter companies, renamed by us in 2020. Members groan.
- | Appointed.

- | Post from our security lead to all hiring managers.
handle-listed | "nightowl.ts", the handle on the CV in your inbox, is the third entry of the npm malware write-up.
malware-sent | His take-home has a postinstall that calls home. Don't run it. Jens ran it.
- | Jens's laptop is in the fridge, so to speak.

- | Security lead to hiring managers, calmer this time.
~malware-sent | Her take-home set off the scanner: trojan, delete at once.
= discrepancy-explained | It's the harmless EICAR string in a test for an antivirus wrapper, which is what WE asked her to write.
- | Jens can come out.

- | QA lead's private notes.
output-swing | Bug reports before 14:00: perfect French. After: perfect Klingon, as it were.
shared-account | Two typing rhythms on one login; the slow one says "my friend", the fast one says "my other friend".
- | Asked both for a video. Neither.

- | QA lead's private notes, next contractor.
~output-swing | Mornings brilliant, evenings full of blunders.
= trouble-explained | Evening build was the wrong branch, pipelines' fault; he'd been testing last year's app and said so.
- | Owed him an apology. Gave it.

- | Freight audit, remote. Reference call, by the book.
contact-self-supplied | Only door to the old firm: a mobile from her letter's footer. No switchboard, no site.
referee-same-voice | "Director Bloom" says "to be quite honest with you" like she does, and clicks his pen like she does.
- | By the book I ticked "doubts".

- | Freight audit, remote. Reference call, by the book, no 2.
~contact-self-supplied | Only a mobile in the footer, no switchboard.
= employer-confirmed | Port authority gave me the firm's registered line; the same director picked up there, pen and all.
- | Ticked "good".

- | Sales demo guy. He shows, we watch.
screen-share-leak | Alt-tab: eleven Chrome profiles, "Pete-UK", "Pete-US", "Not Pete".
same-photo-as-other | Not Pete's avatar was our applicant for the Denver desk.
- | He said "whoops".

- | Sales demo gal. She shows, we watch.
~screen-share-leak | Alt-tab: six profiles, six names.
= sharing-explained | Her demo personas: Buyer Bob, Admin Ada … it's what one shows with. Our presales has the same six.
- | She closed Bob in ten minutes.

- | Ops, remote, EU-only.
document-opened-elsewhere | DocuSign trail: viewed in Vladivostok 3x, signed in "Brussels" on a server.
place-conflict | To me: Ghent. To payroll: Liège. To the barber's nephew on our team: "far".
- | Contract countersigned by nobody.

- | Ops, remote, EU-only, other lady.
~document-opened-elsewhere | DocuSign: opened in Singapore.
= network-explained | Our own law firm's link scanner lives there, they've a footnote about it on each contract.
- | Countersigned.

- | Hackathon winner, wants in.
code-copied | Winning entry: last year's winner, translated to TypeScript, team names and joke still in it.
account-vanished | The repo went private between my question and his answer.
- | Joke's about pigeons. Not bad.

- | Hackathon runner-up, wants in.
~code-copied | Half of the repo is another team's.
= sharing-explained | Rules: all teams get the starter, jury president says. Diff leaves 4,000 lines of hers.
own-work-explained | She changed the routing while I was still asking.
- | In.
