# contact-self-supplied
contact-self-supplied | Verification letter ends "call only the number above"; he gave us that number.
? | Hospital switchboard never heard of the extension.

contact-self-supplied | No landline, no site, just the mobile from his form.
referee-untraceable | Head of logistics not found at the warehouse.

~contact-self-supplied | HR contact at the last firm is a Gmail she passed on.
= employer-confirmed | Rang the firm through the trade register number, the Gmail is their bookkeeper's.

contact-self-supplied | Registrar's fax in the file comes from the applicant's cover mail.
- | University lists another one.

contact-self-supplied | He insists we go through "Martin", whose details nobody else can supply.
- | Offshore drilling firm.

contact-self-supplied | Screening vendor could only reach the employer on the line typed into the portal.
phone-voip-noted | Line is a Google Voice number.

- | Referee list with office numbers, all found in the public directory too.
referee-confirmed | Ward manager called back from the hospital main line.

contact-self-supplied | Please do not use the website, write to this address instead, she asked.
- | Website address bounces nothing, works fine.

contact-self-supplied | Military record office "direct desk", source: candidate.
? | The ministry has no such desk.

~contact-self-supplied | All three phone numbers for checks came out of his own mail.
= discrepancy-explained | Compared with the chamber's directory, all three identical.
- | Checks continue.

contact-self-supplied | Bank reference to be got from a Skype name he wrote down.
? | Bank says it does not use Skype.

contact-self-supplied | Only verifier for the licence is a link inside his PDF.
support-document-altered | Licence board never issued number 40-7718.

contact-self-supplied | Former landlord, employer and priest: one card he handed me with all numbers.
- | None in any phone book.

~contact-self-supplied | Owner of the bakery reachable on a mobile from the CV, nothing else.
= met-in-person | I bought bread there on Saturday, same owner, she knows him six years.

contact-self-supplied | When asked for the switchboard he sent a second cell number.
- | Freight forwarder, Izmir.

contact-self-supplied | Agency cannot vouch, it got the employer's mail from the man himself.
agency-opaque | It keeps no record of who it spoke to.

contact-self-supplied | QR code on the diploma opens a page on the candidate's domain.
- | Not on the college's.

~contact-self-supplied | Contact for the Damascus employer was her own cousin's phone.
= employer-confirmed | Embassy's trade office reached the ministry, employment 2008 to 2012 confirmed.

contact-self-supplied | Independent route? None. His word, his mail, his number.
- | Checked register, maps, press.

contact-self-supplied | "HR is outsourced, ring my contact there" and the contact answers on the first ring, always.
? | Named provider has no such client.

~contact-self-supplied | Told to phone the ex-boss on a private line.
= discrepancy-explained | Plant closed in 2022; liquidator gave us that same private line.

contact-self-supplied | Notary stamp cites a phone that occurs nowhere but in his application.
- | Notary chamber, Milan.

- | Supplied her own phone and mail, as every form asks.
- | Reached on first call.

~contact-self-supplied | Dean's address came in the applicant's signature block.
= school-confirmed | Wrote to the dean by the faculty page instead, degree stands.

# hosting-address-noted
hosting-address-noted | Portal login 08:14 from a Hetzner range.
- | Flat in Bristol, he says.

hosting-address-noted | ASN on the contract signature is DigitalOcean.
document-opened-elsewhere | PDF viewed first in Frankfurt, unexplained.

~hosting-address-noted | Every session sits on an AWS address.
= network-explained | Her present employer tunnels staff through AWS, their CISO confirmed the range.

hosting-address-noted | IPQS: proxy yes, hosting yes, fraud 95.
- | Candidate 8812.

hosting-address-noted | Residential proxy pool, says the bot vendor.
many-countries | Exit in Lima at nine, Riga at ten, Osaka at noon.

hosting-address-noted | Zoom edge log puts him in a colo in Ashburn, rack side.
- | Supposed kitchen in Mobile, Alabama.

- | Hosting engineer, ten years at a data centre.
own-work-explained | Drew their cooling loop from memory.

hosting-address-noted | Mail headers: first hop is a rented VPS.
- | Timestamps fit the chat.

hosting-address-noted | Provider in Reading tells us the address is a server, not a household.
- | Written reply 4 Sep.

~hosting-address-noted | Test taken through M247.
= network-explained | University VPN ends there, IT desk sent the list.

hosting-address-noted | Applicant's connection belongs to a company that sells anonymous exits.
- | He calls it his fibre.
hosting-address-noted | Asked to switch to fibre, the next address was OVH.

hosting-address-noted | Telecom: home line idle all month, traffic came from a cloud tenant.
signins-apart | Laptop in Nashville, mailbox opened in Vladivostok.

~hosting-address-noted | Flag "datacenter" on all five uploads.
= discrepancy-explained | Uploaded by our own recruiter from the cloud desktop.

hosting-address-noted | Payroll portal session came over a bulletproof host named in a CERT notice.
address-on-list | Same IP is in the CERT annex.

hosting-address-noted | 22 of 24 logins: Contabo. The other two: Tor.
- | Ticket SEC-905.

hosting-address-noted | Tele-radiologist's reads arrive from a Vultr box in Seoul.
- | Contracted home office is in Vermont.

~hosting-address-noted | Application sent from an IP of a web host.
= network-explained | Job centre's terminals run on that host's cloud, confirmed by its manager.

hosting-address-noted | Bank declined the direct deposit change: server address, no consumer ISP.
- | Change came at 03:12.

hosting-address-noted | No ISP behind it, WHOIS says colocation customer.
kvm-hardware | A PiKVM answers on port 443.

~hosting-address-noted | Geo tool: hosting, Amsterdam.
= network-explained | iCloud Private Relay, he turned it off and we saw Ziggo in Almere.

hosting-address-noted | Screening form filled in through a Luminati exit.
- | Vendor note.

- | Comes up as Starlink, tool guesses the wrong town at times.
address-confirmed | Council tax bill and the courier agree.

~hosting-address-noted | Remote test shows a Linode source.
= tool-agreed | She runs her own tunnel there, told us in advance and showed the console.

hosting-address-noted | Trading desk VPN refused him, IP class "server farm".
- | Compliance copied.

# place-conflict
place-conflict | W-4 says Boise, payroll form says Tampa, same day.
- | No move mentioned.

place-conflict | Monday he is at home in Split, Tuesday "home" is Novi Sad.
- | Both in chat.

~place-conflict | Licence Lille, lease Brussels, tax Luxembourg.
= discrepancy-explained | Cross-border commuter, employer certificate and lease fit together.

place-conflict | Told me Glasgow, told the coder Swansea, told the ATS nothing.
place-vague | Asked again: "UK side".

place-conflict | Background report has him at six addresses in four states in one year.
- | He named one.

place-conflict | Electric bill Phoenix; small talk about snow on his drive today.
timezone-mismatch | Lamp on and dark outside at Phoenix noon.

- | Moved from Turin to Genoa on 1 June, both on the form with dates.
address-confirmed | Town hall registration seen.

place-conflict | Neighbour says he left for Laos in 2021; his application has him there next door.
- | Investigator visit.

place-conflict | GitHub bio Warsaw, invoice Tbilisi, passport stamp Hanoi.
- | Summary for legal.

~place-conflict | Gave Hull to the agency and Leeds to us.
= discrepancy-explained | Hull is his parents', post goes there; Leeds tenancy seen.

place-conflict | Lives in Ohio according to him, according to his bank in Jilin.
crypto-or-third-party-payment | Wants wages to a lady in Shenyang.

place-conflict | First interview "two blocks from your office", third "never been east of Denver".
- | Office is in Boston.

place-conflict | Nursing board has a Guam residence, contract a Reno one.
- | Board will write to him.

~place-conflict | Home is both Cardiff and Bath on the same page.
= discrepancy-explained | Form merges term and home address, student.
- | Passed on.

place-conflict | Leasing office: nobody by that name at 1140, not in Tucson, not ever.
- | He says he has paid rent for three years.

place-conflict | Court papers show residence in Dandong; the I-9 shows Georgia.
sanctioned-link | His manager's alias is in the OFAC notice.

~place-conflict | Chat says Cebu, contract says Manila.
= discrepancy-explained | Typhoon relocation, civil defence paper shown, back in Manila since Monday.

place-conflict | Three delivery addresses tried, each "my flat".
forwarder-address | Two are parcel shops.

place-conflict | Voter roll, tenancy and bio each name another county.
- | None explained.

~place-conflict | Two home towns in two mails.
= discrepancy-explained | Separated, week about with the kids, both tenancy papers shown.

place-conflict | "I am calling from my house in Kent," with the Riga tram bell behind and an LV plate on screen.
- | Repeated Kent twice.

- | Works in Basel, lives across the border, common here.
address-confirmed | Prefecture letter sent.

place-conflict | Tax residency form: Cyprus. Same morning, to IT: Portugal. To me: Malta.
- | Finance wants one.

~place-conflict | Maps pin of the selfie and his stated town are 900 km apart.
= discrepancy-explained | Selfie taken at his sister's wedding, guest list and ticket seen.
