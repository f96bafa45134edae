# Kind C: explanations in several short sentences, and excuses that are none
- | Quantity surveyor, Manchester.
~contradicts-resume | CV says Carillion until 2019. Carillion went under in 2018.
= | Kept on by the official receiver. Letter dated March 2019.
- | Second interview booked. Two partners attend.

- | Quantity surveyor, Preston.
contradicts-resume | In round one he left Laing for money, in round two he was made redundant, form says "still there".
- | Said sorry, long week. Will send a timeline tomorrow.
- | Nothing sent by Friday.

- | Radiology IT admin, Ontario hospital.
~second-remote-tool | TeamViewer and BeyondTrust on one box.
= tool-agreed | Vendor uses one. We use the other. Both in the register.
- | Register reviewed yearly.

- | Radiology IT admin, Quebec clinic.
second-remote-tool | AnyDesk and DWService next to our own tool. Neither is in the register.
- | He says a vendor asked for it.
? | Vendor: never used either.
remote-control-tool | Sessions in both came in from outside at night.

- | Primary teacher, Kent.
~id-forged-issuer | Teacher reference number fails the portal.
= | Wales, not England. EWC has her. Registered 2015.
- | Safeguarding training due.

- | Primary teacher, Essex.
support-document-altered | Teacher reference number is a deputy head's in Bolton.
- | Her solicitor writes that she acted in good faith.
- | Agency has paid back its fee.

- | Penetration tester, remote UK.
~hosting-address-noted | Application came from a DigitalOcean address. Test too.
= network-explained | Own VPN server. He gave us the IP before we asked. Matches.
- | Lab exercise good. Offer drafted.

- | Penetration tester, remote UK, second applicant.
hosting-address-noted | All six sessions from a proxy pool that sells home lines in Ohio.
- | He is a security man, he says, so of course.
voice-changed | Call two: other pitch, other accent, does not remember call one.
- | Lead wants a third call.

- | Anaesthetist, Toronto, credentialing.
~employer-denies | Hospital in Cairo: no such doctor.
= | Asked again in Arabic. Spelling has two n. Found. Seven years.
= employer-confirmed | Dean's office stamped letter came by courier, unopened.
- | Committee meets on the 20th.

- | Anaesthetist, Saskatoon, credentialing.
employer-denies | Hospital in Cairo wrote twice, in two languages: not one of ours.
- | He is well liked by the theatre staff.
- | His wife called to say that it is politics.

- | Warehouse, Amazon-style hub, Doncaster. Badge audit.
~same-photo-as-other | Two badges, one face.
= | Identical twins. Both came in. Both passports.
- | Badges now carry a coloured stripe.

- | Warehouse hub, Rugby. Badge audit.
same-photo-as-other | Badges 1107 and 1342 have the identical picture under two surnames.
- | Says twin.
shared-account | The two have never clocked in on the same hour since October, and he does sixteen hours a day.
- | Asked both to come in. One came.

- | Insurance adjuster, Hartford.
~several-jobs | Credit report: current employer, other insurer.
= | Left in May. The insurer reports once a quarter. Next report had the end date.
- | Licence active in four states.

- | Insurance adjuster, Stamford.
several-jobs | Other insurer rang. Their adjuster, our adjuster, same man, same hurricane, both on the clock.
- | He was going to tell us.
- | Laptop returned in person.

- | Front of house, hotel, Windsor.
~alias-used | Booked her trial as "Kate Lowe". Passport: Ekaterina Lvova.
= name-change-documented | Short form at work. Her last hotel's contract says both.
- | Share code worked.

- | Front of house, hotel, Ascot.
alias-used | Trial as "Kate Lane". Old rota has her as "Katie Ray". Passport has neither.
refuses-background-check | Doesn't want the hotel before ours to be called. Nor the one before.
- | GM: good with guests.

- | Senior iOS engineer, screening call.
~camera-off-refusal | No camera. No reason. Twice.
= camera-off-explained | Recruiter had written "audio only" in the invite. Both times. Our fault.
- | New call Monday with picture.

- | Senior iOS engineer, screening call, other req.
camera-off-refusal | No picture. First the cable, then the light, then "is it needed?"
- | Invite said video.
- | He sent a photo instead.
photo-found-elsewhere | The photo is from a dentist's advert.

- | Payroll officer, university, ghost check.
~money-odd | Man paid until 2024. Died 2021.
= | Pension to widow under his number. Pension office letter. Old system can't do otherwise.
- | Migration in spring.

- | Payroll officer, polytechnic, ghost check.
money-odd | Lecturer paid until 2024. Buried in 2021.
crypto-or-third-party-payment | Bank: the account was opened by the head of department.
- | He says for the widow.
- | Widow has not had a penny.

- | Data entry, remote, Jamaica for a Florida firm.
~timezone-mismatch | Clock on her taskbar one hour off.
= | Jamaica has no summer time. Right for Kingston.
- | Speed test 70 wpm.

- | Data entry, remote, "Jamaica" for a Florida firm.
timezone-mismatch | Taskbar clock is thirteen hours ahead of Kingston.
cannot-speak-claimed-language | Born there, schooled there, and could not follow a word from our Kingston lead.
- | Laughed and said she'd been away long.

- | Physician assistant, Vermont.
~school-denies | Verification service: degree not found.
= | Registrar had a hold for a library fine. $14. Paid. Found.
- | NCCPA active.

- | Physician assistant, New Hampshire.
school-denies | Verification service: attended one summer, no degree.
- | Says it's a hold.
? | Registrar: there is no hold.
- | Offer letter recalled.

- | Game QA, Montreal, NDA signed.
~screen-share-leak | Shared desktop showed another studio's build.
= | Public demo. On Steam since Tuesday.
- | Test report tidy.

- | Game QA, Laval, NDA signed.
screen-share-leak | Shared desktop: folder "GiulianoP_interviews", answers per company, ours at the top.
- | He is not Giuliano.
- | Thanked him for his time.

- | HGV, night trunk, Northampton.
~returned-under-new-name | Transport manager: "that's the man we sacked in 2018, other name".
= | Brother. Both in the tachograph database. Two cards, two prints.
- | Assessed by another yard.

- | HGV, night trunk, Daventry.
returned-under-new-name | Tacho card is new. Same hands, same walk, same limp as the man sacked in 2018, and the fingerprint clock says so.
- | Said everyone needs a second chance.

- | Board candidate, charity, London.
~profile-conflict | Who's Who has another university.
= discrepancy-explained | Both. Undergraduate at one, doctorate at the other. Certificates seen by the chair.
- | Trustees vote in May.

- | Board candidate, charity, Leeds.
profile-conflict | Who's Who, CV and website have three universities for one degree.
school-denies | Two have replied, neither had him. The third was a conference he went to.
- | Chair would like to keep him.

- | Field sales, Ireland, mileage.
~vpn-location-mismatch-noted | Car in Galway, laptop in Amsterdam.
= | SIM of the laptop is a Dutch roaming SIM. Fleet buys them. All 40 show so.
- | No action for HR.

- | Field sales, Wales, mileage.
vpn-location-mismatch-noted | Car has not moved in nine days. Laptop in Alicante.
- | Claims 1,200 miles.
- | Said the tracker's broken. Garage: works.
- | Hearing on Wednesday.

- | Remote therapist, Oregon.
~phone-other-name | Caller ID says "B. Ostrander".
= | Family plan. Father pays. Carrier bill shows four lines.
- | Board licence clear.

- | Remote therapist, Idaho.
phone-other-name | Caller ID is a man's name that's in two more of our files.
shared-contact | Those two applicants gave it as well.
- | She says cheap phones get mixed up.

- | Steel erector, Toronto.
~test-substituted | Form of the drug test has a birth year that isn't his.
= | Clinic typed the date of issue of the licence. Corrected form, same day. Same specimen number.
- | On site.

- | Nursery cook, Bristol.
~same-resume-as-other | Personal statement is to the word that of another applicant.
= sharing-explained | Jobcentre hands it out. Adviser rang us. Eleven more will come.
- | Trial lunch eaten by all.

- | Nursery cook, Gloucester.
same-resume-as-other | CV identical to one from March. Even the hobbies. Even the dog.
- | She says a friend wrote it.
- | Friend, she says, is the other applicant.
employer-denies | School kitchen named in both employed neither.

- | Cloud admin, contract, Northern Ireland.
~account-vanished | LinkedIn gone on the day after the screen.
= | Hacked. Case number at LinkedIn. Back on Thursday with the same contacts.
- | Rate agreed.

- | Cloud admin, contract, Isle of Man.
account-vanished | GitHub and LinkedIn both gone within an hour of our question on dates.
- | He'd rather have privacy.
contact-changed | Replies now from a new Proton address.
- | Agency still recommends him.
