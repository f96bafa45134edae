# a8: things that look like an explanation and are none; excuses checked and failed; longer notes
- | Phone screen Tues, good.
? | Shipping label had to be redone to a suite in Cheyenne on the eve of dispatch.
- | Says his wife's aunt broke a hip and he is caring for her there.
? | Suite is a mail agent's, they have no patients.

- | Phone screen Tues, good.
~? | Shipping label had to be redone to a suite in Cheyenne on the eve of dispatch.
- | Wife's aunt broke a hip.
= | Rehab clinic has its mail in that suite. Ward nurse took the parcel over to him and phoned us from the bedside.

? | Her face was a beat behind and had no eyelashes at times.
- | She blames a beauty filter, will look into it.
- | Round went on to the end.

? | The degree check returned nothing.
- | He mailed a letter from the dean explaining the fire in the archive.
? | Dean's letter came from a free mailbox, the university never had a fire.

~? | The degree check returned nothing.
- | Says there was a flood.
= | Faculty papers sit with the state archive since the flood. Archivist Mrs Petku sent the exam roll, he is no. 31.

? | Commits under his key came while he was on the plane to our offsite, no wifi on that one.
- | He says scheduled pushes.
- | We let it rest, nice fellow.

~? | Commits under his key came while he was on the plane to our offsite, no wifi on that one.
= | Queue of the merge bot. Bot log has the eleven jobs, queued at the gate.

? | Neither of the referees had heard of the project.
- | Candidate offers two others, both "travelling".
- | Chasing.

~? | Neither of the referees had heard of the project.
= | It ran under another name in-house. Their old wiki export has it, with him as owner, and then they remembered.

? | Someone had logged in with her token from Lagos, and she lives in Ghent.
- | Promised to change her password.
- | Ticket auto-closed.

~? | Someone had logged in with her token from Lagos, and she lives in Ghent.
= | Our pentest firm. Scope letter, dates fit, they gave us the session id.

? | Ask for a short visit to the office was met with a doctor's note, knee.
? | Doctor's practice was struck off in 2016.
- | Manager still keen.

- | Ask for a short visit to the office met with doctor's note, knee. Came on crutches in May.

? | Three of us said independently: not him.
- | Hiring manager thinks we are tired.
- | Contract signed Monday.

~? | Three of us said independently: not him.
= | It was indeed his twin, he fetched the badge. Both came Friday with papers, HR has copies of both.

? | Tax residence certificate is for the year after next.
- | "Clerk's mistake", he'll get another.

~? | Tax residence certificate is for the year after next.
= | Fiscal office sent the corrected one straight to us, stamped 12 Nov.

? | Background vendor wrote "identity belongs to a person deceased 2011".
- | He laughed and sent a selfie with today's paper.
? | Headline on that paper was printed in another font than the rest of the page.

~? | Background vendor wrote "identity belongs to a person deceased 2011".
- | He laughed.
= | Master death file error, the agency's own letter says so and is dated 2017. He went to their counter with our HR.

? | All three former firms in his CV share one caretaker of the domain and one day of purchase.
- | Says they used the same web guy.

~? | All three former firms in his CV share one caretaker of the domain.
= | One holding, three plants. Annual report lists them, personnel office answered by letter.

- | Coding test 92 %.
? | Repeated it on site with our laptop: could not open a file.
- | He said nerves.
- | Team would like him, cheap.

- | Coding test 92 %.
- | On-site repeat 71, nervous, right ideas.
- | Hire.

? | Says microphone broke, then typed all answers. A voice in the room dictated them, our transcript caught it.
- | Later bought a headset.

- | Microphone broke, typed the answers, phoned in for the rest.

? | He'd sworn that nobody else uses the laptop. There are two face logins enrolled.
- | "My wife, for the photos."
? | Second face has a moustache and a headset with a team name.

~? | There are two face logins enrolled on the laptop.
= | First is the technician who set it up, forgot to delete himself. He confirms, his picture is on the intranet.

? | On 5 dates the same hour was billed to us and taught as a class in Almaty, school site has the video.
- | He says the videos are repeats.
? | Blackboard shows that day's date.

~? | On 5 dates the same hour was billed to us and taught as a class in Almaty.
= | School's plan is in local time. Converted, class ends 4 h before our day starts.

? | Phone insurer sent us a claim: device stolen in Minsk on the 2nd. The user was "at home in Kent" on every call that week.
- | He says lost in post.
- | Claim paid.

? | He signed the policy that forbids remote tools, then a fifth one was found under a renamed exe.
- | Wrote that it came with his printer.

~? | A fifth remote tool was found under a renamed exe.
= | It did come with the printer. Same file on Marek's machine, maker lists the hash.

? | "Lena" sent her vaccination card for the site pass, vaccinated at a place where she claims never to have been, twice, in one minute.
- | Mail says card belongs to roommate, sorry.

? | Contract says sole work. Found four more contracts in the printer queue, one still warm.
- | Told the boss they are a friend's.
? | All bear his own signature and bank.

~? | Found four contracts with other firms in the printer queue.
= | His evening job is notary's clerk, approved by HR in 2023. Client names, not his.

- | Interviewed thrice, team yes.
- | Wants start delayed by ten days.
? | Asked for the delay because "the person must learn first".
- | Recruiter thinks slip of tongue.

- | Interviewed thrice, team yes.
- | Wants start delayed by ten days, wedding.

? | Reference letter's signature was checked with the signer: not mine.
- | Candidate: she forgets things.

~? | Reference letter's signature was checked with the signer: not mine.
= | Her deputy signed "for", she asked him and he remembers both the letter and the lad.

? | New starter can't recall the panel, the offer call or the salary haggle.
- | Jet lag, he said.
- | Lives in same time zone.

~? | New starter can't recall the panel, the offer call or the salary haggle.
= | Transferred from the acquired firm, there was none of that. Transfer deed annex B.

? | The proof of address is a gas bill. There is no gas in that town, says the utility.
- | He sent a water bill next, from the same editor.

~? | The proof of address is a gas bill. There is no gas in that town, says the utility.
= | Bottled gas supplier. Driver delivers there every second Friday, showed his tour list.

? | While she "was in labour" her account attended nine meetings, and spoke.
- | Husband says she is tough.

? | He explained the eleven aliases: nicknames. Each has a passport scan, a bank and a résumé.

~? | Eleven aliases tied to his mailbox.
= | Test users for our own sign-up flow. List in the QA plan, made on Bea's order.

- | Candidate was gracious, wrote thanks.
? | Her thank-you note went to the wrong company and praised a colleague of theirs for the same role on the same day, signed with a third name.

- | Candidate wrote thanks to wrong interviewer, corrected.

? | Overseas login on the payslip portal, every payday, 9 minutes after release.
- | He thinks it is his accountant.
? | Accountant's been retired since spring and has no password.

- | Sick note for the drug screen, then for the ID appointment.
? | Both notes bear the stamp of a vet.
- | Rebooked for the 20th.

? | Machine's name in our VPN log is that of an earlier contractor, dismissed for theft.
- | Says he bought it second hand.
? | Seller's receipt he gave is for a lawn mower.

~? | Machine's name in our VPN log is that of an earlier contractor, dismissed for theft.
= | IT reissued that unit on 2 Nov and left the name. Asset history shows both.

? | Security questions: three of three wrong, among them his own birthday.
- | "I always put fake ones."
- | Let in by manager override.

? | Photo of his desk, taken "just now": calendar on the wall shows a month long gone, cup of a firm he never named.
- | He says he never turns the pages.
? | The file's own date is three years back.

? | Lived in Calgary all along, he repeats. Carrier shows the handset has not touched a Canadian mast.
- | Offered to send a photo of snow.

? | The doc says transcript issued by Ljubljana. Ljubljana's seal has eleven rays, this one nine.
- | He calls it an older seal.
? | Rector's office: never had nine.

~? | The doc says transcript issued by Ljubljana. Today's seal has eleven rays, this one nine.
= | Rector's office: nine until 1996. His is from 1994, and the matriculation book has him.

? | Colleague in Perth saw our "Perth" hire's phone number on a shop in Tbilisi.
- | He says he sold the SIM.
- | Still answers on it.

? | Timesheet has her in the client's lab on the 8th. Lab was sealed for asbestos that week.
- | Said it was the 9th. Also sealed.

? | Took the proctored test again as agreed: room scan shows feet under the table that are not his.
- | Explained as a mannequin for sewing.

- | Took the proctored test again as agreed, 61 after 88.
- | Harder version, vendor says normal spread.

? | He got two warnings for sharing his password. On the third day after it the same key was typed in Kaunas and in Accra.
- | Signed a third warning.
