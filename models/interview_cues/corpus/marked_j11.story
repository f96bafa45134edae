# measurements, comparisons, records, consequences, plain statements
- | Question for the panel after round two: eye colour, hair, age?
camera-off-refusal | Nobody could fill it in; the wish for a picture had been put to him twice and not met.

camera-off-refusal | Compliance wants one frame with his face. There are 3 h 10 of calls and, despite our mails, none.
- | Compliance closes on Friday.

coached-or-reading | Same definition, to the semicolon, from candidates at 9, 11 and 14 h, and from the chat bot we tried at 15 h.
- | Question now retired.

coached-or-reading | When his internet telephone to the friend fell out he asked us to wait with the question.
- | Two minutes.

refuses-id | Security gives out badges against a document. His badge is in the drawer since the 2nd; he came by five times.
- | He works with a day pass.

refuses-id | Checklist item 4, "seen and returned", is the only one with no tick; he says the tick is our problem.
- | Item 5 is done.

evades-personal-questions | Half an hour later I had one fact about his working life, and it was in the CV. It was not for want of questions.
- | Wrote "no".

evades-personal-questions | To each "and what did you do yourself" I got the sound of a sip and then the market trend.
- | Water is free here.

requests-laptop-reship | Customs form for the notebook suddenly needed. By his wish it shall go on from Ohio to a Mr. Park overseas.
- | Form not signed.

requests-laptop-reship | One hour after delivery he asks what insurance covers the further trip to his colleague in Tempe.
- | Colleague isn't ours.

screen-share-leak | For three seconds the window list: "Interview notes - you are Derek", "Interview notes - you are Samir".
- | Host has the frame number.

screen-share-leak | Shared browser translated itself; the account menu greeted a person by a name that we've never been told.
- | Menu closed.

timezone-mismatch | Mean of his first mail of the day over two months: 19:52, at home by contract.
- | Last mail 04:10.

timezone-mismatch | Fajr, school bell, lunch noise: all six hours early for the place he draws his pay.
- | Recording list made by Ida.

vpn-location-mismatch-noted | Conditional access let nobody in from outside the state and locked one user: him, 27 times in a week.
- | He should be two streets away.

vpn-location-mismatch-noted | Traceroute crosses the Pacific. Between his flat and us there's one river.
- | Three runs.

id-rented-or-borrowed | Owner of the papers gets a tax bill for wages of 180,000 and shows us the 700 a month he got for them.
- | He wants out.

id-rented-or-borrowed | "They just needed an American on the card." Statement of the man whose card it is.
- | Signed by him.

id-number-mismatch | Agency paid a child allowance back on his number. For him, as it turned out, as the child.
- | Number's owner is six.

id-number-mismatch | Wage statement bounced: name and number do not go together, code 3.
- | Second run, code 3.

employer-denies | Their winter party photos, their birthday list, their key book: Sanne went through all three for us and he's in none. "Never one of ours."
- | Sanne is HR there.

employer-denies | On the date of his "promotion" the company sent me its payroll: 14 people, I know all the names now.
- | His isn't there.

resume-copied | Asked the man in Leeds if he minds us calling about his career. "Which of us two applied?"
? | His page had our applicant's text.

resume-copied | The CV thanks a wife called Ruth. He's unmarried; the preacher whose vita it is has a Ruth.
- | Same parishes.

contact-changed | To reach him the log shows: number A in week 1, B in week 2, C and D in week 3.
- | Start is in week 5.

contact-changed | Contract, NDA, bank form: three documents of one week, three mail addresses.
- | All by him.

employer-address-empty | Our auditor asked for the bell plate. There's no bell, since there's no wall.
- | Photo with date.

employer-address-empty | The 200 people of that firm would have to fit in a garage of 15 square metres.
- | Measured by the town.

contact-self-supplied | The foreman can be asked, but only at the mobile he wrote under the foreman's name, for the yard gives out none.
- | Yard has a landline nobody was given.

contact-self-supplied | Looked for that HR lady outside his mail: the web, the firm, the register. Outside his mail she does not occur.
- | In his mail she has a phone.

phone-other-name | Sent the two-cent transfer to his mobile: receiver Mwangi, J.
- | Applicant Schmidt, T.

phone-other-name | Daughter of the number's owner says dad is 80 and has no CV.
- | Called the CV's number.

address-on-list | Customs' bulletin no. 9 prints twelve connections; one is from where he took the skills test.
- | Bulletin of 2 March.

address-on-list | Our new blocklist went live at noon and threw out one employee.
- | List came from the federal police.

place-conflict | Travel claim: by train from Breda. Sick note: doctor in Izmir. Lease: Tilburg. One and the same week, each as "home".
- | Claim not paid.

place-conflict | He told Ewa his window looks at the Tagus and told me it's the Danube.
- | Same window by the curtains.

same-resume-as-other | The parser put his jobs into another's record since it could tell no difference. Other's name: Uchida.
- | Both apply for SRE.

same-resume-as-other | Recruiters' quiz: whose is it? Four guessed four names and each had the page to show.
- | Requisition 88.

same-device-as-other | Kept the id of every machine that took the test: 31 names, 9 machines; his did four.
- | Four passed.

same-device-as-other | Police photo from the lady's den: our asset tag next to those of six other companies.
? | She hosts, he's "in Ohio".

photo-found-elsewhere | Our lawyer had a letter from the model's agency: take off her picture. It's the picture of our applicant.
- | Applicant has another name.

photo-found-elsewhere | Twelve fingers, count them.
- | Portrait with folded hands, on the CV.

account-vanished | For the panel I clicked all links again, one day later. Where his 11 years of posts had been: "Nothing to see".
- | Panel used my prints.

account-vanished | Our comment to his repo came back with "recipient no longer exists".
- | Sent on the day after the task.

off-platform | Messages in the portal: one. Missed calls on a chat app he'd got me into: nine.
- | All within the first day.

off-platform | The site froze his profile. Grounds: sends buyers his handle in message one.
- | So he did to me.

own-work-unknown | Trainee explained the applicant's program to the applicant.
- | He took notes.

own-work-unknown | Bridge, by him, two spans. He drew three.
- | Drawings in the file have his stamp.

school-detail-unknown | Graduate of 2017 asks us whether the place is on the coast.
- | It is called a seaside college.

school-detail-unknown | One exam question in five years he should recall, one teacher, one room. I left with none.
- | Diploma has five pages.

referee-untraceable | Invoice of the search firm: six hours, person "Helen Brandt, head of sea freight", result nil, at the company and elsewhere.
- | Helen wrote a fine letter.

referee-untraceable | The post was vacant in those years, says the gazette. He was led there by the person who held it.
- | Gazette 2014 to 2018.

referee-same-wording | If one takes away the greetings, the checksum of the two letters is equal.
- | Letters from two towns.

referee-same-wording | Reader three, blind, was to say how many authors the five letters have. "One."
- | He was paid for that.

own-device-insisted | The loan sheet has 64 names and 63 signatures, number 64 wrote "not needed, keep mine" for the third time.
- | Rule knows no such.

own-device-insisted | He turned down the raise, it was tied to the new company laptop.
- | Lead puzzled.

second-remote-tool | Firewall graph shows three colours where each clerk has none: AnyDesk, Parsec, NoMachine. His row.
- | Row 14.

second-remote-tool | With the first program's window in front of us, frozen by IT, the letter on the screen went on writing itself. Another one was in.
- | Cable pulled.

shared-account | The user signs "Tom". In the voice notes of that user I hear two men and a woman, on his work.
- | Tom works alone.

shared-account | He bills 168 hours a week.
- | So many has it.

data-taken | After he left our tables were for sale, 300 dollars. In the sample his own user's export stamp.
- | Export on his last Sunday.

data-taken | 70 pages a minute through the scanner from six to eight, receiver "me2" outside.
- | Me2 is in his contacts.

form-intermediary | The passport was "examined in person" in Tulsa at noon. At noon he was in our lobby in Utah.
form-intermediary | Examiner in Tulsa is on no list of ours and has no phone.

form-intermediary | Bill over 45 dollars, "I-9 done for Ahmed by us". We'd ordered nothing; we don't know the shop.
- | Filed with the form.

internal-record | Badge printer refused his picture: stored as revoked for cause, 2018.
- | Our plant in Mainz had sent him off.

internal-record | Finance has his account under "never again", since the sham invoices of May, which he repaid.
- | Now as a carpenter.
