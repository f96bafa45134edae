# background-call-center
~background-call-center | Dozens of voices behind her, like a call centre.
= | She works in one. 911 dispatch, county. On break.

~background-call-center | Several people giving answers in the background.
= | Library careers day. Twelve booths, all in interviews. Poster online.
= | Next call from home, quiet.

background-call-center | Other men were talking through interviews behind him.
- | Brothers at home, he said. In three languages, about three firms.

background-call-center | Rows of people on headsets in the background.
- | Coworking, says the recruiter. Nobody asked which.

= | Our bridge was shared. Four panels on one line that morning.
~background-call-center | Crowd of voices, one said "tell me about yourself".
= | Ours. Panel three.

~background-call-center | It sounded like a hall full of agents.
- | Notes on SQL good.
= | Open plan newsroom. Editor waved.
= | Paper's desk knew of the call.

background-call-center | Constant chatter, phones, somebody else reciting a CV.
- | Television. Same CV again on Thursday.

~background-call-center | Noise of many callers.
= | Election night. He is a volunteer. Party office told us the hours.

background-call-center | At least six parallel calls in the room.
? | Said sorry, moved, the noise moved too.
coached-or-reading | One of them gave him the answer.

~background-call-center | A room of people on calls.
= | Unemployment office. Free booths there. Office confirmed the booking.

background-call-center | Behind her somebody introduces himself as our other applicant.
= | Her late start was our lobby, ten minutes.
~long-latency-answers | Start and each reply came with a lag of many seconds.

~background-call-center | Full of voices and ringing phones.
= trouble-explained | Noise came from my own headset. Support hotline music in the other ear.
= | Muted hotline. Gone.

background-call-center | Voices, many, interview phrases.
- | Will find a quiet room next time. Next time the same.

~background-call-center | Loud talk by others the whole time.
= | Exam hall lobby. Bar exam day. Bar's calendar.

background-call-center | Muffled English answers from all sides, numbered desks seen.
- | A school, he told us. The school of that name has one classroom.

~background-call-center | Something like a boiler room behind him.
= | Stock exchange gallery, intern. Badge held up.
- | Hung up politely at two.

~background-call-center | Many people speaking at once.
= | Six foster children and lunch. Two came to the camera.

background-call-center | A supervisor walks behind and taps shoulders, all wear headsets.
- | Nice lad, says Karen.

~background-call-center | Clear sound of a call floor.
= | Krisp was off after the update. Everyone at that bank had it.
= | Bank's IT mail of the 8th.

background-call-center | Others in the room answer "yes sir, ten years React".
- | His lawyer calls it hearsay.

~background-call-center | Chorus of voices at 9:10.
= | Choir next door, Tuesdays. Parish sheet.

background-call-center | Thirty seconds unmuted: a hall, men, headsets, chairs.
- | Camera fault was a true one, seen. Hall he would not talk about.

# long-latency-answers
~long-latency-answers | Eight seconds before each reply, then fluent.
= | Relay interpreter. Two hops. Booked by us.

~long-latency-answers | Same long gap before every answer.
= trouble-explained | Satellite link. Ping 900 on the test.
= | On the phone no gap.

long-latency-answers | Five seconds of nothing, then a paragraph. Nine times.
- | Bad line, he says. Small talk came without delay.

long-latency-answers | Pause, tapping, perfect text, each time.
- | Thoughtful, wrote the recruiter.

= | Stammer. He said so in the form, technique is to wait.
~long-latency-answers | Waits ten seconds, then flows.
= | Speech therapist's note with HR.

~long-latency-answers | Equal delays, then ready sentences.
- | Panel of three.
= | Our recorder added four seconds. Other candidates too.

long-latency-answers | Always about seven seconds before he can say anything about his own job.
- | Blamed translation in his head. With the driver he spoke at once.

~long-latency-answers | A long wait on each question.
= | Interview coach taught it. Slides of the course, "count to six".
= | Whiteboard without any wait.

long-latency-answers | Regular gaps, then polished English.
- | Promised a wired line.
coached-or-reading | On the wired line one could hear the prompter.

~long-latency-answers | Lag of six seconds before he starts, every question.
= | Captions. Deaf. CART provider's delay is five.

long-latency-answers | Long silence, answer like a brochure, silence, brochure.
= | Her frozen picture was our proxy, fixed.
~deepfake-artifacts | Face froze and smeared in the silence.

~long-latency-answers | Odd identical pauses.
= | Mute key sticks. She showed it. Count three, press twice.

~long-latency-answers | Answers arrive late and complete.
= | Push-to-talk, radio school. Base rule. CO's mail.
= | Second call in civilian room was normal.

long-latency-answers | Seven-second silence, then definition. Easy questions as well.
? | Said it is respect. His name question took seven also.

long-latency-answers | Gap before each, at the same length by stopwatch.
- | Asked for a second round on site.

~long-latency-answers | He pauses, then speaks as if printed.
= | Parkinson's. Neurologist's letter in the accommodation file.

~long-latency-answers | Everything comes after six seconds.
= | Webinar mode. Delay is built in. Product page says 5 to 7.
= | Meeting mode, zero.

long-latency-answers | Reply time constant at nine seconds, typing between.
- | Takes notes, he says. Notes he sent are two words.

~long-latency-answers | Slow, slow, then fluent text.
= | Guide tells them to take their time. Section 2. All six did.

long-latency-answers | Pauses before each answer while his eyes go right.
- | His lawyer cites a bad line. Both ends were tested, no fault.

~long-latency-answers | Lengthy silence before each answer.
= | Host had the wrong input. We heard him late, over the phone bridge.

long-latency-answers | Same wait, then an essay, 14 of 14.
- | Lag in round one had been the hotel, true. Round two he sat in our branch on our cable.

# screen-share-leak
~screen-share-leak | Shared screen showed another person's mailbox.
= | Our demo tenant. Fake user "Sam". We gave the login.

~screen-share-leak | Someone else's account was open in the browser.
= | Flatmate's laptop, own in repair. Repair slip, flatmate came in.
= sharing-explained | Flatmate works at the clinic, rang from the clinic.

screen-share-leak | Five Gmail profiles with five names in the share.
- | Family, he says. The five have one photo.

screen-share-leak | A folder "Resumes_active" with other names was seen.
- | Closed it, went on, good coder.

= | He runs a resume service on the side. Told us in round one, registered trade.
~screen-share-leak | Screen full of other people's CVs.
= | Trade register entry, site with prices.

~screen-share-leak | Tab with a different name's offer letter.
- | Pause for ten minutes.
= | Sample from our own HR page. Link three in the invite.

screen-share-leak | Chat popped up: "answer as Kevin now".
- | Kevin is my dog, said he. Vet was not asked.

~screen-share-leak | A second identity's LinkedIn showed up.
= | Her client. Ghost-writes profiles. Contract and client by phone.

screen-share-leak | Desktop showed passports of three men.
- | Will explain in a mail.
refuses-id | His own he would not show live.

~screen-share-leak | For a moment an unknown name on the desktop login.
= | Second-hand ThinkPad. Former owner's user. eBay bill.
= | Wiped over the weekend, own name now.

screen-share-leak | Spreadsheet of applicants with "status: interview" per name.
= | The strange clock there is a widget of our test image.
~timezone-mismatch | Clock on the share had Seoul time.

~screen-share-leak | Names of other applicants in the share.
= | Ours. Interviewer shared, not he. Recording is plain.

~screen-share-leak | Another candidate's test was on his screen.
= | Platform mixed sessions for an hour. Status page, 3 June.
= | Both redid it.

screen-share-leak | Upwork as "Oliver", Slack as "Jin", interview as Mark.
- | Said shared office PC. Share was from his own home, as he had claimed.

screen-share-leak | The taskbar listed accounts of six persons.
- | Asked him to stay on. Left with an apology.

~screen-share-leak | Mails to a Mrs Kovacs visible.
= | Mother. He does her bills, power of attorney. Shown.

~screen-share-leak | Password list with strangers' names came up.
= | IT of a school. That is his job till Friday. Head confirmed, wants it reported.

screen-share-leak | Payroll of another firm, in another name, opened by mistake.
- | His sister's, so he says. Sister's name is not that one.

~screen-share-leak | Unknown resumes on the share.
= | Classwork. Teaches a job course. College page, room 4.

screen-share-leak | Two browser windows logged in as two of our applicants.
- | Lawyer demands deletion of the recording.

~screen-share-leak | Notification addressed to "Rahul", he is Arjun.
= | Pet name at home. Birth card, nick in line two.

screen-share-leak | Window title: interview script for "persona 7".
- | The foreign keyboard was cleared, it is rented. The script was not his only one.
