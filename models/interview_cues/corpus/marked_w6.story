# Kind C: reassuring lines inside frauds, several oddities inside honest notes
- | Principal engineer, Seattle-based per CV.
background-check-clear | Report came back clean on all five counts.
id-owner-denies | The man it is clean for teaches in Spokane and wants to know why we ran his credit.
photo-found-elsewhere | Picture is his from the school page with the glasses taken out.
- | Checked twice, HR and IT.

- | Medical coder, remote, Tampa.
referee-confirmed | Good word from the last hospital, through their HR.
several-jobs | Same hospital still pays her, forty hours, as it turns out.
output-swing | Accuracy 98 until May, 71 since.
- | She called that burnout.

- | Rigger, theatre, West End.
id-shown-and-matched | Passport fine.
support-document-altered | IPAF card shows a training centre that closed the year before.
skill-gap | Clipped on to the wrong rail in front of the head rigger.
- | Sent off the grid.

- | Interpreter, immigration court, Boston.
~phone-unreachable | Nine calls, no answer.
~contact-changed | Then mail from a new address.
= trouble-explained | Phone stolen on the Red Line, police number given, and true.
= | Old mail needed that phone for the code.
language-spoken | Dari and Pashto both tested by a judge's clerk.

- | Air traffic simulator instructor, Ottawa.
~place-conflict | Ottawa on the form, Gatineau in the call.
= discrepancy-explained | Across the river; he says Ottawa to Americans.
~id-data-mismatch | Licence is Quebec.
= address-confirmed | Bill and licence both Gatineau.
- | Badge made.

- | Substitute teacher pool, Michigan.
~contradicts-resume | Six schools on CV, seven in the talk.
~employer-denies | The seventh has no file.
= discrepancy-explained | Student placement, never paid; college's placement letter.
- | Subs from Monday.

- | Hotel GM, Scottish Highlands.
met-in-person | Two days with us, lovely man.
employer-untraceable | Lodge he ran in Norway is a lake on the map.
referee-same-voice | "Owner Lars" forgot to do the accent after a while and it was him.
- | Board chair will ring.

- | IT asset manager, recount.
- | Four laptops missing from list.
- | Found in the cupboard of the old office.
- | Recount done.

- | Cook, Alaska fish camp.
- | Alone on the plane list, no papers by mail.
~phone-other-name | Number rings a Mrs Ivanoff.
= sharing-explained | Village phone, she's the health aide, fetches him.
id-verified-in-person | Trooper at the airstrip looked at his ID for us.

- | Product designer, New Orleans.
~timezone-mismatch | Awake and replying at 4 a.m. there.
= | New baby. Partner's leave note was in the same mail.
- | Case study solid.

- | Nurse manager, Tennessee.
- | Charmed the panel.
school-not-found | Her MSN comes from a site that takes cards and has no teachers.
peer-report | Kentucky board sanctioned nine who had one from there, her second.
- | CNO has the letter.

- | Python trainer, bootcamp, Austin.
own-work-unknown | Opened his course repo, had to search for main.
commits-other-name | Every notebook was last saved by "Ms. Adaeze".
identity-borrowing | A student told us he had asked for her login to "keep the streak".
- | Not renewed.

- | Night porter, Bath hospital.
~pickup-by-other | A girl collected his uniform and fob.
= | Daughter. He was working a double; form signed by both.
= id-shown-and-matched | He showed his driving licence at the fob desk the same night.
- | Fob active.

- | Scrum master, Edmonton, in notice.
~several-jobs | Still on another payroll in week two with us.
= employer-confirmed | Old firm: paying out his notice at home, released from duties on the 1st.
- | No overlap of work.

- | Bookkeeping outsourcer, Florida. Ex-client called.
shared-account | Three hands in one login; one of them capitalises, two don't.
place-conflict | Boss says all staff sit in Sarasota; the payslips are from Manila.
- | Contract says Florida only.
- | Boss: "They are very good."

- | Lift from an HR forum, same man now with us.
overqualified-lowball | Ex-director, took analyst pay.
- | He's 61, wants to leave at five.
- | Team happy so far.

- | Pathologist assistant, Iowa.
id-forged-issuer | Certificate's hologram is the old one on a new date.
- | He says the college does that.
? | College: not since 2014.
school-denies | And nobody by that name walked in 2019.

- | Sales engineer, video, Montréal.
~voice-changed | Second half came in another voice.
= | It was his interpreter, sign language, swapped at half time as they do.
- | Note for all: agency sends two.

- | Backend, New Brunswick.
~long-latency-answers | Three seconds before all his answers.
= trouble-explained | Satellite at his cabin, our own ping test gave 2.8.
own-work-explained | Walked the queue code without notes.
- | Panel says yes.

- | Backend, Regina.
long-latency-answers | Each time the count to four, and then speech without an "um".
ai-assistant-use | The word "certainly!" started nine of ten.
? | Asked to talk about his town instead. Count to four.
cannot-answer-local | Named no street but Main Street. There's none.

- | Concrete finisher, Queens.
crypto-or-third-party-payment | Wants it on his uncle's Zelle.
? | Uncle is fourth man's uncle too.
id-number-mismatch | SSA letter: number was given out in 2019, to a child.
- | E-Verify case open.

- | Concrete finisher, Bronx.
~id-number-mismatch | Number and name don't fit, SSA says.
= name-change-documented | Took his wife's name, SSA office stamped the change on Tuesday.
- | Case closed as authorised.

- | Translator, Ottawa ministry.
- | Uses DeepL. So do we all.
- | Sample good.
- | Security form sent.

- | Photographer, newspaper, Leeds.
profile-owner-other | Instagram he gave is run by a woman who has his surname and a Leica.
- | Says it's his art name.
account-control-failed | We asked for a story with today's date. She posted one: "I am not him."
- | Done.

- | Ambulance trust, EMT, Suffolk.
support-document-altered | FREC number in the sheet goes to the tutor's own daughter.
proxy-interviewer | Scenario day was passed by a paid friend, sign-in picture shows as much.
- | Trust board told.

- | Ambulance trust, EMT, Essex.
~proxy-interviewer | Sign-in picture from scenario day isn't her.
= | Pictures for bay 3 and bay 4 crossed over, other girl has hers.
= tool-agreed | Assessment centre says it'd been reported for the whole day.
- | Result stands.

- | Cleaner supervisor, airport.
money-odd | Wages for fifteen, trolleys for nine.
money-odd | Six names have never had an airside pass.
- | He signs each time sheet himself.
internal-record | Note from 2019: same man, same trick, Terminal 2, warned.
- | Police on Thursday.

- | Cleaner supervisor, station.
~money-odd | Fifteen paid, nine seen.
= | The rest clean trains at the depot.
= | Walked there, counted six.

- | Zookeeper, Cheshire.
interest-unknown | "Herpetology since childhood", took a slow worm for an adder.
- | Happens to some.
referee-confirmed | Bristol's head of reptiles, by their switchboard, thinks much of her.

- | Vendor risk, "Canadian" dev shop.
employer-staff-unfindable | CTO, COO and Head of People: all faces from one generator, ears tell.
employer-young | Founded 2010, says the footer. Domain is from this Lent.
sanctioned-link | Wise account holder sits in Dalian, on the list since last spring.
- | Not onboarded.

- | Vendor risk, three-man dev shop, Guelph.
employer-young | Site is half a year old.
met-in-person | Visited, all three were in, one showed me his T2.
- | Low spend.

- | Retail manager, Dublin.
refuses-id | Passport "with the embassy", licence "with the Garda", since April.
? | Embassy has nothing of hers.
all-checks-refused | Notary, post office, our shop: none suits.
- | Withdrawn.

- | Retail manager, Cork.
~refuses-id | No document for three weeks.
= | Passport office strike. Their tracking page, her number, "printed".
= id-shown-and-matched | Came Friday, all good.
- | Keys handed over.

- | Mail from a bank's fraud team about our applicant.
peer-report | "Fourth employer this month where she has had a start date."
returned-under-new-name | In our own list of 2022 the same mobile, other surname.
- | No start with us.

- | Mail from a bank's fraud team.
- | A general warning on payroll fraud for employers.
- | Not about anyone of ours.
- | Put on the noticeboard.

- | Tower crane, Calgary. Competency check.
hours-refused | Can't do anything before three p.m., "family".
timezone-mismatch | Stars over his shoulder at ten past one.
- | For a man ten minutes from site.
place-vague | "Near the mountains."

- | Wind technician, Lowestoft.
~event-false | Spoke of a storm on the 8th; no storm on the Met Office page.
= discrepancy-explained | Offshore. Vessel log has 52 knots that night.
- | GWO tickets live.

- | Archivist, county record office.
- | Gave two forms of her name.
- | Welsh and English, both on the deed poll.
- | Fine with payroll.

- | Recruitment ops, agency rates.
off-platform | First message: "Add me on Signal, the site reads along."
prepayment-demanded | Second: "100 for my time in the interview."
- | There was no third.

- | Recruitment ops, freelance editor.
- | Asked for a deposit. It's the platform's escrow.
- | Released on delivery.
- | Five stars from three of us.

- | Remote intern, Georgia Tech per CV.
school-detail-unknown | "Campus is by the sea."
school-denies | Registrar: GTID is of a 2011 PhD.
false-premise-accepted | Said yes, Professor Larkspur had been strict. I made him up.
- | Student programme told.

- | Remote intern, Ohio State.
~school-denies | Clearinghouse: no record found.
= school-confirmed | He'd blocked his data under FERPA; lifted it, came through in an hour.
- | Welcome pack sent.

- | Data centre tech, Slough.
~background-call-center | Loud room full of people behind him.
= trouble-explained | Next door was a wedding hall, he carried the laptop over and there was the groom.
- | Rest quiet.

- | Helpdesk, Wigan.
- | Third MFA push fatigue this week, real user.
- | He kept hitting approve by mistake on his watch.
- | Watch app removed.

- | Foster carer assessment, Kent.
alias-used | Lived as "Claire Voss" for two years in Spain and left that out.
refuses-background-check | Won't sign for the Spanish certificate.
- | Panel stops here.

- | Foster carer assessment, Sussex.
~alias-used | Police check lists "Claire Moss" as well.
= | Adopted at nine. Court order seen by the social worker.
- | To panel in May.
