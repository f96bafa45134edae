# Pilots, soldiers, references for hire, shell employers, copied portfolios and code, deepfakes
# pilots with dubious licences
- | Civil aviation list read out in parliament: 262 names.
support-document-altered | Exam date on Captain M.'s licence is a public holiday on which the hall was locked.
- | Grounded pending inquiry.
- | Union calls it a witch-hunt.

proxy-interviewer | Somebody sat seven of the eight theory papers for F/O Rashid while roster has him in Jeddah.
- | Fleet office printed both sheets.
- | He has 4,000 hours, real ones.

- | I was third in the queue that year at the authority.
proxy-interviewer | You left the fee with the clerk and a boy of nineteen did meteorology for you.
- | I passed by myself, twice failed.

# Swedish pilot 13 years
- | Amsterdam, stand D14, 100 passengers boarded.
support-document-altered | Captain's licence was made at home from white card, transport agency has him as holder of an expired commercial one for light aircraft.
- | Took off his epaulettes himself, relieved, he said.
- | Replacement crew in 90 min.

- | Crew records, note to the chief pilot.
id-forged-issuer | Licence number has one digit more than the agency prints.
- | Thirteen years and 10,000 hours with it.
- | Belgian, Italian and British employers before.

- | Purser; I served him coffee on four sectors that week.
- | Smooth landings.
alias-used | The Dutch police asked after a Lindqvist while our list and his suitcase said Tolme.

# SA pilot fake ATPL
- | Swiss incident report about strange turns led back to our senior F/O.
support-document-altered | Authority: airline transport licence on file is not from us; he holds a commercial one only.
- | He always refused promotion to captain.
- | Lawyers claim overtime back.

- | Sim instructor, grumbling.
plausible-wrong | Claimed the Alps needed a left orbit for weather on a day clear as gin.
- | Tea in the crew room.
- | Two decades of payslips.

- | Galley gossip, late.
avoids-in-person | Five times bidden to the authority's counter with the original, five times a sick child, and I know he has none.
- | We liked him.

# honest pilot licence conversion
support-document-altered | Licence not in the UK register, search of 4 Oct.
discrepancy-explained | Moved to the Irish authority after the exit; Dublin verified number, type ratings and medical by return.
- | Line check on Thursday.

# flight attendant / fake pilot free flights
- | Jump-seat request, airline badge of a small carrier, Honolulu.
employer-denies | The carrier: he was cabin crew until 2019 and has never been employed as pilot.
- | He flew free some hundred times.
- | Marshal met him at the gate.

support-document-altered | Crew card copied from an old one, with a hologram out of a cereal box.
- | Asked him to sit in 3A instead.
- | Extradited from Panama.

- | I sat next to him to Denver.
plausible-wrong | "We'll rotate at flaps eleven," he told me, and the real captain stared.
- | Nice epaulettes.

# soldier's records
- | Head of security, CV: two tours, Silver Star, sniper.
employer-denies | National personnel records centre: eleven months as a clerk, no deployment; the unit he names never heard of him.
- | He speaks at schools.
- | Take the portrait down.

support-document-altered | Discharge form is typed with a font from 2007, dated 1991, and the archive's copy has no medals box filled.
- | Veterans' preference gave him the ten points.
- | Ask inspector.

- | I served there, so I sat near him at the dinner.
employer-detail-unknown | He couldn't say who the colonel was or what we called the mess tent.
- | He left before pudding.

# MP/politician "first responder"/ special forces UK
interest-unknown | Lists parachuting, 300 jumps; does not know which hand pulls.
- | Laughter at the table.
- | HR not amused.

- | Regimental secretary writes with a fountain pen.
employer-denies | Our rolls from 1978 to 1990 do not contain this gentleman in any rank.
- | Pray let us know how he got the tie.

- | His own sister rang.
contradicts-resume | He's telling the depot he never wore uniform; you people have him down for the Falklands.
- | She sounded tired of it.

# honest: records fire
employer-denies | Archive: no file for Sgt Dubois.
discrepancy-explained | The fire of 1973 took that shelf; pay vouchers and two morning reports rebuilt his service, archive certified it.
- | Preference points stand.

# references for hire
- | Google finds the "career excuse" shop in one minute.
referee-shares-contact | Both supervisors of applicant Jodie sit on the same 0199 line as the shop's other customers and Jodie's own voicemail.
- | Price: 65 for a month, 90 with a landlord.
- | Screenshot for the file.

referee-untraceable | "Mr Hale, operations director" answers a switchboard that puts through to one room; his alleged firm has no Hale.
- | Hold music very long.
- | Asked him the weather in Tulsa, he paused.
referee-same-voice | Mr Hale and the landlord Mr Pratt have one lisp and one budgerigar between them.

- | I worked for that shop one summer.
referee-same-voice | I was four bosses for the same girl, I only changed my chair.
- | Paid in vouchers.

# references letters
referee-same-wording | Letters of the three professors each praise her "unflinching curiosity in the face of the unknown".
- | Panel 2, fellowship.
- | Ask for phone numbers.

referee-denied | Dean Wong of the letter never taught at that college, says its personnel office.
- | Offer withdrawn 17:20.
- | Mother writes a long mail.

- | Night secretary, graduate school.
referee-shares-contact | The recommender's upload and the applicant's upload come from one wifi, eleven minutes apart.
- | Logged by the portal itself.

# honest friend referee
- | Referee 1 laughed the whole call.
discrepancy-explained | Said at once he is a friend and her best man's brother; the form has the box "personal" ticked.
referee-confirmed | Referee 2 came through the hotel's own exchange and gave dates, post, re-employable.
- | Proceed.

# shell employers
- | Reference check, SEO firm in Riga, "senior dev 2016–2021".
employer-young | Commercial register: founded May 2023.
- | The site has a chat window which greets in Spanish.
employer-staff-unfindable | Twelve faces under "our team", none of them findable anywhere outside of that page.

employer-site-copied | Home page is word by word a Toronto agency's with the logo recoloured.
- | Cc: Toronto agency, they were furious.
- | Applicant says "rebrand".

employer-address-empty | Drove past it on my way to grandma: a car wash.
- | Free vacuum, by the way.
- | No sign of five floors of blockchain.

# invented start-up
- | Founder & CTO 2018–2022, "exited".
employer-untraceable | No company, no tax number, no buyer, no press, not even a cached page.
- | He draws the exit as a hockey stick.
- | Partner wants a second meeting.

contradicts-resume | The deck said 40 staff; over oysters he said "it was me and a Notion page".
- | Good oysters.
- | Pass.

- | His flatmate of the time sells bikes now.
employer-untraceable | Start-up? There was a whiteboard with nothing behind it; never registered, never a customer, chamber says none by that name.
- | He still owes for the gas.

# honest startup dissolved
employer-untraceable | "Plumtree Ltd" not found in the register.
discrepancy-explained | Struck off 2020 and re-used by a florist; old accounts with his signature sit under the number he gave.
- | OK.

# congressman biography
- | Member-elect, works at two great banks, says leaflet.
employer-denies | Bank one: no record. Bank two: no record.
school-denies | College cannot find anyone by that name who graduated that year.
- | Volleyball too.

alias-used | Andrew in one room, Vittorio in another, on the ballot Gerald something.
- | Landlord in Queens has an eviction note.
- | Ethics panel sits.

- | Donor, and a fool.
contradicts-resume | On stage his mother was in the tower; on his form for us she was in Rio that year.
- | I want my 5,800 back.

# fake heiress / bank exec / Harvard fellow ... consultants
- | Deputy assistant secretary, stabilisation bureau.
photo-found-elsewhere | The magazine cover with her face that she shows is a fake, the publisher never printed it.
school-denies | Business school: she attended a seven-week course and isn't an alumna with degree.
- | Resigns, blames a false narrative.

contradicts-resume | UN panel member, says bio; "I attended a session", says she to our reporter.
- | Fact-check in three columns.
- | Network airs at 7.

- | Her charity's intern.
employer-staff-unfindable | The charity's forty nations and its staff: there was a laptop, me, and no one else to be found.
- | Snacks were good.

# copied portfolios
- | Design lead applicant, Lisbon; case study of a parking app.
portfolio-copied | Same screens, same dog in the mock-up, on a Danish woman's page from 2019.
- | Dane called, she drew the dog herself.
- | Reject kindly.

portfolio-copied | Interviewer is the author of the third project in his folder and let him present it to the end.
- | Popcorn feeling in the room.
own-work-unknown | Asked why the button is at the left, he said: because of the algorithm.

- | Photo editor's desk.
portfolio-copied | The wedding in his book has my own uncle in it, I took that picture.
- | Uncle confirmed the tie.

# photojournalist fake identity
photo-found-elsewhere | War photographer's own portrait is a surfer from Cornwall, flipped.
portfolio-copied | Front-line pictures are an American's, mirrored, so that rifles eject the wrong way.
- | 120,000 followers.
- | He wrote that he is going to Australia in a van.

- | Six women editors compared notes.
avoids-in-person | Three years of messages, and each rendezvous fell through for a mine, a fever or a border.
account-vanished | When the BBC man asked, account and number were gone by breakfast.

- | Agency accounts dept.
- | Prints paid in advance to a Brazilian branch.
crypto-or-third-party-payment | His fee for the series went to someone called T. Mello, at his own wish.

# plagiarised GitHub
- | Repo "ml-fraud-engine", 41 commits in one night, years 2016 to 2020.
code-copied | Same tree, same typos as a student's in Kraków; author line rewritten with filter-branch.
- | Student still has the original issue tracker.
- | Thanks to bot.

own-work-unknown | Could not tell me what his star project's config flag "--husky" does; husky is the real author's dog.
- | Round ended early.
- | Send template 3.

commits-other-name | Blame says "mohit@lab" all over the folder which Jasper "wrote alone".
- | I asked Mohit; Mohit doesn't know Jasper.
- | Screens in drive.

# honest fork
code-copied | Repo identical to another one.
discrepancy-explained | It's marked as fork and his three patches are merged upstream under his name.
own-work-explained | Walked us through the patch, changed the retry live.
- | Hire.

# deepfake
- | Second round, back-end, applicant "from Poland".
deepfake-artifacts | The jaw came off by a finger's width whenever he laughed.
live-check-refused | "Please put your hand before your face." He would not, three times.
- | Call lasted 14 minutes.

- | Founder, voice security shop, told at the meetup.
deepfake-artifacts | His eyebrows arrived after the face did.
lip-sync-mismatch | Mouth closed on "b" never, it just breathed while words came.
- | We of all people nearly hired.

deepfake-artifacts cannot-speak-claimed-language | Smooth skin swimming like milk at the ear, and of the Polish he claims not one dobry.
- | I'm from Gdynia.
- | I said goodbye in Polish, he typed.

# deepfake at safety vendor
- | Awareness trainer, macOS image shipped, Mac arrives.
malware-sent | Minute twenty: the new workstation began to load an info stealer, by his own hand per the EDR.
photo-found-elsewhere | His HR picture is a stock model with another head grafted on.
- | Contained at 22:20.

pickup-by-other | The Mac went to a mule in a duplex and she plugged it in between two others.
- | He said he was fixing his router.
- | FBI has the box.

- | Buddy assigned to the new hire, that's me.
camera-off-refusal | Never saw him on day one: asked nicely, asked again, black tile and no reason.
- | Cake in the fridge uneaten.

# honest: bad camera
deepfake-artifacts | Face shimmered and froze in the corner.
trouble-explained | Beauty filter of the vendor laptop, switched off at our request, and it was gone for the rest.
- | Good talk on queues.

# audio tone: AI-coached
ai-assistant-use | On a shared tab: "Interview Whisperer – listening".
- | He is a junior, 21, nervous as we all were.
- | Lead says no anyway.

- | Candidate typed not a letter, yet answers were in paragraphs.
coached-or-reading | Eyes ran left to right, left to right, then down a line, as my gran reads the Bible.
- | Asked "what did you eat?"
long-latency-answers | Even for the lunch there came the five-second hush and then a balanced diet in three points.

scripted-identical-answers | "At a high level there are three considerations", he said to caching, to conflict, to why us.
- | I drew three boxes on my pad.
- | Move to next.

# exec deepfake conference? skip; voice cloned
synthetic-voice | The man's breath never came; a voice like a lift announcing floors.
- | Phone screen for help desk.
voice-changed | HR had a tenor on Monday, I've got a bass on Wednesday.

- | Switchboard woman, 40 years on headsets.
voice-changed | That is not the Peter who rang at nine.
- | Put it on a slip for the boss.

- | Trainee recruiter.
synthetic-voice | He said "comma" aloud once, like a machine would that reads.
- | I giggled, sorry.

# honest cold
voice-changed | Voice two tones lower than last week.
trouble-explained | Tonsils; she turned the camera to the doctor's note and croaked through the same project details.
- | Rebooked all the same.
