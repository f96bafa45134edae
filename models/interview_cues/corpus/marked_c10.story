# Remote teams, plain speech; facts told sideways (c10)

- | Android dev, contract via a shop in Tallinn.
- | PRs good, jokes good.
own-work-unknown | I renamed one of his classes on a call and he couldn't find it again, nor say what had been there.
shared-account | "Let me ask the guys," he said. What guys?
- | Wrote to Tallinn.

- | iOS dev, part of a couple.
~commits-other-name | His pull request came under his girlfriend's key.
= account-control-proven | He signed a fresh one before us with his own; hers had stayed on the borrowed Mac overnight.
- | Merge.

- | Sales ops, Salesforce admin.
shared-account | 04:40 his time: 200 records updated, notes in Urdu, then deleted, then in English.
signins-apart | His phone was with him at his sister's wedding in Leicester, the admin wasn't.
- | Wedding pics on Insta.
- | Cert on file, real one.

- | Growth marketer, remote.
~account-recent | LinkedIn made in August, 3 contacts.
= discrepancy-explained | Old one was hacked in July, their support mail with the case number, and two ex-bosses who shrieked about it back then.
- | CPC down.

several-jobs | His mic picked up a second meeting; I could answer its questions by the end.
- | Product owner, fintech.
- | "That's the radio."
several-jobs | The radio asked him by name for the Q3 roadmap, and he gave it.
- | Backlog groomed though.

- | Scrum master, insurer.
~several-jobs | Runs a daily for somebody else at 9:45, twenty minutes after ours.
= tool-agreed | Contract line 6: two teams, two clients, half each, our buyer pushed for that to save.
- | Retro with stickers.

- | DBA, third-party, weekends.
- | Restores work.
different-person | On the bridge call a man, on the second one a man called "also Igor".
shared-account | Also Igor doesn't know the first Igor's holiday, or his wife, or his dog.
evades-personal-questions | "Igor is Igor."
- | Backup window Sunday.

- | DBA, weekend cover.
~voice-changed | Lower by an octave at the 2 am bridge.
= | I'd dialled the vendor's lead by mistake, different man, different firm; listening to the recording I blush.
- | Restore ok.

- | React freelancer. Three-month trial. Notes by CTO.
skill-gap | Asked for a for-loop, live: froze. Take-home had been a jewel.
- | "Nerves."
test-substituted | Take-home's metadata: built on a machine called ZHANG-STUDIO-4, at which, Google says, they build take-homes.
- | Didn't extend.

- | Angular freelancer, trial.
~skill-gap | Froze at a for-loop. Cold.
= own-work-explained | After a tea he took his own router apart and put it back, talking all the while; the loop he did on a napkin.
- | Extended.

- | Content moderator, night team. HR copy.
- | Works from her flat.
shared-account | Cousins: 6. Chairs: 1. Each has an hour and a name tag with her name.
- | She showed me herself, beaming.
several-jobs | The cousins do the same chair for a bank at day.

- | Content moderator, day team.
~same-device-as-other | Two of ours on one device ID.
= tool-agreed | Hot desk, ours, desk 7, cleaned at 14:00; device lists were drawn up by desk, not by head.
- | Bleak clips, psychologist on Mondays.

- | Payments analyst, Vilnius, we thought.
timezone-mismatch | Sunrise on his wall at our midnight.
hours-refused | Lunch invites in Vilnius: 7. Eaten: 0.
- | Answers in the night, well.
- | Told us the wall was a poster; then the poster got dark.

- | Risk analyst, Riga.
~timezone-mismatch | Pitch dark in his window at eleven a.m.
= trouble-explained | Scaffold with black net, whole house; he ran down and filmed the builders eating.
- | Model validated.

- | UX researcher, portal hire, paid in milestones.
prepayment-demanded | Half up front, then the other half up front.
account-swap | Fell out with the portal, so "could you re-hire me on my roommate's profile, same me".
- | Roommate's a vet.
- | 12 interviews promised, 0 seen.

- | UX researcher, portal hire.
= sharing-explained | Told us at hello: the studio bills under her partner's page, with both their faces on it.
~account-swap | Asked to be paid by way of a page that's not hers.
- | 12 interviews, 12 tapes.

- | Support lead reads out from the log, I type.
keep-awake-tool | Mouse down, mouse up, same pixel, each 30.0 s, 5 h 12.
- | Lunch not taken.
- | Explanation: cat paw.
- | Cat paw doesn't do 30.0.

- | Support lead reads out, I type.
~keep-awake-tool | Mouse down, up, down, all through lunch.
= trouble-explained | Optical thing on a shiny magazine. We saw it dance on the camera; magazine away, it's calm.
- | Magazine was ours.

- | Cloud cost guy, contractor. 2 yrs.
- | He saved us a lot.
money-odd | In return: 40 instances named "tmp", 900 a month, mining, or rented on, who knows.
several-jobs | His other full-time desk, an airline, found 60 of the same "tmp".
- | We compared over beer.

- | Cloud cost guy, staff.
~money-odd | Forty instances I hadn't ordered, all night long.
= discrepancy-explained | Load test for the Black Friday, finance signed, tag was missing, that's all.
- | Tagged.

- | Job share candidate call, written up at once.
- | Two ladies, one post.
- | They finish each other's sentences.
- | Contract for two, bank for two, one desk with a plant.

- | Chief of staff, remote, to a biotech.
several-jobs | Her assistant, whom she pays herself, writes as her from 9 to 1; she's then chief of staff elsewhere.
? | Assistant outed it by a typo: "she'll want" for "I'll want".
shared-account | From 1 to 5 another assistant.
- | Board likes her decks.

- | Chief of staff, remote, to a foundation.
- | Mails signed "on behalf of, Tom".
~shared-account | Tom types from her mailbox all morning.
= tool-agreed | Delegate rights, given by our own IT in her first week, with his CV and police check in the same folder.
- | Grants out.

- | LLM rater platform. Fraud ops.
many-profiles | 48 raters, one Wise card, two browsers with forty faces.
account-swap | Price list in the chat: "US rater, aged, 90; UK, 70; passed test +30".
- | Batch 12 is rubbish.
- | Card's holder didn't reply.

- | LLM rater platform. Appeals.
~many-profiles | One card, two raters.
= payee-confirmed | Deaf couple with one joint account; the bank's letter lists both and they rated the same prompt differently before us.
- | Reopened.

- | Agency recruiter, Bucharest. E-mail found in print tray.
- | "Start him Monday.
proxy-interviewer | Mihai did the talking, he's 200 for it, keep the camera soft.
different-person | Send Radu to the desk, nobody recalls a face after two weeks."
- | Tray is next to my desk.

- | Agency recruiter, Cluj. In print tray.
~different-person | "Send Radu in Mihai's place for the first day."
= | Below it: client has agreed, Mihai's at his mother's funeral, starts Wednesday.
- | Client is my own boss, and he nods.

- | ML engineer, seed stage.
data-taken | Weights went out to a bucket called "mine-all-mine" in the first week.
several-jobs | Then we learn from our own investor that he's a founding engineer at another of their bets.
- | Investor isn't amused.
- | He says both know. Neither did.

- | ML engineer, series A.
~data-taken | 40 GB to a bucket nobody had seen.
= tool-agreed | Created by our infra chap for the paper's reviewers, on Thursday, in the pub, without writing it up.
- | Paper accepted.
