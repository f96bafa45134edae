# e10: excuses, explanations that explain nothing, checked and failed; next to honest ones

? | Different man on the second call.
- | He put it down to new glasses.
- | Manager wants to go on, good rates.

? | Could not open the laptop he had done the test on.
- | Says his nephew changed the PIN.
? | In the form he has no siblings and neither has his wife.

? | Voice an octave up on Wednesday.
- | Said helium from his kid's party. Nobody asked further.

? | Said the reference was on holiday and could be had only on WhatsApp.
? | We reached her at her desk. She wasn't away and does not have him on any list.

? | On camera a different room from the one he said he cannot leave, he is on house watch for a parcel.
- | Parcel came meanwhile, he says.

~? | Answered all technical questions with his eyes at the upper left.
= | Second monitor, we had told them to use it for the drawing. Drawing log shows him panning as he spoke.

? | Answered all technical questions with his eyes at the upper left.
- | Said second monitor.
? | Asked to unplug it. Silence for the rest of the hour.

? | Lag, he says, that is why the mouth is off. Ping in our own log 18 ms, loss zero.

~? | Mouth well off from sound.
= | Ping in our log 900 ms. Sat phone on a survey ship, their IT confirmed the link.

? | Name on his Zoom was a woman's. It is his wife's account, he said.
? | Parish register he sent for the visa says single. The woman is on another client's payroll as him.

- | Name on his Zoom was a woman's, wife's account.
- | She came in, said hello, took the laundry.

? | Said she has a twin who did the call as a favour.
- | HR asked that the twin not do that.

~? | Two recruiters met "her" in two cities on one day.
= | Twin. Both birth certificates seen, the sister works at the port and applied there.

? | Said the interpreter did the talking as his English is rusty. The interpreter bureau he named closed at two; the call was at six, and his CV has him at a UK call centre.

? | "My camera is banned by my employer." Employer's IT: it is not.
- | Third time of asking.

~? | "My camera is banned by my employer."
= | Defence supplier. Their policy page says so and the guard house took him off site for our next call, camera on.

? | Practical test put off: flu. Then flood. Then funeral of the same grandmother as in May.
- | Fourth date set.

- | Practical test put off: flu, note from GP.
- | Came Friday.

? | He says the referee and he share a voice since they are cousins. The referee says she has no cousins.

? | Nerves, said the agent, when she could not say her own street. The letter carrier says nobody of that name gets post there.

- | Nerves, could not say her own street for a second.
- | Then gave it with the postcode.

? | Blames the dialect for not following the Basel panel. Panel spoke the High German of the news, two are from Hanover. He has "native" down.

~? | "Native" German, and did not follow the Basel panel.
= | Panel admitted they talked Baseldytsch among themselves. With the Hanover colleague alone, no problem in an hour.

? | He explained the two dates of birth with the calendar. Both are in the same calendar.

~? | Two dates of birth, 8 years apart.
= | Ethiopian calendar on the school paper. Consulate's conversion sheet agrees to the day.

? | Says he learned on an older make of CT scanner. Hospital has only ever leased the newer; rep for the region told me whom it trained, he isn't among them.

~? | Did not know where the couch release was on our CT.
= | His old ones are by another maker. Chief radiographer there: five years on those, never saw ours.

? | Candidate said our link had stopped working. Log: joined 10:00:04, ended the call himself 10:06:51, right after "may I see the other side of the card".

- | Link expired, our fault.
- | New one at eleven, all in order.

? | Said a headhunter wrote the CV, hence the wrong school. He then repeated the wrong school with three teachers' names. School: none of those.

~? | Wrong school in the CV.
= | Headhunter's assistant had mixed two files, sent us both originals. In the call he gave the right one before we asked.

? | Said he had left the trade for a while, and that is why he holds the torch so. Union book full of hours for these very months, in another hand.

? | "Photo's old." Photo has him with a phone model that came out this spring.

- | Photo's old, yes: Nokia in hand.
- | Same smile.

? | She read out the heading of my question sheet. I had not shared it, it was on Kamil's desk.
- | Said she must have guessed.

- | Told us of dyslexia, got questions in writing the day before as per policy.
- | Had notes. That is what they are for.

? | The other voice, he says, was the TV. Our question about leave carry-over was answered by TV.

~? | Second voice, answered my question about leave.
= | Spanish flatmate joking. She is an HR person herself and came on to apologise; he had already given the same answer.

? | Says the agency swapped the names by accident. Agency says not, he gave them both names himself and asked which would go faster.

? | Says he writes with the left since the accident. The form signed by the "accident clinic" dates from before the accident.

? | "Company shredded everything." Company's archive found all years, and him in none.

~? | Company found him in none of its years.
= | They searched maiden names only. Second search with the married name: 2014 to 2020.

? | Took the wrong exit when asked to walk us from his home to the tram by Street View. "They rebuilt it." Picture is of last month and the tram is where it was in 1960.

~? | Took the wrong way from home to the tram on Street View.
= | Street View there is of 2014. City plan shows the new underpass he meant.

? | He said that test proctor confused two people. Proctor's photographs, he saw them, are "before my diet". Three days.

? | Manager of the trial shift was told the real one had toothache, "but I am just as good".
- | Let him finish since we were short.

- | Trial shift moved, toothache.
- | Came the week after, cheek still fat.

? | To the question why the sound of typing came before each reply: "I take notes." Asked to read one out. There were none.

~? | Typing before each reply.
= | Takes notes, sent us the page after, all our questions with time.

? | Said the firm's name was secret. Told our intern it was the post office. The post office wouldn't have a submarine desk.

? | Why is the webcam picture 15 fps and the background 30? "Cheap cam." Same cam gave 30 for both in the check before.

? | Said the badge photo shows his brother as theirs were mixed up at birth registration. Registrar in Tirana: no brother.

~? | Badge photo shows his brother.
= | Brother works here too, cards were printed in one run; access team swapped them back and found the other on Gate B.

? | Said that he hadn't known that the "study group" answered for him. He paid it monthly, with our test date as the payment text.

- | Study group on a public forum, old questions of ours from 2019.
- | We changed the set, did well again.
