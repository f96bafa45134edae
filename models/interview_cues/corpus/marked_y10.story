# kind X, third pass: explanation first, after unrelated lines, from third parties, from documents
= | Agent warned us. School was private, lost its licence in 2016, years before that count.
~school-not-found | Sure enough, no register of today has the school.

~school-not-found | Searched by code, by name, by town: no such academy.
- | Driving licence is fine.
= | Code on the diploma is the exam centre's. Not the school's. Exam centre named the school. School is number 40 in the list.

school-not-found | The "Royal Academy of Commerce" is in no register on any continent.
- | Nice paper, heavy seal.
- | He says that seals like this cost money, so it must be real.

= | Transcripts before 1992 went to the new state after the border moved.
~school-denies | Old state's university: no file, no name.
= school-confirmed | New state's archive: file, name, marks.

~school-denies | Not a student of ours, wrote the student office in one line.
- | Panel on Tuesday went well.
= | She was a doctoral fellow. Fellows are staff there. Staff office has her, graduate school has the thesis.

school-denies | Conservatory says he auditioned twice and was never admitted.
- | Calls it an old feud with the piano chair.
- | Feud or not, roll has no entry.

~support-document-altered | Second page of the lease has another paper, other ink.
= | Page was lost by us in the copier. Landlord printed it anew. His mail came with it.

~support-document-altered | Authority's portal says "licence not found".
= | Portal is for A to M. He is R. Other portal. Green there.

support-document-altered | Trade board has revoked nothing, because it never issued that card.
? | Board of another state then, he says. Both neighbours: no.

= | HR of that bank answers under a code only. It is on their page.
~employer-denies | First answer by phone was that nobody called Iversen has been with the bank.
= | Code asked from Iversen. Given, they read us the dates.

~employer-denies | Store chain does not have her on any list of staff.
= | She was on the list of the cleaning firm. Store manager knows her. Cleaning firm has the slips, 2016 on.

employer-denies | The port says that he was turned down there in 2019 and not hired since.
- | Hired by word of mouth, as he puts it.
- | Sent flowers to reception.

~employer-untraceable | Not a trace of Bluefin Analytics, by register or by tax.
= | Delaware hides owners, not names. We had written Blue Fin. Two words, no. One word, yes, 2014.

= | War. Registry building was hit in March, server with it.
~employer-untraceable | No register entry can be had for his last firm.
= | Bank of the firm, abroad, has the wage runs. His name each month.

employer-untraceable | Cannot find the printing works of line three.
- | Line two, the paper mill, we found after all, under its owner.
- | Owner of the mill knows no printing works.

~employer-address-empty | Google has a ruin at that spot.
= | Ruin is next door, pin slips. Town hall gave plot and house. Our driver has been, took the parcel in there.

= | Landlord told the paper in April: whole block out for asbestos.
~employer-address-empty | No one in the building, letter boxes taped.
= | Firm sits in containers behind. Rang the bell there.

employer-address-empty | The plant on the letterhead is a lake.
- | Flooded later, he says. Lake is on the map of 1890.

~referee-untraceable | The consulate has no vice consul by that name.
= | Posted on in May. Ministry's gazette. New post's switchboard put me on to her.

~referee-untraceable | No such supervisor at the call centre, told us three people.
= | They go by floor names. "Max" is Ibrahim Sow. HR has the floor list. Sow took the call at his desk.

referee-untraceable | University never had a Professor Ulm, its staff office says.
- | Visiting, according to the applicant. Visitors are in the same list.

= | Their union wrote the text for all who were laid off, 400 letters.
~referee-same-wording | Two foremen, one letter.
= | Third letter, of another man, from the paper. Same again.

~referee-same-wording | Both referees wrote "a safe pair of hands in rough weather" and nine more lines the same.
= | Captain and mate. Signed one report. Company splits it by signer. Superintendent explained, on the company line.

referee-same-wording | Five lines, two referees, no difference.
? | First said "we talked about it". Second says he has never met the first.

~phone-other-name | App gives "Pizza Sole" as the holder.
= | Brother in law's shop. Phone came with the bike. Contract was moved to him on the 1st, paper here.

= | Carriers there list the person who bought the first card. For life.
~phone-other-name | Carrier says the number is of a Mrs Mutasa.
= | Grandmother. Birth paper, her ID, both sent before we asked.

phone-other-name | Lookup on the new number gives the same stranger as on the old.
- | He cannot think why.
- | Would ring the carrier. Has he? No.

~phone-unreachable | It rings, nobody, week after week.
- | Test was fine.
= | Form has the fax. Number below is the phone. Rang that, he said hello.

~phone-unreachable | Line cut during the whole of May.
= | Town was cut off. Landslide. Radio had it. Line is back, so is he.

phone-unreachable | Not to be had by phone, on none of the three numbers.
- | One was in the plant, no phones, true. For the two others there is no plant.

= | Witness protection officer spoke to our counsel. Nothing more to file.
~contact-changed | New phone, new mail, fourth time.

~contact-changed | Since Tuesday he mails from a strange domain.
= | Bought his own name. Registry has him. Old box says so in the auto reply.

contact-changed | With each recruiter she uses a new box and number.
? | To sort things, she says. She could not open two of them.

~crypto-or-third-party-payment | Pay slip goes to one J. Moreau, not to her.
= | Notary. Estate case, wages held till August. Notary is in the chamber's list and wrote to payroll.

= | Interns of that school are paid through the school. Agreement, point 6.
~crypto-or-third-party-payment | Intern's money leaves to another account holder.
- | Works in lab two.

crypto-or-third-party-payment | Half to him and half to a certain Boris, each month.
- | Boris teaches him, he says. What, was not said.
- | Controller signs nothing for now.

~payee-churn | New IBAN in May, new one in June.
= | May: he married. June: bank typed it wrong, wrote so, gave it again. Both his.

= | Ransom on the bank's servers. All accounts renumbered, press of 4 May.
~payee-churn | His account data were exchanged twice within eight days.

payee-churn | Before his first wage there had been three sets of bank data.
- | First set was a slip of the pen, fine. Then there are two.

~remote-control-tool | During the call his mouse went to the corner by itself.
= | Hot corner driver. Known fault, version 3. Did it to our own Jo on Monday. Version 4, gone.

= | Client demands its helper on each box. Annex B, signed by IT.
~remote-control-tool | Unattended access agent found on the laptop.

remote-control-tool | Sessions by a remote helper on 14 evenings.
- | Two were ours, tickets exist. He says all were ours.

~same-device-as-other | Two applications from one tablet at one table.
= | Our open day. Our tablet. Queue of thirty.

~same-device-as-other | Wi-Fi and laptop were those of candidate Rao.
- | Rao is in round three.
= | Married to Rao. Both said so at once, apart. Two laptops since, seen on camera.

same-device-as-other | The box has sent in nine people since January.
- | It is a net café, he says. Café closed in 2022.

~many-countries | Italy, Malta, Libya, Italy, all one night.
= | Rescue ship. Link jumps from mast to mast. Log book, and the NGO's own line.

= | Change notice, 3 June: mail goes out by four regions from now on.
~many-countries | Alarm for Anna, access from four regions of the world.

many-countries | Started the day in Georgia, had lunch in Ghana, ended in Guyana.
- | Lists sorted by G, bad luck, he joked. No ticket, no stamp.

~profile-conflict | His page says physicist and the CV says cook.
= | Both. Left the lab in 2017. Lab confirms, kitchen confirms. Page was never touched since.

= | Site's import went mad on 6 May, joined jobs of namesakes. Their status page.
~profile-conflict | Four jobs on her page that no CV of hers has.
= | Gone on the 9th. Page and CV agree.

profile-conflict | On the web he was let go in 2020, on paper he is still there.
- | Web was hacked. By whom, and when, is left out.

~resume-copied | A Swiss nurse has this very CV.
= | She has. Same training, same two wards. Hospital runs them as pairs. Matron named both.

resume-copied | Old partner complains that ten years of the CV are his.
- | We shared the shop, so the years, the candidate says. Trade office has the partner alone.

= | Site asks for a new page when the name changes. Hers did in April, court paper.
~account-recent | Page made in April, for a notary of sixty.

account-recent | For a designer since 1999 there is nothing before last month.
? | His teacher praised him. Teacher's page is of last month as well.

~email-other-identity | Under his mail a tool shows "Mrs E. Quist, Malmo".
= | She had that box till 2015. Provider gave it out again. Provider's notice, and a friendly Mrs Quist.

email-other-identity | Mail, backup mail and cloud are all of one Viktor.
- | Viktor set it up for him, he says. Viktor signs with it, as Viktor, still.

~place-conflict | On the lease Gent, on the badge form Antwerp.
= | Lease from 1 May. Badge form from 3 March. Both true on their day, town hall has both.

= | Land registry there knows two names per village, one for each language.
~place-conflict | He wrote one village, his wife another.
= address-confirmed | Mayor: one house, they live in it.

place-conflict | His three answers on where he lives lie 400 km apart.
- | Long commute, he says. Between which two?

~id-number-mismatch | Number from the form is a Mr Kerr's.
= | Row 8 and row 9. Excel slipped. Kerr starts the same day. Each card seen on Monday, each fits.

id-number-mismatch | Office: that number was never given to anybody.
- | He read it off the card, he says. Card has not been seen.

= | Sabbatical, unpaid. Old firm keeps him on the books, our lawyer drew it up.
~several-jobs | Ministry's file has him in full employment with two firms.

several-jobs | Sister firm says they have him, we have him, and so has a bank.
- | Bank is old, he said. Bank: since April.

~shared-account | Three voices on his headset account in a week.
= | Headset is of the shift. Named for who came first. Telecom list, Ali, Ben, Cem, all ours.

shared-account | In March somebody else did his month end, by his own word.
- | Helped by a friend out of love for the firm, so he put it.

~skill-gap | She who wrote the thesis could not explain a mean.
= | Line broke up. She heard "mien". Typed it. Then twenty good minutes on means and medians.

= | Test lab told us later: the sample part was faulty, no one could fit it.
~skill-gap | Toolmaker with papers of gold, failed the fit.
- | Start agreed.

skill-gap | Great at home, and here he asked which key saves.
- | Other system at home, he says. His home task was made on ours.
