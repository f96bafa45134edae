# round 6, b13: sober notes, mostly open, one odd line beside ordinary ones

- | Interview 45 minutes, panel of three.
- | Clear on motivation.
? | Every answer started only after the question had appeared, retyped, in a chat window we could see in the window pane behind.
- | Second round pencilled for Wednesday.

- | Payroll cut-off is the 20th.
? | New starter's bank form was faxed from a number that three other new starters at other branches also used.
- | Put it with the rest for checking.

- | Nursing bank interview, ward manager and me.
- | Numeracy paper 20 out of 20.
? | On the ward she could not work out half of 250 milligrams.

- | Crane assessment passed, Friday.
? | Assessor rang today: the person in our site photo is not the person he assessed.
- | Site agent informed.

- | Candidate on time, tidy CV.
? | Last employer's HR gave the leaver's date of birth as 1978, his ID says 1991.
- | Salary 41k asked.

- | Candidate on time, tidy CV.
~? | Last employer's HR gave the leaver's date of birth as 1978, his ID says 1991.
= | HR looked up the wrong row, second mail gives 1991 and his staff number.

- | Client visit went well.
? | Client asked afterwards who the consultant was, since the one they had met at the pitch under that name was someone else.
- | Account lead to answer.

? | Weekly one-to-one, camera on. The weekly one-to-one of the vendor next door has the same man under another name, their lead showed me.
- | Told security.

- | Weekly one-to-one by phone only, car, long commute.

- | Stock take done, no losses.
? | Deputy manager's forklift log shows him driving in bay 2 while he was giving a talk at the college.
- | Talk is on the college channel.

- | Took up the reference by phone on the 6th.
? | Asked for the switchboard afterwards, they had never had a Mr Coyle in HR.
- | Mr Coyle had been very positive.

- | Took up the reference by phone on the 6th.
~? | Asked for the switchboard afterwards, they had never had a Mr Coyle in HR.
= | Coyle is with the outsourced HR service, named on their intranet. Switchboard operator rang back to correct.

? | Contract says sole trader, no staff. The client list shows work done at 2 pm in Cork and 2 pm in Sligo, every weekday.
- | Insurance asks who does Sligo.

- | Site induction, 14 new.
? | Two men answered when the name Petrit Hoxha was read out and both had the card.
- | Both sent to the office.

- | Site induction, 14 new.
~? | Two men answered when the name Petrit Hoxha was read out.
= | Cousins with one name, card numbers and birth dates differ, scheme has both.

? | The sales figures on her CV are those of the whole region, her manager there said she covered reception.
- | He was surprised at the question.

? | Fluent in the recorded intro. On the live call a colleague had to interpret "notice period".
- | Sales, inside, UK hours.

- | Live call, needed "notice period" explained. In her country it's called otherwise.

- | Maths teacher, supply, two weeks.
? | Deputy head sat in: could not do the worked example and asked a pupil to finish.
- | Degree in mathematics on file, copy only.
? | University could not find the matriculation number.

- | Started the phone shift at 9.
? | Quality team matched the voice to a former agent dismissed in 2023, now under another name.
- | Recording escalated.

- | Started the phone shift at 9.
~? | Quality team's software matched the voice to a former agent dismissed in 2023.
= | Software matched headset noise, not voice. Quality lead listened to both, different people.

? | Asked for an extension of the take-home. The account that uploaded it was created that evening and belongs to a tutor.
- | Tutor has a page with prices.

? | Reviewer found the second half of the take-home in another candidate's submission from last autumn.
- | They have the same former college.

~? | Reviewer found the second half of the take-home in another candidate's submission from last autumn.
= | It is the skeleton that we hand out. Reviewer had the old pack without it.

- | Take-home over length, good tests.

? | Courier asked for a signature at her address. The man who lives there receives laptops for six people, he told the courier.
- | Our parcel was the fourth this week.

~? | The man at her address receives laptops for several people.
= | He's the concierge, letter from the building management with the tenant list, she's in 5B.

? | Her tablet was handed to a niece who does the home visits. The clients know only the niece.
- | Council contract, 22 visits a week.

? | Visit log has finger scans at two clients eleven miles apart at 8.02 and 8.04.
- | Domiciliary care, Powys.

~? | Visit log has scans at two clients eleven miles apart at 8.02 and 8.04.
= | No signal in the valley, app sends late and stamps on sending. Paper sheet in both homes shows 7.00 and 8.00.

- | Care worker logged out late, client had a fall.

? | Paid by us as full-time while registered full-time at the university hospital, attendance there 100 percent.
- | Union says it's a private matter.

- | Occupational health says fit.
? | The nurse who took the blood pressure later met our new hire in the corridor and said that wasn't who she had examined.
- | OH notes recalled.

? | Candidate would not hold the card next to the face, rang off, came back an hour later with another card.
- | Card two had another issue date and another signature.

- | Candidate covered the number on the card as we advise.

? | Both eyes moved to the right at each question and a man on the right was heard breathing.
- | Three panel members noted it.

~? | A man was heard breathing during her answers.
= | Our trainee had joined on mute that wasn't. Participant list shows him.

? | Trade test for plasterers: door unlocked early, wall already done by the man from the car, he walked out as we came in.
- | CCTV stored.

? | Recruitment agency had used one interview recording for three submissions, name changed in the title.
- | Two of the three had already started.

~? | Recruitment agency sent one interview recording with three submissions.
= | Wrong attachment, apology from their director and the two right files within the hour. We saw both live after.

? | Asked the referee to describe the office. He described a building that was pulled down in 2011. Job was 2016 to 2019.
- | Kept notes.

? | Two years at "Northgate Logistics" per P60. HMRC has no scheme under the employer reference.
- | P60 looks the part.

~? | HMRC search by the clerk found no scheme under the employer reference on the P60.
= | Slash was in the wrong place. Second search found it, with his two years.

? | Staff association's whistle line: "the woman on nights at Elm House is not Grace, Grace is in Accra".
- | Rota lists Grace.

~? | Whistle line: "the woman on nights at Elm House is not Grace, Grace is in Accra".
= | Night manager saw passport and face on shift. Grace in Accra is her former colleague of the same first name, on leave.

- | Whistle line: Grace takes long breaks. Manager to watch.

? | Deliveries under his account stop whenever another named rider is on holiday.
- | Depot manager drew up the list over ten weeks.

? | He passed the audition for the orchestra from behind the screen. In rehearsal he could not follow the second page.
- | Stand partner said a former pupil of his had played.

? | Language certificate's QR opens a page hosted on a free builder.
- | Institute: not ours, number was never given out.

? | His tool list is insured by two firms as their own foreman's.
- | He draws both foreman's allowances.

? | Offer accepted. The acceptance came from an address abroad that had that day accepted two other offers of ours, for other names.
- | All three said "thrilled".

~? | Offer acceptance came from the address that had that day accepted two other offers of ours.
= | Signing service's relay, all signatures show that address. Vendor help page says so.

? | Two hundred hours of supervised practice, supervisor's registration lapsed before the first of them.
- | Counsellor, school contract.
? | Supervisor, reached in Wales: I have never supervised anyone called that.

? | Asked to read back the last paragraph of her own report she read it as if for the first time and stumbled over the client's name.
- | Social work, two referees.

- | Read her own report aloud, found a typo, corrected it.

? | The agency's scan of his degree and the scan of another of its men have one coffee ring in the same corner.
- | Agency says scanners do that.

~? | The agency's scan of his degree and that of another man have one coffee ring in the same corner.
= | Stain sits on the agency's scanner glass, it's on our own contract too.

? | Sub-postmaster's training record shows him at the counter course in Hove. Course tutor has an empty chair with his label, photo taken.
- | Ten places, nine coats.

- | Put his own name on the wrong line of the visitor list.
- | Reception crossed it out.
- | Tour, then talk with Jo.

? | Ran the reference letter's phone number through our own CRM: it's the candidate's, from an application in 2021.
- | Name then: spelt with a K.
