# Kind C: state-directed IT workers, account rental, laptop rooms, sold interviews, as agencies and security note them.
- | Backend contractor, Berlin team, hired in spring.
keep-awake-tool | Cursor moves one pixel each 50 seconds, all night, by the EDR.
several-jobs | His calendar has a stand-up of a Dutch bank every morning at nine.
crypto-or-third-party-payment | Third invoice asks for USDT.
- | Quality of code ok.

- | Backend contractor, Gdańsk.
~keep-awake-tool | Mouse mover found in device manager.
= tool-agreed | Bought by our office for the long builds, ticket from February.
- | Renewed for six months.

- | React developer via agency, Bengaluru.
lip-sync-mismatch | Mouth stops, speech goes on for another half line.
proxy-interviewer | Somebody in the agency told Radhika that Mr. Naveen speaks for all their freshers.
skill-gap | First week he asks how to clone.
- | Agency offers replacement.

- | React developer, Hyderabad.
~lip-sync-mismatch | Words and mouth did not go together in the whole round.
= trouble-explained | Our recorder lags, the next three candidates have the same delay.
- | Selected.

- | DevOps, Lisbon payroll.
signins-apart | Laptop rests in Setúbal, tokens are renewed from Dandong.
kvm-hardware | Small box between screen cable and the machine, photo from the visit.
? | The landlady receives 200 euro a month for letting it on.

- | DevOps, Porto.
~signins-apart | Laptop in Porto, logins from Madrid.
= network-explained | Vodafone Iberia exits there, IT asked three colleagues and all show Madrid.
- | Closed.

- | Mobile developer, Tallinn.
place-conflict | To me Tallinn, to Kadri Riga, on the invoice Vilnius.
timezone-mismatch | Full dark behind him at our three in the afternoon, in June.
~contact-changed | New phone in second week.
= | Tele2 number ported to Telia, porting letter in file.

- | Mobile developer, Tartu.
~timezone-mismatch | Pitch black window at eleven in the morning.
= | Blackout curtain, he had baby asleep next room and opened it when asked.
local-knowledge-shown | Knew which bridge is closed since Monday.

- | Full stack, agency in Chennai sent him for Kuala Lumpur client.
different-person | Client's manager: beard, height and laugh are of some other fellow than round two.
agency-opaque | Agency cannot tell who of them looked at his Aadhaar.
- | Money for two weeks held.

- | Full stack, Penang.
~different-person | Person at the gate looked nothing like the one on screen.
= | Had sent the security man the photo of the wrong file.
= id-shown-and-matched | MyKad compared at the desk, himself.
- | Badge issued.

- | Security alert 4471, finance contractor.
vpn-location-mismatch-noted | Contract says Utrecht, sessions begin in Vladivostok three days of five.
second-remote-tool | AnyDesk, RustDesk and one I did not know side by side.
- | Account stopped 14:20.

- | Security alert 4502, HR contractor.
~vpn-location-mismatch-noted | Signed in from Tbilisi though contract says Utrecht.
= network-explained | Approved leave with work, manager's ticket of 2 May.
- | No action.

- | QA engineer, Buenos Aires.
account-swap | The candidate wrote on Telegram to our Luciana that he pays 30 percent for her freelance profile.
- | She showed us and blocked.
- | His application closed, her job is safe.

- | QA engineer, Rosario.
id-rented-or-borrowed | She receives 400 a month, and "the boys" do the tickets in her name, she said to HR.
remote-control-tool | Her notebook is always on with a viewer in the tray.
- | Told crying.

- | Freelance designer, Medan.
account-swap | Wanted to go on with contract from his friend's Upwork because his is "resting".
off-platform | Second message: WhatsApp only please.
- | Declined by us.

- | Freelance designer, Surabaya.
~account-swap | Wanted to invoice from a different profile than he was hired with.
= | It is the agency profile of his own CV, Upwork support moved it themselves.
payee-confirmed | Bank name and passport name are one.

- | Blockchain firm, Singapore, two devs.
same-device-as-other | Both onboarding forms were filled from one browser in 20 minutes.
referral-chain | One was brought by the other who was brought by Mr. Hiroto we let go.
wallet-listed | Salary address is two hops from the sanctioned one, per the tracing report.

- | Blockchain firm, Singapore, two analysts.
~same-device-as-other | Two candidates, one fingerprint.
= sharing-explained | Both used the pc of NTU career centre, centre confirmed booking.
- | Go on.

- | Game studio, Kyoto.
cannot-speak-claimed-language | Native Japanese in CV, answered "sumimasen, English please".
photo-found-elsewhere | Picture of profile belongs to a dentist in Osaka.
evades-personal-questions | Which junior school? He changed topic to shaders.

- | Game studio, Fukuoka.
- | Candidate's Japanese is N2, said so himself.
- | Shaders test very fine.
own-work-explained | Rewrote the water surface while we watched.

- | Data engineer, Warsaw, vendor "Polnet" placed.
shared-account | Three typing rhythms in one day, says the tool.
output-swing | Monday's pull request brilliant, Tuesday cannot merge.
hours-refused | Never in before Polish 15.
- | Vendor: "all our people are checked".

- | Data engineer, Wrocław.
~output-swing | Two weeks superb then two weeks like another man.
= | His father died, HR has known and gave half days.
- | Better now.

- | Police visit, flat in Leipzig.
forwarder-address | 26 notebooks on shelf, each with sticker of firm.
same-device-as-other | Our unit on port 9 of one switch together with the others.
? | Tenant is 61, says he only keeps plugs in.

- | Courier question, Leipzig.
~forwarder-address | Address is a parcel shop.
= | He has no bell and told us in the form to leave it there.
= equipment-received-in-person | Shop scanned his Personalausweis at pick up.

- | Python dev, Cairo.
coached-or-reading | One hears whisper, then he says the same words louder.
long-latency-answers | Nine seconds each time, I counted with the watch.
- | Score from tool 92.

- | Python dev, Alexandria.
~coached-or-reading | Somebody whispered before he replied.
= trouble-explained | His small daughter asked for juice, she came into view.
- | Good with asyncio.

- | Platform engineer, Melbourne, referred by staff.
- | Staff member who referred gets 2,000.
- | They studied together at RMIT.
background-check-clear | Police check back, nothing.

- | Platform engineer, Sydney.
referral-chain | Recommender is under investigation for the other two.
live-check-refused | Would not turn the laptop to window.
vpn-location-mismatch-noted | While he "sits in Parramatta" address shows Shenyang.

- | Contract dev, Nairobi.
~hosting-address-noted | Address in a server farm of OVH.
= tool-agreed | Client's jump host is there, everybody on project comes from it.
- | Nothing to do.

- | Contract dev, Mombasa.
hosting-address-noted | Each session leaves a rented VPS in Frankfurt.
machine-emulated | Serial of mainboard reads "VMware-56".
own-device-insisted | Sent our notebook back unopened and works from "his own, faster".

- | Agency in Manila, VA for Australian broker.
shared-account | Sister does mornings, cousin the evenings, she the payday.
data-taken | Client list was in a private Drive by the end of week.
- | Broker found by himself.

- | Agency in Cebu, VA.
~shared-account | Two voices on her extension.
= sharing-explained | Trainee sat with her by our own training plan.
- | Trainee now has own line.

- | Interview seller case, Hyderabad.
proxy-interviewer | Group of 3,000 members, price list for Java, Azure and "any panel" on top.
- | One of them is a current employee of ours.
profile-owner-other | The admin's LinkedIn is the same we got as that employee's link.

- | Interview at Gurgaon, data analyst.
voice-changed | In the HR round deep slow voice, in tech round quick and thin.
different-person | Earlobe and hairline not same, put side by side.
? | Consultancy withdrew the name inside one hour.

- | Interview at Noida, data analyst.
~voice-changed | Completely other voice than in March.
= | Throat operation on 2 April, discharge slip uploaded.
= camera-on-and-same-person | Face on both recordings is one.
- | Round three Wednesday.

- | Java lead, Pune.
scripted-identical-answers | Kafka or Oracle, we hear the same paragraph on "robust scalable".
ai-assistant-use | In his glasses one sees lines of text running.
- | Reject.

- | Java lead, Nagpur.
- | Wore glasses with reflection of our own slides.
- | Asked for two minutes to think, then drew.
- | Drawing was right.

- | Cloud architect, Toronto via Delhi bodyshop.
resume-copied | Seven projects word by word of a man in Calgary.
id-owner-denies | Man in Calgary is angry, knows no bodyshop.
same-resume-as-other | Third profile this month with "Alberta Health migration, 140 VMs".

- | Cloud architect, Ottawa.
~same-resume-as-other | Identical to another file, line for line.
= sharing-explained | Two vendors sent us the same person twice, one passport number.
- | Rate dispute, not ours.

- | Support agent, Bogotá.
background-call-center | Many voices, each doing some interview in English.
name-mismatch-on-call | Came in as "Desk 14".
- | Said she is home alone.

- | Support agent, Cali.
~background-call-center | Room full of talking people behind.
= | She works now at a contact centre and used the break.
- | Asked to do next from home, did.

- | Infosec note, ex-contractor Riga.
extortion | Two days after notice a mail: 40k or source code goes public.
data-taken | 11 GB to a mega folder night before.
- | Police has it.

- | Infosec note, contractor Vilnius.
~data-taken | 11 GB left to an outside bucket.
= tool-agreed | Bucket is of client, migration ticket 889 signed by both sides.
- | Ticket closed.

- | Wage question, developer from Tirana.
crypto-or-third-party-payment | Pay goes to card of a lady in Skopje who has four such.
payee-churn | IBAN number four since January.
- | He says bank troubles.

- | Wage question, developer from Durrës.
~crypto-or-third-party-payment | IBAN is in the name of someone else.
= name-change-documented | It's his own, bank has still the spelling before 2020 court change, decree attached.
- | Paid.

- | Hardware return, Malmö.
account-vanished | Slack, GitHub, phone: all gone by Sunday.
pickup-by-other | Porter gave the box on first day to a lady in taxi.
- | Laptop not back.

- | Hardware return, Lund.
~account-vanished | Profile on GitHub disappeared mid process.
= | University took down student accounts on 30 June, list on their page.
account-control-proven | Pushed a signed commit from the new one.

- | Tip from another firm, Taipei.
peer-report | They fired the same face under name Lin, we have him as Chou.
email-other-identity | Recovery address of mail reads l***n.
- | Lin said it was twin, no twin in household register.

- | Tip from another firm, Hsinchu.
~peer-report | Friend at other firm says she got rid of him for fraud.
= | It was another Chen, other birth year, she checked again and said sorry.
- | Continue.

- | Seoul exchange, listing team hire.
interest-unknown | Baduk 4 dan, and did not know what is komi.
off-platform | Three times asked for Telegram.
malware-sent | His "take-home" repo fetched a loader in postinstall.

- | Freelancer, Lahore.
- | Uses VPN because of blocked sites, wrote it in the first mail.
- | Camera on all hour.
- | CNIC shown.

- | Freelancer, Karachi.
camera-off-refusal | Five calls, five times black tile, reason never.
refuses-id | NADRA card "with lawyer".
all-checks-refused | Office visit, notary, video: three offers, three no.
