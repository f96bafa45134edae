# Sixteenth series: small places and single-voice letters; schedulers, landladies, foremen; reasons in the same breath.

- | Dear office, you asked what I, the landlady, know.
address-confirmed | He has my back room since Candlemas, pays on Fridays, I see him each morning with his egg.
- | The late typing you worry about is my lodger two doors on, a poet.

- | Foreman's page in the cold store.
- | Nine Lithuanians, one spokesman, good gloves.
coached-or-reading | Spokesman told the eight what to say, in their tongue, in front of me.
discrepancy-explained | Our own sworn lady listened to the tape: he only put my Scots into something human.

- | Ladies' tailor, Marseille.
crypto-or-third-party-payment | The girl asks me to give her wages to her landlord straight.
- | I didn't like that.
discrepancy-explained | City's housing-first scheme does it with everyone in that house; the assistante sociale came and showed the convention.

- | Harbour café, owner.
different-person | It was a boy I'd spoken with, I'd swear, and a girl stood in my kitchen.
trouble-explained | Line from the island drops the voice an octave, we rang from my own kitchen to check and she's a bass.
- | She's quick with plates.

- | Scheduler, hospital trust, sick of excuses, softened.
avoids-in-person | Cancelled the ward visit for the fourth time.
discrepancy-explained | Four admissions of her son, our own children's ward has every one of them on the board.
met-in-person | So the panel walked two floors up to her.
- | Band 5, flexible.

- | Cheesemonger in Kent.
name-mismatch-on-call | I expected a Duarte and it said "Bev's Nails".
sharing-explained | Bev's his landlady, the salon's her front room and her signal's best.
- | He had one thumb painted, for luck.

- | I'm the sexton's daughter and I do the parish's hiring.
phone-other-name | The number rings out at "Hennessy's Bar".
sharing-explained | Half the townland takes calls there and Mr Hennessy's been writing them on the slate since my father's time.
- | Slate said: "yes to Tuesday".

- | From the union hall.
- | Blacklisted after a strike, so his last ten years are under friends' firms.
employer-confirmed | Tribunal's judgment names each firm and each year, we got it from the court itself.
- | He's owed a desk.

- | Pearl farm manager, Broome.
event-false | A cyclone kept him, he says; the bureau has no cyclone on that coast in May.
discrepancy-explained | His boat's called Cyclone and she broke her shaft, slipway invoice. English, eh.
- | He can dive.

- | Registrar for bees, yes that's a job.
- | He has bees himself, declared.
contact-changed | His number's altered three times since the forms.
discrepancy-explained | Phone in the hive smoke, phone in the honey, phone in the pond, wife's account, with pictures.

- | Sauna builder, Jyväskylä.
long-latency-answers | Between my question and his word one could boil an egg, each time.
- | He's Finnish. So am I. No remark.
own-work-explained | After the egg, he told exactly why his stove doesn't crack, and drew the flue new.

- | Ballet pianist, the ballet's letter.
overqualified-lowball | Has played Vienna and wants what the cleaner gets.
discrepancy-explained | Tendon is torn, doctor allows two hours and no concerts, the musicians' fund tops her up.
- | Pliés have never sounded so.

- | A street-sweeper's captain.
returned-under-new-name | He was here in '19 as Abdul, dismissed for sleeping, now he's Karim.
discrepancy-explained | That Abdul's still at the depot next town on their payroll, I rang; Karim's never swept a street yet.
- | My memory for faces, I'll give it up.

- | School bus aide.
background-check-clear | Fingerprints, central registry, motor vehicles, sex offender list: nothing on any of the four.
- | Knits on the bus.

- | Deep mine, canteen.
- | She came out of the cloister after thirty years.
employer-detail-unknown | Couldn't give the name of her superior of the last ten.
discrepancy-explained | In her house the prioress is only called Mother, the diocese's yearbook has the name and the Mother rang us.
- | Soup is already better.

- | Peat works.
id-number-mismatch | Tax office link: number isn't his.
discrepancy-explained | It's a temporary one, they issue those to people who crossed in March, permanent's in this letter.
- | Wellingtons, 43.

- | Ferry kiosk, tiny oddity stays.
keep-awake-tool | Till screen never dims when she's on; found a hair-tie round the enter key.
- | "It fell there."
- | It's a till with ices, I shan't pursue.

- | Youth hostel, tiny oddity stays.
contradicts-resume | "I've never worked with children," and page one has two summers at a camp.
- | Nerves maybe; camp's closed for winter, can't ask.
- | Trial weekend.

- | Ropeway, tiny oddity stays.
place-vague | Somewhere behind the second valley, and that's all I was told.
equipment-received-in-person | He came down himself for the radio, showed the licence, signed with a thick pen.
- | Behind the second valley there's a lot.

- | Ice factory, it was a lie.
- | "My hand's in plaster, my wife will sign."
form-intermediary | "The wife" has signed forms for four husbands at three factories, the labour office found.
- | Plaster came off in the canteen.

- | Undertaker's clerk, it was a lie.
- | He'd told of a fire at the registry, of ashes, of a mother crying.
id-forged-issuer | The registry, never burnt, writes that neither the number nor the paper is theirs.
- | The mother was an actress.

- | Bookbinder, second letter.
tool-agreed | The thing in her ear is a hearing loop receiver and it came from our own cupboard.
- | I tell this because a visitor asked.
own-work-explained | She unpicked a spine that she'd sewn and showed the visitor what she'd got wrong in it at twenty.

- | Frontier market, money changer's clerk.
many-countries | In one day, phone was in three states.
network-explained | Stand where our stall stands and it hops between three masts, I hopped myself.
- | Counts faster than the machine.

- | Almshouse matron.
same-photo-as-other | Two girls sent me one face.
sharing-explained | There's only one photographer in the camp and he glued them wrong; both came, each pointed at herself.
- | Took both. Linen and kitchen.

- | Cider press.
- | Lad's name is Christian and he's a Muslim, ask me how often he's heard it.
referee-confirmed | Old boss, got at through the parish phone book, told me he'd trust him with the till and the daughter.
- | Apples from Monday.

- | Stage door, opera.
virtual-camera | The stream was a fed one, said the tool, not a lens.
discrepancy-explained | House camera over the mixing desk, our own technician put her through it as her phone was flat.
- | Soprano with a spanner, stage crew.

- | Windmill trust.
employer-young | Trust's website born last month, he's been there "since 2009".
employer-confirmed | Charity register: founded 1974; treasurer with the ledgers says 2009, April, a Tuesday.
- | Sails turn.

- | Tidal island postman, again you ask.
pickup-by-other | Parcel was taken by the priest.
sharing-explained | At high water the priest takes everyone's, there's a list on the church door with all our names and his.
- | She had it by low water.

- | Toy museum.
referee-shares-contact | The two of them, applicant and praise-giver, live behind one door with one bell.
sharing-explained | Housing co-op of thirty, one street door; praise-giver's on the fourth and was her head of department, museum's letter.
- | She repairs bears.

- | Cargo bike fleet.
photo-found-elsewhere | His face is on a dating page as "Marco, 29".
discrepancy-explained | Stolen from him in 2022; police complaint, plus the page's own takedown mail.
- | He's Matteo, 34, rides well.

- | Night school for adults, porter.
trouble-explained | "Who's whispering there?" Heating. I bled the radiator and the whisper was gone.
- | The candidate asked if I was hiring.

- | Foundling hospital museum, director.
id-data-mismatch | Born "about 1960" on one paper and on a certain day in '62 on the next.
discrepancy-explained | Foundling; our own archive, of all places, has the slip with the day.
- | I showed him the slip. He sat a while.
