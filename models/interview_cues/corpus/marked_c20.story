# Second-language writers, tired writers, officials (c20)

- | Dear personal office, I am colleague of Mr. Bento in the call room.
several-jobs | He speaks for the electricity and for us in same time, with two ears.
- | When the electricity has storm, we have no Bento.
several-jobs | His paper of electricity says eight hours, I have seen when he printed it.
- | He is good father.

- | Dear personal office, second letter.
~several-jobs | New boy has also paper of electricity, eight hours!
= discrepancy-explained | It was of his father, same name, he carried it for sign to the doctor, he showed me the beard on it.
- | I excuse me.

- | Report of the community interpreter, by hand.
different-person | The lady who should be examined sent the lady who already was.
- | I know her earrings.
test-substituted | She placed also her finger on the glass, two times, and smiled to me.
- | I smiled not.

- | Report of the community interpreter, by machine.
~different-person | I believed the lady of today is not the lady of yesterday.
= met-in-person | I sat with her in the bus after, she had new teeth in and old jokes, we knew all the same stops.
- | Examination is for Friday.

- | Mr. Tanaka's daily paper to head office.
- | Weather: humid.
shared-account | The inspector for seam welding is on duty 24 hours by name, by body it changes at 8, 16, 24.
- | Asked politely.
id-rented-or-borrowed | Answer: certificate is expensive, so one pays and three use.
- | Welding itself acceptable.

- | Mr. Tanaka's daily paper.
- | Weather: typhoon.
~hours-refused | Inspector absent, not reachable, whole shift.
= trouble-explained | Bridge was closed by police; he walked seven kilometres, arrived 15:40 with one shoe.
- | Shoe found.

- | Nota interna, traduzida.
- | The teacher has contract of 40 hours at us.
several-jobs | He has contract of 40 hours at the state also, and the week of the bus driver too, this we know from the bus.
- | In class he yawns.
shared-account | Since Easter his goddaughter gives the physics.

- | Nota interna, traduzida, outra.
~shared-account | The goddaughter of the teacher gives the physics.
= sharing-explained | She's the one we hired, he was the substitute. The plate on the door was old.
- | Physics is well.

- | To HR from Lagerhalle 3 (sorry English).
- | We are eleven, the plan says thirteen.
crypto-or-third-party-payment | Number 12 and 13 get money, chief fetches it with two cards and a cap.
- | I was asked to hold the door.
- | I hold not more.

- | To HR from Lagerhalle 4 (sorry English).
- | Plan wants thirteen, we stand here eleven.
- | Two are by the school for the crane, since Monday. They write us from the crane.
- | All good.

- | Message in the app of the cleaners, auto-translated.
account-swap | "who wants my profile while I give birth, 4 stars, 40 percent for me"
shared-account | "I take the mornings my sister the rest, give password"
- | "congratulations!!"
- | "is a boy"

- | Cleaners' app, put into English by the machine.
~account-swap | "who takes my houses while I give birth"
= sharing-explained | "office knows, they change the name in the app from Monday, you sign for yourself, Ilse from office"
- | "is a girl"

- | Constable's notebook, p. 40.
- | Attended at factory re theft of wallets.
id-owner-denies | Wallet's owner says that a man works here as him; he's here, at window 2, as him.
id-rented-or-borrowed | Window 2: "I hired it off a fella, I thought that's how it's done."
- | Wallet recovered, 5 pounds in it.

- | Constable's notebook, p. 44.
~id-owner-denies | Gentleman at the desk insists he's never worked at the mill that pays his tax.
= discrepancy-explained | He did. For a week, at 16. Foreman had the cap in the cupboard with his name. Gent wept.
- | Tea taken.

- | Dr. M., tired, 23:50.
shared-account | The sleep tech scores all night, and all night means: he, his wife, their tenant.
output-swing | Tenant's scoring has babies with snoring husbands.
- | I re-scored eleven.
- | Bed.

- | Dr. M., less tired.
~output-swing | Apnoea count doubled from one night to the next.
= trouble-explained | New belt, worn upside down by every patient; the leaflet's picture was upside down.
- | Belt's good.

- | Tender office. Remarks on bidder 4's team.
resume-copied | His "senior hydrologist" has the life of our own retired hydrologist, down to the malaria.
id-owner-denies | I telephoned him; he was pruning; nobody had asked him and no, he isn't available.
- | Bid was cheapest.

- | Tender office. Remarks on bidder 5's team.
~resume-copied | One bio twice, in bid 5 and in bid 7.
= sharing-explained | Freelancer in both, allowed by clause 12, letters of intent in both annexes.
- | Bid 5 wins.

- | Stadium catering. Debrief, one breath.
different-person | The till girl isn't the till girl she's the till girl's boyfriend with a bun and honestly the bun was good.
crypto-or-third-party-payment | Pay goes to the boyfriend's gran.
- | Pies sold out by half-time.

- | Debrief of the stadium stalls, no full stops.
~different-person | Till boy from last week was a girl this week, same badge, I nearly called it in.
= | The badge's the till's, not the boy's. We stick it on whoever. Since forever, says Lou.
- | Pies left over.

- | Ombudsman, case 77/3.
- | The complainant states that he was promised a post.
proxy-interviewer | He says that for it he paid a "speaker" 30,000 who sat the video interview under his name.
- | He wants the 30,000.
contradicts-resume | He states further that he isn't a dentist.
- | Not upheld.

- | Ombudsman, case 77/4.
- | The complainant states that she was taken for a swindler.
~proxy-interviewer | The panel saw a second head and heard a second voice.
= sharing-explained | Respondent's own letter had let her bring a lip-speaker; panel hadn't the letter. Interview to be repeated.
- | Upheld.

- | Audit trail, tourism board.
several-jobs | Our press officer's out on "field trips" each Wed to Fri. Field: a brewery, where she's head of press, on contract, full.
- | Brewery's press is excellent.
- | "It's synergy," she told the mayor.

- | Audit trail, ski school.
- | Instructor is also a notary. Winter, summer.
- | Both know. The notaries' chamber has a form for it.
- | Snow's late.

- | Kibbutz office, volunteer desk.
- | All good people.
different-person | The Dutch one with the diploma came as an Irish one without.
support-document-altered | On the diploma you could rub off "Maeve" and beneath it was "Maartje".
- | Cows don't mind.

- | Kibbutz office, volunteer desk, June.
~support-document-altered | Diploma had whitening on the name.
= school-confirmed | School had done it itself, typo of the headmaster; stamped beside it, he told me on the phone, and he's ashamed.
- | Cows fine.

- | Regional water, control room, e-learning.
shared-account | All nineteen safety courses of all nine men passed from one chair in one night at 1.4 speed.
? | Chair's the intern's, ten a head.
- | Intern is now very safe.
- | Retest on paper.

- | Regional water, lab.
~shared-account | Five people passed the course from one chair!
= tool-agreed | Training PC. There's but one. Queue was out to the stairs, I stood in it.
- | Chlorine ok.
