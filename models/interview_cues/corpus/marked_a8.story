# Lawyers, accountants, notaries, brokers, tax, auditors, interpreters
support-document-altered | Bar roll, Lyon: he's on it as his own client.
- | Good suit, bad shoes.
contradicts-resume | "Avocat since 2002" on the card; to the partner it slipped out he'd been a clerk.
- | Partner's gone to lunch with him anyway.

~contradicts-resume | Barrister on the letterhead, "solicitor" in his own mouth.
= discrepancy-explained | Switched by the Hong Kong rules in '14, and back, both rolls have the dates.
- | Fusion, he says, shrugging.

- | Probate paralegal.
support-document-altered | CILEX never posted level 6 to Carlisle, that packet was the neighbour's.
id-owner-denies | Neighbour: so *that's* where it went.
- | Probate of Miss Ludd is delayed.

~pickup-by-other | Her practising certificate had been signed for by the man next door.
= sharing-explained | Takes all the post on the landing, he's got one leg and a bell; he handed it to her in front of me.
- | Miss Ludd's estate moves on.

- | Chartered surveyor, RICS.
support-document-altered | MRICS on his mug, on his mail, not on their list.
evades-personal-questions | What year was your APC? "Ah, who counts."
- | The mug stays, he goes.

- | Audit senior, Vilnius, remote.
shared-account | Working papers are signed off at night by "Dovilė", who's no staff of ours.
several-jobs | Their competitor has him in its team photo from Tuesday.
support-document-altered | ACCA letter carries the crest from before the redesign.
- | Engagement partner asked for a stiff drink.

~several-jobs | He's grinning from the competitor's team page, this week!
= discrepancy-explained | Picture is four years old, their web girl recycles; dismissal date 2021 on his labour book.
- | Drink unneeded.

- | Notary public, Manila.
? | Her commission ran out under President Ramos.
id-altered | PRC card: on the back an older name shows when I hold up the lamp.
- | She was early, polite, brought mangoes.

~id-altered | Under the lamp another name came out on her card.
= name-change-documented | Annulment, court order 2019, agency re-laminates instead of reprinting, it says so on their site and on hers.
- | Mangoes were splendid.

- | Mortgage broker, licence pending.
support-document-altered | NMLS: the number's a branch in Tulsa, and branches don't apply for jobs.
money-odd | Sent me an invoice for 85, "licence speed-up".
- | I did not pay.

~support-document-altered | NMLS doesn't know the number.
= | State examiner by mail: exam passed on 4th, number goes live on 15th, he may shadow till then.
- | Shadowing Doreen.

- | In-house counsel, Bogotá.
school-denies | Externado said graduate of 2007 is a namesake, fifteen centimetres taller.
profile-conflict | His page has him in a rock band in those years.
- | Bass, not bad.

~profile-conflict | Law school 2003-08 in the file; on his page he was touring with a band at that time.
= discrepancy-explained | Both. Night faculty; bassist on Saturdays, dean used to come and listen.
= school-confirmed | Dean told me on the university line, humming.
- | Signed.

- | Insolvency practitioner.
internal-record | I have a letter of ours from 2016 asking for the money back from this very gentleman.
alias-used | Back then Mr Carew-Hodge, now plain Hodge.
? | IP licence: revoked, says a lady in Sunderland.

~internal-record | Our database has "HODGE: DO NOT ENGAGE, OWES 14K".
= discrepancy-explained | That's a Hodge with a dormant firm in Poole, aged 80; ours was still in school, birth dates attached.
- | Database amended.

- | Sworn appraiser, art.
support-document-altered | Chambre says sworn in 1985, he's born 1979.
referee-shares-contact | Gallery and he and his mother all use one answering machine.
- | Mother left a message, too.

~referee-shares-contact | Referee's number is the applicant's own home number.
= sharing-explained | He rents a room from the old judge. Judge came to the phone and told us of the rent, and of the judgments.
= referee-confirmed | Court of appeal has the judge listed; judge has only good to say.
- | Clerk from May.

- | Customs broker.
support-document-altered | The licence of CBP has an eagle with one wing.
same-device-as-other | Three "brokers" filed entries off the one Chromebook in Laredo.
- | Bond company's awake now.

~same-device-as-other | Entries under his licence and under a rival's come off the same PC.
= sharing-explained | Public terminal at the bridge office, everybody queues for it, photo with 20 men and a fan.
- | Bond unchanged.

- | Payroll accountant.
crypto-or-third-party-payment | Her own salary she had routed to a "Mr Doug Plenty, Cayman".
school-detail-unknown | Which building did you sit the finals in? "The tall."
- | Auditors in Thursday.

~payee-churn | Sort code changed twice before her first wage.
= payee-confirmed | Her bank closed the branch, then the merger; bank's own letters for both and it's her name on each.
- | Wage went out on time.

- | Cantonese court interpreter.
proxy-interviewer | DPSI oral was her aunt in a wig, examiner remembered the wig.
cannot-speak-claimed-language | In the cells she asked the man in Mandarin, slowly, he wept.
- | Bail hearing at two without her.

~proxy-interviewer | Aunt in the chair during the oral, they said. Aunt!
= discrepancy-explained | Aunt *was* the examiner; declared, minuted, second marker added.
= language-spoken | Our usher from Kowloon chatted with her a good while, real street Cantonese.
- | Bail hearing done by 3.

- | Compliance officer, Luxembourg.
- | CSSF approval letter in hand.
background-check-clear | Extract no. 3 blank, two weeks old.
- | Dog named Basel.

- | Tax adviser Berlin, note of the Kanzlei.
support-document-altered | Steuerberaterkammer says the seal number is of a gentleman who lies in Zehlendorf cemetery since 1999.
referee-same-wording | "Always punctual, always discreet, never one cent," two offices write, same error in "discreed".
- | Clients ask for him, this is the worst.

~refuses-id | At the desk, the man waved away three requests for his papers.
= trouble-explained | He'd thought we meant his *tax* papers, client ones.
= id-shown-and-matched | Personalausweis out in a second after that, chip and face fine.
- | Key card printed.

- | Actuarial trainee, exam passes CT1 to CT5.
support-document-altered | Institute's pass list for April: 1,204 names, not his; he cropped one from a girl called Asha.
- | Asha is my niece. Small world.
shared-contact | And his mobile is on another trainee's form.
- | Told HR at 11.

~shared-contact | Two trainees on one mobile number, both "passed".
= sharing-explained | Husband and wife, phone fell in the Ganges. They told me while showing the rice jar.
- | Both pass letters came from the institute to me straight.

- | Legal secretary with a Pitman.
support-document-altered | Pitman certificate 120 wpm, dated when the centre was a bomb site.
skill-gap | I got 22 wpm. With the shift key stuck on.
- | Nice voice on the phone.

~skill-gap | 22 words a minute, the certificate said 120.
= trouble-explained | AZERTY keyboard, mea culpa, Lucile's desk. On hers: 117.
- | Start with me on Monday, God bless.

- | Forensic accountant, Boston.
vpn-location-mismatch-noted | Evidence vault is read from Almaty on nights when he "walks the dog in Beacon Hill".
data-taken | 4,400 bank statements moved over to a private cloud called doggo.
support-document-altered | CFE: never sat.
- | FBI lady has a firm handshake.

~data-taken | DLP alarm: two thousand statements to a USB stick!
= tool-agreed | Court order 18-331; marshal stood beside him with the stick, evidence bag sealed.
- | Marshal took two donuts.

- | Legal aid, temp, one week.
idcheck-abandoned | Third time he shut the verification at the selfie.
employer-denies | Clinic in Hackney: he only came for advice.
- | Week is over anyway.
