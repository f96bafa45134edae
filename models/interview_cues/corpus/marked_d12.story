# Everyday voices: small firms, owners, assistants, relatives; money and machines told plainly.
- | My brother-in-law hired him, I only do the books.
crypto-or-third-party-payment | The name on the bank line was a woman's, and when I asked he gave me a second woman's.
- | "Both of them me wives", he said, and laughed.
- | It's a tyre shop, we never had a programmer before.
phone-unreachable | I've tried that number at breakfast, dinner and tea, nothing but a beep.

- | My sister hired her, I only do the books.
~crypto-or-third-party-payment | Bank line said "Ronald", and she's a Rhonda.
= | Autocorrect, on my own phone. The card she showed me says Rhonda.
- | Books balance for once.

- | We've a florist's chain, nine shops, and a website man.
money-odd | Every Sunday about 2 a.m. the shop's PayPal sends 40 to itself, so he says, only it isn't itself.
- | Mother noticed, with her glasses on the string.
data-taken | He's also got our customers' birthdays, whole lot, in his own Dropbox; I saw the folder on the shared screen.
- | Valentine's is in three weeks.

- | We've a florist's chain, another website man now.
~data-taken | Customers' birthdays lay in his own Dropbox, I nearly dropped the ranunculus.
= tool-agreed | He'd asked Mother, on paper, for the week of the server move, and it was empty when she looked again.
- | Valentine's went fine.

- | "So I ask where's the receipt for that."
money-odd | "He goes, what receipt? It's 212 quid of something called 'residential bandwidth'."
- | "I'm a scaffolder. My bandwidth's a ladder."
- | "He said the accountant ordered it."
- | "Accountant's my wife. She did not."

- | "So I ask where's the receipt for that."
~money-odd | "Ninety-five quid, 'ORBITAL', no clue."
= | "Wife, under the desk, laughing: it's the surprise. Planetarium. My fiftieth."
- | "Kid in the office knew and kept shtum."

- | Our daughter-in-law got an offer as a crypto designer.
malware-sent | They had her install a "whiteboard app", and after that the wedding money in the wallet was gone.
- | She sat on the stairs.
- | The man in the call had been so charming.
account-vanished | When she looked for him, every trace was deleted, page, chat, all.

- | Our daughter-in-law got another offer, as a sign painter.
~malware-sent | They also had her install an app, and the computer went red at once.
= trouble-explained | Son-in-law, who does this for a living, came over: the warning was for last year's version, app is the printers' own.
- | She starts at Easter.

- | Campsite, reservations by a remote lad.
crypto-or-third-party-payment | Says no bank will have him so could it go to "the lads' kitty".
background-call-center | Whenever I ring there's a hall full of other folk's calls behind him: "good morning, Pineview", "good morning, Bayside".
- | We're Oakview.
- | He called us Pineview twice.

- | Campsite, reservations by a local lass.
~background-call-center | A hall full of voices behind her when I rang.
= trouble-explained | School choir. She took the call in the break at rehearsal; sang me a bar.
- | Bookings up.

- | I'm the translator here, not a cop, but.
synthetic-voice | He phoned payroll with a voice like the station announcements.
payee-churn | It asked for his salary to be sent elsewhere "as of immediately", and again elsewhere two days later.
id-owner-denies | I met the true him at the copier: "Me? I hate the phone."
- | We made tea.

- | I'm the translator here, once more.
~payee-churn | The same man's salary now really is to go elsewhere.
= payee-confirmed | He came himself with the bank's card, and with cake because of last time.
- | Lemon.

- | Driving school, app built by "Sergio".
prepayment-demanded | No build until I'd sent him the first 700, and no refund, and today.
code-copied | The build, when it came, was a school app from Quito, palm trees and all.
- | I teach in Hamburg, we've no palms.
- | He said palms are modern.

- | Driving school, app built by Gesine.
~code-copied | The build was plainly a school app from Quito.
= own-work-explained | She'd built that one too. Owner in Quito sang her praises and sent the contract; she swapped the trees while we talked.
- | Now it rains in it.

- | I run payroll for a circus. You think you've seen it all.
crypto-or-third-party-payment | The remote ticketing man wants paying in amusement-arcade vouchers.
same-photo-as-other | His picture's the one of the lion tamer's applicant, other name.
- | We've no lions, that's another matter.

- | Same circus, winter quarters.
~crypto-or-third-party-payment | The trapeze pair wants all on one account, belonging to neither.
= sharing-explained | Their troupe's own company, father signs, I've got the articles and his thumbprint nearly.
- | They land well.

- | Pharmacy, back office.
first-day-recon | Before the white coat was on her she'd listed who signs for opiates, and printed it.
second-remote-tool | Till PC now has Anydesk, plus a thing called Getscreen.
- | I locked the cabinet and took the key home.
- | Husband asks why I sleep with keys.

- | Pharmacy, back office, other new one.
~second-remote-tool | Till PC has two remote programs since she came.
= tool-agreed | One's the wholesaler's, one's the till maker's; both on the chamber's list, pasted on the door since forever.
- | She counts well.

- | Dog groomer, I am. Had a bookkeeper online.
extortion | When I ended it he said he'd send my takings to the taxman and my pictures to all the clients, unless 900.
- | My takings are boring. The pictures are poodles.
- | Still, I shook.
contact-changed | He's had three numbers in a month, each for one threat.

- | Dog groomer, I am. New bookkeeper.
~extortion | First letter from her said "pay or face consequences".
= | It's the reminder template of the water company that she'd forwarded without a word. She rang to say sorry for the fright.
- | Water's paid.

- | The mosque's office needs a webmaster, volunteers helped choose.
wallet-listed | For costs he gave an address, and brother Idris's tool said: it's on the sanctions paper of last May.
- | He said everybody's address is on something.
- | Idris said no.

- | The chapel's office needs a webmaster.
~wallet-listed | Costs to an address that the tool first called listed.
= | Tool was set to demo. Brother Amos turned demo off and it went green and stays.
- | Homepage has bells now.

- | The twins at the reception of the gym, one paper.
shared-account | Not twins at all: four people in shifts on "Katya's" login, none of them related, say the door pictures.
crypto-or-third-party-payment | And "Katya" has the pay of all go to a man in a black Passat.
- | Passat has out-of-town plates.

- | The twins at the reception of the gym, another one.
~shared-account | Two women work one login.
= | Job share, 50/50. I wrote that advert! System takes one name a post.
- | Good with towels.
