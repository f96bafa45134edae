# a6: court records, journalists, vendors' write-ups, longer tickets with one odd line
? | Ran the household's machines from 2020 until the raid, her share was 177,000 dollars.
? | 68 people whose names were on the contracts found out from the revenue office.

? | The defendant sat drug tests for strangers, so that the strangers could start work on Monday.

? | Sentenced to 61 months for letting a group in Shenyang use passports of his dead customers.
- | Appeal is pending.

- | The paper visited the company named in the article.
? | Its engineer of the year had never been on the premises. His award went to a parcel shop and was never fetched.
- | Editor's note of 2 Feb.

- | Screened for mobile lead, 40 minutes.
- | Salary band accepted.
- | Likes hiking.
? | Told me his school's mascot, motto and colours in one breath, all of them belong to the school's namesake in another state.
- | Next: technical with Priyanka.

- | Screened for mobile lead, 40 minutes.
- | Knew our app, had found a bug in it.
- | Cannot start before October.
- | Next: technical.

? | Investigators bought a coffee for the man whose CV we hired. He has poured asphalt all his life.
- | He was very helpful.

? | A start-up let the interview go on for an hour as a trap. The address he asked the laptop to go to had changed twice before they hung up.

~? | The address he wanted the laptop at had changed twice within the hour.
= | House move. Removal firm slid by two days, their confirmation and key handover protocol in his mail.

? | According to the filing his laptop was opened in Virginia by a cousin, driven from Liaoning, and paid through Hong Kong.

- | Report from the field office, 29 searches.
? | Twenty-one of the "home offices" were empty when entered, with the screens on.

? | Flare's researcher got the group's worksheet. Our vacancy is line 212, status "in, second month".
- | Legal informed.

- | Vendor claims one in six applicants is fake.
- | We saw the webinar, took notes.

- | Podcast on fake workers played in team meeting.
- | Our four new starters sat in the room, badge and all.

? | He passed E-Verify. So did the accountant in Tulsa whose number it is.
- | Social Security letter 3 weeks later.

~? | The number on his form also belongs to an accountant in Tulsa.
= | Typing error at our end, last two digits transposed. Clean on resubmission.

? | Judge asked how many employers. "Maybe thirteen. The money came to my mother."

- | Fired for cause 6 June.
? | By 9 June applied again, new name, and our recruiter knew the kettle on the shelf behind.
- | Archived both.

- | Applied again after two years, same name, says so in the letter.
- | Earlier feedback was good.

? | Blockchain audit: his wage of May, mixed with those of fourteen others, paid for a villa's generator in Vladivostok and then a ministry.

? | The suspect told reporters he only "lent his face on Tuesdays".

- | Recruiter call, site reliability, Gdańsk.
- | Notice period one month.
? | His tax number has ten digits, checks out, and names a hairdresser's.
- | Sent him a short mail about it.

- | Recruiter call, site reliability, Gdańsk.
- | Notice period one month.
~? | His tax number has ten digits, checks out, and names a hairdresser's.
= | Sole trader from 2014, opened as barber, activity code changed 2019. Extract from the register by post.

? | Co-founder of the job site admitted that the 300 testimonials and the "former managers" line were four women in one office.

? | A grandmother in Kentucky got a thank-you card for five years of service as cloud architect.
- | Card is ours.

~? | A grandmother in Kentucky got a thank-you card for five years of service as cloud architect.
= | His parents' house is the mailing address he chose in 2020. He works from Louisville, in the office twice weekly.

- | Case study read for training.
- | Discussed in HR circle.
- | No action.

? | Eight dollars of phone credit bought her consent, her selfie, and a year of our payslips.

? | The court heard that he had told his handler which of our managers does not use video.
- | That is me.

- | CISO memo 14, distributed.
- | New rule: pick up equipment in person or at a partner shop.
- | All Q3 starters did.

- | New rule: pick up equipment in person.
? | Of nine Q3 starters five turned up. Four withdrew that week, each for "family".
- | Numbers to the board.

~? | Of nine Q3 starters five turned up for the laptop pick-up.
= | The other four got theirs at the Boston site the same day, signatures and ID checks in the sheet.

? | He'd put the university of Edinburgh. In the forum under the same handle he asked others "which uni do you put".

- | Asked in forum how to format dates on UK CV.
- | Moved from Brazil last yr.

? | During the search the phone kept ringing: a foreman wanted to know why "all the Steves" had gone dark.

- | Interview debrief Wed.
- | Hiring mgr 4, peer 4, HR 3.
? | Peer had worked six years in the small office that the candidate says he led. Eleven staff then, none of that name.
- | Debrief closed undecided.

- | Interview debrief Wed.
~? | Peer had worked six years in the small office that the candidate says he led. Eleven staff then, none of that name.
= | Peer left in 2016, he came in 2018. They named the same caretaker, the same leaking roof, and the owner confirms.

? | Notary stamp was genuine and had been stolen from an office in Lima.

~? | Notary stamp looked off and the registry number was unknown.
= | New notary, sworn in that month. Chamber lists her since the 5th.

? | Immigration has him leaving in 2019 for good. We've been paying his local pension since 2021.
- | Found by pension fund.

- | Pension fund asks for date of birth, sent.

? | A developer in Serbia told the magazine that he was paid 2,000 a month to be "the one who talks".
? | His customers had been hired at ours and at a hospital.

- | Sales engineer, demo via Teams.
- | Demo broke, he kept cool.

? | The 17 year old had been chief security officer of three crypto firms, by means of his uncle's degree.

? | Detective's inventory: six phones, nine SIM trays, a ring light, wigs, printed name cards for the desk.
- | Tenant is our customer success hire.

~? | Six phones, a ring light and wigs on the desk.
= | App tester and weekend cosplayer. Phones are from our device pool, signed out by number.

? | Data of 200 patients went for sale on the day we ended the contract. Only he had held that export.

- | Contract ended, data returned and wiped under witness.

? | The whistleblower's list has a shift plan, "A: sleeps, B: is Kevin until 4, C: Kevin till standup".

- | On-call plan has Kevin till 4, then Ruth.
- | Swap for Easter ok.

- | Assessment centre, virtual, twelve people.
- | Group task went long.
? | Three of the twelve share one breathing sound in the audio, cough included.
- | Audio guy flagged.

- | Assessment centre, virtual, twelve people.
~? | Three of the twelve share one breathing sound in the audio, cough included.
= | One lounge at the Erfurt job centre, supervisor had placed them side by side. She signed the list.

? | His lawyer conceded that the client "had never written software and hired others to attend".
- | Fine of 40,000.

? | Border officers found sixteen drives labelled by employer in the luggage of the wife.
- | One label bears our logo.

- | Ex-colleague vouches, worked with him in Kigali, photo of both at launch, still in touch.
- | Go.

? | The embassy says its stamp on the degree is that of a consul who retired before the degree's date.

~? | The consul's stamp on the degree is that of one who had retired before the date.
= | Old stamp stayed in use through that winter, embassy circular 8/2020 attached.

? | One of the ten "most active volunteers" of the coding charity turned out to be nineteen logins fed by a room in Yanji.

? | A bank manager in Vermont read out the transfers aloud: wage in, wage out, wage in, wage out, each to another surname.
- | Subpoena served.

- | Read the indictment over lunch.
- | Compared our asset list with the towns named, no overlap.
- | Closed.

- | Journalist phoned for comment on fake hires.
? | He read me our own offer letter, found in a chat log of the group, with salary and start date.
- | Referred him to press office.
