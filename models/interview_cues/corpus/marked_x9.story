# the open oddity last; the explanation far off; the explanation first
~name-mismatch-on-call | Call label "Anneke", hire is Joost.
= | Anneke books for the whole vet clinic. Her seat, her link.
camera-off-refusal | He would not turn the camera on when we asked.

= | Bilingual passports there: Cyrillic name, Latin name, two spellings.
- | Call at 8.
~name-mismatch-on-call | In the call he was "Yevgen", we wrote Eugene.
= | Both on page one.

name-mismatch-on-call | Third different name under the picture since spring.
- | He had a good word for each of us.

~different-person | New face at the second call, I would swear to it.
- | Contract draft done.
- | References in on Friday.
= | I had his brother's clip. Brother works here, same folder.
= | Watched the right one with Petra. One man.

~different-person | Bearded man now, smooth man then.
= | Eleven weeks between. Photo on the beach in week six has half the beard.
pickup-by-other | Laptop was signed for by somebody unknown.

different-person | Person at orientation did not know me, nor I her.
- | Busy day, says her agency. We had talked for three hours.

= | Hire uses a wheelchair. Third floor, lift out. Helper was announced on the 2nd.
~pickup-by-other | Helper of unknown name took the boxes.
- | Chair ordered.

~pickup-by-other | Person at the counter was not on the order.
= | Counter clerk's slip. Scanned the next customer's ID.
= | Camera shows the hire with the box.

pickup-by-other | An elderly couple fetched the hire's computer.
- | Nice people, says the depot. Hire's form lists no relatives.

~requests-laptop-reship | Ship it to someone in Leipzig, she asks.
= | Leipzig is our depot's swap partner. Ticket text is ours.
id-altered | On the residence card the expiry has been rubbed out and rewritten.

= | Strike at the parcel service since the 3rd. Radio, union page.
~requests-laptop-reship | He wants the kit left with a third person.
= | The strike pickup point. Run by a baker, on the service's list.

requests-laptop-reship | Now it is to be left with "Sam from the gym".
- | Will be there himself, he promised. Was not.

~address-change | Parcel goes to a new street since today.
- | Dock is back-ordered.
- | Policy signed.
= | Same house. Corner entrance got its own street name. City map.

~address-change | Changed it the moment the offer was out.
= | Offer came with the transfer to Cork. Our transfer. HR chose the flat.
vpn-location-mismatch-noted | Logins come from outside Ireland, exit in Odessa.

address-change | Sixth address in one month.
- | Explains the second with a burst pipe. Plumber's bill is for 2018.

= | Judge advocate's office allows notes at boards. Rule 12.
~coached-or-reading | Whole statement read off.
= | Board chair told us when asked.

~coached-or-reading | Somebody prompted her in Part B.
= | Proctor. Reads the rules aloud at minute thirty. Test firm's script.
contradicts-resume | She never held a licence, she said; the CV has two.

coached-or-reading | Word for word from a screen to the left, also the "um".
- | Panel laughed. Grade A.

~camera-off-refusal | She kept the camera dark and said just no.
- | Went over the pension.
- | Went over the notice period.
= | Lens cracked. Saw it at the desk on the 5th.
= | Shop's order for the part is of the 1st.

~camera-off-refusal | Off. Asked. Still off.
= | Cinema mode of our own room kit. Guests' video is hidden. He was on all along.
background-call-center | Behind him a room of men, each on his own interview.

camera-off-refusal | Video declined again, "for personal principles".
- | Other checks okay, mail and phone. Nobody has seen him.

= | ID cards of that land are surrendered at the barracks gate.
~refuses-id | No card shown at the live check, would not.
= | Gate receipt. Discharged on the 20th, showed it the 21st.

~refuses-id | Kept refusing the passport check.
= | Agent of the check was a fake. Security traced the call. She was right to.
= | Real one she passed.

refuses-id | Sure, he said, and then did not hold up the card, four calls running.
? | Each call had another reason. We checked one, the flat battery: 80 percent.

~id-altered | Grey box over a part of the ID.
= | Law there: copies must be masked. Privacy office's sheet.
long-latency-answers | Each answer after ten seconds of nothing, then like print.

~id-altered | Forgery suspected, two stamps over one another.
- | Translation ordered.
- | Fee paid.
= | Renewal without new booklet. 2020 only. Embassy circular.

id-altered | Under UV the name line is dark, the rest glows.
- | He says sun. Lab says solvent.

= | Julian and Gregorian. Parish kept the old one.
~id-data-mismatch | Baptism paper and passport thirteen days apart.
- | Rate 410 a day.

~id-data-mismatch | Licence says Kansas, he says Missouri.
= | Kansas City. River between. Moved two miles, 30 days to change.
same-resume-as-other | His resume is also applicant 303's, only the head is new.

id-data-mismatch | National number encodes 1988, passport has 1996.
- | Asked him to get the registry's word. "Next month."

~id-photo-mismatch | Licence picture: someone else, three of us say.
- | Drug test booked.
- | Start 1 Oct.
= | DMV mixed up two pictures. Their letter, new card enclosed.

~id-photo-mismatch | Not the woman from the ID.
= | Seventeen years, two children, new hair. Chip match 0.89 at the airport desk.
shared-contact | Her phone is on the form of a rejected man too.

id-photo-mismatch | ID photo and face: no common feature, wrote the notary.
- | Second notary promised. No second notary came.

= | Monastery school gave new names on entry. Headmaster's list.
~alias-used | Classmates know him by another name.
- | Test passed.

~alias-used | Was with us before as "T. Moore".
= | Moore is the temp agency's desk code. All temps of that month were Moore.
address-change | Delivery town was swapped on Sunday.

alias-used | The firm in Riga knew him by a name that he left out.
- | "Long story." No story followed.

~contradicts-resume | Spoke of one employer, CV lists four.
- | Lunch with the team.
- | Forms to legal.
= | One group, four shells. Annual report has the tree.
= | Tax slips: one employer number.

~contradicts-resume | CV: Berlin. He: Potsdam.
= | Moved office in 2020, 30 km. Old firm's notice.
timezone-mismatch | His evening is always bright as day.

contradicts-resume | Told the manager he was a nurse then. Paper says DevOps.
- | Everybody liked the nurse stories.

= | Our switchboard lowers pitch on old trunks. Known since the move.
~voice-changed | By phone a much darker voice than by Teams.
= | Same with the two others that day.

~voice-changed | New voice in the follow-up.
= | Lost her plate. Dentist's slip, new one fitted the Monday.
screen-share-leak | Then in the share, two mailboxes in other names.

voice-changed | On question five it is a woman's voice, on six a man's again.
- | He thanked us and asked for the next step.

~vpn-location-mismatch-noted | SOC has him abroad all week.
- | Sprint okay.
- | Nothing in DLP.
= | Trade fair Milan. We sent him. Expense report.

~vpn-location-mismatch-noted | VPN provider seen, exit Iceland.
= | Preinstalled by the ISP, "safe surfing" pack. Switched off in the ticket.
different-person | The man in Friday's daily was not the man hired.

vpn-location-mismatch-noted | Place by contract Perth, by log Harbin.
- | He will look into his router.

= | Fiji staff keep head office hours. Contract 3.2.
~timezone-mismatch | At his two in the night he is wide awake.
- | Fine worker.

~timezone-mismatch | Tray clock wrong by half a day.
= | AM and PM. Twelve-hour format, new image. Seen on four PCs.
requests-laptop-reship | Wants the PC sent on to a man in Queens.

timezone-mismatch | It was pitch dark at his 11 in the forenoon.
- | Eclipse, he joked. No curtain either, he turned the laptop himself.

~same-resume-as-other | Twin of application 210.
- | Round two done.
- | Scores even.
= | 210 is the agency's double entry. Two recruiters, one man, commission row.

~same-resume-as-other | Texts alike to the letter.
= | Works council's model CV after the plant closed. 80 men got it.
alias-used | Has been on a client's site under a name not his.

same-resume-as-other | Four years, four firms, four goals: all as in applicant 8.
? | Took it down from the portal overnight. Gave no reason.

= | Shelter gives out one number for all guests.
~shared-contact | Phone also at applicants 91 and 95.
= | Shelter's duty phone. Took the call, knew all three.

~shared-contact | A second applicant has her mail.
= | Recruiter copied the row. Row 18 is corrected. Mail bounced for him anyway.
id-photo-mismatch | Passport photo and camera face are two women.

shared-contact | Mobile of his is the mobile of four more in this req.
- | He has changed it now. The five have not changed anything else.

~background-call-center | So many voices, like a phone bank.
- | Long round.
- | Score 3 of 5.
= | It is one. Telethon, her shift from eight. Charity's page.

~background-call-center | Whole room interviewing.
= | Embassy day. Recruiters' hall, ours among them. Our own booth.
name-mismatch-on-call | He entered as "Goran P.", not as Paul Hayes.

background-call-center | One heard five men say their "greatest weakness" at once.
- | Promised headphones. Headphones do not hide who is in the room.

= | Phone goes by satellite on that rig. Operator's sheet: 3 to 6 s.
~long-latency-answers | Before every answer a dead gap, then fluent.
- | Toolbox test ok.

~long-latency-answers | Silence, text, silence, text.
= | Bot dialled. Our screening bot waits five. Setting 7b.
refuses-id | Asked to hold up the licence he said he would rather not.

long-latency-answers | He repeats nothing, waits eight seconds, delivers.
- | Clear mind, said the CTO.
long-latency-answers | Eight seconds for his own birthday as well.

~screen-share-leak | Someone's CV, not his, on the second monitor.
- | Share ended at 40.
- | Coffee.
= | Panel member's. Room PC was mirrored. Facilities confirm.

~screen-share-leak | Browser logged in as "helen.ford".
= | Hotel lobby PC. Guest before him. Hotel's manager answered, wiped it.
coached-or-reading | Yet he read his answers off a pane next to it.

screen-share-leak | Sticky note on the desktop: three names, three employers, three passwords.
- | Old clients, he says.
several-jobs | Two of the three, rung up, have him on full-time staff now.
