# fourth round: one fact, told sideways; excuses checked and failed; honest cases told hard
long-latency-answers | Asked his first name as a test. Seven seconds, "My first name is Travis."
- | Lag explained with the weather. Same lag from our own lobby.

~long-latency-answers | Unnatural gaps, always before speaking, never within a sentence.
= trouble-explained | Noise filter on our room system cut the first seconds off, vendor's fix in, gaps gone.

long-latency-answers | Gap, list of three. Gap, list of three. I gave up after ten.
- | Colleague in Pune had closed the same way.

long-latency-answers | Only our trick question without sense shortened nothing: usual wait, then fluent answer to it.
false-premise-accepted | Confirmed a manager I had made up.

cannot-speak-claimed-language | Ordered to read one line of his own Thai reference aloud. Could not.
- | Reference says he taught in Thai.

cannot-speak-claimed-language | Resume: Farsi native. For Shirin's hello he thanked in Arabic.
- | Left it at that when she went on.

~cannot-speak-claimed-language | Could not form a single German phrase, claims C1.
- | Had had dental surgery at noon.
= language-spoken | Thursday: a full hour in German with the Stuttgart team.

cannot-speak-claimed-language | Consular interpreter wrote "does not command the language of the passport he presents".
- | Copy to HR.

address-change | "We moved" on Sunday. On Saturday night the contract came back signed with the former flat.
? | Landlord of the former flat never had him.

address-change | Our label printer has three labels for him, Waco, Salem, Waco again but with c/o.
? | c/o a name he cannot explain.

~address-change | Parcel stopped, she gave a new city the moment it left.
= sharing-explained | House swap with her sister until the baby comes; sister's employer and the clinic rung, true.

address-change | Vendor portal history: delivery field edited by user on the day of the award, from Nevada to New York.
hosting-address-noted | Edit made through a rented server.

ai-assistant-use | "Sure! Here is a strong answer", said he, before the strong answer.
- | Laughter, then end of call.

ai-assistant-use | Keystroke trace shows no typing, editor shows 140 lines. Helper app found in the video memory dump.
- | Dump made by our proctor tool with consent.

~ai-assistant-use | He looked down and a screen fed him text.
- | So the minutes.
= discrepancy-explained | Kindle with his own notes, permitted, held to the camera at once.

ai-assistant-use | Fed our panel's wrong fact back with the chatbot's polite correction, bot name included.
- | Candidate did not notice.

id-forged-issuer | Two cards, one serial: his and that of a student in Gent. Town hall stands by the student's.
- | Police have his.

id-forged-issuer | Barcode on the back decodes to another state than the front.
- | He blamed the scanner. Three scanners, one result.

~id-forged-issuer | Bank teller called it counterfeit.
= id-verified-in-person | Police document examiner had it in hand: real, series with new ink since May.

id-forged-issuer | Reply from Valletta: the signature on this passport is of an officer we do not have.
work-permit-refuted | Nor does the labour office have a permit for him.

id-number-mismatch | His W-2 landed in the tax file of a prisoner in Georgia.
id-owner-denies | Prisoner: eight years inside, no laptop.

id-number-mismatch | Number was good in March; in April its owner, a florist, froze her credit because of us.
- | He has not come back to us.

~id-number-mismatch | The revenue's letter says the number on our return is not hers.
= | Revenue withdrew its letter on the 9th: mixed up by their scanner, number is hers.

id-number-mismatch | Eleven digits, should be ten; without the first it is a child's, without the last a lawyer's.
- | Asked for the card, none came.

school-denies | Our alumna rang her old office: he is in none of the year books.
- | She is also godmother of the registrar.

school-denies | Culinary diploma no. 77 was awarded to a girl from Arles, says the school.
support-document-altered | His copy has the 77 in a different font.

~school-denies | Academy denies him, in writing, with stamp.
- | HR wanted to reject.
= school-confirmed | Academy's second letter: they had overlooked the part-time register, degree of 2009 is valid.

school-denies | University lawyers sent us a cease letter, he must not name them, never studied there.
- | Resume taken down.

contact-changed | Reached under A on Monday, under B on Wednesday, by Friday B belonged to somebody else.
- | He wrote in from C.

~contact-changed | Number, mail and messenger all new in one day.
= discrepancy-explained | Left the army post, service phone and mail ended that day, discharge paper has the date.

contact-changed | Bank's call-back list: 6 numbers in 60 days for this payee.
- | None of them older than two weeks.

contact-changed | As soon as one number is verified, the next mail has one that is not.
phone-unreachable | The verified one just rings out.

portfolio-copied | Slide 4 has a watermark he forgot, "prop. of Ferreira Arch."
? | Ferreira had no intern by his name.

portfolio-copied | Videos in his showreel mirrored left to right, text on shop signs reads backwards; original on Vimeo by a Czech studio.
- | Studio angry.

~portfolio-copied | Everything on his page belongs to one Marek D.
= account-control-proven | Marek D. is his pen name, he changed the page's title for us within a minute.
- | Contract signed.

portfolio-copied | Clinical audit in her folder is that of Ward 5 in Hobart, authors given, she is not one.
referee-denied | The head of audit she named was never on that hospital's payroll.

phone-other-name | Sent him a payment request as a test, app greeted "Hi Svetlana".
- | Applicant is Bruce.

phone-other-name | From the operator: line paid by card of a Mr Roh since 2022, user unknown.
- | He called it a gift. From whom he would not say.

~phone-other-name | A child answered, "mum is Carla". Applicant is Denise.
= sharing-explained | Neighbour minds the phone on her shifts; clinic confirms Denise's shifts, Carla reached.

document-opened-elsewhere | Viewer map of the offer: Omaha zero, Dalian six.
- | He said Omaha all along.

document-opened-elsewhere | Bank's secure mail was unlocked abroad, code typed right at first try, she claims never to have got it.
contact-changed | Her phone had been swapped in our system by mail two days before.

~document-opened-elsewhere | Job contract opened from a Kyiv address, applicant in Prague.
= | Her lawyer brother checked it for her; he wrote to us from his chamber address, chamber confirms.

same-resume-as-other | The scanner at the job fair took in 212 CVs, 7 were this one.
? | 7 telephone numbers, 7 names.

same-resume-as-other | He pasted and forgot: page two still has the header "R. Castillo", whose CV we had in May.
resume-copied | Castillo is real, works in Quito and is not looking.

~same-resume-as-other | Mirror image of the profile that the vendor had sent under Kowalski.
= | Vendor replaced his name by a code name without telling, admitted it; passport and CV agree.

referral-chain | Family of referrals in the graph, in the middle the accountant who is on bail.
- | She is one step away from him.

referral-chain | Introduced himself as friend of Lars. Lars was walked out in August for proxy work.
shared-account | Lars had three people on his login by his own account.

~referral-chain | His sponsor is under audit, so says the audit calendar.
= sharing-explained | Routine audit of all who got a bonus, ended without a finding, audit head signed.

account-vanished | Asked for a commit from his account; account no longer there the day after, mail says "switched to pen and paper".
- | Joke not understood.

account-vanished | Listing of the tradesman, 212 jobs, now a blank page. Site: user closed it on our request for ID.
? | Twice already under other listings.
returned-under-new-name | Came back on Friday, new surname, same van.

~account-vanished | No trace any longer of the profile with her licence.
= trouble-explained | State board rebuilt its search, all nurses were off until Friday, now there.

skill-gap | Certified on the tool, held the torque wrench by the wrong end, shop floor sent him up again.
- | Test result from home: 96.

skill-gap | Since the proctored rerun we know: 12 of 100, before 95.
- | He said the room was cold. 21 degrees by the log.

~skill-gap | His live session does not look like his portfolio at all.
= own-work-explained | Asked for pencil and paper, drew and derived all of it there, he had never used the tablet.

school-detail-unknown | Seminary graduate who knows neither rector nor feast day of the house.
- | Bishop's secretary raised it.

~school-detail-unknown | Remembers nothing of two years in Uppsala.
= school-confirmed | Head injury in 2019, declared; Uppsala confirmed both years.

school-detail-unknown | Named as his favourite teacher a man who came after he had left.
school-denies | By then the office had answered: not a student of ours.

referee-shares-contact | The farm's phone, the foreman's phone and the picker's phone are one, and it is the labour agent's.
- | Agent said he only passes on.

~referee-shares-contact | Referee's letter has the candidate's own address at the top!
= discrepancy-explained | It is the addressee line; head of the letter is on the back, office in Lugano rung.

referee-shares-contact | I asked the referee to hold and rang the candidate, the other line beeped.
- | Tried it twice.

own-device-insisted | Tutor, "only on my own tablet", in spite of exam rules, each of five sittings.
- | Rules were read to him.

own-device-insisted | Would not open our box on camera, since he "never works on strange machines".
signins-apart | Box is in Spokane and he signs in from Minsk.

~own-device-insisted | Refuses the lab's PC, takes his.
= tool-agreed | Lab PC fails at the beamline driver, head of IT told all users in June to take their own.

signins-apart | Parking app puts car and laptop in Linz, Okta puts him in Harbin, for the entire quarter.
- | Car belongs to the woman of the house.

~signins-apart | Laptop asleep in Cork and her mailbox open in Nairobi.
- | Security blocked her.
= discrepancy-explained | On safari, out-of-office set, phone mail on hotel wifi, boss had approved.

data-taken | The stick in the returned coat: tariff tables, source, keys. Coat is his.
- | HR has witness.

data-taken | Backup of the CRM went to his girlfriend's firm.
- | Claims a mistyped address. He mailed it there nine times.

~data-taken | Left with two boxes of files and a server disk.
= tool-agreed | Home archive for the court case, list countersigned by general counsel.

wallet-listed | Pay run rejected: address on SDN list, match exact.
- | Row 18 of 60.

~wallet-listed | Exchange flagged her receiving address as sanctions related.
= trouble-explained | Exchange's bug of that day, 4,000 users, its notice and a clean re-screen are in the file.

wallet-listed | Investigators: coins of the three contractors went to the wallet the ministry had named in December.
sanctioned-link | Its owner is a man on the list of the ministry, too.
