# third round: longer, excuses checked and failed, unforeseen clearing words
coached-or-reading | Loan officer gave the covenant ratios right after a phone buzzed, every time.
- | Said it was the smoke alarm app.
? | Without the phone on the table: not one ratio.

~coached-or-reading | "Tell them about Basel", said a second person clearly, and he did.
= | That was our own intern, unmuted in the meeting room next door.
- | Intern apologised.

coached-or-reading | Mailbox search found the "crib team" invoice, four interviews at 150 each.
- | Ours was the second.

~coached-or-reading | She finished each question half a second late, looking left, as if told.
= trouble-explained | Interpreter channel for the Portuguese speakers, we set it up.
language-spoken | Later she did ten minutes in English without it.

coached-or-reading | Answer to "any questions for us?" was "Bullet one, culture."
- | Then silence, then "sorry".

cannot-answer-local | Gave the tram as his way to work. Town has not had trams since 1962.
- | Said he meant bus. Bus number: none.

~cannot-answer-local | He did not know that there had been an election in his town on Sunday.
= discrepancy-explained | Was on the oil rig from May to June, rig's roster proves it.

cannot-answer-local | Landlord's name, bin day, nearest doctor: she wrote "private" three times.
? | Vetting form page 2 blank.

cannot-answer-local | Our Halifax recruiter made small talk on the harbour bridges; candidate did not know there were any.
address-change | Next day he had "just moved" to Moncton.

~cannot-answer-local | Guessed wrong on the name of the river at his door.
= | Two rivers meet there, his answer is what locals say; our map uses the other.

requests-laptop-reship | Freight desk has a note in his hand: consign to Hai Phong, attention uncle.
- | Company policy forbids export.

~requests-laptop-reship | The tester demanded that the unit go to an unknown woman in Turku.
= | Unknown to us only: she is his team lead there, hired the same week.
- | Lead confirmed arrival.

requests-laptop-reship | Fedex app shows that she added a "delivery manager" who picks other destinations.
pickup-by-other | Van driver took it from the counter in Yuma.

requests-laptop-reship | Asked the landlord of a colleague to accept his server, colleague never met him.
- | Reported by the colleague.

scripted-identical-answers | Whether asked on fire drills or on theft, the guard said the paragraph on vigilance.
- | Licence test passed online, oddly.

~scripted-identical-answers | Third answer again equal to the first, said the note taker.
= trouble-explained | Note taker's template copied the field; sound file has three answers.

scripted-identical-answers | Two weeks apart, two names, one reply on conflict with a boss called "Gerhard".
same-photo-as-other | The portrait is one too.

scripted-identical-answers | "As a seasoned professional I leverage", and so on, to how is the weather.
ai-assistant-use | Overlay reflected in the glass cabinet.

id-owner-denies | Retired captain confirms number and birthday, and that he has been ashore since 2011.
? | Agency placed "him" on two tankers.

id-owner-denies | Tax office forwarded a complaint by the rightful person about wages from us.
- | She works at a nursery in Split, full time.

~id-owner-denies | "I never opened that account," said the teacher whose name it bears.
= | She had in fact, in 2012 as a student, the bank found her signed card and she recalled.
payee-confirmed | It is hers alone.

id-owner-denies | The cousin story fell: licensee was in the room with our agent and knew no such relative.
support-document-altered | Card shown to us has another expiry date.

alias-used | Union list: Havel. Rental car: Hanak. Our badge: Horvat.
- | Guard put the three side by side.

~alias-used | Two names on two diplomas.
= name-change-documented | Monastic name until 2016, abbot's letter and civil register.
school-confirmed | Both schools confirmed.

alias-used | The Uber that fetched him was booked for a "Simeon", he got in.
- | Payroll name is Gary.
? | Says a friend paid; friend's card is in the name of Gary.

employer-untraceable | Nobody at the port authority ever issued a pass for that stevedore firm.
- | He says six years at berth 4.

~employer-untraceable | Our search for "MCA Logistica" gave nothing at all.
= | Search was limited to open companies; under closed ones it is there, 2009 to 2020.
- | Staff list attached by the archive.

employer-untraceable | For a regulated pharmacy it is strange that the regulator has no entry.
? | She sent a photo of a shop front, photo is of a shop in another country.

email-other-identity | Loyalty programme, mail provider and cloud disk know this address as "Farida".
- | Form: Thomas.
- | He explained it as his wife's old one; he is single on the tax form.

~email-other-identity | The invitation was accepted under the name of a stranger.
= | He clicked it on the hotel's PC, hotel manager gave us the log.

employer-staff-unfindable | The team page's nine engineers have patents, so it says; patent office has no such inventors.
- | Searched in three countries.

~employer-staff-unfindable | No one of the orchestra that she managed could be found.
= | Orchestra uses its Welsh name; under that there are 64 players and she.
employer-confirmed | Chair of the trustees answered.

phone-unreachable | Welder gave three numbers; first dead, second barred, third a sauna.
- | Promised a fourth on Tuesday. It is Friday.

~phone-unreachable | Reception has been unable to get her all month.
= | Reception dialled without the zero for outside lines.

machine-emulated | Coding site saw no fan, no microphone, no webcam hardware, only drivers named "virtio".
- | He wrote "new Dell".
? | Dell has no order under the tag.

~machine-emulated | VM detected at log-on, account locked.
= | New security chip reports like one, twelve others in the office had the same alarm.

shared-contact | The mail given for parental leave forms is also that of two agency drivers.
- | Neither knows her.
- | She says it is a family address.

~shared-contact | On our list a plumber and a nurse have one number.
= | Father and daughter at one farm, both came in on Monday.
id-verified-in-person | IDs seen at the front desk.

peer-report | Airline next door mailed: he taxied our plane on a forged type rating.
- | Authority has opened proceedings.

peer-report | Bank consortium's feed has his account as mule, level high.
payee-churn | He has since sent us two new accounts.

~peer-report | Hospital group's black list came with her name.
= | Crossed out by hand by the group, with the note "wrong person, sorry".

commits-other-name | Simulink model: last saved by user TPHAM on each of the nine files.
- | Applicant: Neil Garrick, sole author by his letter.

~commits-other-name | Git shows "Administrator" and a mail from a firm he was never at.
= | Refurbished laptop, seller's settings were still on it, invoice shown.
own-work-explained | Explained and changed the parser on the spot.

plausible-wrong | Structural engineer, chartered, took tension for compression in the bottom of a beam.
- | He smiled and went on.
? | Institution lists a different person under the number.

~plausible-wrong | Told us the patient should get no oxygen, full stop.
= | For that lung disease at that value it is correct, said the consultant.
- | We were wrong.
