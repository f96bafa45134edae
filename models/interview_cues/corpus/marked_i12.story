# several implied cues in one story, by trade
- | Warehouse lead, third week.
remote-control-tool | Scanner PC was driven from outside each night, window list shows a viewer at 03:00.
- | IT took the disk.

many-countries | Payroll portal asked her to confirm Cebu, then Tbilisi, then Quito, all on the 5th.
avoids-in-person | Our branch is opposite her house and she has a cold each time.
- | HR meets Friday.

~many-countries | Portal warned of Lima, Accra and Delhi on one evening.
= network-explained | A relay of her phone's private browsing. Off, and it says Norwich.
- | Closed.

agency-opaque | Supplier answers each question on the man's papers with a brochure.
support-document-altered | The brochure's sample certificate and his have the same serial.
- | Purchasing holds the invoice.

name-mismatch-on-call | Operator: "I have a Mr Danso for you." I had dialled into Mr Keogh's interview.
voice-changed | After the reconnect I seemed to have his father on.
- | Twenty minutes in all.

identity-borrowing | Taxi driver got 1,200 for a morning at the licence office and has not seen the licence since.
id-photo-mismatch | Who uses it is a head shorter, by the desk camera.
- | Statement taken.

~id-photo-mismatch | Desk camera and licence give two different people.
= | Camera 2 and camera 3 had been swapped after the repair. Right tape shows him.
- | Guard noted it.

employer-front | The firm's only customer is its director's own other firm, and back.
employer-detail-unknown | He does not know if one came to work there by stairs, lift or at all.
- | CV: five years, team lead.

shared-contact | Callback for the Friday shift was taken by the man from the Monday list.
- | Two badges in print.
persona-collision | He wanted to know "which one of us" got the job.

school-not-found | The county clerk told our vendor that no teaching was ever licensed at that place.
email-other-identity | The mail from its "registrar" has a reset hint with our applicant's own phone.
- | Vendor stops here.

~school-not-found | Clerk has no school under that name.
= school-confirmed | Teacher college, filed with the church. Diocese sent the roll.

place-vague | Told the vet it is "out there", told the bank "Arizona", told us "the desert".
phone-unreachable | The line rings into nothing, the carrier shows the SIM without one minute used.
- | Laptop is held back.

handle-listed | Search of the bureau's poster for his Jabber name: page one, top right.
account-swap | In the same week he had asked a mother of two for her seller page, he to work, she to nap.
- | Sent to counsel.

first-day-recon | Time from first login to a full list of our shares: six minutes.
extortion | Fired in June; in July a link to half of it and a number with five zeros.
- | Insurer is in.

kvm-hardware | Dock reports a screen that is eight centimetres wide.
synthetic-voice | When the fire bell rang next to him, his line had no bell in it and no pause.
- | Bell was audible on the camera's own track.

~kvm-hardware | A tiny screen and a second keyboard showed up overnight.
= tool-agreed | Braille line with its keys, delivered by our own disability office.
- | Asset tag added.

refuses-background-check | In the record release he put his own birthday as "n/a" and his signature as "see above".
all-checks-refused | Since then we have come up with a sixth proposal and got a sixth apology.
- | Post is readvertised.

referee-same-voice | Both my referee calls ended with "ta-ta, duck", as does every mail and call of his.
- | Panel in Hull.
employer-detail-unknown | He ran the shop there, and could not tell what it sold in winter.

ai-assistant-use | My question had a typing error that nobody hears. His answer repeated it.
- | I had put it in the chat only.

ai-assistant-use | Tab title in the share for half a second: "Interview mode, 12 credits left".
- | Frame kept.

~ai-assistant-use | Each answer of his began as an answer by the machine begins.
= own-work-explained | Coach's scheme, told us so. On the whiteboard in our room he was quicker still.

forwarder-address | The key to his "flat" is 9 cm and opens box 77.
- | Landlord is a franchise.

forwarder-address | Courier billing lists 212 receivers at one front door since New Year.
id-rented-or-borrowed | The lady of the house gets a fee for each name on her bell.
- | Agents came on the 8th.

~forwarder-address | 300 people get their mail at his door.
= address-confirmed | Care home, he is the live-in janitor. Manager and ID agree.

commits-other-name | Two hundred nights of code, and the clock and the key in them are those of a man in Harbin.
- | Owner of the page says typo.

profile-owner-other | Her phone buzzed not at all when I wrote to "her" page; a Mrs Lund in Skive replied.
- | During the call.

account-swap | Platform's letter: the face check passed on her sofa, the bidding was done from another flat by the man who pays her.
- | Page closed.

~account-swap | Order came to run under the page of somebody else.
= tool-agreed | Client's own buyer account, the contract says so in 4.2.

alias-used | In the visitors' book of the prison he signed otherwise than in ours.
- | Guard compared.

alias-used | Hotel bill for our course: room 12, Mr Ferrer. Our man slept in room 12, he is Mr Blum.
? | Passport number at the hotel is not his either.

~alias-used | Hotel had the room under an unknown name.
= | Group booking, all rooms in the trainer's name.

email-other-identity | Contacts app filled in the rest when I typed his address: "Auto Parts Lviv, Mr Hnat".
- | Applicant: Mr Osei.

agency-opaque | They send invoices monthly and moved office four times; the forms on their men did not survive.
- | Audit finding 3.

phone-unreachable | The only sign of life on that line is the message that it has none.
- | He confirmed it again by mail.

place-vague | He would rather describe the sunset than tell us which town it sets on.
- | Postcode field open.

cannot-speak-claimed-language | A grandmother in the queue spoke Punjabi to our Punjabi officer. He fetched somebody.
- | Bonus for it is paid since May.

cannot-speak-claimed-language | Voice menu in his first language gave up on him after three tries.
- | Same menu takes everybody.

~cannot-speak-claimed-language | Hungarian colleague got no word out of him.
= language-spoken | Headset was muted by us. Then they talked about fishing for ten minutes in it.

voice-changed | Court reporter put down two initials for one witness, for she heard two.
- | Page 31 and 32.

synthetic-voice | Asked to hum. It said "hum".
- | Camera off at that point.

referee-same-voice | Three hours, three numbers, three firms, and each "hello" falls into the others when laid on top.
- | Vendor's chart.

all-checks-refused | After mail, visit and film he also did not want us to ask the postman.
- | Offer lapsed.

id-photo-mismatch | Asked his own children in the hall whether that is dad on the card. Big one said no.
- | Officer's note.

first-day-recon | Her welcome mail was forwarded with the code in it, and that code was spent in Minsk at 9:07.
- | Starter since 9:00.

identity-borrowing | Two retired postmen each own a laptop of ours by paper. Both thought it was for a raffle.
? | A "friend from church" had them sign.

extortion | What he wants is cheap, he says, against what the fine would be.
- | With sample, 300 rows.

handle-listed | Of his 31 name variants the intelligence sheet has 30.
- | Analyst's script.

support-document-altered | The notary whose seal it bears has been dead since 2012.
- | Seal date is 2021.

support-document-altered | Pension office adds up his years to two. The papers for them add up to nine.
- | Originals asked for.

~support-document-altered | Seal on the paper is younger than the paper.
= school-confirmed | Second copy after the fire, seal of today's dean. Dean's office says so.

employer-front | Inspector found the 60 programmers' floor let to a dance class since ever.
- | Tax number returned.

remote-control-tool | Mother of the hire says the machine in the hall "ghosts about" from nine to five.
- | Her son lives abroad.

avoids-in-person | In three years he has cost us eleven train tickets and no chair.
- | All unused.

refuses-background-check | The one envelope he never returns is that of the screening house. Sixth copy went by courier.
- | Signed for by him.

persona-collision | He wished to correct "my date of birth, the first one".
- | We knew of one.

name-mismatch-on-call | Room's ticker: "Ferhat has raised his hand." Only Miss Doyle sat the exam.
- | Hand went down.

shared-contact | Our text "see you at nine, Rosa" brought us Rosa's thanks, Inge's thanks and Bea's question.
- | One line, three files.

many-countries | Server draws his day as a star: Bergen in the middle, rays to four continents.
- | Week 14.

school-not-found | His class of 200 left no building, no teacher and no second graduate.
- | Says the evaluator, after a month.

kvm-hardware | Power meter of the shelf: laptop 20 watts and next to it something of 3 that answers to ping.
- | Not on our list.

commits-other-name | Gave him the mail in his own git config to read aloud. He got the surname wrong.
- | It is not his surname.
