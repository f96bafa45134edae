# as published cases go, noted at the firm; honest ones between
kvm-hardware | Two consoles per desk at the host's house, says the search inventory.
? | Our laptop: item 12b.
- | Host pleaded guilty.

malware-sent | Six minutes after the Mac was unboxed it loaded an infostealer; user "fixing the router".
evades-personal-questions | SOC rang him, he gave half answers and hung up on the third.

~malware-sent | New Mac loaded something odd within minutes.
= tool-agreed | MDM pilot package of our own, unsigned by mistake, IT signed it.

extortion | Contractor out on the 10th; on the 12th samples of our data and a six figure demand.
data-taken | Remote access was used to zip the whole share in his last week.

screen-share-leak | Exchange's job talk: he clicked away too late, wallet tools and a list of other aliases.
name-mismatch-on-call | He had joined under a name that was not in the CV, then renamed the tile.

different-person | Nurse aide graduated on paper in Florida, on the ward another woman under her badge.
support-document-altered | School had sold 7,600 such papers, per indictment.

~support-document-altered | Her nursing school is one of the raided ones.
= school-confirmed | Raid concerns 2016 on; she finished in 2003, state board and exam record fit.

employer-front | Seized site list of October has "his" design house under B.
employer-site-copied | The page was taken from a firm in Maryland, logo changed.

lip-sync-mismatch | FBI-style notice fits: sneeze heard, face unmoved.
- | Post has access to customer data.

~lip-sync-mismatch | The sneeze came from a face at rest.
= - | It was the hiring manager who sneezed, he owned up in the debrief.

account-swap | Delivery app: 15 real drivers let their accounts to 40 without papers.
? | Two of the 40 carry for us.

id-rented-or-borrowed | Woman in Arizona let three names of her family for wages, court file.
phone-voip-noted | The numbers given to us are app lines, opened with these names.

many-countries | Lawyer's bill tool, associate's user: Cyprus, Ghana, Brazil on one matter in an hour.
- | Associate was in court, in Bern.

refuses-id | Hospital asked its new surgeon for any photo paper, he changed hospital.
peer-report | Next hospital wrote to us first.

~refuses-id | Surgeon walked out when asked for papers.
= id-verified-in-person | Emergency in theatre 2; came back at five, laid passport and licence down.

all-checks-refused | Psychiatrist-to-be: chamber, ministry and hospital each offered a route, he took no route.
- | 22 years ago he'd have got away with it.

~all-checks-refused | He took no route of the three to prove himself.
= discrepancy-explained | His papers lay with the court for adoption; court clerk certified copies for us.

referee-text-only | Landlords in the rental case say the same: "boss" wrote at once, never picked up.
- | We have "boss" too.

idcheck-abandoned | Exam board: candidate 77 came to the palm scan, saw the queue of officers, left.
test-substituted | Candidate 77's maths was sat by another palm.

output-swing | Consultant's first deck Harvard, second deck cut from wiki, third Harvard.
- | He explained jet lag. He had not flown.

persona-collision | Asked for Friday he said "Friday I'm Anton".
- | Applied as Felix.

~persona-collision | Says on Fridays he is somebody else.
= - | Plays Santa at a mall, agency booking shown.

many-profiles | Police list: her face with 9 firms, 9 names, each a bookkeeper for 60 days.
money-odd | 60 days each time ended with odd refunds.

profile-conflict | Fund says 20 years at the bank on its page, bank's alumni page says intern 2003.
contradicts-resume | In round one he'd said 12 years.

~profile-conflict | Alumni page says intern, CV says vice president.
= employer-confirmed | Alumni page holds first post only; bank's HR gives all posts up to VP.

refuses-background-check | Pastor for the youth camp: forbade the diocese to be asked.
- | Said old quarrel. Diocese had moved him twice for cause.

event-false | Excuse for missing the regulator's visit: airport shut by ash. It was open.
? | Passenger list doesn't have him.

~event-false | Airport shut by ash, he told us, and the airport said open.
= discrepancy-explained | Open for arrivals only till four, his airline's notice has the flight.

account-control-failed | Says he's the known maintainer; asked for a signed tag, sent a drawing of one.
- | Maintainer's key has been on keyservers since 2012.

~account-control-failed | Known maintainer couldn't sign for us.
= account-control-proven | Smartcard was in the safe at work, signed tag came on Monday, key fits.
