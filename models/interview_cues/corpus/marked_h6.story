# Honest people whose firms, agencies and telephones sound bad at first.
- | Compliance note, Wednesday, V. Moser.
~employer-front | Her last employer stands on the list of shell companies.
- | Asked for a stay of the offer.
= | Withdrawn Friday: list means the one on Guernsey, hers makes actual shells, for pasta, in Ancona.
- | Offer out.

~employer-front | That outfit's a front, says the risk sheet.
= employer-confirmed | Risk sheet struck it off in 2022 after a court had; the works council there remembers her lunches.

~employer-front | Ex-boss's company is a letterbox for dirty money, it's been in the papers.
= | In the papers, indeed: he's the bookkeeper who told them. Prosecutor's thanks are framed.

~employer-front | Trading house flagged as cover for somebody!
= | Hit on "Global Trading". There are six hundred. The register number's another one.

~employer-front | Red light next to the firm he put down for 2015-18.
= | Sold to rogues in 2021, three years after he'd gone; before it was a decent chandler's, my dad bought rope there.

~employer-front | "Known shell", full stop, says the bureau.
- | No source given.
= | Source, on request: a clerk's guess. Deleted with regrets.

~employer-address-empty | Drove past: the firm's address is a field with two goats.
= | Goats belong to it. It's a cheese dairy, entrance from the other road.

~employer-address-empty | Nothing at number 14 but a hole in the ground.
= | Pulled down in May for the metro. City's page shows the old works there and where they've gone.
= employer-confirmed | Where they've gone, they know her.

~employer-address-empty | The office is a private home, curtains, a tricycle.
= | Architect's widow runs it from there, brass plate by the door which Street View can't see for the roses.

~employer-address-empty | Knocked at the address and found a nail studio!
= discrepancy-explained | Nail studio downstairs, lab on the second floor, bell's at the back, they gave me coffee and his reference.

~employer-address-empty | An empty lot, I've a picture.
= | Circus winter quarters. In June it's empty.

~employer-address-empty | Their seat is some other company's office.
= | Tax adviser's, as with every little firm in this street, mine too.

~employer-staff-unfindable | Not one person of that company is on the web.
= | They're Hutterites.

~employer-staff-unfindable | Searched for boss, deputy, anyone: nobody.
= employer-confirmed | Prison workshop. Governor's office gave me the master's extension and he gave me ten minutes.

~employer-staff-unfindable | A firm of sixty and I can't dig up one of them.
= | In Georgian script you get fifty-eight.

~employer-staff-unfindable | None of his supposed mates can be found.
= | Old hands of 70, no profiles. Their Thursday table at the Anchor is real enough, I sat at it.

~employer-staff-unfindable | No staff anywhere, spooky.
= | It's her and her sister. Was never more, and she says so.

~employer-staff-unfindable | Looked for a colleague of hers for two days, in vain!
= | Secret service canteen. A gentleman came by. He had her dates.

~portfolio-copied | The shop she shows is the work of a chap in Leipzig.
= | She did the chap's type, he did the code, he's put her in his thanks and rang me to say she's too modest.

~portfolio-copied | Saw the very same bathroom tiles on a rival's page.
= | Maker's photo. Both lay the maker's tiles and both say so underneath.

~portfolio-copied | His demo is somebody else's, down to the typos.
= account-control-proven | Somebody else is his old handle; typed a word into both while I looked.

~portfolio-copied | These gardens aren't hers, I know who planted them.
- | Confronted her, she just nodded.
= | Heading of that page: "Gardens I admire". I'd jumped to picture 9.

~portfolio-copied | All nine photographs are by a woman called Brandvold.
= name-change-documented | Brandvold's him, he used to be her.

~portfolio-copied | Stolen showreel!
= employer-confirmed | Studio's showreel. He cut it for them and they allow it, says the producer on the studio line.

~agency-opaque | The agency couldn't tell me how they had vetted him.
= | Girl on the phone was new. Their audit sheet came by courier, better than ours.

~agency-opaque | Asked for proof of checks, got a shrug and a brochure.
- | Threatened to drop them.
= background-check-clear | A day after, the lot: record, school, ID, each with the source.

~agency-opaque | Vendor won't show what's been done on her.
= | May not, without her say. She said yes, they showed.

~agency-opaque | No papers from the staffing people, for weeks.
= | For weeks in our own spam.

~agency-opaque | The middlemen go quiet as soon as I say "checks".
= | Chap's father died. The second man there did it all in a morning.

~agency-opaque | Nobody there who knows how this welder got onto their books!
= id-verified-in-person | So we did it over at ours, from zero, at the long table with tea. All good.

~contact-self-supplied | The only number for her old boss is one she gave.
= referee-confirmed | Went round it: rang the ward, asked for the boss, same voice, same number.

~contact-self-supplied | I can't reach anyone save through what he wrote down himself.
= | It's a monastery with one telephone. The diocese's yearbook prints it.

~contact-self-supplied | Verification goes to an address out of her own mail.
= | The town's page lists it too, I just hadn't scrolled.

~contact-self-supplied | All roads to his last firm lead over his own mobile.
= employer-confirmed | Wrote a paper letter. They replied on paper, with a stamp and a calendar.

~contact-self-supplied | "Just ring Benno, here's the number." And no other way.
= | Benno turned up by himself, he delivers our gravel. Yes, seven summers.

~contact-self-supplied | She's our sole source for the school's phone!
= school-confirmed | Ministry gave me another, other lady, same yes.

~phone-voip-noted | Number is an internet one, says the lookup.
= | So are all those of the island since the copper was torn out.

~phone-voip-noted | VoIP, not a real mobile.
= | Hearing aid service, the relay needs it. It's on his card with the association's stamp.

~phone-voip-noted | Internet line behind that number, flagged.
= | Ours! I'd looked up the recruiter's.

~phone-voip-noted | It's one of those web telephones.
= | She's at sea, the shipping line gives them to the crew, the purser has the list.
- | Cook, three stars in the mess.

~phone-voip-noted | Line type: voip, risk: high.
= address-confirmed | Cable firm's home phone, bill with name and street, 9 years.

~phone-voip-noted | No SIM behind it, just a web service.
= | He's got no signal in the gorge, I've been there, nobody has.

~phone-rented | That number's from one of the SMS rental sites.
= | It was, in 2020; sold on to a phone company, she's had it for two years, contract here.

~phone-rented | The lookup says "shared, disposable".
= | Hostel desk, shared by everyone in there, just as it says.
= address-confirmed | Hostel's night porter knows him and his guitar.

~phone-rented | Rented line, changes hands daily!
= | We rented it. For the hotline test. It got into the wrong row.

~phone-rented | On a site where you hire numbers for codes.
= discrepancy-explained | A digit off; hers isn't on there.

~phone-rented | It's a throwaway from the verification shop.
= | Women's refuge hands those out. Confirmed by the refuge; we're to say no more.

~phone-rented | Verification code went to a hired number.
= | He's a reporter with an exposed phone, his paper's security desk set him up so and told us.

~phone-unreachable | Nine calls, nine times no answer.
= | He's a diver. Tuesday he surfaced.

~phone-unreachable | Never once picked up, day or night.
- | Day, night, weekend.
= | Country code missing. I'd been ringing a lamp shop in Bremen.

~phone-unreachable | The line's dead whenever I try.
= trouble-explained | Mast burned down. In all the papers there.

~phone-unreachable | Can't be got on the phone at all!
= | Deaf. Says so, in bold, with a smiley, on top.

~phone-unreachable | Rings out, no box, nothing.
= | Silent shift in the clean room; called back at 18:05 each day but our office shuts at six.

~phone-unreachable | Tried her all week.
= | In labour all week, bless her. A girl, 3,400 grams, said the husband.

~phone-other-name | Shows up as "Pizza Fabio" on my display.
= | Former owner of the number. Fabio's still in half the town's phones.

~phone-other-name | Caller ID gives a woman from Skopje.
= | His mother-in-law, family plan, her name goes on all six.

~phone-other-name | Another person's name pops up whenever he rings.
= | In my own contacts. My old phone synced them crosswise.

~phone-other-name | "J. Tremblay", the screen says, and she isn't that.
= name-change-documented | Was, before the divorce. Judge's paper.

~phone-other-name | The number's registered to a man called Hsu!
= | Landlord. All rooms have his phones, room 5's is his, the contract lists it.

~phone-other-name | Operator says the line is some Brennan's.
= | Brennan & Sons, his present employer; they know he's leaving and wish him well.

# ordinary
- | Pleasant on the phone.
- | Asked twice about the canteen.

- | Five quick questions, five quick answers.
- | Would put her on the airport desk.
- | Uniform size 38.

phone-unreachable | Didn't get him on the two times I rang.
- | Mails are fine and quick.
- | He's got the boat ticket.

- | Rather old for the job, and rather better than us all.
- | Start with the small press.

- | Brought a model of the hinge. Lovely hinge.

phone-voip-noted | Web telephone number, as it happens.
- | Good record as a baker.
- | Starts at three. In the morning!

# checked, did not hold
~phone-other-name | Display says another name; family plan, mother-in-law.
= | She answered herself, in tears of laughter: yes, mine.
- | Nice family.
employer-address-empty | Less nice: his old works is a car wash.
- | Round the back, he said. Went round the back: more car wash.

phone-unreachable | Never answers; mast burned down, he wrote.
- | Two of our drivers live by that mast and it's standing.

employer-staff-unfindable | Nobody of theirs on the web, as they're all old, she says, and meet at the Anchor on Thursdays.
- | I like the Anchor.
? | Three Thursdays I sat there, and the landlord's never had a table of theirs.

portfolio-copied | Same bathroom as on a rival's page; maker's photo, he said.
- | Maker's quite near, so I asked.
portfolio-copied | Maker knows the photo: taken by the rival, in the rival's own house.

agency-opaque | No proof of vetting, the girl was new, they said.
- | Fine, next week then, the boss in person.
agency-opaque | The boss hasn't a single page to show either.

phone-rented | Number from a code-hire site, "was, years back", he told us.
phone-rented | Tried it from my desk: you could hire it that very minute for 40 cents.
