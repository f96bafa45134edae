# long-latency-answers
long-latency-answers | Nine seconds of nothing after every question, I counted, then a full paragraph.
coached-or-reading | Eyes went left to right while he spoke.

long-latency-answers | Transcript timing: gap of 7 to 8 s before all 22 replies, none shorter.
- | Small talk at the start was the same.
long-latency-answers | Even "how is the weather" took eight seconds.

~long-latency-answers | Each reply came about four seconds late the whole hour.
= trouble-explained | Satellite link from the vessel; our echo test showed 3.8 s both ways.
- | Answers themselves fine, panel passed him.

long-latency-answers | "Hmm, good question", pause, typing, then polished text. Every time.
skill-gap | On the whiteboard he could not start.

long-latency-answers | Second interviewer noted it too: silence first, essay after.
contradicts-resume | Said four years at the insurer, CV says two.

long-latency-answers | Interview with the actuary ran 20 min over because of the waits before each reply.
- | Waits all the same length, easy or hard.
ai-assistant-use | Panel member saw a text window reflected in his glasses, filling with the answer.

- | Took half a minute to think about the locking question, then drew it.
own-work-explained | Walked us through his scheduler and changed a lock live.

~long-latency-answers | Ten second delays on all answers, HM wanted to stop the call.
- | Interview was held with a sign language interpreter.
= trouble-explained | Interpreter confirmed the relay needs that time; booked by us.

long-latency-answers | Phone screen, nurse reviewer role: question, dead air, then a textbook answer.
? | Asked her to shorten one, again the dead air.
long-latency-answers | Recruiter in Leeds got exactly that in round one.

long-latency-answers | Always repeats the question aloud, waits, then speaks without a stumble.
lip-sync-mismatch | Sound and mouth about half a second apart.

~long-latency-answers | Response time constant at six seconds, flagged by the interview platform.
= trouble-explained | Vendor ticket: recording server was buffering, all candidates that day show six seconds.

long-latency-answers | He never answers before the cursor stops blinking, so to say; 5 s, then prose.
coached-or-reading | Whispering in the pauses, a woman.

long-latency-answers | Vendor's call analysis: mean reply lag 6.4 s, spread 0.3 s.
- | Normal for other candidates of that vendor: 1.1 s with wide spread.

long-latency-answers | Claims adjuster interview. Lag identical for his name, his city and the case study.
- | Blamed the line.
- | Moved to a landline at his wish.
long-latency-answers | Same lag on the landline.

~long-latency-answers | Waited long before every sentence, then spoke in full ones.
= discrepancy-explained | Stammer, stated in the application; letter from his speech therapist on file.

- | Slow starter, first ten minutes short answers.
- | Later quick and lively, joked with Petra.

long-latency-answers | Former colleague on our panel: "he was fast; this one needs a quarter of a minute each time".
voice-changed | Also a lower voice than she remembers.

long-latency-answers | Answer arrives after the interval in which one could type the question somewhere.
- | We asked him to hold both hands up.
live-check-refused | Said his shoulder hurt and would not.

long-latency-answers | Without fail: mute, seven seconds, unmute, three tidy points.
- | He says the dog barks. No dog heard in 50 min.

~long-latency-answers | Mute and wait before each answer, always some five seconds.
- | Asked him about it.
= trouble-explained | Push-to-talk headset on the ambulance desk, showed us the button.

- | Long pauses in the German part only, she translates in her head.
language-spoken | Switched to Spanish, as on the CV, quick and natural.

long-latency-answers | Delay on all answers today.
- | Knew the plant and its shift system well, strong candidate otherwise.

long-latency-answers | Regular wait before answering, no matter if asked for a date or for a design.
? | When the transcript feature was off he had nothing to say.

long-latency-answers | Panel sheet, 3 of 3: "uniform hesitation followed by fluent recital".
scripted-identical-answers | Conflict question and failure question got one and the same answer.

# cannot-speak-claimed-language
cannot-speak-claimed-language | CV: native Polish. Kasia greeted him in Polish, he asked if that was Russian.
- | Ended early.

cannot-speak-claimed-language | Did not understand one sentence of the Swedish part.
? | Says he has lived in Malmö since birth.
cannot-answer-local | No idea which water separates Malmö from Copenhagen.

~cannot-speak-claimed-language | Portuguese on the resume, blank look when Rui spoke it.
= | Rui's microphone had been on the wrong channel.
= language-spoken | Repeated Friday, 25 minutes in Portuguese with no problem.

cannot-speak-claimed-language | "Fluent Cantonese" could not count to ten for our Hong Kong lead.
contradicts-resume | Then told us he was raised in Manila; resume has Kowloon.

cannot-speak-claimed-language | Dutch C2 certificate uploaded; the call in Dutch lasted forty seconds.
support-document-altered | Exam board has no certificate with that number.

- | Lists basic Italian, could order a coffee, not more.
- | Basic is what he wrote.

cannot-speak-claimed-language | Language test, level A0 in the Czech she says is her mother tongue.
- | Explained she had a cold.
cannot-speak-claimed-language | Second test a week later, again no Czech at all.

cannot-speak-claimed-language | Help desk lead tried Japanese with him for fun, three questions, answered all in English.
evades-personal-questions | Changed the subject when asked why he lists it.

~cannot-speak-claimed-language | Claims Ukrainian, replied to Oksana only in Russian.
= discrepancy-explained | School records from Kharkiv confirm bilingual classes; wrote and read Ukrainian for us after.
- | Moving on to round two.

cannot-speak-claimed-language | Bank's compliance officer spoke Turkish to the analyst on day two. He smiled and walked off.
- | Turkish was the reason we hired him.

cannot-speak-claimed-language | Typed her Finnish into a translator before our eyes; spoken, nothing.
ai-assistant-use | The reply to the Finnish question ran as captions at the edge of her screen.

cannot-speak-claimed-language | Resume says Serbian from home. Our Belgrade office: "he did not get a word".
- | HR closed the file.

- | French rusty, looked for words, but followed everything.
language-spoken | Held the whole safety part in French as the CV says.

~cannot-speak-claimed-language | Not one word of Arabic came out when Nadia asked.
= discrepancy-explained | ATS parser had turned "Aramaic, reading" into Arabic; original PDF is right.

cannot-speak-claimed-language | Court interpreter post. Candidate needed an interpreter for the Vietnamese sample.
- | Agency had rated him near native.

cannot-speak-claimed-language | Asked in Hungarian where he went to school. Answer: "yes".
- | Tried slower, and in writing. Also "yes".

cannot-speak-claimed-language | Lawyer from the Lisbon branch rang him, he hung up at the second Portuguese sentence.
phone-unreachable | Line has not been picked up since.

cannot-speak-claimed-language | Eight years in Seoul on paper, cannot read the Korean street sign in his own photo.
place-conflict | Told the vendor those years were in Shenyang.

~cannot-speak-claimed-language | Spanish native speaker by CV, but did not follow the customer call.
- | Customer was from Asunción.
= | Listened to the tape: the customer spoke Guaraní, nobody at the desk followed.

cannot-speak-claimed-language | Was asked to continue in Norwegian, could not.
- | Says he understands it better than he speaks. Left open.
id-verified-in-person | Passport seen at the Bergen office.

- | No German needed for this job, he has none and says so.
- | English good.

cannot-speak-claimed-language | By his own admission he put Romanian because the ad asked for it.
- | Withdrawn by us.

cannot-speak-claimed-language | Greek section of the call: five questions in, zero in return.
camera-off-refusal | Switched off the picture at that point and would not put it back on, no reason given.

cannot-speak-claimed-language | Contact centre QA: agent hired for Hebrew transfers every Hebrew caller.
- | 114 of 114 in October.

~cannot-speak-claimed-language | Failed the Mandarin check completely, the tester wrote "none".
= language-spoken | Tester had the Cantonese sheet; retested in Mandarin by Wei, fluent.

# address-change
address-change | Offer letter to Denver, day after signing he mails a new one in Tulsa.
forwarder-address | Tulsa street number is a parcel shop with boxes.

address-change | Laptop already with the carrier when the redirect came in: new house, other state.
- | Not told to HR.

~address-change | New delivery address two days before start, other end of the country.
= address-confirmed | Lease and council registration for Inverness seen, moved for the job.
equipment-received-in-person | She signed for the laptop there with her passport.

address-change | Third ship-to in nine days. Ohio, Tennessee, now Ohio again but another town.
- | IT asks which one to use.

address-change | Carrier log: consignee altered online at 02:14, Reno instead of Boise.
pickup-by-other | Collected in Reno by a Mr Tansey.

address-change | Says landlord trouble, please send to aunt. Was his flat until Tuesday.
- | Landlord rung: no trouble, no such tenant.

- | Address typed with 12 instead of 21, courier brought it back, corrected.
- | Same street, same town.

address-change | Contract signed for Lyon, kit wanted in Nantes.
requests-laptop-reship | "My friend there will take it in and pass it on to me."

address-change | Where the monitor should go is not where the offer went; he swapped it on the portal after acceptance.
? | New place turned up in two other firms' tickets.
same-device-as-other | Police say 40 machines of different employers were found running in that house.

~address-change | Portal: home address replaced one hour after the shipping mail.
= discrepancy-explained | Onboarding had loaded the parents' address from his student file; he corrected it, lease agrees.

address-change | Between contract and kick-off the home went from Utrecht to a farm road near Emmen.
- | Reason given: divorce.
? | Registry: he has never been married, nor lived in Utrecht.

address-change | From the indictment summary: ship-to changed after the offer for each of the nine hires.
- | Ours is number six.

address-change | FedEx intercept requested by the new hire, hold at a store in Laredo.
? | Lives in Spokane by his W-4.

- | Moves to Graz in March, told us in the first interview.
address-confirmed | Registration form from Graz came last week.

address-change | "Please dont use the one in the contract any more", chat at 23:50 before dispatch.
address-change | Gave an apartment in Queens instead.
id-data-mismatch | Driver licence has neither of them.

address-change | Dispatch held: postal code edited twice since background check.
- | Check was run on the first one.

~address-change | Asked for the laptop to go to a hotel, contract says Cork.
= address-confirmed | Flooded house, insurer's letter with both addresses received and rung.
- | Start date unchanged.

address-change | Finance noticed, W-9 Florida at signing, Georgia at delivery, Florida at payday.
? | Each with a new utility bill, same meter number.
support-document-altered | Power company says the bills are not theirs.

address-change | Vendor's consultant sent new delivery data through the vendor, not from his own mail.
agency-opaque | Vendor cannot say who asked for it or how they checked.

address-change | Delivery moved to the sister's in Bari, a day ahead.
- | Nothing else odd, met twice.
met-in-person | Lunch with the team in Milan went well.

address-change | Laptop to Perth agreed on Monday, on Thursday he writes "Adelaide now, sorry".
address-change | On the Friday he asks for Darwin.

- | Shipping address is our own Rotterdam office, he picks up there.

~address-change | HRIS shows a different home since Wednesday, last day before shipping.
= | Our admin merged two Müllers, restored from backup.

address-change | Recruiter in good faith updated it on a phone call. Caller ID was not the candidate's.
? | New address is a unit on an industrial estate in Slough.

# ai-assistant-use
ai-assistant-use | Screen share: a small overlay titled "Copilot for interviews" over the editor.
- | Denied it was there.

ai-assistant-use | Read out "as a language model" before he caught himself.
long-latency-answers | Before that, five seconds of silence at each question.

~ai-assistant-use | Chat window with generated answers was open in the interview.
= tool-agreed | Round two allows assistants, it is in the invitation we sent.
- | Result good.

ai-assistant-use | Proctoring export: hidden process of an answering app, 61 min of 64.
- | He says it came with the laptop.
? | Bought new in June, shop image has no such thing.

ai-assistant-use | We heard a synthetic voice read the answer a moment before he said it.
coached-or-reading | He repeated it word for word.

ai-assistant-use | Put a nonsense library in the question; reply explained its three main features, with headings.
plausible-wrong | No such library exists, he was sure of it.

- | Uses AI tools at work every day and says so.
- | Turned them off for our task without being asked.

ai-assistant-use | Candidate's earbud was reading him the answers; our own meeting bot picked it up and put it in the transcript.
? | Speaker label in transcript: "Assistant".

ai-assistant-use | Nurse educator panel: answers matched the chatbot's output, which Lena ran in parallel, almost to the comma.
- | Four of five questions.

ai-assistant-use | Tab bar during sharing: three AI chats, each named after one of our questions.
screen-share-leak | Fourth tab was the inbox of a Brandon Ruiz.

~ai-assistant-use | Proctor flagged an assistant listening to the call.
= trouble-explained | It was our note taker, joined from Martin's calendar.

ai-assistant-use | Admitted afterwards to having a live answer service on a second phone.
- | Paid 29 a month, he said.

ai-assistant-use | Invisible-to-screen-share helper, visible in the mirror behind him.
? | Text scrolled when I spoke.
disconnects-when-challenged | I asked him to turn the mirror, call dropped.

ai-assistant-use | As soon as I paste the question in chat instead of speaking, he has no answer; listener hears voice only.
- | Our guess, not proven.

~ai-assistant-use | Text was moving at the bottom of her screen while we asked, clearly fed live.
- | She is hard of hearing.
= trouble-explained | Live captions of Teams, she shared the setting.

- | Take-home came with a note which parts the assistant wrote.
own-work-explained | Rebuilt the written parts with us in the call.

ai-assistant-use | HackerRank report: tab switch to an LLM site before every submission.
skill-gap | Onsite he could not write a loop.

ai-assistant-use | Tax adviser role, quoted paragraph numbers in the format the bot prints, with the brackets spoken.
- | Said "bold" once.

ai-assistant-use | Caught by reflection: window with "Suggested answer" on his spectacles.
- | Two interviewers saw it on their own.

ai-assistant-use | Might have had a chatbot open for the definition, same sentence as online.
- | All else was spontaneous, she argued with us about design.

~ai-assistant-use | Second monitor full of generated text.
= discrepancy-explained | He turned the screen round: build output of his day job, no chat.
- | Carried on.

ai-assistant-use | Plugin name in his meeting participant list: an interview coach bot.
? | Removed it when asked, next answers one word each.

ai-assistant-use | Log of the assessment site, paste events of 900 characters in 0.1 s, with the model's closing line "let me know if you need more".
- | Score 98.

- | Asked how he would use AI in underwriting, sensible answer.
