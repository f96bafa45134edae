# second-remote-tool
~second-remote-tool | AnyDesk and TeamViewer side by side on her laptop.
= | Helpdesk changes products. Both until the 31st.
= tool-agreed | Rollout plan, page 3. Whole floor.

second-remote-tool | Third remote program in two weeks, all installed by the user.
- | "For my printer."
? | The printer is a USB one.

~second-remote-tool | EDR shows four remote tools on one machine.
= | Golden image. IT forgot to strip it.
= | 119 machines the same. Cleaned on Monday.

= | Works in support of that very product line. Tests them all day.
~second-remote-tool | Five different remote clients running at once.

~second-remote-tool | Besides ours there is a RustDesk service, never approved.
= | Approved. Approval sat in the old ticket system.
= | Ticket 88214, signed by his lead.

second-remote-tool | Removed one remote tool at noon, another one was there at one.
- | Lead says leave him, deadline.

~second-remote-tool | Two remote control agents, one foreign to us.
= | Dealer's agent. Preloaded by the maker, switches off after 30 days.
= | Maker's note seen. Off on day 30.

~second-remote-tool keep-awake-tool | Second remote tool and a keep-awake script found.
= | Trade fair demo laptop. Must not sleep.
= tool-agreed | Marketing ordered both, order in the thread.

second-remote-tool | Has Splashtop, DWAgent and a tunnel, all set to start with the system.
- | Blames the reseller's image.
- | Our own image, laid on here, without any of them.

~second-remote-tool | A further remote program showed up overnight.
= | Windows feature update brought it. All of us got it.
= | Gone with the hotfix.

second-remote-tool | One remote client to come in, a second one as reserve, on a five-day-old hire's laptop.
- | New joiners of last year had a similar pair by order. Order ran out in December.

~second-remote-tool | Scanner found "multiple RATs".
= | Scanner counts each DLL. One product, three files.
= | That product is ours.

second-remote-tool | After the block of AnyDesk a portable copy of a different one ran from Downloads.
- | Said thanks for telling him.

second-remote-tool | Whole set of remote helpers on the farm laptop, says the vendor.
- | Vendor sends its bill tomorrow.

# keep-awake-tool
~keep-awake-tool | Jiggler on her USB port all day.
= | Lab PC locks at two minutes. Measurement runs nine hours.
= tool-agreed | Lab rule, signed by the safety officer.

keep-awake-tool | Mouse moves three pixels each 30 seconds, day and night.
- | He has a cat.
- | No cat moves to the second.

~keep-awake-tool | Keep-awake program flagged by the agent.
= | Projector app of the meeting rooms. Comes with the cable.
= | All who present have it.

= | Screen must stay on for the blood bank monitor. Ward asked IT for it in 2021.
~keep-awake-tool | Caffeine tool runs on the account round the clock.

~keep-awake-tool | Status never goes idle, script found.
= | Script is from IT. Stops the encryption from failing halfway.
= | Removes itself at 100 percent. Did so on Sunday.

keep-awake-tool | Hardware mover under the mouse, seen in his own video.
- | Manager had a good laugh.

~keep-awake-tool signins-apart | Jiggler at home, sign-in from the train.
= | Tethered. Home box keeps the tunnel up for the printer farm.
= | Network team set it that way.

~keep-awake-tool | A Move Mouse process under his name.
= | His predecessor's. Account cloned for the start.
= | Start date of process: before he came.

keep-awake-tool | Fake key presses, F15, every minute, source a script in AppData.
- | "Came with the laptop."
- | Ours left the shop without it, hash list proves it.

~keep-awake-tool | Idle timer defeated, alert red.
= | Screen reader. Keeps the session alive.
= tool-agreed | Occupational health asked for it.

keep-awake-tool | Awake device hidden in the docking station.
- | Dock of his neighbour had a firmware fault. Other model.

~keep-awake-tool | Insomnia utility on the build box.
= | Builds overnight. Mac sleeps otherwise.
= | In the team's wiki since 2019.

keep-awake-tool | Powerpoint slideshow without slides runs 14 hours to hold the screen.
- | Will stop, he wrote.
keep-awake-tool | A week on: the same empty show, 15 hours.

keep-awake-tool | Security found a mover app that starts at nine and stops at six, on a machine nobody touches.
- | Team is pleased with him.

# own-device-insisted
~own-device-insisted | Will only work on his own computer.
= | Braille display. Does not fit ours.
= tool-agreed | IT enrolled his on the 9th, works.

own-device-insisted | No company laptop, he repeats, only his own machine.
- | Reason: "habit".
- | Offered him the same model. No.

~own-device-insisted | Refused the laptop we sent.
= | Battery swollen. Photo seen.
= | Took the second one gladly.

= | Contract is B2B. Contractor must use own equipment, tax law there.
~own-device-insisted | She turned down our device three times.

~own-device-insisted | Says no to the managed PC, wants his virtual desktop.
= | Client's virtual desktop. Client demands it, statement of work.
= | Client's CISO wrote to ours.

own-device-insisted | Wants to be paid for using his laptop rather than get one.
- | HR thinks of the budget.

~own-device-insisted | Insists on a personal Mac, sends back the Windows unit.
= | iOS role. Windows was our mistake in the order.
= | Mac from us arrived, his is gone.

~own-device-insisted address-change | New address and no laptop wanted, all in the first week.
= | Floods. House evacuated, town list has the street.
= | Uses his own until ours can be delivered. CISO gave two weeks.

own-device-insisted | Our computer stays sealed; he asks for the VPN file for his.
- | Cites customs trouble.
- | Customs cleared it, tracking says so, he had signed.

~own-device-insisted | Only with her own PC, or she will not start.
= | Works council agreement on radiation, old screens. Hers is certified.
= | Agreement valid at this site until June.

own-device-insisted | Pushed for a cloud desktop he runs himself.
- | For interns we did allow it in 2022. He is not an intern.

~own-device-insisted | Contractor keeps to a private notebook.
= | Laptop shortage. Our mail of 1 Feb asked everyone to do so.
= | Returned to ours on 14 March.

own-device-insisted | Does not want a corporate machine "in the house".
- | Friend would take it, he says.

own-device-insisted | Fourth argument against our hardware, now it is the keyboard.
- | We ordered another keyboard.

# output-swing
~output-swing | Brilliant until June, weak since.
= | New baby. Nights without sleep.
- | Team helps.
= | Back to form in October, reviews say.

output-swing | Mondays a senior, Thursdays a beginner, same login.
- | He speaks of stress.
output-swing | Thursday's man did not know Monday's ticket.

~output-swing | Quality fell overnight, as if another person did it.
= | Was another person. Intern took over the queue, with our consent.
= | Plan of the leave, page 1.

= | Cancer treatment every third week. Lead informed.
~output-swing | Two good weeks, one useless, again and again.

~output-swing | Code style changed completely on 4 May.
= | Formatter. Merged on 4 May for everyone.
= | Same in nine repos.

output-swing | In one week he could not write a loop, then shipped a compiler.
- | CTO: "Genius."

~output-swing | Knew the system by heart in March, nothing of it in April.
= | Two systems. April's was the legacy one, never shown to her.
= own-work-explained | Walked us through March's in detail yesterday.

~output-swing voice-changed | Different voice and much poorer work since Tuesday.
= | Flu. Fever 39, doctor's note.
= | Friday: voice back, backlog done.

output-swing | Commit size, wording and errors alternate in blocks of three days.
- | Says that he drinks much coffee.
- | Coffee does not change one's spelling from British to American and back.

~output-swing | Score 95, then 40, then 96.
= | Second test was in the wrong language. Vendor sent the Spanish one.
= | Test two void.

output-swing | His reports read like three authors, three levels.
- | Another team has three authors on one report and says so.

~output-swing | Output doubled without any reason.
= | Reporting. Two boards merged, tickets counted twice.
= | Jira admin fixed it, normal again.

output-swing | Morning shift solves, afternoon shift asks what the project is. One employee.
- | Promised to take better notes.

output-swing | Metric drops to zero knowledge each time the lead calls instead of writes.
- | He was praised in writing.
