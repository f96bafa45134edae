# Office tone: payrolls, umbrellas, dates-only policies, slow referees, mills.
- | Vetting queue, case 2214, support engineer.
employer-denies | The Work Number returned an empty file for the employer that he'd given.
support-document-altered | The W-2 he then offered has an EIN of a car wash in Tulsa.
- | He blamed his accountant; the accountant has no such client either.
- | Adjudication: ineligible.

- | Vetting queue, case 2219, support engineer.
~employer-denies | The Work Number: nothing, not one month.
= | Employer opted out of it years ago, says so on their careers page, and answers by fax on Fridays.
employer-confirmed | Friday's fax: dates, title, full time.
- | Adjudication: eligible.

- | Old employer gives dates only, so I asked for anybody else.
referee-shares-contact | "Try my manager": a number with the same billing address as the applicant's.
referee-same-voice | Same mouth clicks, and answers in the I-form twice.
- | I asked him how tall his report was. "About like me."
- | Pulled.

- | HR policy there is dates only, no opinions, no titles.
~contradicts-resume | The dates they gave were a year short at the front end.
= discrepancy-explained | First year ran through an umbrella company, P60 from the umbrella, desk at theirs.
referee-confirmed | Ex-lead reached at her new firm through its main line, would rehire tomorrow.
- | Approved by Ruth.

- | Bench-and-switch, as the old hands call it.
- | Contract says Anil.
different-person | Anil did both panels and has been placed in Ohio since; who sits with us answers to Anil only after a second.
agency-opaque | Vendor refuses a side-by-side of badge photo and panel recording "for privacy".
- | Last day Friday, whoever he is.

- | Umbrella worker, first week.
~? | Payslip came with a stranger's company at the top, our client asked if we'd been sold a ghost.
~employer-untraceable | That company couldn't be found under the name on the slip.
= | Trading name of a big umbrella, there's 6,000 people on it, HMRC list page 4.
- | Client content.

- | Mail thread, 3 days.
- | Mon: asked for manager's work mail.
contact-self-supplied | Tue: got a mail.com box, created by his own hand, with his middle name in it by accident.
referee-text-only | Wed: manager "allergic to phones".
- | Wed eve: thread closed.

- | Mail thread, 16 days.
~referee-text-only | Referee only ever wrote, one line, at midnight, and never took a call.
= | Surgeon. Midnight's when the list ends. Day 16 she rang from the hospital exchange, still in clogs.
- | Sorry for the wait, we told him.

- | Alumni check for a product owner.
school-denies | Business school's alumni office: "not on any programme, incl. executive, incl. online".
profile-conflict | Her own sister's page congratulates her on finishing a nail course that summer.
- | Asked to comment; "I'd rather look forward".

- | Alumni check for a delivery lead.
~school-denies | Alumni office says no such alumna.
= | She'd opted out of the alumni list over the begging letters. Registry's a separate door.
school-confirmed | Registry: MSc, 2014, merit.
- | PO signed off.

- | Client's complaint about our own bench, so be honest.
- | We promised Olga.
different-person | We sent Tanya and told them that it's Olga with a cold.
- | Client had Olga's podcast on in the car that week.
- | Refund and cake.

- | Client's question about our bench.
~different-person | They say Olga from the pitch isn't the Olga at the desk.
= | Pitch had both Olgas, S. and P.; the slide shows which does what. They'd mixed the captions.
- | No refund, still cake.

- | Software house in the valley, all remote, ref check.
employer-staff-unfindable | I asked for three ex-colleagues from any year, and the man couldn't give one surname.
employer-site-copied | Their blog posts are a French firm's, put through a translator; "bread crumb trail" became "crouton path".
- | Good for a laugh.

- | Software house on the hill, eleven people.
~employer-staff-unfindable | Not one of the eleven has a page anywhere, I found that spooky.
= | Ex-military crypto shop, no pages is in the contract. Our CISO served with the boss.
= employer-confirmed | Boss answered on the official line in the chamber's register.
- | Thursday, badge at gate.

- | Physical therapist assistant, Florida to Maine.
id-owner-denies | The woman whose licence this is runs a clinic in Tampa and has it framed over her desk.
referee-denied | Rehab director listed: clinic says that he's a patient.
- | Board notified.

- | Physical therapist, Maine to Florida.
~id-owner-denies | Licence holder's office said: "She isn't applying anywhere, she's right here."
= | Receptionist meant Dr. Ellen. Our Ellen rents the back room there on the same surname; both came to the phone giggling.
- | Board has two entries, two photos.

- | Resume workshop in a rented ballroom, I attended.
- | 120 people, water from a jug.
resume-copied | Slide 9: "Choose a veteran from your country and become them."
referee-untraceable | Slide 14: list of managers who "are never asked twice", with prices.
- | Our applicant was on the front row in the group picture.

- | Library's CV evening, I volunteered.
- | 14 people, tea.
~same-resume-as-other | I later saw five of them at work as applications, same skeleton, same verbs.
= | My verbs. My skeleton. The bones under it each their own, I had checked with the sheet from the job centre.
- | Two invited.

- | He claims the night desk at a hotel in Brno.
employer-detail-unknown | What's on the wall behind the night desk? "A picture." It's an aquarium, three metres, you hear it.
employer-denies | Brno's owner: not even as a guest.
- | Fish well.

- | She claims the day desk at a hotel in Brno.
~employer-detail-unknown | Didn't know about the aquarium!!!
= | Put in after the flood, 2021. She left in 2019, when there was a moose.
= | I remember the moose.

- | Freight forwarder, customs clerk.
support-document-altered | Broker's licence number has a check digit that doesn't work out.
referee-untraceable | Her customs officer of the letter isn't on the roll of the port or of any port.
- | Asked for the original; dog ate it, I kid you not.

- | Freight forwarder, customs clerk, the Dane.
~support-document-altered | Check digit wrong on the licence, twice computed.
= | My table's for post-2010 numbers. Old ones use nine, not eleven. Customs house says he's good.
- | Dog came along, ate nothing.

- | Invoice query turned up something.
several-jobs | Two clients of the same umbrella approve his 40 hours, each for the same forty.
shared-account | The other client's man describes a short bald fellow; mine's tall with a ponytail.
- | Umbrella suspended payment.

- | Invoice query turned up nothing much.
~several-jobs | Umbrella shows 80 hours approved for her, two clients.
= | Fat finger at the umbrella, week 7 entered twice with the old client's code, credit note out.
- | Paid.

- | Kitchen porter agency, text messages.
- | "sending Abdul 6pm"
different-person | "abdul came, isnt abdul, says he is brother of abdul, has abduls card"
- | "is ok boss same family same hands"
- | Blocked.

- | Kitchen porter agency, more texts.
- | "sending Luis 6pm"
~different-person | "who is this, luis was the one with the limp"
= | "boss limp is gone he had a stone in boot haha check the thumb scar"
- | "scar ok. he can stay"

- | Charity finance lead, trustees' note.
contradicts-resume | Charity Commission shows her as a trustee's guest at one AGM, never Treasurer.
referee-denied id-owner-denies | The bishop's chaplain regrets that His Grace has written no letter.
- | We liked her hat.

- | Charity finance lead, trustees' second note.
~referee-denied id-owner-denies | Bishop's chaplain regrets, no letter.
= | New bishop, new chaplain. The old one's in Devon with his bees and a carbon copy.
= referee-confirmed | He read it over the line and added a joke.
- | Plain hat, clean books.

- | Our ex-intern as referee, small world.
referee-same-wording | His letter and that of a "VP" match right up to "kindly revert".
referee-denied id-owner-denies | Ex-intern, asked in person at the pub: "I never wrote a letter. For whom?"
- | VP didn't come to the pub.

- | One thing I couldn't settle about the new storeman.
employer-untraceable | The first job on his page, 1996, a toy factory, has left no trace I could find in an afternoon.
employer-confirmed | The four since then are all good, rang each from the book.
- | Starts at the bay on the 6th.

- | One thing about the new nurse, too.
referee-text-only | Second referee has only written so far.
referee-confirmed | First one spoke for half an hour from her ward's own line.
id-shown-and-matched | Passport and pin card laid side by side with her face.
- | Go.
