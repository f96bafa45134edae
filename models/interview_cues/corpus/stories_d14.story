# Whose name, whose money, whose machine, 14
- | This is what our payroll bureau passed up to us, in order of arrival.
id-number-mismatch | Mon: revenue returned the new man's file; the reference he gave has been a florist's since she was sixteen.
- | Tue: asked him about it, he was ill.
payee-churn | Wed: he's well enough to move his pay to bank number three.
crypto-or-third-party-payment | Thu: bank number three writes that the holder is a Ms Lund, and would we kindly say who that is?
- | Fri: we'd kindly not know.

- | She came to our counter because her tax code had gone mad.
id-owner-denies | According to it she holds two posts in two cities; she says she holds one mop in one school.
- | I turned the screen to her and she read the other employer's name out as if it were Latin.
- | We gave her the leaflet with the umbrella on it.

# honest
- | Her colleague came along with the same complaint.
id-owner-denies | She too swore she'd never worked for the second firm on her sheet.
discrepancy-explained | School meals had been outsourced in May and the caterer took over her contract; the caterer's letter had gone to her old flat.
- | Umbrella leaflet not needed.

- | Cloud ops, region east, the on-call engineer's scratchpad.
- | 01:10 alert, impossible travel, yawned.
signins-apart | 01:14 not a false one: the company laptop answers pings out of a basement in Knoxville, and his tokens get minted in Liaoning.
second-remote-tool | 01:20 inventory of the thing: GoToMyPC, ISL Light, and an SSH reverse tunnel on top.
- | 01:30 woke my manager, who asked what a tunnel is.

- | Nobody in the building had anything against Mr Hale until the carpets were cleaned.
remote-desktop-use | The cleaner counted thirty-one running laptops under the bed and along the skirting, each with a paper flag: "Kyle/insurance", "Amy/bank".
- | He thought it was art.
shared-account | Hale told him cheerfully that the boys overseas do the work and he only does the electricity.

# honest
- | Opposite flat, same cleaner.
remote-desktop-use | A desk there with two computers on which things move though the chair's empty.
tool-agreed | She does IT support for us, we built that desk with her for unattended test runs, purchase order 3304.
- | Cleaner prefers the art.

- | The recruiting firm billed us for four placements from one city.
same-resume-as-other | I put the four CVs over one another against the window, and the paragraphs fell on each other like tracing paper.
same-device-as-other | Their signatures had been made with one finger on one phone within nine minutes, says the e-sign log.
- | Bill not paid yet.
agency-opaque | For proof of checks the firm sent a stock photo of a handshake.

- | A locker, a lanyard and a lie: that's how our guard put it.
pickup-by-other | Locker 31 was emptied by a girl in school uniform who'd got the PIN from "uncle Bryan".
- | Uncle Bryan's our database man, and an only child.
place-conflict | Guard asked where uncle lives: Dallas. The HR card: Fort Wayne. His own auto-reply: "greetings from sunny Tampa, my hometown".

# honest
- | Locker 32.
pickup-by-other | Emptied by somebody else, too, says the camera.
sharing-explained | Her housemate, who has a signed slip and works two desks from her; we asked the pair at lunch.
- | Lunch was lentils.

- | The agent of the shipping insurer doesn't do small talk.
requests-laptop-reship | "Twice he's asked the line to divert: once to a forwarder at JFK, once to a barber's."
forwarder-address | "The line's first address was a rented drawer in a bakery, mind you."
- | "Claim denied."

- | I supervise the test centre for forklift tickets.
test-substituted | The man who passed the eye test as Mr Lowe wears contact lenses; the Mr Lowe who came for the practical can't read the sign on the door.
- | The rack survived.
id-photo-mismatch | Neither of them is the one on Mr Lowe's licence.
- | I'm thinking of a new rack anyhow.

# honest
- | Another Mr Lowe, no relation.
id-photo-mismatch | His licence photo shows somebody with long hair and no beard, I wouldn't have guessed it's him.
id-verified-in-person | The registrar across the yard scanned his finger against the chip and gave me a thumbs-up, in writing.
- | Passed with four points to spare.

- | A confession in three e-mails, and I've shortened them.
identity-borrowing | "I put up flyers in the hostel: rent out your name, 10 % for you, no work."
- | "I was told that it's outsourcing."
id-rented-or-borrowed | "Six people gave me their cards, and one of the six is on your staff list with somebody else behind the keys."
- | "I'd like to come in from the cold, so to speak, it's a cold hostel."

- | School nurse turned HR, in her second month.
support-document-altered | The vaccination booklet and the diploma have the same handwriting, ink, and "doctor".
- | I rang the clinic about a third thing altogether.
support-document-altered | Clinic: "We've no such doctor and have never had that stamp, and our logo isn't a pelican."

# honest
- | Second booklet of the day.
support-document-altered | Stamp unreadable, and the clinic had no page on her at first.
discrepancy-explained | Archive had her under her foster parents' name; the head doctor found it and re-stamped the booklet.
- | No pelican at all.

- | It was the pizza that gave it away.
several-jobs | He'd had our Friday pizza voucher, and those of two other companies, delivered at one door and one time, all of them "for full-time staff".
- | The pizza boy is my nephew.
shared-account | Nephew says that three lads opened, and each of them answered to Marvin.

- | Sent to us by the liquidator of a travel agency, with a sigh.
crypto-or-third-party-payment | Nineteen tour guides, who guided nothing, were paid on a card which the owner's wife had in her purse.
- | The purse was also in the inventory.
id-owner-denies | Four of the nineteen have written in from Peru: they were guides, yes, but of alpacas, and never of ours.

# honest
- | The liquidator's last item.
crypto-or-third-party-payment | A twentieth guide's pay had been going to his brother's account.
discrepancy-explained | By court order for maintenance; the brother is the children's guardian and the order's in the safe.
- | Safe sold for 90.

