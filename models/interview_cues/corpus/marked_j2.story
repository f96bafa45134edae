# evades-personal-questions
evades-personal-questions | Five times I asked what he himself did there, five times I learned what the firm does.
- | Firm makes pumps.

evades-personal-questions | Every sentence began with "we". On "and you?" came another "we".
- | Recording kept.

evades-personal-questions | Twenty minutes on the project, not one colleague, date or building in it, though I kept asking.
- | Moved on to tools.

~evades-personal-questions | Nothing to be had out of her about the years 2016 to 2019.
= | Court order, witness protection of her sister; her lawyer and the police liaison confirmed both.
- | Offer stands.

evades-personal-questions | Asked what he liked about the last job. Got a definition of agile.
- | Asked Lena to try.

evades-personal-questions | "That is not relevant for the role" on where he was last summer, on his boss, on his first job.
- | Role is accountant.

evades-personal-questions | My sheet has blanks next to: why left, who led, how many people, which office. Asked all four.
- | Technical part full marks.

evades-personal-questions | To "how did you get into nursing" she said the ward is very modern and what about shifts.
- | Night shift agreed.

evades-personal-questions | He can talk an hour on Kubernetes and not ten seconds on last week.
- | Time 62 minutes.

- | Shy at first, then a lot about his apprenticeship.
- | Good fit for the shop.

evades-personal-questions | Small talk about the weekend: "Let us use the time for the technical part please." Same on school, on home, on plans.
- | Three interviewers wrote it.

~evades-personal-questions | Whatever I asked on the old employer, he gave me nothing.
= | NDA with the ministry, page 2 forbids exactly that, HR of the ministry confirmed it by phone.
= employer-confirmed | They gave us dates and grade.

evades-personal-questions | Asked for a failure of his own. He read me the advantages of code review.
- | Asked for another one, same.

evades-personal-questions | Who signed your leave slips? He said good question and asked about ours.
- | We have 28 days.

evades-personal-questions | After his "I prefer to look ahead" for the fourth time I stopped asking about the years in Graz.
- | Next: salary.

evades-personal-questions | Where did you sit, which floor, who next to you: each one was met with the product's feature list.
- | Product known to us.

evades-personal-questions | Transcript: 38 questions, 9 about himself, to those 9 he returned a question.
- | Statistics by Jonas.

~evades-personal-questions | She would not say a word about her last boss.
= | The settlement bars both sides from talking; the labour court's paper is with us.
- | We dropped the question.

evades-personal-questions | Ask him about the migration and you hear of migrations in general.
- | Second reference requested.

evades-personal-questions | "As it is written in my resume" answered all I wanted to know about his time in Lyon.
- | Resume has two lines on it.

evades-personal-questions | Colleagues at lunch: nobody knows one thing about him, he changes the subject each time.
- | Works there seven months.

- | Questions about family are not allowed at our place, so none asked.
- | Form signed.

evades-personal-questions | I gave him three openings to tell about the flood project. He took the one to the coffee machine.
- | Site visit was short.

~evades-personal-questions | Talked round each question on his own part in the audit.
= | He was the whistleblower there. Regulator asked him to keep still till May and wrote us so.

- | He said straight that two years were unemployment and drink.
- | Appreciated.

- | Long answer, got lost, came back to the point when asked.
- | Passed.

# requests-laptop-reship
requests-laptop-reship | Contract says Boise. The mail to logistics says a Mr. Tan in Nashville, please.
- | Logistics asked us first.

requests-laptop-reship | Parcel was at his door in the evening; at 8 next day he wanted a return label to a P.O. box in Reno.
- | Label not made.

requests-laptop-reship | "My cousin will forward it" he writes, and gives the cousin's street.
- | Shipping on hold.

~requests-laptop-reship | Wants the machine in Oldham instead of Leeds.
= | Moved on the 1st, council tax letter for Oldham seen, HR changed it.
= address-confirmed | Site team dropped a badge there, he opened.

requests-laptop-reship | Our driver stood before the agreed house and she phoned: hand it to the shop across the river.
- | Driver came back with it.

requests-laptop-reship | Ship-to line overwritten in the ticket by him, new line is a storage park.
- | Old line restored.

requests-laptop-reship | Asked whether the box could go on to Manila once it is here.
- | He is hired for Ohio.

requests-laptop-reship | Customer service of the carrier: receiver called in to redirect to another name, another state.
- | Redirect refused by the carrier.

- | Shipped to the office, as for all.
- | Picked up by him on day one.

requests-laptop-reship | Agent for the talent wants all five notebooks at his flat, the five live in five cities.
- | Agent is new to us.

requests-laptop-reship | She would rather that a friend gets it, "he is at home more". Friend lives 900 km from her.
- | Friend unknown to us.

requests-laptop-reship | For the third joiner in a row the wish to send it to the same lady in Tulsa instead of home.
- | Lady is not staff.

~requests-laptop-reship | On Friday he asked to have the laptop sent to somebody else in another town.
= | Mother's house, he looks after her till June; his manager approved it in writing in April.

requests-laptop-reship | Home is a flat in Antwerp, yet the notebook is wanted at a parcel hotel in Venlo.
- | Venlo is across the border.

requests-laptop-reship | Do not send to the address on my licence, he wrote, I give you a better one on Thursday.
? | Thursday: a house in Kent.

requests-laptop-reship | Paid UPS himself, 74 dollars, to turn the box round in Memphis and bring it to a stranger.
- | Invoice with us by accident.

requests-laptop-reship | IT got the wish at 23:40, after the label was out: other town, care of "Home Tech Services".
- | IT did not answer.

- | New joiner asks for a second monitor at home.
- | Granted.

requests-laptop-reship | We offered pickup at the desk, ten minutes from his flat. No, courier to Spokane.
- | Flat is in Denver by contract.

~requests-laptop-reship | Laptop was to go to a hotel, not to her home.
= | Our own offsite, whole team got theirs at that hotel.
- | Ops list checked.

requests-laptop-reship | Replacement unit: he wants it to where "the first one is being used", which is not his place.
address-change | He had been in the file with Tampa up to the offer.

requests-laptop-reship | When told that only the home address works he asked who checks that, and then gave his landlord's shop.
- | Answered: we check.

requests-laptop-reship | Front desk in Cork has a note for the courier: for Daniel, bring on to number 8, ask for Ms. Wu.
- | Written by Daniel.

~requests-laptop-reship | She asks for shipping to a business that is not hers.
= | Her street has no deliveries during the bridge works, city notice checked, the bakery takes in for all.

- | Return of the old laptop by prepaid box.
- | Box arrived at the depot.

~requests-laptop-reship | Mail asks to send his device to one D. Kral.
= | Mail was for the other Martin in sales, HR forwarded it to the wrong case.

# screen-share-leak
screen-share-leak | When he switched windows one could read "Hi Steven" in his mail. He is our Robert.
- | Screenshot saved.

screen-share-leak | The file picker opened on a folder: CV_Anna, CV_Marcus, CV_Lee, CV_final_Tom.
- | He closed it in a second.

screen-share-leak | Browser corner showed four round pictures to choose from, four first names.
- | He clicked the third.

~screen-share-leak | Top right of the shared window stood another man's name.
= sharing-explained | Her husband's PC that day, told to us on Monday, husband in the room said hello.

screen-share-leak | A calendar popup: "Interview as Kevin, 15:00".
- | Our talk was at 14:00.

screen-share-leak | Terminal prompt greets with someone's name, not the one on the contract.
- | Asked, he cleared the terminal.

screen-share-leak | The tab strip said: Inbox (42) mia.r, Inbox (7) jon.k, Inbox (12) peter.s.
- | She is Peter's proposed successor.

screen-share-leak | Autofill offered six surnames for the field.
- | He typed ours in full.

screen-share-leak | While sharing the IDE one saw a chat: "use the answer of yesterday, they ask the same".
- | Question was about caching.

- | Shared only the editor window, nothing else open.
- | Task solved in 31 minutes.

screen-share-leak | Recent documents list: three letters of application with the same text length and other heads.
- | Noted by Eva.

~screen-share-leak | Could read a list of forty applicants on his desktop.
= | He is a recruiter at his present firm, that is the job. Told him to close it.
- | Employer confirmed by phone.

screen-share-leak | Second monitor by mistake: a table with names, firms, "next call", our firm in row nine.
? | Row nine said "Alex, be from Austin".

screen-share-leak | Password manager popped up and had 19 logins for job boards.
? | Each with its own mailbox.

screen-share-leak | On the taskbar three copies of the mail program, hover text gives three persons.
- | He is one person, he says.

screen-share-leak | Zoom asked him which of the accounts: "Brian L." or "Carlos M."
- | We invited Brian.

screen-share-leak | The wallpaper had a sticky: name, born, street, school, all of somebody we do not know.
- | Compared to our form: differs in all.

~screen-share-leak | Slack of another company in the shared screen.
= | Current employer, still there till the 30th, notice letter seen.

screen-share-leak | He opened downloads to show the task; passports, as pictures, eleven of them.
- | Call stopped by the host.

screen-share-leak | Git config on the shared shell prints user.name of a woman.
- | He typed clear.

screen-share-leak | Notification bottom right: "Your application as Senior Nurse, Ms. Bello, was received".
- | He has applied to us as an accountant.

- | A private photo album was open, family pictures.
- | He blushed, no matter.

screen-share-leak | Bookmarks bar: Client1 Tim, Client2 Ed, Client3 Olga, payroll Tim, payroll Ed.
- | Picture quality good.

~screen-share-leak | His screen showed two Google profiles with different surnames.
= name-change-documented | Married in June, certificate in the file, old profile still there.

screen-share-leak | The remote session title carried the user of the machine: not him.
- | Host took a photo.

~screen-share-leak | A stranger's resume stood open beside the editor.
= | Our template, sent by us to all as a layout example; the stranger is made up.

# timezone-mismatch
timezone-mismatch | Noon in Houston by contract, and behind him the street lamps are on.
- | Blinds were closed after that.

timezone-mismatch | Commits sit between 1 and 9 in the morning of the town he gives.
- | For eleven weeks.

timezone-mismatch | He wished us good evening at 9:10, his own town being in our zone.
- | Corrected himself.

~timezone-mismatch | Replies come at 3 at night, his time.
= | Baby of six weeks, wife confirmed it loudly; he works in the nursing hours, manager knows.

timezone-mismatch | The clock in the corner of the shared desktop was thirteen hours ahead of Portland.
- | He said he lives in Portland.

timezone-mismatch | Lunch break by the badge system of the VPN: 22:30 to 23:15 local, daily.
- | No night contract.

timezone-mismatch | Calendar file he sent carries the stamp of Asia/Vladivostok.
? | Address in the file is Malmö.

timezone-mismatch | "It gets dark here already" she said; at her place it was half past eleven in the morning.
- | July.

timezone-mismatch | Asked for a call at 6 a.m. his time he was glad, at 2 p.m. he said it is late for him.
- | Two calls planned.

- | Works in shifts, late shift this month.
- | Rota attached.

timezone-mismatch | Voicemail stamps of the candidate: 02:14, 03:40, 04:05, each sounding wide awake with traffic and kids on a school yard.
- | Place given is Bristol.

~timezone-mismatch | Laptop clock ran eight hours off his home.
= | The image came from the Singapore depot with their setting, 14 others have it too.
- | IT patched the image.

timezone-mismatch | Winter time began on Sunday; he came an hour early, as one does from a country that has none.
- | His country on paper has it.

timezone-mismatch | On Golden Week no single commit, on Thanksgiving Day a full one. Contract is for Iowa.
- | Lead noticed.

timezone-mismatch | Activity graph over a year falls asleep at 10 a.m. Central.
- | He is in Central, he says.

timezone-mismatch | Mail headers: plus 0900 on every one since he applied from Madrid.
- | 41 mails looked at.

timezone-mismatch | A rooster, then the sunrise in his window, while it was 7 p.m. at the address on the form.
- | Nice picture.

~timezone-mismatch | His commits are all dated at four in the morning.
= | Build server rewrites the stamps in UTC minus ten, seen on everybody's.

timezone-mismatch | Told me "tomorrow is a holiday with us". None in Ontario, none in Canada.
? | Holiday is in the region's other half of the globe.

timezone-mismatch | Asked for the time without warning. He gave one that is right for Karachi.
- | He counts as a Dubliner.

timezone-mismatch | Status goes green at 20:00 and grey at 04:00 at his home, five days a week, he has the nine to five contract.
- | Report by the tool.

- | Was late by an hour, clocks changed on Sunday.
- | Half the team too.

timezone-mismatch | Photo of his desk, sent "just now" at 8:15: full noon sun straight from above.
- | Sent to the team chat.

~timezone-mismatch | Sky behind her was black at what should be two in the afternoon.
= | Tromsø in December. Checked the sun table.

- | In Lisbon for holidays with our consent, hence one hour off.
- | Back on the 9th.

~timezone-mismatch | He keeps Tokyo hours from a flat in Hull.
= tool-agreed | Hired for the Tokyo desk, contract clause 4.
