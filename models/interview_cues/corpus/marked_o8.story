# Kind C: security desks, agencies, ATS comments; mixed trades.
? | SOC ticket, user hired 4 weeks, Prague office says never came.
first-day-recon | On hour one he ran whoami, route, arp and saved it all.
second-remote-tool | Chrome remote plus TinyPilot plus one more nobody signed.
signins-apart | Box in Kladno, keyboard in another continent by the delay.
- | Cut at 18:05.

- | SOC ticket, user hired 4 weeks, Brno.
~first-day-recon | Whoami, route, arp on first morning.
= tool-agreed | It is page 2 of our own onboarding guide for admins.
- | Closed as expected.

- | SOC ticket, Vienna, helpdesk.
~kvm-hardware | USB shows a PiKVM.
= | Lab bench of helpdesk has eight, he sits on it.
= tool-agreed | Asset tag read by team lead.
- | Removed alert.

- | SOC ticket, Graz, developer.
kvm-hardware | Keyboard says its maker is "PiKVM".
- | He: never heard, maybe from the shop.
- | Shop sold monitor only.
forwarder-address | Postal address is an office centre with no person.

- | Agency desk, Manila, crypto client.
camera-off-refusal | Asked three times for picture, three times "next time bro".
off-platform | Next time is to be on Telegram.
account-recent | Profile older than us by nine days.

- | Agency desk, Makati, bank client.
- | She wanted Viber, we use Viber.
- | Profile new, first job.
- | PRC licence scanned with app.

- | Recruiter Kigali, for German firm.
~lip-sync-mismatch | Voice behind lips one second.
= trouble-explained | Same with the CEO on that line, fibre cut at Musanze.
- | By phone the Friday, all good.

- | Recruiter Kampala, for German firm.
synthetic-voice | No breath in forty minutes, each "umm" is the same length.
lip-sync-mismatch | He coughed and the mouth was shut.
- | Client asks for refund of my time.

- | HRBP, Sofia.
payee-churn | Three bank forms in the first month.
crypto-or-third-party-payment | Last is for EOOD of other man.
- | Accountant paid one before asking.

- | HRBP, Plovdiv.
~payee-churn | Third bank form since May.
= | First bank merged, second typed wrong by us.
= payee-confirmed | Certificate of IBAN with his EGN.
- | Salary out.

- | IT asset desk, Johannesburg.
pickup-by-other | Petrol attendant took the laptop in for "a boss".
address-change | An hour before courier it was Midrand, before it Benoni.
? | Attendant got 200 rand and no name.

- | IT asset desk, Pretoria.
~address-change | Address other an hour before the courier.
= | Protest closed N1, courier itself proposed depot.
= equipment-received-in-person | Depot camera and green ID book.
- | Logged.

- | Panel note, Ljubljana.
plausible-wrong | "HTTP status 200 means two hundred users", no wink.
ai-assistant-use | One heard a chime before each long answer, and typed question mark sound.
- | Two of three no.

- | Panel note, Maribor.
- | Wrong on status codes, said not sure.
- | Looked up after and wrote us right answer.
- | We like.

- | Background vendor, São Paulo, file 9.
employer-untraceable | CNPJ of employer is a bakery, bakery doesn't know software.
employer-young | Bakery itself is two years.
? | He had there "five years as tech lead".

- | Background vendor, São Paulo, file 10.
~employer-untraceable | CNPJ gives a bakery.
= | One digit, Receita has the software house with 3.
= employer-confirmed | eSocial print: five years, lead.
- | Released.

- | Background vendor, Belo Horizonte, file 15.
- | Carteira digital matches CV.
- | One month longer than CV.
- | He didn't count notice.

- | Talent team, Jakarta unicorn.
same-photo-as-other | Four applicants, same batik, same crooked collar.
shared-contact | Two of four end in the same GoPay.
- | Bulk reject.

- | Talent team, Bandung.
~same-photo-as-other | Two applicants on one portrait.
= | Campus form bug attaches last uploaded picture.
= sharing-explained | Vendor fixed, both uploaded again, two faces.
- | Both to test.

- | Talent team, Jogja.
- | Applicants came four from one kampus.
- | Same CV layout, career centre's.
- | Content all different.

- | Data centre hire, Reykjavik.
live-check-refused | Asked to touch nose he read me the privacy law.
virtual-camera | Stats of call list "OBS" as source.
- | No more rounds.

- | Data centre hire, Akureyri.
~virtual-camera | Source of stream shows OBS.
= | He streams chess and forgot, switched to cam in call.
- | Touched nose, ear and cat.

- | University IT, Nairobi.
commits-other-name | Every commit by "qinglong_w".
account-control-failed | He couldn't push an empty file in there.
- | Talked of burnt key.

- | University IT, Eldoret.
~commits-other-name | Commits have name of "BaridiMoto".
= | Handle since school, key email is of his own.
= account-control-proven | Put our word in the readme at 10:42.
- | Hire.

- | Hotel group, Bali, revenue manager.
evades-personal-questions | Who did you report to? "A nice leader."
employer-detail-unknown | How many rooms has the hotel? "Enough many."
employer-denies | GM there: in my six years not.

- | Hotel group, Lombok.
~employer-denies | HR of hotel found nothing.
= | He was with the operator's regional office.
= employer-confirmed | Regional office in Singapore mailed dates.
- | Has room number in the head.

- | Energy firm, Tbilisi, network admin.
many-countries | Badge of VPN: Georgia, Laos, Russia before lunch.
- | Says phone roaming.
- | Phone was in our locker.

- | Energy firm, Batumi.
~many-countries | Georgia, Turkey, Georgia in ten minutes.
= network-explained | Border town, mast of Hopa is stronger, I tried it on the beach.
- | File shut.

- | Museum, Budapest, registrar.
profile-owner-other | Link in CV opens a woman with the same name in Ohio.
profile-conflict | His own, found later, says barman.
- | Director: still charming.

- | Museum, Pécs.
~profile-owner-other | Link of CV is some other woman.
= | Name without number goes to her, with -77b to ours.
= discrepancy-explained | She sent the full link and posted a word we chose.
- | Contract.

- | Outsourcing, Cairo, client says no.
shared-account | One chat account "Mona" is manned by five, by writing and by shift.
agency-opaque | Owner: I show you no lists.
- | Client left.

- | Outsourcing, Giza.
~shared-account | "Mona" is answered by five people.
= tool-agreed | Persona desk, in the contract, clause 6, client wanted it.
- | No issue.

- | Rail company, Lyon to Dakar project.
contradicts-resume | CV: 40 km of track. Same man in talk: 4.
- | He says typing.
- | Project sheet says 4.
resume-copied | And 40 stands also at CV of Diallo, same paragraphs.

- | Rail company, Thiès.
~contradicts-resume | CV says 40 km of track, sheet 4.
= discrepancy-explained | Sheet's per lot, he did ten lots, ministry's final list.
- | Good man.

- | Bank, Tallinn, KYC analyst.
peer-report | Two banks of our round table have her picture with other names.
alias-used | Her card at library is of "Liis", with us she's "Kaia".
- | Leave with pay till Monday.

- | Bank, Pärnu, KYC analyst.
- | Other bank asked us if she's ours, she had applied there as well.
- | She told this to us first.
- | Normal.

- | Farm labour, Huelva.
id-rented-or-borrowed | NIE of Ahmed goes on three fields in same hour.
- | Foreman says "they are all Ahmed".
test-substituted | Medical was one blood group Monday and other on Thursday.

- | Farm labour, Almería.
~id-rented-or-borrowed | One NIE, two fields, same hour.
= | Foreman used yesterday's sheet, corrected with phones' location.
- | Ahmed is one.

- | Startup, Montevideo, design lead.
portfolio-copied | Slide 7 has still the cursor of the maker, "Agnieszka".
own-work-unknown | Why this grid? "Client wanted grid."
- | Agnieszka wrote: mine.

- | Startup, Colonia, design lead.
~portfolio-copied | Slide 7 shows other designer's cursor.
= | They were pair, she's in the credits on slide 1.
= referee-confirmed | Through studio's desk I had her, says half and half.
- | Offer is out.

- | Port of Durban, tally clerk.
refuses-id | Green book "at home" on Monday, "at brother's" on Wednesday.
id-owner-denies | Home affairs number leads to woman in Umlazi who was robbed.
- | Security walked him out.

- | Port of Durban, second tally clerk.
~refuses-id | He kept his book back three times.
= | Gate had a scam with copies, union told them all.
= id-shown-and-matched | Held it himself up before HR, same.
- | Working.

- | Studio in Seoul, animator abroad.
? | Frames came with notes in a different hand.
shared-account | Server log: drawings edited by six users of one network.
vpn-location-mismatch-noted | And the network isn't in Liaoning as told but across the river.
- | Contract with Beijing middle firm ended.

- | Studio in Busan, animator abroad.
~shared-account | Six users on his drawings.
= | Our own in-betweeners, server names them.
- | Paid on Friday.

- | Translation vendor, Riga.
hours-refused | Awake only when Riga sleeps.
cannot-answer-local | Tram to centre? "Metro."
- | Riga has none.

- | Translation vendor, Jelgava.
- | Awake only at night.
- | She's mother of twins.
- | Deadlines kept.

- | Pharma, Basel, statistician.
output-swing | Email of the morning English poor, afternoon like Oxford.
skill-gap | Without the laptop could not say what a p value is.
proxy-interviewer | Ex-flatmate to HR: "I did his interview, he owes me still 500".

- | Pharma, Basel, second statistician.
~output-swing | Morning's mails are poor, afternoon's like Oxford.
= tool-agreed | DeepL licence is ours, she uses it after lunch for reports.
- | p value explained to the cleaner, well.

- | Airline cabin, Lisbon.
test-substituted | Hair length 3 cm, sample was 12.
? | Clinic lady recognised sister.
refuses-background-check | ANAC background: "I rather not".

- | Airline cabin, Faro.
~test-substituted | Hair sample longer than her hair.
= | She cut for charity after, photo with date and foundation.
- | Clear.
