# Honest people: an earlier line had cleared it already, the writer of the later line did not know or forgot.
= | Mail of 3 May, Mr Sanogo: "Until the 20th I'm at my brother's in Nantes, please send anything there."
- | Filed by me and then forgotten.
~requests-laptop-reship | On the 14th Logistics wrote that he wants the equipment sent to some man in Nantes.
- | Answered Logistics: it's fine.

= | She mentioned when booking that the school's fibre would be cut and she'd use the teachers' lounge.
~background-call-center | Interviewer's sheet: "a whole room of voices behind her, I broke off".
- | Repeat booked.

= tool-agreed | From the start plan: IT connects to the new PC on day one between eight and ten.
~remote-control-tool | 08:31, the floor manager reports that a ghost moves the windows on the new girl's screen.
- | 08:32, floor manager informed of the plan.

= | He sent me his rota on Sunday: nights in the bakery, asleep until two.
~phone-unreachable | Colleague tried him six mornings running and got nobody.
- | Told the colleague to try at three.
- | He picked up.

= discrepancy-explained | The cover letter says that the years 2012 to 2014 are missing on LinkedIn because the client forbids it.
~profile-conflict | Sourcer's remark: two whole years are on paper and not on the profile.

= name-change-documented | Certificate of marriage of the 8th is in her file, now Petersen.
~email-other-identity | Mail check: the address goes back to one K. Wolny.
- | Yes, Wolny is what she was.

= | Ad text: "Fluent Greek is a plus, beginners will be taught."
- | He ticked beginner.
~cannot-speak-claimed-language | Panel: "not one sentence of the Greek in his application came over his lips."
- | Panel has been shown the tick.

= | At the fair she'd told us that she was going to have her jaw wired shut for six weeks.
~synthetic-voice | Hiring lead: the sound that came from her wasn't a woman's but a machine's.
- | A talker box, yes, on loan from the clinic.

= tool-agreed | Policy from March: developers may use their own monitors, keyboards and switches.
~kvm-hardware | Audit of the home offices: switch box between his two computers, type IP-KVM.
- | No finding.

= sharing-explained | The two sisters came to the desk together and asked whether they could apply with one phone.
~shared-contact | Tool: this number is in another application.
~same-device-as-other | Tool: this browser is too.
- | Dismissed both.

= address-confirmed | Landlady's letter, 2 October: the house has no number yet, post goes to the farm shop.
~forwarder-address | Vendor's report, 9 October: not a dwelling, parcels only.
- | Forwarded the letter to the vendor.

= | He's told each of us that his English comes slowly and that he first writes the sentence down.
~coached-or-reading | Notes of the guest from Boston: reads every sentence off a page!
- | The page is in his own hand, he showed it.

= employer-confirmed | The foundry itself told us on the phone that its archive burned in '08 and that it knows him from the football team photo.
~employer-denies | Background vendor: foundry can't confirm.

= payee-confirmed | Bank's letter of the 5th: account is his, run under the shop's name.
~crypto-or-third-party-payment | Payroll on the 24th: wages would go to "Blue Door Ltd", not to him.
- | Sent Payroll the letter.

= | In the lift he'd told me his grandmother's funeral is on Thursday in Tbilisi.
~many-countries | Friday's report has him in three lands since Wednesday.

= camera-off-explained | She'd written ahead that she's on crutches in a hotel lobby where filming isn't allowed.
~camera-off-refusal | Assessor B: would not switch on video, gave no grounds.
- | Assessor B joined after the first ten minutes.

= | The instructions let them bring one person to carry and hold things.
~proxy-interviewer | Examiner: it was the friend who did the soldering.
- | I watched too, the friend held the lamp.
- | Examiner agrees, he sat behind the pillar.

= tool-agreed | We'd told all finalists to install the exam browser.
~remote-control-tool machine-emulated | Scanner on her PC: remote component, sandbox, hooks.
- | That is the exam browser.

= referee-confirmed | Got Dr Amsel on the clinic's line on Monday, ten minutes, all good.
~referee-text-only | Vendor: Dr Amsel replies in writing only.
- | To vendors, she says, on purpose.

= | The union has an arrangement that its members get half in advance on short contracts.
~prepayment-demanded | New colleague in accounts: "He wants cash now or he'll stay home!!"
- | Explained.

# then the other way: cleared up in passing, by a line which is about something else
~different-person | The girl at the front says it wasn't him she had coffee with last week.
- | Contract printed.
= | Last week's coffee was with his agent, by the way.

~pickup-by-other | Courier's slip has a scrawl that begins with a Q.
- | She says everything works.
= | Her lodger, Quentin, waved behind her with the empty box.

~overqualified-lowball | A head chef for helper's wages, no questions.
- | Trial Saturday went smoothly.
= | He'll be doing it for the free afternoons, with his boy in the ward across the road.

~account-vanished | His GitHub is gone since our talk.
- | Otherwise a good week.
= | As for the repo, his old firm now pays for it under its own name and showed us.

~live-check-refused | Would not walk to the window for me.
- | Spoke well about queues and buses.
= | Only saw the drip stand when his sister came in.

~contradicts-resume | Now she says she never worked in Basel.
- | Meeting with Urs, good.
= | Urs knows that plant, it's across the line in France, only its sign says Basel.

~long-latency-answers | Six seconds, each time, I counted under the desk.
- | Answers fine.
= | Room 2 has had the same complaint from all callers since the new mixer.

~first-day-recon | He asked on day one for every password rule and all the admin names.
- | Lunch with him on Tuesday.
= | It's what his checklist has under A, and I'm the one who wrote it.

~hours-refused | No calls after four, whatever zone, she said.
- | Her demo was neat.
= | The nursery shuts at half past, mine too.

~referee-same-wording | The two letters are alike as eggs.
- | Handed to Gudrun.
= | Gudrun says that all letters of that ministry are so, she used to type them.

~keep-awake-tool | Lamp's green all night on his name.
- | Good numbers again.
= | Now the lamp's green on mine and I'm writing this from the train without a laptop.

~place-vague | "Up in the hills", that's his address, take it or leave it.
- | Paperwork ready.
= | The taxi man knew at once, there's one house.

# quite ordinary
- | She'd read our annual report, better than I had.
- | Two questions on the pension.
- | Next week the director.

- | Long way to commute, she knows.
- | Would move if it works out.

- | Mended the tap while waiting.
- | Hired on the spot by Ole.

- | No surprises in the papers.
- | No surprises in the talk.
- | Nice no-surprise man.

- | Rang to say thanks.
- | Has bought boots.

alias-used | His friends call him something else, I gathered.
- | Good at stock-taking.
- | To be confirmed by Mia.

- | Wants to know who'd be her buddy.
- | Told her: Roos.

- | Second language test passed, B2.
- | Shift plan sent.

# looks the same, but the excuse was checked and did not hold
- | He told me in the lift that there's a funeral in Tbilisi on Thursday.
many-countries | Friday's report has him in three lands.
- | We sent a wreath to the church he named.
- | It came back, nobody's being buried there, the priest has been alone all week.

- | She wrote ahead that the account runs under her shop's name.
crypto-or-third-party-payment | Wages would go to "Red Gate Ltd".
- | Asked the bank for its letter.
crypto-or-third-party-payment | Bank: Red Gate belongs to two men abroad and she's got no signature there.

- | The sisters asked whether they could use one phone.
shared-contact | The tool has it in nine more applications, from four towns.

- | He'd said that the house has no number and post goes to the farm shop.
forwarder-address | Vendor: parcels only, nobody lives there.
? | I rang the farm shop, they take in boxes for a man in a van, who pays by the piece.
