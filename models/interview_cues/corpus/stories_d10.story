# Whose name, whose money, whose machine, 10
- | Notes on the "Delgado" contractor, kept since the first odd invoice.
- | Invoice 1: fine.
payee-churn | Invoice 2, 3, 4: each names another bank.
crypto-or-third-party-payment | Invoice 5 has no bank at all, but a QR code for a coin purse with the caption "fastest".
email-other-identity | The invoices come from a mailbox whose recovery hint and display name belong to "Yuri T".
- | I've asked Delgado for a call. He's "in transit".

- | Ten applicants for the remote claims desk, one winter evening, one recruiter and a cat.
same-device-as-other | Applicant tracker puts six of the ten on the same Android tablet in the same hour.
same-resume-as-other | They all "spearheaded claims synergies" at an insurer apiece.
referral-chain | And they were all put forward by Desmond, whose own contract was stopped in the token affair.
- | The four others look good.

# honest
- | Among the four: two with a single device between them.
same-device-as-other | Tracker says that Moira and Fintan applied from one laptop.
sharing-explained | Housemates, one laptop, two lives; met the pair of them at their door with leases and passports.
- | Fintan made tea, Moira criticised it.

- | Chief steward of the cannery, letter to the paper, not printed.
- | We can count, sir.
shared-account | Forty punch cards are stamped between 5:58 and 5:59 by one arm, and it's the checker's arm.
crypto-or-third-party-payment | Four of the forty are paid out at the checker's sister's hat shop.
- | Yours, etc.

- | Interpreter's aside after the hearing.
alias-used | The witness calls him Anton, the papers Igor, the bank Mr Ro.
- | I translated each name faithfully.
id-owner-denies | The real Igor sat in row three and said aloud that he'd only ever been a beekeeper's helper and wants his name back.
- | The judge let him speak.

- | You can hear a laptop farm before you see it, says our meter man.
remote-desktop-use | Fan noise from a garden shed; inside, racks of company notebooks, powered on, closed, each being worked by wire from elsewhere.
- | Meter was spinning like a top.
forwarder-address | The shed is the "home office" of nine of your people, according to the labels.
- | Rhubarb next to it is doing very well.

# honest
- | The shed next door made the same noise.
remote-desktop-use | Six laptops running by themselves on a bench, nobody with them.
tool-agreed | Test bench of our own QA man, bought and tagged by us, shed approved by facilities, photo in the asset file.
- | No rhubarb.

- | Quick one for HRBP before lunch.
hours-refused | New joiner says that she can't do any meeting between 9 and 6 Chicago, and she is supposedly in Chicago.
- | I asked for one exception.
timezone-mismatch | We got 8 pm, and full sun on her wall, when my own window had been black since five.
- | I don't care for late calls. I do care about the sun.

- | A locksmith's, a laundry, and a lawyer share the stairs; I'm the laundry.
forwarder-address | Lawyer's brass plate has two hundred companies on it and not a single person in.
pickup-by-other | My Rosa signs for their parcels, Rosa's signed for Ethan, for Blake, for a "Staff Engineer".
- | Rosa irons, she isn't an engineer.

# honest
- | Address check, island of Föhr.
forwarder-address | What she gives as home is a shop with parcels to the ceiling.
address-confirmed | She lives over it, her parents own it; village registry and the pastor say so, and I've slept on their couch.
- | Fog on the way back.

- | I'm a forensic accountant, which is a sad archaeologist.
- | Layer one: petty cash.
money-odd | Layer two: 49.90 each Sunday to "GhostMouse Pro" on the company card.
payee-churn | Layer three: one freelancer's bank details, written over six times.
crypto-or-third-party-payment | Layer four: the sixth is the account of the project leader's wife.
- | Below that, clay.

- | HelpDesk Lviv, shift log, translated by me, sorry for English.
- | 21:00 user asks reset, voice sleepy.
shared-account | 21:04 behind him a second one says "tell her it is for the big account, my turn is in one hour".
- | 21:06 reset denied by me.
keep-awake-tool | 21:30 the user's mouse draws exact same circle, since yesterday.

# honest
- | HelpDesk Lviv, next shift.
keep-awake-tool | A user's cursor twitches all night.
trouble-explained | Dirty optical sensor, I sent her a picture how to clean, she cleaned, it sits still.
- | She sent chocolate emoji.

- | To the chair of governors, confidential.
- | Our online maths tutor is very popular.
id-photo-mismatch | He isn't the man in the DBS photograph: other jaw, other eyes, other decade.
support-document-altered | The DBS number itself, says the service, was issued for a lollipop lady in Kent.
- | I suggest we suspend before half-term.

- | Fish auction office, 4 a.m., everything wet.
id-number-mismatch | Insurance card of the new clerk gives the number of old Bertil, who's drowned.
- | I knew Bertil.
id-altered | Someone's scratched out Bertil's year with a blade and it shows when you hold it to the ice light.
- | I've put it in the safe with the herring money.

# honest
- | The clerk after that.
id-altered | Year on her card looked scratched as well.
id-verified-in-person | Harbour police took the card, read the chip before my eyes, said it's hers, only a filleting knife had been at it.
- | She fillets.

- | Fragment of chat between two agency people, as given to me by the second.
- | "boss wants 5 bodies by monday"
proxy-interviewer | "i have 1 guy who can talk, he will do all 5 calls, then we put the cheap ones on the seat"
- | "nice"
- | "not nice, i have a conscience suddenly"

- | Case file of a municipal employee, Turin.
- | Praised for zeal in 2022.
several-jobs | The tax police found four other full salaries, two of them public, for one and the same zealous person.
shared-account | Her badge was swiped by a retired uncle, for coffee money, as he told the maresciallo at once.
- | Uncle very pleasant.

- | My laptop, my sofa, my LinkedIn: a victim's blog, copied with leave.
profile-owner-other | "The link in his application goes to ME. Same employer list, my marathon, my cat."
id-owner-denies | "I've never applied to them. The recruiter said I'd done well on Tuesday."
- | "On Tuesday I was giving birth."

# honest
- | Profile riddle at the observatory.
profile-owner-other | The linked profile carried another person's face and another's name.
discrepancy-explained | A slip of one letter in the link; the right one, which she opened while logged in before us, is hers.
account-control-proven | Posted our code word from it within a minute.

- | Loss prevention, big box store, Fresno.
- | We look at gift cards all day.
crypto-or-third-party-payment | A contractor of yours is having his pay turned into gift cards and reads the codes to someone by phone in our aisle 9.
- | He's there each second Friday.
id-rented-or-borrowed | He told our guard it isn't his pay at all, the work's by someone abroad, he's just "the name".
- | Guard liked him.

- | Legal hold notice, annex B, facts known.
extortion | The former contractor wrote on 3 May that he'd "let the drawings fly" if severance is not tripled.
data-taken | Drawings he could read were copied on 1 May to an account with his private initials.
returned-under-new-name | On 20 May an application arrived from the same fingerprinted card under another surname.
- | Preserve everything.

# honest
- | Legal hold released, annex C.
data-taken | Ms Tan had sent herself sixty of our files on her last day.
discrepancy-explained | All sixty are her own payslips, sent with her manager's consent; Legal opened every single one.
- | Hold lifted, apology sent.

- | Two lines from the janitor, four from me.
- | "They never switch off in 5," he says.
background-call-center | "Five is like a school: one man walks behind, all the others talk job English in headphones."
- | I went up and nobody would open.
forwarder-address | Lease of 5 is in the name of a vending firm, yet eight of our remote people have it as home.
- | I've told security; security has told me to write.

- | Employment agency for nannies, unusual for us.
- | Family wanted a video first.
different-person | The nanny who rang the bell wasn't the nanny on the video; the child said so first.
id-rented-or-borrowed | She said her friend lends her the papers on weekdays.
- | Child is four. Sharp.

# honest
- | The next nanny.
id-data-mismatch | Passport has her in Cebu, licence in Davao.
discrepancy-explained | Parents moved when she was nine; birth record, school record and the embassy's letter tell one story.
id-shown-and-matched | Held the passport to her cheek on video, chip read green.
- | Child approves.

- | Card operations, prepaid team.
- | 1 employer, 61 payroll cards, looked at since Monday.
shared-contact | Seventeen of the cards have been activated by one phone number, ending 0129.
pickup-by-other | All seventeen PIN letters went to one lady at a laundromat who isn't a holder of any.
- | She says that she gets free soap for it.

