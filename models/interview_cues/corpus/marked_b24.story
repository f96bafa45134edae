# A little of what was short: copied sites, fronts, young firms, referral chains, swapped code.
- | Colleague from legal looked at the firm's imprint.
employer-site-copied | The imprint names our own notary, of all people, since whoever lifted the pages forgot that line.
employer-young | Its certificate, host and logo are all of the same Thursday in September.
- | Our notary billed us for being shocked.

- | Colleague from legal looked at another imprint.
~employer-site-copied | Two firms, two towns, one set of pages.
= | Split between the brothers last year. One got the lorries, one the website, and the other has a copy till he can afford his own.
= employer-confirmed | The lorry brother vouched at his weighbridge, dates and all.
- | Legal had time for lunch.

- | Test manager, brought by our own Mr. Vance.
referral-chain | Vance himself was walked out on Friday over the phantom contractors; she's his fourth.
same-resume-as-other | Her résumé opens as his three others did, "I was born to test".
- | I've frozen all four.

- | Test manager, brought by our own Ms. Lund.
~referral-chain | Lund's under review, so I stopped the file at once.
= | It's her parental leave that's under review. Wrong word, wrong list, HR's colour coding.
- | File moves again.

- | Code sample from the "fintech years".
code-copied | Commit dates all lie in one night, messages are those of a Basel student's project, mail swapped.
commits-other-name | He overlooked two: "fixed for Prof. Aebi, sorry, Livia".
employer-untraceable | His fintech isn't one the regulator, the press or its supposed city ever met.
- | Livia's good, by the way. Wrote to her.

- | Code sample from the "library years".
~commits-other-name | Every commit's by one "lib-admin", none by her.
= | Reading-room PC. One user for everyone. She signs in the code: "-- fm". fm all over.
own-work-explained | Shown a bug, she fixed it on the beamer before I'd sat.
- | Second talk.

- | Sheet from the chamber of commerce, answer to our letter.
employer-front | Struck off for issuing letters of employment to persons who had never been there, at 150 apiece.
? | Our man's letter has number 61.
- | Chamber's interested in 1 to 60.

- | Sheet from the chamber, answer to our second letter.
~employer-front | Her old firm was struck off as a front, I read it twice, in red!
= | For the founder's death, ordinary, said the lady. Heirs wound it up clean, and she'd bought her own bed there.
= discrepancy-explained | Heirs' lawyer mailed the wage cards.
- | Bed's still good, she says.

- | Made up a thing, as one does.
false-premise-accepted | "How was it when your Gdansk office burned?" "Terrible, we all cried." It's never burned.
employer-detail-unknown | Hadn't a clue that the Gdansk office speaks German, for reasons.
- | My trick's old but good.

- | Made up a thing, as one does, next day.
~false-premise-accepted | "How was it when your Gdansk office burned?" "Awful, yes."
= | Then I read that it HAD, in 2016, the server room, page 3. I'd invented the truth.
- | Need new tricks.

- | Ref desk, shared tray.
referee-shares-contact | Tray holds two references, from Ohio and Kent, sent by one fax, with our applicant's footer "CASA MORI".
contact-self-supplied | Ohio's number? On Casa Mori's note. Kent's? Same note.
- | Tray emptied.

- | Ref desk, shared tray, noon.
~referee-shares-contact | Two references again from one fax footer.
= | Our own fax. It prints its own footer on what it gets. Since Tuesday. Ask Jens.
- | Jens fixed it.

- | Handover to the day team.
- | New temp for the blood bank runs.
different-person | Cooler signed out by a left-hander. Ours writes with his right, I had him fill four forms.
agency-opaque | Their night number says "all our people are verified" and then a beep, whichever key you press.
- | Cooler's back, seal broken.

- | Handover to the night team.
- | New temp for the organ runs.
~different-person | Cooler signed out by a left-hander, ours is a right-hander!
= | Right arm in plaster since supper. Ours did the plaster. He drives automatic, doc's note on the hook.
- | Cooler's back, seal whole.
