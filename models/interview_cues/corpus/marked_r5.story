# persona-collision
persona-collision | He greeted us with "so, about your logistics platform". We make hearing aids.
- | Corrected himself after a look to the side.

persona-collision | Signed the follow-up mail as Derek; the applicant is called Tomasz.
- | Wrote later that it was autocorrect.

~persona-collision | Thanked us for the talk about "Castellan", a firm we don't know.
= - | Castellan is the agency's name for our confidential search, agency confirmed.

persona-collision | "Which of my profiles is this for?" she asked when the recruiter rang.
several-jobs | Payroll bureau finds her on two other full-time rolls.

persona-collision | Out-of-office came back in the name of another engineer at another company.
email-other-identity | Recovery hint of the mailbox has that engineer's initials.

persona-collision | Panel asked for his rota at the hospital, answered with the rota of a warehouse job.
- | Same minute, no pause.

~persona-collision | Picked up the phone with a different name and company.
= sharing-explained | Shared reception desk of a coworking space in Brno, answers for eleven firms.

persona-collision | Calendar invitation accepted by us, declined by "Priya", though only he had the link.
- | No Priya in the household he says.

- | Tax adviser, remote, Porto.
persona-collision | Told us about a daughter, then said he was 22 and single, "sorry, wrong one".
contradicts-resume | CV: born 1981.

persona-collision | Cover letter opens "Dear Hartwell team", closes with our name, and is signed by a third person.
same-resume-as-other | Body of it equals that of another applicant's.

~persona-collision | Mail addressed to a rival and signed with another first name.
= name-change-documented | Calls herself Bea, passport says Beatriz; rival's draft sent to us in error, she apologised the same hour.

persona-collision | In the stand-up he reported progress on tickets of a bank that isn't our customer.
- | Team thought it a joke. Ticket numbers are real, bank says.
several-jobs | The bank pays him full time.

persona-collision | Voicemail: "You have reached Glen". Next day: "You have reached Victor".
phone-other-name | Carrier has it under neither.

persona-collision | Introduced himself to the second panel under the name of our other applicant.
- | Both sent by one agency.

persona-collision | Asked for his start date he named that of a firm in Utrecht, with their manager's name.
? | Utrecht knows the face, under another name.

~persona-collision | Answered to a name we had not called.
= - | Two in the waiting room, the microphone of the other was open, host's log shows it.
camera-on-and-same-person | She was herself from first to last minute.

persona-collision | Chat message to our channel: "Kevin here, will push to your repo at 5", from Ilya's account.
shared-account | Kevin is the one who writes the code, Ilya said then.

persona-collision | Landlord's reference is about a nurse, hers to us about a paralegal; one mailbox, two lives.
alias-used | Two surnames in the landlord's file.

~persona-collision | Spoke about the wrong employer for five minutes.
= - | Recruiter had sent him the brief of another client, sent mail proves it.

persona-collision | When the recruiter rang he asked "is this about the fintech or the pharma me?"
- | Recorded.

persona-collision | Two companies' welcome packs at one door, for two names, taken in by one man.
same-device-as-other | Their IT and ours see one Wi-Fi MAC.

~persona-collision | Interview confirmation of another firm came to us, under another name.
= sharing-explained | Husband and wife use one calendar and both are looking; marriage certificate not needed, both came in.
met-in-person | Had both at the desk in Ghent.

- | Has written user personas for a travel site, showed three.
own-work-explained | Knew why each was chosen.

~persona-collision | Form was filled in for a company in Leeds.
= discrepancy-explained | Old draft of the same portal; portal support confirms the autofill.

# many-profiles
many-profiles | Found five LinkedIn pages with this photo, five names.
- | Two have gone since.

many-profiles | One passport number, three freelancer accounts, three countries.
- | Platform's trust team confirmed on request.

~many-profiles | Two profiles of her with different jobs on them.
= discrepancy-explained | She lost the password of the 2013 one; LinkedIn merged both on Friday.

many-profiles | Same headline, same projects, names Arjun, Alan, Artem.
same-photo-as-other | Arjun's face is in Artem's application to us as well.

many-profiles | Doctolib, Jameda and the clinic: under each another doctor with her phone number.
support-document-altered | The chamber gave none of the three a licence.

many-profiles | He runs, by own count, "nine or ten" accounts for job sites.
- | Said all do.

~many-profiles | Four developer accounts under one name.
= sharing-explained | Common name; asked to log in he showed one, the other three answered us as other men.
account-control-proven | Posted our phrase on his.

many-profiles | Search by mail alias: Upwork, Guru, Toptal, a different skill and age on each.
id-data-mismatch | Ages on them 26, 34 and 51; passport says 29.

- | Nanny, Zurich.
many-profiles | Parents' forum has her under four names with the same two pictures.
- | Agency knew of one.

many-profiles | Sourcer counts 14 pages with copies of this career, all made in February.
account-recent | His own is of 3 February.

~many-profiles | Second page with his name, his photo, another employer.
= - | Reported by himself as a fake in May, LinkedIn took it down, mail of theirs attached.

many-profiles | Xing: carpenter. Indeed: actuary. StepStone: pilot. One phone number for all.
- | Not a joke, he applied with all three.

many-profiles | Once a profile was reported, the next appeared with the same text and a fresh name.
account-vanished | First one deleted the night of our call.

~many-profiles | The identity shows up with two GitHub users.
= tool-agreed | Her employer demands a separate work account, policy page is public.

many-profiles | Registry of care workers holds him three times: with an i, with a y, with a second surname.
? | He said typing errors. The three have three birthdays.

many-profiles | A scraper in our team matched the avatar to six Behance users.
portfolio-copied | Pieces belong to a studio in Lyon.

many-profiles | Police Lagos sent a sheet: 22 dating and job profiles, one operator, ours is no. 17.
- | Case closed for us.

~many-profiles | There are three profiles under the candidate's mail address.
= discrepancy-explained | German, English and French version of one page, made by the portal itself.

many-profiles referee-same-voice | Each of the referees he gave is also him on another network.
referee-same-voice | Same speaker picked up for both, he said in the end.

alias-used | Several CVs in our own ATS with this IBAN under other names.
- | Finance noticed at payee setup.

~many-profiles | Ticket from sourcing: duplicate profiles, possible fraud.
= name-change-documented | One before, one after the wedding; registry extract of Odense in file.

~many-profiles | A handful of accounts, all hers, all active.
= tool-agreed | She manages test accounts for the platform's own QA, contract of the platform seen.

- | One profile, made in 2011, 340 contacts.
- | Two of them work here and know her.
employer-confirmed | Their HR back then was ours, file agrees.

many-profiles | Neighbour's son recognised him on TaskRabbit as Luis, on Fiverr as Kenji.
- | To us he is Mark.

# account-swap
account-swap | "I have a verified account from a friend in Canada, we can use that one."
- | Said in the first chat.

account-swap | Wants access on his wife's GitHub, his own "is limited".
- | Wife works at a nail studio.

~account-swap | Asked whether he may join with somebody else's login.
= tool-agreed | Our guest licence ran out, admin told him to take the trainer's for one day; ticket shows it.

account-swap | The client paid Milena; Milena's account had been rented to him for 15 percent.
id-rented-or-borrowed | Her video ident is genuine, so the papers hold.

account-swap | Uber-type courier, Lyon: rides on the account of a cousin, 100 a week to the cousin.
- | Inspector stopped him.
different-person | Photo in the app isn't the rider.

account-swap | Telegram ad with his handle: "take accounts US/EU, pay monthly, you keep laptop on".
handle-listed | That handle is in the joint advisory too.

~account-swap | Invoice came through a second freelancer's profile.
= payee-confirmed | Registered partnership of both, bank account in the name of the partnership and him.

account-swap | Proposed that we rehire him under his roommate's platform user.
returned-under-new-name | We had dismissed him in April as Gavin.

- | Translator, court of Bolzano.
account-swap | Jobs accepted on a sworn colleague's portal access; the colleague says it was asked for by mail.
- | Court informed.

account-swap | Toptal wrote: user sold the profile in June, buyer is your contractor.
? | He denied. The sale is in the chat he himself forwarded.

account-swap | Requests that interviews run over Fatima's Zoom user, "hers has the stars".
- | Nobody knows of a Fatima.

~account-swap | He sent his code from his sister's account.
= discrepancy-explained | Locked out for 24 h by GitHub, GitHub mail shown, moved over by him the next day.
own-work-explained | Explained each commit.

account-swap | Offered recruiters 200 to lend their seats in the tool.
identity-borrowing | Also asked one for her social security card.

account-swap | Tutor account passed to a third person in term; the school noticed by IP.
vpn-location-mismatch-noted | IP in Karachi, tutor in Cardiff.

account-swap | He'd like his badge user linked to a Mr Otieno, "he is the one on file".
- | Otieno is a taxi driver, on file since never.

~account-swap | Log: user A handed over to user B on the same PC.
= tool-agreed | Shift terminal in the pharmacy, hand-over is the rule there and B is rostered.

account-swap | Contract in her name, log-in wanted in his name, pay in a third one's.
crypto-or-third-party-payment | Pay is to go to that third person's PayPal.

account-swap | Screens from the freelancer's inbox: "give me your Upwork, I give you 30%".
- | Sent to us by the one who refused.

~account-swap | Wants to keep working through a colleague's seat.
= - | Licence for own seat ordered, arrives Monday, IT asked her to share until then.

account-swap | Doctor on the telehealth line was logged in as a retired one from Split.
id-owner-denies | Retired one, 81, knew of nothing.

account-swap | Excuse was a pending verification; the platform says banned for life, hence the borrowed user.
- | Contract ended.

~account-swap | New hire used a stranger's profile on day one.
= tool-agreed | Demo user "Erika Muster" from our own training, trainer says all twelve do.

- | Asked to swap accounts? No, asked to have the old client account closed, which is right.
- | Closed by IT.

~account-swap | Candidate offered a profile with another owner as proof of work.
= employer-confirmed | Company page of his employer, who rang us and named him as the author.
