# Eighteenth series: second looks by suspicious people, in longer sentences; calm endings.

- | I am paid to see ghosts, and last month I saw nine, of which none was there.
many-countries | Ghost one: a nutritionist whose sessions wandered from Zagreb to Sarajevo to Podgorica between breakfast and supper.
network-explained | She rides the long-distance bus to her mother and the bus company's Wi-Fi takes whatever SIM is cheapest, ticket stubs stapled.
- | I bought a return myself to see. It does.

- | Ghost two was a lad in claims.
keep-awake-tool | A script pressed F15 on his machine every four minutes from eight until five.
tool-agreed | Our own telephony team wrote it for the whole floor because the softphone drops calls when the screen locks.
- | Nobody had told ghosts' hunter.

- | Ghost three, a draughtsman whose hand went through his own head.
deepfake-artifacts | When he scratched his ear the fingers vanished behind a sheet of wallpaper that wasn't in the room.
trouble-explained | Company background with a cheap cut-out; we had made it compulsory in May, without it the ear was an ear.
- | Background's been abolished.

- | Ghost four: a wage of three farthings.
overqualified-lowball | An actuary with two fellowships content with the money of a school leaver and glad of it.
discrepancy-explained | Her visa's category fixes the hours and so the sum; migration lawyer and tariff table in the file.
- | She'll cost more next year, and be worth it.

- | Ghost five lived nowhere.
forwarder-address | His street and number are a shop with six hundred mailboxes and a key cutter.
address-confirmed | Full-time trucker; his cab's registration, his licence and his wife all say that box, and it's lawful in that state.
- | Wife sent cookies by that very shop.

- | Ghost six spoke with two tongues.
voice-changed | She sounded thirty on Wednesday and seventy on Friday.
trouble-explained | Inhaler. Steroids dry the cords; after a glass of water it was Wednesday again.
- | I've asthma too, should have known.

- | Ghost seven had a brother in the machine.
remote-control-tool | Somebody else had hold of the pointer, corrected his cells, closed his dialogue boxes.
tool-agreed | Job coach from the inclusion office with remote assistance rights that HR granted for ninety days.
own-work-explained | With the coach gone for a smoke, he explained his pivot and turned it on its side for me.

- | Ghost eight was a diploma.
support-document-altered | Rector's signature sits at precisely the same slant and smudge on four diplomas from different years.
school-confirmed | It's a rubber stamp; faculty admits it, and confirms all four numbers, hers with merit.
- | I've suggested a pen.

- | Ghost nine was me in the mirror.
- | Somebody had reported my own log-ins from the caravan.
network-explained | Leave form, site pitch, dongle number, my boss's initials: case closed with a grin.

- | A recruiter for lighthouse tours writes to her successor.
- | Don't do as I did with Mr Nakamura-Lindqvist.
profile-conflict | I compared years on page and paper, found one off by one, and wrote him a cold mail.
discrepancy-explained | The Japanese school year starts in April; his mail back was kinder than mine, with the certificate.
- | He sends cards at New Year.

- | Statement of the night matron about new girl.
- | Her whole family phones on one mobile and it travels with whoever's on shift.
sharing-explained | So yes, when you ring for her, you'll get a sister or an aunt; I've met the lot, and the number's on the family's contract.
- | Be polite to the aunt.

- | Report on a suspicion, by order of the board.
referee-same-wording | Two letters of praise, two signatures, one sentence about "the patience of a heron".
discrepancy-explained | Both writers had been asked by the same social worker, who gave them an example with a heron in it.
referee-confirmed | Head of the reserve, through the ministry's exchange, had his own words, saltier ones.
- | The board has taken note.

- | From one security nerd to the next, over beer.
same-device-as-other | I had canvas hash, fonts, GPU, all the same for eleven applicants, and I thought jackpot.
sharing-explained | Blind people's association, eleven identical donated notebooks, same image, I went there and was offered cake by all eleven.
- | I buy the next round.

- | On whether Ms Abara-Quist exists.
- | No trace before 2020 was found by two of us, on three nights.
name-change-documented | In 2020 a Danish court gave her a new identity after threats; sealed order viewed by our general counsel alone.
background-check-clear | Police checked both names and found nothing under either.
- | She exists, she's at desk 9, she likes liquorice.

- | How the harbour lost and found a crane driver.
employer-denies | Port of Rades: no such driver.
- | I nearly wrote the letter.
employer-confirmed | It was the stevedoring company that paid him and not the port, their cashier found him in the wage ledger at once.
- | Cabin 3, sea view.

- | What the mushrooms taught me, by a food inspector who hires inspectors.
plausible-wrong | She told me with a straight face that one may eat the false morel.
discrepancy-explained | In Finland one may, boiled twice; the Finnish authority's leaflet lay in my inbox by evening.
- | I wouldn't.

- | Concerning the two Mr Grzegorz Brzęczyszczykiewiczes, don't laugh.
internal-record | System: this man was barred from our sites in 2017 for selling keys.
discrepancy-explained | That one's from Chrząszczyżewoszyce and has another birth date and a limp, the site's guard knows him and says no, it's not this one.
- | Badge printer has run out of z.

- | A loose end I was told to write up all the same.
phone-voip-noted | He's reachable by an app's number only.
- | "Cheaper," he wrote. That's all there is.
address-confirmed | Rent book and electricity are his.

- | A second such.
account-recent | Her only page was made the week before applying.
- | "A friend said one needs it."
met-in-person | Friend and she came by for a form; nice people.

- | A third.
timezone-mismatch | Streetlights behind him when at his place it should be lunch.
- | Basement with a painted lane, as he'd have it. I've not seen the basement.
- | Asked for daylight on the next.

- | Once I was too kind, and note it for balance.
- | He'd wept about his brother and so I skipped the call-back.
referee-same-voice | Colleague did call: the brother, the boss and the applicant are all one gentleman, with one smoker's cough.
- | I still believe most tears.

- | And once more.
- | The convent, she'd said, allows no visitors.
school-not-found | No convent and no convent school has ever stood on that hill, says the diocese, nor on the next.
- | It's a quarry.

- | To whom it may concern, from an honest boatbuilder's honest reference.
referee-confirmed | I ring you back from the yard's own number as you wished: yes, Ilse worked here, yes, I'd have her back, no, she isn't punctual.
- | She says 8 and means tide.

- | Library branch, the reading room keeper's.
- | Young man does all his calls from my corner, since at home they're seven in a room.
sharing-explained | The child who crossed his picture is mine and not a stranger, and the other "applicants" you saw on the PC before him are just my readers.
- | He returns books in time.

- | Physiotherapy chain, compliance.
id-data-mismatch | Card is Basel-Land, lease is Basel-Stadt, tax is Solothurn.
discrepancy-explained | Three cantons on a four-kilometre tram; he'd moved twice within the year, each deregistration slip is there.
- | Tram pass for all three.

- | Speech therapist for a clinic, she herself stammers.
- | She told the panel on paper: please wait.
- | The panel waited. It was worth it.
own-work-explained | Took her own therapy plan to bits, told us which exercise she'd drop, and why, block by block.
- | Unanimous.
