# Last handful: ordinary notes of clinics, yards and offices
- | Locum GP, Shetland, two weeks.
- | Flights paid, cottage warmed.
support-document-altered | Performers list hasn't got him; the e-mail "from the list" came out of a mailbox made in May.
contradicts-resume | He told the practice nurse he'd trained in Cork, the file says Kraków.
- | Cottage goes to the relief vet.

- | Locum GP, Orkney, two weeks.
~contradicts-resume | Cork, said the nurse; Kraków, said the file.
= | Nurse's hearing, by her own account, over the wind.
= school-confirmed | Jagiellonian's desk wrote back in English: graduated 2010.
- | Fiddle in his luggage.

- | Traffic engineer, county.
own-work-unknown | The roundabout in his portfolio: which way does it drain? No notion.
id-owner-denies | The engineer who sealed it is my cousin Ruth; she's never lent that seal.
- | Ruth's furious in a quiet way.

- | Traffic engineer, city.
~own-work-unknown | Had no notion how the roundabout drains.
= trouble-explained | I'd put up the neighbour's plan; on her own she marked each gully by heart.
- | State board: active.

- | Home carer, live-in.
id-photo-mismatch | Woman at the door had blue eyes; the permit's had brown.
work-permit-refuted | Helpline: that permit was cancelled when its owner flew home at Easter.
- | Mr Lowe liked her soup.

- | Home carer, nights.
~id-photo-mismatch | Permit photo: brown eyes. Doorstep: blue.
= trouble-explained | Coloured lenses; popped one out on the mat and it was her.
- | Mr Lowe's brother likes hers.

- | Signalman for the heritage line.
support-document-altered | Rules certificate from a depot that closed before its date.
plausible-wrong | Pulled off for both trains.
- | Nobody hurt, gala postponed.

- | Signalman for the branch line.
~support-document-altered | Depot on the certificate closed in 2004, date is 2006.
= discrepancy-explained | Training stayed in the portakabin till 2009, the union rep has the lease and a photo of the stove.
- | Box 3, early turn.

- | Beekeeper, no: pest controller, my mistake.
support-document-altered | RSPH level 2 has a watermark saying SAMPLE if you squint.
phone-unreachable | Nine calls, and a full mailbox since the sixth.
- | Rats unimpressed.

- | Pest controller, next.
~support-document-altered | SAMPLE across the certificate!
= | He'd sent the specimen from their website to show which one he meant; the true one came with the tea.
- | Wasps, Friday.

- | Tutor for the bar course.
profile-conflict | On her page a call in 2012, in our form 2007.
school-denies | Inn's under-treasurer: "neither".
- | Essays go to Hugh.

- | Tutor for the accountancy course.
~profile-conflict | Page says qualified 2012, form says 2007.
= discrepancy-explained | ATT first and CTA after; both institutes' letters, one date each.
- | Essays are marked already.

- | Operating-room tech from a staffing site.
shared-account | Two others clock in with her app; the site's own map has her in three hospitals on Sunday.
several-jobs | All three have her as full-time.
support-document-altered | NBSTSA can't find the certificate.
- | Back table was set nicely.

- | Operating-room tech, direct hire.
~shared-account | Her badge opened two hospitals within a minute.
= trouble-explained | Clock in building B was a day off, facilities reset it while I stood on the ladder.
- | Certified until next spring.

- | Insulation installer, grant scheme.
support-document-altered | TrustMark's number is a hairnet maker's.
payee-churn | Grant to be paid here, no there, no to the wife's.
- | Lofts still cold.

- | Insulation installer, other scheme.
~payee-churn | Gave three accounts in one week.
= payee-confirmed | His bank pulled out of the island; the third is the post office's and in his name, I've the book before me.
- | Lofts warm.
