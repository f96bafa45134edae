# many-profiles
many-profiles | Indeed knows him as driver in Reno, Dice as DBA in Omaha, Xing as chef in Ulm, same mail under all.
- | Found in one search.

many-profiles | Searching his phone number brings up three developers, each with his face.
- | Different surnames.

- | Sourcer's tool merges by photo.
many-profiles | It merged five cards into his, with five lists of employers.

many-profiles | Upwork closed two, the third is the one we pay.
- | He had not told.

~many-profiles | Two LinkedIn pages for her.
= discrepancy-explained | Older one is locked, LinkedIn support ticket from 2020 seen.

many-profiles | He forgot which one he was logged into; the sidebar offered to switch among nine.
- | All developers by title.

many-profiles | Google her and there is a Jana with Python, a Jana with Java and a Jana with Figma, all from the one house in Split.
- | Same graduation photo.

many-profiles | GitHub: devstar11, devstar12, devstar14 and so on till 19, each with his CV.
- | Created in one afternoon.

- | Vendor's report on web presence.
many-profiles | "Subject appears under 4 careers on 4 networks."

many-profiles | Third time LinkedIn suggests him to me, each time with another employer.
? | Same headshot in grey.

many-profiles | Recruiter A had linked to one page, recruiter B to another, and neither mentions what the other does.
- | One candidate, both his.

many-profiles | Freelancer.com support: this passport opened seven.
- | They closed six.

- | Has a GitHub for work and one for private, both in the CV.
- | Cross-linked.

many-profiles | Every city of ours has its own edition of him on the job board.
- | We have eleven cities.

many-profiles | Two Telegram names, two Behance sites, three portfolios, and the biographies differ.
? | Birth year too.

~many-profiles | Found a second page with other jobs under the same name and town.
- | Recruiter asked him.
= discrepancy-explained | His cousin, same name; met both on video with cards.

many-profiles | By reverse mail lookup she is registered with Toptal in March as Brazilian, in June as Pole.
- | Toptal told us of both.

many-profiles | He mailed the wrong link at first; that page had his picture over a plumber's life.
many-profiles | Right link: same picture over an architect's.

many-profiles | Cookie banner on his share greeted "choose account", twelve tiles, one face.
- | He scrolled past.

- | Profile in English and in German, same content.
- | LinkedIn does that.

many-profiles | Face recognition over the platform: 6 freelancers, a single head.
- | Ratings bought, they think.

~many-profiles | Candidate exists three times on Xing.
= | Xing's import doubled many users in May, their status page lists it.

many-profiles | Old boss knows a page of his, we know another, his wife a third, no job in common.
- | Wife thought he sells cars.

many-profiles | Court paper: the accused ran 15 personas on the hiring sites, our man was number 8.
- | Exhibit 12.

~many-profiles | A second Stack Overflow user with her name and picture.
= discrepancy-explained | Scraper site mirrors real users, same answers and dates; original logged in before us.

- | Old MySpace page from school days.
- | Not relevant.

# account-recent
account-recent | "Senior since 2008", member number handed out eleven days ago.
- | Platform counts up.

account-recent | First post, first contact, first picture: all on 2 September. We got the CV on the 4th.
- | Fourteen contacts.

- | Looked at the about-this-profile box.
account-recent | Joined: this month. Verified: never.

account-recent | Contribution graph is grey for ten years and green from Tuesday.
- | He says he lived in git.

~account-recent | Her page is three weeks old with a 20 year career.
= account-control-proven | Old one hacked, police report and support mail seen, both opened in front of us.

account-recent | Mailbox was opened on the morning of the application.
- | Provider's creation date.

account-recent | Wayback has no copy of his page before last month, of his six colleagues' it has dozens.
- | Same public setting.

account-recent | User id 1939xxxxx on GitHub; ids of people who began in 2012 have seven digits.
- | He claims 2012.

account-recent | A surgeon of 25 years' standing whose whole web life fits into August.
- | This August.

account-recent | His endorsements came within one night, so did his 500 contacts.
- | Night before he applied.

account-recent | Upwork says "new", his letter says 4,000 hours.
- | Rate of a veteran.

- | Graduate, profile made in final year.
- | Usual.

- | Checked the handle he gave for the kernel work.
account-recent | Registered after the job ad was up.

account-recent | Domain of his portfolio: whois 6 days. Text: "since 2005 I have".
- | Paid for a month.

account-recent | Oldest trace of him anywhere is younger than our requisition.
- | Open source analyst, 2 hours.

~account-recent | No contact older than a month on his page.
= discrepancy-explained | Left the civil service, where it is forbidden; ministry confirmed the rule and his years.

account-recent | Five commits, five years of them by date, pushed in four minutes to a user made last night.
- | Reflog shows.

account-recent | Telegram id is of the series given out since June.
- | He is "on it from the beginning".

account-recent | LinkedIn itself warned me: this person joined recently, when I wanted to add the head of research.
- | 19 years, he writes.

- | Carpenter got his first mail address for this application.
- | Daughter helped.

account-recent | Between invitation and interview his profile came into being.
- | Invitation had a blank where the link should be.

~account-recent | Account with her whole history was made last Friday.
- | Sourcer flagged.
= | We asked all short-listed to make one on our portal, that is the account.

account-recent | Google reviews of the trainer: 40, all from this week, his channel from last.
- | Twenty years of courses, says flyer.

account-recent | Her page had no past: saved on the 1st it was 404, on the 3rd it had 17 positions.
- | Applied the 5th.

~account-recent | GitHub since April only, lead with 12 years.
= own-work-explained | Firm had its own GitLab, he opened it for us there and walked through his merges.

- | Two years old profile for a two year career.
- | Okay.

# plausible-wrong
plausible-wrong | A nurse told me firmly that insulin goes up when sugar is low.
- | She smiled.

plausible-wrong | HTTP 404 is "the server is too busy", no doubt in his voice, fifteen years web.
- | Did not correct himself.

- | Asked how a balance sheet works.
plausible-wrong | Assets minus revenue, he lectured, a chartered accountant.

plausible-wrong | Git rebase "copies the server to your disk".
- | Long and pretty explanation around it.

~plausible-wrong | Said ports go up to 1024 and was sure of it.
= discrepancy-explained | He meant the privileged ones, my question had been on those; notes corrected.

plausible-wrong | TCP, according to our network expert, has no acknowledgements.
- | Twenty certificates on paper.

plausible-wrong | She dosed the child by the adult table and defended it.
- | Textbook example, first year.

plausible-wrong | Three-phase current is "three times 230, so 690 between the lines", says the master electrician.
- | With chalk on the board.

plausible-wrong | For him a primary key may well be null, "best practice even".
- | DBA since 2006.

plausible-wrong | Out of ten true-false items on his speciality he got two, and argued over the eight.
- | Students get seven.

- | Question one of the panel.
plausible-wrong | Public key decrypts, private key encrypts, that is how TLS mail is kept secret; he was calm about it.

- | Did not know the new syntax, said so.
- | Looked it up quickly.

plausible-wrong | Explained the class of fire extinguisher for burning fat: water.
- | Ship's cook, chief.

plausible-wrong | Java passes objects by copying them, he taught us.
- | Lead Java trainer by title.

plausible-wrong | Sum of a triangle's angles came to 360 in the surveyor's answer, at full speed.
- | He drew it too.

~plausible-wrong | She insisted VAT there is 21, my table said 20.
= discrepancy-explained | Rate was raised in January, my table is of last year.
- | Better informed than we.

plausible-wrong | Would give potassium as a fast push. Said like the weather report.
- | ICU, eight years.

plausible-wrong | React is a database by Facebook, then four minutes of detail.
- | Frontend lead.

- | Our chemist listened in.
plausible-wrong | Not one of the five statements on acids was true, all came without pause.

- | Mixed up two command flags, noticed, laughed.
- | Normal.

plausible-wrong | Kubernetes pods, he knows, are the physical machines.
- | CKA number in the CV.

~plausible-wrong | Answer on the load formula contradicted our handbook.
- | Engineer marked it as fail.
= | Handbook is wrong, misprint on page 40, publisher has an erratum.

plausible-wrong | Lawyer says limitation for theft is 100 years. No maybe.
- | Bar member on paper.

plausible-wrong | Polished paragraph on quicksort; what it describes is bubble sort.
- | And called it linear.

plausible-wrong | The pilot's stall remedy was to pull up.
- | Examiner went pale.

~plausible-wrong | His answers on rail signals were all the wrong way round.
= discrepancy-explained | He learned in Austria, where the meaning differs; their rule book says what he says.

# account-control-failed
account-control-failed | Asked him to put the word "heron" in his bio. Two weeks, no heron.
- | "Will do tonight", each time.

account-control-failed | Logged-in page was somebody's public view, there was no edit button.
- | He scrolled around.

- | Code went to the GitHub mail.
account-control-failed | He read out six digits; wrong, and wrong again.

account-control-failed | Message from us through LinkedIn to the linked man: unread to this day, while he chats with us by mail.
- | Asked to answer there; nope.

~account-control-failed | He could not get into the GitHub he lists.
= account-control-proven | His token was in the repair shop, on Friday he pushed the test commit.

account-control-failed | Told to star our empty repo with that handle. Star came from another handle.
- | He said same thing.

account-control-failed | Nine years on that account and he does not get past the password page.
- | Reset mail goes to an "old" address.

account-control-failed | We asked for a signed tag; the key in his profile did not make it.
- | Signature check bad.

account-control-failed | "I don't log in on work machines", nor on the private one, nor on the phone.
- | All three offered.

account-control-failed | Agreed proof was a gist by noon. At noon he asked if a screenshot would do.
- | Picture lacked the menu bar.

- | He has many badges on Stack Overflow.
account-control-failed | Changing the about text there was too much for him, for three days.

- | Forgot password once, reset in front of us.
- | Went in.

account-control-failed | Verification post expected from his account, it came as a comment by a stranger.
- | Stranger born today.

account-control-failed | Credly badge: owner mail is not his, and pressing "share" gave him an error he would not show.
- | Badge is of a woman.

account-control-failed | At "please open the settings tab" he found that his hour was over.
- | It was minute 22.

~account-control-failed | Refused to log in to LinkedIn on the call.
- | Written up as red.
= account-control-proven | Did it on his own phone in the lobby, wrote us from there while we looked.

account-control-failed | App store team page: reviewer asked for a build comment by the publisher, none was made.
- | He is the publisher, he says.

account-control-failed | Test mail to the university address in his CV was to be answered with a word. It bounced.
- | He had read it "already".

- | Two-factor prompt on the shared screen.
account-control-failed | Somebody far away has that phone, he could not approve.

- | Account was closed by him in 2019, archive fits.
- | Not needed.

account-control-failed | Our challenge string never turned up on the npm page he says is his.
- | Five reminders.

~account-control-failed | Tag he promised did not appear in the repo.
= account-control-proven | Repo had moved to an organisation, tag sits there, pushed at the minute agreed.

account-control-failed | Publishing a one-line edit on "his" blog took a request to the webmaster, who did not know him.
- | Blog of a consultancy.

account-control-failed | Upwork code word sent by us inside Upwork, he guesses.
- | Guessed four.

~account-control-failed | She would not prove the Behance page.
= account-control-proven | Agency manages it and changed the banner in our presence, contract says it is hers.

- | Proof by commit asked, done in an hour.
- | Next step.
