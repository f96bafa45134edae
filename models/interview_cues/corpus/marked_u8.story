# third round: desks that find things by paper, bank, post and log
long-latency-answers | Recording set to double speed: flat line, talk, flat line, talk, gaps all of one length.
- | Listened with HR.

~long-latency-answers | He waited after each question as if someone had to tell him.
= discrepancy-explained | Hearing aid with a two second stream delay, audiologist's sheet and a test with us.

long-latency-answers | Loan officer round: had to ask "are you there?" eleven times, then came a faultless paragraph each time.
employer-detail-unknown | How many people sat at his branch he could not tell.

long-latency-answers | Without delay only once, at "bye".
- | Rest six to eight seconds.

cannot-speak-claimed-language | Wife of our driver is Bulgarian, as he says he is. They could not talk.
- | He said dialect.
- | The village he names is hers.

~cannot-speak-claimed-language | Tagalog speaker by CV. Nothing when Jun asked him in Tagalog.
= trouble-explained | Headset dead on the left, he heard no one; second call in Tagalog, long and easy.

cannot-speak-claimed-language | Hotline test in Danish scored 3 of 100, form says bilingual.
- | Score of somebody guessing.

- | Wrote "learning Welsh", knows ten words.

address-change | Returned to sender from the contract address; by then she had phoned the carrier with a second.
- | Second is above a vape shop.

address-change | Third party logistics: order 5531 rerouted by customer from Bristol to Luton, ordered same night as the offer.
pickup-by-other | At Luton a woman with his name on a note got it.

~address-change | Home on the contract is Sligo, home in the portal since today is Dubai.
= discrepancy-explained | Portal offers "Dublin" and "Dubai" one below the other, she picked wrong; PPS letter shows Dublin, new job flat.

address-change | Insured address altered on the eve of dispatch, insurer asked us why.
- | Applicant gave no reason.

ai-assistant-use | The phone on the tripod showed our words as we spoke them and bullets underneath; photo taken by Ana.
- | Shown to him, he left the chat.

~ai-assistant-use | Proctoring report: "unauthorised AI extension active".
= tool-agreed | Spell checker for dyslexia, on the list of allowed aids he was sent.

ai-assistant-use | Paralegal test, cites four cases that do not exist, as chatbots do, while being filmed typing to one.
- | Film is by our proctor.

ai-assistant-use | Prompt left in the answer box: "answer as senior auditor, 3 sentences".
coached-or-reading | Next answer he read off, finger on the line.

id-forged-issuer | Guild of notaries: stamp no. 118 does not exist, so the identity page is worthless.
? | And the state printer never made the form.

~id-forged-issuer | Hotline of the issuer: "that card is false".
= | Hotline had a wrong note; head office apologised, card genuine, letter in file.

id-forged-issuer | Letter O where only digits can be, in the number of a card meant to come from a machine.
? | The ministry calls it a fantasy number.

id-forged-issuer | Taxi licence bureau held our copy against the light of their database: no such person, no such card.
phone-other-name | Mobile on the form is listed under a Mr Sesay.

id-number-mismatch | Unemployment claim filed in our state on the number he put in the I-9, by its true holder.
- | Letter came on Tuesday.

id-number-mismatch | Trace report: five names on the social, none is his, oldest from 1977.
background-check-clear | County criminal search came back clear.

~id-number-mismatch | Number not his, says E-Verify.
= discrepancy-explained | Naturalised in June, record not updated; went to the SSA office, case closed as authorised.

id-number-mismatch | Pension clerk in Turin: codice fiscale computes to a woman born in April.
- | He is a man born in August.

school-denies | Apprentice roll of the chamber has nobody by his name for 2009 to 2013.
- | Says roll burned. Chamber has it complete.

~school-denies | High school equivalence: state office says never sat.
= school-confirmed | Sat it in the neighbouring state, that office sent the score sheet.

school-denies | Dean: we never had such a course, nor this student.
- | Copy of his diploma kept by her.

school-denies | Verification fee paid, result "no match", second fee, "no match".
school-detail-unknown | What the faculty is called he did not remember either.

contact-changed | Four Proton addresses, one after the other, in a hiring of three weeks.
? | Each one signed differently.

~contact-changed | HR wrote: she is under a new number and new mail again, be careful.
= | First change was our own relaunch, we gave all interns new mailboxes.

contact-changed | The number in the tender, in the badge form and in the invoice: three.
- | First two are out of service.

contact-changed | Since we asked for a landline he has had a new mobile each Monday.
hours-refused | Between nine and five Eastern no one picks up any of them.

portfolio-copied | Lead recognised the sprites: bought pack, artist Yuki M., licence to one studio.
? | Studio has never employed him.

~portfolio-copied | Reverse search: his photos hang in a gallery in Oslo under another name.
= discrepancy-explained | Artist name, gallery contract with both names sent by the gallery.

portfolio-copied | Paper he lists as his has five authors and he is none.
contradicts-resume | Asked, he said he had only proofread it.

portfolio-copied | Shop drawings in his folder, title block scratched, our supplier found its own part numbers.
? | Supplier: drawn in Izmir by our staff.

phone-other-name | Delivery driver rang the receiver's mobile, "Tony here, who is Graham?"
- | Graham is our new analyst.

~phone-other-name | Number gives "Estate of H. Lund" in the directory.
= sharing-explained | Took over late father's line, probate paper and bill in own name.

phone-other-name | Credit bureau's phone match: 0 for him, 98 for a Delroy in Kingston.
- | Form says Kingston, NY.

document-opened-elsewhere | Salary letter for Manchester was opened twice in Yanbian before Manchester woke up.
- | No forward rule in his mailbox.

~document-opened-elsewhere | NDA read in four cities in one afternoon.
= network-explained | Rail wifi, York to London, train operator lists those exits.

document-opened-elsewhere | Pixel in the brief: seen from an Ulan-Ude provider, "Boston-based" she writes.
timezone-mismatch | Calls at noon in Boston and outside it is night.

same-resume-as-other | HR of the port, HR of the yard, our HR: all got it, with three family names.
- | Compared over lunch.

~same-resume-as-other | Two applications with equal texts, other first name.
= name-change-documented | Trans applicant applied anew after the court order, order seen; first one withdrawn.

same-resume-as-other | Employment history identical to that in last year's dismissal file.
internal-record | File 2025-31, confirmed false identity.

referral-chain | Sponsor's own badge was pulled yesterday over the shared logins; she is his sponsor.
- | Start delayed.

~referral-chain | Line from suspended Vogel to her: he put her name in.
= | Vogel names all 40 course members each year; she has never met him, course office confirms.

referral-chain | Platform trust team: inviter and invitee tree, root banned in June, our freelancer on level two.
? | All of level one banned, too.

account-vanished | Bookmark to his pilot forum login now says "member removed at own request 17:02". Our letter went at 16:45.
- | No comment by him.

~account-vanished | Nothing under the link to his code any more.
= account-control-proven | Renamed it to his company's name, logged in and set a topic we chose.

account-vanished | Whole Slack community user purged, with the posts about his "old job".
- | Mod confirms he asked for it.

skill-gap | Certified forklift driver drove the forks through the wall, then asked where reverse is.
- | Paper says 12 years.

~skill-gap | Her live numbers were a fifth of those in the test.
= trouble-explained | Terminal in training mode counts every fifth pick, supervisor's log is equal to the test.

skill-gap | Demo site brilliant, asked to change a colour he searched forty minutes.
portfolio-copied | Author of the site lives in Porto Alegre and sold it to no one.

school-detail-unknown | His cohort had 12 people. He cannot name one.
? | Nor the one teacher for all subjects.

~school-detail-unknown | Does not know his faculty's building.
= | Faculty had none, it was spread over rented rooms until 2020, dean's office says.

school-detail-unknown | Police academy: which oath, which badge colour, which range. Wrong three times.
- | Our guard chief was instructor there.

referee-shares-contact | The verification mail to the "principal" was opened on the teacher's own phone, tracker shows.
- | Reply came after two minutes.

referee-shares-contact | Referees 1 and 2 and candidate pay for one hosting account, abuse desk says.
employer-site-copied | On it lies a firm site lifted from a firm in Perth.

~referee-shares-contact | Same mail domain, same phone as the referee.
= sharing-explained | Two-person practice, trade office lists both partners at that number.

own-device-insisted | He posted ours back at own cost to be able to work on his.
- | 84 dollars postage.

~own-device-insisted | Says no to our phone, wants to keep his.
= tool-agreed | Insulin pump app runs on it only; works council and IT signed.

signins-apart | Till computer in Basel, its cashier's login in Vladivostok, one hour overlapping.
- | Cashier has been ill since Monday, she says.

signins-apart | MDM last seen: Fresno. Azure last seen: Dandong. Gap 40 seconds.
- | Repeats daily.

~signins-apart | Badge at gate in Lille and login in Lyon, two minutes apart.
= trouble-explained | Gate clock was an hour behind, she was on the train in between.

data-taken | On the pawned disk: 3,100 of our patient scans, label in his hand.
- | Pawnbroker called the hospital.

data-taken | Took the algorithm along, prosecutor says, in eleven mails to himself.
- | Trial in May.

~data-taken | Bulk copy of tenders to a private disk, alarm at 18:00.
= | Disk is a company disk without sticker, inventory 0088, copy ordered by the bid manager.

wallet-listed | Grant payout no. 12 bounced at custodian, address under blocking order.
- | Custodian must report it.

wallet-listed | He swapped the pay address; the new one was in the Treasury annex of the same week.
- | Finance saw it by chance.

~wallet-listed | Old mining wallet of hers is in the scam list of a forum.
= | Forum's list is user made, entry was a joke by her brother and the admin took it out; official lists clean.
