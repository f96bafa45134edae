# The interview itself, eighteenth batch: employees, months on; what old tapes, canteens and chance meetings showed. All invented.

- | Offshore payroll, nine months with us, never a complaint.
- | At the Lisbon off-site our Filipa put up the old interview for a laugh.
different-person | Nobody laughed: on the wall was a round-faced boy, and the man on our payslips, on the call next to it, is long as a candle.
evades-personal-questions | He'd got a new phone, he said, on being asked who that is.
- | Off-site went on with the rafting.

- | Onshore payroll, nine months with us, one complaint (too loud).
- | At the Lisbon off-site Filipa put up his old interview as well.
~different-person | "And who on earth is that?!" Round as a bun.
= met-in-person | He was sitting among us, with fifty kilos less and the same laugh, too loud; surgeon's card in his purse.
- | Rafting, he first.

- | Ring from a customer, heating oil.
persona-collision | "Your Stefan also sells me windows, as Robert, same giggle."
- | Stefan's a good seller.
several-jobs | The window firm's chief says: Robert, full time, for us since the autumn.
? | Neither of us had known of the other.

- | Ring from a customer, wood pellets.
~persona-collision | "Your Steffi rang me as somebody of the blood bank!"
= | So she does: on Saturdays, unpaid, it's on the sheet we've both signed.
- | Customer has since given blood.

- | Dentures by post, order desk. Old tape, new ears.
voice-changed | The lad I trained through May has a whistle in his S; the tape of April has none, and no dentures do that overnight.
skill-gap | The tape knew shade guides. The lad calls A3 "the yellow one".
- | He's kind to the old customers.

- | Dentures by post, returns. Old tape, new ears.
~voice-changed | Whistle in her S now, none on April's tape.
= trouble-explained | Front crown off on the 2nd; our own lab is making her the new one.
- | Staff price.

- | Chess-clock maker, firmware. Chance meeting at a fair in Essen.
id-owner-denies | There stood the name, the face of the CV and the true career, at booth 12, and had never heard of us: "somebody's working as me?"
- | We swapped cards.
commits-other-name | Our repo meanwhile has his name at the top and "dongsk" in the older half of the log.
- | Firmware works.

- | Chess-clock maker, packaging. Chance meeting at the same fair.
~id-owner-denies | A man of that very name at booth 30: "no, I don't work for you at all."
= sharing-explained | His nephew does, baptised after him; nephew's christening spoon and I.D. both have "jun." on them.
id-shown-and-matched | Took the nephew's card in my own hands, picture and all.

- | Exit interview, insurance chat agent.
shared-account | "We were four," she said at last, "I did mornings, and Jin the talks, as Jin's English is best."
proxy-interviewer | "Jin also did my interview, as he did for all of us, for the first wage."
- | She cried, I passed tissues.
- | Access ended at noon.

- | Exit interview, insurance mail agent.
~shared-account | "We were four on that account," she said.
= tool-agreed | The team mailbox. It's meant for four. I'd asked in the wrong words.
- | She's off to Malta, we had cake.

- | Warehouse canteen, Doncaster. Said over chips.
employer-detail-unknown | "He told us he'd done six year at Next in Bradford. So I says, which gate did you smoke at? He says there's no smoking."
- | "There's a shelter with a poem on it!"
cannot-answer-local | "And he'd never had a scrap in his life. In Bradford! Batter bits, love."
- | Chips were good.

- | Warehouse canteen, Doncaster. Said over peas.
~employer-detail-unknown | "She'd done six year at Next and didn't know the shelter with the poem."
= employer-confirmed | "Our Kev's wife in their wages says she were in the Leicester head office, and always in by seven."
- | Peas were peas.

- | Translator's daughter, age nine, to the panel, by accident unmuted.
proxy-interviewer | "Mum's being Mrs. Rossi again."
- | Mum closed the lid.
disconnects-when-challenged | We asked by chat who's Mrs. Rossi and the chat had one member.

- | Violinist's daughter, age nine, to the panel, by accident unmuted.
~proxy-interviewer | "Mum's being somebody else again."
= | "Her work mum. The home one's got no shoes." And the camera dipped: no shoes.
- | Panel kept its countenance, more or less.

- | Key account, paint robots. Lunch was set for the fourth.
avoids-in-person | He came not on the fourth, nor on the eleventh, nor when we stood with cake in what he calls his street.
address-change | By then his street was another, he wrote, as of that day.
- | It was lemon cake.
- | Sales figures: excellent.

- | Key account, glue robots. Lunch was set for the fourth.
~avoids-in-person | Cancelled four times, and each time within the hour.
= met-in-person | Dialysis, it emerged, moved about by the clinic; on the fifth try we ate on his ward and he beat me at rummy.
- | Sales figures: fair.

- | Hotline, gas leaks. Listened to by the trainer.
ai-assistant-use | Caller: "I smell gas." Agent, after a tick: "Great question!"
voice-changed | Interview, same name: a lady from Fife. Shift: a gent from nowhere.
- | Pulled off the line at 8:02.

- | Hotline, burst pipes. Listened to by the trainer.
~voice-changed | Interview: a lady from Fife. Shift: a gent.
= discrepancy-explained | Wrong seat plan, seat 6 is Gordon. The lady's at 9, from Fife yet.
- | Left on the line.

- | Small press. We publish thrillers, so go easy on me.
coached-or-reading | A hand in a black glove turned his pages.
name-mismatch-on-call | He'd come as "M." and would be called "L."
refuses-id | A document with either letter he would not hold up.
- | We'd not print it.

- | Small press. We publish thrillers, so go easy on me.
~coached-or-reading | A hand in a black glove turned her pages.
= | Rare-books room; it's the librarian's, and cotton, and rule 1 there.
- | She'd found our misprint in the first edition.
