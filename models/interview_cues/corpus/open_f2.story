# desk work on an application, f2
- | CV pretty, perhaps a designer did it.
? | Document history names a person in Lahore as author; eleven other CVs in our box carry the same one.
- | Eleven different cities.

~? | Eleven CVs by one document author.
= | It's the job centre's adviser in Hamm, she types them for the course. Rang the job centre.

? | Plumber's licence scan has a hologram of a county that stopped using it in 2008. Card is dated 2016.
- | Hire for the school project.

? | Mail bounced, then the "new" address had our old thread quoted that we never sent to it.
- | Analyst position.

- | Mail bounced, mailbox full.
- | Rang him, he emptied it. Fine.

? | Says the shop closed in covid. Shop is open, owner looked at his picture and shook her head.
- | Barista, 25 hours.

~? | Shop owner looked at the picture and did not know him.
= | She bought the place last year. Former owner, found through the chamber, had him on the rota 2016 to 2020.

? | Lives at number 48 by his form. The street ends at 31.
- | Field technician.

~? | House number on the form does not exist on the map.
= | New estate. Developer's plan has plots 40 to 52, keys handed over in May.

? | The register of nurses has her date of birth nine years later than the passport copy.
- | Ward says they need her by Monday.

? | Same writing sample as candidate 20733, who was sent home in January.
- | Grant writer, half time.
- | Interview panel not told yet.

- | Writing sample short and plain.
- | Topic was ours.
- | Panel liked it.

? | Five recommendations on her page. Every recommender joined the same week and works at "self".
- | Invited for Friday.

? | Caller ID shows a call centre in another country when "the former supervisor" rings us back.
- | He was very positive.

~? | Call back from the supervisor showed a foreign number.
= | Group moved its HR desk to Kraków. Main number in Bristol put me through to the same man.

? | Bankrupt 2019 according to the gazette. Payslips from it run to 2021.
- | He brought the originals in a folder.

~? | Gazette has the firm bankrupt in 2019, his payslips run to 2021.
= | The administrator kept the plant going for two years. Slips carry his stamp, his office confirmed.

? | Code in the portfolio still has another student's matriculation number in the header. That student is now at our Utrecht office and says it was taken.
- | Junior backend.

~? | Portfolio repo has someone else's name all over it.
= | Course template, the lecturer's name is in all thirty. Her part is the folder she named.

? | Asked for the pay stubs; the employer's tax number on them is a bakery.
- | Loan of laptop already approved.

? | Flight school lists the licence as suspended in 2020. Logbook has 640 hours since.
- | Simulator check booked.

? | Google has the same "customer story" with another consultant's name, three years older.
- | Day rate OK.
- | Client meeting Thursday.

- | Site of his one-man business went live in March.
- | He started in March. Fine.

? | He'd worked in Minsk, Boston and Perth in the same two years, each on site, each full time.
- | Visa not needed he says.

~? | Three full-time jobs in the same two years on three continents.
= | One employer, three entities, secondments. Assignment letters from group HR in the file.

? | Passport number on the form is one the ministry listed as stolen blank.
- | Vendor's note came late Friday.

? | Landlord on the form says flat 6 has been empty since the flood.
- | Shipping label for the laptop goes to flat 6.

~? | Landlord says nobody lives in flat 6.
= | She meant the other entrance. Went back with the tenancy, 6B, her name on it.
- | Label corrected.

? | Translation bureau whose stamp is on the diploma says they never did Tagalog.
- | Caregiver visa pack.

- | Translation bureau is slow, promised for Tuesday.
- | Came Tuesday, apostille attached.

? | Applied from a mailbox that Dr Banerjee of the heart centre used. The heart centre says Dr Banerjee's account was broken into in August.
- | Locum, six weeks.

? | Her "former manager" on the network is 19 and in school, according to his own older posts.
- | Sales role, base plus commission.

? | Checked the conference programme: the talk he lists was given by another person, he is not in the list of attendees either.
- | Nice slides.

~? | Conference programme shows another speaker for the talk he lists.
= | Speaker fell ill, he stepped in. Video on the organiser's channel has him on stage, name on the slide.

? | Sourcer found her obituary. Same birth town, same degree, same photograph.
- | Screening call went ahead at two.

~? | Found an obituary with his name, town and trade.
= | It's the father. Same name, born 1951.
- | Sorry for asking, we said.

? | University mail address bears a name of someone on staff there, who wrote back that it's not him applying.
- | Chemistry, lab lead.

? | Stamp on the release letter says "Humen Resources Departement". The firm's own letters, we have two, look nothing like it.
- | Joining date 4 August.

? | UAN shows contributions from one employer only. CV has three for that time.
- | BGV report 11 pages.
- | Told to wait for his answer.

~? | Provident fund shows one employer where the CV has three.
= | Two were below twenty staff and not bound to pay in. Shop act licences and bank credits produced, vendor closed it green.

? | Vendor visited the office on the experience letter: a tailor on the ground floor, nothing above.
- | Experience 4.2 years.

~? | Vendor went to the office on the letter and found a tailor.
= | Firm shifted to sector 63 in 2022. Vendor went there too, HR head took out his file.

- | Former employer only confirms dates, company policy.
- | Dates match to the day.

? | He has the same LinkedIn text as his "colleague" at the same firm, and the firm has only those two people.
? | Firm's site went up nine days before the application.
- | DevOps, remote.

? | Profile was a lady's beauty salon until spring; old reviews still hang under it.
- | Now senior cloud engineer, 500 contacts.

~? | The business page belonged to a beauty salon before.
= | Domain had lapsed and he picked it up. Invoice from the registrar, 12 May.

? | Boiler inspector's card number: agency says they go up to five digits, his has seven.
- | Two sites want him.

? | Cover letter thanks "the team at Orrin Steel" for the vacancy. Also signed Michelle, he's Pavel.
? | Michelle's phone number is at the bottom and it is the one we reach Pavel on.

- | Cover letter thanks another company. Copy and paste, happens weekly.
- | Asked to resend.

? | Three referees. Played the voicemails one after another to two colleagues, both say one voice.
- | Reference forms all green.

~? | Two referees, one voice.
= | Twins, run the garage together. Went by for the car, met both.

? | Their lawyer wrote: our client Mr Ansah has never authorised use of his papers by your applicant.
- | File locked.

? | The children's home says the volunteer years were community service by court order. Form says "no convictions".
- | Night care worker.

? | Land registry, voter roll, credit header, none has her before January of this year. She claims forty years in one town.
- | Remote bookkeeper.

~? | Nothing at all on her before 2022 in any US source.
= | Came on a family visa in January 2022, stamped passport seen, worked in Manila before that and those firms confirmed.

- | Thin online presence. Private person, said so.
- | References by phone from two named firms, both reached through the front desk.

? | Bootcamp says cohort 14 had 22 people, no one of that name, no one of that face.
- | Cert has cohort 14 printed big.

~? | Bootcamp has no one of that name in cohort 14.
= | Deferred for the baby, finished with 16. Their coordinator sent the list.

? | The number he texts from was our candidate Liu's until he was turned down in April. Writes the same way, lower case, two full stops.
- | New name is Kim Soren.

~? | His number is in our ATS under another candidate.
= | Prepaid, handed out again by the operator. Letter from the operator says since 9 February; old candidate confirmed he gave it up.
