# peer-report
peer-report | Head of security at another bank warned us by mail of this very man.
- | Their incident is from August.

peer-report | FBI field office in Phoenix called: your employee is on our list of workers.
- | Account disabled 14:20.

peer-report | ISAC bulletin 31 names the mail address on his application.
email-on-list | Marked "confirmed, two members".

~peer-report | Competitor told us to keep off her, fraud case.
= discrepancy-explained | They had a namesake in mind, other birth year, and took it back in writing.
- | Offer sent.

peer-report | Two firms in the recruiters' Slack had the same face under Grant and under Wesley.
same-photo-as-other | Picture is ours as well.

peer-report | Hospital in Tampa phoned after seeing her on our staff page: dismissed there, false licence.
support-document-altered | Board says number is not assigned.

peer-report | Notice of the finance regulator: persons using these details are not authorised, his are line 6.
- | Printed for the file.

peer-report | A former customer of his on Upwork wrote in that he sold him the same account.
account-swap | Account is the one he uses for us.

peer-report | Staffing partner passed on: pulled from two client sites for this.
? | "This" was a stand-in at the interview.

= discrepancy-explained | Police closed the matter, wrong Schmidt, letter of 4 April.
~peer-report | Sheriff's office had asked us about him as a suspect.
- | No further action.

peer-report | Google's threat team shared five indicators, his resume host is number two.
- | Received under TLP amber.

peer-report | Work inspectorate in Oslo informed us that this welder's certificate turned up at three yards.
id-rented-or-borrowed | Holder gets a cut from each.

peer-report | CISO of the exchange: "we let him go in June, same SSN."
- | She sent the hash of the resume as well.

- | Partner firm recommended him, he did their audit in 2022.
referee-confirmed | Their partner spoke for him over the switchboard.

~peer-report | Another hotel reported the night porter for theft.
= discrepancy-explained | The hotel corrected it, the thief was the relief porter, sentenced in May.

peer-report | Payment provider lets us know that the account was flagged by two other employers.
crypto-or-third-party-payment | It runs in the name of a woman in Shenyang.

peer-report | Conference call of CISOs: four of us have him on the payroll.
several-jobs | All full time, all remote.

peer-report | Board of nursing circular lists impostors, her photo is third from top.
- | Circular dated 19 September.

~peer-report | Vendor alert: identifier reported by a peer.
= trouble-explained | Identifier was our own office IP, put on by a test; vendor removed it.

peer-report | Treasury's advisory was forwarded by our bank with his handle marked yellow.
handle-listed | Handle is also in the annex.

peer-report | School district next door wrote: do not hire, came to us with another person's diploma.
- | Applicant calls it a mix-up; district sent us the court order.

~peer-report | Got a call that our driver was struck off elsewhere.
= discrepancy-explained | It was his ex-wife calling, the carrier has him as rehireable.
employer-confirmed | Safety manager, through the main line.

peer-report | Interpol liaison sent a request naming two of our contractors.
- | Legal answers.

- | Peer review of her paper was positive.
- | Research role.

# commits-other-name
commits-other-name | Author of 212 of 240 commits: "zhang-dev", mail at qq.
- | He says the repo is his.

commits-other-name | git log on the take-home gives Faruk, candidate is Brendan.
- | Brendan had no explanation.

commits-other-name | Signed-off-by lines are from a person we do not employ.
shared-account | Pushes come from his account.

~commits-other-name | First year of history carries somebody else's name.
= name-change-documented | His own before transition, court paper and GitHub support mail seen.

commits-other-name | Portfolio site deployed by user "mlee77", per the Netlify log.
portfolio-copied | Design belongs to a studio in Oslo.

commits-other-name | Two e-mails in the history, neither is his, both answer in Urdu.
- | Asked through GitHub.

commits-other-name | Patch metadata says Rostov, name in Cyrillic.
timezone-mismatch | Offset plus 0300 on all of them, he lives in Maine.

commits-other-name | Jupyter notebooks saved by a kernel user called "quynh".
? | Our data scientist is a Mr Pratt.

commits-other-name | GPG key on the tags is not in his name.
account-control-failed | Did not manage to sign a test tag.

= tool-agreed | CI bot rewrites the author on merge, repo owner showed us the config.
~commits-other-name | Hence a stranger's name over his code.
- | Original branch has him.

commits-other-name | Blame view: the module that he "designed alone" was typed by three others.
own-work-unknown | Could not say what the cache key is.

commits-other-name | CAD drawings list "Drawn by: Ilja", title block signed by the applicant.
- | Layer names in Russian.

commits-other-name | Figma history, editor of record: Chika O.; he claims sole design.
- | Chika has not answered.

- | Commits under his handle, not his full name, as usual there.
account-control-proven | Pushed a test commit while we watched.

~commits-other-name | Mail in the log belongs to a Ms Arroyo.
= sharing-explained | Pair programming with her, she confirmed from the firm's address.
own-work-explained | He walked us through both halves.

commits-other-name | Email rewritten on 30 May, older clones still show the first author, "Denis".
code-copied | Content equals Denis's public project.

commits-other-name | Second week at work: commit by "Ali Home PC" from her login.
- | Security saw it in the hook.

commits-other-name | Word file of the test has as author and last editor a Mr Banerjee.
- | Candidate: Lucy Stone.

~commits-other-name | Stranger as committer on his last ten changes.
= trouble-explained | Borrowed build server with a default git config, admin gave us the login record.

commits-other-name | Kaggle notebooks forked, real author named at the bottom, he is not it.
- | Said he had deleted his own ones.

commits-other-name | He named a work laptop as the reason; the employer says it sets no such name.
- | Open.

~commits-other-name | Half of the commits come from "root".
= trouble-explained | Container default, his editor's settings show the same on the laptop.

commits-other-name | Vendor's repo scan: five identities, one of them dismissed here in 2022.
returned-under-new-name | Typing errors in the messages are the same.

- | Her name was missing in the changelog, the maintainer apologised.
- | Added on 2 June.

# plausible-wrong
plausible-wrong | Senior DBA: an index makes inserts faster, always, he was certain.
- | Ten years of Oracle on paper.

plausible-wrong | ICU nurse named potassium as the drug for a low pulse, with full assurance.
- | Panel doctor stopped it.

plausible-wrong | "TCP is the one without a handshake." Network architect.
skill-gap | Take-home had been faultless.

~plausible-wrong | Gave the wrong VAT rate and would not budge.
= discrepancy-explained | Rate was changed last month, he was right and our sheet was old.

plausible-wrong | Debits on the right, credits on the left, explained at length by the controller.
- | CFO noted it.

plausible-wrong | Kubernetes "compiles" the code, he told us. Helm is a "kind of database".
own-work-unknown | His own cluster, number of nodes: no idea.

plausible-wrong | Lawyer cited a paragraph that does not exist, twice, smoothly.
coached-or-reading | Page turning heard.

plausible-wrong | Weld supervisor put stainless with plain carbon filler.
support-document-altered | Test body never issued that certificate.

plausible-wrong | Claims that MD5 is encryption and can be decrypted with the key.
- | Security engineer, senior band.

= discrepancy-explained | Interviewer had the spec of version 2, she works with version 3.
~plausible-wrong | She contradicted us on the API and we marked it as a gross error.
- | Mark corrected.

plausible-wrong | Truck driver, 12 years: daily limit is 16 hours at the wheel, he says.
- | No log book questions answered right.

plausible-wrong | The actuary confused median with mean, and defended it.
- | Exam body lists him as fellow? It does not reply.

plausible-wrong | Git rebase "uploads the branch", he said as lead of a team of nine.
- | Three of us heard it.

- | Said he did not know and would look it up. Fine for a junior.
- | Looked it up in a minute.

~plausible-wrong | Pharmacist gave a dose ten times too high.
= discrepancy-explained | She said micrograms, the note taker wrote milligrams; recording is clear.

plausible-wrong | Airline pilot's answer on transponder code for hijack was 7700.
- | Says 4,000 hours.

plausible-wrong | React developer thinks that hooks are for classes.
ai-assistant-use | A popup with an answer appeared in his shared screen.

plausible-wrong | Customs broker did not get past the first HS heading, invented the second.
- | Confident tone, no hesitation.

~plausible-wrong | Candidate's formula was rubbish, wrote the examiner.
= discrepancy-explained | Second examiner worked it through, it is the German notation of the same thing.

plausible-wrong | Salesforce admin with five certificates could not tell a role from a profile, and mixed them boldly.
- | Certificate check running.

plausible-wrong | He blamed translation; same question in his own language, same false answer.
- | Colleague from Minsk asked it.

~plausible-wrong | Insisted that 0.1 plus 0.2 is not 0.3.
= | In floating point that is right, and he explained why.
own-work-explained | Showed where his own ledger code rounds.

plausible-wrong | Midwife: normal term is 36 weeks, textbook knowledge, she added.
- | Withdrawn by us.

- | One wrong answer of twenty, noticed it herself.
- | Passed.
