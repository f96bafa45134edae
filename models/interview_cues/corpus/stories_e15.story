# Fifteenth series: software, design, writing, science; remote teams; reviewers of code and takers of tests.

- | Code review with a nun, first in my career.
commits-other-name | Author field: "brother.anselm".
sharing-explained | Convent and friary share one build account, both superiors signed the page where it says so.
own-work-explained | She explained her bell-ringing scheduler commit by commit and put in Easter for us.

- | Applicant for compiler team, Nuevo León.
skill-gap | Take-home: art. Whiteboard: he froze at a for loop.
discrepancy-explained | Migraine with aura, could see half a board; next morning he did a harder one in nine minutes.
- | Sunglasses at his desk, okay.

- | Reviewer 2, data job.
code-copied | Lines 40 to 310 are lifted from a known notebook.
discrepancy-explained | The known notebook has a pull request of hers from 2019 with these very lines.
- | She's the upstream. I'm the fool.

- | Pen-test boutique, dry as chalk.
hosting-address-noted | Candidate came in from a bulletproof hoster.
network-explained | It's her honeypot lab, listed in her talk at a conference, ranges on slide 14.
account-control-proven | She made the honeypot's banner say our lunch menu within two minutes.
- | Soup.

- | Game writer in Reykjavík.
many-profiles | Five pen names, five pages, five different life stories.
discrepancy-explained | Her publisher runs those for five series, contract lists all.
- | Elves in each.

- | Typeface designer.
portfolio-copied | His 'original' italic has been sold by a foundry in Basel since '11.
sharing-explained | He drew it for them, royalties statement, and the foundry's owner called it "his best hour".
- | Kerning like an angel.

- | Support engineer, Kerala monsoon season.
- | Router on a shelf over the flood mark, UPS from a scooter.
trouble-explained | Four drops on the call, four power dips, he held up the voltmeter for the last one.
camera-on-and-same-person | Each time he came back it was he, wetter.

- | Technical writer, no smartphone by conviction.
idcheck-abandoned | She declined the app that takes the selfie, full stop.
id-verified-in-person | Took the train to our notary with her passport instead, eleven euros.
- | Docs are a joy.

- | Whitepaper ghostwriter.
own-work-unknown | Couldn't tell me why chapter three ends the way it does.
- | Her editor had cut it, maybe. We've no drafts.
- | Unclear; sample text ordered.

- | DBA, evening slot.
ai-assistant-use | A soft female voice gave him hints about indexes.
trouble-explained | His car's navigation, as he sat in the garage for quiet: "at the index... take the second exit" was what we'd misheard.
- | I've replayed it nine times, still funny.

- | Kernel fellow from the Faroe Islands.
resume-copied | Same life as a well-known maintainer's, conference for conference.
account-control-proven | It IS the well-known maintainer, signed our nonce with the release key.
- | We'd nearly rejected him.

- | Astronomer → insurance maths.
hours-refused | Sleeps all day, says his mail footer.
discrepancy-explained | Observatory shifts until the 31st, director's rota attached.
- | From the 1st he's a day creature.

- | Screen-reader user takes a coding test made for eyes.
test-substituted | Proctor logged "second person took over keyboard".
discrepancy-explained | Assigned reader-scribe, arranged with the proctoring firm, ticket in their own system.
own-work-explained | In the oral part he recited his function, then changed its invariant, no scribe.
- | Proctor's report amended.

- | Translator's laptop.
machine-emulated | The proctoring agent says the whole thing is a virtual machine.
tool-agreed | Client requires a sealed VM, we'd had the client's letter since the winter.
- | Legal Czech, rare.

- | DevOps woman in a yurt.
phone-voip-noted | Only number: an app number.
network-explained | No mast for 60 km, all through the herders' dish cooperative, coop's chair confirmed her subscription.
local-knowledge-shown | Talked of the dzud, of whose sheep died and who sings at the cooperative's meetings.
- | Yaks on the roadmap.

- | Music software, Bahia.
voice-changed | Started as tenor, ended as robot.
own-work-explained | Showed us the pitch plug-in he'd coded, moved the knob himself, took it apart.
- | Knob now on my desk.

- | UX researcher after depression.
account-recent | GitHub, page, mail, phone: all from spring.
discrepancy-explained | She'd wiped her life in the illness, her psychiatrist's letter is with the doctor of the firm.
employer-confirmed | Old agency's HR, found in the chamber's register: four good years.
- | Plants by the window.

- | Embedded man, Gaza passport, in Bologna.
document-opened-elsewhere | Offer PDF was opened in Cairo before he'd seen it.
- | His father reads all his mail, he says; shared mailbox, not shown.
- | Small. Leave.

- | QA lead; cat named Null.
timezone-mismatch | "Good morning" he says, at nine in the evening of the city he claims.
discrepancy-explained | He works nights for the Sydney half of his present firm, their manager confirmed the shift.
- | Null woke up.

- | Illustrator with a double.
profile-owner-other | The link is for another illustrator of the same name with cows.
discrepancy-explained | Ours does horses; she wrote one letter wrong and the cow lady wrote us so herself.
- | Horses it is.

- | Chess engine hobbyist.
own-work-explained | Asked to make it lose prettily, he did so in four lines and told us what each sacrifices.
- | Offer by pigeon, he asked, we mailed.

- | Localiser in Windhoek.
vpn-location-mismatch-noted | Her traffic surfaces in Johannesburg every single day.
network-explained | There's one transit for the whole ISP and it's in Johannesburg, peering record attached.
- | Oshiwambo, Afrikaans, German.

- | Hardware tester, ex-convict, electronics.
- | Learnt soldering inside, told us the wing.
school-confirmed | College that examines the wing sent his level 3 with distinction.
met-in-person | Sat with me at the bench till the fume hood went off.

- | Crypto people (the maths kind).
crypto-or-third-party-payment | Half-joking, half-not: "pay me in coins".
payee-confirmed | It was a joke; salary account at the post bank, own name.
- | Lattices.

- | Newsletter editor.
scripted-identical-answers | The intro and the close and the middle: one and the same phrase.
- | That's her style, says she. It's everywhere in her old issues, too.
- | A style like that...

- | Contract tester, false bottom.
- | He said the sluggish link was the mountain.
remote-desktop-use | Mountain or not, keys came in bunches, through a hosted desktop three borders away.
- | The hotel on that mountain closed in 2015.

- | Front-end woman, false bottom.
- | The pauses were her hearing aid, she let us know.
proxy-interviewer | Her hearing aid was a man in the wardrobe, he sneezed and came out, he'd sat two others for her.
- | I'm sorry for the people who do have one.

- | Statistician, false bottom.
- | Twins, he claimed, hence the likeness.
same-photo-as-other | It isn't likeness, it's one file, same EXIF, same crumb on the collar, under three names.
- | No next step.

- | Old COBOL dear, 77.
camera-off-explained | No camera on her set at all, she'd rung before to say so; grandson drove her to us.
met-in-person | Ate my biscuits, corrected our batch job.
- | Two mornings per week.

- | Bioinformatics, Kinshasa.
trouble-explained | Echo and gaps, everything through the neighbour's phone as hotspot, neighbour walked off with it once.
- | Neighbour came back.
language-spoken | Lingala with our courier, who beamed for a week.

- | Animator with tics.
- | Eyes to the side, snap, hum, again. Told before.
own-work-explained | Frame by frame she told why the hare lands late, and made it land early.
camera-on-and-same-person | First chat, portfolio talk, lunch: the selfsame woman.
