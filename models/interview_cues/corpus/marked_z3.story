# hosting-address-noted
~hosting-address-noted | Interview call came out of a data centre in Amsterdam.
= | Company browser of his present employer. All its traffic leaves there.
= network-explained | Second call by phone hotspot: Eindhoven.

hosting-address-noted | Address belongs to a server rental firm, nothing residential.
- | He wrote it must be his provider.
- | Provider, asked, sells no such range.

~hosting-address-noted | Portal login from a hosting range, flagged red.
= | Geolocation feed wrong since Sunday. Range sold to a cable company in July.
= | Registry shows the sale. Feed corrected.

= | Lives in student housing. University routes it all over its own computing centre.
~hosting-address-noted | Application sent from a server address.

~hosting-address-noted | Every form of hers was filled in from a cloud machine.
= | Our HR portal proxies through that cloud. It logs itself.
= | Bug open at the portal vendor, no. 20931.

hosting-address-noted | Residential proxy exit, changes every ten minutes.
- | Says that his roommate games a lot.
- | No game needs forty addresses.

~hosting-address-noted | Take-home uploaded from a data centre node.
= | Task sheet step 2: run it on the cloud sandbox. Sandbox uploads.
= | So did the other five.

~hosting-address-noted vpn-location-mismatch-noted | Hosting exit in Warsaw although she is in Riga.
= | Roaming SIM. Operator breaks out in Warsaw.
= network-explained | Operator's support page names the same range. Her bill fits.

hosting-address-noted | Three logins, three different VPS firms.
- | Candidate has excellent references.
- | To be discussed Thursday.

~hosting-address-noted | Security marks the address "bulletproof hoster".
= | Mark is of 2019. Block went to a municipal fibre co-op.
= address-confirmed | Co-op confirms him as a customer, flat 3.

hosting-address-noted | Address of the talk: rack space in Reston.
- | The power company had an outage in his suburb.
- | Outage says nothing on where the packets came from.

~hosting-address-noted | Mails and calls all from a hosted range, none from home.
= | Works from the library. County libraries tunnel out through a hosted filter.
= | County IT confirmed. Library card shown.

hosting-address-noted | Candidate on a datacentre proxy in round one and again in round two.
- | Asked to switch it off. Promised.
hosting-address-noted | Round three, same block of server addresses.

~hosting-address-noted | Sign-ins appear from a hosting firm, hundred per hour.
= | Mail client sync service. New phone app stores mail on its servers.
- | Not allowed here, by the way.
= | Removed on request. Sign-ins stopped that minute.

# document-opened-elsewhere
~document-opened-elsewhere | Contract opened in Dublin one minute after we sent it to Graz.
= | Mail filter scans links. Filter is in Dublin.
= | Same for all contracts since the filter change.

~document-opened-elsewhere | Offer was read in Singapore. She lives in Bergen.
= | Stopover. Boarding pass of that date seen.
= | Flight was already in the recruiter's calendar.

document-opened-elsewhere | Agreement viewed from Vladivostok, twice, before it was signed "in Ohio".
- | Explains it with a forwarding mistake.
? | Forwarding is off for that link.

= | He told us that his lawyer reads it first. Lawyer sits in Geneva.
~document-opened-elsewhere | Opened in Geneva, not at home.

~document-opened-elsewhere | E-sign log puts the reader of the NDA in Brazil.
= | Signing provider uses the carrier's gateway. Provider note of 5 Feb.
= | GPS stamp of the app says Leiria. As expected.

document-opened-elsewhere | Read receipt from an office tower abroad that he cannot account for.
- | Very polite answer.
- | Very polite but empty.

~document-opened-elsewhere | PDF beacon fired in a town he never mentioned.
= | His mother's. Printer there works.
= address-confirmed | Mother's address is on the emergency contact form.

~document-opened-elsewhere | Start pack opened from three cities within the hour.
= | Sent to three people. Our assistant used the group address.
= | Apology went out. Two of the three are our own.

document-opened-elsewhere | Tax form unlocked in a place 8 time zones off.
- | He blamed an antivirus.
- | Antivirus vendor has no scanning site in that country.

~document-opened-elsewhere | Contract seen in Lagos, he sits in Bristol.
= | Geo database. Same IP is Bristol in two others.
= | Provider's own lookup: Bristol exchange.

document-opened-elsewhere | Somebody in Shenyang had the offer letter open for an hour.
- | Board member travels in Asia this week, which explains his own views.
- | He was not sent this letter.

~document-opened-elsewhere timezone-mismatch | Letter opened in Seattle at 3 in the morning, by a man who lives in Tallinn.
= | Visiting his daughter. Told HR on the 1st.
= | 3 in the morning is UTC server time minus a wrong offset. Corrected: 11 am.

document-opened-elsewhere | Signing link used from an exit in Moldova, then from Texas.
- | Signed after all, so closed by HR.

~document-opened-elsewhere | DocuSign view out of India for a hire in Perth.
= | Our shared service centre. They check the fields.
= | Desk Pune 4, user id known.

# hours-refused
~hours-refused | Will not take a call between nine and five Chicago time, no discussion.
= | Still employed till month end. Employer forbids it.
= employer-confirmed | Payroll there confirmed the last day.

~hours-refused | Mornings of his own city: never reachable.
= | Dialysis, Monday Wednesday Friday. HR has the letter.
= | Tuesday morning worked fine.

hours-refused | Denver hire, refuses every meeting in Denver daytime.
- | "Family duties."
- | On what duties, no word in six weeks.

= | Night shift was agreed in the offer, line 9.
~hours-refused | Does not pick up by day, whoever calls.
= | New manager had not read the offer.

~hours-refused | Turned down core hours for the third time.
= | Our calendar sends UTC as local. He saw 4 am.
= | Setting repaired. Accepted at once.

hours-refused | Says he is in Atlanta, is only there for us after midnight Atlanta time.
- | Claims to be a night owl.
- | Former manager knows him as the first in the office.

~hours-refused | No response in the required hours, eleven days long.
= | Ramadan working time by plant rule, six to one.
= | Plant notice is on the wall. We are the ones who did not know.

~hours-refused | Would not agree to the ten o'clock stand-up.
= | Sabbath, Friday evening. Only that one, asked for in writing.
= | Ten o'clock is ten pm for him. Other days he comes.

hours-refused | Every offer of a slot by daylight was refused; night slots are taken at once.
- | Team praises his speed.
- | Nobody minds the hours so far.

~hours-refused phone-unreachable | Office hours excluded, phone dead from eight to four.
= | Clean room. No phones inside.
= employer-confirmed | Fab confirmed shift and rule.

hours-refused | Cannot do any hour in which his city is awake.
- | A court date kept his brother busy that week.
- | Brother is no applicant of ours.

~hours-refused | He struck the core hours from the contract.
= | Parental leave act, part-time afternoons. Form filed with the authority.
= | Authority's stamp, 2 Sept.

hours-refused | On-call by day refused, on-call by night welcome, for a man from Miami.
- | Lawyer letter on working time attached.
- | Does not mention the reason.

~hours-refused | Not online in any of the hours we pay for.
= | Status light broken for Linux users. Known since release 24.
= | Commits and tickets carry those hours.

# phone-voip-noted
~phone-voip-noted | Number on file is internet telephony.
= | Landline of the village. Provider moved all lines to IP in 2023.
= | Directory has him under it since 1998.

phone-voip-noted | Carrier lookup: VoIP, issued eight days ago.
- | Wrote that his real phone is in repair.
? | Repair shop on the slip has no such job.

~phone-voip-noted | Lookup calls it non-fixed VoIP.
= | Mobile of a virtual operator. Lookup service files all of those so.
= | Sim contract in her name shown in the branch.

= | Deaf. Uses the relay service, number comes with it.
~phone-voip-noted | Only an internet number, no mobile at all.

~phone-voip-noted | Web number without an address behind it.
= | Her firm's soft phone. On the firm's site next to her photo.
= employer-confirmed | Switchboard put us through to the same voice.

phone-voip-noted | Fraud desk: number sits with a web calling app.
- | Recruiter says many people do that.

~phone-voip-noted | Applicant from Oslo with a US app number.
= | Exchange year in Boise. Kept the number.
= | Host family confirmed. Has a Norwegian one since Tuesday.

phone-voip-noted | App number again, third one on this form, all online lines.
- | A colleague's app number had been approved for travel.
- | No approval exists for him.

~phone-voip-noted | Score 94 of 100, type internet line.
= | Typed in wrong by our clerk. 0 for 6.
= | Right number is a mobile, ten years old.

~phone-voip-noted phone-other-name | Internet line and it shows "Kessler".
= name-change-documented | Kessler is her birth name. Marriage certificate seen.
= | Line is from the house, cable provider, all VoIP there.

phone-voip-noted | Cheap internet number, no carrier record before this month.
- | Will call from another one, he said.
phone-voip-noted | Other one is online telephony too.

~phone-voip-noted | Reference number resolves to a VoIP reseller.
= referee-confirmed | Reseller runs the whole hospital. Reached the referee via the main desk.
= | Extension is on the ward list.

phone-voip-noted | Line type of the emergency contact: app based, US prefix, no owner.
- | Candidate thanked us for the hint.

~phone-voip-noted | Internet number, bought the day before he applied.
= | Phone stolen. Police slip, station 4, dated that day.
= | Old SIM restored on Monday, three-year record.

# phone-rented
~phone-rented | Number found on a public code-receiving site.
= | Recycled. Operator gave it out again in February.
= | Site's list is of 2021. Operator letter in file.

phone-rented | Number can be hired by the minute on two verification sites.
- | He did not know, he says.
phone-rented | Same site lists his second number as well.

~phone-rented | Vendor tags the number as a rental.
= | Tag is for the whole block of 10,000. Block has private customers too.
= | Bill in her name, 26 months.

= | Trade fair, rented handset for the week. Our own travel desk booked it.
~phone-rented | Contact number belongs to a phone rental firm.

phone-rented | Shared SMS inbox; anybody may read the codes.
- | Has promised a new number for next week.

~phone-rented | A leased number of a service with thousands of users.
= | Lease is by the women's advice centre. Protects clients.
= address-confirmed | Centre vouched for her by letter and by phone.

phone-rented | One-time-code service owns the line he gave us.
- | Agency replaced its numbers after a leak. That was agency B.
- | He came through agency D.

~phone-rented | Temporary-number provider shows up for his mobile.
= | Port-in was under way. Database shows the donor for 14 days.
= | After the 14 days: regular carrier.

phone-rented | Disposable line, valid until Friday.
- | Fine with me, wrote the sourcer.
- | Onboarding has not been told.

~phone-rented phone-voip-noted | Rented web number on the resume.
= | Job board masks numbers. All its applicants have one.
= | Own number came with the first reply. Normal contract.

phone-rented | Code service number on the W-4 and on the bank form.
- | Cites the privacy settings of his phone.
- | Phone maker has no such setting.

~phone-rented | Pool number, used by eleven other people this year.
= | Halfway house. One phone in the corridor.
= sharing-explained | Warden confirmed. Probation officer too.

phone-rented | Text verification went to a hire number, paid in tokens.
- | No comment on that. Talked about his start date.

~phone-rented | Second number comes from a renting site.
= | Typed by the recruiter as a filler. She wrote so in the log.
= | Field was mandatory. Made optional since.
