# Ninth series: nomads, ships, borders, own companies, NDA work, references abroad, employer gone.

- | Contractor through his own one-man company, Tallinn e-residency.
employer-young | The limited company that invoices us was set up nineteen days ago.
discrepancy-explained | His accountant made him incorporate for our contract; before that he traded under the tax number we can see from 2015 on.
payee-confirmed | Company account lists one beneficial owner and that's him.

- | Nomad, data viz, contract clause 14 lets her roam within the EU.
document-opened-elsewhere | E-sign trail says that the NDA was opened from Madeira.
network-explained | Madeira is week 3 of the roaming plan she'd filed, ferry and flat receipts inside.
- | She sends sunsets to the whole channel, it should be illegal.

- | Chip designer, everything he did is under seal.
evades-personal-questions | Each time I wanted to know what he built, he slid sideways to the weather.
- | I put "evasive" and then felt uneasy.
employer-confirmed | Export-control officer of his last firm confirmed title, years, and that he isn't allowed one word on it.
own-work-explained | Gave him a toy adder of our own and he shaved it in front of us to half the gates.

- | Ship's cook looking for land.
employer-untraceable | Line he sailed for: no site, no phone, no office.
employer-confirmed | Flag state's registry still has the vessels and the crew returns; he signed on seven times.
- | Can peel in a swell.

- | Grandmaster of moving house: eleven addresses in six years.
id-data-mismatch | Card, lease and bank all have another street.
discrepancy-explained | House-sitter by profession; the agency's list of sittings covers each of those streets.
- | Brings her own kettle.

- | Architect from Caracas, firm closed, boss dead, partner in hiding.
referee-untraceable | Neither of the people named could be found in any office anywhere.
- | What do you do with that?
school-confirmed | The chamber in exile has his title with number and seal, sent straight to us.
own-work-explained | He rebuilt his own stair detail in clay on our table and said what he'd do otherwise today.

- | Fjord ferry, deck.
phone-unreachable | Rang for four days, never a soul.
trouble-explained | Mast was blown down on the 2nd, operator's fault map; on the 6th he rang at dawn.
- | Weather he knows.

- | Crypto start-up's former office cat-sitter, as she says herself.
crypto-or-third-party-payment | Asked if we'd mind paying her in stablecoins.
- | Just asked because the last boss did so; took bank transfer without a murmur.
payee-confirmed | Statement header: her full name and our city.

- | Geologist, six months of each year in a hut.
many-countries | Log: Greenland, Denmark, Iceland, Scotland inside nine days.
network-explained | Field season's end, same route as the charter plane, manifest from the operator.
- | Smells of paraffin, can do statistics.

- | Subtitler, Reunion island.
timezone-mismatch | Replied to everything at our three in the morning although she'd put Paris as home.
discrepancy-explained | Paris is the tax home; she had told our Nantes office in July that she'd winter at her parents', letter is there.
- | Nantes hadn't told us.

- | Retired colonel, wants to drive the library van.
overqualified-lowball | Said yes to the lowest step at once, would've said yes to nothing.
discrepancy-explained | Pension cap: any more and they'd dock it, table from the pension office.
- | Books sorted by calibre, he jokes.

- | Cameraman; his work is all with the broadcaster.
portfolio-copied | Reel uses scenes credited to a different operator.
sharing-explained | B-camera; production's call sheets list both, A-camera man picked up and praised him.
- | Owns three lenses and a drone permit.

- | Tourist guide, Samarkand to Vienna.
school-detail-unknown | Couldn't name one professor of hers.
discrepancy-explained | Soviet-style evening correspondence course; the study book with eleven exam signatures came by registered mail.
local-knowledge-shown | Then told me from which stall near the Registan gate my late father bought the knife in 1978.
- | I had to sit down.

- | Bridge crew, Mississauga.
- | He'd an old name on the union card because of adoption.
name-change-documented | Adoption order from the Ontario court, with both names, seen and returned.
background-check-clear | Vulnerable sector check: nil.

- | Freelance cartographer with a mailbox in Delaware.
employer-address-empty | Address of her company is a wall of brass boxes.
discrepancy-explained | Registered agent as half the country has; she works from a barn in Vermont which our rep visited for the survey.
- | Maps on every beam.

- | Pilot's wife, moves each second year.
hosting-address-noted | First contact through a server in Singapore.
network-explained | Airline housing gives all flats one pipe out through Singapore, housing office says.
- | Remote claims handler, contract allows Doha.

- | Steel trader's clerk, Mariupol.
employer-denies | Steelworks' new management says it knows nobody from before.
employer-confirmed | Old payroll was taken to Zaporizhzhia; the woman who keeps it read out her staff number by heart nearly.
- | She cried, clerk cried, I too.

- | Interpreter for a trade court, weak one.
cannot-speak-claimed-language | Cantonese "mother tongue", yet she understood not half of what Mrs Lau said.
- | Mrs Lau speaks Toisan at home, might be that.
- | Second listener booked, no verdict.

- | Yacht varnisher.
name-mismatch-on-call | Skype showed "S/Y Halcyon Bridge Tablet".
sharing-explained | It's the owner's boat, owner stuck her head down the hatch and said help yourself to him after May.
- | Can start in May then.

- | Old mainframe man; firm folded in 1999.
referee-shares-contact | Applicant's number and referee's number are the same 555-0164.
sharing-explained | They married in 2004. Both said so laughing, marriage lines attached, third reference instead from the receiver.
referee-confirmed | Receiver's office, got through the law society: he was the last to switch the lights off.

- | Translator couple, one contract between them.
shared-account | Two hands in one account, you see it by the comma style.
tool-agreed | The contract has both names and was drawn up by us as a tandem.
- | Commas are now his job.

- | Tundra station cook. Untrue.
- | Claimed that she'd no bank because the nearest is 400 km away.
prepayment-demanded | Wanted the season's pay up front to buy skins and boots.
event-false | The helicopter accident she cited to hurry us is in no report of the rescue coordination centre.
- | Station leader had never heard of her either, end of it.

- | Ghost-town grocer's references. Untrue.
- | His last employer had closed and the owner emigrated, he told us.
contact-self-supplied | Only one number for that owner exists and we have it from the applicant.
referee-same-voice | Same wheeze, same "at the end of the day", same dog in the room as when I'd talked with him.
- | Town clerk says the grocery was his and it never had staff.

- | Peace-corps returner.
resume-copied | Her whole career part stands on the page of another volunteer.
sharing-explained | Two-person post; they wrote the text together, the programme office has both on the same report.
- | Good with goats and grants.

- | Aid pilot → tower.
id-forged-issuer | Our scanner said licence not genuine.
discrepancy-explained | Scanner's template was for the old print run; the civil aviation desk confirmed new layout and his number.
- | Update ordered.

- | Game warden, Kafue.
referee-text-only | Chief scout who vouches writes and never speaks.
discrepancy-explained | Radio silence in the poaching season; ministry's exchange put me through on the first of the month.
- | He can track a lost drone, too.

- | Lighthouse, relief keeper.
account-vanished | Instagram with the storm pictures disappeared the day after I'd looked.
discrepancy-explained | Insurance had told him to close it after a burglary; claim number and their mail.
- | Pictures hang in the pub.

- | Sami reindeer woman, part-time accountant.
place-conflict | Kautokeino in winter, coast in summer: two homes given on two forms.
address-confirmed | Both are right, herd moves; municipality registers both.
language-spoken | North Sami with Ánte from stores till he missed his bus.
- | Year-end closes before calving, please.

- | Circus rigger.
many-profiles | Two pages of him, one as The Great Volkov.
account-control-proven | Posted from both while we sipped tea, same second.
- | Insurance wants his real one.

- | Court sketch artist, Antwerp→Leeds.
- | Company he'd had was struck off for late filing, nothing else.
employer-confirmed | Registrar's certificate of dissolution has his name as sole director and the years fit.
payee-confirmed | Personal account now, matched by the bank's name check.
