# Last bag: agencies, kickbacks, coached referees, titles; and innocent ends in odd words.
- | Kickback story came to us from a leaver.
agency-opaque | Vendor keeps two sets of staff lists, the client's and the true one, I was shown only the first in three years.
different-person | Leaver says that in spring he was told to sit in as "Karthik 2".
- | He kept his badge as a souvenir.

- | Kickback story that wasn't.
~money-odd | 500 a month went from a contractor back to our team lead, treasury spotted it.
= | Rent. He lodges with the lead's mother, above the bakery, contract and keys seen.
- | Treasury likes the bakery.

- | Referee rang off mid-sentence.
coached-or-reading | She'd been reading me answers off a sheet, "then pause, then say he's loyal", yes, with the pause read aloud.
referee-untraceable | The plant has never had a head of blending, it blends nothing.
- | I didn't call again.

- | Referee rang off mid-sentence too.
~coached-or-reading | He read each answer off a sheet.
= | His appraisal of her, from the file in front of him; he'd retired, forgets things, told me so. Rang off as the soup boiled over.
referee-confirmed | His firm's exchange had given me the number.
- | Soup saved.

- | Cabin crew base, purser intake.
contradicts-resume | Airline's seniority list is printed monthly; he isn't at 12, he's not at 1,200.
- | "I was on the other list."
- | There's no other list, the union laughed.
employer-detail-unknown | Asked for the purser's code word at door 2: "Open?"

- | Cabin crew base, cabin intake.
~contradicts-resume | She isn't on the seniority list at all.
- | "I was on the other list," she said.
= | Charter arm has one, three pages, union faxed it, she's on page two between two Kellys.
- | Wings pinned.

- | Kebab shop chain, area boss.
employer-address-empty | His "head office in Cologne" has a letter slot and behind it a wall, I put my arm in.
shared-contact | The mobile of his last boss is on two more CVs in our heap.
- | Arm's fine.

- | Kebab shop chain, knife man.
~employer-address-empty | Shop he'd left is dark, swept, chairs up.
= | Ramadan, you donkey, says my wife. Open after sunset; owner kissed him.
- | Knife's his own.

- | Cable TV installers via an app.
account-swap | He asks for Jonas's app login as his own "isn't warmed up".
shared-account | Jonas's ratings stem from four men; customers write "the tall one", "the singer", "the one who cried", "Jonas".
- | App firm has no phone.

- | Cable TV installers via an app, north.
~shared-account | Ratings for Sven: "the tall one", "the short one".
= | Sven's on stilts for attics. Really. There's video, aluminium, he waves down.
- | App firm still has no phone.

- | Art college, bronze caster.
employer-denies | The foundry's old hand walked the length of the photo wall with me: thirty years of staff, not him.
referee-same-voice | Their "studio head" had his hay fever, in February.
- | Wax wasted.

- | Art college, mould maker.
~employer-denies | Foundry: thirty years of staff on the photo wall, not her.
= | Who d'you think took the photos? Old hand slapped his forehead, not I.
- | Wax well used.

- | Managed print, tier 2, quick note.
employer-site-copied | Ex-employer's web text has our own mission statement. OURS. With our founder's quote.
employer-untraceable | Its town has no such street, its state no such firm.
- | Founder flattered.

- | Managed print, tier 1, quick note.
~employer-site-copied | Ex-employer's web text has our mission statement.
= | We're both dealers of the same maker, maker writes it. Founder's quote's the maker's founder.
- | Our marketing crushed.

- | Ghostwriter's invoice, found in a laptop bag.
resume-copied | "1 career, telecom, 11 yrs, adapted from client R.; 1 set of projects to learn by heart."
proxy-interviewer | "2 technical rounds attended by our expert."
- | VAT included.

- | Ghostwriter's invoice, found in a desk.
~resume-copied | "1 career, adapted": I thought here's the mill.
= | Retiring chairman's memoir. His desk, his book, comes out in May, we get a copy each.
- | VAT not included.

- | Home tuition agency, spot check.
different-person | Parents describe Ms. Wren with braids, grey hair, and once a moustache.
refuses-background-check | Agency's tutors "don't do" DBS, since it's "a family brand".
- | Sums still wrong.

- | Home tuition agency, spot check 2.
~different-person | Parents describe Ms. Finch with braids, and as bald.
= | Chemo. Bald in March, wig with braids in April. The kids picked the wig.
- | Sums right.

- | Solar park, security shift lead.
contradicts-resume | Army's archive: cook's mate, fourteen weeks, not "captain, recon".
referee-denied | Colonel he quotes: "I never had a recon, I had the bakery."
- | Fence is still a fence.

- | Solar park, grass cutter.
~contradicts-resume | Army's archive: no service at all, he says two years.
= | Other army. He'd served in Portugal's. Booklet with oath and photo.
- | Sheep assist.

- | Perfume counter, brand trainer.
- | Smelled divine.
employer-young | House she's "trained for since 2005" poured its first bottle in 2019, it's on the bottle.
employer-staff-unfindable | Buyers, sprayers, drivers: nobody in the hall knows anybody from it.
- | Sample kept.

- | Perfume counter, seasonal.
- | Sneezed throughout, hired anyway.
referee-confirmed | Store manager of the rival, via their info desk, wants her back.
- | Mask provided.

- | Seed bank, taxonomist.
plausible-wrong | Told us with a straight face that wheat's a legume.
school-denies | Wageningen: one summer course, as accompanying partner.
- | Vault stays at minus 18.

- | Seed bank, driver.
~school-denies | Driving school has never taught him.
= | It has; under its former owner, in a shoebox, in the present owner's attic. Dust on us both.
- | Van starts in the cold.
