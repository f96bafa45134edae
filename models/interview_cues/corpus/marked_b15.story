# One thing cleared, another left open; odd beginnings; honest ones with nothing.
~employer-young | First I fell over the firm: three months old at the register.
= | That's only the new holding, the workshop below goes back to his grandfather.
employer-denies | But the workshop, granddad's chair and all, has not had our man in it.
- | Grandson was firm on that.
- | Thank-you note to grandson.

- | Both things looked bad on the crane lady.
~employer-denies | Port company hasn't got her.
~id-data-mismatch | Street on her permit isn't the street on the form.
= | Stevedores' pool pays, port doesn't; the pool's man knew her hook by its number.
= address-confirmed | Moved on the 1st, city stamp from the 3rd.
- | Cab 2.

- | Recruitment desk, small bank.
~same-resume-as-other | His cover letter is a twin of another in the box.
= | Job centre's model letter, fine, we see it weekly.
referee-shares-contact | Not fine: his ex-boss's mobile pays his rent, as the landlord's statement in the file shows.
referee-same-voice | On that mobile I had him, doing an uncle.
- | Box closed.

- | Nothing about the pastry nurse, as we call her.
- | Diet kitchen, 80 meals.
school-confirmed | Dietetics school by return: passed with distinction.
- | She labels her own spoons.

- | Site security, written on a clipboard.
~name-mismatch-on-call | Zoom called him "Galaxy Tab".
= | It's a tablet, it's called that, he'd turned it round to show.
support-document-altered | Guard licence: number of digits right, colour right, person wrong; it's for one P. Amadi.
employer-front | Guard firm he quotes was raided for selling those.
- | Clipboard ends.

- | Two grumbles and a good end, dairy lab.
~referee-text-only | Grumble one: referee wouldn't phone.
~employer-untraceable | Grumble two: creamery's nowhere on earth.
= | It's on an island. With a ferry. Without a mast.
= | Referee came over with the cheese on Friday and sat in my office.
- | Nice cheese.

- | I run the reception at an engineering office.
different-person | On the day he came to sign, it was a much younger man; I'd done the coffee for both.
- | I told Frank. Frank says people change.
- | In nine days?
contradicts-resume | The younger asked me if "the other guy" had left any notes on what he'd told us.

- | I run the reception at a tax office.
~different-person | On signing day an older man came than for the interview.
- | I told Doris straight away.
= | Father, to carry the boxes. Son was parking.
- | Doris bought me a plant.

- | Locum pharmacist, island.
- | Storm, no ferry for two days.
~phone-unreachable | Couldn't raise him or the old pharmacy.
= | Mast had fallen. Nobody could raise anybody.
id-owner-denies | When it stood again, the number's holder rang us: she's on maternity leave and isn't a he.
- | Islanders used the vet.

- | Locum pharmacist, mainland.
- | Fog.
employer-confirmed | Superintendent of the chain took my call via the board, four years, dispensing errors nil.
- | Keys to the CD cupboard signed for.

- | The temp desk rang me about "Derek".
shared-account | Derek's hours: 71 last week, 68 the one before, none over eight a day, you do the sum.
alias-used | Goods-in knows him as Mo, the yard as Stefan.
- | His supervisor's happy with all of him.

- | The temp desk rang me about "Irene".
~shared-account | 71 hours in a week, on an eight-hour cap.
= | Bank holiday double time is booked as two rows. Desk's own rule from last week.
- | Irene says she'd like the 71 in cash, joking.

- | Municipal theatre, accountant.
employer-denies | Intendant's office: "Our accountant is my aunt, she's been that since Kohl."
portfolio-copied | The balance sheet he brought as a sample is our own from the web with the logo off.
- | Aunt found an error in it, ours.

- | Municipal theatre, prompter.
~employer-denies | Intendant's office: "Never had any prompter but Lisl."
= | Lisl's the box. The wooden box. House joke. She sat in Lisl for three winters, says the fire officer.
- | Text learned by the 9th.

- | IT broker from the Emirates, our CIO's notes.
- | He'd offered fifteen people by Monday.
same-resume-as-other | Stripped of names, it's three CVs in five shades.
agency-opaque | "Where do they sit?" "In readiness."
contact-self-supplied | The reference client's number had his own office's ring-back tune, a sitar.
- | CIO declined.

- | IT broker from Linz.
- | Offered one person by autumn.
met-in-person | Brought her along, with two kids and a stollen.
- | CIO accepted stollen.

- | Drone pilot, survey firm, note by the chief pilot.
support-document-altered | Remote pilot certificate: A1 only, an online quiz, the "A2/STS" letters typed behind it.
contradicts-resume | Pipeline job: the client tells me that he held the tablet.
- | Batteries charged for nothing.

- | Drone pilot, survey firm, note two.
~support-document-altered | Authority's search showed A1 and no more.
= | Search shows what's paid for this year; fee bounced off a closed card; paid at my desk, A2 and STS popped up.
- | Flew the dam, steady.

- | Our cleaner told me what she sees at night.
proxy-interviewer | "Man on four does phone interviews for friends, with different names, I empty his bin."
several-jobs | "He has three computers in drawer, each with other company, all on till morning."
- | She'd like her name kept out of it.

- | Our cleaner told me of the other man.
~several-jobs | "Also that one has three computers, on till morning."
= | Stress rig. I'd ordered it. Asset tags ours, it cooks processors overnight.
- | She gets a nicer vacuum.

- | Kindergarten chain, area lead.
employer-detail-unknown | Said she'd opened nine sites; couldn't name the colour of one door.
employer-denies | Chain's founder: "Nine? We've got four. None of them hers."
- | Toy donated.

- | Kindergarten chain, cook.
~employer-detail-unknown | Couldn't tell us one child's name after two years.
= | Their data rule: kitchen gets numbers and allergies. "Fourteen, no nuts," she recited, all forty.
- | Apron.

- | Audit junior, weekend note.
resume-copied | His "achievements" are from the obituary of a partner in Cape Town.
- | Widow's reading group noticed. Long story.
school-not-found | College gives degrees in ten days, says its own banner.

- | Audit junior, weekend note two.
- | Grades as stated.
- | Old boss slow, nine days, apologised, audit season.
referee-confirmed | Then a proper call from the firm's board number.

- | Laundromat of references, our nickname for it.
referee-shares-contact | Four unrelated applicants, four "ex-managers", one prepaid phone in Leeds.
referee-same-voice | One lady, patient, eating crisps, for all four.
- | We've told the chamber.

- | Laundromat, a false alarm.
~referee-shares-contact | Two applicants with one phone for two ex-managers, crisps again I bet.
= | HR service centre of a supermarket with 40,000 staff. She looked both up by number and wasn't eating.
employer-confirmed | Dates as stated for the two.
