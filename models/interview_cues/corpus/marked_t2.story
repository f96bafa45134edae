# scripted-identical-answers
scripted-identical-answers | Question on conflict, question on failure: one text for both, to the comma.
- | Recruiter compared the transcripts.

scripted-identical-answers | "I am a results driven engineer who bridges teams", said four times in thirty minutes.
evades-personal-questions | Which teams? He started the sentence again.

scripted-identical-answers | Answer on Redis word for word the one that Monday's applicant gave.
shared-contact | Both have the same mobile number.

~scripted-identical-answers | His reply to round two matched his reply to round one exactly.
= discrepancy-explained | Round two used the first round's sheet by mistake, same questions.
- | Both went well.

scripted-identical-answers | Ask about budgets, get the paragraph on agile. Ask about agile, same paragraph.
- | Stopped after six.

scripted-identical-answers | Three bookkeepers from that agency recited one closing statement.
referral-chain | Agency was sent to us by the man we let go in April.

scripted-identical-answers | Transcript diff between her two interviews: 96 percent equal, questions were new.
- | Security has the file.

scripted-identical-answers | Nursing panel heard "patient safety is always first" as the reply to pay, shifts and parking.
- | Panel chair ended early.

- | Has a standard pitch of one minute, like most sales people.
- | Free answers after that were specific.

~scripted-identical-answers | Same two sentences on each of the five written questions.
= trouble-explained | Form saved the first field into all five, vendor fixed it on Tuesday.
- | Her real answers are in the mail of the 9th.

scripted-identical-answers | Whatever the topic, out came the migration from Oracle to Postgres.
own-work-unknown | How many tables? Which version? He did not know.

scripted-identical-answers | Interviewers at our Spanish firm heard the story of the outage on Black Friday from two applicants, same numbers.
same-resume-as-other | Both CVs carry an identical project list.

scripted-identical-answers | Reworded the question twice, the reply did not change by a word.
long-latency-answers | And each time it came after eleven seconds.

scripted-identical-answers | Strengths and weaknesses produced an identical block of text.
- | Said he had misheard. Asked again slowly, block came again.

= trouble-explained | The line dropped at 10:12 and we asked her to repeat everything.
~scripted-identical-answers | She gave us the first answer again, literally.
- | Hire.

scripted-identical-answers | Her "why us" names another company and is the same in three chats.
persona-collision | The company named is one where she interviews as Dana.

scripted-identical-answers | Claims adjuster, question on fire damage and question on theft, not one differing word.
plausible-wrong | Mixed up deductible and premium.

~scripted-identical-answers | Two candidates on one day with the same example about a stuck lift.
= sharing-explained | Colleagues at one firm, both were there, their manager told us of the incident.
employer-confirmed | HR of that firm gave dates for both.

scripted-identical-answers | Found the published guide: he delivered its model answers in its order.
- | Guide was seized with other files, the vendor writes.

scripted-identical-answers | Fifth repetition of "scalable, maintainable and robust" as complete response.
- | No follow-up possible.

- | Asked two candidates the identical questions as policy requires.
- | Scores 14 and 17.

scripted-identical-answers | Tells the anecdote of the angry client to us, to HR and to the customer, tense and pauses alike.
voice-changed | With the customer it was a deeper voice.

~scripted-identical-answers | Says "that depends on the load" to everything.
= | It does depend on it; with numbers given he computed each case differently.
own-work-explained | Drew the queue of his own system.

scripted-identical-answers | Chat log: pasted response 2 under question 3, 4 and 7.
- | No correction from him.

# id-owner-denies
id-owner-denies | Reached the man on the licence at his job in Toledo: never applied anywhere.
- | He is filing a police report.

id-owner-denies | Holder of the SSN lives in a care home in Iowa, her son says she has no job.
id-number-mismatch | Number was issued to a woman born 1938.

id-owner-denies | "That is my passport, but I lost it in Prague in 2021."
- | Passport office has the loss report.

~id-owner-denies | The real Mr Adeyemi phoned and said he had not applied to us.
= discrepancy-explained | A father and son share the name, the father took our call; the son has applied.
id-shown-and-matched | Son's card read by chip.

id-owner-denies | Nursing registry passed on our mail to the registered nurse; she works in Hull and knows nothing of this.
- | Shift offer withdrawn.

id-owner-denies | IRS letter went to the true owner, who had never heard of our firm.
? | Wages for 14 months were booked on him.

id-owner-denies | Developer whose GitHub he linked writes: not me, please take that down.
profile-owner-other | Profile is run from Montevideo.

id-owner-denies | The CPA whose number stands on the CV retired in 2012 and has signed nothing since.
- | State board put us through.

id-owner-denies | Our fraud team found the mailbox owner, a student, and she never sent that application.
- | Password had leaked in March.

~id-owner-denies | The listed holder told the vendor "I did not sign that".
= discrepancy-explained | She meant the paper form; she had clicked the e-sign, audit trail and she both say so.
- | Form reissued.

id-owner-denies | Identity victim in Tucson got our W-2 by post and rang payroll.
crypto-or-third-party-payment | Pay had gone to an account in another man's name.

id-owner-denies | Commercial driver in Ohio whose CDL was uploaded is still driving for his old carrier.
- | He was on the road during the interview.

id-owner-denies | Detective visited the address: resident is who the card says and had lent it to nobody.
- | Excuse of the hire was a cousin. Resident has none.

- | Owner of the flat confirms he lives there.
address-confirmed | Council tax is in his name too.

id-owner-denies | Chamber of notaries asked the notary; stamp hers, signature and client unknown to her.
support-document-altered | Power of attorney is therefore worthless.

id-owner-denies | According to the Garda the person named is abroad in the army and applied for nothing.
- | File number noted.

~id-owner-denies | Woman with that name answers: wrong person, never heard of you.
= | We had dialled an old number of a namesake, the candidate's own was one digit off.
- | Called again, all fine.

id-owner-denies | Unemployment office cut the man's benefit because of our payroll entry, he swears he never worked for us.
- | Entry dates from 6 February.

id-owner-denies | Engineer's seal on the drawings: its owner says it was scanned from a 2016 job.
- | Institution of engineers informed.

id-owner-denies | Electrician no. 40817 exists, he was surprised by our call and lives on Jersey.
id-photo-mismatch | Face on the register is another.

~id-owner-denies | Bank said the account holder disputes having opened it for salary.
= payee-confirmed | Branch had called her sister by error, she herself came in with passport and opened it.

id-owner-denies | Credit bureau alert: holder of the file has frozen it and disowns the employment inquiry.
refuses-background-check | After that he declined a second trace.

- | Previous owner of the laptop says it was wiped before return.
- | Asset list updated.

= discrepancy-explained | Registrar mixed two files, letter of apology dated 12 May.
~id-owner-denies | First answer had been that the licence holder denies any contact with us.
- | Licence is hers.

id-owner-denies | Real teacher found through her school in Bergen, has not left it in ten years.
returned-under-new-name | The applicant was here last autumn as Miss Rolle.

# alias-used
alias-used | Slack display name Kyle, mail signature Andrew, Zoom Andy Chow.
- | Payroll has a fourth.

alias-used | Court docket lists five names after "also known as".
- | We had him under the third.

alias-used | Customer called him Marcus throughout; we hired a Tyrone.
persona-collision | He answered to both without blinking.

~alias-used | Works as Sascha, contract says Aleksandra.
= name-change-documented | Usual short form, passport copy and tax card checked.

alias-used | Former landlord knew her as Bettina Kolb, former bank as B. Harding.
- | No marriage on record.

alias-used | Telegram handle resolves to "Peter", the CV is Joshua's.
- | He says both are him.

alias-used | In 2022 he sold phones under the name of Ruiz, tells the police officer.
id-owner-denies | The true Ruiz had complained back then.

alias-used | Two names on one PayPal, three on one Upwork.
account-swap | He offered us the Upwork of a fourth.

~alias-used | Background vendor lists two surnames for her.
= name-change-documented | Divorce decree from Aarhus, 2020.
background-check-clear | Nothing else on the report.

alias-used | Git, Jira and the invoice each show him as someone different.
crypto-or-third-party-payment | Invoice asks for payment to the third one.

alias-used | He was introduced at the conference as Dr Osei; our file has a Mr Blake.
- | Photo from the conference attached.

alias-used | Background report: "names associated: Chen W., Warren Chase, W. Chastain".
? | He could only account for the first.

- | Nickname Bo, everybody uses it.
- | Legal name on the contract.

~alias-used | Author of her papers has another name than our candidate.
= name-change-documented | She published before marriage, ORCID page lists both.
account-control-proven | Logged into ORCID during the call.

alias-used | Neighbours in the building call the man Lee, his badge says Robert Downs.
- | Facility guard wrote it up.

alias-used | Admitted after the badge check that "Conrad" was for American customers, "Timothy" for Europeans.
? | Neither is in his passport.

alias-used | Gym contract, phone contract and our contract: no first name occurs twice.
- | Investigator's summary, page 3.

alias-used | Temp agency had her on the books as Vera, then Verena Lutz, then Ines Lutz.
id-data-mismatch | Birth year moved along with it.

~alias-used | Signs mails as Jim though he is called Jamshid.
= | Told us on day one, directory entry shows both.
- | No issue.

alias-used | Sent the test back with a different name in the header.
? | When asked he corrected it to yet another.

alias-used | Arrest record in Oregon gives him as Dale Whitcomb.
background-check-clear | The check under the given name found nothing.

= name-change-documented | Stage name, registered with the performers' union since 2009.
~alias-used | The actor we booked for training videos invoices as somebody else.
- | VAT number fits.

alias-used | Says Ahmed is his middle name; passport has no middle name.
refuses-id | Will not show the second document he mentioned.

- | Name misspelt by our ATS, corrected on the 8th.
- | Interview at 3 pm.

alias-used | Her former colleague recognised the face as "Lucy from Porto", we know a Marina.
different-person | And that is not who came to the first call.
