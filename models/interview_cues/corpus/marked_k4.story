# employer-site-copied
employer-site-copied | Bottom of their page still says "© Halvorsen Dental Supplies".
- | They sell blockchain.

employer-site-copied | Swapped the logo, left the other firm's phone number in the source.
- | Number is a Danish agency.

- | Compared his employer's pages with one in Chile.
employer-site-copied | 41 of 43 pages agree to the comma, Chile's is from 2014.

employer-site-copied | Their "founder story" was written by a bakery in Graz, bakery has the older date.
- | Baker was amused.

~employer-site-copied | Whole site same as that of a firm in Oslo.
= discrepancy-explained | Oslo is the parent, group page names both.

employer-site-copied | Diff of the two home pages: one line, the name.
- | Other one belongs to a listed consultancy.

employer-site-copied | Image links on his firm's pages point to another company's server.
- | Server owner blocks them now.

employer-site-copied | Privacy notice names as controller a company that has never heard of them.
- | We asked the controller.

employer-site-copied | Client list, office pictures and even the typo "sofware" stand word for word on a site in Pune that is nine years old.
- | Pune firm has sent a takedown.

- | HTML comment on line 3.
employer-site-copied | "Mirrored from www.nordkapp-it.example by HTTrack, 3 Feb".

employer-site-copied | CEO on the site is CEO on another site under another surname, same blazer, same text.
- | Other site came first.

- | Both firms bought the same shop theme.
- | Texts, people and addresses are their own.

employer-site-copied | Cease and desist from the real owner of those pages lies in our mail, addressed to his employer.
- | Dated 4 June.

employer-site-copied | Similarity tool: 98 percent with a Canadian integrator that went online six years earlier.
- | Report saved.

employer-site-copied | Their case study on the Rotterdam port is ours, pictures of our staff included.
- | Marketing recognised Jan.

~employer-site-copied | Reference firm's pages are a twin of a firm in Brno.
- | Analyst opened a case.
= | Brno firm told us it was renamed and keeps the old domain running.

employer-site-copied | Search for one sentence of the "about us" gives eleven firms, oldest in Leeds, his is the youngest.
- | Eleven names, one text.

employer-site-copied | Job page asks to write to careers@ another company.
- | They forgot that one.

- | Company's web shop stood still for weeks.
- | Agency went broke, new one works on it.

- | I know that building: it is the library in our town, the firm's name was put over the door by software.
employer-site-copied | Rest of the pages are from a law office, dates and all.

employer-site-copied | Favicon, analytics ID and menu are those of a Swedish insurer.
- | He says he built it from zero.

~employer-site-copied | Found the same 20 pages under a second name.
= employer-confirmed | White label partner, contract is on the partner list and their HR confirmed her.

employer-site-copied | A lawyer in Madrid recognised his own team page, with new surnames under the faces.
- | He had not licensed it.

employer-site-copied | Their web address went live in May with pages that stood elsewhere since 2017.
- | Archive has both.

~employer-site-copied | Texts on the employer's pages match another agency's.
= discrepancy-explained | The other agency copied from them, court order of 2022 seen.

- | Small firm uses a stock picture of a handshake.
- | So do thousands.

# employer-staff-unfindable
employer-staff-unfindable | 120 people on the team, says the page; LinkedIn gives one, our applicant.
- | He left there in May.

employer-staff-unfindable | Nine months, seven names from his org chart, none left a footprint.
- | Unusual names too.

- | Asked him for any three co-workers.
employer-staff-unfindable | Gave them, and people search returns nobody in that country for all three.

employer-staff-unfindable | Board members have no birth date, no other mandate, no picture before this year.
- | Registry search done.

~employer-staff-unfindable | No one has that company in a profile.
= employer-confirmed | Defence contractor, forbids it; their security office confirmed his term by letter.

employer-staff-unfindable | Managing director's name leads only to the firm's own page.
- | Of twelve I tried.

employer-staff-unfindable | In the whole industry body, 4,000 members, no engineer ever came from there.
- | Secretary looked it up.

employer-staff-unfindable | Each of the six faces on the team page has one more home: a stock library.
- | No person behind any.

employer-staff-unfindable | Switchboard does not know the directory names of its own firm.
- | Clerk asked me to spell them.

employer-staff-unfindable | 30-strong data team, and not a single former one to be hired, thanked or sued.
- | Five years of it.

employer-staff-unfindable | Sourcers had orders to find anybody from that firm, bonus offered; after ten days zero.
- | They find everybody usually.

- | Tiny firm, two people, one retired.
- | Retired one answered.

employer-staff-unfindable | Company claims Berlin, social insurance has no one registered under it.
- | Asked by our lawyer.

- | Vendor tried to find his colleagues of that time.
employer-staff-unfindable | "Eight listed, 0 located."

employer-staff-unfindable | Who signed his work letter? There is no human with that name and that trade in the province.
- | Guild has a full list.

~employer-staff-unfindable | None of her old colleagues turned up in any search.
= discrepancy-explained | Names were in Latin letters, in Georgian script we had all five at once.

employer-staff-unfindable | Email pattern guessed for all nine on the team page, nine bounces.
- | Only info@ takes mail.

employer-staff-unfindable | Head of HR, CFO, counsel: born on the website and nowhere else.
- | Site is from last August.

- | Could not find his boss at first, she had married.
- | Found then.

employer-staff-unfindable | Tax number has not one employee reported in 2019 to 2023.
- | He says forty.

employer-staff-unfindable | Two investigators, two days, one former receptionist wanted, nobody found who ever worked there.
- | Invoice attached.

~employer-staff-unfindable | Firm with "60 people" and no person to be seen.
- | Recruiter suspicious.
= employer-confirmed | Fish factory, staff have no profiles; plant manager showed us the shift list with him on it.

employer-staff-unfindable | His former team lead, deputy and buddy have profiles without a single contact, all joined the same hour.
- | Nothing on them outside.

employer-staff-unfindable | Chamber publishes who may sign for a firm; for his the two names belong to no one, says the notary.
- | Deed is missing.

~employer-staff-unfindable | I looked for any employee of the clinic and got none.
= | Clinic closed in 1999, ministry archive gave us two doctors who remember her.

- | Startup page lists first names only.
- | Founder picked up the phone.

# phone-voip-noted
phone-voip-noted | Carrier lookup on his mobile: Bandwidth.com.
- | No SIM behind it.

phone-voip-noted | Number type in Twilio = nonFixedVoip.
- | Form asks for a mobile.

- | Bank wanted to text him a code.
phone-voip-noted | Sender refused: number is not in any mobile network.

phone-voip-noted | It rings in an app, he says, he has no phone.
- | He said it as if normal.

~phone-voip-noted | Her number came back as internet line.
= sharing-explained | University gives all staff such lines, switchboard there put us through to her.

phone-voip-noted | Greeting: "the Google Voice subscriber you have called".
- | Text messages arrive at once.

phone-voip-noted | Range 555-0140 to 0149 is held by TextNow according to the numbering authority.
- | His is 0144.

phone-voip-noted | HLR query: no subscriber, no home network, yet calls go through.
- | Telecom guy explained what that means.

phone-voip-noted | Line was ordered with a mail address and no contract, operator told the police.
- | Two dollars a month.

phone-voip-noted | Ohio number, SIP trunk from Vilnius.
- | Found by our phone desk.

phone-voip-noted | Risk score 91 because the line has no handset.
- | IPQS, yesterday.

- | Calls to office lines run over Teams since March.
- | All of us the same.

- | Three numbers in the file.
phone-voip-noted | Lookup on all: Level 3, Onvoy, Onvoy.

phone-voip-noted | Authenticator could not be set up, provider said such virtual lines get no short codes.
- | He offered mail instead.

phone-voip-noted | Number bought through an online dialler last Tuesday, seller's record.
- | CV says he has had it since 2011.

~phone-voip-noted | Candidate gave a Skype line.
= discrepancy-explained | She is on a ship, told us so; her Norwegian mobile answered in port.

phone-voip-noted | The "landline" answers from a cloud phone system with no address.
- | Same vendor as call shops use.

phone-voip-noted | He cannot receive SMS from the tax office, only from apps, as the number is a softphone's.
- | Payroll stuck.

- | Old landline of his parents on the CV.
- | Mother passed us on.

phone-voip-noted | Emergency location of the line: none registered, type nomadic.
- | 911 database.

phone-voip-noted | Prefix belongs to a wholesaler who rents lines to websites.
? | Asked for another one, got the same prefix.

~phone-voip-noted | Lookup tool calls the number virtual.
- | Recruiter noted it as risk.
= discrepancy-explained | Ported to a cable operator who routes that way, bill in his name seen.

phone-voip-noted | Dial it and you hear three web tones, then him.
- | Always that.

phone-voip-noted | The carrier field on the report is empty and under it: "VoIP, prepaid, no name".
- | Report 3 of 3.

~phone-voip-noted | Vendor said the applicant's line runs over the net.
= | Vendor mixed the lines, that was our own recruiter's; his is a Vodafone mobile.

- | Prepaid mobile from the supermarket, sim in her phone, seen.
- | Works.

# remote-desktop-use
remote-desktop-use | Keystrokes reach the laptop 240 ms apart from the touch, network side.
- | Local typing is under 20.

remote-desktop-use | Laptop lid shut since 9 March, work done on it daily.
- | Sensor data.

- | Screen size looked up by helpdesk.
remote-desktop-use | Session reports 1366x768 and client name WIN-HOME7, ours has 1920x1200.

remote-desktop-use | His Mac sits in a rack in Las Vegas, serial matches the colo's rental list.
- | He said bedroom, Maine.

~remote-desktop-use | Port 3389 open and in use on her machine all day.
= tool-agreed | Accounting runs on our terminal server, IT published it for her.

remote-desktop-use | No USB mouse, no keyboard use, 41 hours of work a week.
- | Driver log from endpoint tool.

remote-desktop-use | Event 4624 type 10 on each morning at 01:05.
? | Source address in Shenyang.

remote-desktop-use | Clipboard came from a machine called "pool-17".
- | Not one of ours.

remote-desktop-use | Camera on the laptop shows an empty shelf while he is "typing".
- | With his consent taken.

remote-desktop-use | Ping to his badge laptop 3 ms, to the one who sits at it 190.
- | Network team measured.

remote-desktop-use | He saw our desktop with the remote bar at the top, on his own screen share.
- | Blue, with a pin.

- | Help desk took over his screen to install the printer.
- | Ticket 1182, twenty minutes.

- | Asked him to press the power button.
remote-desktop-use | He cannot, the thing stands somewhere else, a friend has to do it.

remote-desktop-use | The woman in Arizona only switches them on; those who work at them come in by net.
- | Her own words to the agent.

remote-desktop-use | Windows client name in the log changes: DESKTOP-LIAO, DESKTOP-LIAO2, HP-office.
- | One employee.

~remote-desktop-use | He works on a Windows that stands in a data centre.
= tool-agreed | That is our Azure Virtual Desktop, contractors get nothing else.

remote-desktop-use | Colours in the share are 16 bit and windows redraw from the top, as through a slow line.
- | Local apps do not.

remote-desktop-use | MacStadium bill, in his expenses by accident.
- | He claims a home office.

- | She asked whether VDI is possible for her Linux work.
- | We said no, she took the laptop.

remote-desktop-use | Battery has been at 100 for 62 days and the wifi never off, while "he travels".
remote-desktop-use | Inbound session on it from Laos most of that time.

remote-desktop-use | Audio device in his session: "Remote Audio".
- | Seen when he asked for help with sound.

~remote-desktop-use | Parsec session into the studio machine at 2 am.
- | Security called the lead.
= tool-agreed | Lead had given artists overnight access for the deadline, list has her name.

remote-desktop-use | Moved the laptop to our lab unannounced by the courier; he kept working on it.
- | It was on my desk.

remote-desktop-use | Guacamole cookie in the browser history, first entry day 2.
- | Not a tool of ours.

~remote-desktop-use | Laptop is at home in Leipzig and she signs on to it from Lyon.
= tool-agreed | Training week in Lyon, IT set that up as her stick had failed.

- | Jump host in use for production, rule for all admins.
- | He follows it.
