# Invented careers: last bundle, records clerks and chiefs
- | Records clerk, port health, third floor, no lift.
support-document-altered | His yellow-fever vaccinator's warrant is numbered in Roman and we went over to Arabic before independence.
- | Made him sit, he was out of breath.
contradicts-resume | He'd told the doctor downstairs he came from textiles; up here he'd vaccinated half of Douala.

- | Chief electrician, opera house, Odense.
- | Union book in Faroese.
discrepancy-explained | Tórshavn's labour office explained that the red stamps are apprenticeship and the blue ones journeyman; he's both in the right order.
- | Lights up at seven.

- | Debt counsellor to be. Panel of two and a half (trainee).
school-denies | The college has a course so named since autumn; she graduated from it, she says, in 2014.
referee-untraceable | Its dean of that time can't be found by the college, by the state or by the pensions people.
- | Trainee found it first, give her that.

- | Vulcanologist, observatory, ash on the windscreen.
portfolio-copied | The thermal picture he showed has our watermark rubbed out with a thumb tool, you see the thumb.
plausible-wrong | He'd measure magma "with a good pair of gloves".
- | Lent him the helmet for a selfie.

- | Dean of nursing, private note.
id-owner-denies | The girl from class B wept in my office: her certificate number's nursing in three states without her.
- | She only wanted to renew.
- | Counsel rang the three states.

- | Retail bank, branch head's assistant; reference on speaker.
referee-same-voice | He asked himself a question as the boss and answered as the boss's boss, all in one breath, one lisp.
- | We muted ourselves to laugh.
employer-untraceable | No savings bank of that name ever held a licence, confirmed by the supervisor's archive.

- | Coal barge mate, Danube.
- | Service book says Yugoslavia, Serbia and Montenegro, Serbia.
discrepancy-explained | One barge, one captain, three states: the harbour office at Smederevo confirmed every entry.
- | He steers with one finger.

- | Assistant in gross anatomy. Notes by the technician.
plausible-wrong | She looked for the appendix on the left, and when told, on the left of the left.
school-denies | Semmelweis registry: not in any year, not in any language section.
- | Formalin order due.

- | City tram, driver intake 31.
test-substituted | Psychotechnical test: signature "K. Vrba" by a person who's left-handed on film; K. Vrba here eats, writes and waves with the right.
- | He waved a lot.
- | Seat offered to no. 2 on the list.

- | Aid agency, Cox's Bazar, nutrition lead.
employer-confirmed discrepancy-explained | Former NGO changed its name after the scandal, the successor's HR has her contract and says she's the one who reported the scandal.
- | We'd be lucky.

- | Data protection officer for a clinic chain.
support-document-altered | Certificate hash on the association's checker: unknown. He typed another one: unknown. And a third: a cooking class.
- | Couscous, level one.
refuses-background-check | Cited data protection against our checking his data protection certificate.

- | Barge pilot's widow sells his papers? So they say in Galați.
id-rented-or-borrowed | The sailor at our counter said outright that the papers are his dead friend's and that the widow has a share.
- | He took off his cap when he said it.
- | Captain of the port decides.

- | Kindergarten, Tampere, substitute.
- | Trustworthy eyes, but eyes aren't evidence, says my deputy.
school-confirmed | The open study register gave her degree at the first click.
referee-confirmed | The daycare's head, via city switchboard, would have her back tomorrow.
- | Deputy bakes.

- | Rolling mill, metrology. Old hand showing new hand.
same-resume-as-other | "See? This one and the one from Kryvyi Rih have both 'reduced scrap from 4.7 to 1.9 by personal vigilance'."
- | "Which one's true?"
employer-denies | "Mill says neither man's ever been through the gate."

- | Funeral celebrant, of all vocations.
resume-copied | Her web text on "walking beside the bereaved" is mine including the heron.
- | There was a heron. I was there.
account-recent | Site is a week old and claims two thousand farewells.

- | Translator bureau, medical, Ljubljana.
shared-account | Her deliveries come back in the style of three people: one hates commas, one loves them, one's a machine.
- | Clinic complained about "heart attack of the liver".
contradicts-resume | She'd told us at the start she works alone, and now writes "my girls need till Friday".

- | Civil engineer in the ministry's mentoring scheme.
- | Registration lapsed for a year, a red box on the screen.
discrepancy-explained | The board's treasurer confirmed that fees had been paid and were booked to a namesake.
- | Box is green.

- | Ground crew, Reykjavík, de-icing.
support-document-altered | The course certificate has the trainer's name right and his face as a cartoon, which is how the forger met him: from my Christmas card.
- | I draw those cards myself.
- | He didn't get the job. He got a card.

- | Prison psychologist, clearance interview.
contradicts-resume | She said she'd been let go over a "misunderstanding with keys"; her form gives "end of project".
peer-report | The ministry's circular of May warns all institutions of her by name and date of birth.
- | Tea went cold.

- | Confectionery plant, Lviv → Gdańsk, quality.
- | Work book with a burn hole through 2016.
discrepancy-explained | The pension fund's electronic copy has the page whole, with the plant and the post as she told us.
- | Chocolates on every desk.

- | Sworn appraiser of carpets.
skill-gap | He put a machine-made from Belgium in the eighteenth century and the eighteenth-century one under the coffee.
referee-denied | The auction house says that "Director Tavakoli" who recommends him is unknown there, in carpets and in general.
- | Coffee came out with vinegar.

- | From the secretary of a medical faculty, Khartoum in exile.
school-confirmed | Doctor Amal is ours, I was at her oath; the confirmation with the faculty's electronic seal has gone to your council.
- | Greet her.

- | Airport chaplain's secretary screens volunteers.
interest-unknown | Retired air hostess, loves flying, she said, and had never heard of a jump seat.
employer-denies | The airline's pensioners' club has her on no list, no cruise, no quiz.
- | She'd lovely scarves.

- | Locksmith's own lock was picked, that's how we met him.
support-document-altered | The guild number he sprays on his van is that of a master who died in '91.
id-owner-denies | The master's son runs the shop still and says nobody ever asked for it.
- | Van needs painting.
