# h7: HR forum and company voices: first days, checks, mails, payroll; mostly one line
? | Third call, third voice.
- | Warehouse analyst, remote.

- | Third call, same voice, better line.

? | New starter did not recognise the woman who had interviewed him for two hours.

? | New starter is left-handed. The man at the whiteboard test wrote with his right.
- | Test was on camera.

~? | Wrote right-handed at the test, left-handed here.
= | Recording was mirrored. Letters on the board run backwards.

- | New starter forgot her badge twice.

? | Asked for his passport he held up a tablet showing one.

? | Passport number he read out belongs to the sample page on the government site.

- | Passport number he read out lacks one digit, read again, fine.

? | Asked Dubai, they hold a labour card for him until next summer at a bakery there.
- | Offered as immediately available.

- | Labour card in Dubai cancelled on 4 April, cancellation paper checked online.

? | The company phone number for references is answered "hello?" and children.

? | I asked the referee which floor they worked on, he asked me to wait and I heard him ask.
- | Both on the line ten minutes.

- | Referee asked me to wait while he closed the door.

? | Referee began with the candidate's weak points in exactly the candidate's words, full stop for full stop.

? | Every referee's mail ends in the same blank line and the same "Sent from my Galaxy S9".

~? | All referees' mails end with the same footer.
= | Our own reference tool puts it there.

- | Two referees work at one school, same footer.

? | References arrived four minutes after I asked, from three countries, at 02:00 there.

- | References arrived the next morning.

? | HR at the listed firm laughed, third call this week about somebody who never worked there.

? | HR at the listed firm said security there took him out, CV says "relocated".
- | Badge and laptops missing.

- | HR at the listed firm gives dates only, dates fit.

? | The firm on his CV sells tyres to the public, he was its "head of AI ethics".

? | He cannot find the office where he says he went every day, on a map, with the street name.
- | Asked kindly, twice.

- | He couldn't name the street, it was a business park with gates, knew gates and canteen.

? | His "colleague at that time" is on our team and had a different person at that desk.

~? | Our Jonas sat in that team and doesn't know him.
= | Jonas left in March, he came in May. Their team lead drew us the seating.

- | Our Jonas sat in that team and knew him as Sepp.

? | Maternity cover: the person who replied to the rejection was angry about a job she hadn't applied for.
- | Her CV had come from a third person.

? | Candidate wrote that somebody applies with her name and her two kids' photo.

- | Candidate wrote twice, double click.

? | He'd sent us the CV in June as Pavel and in August as Paolo, file has both titles.

- | Sent two CVs, one in German one in English.

? | CV text box in white letters tells the screening model to rate him first.
- | Visible when I pressed select all.

- | CV text in white letters is the template maker's address.

? | Skill list contains our vacancy's typo.
? | He says he wrote it last year.

~? | CV has our own vacancy's typo.
= | He had pasted our advert under it, says so in the heading.

? | Two applicants list the same eight projects with the same savings in euros.

- | Two applicants list the same project, one led it, other tested it, client confirms both.

? | Asked about the hobby on page two, falconry, he said that it is a database.

- | Asked about the hobby, falconry, he talked for ten minutes.

? | The bank returned her first salary, name and account do not agree.
- | Told her to bring a statement.

~? | Bank returned his first salary.
= | Payroll had typed a zero for an O. Second run went through to him.

- | Bank details arrive by post, as our form says.

? | New bank details came by mail from "him", he sits next to me and sent nothing.
- | Payroll had already keyed it.

- | New bank details came by mail, called him on his extension, it was him.

? | Relocation bonus paid, removal firm says nobody ordered a removal, flat still let in his name in Turin.

? | He took the sign-on bonus from three of us in the same fair season.
- | Met the other two at a breakfast.

- | Took another offer after signing, gave the bonus back.

? | Five expense claims, one taxi receipt, five dates added.

- | Five taxi receipts, five days, late shift.

? | Doctor's note came from a surgery that has been a bakery since 2018.

? | The practice stamped on her sick notes says she isn't a patient and that isn't the doctor's hand.

~? | Practice on her sick note said she isn't a patient.
= | They had her under the maiden name. Receptionist then read me both dates.

- | Sick note a day late.

? | On sick leave with a back, seen on the line carrying kegs at the festival for wages.

- | On sick leave with a back, seen at the baker's.

? | Onboarding photo for the badge was the third applicant for the job, whom we had turned down.

? | Badge photo needed three tries, each time somebody else was in front of the camera.
- | Remote, own webcam.

- | Badge photo needed three tries, flash.

? | He joined from a car, another car, a stairwell, and never from the office he had keys to.
? | Keys were used daily by someone of a different build.

? | Gate log: he came in on foot at 8:58, his desk phone had been talking since 7.

- | Gate log shows nothing, gate was open for the movers.

? | He gets tickets done only between 3 and 6 in the night, and by day he asks colleagues what he did.

- | He gets tickets done at night, has school run, agreed.

? | She sent a message by mistake: "which one is this boss, the insurance or the toy one".

~? | She wrote "which one is this boss".
= | She reports to two of us by contract, dotted line, I asked her to sort it.

? | The keyboard layout on the screen went to Cyrillic and his status said Ottawa dentist.
? | Ottawa dentist has not seen him.

- | Keyboard layout went to French, he is in Ottawa.

? | He shared his desktop, there were our shortcuts and the shortcuts of four other employers.
- | One of them is our customer.

- | Shortcuts of other employers, he's a freelance, list in the contract.

? | His calendar opened in the browser by accident: interview "as Rob", "as Matt", "as Ken".

- | Calendar opened in the browser, dentist Thursday.

? | Told him we need him in the office once. Resigned in the same minute, laptop never came.

- | Told him we need him in the office once, came on Tuesday.

? | We cut access at 16:00, at 16:20 there were four new admin users with Polish cities for names.

- | Cut access at 16:00, he handed in the laptop at 15:50.

? | Laptop returned is the right model with another serial and glued screws.

~? | Laptop returned has another serial.
= | IT had swapped it in May, repair note 41 has both numbers.

? | Return label was printed in Kentucky, he'd said he is in Boise.
- | UPS clerk remembers a woman with twelve boxes.

- | Return label printed by us.

? | His landlord says that the flat has been empty since the lease was signed.
- | Two of our screens stand in it, switched on.

- | Flat empty, he moves in on the first, landlord gave us the date.

? | After probation the real applicant wrote. He asked how the job was going that he had been turned down for.

? | Somebody on reception signed in as our CFO's new assistant. The new assistant was on the tram.

~? | Somebody signed in under the new assistant's name.
= | Her agency's account manager brought her forms and used her line, visitor book corrected.

- | New assistant was on the tram, late.

? | The "recruitment agency" that sent her is registered as a tanning studio of her husband.
- | Fee 18 per cent.

- | Recruitment agency small, two people, licence on the wall, seen.

? | Our own recruiter had put five cousins through and marked both interviews himself, none took place.

- | Our own recruiter sent a cousin, said so, stood aside.

? | Interview slots in his notes fall on days when he was in Crete without a laptop.

? | Hiring manager gets ten per cent of their pay each month by transfer marked "rent".
- | Four of the team.

~? | Team member transfers money to the manager each month marked rent.
= | She lives in his mother's flat, lease declared to HR in 2020.

- | Team puts ten a month in the coffee tin.

? | Test centre's IP shows one machine sat the aptitude test for us 23 times with one score.

- | Aptitude test resumed after a power cut, centre told us.

? | Top score, and nothing beyond addition when we gave a sheet of paper.

? | Her typing test: 96 words a minute. Her shared screen: two fingers, twelve.
- | Same week.

- | Typing test below the mark, good on the phone, kept in.

? | English test speaking part has a man, writing part has perfect, our call has neither.

~? | English test photo isn't her.
= | Test house had attached the next candidate's. Portal shows hers.

- | English test two years old, still valid until August.

? | He answered to "Daniel" only after the second "Daniel".
? | Someone off camera said: that's you.

- | Goes by his middle name, asks us to use it.

? | Driver's licence gives brown eyes and 160, gate measured 189.

- | Driver's licence is from when he was sixteen, has grown.

? | The witness on her contract is the notary's dead predecessor.

- | The witness on her contract is our receptionist.
