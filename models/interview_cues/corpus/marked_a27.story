# Fraud by plain particulars, honest files without oddity or with a weak one
- | Dental assistant, X-ray licence asked for.
support-document-altered | Texas shows that number under a man named Roy with a trapping permit.
- | She sent a heart emoji and a new number.
support-document-altered | New number: same Roy, fishing.
- | No third number, please.

- | Dental assistant, other chair.
- | Texas shows her, X-ray, to March '28.
met-in-person | Came in Tuesday and set up a tray.
- | Doctor wants her on Mondays too.

- | Avalanche controller, ski area.
support-document-altered | Level 3 cert's course week was the one with no snow, cancelled, refunds to all.
referee-untraceable | Patrol director who signed it isn't known on that mountain.
- | Nice beard. Lifts open at 8.

- | Avalanche controller, second.
~support-document-altered | Level 3 week that never took place, says the website.
= discrepancy-explained | Moved to Revelstoke, the course leader has the sign-in sheet and the pit photos with him in it.
- | Dog handler too.

- | Sterile services supervisor.
employer-denies | Derriford: he mowed.
plausible-wrong | 134 degrees for how long? "Till it's brown."
- | Trays were double-checked overnight.

- | Sterile services supervisor, nights.
employer-confirmed | Derriford's manager, by the hospital's main line: eleven years, never late.
- | Starts in three weeks.

- | Court usher vacancy, file 3.
- | CV shorter than the advert.
place-vague | "Round about Stoke."
- | References requested today.

- | Chartered librarian, prison.
support-document-altered | CILIP: "MCLIP isn't something that we've given her."
alias-used | On the visitors' list of C wing she's Mrs Tate, on our form Miss Gray.
- | Governor took the keys himself.

- | Chartered librarian, school.
~alias-used | Miss Gray here, Mrs Tate on the PTA list.
= name-change-documented | Divorced in spring, decree absolute attached; the PTA is slow.
- | Story hour at ten.

- | HV jointer, 33 kV.
skill-gap | Stripped the screen with his teeth. At 33 kV.
support-document-altered | Network's authorisation office: name yes, voltage no, 230 and not a volt more.
- | "They forgot to update me."
support-document-altered | They looked, paper and screen: they'd forgotten nothing.
- | Outage moved to Sunday.

- | HV jointer, 11 kV.
~skill-gap | Refused to touch the joint and stood there.
= trouble-explained | No earth on, he'd seen it from the gate; our own man had hung it on the wrong pole.
- | Authorised, witnessed, hired.

- | Ski-lift doctor (so says the form).
school-not-found | "Medical Faculty of Liechtenstein Valley": no such.
- | He's very good with frostbite, I hear.
disconnects-when-challenged | When our GP joined and asked about frostbite his call dropped for good.
- | Helicopter is covering.

- | Gondola mechanic.
- | French licence, Swiss licence, cable course.
own-work-explained | Drew the grip with a stub of chalk and named what fails first.
- | Season pass ready.

- | Child psychiatrist, tele.
shared-account | Parents hear the same doctor with two accents, mornings and evenings.
vpn-location-mismatch-noted | Evenings come from a Tbilisi address; her house is in Kent.
- | GMC matter opened by us.

- | Child psychiatrist, clinic.
~vpn-location-mismatch-noted | Wednesday she dialled in from Tbilisi.
= network-explained | Conference, on her leave form with flight; she did one urgent call and noted it.
- | Parents content.

- | Ferry cook, hygiene 2.
- | Certificate in the post, says he; not here yet.
- | Soup fine.

- | Vehicle examiner, MOT bay.
shared-account | 61 passes on his smartcard on the day he was at his own wedding.
id-rented-or-borrowed | The card lives in a tin by the till, any of the lads can have it for a fiver.
- | DVSA in the yard at 7:30.

- | Vehicle examiner, lane 2.
~shared-account | Two passes on his card while he lay in hospital.
= discrepancy-explained | Tests were from the day before, garage lost its line and they synced at night; DVSA has the handset log.
- | Appendix is out, card's his.

- | Ultrasound trainee, payslip from last post.
support-document-altered | It pays her for 30 February.
- | "Typo."
employer-denies | Trust: she came as a patient.
- | Sad, I thought.

- | Ultrasound trainee, next in line.
employer-confirmed | Trust's HR gave start, end and band.
id-shown-and-matched | Passport on the desk, same lady.
- | Gel ordered.
