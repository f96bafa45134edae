# second helping: personas, profiles, lent accounts, control, all refused
persona-collision | "Happy to join your bakery chain." We sell turbines.
- | Laughed, checked a list off screen, started over.

persona-collision | The mail ends "Regards, Sanjay". Sanjay is the name on a rival's shortlist, not on ours.
- | Rival and we compared notes with consent.

~persona-collision | He gave the wrong company's name thrice in an hour.
= discrepancy-explained | We had been renamed in spring, he used the name from the ad.

persona-collision | Rang back the number: "Good day, Ms Petrov's office", in the applicant's voice.
phone-other-name | Bill of the line goes to Petrov.

persona-collision | Timesheet for us carries project codes of a telecom in Quito.
several-jobs | Telecom pays a full month for these codes.

~persona-collision | A contract for a different person and firm came back signed by her.
= - | Our e-sign template still had the last hire's data, HR's error.

persona-collision | Asked for his middle name he read one out that isn't on his passport but on a second CV we hold.
- | Said he has many.
- | Passport office knows just the one.

persona-collision | Locum desk rang Dr Hauser; he reported for the night as Dr Maier, elsewhere.
- | Both shifts invoiced.

~persona-collision | Apologised for confusing us with another employer and another her.
= - | She acts part time under a stage name, agent's contract seen.

persona-collision | In the group call two tiles left at once, when he lost the line. One was ours, one "Ravi".
- | Host log: one address.

persona-collision | Booking tool: Mr Olsen of Oslo has a slot with us as Mr Olsen and one with our sister firm as Mr Dahl.
returned-under-new-name | Dahl had been turned down there in the autumn.

many-profiles | Care portal holds her as Ana, Anna and Hanna, each with her own rating.
- | One phone.

many-profiles | Number of pages on which his career is told with a new name: seven so far.
? | All have the same misspelt college.

~many-profiles | He's on the freelancer site twice.
= tool-agreed | Site demands one per trade; he is electrician and diver, site support confirms.

many-profiles | Trust and safety shut 26 users tied to his card.
- | His answer: cousins.
? | The cousins' papers were pictures from the web.

many-profiles | Two XING pages wrote to our recruiter on the same day, both he, one older by ten years.
id-data-mismatch | Birth year in the form is a third.

~many-profiles | Profile farm, wrote the sourcer.
= sharing-explained | Four brothers, alike and all welders; all came to the trade test in person.

many-profiles | Facebook nurse in Cebu, Viadeo notary in Lille, with us a tester.
? | Picture identical to the pixel.

many-profiles | The tax office linked nine gig users to the one tax id.
peer-report | Sent us its note in June.

~many-profiles | Search shows a second her with a false career.
= - | Data broker's auto page; broker deleted it on request and named its source, a namesake.

many-profiles | New page for each rejection, so the talent team's count: rejections 8, pages 8.
- | Wording the same.

account-swap | The deal as he put it: her stars, his hands, half each.
- | She backed out and told us.

account-swap | Scooter rental staff app: one user, three riders, the owner of the user in hospital since May.
- | Hospital confirms.

~account-swap | Works under the ID of a colleague since Monday.
= tool-agreed | Directory outage; IT's emergency rule, list signed by the shift lead.

account-swap | "Do not invite me, invite this address, she's cleared." Clearance does not travel.
- | Security officer refused.

account-swap | Pilot portal: sim hours logged in through a friend who holds the rating.
support-document-altered | Rating card of his own was never printed by the authority.

account-swap | Seller of the profile posted the sale with our contractor's nick as buyer.
- | 900 dollars.
? | He said a joke between friends. Payout account changed on that day.

~account-swap | The invoice platform lists someone else as owner of his user.
= payee-confirmed | Legal guardian for the time of his bankruptcy, court paper; bank account is his.

account-swap | Bid came from a bureau in Graz, worker reads mails in Dhaka, bureau "lends the name".
agency-opaque | It cannot show one check on him.

account-swap | Requests her mother's teacher log-in for the exam portal.
- | Mother retired in 2015.

~account-swap | New man asked to be let in with the old man's user.
= - | Old man's mailbox as deputy, HR form for deputies filled in on the 3rd.

account-control-failed | Two hours were given to him to change one letter on his page. Nothing moved.
- | Next day neither.

account-control-failed | Whoever holds that Dribbble page, it's not the person in our call: page replied while he sat mute.
profile-owner-other | The reply: "I'm not looking for work."

~account-control-failed | He couldn't read us the code sent to his listed mailbox.
= account-control-proven | It sat in spam; read it out after a search, right.

account-control-failed | Domain record test, a text of ten signs, not done in three weeks by a "DNS lead".
? | First too busy, then "registrar is down". Registrar was up.

account-control-failed | Asked to push an empty commit, he pushed a screenshot to the chat.
code-copied | Repo is a mirror with new author lines.

~account-control-failed | Did not manage to unlock her own blog.
= employer-confirmed | Blog was handed to the museum in 2021; museum's web desk confirms her as its writer till then.

account-control-failed | Chess account on the CV, rated 2400: would not accept our test challenge from it.
- | Club has no member of the name.

account-control-failed | Telehealth rating page: doctor unable to log in, reset mail goes to a clinic in Pune.
- | Clinic: our doctor is on shift.
id-owner-denies | He was asked and has not applied with anyone.

~account-control-failed | No access to the page in his CV, all evening.
= trouble-explained | Platform down worldwide, status page; next morning phrase was there.

account-control-failed | Won't tell which two of the listed repositories are private, and can't open any.
own-work-unknown | The readme he took for the licence.

all-checks-refused | Sheet of HR, seven boxes, in each one: declined by applicant.
- | Signed by HR lead.

all-checks-refused | "Not by video, not by post, not by hand", so the candidate to our identity desk.
- | Wanted the SIM card sent.

~all-checks-refused | Says no to everything that would show who she is.
= - | Had left a violent man; counsel of the shelter verified her for us under seal.
id-verified-in-person | Seal letter names passport and date.

all-checks-refused | Bank ident, eID, embassy, union secretary: every one of these was too much for a tiler.
- | Wage in cash, please.

all-checks-refused | Agency offered a colleague to come to him, a café of his choice, a lawyer of his choice. Nothing.
avoids-in-person | Nobody has ever seen him.

~all-checks-refused | Not one check accepted, wrote the temp recruiter.
= id-verified-in-person | Temp recruiter had no right to ask before offer; with the offer he did all in a morning at HR.

all-checks-refused | He would be vouched for by his brother, otherwise by nobody and nothing.
? | The brother did not want to be checked either.

all-checks-refused | Month three: alternatives proposed 9, taken 0.
disconnects-when-challenged | Last call ended when the tenth came up.

~all-checks-refused | She rejected passport scan, selfie and callback at once.
= discrepancy-explained | Data protection officer agreed with her on all three; social insurance office verified her instead.

all-checks-refused | Pension fund: payee opts out of each proof of life on our list.
? | Excuse is illness; doctor named by him has no such patient.
