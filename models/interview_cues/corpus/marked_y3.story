# kind X: referee-untraceable, referee-same-wording, phone-other-name
~referee-untraceable | Switchboard has no Helga Ruud, nor had it ever.
= | Retired 2018. Switchboard keeps staff of today.
= referee-confirmed | Pensioners' club gave her number. Forty minutes, all good.

~referee-untraceable | Second referee cannot be found anywhere in the firm.
= | Married since. Now Okello-Brandt.
= referee-confirmed | Reached her at the firm's desk number under that name.

referee-untraceable | The firm's directory has no such director and no such title.
- | Left last month, he wrote.
? | HR: nobody with that name left last month or ever.

~referee-untraceable | No manager of that name at the bank, says the bank.
= | Contractor's manager. Not on the bank's list.
= | Contractor put him through. Same desk, same project.

~referee-untraceable | Referee is a ghost, no profile, no phone, no colleague who knows him.
= | Navy officer. Not allowed a profile.
= | Personnel office of the navy forwarded our form, stamped answer.

referee-untraceable | Tried four ways, Mr Halloran does not exist at the practice.
- | Applicant: he is shy of phones.
- | Interview panel praised the applicant.

= | Referee on parental leave since May. Out-of-office said so.
~referee-untraceable | Nobody at reception could place the referee.
- | Job is remote.
= | Her deputy rang us, later she did herself from the company phone.

~referee-untraceable | Old boss untraceable, number dead, mail bounces.
= | Died in February. Notice in the trade paper.
= | Deputy from those years spoke for him instead.

referee-untraceable | Her third referee is not known to the hospital either.
- | Second referee was cleared up: maiden name, nurse register.
- | Third: no word.

~referee-untraceable | Asked the plant for foreman Diallo. No Diallo.
= | Everyone calls him Papis. Badge says P. Ndiaye-Diallo.
= referee-confirmed | Plant gate found it. Foreman, yes.

~referee-untraceable | Department says no such professor.
= | Spelling. We wrote Schultz, he is Schulz.
= | In the staff list with the t removed. Answered the same day.

referee-untraceable | No one of that name was ever a partner there, their office manager says.
- | He will send another name tomorrow.
- | Tomorrow was last Wednesday.

~referee-untraceable | Company has been asked twice, does not know the man who signed.
= | HR of the wrong subsidiary. Twice.
= referee-confirmed | Holding's HR: he runs Logistics South, and he did pick up.

~referee-untraceable | Her team lead cannot be found in the present firm.
= | Went to a competitor. Trade press, 3 May.
= | Competitor's reception put us through.

referee-untraceable | Referee "CTO Lee Fenn": firm had another CTO the whole time.
- | Acting CTO, he says. Firm: none.
- | He took it calmly.

= | Firm's rule: no outside calls to staff, all via a form.
~referee-untraceable | Operator denied having a Mr Sandvik on any extension.
= | Form filed. Sandvik replied over it on day four.

~referee-untraceable | The lady who wrote the reference is in no staff list.
= | Volunteer. Board of the club, not staff.
= | Club register at the court has her as treasurer.

referee-untraceable | We could not find either referee; their offices know neither.
referee-same-wording | And both letters use the same five sentences.
- | Coincidence, wrote his lawyer.

~referee-untraceable | Went by the office, nobody has heard of Ines Coelho.
= | Office had moved in new people in June, whole team swapped.
= | HR archive: Coelho, team lead to 2021. HR forwarded the call.

~referee-untraceable | Referee's name gave no hit at the ministry.
= | Names there are listed by father's name first.
= referee-confirmed | Turned round, one hit. Extension 31. Spoke to him.

referee-untraceable | School has no teacher called Brody.
- | Perhaps another school, she offered.
- | We asked that one too. No Brody.

~referee-untraceable | Nobody at the vessel's manager knows Captain Aune.
~employer-untraceable | And the shipping line itself is not on the register.
= | Line sold its ships 2016, removed after. Maritime office letter.
= | Aune sailed for it, never for the manager. Pilots' union has him.

# referee-same-wording
~referee-same-wording | Three references, word for word the same.
= | Firm's own form. HR fills in, boss signs.
= | Two strangers from that firm sent us the same text last year.

~referee-same-wording | Both letters open with the same two paragraphs.
= | Law there fixes the phrases. Grade "good" is always this sentence.
= | Their personnel handbook, page 60. Seen.

referee-same-wording | Two firms, one text, only the logo differs.
- | Common template, he says.
- | No template with that spelling error on the net, we looked.

~referee-same-wording | Referees gave identical answers on our sheet, comma for comma.
= | Our sheet. Sample answers left in by mistake, they kept them.
= | Sent a clean sheet. Different now, both fine.

~referee-same-wording | Letter two repeats letter one sentence by sentence.
= | Second boss took over in May and reissued the old one with his name.
= | He said so by phone, office line.

referee-same-wording | Former boss and former client praise him in the same eleven words.
- | Both busy people, he thinks.
- | Legal asked for a call with each. No dates yet.

= | Agency writes the references, managers approve. Stated in its contract.
~referee-same-wording | Both replies could be one document.
= referee-confirmed | Rang the managers through the firms. Each had his own stories.

~referee-same-wording | Translations of the references read alike to the letter.
= | One translator. House phrases.
= | Originals differ. Our Polish colleague read them.

referee-same-wording | Same wording, same typo "responsability", from three referees in three countries.
- | A typo was explained in his CV, spell check off.
- | The three letters have nothing to do with that.

~referee-same-wording | The reference mails share a full block of text.
= | Tool we use offers text blocks. Click and it is in.
= | Free text under it was their own. Vendor confirmed.

~referee-same-wording | Both teachers wrote the same recommendation.
= | Form of the scholarship. Tick boxes become sentences.
- | Marks are average.

referee-same-wording | Referee A's text came back from referee B, "he" and "she" not even changed.
- | B regrets. Was in a hurry.
referee-untraceable | A is unknown at the firm on his letter.

~referee-same-wording | Officer reports of two years match line by line.
= | Service rule: unchanged performance, unchanged text.
= | Personnel branch says half the battalion has that.

~referee-same-wording | Copy and paste in the references, obvious.
= | He had drafted them. Usual in that country, bosses sign.
= | Both bosses told us that and stood by it. Firm phones.

referee-same-wording | Phrases of the two referees overlap by 90 percent, says the tool.
- | He drafted it, so he claims; neither signer will take a call.
- | Deadline passed.

= | Clinic merged in June. HR of one house now answers for two.
~referee-same-wording | Two clinics, two letters, one wording.
= | Same clerk, Mrs Aziz, wrote both from the files. Rang her.

~referee-same-wording | Reference from 2012 and one from 2019 agree to the last word.
= | Duplicate. First was lost, firm reprinted with the new date.
= | Reprint note small at the foot.

referee-same-wording | All four answered in the same phrases, in the same order.
- | Great team fit otherwise.
- | Recruiter wrote "strong references".

~referee-same-wording | Our form came back twice with equal text.
= | Browser of the first had saved. Sister firm, same reception computer.
= | Each of them gave it again by phone. Not equal.

~referee-same-wording | Referees two and three have used each other's sentences.
= | Job share. They led the team together and wrote it together.
= | Org chart has both in one box.

referee-same-wording | Letters from a mill and a bank, half a page in common.
- | His uncle's letters looked alike too, and that was the notary's style, confirmed.
- | Mill has no notary. Bank has not answered.

~referee-same-wording | Identical statements by both ward sisters.
~referee-untraceable | One sister the ward does not know.
= | Ward closed. She is at the day clinic, matron gave the extension.
= | Statement is the union's standard text. Half of the ward uses it.

# phone-other-name
~phone-other-name | Caller ID shows a Margaret Poole.
= sharing-explained | Family plan. Mother pays.
= | Bill seen, four numbers, his is the third.

~phone-other-name | Number is registered to someone we have never heard of.
= | Recycled number. Carrier database is a year behind.
= | Carrier letter: hers since January.

phone-other-name | His mobile belongs to one Darnell Fitch.
- | A friend, he says. Surname of the friend unknown to him.
- | We asked for a contract. Silence.

= | Company phone. Contract runs on the old employer's fleet manager.
~phone-other-name | Lookup gives another man as subscriber.
= | Fleet manager confirmed, he keeps it to the end of the month.

~phone-other-name | Messenger profile on the number says "Oksana".
= | Bought used in Lviv. Profile never deleted.
= | He deleted it on the call. Now his own.

phone-other-name | Voicemail greets as Brian. Applicant is Kofi.
- | Says that the provider mixed it up.
- | Provider has no ticket.

~phone-other-name | Strange, bank text went to a number held by a Mr Acheampong.
= | Husband. She kept her name.
= sharing-explained | Marriage certificate on file, both on the contract.

~phone-other-name | Reverse search of her number: a plumber.
= | Plumber had it until 2022. Still in old directories.
= | Plumber says yes, gave it up.

phone-other-name | Payment app shows "L. Garza" for the number he gave.
- | Apologised, wrong number. Gave another.
phone-other-name | The other one shows "T. Whitlow".

~phone-other-name | SIM is in the name of a woman of seventy.
= | Foreigners could not register SIMs that year. Host did it for him.
= | Rule of the regulator, 2019. Host met by our local colleague.

~phone-other-name | Carrier gives the owner as Sunil K.
= | K. is how they cut it. Kumaran. Sunil Kumaran is he.
- | Good first call.

phone-other-name | Name on the number is neither his nor his wife's.
- | Old handset, he said. The handset was not the question.
- | Asked him to bring the contract in.

~phone-other-name | Checked 555-0127, comes up as Rosa Ibarra.
= | We dialled wrong. His ends in 72.
= | 0172 is his, name fits.

~phone-other-name | Display said "Café Norden" when she rang.
= | Her own phone was in repair. Slip from the shop.
= | Rang from work. Monday again from hers.

phone-other-name | Two lookups agree, the holder is a student in Ohio.
- | The wife's phone was explained at the start, family plan.
- | That was her phone. Not this one.

~phone-other-name | Screening: phone linked to different person, high risk.
= | Tool takes the first name ever seen on a number.
= | Support of the tool wrote so. Current holder field is ours.

= | Name order. Their carrier puts family name of the mother last and prints only that.
~phone-other-name | Holder "Quiroga", candidate "Paz".
= name-change-documented | ID has Paz Quiroga.

phone-other-name | Number he swears by belongs to an agency clerk.
payee-churn | And since Monday the third bank account.
- | Clerk is on leave, so we wait.

~phone-other-name | The line is in a stranger's name.
= | Landlady. Landline of the house, in the rent.
= | Lease, clause 9. Landlady picked up when I tested.

~phone-other-name | Truecaller tags him as "Ali Scam".
= | Crowd tag. Two people with a grudge is enough.
= | Contract from the carrier is in his name since 2016. Former flatmate admits the tag.

phone-other-name id-owner-denies | Registered holder rang us back, is a nurse and knows no applicant.
- | He says she must be confused.
- | Lawyer of his calls it harassment.

~phone-other-name | Number turned up under "Hanna B." in our own file.
= | Our file. Recruiter pasted from the row above.
= | Hanna's row checked, number is really his, she has another.
- | Row corrected.
