# Dummy interview with "Motoki" (Cointelegraph 2025): researcher
- | We set up a make-believe job and a make-believe boss.
cannot-speak-claimed-language disconnects-when-challenged | I asked for an introduction in Japanese; he tore the phones off his ears and the tile went grey.
screen-share-leak | While showing his repo he bared a list of chats, all Russian, all about "account for rent".
- | He came back a day after and said sorry, odd to tell.

# same, the journalist beside
- | I was the junior who says nothing and takes notes.
- | He smiled a lot, I liked him in a way.
identity-borrowing remote-control-tool | His counter-offer: you buy a computer, I sit in it from here, you're me for the boss.
account-neighbours-listed | Of his eleven collaborators seven are in the researcher's red book.
- | Filed 2,000 words.

# same, a coin firm who'd had him in May
- | We saw the article and went pale.
cannot-speak-claimed-language | Tokyo man; Mrs. Oda asked about the weather in her own tongue and got a thumbs up.
account-vanished | By teatime his whole GitHub had been wiped.
- | Mrs. Oda bows to no one now.

# honest: Japanese
cannot-speak-claimed-language | Listed French, fluent; fell silent when Luc asked him something.
trouble-explained | His sound had dropped on that sentence; Luc asked again, and they didn't stop for ten minutes.
language-spoken | Slang of Marseille and all, says Luc.

# Animation studio's subcontract (38 North): producer
- | Series for kids, season 2, in-betweens from Beijing.
agency-opaque | "Who draws it?" - "People." - "Which?" - "Good people."
address-on-list hosting-address-noted | The share's log has an IP of the one block Pyongyang owns, and next to it a rented one in Spain.
- | The lion's mane came out well.

# same, lawyer of the streamer
sanctioned-link | The under-under-contractor is SEK, on the list since '21.
shared-account | Comments on the cels are in a hand of nine people, one login.
- | Nobody in LA had known.

# same, colour lady
- | I got my notes back in Chinese, with something else below it.
document-opened-elsewhere | Our style sheet was opened from a place that I'd to look for on the globe.
- | I put a flag there.

# honest: style sheet opened abroad
document-opened-elsewhere | The contract was opened in Jakarta, she lives in Graz.
discrepancy-explained | Honeymoon; PTO form since spring, and a sunburn on Monday's call.
camera-on-and-same-person | Sunburnt, but the same Vroni as ever.

# Architects with borrowed seals (KELA 2025): homeowner
- | Granny flat, 60 square metres, plan from the web for 250.
off-platform | He says do it by Telegram, the site eats a fifth.
support-document-altered | The stamp on the sheets - the state's board has that engineer as dead since 2019.
- | Concrete was poured on Monday.

# same, permit desk
id-owner-denies | Real owner of seal 44120 drove here and swore he's drawn no granny flat in his life.
plausible-wrong | Load on the ridge: he took snow for Miami, in Duluth.
- | Stop order on the door.

# same, a drafter in the group
- | I thought I work for a bureau in Dalian.
many-profiles account-swap | We'd seven architects who didn't exist; whoever was busy bid with another's page.
- | I draw gardens now.

# honest: stamp
support-document-altered | Board had no such stamp.
discrepancy-explained | Her stamp is of the province next door, reciprocity letter came by fax at once.
own-work-explained | Redid the ridge on the kitchen table, snow of Duluth and all.

# Two-screen researcher lures (Quetzal/NorthScan): HR of target
- | We let round two run so that the intel guys could watch.
ai-assistant-use coached-or-reading | Text crawls up in his pupils; a second later it comes out of his mouth.
deepfake-artifacts | The nose went for a walk when he drank.
- | Intel guys had popcorn.

# same, intel guy one
vpn-location-mismatch-noted | Colombia he says; the road of his packets ends behind Astrill.
shared-contact same-photo-as-other | He and "Julián" have one Gmail for recovery and one pair of eyebrows.
- | Popcorn was stale.

# same, intel guy two
- | Asked about arepas for the fun of it.
cannot-answer-local | Born in Medellín, thinks the metro there is a newspaper.
cannot-speak-claimed-language | His Spanish: "sí", and once "gracias, sir".
- | Wrote to six other coin shops.

# honest: reflections in glasses
ai-assistant-use | There's lines of text moving in her specs as we talk.
trouble-explained | Zoom's own captions, she's hard of hearing in one ear; she put the window before the lens.
- | Better listener than I am.

# Two-year insider, aerospace; second-language manager from Toulouse
- | He enters in 2022, everybody is content.
output-swing | One week he makes a rocket, the other week he makes a salad.
avoids-in-person | Five seminars, five teeth pulled out.
- | My chief says leave him, he delivers.
several-jobs persona-collision | He speaks to us in the call of the other house: "hello team Denver"; it's not us Denver.
- | I wrote to the security the same day.

# same, security
signins-apart kvm-hardware | PC in Lyon, little box at its socket, hands in Vladivostok.
data-taken | Wing drawings copied to a key he plugged on the 3rd.
- | Sealed.

# same, temp agency
id-rented-or-borrowed | A waiter of Lyon lent him the card, the face and the sofa corner for 300.
payee-churn | Four RIB in a year.
- | We've changed the form.

# honest: hello team Denver
persona-collision | He greeted the wrong firm at our stand-up.
discrepancy-explained | Our own sister company, he's lent there on Tuesdays by contract.
- | Denver says hi.

# Poker-faced bank, call-room
- | KYC agent, from home, Manila for Sydney.
background-call-center coached-or-reading | A hall like a bus station behind, and a lady prompting in it.
lip-sync-mismatch | Her jaw rests while she's talking.
- | My tea's cold.
same-device-as-other | Four girls, four names, one machine ID in the test tool.

# same, tester
test-substituted | Typing test done at 90 wpm by a fellow; live she's at 14.
skill-gap | On the mock call she couldn't find the hold key she'd "used for years".
- | Sent flowers to the proctor.

# honest: hall like a bus station
background-call-center | Bus-station roar.
trouble-explained | It is a bus station, flood shut her barangay; re-done on Friday from her room, birds only.
local-knowledge-shown | Knew which bridge stood under water, we checked with the news.

# Vendor of chips in Penang; kiosk; drone
- | FAE, remote, drives to customers - or should.
avoids-in-person requests-laptop-reship | Won't go to a customer, won't come for the laptop; "give to my driver".
evades-personal-questions | Ask him about himself, get a weather report.
- | Boss likes weather.

# same, customer
different-person | The chap who came to fit it isn't the chap on Teams. By a head shorter.
own-work-unknown | Asked for his own note of Tuesday, he read it as if it were Greek.
- | We fitted it by ourselves.

# same, hr
referee-same-voice | The referee is him, with a hanky on the mouthpiece.
employer-front | Last firm: a brass plate for folks under embargo.
- | Tak boleh.

# honest: driver takes laptop
pickup-by-other | A driver in a cap took the laptop away.
sharing-explained | His father-in-law, he'd called ahead, gave the PIN we'd texted, and the laptop said hello from his home at six.
address-confirmed | TNB bill, two of them.

# Media firm, actors' voices
- | Sound editor, half time.
synthetic-voice voice-changed | Round one a machine with no lungs, round two a man with a cold.
portfolio-copied | The reel's the reel of a lady in Ghent; she has it on her page from 2017.
- | The lady's free in June.

# same, Ghent lady
id-owner-denies | "I've been told I applied with you. I've not."
photo-found-elsewhere | He'd used the photo of her brother too.
- | We hired her, the end.

# honest: machine-like voice
synthetic-voice | Like a satnav, flat, not a breath.
trouble-explained | Noise filter of his headset; off, and there was his voice with his fridge.
- | Fridge hums in B flat.

# Coin bridge hack, after dinner notes
- | I keep these for my shrink.
referral-chain internal-record | He came through "Seb", and Seb is case nine in our own black book.
wallet-listed extortion | After he left: "thirty ETH or your keys go public", to an address that's in the sanction annex.
- | I didn't eat.

# same, dev
account-recent code-copied | GitHub from spring, and half of it a fork with the father's name scratched out.
account-control-failed | I asked him to star my repo from it, there and then; he'd "lost the phone".
- | I did eat.

# honest: lost the phone
account-control-failed | Couldn't log in on his GitHub as we watched.
account-control-proven | His key had been at the office; from there on Thursday he signed a commit with the words we gave him.
- | Dinner's on me.

# Rural hospital billing
- | Coder, CPT, 30 an hour.
hours-refused timezone-mismatch | Nebraska, yet asleep by our noon and lit by a lamp at our ten.
money-odd | Nine little charges on her card that the hospital pays, all for phone numbers.
- | Sister Agnes asked who that is.

# same, IT
remote-desktop-use | Comes in by a Windows desk that stands at some colo in Kansas.
first-day-recon | Morning one: he lists every share and who is admin.
- | Shut.

# honest: small charges
money-odd | Odd little charges on his firm card, 1 dollar each.
discrepancy-explained | Parking meter's app, tops itself up; he brought the list and the street.
- | Sister Agnes parks there too.

# Wedding-cake story, HR of a bakery chain
- | ERP person, remote from Maine.
event-false cannot-answer-local | "The ferry's off because of the whale parade"; no whale, no parade, and he couldn't name the ferry.
address-change forwarder-address | From Bath, Maine to a parcel shelf in Delaware overnight.
- | Muffins went to someone else.

# same, owner
overqualified-lowball | Twenty years of SAP for what I pay a girl at the till, and no haggling.
refuses-id | Wouldn't hold his card up, "lighting".
- | I've lamps. I sell cakes under lamps.

# honest: lighting
refuses-id | Didn't want to show his card on the screen.
id-verified-in-person | Rather by person, he said, and he drove four hours to the shop with it.
- | Took home a strudel.

# Trains; freight software; memo of a Pole
- | Proszę, my notes, sorry for my English.
live-check-refused idcheck-abandoned | Hand by the face he doesn't want, selfie he begins and leaves at the half.
resume-copied | His life is the life of Pan Wrona, who sits one floor under me.
- | Pan Wrona laughed, then he was pale.

# same, Wrona
profile-conflict | The page in the net says cook, the CV says me.
email-other-identity | I wrote to his address and there answered a Viktor.
- | I wish my life was so good as in his CV.

# honest: CV like a colleague's
resume-copied | Career is, year by year, that of Wrona on floor one.
sharing-explained | They're brothers-in-law and went together from firm to firm; both diplomas lay on my desk.
school-confirmed | Polytechnic of Gdańsk wrote yes for the two of them.

# Long story in one breath
- | It was a Tuesday and I'd slept badly.
name-mismatch-on-call | He dropped in as "iPhone von Wei", should have been a Carlos.
different-person voice-changed | This Carlos had hair and a high voice, last week's was bald and growled.
remote-control-tool | And on the share a pointer that wasn't his clicked on "next" for him.
- | I closed the lid and went for a walk.
- | The lake was frozen.

# honest, one breath
name-mismatch-on-call | "Grandpa's iPad" stood there in place of Carla.
discrepancy-explained | Her laptop was in for repair; receipt, grandpa, dog, all waved.
camera-on-and-same-person | On Monday from her own laptop, same Carla.
- | I told my wife about the dog.
