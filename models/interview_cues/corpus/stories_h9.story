# Plain professional notes, mostly neutral: documents, schools, employers, parcels, calls, names, money; a few odd ones.
- | Spoke with Terrence for about 25 minutes; he's currently at a mid-size logistics company and reports to the VP of Operations.
- | Looking for $135-145k base, flexible on bonus.
- | He mentioned a former manager, Dana Whitlock, as a reference and will send her work email.
- | Needs two weeks' notice and has a vacation booked the week of the 18th.
- | Will move to the technical screen with Abhishek.

- | Technical screen with Abhishek: solid on joins, a little rusty on window functions, asked good clarifying questions.
- | He shared his screen the whole time, only the coding pad and the job description were open.
camera-on-and-same-person | Same guy I talked with on Monday, camera on, decent lighting.
- | Abhishek gives a 3.5 out of 5 and a lean yes.

- | Offer letter went out to Terrence via DocuSign at 4:12 PM and came back signed at 5:03 PM.
- | Start date March 10, sign-on bonus $5,000 payable after 90 days.
id-verified-in-person | I-9 documents inspected at the Columbus office by Shauna: US passport, unexpired, looked genuine and relates to him.
- | Laptop will be on his desk, no shipping needed.

- | Background order placed with the vendor on the 2nd, county search pending because the courthouse is closed for the holiday.
- | Candidate completed the consent form the same day.
background-check-clear | Vendor returned all searches on the 9th, no records, employment and education as stated.
- | Moved to "ready to start".

- | Candidate's transcript lists her under her middle name, because that's what she went by in college.
name-change-documented | Middle name is on the birth certificate and on the passport, the registrar's letter gives both.
- | Badge will say Josie.
- | She was captain of the rowing crew.

- | Diploma frame is visible on the wall behind him; he offered to take it down and read the Latin.
- | I passed on the Latin.
school-confirmed | Registrar verification received today, BS Civil Engineering, conferred May 2012.
- | PE license number is on the state roster.

- | Called the number listed for the previous employer and got voicemail, left a message with my extension.
- | Called again on Thursday, same voicemail, a woman with a very pleasant alto.
employer-confirmed | Friday: got through to HR via the front desk, they confirmed title and tenure and said he's eligible for rehire.
- | Updated the tracker.

- | Phone screen moved twice, once by us and once by him because of a school play.
- | His daughter was a tree.
- | When we did connect he was relaxed and to the point.
- | Fifteen years in payments, mostly disputes.

- | Interview started late since I had sent everyone the wrong Zoom link.
- | The link I sent was for the Wednesday standup, so he met the whole platform team by accident.
- | They liked him, he liked them.
- | We then did the actual interview on the right link.

- | The panel was Hector, Siobhan and myself; Hector's camera was off because his bandwidth is bad in the mountains.
- | Candidate's own camera was on from start to end.
- | Siobhan asked about incident command and got a full story with a timeline.
- | Debrief tomorrow at 10.

- | Hiring manager wants a second opinion on architecture, so another interviewer will meet her on Monday.
- | She asked whether this was a bad sign, I said no, it's a regular step at level 6.
- | Sent her the names and LinkedIn pages of both interviewers.
- | Travel not needed.

- | Shipping form: name, address, phone and shirt size received.
- | Address equals the one on the offer letter and on the tax form.
- | FedEx tracking number sent to her personal email.
equipment-received-in-person | Delivered Tuesday 10:31, direct signature by her, driver checked ID.

- | IT note: first login from home network, MFA enrolled on her own phone, VPN client installed from Self Service.
- | Standard image, no local admin.
- | One failed password due to caps lock.
- | Nothing further from IT.

- | Direct deposit form with a voided check attached.
payee-confirmed | Prenote came back OK and the bank lists her as the account owner.
- | W-4: single, no dependents.
- | State form pending, she just moved.

- | Benefits call: asked about domestic partner coverage and about the dental plan.
- | Elected the HSA.
- | Emergency contact is her partner, same street, different last name.
- | No questions on the 401k.

- | Mr. Abara's previous salary slips are in naira and carry the bank's blue stamp; our controller converted them at the rate of the day.
- | The stamp smudged a little in the scan.
employer-confirmed | HR in Lagos, whose number I took from the group's website, confirmed grade and dates.
- | Relocation package is being drafted.

- | The candidate's English improves as she warms up; content was there from the start.
- | Her notebook had the STAR stories written in it, which is what my blog tells people to do.
- | She glanced at it twice.
own-work-explained | When I left the script and asked why the queue was in front of the cache she drew it, erased it, drew it better.

- | Nadeem from sales sat next to the candidate in our office to help with the projector.
- | The candidate presented on his own for twenty minutes.
- | Projector died anyway, he went on with the flipchart.
- | Best part of the day.

- | Left a message with his wife that the slot has changed to 3 PM.
- | Wife repeated the time back to me.
- | He dialed in at 2:58.
- | I should get him a direct calendar hold next time.

- | He goes by Trey since he's the third of his name: Walter, Walter, Walter.
- | Father and grandfather used the same mailbox for a hundred years.
sharing-explained | Credit report mixed in the father's mortgage; the bureau has separated the two files and sent us the corrected copy.
- | Nice porch.

- | His references were a former peer, a former client and a former manager, in that order.
- | Peer: reliable. Client: reliable and funny. Manager: reliable, funny, could delegate more.
referee-confirmed | I reached the manager through the company operator, she has been there for twelve years and supervised him for four.
- | No concerns.

- | The two references used the same phrase, "no drama", and it's her nickname for herself in the company's newsletter.
- | The newsletter is public.
- | Each told a different story about her, one about a flood and one about a merger.
- | Flood story was great.

- | Candidate asked if part of the relocation money could go directly to the moving company.
- | Yes, that's how our policy does it.
- | Invoice from the movers is made out to us.
- | Three rooms and a piano.

- | Candidate asked about being paid in dollars while living in Mexico City; our EOR pays in pesos.
- | He's fine with pesos.
payee-confirmed | EOR verified CLABE and tax ID against his name before the first payroll.
- | Contract in both languages.

- | She joined by phone since the wifi at the birthing center was down; she works there as a doula.
- | Rescheduled the video part for the evening.
camera-on-and-same-person | Evening: video on, clear, her voice just like on the phone.
- | Wonderful stories.

- | When I asked for an ID he wanted to know how the copy would be stored, and I sent him the retention notice.
id-shown-and-matched | Satisfied with that, he showed the license front and back, name, DOB and address in line with the form.
- | Good question, by the way.

- | Security asks all new hires to do a ten-second phrase on video.
- | Hers was "the otter reads the ledger".
- | She did it three times as she kept laughing.
id-shown-and-matched | Passport next to the face on the third take, match score 97.

- | We asked him to describe his neighborhood as small talk, he's big on the farmers market.
local-knowledge-shown | Told me which stall has the good peaches, where they've moved the bus stop and why everyone is mad about the new bike lane.
- | I lived two blocks over until 2017, it checks out.

- | He said he'd led the migration; his teammate, who's with us since June, says they led it together.
- | In the interview he said "we" throughout.
- | No issue, just noting who did what.
- | Teammate recused himself from the panel.

- | I compared resume and application: two typos in the dates, both fixed by her before I could ask.
- | One degree, three jobs, one sabbatical in Patagonia.
- | Sabbatical has photos.
- | Pass to team.

- | The Coursera certificate link works and shows her name.
- | AWS certificate number verified on the vendor's page, expires next July.
- | CPR card expired, not required for this role.
- | Uploaded to the profile.

- | Laptop return: former contractor sent it back in the prepaid box, in good shape.
- | Wiped, re-imaged, back in stock.
- | Next in line is the new analyst in Tulsa.
- | Sticker residue on lid.

- | Three people named Singh start on the same Monday in the same office.
- | Facilities put the wrong chairs with the wrong Singhs.
- | Everyone's ID was checked at the security desk as usual.
- | Chairs sorted by ten.

- | New hire lunch for eleven, at the taco place.
- | One vegetarian, one no cilantro.
- | The CEO dropped by and got all names right except one.
- | Expense code 6040.

- | He got a call during orientation from his old job, about where the keys were.
- | Told them, hung up, apologized.
- | His last day there was Friday, we've a copy of the separation letter.
- | Good sense of duty.

different-person | Orientation: the gentleman who sat down wasn't who I remember from the loop, taller, no glasses, left-handed at the whiteboard.
- | Checked with Abhishek and Siobhan, both had the same reaction.
refuses-id | I asked to see his license again and he said he "doesn't carry that anymore" and "HR already has it".
- | Escalated to HRBP, kept it friendly.
- | He ate two tacos and left.

voice-changed coached-or-reading | Second call, new voice, and a pause before everything, then perfect paragraphs with headings.
- | He literally said "in conclusion".
employer-denies | The HRIS team at his "current" company, which I reached via LinkedIn and then the main line, has no such employee, past or present.
- | Declined in the ATS.

requests-laptop-reship | Day minus three: "pls change ship to my friend place in Plano, he will hold".
- | Sent him our policy on shipping.
signins-apart | Day five: Okta from an address in Shenyang, laptop on the charger in Plano.
- | Looped in infosec.
crypto-or-third-party-payment | Day six: direct deposit form with somebody named Corey on it.
- | Day seven: account locked, Corey unpaid.

screen-share-leak shared-contact | His browser autofilled four other candidates' names into our form, one of whom has his very phone number on her application.
- | The form itself is broken, too, filed a bug.
- | Reached out to Trust.

own-work-unknown disconnects-when-challenged | Asked which library his own README recommends, he squinted, "one moment", and the participant count went from 4 to 3.
- | Gave it ten minutes.
- | Siobhan used the time for email.
