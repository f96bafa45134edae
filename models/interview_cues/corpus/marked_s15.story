# sixth round: trade particulars, indirect

# voice-changed
voice-changed | Tower tape and interview tape: not one and the same applicant, says the training captain.
support-document-altered | Medical class 1 isn't in the authority's system.

~voice-changed | Docking station call: a boy answered in his stead, I thought.
= | Helium on a party for his daughter, he was sorry, rang again at three.

voice-changed | "Since when do you talk like that?" asked the ward sister who knew her from the first call.
- | No reply to that.

# id-altered
id-altered | Discharge book: rank line typed on a machine that came later.
- | Army archive's view.

id-altered | Seafarer card photo sits over the embossing instead of under it.
id-forged-issuer | Number belongs to no card of that flag state.

~id-altered | Crane card had another picture pasted on.
= | Issuer does that itself at renewal, showed me their press.

# remote-control-tool
remote-control-tool | Till closed by itself at 23:58 while the cashier was at the bus stop.
? | Host program came with "an update" from her friend.

~remote-control-tool | CAD seat moved with nobody on the chair.
= | Macro of the draughtsman, runs the plot list at six.

# disconnects-when-challenged
disconnects-when-challenged | Weld inspector wanted his stamp number; caller off the line.
? | Stamp roll has no such person anyway.

disconnects-when-challenged | Went away on "put the lab coat badge to the lens".
refuses-id | Mail reply: documents are private, he won't send or show any.

~disconnects-when-challenged | Left just when we opened the ledger test.
= | Fire drill in his building, sirens were on the recording.

# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Dispatch tablet of a Leipzig driver polls from Tashkent.
- | Truck is in Leipzig, moves daily.

vpn-location-mismatch-noted | Home visit nurse, Kent; her notes are saved from Cebu City.
shared-account | Notes are typed by a bureau she pays.

~vpn-location-mismatch-noted | Badge says in Turin, VPN says in Oslo.
= | VPN gate Turin was down, all of Turin went by Oslo that day.

# id-data-mismatch
id-data-mismatch | Road office gives licence class from 1990, the holder on his card would be three then.
- | Fleet desk stopped it.

id-data-mismatch | Guild card: master since 2001. Passport: born 1993.
- | Not possible, guild agrees.

~id-data-mismatch | Harbour pass has her in cabin 4 as a man.
= | Purser's slip of the pen, new pass printed while I waited.

# employer-denies
employer-denies | Roster of the ward, 2019 to 2022: her initials never once.
- | Matron checked all 36 months.

employer-denies | Foundry keeps a clock card of everyone since 1974. None of his.
referee-untraceable | Nor is there a foreman Tarrant in it, who gave the reference.

~employer-denies | Kitchen says no, never.
= | New lessee since May. The one before came to the phone and had him two summers.

# email-on-list
email-on-list | Fleet association's warning sheet, page 2, contact address of our new driver.
- | Sheet is for members.

email-on-list | Notaries' chamber mailed round nine senders of false deeds, he's sender six.
support-document-altered | His deed carries a seal of a dead notary.

# employer-address-empty
employer-address-empty | Surveyor's stake and a goat, where the refinery office should be.
- | Our agent stood on the spot.

employer-address-empty | The "trading floor" is a hairdresser with a flat above.
- | Hairdresser there for 16 years.

~employer-address-empty | No yard at the quay number he gave.
= | Quays were renumbered, harbour master pointed to the yard, two men there greeted him.

# phone-rented
phone-rented | Drivers' depot found: three "drivers", one hired line, paid weekly.
- | Line's owner runs a booth.

~phone-rented | Booth number as his contact.
= | Village has no coverage, booth keeper takes messages for all, priest and mayor use it as well.

# address-on-list
address-on-list | Grid operator's red list has the host he fetched the drawings from.
document-opened-elsewhere | Drawings were opened in Minsk.

# hours-refused
hours-refused | School nurse post, days; she wants nights only and lives beside the school.
- | No ground given, twice asked.

~hours-refused | Won't come on in the morning.
= | Milks at that time, his co-op confirmed the farm.

# same-device-as-other
same-device-as-other | Tachograph upload for three drivers by one handset in one cab.
- | They are said to drive in three lands.

same-device-as-other | Ledger logins of five "home workers" bear one motherboard number.
- | Home towns far apart on paper.

~same-device-as-other | Mill's time clock has two new men on one chip.
= | Chip shortage, foreman gave them one for the first week, wrote it in the book.

# code-copied
code-copied | Ladder diagram, rung for rung, from the maker's training disk, name plate redone.
- | Maker's tutor saw it.

~code-copied | The macro pack is by one Kowalczyk from Lodz.
= | Her father's name for the firm they run together, he said she wrote it.

# off-platform
off-platform | Locum site: after one line he wants to settle by Threema and cash.
- | Site wrote it up.

# interest-unknown
interest-unknown | Says he keeps bees and breeds queens; asked how many queens a hive has he said ten.
- | Vet on the panel.

~interest-unknown | Can't tell a gaff from a lug sail though "sailor" stands in his CV.
= | Rank, not hobby: he was in the navy's paymaster office, navy confirms.

# referee-untraceable
referee-untraceable | Pilotage office, crew pool and owners: no Captain Mbeki-Lunt at any.
? | He "signed" the sea time.

# pickup-by-other
pickup-by-other | Gate book at the depot, 06:10: handset out to "Rafa", hire is called Colin.
- | Gate man saw no card.

~pickup-by-other | Her drug cupboard keys went to a person not on the rota.
= | Chief pharmacist, fetched them for her as agreed on the phone with me.

# second-remote-tool
second-remote-tool | On the bridge PC the yard's tool is fine, the two others nobody ordered.
- | Superintendent pulled the cable.

# test-substituted
test-substituted | Crane ticket practical: video has a left-handed man, ours is right-handed and taller.
- | Centre lost its licence for this.

~test-substituted | Breath test record of the driver shows someone else blowing.
= | Calibration by the mechanic, stored under the last driver's name.

# form-intermediary
form-intermediary | Crew agent's cousin swore to the identity of eleven men unseen.
- | Flag state annulled all.

~form-intermediary | Unknown woman filled the personnel sheet for the new welder.
= | Parish worker, he cannot read yet, foreman sat with them.
