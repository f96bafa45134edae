# Curt notes: 4 to 10 words a line (c13)

- | Pool plasterer. Cash man.
several-jobs | Two foremen, two day rates, one trowel.
- | Both foremen drink at Rita's.
several-jobs | Rita worked it out first.

- | Bookings clerk, canal boats.
~different-person | New clerk? Not the one from Thursday, for sure.
= | Thursday's was Head Office, minding the till.
- | Kettle on.

different-person | Sent us his understudy.
- | Understudy's quite honest about it.
proxy-interviewer | "He does interviews, I do mornings."
- | Mornings were fine. Sorry.

~shared-account | Two in the one chair, swapping at the bell.
= sharing-explained | Twenty hours each, I typed that contract myself.
- | Plant watered.

- | Beck's the name on the rota.
shared-account | Beck's lodger drives. Beck sleeps.
- | Bus 9 on time.
crypto-or-third-party-payment | Wage: to the lodger's sister in Split.

~several-jobs | Pays into two pensions, full rate, both live.
= discrepancy-explained | One's a closed scheme, letter from the trustees, last penny 2022.
- | She'd no idea either.

keep-awake-tool | Pendulum. Tape. Mouse.
- | That's the whole photograph.
hours-refused | Phone off ten to four, each day this month.
- | He's asked for a rise.

~keep-awake-tool | Fidget arm on the mouse mat, motor humming.
= tool-agreed | From our own physio room, tremor trial, ward sister knows.
- | Trial's over in May.

- | Card of guard 40.
id-rented-or-borrowed | Guard 40's in Goa; card's with Pete, fifty a shift.
- | Pete never dozes.
id-owner-denies | Guard 41's in a home, doesn't know what a card is.

~id-rented-or-borrowed | Came through the barrier on her boss's pass.
= sharing-explained | Desk was out of day passes. He lent it, front of house logged it.
- | Barrier fixed.

- | Six invoices. Four firms.
several-jobs | One Tuesday, sold four times.
- | Good welds.
evades-personal-questions | "Which Tuesday?" he asked, with a straight face.

~several-jobs | Same Tuesday on two bills.
= discrepancy-explained | New year, old diary. One's the 8th, one's the 9th.
- | Welds passed x-ray.

commits-other-name | Patch from "dimi". We have no Dimi.
- | Nice patch.
shared-account | Dimi gets a tenth, says Dimi.
- | Asked Dimi in.

~commits-other-name | Patch from "root".
= | Build box. Nobody had set a name. Me included.
- | Patch is in.

off-platform | First hello: "u on signal?"
- | Price halved by noon.
account-swap | By one: "or take my page, mine is verified".
- | Blocked at two.

~off-platform | Phone number in the first line. Against the rules.
= | He's 70, he signs like that, the portal let him off.
- | Chimney swept.

- | Stand-up, 9:30.
persona-collision | "Hi Team Falcon." We're not Falcon.
- | Laughter.
several-jobs | Falcon's in Utrecht; he's on their wage list, 40 h.

~persona-collision | "Hi Team Falcon."
= discrepancy-explained | Falcon was us till March. He's back from leave.
- | Somebody snorted.

- | Nine on the slip.
- | Seven at the pit.
id-owner-denies | One of the two sells lamps in Kiel, never dug.
crypto-or-third-party-payment | Both wages on the ganger's card.

- | Nine on the slip, seven at the pit.
- | Two in the van, soaked, drying socks.
- | Counted the socks.

output-swing | Poems till payday. Porridge after.
- | Copy desk, from home.
shared-account | Payday's when she pays the poet.
- | Poet wrote to us, in verse.

~output-swing | Brilliant Monday, useless Tuesday.
= trouble-explained | No glasses on Tuesday. Sat on them.
- | Brilliant Thursday.

same-device-as-other | One MAC address, five hires.
- | All start the 1st.
forwarder-address | All live above a kebab shop that ships parcels.
- | Nice kebab.

~same-device-as-other | One laptop id on two hires.
= discrepancy-explained | Imaged from one disk. IT forgot a step.
- | Re-imaged.

- | Vans, night.
different-person | Tall one signed, short one drove.
support-document-altered | Short one's licence: inkjet. Bleeds in the rain.
- | It rained.

~support-document-altered | Licence number: not on file.
= discrepancy-explained | Zero, not O. Clerk typed it again and whistled.
- | Keys on hook 2.

- | She types for a judge.
- | She types for nobody else, I asked.
- | It's true.

- | Dispatcher rings in.
voice-changed | Bass at ten, treble at two, same badge.
shared-account | "We halve the shift, him and me."
- | Him and who?

~voice-changed | Bass at ten, treble at two.
= trouble-explained | Helium. Birthday. Whole floor did it.
- | Cake left.

- | CV: seven languages.
cannot-speak-claimed-language | Tried three. None.
proxy-interviewer | The one who'd spoken them has gone home with his fee.
- | Nice tie, he had.

- | Payroll, Friday, 16:50.
payee-churn | New IBAN. Again.
- | "Bank trouble."
payee-churn | Bank says: account closed by him, all four times.

~payee-churn | New IBAN, twice in one week.
= payee-confirmed | First had a typo. Hers, says the branch.
- | Run closed 16:58.

- | Temp sheriff's clerk.
several-jobs | Wears our badge over theirs.
- | Theirs opens at eight. So do we.
- | Sheriff's gone quiet.

- | Gym instructor, spin.
different-person | Same bike, same playlist, other knees.
shared-account | Login's shared by three, one has the diploma.
- | Class full.

~different-person | Other knees!
= | Shaved for the race. He swore. Wife swore.
- | Twenty bikes taken.

- | Notary's runner.
requests-laptop-reship | "Drop it at Vito's."
pickup-by-other | Vito's cousin took it.
- | Vito shrugs.
- | It's gone.

~requests-laptop-reship | "Drop it at Vito's."
= address-confirmed | Lives at Vito's. Name on the bell, mum on the balcony.
- | Dropped.

- | Fruit stand, weekend.
- | Changed her hours once. Told us.
- | Peaches.

signins-apart | Laptop: Bonn. Fingers: not Bonn.
? | Token moved by mail, he admits that.
kvm-hardware | In Bonn a grey box holds the screen cable.
- | Landlord let us in.

~signins-apart | Laptop: Bonn. Phone: Tunis.
= network-explained | Holiday. Laptop at home. Phone with him. Leave slip signed.
- | Nice tan.

test-substituted | Wrong arm for the blood test, no scar.
- | He has a scar.
? | The arm's from Block D.
crypto-or-third-party-payment | Wage to Block D, please.

- | Cook. Two ovens. One cook.
- | I like her.
- | Hire.
