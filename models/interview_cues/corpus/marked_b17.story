# Authorities, registers, owners, unions: short and indirect tellings.
- | Pilot boat coxswain.
support-document-altered | Coastguard's computer has a jet-ski permit for him and that's the lot.
contradicts-resume | "Twelve winters North Sea." Harbour dues say two summers, pedalos.
- | Sea was flat, luckily.

- | Train guard.
~support-document-altered | Rail authority's extract has him as "applicant" only, not as licensed.
= | Extract was of 1 March. He sat on the 2nd. Extract of the 9th: licensed, no conditions.
- | Whistle issued.

- | Lawyer for the in-house team.
support-document-altered | Law Society: "A person of that name is barred from describing himself as one of us."
employer-denies | Chambers clerk: pupil? tenant? squatter? None of these.
- | Suit was good.

- | Notary's clerk.
~employer-denies | Her old notary's chamber says that office has no such clerk on file.
= | Chamber's file holds sworn clerks. She typed. Typists are on the notary's own wage book, three winters, seen.
- | Ribbon and wax Monday.

- | Midwife, birth centre.
id-owner-denies | Number's real owner delivered my nephew; she's seventy, retired to Fuerteventura, and furious.
referee-untraceable | Maternity unit lead in the letter is no one to the unit, the union or the car park barrier.
- | Mothers informed.

- | Doula.
- | Needs no number, has none.
referee-confirmed | Birth centre's own lead, via front desk, has seen her at forty births.
- | On the list.

- | Electric company, meter tech.
support-document-altered | Electrical inspectorate's reply in three words: card withdrawn, 2016.
- | "Renewal's in the post."
- | Inspectorate: no renewal's been asked for.
referee-same-voice | His gaffer in the reference call says "like I told you Tuesday". I'd only talked to the applicant Tuesday.

- | Gas company, meter tech.
~support-document-altered | Register says "withdrawn".
- | He took it calmly.
= | "Withdrawn at own request, moved to full grade," when you click the little plus. I never click.
- | Grade full.

- | Translator in asylum court.
school-denies | University of Graz has her for a term of geology.
cannot-speak-claimed-language | The sworn Pashto man who sat by said: she said hello and goodbye, and in between nothing that he knew.
- | Hearing moved.

- | Translator in family court.
~school-denies | University of Graz has no translation degree for her.
= | It says Germersheim on her sheet; I'd misread my colleague's scrawl.
school-confirmed | Germersheim: diploma, 2009.
- | Hearing kept.

- | Steel erector.
employer-denies | Site diary of the stadium, every gang, every day: no him.
employer-untraceable | His other firm's bank says "not a customer"; tax, "not a payer"; crane hire, "not a debtor". There's no such firm.
- | Steel's up anyway.

- | Steel painter.
~employer-denies | Site diary of the bridge doesn't have him.
= | Night possessions were in another diary, railway's, and there he is with dew points.
- | Brush ready.

- | Insurance medical examiner.
several-jobs | Rosters of two hospitals have him on nights at both, same nights.
support-document-altered | One hospital's got a copy of his diploma with a different birthplace.
- | Chief medic phoned a friend.

- | Insurance nurse.
~several-jobs | Rosters of two hospitals have her, same nights.
= | Mother and daughter, both M. Vogel, both nights, they share the car.
- | Chief medic relieved.

- | Union rep called to say the following.
shared-account | "Your Petrov's pass came in three times before the film showed one Petrov."
- | "Members are being done out of overtime."
agency-opaque | "And that labour firm won't give us a list, which by law they must."

- | Union rep called again.
~shared-account | "Now it's Ortiz's pass, twice before one Ortiz."
= | "Oh, hang on. Door's sensor, it counts trolleys. Sorry to have bothered."

- | Grammar school, chemistry.
support-document-altered | Ministry wrote that state exam sheets of that year were green. His is blue.
school-denies | Seminar in Kassel: he did sit in, as somebody's guest.
- | Fume hood free.

- | Grammar school, physics.
~support-document-altered | State exam sheets were green that year, hers is blue.
= | Ministry ran out of green in June. Two others on our own staff have blue.
- | Van de Graaff dusted.

- | Church organ builder.
employer-detail-unknown | Five years in Klais's shop he says; couldn't tell me what street, what smell, what's over the bench.
portfolio-copied | Organ in his picture was built by my master in '77.
- | Bellows sagging.

- | Church bell hanger.
~employer-detail-unknown | Four years with a foundry and couldn't describe the furnace.
= | Hangers don't see it. They get a bell on a lorry and a church. Foundry's van man embraced him.
- | Bell up by Easter.

- | Taxi rank, hearsay but from the inspector.
id-rented-or-borrowed | He drives on the card of a cousin who's paid 80 a week for it.
same-photo-as-other | Inspector has seen that picture on two more cards.
- | Rank's agog.

- | Taxi rank, inspector's correction.
~id-rented-or-borrowed | "I've said the card was lent to Yusuf."
= | "It's his. Cousin's the one with the same first name, I got them crossed at the barrier, both in order."
- | Rank's calm.

- | Embassy, driver-messenger.
referee-denied id-owner-denies | Ambassador's wife's secretary: Her Excellency has written no reference this decade.
crypto-or-third-party-payment | Salary to a "nephew's account" please, he wrote in the margin.
- | Flag car stays in.

- | Embassy, gardener.
~crypto-or-third-party-payment | Wants pay sent to an account in a woman's name.
= | Court-appointed guardian since the accident, court's seal, consul rang the court.
- | Roses bloom.

- | Fire academy, instructor.
contradicts-resume | Brigade: volunteer, 14 months, tea wagon. Him: station commander.
- | Brought a helmet, white.
support-document-altered | Helmet's plate number belongs to the brigade's museum piece.

- | Fire academy, cook.
- | Brigade: cook. Him: cook.
employer-confirmed | Watch manager sang his chilli's praise over the station line.
- | Chilli Thursday.

- | Rail freight, wagon examiner.
referee-shares-contact | Both signatures of the mentor are sent from the examinee's mail, "on behalf".
test-substituted | Eye test at the clinic was done by someone with no glasses; he's minus nine.
- | Wagons wait.

- | Rail freight, shunter.
~test-substituted | Eye test passed by someone with no glasses. He's got bottle bottoms!
= | Plain glass. For the sparks. He'd lasered in May, clinic has it in the same file.
- | Wagons roll.

- | Zoo vet, interim.
employer-denies | Leipzig: "not on our staff". Prague: "not on ours". Vienna: "he's been to look at the pandas".
- | Charming on pandas.

- | Zoo keeper, reptiles.
~employer-denies | Prague: "not on ours".
= | Prague has two collections. Terrarium's a foundation; its head held up the phone to a hissing thing, "she knows him".
- | Gloves long.
