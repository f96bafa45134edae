# Quite ordinary notes: no oddity, or one weak one left open.
- | Spoke with Oana about the ward clerk job.
- | She has run a front desk for nine years.
- | Types quickly, listens well.
- | Would like to start after Easter.

- | Mr Faye drove the reach truck twice round the course.
- | No pallet touched.
- | He asked where one can pray, showed him the quiet room.

- | Her questions were about rosters, shoes and lunch.
- | All answered.
- | Contract by mail tonight.

skill-gap | The live exercise was a little weaker than what he had sent in.
- | Nervous, I think.
- | Good team player according to both referees.

- | We walked along the dyke, she named each sluice.
- | Speaks plainly.
- | The board meets on the 16th.

- | Third applicant for the boiler room.
- | Certificates on the table, coffee on the certificates.
- | Will be invited again.

- | Remote interview, no trouble with the connection.
- | Camera on, cat on lap.
- | Answers short and to the point.

contact-changed | He has a new mobile number since last week.
- | Otherwise as agreed.
- | Safety shoes ordered.

- | Her Swedish is good, her Finnish better.
- | Three months' notice, which suits us.

- | Told him that we decide on Friday.
- | He'll be at sea and reads mail in the evening.

- | Day two: got lost in the basement, found the archive.
- | Day three: reorganised the archive.

- | The apprentice and his father came together.
- | Father talked, boy measured the table.
- | The boy's measurements were right.

interest-unknown | Says she likes jazz, didn't have a favourite.
- | Best book-keeping test in a year.

- | The landlord of the staff house showed her the room.
- | Deposit paid by us as usual.

- | He'd worked with our old press, model 300.
- | Told us what's wrong with it by listening.

- | Video round one, in person round two, same pleasant woman.
- | Decision is with Henk.

- | Asked for feedback after the no from last year, got it, improved.
- | This time a yes.

forwarder-address | Wants his post sent to a mailbox shop.
- | Works well, laughs a lot.
- | Review after the trial month.

- | Tax number, bank card, health card: all copied, all in order.
- | Tour by Lucia.

- | Night guard, ten years at the port.
- | Sleeps by day, answers in the evening.
- | Dog goes with the job.
