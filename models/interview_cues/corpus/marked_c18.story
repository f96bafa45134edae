# More trades: aviation to zoology; curt slang of the trade (c18)

- | Line maintenance, night stop.
support-document-altered | His B1 has rubber-stamp ink over a laser print; the authority's book ends two numbers before his.
different-person | The sign-offs are a left-hander's, he eats with the right.
- | Aircraft back in the hangar.

- | Cabin crew, pool.
~several-jobs | Spotted in another carrier's scarf at gate 14.
= discrepancy-explained | Wet lease. They fly for them in July, in their cloth, it's on the board in the crew room.
- | Turnaround 35.

- | Bar staff, festival. SIA badges.
id-rented-or-borrowed | Badge 'Tunde' was on three necks by the third act.
- | Rain, mud, good mood.
id-owner-denies | The true Tunde plays bass. On our stage. He saw his own name walk by.

- | Chef de partie, agency.
~different-person | Not him! Clean shaven, no earrings, sober.
= | Him. In court that morning, as a juror.
- | Sauce held.

- | Locum pharmacist, Sunday rota.
several-jobs | RP on the wall in Luton, RP on the wall in Dunstable, both open, both Sunday, one of her.
- | Controlled drugs tally.
shared-account | In Luton the Saturday girl "is" her, as per the Saturday girl.

- | Optician's, two tests an hour.
~shared-account | Two handwritings on one GOC number.
= tool-agreed | Pre-reg student under him, countersigned, College wrote to us in June.
- | Specs Thursday.

- | Scaffold gang, CSCS check.
support-document-altered | Chip reads "test card". He'd paid 200 to a bloke in a Costa.
proxy-interviewer | The touch-screen test was sat by the bloke's niece, she does four a day.
- | Off site by ten.

- | Asbestos survey, P402.
~support-document-altered | Scheme says no such certificate.
= discrepancy-explained | Scheme had it under the maiden name's hyphen; the lady there found it while I held, Vivaldi.
- | Bag samples gone.

- | HGV, nights, Felixstowe.
id-rented-or-borrowed | Two cards in one head: his own till eleven, the gaffer's brother's till five.
- | Asked for the brother.
hours-refused | "He's a day man." Day office: "he's nights."
- | Unit's in the pound.

- | HGV, days, Immingham.
~id-rented-or-borrowed | Somebody else's card in the slot, plain as day.
= trouble-explained | Yesterday's shunter forgot it. Screen said "ejected", it hadn't. Pliers.
- | Rolling by six.

- | Care agency, domiciliary. Call monitoring.
shared-account | Tag-ins at 07:00 in Mrs. Bell's hall and in Mr. Rudge's hall; five miles, one carer.
? | Mrs. Bell: "A lad with a vape does me now."
id-photo-mismatch | Photo's a woman of sixty.
- | Safeguarding phoned.

- | Care agency, other round.
~shared-account | Tagged in two halls at one time.
= | Mrs. Bell had taken the tag to Mr. Rudge's. For bridge.
- | Both washed.

- | Abattoir, vets on contract.
several-jobs | The OV's stamp was in two counties; so was his wage; the pigs were only in one.
different-person | In ours a lad in his coat looked at livers, "I'm the stamp".
- | Line stopped at 40.

- | Zoo, reptile keeper, day 2.
~different-person | Keeper on day one: beard. Day two: not a hair, no eyebrows either.
= | Gas burner. Iguana's heater. First aid book, page 9.
- | Iguana's well.

- | Tax firm, Form 8879 season.
id-rented-or-borrowed | PTIN of one Marlene on 600 returns. Marlene breeds pugs.
? | She gets a pug's price per hundred.
shared-account | The firm's seasonal, on her log-in, is five seasonals.

- | Tax firm, bookkeeper's desk.
~alias-used | Signs as "M. Pugsley", hired as M. Poulson.
= name-change-documented | Deed poll, 11 January, she'd had enough of the jokes, so she says, and I've the copy.
- | Form's in.

- | Film extras agency.
different-person | Hired triplets. Came: two and a cousin in the same cap.
- | Scene reshot.
account-swap | Cousin's on the third one's profile, for a tenth, "we're all of a kind".

- | Film extras, horse people.
- | Asked for three, got three.
- | One horse was new, they'd said so.
- | Oats.

- | Bailiff's office.
several-jobs | Visits log: nine doors in Crewe while he was on parade, paid, as a full-time college porter in Chester.
? | The doors confirm: a lady came.
shared-account | "I'm Mr. Hurst," she told door six.

- | Court ushers.
~persona-collision | Called out "next patient, please".
= discrepancy-explained | Fifteen years at the surgery until last Friday. Judge asked for a prescription.
- | Case adjourned.

- | Merchant bank, KYC alerts, Pune pod.
output-swing | Alert quality of seat 5 flips at noon IST like a switch.
shared-account | Seat 5's wife takes over. Ex-bank, sharper than him.
- | Cleared 88.
- | "Hire her then," said the pod lead.

- | Merchant bank, KYC alerts, Cork pod.
~output-swing | Seat 9: 40 a day, then 3.
= trouble-explained | Queue was wired to retail only, 3 was all there was. Re-wired. 44.
- | Cleared.

- | Deck hands, tug.
test-substituted | Drugs swab came back as a horse. Not joking, lab says equine.
- | His girlfriend has a stable.
- | Crew wants a new swab for all.

- | Deck hands, pilot boat.
~test-substituted | Swab tube had a girl's name.
= discrepancy-explained | Lynn is a man. Ours. Lynn Prosser, Cardiff. The lab ticked F by ear.
- | Out at five.

- | Courier depot, owner-drivers.
account-swap | Route 40's handed on by the week on a Telegram list, badge in the sun visor.
different-person | On the step of no. 8: a lad. In my book: a grandfather.
- | Parcels all there.

- | Courier depot, walkers.
~account-swap | She scanned on her brother's number the whole Wednesday.
= tool-agreed | I told her to. Her gun was dead, his was spare, I rang it in at 7:10.
- | 120 drops.

- | Exam board, markers.
output-swing | Scripts 1 to 200 marked with love; 201 to 400 all 14 out of 20.
several-jobs | He was hired full-time by the other board, and had given ours to a sixth-former.
- | Sixth-former's marking: consistent.

- | Exam board, markers, chemistry.
~output-swing | All 14s after lunch!
= | Multiple choice. After lunch was section C. Machine had them 14 too.
- | Post's at four.

- | Seamstress, uniforms.
- | Piece work at home, sixty a week.
shared-account | Seams of six people, wrote the lab; labels of one.
- | She feeds six people, so there.
- | Union's asked.

- | Upholsterer.
~shared-account | Two sorts of stitch on one chair.
= sharing-explained | Master and girl, he stitches the seat, she the back. He told me when I ordered.
- | Chair's on the van.
