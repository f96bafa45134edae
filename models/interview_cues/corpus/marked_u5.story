# referee-shares-contact
referee-shares-contact | Referee's callback number is the one in the candidate's own W-4.
- | Two different names.

referee-shares-contact | Reference form was filled in from the applicant's IP, 4 min after he got the link.
referee-same-wording | Second referee's form has the same three sentences.

~referee-shares-contact | Referee and candidate have one and the same landline.
= sharing-explained | Family dental practice, she worked for her father; chamber lists both and the number.

referee-shares-contact | Both mailboxes recover to r***9@, noticed by IT.
- | He says they share a password manager.

referee-shares-contact | Street address of the former boss equals the candidate's ship-to.
forwarder-address | It is a mailbox shop in Bellevue.

referee-shares-contact | I texted the referee, the answer came from the candidate's number.
- | Deleted a minute later.

- | Referee works in the same building as the candidate did, same switchboard.
referee-confirmed | Put through by reception, she confirmed title and years.

referee-shares-contact | Device fingerprint of the survey: applicant, manager and peer, one phone.
- | Survey tool closed the case as fraud.

referee-shares-contact | Domain of the referee's firm was bought with the applicant's card.
employer-young | Registered in April, the job is said to be from 2018 on.

~referee-shares-contact | Reference came from the applicant's own e-mail.
= discrepancy-explained | She forwarded it; original with headers from the hospital server asked for and received.

referee-shares-contact | Skype of the "CTO" shows the phone that our applicant gave in 2023.
internal-record | Application of 2023 was turned down here for false papers.

referee-shares-contact | Wi-Fi name in the referee's screenshot is that in the candidate's.
- | They live, on paper, 3,000 km apart.
? | Claimed visit at Easter; the referee's firm says he was on shift all of Easter.

referee-shares-contact | Three referees, one prepaid SIM, says the carrier to the police.
- | Investigator Haas has the list.

referee-shares-contact | Invoice of the reference company and candidate's payslip have the same bank and phone.
- | Accounts found it.

~referee-shares-contact | Number of the referee rang in the candidate's pocket during the visit.
= | He had put his own under "referee" by mistake, form corrected.
= referee-confirmed | Real one reached via the city's switchboard, all confirmed.

referee-shares-contact | The portal logs referee and applicant on one session cookie.
referee-same-voice | On tape the two are one man with a changed pitch.

referee-shares-contact | Same post box on both, small town.
- | Could be chance, asked the post office.

referee-shares-contact | She gave a supervisor; supervisor's WhatsApp is under her number with a second SIM profile.
- | Agency did not care.

- | Two referees from one company, same main number, own extensions.
referee-confirmed | Both were reached over the company's front desk.

referee-shares-contact | Former foreman and welder answer on a single handset; it was passed across in the room, I heard it.
- | "One moment, he is here."

referee-shares-contact | Reverse lookup joins referee, wife of applicant and applicant in one household.
- | Not told to us.

~referee-shares-contact | Head of the lab and candidate, one address in both files!
= sharing-explained | Institute guest house; the institute's office confirms six researchers are registered there.

referee-shares-contact | Sign-in alert: mailbox of the professor was opened on the candidate's laptop, ours.
account-swap | In there lay a mail asking a student to lend her freelancer login.

~referee-shares-contact | Referee form sent from candidate's network, tool says 100 percent.
= network-explained | Both were on our guest wifi, she is an employee here and filled it in at her desk.

# own-device-insisted
own-device-insisted | Won't take our laptop, "mine is faster", four mails about it.
- | Policy sent each time.

own-device-insisted | Only starts if he may use his own PC with our VPN profile.
remote-desktop-use | Later found: the PC stands in a rack in Ashburn.

~own-device-insisted | Refuses company hardware.
= tool-agreed | Uses an eye-gaze computer, accommodation approved by HR and IT before the offer.

own-device-insisted | Sent the MacBook back unopened and asks for a virtual desktop.
- | Third hire of that agency to do so.

own-device-insisted | "Please give VDI, no need to ship", in the first reply after the offer.
address-change | In the second reply the home was in a different state.

own-device-insisted | Has not switched on ours in 19 days, works on something private.
? | MDM: never enrolled.

- | Asked if BYOD is allowed, was told no, fine with it.
equipment-received-in-person | Picked the laptop up on Monday, ID shown.

own-device-insisted | Says company image breaks his tools, wants admin rights on own box instead.
- | IT tested his tools on the image, none breaks.

own-device-insisted | Billing clerk, insists to work from her home computer, no reason.
refuses-background-check | Will not sign the release for the screening firm either.

~own-device-insisted | Would use nothing but his own machine.
= tool-agreed | Contractor, contract clause 7 wants own equipment; security checked and enrolled it.

own-device-insisted | Contract lawyer would not install the agent, nor accept the loan laptop.
- | Review platform blocked him.

own-device-insisted | Fifth excuse for not using the ThinkPad: now the charger.
- | New charger delivered, signed for.
own-device-insisted | Today again on the private one.

own-device-insisted | From the complaint: he pressed each employer for access from personal hardware.
several-jobs | Four salaries at once by the tax records.

own-device-insisted | Told the vendor he would quit if he must work on a managed device.
- | Vendor asked us for an exception.

~own-device-insisted | Nurse coder demanded to stay on her own PC.
- | Ours had been lost by the carrier.
= | Carrier confirmed the loss; new one in use since Thursday, old access removed.

own-device-insisted | Device list is empty for him, private Windows box does all the commits.
machine-emulated | Serial in its report is that of a virtual machine.

own-device-insisted | Would rather have own laptop, asked twice.
- | Took ours in the end? Not known yet.

own-device-insisted | Onboarding stuck. New hire wants "my setup or no start".
- | Asked what is in the setup, no reply.

- | Uses own keyboard and screen with our laptop.
- | As most here.

own-device-insisted | Wanted cash in place of a computer, would buy one himself.
payee-churn | Bank details have been swapped twice before day three.

own-device-insisted | Manager was asked to whitelist a home machine, on day one, urgently.
vpn-location-mismatch-noted | Its address is in Laos and he should be in Lincoln.

~own-device-insisted | He let our PC stand in the box and worked on his.
= discrepancy-explained | PC came with the wrong BIOS lock, ticket open since the 3rd, desk had told him to use his own meanwhile.

own-device-insisted | HR notes: declined laptop, declined desktop, declined thin client. Own one or nothing.
? | Reason "allergy to new plastic", doctor named does not exist.

~own-device-insisted | No way to get her off her private tablet, writes the ward.
= tool-agreed | Tablet is the hospital's pilot, on the IT list under her name.

# signins-apart
signins-apart | Laptop pings from Nashville, Okta says he logs in from Changchun.
- | Both within five minutes.

signins-apart | Machine sits in a flat in Arizona, mail is read on a phone in Asia.
kvm-hardware | Photo by the field tech: a PiKVM on the HDMI port.

~signins-apart | Device in Leeds, sign-in in Amsterdam.
= network-explained | Our own gateway exits in Amsterdam since the 1st, network team confirms for all Leeds.

signins-apart | Wifi triangulation has the notebook in Des Moines; the token comes from Russia.
- | SOC case 881.

signins-apart | Teams on his mobile: Vietnam. Company PC: New Jersey. Every workday.
? | Says it is his brother's phone. The brother's number is a US one and off.

signins-apart | GPS in the laptop and login city have not agreed once in 31 days.
- | Conditional access set to log only.

- | Sign-ins at home and at the office, 12 km apart.

signins-apart | Two places at once: badge reader none, EDR Ohio, webmail Minsk.
hosting-address-noted | Minsk hops out of a rented server.

signins-apart | Impossible travel alert, PC Toronto 09:00, SSO Jilin 09:07.
- | Asked for a call. "In a meeting."

~signins-apart | His laptop was in Denver and he logged in from Lisbon.
= discrepancy-explained | Forgot it at home, travel request approved, used a loan device issued by Lisbon IT.

signins-apart | Payroll clerk's portal session is from Lahore, her issued machine from Leicester.
payee-churn | In that session the salary account was changed, fourth day in the job.

signins-apart | Analyst noticed: keyboard here, fingers elsewhere; console idle in Boise, remote sessions from China all night.
- | No local key pressed in two weeks.

signins-apart | The house with the computer was searched, she who lived there had never signed in; sign-ins overseas.
- | FBI press note of July.

signins-apart | MFA approved in Dubai for a device that never left Kraków.
- | He swears he was in Kraków.
? | Mobile operator: his SIM roams in Dubai since May.

~signins-apart | Identity tool, high: notebook Porto, account Warsaw.
= | Geo database had the provider's block wrong, vendor corrected it, both Porto.

signins-apart | Endpoint in Plano, git pushes out of a Yanbian range.
address-on-list | Published in the joint advisory in May.

signins-apart | PC in Bern, one webmail login from Milan on Saturday.
- | Weekend trip? Not asked.

signins-apart | Asset tracker and sign-in log do not go together: Utah and Kuala Lumpur.
- | Manager has seen him on camera only once.

- | Sign-in from Spain, laptop too in Spain, leave entered.

signins-apart | Neighbour says the flat with our asset tag is empty by day; from there no one works, Entra has Pakistan.
- | Rent is paid by an agency.

signins-apart | Audit: for eight of ten contractors laptop place and login place are different continents.
- | Ours is in the eight.

~signins-apart | Work PC Dublin, Okta Cape Town at the same minute, police were nearly called.
- | Session used the admin scope.
= tool-agreed | Follow-the-sun team, Cape Town runs the shared admin host, change request names her.

signins-apart | Computer delivered to Memphis stays in Memphis. User authenticates in Primorye.
disconnects-when-challenged | Gone from the call as soon as security joined and asked him for a whoami.

~signins-apart | Login Chicago, device Vilnius, new starter.
= trouble-explained | Old leaver's laptop still under his asset number, inventory fixed, own device shows Chicago.
