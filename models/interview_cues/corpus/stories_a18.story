# Whole small cases, last part: mixed writers; every fourth is honest.

- | Remote bookkeeper for three food trucks, as noted by the eldest brother.
- | She did the VAT in an evening, hats off.
crypto-or-third-party-payment | Her fee should go to "uncle's exchange wallet, he prints it for me".
place-conflict | To me she lives in Fresno with snow, to Ali in Bakersfield with a beach.
- | The tacos were discussed at length.

- | Elevator-music licensing start-up; CTO's scribble after the all-hands.
- | Forty on the call, thirty-nine squares lit.
camera-off-refusal | The fortieth said, when we cheered for him to come on, "I don't do that," and that was his all-hands.
hours-refused | He has let me know that he isn't to be rung in Chicago daylight, though Chicago is where his contract lives.
- | Bonus pool approved.

- | Statement of a locksmith.
- | I was to open a flat for the landlord, tenant three weeks unheard of.
forwarder-address | Behind the door: cartons to the ceiling, each with a different worker's name and none of the tenant's.
keep-awake-tool | One shelf had metronomes, and the metronomes had mice on a string.
- | I charged for the lock, not for the view.

# honest
- | Sound-archive contractor, Tromsø, two weeks of doubts, one phone call.
timezone-mismatch | It was pitch dark behind her at noon.
discrepancy-explained | She's in Tromsø, in December, and turned the webcam to the harbour clock and the lit street; our man there saw the same sky.
- | We bought her a lamp.

- | Regional newspaper's subscription system, letter of the works council.
- | We usually write when somebody is treated badly.
different-person | This time it's since the colleague hired in February and the colleague who's here in March are two people, as all at his table could see.
data-taken | And since subscribers' lists were sent at night to a private drive from his desk.
- | The council would like coffee that's drinkable.

- | A cousin tells; written by the family's accountant.
- | She'd needed money after the operation.
id-rented-or-borrowed | She let a man from a chat be "her" at an insurance firm, and was herself only on the days when one had to hold up a passport.
several-jobs | By the tax papers, "she" had been at four more firms in the same spring.
- | She can't lift more than two kilos.

- | Open-source foundation, mentor's confidential remark.
- | He's applied for the stipend.
code-copied | The patch set he calls his thesis was on our list in 2016, by Marjan, with the same wrong comment about endianness.
same-resume-as-other | His motivation letter is, but for the river, that of an applicant in the previous round.
- | Marjan laughed and asked for a T-shirt.

# honest
- | Fleet-card company: the new analyst's laptop phoned from Oslo and from Bergen in the same hour.
signins-apart | Device in one town, sign-in in the other.
network-explained | The operator's gateway in Bergen serves the phone and the fibre in Oslo the laptop; we saw both on her desk.
- | She's good with diesel.

- | Talent lead for a chip-card maker, notes from the fast train.
- | Three tunnels, three parts.
coached-or-reading | Between tunnels one and two I saw, in the framed picture behind him, someone hold up cardboard with writing.
plausible-wrong | Between two and three he explained that AES "isn't used any more, since it's symmetric".
- | Paris on time.

- | Helpdesk poem, no, ticket, by Abdul.
- | Monday new man. Monday all well.
first-day-recon | Monday noon: forty questions on who has admin, and a list on his desk of the ones who told him.
second-remote-tool | Tuesday: three programs for sharing his screen with nobody, and I haven't given him one.
- | Wednesday he's ill.

- | School for circus arts, grant auditor.
- | The website cost 18,000.
portfolio-copied | The "previous works" of its maker belong to a studio in Ghent, with the Belgian phone numbers still at the bottom.
contact-self-supplied | For a reference we were given one mail address, on a domain which he himself renews.
- | The trapeze is in order.

# honest
- | Vaccine-fridge monitor, firmware by Salome from Kutaisi.
idcheck-abandoned | She stopped at the selfie step and closed the page.
discrepancy-explained | The page wanted a Latin-letter card that Georgia no longer prints; vendor admitted the bug.
id-verified-in-person | Two days later our distributor looked at her passport and at her, over khachapuri.
- | All's cold.

- | Prosecutor's office, victim-witness line, call 31.
- | Lady from Duluth, retired.
id-owner-denies | She's told by Social Security that she can't have her pension yet as she is "working full time in Palo Alto".
- | She's never been west of Fargo.
id-number-mismatch | Her number is on the hiring papers of a young man by the name of Justin.
- | Sent her the form and a stamp.

- | Toy-train forum's moderator, who also recruits for a rail operator.
- | He wrote in the signalling channel that he'd love to work for us.
referral-chain | He'd been sent by "Oleg from the yard", whose own contract we're just unpicking with the police.
account-recent | Ten years of signalling, says he; his page was born on the eve of the application.
- | I've muted Oleg.

- | Charity for guide dogs; volunteer coordinator; remote donor database.
- | We're trusting people, it goes with the dogs.
shared-account | The database man forgot himself and asked me what "the day one" had told me.
money-odd | There are tiny payments, always 99 cents, to a firm that rents phone numbers.
- | Biscuit passed her exam.

# honest
- | Estate agent's app tester: two voices on the voicemail, said Trish.
shared-account | A man and a woman seem to do her tickets by turns.
sharing-explained | The man is her sign-language interpreter, booked and paid by the state; his badge and the booking are with HR.
- | Trish brought flowers.

- | Museum of clocks, remote catalogue engineer, curator's hand.
timezone-mismatch | He rang at what he called teatime; behind him a cock crowed and the sun came up.
live-check-refused | I begged him to show me any clock in his room. He wouldn't, not one.
- | In this house that's a grave matter.

- | Customs officer's aside at the trial.
- | I opened one in twenty.
requests-laptop-reship | The declared "used books" were notebooks with the inventory stickers of American hospitals, for a consignee in Yanji.
- | One did have a book, on gardening.

- | Video-game localiser, Warsaw; the accounts lady dictates.
- | He's our fastest and he never complains.
payee-churn | Each invoice has a new account at the foot, I've counted nine since the snow.
phone-other-name | I rang to ask and the network greeted me with "Grażyna Nails".
- | The invoices add up, I'll give him that.

# honest
- | The insurer's actuary from Madras, second week.
second-remote-tool | Chrome Remote and TeamViewer, both alive.
tool-agreed | Installed by our own two desks, one for each merger half, neither of which told the other; both have tickets.
- | He suggested, kindly, that we have one.
