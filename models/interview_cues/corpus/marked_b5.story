# Plainer and shorter: employers, dates, references, vendors.
- | Phone screen 9 Feb, 25 min, cloud ops.
employer-denies | HR at the bank ran surname, birth date and staff number. Zero hits on all three.
- | He says it was "via a partner" and will send the partner's name.
contact-self-supplied | Partner's name arrived as a Gmail.
- | Not moving forward.

- | Phone screen 9 Feb, 40 min, cloud ops.
~employer-denies | HR at the bank ran her staff number, zero hits.
= discrepancy-explained | Contractor numbers start with X and live in procurement, who found it in ten seconds.
- | Tech round with Joris.

- | Verification report, item 2 of 4.
contradicts-resume | Title per employer: Associate. Title per applicant: Vice President.
contradicts-resume | Leaving date per employer: August 2020. Per applicant: "present".
- | Items 1, 3 and 4 in order.

- | Verification report, item 1 of 3.
~contradicts-resume | Title per employer: Associate. Per applicant: Manager.
= discrepancy-explained | Bank's verification desk reports the corporate grade; promotion letter of 2021 on letterhead says Manager.
- | Items 2 and 3 in order.

- | Reference check, second attempt.
referee-same-voice | Pretty sure I was speaking to the guy himself, he slipped and said "when I built that".
- | He recovered to "when he built that".
phone-voip-noted | Carrier lookup: Google Voice.
- | Asked HM if he wants to continue.

- | Reference check, third attempt.
~phone-voip-noted | Carrier lookup on the manager: internet line, no carrier.
= | Whole firm dropped desk phones in the pandemic, their switchboard lady uses the same service.
referee-confirmed | She patched me over to the manager, who gave a good, balanced talk.
- | HM informed.

- | Vendor sent Prasad K. for the SAP desk.
- | Client rang at ten.
different-person | "The chap who's here can't spell the module that your chap taught us in the interview."
shared-account | Vendor lead admitted a colleague at home does the tickets for him overnight.
- | PO frozen.

- | Vendor sent Meera J. for the SAP desk.
- | Client rang at ten here too.
~different-person | "That's not the Meera from the video."
= id-shown-and-matched | Their site has two Meeras starting today; reception sent ours to the wrong client, ids sorted it.
- | PO runs.

- | Background vendor's note on the second employer.
employer-front | State record shows a company with one officer, no payroll, formed to issue verification letters.
employer-address-empty | Listed suite is a UPS counter.
- | Discrepancy letter mailed to candidate.

- | Background vendor's note on the second employer, other file.
~employer-address-empty | Suite listed is a UPS counter.
= | Remote company since the start, mail goes there. Their insurer gave us the headcount and the HR partner.
employer-confirmed | HR partner: regular employee, 2018 to 2023, rehire yes.
- | Clear.

- | Had her down for lead on the county job.
employer-detail-unknown | Who did you report to? "The management." Whose name was on the door? Long look at the ceiling.
contradicts-resume | First it was four crews under her, then two, then "I was on a crew".
- | County wants a name by Monday.

- | Had him down for second on the county job.
~employer-detail-unknown | Couldn't tell me the name of his own supervisor for a year.
= | Nine supervisors in that year, he counted them on his fingers and got to six. I know that outfit, it's true.
- | County has two names now.

- | Fourth Chennai profile this week.
same-resume-as-other | Bullet list matches the one Deepa sent on Monday. Only city and bank are exchanged.
proxy-interviewer | Deepa's source says one trainer takes all the client calls for that batch.
- | Blocked vendor in the portal.

- | Fifth Chennai profile this week.
~same-resume-as-other | Bullet list equal to one of Monday's.
= | Same project, same team, same two years. Their release manager named both and what each did.
own-work-explained | Her part was the retry queue; she drew it and fixed my wrong arrow.
- | Book the panel.

- | A head teacher writes.
referee-denied id-owner-denies | "I did not sign that letter. I retired before she would have come."
support-document-altered | "The crest is the old one, with a coffee ring that I remember from the template."
- | "Please keep me informed."

- | A head teacher writes as well.
~referee-denied id-owner-denies | "I have no memory of Mr. Fry and did not recommend him."
= | "Forgive me. Stroke last year. My deputy found my own letter, and Mr. Fry's class photo, me beside him."
- | "A fine teacher, says my deputy."

- | Desk check 11 March.
employer-young | First archive copy of the company page is from this January; resume has him there in 2017.
employer-staff-unfindable | I tried to find one single other employee. No luck.
employer-site-copied | The case studies are from a Dutch outfit with the client names swapped.
- | 20 minutes.

- | Desk check 12 March.
~employer-young | Company page first seen this January, he has it from 2017.
= | New owner, new name. Old name's on his contract and in the Handelsregister since 1994.
- | 15 minutes.

- | Asked for two payslips.
support-document-altered | Both have a Sunday pay day and a tax code that's not been in use since 2014.
- | Asked for the P60 then.
refuses-background-check | "I don't see why HMRC is any of your business," and hung up.
- | Offer lapses Friday.

- | Wanted his last two wage slips for the file.
~support-document-altered | One shows an NI letter that can't be right at all.
= | He's over pension age. It changes to C. My mistake, and Google's.
- | Offer stands.

- | Exec search, COO short list.
- | Mr. D. interviews like a dream.
contradicts-resume | Board minutes have him as interim for seven weeks; he sells it as a four-year turnaround.
profile-conflict | His LinkedIn leaves those four years to another company in another country.
- | Chair prefers to hear it from me.

- | Exec search, COO short list, Ms. F.
~profile-conflict | LinkedIn leaves two years blank that her CV fills.
= | She was under an undertaking to the prosecutor as a whistleblower, sealed till March. Court order shown to our counsel.
- | Chair is impressed.

- | Agency nurse, ITU, nights.
- | Asked Band 6, got Band 6.
referee-shares-contact | Clinical reference was mailed from the applicant's own home broadband, header says so.
support-document-altered | Mandatory training certificates all issued at 23:14 on one evening, by a provider shut since 2019.
- | Matron told.

- | Agency nurse, ITU, days.
~support-document-altered | Training provider said those certificates weren't theirs.
= | They'd sold the e-learning arm in June. New owner has every module, date and score.
- | On the rota from week 20.

- | Security clearance sponsor form.
several-jobs | Pay stubs turned up for two other full-time programmes, all billing the same hours.
- | His words: "I multitask."
- | Facility officer has it.

- | Security clearance sponsor form, next.
~several-jobs | Second full-time employer popped up in the records pull.
= | Brother with the same initials and the old shared address; socials differ by five digits.
background-check-clear | Her own pull has just us.
- | Fingerprints Thursday.

- | From a chat with a bootcamp grad.
- | Nice kid, told me everything.
resume-copied | He was handed seven years of somebody's life in a Word file and told to change the city.
referee-same-wording | Two "managers" came with it, who read from one card.
- | I sent him to apply as a junior.

- | Bootcamp grad, from the college next door.
- | One page, no fluff.
school-confirmed | College office knows him, finished in May.
- | Needs mentoring, worth it.

- | Courier company, depot manager.
employer-untraceable | No VAT id, no licence, no trace of any "NordKargo".
- | He offered to show photos of the vans.
portfolio-copied | Photo was a stock model with the logo pasted on. Licence plate is a German sample plate.
- | Thanked him.

- | Courier company, depot manager, second.
~employer-untraceable | NordKargo again? No trace, again.
= | It's NORDCARGO, my ears. Three depots, 90 vans, one of which delivers here daily.
= employer-confirmed | Their driver laughed, "the boss from Falun!", and gave me the HR line off his door.
- | I ordered glasses.

- | Interview in the lab, bay 2.
own-work-unknown | He has "validated HPLC methods for 9 years" but asked which end the column goes in.
referee-untraceable | Lab head on his form isn't on any paper, ethics list or fire plan of that institute.
- | Glassware survived.

- | Interview in the lab, bay 4.
~own-work-unknown | Couldn't work the instrument, and I thought here we go.
= | Display was in Japanese after the service. I couldn't either.
own-work-explained | Switched to English, ran her own method in 12 minutes.
- | Glassware sparkled.

- | Email from the old firm's general counsel.
employer-denies | "We have never engaged the individual. This is the third such inquiry about him this quarter."
peer-report | "Two other companies sent us the same certificate to check."
- | Counsel asked for a copy.

- | Email from the old firm's outsourced HR.
~employer-denies | "No record under details supplied."
= | They can't see anyone who left before the 2016 carve-out; told us so on page two, small print.
= | Pension trustee can: 2009 to 2015, full time.
- | Filed under done.

- | Contract designer, three days a week.
profile-conflict | Dates on Behance, CV and Xing are three different sets.
- | "I'm bad with dates."
referee-text-only | The one client she offers is on Telegram and "never does calls".
- | Went with Sana.

- | Contract designer, Sana.
- | Portfolio has work for a firm I couldn't reach yet.
own-work-explained | Opened the source files, layers and all, and told what the client hated.
- | Start 1 April.

- | Kitchen installer, subcontract crew.
- | Crew of four agreed, names on sheet.
shared-account | Eleven men in total signed in under those four names, the customer kept a tally by the kettle.
agency-opaque | Their gaffer won't give a list, "you get four men, what's it matter".
- | Insurance not happy.

- | Kitchen installer, other crew.
~shared-account | Customer counted six fitters under four names.
= | Two were the worktop firm's. Stone people. Different lorry, our own order.
- | Insurance happy.
