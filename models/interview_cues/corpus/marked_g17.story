# Third unpaired lot
- | Sleep clinic, tech for the graveyard shift.
id-owner-denies | RPSGT number 20-something belongs to a Donna in Maine. Donna: "I sell quilts now, who's sleeping on my number?"
own-work-unknown | Stuck the electrodes in a row like stamps.
- | Patient snored on.

- | Sexton, village church, two applicants and a crow.
~photo-found-elsewhere | The widow Baum showed me his face in the paper: "wanted", it said under it.
= | "Wanted: Bell-ringers", the parish's own advert, he'd lent his face for it. Glasses for the widow.
- | He rang the five o'clock.

- | Reinsurance, actuary on six-month contract.
school-denies | Institute's fellows list has one of that name, admitted 1962.
resume-copied | And the sixties man's granddaughter recognises each line down to the golf.
- | He's got a nice golf swing, he says.

- | Window cleaners' co-op, high-rise card needed.
~id-rented-or-borrowed | Rope card shown at the desk had Lennart's picture and it was Sven who held it.
= | Both queued, Sven had gone to fetch the two forgotten cards from the van and gave me the top one. Second was his own.
- | Twelve storeys by lunch.

- | Parcel shop counter. Jürgen wrote it on a label.
pickup-by-other | Third notebook this month for "Mr Hall", third different person with a code on the phone.
shared-contact | One mobile stands on all three labels.
- | Asked the third one who's Mr Hall. Ran.

- | Dental lab, ceramist, moved from Aleppo.
~school-not-found | The institute isn't in any register we can open.
= school-confirmed | Bombed in 2013. The recognition office in Bonn has its books on film and found him, page and all.
- | Made a molar before our eyes.

- | Sober house, overnight monitor.
returned-under-new-name | Resident remembered his laugh: two years ago he monitored here as Deacon Ray and left with the phones.
alias-used | Now Pastor Lee; to his parole officer neither.
- | Phones counted. Short by one.

- | Toy library, volunteers' desk.
~email-on-list | Spam service lists her mail as belonging to a fraud ring.
= discrepancy-explained | Ring had forged her as sender last winter; her provider wrote so, she'd reported it that very night.
- | Puzzles complete, even the 1000s.

- | Catering for film sets.
id-rented-or-borrowed | Hygiene passport's handed over with the ladle, said the runner, whoever ladles is Joanna.
photo-found-elsewhere | "Joanna" on the trailer door was printed off a recipe blog.
- | Soup was hot.

- | Bike-share mechanics, Malmö.
~same-device-as-other | Two applied from one and the same work phone, IMEI and all.
= sharing-explained | Job centre's phone. Caseworker Åsa dialled me on it so that I could see.
- | Both know a derailleur.

- | Opera surtitles, evening operator.
cannot-speak-claimed-language | Italian native, so it's written. At "Buonasera" from the conductor he checked his phone.
contradicts-resume | Turin in the file, Trieste in his story, and no idea that there's a sea at the one.
- | Wagner next week, thank heavens. Still no.

- | Pension fund's call line. A tape, with time marks.
voice-changed | 0:40 gentle tenor, 6:10 after the hold music a smoker in his sixties, same agent number.
shared-account | 9:15 somebody says in the room "give me my headset, it's your break".
- | End of tape 11:02.

- | Airline cabin crew intake, stage 3.
~id-photo-mismatch | Gate's face check threw her out twice; security walked her off, stern as you like.
= | Full stage make-up from her cousin's wedding. She washed in the ladies' and the gate opened with a chirp.
- | Reached the top shelf on tiptoe.

- | Land survey office, part-time draughtsman.
commits-other-name | Title blocks in his sample DWGs: "drawn by: S. Pillai", 44 of 44.
id-owner-denies | S. Pillai, in Kochi, draws for a port and has given no file to a soul.
- | Lines are lovely, they're Pillai's.

- | Nanny share, two families, one spreadsheet.
~referee-shares-contact | Her former family's phone is the phone of her present landlord.
= referee-confirmed | They let her have the annex after the kids outgrew her. Went for tea, saw kids, annex and growth marks on the door.
- | She's ours from August.

- | Petrol station, nights, franchisee's voice memo.
id-number-mismatch | "Tax fella says the lad's number's been dead since Thatcher."
different-person | "And last night's lad hadn't last week's gold tooth, and you don't un-gold a tooth."
- | "Coffee machine's broke and all."

- | Bank teller, rural branch, snowed in.
~name-mismatch-on-call | Screen said "Pfarrer Huber" and a woman was speaking.
= sharing-explained | The priest's the only one with fibre up there; one saw the crucifix, the priest and his dachshund. Her card was held to the lens.
- | Dachshund stole the show.

- | Bailiffs' auction site, remote lister.
account-neighbours-listed | Her eight endorsers were all removed in one sweep for being one operator.
account-recent | She signed up the evening of that sweep.
- | Asked for weekly pay.

- | Model railway shop, online orders.
~contact-changed | Mail changed from .de to .ch to .at in ten days, what is he, a train?
= discrepancy-explained | His provider sold out, then the buyer did, both press releases are there. Old addresses still forward, I tried them.
- | Knows every gauge.

- | Nurse recruiter, Cork. Call with a matron in Kerala, line like gravel.
id-owner-denies | "That registration's mine, I'm holding the book. I did not know I'm in Ireland."
support-document-altered | "And that letterhead, dear, we changed it when the lotus looked like a cabbage."
- | We laughed, then we didn't.

- | Recruiter of seasonal Santas.
~many-profiles | Three portals, three Santas, one belly!
= tool-agreed | Our own agency posts each Santa thrice by region; marketing explained it with a pie chart.
- | Ho.

- | Glass factory, interpreter for the audit.
proxy-interviewer | Her test call was taken by a lady from a "language rescue" page, 80 euro, three stars.
skill-gap | At the furnace she translated "cullet" as "chicken".
- | Auditor took a photo of the chicken sign.

- | Cinema projectionist.
~alias-used | Signs as "Ozu".
= | Just a fan. Card, bank and lease say Petersen, and the whole house knows.
- | Reel 2 in focus.

- | Sheriff's dispatch, lateral hire.
peer-report | Sheriff two counties over: "She ran plates for a boyfriend under another name. Ask about Tanya."
evades-personal-questions | We asked about Tanya; she asked about dental.
- | No lateral.

- | Cheerful lad for the ice-cream kiosk.
- | School said yes, that's him.
- | Mum signed in front of me.
- | Dropped one cone, apologised to it.

- | Grants office, remote reviewer. Weather: hail.
resume-copied | Every grant he lists was won by a Dr Amara Obi, who reviews for us already and found herself in the pile.
profile-owner-other | ORCID in the footer's hers as well.
- | Amara scored him zero.

- | Shipping agent, Constanța.
~sanctioned-link | The tool screamed: same surname, same port, listed vessel owner.
= discrepancy-explained | Owner was delisted in 2022 and isn't even kin; our compliance read the gazette to me aloud.
- | Ship in at four.

- | Blood-sugar app, nurse chat.
synthetic-voice | Caller asked her to cough. It coughed the word "cough".
id-owner-denies | PIN's nurse, located at a yoga farm, has given up nursing & phones.
- | App store reviews: grim.
