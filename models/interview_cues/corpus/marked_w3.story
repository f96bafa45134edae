# Kind C: whole small notes after cases like the published ones
- | Req 3310, full stack, US remote. Offer signed 9 May.
address-change | Shipping label redone twice after the offer: Plano, then Kent WA, then Newark.
- | Each one "only for this week".
pickup-by-other | In Newark a woman of sixty signed.
- | Hold on the second monitor.

- | Req 3316, full stack, US remote.
~address-change | New delivery address two days after signing.
= | Military family, orders to Fort Liberty came that week. Copy of the orders.
= address-confirmed | Base housing letter has the new street.
- | Kit arrived Monday.

- | SOC lead to HR, urgent.
- | Hired as principal AI engineer after four video rounds.
first-day-recon | Raspberry Pi loaded session files on the Mac before lunch on day one.
disconnects-when-challenged | We rang; he said router trouble and has been silent since.
photo-found-elsewhere | His HR picture is a stock photo with another chin.
- | No data left.

- | SOC to HR, low.
~first-day-recon | New starter ran systeminfo and whoami in the first hour.
= tool-agreed | Step 6 of our own onboarding sheet for developers.
- | Sheet to be changed so the alert stays quiet.

- | Payroll, restaurant group, Denver.
money-odd | Tip pool pays a dishwasher who left in March.
crypto-or-third-party-payment | His Cash App tag belongs to the assistant manager.
- | AM suspended with pay.

- | Payroll, restaurant group, Boulder.
~money-odd | Dishwasher still on the tip sheet after his last day.
= | One week of tips was owed to him by law.
- | Paid out, removed.

- | Housing charity, support worker.
- | Interview good.
referee-denied | HR at the hostel: the "deputy manager" who wrote this was a resident.
referee-same-voice | The deputy manager's voice on the phone is our applicant's.
- | Safeguarding lead informed.

- | Housing charity, night worker.
~referee-denied | Head office has no deputy of that name.
= discrepancy-explained | Head office list only has staff since the merger; the 2016 rota has her as deputy.
referee-confirmed | Called back through the switchboard by the area manager, good reference.
- | Proceed.

- | Agency nurse, Birmingham trust.
- | NMC pin is real.
id-owner-denies | Pin holder is on maternity leave and saw the timesheets with us for the first time.
same-photo-as-other | The badge picture sits on a second agency's books as well, as a Grace O.
- | LCFS has opened a case.

- | Agency nurse, Coventry.
~id-owner-denies | Nurse says she never worked the 14th, timesheet has her on it.
= discrepancy-explained | Two nurses of that name; payroll booked the shift to the wrong pin.
- | Other Ms Bello paid.

- | Engineer from accelerator start-up here, contract.
several-jobs | Four founders compared notes on X: the same man on all four stand-ups.
peer-report | Two of them had let him go within a week.
- | He writes it was "a hard year".
- | Ended today.

- | Engineer, Berlin firm's UK arm.
~several-jobs | Founder of another start-up says he works for her full time.
= discrepancy-explained | Her dates end in February, ours begin in March; she had not updated her site.
- | Tax form from her agrees.

- | Overseas nurse, English test.
test-substituted | Test centre camera: a taller woman sat it.
id-photo-mismatch | Passport shot and test shot were compared by the board, not one person.
- | NMC panel in autumn.

- | Overseas nurse, English test, Bolton.
~test-substituted | Score report has another woman's picture.
= | Centre swapped two candidates' pictures, corrected report sent from the exam board itself.
= id-shown-and-matched | She showed her passport on arrival, matches.
- | Ward 7 from August.

- | Pre-employment drug screen, freight yard.
test-substituted | Urine was at 71 degrees F and belonged to a female.
- | Applicant is a man of 44.
- | Lab manager's letter attached.

- | Pre-employment drug screen, bus garage.
- | Sample temperature out of range, first cup.
- | Heater in the room was broken.
- | Second cup, observed, negative.

- | Fingerprint clearance, school aide, Phoenix.
test-substituted | Prints taken in March and those taken in May are two persons.
internal-record | A 2015 conviction hangs on the May set.
- | Card denied.

- | Lend-me-your-name case, Baltimore.
id-rented-or-borrowed | Man from a nail salon logged the laptop on, and somebody in Shenyang did the coding.
shared-account | He told agents that he can't write a line himself.
remote-desktop-use | Five in the morning till noon, always through AnyDesk.
- | Agency client was federal.

- | Contractor at federal client, Reston.
met-in-person | Badge office has seen him twice this month.
id-verified-in-person | PIV enrolment done with two papers, prints taken.
~keep-awake-tool | Client's log: Caffeine ran on the machine.
= tool-agreed | Allowed by the client for long builds, change 2201.

- | Upwork style freelancer, mobile app.
account-swap | Offered my sister 300 dollars a month for her profile, nothing to do but verify.
identity-borrowing | Wanted her licence, front and back, "for the platform only".
- | She sent us the chat.

- | Freelancer, logo work.
- | Asked to log in to our design account.
- | We had invited him ourselves.
- | Two logos delivered, paid.

- | Partner mail, fraud ops at a payments firm.
wallet-listed | His payout wallet is in the Treasury entry of 2023.
sanctioned-link | Recovery address on the profile is a sanctioned company's in Dandong.
- | Payments stopped, OFAC counsel in.

- | Payout review, designer, Canada.
~wallet-listed | Chain tool gives her wallet "sanctions, 1 hop".
= | The hop is the exchange's hot wallet, half the country has it.
= discrepancy-explained | Tool vendor took the tag off.
- | Paid in dollars anyhow.

- | GitHub check, blockchain dev.
handle-listed | Handle is number 88 in the researcher's gist.
account-neighbours-listed | Six of his eleven followers are in it, too.
code-copied | Star repo is a fork with history rewritten to 2017.
- | No call.

- | GitHub check, rust dev.
~handle-listed | Handle in the gist of known fake devs.
= | Old handle given up by him in 2021 and re-registered by somebody else, GitHub support mail.
= account-control-proven | Pushed a signed commit with his 2016 key while we watched.
- | Call on Thursday.

- | GitHub check, data eng.
account-recent | Nine-year career, account of seven weeks.
commits-other-name | Half the log says kim-dev-22.
account-vanished | Page gave 404 on the afternoon we asked.
- | Rejected by panel.

- | GitHub check, embedded, Ottawa.
account-recent | Account is from this spring.
- | Defence work before, nothing of it can be public.
own-work-explained | Drew the interrupt scheme on the board and found his own bug.
- | Strong yes.

- | Referral bonus report, Q2.
referral-chain | All five new devs came through one man, himself on leave for the licence matter.
same-resume-as-other | Read side by side, the five CVs differ by name and city.
- | Bonus frozen.

- | Referral bonus report, Q3.
- | Five starters from one team lead.
= sharing-explained | Whole team was made redundant at the last firm, insolvency notice lists them.
~referral-chain | The lead was under review himself at the time.
= | Review closed in his favour in May.
- | Bonus paid.

- | Call centre hire, Halifax.
synthetic-voice | Breathless for forty minutes. Not one breath on the track.
long-latency-answers | Gap was 3.1 seconds before each answer, measured.
- | Vendor's detector agrees.

- | Call centre hire, Moncton.
~synthetic-voice | Robot-like tone all through.
= trouble-explained | Noise filter of her headset; plain phone sounded normal.
- | Hired.

- | Head of growth, remote.
profile-owner-other | LinkedIn link is a vet's in Leuven, same first name.
account-control-failed | "Post a dot on it for us." He would do so later, and did not.
- | Closed.

- | Head of growth, York.
~profile-owner-other | URL in the CV opens a stranger's page.
= | Typo: hyphen missing. With hyphen it's his, 600 contacts, our CFO among them.
- | Next stage.

- | iGaming dealer, remote.
many-profiles | Same jaw on three LinkedIns: Riga, Cebu, Tampa.
alias-used | Answers to "Marco" on one, "Denis" on the other two.
- | Compliance says no.

- | Sales rep, Winnipeg.
~many-profiles | Two profiles under one name.
= discrepancy-explained | Lost the password in 2015, made another. The old one stops there and has his wedding picture.
- | Fine.

- | Bank branch, teller.
interest-unknown | "Club chess, 15 years." Asked which piece moves diagonally, silence.
false-premise-accepted | Agreed she had enjoyed the Swansea branch. We never had one and nor did her bank.
employer-detail-unknown | Cannot say who opened the vault.
- | Not moving on.

- | Bank branch, teller, Truro.
interest-unknown | Puts sailing on the CV and didn't know port from starboard.
- | Laughed, said it was her ex's boat.
employer-confirmed | Bank's HR line gave six years, no issues.

- | Vetting, cleared role, Cheltenham.
all-checks-refused | Passport, post office, notary, visit: no to each of the four.
refuses-id | "You have my word and my CV."
- | Withdrawn by us.

- | Vetting, cleared role, Bristol.
~all-checks-refused | Turned down every route we gave on the phone.
= | He believed we were scammers, rang our switchboard to ask; security praised him.
= id-verified-in-person | Came to reception next day with passport.
- | Clearance started.

- | Referee round, quantity surveyor.
referee-untraceable | Contractor has four Daves, none is a contracts manager, none knew him.
referee-text-only | "Dave" can only do messages, he is on site.
? | QS body has no member of that name.

- | Referee round, quantity surveyor, Perth.
~referee-text-only | Third referee would not take a call.
= | He has lost his voice box to cancer, wrote from the firm's mail, HR there knows him.
- | Offer.

- | IT director, hospital, Texas.
own-device-insisted | Will not have our laptop in the house.
prepayment-demanded | Six weeks' pay up front "as a retainer".
crypto-or-third-party-payment | In USDT.
- | No.

- | Contract photographer.
- | Uses own camera and own laptop, as per contract.
- | Asked half in advance, as is usual for weddings.
- | Booked.

- | Take-home test, our side.
malware-sent | Repo he "fixed" for us pulls a beacon on npm install.
peer-report | CERT had this package from two more firms.
- | Build agent wiped.

- | Take-home test, junior, Sheffield.
~malware-sent | Scanner shouted trojan on the zip.
= tool-agreed | It's the EICAR file we had put in the task for them to find.
- | He found it.

- | Recruiter, Hyderabad desk for US client.
persona-collision | Picked up with "Hi, Brian here from Stafford". We rang for Kevin.
shared-contact | Kevin's line is on Brian's CV too.
- | Client told, both off the slate.

- | Recruiter, Cincinnati.
~persona-collision | He picked up with another firm's greeting.
= | He is at work there, we rang in his lunch hour.
- | Rang again at six.
