# kind X: remote-control-tool, same-device-as-other, many-countries, profile-conflict
~remote-control-tool | AnyDesk on his laptop on day one.
= tool-agreed | Our helpdesk. Printer driver.
= | Ticket 7719, session of nine minutes, closed by us.

~remote-control-tool | Mouse moved while his hands were in the air.
= trouble-explained | Trackpad fault of that series.
= | Maker recalls them. Swapped, still hands, still pointer.

remote-control-tool | TeamViewer came up an hour after delivery.
- | For his printer, he says.
- | Has no printer. Asked.

= tool-agreed | Accessibility. Eye tracker moves the pointer, agreed before hire.
- | Good first week.
~remote-control-tool | SOC: pointer driven by something else than mouse.

~remote-control-tool | Alert, remote control software running under her user.
= tool-agreed | Part of the image. Whole batch of May.
= tool-agreed | IT forgot to take it out. Gone on Friday.

remote-control-tool | Someone outside was steering the machine at noon.
- | "My son, games", he wrote.
- | No son in his tax form. Process was back at night.

~remote-control-tool | EDR stopped RustDesk on the new starter's notebook.
= | Training room. The trainer helps that way.
= | Course plan lists it. Eleven others had the same alert.

~remote-control-tool | A second session held the desktop during his test.
= tool-agreed | Proctor. Vendor's terms say so.
= | Vendor's log has the proctor's name and minutes.

remote-control-tool | Screen unlocked and typed in while he was seen at the dentist.
- | Dentist was checked, he was there.
- | Who typed is open.

~remote-control-tool | Windows opened as if by ghost hand.
= | Macro pad. Bought it for the editing.
= | Shown live, one key, six windows. Unplugged, nothing.

~remote-control-tool | Found VNC listening.
= tool-agreed | Lab rule. Microscope PCs are run that way.
= | Port closed to outside. Network team tested.

remote-control-tool | ScreenConnect client dropped by a link he opened at 07:02.
- | Said sorry and that he is no computer man. Hired as admin.
- | Uninstalled, and on again next day.

~remote-control-tool | Guacamole session into the box on Sunday.
= tool-agreed | Planned patch night. Change 310.
= | He was on the list, two of ours sat with him.

~remote-control-tool | Cursor jumped about and clicked alone all through round two.
= | Wet cable. He pulled it, calm.
= trouble-explained | Round three, new mouse, no jump.

remote-control-tool | The helpdesk tool shows a viewer from outside, 31 hours in total.
- | For three of those hours a ticket exists, ours.
- | Twenty-eight have none.

= | Home office nurse. Hospital obliges them to a care console, it takes over the screen.
~remote-control-tool | Report: outside party took over the screen.
= | Hospital IT sent session times. Same.

~remote-control-tool | Remote agent answered from the laptop at 3 in the night.
~same-device-as-other | And its serial is that of another worker's.
= | Inventory mix-up, stickers swapped on two.
= | Agent is ours, nightly update. Wakes at 3 by plan.

remote-control-tool | Input came over a tunnel, not from the keyboard.
- | His manager praised the speed of work.
- | Interview with him set.

~remote-control-tool | Chrome Remote Desktop was enabled, host name unknown to us.
= | Loan unit. Previous user had set it.
= | Google account on it is the previous user's, she removed it with us there.

~remote-control-tool | He let a stranger into the machine.
= | Telecom man. Router config, on a call with our desk.
= | Desk heard all of it. Call is recorded.

remote-control-tool | Supremo installed twice, removed twice, within our audit.
- | A virus, according to him. Scan clean before and after.

remote-control-tool | Keyboard idle for five days, yet text appears.
- | Dictation was explained for his colleague. She has a note.
- | He has no dictation on the box.

# same-device-as-other
~same-device-as-other | Same device print as applicant 2231.
= sharing-explained | Library PC. Both from the job club.
= sharing-explained | Librarian has both cards, both days.

~same-device-as-other | Application came from the laptop of a man we had declined.
= | Brother. Told in the cover letter.
= | Two persons met, on one day, one after the other.

same-device-as-other | Three of this week's applicants used one browser.
- | They are cousins, it is said, by one of them.
- | Asked the two others. They know nobody.

= | Agency uploads for all of them. Step two in its own manual.
~same-device-as-other | Eight applicants, one machine, one hour.
= | From round one each had his own device.

~same-device-as-other | Device cookie equals the one of a sacked contractor.
= sharing-explained | Refurbished. Shop sold it in May.
= | Invoice, serial, shop called back.

same-device-as-other | Log ties his tablet to two other candidates.
- | The tie of one, his wife, was shown, papers and all.
- | The other tie, no.

~same-device-as-other | Identical connection and hardware for him and Ms Aydin.
= | Career centre. Desk 4.
= | University gave the booking sheet, he at two, she at three.

~same-device-as-other | Fingerprint tool says one computer, four names.
= | Tool is wrong with that browser. Everybody on it looks equal.
= | Vendor's bulletin of 8 May. Fixed version tells them apart.

same-device-as-other | His test and the test of a Marta K. were sent from one phone.
- | Lent it for a day, he remembers now.
- | She says no, never.

~same-device-as-other | Two new starters share one MAC address.
= | Docking stations. Same dock, hot desk.
= | Dock's address, not theirs. Seen on the underside.

~same-device-as-other | Our system merges her with another applicant's machine.
= | She withdrew in spring and came again. Other applicant is she.
= | Old file, maiden name, marriage slip.

same-device-as-other | Six profiles hang on the same virtual browser.
- | Bought it second-hand, he said.
remote-control-tool | And AnyDesk has been open since.

= | Refugee house, one PC in the hall.
- | Social worker's reference arrived by post.
~same-device-as-other | Risk engine: device seen with 14 people.

~same-device-as-other | Laptop was used for three other firms' logins.
= | School. Placement year, three firms at set weeks.
= | School's plan names all three, and ours.

same-device-as-other | The computer he signs from belongs to applicant Lund, rejected in May.
- | Good references, so the lead let it pass.
- | Lund is not reachable.

~same-device-as-other | His and her session from the same box in the same minute.
= sharing-explained | Kiosk at the job fair. Ours.
= | Photo of our stand with the two of them.

~same-device-as-other | Shares device ID with a candidate from another state.
= | Proctor's loan kit. Goes round by post.
= | Shipping list, her on the 3rd, him on the 9th.

same-device-as-other | Same machine as the two we found out in June.
- | Market stall, cash, no receipt.
- | Would find the seller, he promised. August now.

~same-device-as-other | Applicant came through a PC that three more applicants used.
~many-countries | Logins of that PC from four countries.
= | Ferry. Crew mess, one PC.
= sharing-explained | Shipping line listed crew and ports. All of them on it.

~same-device-as-other | Match on hardware with "J. Ferro".
= | Ferro is he. Artist name, on his passport too.
= | Earlier application, to be an illustrator. HR had it.

same-device-as-other | One cookie, five resumes.
- | It's a shared flat, wrote a lawyer.
- | The five give five cities.

~same-device-as-other | All trainees of the class share his device.
= | They do. Class set, wiped each evening.
- | Starts with us in September.

# many-countries
~many-countries | Four countries in three days.
= | Truck. Driver's route, freight papers for each day.
- | Otherwise quiet account.

~many-countries | Logins from Spain, Japan and Brazil in one hour.
= network-explained | Mobile operator sends data through hubs.
= | Operator's page, hubs in just those three.

many-countries | Connected from six countries since Monday.
- | Travels a lot, he says.
- | Passport with one stamp, of 2019.

= | Known: our own security gateway changes exit by load.
~many-countries | Alert, Dublin, Frankfurt and Stockholm within minutes.
= network-explained | All three are in our gateway list.

~many-countries | Seven countries on her sign-in page.
= | Cruise ship, satellite. Ground stations.
= network-explained | Leave was approved. Satellite firm confirmed the stations.

many-countries | Interview one from Laos, two from Poland, contract from Kenya.
- | A VPN app for films.
- | App was taken off on a call. Next day Vietnam.

~many-countries | Geo says Turkey, Bulgaria, Romania, same day.
= | Bus. Home for the funeral.
= | Bus tickets, his brother's notice. Back on Monday.

~many-countries | Impossible travel flagged, Lagos to Toronto in ten minutes.
= | Phone on roaming, laptop on the hotel.
= | Roaming leaves by the home country. Hotel bill is Toronto.

many-countries | Each stage came in from another country.
- | He was on holiday for stage two, hotel confirmed.
- | Stage one, three and four are open.

~many-countries | Account hops between five countries in the log.
= | Geo file out of date. Vendor sold the block.
= | New file loaded. One country left, his.

~many-countries | Signed in from the Gulf and the Baltic on one morning.
= | Mail scanner of the client opens each link.
= | User agent is the scanner's. Client's IT wrote so.

many-countries | Addresses in nine countries, none twice.
- | "The internet is like that", quote.
hosting-address-noted | Two of the nine are rented servers.

= | Travel plan approved by HR in April, with dates.
- | Payroll was told.
~many-countries | Portugal, Morocco, Senegal, all in one week.

~many-countries | His sessions came out of the UK, the US and India the same night.
= network-explained | Browser with built-in proxy, on by default since the update.
= | Turned off on the call. Now only his town.

many-countries | Chile at nine, Belarus at ten, Chile at eleven.
- | Friend borrowed the password, sorry.
- | Name of the friend will follow.

~many-countries | Three countries before lunch.
= | Basel. Airport is France, flat is Germany, office Swiss.
- | Every colleague there looks like that.

~many-countries | Hits from Asia, Europe and America around the offer.
= | Our link checker, three regions.
= | Test link without him, same hits.

many-countries | Every login another land, says the SOC.
- | The boss vouches for him.
- | We keep the account for now.

~many-countries | The tool lists 11 countries for him in one month.
= | Flight crew until the 30th, notice period.
= | Roster from the airline, all 11.

~many-countries | Two sign-ins, two continents, twenty minutes.
~different-person | And not the man from Tuesday on the picture.
= | Twins. HR has both, other one works in Sales.
= | We clicked on the other's account. Both sign-ins are right, one each.

many-countries | In a single shift: Malaysia, Cyprus, Malaysia, Oman.
- | Company VPN has an exit in Cyprus, fine.
- | None in Oman or Malaysia.

~many-countries | Peru and Norway, same session.
= network-explained | Tor. Reporter, agreed in his contract.
= network-explained | Editor on the phone, press card, IT has the approval.
