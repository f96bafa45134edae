# desk work on an application, f3
? | Worked under a dead cousin's nursing number for two years, three homes paid her.
- | Case came up in a routine renewal.

? | Listed as lecturer at a college which the ministry says is a mailbox above a travel agent.
- | Application complete otherwise.

? | The number of his firm answers with "hello?" and a television behind.
? | Asked for accounts, the same person came back as accounts.
- | Bookkeeping checks go on.

- | Former firm's number answers with a private voice. One-woman practice, works from her kitchen.
- | She had the contract to hand.

? | Two women, two CVs, one wedding photo cropped differently.
- | Both for the Dortmund reception desk.

~? | Same face on two applications for the desk.
= | Twin sisters. Both turned up on the open day.

? | He says he moved out of Manchester in 2015; parcels, parking fines and a gym contract there till last week.
? | For us he lives in Austin.
- | Vendor's locate report attached.

~? | Locate report has him in Manchester till last week, his form says Austin.
= | Report mixed in a namesake born the same year. Vendor withdrew the page and sent a clean one.

? | Ministry of education: certificate series B-77 was never printed.
- | Very calm when told we check.

? | "Available from any employer on request," but each time we asked one the candidate's mailbox got opened first and the answer came from there.
- | Six forms, six answers.

? | The photo in the passport copy and in the driver's licence copy is one photo, same stray hair, documents eight years apart.
- | Uploaded within a minute of each other.

~? | Licence and residence card have the identical photo.
= | Issued the same day in the same office, town hall takes one picture for both. Date on both 3.4.2023.

? | His old team lead, reached through the firm's directory: "We had a Bogdan. That is not Bogdan."
- | He'd looked at our video still for a while.

~? | His old team lead did not recognise him in the photo.
= | With the beard off the second picture settled it, he laughed and told the story with the forklift. HR there sent the badge photo too.

? | HR in Tallinn sent over his badge picture. Grey hair, glasses, twenty years more than ours.
- | Asked our man about it, call dropped.

? | Sister firm across the road says he works for them now, every day, eight to five.
- | He signed with us for the same hours.

- | Still employed elsewhere, notice till the end of the month.
- | Told us in the first call.

? | Domain of the reference's firm is registered to the candidate's street, his house.
- | Renewed last week.

~? | Referee's domain is registered at the candidate's home address.
= | He built the site for them as a student and never moved it over. Owner of the firm knows, showed the hosting bill.

? | Sent test mail to careers at the firm he named. Reply: we make gaskets, never had a data team.
- | Data scientist, four years there he says.

? | Four applicants from four states. Their CVs name each other as referees in a ring.
- | Noticed by the intern.

- | Two applicants name each other as colleagues. They sat in one office in Breda for six years.
- | Office confirmed both.

? | Crane ticket: training provider closed in 2013, ticket from 2018, signature of an examiner who moved to Spain in 2010.
- | Site wants him Monday.

~? | Crane ticket is dated five years after the provider closed.
= | Provider's book was taken over by the trade board, which renews under the old name. Number checks on the board's page.

? | Medical council has the number as lapsed. Under "Dr. Ravn" there are prescriptions to last Tuesday.
- | Locum agency informed.

? | Post office: the box was rented on Monday by a company that rents boxes for others.
- | Given as "home since 2009".

- | PO box on the CV. Rural, no delivery to the door.
- | Farm road named in the form.

? | Kept writing that her manager is on leave. The manager's out-of-office doesn't exist, mailbox unknown, says the server of the firm.
- | Fourth week.

? | Credit file was opened in March with a loan, a phone and a gym the same afternoon. He's 46.
- | Cash handling position.

~? | Credit file three months old at age 46.
= | Lived in Norway since school, tax papers from there for all years. Came home in spring.

? | Police asked for the CV; the true holder of that engineering degree had reported hers missing along with the handbag in 2020.
- | Ours had started on site in May.

? | Dating site, two job boards and a Polish band's page all use the picture.
- | Our man says he is from Maine.

~? | His picture turns up on a Polish band's page.
= | He is the bassist. Concert in the town hall in August, my colleague went.

? | Council's list of taxi drivers has badge 4417 with a lady.
- | School run contract starts the 9th.

~? | Badge 4417 is a lady's on the council's list.
= | List was from 2021, badges are renumbered each renewal. Licensing desk read me the current one.

? | Wrote "see my app, 2M downloads". App's maker is a firm in Hanoi, wrote back they'd never had him.
- | Android lead.

? | The journal took the paper down: figures from another thesis, author could not be found at the institute.
- | He has it as item one.
- | Shortlist of three.

- | Paper listed as "in press", still is.
- | Editor's mail shown.

? | His Stack account answers since 2012 in flawless Portuguese. He didn't know what "obrigado" was.
- | Remote contractor.

? | Sold accounts forum has the very handle, offered in September, "aged 8 yrs, 300 followers".
- | Applied in October with it.

~? | The handle had another man's name until autumn.
= | Went by his stage name before. Commit mails from 2015 already carry his surname, and his old boss starred the thing.

? | Electricity bill he uploaded: supplier doesn't serve that state.
? | Asked for another, got the same bill with another logo.

~? | Supplier on the bill does not serve that state.
= | Mobile home with a propane account. Supplier's branch across the line delivers there, spoke to the driver's desk.

? | In the staff photo of the firm he points to himself. That is the founder, who is in the papers every week.
- | Product manager.

? | Work certificate is in a font that came out in 2019. Dated 2011.
- | Seen by our document girl.

~? | Certificate dated 2011 in a typeface from 2019.
= | Duplicate made for him in 2022 after the flood, says so small at the foot. Firm holds the copy.

? | Bank branch manager named as reference had never banked with us or heard the name, was rather cross.
? | Form in our files shows his signature.

- | Reference was cross that we rang at lunch. Then quite kind.
- | Would rehire.

? | Agency submitted him as Hyderabad, 6 years. Another agency the same noon as Pune, 11 years. One PAN.
- | Vendor manager cc'd.

~? | Submitted by two agencies within an hour with different rates.
= | He had signed with only one. The other pulled him from a job board, their mail admits it.
- | Kept with the first.

? | Address history: eight people at his flat, all got hired remotely somewhere since last summer.
- | Two bedrooms.

~? | Nine adults at one address.
= | Convent. Sister Agnes keeps the phone.
- | Care assistant, days.

? | The engineering chamber struck him off in 2017 after the bridge. He has "chartered, current".
- | Interview was solid.

? | Asked for the tax slip of 2020. It came with the 2022 form layout.
- | Said he will look again.

- | Tax slip of 2020 came crumpled, legible.
- | Sum agrees.

? | The shared drive link for his portfolio opened under "Owner: Wenjun's clients". Forty folders, one per face.
? | Ours is folder 23.

? | Had the candidate for Ghent and the candidate for Lyon open side by side, same cat on the sofa in the picture.
- | Names Peeters and Morel.

? | Ran the plates from his courier reference. Van belongs to a florist, she never lent it.
- | Courier, own vehicle.

? | Insurance certificate number comes back "void, never issued".
- | Subcontractor roof crew of five.

~? | Insurer's portal shows his certificate as void.
= | Broker replaced it at renewal, new number in force, broker mailed us direct.
