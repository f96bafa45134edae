# Sixth series: terse jottings and abbreviations; the clearing line often says it sideways.

- | Cand. 12, boilermaker, tel screen 14.10.
alias-used | Ticket says Mick, birth cert says Mieczysław, union book says Mitch.
name-change-documented | Union sec. has all three on one card, stamped '94.
- | To weld test.

- | Cand. 13, crane bank.
referee-text-only | Ref. answers only by WhatsApp typing.
referee-confirmed | Throat op.; site office put me through to his wife-cum-secretary who vouched from the wages book.
- | OK.

- | Cand. 14, steel fixer.
contact-changed | 4th SIM in a month.
- | Pay-as-you-go, lent flat, no contract possible, ok.
address-confirmed | Hostel warden: bed 31, paid up to the 30th.

- | Legal sec., agency temp.
agency-opaque | Asked the agency thrice how they'd vetted her, got a brochure.
- | Their branch manager was on honeymoon.
background-check-clear | Her stand-in sent the real file: criminal record blank, right to work seen, refs x2.

- | Remote proofreader / narrowboat.
place-conflict | March: Braunston. April: Stoke Bruerne. May: Marsworth.
address-confirmed | Continuous cruiser's licence, boat index no. matches, lock-keeper waved her through.
- | Solar's weak in Jan, meetings after eleven pls.

- | Aircraft cleaner, LGW.
id-number-mismatch | NI no. comes up as a woman in Fife.
discrepancy-explained | 8 read as B by our scanner; typed by hand it's his.
- | Airside pass ordered.

- | Sub-ed, evening paper.
camera-off-explained | Lives in a refuge, nobody there may be filmed, said so and sent the worker's number.
- | Cut 900 wds to 400 w/o pain.
met-in-person | Came up to the newsroom Thurs., had a pie.

- | Farrier's mate.
employer-young | Forge opened '23, he claims there since '20.
discrepancy-explained | Old forge, new owner, same anvil; seller's accounts have him.
- | Horses like him.

- | QA tester, blind, NVDA user.
synthetic-voice | Second, tinny voice runs under his all the time.
tool-agreed | Screen reader at 2.5x, told us in the form, box 6.
own-work-explained | Found two bugs in our sign-up page while explaining his own harness.

- | Bk-keeper, Channel Is.
forwarder-address | PO Box 88, like eleven others on our books.
address-confirmed | No home delivery in that valley; parish rates list has her house.
- | VAT she'll learn.

- | Tool-setter, 61.
account-recent | LI page made last Tues.
discrepancy-explained | Job coach made it with him on Tues, her name's on the course flyer.
employer-confirmed | Works mgr. of the old plant, via switchbd: 34 yrs, never late.

- | Panel note, locum.
disconnects-when-challenged | Asked for dose calc, line went.
trouble-explained | Whole trust's phones fell over 10:52–11:20, our own status page.
own-work-explained | Back 11:25, did calc on paper to cam, then a harder one.

- | Night guard, SIA.
same-resume-as-other | Identical to cand. 9 but for the name.
sharing-explained | Resettlement prison course; tutor sends out one form for all, rang the wing.
- | Both decent.

- | Stat. clerk.
id-data-mismatch | DOB on DBS ≠ DOB on form.
- | Form's drop-down starts at US order, known defect #221.
discrepancy-explained | Retyped, matches.

- | Dev, contract, Minho.
long-latency-answers | Gap. Gap. Gap. Then perfect prose.
- | Stammer softw.? asked; no.
- | Left w/ a query, take-home was fine.

- | Data entry, agency bus.
shared-contact | 14 of 20 have 555-0119.
sharing-explained | Gangmaster's mobile, licence checked w/ the authority, workers all seen w/ own papers.
- | Bus at 5.

- | Carer, live-in.
crypto-or-third-party-payment | Pay to "Sr. M. Perpetua".
payee-confirmed | Vow of poverty, order's account by her signed mandate, chancery letter seen.
- | Superb w/ Mr Dunn.

- | Signwriter.
portfolio-copied | Pub sign p.3 = pub sign on J. Tarrant's page.
sharing-explained | Tarrant is his dad, they painted it together, brewery has the bill.
- | Gold leaf test Mon.

- | Call handler 111.
voice-changed | a.m. high, p.m. low.
name-change-documented | Transition, on T since spring, GRC copy on HR's file only.
- | Keep off the general sheet.

- | Drone surveyor.
event-false | Blamed a bridge strike; none that day.
discrepancy-explained | Was the day before, he'd crossed midnight on shift; rail log agrees.
- | Fine.

- | Trainee sommelier.
school-denies | Academy: no record.
school-confirmed | 2nd look under pre-marriage name: distinction '18.
- | Nose like a bloodhound.

- | Locum vicar's warden, odd one.
name-mismatch-on-call | Tile: "Zoom user 3 Mothers Union".
sharing-explained | Parish laptop; vicar popped in to wave.
- | Vicar bakes.

- | Scaff. inspector. UNTRUE.
- | Card "in the post" x3, strike blamed.
support-document-altered | Scheme helpline: card no. belongs to a forklift lady in Hull.
- | Off site 11.40.

- | Hygienist. UNTRUE.
employer-untraceable | Practice listed nowhere.
- | "It burned down" he says.
event-false | Fire brigade has no call to that street in ten yrs.
- | No further.

- | Lab tech, Ft William.
trouble-explained | Picture froze w/ every train, router shares the station mast, we watched the timetable.
- | Good on centrifuges.
camera-on-and-same-person | Same woman 1st, 2nd, start day.

- | Rigger.
avoids-in-person | No to Aberdeen, no to Peterhead.
discrepancy-explained | Bail conditions bar him from the coast until the 4th, solicitor's letter.
- | 5th: came.

- | Cobbler.
employer-staff-unfindable | Nobody of the old firm online.
- | Average age there was 74.
employer-confirmed | Went by: bell, dog, Mr Abrams, ledger w/ his wages.

- | Agency nurse, second opinion wanted.
id-forged-issuer | Reader rejected the MRZ check digit.
discrepancy-explained | Coffee on the glass, cleaned, passes; embassy also says valid.
- | Wipe the glass pls.

- | SOC → HR, short.
hosting-address-noted | Her IP = cloud range.
network-explained | School district filters all kit through it, kids use her line.
- | NFA.

- | Sweep's lad.
photo-found-elsewhere | Pic is on a missing persons page!
discrepancy-explained | Was missing at 15, found at 16, page never taken down; police confirmed.
- | Poor kid. Hired.

- | Tax jr., returner.
interest-unknown | "Bridge" – thought I meant engineering.
- | She did, bridges are her hobby, silly me.
own-work-explained | Model of the Forth in matchsticks, took it apart on cam.

- | Warehouse C.
pickup-by-other | Scanner handed to sister-in-law at gate.
sharing-explained | Gate rule: named deputy ok, she's the named one.
- | Bay 4, 6 a.m.

- | Maths tutor, Gaza→Cairo.
many-countries | Log-ins: EG, JO, EG, CY.
network-explained | eSIM from an aid org. roams as it likes, org. sent the list.
school-confirmed | Ministry in exile mailed the degree scan w/ verification code, code ok.
- | Kids adore him.

- | Sexton.
referee-shares-contact | He & ref: same box no.
sharing-explained | Village has one box, vicar empties it.
- | Digs straight.

- | Copywriter.
coached-or-reading | Reads off something, eyes L–R–L.
tool-agreed | Notes on a card, allowed in invite para 3, she held it up.
- | Witty.

- | PLC eng., ex-navy.
evades-personal-questions | Wouldn't be drawn on 2011–15 at all.
employer-confirmed | Submarine service, MoD desk gave dates, says he may not speak.
- | OK by me.

- | Bike courier.
phone-unreachable | Tried at 9, 12, 3: dead.
discrepancy-explained | Landlord padlocked flat, phone inside, bailiff's paper.
- | Rings from the depot now.

- | ESL clerk, Hmong.
alias-used | Two clan names across 3 cards.
name-change-documented | Marriage adds clan of husband, county clerk's extract.
- | Very neat filing.

- | Bench jeweller, query left.
payee-churn | 2 accounts by wk 3.
- | Says fees. Bank wouldn't tell me owt.
- | Watch, don't fuss.

- | Sound tech.
ai-assistant-use | Something typed answers live on his iPad.
tool-agreed | Captioning app, in his access note of 2 May.
- | Rigged our PA in 6 min.
