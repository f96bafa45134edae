# Seventh series: chats, quotes, gossip, witnesses; what people first thought and what it was.

- | @channel has anyone actually MET Ludo from billing?
met-in-person | yes lol, he came to my leaving do in Gent and beat everyone at darts
camera-off-explained | he keeps video off cos his kid's on oxygen behind him and doesn't want to be seen, he told the whole team week one
- | ok ok sorry I asked

- | so I'm the paranoid one here, fine
background-call-center | his line yesterday = bazaar of voices, somebody two metres away was explaining microservices to somebody else
trouble-explained | asked him straight: co-working loft in Medellín, he walked the camera round, neon flamingo, twelve bored freelancers
tool-agreed | and his living there till June is in the contract annex, legal showed me

- | "He kept typing while I was talking, that's what put my back up."
- | "Turns out he types what he hears because he forgets it, brain injury, motorbike."
own-work-explained | "Then he told me how he'd routed the ambulances round the marathon and changed the map for rain while I stood there."
- | "I felt about this big."

- | Aunt of the applicant at the fence, unprompted.
sharing-explained | "Of course they've the same number, the boys share the one telephone since theirs drowned in the slurry."
- | Both boys looked at their boots.
met-in-person | I've now seen both in daylight, one taller.

- | morning all, the courier pic for the Pereira laptop is weird
pickup-by-other | bloke in the pic with the box is about seventy, Pereira's 26
sharing-explained | it's the concierge, the building has a signing book and Pereira's own signature is under his at 18:30
- | closing

- | I overheard two of the panel on the stairs.
- | "She never once looked at us."
- | "She's blind, Gerald."
- | "Ah."

- | Transcript, call 3, reference for the pastry post.
referee-confirmed | "Hotel Astoria staff office, you rang our exchange? Yes, Noor was with us three winters, I signed her off myself."
- | "Her choux? Madam, I dream of it."
discrepancy-explained | "The dates differ because we close in November and she wrote it as one piece."

- | Gossip from the loading bay, for what it's worth.
different-person | Lads swear the fellow who came Monday is not the fellow from the trial.
- | Said lads had been on the lash.
discrepancy-explained | Barber. He'd had dreadlocks to the belt for the trial; supervisor matched tattoo and card.

- | hi IT, Solveig in Narvik again
trouble-explained | the flicker you saw on me is the aurora heater... joking, it's the strip light, 50 Hz, gone with the lamp off
- | can I keep the lamp off tho

- | "Why does your payslip go to a lawyer?" I asked, perhaps rudely.
crypto-or-third-party-payment | Her pay lands on a solicitor's client account.
discrepancy-explained | Guardian appointed by the court after her accident, order number on the form, court clerk nodded it through.
- | I brought her a coffee.

- | Team chat, the Friday one.
- | did you see his room, there's nothing in it, not a picture, not a chair
- | mate he came with one rucksack from Kharkiv
address-confirmed | council housing officer confirmed the flat, furniture's due Tuesday
- | right who's got a spare chair

- | Eyewitness, reception, 7 May.
id-verified-in-person | Person presented at 08:55 with residence permit, I compared, wrote the number down, she signed.
- | Brought her own mug.
name-change-documented | Permit still has the name from before the divorce, decree shown, HR has a copy.

- | My mother-in-law runs a village shop with the parcel counter, that's how I know.
forwarder-address | Every second parcel for that start-up's remote clerk goes to a counter in a shop.
sharing-explained | It's the parcel counter of all 140 souls, hers included, and mum-in-law knows her from school.
- | Paid in eggs.

- | yo the Tbilisi guy
timezone-mismatch | sunrise behind him at what's 10pm there??
trouble-explained | wallpaper. it's a photo wallpaper. he peeled the corner. landlord's taste
- | I'm dead

- | Two sisters, told at dinner by the agency owner.
returned-under-new-name | We had sent one away in March, and here she was in June calling herself otherwise.
sharing-explained | Sister, one year younger, she produced the family book and then the other one in person, furious with us.
- | We lost both. Serves us right.

- | Overheard by me, night desk.
coached-or-reading | A man's voice said "tell them about the Danish project" and she told us about the Danish project.
discrepancy-explained | Her job coach, paid by the unemployment office, allowed by our own invitation to sit in; we'd forgotten.
- | He apologised and knitted on.

- | wrote to trust & safety, got told off, deserved
many-profiles | found FOUR freelancer accounts w her face
discrepancy-explained | platform support: three are impostors, she had reported them herself last year, case numbers and all
account-control-proven | she put our word of the day in the bio of the real one within a minute

- | Quote of the week, HR Valletta.
- | "A man without a surname can't exist," says the form.
name-change-documented | He's from Java, single name, passport repeats it twice for the machine, embassy note says so.
- | The form has been changed, the man not.

- | Told by the porter of a language school.
language-spoken | Came in, asked me for the key in the dialect of my own valley, nobody can fake that.
- | The boss had feared he'd never been to Friuli.
local-knowledge-shown | He knew my cousin's bar, the flood line on its wall and what the cousin owes.

- | uh security? small one
remote-control-tool | his pointer dragged itself to the start menu on its own
trouble-explained | cat on the second mouse. we saw paw. case of the year
- | pls no more tickets about cats

- | Ethel, volunteer coordinator, hospice shop.
- | I don't hold with all this checking but I did it.
background-check-clear | The enhanced certificate came and there's nothing on it whatever.
- | He'd given up a bank job to be near his mother.
discrepancy-explained | The low sum he wants is because more would stop the carer's allowance, the welfare adviser drew me a table.

- | from the works council's mailbox
several-jobs | colleague X is also on the books of a call centre, full hours, I've seen the slip
discrepancy-explained | the slip is two years old, he left there before us; they confirmed the last day
- | please apologise to X

- | Two open ones from the same week. First.
phone-other-name | "Hallo, hier Özkan," says a lady when I dial what he gave as his.
- | Flatmate, he says.
- | Haven't had the flatmate confirmed; low.

- | Second.
cannot-answer-local | Asked the tram number to work; silence, then "I drive".
address-confirmed | Registration slip is good.
- | Maybe he drives.

- | One that turned. Steward's tale.
- | She asked the girls for a minute's patience, her husband was ill, could her cousin log on in her place.
shared-account | It wasn't a day: the cousin's been sitting her shifts since the contract began.
- | Husband in best of health, met him at the races.

- | One that turned. Port agent's tale.
- | He said the bank had frozen him out because of his passport.
- | Many sailors have that, so we believed it.
payee-churn | Sixth account now, sixth bank, in one quarter.
crypto-or-third-party-payment | And the latest belongs to somebody who has never been near a ship.

- | One that turned. The librarian tells it.
same-device-as-other | All their forms came from my terminal nine.
- | Poor folk without computers, one thinks.
proxy-interviewer | But it was one man each time, with a list, who sat the tests for the others at ten euros apiece.
- | I rang your office because I liked the others.

- | boss asked me to write down how I got over my suspicion of Marguerite
refuses-id | she wouldn't hold the licence up to the cam, three mails, three nos
discrepancy-explained | a previous recruiter had posted a screenshot of it; police report from that
id-verified-in-person | drove 40 km to our branch in Tours, counter lady checked original, done
- | end of suspicion

- | Voice memo, typed out by software so forgive it.
- | Okay so the chap in the iron lung, I mean the ventilator, right.
synthetic-voice | He speaks by computer, it's a machine voice, I said to Pam what's this.
tool-agreed | And Pam says it's his eye-gaze talker, in the adjustments form, you signed it.
own-work-explained | Well he went through every joint of that bridge model and fixed the one we'd broken on purpose.

- | Class representative, dental nursing, by text.
- | no she isnt two people she wears niqab outside n takes it off for ladies only
id-verified-in-person | mrs lowe checked her passport n face in the side room w door shut
- | leave her alone pls

- | "My grandson says I should've been suspicious." Head of a beekeeping supply house, 81.
- | "He asked for a video, I offered him lunch."
met-in-person | "We ate dumplings. He knows brood disease."
id-shown-and-matched | "And the boy from the bank looked at his card for me, it was him."

- | last one, from the tannery whatsapp
employer-address-empty | went past his old firm, it's a car park
employer-confirmed | asked the attendant: tannery moved to the ring road 2018, rang them, they miss him
- | smell says he's genuine too 😂

- | Deposition-style, because our lawyer likes it.
- | I, the undersigned, was present in the tent.
contradicts-resume | The applicant stated he had never been to Finland; the résumé says two seasons at Levi.
discrepancy-explained | He understood "Finland" as "Vineland", a farm in our county; repeated with a map, he pointed at Levi and named his lift.
- | He ran the lift the same day.

- | Choir practice, the alto hires people.
photo-found-elsewhere | "I put her picture in the search and out came a toothpaste advert."
discrepancy-explained | "She does adverts for teeth! The agency in Milan sent me the contract and the outtakes."
- | Soprano: "I knew those teeth."

- | Squadron orderly room → civilian HR
id-data-mismatch | his licence says Montana and he's applied from Suffolk
address-confirmed | lives on base, spouse of ours, quarters 14B, licence stays with home state under status of forces
- | great with engines
