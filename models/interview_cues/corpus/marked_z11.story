# two oddities, one cleared up, the other open
~cannot-answer-local | Nothing on Ghent, not even the station.
= | Has been there nine days. Key handover sheet seen.
phone-rented | His number, however, is on two code-hire sites.

commits-other-name | Commits under a certain Pavlov, no word on why.
~many-profiles | Five profiles of him.
= | Four are from the career fair, one per year, fair makes them.

~hours-refused | Mornings impossible, he wrote.
= | School run. Contract says from ten.
refuses-background-check | Consent for the check: no, third time.

~hosting-address-noted | Video call from a server farm.
= | Farm is the employer of his. Admin on shift.
portfolio-copied | The demo is that of a Berlin studio, though.

keep-awake-tool | Jiggler found under the desk.
~second-remote-tool | Two remote tools on it.
= | Both ours. Old one is phased out in June.
- | Jiggler still to be discussed.

~referee-denied | First referee unknown at her firm.
= referee-confirmed | Firm's new HR had no old lists. Old HR lady, retired, confirmed.
referee-same-voice | Second referee spoke with the candidate's own voice.

~photo-found-elsewhere | Portrait found on a Peruvian news site.
= | Marathon report. He came 14th. Bib and name in the caption.
idcheck-abandoned | Identity check left at the selfie, three times over.

~phone-voip-noted | App number.
= | Moves between three countries, told us in the first mail. Old SIM shown.
document-opened-elsewhere | Offer opened in Minsk, for which he has no reason.

~evades-personal-questions | Not one word on her last post.
= | Intelligence service. Personnel office there confirmed that she may not.
- | Start 1 Sept.

data-taken | 80,000 client rows on a private drive.
~signins-apart | Device Lille, login Lisbon.
= | Lisbon is the client's site, where he was that week. Hotel bill ours.

~employer-young | Employer registered after the job began.
= | Registered anew after the fire in the court's archive.
employer-staff-unfindable | No member of that staff can be found by anybody, old or new.

own-device-insisted | Wants no laptop of ours.
- | No ground given.
~forwarder-address | Address is a parcel shop.
= | Construction in the street until May, town's order. Parcel shop is what the carrier told him.

~disconnects-when-challenged | Call broke at the ID step.
= | Underground. Tunnel at Baker Street, she had said so.
ai-assistant-use | Before it, a prompter app ran over the shared window.

~test-substituted | Other name in the lab's book.
= | Book of the wrong day. Ours is on page 40.
- | Clean, ours.
internal-record | Our own list has him as proven for padding hours.

~peer-report | Report by a partner bank.
= | Bank meant his tenant. Corrected on 2 April.
avoids-in-person | Has turned down the fourth invitation to come by.

# policy, rule, calendar, product, own mistake
~name-mismatch-on-call | Shown as "Room 4 East" and then "Host".
= | Meeting room kit. Names itself.
= | Facility list has it.

~persona-collision | Signed as Tobias, she is Jana.
= | Mail plug-in mixed up signatures after the move. Helpdesk knows, 30 cases.
= | Rolled back at noon.

~output-swing | Half of his tickets poor, half perfect.
= | Half were mine. Board assigns both of us to him.
- | Sorry for the noise.

~id-owner-denies | The lady whose card it is denied any application.
= | Denied to a stranger on the phone. Bank had told her to.
= id-verified-in-person | At the branch, with card: yes, it was she.

~work-permit-refuted | Register: no such permit.
= | Register is down for these weeks, all answers negative. Ministry's own notice.
= | Checked again on the 3rd: in force.

~same-photo-as-other | One photo in two files.
= | One file is the archive copy. Retention rule.
= | Both have his number.

~proxy-interviewer | It was not she who took the test.
= | Dry run by our intern, in her slot.
= | Real one on Tuesday, camera on. Same woman as here.

~remote-desktop-use | Remote session from Manila into his PC.
= | Night desk of our IT. In Manila since 2020.
= | Session ids match their tickets.

~internal-record | "Proven case" on our list.
= | Case against our firm. He sued and won.
= | Legal: must not be on that list. Gone.

~referee-shares-contact | Both on one phone.
= | Village phone. One for twelve houses, by the well.
= | Teacher there knows both.

~returned-under-new-name | Rejected as Li Wei, now here as Wei Li.
= | Order of names. Form changed in autumn.
= | Same person, same rejection, he may try again.

~ai-assistant-use | Voice in the background gave him whole sentences, machine voice.
= | Navigation of the taxi.
= | Our slot had moved forward by an hour, he had warned us.
= own-work-explained | At home later: explained the whole module.

~cannot-speak-claimed-language | Could not hold a talk in Finnish.
= | Interviewer's Finnish. Two years of evening class, as he admits.
= language-spoken | Embassy teacher tested her: fluent.

~employer-front | Marked as shell.
= | Tool marks anything without a phone. Monastery.
= employer-confirmed | Abbot wrote, on paper, with dates.

~employer-site-copied | His employer's site is a duplicate.
= | Two tenants of one site kit, same demo text.
= | Real pages went up in June.

# looks like an explanation
avoids-in-person | Tampa meeting refused again.
- | Hurricane, he writes.
- | Season ended; weather office has nothing that week.

id-rented-or-borrowed | Holder of the card gets 10 percent, says the holder.
- | Applicant has a house, two kids, good manners.
- | Card passes every machine.

phone-rented | Rental line on the form.
? | Checked his claim of a company SIM. That operator has no such customer.

proxy-interviewer | Stand-in was hired for the second round.
- | HR had a similar alarm in May that turned out to be a twin. There is no twin here.
- | He signs his mails with regards.

refuses-background-check | Check denied.
- | Shown us a clean record of somebody with another middle name.
- | Middle name differs, birth year too.

second-remote-tool | Two more remote clients, both hidden.
- | "IT did it."
- | IT has no ticket, no session and no licence for either.

employer-site-copied | Pages cloned from a Basel firm.
employer-young | Domain eleven weeks old.
- | Owner has a nice voice.

peer-report | Warned by two firms in one week.
- | His wife wrote to us that he is honest.
- | Wife uses his mail.

same-photo-as-other | One face, four applications, four towns.
- | Tool had false hits in winter. Vendor re-ran it: no false hit this time.

output-swing | From expert to novice between two calls.
- | Had the flu in January. It is August.

data-taken | Moved the build keys to a paste site.
- | "By accident, at once deleted."
- | Site's log: up for 26 days.

test-substituted | Prints of someone else on his card.
- | We reordered. He did not show up.
- | Expects us to be patient.

disconnects-when-challenged | Asked to name today's headline, offline.
- | "Battery."
- | He had shown us the charger plugged in, a minute earlier.

hosting-address-noted | Calls from a rented server.
- | Claims that his landlord provides the internet.
- | Landlord, rung, provides none.
