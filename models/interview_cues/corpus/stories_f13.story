# Two signs in one line
- | Debrief, role 311, written on the tram.
camera-off-refusal voice-changed | No picture though we begged, and it isn't Monday's voice.
coached-or-reading long-latency-answers | Five counts of silence, a murmur beside him, then the answer off a page.
- | Tram's full.

- | Debrief, role 312.
different-person name-mismatch-on-call | Another fellow than last week, and his tile says "Hugo", not Ivar.
refuses-id disconnects-when-challenged | "Hold up your licence?" No, and then he'd hung up.
- | 313 was lovely.

- | Kit return sheet.
kvm-hardware remote-control-tool | KVM in the HDMI and AnyDesk on top of it.
pickup-by-other forwarder-address | Signed by a stranger at a pack-and-mail store.
- | Charger missing.

- | Bureau, Ohio.
employer-denies school-denies | Neither the plant nor the college has ever heard of him.
id-number-mismatch id-data-mismatch | SSN's a woman's, and the birth year's off by twenty.
- | Fee 89.

- | Bureau, Kent.
referee-same-voice referee-text-only | Ref A would only type, ref B was the applicant with a cold.
referee-untraceable contact-self-supplied | Nobody at the works knows Ms. Pell; the one number for her is from his mail.
- | Fee 60.

- | Nightly security digest.
signins-apart second-remote-tool | PC in Tampa, user in Dalian, three remote tools between the two.
keep-awake-tool several-jobs | A jiggler, and another employer's Slack next to it.
- | 212 other alerts, noise.

- | Nightly digest, next day.
vpn-location-mismatch-noted address-on-list | Through Astrill, from an exit that's on the FBI's sheet.
data-taken first-day-recon | Day one: listed all admins, zipped the repo, sent it to his own cloud.
- | Day two: none.

- | Payroll query.
crypto-or-third-party-payment payee-churn | Third account this quarter and again not one with his name on it.
prepayment-demanded crypto-or-third-party-payment | Wants a month up front, and wants it in Tether.
- | Query closed.

- | Cluster desk.
shared-contact same-photo-as-other | Ana and Anja: one number, one face.
same-resume-as-other same-device-as-other | Two CVs alike to the comma, sent by one laptop.
returned-under-new-name internal-record | It's the man from our 2023 file, with another surname.
- | To Mo.

- | Profile check.
account-recent photo-found-elsewhere | Page opened in May, its picture sold by Shutterstock.
profile-conflict many-profiles | Three pages for him, and none agrees with his CV.
code-copied commits-other-name | Forked repo, still signed by the lad who wrote it.
- | 12 minutes.

- | Domain check, Pat.
employer-young employer-site-copied | The "ten-year-old" agency's site is from April and is a bank's with a new logo.
employer-address-empty employer-staff-unfindable | A meadow for an address and not one employee to be found.
- | Next one's real, phew.

- | Panel, Cork.
own-work-unknown skill-gap | Great take-home, couldn't tell what it did nor write a loop.
plausible-wrong contradicts-resume | "SQL has no joins", says the man with ten years of it, six on the CV.
- | Rain.

- | Panel, Ghent.
deepfake-artifacts live-check-refused | Jaw came loose, and no, he'd not pass a hand over it.
ai-assistant-use coached-or-reading | An AI's chat shone in his specs and he read it to us.
- | Waffles.

- | Panel, Porto.
cannot-speak-claimed-language cannot-answer-local | "From Porto", has no Portuguese and doesn't know the bridge.
place-vague timezone-mismatch | "Somewhere in Europe", with stars in the window at noon.
- | Next.

- | Panel, Reno.
background-call-center lip-sync-mismatch | A roomful at it behind him, and his mouth trails the words.
evades-personal-questions scripted-identical-answers | Whatever I ask of his past I get the one same blurb, never a fact.
- | Slots left: two.

- | Freelance desk, Kyiv.
account-swap off-platform | Come to Telegram, and pay it on my friend's profile.
id-rented-or-borrowed shared-account | The passport's a cousin's, hired; five of them work behind it.
- | Banned.

- | Logistics, Laredo.
address-change requests-laptop-reship | The day before the van: new street, and to "Dee", not to her.
own-device-insisted avoids-in-person | She'd use her own PC only, and won't come to the office for ours.
- | Van's gone.

- | Counsel's list.
id-owner-denies id-photo-mismatch | True bearer of the name knows nothing of it and looks nothing like the still.
extortion data-taken | He's got our source, he proves it, he wants 20k.
sanctioned-link wallet-listed | Payee's an SDN and so is his wallet.
- | Insurer told.

- | Phone sheet.
phone-voip-noted phone-unreachable | Net number, rung eight times, never anybody there.
phone-other-name contact-changed | Fourth number since Monday, and it shows "Lola Spa".
- | Sheet full.

- | Lab and forms.
test-substituted form-intermediary | Sample by a stand-in, form witnessed by one we never sent.
work-permit-refuted alias-used | Ministry says the permit's false, and on it he's called otherwise.
- | Copies made.

# honest
- | Kit sheet, Ann.
remote-control-tool kvm-hardware | AnyDesk up, and a KVM under her desk.
tool-agreed | Both by us, work order 77.
- | Charger's there.

- | Panel, Ulm.
name-mismatch-on-call background-call-center | "Guest 9", with a crowd behind him.
trouble-explained | Job centre's booth and its tablet; clerk waved.
id-shown-and-matched | Card held up, it's he.

- | Payroll, Ian.
crypto-or-third-party-payment payee-churn | New account again, and his wife's at that.
discrepancy-explained | Joint one of both, bank's letter has the two names.
- | Paid.

- | Kit, Sol.
address-change pickup-by-other | Another street at the last, and a lad took it in.
sharing-explained | Moved in with his brother; the brother's on the lease, Sol rang us from it.
equipment-received-in-person | Unboxed with his licence beside it, on video, with Jo.

- | Security, Liv.
many-countries vpn-location-mismatch-noted | Oslo, Doha, Perth in a day, by VPN.
network-explained | Flight home, our own VPN, ticket's in the tool.
- | Koala picture.
