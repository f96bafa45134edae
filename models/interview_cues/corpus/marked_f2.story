# The interview itself, second batch: kitchens, borrowed tablets, headsets, landlords, hired mouths. All invented.

- | SAP key user, sugar mill, harvest time so everybody was short.
proxy-interviewer | The gentleman in the talk was a hired mouth, forty dollars an hour, he told our Meera himself when she knew him from a wedding.
- | Meera nearly fell off her stool.
skill-gap | On the sandbox the real one looked for the menu called "SAP".
- | Harvest goes on without him.

~name-mismatch-on-call | Tile said Gwendolyn's Kitchen.
- | A bearded man with a drill rack behind him.
= sharing-explained | His wife sells preserves, it's the cooking-class login, and she stuck her head in with a jar.
- | Knows every valve on the mill.

different-person | Round one wore his watch left and wrote left. Round two writes right and has no idea what joke we shared.
- | 2nd line support, Vilnius office.
evades-personal-questions | I said "how's the knee?" and got "I prefer to speak of my skills".
- | We'd talked of his knee for ten minutes.

~different-person | Hair gone, glasses gone, fifteen kilos gone.
- | I honestly asked whether I had dialled right.
= trouble-explained | Our first call was squashed: the room camera stretches everyone at the edge of the picture, and yes, he'd been to the barber.
camera-on-and-same-person | Side by side, the two recordings show one man with one chipped incisor.

- | Live captioner for the council chamber.
long-latency-answers | Exactly six seconds, every time. I had the stopwatch of my egg timer on it.
coached-or-reading | Then it flows like a leaflet.
- | Typing test sent by herself beforehand: splendid.
live-check-refused | Type along to the radio, now, here? She'd rather send it tomorrow.
- | Councillor Prewitt was impressed. I wasn't.

~long-latency-answers | Same gap after each question, long enough to peel an orange.
= trouble-explained | Satellite link on the island, the ferry office has the same gap, I rang them to compare.
- | Once I stopped butting in it went swimmingly.
- | 210 words a minute.

- | Log, room 3, candidate no. 8 for night audit.
- | 09:00 on time.
virtual-camera | 09:02 picture jumps back to the same yawn he yawned at 09:01, same hand, same fly on the wall.
disconnects-when-challenged | 09:06 asked him to stand up; connection closed by participant.
- | 09:20 mail: electricity.
trouble-explained | 09:25 candidate no. 9, same building, had a flicker of the lamp and came straight back.

- | Log, room 3, candidate no. 11.
~deepfake-artifacts | 11:04 chin smears into scarf. 11:05 again.
= trouble-explained | 11:06 she wipes lens with sleeve, marmalade, all fine.
- | 11:40 thanks, tea, done.

- | Pastry factory, recipe database.
screen-share-leak | While he looked for the file, up came "Dear Hiring Team at Voss, Dear Hiring Team at Lindgaard, Dear Hiring Team at ..." with four signatures, none his.
- | Closed it fast, went red.
account-control-failed | Would not log in to the GitHub on his CV, "two-factor is at my uncle's".
- | Told him to fetch the uncle.

~account-control-failed | Could not get into his own GitHub in front of us.
- | Three attempts, sweat on the brow.
= trouble-explained | Our guest wifi blocks the code texts, security guard said it does that to everybody.
account-control-proven | From the car park on his phone he put our word of the day into his bio.

- | Speech therapist's assistant, remote scheduling.
cannot-speak-claimed-language | Native Finn? My mother-in-law said hyvää päivää and he asked if that was a product.
- | She's 81 and has a nose for people.
cannot-answer-local | Never in his life saw the harbour at Kotka though he "grew up by it".

~cannot-answer-local | Grew up in Kotka and couldn't name the school, the square, the ice rink.
= | Adopted away at four, it's in the letter she sent with the application.
language-spoken | Her Finnish is a toddler's, and that is what the form says: basic.
- | We take her gladly.

- | Ms Abiodun to all: platform engineer, second look.
ai-assistant-use | Reflection in the window behind her: split screen, our faces left, scrolling answer right.
plausible-wrong | Etcd keeps quorum with two of five, she insisted, smiling.
- | Salary fine, start fine.
- | I say no.

~ai-assistant-use | There is a bot in the participant list, "Otter", taking down all we said.
= tool-agreed | She is hard of hearing, and Ms Abiodun had cleared the captions beforehand.
- | She reads lips faster than I talk.

- | Customer success, hotel software, second-language writer: me, Bogdan.
background-call-center | In his back is always one hundred people speaking English interview, I hear "my strength is", "my weakness is".
- | I ask him close the door.
background-call-center | He close, and it is louder from other side.
- | I think he sit in such house where they do this whole day.

~background-call-center | In her back is very loud many people and bell.
- | I was thinking: aha.
= trouble-explained | Then a child run in with a school bag; it is the break in school, she is teacher still until June, she show me the yard.
- | I am ashamed a little.

- | Ship's chandler, purchasing.
refuses-id | Driver's licence, passport, bus pass, anything with a face on it: "my lawyer says no".
- | Lawyer's name? "He is travelling."
avoids-in-person | Our Marseille man offered to bring croissants round, and suddenly he lives in Nice, then nowhere.
place-conflict | Marseille on the form, Nice on Tuesday, "moving about" on Wednesday.

- | Ship's chandler, the second.
~refuses-id | Covered half the ID with her thumb and would not move it.
= | That's what the leaflet from the data protection people tells you to do with the number line, and our form repeats it.
= id-verified-in-person | Whole card seen at the counter by Yannick on Friday.
- | Her thumb has a tattoo of an anchor.

- | Dispatcher for ambulances, private firm.
voice-changed | Answered the door bell mid-call and it was a boy's voice; with us he's a baritone.
synthetic-voice | Baritone drops out whenever he coughs, the cough is tenor.
- | Software he says, for his confidence.
- | Confidence.

- | Dispatcher two.
~voice-changed | Squeaked like a cartoon for the first four minutes.
= trouble-explained | Helium from his niece's birthday, the balloons came into view, niece too.
- | Then a plain dry northern voice, same as on the phone on Monday.

- | Night shelter, database volunteer turned staff.
interest-unknown | Hobby: chess, rated 1900. Set up the board in front of him and he put the king on d1.
employer-detail-unknown | Red Cross Graz, three years, does not know what street.
- | Sister Walburga prays for him.

- | Night shelter, the other one.
~interest-unknown | "Marathon" on the CV and didn't know how long one is.
= | Marathon is the name of the theatre group, here's the flyer with her face on it.
- | Everyone laughed till the soup boiled over.

- | Pharma, data manager, Basel. Protocol by U. Gasser.
- | Candidate seated 13:58, friendly.
id-photo-mismatch | Permit B photo: attached earlobes. Screen: hanging ones.
lip-sync-mismatch | Labials off by a good third of a second; colleague Frei on the same link in perfect sync.
disconnects-when-challenged | At "please turn your head to the left, slowly" the seat was empty.
- | Protocol closed 14:09.

- | Protocol by U. Gasser, other candidate.
~id-photo-mismatch | Permit shows a moustache and a much thinner person.
= id-verified-in-person | Came by with the old and the new permit, cantonal clerk on the phone read us the number.
- | Moustache lost in a bet on FC Thun.

- | Bus company, timetable planner.
own-work-unknown | Line 14 replan is his masterpiece; where 14 goes he could not say.
contradicts-resume | The masterpiece was 2019, or else 2022, or else at another bus company.
- | Likes buses though.

~contradicts-resume | Paper says four years at Arriva, her mouth said two.
= employer-confirmed | Arriva's personnel desk: four on the books, two of them on parental leave.
- | Planner's brain, drew a clock-face timetable on the napkin.

- | Furniture importer, EDI specialist. Sven writes.
different-person | First day, 8:30: a short man came for the tall man's laptop.
- | Shook hands with a soft "hello Sven".
voice-changed | In August he had rolled his R like my grandad, and now not one.
evades-personal-questions | "Which bike did you tell me about?" He looked into his coffee.

- | Furniture importer, Sven again.
~different-person | The woman at the door is not the one I hired, I'd put my house on it.
- | I went for the boss.
= met-in-person | Boss had sat with her twice in Hamburg and hugged her.
= discrepancy-explained | I'd hired from the wrong recording, candidate 12 instead of 21.

- | Legal aid, evening clinic, remote paralegal.
coached-or-reading | The pupils ran like a typewriter carriage.
scripted-identical-answers | Asked what he eats on Sundays: "I have a proven record in fast-moving environments."
- | Fast-moving roast, presumably.

~coached-or-reading | Sheets of paper everywhere, she kept reading out from them.
= | Dyscalculia; HR granted notes for all sections of statute numbers, file ref 88.
- | Argues beautifully.

- | The agency sent "Marco", front end.
referral-chain | He comes from Stefan, whom we let go in March for sending a stand-in.
proxy-interviewer | A boy knelt next to the desk and typed; in the monitor's black frame you see his cap.
? | Marco's hands were folded the whole time.
- | Nice cap.

- | Agency "Luca", front end.
~proxy-interviewer | Somebody else's hands came in from the side and did the typing.
= | Arm in a cast up to the shoulder; his sister typed what he dictated, HR knew since the fall.
own-work-explained | He dictated every bracket, she works in a bakery.
- | We'll send him a get-well card.

- | Choir federation, membership system, two evenings.
cannot-answer-local | "Which tram takes you to the opera?" In Zagreb, he says, they have only the metro.
timezone-mismatch | Cocks crowing at ten at night, his time.
- | He loves Verdi.
place-vague | Street? "Centre." District? "Centre."

- | Choir federation, other evening.
~timezone-mismatch | Bright noon through the blinds at what ought to be midnight for her.
= trouble-explained | Grow lamps! Her flatmate raises chillies, she walked us along the shelves.
local-knowledge-shown | Told us which tram driver sings on the 6.

- | Water utility; GIS analyst; from the panel's shared doc.
- | J: technically strong on paper.
own-work-unknown | K: his dissertation map, he couldn't tell what the colours stood for.
school-detail-unknown | J: says Delft, cannot name the supervisor nor the building.
disconnects-when-challenged | K: I shared my screen with the thesis in it, he froze on purpose, lips still moving, then out.
- | J: I take back strong.

- | Water utility, shared doc, next day.
~own-work-unknown | J: she looked at page 40 of her own thesis like a cow at a new gate.
= discrepancy-explained | K: I'd opened the other de Wit, ours is A. M., not A. N.
own-work-explained | J: her real one she defended like a terrier.

- | Toy maker, injection moulding, Skype (yes).
- | He dialled in from a phone booth of sorts.
camera-off-refusal | Lens taped up. "The tape stays."
deepfake-artifacts | Third call, tape off: a face that didn't turn when the shoulders did.
- | My wife walked past and said who's the puppet.

- | Toy maker, the last one, thank heavens.
~camera-off-refusal | "No camera", she wrote, full stop.
= camera-off-explained | Her firm bans lenses in the tool room, there's a sign with a crossed-out camera that she photographed for us after shift.
met-in-person | At the fair in Nuremberg she stood at our booth for an hour.
- | She can hear a bad gate by the click.

- | Estate agent's back office. Voice note typed up.
persona-collision | His phone rang and he picked up: "Hello, Dmitri speaking, yes, from Larkspur." He's Kevin with us.
- | Then "sorry, wrong number".
phone-other-name | The number he calls from comes up as Salon Babette.
- | Bit much for a Wednesday.

- | Voice note, the next Kevin.
~persona-collision | Answered with another firm's name when I rang.
= | He's still under notice there until the thirtieth and it was their office hours, he'd told me to ring after six.
- | I forgot, my bad.

- | School canteen software.
account-swap | He asked whether his talk could run under his cousin's profile as his own is "resting".
plausible-wrong | Told me a primary key may be null in MySQL if you are careful.
- | Cooks well, he says.

- | No oddity to report, unlike last week.
camera-on-and-same-person | Same woman thrice, same freckles, same parrot.
own-work-explained | Opened her repo and renamed half of it live because I asked why.
- | Parrot says "ship it".
