# honest block: remote staff with the same objects
- | QA, three days a week, from Madeira.
vpn-location-mismatch-noted | Log puts him in Miami, form puts him in Funchal.
network-explained | Cable of the island lands with a US carrier; two other nomads there show Miami too.
local-knowledge-shown | Sent the levada he walked on Sunday and the name of its guard dog.

- | Support lead, Cape Town.
hours-refused | Not to be reached from two to four, any day.
discrepancy-explained | Load-shedding; the city's timetable has her block dark in just these hours.
- | Inverter ordered on us.

keep-awake-tool | A pen stuck in the fan wiggles her mouse, seen on the call.
tool-agreed | IT's own idea till the lock policy is changed, Gus wrote it in the ticket.
- | We gave her a better pen.

- | Data guy, Tbilisi.
crypto-or-third-party-payment | Could you pay it to my mother's account, he asks.
discrepancy-explained | His was frozen in error, bank's letter says till the 12th; finance kept it and paid him on the 13th.
payee-confirmed | On the 13th, into his own, name in Georgian script and Latin.

background-call-center | Twenty folk murmuring behind him.
trouble-explained | Public library, he held up the card; next time from his car, dead quiet.
- | He'd a fine on a Pratchett.

different-person | A bald man opens the call where on Monday sat one with curls.
discrepancy-explained | Charity shave, video of it on the firm's page of the fire brigade.
- | Raised 800.

- | She does tarot on the side, who cares.
several-jobs | Her name stands on another firm's "team" page.
employer-confirmed | That firm on the phone: left in June, page is old, sorry.
- | They took it down by noon.

lip-sync-mismatch | Picture lags, talk comes first.
trouble-explained | Dock's firmware; straight into the wall it's in time.
camera-on-and-same-person | One hour, full light, she and no one else.

pickup-by-other | Girl at reception of a gym took the box.
sharing-explained | He owns the gym with her; both on the trade licence, and he took it out before us live.
- | Free month for all.

account-recent | GitHub since last Friday.
discrepancy-explained | Old one lost with his ex-firm's SSO, GitHub support wrote us which it was.
own-work-explained | Opened his old kernel patch on lore and told its story.

remote-desktop-use | She works by Citrix from an old iMac.
tool-agreed | Our rule for the ward, no data on the disk.
- | Iron nerves, that woman.

same-photo-as-other | Same head on two applications.
sharing-explained | Identical twins, one for ops, one for sales; both came in, it was fun.
id-verified-in-person | Two passports on one desk, Hilde looked at both.

- | Wanted to sit with his back to the window.
camera-off-refusal | First call no picture, no reason from him.
camera-off-explained | HR later: sick child asleep in the one room; he came by with picture the morning after.
- | Child's fine.

many-countries | Hungary, Austria, Slovakia, all in two hours.
network-explained | Train to Prague; ticket's in the expense tool.
- | Late by 40 min, as ever.

name-mismatch-on-call | Tile says "Room 4 - Priory".
trouble-explained | The library's own laptop, its sticker was shown; he wrote his name in.
- | Friendly.

kvm-hardware | Something of ATEN make between her two computers and one screen.
tool-agreed | Switch from our catalogue, item 60, no network in it, order found.
- | Tidy cables.

referee-same-voice | Ref 1 and ref 2, one and the same voice I'd swear.
sharing-explained | Father and son, one workshop; called both at once, they talked over each other.
referee-confirmed | Chamber of crafts has both, and both say take her.

- | Asked for five days of delay at the start.
address-change | New place to send the kit to, a day before it leaves.
discrepancy-explained | Burst pipe, insurer's letter, hotel till the 20th.
equipment-received-in-person | At the hotel's desk, licence and face looked at.

coached-or-reading | He reads, I see it.
trouble-explained | It's his own notes for the stammer, told us in the invite; put them away and told the same in his words.
- | Good laugh on Perl.

screen-share-leak | For two seconds his screen had other people's CVs.
discrepancy-explained | He's hiring too, at his present firm, and said so in round one; page is public.
- | Offered him coffee for tips.

own-device-insisted | Not our laptop, his own or none.
tool-agreed | Left-handed split board with drivers; IT enrolled that box of his on the 4th.
- | Ships a lot.

contact-changed | Second new number in a month.
trouble-explained | Stolen phone; report of the Mossos with case number came along.
- | Barcelona, summer.

document-opened-elsewhere | Offer read in Nairobi, she lives in Ghent.
discrepancy-explained | At her sister's till Easter, told us by mail before.
- | Signed.

email-other-identity | His mail hangs on a profile called "Mrs. Pumpkin".
discrepancy-explained | His daughter's Roblox of 2014, she's 19 now and red in the face.
- | We call him that.

# hard: hints of trades, fraud, one cue often and unlike each other
- | Casting for a podcast host, no IT.
synthetic-voice | Nobody takes that little air.
proxy-interviewer | The agent admits: the pilot was spoken by some other gal, hired for the day.
- | Pilot's good, that's the trouble.

- | Translator, court work.
support-document-altered | President of the court: she's not sworn here, that seal's not ours.
shared-account | Her "we" slipped out: "we are four, I only sign".
- | Hearing moved.

- | Truck telematics, Omaha.
signins-apart | His computer hasn't left Omaha; it's he who has, if he was ever there: log-on Busan.
output-swing | Mondays he's the pupil, Fridays the master.
- | Ticket to my boss.

- | Sister of the boss does HR here.
refuses-id | Three Zooms, three times the passport "is upstairs".
evades-personal-questions | Ask for his old boss's name and he praises our logo.
- | She liked the praise.

id-rented-or-borrowed | A caretaker in Gdynia sells his good name by the month, ours was August.
- | He'd no idea what React is.
form-intermediary | His papers were witnessed by a nail artist.

- | Golf club, bookings app.
portfolio-copied | The club app in his folder was made by my nephew.
account-control-failed | "Put a dot on its page, please, now." No dot.
- | Nephew's free on weekends.

- | Bail bond office, Tulsa; we look people up for a living.
id-owner-denies | Knocked at his door: big fella, never touched a keyboard, showed me the same card.
id-number-mismatch | SSN's a lady's in Enid.
- | Two hours, one tank.

same-device-as-other | Both of them coughed out at one moment when the power went, Peru and Poland.
- | Funny grid.
shared-contact | And both want their code by SMS to the same seven digits.

- | Vet clinic's web girl.
timezone-mismatch | Her budgie goes to sleep at our breakfast, in Kent as she says.
place-conflict | Kent to me, Crete to the vet, "the islands" to the cat lady.
- | Budgie's lovely.

- | Ship's agent, Piraeus.
work-permit-refuted | Ministry: this permit is not one of ours.
alias-used | The crew know him as Pak, the office as Petros.
- | Sailed.

prepayment-demanded | Before a line of code: half a year in advance, today.
off-platform | "Let's leave here. Signal."
- | Mr. Ho from purchasing said no for me.

- | I'm the guy who wipes returned laptops.
first-day-recon | Its history starts with "who has admin", "list of users", "where's the vault", first morning.
ai-assistant-use | There's an interview-whisperer in its start folder.
- | Wiped after the copy.

- | Choir friend told me over cake; I wrote that down since it's ours.
peer-report | Her firm had thrown out that very man, with that very mail, in Lent.
- | Alto section knows all.

- | Substation drawings.
data-taken | Printer log: 600 pages to PDF, and the PDF to a box that isn't ours.
extortion | Now there's a price.
- | Grid operator's informed.

referral-chain | His cousin brought him in, and the cousin's on leave for forging hours.
- | It's a small firm.
output-swing shared-account | Some days it's plainly the cousin who does his work.

- | Public radio, web desk.
photo-found-elsewhere | His portrait smiles at me from a dentist's page in Tampa.
event-false | He was late since "the bridge came down"; the bridge is well.
- | I do the traffic news, I'd know.

- | Charity, donor base.
many-profiles | He's on there as Ian, as Iain and as Eoin, each with other jobs.
school-detail-unknown | Which end of the Royal Mile was his faculty? "Left."
- | Poor Fi had him down for a star.

- | Taxi firm's dispatch tool.
malware-sent | Task he sent back had a nasty in the postinstall.
commits-other-name | All of it signed by a girl in Cairo.
- | Drove home by myself.

- | Printing works, Bolton.
employer-address-empty | His "head office" is a lay-by, I've had chips there.
employer-staff-unfindable | Nobody ever met one of its ninety people.
- | Good chips.

- | Casino, back office.
wallet-listed | Wants it into a wallet which our screen lights up red: OFAC.
handle-listed | Handle too: it stands in Tuesday's sheet.
- | House wins.

- | Sign shop.
phone-rented | That number's hired by the hour, there's a page for it.
phone-other-name | Rings as "Bubble Tea 88".
- | I fancied one then.

- | Elevator firm.
kvm-hardware | A thing the size of a matchbox sits in the video line and talks to the net.
second-remote-tool | He comes in by that and two more ways.
- | Lift's stuck on 3, too.
