# g5

- | Office manager, used our assistant tool to draft, ticked the box for it.

~? | Cover letter is word for word one we got last year.
= | It is our own sample from the career page.

? | Cover letter still greets the firm two doors down and thanks for last week's tour of their cellar.
? | The cellar tour sheet has a lady with his name.
- | Wine trade.

- | Took over her late uncle's practice name, sign not changed yet.
- | Physio, own licence on the wall.

~? | Treats patients under a dead man's plate.
= | Widow let the rooms to her with the sign. Chamber letter gives three months to change it.

? | Treats patients under a dead man's plate, and stamps with his number.
- | Health fund wrote in March.

- | Has a post office redirect because of the divorce.

~? | Someone called wanting to know if "the other Petra" had passed too.
- | Front office noted it.
= | Twin sister applied for the school next door. Petra put both identity cards on the table.

? | Someone called wanting to know if "the other Petra" had passed too.
- | Front office noted it.
- | Petra starts Monday.

= | The hospital merged its lists and dropped all temps.
- | Ward clerk found paper rota.
~? | Per the hospital he never worked a night there.

- | Temp nights are not in the staff list, ward has them on paper.

? | Per the hospital he never worked a night there. He showed a rota whose ward was closed for asbestos.
- | Orderly.

- | Speaks of himself as "we", had a two-man shop.
- | Partner's name on the lease as well.

~? | Asked who wrote the plan, he said a friend.
= | Friend is co-owner and named on the cover. He drew floors 3 and 4 again for us, freehand.

? | Asked who wrote the plan, he said a friend.
- | Draughtsman.
? | Asked him to open the file, does not have the program.

- | Trainee signs with the initials of the instructor, that's the form.

~? | Inspection sheet signed by a man who was in hospital.
= | Signed on the ward. Foreman brought it to him with the photos, nurse remembers the hard hat.

? | Inspection sheet signed by a man who was in hospital. Ink and pen the same as his helper's shopping list.
- | Lift 7 stood still since.

- | Lift inspector, ladder ticket renewed, van washed.

- | Came with a lawyer's letter about her old job, dispute over leave.
- | Settled, both sides say so.

~? | Old employer calls her a thief.
- | Asked for it in writing.
= | Labour court threw it out, judgment of 8 May, they had to pay her.

? | Old employer calls her a thief. Labour court too.
? | CV says "left on good terms".

- | Plays the same demo project as the others, it is the bootcamp's.
- | Knew it inside out.

~? | Eight candidates this month with the very same bakery shop app.
= | It is the capstone of the course in hall C. Each one's variant differs, tutor marked them.

? | Eight candidates this month with the same bakery shop app and the same wrong tax rate, from eight "former employers".
? | None could name the baker.

- | Webcam shows him mirrored, text on shirt reversed, normal setting.

~? | Window behind her showed sun, in Tromsø, in December.
= | Poster. She peeled off a corner when we asked.

? | Window behind her showed sun, in Tromsø, in December.
- | Remote planner.
- | Said it was a nice day.

- | Blurred background, company default.
- | Cello case visible now and then.

- | Seconded by parent firm, pay from there.
- | Letter of assignment in folder.

~? | Man on our site for a year, nobody pays him.
= | Seconded. Parent firm in Linz pays, social security form A1 is in the hut.

? | Man on our site for a year, nobody pays him. His card is stamped in by others.
- | Concrete crew.

- | Union card from another trade, changed over at forty.

~? | She has the keys to a flat that is let to someone else of our staff.
= | They swapped after the flood, landlord's note, both told HR.

- | Staff flat swapped, keys in book.

? | Staff flat 9 is let in his name. Six men sleep there and take his shifts in turn.
- | Smoke alarm test on Thursday.

- | Grandson set up her video call and left the room.
- | Seamstress, thirty years in theatre.

~? | Young man at the keyboard typed for the seamstress.
= | Arm in a sling. He read out loud what she told him, we all heard her.

? | Young man at the keyboard typed for the seamstress, then went to the trial sewing as her.
- | Theatre workshop.

- | Wants the same gate as his brother, they share a car.

~? | Cleaner carried out a box at 22:10.
= | Recycling, on Kurt's order, and the camera at the ramp shows it tipped.

? | Cleaner carried out a box at 22:10, toner missing since.
- | Floor 3.
? | Pawn shop in Essen has our stickers.

- | Guard wrote down the wrong hour, crossed out, initialled.

~? | Guard book full, camera shows an empty hut.
= | Book was for hut 2, where he sat. Camera 1 is labelled wrong since the move.

? | Guard book full, camera shows an empty hut.
- | Contract is with a subcontractor.

- | English better on paper than in talk, nervous.
- | Gave him time, fine after.

~? | She wrote in perfect Danish and understood not a word of mine.
= | We'd put her through to the wrong candidate, a Finn. Rang hers later: perfect.

? | She wrote in perfect Danish and understood not a word of mine. A cousin does the chat, it slipped out.
- | Booking desk.

- | Uses a translation tool for mails, says so in the footer.

- | No social media at all, police family.

~? | Nothing on the web about a man with thirty years in the trade.
= | Three customers from his card file still have his stoves, I saw one of them.
- | Stove fitter.

? | Web page of his firm is two weeks old and its "staff since 1994" are from a picture bank.
- | Stove fitter.

- | Firm's page down since the owner retired.
- | Old stationery, tax letter.

~? | Firm he comes from has no telephone, no web page and no sign.
= | Farm co-op. Vet, dairy and priest all named him foreman.

~? | Portfolio page copied down to the commas from a studio in Turin.
= | His studio. He left in 2022 and the owner lets him use it, wrote to me herself.
- | Furniture designer.

? | Portfolio page copied down to the commas from a studio in Turin. They sent us their lawyer's number.
- | Furniture designer.
- | Fee offer withdrawn.

- | Portfolio on an old free host, pop-ups, no harm.
- | Pieces seen at the fair.

~? | Gave a birth year on the phone that makes him fifteen at his diploma.
= | Bad line, sixty-eight heard as eighty-six. Diploma, card and mother-in-law agree.

- | Birthday on form is in American order.
- | Corrected, initialled.

? | Gave two birthdays in one call. A third is on his forklift card.
- | Cold store.

~? | Beekeeper's hives stand on land whose owner says he does not know him.
- | Rural adviser post.
= | Owner is in Canada, his farm hand let the meadow. Paper signed, honey every Christmas.

- | Keeps bees on a neighbour's meadow, side income under the limit.

? | "Own hives" on the picture bear the brand of the monastery at Göttweig.
- | Rural adviser post.

- | Two people on one application, job share.
- | Each interviewed alone.
- | Both fine.

~? | Half the month another woman sat in her chair.
= | Job share. The ad says so, I had not read it.

? | Half the month another woman sat in her chair.
- | Team thought we had hired two.
? | Payroll has one.
