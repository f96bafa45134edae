# resume-copied
resume-copied | Paragraphs two to five stand word by word on the site of a lady in Toronto, since 2018.
- | Hers has the dates too.

resume-copied | The real holder of that career wrote to us: 1998 to 2020 are my jobs, the typo in line 4 is mine too.
- | He was angry.

resume-copied | CV lists the prize of 2017. The prize list has one winner, and she has every other post of this CV.
- | Winner lives in Oslo.

~resume-copied | His career text is the same as another man's on the web.
= | It is his own page under the artist name; he logged in and put our code word there.
= account-control-proven | Word seen at 11:20.

resume-copied | Seven jobs, same order, same months, as a dentist in Perth. Only the name is new.
- | Dentist has never applied.

? | One "she" was left in the part on the railway job.
resume-copied | That part is found, with the "she", on a lady's profile in Graz.

resume-copied | Search for his longest sentence: one hit, a stranger's thesis vita.
- | Vita of 2015.

resume-copied | Document properties: author Hanna Vogt. And Hanna Vogt has all those jobs.
- | Vogt works at the competitor.

resume-copied | Our panel member Rita read it and said: that's my life.
- | Rita joined us in 2022.

- | Phrases from our own ad in the CV, as everybody does.
- | Shortlisted.

resume-copied | The three patents in it have one inventor, aged 66, with just this path through the firms.
- | Applicant gives 1996 as birth year.

resume-copied | Laid one over the other: 41 lines, 39 equal, the other is the conference bio of a Mr. Adeyemi.
- | Adeyemi is at a bank.

resume-copied | Page footer still reads "Curriculum of J. Ferro" at 6 points. Ferro exists and did all of it.
- | Applicant is no Ferro.

~resume-copied | Half of it equals the vita of a Bern professor.
= | He wrote the department's shared text, professor says so and took it over from him.

resume-copied | The stations match the obituary of an engineer in Turin.
- | Obituary of 2019.

resume-copied | He was born in 1999 and led the refinery in 2004, as did the man whose page reads the same.
- | That man is 61.

resume-copied | Plagiarism tool: 93 percent from a single profile, not his.
- | Threshold of ours is 30.

resume-copied | The lady at the chamber knows the file: an attorney in Porto complained already that somebody lives on her résumé.
- | Same PDF as ours.

resume-copied | One asked him for the colleague named in it. That colleague said: those projects were Ben Aro's, all of them.
- | Our applicant is not Ben.

~resume-copied | Every station of the CV is on someone else's profile.
= name-change-documented | Hers before the divorce, court paper seen.

- | Used the template of the state job office.
- | So did 20 others.

resume-copied | Summary is the one of an open-source man with 9,000 followers, jobs as well, then Gmail and a new name.
- | Man told, he says thanks.

resume-copied | The journal's author page has this very life and under it a face that is not his.
- | Journal from 2020.

~resume-copied | Text of the CV found at another name at the agency.
= | Agency had mixed two folders and sent us the wrong one. Right one in now, quite different.

- | He translated his own CV from Polish, some odd words.
- | Original attached.

- | Similar career to her sister's, both at the mill.
- | Mill confirmed both.

# contact-changed
contact-changed | Number on the CV, number on the form, number in the invite answer: three.
- | I rang the last one.

contact-changed | Recruiter's card shows him at his fourth mailbox since June.
- | Process began in June.

contact-changed | "Please write only here from now on" came in on the 2nd, the 9th and the 15th, each with a new here.
- | Thread split in our system.

~contact-changed | Mails bounced, then a new address, then a further one.
= | University shut the students' boxes in August, notice seen; second one had his name misspelt by us.

contact-changed | My mobile has her under Ella, Ella new, Ella new 2, Ella use this.
- | All since the first talk.

contact-changed | Payroll cannot send the slip, since the mail he gave at signing is dead and the one after also.
- | Two months in.

contact-changed | Every round he signs off with other digits.
- | Round five on Tuesday.

contact-changed | The system merged nothing: for one man five contact cards within 20 days.
- | Same CV under each.

contact-changed | Scheduler gave up: invites to the old box return, new one given by chat, returns on Friday too.
- | Scheduler is a robot.

- | New number since the move to Spain, told to all.
- | Old one forwards.

contact-changed | Background vendor asks which of the six mails is right.
- | We asked him; a seventh.

contact-changed | Offer went to the one of May. He answered from the one of June, signed from the one of July.
- | Counter-signed by us.

contact-changed | HR's reminder: "number not in service". Third time after he gave us a fresh one.
- | Emergency contact too.

~contact-changed | Within a week she used two mails and two phones.
= | Old employer took back phone and box on the last day. That was the change, HR there confirmed the date.

contact-changed | In March it was proton, in April outlook, by May something dot cc.
- | Same signature block.

contact-changed | The SIM he calls with lives about ten days, says my call list.
- | Since autumn.

contact-changed | Vendor master: phone edited eleven times by the user in one quarter.
- | Audit trail kept.

contact-changed | He asked to replace mail and mobile in the contract, the day before signing, no word why.
- | Replaced.

~contact-changed | Phone number on file changed overnight.
= | Our import shifted the column by one, 300 records hit, restored.

contact-changed | I had to ask "is this still you?" at every contact since the screen call.
- | He said yes each time.

contact-changed | The first address lives on with an auto reply: person unknown here. The next one is not a week old.
- | Wrote to both.

contact-changed | Two-factor reset, because the number is other than last month. As last month.
- | Helpdesk counts four resets.

- | Gives a work and a home mail, both in use since 2012.
- | Fine.

~contact-changed | Another mail in every letter of hers.
= sharing-explained | Nurses' pool at the clinic sends from the desk that is free; ward sister showed the list.

- | Asked us to use mobile and not landline in the evening.
- | Noted.

contact-changed | By the end of probation nothing on his sheet from the start was still valid, neither mail nor phone.
- | Probation passed.

# account-vanished
account-vanished | On Monday 412 repos, on Wednesday "this page does not exist".
- | Technical round was on Tuesday.

account-vanished | The link from the CV worked when I shortlisted him.
account-vanished | Today it ends on the site's start page, user not found.

account-vanished | Bookmark of his profile gives an empty page since I asked about it.
- | Asked at 10, empty at 11.

~account-vanished | Her LinkedIn was gone after the screen call.
= | She had told us: stalker case, hid it for a month, police number given and checked.
= | Visible again on the 1st, same history.

account-vanished | We asked three questions about the repo on Friday. Over the weekend the repo ended.
- | Copy of ours from Thursday.

account-vanished | Old handle now reads "ghost" beside each comment.
- | 230 comments.

account-vanished | From the search engine's memory I can still see him, at the site itself no more.
- | Memory is from last week.

account-vanished | The 600 followers now follow a page called crystal-shop-eu, it was his till Tuesday.
- | Same ID in the URL.

account-vanished | Platform support: member closed it himself, two hours after your message.
- | My message was polite.

account-vanished | Sofia had the tab open. After a reload he was nowhere.
- | Sofia made a screenshot before.

- | Never had a profile, says the CV, no link.
- | Carpenter.

account-vanished | In the ATS the little picture turned grey, since his photo's source was taken down after round two.
account-vanished | Network page likewise: user deleted.

account-vanished | Telegram shows "Deleted Account" above our whole talk.
- | Talk had 80 messages.

~account-vanished | GitHub page 404 a day after the test.
= | GitHub had flagged him by error, ticket and apology shown, page back with all of 2014.

account-vanished | Between offer and start his stack page changed from tomb84 to a name with no letters of his.
- | Points the same.

account-vanished | He mailed a new link without a word; behind the old one there is nobody.
- | New page has four contacts.

account-vanished | Freelance site: 140 reviews at screening. Now: "freelancer not available".
- | Asked the site.

account-vanished | Wanted to show Kim his talks page. There was none to show any more.
- | Saw it myself before lunch.

account-vanished | Of the three links in the application all three lived on the 4th and none on the 6th.
- | On the 5th he had our form on links.

~account-vanished | His profile went offline during checks.
= | Site was down for all of Europe that night. Status page.

account-vanished | The commit history we had quoted in the feedback letter can't be opened by anybody now.
account-vanished | Owner renamed to a row of digits, says the redirect.

account-vanished | She left the network on the day I wrote to her former boss there.
- | Boss did answer.

- | Private profile, visible to contacts only, he added me.
- | History fits.

~account-vanished | Xing page deleted in the middle of the process.
= | Xing ended free pages in that country, mail to all users; hers shown at LinkedIn since 2011.

- | Closed his Facebook in 2019, we never needed it.
- | No matter.

account-vanished | Wayback has him 2021 to this May. The live site has a stranger with that handle, as of this June. We met him in May.
- | Handle is in his CV.

# off-platform
off-platform | Second message on the portal: a QR code for Telegram.
- | First one was hello.

off-platform | "Here they read along, come to Signal" he wrote before the price was set.
- | Fee would be the site's.

off-platform | Three messages in our inbox, then silence; the talk went on in my sister's WhatsApp as he found the number.
- | Sister is the owner.

~off-platform | Sent me his private Skype right away.
= | The site had no video on that day and its support told all sellers to use Skype.

off-platform | Bid text ends with a mail address written as "name at g mail".
- | Filter did not see it.

off-platform | Day one on the site, 14 minutes after the invite: can we continue elsewhere, I lose my account soon.
- | Invite was for a logo.

off-platform | Job worth 6,000 and he wants no contract at the marketplace, only a wallet and Discord.
crypto-or-third-party-payment | Wallet came with the note that the friend's name shows up.

off-platform | Offers 15 percent less to those that pay him beside the site.
- | We pay by the site.

off-platform | The ATS thread has one line of him: "wrote you on WeChat".
- | I have no WeChat.

- | Teams link from us, he joined, fine.
- | 30 minutes.

off-platform | He answered no question in the portal, each got "dm me there", with a link.
- | Portal is free for him.

off-platform | Site's warning popped up on my screen: the other party shares outside contacts.
- | After his hello.

~off-platform | Wanted the rest by phone, not in the platform.
= | He is blind, the site's chat breaks his reader; site support knows and allows it.

off-platform | Had to install Viber to hear his rate.
- | Rate was high.

off-platform | For the interview he proposed his own room on a server nobody here knows, and his mail for all else.
- | Before we had said a word on dates.

off-platform | After the first contact "let's save the commission".
- | We reported him.

off-platform | Support of the site: nine clients were moved by him to Telegram in the first hour, you are the tenth.
- | He still has five stars.

off-platform | His headline picture is a phone number, on a site where one shall not give phones.
- | Picture changed daily.

~off-platform | First mail asks to leave the portal and use e-mail.
= | It was our old portal, closing notice by us said the very thing.

off-platform | No milestone accepted; each is declined with "talk outside" and a handle.
- | Six milestones.

off-platform | He put the handle in the test file's comments, so that the site's robot would not read it.
- | First day.

off-platform | Got a voice note: better you write my brother's Line, not this system.
- | Brother answered quick.

- | After hire all use our Slack.
- | Guest first, then member.

~off-platform | He would not chat in the app but on WhatsApp.
= tool-agreed | Our drivers' desk runs on WhatsApp, the flyer says so.

- | Asked for a call instead of mail, given.
- | Friendly.

off-platform | Within a quarter of an hour of matching: "site is slow, add me", then the same at each of my replies.
- | Site was not slow.
