# round 6, b9: more, plain notes, many trades, mostly open

? | Toolbox bought on the way in, price stickers still on every spanner. Fifteen years on the spanners, he says.
- | Bus depot, pit 2.

- | New toolbox, old one stolen from the van in March.
- | Crime number on file.

? | Recording of the competence interview runs 31 minutes. The person we know is heard for the first two.
- | Housing officer, Swansea.

? | Payslip from the old firm spells its own town wrong.
- | Bin lorry loader, start Monday.

? | He was asked to log into his own portfolio site and change one word. Site answered: wrong owner.
- | Tried three times, went for a walk.

~? | Asked to log into his own portfolio site and change one word. Site answered: wrong owner.
= | He sold that domain in June, new owner confirmed and sent the sale mail. Archive shows his pages before.

? | A member of the night team keeps asking where the night team sits.
- | Badge shows nine months of nights.

? | Customers on line 2 ask for "the lady who really does it".
- | Sole clerk on line 2 since May.

- | Customers on line 2 ask for the lady with the nice voice.

? | Her old timesheets, by her, name a project that was secret until after she says she'd left it.
- | Bid room, five people.

? | Two applicants' kitchens have the same calendar on the same wrong month.
- | Said to be in Lodz and Lagos.

? | Proctor asked him to tilt the lid. Knees of two people.
- | Underwriting exam, part 1.

~? | Proctor asked him to tilt the lid. Knees of two people.
= | His toddler's nanny was on the sofa behind, came into view, stayed silent. Proctor let her leave and restarted part 1.

? | The student who "interned" with us asks for a stamp on a paper for a summer when we had no office.
- | Dated July 2017, we opened in 2018.

? | Bookkeeping test solved to the last cent, in the rounding of a package that we had not named and the candidate says he has never seen.
- | Package is what the bureau in his street sells as a service.

- | Bookkeeping test with two mistakes, found both on second look.

? | New recruit's phone contact named "Interview Him" rang during induction.
- | She turned the phone over.

? | The lady he brought for the key handover had our staff card round her neck. In his name.
- | Facilities let it pass.

~? | The lady he brought for the key handover had our staff card round her neck. In his name.
= | Wrong lanyard: she is our Bea from cleaning, they took each other's at the desk. Desk log has both.

? | Says the trainer, day one of the CNC course for advanced: he asked which is the machine.
- | Course fee paid.

? | Four drivers pass our yard drug test on one pattern of trace metals. Lab says one donor.
- | Sample pots were sealed at home.

~? | Four drivers' samples look like one donor to the lab.
= | Lab had decanted control fluid by mistake. New samples under supervision: four people.

? | An ex-colleague saw the name on our website: "But that's me, and that's not me."
- | Ex-colleague works in Perth now.

? | Our new head of tax, asked by the auditor for his chamber number, gave the one of our auditor.
- | Auditor was not amused.

- | New head of tax gave the chamber number with one digit missing, sent the card.

? | Agreed to weekly site presence. Photo reports show one cloud, week after week.
- | Wind park, lot B.

~? | Photo reports show one cloud, week after week.
= | App puts the cover photo of week 1 on each report, supplier's known fault. Originals from the phone differ.

? | Shop manager had no idea what Z-reading means and told the girl to do it "as you did where I was".
- | Till was short on day 3.

? | Freight agent's calls all go through a man he calls his echo.
- | Echo says the sentence first.

? | We rang the number of the gym he "managed". It rang behind the partition, in our own sales room.
- | Partition was open.

~? | We rang the number of the gym he managed. It rang in our own sales room.
= | Gym closed, the telecom gave us its number in the last batch. Owner of the gym found by the register, all true.

? | Had said he'd laid all the tiles at the embassy. The tiler who did came to read our meter and looked at the photo.
- | Meter man showed the contract.

? | After the probation talk a voice we did not know thanked us, on her line, "from both of us".
- | Line is encrypted, one user.

? | Application hours: 14 posts of ours between 3.00 and 3.09, with 14 names and one writing of "Düsseldorff".
- | All 14 took part in the test and all had 88.

- | Applied to 14 posts of ours. Keen.

? | Wants salary paid to the company that "lends" her. On the form she is not lent by anybody.
- | Nursery assistant, direct hire.

- | Agency nurse, paid via agency, as contracted.

? | On the roof he wore his climbing harness back to front. Industrial climber level 3, number given.
- | Number is level 1, issued to a woman.

? | Interview of a translator for Finnish: six perfect sentences, and when I sneezed she did not know what to say to it.
- | I'm from Oulu.
? | Asked what day it is, she gave me sentence four again.

- | Finnish a bit bookish, learnt at evening school.

? | Clerk of the works signed as present at the pour. Pour was on Saturday, on Saturday he poured beer at the fair, local TV.
- | Beam 6 to be cored.

~? | Clerk of the works signed as present at the pour. On Saturday he was at the fair, local TV.
= | Fair footage was last year's. Truck drivers and the lab man had him at beam 6 till three.

? | The passport of the applicant was lying in the copy shop with a note "for Tuesday, bank exam, be there by 8".
- | Copy shop rang the number inside, the owner lives in Turin.

? | She did ask for reference calls at set hours. At those hours the three firms have one ring tone and one dog.
- | Vet receptionist, Cork.

~? | The three firms have one ring tone and one dog.
= | Shared office house in Galway, dog is the porter's. I know the place, colleague popped in.

- | Dog barks in the background.

? | In the exit talk he asked which project he had been on.
- | Eleven months, senior.

? | Her client list of twelve years as a wedding planner: brides found, five, all planned by their mothers.
- | Venue manager, spring.

- | Client list short, small business, four rang back happy.

? | Reception has two visitors' passes to the same interviewee for one morning, one left in the bin with the jacket he'd worn.
- | Written test 9.00, talk 11.00.

? | His signature on the plan dates from an hour at which his card let him into the pool.
- | Pool is forty minutes away.

~? | His signature on the plan dates from an hour at which his card let him into the pool.
= | Son used the family card, pool sold it as such. Plan was signed before two witnesses here.

? | Accounts payable: third party claims 40 percent of her salary "as per arrangement on shared post". No shared post.
- | Letter forwarded to HR.

? | Nobody at the Toronto site could pick him out of the team photo that he is tagged in.
- | Site reports 60 staff.

- | Not in the team photo, was on leave.

? | Landlord of the depot: that firm rents a letter slot, 9 a month. On his CV it has a fleet of thirty.
- | Dispatcher job, Gdynia.

~? | Landlord of the depot: that firm rents a letter slot, 9 a month. On his CV it has a fleet of thirty.
= | Slot is the registered seat. Fleet is parked at the port, licence authority lists thirty plates.

? | The four-line poem in her sample is by my wife.
- | Copywriter, junior.

? | He did not recognise his own voice. We had played it to settle the sound.
- | Round three.

- | Did not like hearing his own voice. Who does.

? | Sister Benedetta in the register, photo: grey. On the ward, same number: her niece.
- | Niece's own training ended in the first month.

? | Reads the meter readings into the system before the van gets there.
- | GPS from fleet, 23 houses.

~? | Reads the meter readings into the system before the van gets there.
= | Radio meters, they come in from the street corner. Test with the engineer, same thing.
