# Near the strong cues of employers, schools, resumes, referees and what two applicants share.
- | Former employer gives no references by policy, only the dates, and these by post.
employer-confirmed | Post came: dates equal to ours, title equal, stamp of the firm that we found in the chamber's register.
- | It took nineteen days.
- | He'd warned us of that.

employer-denies | "Nobody by that name has been with us", said the lady at the mill.
discrepancy-explained | She only had the salaried list; the wages office across the yard found him under hourly staff, 2011 to 2018, clock card and all.
- | The mill has two payrolls since the merger.
- | He ran the size press.

- | Personnel says that she did not work there in 2020, and neither does she claim to: she was at home with the twins.
- | Her resume has the gap in bold.
- | I had misread the column.
- | Twins are in school now.

- | The bakery had no record on the first call as the apprentice picked up and did not know where to look.
employer-confirmed | The owner rang back in the evening: five years, nights, never late but once, for a birth.
- | Owner would have him back.
- | He's off to a larger oven, he said.

- | HR there told me that they can't say anything without his consent form.
- | Form sent, signed, forwarded.
employer-confirmed | Mrs Boateng of their staff office then confirmed both posts to me over the switchboard.
- | Closed.

employer-untraceable | No listing of the firm, no door plate, no phone.
discrepancy-explained | It was wound up in 2015; the liquidator's notice is in the gazette, and he still keeps the staff roll with her on page four.
- | She cried a bit when they closed, she said.
- | Upholstery is a dying trade.

employer-confirmed | His firm of one: tax office certificate covers all seven years, and two of his clients rang us back from their own switchboards.
- | Trading from a garage is no shame.
- | He mends espresso machines.
- | Ours too, while waiting.

- | The company's street door has forty brass plates, it's a lawyers' house; the workshop is behind, past the bins.
employer-confirmed | I stood in it myself, the foreman showed me his old bench.
- | Smell of pear wood.
- | Took the tram back.

- | Her previous firm is a shell, but in the trade's sense: they moulded shells for headphones.
- | My boss choked on his coffee when he read that in my note.
- | Firm is 60 years old, 200 people.

- | Front company? No, "Front" is the name of the district, Front Street, by the harbour.
- | Warehouse no. 3, visible from our own roof.
- | He was a checker there.
- | Salt, grain, now and then a yacht.

- | The holding that owned his plant was fined for waste water in 2012; he was in the canteen.
- | It's public and old.
- | He makes a fine goulash, says everyone.

- | His employer's page went offline when the owner retired in May.
employer-confirmed | The owner, found by way of the guild, confirmed by letter: journeyman, then foreman, eleven years.
- | Guild's secretary sends regards.
- | He starts after harvest.

- | Staffed through an agency, so the factory itself has not got him on its roll.
employer-confirmed | The agency, which is in the public register of licensed lenders, has: 14 months, that factory, line 6.
- | Line 6 is crisps.
- | I had to promise not to ask for the recipe.

school-denies | The exams office: no such student.
school-confirmed | Second letter from the same office, head of records: was filed under her maiden name, MSc 2007, thesis on mosses.
- | I asked about mosses at lunch.
- | Lunch was long.

- | University's first search was under "Mueller"; she is with them as "Müller".
school-confirmed | With the two dots, they had her straight away and confirmed both degrees.
- | Two dots, three weeks.
- | Fee of 12 euros paid by us.

- | The school was merged into the technical college in 2003, hence not in today's register.
discrepancy-explained | The ministry's list of dissolved schools has it, with the successor, and the successor sent a transcript.
- | He fetched it himself on the moped.
- | Good maths marks.

school-not-found | No register in either country has a "Workers' Evening Polytechnic".
discrepancy-explained | State archive wrote that it was closed in 1990, sent the statute and the page of graduates with him on it.
- | Archive stamps are lovely.
- | Turbine fitter, quite deaf, quite happy.

- | She never finished, and her resume says so: "four terms, no degree".
- | The faculty told us four terms as well.
- | I wish everyone wrote it like that.
- | Panel next.

- | The registrar cannot answer before the 3rd, they are on strike.
- | He sent a photo of the picket line with his old professor in it.
school-confirmed | On the 4th they answered: enrolled, passed, honours.
- | Strike was about the heating.

- | His degree isn't in the national register as the register starts in 1995 and he graduated in 1983.
school-confirmed | The faculty's own dean looked into the bound volumes for us, and there he was.
- | Dean and he had shared a room.
- | Nice letter, kept.

- | Half her resume is word for word the text of our job ad. The job centre teaches it like this.
- | It's lazy, not dishonest.
- | In the talk she had plenty of her own.
- | Three sample bouquets on Friday.

sharing-explained | Two alumni of one boot camp, one template, one slogan at the top; the camp's head says that all thirty use it.
- | Only the slogan and the colours are alike, the jobs are not.
- | Invited both.
- | One is better at CSS.

same-resume-as-other | Third page is, comma for comma, that of applicant 0712.
sharing-explained | They were a team of two on that project and wrote up the page jointly; their former manager confirmed who did which half.
- | Both of them came by train.
- | 0712 talks, this one thinks.

- | The resume came in twice, once from the agency and once from him.
- | Same man, two doors.
- | Agency has agreed that he was first.
- | Merged the two files.

- | Her profile text reads like her sister's, they have the same career adviser at the town hall, who writes for everyone.
- | The adviser's favourite word is "holistic".
- | Sister is in Ghent with another firm.
- | I won't hold it against her.

sharing-explained | Passport photo is on two applications because the assistant pasted it into the wrong one; the studio's envelope and the assistant's mail say so.
- | The wrong one has been put right.
- | Assistant's first week.
- | She has brought croissants.

same-photo-as-other | The face in this file is also the face in file 88.
sharing-explained | Identical twins, both birth certificates shown, and they came together on Thursday in unlike jumpers.
- | We gave them different shifts.
- | The shift leader wants name tags.

- | The class photo shows him next to another of our applicants, they were at the same trade school.
- | Neither knew that the other had applied.
- | They shared a bench in the foundry.
- | Reunion in our lobby.

- | One phone number for both: a couple who job-hunt with one mobile.
sharing-explained | We spoke to each of them on that number, one after the other, and both marriage partners are in the town's register.
- | She's the better welder, he says so too.
- | Interviews back to back.

shared-contact | The mobile on her sheet stands on three more sheets of this round.
sharing-explained | It's the desk of the refugees' hostel; the warden confirmed that they all live there and that she takes the calls.
- | Warden has a list on the wall.
- | I've asked for their first names to be said slowly.

sharing-explained | The mailbox is the family's, "thekims@"; mother, father and two kids use it, and the father showed it to us.
- | Kid's answers about football practice were in the thread.
- | We write "for Mr Kim" in the subject.
- | He replies by noon.

- | He worked with us as a student, under the same name, and left in good standing.
- | Reapplies after his master's.
- | His old badge photo is still up on the bowling wall.
- | Team asked for him.

name-change-documented | She was let go when the branch shut in 2019, as Ms Hale, and is back as Mrs Osei; certificate on top of the form.
- | The works agreement even gives those people priority.
- | She remembered the alarm code.
- | Alarm code changed.

returned-under-new-name | We turned this gentleman down in May; then he was called Ruiz, today he's Delacroix.
name-change-documented | Adopted by his stepfather in June, court order with seal shown.
- | We had turned him down for want of a forklift card.
- | He's got the card now.

- | Declined in spring for lack of Dutch, he wrote; has had a course since and tries anew.
- | Nothing else in the sheet has changed.
- | He ordered his coffee in Dutch.
- | Chance for him.

- | Answered his mobile with the name of the restaurant, as he was on shift there.
- | He's told us of that job on page one.
- | Rang back after the lunch rush.
- | Wants to leave because of his back.

- | When she said "good morning, Brightwater" I was puzzled; she works at Brightwater's till the 31st and was at her desk.
- | We agreed on evenings.
- | Evenings suit me less, but so be it.

persona-collision | He picked up with "Yes, this is Marcel for the Hamburg job", and we are in Graz and he's Anton.
discrepancy-explained | Marcel is his son, whose call from Hamburg he'd been asked to take; both of them rang me back, from two handsets.
- | Hamburg got a skipper.
- | We get a lock keeper.

- | Referee and applicant have the same surname, it's Kim, and it's Korea.
referee-confirmed | Reached Professor Kim by the institute's exchange: supervised him for three years, would take him back.
- | No kin.
- | Bench work from Monday.

- | Both referees said "a safe pair of hands". It's on the wall of their workshop, painted, a metre high.
- | I've seen a photo of it.
- | They do not sit in the same shift.
- | Fine.

referee-same-voice | Ref two: had it not been for the name, I'd have sworn I was on with ref one again.
discrepancy-explained | Brothers, both foremen at the yard; the yard's HR put each on, one after the other, from the same office, and I heard them bicker.
- | They bicker about his welding, it's praise.
- | Yard's HR was laughing.

- | The referee's voice reminded Udo of the candidate's; both come from the same valley.
referee-confirmed | Reached her at the clinic by the switchboard, ward sister since 2004, spoke in detail on his years with her.
- | The valley has 900 souls.
- | Udo withdrew his remark.

- | I put the applicant's number in the referee's field by mistake and so rang himself to ask about himself.
- | "He's brilliant", he said, and then told me who he was.
- | Right number found one line down.
- | That reference was good, too.

sharing-explained | Referee's and applicant's mail end with the same domain, it's the town's fibre co-op, 8,000 households.
- | They don't live in the same quarter.
- | Co-op's office confirmed the count.
- | On to reference three.

referee-shares-contact | The number of her referee is the number of her flat.
sharing-explained | Her landlady was her head of department till last year, one house line with two extensions, both bells heard.
- | Tea was had with both.
- | The department is choir music.

- | Referee was in the sauna, his wife took the call.
- | He rang in an hour, pink, I suppose.
referee-confirmed | Through the plant's exchange next day: same voice, same praise, and his title is right.
- | The Finns are fine.

employer-denies school-denies | College has never had him, and neither the port nor the shipyard, whom I found by myself in the directory.
- | He had a lovely pen.
- | All three calls are noted with the hour.
- | Panel off.

same-photo-as-other shared-contact | Files 31, 40 and 52: one smile, one handset, three birthdays.
- | I'd never have seen it, had not the printer spat them out in a row.
- | My tea went cold.
returned-under-new-name | And 52's the chap we walked to the gate in autumn as "Leonard".
- | The gate man remembers him by the limp of his suitcase.

resume-copied | The career is that of Dr Ilse Marchetti, down to the year in Kyoto; Dr Marchetti teaches in Trento and has not moved.
- | I wrote to her institute.
referee-same-voice | "Professor" Lunt, the referee, cleared his throat in just the applicant's three little steps.
- | I did not let on.
- | Thanked him and hung up.

- | Her resume sounds like Marta's because Marta, our own colleague, helped her with it, and told us on day one.
- | Marta isn't on the panel.
- | It's rather well written.

- | Somebody else with that name wrote the paper on eels. He lists no paper at all.
- | I had looked up the wrong Mr Haugen.
- | The one who applies is a plasterer.
- | Ceilings, stucco, two apprentices.

- | His career is the same as his father's, and the sign over the shop says "& Son".
- | I buy my shoes there.
- | Chamber lists both as masters.
- | The son wants to see a factory from inside.

- | The consultant's names of clients were blanked, under his contract with them.
employer-confirmed | Two clients agreed to talk: both said that he had been there, at the price and in the months he says.
- | One of them in capitals.
- | We'd want no blabbermouth either.

- | Two of our applicants wrote the same letter, from the same book, page 40. We own the book.
- | Both struck out "dear Sir or Madam" and put my name.
- | I read the rest of each.
- | No more than that.

- | He and his ex-boss founded the firm which both list; one's the applicant and one's his referee.
- | So the referee isn't neutral, I noted.
- | Asked for another one, from the bank.
referee-confirmed | The bank's branch head, via the bank's own line, knows him for ten years as partner of the firm.
- | It was a good firm, just too small.

- | The school told me "no information by phone", full stop.
- | By letter then.
- | Stamps are in the upper drawer.

- | The college is on the list of closed schools, not on the list of false ones. Mind the two lists, Viktor!
- | Viktor has now marked them green and red.
- | She has been told nothing of this.
- | Result to me by Friday.

- | Her professor has died, so no word from him.
school-confirmed | The dean's secretary gave us marks and year out of the archive.
- | She spoke warmly of him.
- | Hired.

- | Employer in the resume: our own competitor. That's why they would not talk to me.
- | We don't talk to them either.
employer-confirmed | Social insurance statement, straight from the fund to us with his consent, has the competitor month by month.
- | Non-compete ended in June.
