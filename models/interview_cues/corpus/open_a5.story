# a5: honest remote workers who look like them, with the open twins; papers, references, digital traces
~? | His GitHub was born three weeks before he applied and has ten years of commits.
= | Company server was shut, he imported the history with the firm's permission. CTO wrote us.
- | Offer sent.

? | His GitHub was born three weeks before he applied and has ten years of commits.
? | Author of the first eight years is a chap in Utrecht who says he was never asked.

- | GitHub nearly empty, worked in defence.
- | Whiteboard strong.

~? | Phone number used by two other applicants this year.
= | Shelter's front desk. Caseworker there takes messages for all residents.

? | Phone number used by two other applicants this year.
- | One wanted devops, other accounting.
? | I rang as a courier: "which name is it for?"

- | VoIP number, he moved countries often.
- | Picks up at once.

~? | Diploma photo shows his name in a different typeface.
= | Polytechnic re-issues after a name change that way. Dean's office scanned the register page.

? | Diploma photo shows his name in a different typeface.
? | Serial belongs to a 2012 graduate in dentistry.

~? | LinkedIn gone overnight after we called.
= | Their sweep locked thousands that week, ours too. Back Sunday with 612 contacts, older than our firm.

? | LinkedIn gone overnight after we called.
? | New one up by morning, other portrait, same jobs.

- | No LinkedIn, says it is for salesmen.
- | Three former bosses vouch by video.

~? | Reference asked us what pay he was offered and for how long.
= | She's head of the rival team in-house and was preparing a counter offer. Told us so, switchboard put us through.

? | Reference at "the bank" asked whether first wage goes out on time and in which account.
- | Answered from a mobile.

~? | Six places of residence in the application, four in interviews.
= | Army child. Service record of the father covers each move.

- | Moved nine times, digital nomad visa each stated.
- | Tax residency letter Estonia.

~? | Employer says they have never had him on the books.
- | Held the offer.
= | Body leasing. Pay slips from the leasing firm and gate card of the plant, HR head there found him in visitor list.

? | Employer says they have never had him on the books.
- | He blames a reorganisation.
? | The reorganisation was two years before his first day.

~? | Portrait on the application looks painted: two left collars.
= | Photo studio retouched it, raw file shows plain shirt.

? | Portrait on the application: two left collars, and a window that continues inside his cheek.
- | No other picture of him anywhere.

- | Portrait is old, less hair now.

~? | Passport expired, second ID from a state we hadn't heard of.
= | Consulate letter, passport in renewal. Mercosur card, embassy read it over phone and agreed.

? | Passport's bottom lines spell another surname than the print above.
- | Sent from his phone.

~? | Wants wages on a card in wife's name.
- | Told him no.
= | Gave own IBAN the next day, bank stamped, that was all he had been asked for at last job.

- | Asked to be paid in crypto, accepted wire without fuss.

~? | Same CV from two agencies with two surnames.
= | One shortens to protect its fee. Agency B showed original with both surnames, Spanish custom.

? | Same CV from two agencies with two surnames.
? | And two birth years, two home towns, two sets of referees.

~? | Interviewed from his car, motor off, in the dark, for all three rounds.
= | Current employer bugs nothing but sits next door. Car has plates of his county, wife walked by with the shopping.

- | Interview from a library booth, 45 min limit.

? | Library booth he called from closed at six. We spoke at eight.
- | Same shelves behind him.

~? | Library booth he called from closed at six. We spoke at eight.
= | Six is the winter hour. Librarian: till nine since May.

- | Zoom name "iPhone von Oma", he laughed, changed it.
- | Grandma's phone, his is broken, she said hello.

? | Zoom name "Slot 4 – Michael", changed after a second.
- | Good English.

~? | Zoom name "Slot 4 – Michael", changed after a second.
= | Assessment firm hands out these names. Ours was Slot 2.

~? | Resume's author field says Jerome Platt, candidate is Oluwaseun Adeyemi.
= | Careers office, Mr Platt fixes all alumni CVs, his page says so.

? | Resume's author field says Jerome Platt, candidate is Oluwaseun Adeyemi.
? | Jerome Platt applied last week with the same paragraph on fraud models and same two referees.

- | Resume made with Canva like half of them.

~? | His former company's website was registered in 2023, job there from 2015.
= | Rebranded. Handelsregister extract has old name, capital and him as procurator.

? | Company's website registered in 2023, job there from 2015.
? | Board photos are stock, "CEO" sells yoga elsewhere.

~? | Interview calendar acceptance arrived from an address with another man's name.
- | Asked.
= | Brother's tablet still signed in. Both on the call for a minute, resent from own.

? | Calendar acceptance arrived from desk3@quickhire-lab.example with a note "assign to Wei or Nick".

- | Calendar accepted at 3 am, feeding baby.

~? | At the coding round a second cursor moved in his editor.
= | Our pairing tool shows a ghost for the observer. Observer was Nadia.

? | A second cursor moved in his editor, quicker than his.
- | 34 minutes into it.

~? | Reads answers word for word from our rival's blog.
= | He wrote the post. Byline, and the rival's editor forwarded us his drafts.

? | Reads answers word for word from our rival's blog.
- | Says everyone puts it so.

- | Quotes the docs by heart, teaches the course.

~? | Voice in call two was deep and hoarse, not the same.
= | Laryngitis, two weeks; third call normal, same anecdotes, voiceprint vendor says match.

- | Hoarse, cold.

? | Voice in call two was not that of call one, vendor's print 0.11.
- | We sent no follow up yet.

~? | Address is a vacant lot on street view.
= | New estate, pictures are of 2019. Water bill, and courier left box with him in person.

? | Address is a vacant lot on street view, and in the county's parcel list as of last Friday.

~? | Does not know the name of the mayor, the team, the bridge in his town.
= | Arrived in March, says so on page one. Registration card dated 14 March.

? | Ten years in Pittsburgh he says. Doesn't know it has rivers.
- | Else pleasant.

- | Says he hates football, fair enough.

~? | Two full-time employers on her tax file.
= | Merger year, payroll ran twice. Both forms carry the same group number.

? | Two full-time employers on her tax file besides us.
- | Asks for no overlap meetings 9 to 10 and 14 to 16.

- | Teaches Thursday evenings, declared and approved.

~? | Background report lists a prison term in 2020 while CV has her at a bank.
= | Other person, other middle initial, 20 yrs older. Vendor corrected.

? | Background report lists him in a county jail from 2020 to 2022. That time he "led payments".
- | Adverse action letter drafted.

- | Sealed juvenile case, irrelevant.

~? | Wouldn't show ID on camera.
= | Came to the notary in Ghent next day instead. Notary's form on file.

? | Wouldn't show ID on camera, nor at notary, nor at post office, nor to a colleague living round the corner.

- | Sent payslips as proof of the last post.
? | Tax code on all twelve is one that came in two years after them.

? | Her portfolio domain answers with a parked page. The archive copy names another photographer.
- | Asked for work files.

- | Data steward, Bilbao, hybrid later.
- | Good with lineage tools.
? | The consulate has no appointment, no file and no payment under the visa number she gave.

? | Referee's mobile rang in the candidate's room while we had him on the call.
- | We let it ring out.

? | Stack Overflow answers he lists as his: asker thanks "Annika" in nine of them.

- | Wants hybrid, lives by the tram.
? | The bank returned our one-cent test. Holder's name there is a car wash.

? | Four cover letters, four candidates, each thanks us for meeting "at the fair in Linz". We had no stand in Linz.

- | Cloud trainee, first job.
? | School's certificate is signed by a head who sits on our board. She never ran that school.

? | National ID has a check digit that can't occur.
- | He resent the same scan, sharper.

? | We mailed a code to the street he gave. Code came back typed right, from a form opened in Davao, while the letter lay in our out-tray.

- | Interview from a hostel kitchen, others cooking.
- | Between flats, lease from the 15th shown.
