# a7: remote but not only developers: support, translators, bookkeepers, designers, telehealth IT, architects, teachers, game testers; many countries
- | Subtitler Korean to English, trial of 12 minutes.
? | Returned file carries the login of an agency in Hanoi and the time stamp of before we sent it there.
- | Quality good.

- | Subtitler, trial 12 min.
- | Used machine draft, then edited, as the style guide asks.

? | Remote bookkeeper in Leicester. The ledger is being entered from a call hall, you hear forty others.
? | When she unmutes, a man answers "Sandra speaking".

~? | Remote bookkeeper in Leicester. Behind her you hear forty others.
= | Works at the enterprise hub on Tuesdays, day ticket and her own headset. We phoned the hub desk.

- | Telehealth IT analyst.
? | Licence holder was operated on from 8 to 3, hospital confirms. His tickets were closed at 9, 11 and 1.

- | Telehealth IT analyst.
~? | He was in surgery from 8 to 3, hospital confirms. His tickets were closed at 9, 11 and 1.
= | Auto-close of stale tickets. Rule set by Jürgen, runs on the odd hours.

? | Online tutor for Python. Pupils' parents compare notes: three women, one name, one bank.
- | Mail from a mother, 4 Oct.

~? | Parents compare notes: three women tutored under one name.
= | Substitutes during her leave. School had sent the letter to year 9 only.

- | BIM modeller from Tunis.
? | Drawings come back with another office's title block half erased under ours.
- | Sheet A-104, lower right.

- | BIM modeller from Tunis.
- | Internet slow, sends files at night.

? | Game tester, Montréal. His hours played are logged on a console registered in Guangxi, to "shop 9".

~? | Game tester, Montréal. His hours are logged on a console registered in Guangxi.
= | Dev kits come from the factory that way. Serial is on our own import papers.

- | Chat moderator, nights.
? | Types in Tagalog to a colleague: "sis take over me now, dont tell TL".
- | TL reads Tagalog.

- | Chat moderator, swaps shifts with Liezl via the TL board, approved.

? | 3D artist. His reel has a breakdown shot signed by a woman at the studio he says he ran.
? | She sent us the scene files and the dates.

- | 3D artist, reel of group work, says which shots.

? | Claims handler, home office Mainz. Her smart card has been in a reader in Plovdiv since August.

~? | Claims handler, home office Mainz. Her smart card shows up in a reader in Plovdiv.
= | Approved workation, 12 days, A1 certificate in file.

- | Copywriter hired after two samples.
? | Client sends us his text of last year, published by another author, all but the brand name.

~? | Client found the same text published last year by another author.
= | It's hers, pen name. Publisher's contract with both names shown.

- | Data entry, 30 hrs a week, Johannesburg.
? | Entered 4,100 forms on Sunday, each with a pause of exactly 6.0 seconds.
? | Handwritten fields she couldn't have read were filled in with plausible street names.

- | Data entry, 30 hrs a week, Johannesburg.
- | Load shedding on Tues and Thurs, makes up hours at night.

? | HR assistant, remote, got the master list of staff accounts for "cleaning". Eleven wages went to new banks at month's end.

- | HR assistant, remote, corrected eleven IBANs after the SEPA letter. Staff signed each.

? | Actuary, London. Institute's register has the number under a fellow who died in Perth.
- | Sent enquiry to Perth anyway.

~? | Actuary. Institute's register has no fellow of that name.
= | Register shows maiden name. Institute's clerk mailed us the link between the two.

- | Solar designer, agency from Kochi.
? | He stamps plans as engineer for Nevada. Board there: seal number never issued.

? | Medical coder, claims CPC. The academy's badge link opens somebody's wedding page.
- | She said try again.

- | Medical coder, CPC ok on lookup.

~? | Medical coder, the badge link opens somebody's wedding page.
= | Link cut in two by our PDF tool. Whole link opens with her name, valid through 2027.

? | Interpreter for the clinic hotline. Patients heard a child whisper words to her; another day it was a man who spoke for her.
? | The man is on our list of rejected.

- | Interpreter for clinic line, cock crows, lives on farm.

? | Insurance sales from home in Cork. 58 customers called back, 51 never talked to any one.
- | Commission was paid out.

- | Insurance sales. 58 called back, 55 fine, 3 no reply.

? | Her tablet signature on forty contracts overlays to the pixel.
- | Compliance has the layers.

~? | Her tablet signature on forty contracts overlays to the pixel.
= | E-sign tool stores one specimen, by design. Vendor's page says that.

- | Drone mapping, remote analyst.
? | Flight logs put him at the pit at noon and the pilot, alone on site, has never met him.

? | Crypto desk hired a compliance officer. His reports all cleared one wallet; that wallet paid his deposit on the flat.

- | Crypto desk compliance officer holds coins, declared on form C.

? | Architect of record is on a research ship without internet till May, her institute says. Each week she "approves" our drawings.
- | Asked who has the login.

~? | Architect of record is at sea till May. Each week she "approves" our drawings.
= | Power of attorney for her partner Ilse, registered at the chamber in January.

- | Virtual assistant for a dentist, Davao.
? | Dentist's card bought 3 gift vouchers at 4 am and the mailbox has a rule to hide receipts.

- | Virtual assistant, misread a time zone, patient waited. Apologised.

? | Online exam invigilator was himself absent: his picture was a still, his chat a script, his fee 30 an hour.

- | Online exam invigilator lost power, exam repeated.

? | Remote radiographer's viewer was opened by a finger vein that isn't his.

~? | Remote radiographer's viewer was opened by a finger vein that isn't his.
= | Enrolment mix up with Dr Sato at the same terminal, IT re-enrolled both on camera.

- | Localization QA, Polish.
? | Doesn't know how the Polish for "save" is spelt, CV: born and schooled in Toruń.
? | School secretary at the lyceum looked through all four years.

- | Localization QA, Polish, raised in Chicago, makes case errors. Says so herself.

? | Grant writer. Two of the three funders named in her record of wins: "we rejected that one, the other never came".

~? | Grant writer. One of the funders: "we rejected that one".
= | First round. Resubmitted in 2022, award letter no. 663 in their public list.

? | Remote sysadmin of a hospital in Oulu. The on-call phone is diverted to a number in Karachi, then to whoever.
- | Telecom bill line 42.

- | Remote sysadmin in Oulu, phone diverted to his deputy over Midsummer as rostered.

? | Support agent says she is blind-copied by mistake on refunds. All 63 refunds carry her approval and one card.

- | Support agent refunded 63, power outage policy.

- | Podcast editor.
- | Sent drafts at 4 am, jet lagged from Osaka.

? | Legal researcher, remote. Cases cited do not exist; the bar number on his card is that of a notary in Ohio.

- | Legal researcher, wrong page cited once, corrected.

- | E-commerce tester, Vilnius.
? | Sent 15 device photos as proof. All fifteen show the same crumb at the same key.
- | Invoice 15 devices.

~? | Sent 15 device photos as proof. All fifteen show the same crumb at the same key.
= | Emulator lab, as in contract annex. Photo was meant as one picture of the rig, form demanded fifteen uploads.

? | Fleet dispatcher in Brașov works mornings for us as Ionuț and evenings for the same lorries' owner as the auditor.

? | Payroll vendor's auditor looked for our remote trainer at the ministry: teaching permit is a bus pass scan.
