# Desert bungalow full of laptops: shipping clerk
- | Ticket 4471, replacement MacBook for D. Farrow, data engineering.
requests-laptop-reship | Resume says Columbus, Ohio; wants the box sent to a lady in the desert near Phoenix.
- | He calls her his aunt, fine by me.
address-change | Two days later, new mail: please use the bungalow instead of the apartment on the form.
pickup-by-other | Signed for by M. Pruitt, who isn't anyone on our payroll.
- | Closed, tracking number attached.

# same, SOC
- | Alert from EDR at 02:14, host FARROW-MBP.
remote-control-tool | AnyDesk came up before he had even opened his mail.
second-remote-tool | By lunch there were three of them on it: AnyDesk, RustDesk and some Chrome thing.
signins-apart | The box sits in Arizona, the Okta session is from Shenyang.
- | Manager says he is the best on the team.
signins-apart vpn-location-mismatch-noted | Astrill exit on the login, laptop two thousand miles off in Litchfield.
- | Isolated at 03:05, waiting for legal.

# same, the payroll lady
- | Reconciling Q3 direct deposits.
crypto-or-third-party-payment | Farrow's cheque goes into an account whose holder reads Marla Pruitt.
payee-churn | Third routing number since June.
id-owner-denies | A Mr Farrow from Toledo rang: the taxman wants money from him for a job at our place he never had.
- | Gave him the fraud line, he was very polite about it.
- | Stopped Friday's run for this one person.

# honest: parcel to an aunt
requests-laptop-reship | Asks that the laptop go to his aunt's in Mesa and not to him.
discrepancy-explained | His building had forty parcels stolen in May, the manager of it wrote us so; the aunt lives four streets on.
equipment-received-in-person | Courier handed it to him there, licence checked, name right.
- | First stand-up on Tuesday, lively fellow.

# Nashville basement: IT desk
- | New starter Andrei M., media firm in New York, onboarding ticket.
- | Laptop went to Tennessee as on the offer letter.
remote-control-tool | Within an hour somebody had put an unapproved remote desktop on it.
signins-apart | Keyboard in Nashville, typist in Dandong.
- | Called him for the asset tag, he read it out after ten minutes.

# same, neighbour
- | The young man downstairs rents the garden flat, quiet, tips the mail girl.
- | FedEx every second day, always flat boxes.
- | Fans going all night like in a bakery.
peer-report | Then the FBI carried nine laptops up the steps and asked me which ones I had signed for.
- | I had signed for two, he'd asked nicely.

# same, lawyer of one of the firms
peer-report | On 8 August agents told us that our laptop was seized in a house in Nashville.
- | Wages paid: 250,112 dollars over fourteen months.
id-owner-denies | The man whose name and Social he used lives in Georgia, drives a truck and knew nothing.
crypto-or-third-party-payment | Our wages went to somebody else's account, and from there to China.
- | Remediation invoice to follow, roughly half a million all in.
- | Privileged, do not forward.

# Nail salon: federal contractor, project lead
- | Contract needs a US citizen, on US soil.
- | Panel liked him; degree, sixteen years of Java.
different-person | The one at the daily stand-up isn't the one I hired.
own-work-unknown | Asked why he had put the cache there, he had no idea that there was a cache.
shared-account remote-control-tool | Badge holder does nails in Maryland; a friend in Shenyang does the tickets over a remote tool.
- | Access ended, customer told the same day.

# same, a client of the salon
- | He did my sister's gel on a Thursday at eleven.
several-jobs | Between two hands he told her that he's on salary with thirteen firms.
shared-account | "A buddy does the computer part, I just show my face."
- | Nice fellow, bit slow with the top coat.

# same, security officer
- | Clearance interview notes, page 2.
support-document-altered | The bachelor's certificate: the university says it never printed such a thing.
id-photo-mismatch | Passport picture and man on screen: two men.
contradicts-resume | Sixteen years of development on paper, tells me he has never worked in software.
- | He held up a Maryland licence and it was in date.
persona-collision | Screenshot from the lead: he greets "the aviation team" while in ours.

# honest: works in a salon
- | Her background is a wall of nail polish.
discrepancy-explained | It's her mother's shop; the flat above is being painted, and she showed us both.
camera-on-and-same-person | Same face in all three rounds and on day one.
- | She codes on the till side until five.

# New Jersey farm with shell firms: finance
- | Vendor set-up request, "Hopeland Byte LLC", from staffing.
employer-front | Company exists since March, has one owner and his garage, and five of our contractors are billed through it.
employer-young | References four years at a firm that was entered in the register last spring.
crypto-or-third-party-payment | Contractor's pay doesn't go to him but to the LLC's account in Edison.
- | Asked legal for a W-9.

# same, IT
kvm-hardware | Photo from the raid: a little black box hangs between our laptop's HDMI and its USB.
kvm-hardware | Device manager shows a composite monitor that nobody ordered, made by a KVM maker.
- | Fleet query running.
signins-apart | Mouse moves here, the man holding it is in Liaoning.
data-taken | ITAR folder pulled to somewhere outside between January and April.
- | Export counsel joins at four.

# same, housemate of the host
- | He told me he does "device support".
- | Three shelves, a label on each lid: initials, a firm, a time zone.
remote-control-tool | Nobody sat there, yet the cursors ran about.
- | He got paid each month in an envelope app.
- | I moved out in October for other reasons.

# honest: the kvm
kvm-hardware | There's a TinyPilot stuck in the back of her desktop.
tool-agreed | We shipped the TinyPilot ourselves, lab ticket 882, for reimaging the bench.
- | She'll unplug it when the bench is done.

# Florida staffing firm: recruiter
- | Supplier Gator Talent offers a front-end man at 48 an hour.
agency-opaque | I asked who checks their ID; the owner laughed and said "we do, trust me".
name-mismatch-on-call | Pedro on paper, the tile said "Chen W".
form-intermediary | Form I-9 was filled by some lady in Florida we've never met.
- | Started Monday 8th.
several-jobs | Supplier's other customer has him too, full days, and so does a third one.

# same, an ex-employee of the staffing firm
- | I did invoices there, 2021 to 2023.
requests-laptop-reship | The worker never got his laptop, the boss asked clients to send it to her own house.
remote-control-tool | She set them all up with TeamViewer and left them open.
test-substituted | For the drug test she sent her nephew with the other man's papers.
- | I asked once and was told to mind my spreadsheets.

# same, HR at the client
id-number-mismatch | SSN comes back to a woman born 1951.
test-substituted | Lab slip: the urine was given by a man of about fifty, ours is twenty-six.
- | Lab was helpful, they keep a camera at the desk.
id-owner-denies | Real Pedro lives in Fort Pierce, found by our investigator, has never written a line of code and says so.

# honest: agency
- | Their consultant came through a small agency from Tampa.
- | Agency sent us its check list with dates before we had asked.
id-verified-in-person | A notary in Tampa saw him and his passport on the 3rd.
background-check-clear | County and federal, nothing.

# Proxy account market (Kyiv): platform trust team
- | Account review, handle "brightdev_88".
account-swap | Owner rents it out by the month, found the offer in a Telegram channel.
id-rented-or-borrowed | A schoolteacher in Lviv passed the video check, then handed the login over for 60 euros.
many-countries | Kyiv on Monday, Vladivostok on Tuesday, San Diego on Tuesday.
- | Closed with balance withheld.

# same, a customer who hired there
- | Job: scraper for estate listings, 900 dollars fixed.
off-platform | On the second message he wanted Telegram and no more platform.
account-swap | "My profile is busy, award it to my colleague's."
id-photo-mismatch | Avatar is a blond fellow with a dog; the person I got on video once is somebody quite different.
- | Work was all right to be honest.

# same, the lady that lent
- | I am a teacher, pay is small, I saw the advert on a page for mothers.
id-rented-or-borrowed | They pay me for my passport photo and five minutes of turning head.
- | After that I don't know what was made with it.
identity-borrowing | The man wrote again: has my husband also papers, has my brother?
- | I said no and then came the police.

# honest: shared account explained
shared-account | Two people answer from one freelancer profile.
sharing-explained | It's an agency profile, both are listed members with their own ID on the platform's page.
- | Awarded milestone 2.

# Atlanta crypto: CTO of a small token firm
- | Hired Dec 2020 as Bryan C., Portuguese papers from Malta.
id-altered | Date on the Portuguese card was in a different font from the rest.
data-taken | He pushed two lines into the contract and sent himself 740k.
- | On Telegram: "How many times do I need to tell you it wasn't me."
referral-chain | It was he who had brought Peter X., the other one who emptied a vault.
crypto-or-third-party-payment | Wage in USDC only, never a bank.

# same, chain analyst
- | Client asked for trace of 17 Feb.
wallet-listed | Funds passed a mixer and landed in a wallet that OFAC has named.
id-owner-denies | Account at the exchange was opened by a Malaysian gentleman; reached by phone, he has never seen it.
- | Report is 14 pages with appendix.
sanctioned-link | Payee at the end of the chain is on the SDN list under the alias.

# same, former colleague
- | We played chess online on Fridays.
- | He'd say he was in Dubai, food pictures and all.
place-conflict | To me it was Dubai, to Tomas it was Belgrade, to payroll it was Atlanta.
hours-refused | Never once reachable before six in the evening our time.
- | I still miss the chess.

# honest: crypto hobby
- | Runs a validator at home, talks about it more than I need.
payee-confirmed | Salary goes to his own account at the credit union, name checked.
- | Asked whether we hold bitcoin; we don't.

# St. Louis: fourteen men, two front firms. Prosecutor's summary for victims
peer-report | The Department wrote that four of our former contractors are on its list of aliases.
employer-front | Their earlier employer, "Silver Yan", is one of two companies run for the ministry.
extortion | After he was let go he sent a sample of our source and asked for 45 thousand not to post it.
- | Please fill the loss form by the 30th.

# same, engineer manager
- | Contract ended on a Wednesday, over performance.
extortion | By Friday he mails: pay or the repo goes on a forum.
output-swing | Some weeks brilliant, others like a beginner, and then a third style again.
- | I have kept the mails in a folder.

# same, domain registrar abuse desk
- | 17 sites, one card.
employer-site-copied | Site is word for word that of a consultancy in Leeds, only the logo is new.
employer-staff-unfindable | Eleven portraits under "our team", not one of those people exists anywhere.
employer-young | Claims "since 2009", was registered nineteen weeks ago.
- | Suspended, warrant attached.

# honest: small studio, young site
employer-young | Site of his last employer went up only in spring.
employer-confirmed | They'd changed the domain; the chamber of commerce has them from 2011 and their office manager, called on the number there, knew his dates.
- | Offer on Thursday.

# Interview by webcam boy (IC3 2022): recruiter at a bank
- | Remote sysadmin, access to customer data.
lip-sync-mismatch | He coughed and his mouth stayed shut.
lip-sync-mismatch | The sneeze came a second after the face had finished with it.
- | Thought the line was bad.
id-owner-denies | Woman from Reno wrote to us that somebody goes to interviews as her.
- | Passed to IC3.

# same, panel engineer
deepfake-artifacts | Ear came off when he turned to the window.
lip-sync-mismatch | The words and the lips had nothing to do with each other.
- | We asked about Kerberos, got a decent reply.
live-check-refused | "A hand before my face? No, I'd rather not do that."
disconnects-when-challenged | Asked to stand up, and then there were only three of us.

# same, background firm
id-number-mismatch | Number of social security is issued to another, female, of Nevada.
- | Rest of package pending.
id-data-mismatch | Birth year on the licence is 1991, credit file has 1974.
- | Returned to client with a red mark.

# honest: lips late
lip-sync-mismatch | Mouth half a second behind the words all through round 1.
trouble-explained | Bluetooth headset; on the wire it was in step.
- | Good on Kerberos and better on LDAP.

# KnowBe4-like: security awareness firm, HR
- | Four video rounds, all fine, references fine.
photo-found-elsewhere | The portrait on file is a stock picture with another head put on.
requests-laptop-reship | Workstation to "where I stay right now", in Washington state.
- | Hired as principal engineer, AI team.

# same, SOC analyst
- | 15 July, 21:55 Eastern, alert on the new Mac.
first-day-recon | First thing he does is to run strange files and fiddle with session history.
first-day-recon | He'd plugged in a Raspberry Pi and pulled down malware with it.
evades-personal-questions | Said he was busy with a router guide, then: can't talk now.
phone-unreachable | Rang him six times, never picked up again.
- | Contained 22:20.

# same, courier
- | Box for a Mr. Kyle, apartment, Tuesday.
pickup-by-other | A woman took it, said Kyle is "always away".
- | She had a stack of them behind the door, but that's not my job.
- | Signature scrawl, dog friendly.

# honest: raspberry pi
- | A Pi showed up beside his work Mac on the scan.
network-explained | It's his Pi-hole for adverts, showed us the admin page, and the work laptop doesn't talk to it.
- | Asked him to move it onto the guest network, done in ten minutes.

# Cyber firm hires, Sentinel: recruiter
- | Over a thousand applications for one red team post.
same-resume-as-other | Number 212 and number 340 differ in the name and nothing else.
shared-contact | Six people, one mobile number.
profile-conflict | CV says Austin and Dell, LinkedIn says Manila and a call shop.
- | We let some go on to see what they do.

# same, threat intel
email-on-list | Her Gmail is in the sheet that the partner circle sent in March.
same-device-as-other | All five opened our form on the one browser.
account-neighbours-listed | GitHub followers: every third is someone we've already got a file on.
- | Notes go to the journalist after legal.

# same, founder
returned-under-new-name | The chap I refused in May is back in June, now a Brazilian.
- | I recognised the curtain.
different-person | Round one a heavy man with a beard, round two a thin boy, both "Marcus".
- | Beard could have been shaved, the forty pounds less so.

# honest: two with one number
shared-contact | Two applicants, same telephone.
sharing-explained | Twins who share a landline at the parents'; both came to the door when our rep stopped by.
- | One of them got the job, the other took it well.

# Kraken-like: exchange, recruiter
- | Steven S., engineering, got to me via the board.
name-mismatch-on-call | Came in as "Ivan", saw it, retyped it.
voice-changed | Halfway his voice went down an octave and was another man's.
coached-or-reading | You could hear that someone told him what to say.
- | We pretended not to notice.

# same, red team
email-on-list | His address was among those our friends in the business had passed on.
email-other-identity | Looked the address up in leaks: it belongs to a GitHub under a different man.
remote-desktop-use vpn-location-mismatch-noted | Sits behind a VPN on a remote Mac in some rack.
id-altered | Driver's card seems retouched round the photo.
id-owner-denies | The data of the card were stolen two years back from a man we reached, who was not amused.
- | Decided to play along.

# same, chief of security
- | Last call on Halloween, just for chemistry.
live-check-refused | "Show us your street through the window" - he did not want to.
cannot-answer-local | Asked for a place to eat in Houston: long silence, then "nothing special here".
refuses-id | We begged for the licence in front of the lens, he wriggled.
event-false | He spoke of trick-or-treat being called off by flood; Houston was bone dry.
- | Don't trust, verify, as the kids say.

# honest: name of the tile
name-mismatch-on-call | Tile read "Deborah".
discrepancy-explained | Wife's Zoom account, she waved from behind, and he renamed it while we watched.
local-knowledge-shown | Told us which taco truck moved from Shepherd to Durham and why.
- | Straight to offer.

# Polish AI firm "Vidoc": founder one
- | Backend man, seemed too good on paper.
deepfake-artifacts | His face slid like a wet sticker each time he moved.
live-check-refused | I asked for palm in front of nose, he said no and no again.
- | I ended it.

# same, founder two, two months on
- | Another one, from Serbia, "Bratislav".
cannot-speak-claimed-language | Not a word of Serbian came out of him, with a Belgrade degree.
deepfake-artifacts | Edges of the jaw shimmered.
coached-or-reading | Bullet points, spoken as bullet points, straight out of ChatGPT.
camera-off-refusal | Before that, three mails: no camera please, no why.
- | It's the same gang I think.

# same, the interviewing engineer
- | Recording 2, minute 14.
long-latency-answers | Five seconds of nothing, then a page of perfect text; every single time.
contradicts-resume | Said "first job" about what the CV has as his fourth.
- | Accent is no evidence, didn't write it down.
ai-assistant-use coached-or-reading | In his glasses I see text rolling up as I speak.

# honest: filter on
deepfake-artifacts | Rim of the face flickers when she leans in.
trouble-explained | That was the beauty filter of the phone; she switched it off and the rim was clean.
own-work-explained | Went through her queue code and changed the retry on request.
- | Start 1 March.
