# own-work-unknown
own-work-unknown | He searched four minutes for the function that he had handed in on Sunday.
- | It is on page one.

own-work-unknown | "Why the lock here?" "Is there a lock?" His file, line 30.
- | File of 90 lines.

own-work-unknown | Named the thesis' topic wrong. It bears his name.
- | 2018, 110 pages.

~own-work-unknown | She had no idea what her own module does.
= | We opened the other candidate's branch. On hers she changed two tests in ten minutes.
= own-work-explained | Lead satisfied.

own-work-unknown | The house on the cover of his portfolio: how many floors, which load? Not known to the architect of it.
- | He asked for water.

own-work-unknown | His app, he says. It took us to show him the log-in button.
- | App has one screen.

own-work-unknown | Asked to make the title blue. Opened five files, none with the title.
- | Twenty minutes, stopped.

own-work-unknown | The cache in his design was new to him.
- | It's the headline of the design.

own-work-unknown | Reads his own comments as one reads a stranger's letter, finger on the screen.
- | Comments in good English.

- | Old code from 2011, remembered the gist, found the rest quickly.
- | Fine.

own-work-unknown | The author of the case study could not say if the client gained or lost.
- | Client gained 12 %.

own-work-unknown | "Somebody in the team did that" on each of the nine slides he had signed as sole author.
- | Deck dated May.

own-work-unknown | Removed one line of his script and asked what breaks. He said nothing breaks. All broke.
- | Ran it together.

~own-work-unknown | Could not tell us a thing of the repo under his name.
= | It's a fork that the course made for each student; his own three he walked us through.

own-work-unknown | He asked us what the test wanted, two days after he sent a perfect solution for it.
- | Text again by mail.

own-work-unknown | Budget model by him: what is tab 4? He had thought there were three.
- | There are six.

own-work-unknown | Translation of 300 pages with her name; she did not know who the murderer is.
- | Novel of 2019.

own-work-unknown | For "your weld" he took the X-ray of the left one; the left one was the other man's, by the number he had stamped himself, he said.
- | Inspector smiled.

~own-work-unknown | Stared at his pull request as if new.
= | Squash by our bot had joined three people's work. On his lines he was exact.

own-work-unknown | Had to be told the language in which his library is written.
- | Rust.

own-work-unknown | From the demo he built he did not know the password, the port, the database.
- | Demo runs by itself.

own-work-unknown | Two of his variables I renamed before the call. Not noticed. Then I swapped two of his functions. Not noticed.
- | Did it with three candidates, the others saw it.

- | Said he copied the parser from the manual, named page.
- | Correct.

~own-work-unknown | On her own ledger she could answer nothing.
= | Ledger on the screen was the sample of the software. With hers she was through in a quarter of an hour.

own-work-unknown | "It should be in there somewhere" was the best he had on the algorithm in his paper's title.
- | Paper has six pages.

- | Not allowed to show code of the bank, drew it.
- | Good drawing.

# school-detail-unknown
school-detail-unknown | Four years there and he put the campus in the wrong city.
- | Told him after.

school-detail-unknown | No dean, no teacher, no cafeteria came to her when I asked, graduated 2021.
- | I was there till 2019.

school-detail-unknown | "Which building?" "The main one." The faculty is in a former brewery, all know it.
- | Asked twice.

~school-detail-unknown | Knew no lecturer and no hall of his university.
= school-confirmed | Distance course, all by post and net, the office confirmed mode and degree.

school-detail-unknown | He took the river for a lake, the bridge he crossed daily as he says.
- | Lecture halls on both sides.

school-detail-unknown | A term there has ten weeks. His had sixteen.
- | Since 1960 it has ten.

school-detail-unknown | Thesis adviser: blank look. Topic: "computers".
- | Master of 2022.

school-detail-unknown | They call the dining hall by one word that every first-year learns; she had to ask what it means.
- | Colleague from there was in the call.

school-detail-unknown | Finished at a school for girls, he says it was mixed.
- | It's in the name.

- | Forgot the name of one lecturer, gave five others.
- | Good.

school-detail-unknown | I named the square before the door. He'd never been there, in five years.
- | Door is on the square.

school-detail-unknown | Colours, mascot, song: nothing. He lists captain of the swim team.
- | No pool there, by the way.

school-detail-unknown | Tram to the school? "I walked from downtown." It is 22 km.
- | Asked how long: ten minutes.

~school-detail-unknown | Couldn't place a single room in the college.
= | She's blind and had an assistant; told us the smells, stairs and bells of each house, all correct per the porter.

school-detail-unknown | The exam in that state is oral. His was on paper, he remembers the hall.
- | Law.

school-detail-unknown | To the grade scale he said A. There they count 1 to 6.
? | Certificate has A as well.

school-detail-unknown | "What did one study in year one?" "The basics." Then a pause, then the net's list in its order.
- | Chemistry.

school-detail-unknown | She says graduation was in the stadium in May. It was online, in August, that year.
- | 2020.

~school-detail-unknown | He knew nothing of the school on top of his CV.
= | Top line was put in by our parser from someone's else file. His own school he knows well.

school-detail-unknown | Shown four photos of schools, he picked the wrong as his.
- | Three were in other lands.

school-detail-unknown | No nickname, no fellow, no bar, no dorm, after six semesters.
- | Small place of 900.

school-detail-unknown | He spelt the founder's name wrong, the university is named after him.
- | On the CV too.

- | Dropped out after one term, says so.
- | Knows the building.

~school-detail-unknown | Said there is no library, it is famous for its library.
= | Closed for works 2012 to 2016, just his years. Town paper.

school-detail-unknown | Teachers' names he gave are those on the site of this year. He left in 2008.
- | None of the three was there by then.

- | Night school, came straight from the shift, saw little of it.
- | Certificate confirmed.

# referee-untraceable
referee-untraceable | Her boss of five years: no desk, no mail, no one remembers him at the plant.
- | I rang four departments.

referee-untraceable | Staff book 2015 to 2022 of the firm, referee in no year.
- | Book is public.

referee-untraceable | Switchboard connected me to a Smith in Sales, a Smith in Stock. The Smith of the CV, head of R&D, is neither.
- | R&D has no Smith.

~referee-untraceable | Firm's desk never heard of the referee.
= | She married in 2020; under Kovac she picked up the phone at that firm.
= referee-confirmed | Good words on him.

referee-untraceable | LinkedIn, register, chamber, newspaper: a CTO with this name left no mark anywhere.
- | Company has 3,000 people.

referee-untraceable | We asked his successor. "I succeeded nobody, post was new."
- | About the referee's post.

referee-untraceable | Head nurse Jill Farrow isn't in the nurses' register, not now, not before.
- | Register goes to 1972.

referee-untraceable | Letter to the referee at the bank: returned, addressee not employed here.
- | Never was, it says in pencil.

referee-untraceable | The professor who praises him teaches at no chair we could find.
- | University's list complete.

- | Referee on holiday until the 12th, the firm says.
- | Wait.

referee-untraceable | Captain's name isn't in the crew lists of that ship.
- | Seven years of lists.

referee-untraceable | He sent her from a gmail. The museum says we have one director and she's a man called Otto.
- | The referee signs as director.

referee-untraceable | Two hours on the phone with that site: a "Mr. Blythe, foreman" rings no bell with any trade.
- | Foreman then was Costa.

~referee-untraceable | Nobody at the hotel knows the referee.
= | Retired in 2017, staff is new; owner's wife remembered him and gave his daughter's number.
= referee-confirmed | Old man spoke for her.

referee-untraceable | The mail system of the firm rejects the referee: user has never existed.
- | Postmaster answered.

referee-untraceable | Org chart 2019, from a friend there, ends one level below the referee's title.
- | No such level.

referee-untraceable | Every letter of reference is signed "Team lead, T. Moor". HR: we have no T. Moor.
- | Nor had.

referee-untraceable | Church council, minutes of ten years, treasurer was always another than her referee.
- | Referee "was treasurer".

~referee-untraceable | Referee can't be found in the company.
= | I asked the wrong company, there's an AG and a GmbH. GmbH put him on at once.

referee-untraceable | The army has three colonels Petit, each denies knowing why I call. A fourth there isn't.
- | Referee: Col. Petit.

referee-untraceable | Guard at the gate, 30 years there: "Not under that name, sir."
- | I had shown the referee's letter.

referee-untraceable | A doctor in no list of doctors vouches for him.
- | Three states looked up.

- | One of three referees has died, told by the applicant.
- | Took the next.

~referee-untraceable | HR of the mill didn't know the person he named.
= | Named the foreman by his nickname. Payroll laughed, put me through to the man.

- | Referee answers slowly.
- | Came on Friday.

referee-untraceable | We looked for the second one with his title, his city, his firm. Zero hits, at the firm a shrug.
- | First one did not answer.
