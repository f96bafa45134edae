# The interview itself, fourth batch: longer ones, with one thing cleared up and another not. All invented.

- | Reinsurance modeller, four talks, Munich time.
~camera-off-refusal | In the first talk no picture, and no word why.
= camera-off-explained | Turned out Kerstin had disabled video for guests; she slapped her forehead.
different-person | With video on for talk two we met one man, and for talk three another, ten years older at least.
evades-personal-questions | "Did you enjoy the lake?" "Which lake?" Talk two had been all about the lake.
- | Kerstin proposes a fourth talk.
avoids-in-person | The fourth was to be at our desk, and he has had fever ever since.

- | Reinsurance modeller, the alternate.
= | Announced in her cover letter that from six she'd have the builders in.
~background-call-center | From six, a dozen voices, radios, shouting, somebody counting down.
- | Copula question answered through it all.
- | Kerstin asked for her salary wish.

- | Cinema chain, ticketing backend. E-mail from Roz.
- | Hi both, quick one before the weekend.
persona-collision | He said how much he loves our "vision for crypto custody"; we sell popcorn.
~name-mismatch-on-call | Also he came on as Roz Tilley, which is me.
= | That last one's on me, I'd forwarded my personal join link.
scripted-identical-answers | Popcorn, refunds, seat maps, it's always the four sentences on ownership and delivery.
- | So: no, I think?

- | Hi both, Roz, other one.
- | Came on time, dog in lap.
camera-on-and-same-person | She's who I met at the meetup in the picture and in the flesh.
- | Refund flow: found the double charge in our own docs.
- | So: yes, I think!

- | Spa hotel, reservations AI trainer. Witness: the barista.
coached-or-reading | He sat at my bar, laptop open, and another lad under the counter held up cards to him.
coached-or-reading | Big felt-tip cards. One said SAY TEAM PLAYER.
- | They ordered one tap water.
- | I thought you should know.

~coached-or-reading | Felt-tip cards all along the wall behind the camera, and she squinted at them.
- | I took a breath to ask.
= | Tracheotomy, she can't talk: the cards are how she answers, as the job centre's adviser had written.
- | Her adviser thanked us for the patience.

- | Municipal cemetery, records clerk.
plausible-wrong | Told the gravedigger that a grave runs out after two years here. It's twenty.
employer-detail-unknown | Six years at Ohlsdorf, and he thinks it is a small one.
- | Ohlsdorf is the size of a town.
referee-same-voice | Then his old boss rang, with his cough and his "you know what I mean".

- | Municipal cemetery, records clerk, two.
~employer-detail-unknown | Two years at Ohlsdorf and never saw the water tower.
- | I had my eyebrows up.
- | "I did scans," she said, "at the depot in Billbrook."
= employer-confirmed | City personnel board, main number: scanning project, Billbrook, two years to the day.
- | The gravedigger is for her too.

- | We're a band of three selling guitar pedals.
skill-gap | Sent us a schematic with a Baxandall that sang; live he asked which leg is the emitter.
proxy-interviewer | His mate's on Reddit moaning that he was stiffed for "the pedal people homework".
- | We are the pedal people.
- | Paid the mate in pedals.

- | Pedal people again.
~skill-gap | Next girl couldn't solder on camera to save her life.
= trouble-explained | Our mailed iron was a 110 V one; she showed us the label, then did it with her dad's.
- | Dad waves a multimeter.

- | Regional rail, incident writer.
cannot-speak-claimed-language | French C2: on "il y a du retard" she switched the sound off and on and asked for English.
cannot-speak-claimed-language | Guillaume wrote it in the chat; still English, please.
- | Her English is fine.
ai-assistant-use | A pasted reply then came, with "Sure, here's the translation:" on top.

- | Regional rail, second writer.
~cannot-speak-claimed-language | French C2 and didn't get a word Guillaume said.
= | Nobody does, he's from the Saguenay and had a croissant in his cheek; with Élodie it was fluent from the first.
language-spoken | Puns, subjunctive, the lot.
- | Guillaume sulks.

- | Sergeant's style, ex-army HR.
refuses-id | ID requested 0900. Refused. Requested 0915. Refused.
live-check-refused | Ordered, sorry, asked to show the room. Negative.
hours-refused | Available 2200 to 0400 only, claims Denver.
- | Dismissed.

- | Ex-army HR, next on parade.
~hours-refused | Available 2200 to 0400 only.
= | Night nurse's husband, twins at home; signed off by Col. Petty for this post, which is a night post anyhow.
id-shown-and-matched | ID presented 0900 sharp, tally correct.
- | Carry on.

- | Crochet pattern shop, tester, a tiny job.
name-mismatch-on-call | "Hi it's Bea," said the tile called Chukwudi 4.
voice-changed | Bea had a lower voice by Friday.
interest-unknown | Bea did not know double from treble.
- | A tiny job and such an effort.

- | Crochet pattern shop, real Bea.
~name-mismatch-on-call | The tile: "Dr. B. Achterberg, Urology".
= sharing-explained | Her husband's surgery seat, he popped in for his stethoscope.
- | Treble, double, bobble, she does it blind.

- | Desalination plant, controls, Oman side. Mr Haddad dictates.
deepfake-artifacts | The teeth were one white strip, and when he laughed they did not part.
deepfake-artifacts | I asked him to rub his eye; the eyebrow stayed on top of the finger.
- | He speaks well of membranes.
- | My niece said what this is called.
- | I should like another applicant.

- | Mr Haddad dictates again.
~deepfake-artifacts | His moustache left his face and came back.
- | I called my niece.
= trouble-explained | She told me it is the compression, and put me on the cable, and the moustache stayed.
- | He comes on the ninth with his certificate.

- | Podcast editor, freelance.
own-work-unknown | Played her own show reel; she asked who that was.
account-control-failed | Uploading a private episode to "her" feed? The login is with her producer. Producer's name? Later.
- | Nice mike arm.

- | Podcast editor, freelance, number two.
~own-work-unknown | "That's not mine," she said of the reel in her own application.
= discrepancy-explained | It wasn't; our form had attached the previous applicant's file to hers, IT found nine more such.
own-work-explained | Hers she took apart cut by cut.
- | Nine apologies to write.

- | Pathology courier planner. Notes taken on a train.
cannot-answer-local | She has no idea what Greggs is. In Newcastle.
timezone-mismatch | At her lunch the call to evening prayer came through the window.
- | Which I don't mind, but lunch?
- | Route puzzle well solved.

~cannot-answer-local | He's no idea what Greggs is. In Newcastle.
= | Newcastle in County Down, he'd typed the postcode, BT33, and I can't read.
- | There they have a Railway Street and a good baker, he says.
- | Route puzzle solved in his head.

- | Hockey club, social media, paid.
virtual-camera | "Snap Camera" popped up, then his "real one" had the jaw of a film star and no pores.
interest-unknown | Lifelong fan, and asked how many innings there are.
- | Our goalie is offended.

- | Hockey club, social media, the other.
~virtual-camera | Turned into a potato mid-sentence.
- | An actual potato with lips.
= trouble-explained | Her nephew's filter was still on from Sunday, she couldn't find the button, and we wept with laughter till she did.
- | Knows our line-up from 1998.

- | Accounts payable, a law firm, voicemail transcripts.
- | "Hello, it's Maureen from four."
different-person | "That lad downstairs isn't who I saw on the computer, he's a foot too short."
- | "He's eating a sandwich."
evades-personal-questions | "I asked how his little girl's tooth was and he said no comment."
- | "Ring me."

- | "Hello, Maureen from four again."
~different-person | "There's another strange lad downstairs, not ours at all."
= | "Never mind, he's for the photocopier, ours is behind him with flowers."
- | "Ring me anyway."

- | Tractor dealer, parts catalog, Kansas.
- | Good ol' boy on paper.
cannot-answer-local | Lives in Salina and never heard of wheat harvest traffic nor of the Cozy Inn.
long-latency-answers | Asked if it was hot out, he went quiet as long as for torque specs, then read me the weather off something.
~disconnects-when-challenged | Fell off when I asked about hydraulics.
= trouble-explained | That one drop was my cell tower, whole shop lost bars.
- | The rest stinks though.

- | Tractor dealer, the gal from Lindsborg.
local-knowledge-shown | Told me which booth at the Cozy Inn wobbles.
own-work-explained | Walked me through her parts lookup, bugs and all.
- | Hot out, she said, before I'd asked.

- | IT at a nunnery school; I am the only IT.
first-day-recon | Talked his way to a "screen test" and the screen test asked for our domain admins' names.
camera-off-refusal | Sister Agnes wanted to see whom she'd pray for; he stayed a black square.
- | She prayed for the square.

- | Nunnery school, next.
~camera-off-refusal | Black square, and "I'd rather not" was all.
- | Sister Agnes was patient.
= camera-off-explained | He had a black eye from a cricket ball and came in on Monday to show us the rest of him, green by then.
met-in-person | Sister Agnes gave him arnica.

- | Crane hire, tender writer. Boss's own hand.
contradicts-resume | Writes he did the stadium job in '18; told me he's never done a stadium.
contradicts-resume | Writes he's single-site; told me five sites. Writes he's from Hull; told me his Hull is "by the sea, hot".
- | A pleasant enough fella.

- | Crane hire, boss's own hand.
~contradicts-resume | Said no stadium in his life; sheet says stadium '18.
= discrepancy-explained | Agency "improved" the sheet; he brought his own, without, and a rude letter to them.
- | That's my kind of man.

- | Hearing screening van, bookings.
background-call-center | When he unmuted it was a hall; "pass me the next one" someone said, and he muted.
proxy-interviewer | "The next one" then did the spelling test in a fresh voice.
- | We test hearing for a living, mate.

- | Hearing screening van, bookings, two.
~background-call-center | A hall full of folk, someone bawling names.
= trouble-explained | Jobcentre on the Monday, she'd no net at home, adviser came over and said good morning.
- | Spelled "audiogram" and "cerumen".

- | Vineyard, e-commerce. Translated from Italian by the niece.
ai-assistant-use | The grandfather asked: what do you drink? And the glasses thought, lit up, and he: "Nebbiolo pairs with..."
cannot-speak-claimed-language | In Italian, no; though he is "from Alba".
- | Grandfather closed the laptop with one finger.

- | Vineyard, translated by the niece.
~ai-assistant-use | This one too had a phone upright by the screen that lit after each question.
= trouble-explained | It was his mother, sending hearts; she comes in the frame, she can't wait.
language-spoken | He and the grandfather were at once in dialect, I followed half.
- | Hired at the table.
