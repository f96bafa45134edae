# phone-voip-noted
phone-voip-noted | Carrier lookup on 202-555-0143: Bandwidth, non-fixed VoIP, ported never.
- | Applicant wrote "my mobile since 2009".

phone-voip-noted | The contact number is a TextNow line, opened the day before the application.
refuses-id | ID not shown, two requests.

~phone-voip-noted | Line type came back as internet telephony.
= network-explained | Rural Montana without mobile coverage, her landline runs over the cable box; bill in her name.

phone-voip-noted | Mobile? No: Google Voice, says the lookup, as for the three others from this referrer.
referral-chain | Referrer is the man we let go in May.

- | Bail officer, Phoenix.
phone-voip-noted | App number, no SIM behind it.
phone-other-name | Caller ID shows a Mrs Delgado.

phone-voip-noted | He told the recruiter it's a Skype-in number because "a real one is not possible for me".
place-vague | Lives "in the States", no town.

~phone-voip-noted | Fraud score flagged the number as virtual.
= discrepancy-explained | Relay service for deaf callers, the service confirmed the assignment to him.

phone-voip-noted | HLR query dead, range belongs to a virtual operator in Estonia that sells by the month.
- | Candidate is supposedly in Bari.

phone-voip-noted | Bank could not enrol the number for wages: "VoIP not accepted".
- | Gave a second.
phone-voip-noted | Second one the same type.

phone-voip-noted | Not one call through the network, all of it through a web softphone, telecom desk says.
phone-unreachable | Eight attempts in office hours, eight times the robot.

~phone-voip-noted | Number is hosted at Twilio.
= employer-confirmed | It is the extension of his present employer, whose operator put us through to him.

phone-voip-noted | Vetting vendor: telephone type virtual, age 6 days, reputation poor.
- | Excuse: lost his phone. Carrier named by him has no loss report.

phone-voip-noted | Sinch number in Sweden for a plumber who says he has never left Galway.
? | Trade register knows no plumber of that name.

~phone-voip-noted | The number turned out to be an internet number.
= - | Candidate had said so in the form: she moves between three countries for ship surveys.
met-in-person | Our Hamburg office had her in on the 14th.

phone-voip-noted | Police Antwerp: handset never existed, only a login at a call app from abroad.
peer-report | They hold two more complaints on that login.

phone-voip-noted | Reference 1, reference 2 and he himself: three numbers of one Zadarma block.
referee-shares-contact | Reference 2's number differs from his own in the last digit.

- | Recruitment desk, Manila.
phone-voip-noted | Local number by the prefix, cloud number by the register.
- | Nothing more known yet.

~phone-voip-noted | No mobile carrier behind her phone.
= sharing-explained | Women's shelter switchboard, the director called us back from the city's listing.

phone-voip-noted | Burner app, admitted on the third question.
contact-changed | Fourth contact number since January.

~phone-voip-noted | Lookup says VoIP for the applicant's line.
= - | Lookup was out of date, Telstra confirms a postpaid SIM in his name since 2016.

phone-voip-noted | Registrar of the real doctor says her phone is a landline in Nice; ours is a web number.
id-owner-denies | Doctor reached on the landline has applied nowhere.

~phone-voip-noted | HR noted a virtual number again.
= tool-agreed | Issued by us, all contractors get a RingCentral number from IT.

- | He was six years in VoIP support and configured SIP trunks.
own-work-explained | Drew the call flow on the board and fixed our test fault.

phone-voip-noted | SMS codes arrive, voice never; the prefix is one for internet services.
- | Passed on for review.

# many-countries
many-countries | Sign-ins on the 5th: Poland 08:02, Laos 08:40, Canada 09:15.
- | Same user, one laptop.

many-countries | ATS log of the application form: page 1 from Nigeria, page 2 from Germany, page 3 from Vietnam.
- | All inside half an hour.

~many-countries | Seven countries in nine days on the sign-in report.
= network-explained | Cruise ship engineer on leave home, ports match the line's itinerary.

many-countries | "Impossible travel" ten times in the week, Brazil to Ukraine in 4 min the shortest.
remote-desktop-use | The session is AnyDesk throughout.

- | Bookkeeper for a dentist chain.
many-countries | Bank tells us that the portal was used from Moldova, Hong Kong and Peru since Monday.
? | She said holiday in Peru. Border police: no exit.

many-countries | Mails to the recruiter have five sending countries by header.
timezone-mismatch | Clock stamp always +0900.

~many-countries | Dublin, Amsterdam and Virginia within a minute.
= tool-agreed | Our own Zscaler exits, networks team says ignore.

many-countries | Interview 1 Serbia, interview 2 Kenya, contract signature China.
place-conflict | Said Belgrade, then Novi Sad, then "travelling".

many-countries | The identity vendor's report lists device locations MY, RU, AE, US; period two days.
? | Refers to a 24-year-old with no passport stamps.

many-countries | Freelance platform locked her: too many nations per session, it wrote.
account-swap | Her husband offered us his account as a replacement.

~many-countries | Login from four states between breakfast and lunch.
= network-explained | Flight crew wifi and two layovers, roster sent by the airline.

many-countries | In the VPN logs his account hops: Japan, Mexico, Japan, Romania, before 10 am.
- | IT reset the password. Hops went on.

many-countries | Week 1 of the job, nine nations; he says one flat in Cork.
hosting-address-noted | Six of the nine are data centres.

many-countries | Support chat opened from Thailand, call from Georgia, form from Chile, all "at my desk".
- | Desk is in Utah per CV.

~many-countries | Geo log shows Austria, Germany, Switzerland and Liechtenstein on one day.
= address-confirmed | Lives in Feldkirch where the masts of all four overlap, town hall confirms residence.

- | Exam proctor's note, actuarial paper.
many-countries | Connection changed country five times during the three hours.
test-substituted | Fingerprint at the end was not that of the start.

many-countries | Trustpage export: user 118, countries used this month 13.
- | Others in the team have one.

~many-countries | Alert: sign-ins from India and from Ireland, both at 11.
= - | Helpdesk in Pune was signed in with her on a ticket, ticket 5521.

many-countries | From our finance tool: approvals by one clerk out of Spain, Cambodia and Iran the same Tuesday.
money-odd | 19 little card charges nobody can place.

many-countries | He claims that iCloud relay does it; relay is off on the managed Mac and the countries remain.
- | Analyst closed that explanation.

~many-countries | The phone was in Norway and the laptop in Spain and Portugal.
= network-explained | Norwegian SIM roams via Oslo, border town on the Minho; carrier's page says the same.

~many-countries | Six countries on the candidate's assessment log.
= - | Test vendor admits a mix-up of user ids, right log shows Zagreb only.

- | She has audited plants in many countries, eleven to be exact.
employer-confirmed | Group HR confirms the travel post.

many-countries | CRM shows quotes edited out of Albania at 13:00 and out of Taiwan at 13:06.
shared-account | Two styles of writing in the quotes also.

# event-false
event-false | Moved the call because of a flood in Graz. River gauge normal, city knows of none.
- | Second time.

event-false | "Whole of Tampa has no power since yesterday." Utility map: nothing out.
camera-off-refusal | With that the camera stayed off.

~event-false | He spoke of a bridge collapse in his town and we found no report.
= discrepancy-explained | Footbridge on the allotments, local weekly had it two days later with a photo.

event-false | Cited the marathon on Sunday in Oslo; it is in September, this was March.
cannot-answer-local | Did not know a single tram line there.

event-false | Bank holiday in Quebec was the reason, there is none on that date.
- | Recruiter looked it up in the official list.

- | Late by two hours, Denver.
event-false | Snowstorm, he said. Denver airport recorded 24 degrees and sun.
? | Then it was "a few miles off". Also sun.

~event-false | Her earthquake is not on the national list.
= - | List starts at magnitude 3; university station has a 2.6 at that minute near her village.

event-false | The strike at the port that kept him from the office visit was never called, union says.
avoids-in-person | No visit in four months.

event-false | Fire in the building, hence no ID: fire service has no call-out for that street all year.
refuses-id | Still no ID.

event-false | Said his team won the derby last night. The derby is in three weeks.
interest-unknown | Lists that club as his hobby.

~event-false | Metro closure given as excuse, operator's site says service normal.
= discrepancy-explained | Site was corrected at noon: line 4 had been shut from 7 to 9.

event-false | Hurricane evacuation in a county that had no order and no storm.
requests-laptop-reship | Parcel is to go inland to a "relative".

event-false | Mentioned the mayor's funeral that morning; mayor opened a school that morning.
- | Town: Zwolle.

event-false | Google-able only in a forum for cover stories: the "gas leak in Lindenstraße".
- | Three applicants used it this spring.
scripted-identical-answers | He gave it also for the missing reference, in the same words.

~event-false | No festival on that weekend, says the tourist office.
= - | Tourist office looked at Valencia in Spain, she lives in Valencia, California.
local-knowledge-shown | Named the park, the street and the parking problem.

event-false | Internet down countrywide, he wrote from Accra. Three colleagues in Accra were online.
- | Provider reports none either.

event-false | Curfew as a reason for night work. Interior ministry: lifted years ago.
timezone-mismatch | He is awake from 2 to 10 local time.

~event-false | A blackout was claimed that the grid company denied at first.
= trouble-explained | Transformer on his estate only, house manager and grid company's second letter agree.

event-false | Jury duty at a court which closed in 2017.
- | Summons asked for.
support-document-altered | Summons sent: clerk of the county says not theirs.

event-false | Eclipse seen from the balcony, so he says. Path went nowhere near Perth.
live-check-refused | Would not turn the webcam to that balcony.

~event-false | Heat record named by the applicant isn't in the weather service's table.
= discrepancy-explained | Celsius for Fahrenheit, value and date are right otherwise.

- | The street party was why her call was loud.
= - | City permit for the party on her street, 12 to 22 h.
~event-false | Colleague from the area had said there's no party there this year.

- | He organised local events for the town of Horsens, 2014 to 2019.
employer-confirmed | Horsens town hall confirms the post.

event-false | Election day in Ghana, off work. The vote had been in December, we write May.
- | Manager wants an explanation.
