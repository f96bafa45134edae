# name-mismatch-on-call
~name-mismatch-on-call | Joined the screening as "Dolores Whitcombe". Candidate is Aaron Petty.
= | Mother's Zoom account. She pays for the family plan.
= | He renamed himself before the first question.

~name-mismatch-on-call | Participant label said Kwabena Frimpong, we invited Nana Osei.
= | Two given names, day name and church name. Both on the passport.
= name-change-documented | Deed poll from 2011 covers the rest.

name-mismatch-on-call | Came in under "Victor L." although invited as Samuel Brandt.
- | Said it was a friend's computer.
name-mismatch-on-call | Second round he came in as "Pavel". Other laptop, so he says.

= | Our invite went out with the wrong merge field. Twelve candidates got someone else's link.
~name-mismatch-on-call | Shows up on Teams as Ingrid Solheim, not Tove Rask.
= | Solheim was the 10:30 slot. Coordinator confirms the swap.

~name-mismatch-on-call | Screen name was plain wrong: "J. Adeyemi", we had a Ms Okafor.
- | Good round otherwise, strong on SQL.
= | Adeyemi is her married name. Certificate of March on file.

name-mismatch-on-call | Entered the call as "Interview 4", then "Rick T.", then the right name.
- | Team liked him. Moving to offer.

~name-mismatch-on-call | Webex tile read "Conf Room B Jena".
= | Booked a room at her present employer's coworking place. Tile carries the room.
= | Desk there told us so. Nothing to rename.

~name-mismatch-on-call | Username Björk Karlsdottir, application says Bjork Einarsson.
= | Father's name system. Sons get -son, daughters -dottir. The account is his sister's.
= | She looked in and waved. He logged in again on his own.

name-mismatch-on-call | Lobby showed Li Wen, the hire is Thomas Ngo.
- | His lawyer writes that screen names are no evidence.

~name-mismatch-on-call | Different surname on the call than on the CV: Castellanos / Rivero.
= | Spanish double surname. CV has the second, account the first. ID has both.

- | Panel at two. Three of us on.
~name-mismatch-on-call | He was let in as "Marcus Deane", nobody of that name applied.
= | Deane is the recruiter at the agency. He starts their meetings, then leaves.
= | Their account manager confirmed by phone.

name-mismatch-on-call | Dial-in name did not fit the applicant; it said "Dmitry - backup".
- | Sorry, old setting, he said. We did not look into it.

~name-mismatch-on-call | Label "Guest of H. Petrakis" where Eleni Vassou was expected.
= | Library computer in Volos. Login is the librarian's.
= | Our scheduler had sent her there herself. Power cut in her street, utility's page lists it.

name-mismatch-on-call | Zoom had him as Roland; he told us to call him Craig from now on.
- | Will send something about it tomorrow.
alias-used | A third first name is on his GitHub.

~name-mismatch-on-call | Signed in to the video room as Priya M., file says Priyanka Menon-Das.
= | Short form. Same on her licence and at the last employer.

~name-mismatch-on-call | Second call under another name altogether, "Owen Tallis".
= name-change-documented | Court order changing the name was granted the week between. Copy seen, number checked.
= | HR had it, did not tell us.

name-mismatch-on-call | Joined as Gregory Pham. We had scheduled Lucas Reyes.
? | Reyes says his cousin Pham lent him the account. Pham, asked, has no account.

~name-mismatch-on-call | Wrong name under the picture the whole hour: Steffen Quast.
= | Platform fault of 4 May. Cached labels were shown to guests. Vendor's status page has it.
= | In my own recording I am called Steffen Quast too.

~name-mismatch-on-call | Caption said "Haruka", not Megumi.
= | Flatmate's tablet. Own laptop was at the repair shop, ticket seen.
= | Next call from her own machine. Right name.

name-mismatch-on-call | In the waiting room: Ahmed Nasr. On the form: Julian Frost.
- | Other oddity, the late start, was our server. Name was never asked about.

~name-mismatch-on-call | Named "Delphine Aubry" in the meeting log, candidate Delphine Mercier.
- | Log checked at audit, April.
= | Divorced 2019. Microsoft account is older than that.
= | Decree in the onboarding folder.

~name-mismatch-on-call | On screen as "Test User 3".
= | We gave him that guest account. Lab policy.

# different-person
~different-person | Another man on day one than in the interviews, says the team lead.
= | Lead had seen the other finalist. Wrong recording in the folder.
= | Played the right one to him. That is him.

~different-person | Face in round two was not the face in round one.
= | Hair shaved after chemo started. GP letter. Same tattoo, same voice.
= camera-on-and-same-person | Security compared stills, one person.

different-person | Onsite badge photo is clearly not who we interviewed.
- | He says he lost a lot of weight. Nobody compared anything.

different-person | Man at the desk is about ten years older than the one on the recording.
- | Works hard. Team likes him.

= | Round one was held by mistake with his namesake. Two M. Harris in the pool.
~different-person | Reviewer: this is not the person from round one.
= | Correct, and our doing. Both were told and redone.

~different-person | Somebody else sat there at the second interview.
- | Asked for the portfolio meanwhile.
= | Wife. She set up the camera, he came in a minute later.
= | It is on the tape.

~different-person | Receptionist noted a stranger in place of the new hire.
= | Brother drove ahead with the papers. Hire parked and came in, ID at desk.

different-person | Person in the final did not look like the person in the screening.
- | Explained as bad light. Light was good in both, AV checked.

~different-person | Three of us agree: not the same woman as on Tuesday.
= | Prosthetic work on the jaw in between. Dental clinic's bill seen.
= | Passport check on both days passed.

different-person | New joiner is not the candidate I hired.
- | Asked him to come in on Friday with HR.
- | Said sorry and left the meeting.

~different-person | Monday's person and Thursday's person have different faces.
= | Twins, both applied, both disclosed. Agency crossed the slots.
= sharing-explained | Two passports, two work histories, agency's mail admits the mix-up.

~different-person | Manager swears it is another guy on the daily.
= | Interview used the vendor's beauty filter by default. Since removed.
= | Turned on here, same guy as then.

different-person | First day: shorter, other ears, other hairline than the hire.
- | His surgeon's letter explains the nose. Not the rest.
- | Lawyer's letter came next.

~different-person | Not the one from the phone picture, said the guard.
= | Picture was eleven years old. HRIS import took it from his internship.

~different-person | Final round: different person at the keyboard.
= | Sign interpreter had moved to the front. Candidate sat left of frame.
= | Booked by us. Invoice with accounts.

different-person | Whoever came to the site visit was not the interviewee.
cannot-answer-local | Could not name the motorway he had come by.

~different-person | Stills from March and June do not match, analyst writes.
= | June still is of the hiring manager. Auto-pin picked the speaker.
- | Ticket closed.

~different-person | Second recording shows a bearded, much heavier man.
= | Fourteen months between them, req was frozen. Fingerprint from both visits equal.

different-person | Man on the kickoff is not the man on the contract call.
- | Vendor says a colleague stood in. Vendor cannot name the colleague.

~different-person | Interviewer 2 did not recognise her at all.
= | Interviewer 2 has face blindness. He told HR himself, uses voice only.
= | Other four did.

~different-person | Wrong person turned up for the whiteboard round.
= | Lobby sent up the courier. Candidate was still downstairs.

different-person | Tall guy in rounds, short guy at the door.
? | Camera angle, says recruiter, who never met either. Door guy does not know the questions we asked.

# pickup-by-other
~pickup-by-other | Laptop collected by a Ms Teller. Hire is Mr Osgood.
= | Teller is our own office manager there. Ran it up to him.
= equipment-received-in-person | He signed in front of her, driving licence shown.

~pickup-by-other | Courier slip bears a stranger's signature.
= | Depot confirms wrong van. Slip belongs to parcel ending 41.
= | His own slip came Thursday. Signed by him.

pickup-by-other | Signed for by "Dan". Hire's name is Yusuf.
- | Claims Dan is a neighbour. No Dan in that building, says the landlord.

~pickup-by-other | Somebody not on the order took the machine at the counter.
- | Monitor goes out next week.
= | Husband. She was on night duty.
= sharing-explained | Shop copied his ID and marriage card. Same address.

pickup-by-other | Third party with a printed mail picked up the kit.
- | Hire: thank you, all fine.
vpn-location-mismatch-noted | Machine came online two states away.

= | Dorm rule: post is taken in by the porter, always.
~pickup-by-other | Received by K. Lindqvist, not our intern.
= | Lindqvist, porter. Intern's room book entry same evening.

~pickup-by-other | Tracking says handed to a man, hire is a woman.
= | Driver ticked the wrong box. Photo on delivery shows her.

pickup-by-other | A driver nobody knows fetched the box with his code.
- | Promised a picture of himself with the laptop. Not come yet.

~pickup-by-other | Box was collected at 06:50 by a person with another surname.
= | Doorman's early shift. Keeps parcels in the cage.
= | Cage log: hire, 18:20, own key.

~pickup-by-other | Equipment went to someone called Bea Strand.
= | Guardian. He is 17, apprentice contract, she must sign.
= | Our template requires it.

pickup-by-other | Locker opened by another phone than the hire's.
? | Excuse is a dead battery. The locker firm logs his phone as on, elsewhere.

~pickup-by-other | Two parcels, both taken by an unknown older man.
= | Father-in-law, ground floor. Named in the delivery note she gave before.
- | IT set-up call done.

~pickup-by-other | Phone was handed out to a third person in Graz.
= | Firm's fault. Label had the works council chair's name.
= | He drove it over the same day. Receipt from both.

pickup-by-other | Kit released against a photocopy to a woman who is not the hire.
- | First delay had been the customs strike, that is settled. This one is not.
requests-laptop-reship | Asks for the dock to be sent to her directly.

~pickup-by-other | Not the hire who took it, says UPS.
= | He was in quarantine, clinic note. Flatmate went with a signed proxy.
= | Serial and face on video that evening.

~pickup-by-other | Badge and laptop left the front desk with Mr Abiola, wrong man.
= | Same surname, other Abiola, starts the same Monday.
= | Swapped back within the hour. Desk log both ways.

pickup-by-other | Young man with sunglasses took it, showed her licence on a phone.
- | Recruiter vouches for her. Recruiter has not met her.

~pickup-by-other | POD name unreadable, for sure not hers.
= | Covid rule at that carrier. Driver signs himself. Whole region.

~pickup-by-other | Collected by a "representative".
= | Relocation agent, ours. PO 4471. Keys, phone and laptop in one go.

pickup-by-other | Same man who collected for the March hire collected this one.
- | Said they are friends. March hire was dismissed.

~pickup-by-other | Concierge released it to flat 9. Hire lives in 6.
= | Digit upside down on our label. Nine brought it down.
= equipment-received-in-person | Hire came to the desk with ID to have it tagged.

pickup-by-other | Laptop picked up by an Uber courier on another account.
- | Hire was ill, he writes. Asked for a note, got a laugh emoji.
