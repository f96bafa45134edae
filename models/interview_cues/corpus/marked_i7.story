# profile-owner-other, commits-other-name, account-swap: told by what they imply
profile-owner-other | Wrote to the profile he linked. The answer: "Nice, but I am a dentist in Porto and look for nothing."
- | Link was on the CV.

profile-owner-other | We congratulated him through the profile; a Mr Tremblay asked what for.
- | Same picture as in the application.

~profile-owner-other | The link on the CV opens somebody else's page.
= discrepancy-explained | Typing error, one letter. Hers is the page without the hyphen, she logged in live.

profile-owner-other | Profile has been posting from a conference in Rome while he sat with us.
- | Photo with badge, same hour.

profile-owner-other | Colleague of ours went to school with the woman in the link. It is not who applied.
- | She rang her.

profile-owner-other | Account is 900 km away, has a wife who comments, and is happy in his job by the latest post.
- | Applicant says single, unemployed.

profile-owner-other | URL in the CV was renamed in the copy text, behind it sits the page of one Håkan.
- | Candidate is a Joseph.

profile-owner-other | The owner has put up a notice: "Somebody applies with my page, I am not looking."
- | Dated two days before our call.

- | Profile is in her married name, as she had told us.
name-change-documented | Certificate in the file.

profile-owner-other | Messaged the page during the call. He saw nothing come in; next morning a stranger answered.
- | Time noted.

profile-owner-other | The GitHub page given as his belongs to a lecturer, her faculty confirms it by phone.
- | She was not amused.

~profile-owner-other | The page we were given is a woman's, candidate is a man.
= discrepancy-explained | Recruiter pasted the link from the line above. Right one came at once.

profile-owner-other | Page's birthday wishes come in August, his ID says January, its friends call it Marc.
- | We are talking to a Sidney.

profile-owner-other | Behance portfolio he sent: imprint with tax number of a studio in Graz, which has one owner and knows no second.
- | Studio wrote back.

profile-owner-other | The man in the linked profile died in 2021. Obituary has the same photo.
- | Link sent last week.

profile-owner-other | Asked for a word in the headline, as proof. The headline stayed, its owner blocked us.
- | He said it must be caching.

- | Shared page of a dance duo, she is the left one.
- | Video seen.

profile-owner-other | The X account on the CV is a verified one, of a known sports reporter.
- | Applicant sells insurance.

profile-owner-other | Reverse search on the link: used by three applicants this year, its real owner is a nurse in Perth.
- | Nurse told LinkedIn.

~profile-owner-other | Name on the linked account is not the applicant's.
= name-change-documented | Goes by his stage name there, theatre and passport copy agree.

profile-owner-other | Kaggle's support: the medal account is registered to a person of another nation.
- | He lists the medal.

profile-owner-other | Called the firm in the profile, asked for the man. He came to the phone and had no idea of us.
- | Profile came from the application.

profile-owner-other | Link goes to the son of our own caretaker, 19, who plays drums.
- | Application was for a director.

- | Profile page empty, owner closed it last year.
- | She said so in the letter.

= account-control-proven | He signed in on his phone and changed a line while we looked.
~profile-owner-other | The page had another man's name on it the day before.
- | It was his band's.

profile-owner-other | In the profile's newest post its owner shows the mail he got from us, with a question mark.
- | We had mailed the applicant.

commits-other-name | Git log for his week: author q.tan, all of it.
- | He is a Moreno.

commits-other-name | Signature key on the merge resolves to a student in Pune.
- | Merge was our new senior's.

~commits-other-name | Half of her pushes run under an unknown author.
= discrepancy-explained | Old laptop of the lab, config was never changed. Lab head confirmed, same key.

commits-other-name | Blame on the file he calls his masterpiece: seven people, none of them him.
- | Public repo.

commits-other-name | The patch header of the take-home reads From: Wei. He is From: Scott.
- | Zip still here.

commits-other-name | Counting mails in the history of the portfolio gives 402 for one Artem and 3 for the owner.
- | Those 3 are to the readme.

? | Asked who "jzhao-dev" is. He said a nickname, then a friend, then nobody.
commits-other-name | 88 percent of the code he showed us is that jzhao's.

commits-other-name | Our hook refuses unknown authors. It refused him nine times, each under another one.
- | First sprint.

- | Bot account merges for all of us.
- | His name is in the review.

commits-other-name | Last May's work, by the CV his own, was paid to and written by a Ms Dube, the client says.
- | Log agrees with her.

commits-other-name | He amended the history the night before the talk; the mirror still has the first authors.
- | Fourteen of them.

~commits-other-name | Repository shows another man's address on every change.
= name-change-documented | Former surname, same account since 2012, deed seen.

commits-other-name | Contribution graph is empty on his account and full on the one his code was sent from.
- | Found by the tech lead.

commits-other-name | Our CI thanks the author by name; since Monday it thanks a Bogdan.
- | Monday was when Ian started.

commits-other-name | User.email in his working copy belongs to a worker of our other contractor.
- | Laptop was new.

commits-other-name | Copyright line at the top of each file is someone's he cannot place.
- | Files of the test.

- | Pair programming, both names in the trailer.
- | That is our rule.

commits-other-name | DCO check: signed off by H. Pak, pushed by our Mr Lindqvist.
- | Thirty in a row.

commits-other-name | Exported the notebook: last editor a name nobody on the team bears.
- | It was his homework.

~commits-other-name | Author field says "root".
= tool-agreed | Build container we gave him does that, same for his two colleagues.

commits-other-name | Time and again the squash shows who really typed, and it is "minh-contract2".
- | The seat is Carla's.

commits-other-name | Old maintainer of the library recognised his own work, with his mail still in the log.
- | Shown to us as the applicant's.

commits-other-name | The diff arrived by his hand, the metadata says Novosibirsk Dev 3.
- | Screenshot.

- | Imports from the old system carry the admin as author.
- | Migration of 2020.

= discrepancy-explained | Employer's rule was one shared author line for all, their CTO says.
~commits-other-name | None of the commits he claims has his name.
own-work-explained | He walked us through each.

commits-other-name | From the second sprint on the author changes with the weekday: Mon P., Tue S., Wed L.
- | One hire.

account-swap | Offered the girl 200 a month if he may log in as her on the freelance site.
- | She sent us the chat.

account-swap | "You keep the rating, I keep the work" is how the mail ends.
- | Received by a colleague on Upwork.

~account-swap | He wanted to use the profile of another man on the platform.
= tool-agreed | Platform moved his own agency to a team page, owner is his business partner, contract seen.

account-swap | Platform closed it: same five stars, new owner, bought for 350.
- | It was the one he bid with.

account-swap | The freelancer we picked said his friend's page is the better one to hire him by.
- | Friend lives in Canada.

account-swap | Advert in the group: needs an American with clean history, no work, 20 percent.
- | Poster is our candidate.

account-swap | Asked whether we could book him through the page of a lady he has never met.
- | He gave her link.

account-swap | Suspended on Friday, back on Saturday with a stranger's reviews, and he told us "do not mind the name".
- | Job went on.

- | Contract runs over the platform, he has been there since 2014.
account-control-proven | He logged in live.

account-swap | TeamViewer on a widow's PC in Kent so that he can bid from her page; she gets a gift card each month.
- | Her bank called us.

account-swap | The man on the profile picture says he "let it out" in spring.
- | To whom he would not say.

~account-swap | Bids came from one page and he asked us to pay for another.
= | Platform's new rule, one page per country. Support confirmed both as his.

account-swap | Wanted our employee's tester login "for the reviews, yours has better standing".
- | She told her boss.

account-swap | His first message to the student: may I verify with your face and work on my own?
- | Student asked the police.

account-swap | Four pages with four faces, he explained, and we should choose whose he should be for the invoice.
- | Asked the platform.

account-swap | Three hundred for the account, fifty per video check, paid to a cousin of the seller.
- | Seller testified.

- | Agency bids for all its writers from one page.
- | Page says so.

account-swap | The driver app is in the name of a man who has not driven since 2020 and takes a third.
- | Passenger complained of the face.

account-swap | Told us to award it to "Maya" and that he would be there in her place.
- | Maya's page is ten years old.

~account-swap | Asked to go on under his wife's profile.
= | Both are on the contract as a team, platform form filled in before the start.

account-swap | Ex-colleague wrote: he pays me for lying still, my page earns and I never touch it.
? | Page is the one we hired.

account-swap | Wants no page of his own, "an older one sells better", and had two in view.
- | Said in the chat on May 2.

account-swap | Platform's fraud team: the credentials were handed over with phone and laptop, by rental contract.
- | Copy of the contract.

- | Changed her profile name after the wedding.
name-change-documented | Platform has the papers.

= tool-agreed | Company page, made by the client for all translators.
~account-swap | Asked me to send the order to an account in some other name.
- | Client explained it on the phone.

account-swap | "Keep your badge, lend me the seat behind it", read out in court.
- | He had 16 such seats.
