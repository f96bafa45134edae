# e19: common situations in plain words, open for the most part

- | Video interview, junior accountant, 35 min.
? | A man off camera could be heard giving the figures before she gave them.
- | Will discuss with Petra.

? | Third interviewer says the man he spoke to is heavier and older than in our two recordings.
- | Offer is out already.

~? | Third interviewer says the man he spoke to is much older than in our recordings.
= | He dialled into the director search by mistake, log shows it. Repeat today with the right one.

? | Turned up for the start day with no idea which job it was.
? | Thought that the contract was for his friend.

? | Candidate agreed to a camera test, then said the camera was broken. The same laptop was on camera with our Madrid office at lunch.

? | Asked him to type while talking. Typing stopped, answers stopped. Typing again, on a keyboard elsewhere, and answers again.

- | Asked to type while talking. Slow at both.
- | So am I.

? | Reference number is a prepaid card bought the day before the form came in, per the carrier's fraud desk.

? | She told the panel about running the clinic's pharmacy. Clinic has no pharmacy and buys from the shop across the street.

~? | She told the panel about running the clinic's pharmacy. Clinic has none.
= | Shut in 2022. Regional inspector has her name on the last three reports.

? | Asked how to get from her office to the station there. She described the station of another city with the same name.

? | Guard at the plant gate kept his pass; the hologram rubbed off on the thumb.
- | He waited ten minutes and drove off.

? | Practical for electricians. He paid the man at bench 6 to wire his board, bench 6 told us at the end.

? | Joined late, apologised in the name of another applicant on our list.

~? | Joined late and introduced himself with another applicant's name.
= | He read out what our lobby screen told him, the label was from the slot before.

? | All four interviewers praised his English. The help desk needs a translation app to talk to him.

- | English better in writing than on the phone.
- | Help desk gets by.

? | Agency's account manager dialled in under the candidate's name to "test the line" and stayed, and answered question one.

? | Hotel front desk trial. He could not find the guest's country on the map; it's the one he was born in, per the form.

? | The voice on the second call told me his hobby was fishing. The first had been a vegan who finds fishing cruel.

? | Her certificate number gives at the issuer's site: "void, reported by holder". Holder is a man in Ghana.

~? | Her certificate number gives "void" at the issuer's site.
= | Reissued under the married name last month. Issuer's mail has old and new number.

? | He wanted the trial week's pay sent to his "interview partner".

- | Trial week paid to her own account, name agrees.

? | I asked what she could see from the window. She looked left; a voice on the right said "say a park".

? | Candidate asked me mid-call to hold; came back and answered a question I had not put but the other recruiter in our firm had, an hour ago.

? | Forklift trial: he can drive. Licence number is from a batch stolen in transit, training board says.

~? | Forklift trial fine; licence number is in a batch listed as stolen.
= | The board misread a 1 for a 7. Corrected letter and apology same day.

? | Start-day photo sent to the recruiter who had met him in Dubai. "Never seen this person."

~? | Start-day photo sent to the recruiter who had met him: "never seen this person."
= | I had sent the photo of the trainee next to him. With the right one: "that's him".

? | In the live task he copied the whole question, waited, typed the answer in one go without any correction, eight times.
? | Asked to explain answer three he explained answer four.

- | Live task with AI helper allowed. Copied the question, checked the result, found an error in it.
- | That is what we wanted to see.

? | On the call with the client he put on a name that is on the client's own list of banned contractors.

? | Two of the reviewers noted that the lips stopped when he turned his head and the words did not.

? | Mother of the child interviewed the nanny by video in May. The nanny at the door in June doesn't know the child's name, and asks which agency she is meant to be from.

? | Dentist on trial left when the chief asked for the registration card. The card he had sent in by mail bears the number of the chief's late partner.

? | School trip to the farm: the farmer saw our new biology teacher and told us he is the man who sold him the diesel as an "engineer".
- | Head asked for the originals. Not here yet.

? | The caller on the reference line did not know that the company had been sold, moved and renamed in the time she said she sat there.

~? | The reference lady did not know that the company had been renamed.
= | She retired before the sale. Dates fit her pension slip and the candidate's years.

? | Asked for his staff ID from the last job, sent a picture. Barcode reads "SAMPLE".

? | He said that he lives ten minutes from our office and could drop in. Invited him for today, tomorrow, any day. It's been five weeks.

- | Lives ten minutes from the office, dropped in with his papers.

? | When the line broke he came back under the name of the phone's owner, whom we turned away in 2023 for a false passport.

~? | When the line broke he came back under another name.
= | Dialled in on the receptionist's phone of the hotel he works at. She said so before she handed it over.

? | Asked to count to ten in the language of the country of his passport. Six.
- | Passport is marked as checked.

? | Bank: the man who came to open the wage account with that passport was told by phone what to answer.
