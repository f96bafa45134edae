# synthetic-voice
synthetic-voice | Voice flat, no breath, no room, vendor rates it 0.97 machine.

synthetic-voice | Every sentence ends with the same pitch fall, like a text reader.
long-latency-answers | Six seconds before each.

~synthetic-voice | Sounded like a robot, both panelists wrote it.
= trouble-explained | Codec on the train wifi, from the office in Linz he sounded normal.

synthetic-voice | Bank's voice check stopped the caller: generated speech.
- | Caller wanted to change salary account.

synthetic-voice | Audio lab: formants repeat to the sample, no human does that.

synthetic-voice | Candidate spoke over no one and was never out of breath, "computer read-out" says the phonetician.
disconnects-when-challenged | Left when asked to whistle.

synthetic-voice | Phone screen was done by an agent bot, it admitted so when told to ignore its prompt.

- | Voice bots are his field, four years at a speech firm.
- | Showed a demo, clearly marked.

synthetic-voice | Interpreter on the line told us the Spanish was text-to-speech.
cannot-speak-claimed-language | Without the tool she had none.

~synthetic-voice | Metallic, clearly produced by a device.
= trouble-explained | Speech aid after larynx surgery, stated in the application, doctor's note with HR.

synthetic-voice | Word "gif" said three ways in a row, glitch between syllables, as from a voice changer.
? | Tool name popped up in the tray.

synthetic-voice | Cloned voice of our own CFO asked for the payroll list, CFO was sitting next to me.

~synthetic-voice | Detector: synthetic, 92 %.
= trouble-explained | Same detector gave 90 % for my own voice on that headset; noise cancelling off, 4 %.
- | Ticket with vendor.

synthetic-voice | Coughed? No. Laughed? Same sample, twice.
scripted-identical-answers | Answers to q2 and q7 equal word for word.

- | Excuse was a cheap microphone.
synthetic-voice | On a new headset sent by us it stayed artificial, third-party test confirms.

- | Listened to our voicemail robot first, then to a person.
- | Complained, rightly.

synthetic-voice | Call recording shows zero background at all between words, digital silence.

~synthetic-voice | Unnatural voice in minute 3 to 9.
= trouble-explained | Teams interpretation was switched on by the host, that was the tool's own voice.

synthetic-voice | Dispatcher tests: trucker's answers came as generated audio, laughter included.
ai-assistant-use | Prompt text was heard once: "answer as a driver with 12 years".

synthetic-voice | Court filing on job fraud lists voice software; the installer sat in his download folder.
synthetic-voice | The interview audio fits it, says our lab.

~synthetic-voice | Two listeners called it a computer voice.
= met-in-person | Seen speaking at the desk in Porto the next day, same timbre; he trained as a newsreader.

synthetic-voice | Voice of candidate changes sex for half a second, then is back.

synthetic-voice | Regulator's notice on fake advisers: AI speech. Our adviser's sample came out the same.

- | Tape of bad quality, 8 kHz.
- | Content fine.

# false-premise-accepted
false-premise-accepted | I asked about the Graz office of her firm, there is none; she praised it.

false-premise-accepted | Invented a boss, "Mr Lindgren", and he said he misses him.
employer-detail-unknown | Real boss's name was unknown to him.

~false-premise-accepted | Said yes to a campus that does not exist.
= trouble-explained | Line was bad, she had heard "Jena"; in writing she corrected it unasked an hour later.

false-premise-accepted | Agreed that the plant closed in 2019. It is running today.

false-premise-accepted | Test item: "your thesis on river dams". His is on tax law. He talked on dams.
school-detail-unknown | Supervisor's name not known.

false-premise-accepted | Confirmed a merger between two hospitals we made up for the call.
- | Nurse manager's idea, worked.

false-premise-accepted | "Yes, the blue uniforms." Crew of that line wears red.

~false-premise-accepted | Went along with our invented project name.
= discrepancy-explained | Polite, he says; told the second interviewer at once there was no such project, mail of 16:10.

false-premise-accepted | Detective asked about the lift in the building, single floor; applicant remembered the lift being slow.
address-change | Parcel address new since then.

- | Corrected me when I said Basel, it was Bern.
employer-confirmed | Bern office confirmed.

false-premise-accepted | Said he knew Dr. Ramos from cardiology. No such doctor ever worked there, hospital states.

false-premise-accepted | Asked how the river through his town is called, gave him a wrong one, accepted.
place-vague | No closer place than "Virginia".

false-premise-accepted | Fake award mentioned by recruiter, "yes, I won that".
- | Added the year himself.

~false-premise-accepted | Affirmed a manager who never existed.
= discrepancy-explained | Panel sheet was wrong, the manager did exist, left in 2016, employer confirmed.

false-premise-accepted | Squadron number was false on purpose, pilot claimed to have flown in it.
support-document-altered | Logbook stamps unknown to the base.

- | Later he said that he misheard.
false-premise-accepted | Asked again in writing, he wrote two paragraphs about the made-up release.

- | Did not know the invented tool and said so.
- | Good sign.

false-premise-accepted | Control question about the cafeteria fire in 2020, all good with him, "we evacuated". No fire.

~false-premise-accepted | Accepted wrong graduation year from me.
= trouble-explained | I read from another CV, he was looking at his papers and spoke up two minutes later.

false-premise-accepted | Published hiring guide advises a false team name; tried it, she described the team for five minutes.

false-premise-accepted | Bank's examiner put a branch that was never opened, ex-teller knew its opening hours.
employer-denies | Bank has no teller of that name.

~false-premise-accepted | Nodded to "your time at Aldgate Partners".
= discrepancy-explained | Aldgate is the trade name of the listed firm, companies register shows it.

false-premise-accepted | Crane trainer: model number that does not exist, he has operated it "for years".

- | Trick question dropped after legal advice.
- | Standard set used.

# referee-same-voice
referee-same-voice | Both referees cough the same, speak the same, one man.

referee-same-voice | Referee's voice is the applicant's, panel of three sure.
phone-voip-noted | Both numbers are internet lines.

~referee-same-voice | Former boss sounded exactly like him.
= sharing-explained | Father, family bakery, stated in the form; chamber lists father as owner.

referee-same-voice | Voice comparison by vendor: referee 1 and referee 2, 96 percent one speaker.

referee-same-voice | Slip in the call: the "manager" said "when I worked there as a porter, I mean he".
- | Then hung up.

referee-same-voice | Called applicant's number by mistake, the referee answered.
referee-shares-contact | One handset for both.

referee-same-voice | She confirmed herself as head nurse, with a deeper tone, and admitted it to HR later.

- | Two referees, brother firms, different people.
referee-confirmed | Reached through the switchboard.

referee-same-voice | Real site manager listened to the recording: "that's not me, that's your man."
id-owner-denies | Nobody ever asked him for a reference.

referee-same-voice | Landlord reference and job reference given by the same woman.
- | Letting agent told us.

~referee-same-voice | Reference check 1 and 2 gave one and the same speaker.
= trouble-explained | We had dialled the same extension twice; second referee called back on Friday, female.

referee-same-voice | Bank traced: the person giving the recommendation is the candidate's own second line.

referee-same-voice | Colonel's reference was the applicant with an app, army knows no such colonel.
referee-untraceable | Unit does not list him.

referee-same-voice | "Professor" and candidate share a stammer and a dog.
? | Faculty secretary did not know the voice.

~referee-same-voice | Recruiter swears it was the candidate himself on the phone.
= referee-confirmed | Brother at the same company; rang via switchboard, HR there confirmed both brothers.

- | Referee has a cold, could hardly be heard.
- | Repeated Tuesday.

- | Excuse: bad line.
referee-same-voice | Recalled on the landline given, once more his own voice introduced itself as his boss.

referee-same-voice | Investigation report: one facilitator vouched as eight managers for eight workers.
peer-report | Report came with our own case number in it.

~referee-same-voice | Same speaker for all three shops.
= sharing-explained | One area manager for the three, chain's head office confirmed her.

referee-same-voice | Crewing desk compared captain's call and sailor's call, no difference heard or measured.

referee-same-voice | Video on by accident, the referee had the applicant's face.
- | Ended within a second.

~referee-same-voice | Sounded identical, noted as suspected self-reference.
= referee-confirmed | Visited the dental practice, the dentist exists and repeated all of it in person.

referee-same-voice | Solicitor's office: no partner of that name; the letter and call were the client's own.
support-document-altered | Letterhead was assembled from their site.

- | Referee asked who we are before speaking.
- | Called back via reception, fine.
