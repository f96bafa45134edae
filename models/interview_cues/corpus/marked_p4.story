# agency-opaque
agency-opaque | Vendor cannot say who checked the candidate's ID, or when.
- | Contract clause 4 asks for it.

agency-opaque | Third reminder, still no screening file from the staffing firm.
id-photo-mismatch | Our own look at the card: other person.

~agency-opaque | Agency refused to send any check results.
= discrepancy-explained | Data protection; with the candidate's consent form they sent all six reports the same day.
background-check-clear | All six clean.

agency-opaque | Checks were "done by the partner of our partner", no name given.

agency-opaque | Auditor asked the supplier for ten files, got ten empty covers.

agency-opaque | Agency's director on the phone: "we trust our people, we don't test them".
- | Noted for procurement.

agency-opaque | Subcontractor chain of four firms, the last one is not disclosed to us.
crypto-or-third-party-payment | The last one's invoice asks for pay to a private person.

- | Agency supplied ID, right to work and two references with the CV.
- | Filed.

? | Certificates in the dossier all dated after our request, by ten minutes.
agency-opaque | Recruiter there admits no one was ever called.

agency-opaque | Crewing office in Odesa gives no information on medicals or sea time proof.

~agency-opaque | Got nothing from the staffing house on vetting.
= trouble-explained | Their mails sat in our quarantine, 11 of them, complete with reports.

agency-opaque | Nurses' bank could not show one licence look-up for the 14 people sent to our wards.
support-document-altered | Two of the licences are unknown to the council.

agency-opaque | Said ISO certified; certifier knows no such client, process documents not available.

agency-opaque | Who met him face to face? Nobody, says the bench sales company.
- | We asked what they do check; no reply.

- | Small agency, two people, answered all within the hour.
employer-confirmed | They had rung the former employer themselves, we rang again and got the same.

agency-opaque | Tender answer on screening left blank, later filled with "standard".

~agency-opaque | Vendor manager would not tell how identity had been verified.
= discrepancy-explained | She was new; her boss sent the notary's protocol and the vendor's SOC report next morning.

agency-opaque | Security guard supplier: vetting forms exist, all signed by an employee who does not exist.

agency-opaque | Justice Department release says such vendors passed on workers unseen; ours has no records either.
- | Legal holds payment.

~agency-opaque | "We can't give you that", they replied on police certificates.
= discrepancy-explained | By law they may only show the number, which we checked at the disclosure service: valid.

agency-opaque | Payroll firm in between denies any duty to know the person it pays.

- | Asked agency about its fee, 18 percent.
- | Agreed.

agency-opaque | Fruit pickers' gangmaster: licence revoked, no list of who came with which papers.
work-permit-refuted | Labour inspectorate rejected eight of the permits.

~agency-opaque | No proof of checks in the agency portal.
= trouble-explained | Portal upload limit cut them off, files came by courier and are complete.

# remote-desktop-use
remote-desktop-use | Windows session type RDP, every working day, from a host we do not own.
- | Employee says "local".

remote-desktop-use | Mac is in a rack at a colocation firm in Nevada.
signins-apart | Okta has her on the east coast.

~remote-desktop-use | All his commits come out of a remote desktop.
= tool-agreed | Our VDI, all contractors must use it, ticket 4410.

remote-desktop-use | Mouse jumps and lag of 300 ms, typical of a remote hop; EDR shows Chrome Remote Desktop.
remote-control-tool | Installed 14 minutes after first logon.

remote-desktop-use | Signed in from Dhaka on the 4th, the contract says Manchester.
- | No travel filed.

remote-desktop-use | Screen share showed a second taskbar under the first one.

remote-desktop-use | Hosting firm confirmed: rented Mac mini, monthly, paid by gift card.
hosting-address-noted | Address belongs to that data centre.

- | Administers RDP farms at his present job.
- | Explained gateway setup well.

remote-desktop-use | Laptop sits with a woman in Tennessee, the work is done across AnyDesk from elsewhere.
id-rented-or-borrowed | Her nephew's papers were used, he got a share.

remote-desktop-use | Keyboard layout Korean inside the session, English outside.
- | Found by SOC on night shift.

~remote-desktop-use | Sign-in from Istanbul where she has no business to be.
= network-explained | Stopover on the way home from the Tbilisi offsite, booked by us, same hour as landing.

remote-desktop-use | Exam proctor closed the test, a remote window was running behind the browser.
proxy-interviewer | Someone in it was ticking answers.

remote-desktop-use | Radiologist reads from a machine abroad, hospital licence covers the state only.

~remote-desktop-use | TeamViewer session open during the interview.
= tool-agreed | Our helpdesk was in it to fix her sound, ticket time fits.
- | Disconnected at 10:06.

remote-desktop-use | Login history: Lahore, 31 days of 31, employee registered in Calgary.
place-conflict | Told payroll she is in Ontario.

- | He said the remote session was a one time test.
remote-desktop-use | Log: 212 such sessions since February.

- | Support took over her screen for the printer, Tuesday.
- | Closed.

remote-desktop-use | Five of our contractors work through the same rented Windows server.
same-device-as-other | One host ID for all five.

~remote-desktop-use | Logged on from Bucharest last week, home is Lyon.
= network-explained | Roaming exit of our own Zscaler, the node list has Bucharest in it.

remote-desktop-use | Former flatmate: the company laptop stood in the cupboard, running, he worked on it from Minsk.

remote-desktop-use | Police report on the flat: 40 laptops, all switched on, all reached from outside.
forwarder-address | Our notebook stood on shelf three.

~remote-desktop-use | Guacamole traffic from the bookkeeper's PC.
= tool-agreed | Tax software vendor is only reachable that way, approved by IT in 2022.

remote-desktop-use | Trading desk system blocks him, the terminal answers from a virtual machine at a cloud provider.
machine-emulated | BIOS string says QEMU.

~remote-desktop-use | Works on a PC that is not in the room with him.
= tool-agreed | Wheelchair user, desk PC at the plant, remote access set up by our IT as adjustment.
- | Performance good.

# place-vague
place-vague | Where do you live? "West Coast." Which town? "Near the coast."

place-vague | Gave only the federal state, asked twice.
cannot-answer-local | Knew no train station there.

~place-vague | Would name no town, just "in the north".
= trouble-explained | Women's refuge, address protected by court order, social worker confirmed to HR.

place-vague | Residence field: "Europe".
- | Sent back, returned with "EU".

place-vague | Candidate's answer to street, district, city: the country.
refuses-id | No card shown, which would carry it.

place-vague | Payroll cannot set tax, he says he stays "here and there in the Midwest".

- | Lives in a village nobody in the panel knew; spelled it, found on map.
local-knowledge-shown | Told us about the ferry and the mill.

place-vague | Insurer needs a garaging postcode, driver only offers "Greater London area".
- | Left open for three weeks.

place-vague | "I move around" is all we have on her home since the first call.
address-change | Parcel target changed the same evening.

place-vague | Recruiter heard "about an hour from Dallas", no name, no direction.

~place-vague | Only said "somewhere in Bavaria".
= address-confirmed | Between two flats, new lease from the 1st in Augsburg, landlord confirmed.

place-vague | Background vendor: subject unable to supply any address of the last seven years beyond states.
id-data-mismatch | Card has an address he did not know.

place-vague | Asked for the nearest big street. He answered "main road".

- | Says privacy. Offered to tell only HR instead, did not do it.
place-vague | To HR he then gave the time zone, nothing else.

- | Has two homes, Ghent and Nice, gave both in full.
- | Tax clarified.

place-vague | Visiting nurse could not tell the dispatcher from which town she starts.

~place-vague | Refused to tell us the city.
= discrepancy-explained | Thought it would count against her because of commuting, gave full address after the offer, register agrees.

place-vague | On the seller form: city "N/A", street "N/A", country "United State".
account-recent | Seller profile two days old.

place-vague | Reference call took place "from home", which he describes as a region of Canada.

~place-vague | She told us nothing closer than "Scotland".
= trouble-explained | Lives on a boat, moves with the season, marina at Oban has her on its list.
- | Mail goes to the marina.

place-vague | Court record: defendants were taught to say "Bay Area" and to stop there.
place-vague | Ours said the same and stopped there.

- | Form has no field for town.
- | To be fixed by HRIS.

place-vague | Tenant check impossible; the applicant limits his home to "the south".

~place-vague | Three times the same: "Lower Saxony", no more.
= address-confirmed | Notes of round one were cut off; full address was in his first mail, Celle, registration attached.
