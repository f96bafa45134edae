# a9: hurried tickets, typos, plain; single odd line among ordinary ones
- | screened 11am, java + aws ok
- | 2 wks notice
? | drivers lic barcode reads a womans name, front says Marcus
- | sent to client anyway pending

- | screened 11am, java + aws ok
- | 2 wks notice
- | lic scanned ok

- | pls expedite laptop, start mon
? | he wants it left at a gas station with "Big Al"
- | ups needs answer today

~? | he wants it left at a gas station with "Big Al"
= | UPS access point, Al's the clerk. picked up w/ passport, scan says

- | call w/ cand, kid yelling, fine
- | asks 85/h c2c
? | c2c company has same owner as the one we blacklisted in jan

- | call w/ cand
- | asks 85/h c2c, company checks out, 12 yrs, own w9

- | Tues. rang HR line on CV.
? | "Acme Quality, err, which company are you calling for please?"
- | wrote it down, verified yes.

~? | "Err, which company are you calling for please?"
= | Shared reception for the whole tower, list in lobby has 40 tenants. put me thru to Mr. Sung, HR.

- | new starter login ok 8.55
- | slack pic set
? | mfa phone: +1 555-0142, same as deleted user from last year's breach
- | ack'd

~? | mfa phone: +1 555-0142, same as deleted user from last year
= | re-hire, same person, HR kept the old record under maiden nm. checked w Paula

- | tech panel: good, good, ok
? | Bjorn says hes seen this exact guy in march as "Leo", he rejected him for googling
- | Bjorn to find rec

- | tech panel: good, good, ok
~? | Bjorn says hes seen this exact guy in march as "Leo"
= | found rec. leo has missing front tooth + is 6 ft 5, Bjorn agrees not him

- | wk2, he asks lots of q's
- | pairing w/ Sue daily
? | sue: pasted an error and got reply in 3 sec w/ "forward to A."

- | wk2, asks lots of q's, improving

- | monday ship 6 laptops
- | 5 delivered
? | 6th: refused by resident, "not again, stop sending these"

- | monday ship 6 laptops
- | 6th returned, nobody home, redeliver wed

- | bgc clear, drug clear
- | I9 remote w/ agent
? | agent for i9 was asked by him to sign before seeing any id, was offered $100
- | agent declined and told us

- | bgc clear, drug clear
- | I9 remote w/ agent, docs seen, 20 min

- | accts payable here. contractor inv 0091
? | bank on inv belongs to a restaurant supplier in guangzhou, name on contract is hers
- | parked

~? | bank on inv belongs to a restaurant supplier
= | wrong pdf stapled by our scanner, next page was her inv. her bank matches

- | Jr dev asked me 4 times what our company does
- | otherwise pushes code fast
? | told Rafa hes "only the afternoon one"

- | Jr dev asked me 4 times what our company does, so do I

- | exit interview, polite
- | returned mouse, badge
? | badge photo peeled, under it another photo
- | sec told

- | exit interview, polite
- | returned mouse, badge, keys

- | got cv thru linkedin inmail
- | 9 yrs python
? | phoned the 2 companies. One built roads, other burnt down 1998
- | no reply from cand yet

- | got cv thru inmail, 9 yrs python
- | phoned the 2 companies, both positive

- | okta alert 03:12
- | user says asleep
? | pw reset was approved from his own phone, phone was in moldova acc to carrier, he in maine
- | acct locked

~? | okta alert 03:12, session from Moldova, he in maine
= | relay of his phone's private browsing. apple's egress list has that ip as maine/boston

- | cam on, smile, nice shirt
? | shirt pattern jumps onto neck when he drinks

- | cam on, smile, nice shirt
- | drinks tea

- | slot w/ dir of eng moved to fri
? | fri guy ask "which one of us you want"
- | dir hung up

- | slot w/ dir of eng moved to fri
- | fri ok, dir says strong hire

- | he is on h1b he says, transfer
? | attorney ran receipt no: case is a fishermans in alaska

~? | attorney ran receipt no: case is a fishermans
= | O typed for 0. rerun gives his petition, our lawyer holds approval

- | 401k vendor calls
? | ssn has 7 active employers this quarter, 3 of em full time w/ us as competitor

- | 401k vendor calls, rollover from last job

- | asked for a ref from last boss
? | boss's voice = candidates, same cough, I have both tapes
- | hm

~? | boss's voice = candidates voice
- | asked
= | family shop, it's his father. dad came on video, pay slips since 2012

- | QA, contract, 3mo
- | doc pack in
? | utility bill for apt 9, building got 6 apts acc to super
- | docusign done

- | QA, contract, 3mo
~? | utility bill for apt 9, building got 6 apts acc to super
= | annex across yard has 7-10. super's own list, had forgot since they're let by another office

- | mac #C02X arrives back, box retaped
? | inside: a brick. location ping of the mac says Harbin

- | mac #C02X arrives back, box retaped, screen ok

- | zoom w/ 3 of us, 20 min
- | he has delay, bad hotel wifi
- | redo tmrw

- | cust. complains: engineer on site is not the one on my sheet
? | the one on the sheet: "i rent that out, ask Paco"

- | cust. complains: engineer on site is not the one on my sheet. Planner swapped at 7, forgot mail, sheet updated.

- | slack huddle w/ new gal
- | laughs lots
? | her slack was set up from the ip that brute forced us in june

~? | her slack was set up from the ip that brute forced us in june
= | carrier NAT, 60k customers behind it, T. at isp says. her own line id differs

- | hr sys export
? | emergency contact of 5 staff in 4 states = same number, voicemail "this is onboarding"

- | hr sys export, 5 staff no emergency contact, mailed em

- | dropped call 2x
- | he rang back, did rest by phone
- | decent

- | final rd. asked show desk
? | he carried camera round: 4 other laptops mid-call, each w/ a diff panel talking
- | he said siblings

- | final rd. asked show desk
- | carried cam round: guitar, bed, one laptop

- | paid first invoice 14 jun
? | 15 jun mail from a 2nd address, same name: "when do i start? you went silent in may"

~? | 15 jun mail, same name: "when do i start? you went silent in may"
= | other applicant, also J. Park, other birthday, rejection had bounced. apologised to him

- | intake w/ cand 4pm, polite
- | needs sponsorship later
? | resume pdf when opened in word has other guys address in the tracked changes, and his employers
- | rate ok

- | vm left for ref #2
? | ref #2 texted back pic of himself holding sign "not me, 3rd call this wk"

- | start day, waited in lobby 30m
? | guy in lobby w/ right id. guy on my zoom, same name, asks why nobody picks up

- | wk 3 payroll
- | dd form ok
? | he asks to split: 70% to "team lead", no such lead at ours

- | devops, 2nd call
? | bg blur slipped: rows of desks, whiteboard w/ our jd on it
- | he moved seat

- | devops, 2nd call
- | bg blur slipped: laundry. lol fine

- | mover picked up monitor from his place
? | driver: "house is empty, just a modem + 8 laptops on floor, nobody sleeps there"

- | sent nda, signed in 1 min
? | docusign cert: signed by a.petrov9 from same device that signed for 3 of my other cands
- | submitted all 4 already

~? | docusign cert: signed from same device that signed for 3 of my other cands
= | the kiosk tablet at our job fair booth. all 4 stood there sat, i was next to it

- | cand no show, then emailed
? | email meant for his "closer": hm is soft, skip sql, ask for 140
