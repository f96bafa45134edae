# Last sheaf: the same world in other rooms, with the rarer marks beside the swap.

- | Data centre build, Johor. Morning toolbox talk.
different-person | Whoever signed the induction as Faizal last week had a prosthetic hand; this Faizal claps with two of flesh.
internal-record | Our own red book has a Faizal from the Kulai site, out for lending his pass.
- | Rain stops concrete at ten.
id-rented-or-borrowed | The prosthetic one is content with 20 ringgit a day for it.

- | Actuarial exam, remote, cat named Poisson.
coached-or-reading | Proctor froze the clip where a broomstick with a sheet of answers comes in from the top.
- | Broom is of good quality.
live-check-refused | On being asked to tilt the camera to the ceiling she said the camera doesn't tilt, on a laptop.
- | Fee forfeited per rule 8.

- | Freelance accountant for three cafés. His customers told me.
shared-account | The books are done by his ex, she's still got his token and, she says, his dog.
crypto-or-third-party-payment | Since spring the fee has been going by standing order to the ex.
- | VAT was on time, for once.

- | Quiet girl from the support queue, told by her lead.
- | Colleagues said: that's never one person, so many tickets.
own-work-explained | I sat by her for a shift; she has forty macros of her own and let me read, run and rewrite them.
- | Bonus approved, macros shared.

- | Port of Durban, planner, reefer containers.
timezone-mismatch | In the Durban window at noon there's a street lamp burning and frost.
proxy-interviewer | Planner at his old line says the fellow "always had Sipho do the talking; Sipho rents himself".
- | Grapes warm up fast.

- | Junior QA of calls, first week, careful wording.
synthetic-voice | I believe the agent is made by a computer as he says "haha" by spelling it.
- | My trainer has put a question mark.
voice-changed | In the customer's complaint he's human, and a lady.

- | Vetting of a nanny by an agency owner in Dubai, voice note.
referee-same-voice | Madam Claire from Marina and Madam Sophie from the Palm are one and the same maid on the phone, I even heard the same budgie.
- | Budgie is cheerful.
different-person | The girl who came to carry the baby isn't the one I had in my office on Sunday.
- | I gave taxi money.

- | Radiographer, bank holiday, honest all through.
id-photo-mismatch | Turnstile said face and card weren't one person.
trouble-explained | Turnstile had been trained on its own dirty lens; wiped, it let her through, and me, whom it had called a man.
- | Rota covered.

- | Public tender, interpreters, witness list.
same-device-as-other | Bids 4, 9 and 15 were saved by one laptop called "Tantine".
proxy-interviewer | A lady from bid 4 says she'll speak the exam for bids 9 and 15, so it's agreed in the family.
- | Opening of envelopes, 2 pm.

- | Chip designer, hybrid, HM from Grenoble.
camera-off-refusal | Five meetings, five times "no video", and not a word as to why.
several-jobs | His badge from another foundry lay in the picture on the single day he did show his desk.
- | RTL quality acceptable.
shared-account | Two men answer in the pull requests under his name, one signs off "tchao", one "rgds".

- | Vineyard manager, hired over the phone by my late boss.
different-person | The voice on the boss's answering machine was a woman of some age and here's a lad in shorts.
discrepancy-explained | The woman is his mother, who'd rung to say when he could call; he showed his diploma and card at the mairie, where they know both.
- | Harvest from the 9th.

- | Fraud ops, ride-hailing, driver face check.
account-swap | Three drivers pay one Ahmed for time on his profile, by the hour, like a billiard table.
id-photo-mismatch | The selfie of 07:02 has a beard, the licence doesn't, and the ears are another pair.
- | Riders rate "Ahmed" 4.8.
- | Car is clean.

- | Trust in the lift company: none left. My third note.
shared-contact | Agent gave for all his four fitters one mobile, that of his own wife.
test-substituted | Their eye tests were all read by the one with eyes, the optician's girl tells me.
- | Shaft 2 still closed.

- | Court stenographer's trial, machine, 200 words a minute.
met-in-person | Two judges and I watched her do it in chambers.
- | She asked for a softer chair.
- | Chair given.

- | PMO, Abuja–London line, programme assistant.
persona-collision | When I said her name twice she didn't turn; to "Chidinma?" from the corridor she did.
- | Nice planner, colour-coded.
shared-account | The planner's filled in by a student at night, whose own name stands in the cell history.

- | Gas fitter, training board's letter, copied here.
support-document-altered | "The card number quoted was never allotted by us."
proxy-interviewer | "Our assessor recalls being offered forty pounds by a substitute wearing this applicant's overalls."
- | "Yours faithfully, and so on."

- | The colleague in the cardigan, security desk at a publisher.
document-opened-elsewhere | Contract link, sent to him in Bath, was first opened in Vilnius and signed there with a finger.
shared-account | Manuscripts are read by somebody in Vilnius who writes "we" in the margins.
- | He himself lunches daily at the Pump Room.

- | Nursery cook, allergies course, one last innocent.
name-mismatch-on-call | Her square said "Dr. Pohl".
sharing-explained | Dr. Pohl is the paediatrician next door whose account she'd been lent by our own office for the course; he dropped in to say so.
- | Soup was leek.

- | Desk note, film insurer, day player's double.
- | He doubled for the lead in the rain, with the production's leave and the guild's form.
tool-agreed | Face replacement in shot 40 was ordered and signed off by the production itself.
- | Premium unchanged.

- | Outbound sales, Tirana, floor manager writes fast.
background-call-center | she's "home" but i hear my own competitor's jingle and their team cheering, like thirty of them
several-jobs | she logs on theirs at 10 and ours at 10, my cousin is her TL there
- | cousin sends regards

- | Nuclear site, visitor escort, last line of defence.
test-substituted | The psych test's answers were keyed by a lad in the car park over the hotspot, he'd the laptop on his knees.
refuses-id | Then wouldn't hand me his passport at the hatch, he said "take a picture of the cover".
- | Hatch closed.

- | University tutor, second marker, email to registry.
proxy-interviewer | The student who defended the thesis on Teams isn't the one who collects the scrolls; she says she "hired a defender".
- | Scroll kept back.
- | Graduation is Saturday, hats are ordered.

- | Translator pool, Vienna, one with a chest cold.
voice-changed | Between Tuesday's test and Thursday's talk she'd gone from flute to tuba.
trouble-explained | Chest cold; by Monday the flute was back and she laughed at the word tuba, just as on Tuesday.
- | Contract in the post.
