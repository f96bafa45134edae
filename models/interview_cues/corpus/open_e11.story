# e11: one odd line among ordinary ones; and all-ordinary talk notes

- | Call started 15:00, ended 15:50.
- | Went through CV, motivation, notice.
? | On the lanyard that hung behind her, her face and the name Olga Brandt. She applies as Simone Weyer.
- | Next step panel.

- | Reception desk role, Bruges.
- | Friendly, Dutch and French fine.
- | Asked about parking.

- | Introduced team, explained product.
- | Liked his view on testing.
? | Was asked for the day's weather where he is, said sunny; police had closed his town for snow.
- | Send offer draft to Kees.

- | Maintenance fitter, second talk.
- | Wife came in with coffee.
- | He'd like Fridays off.

- | 30 min, good rapport.
? | Answered "yes sir, same as last time" when asked if he had met us before; he hadn't applied before under this name.
- | Wants 38k.

- | Hygiene audit candidate.
- | Had read our report.
- | Good question on Listeria.
- | Slight echo on line.

- | Ward round observed.
? | Patient asked in Romanian, she has Romanian as mother tongue on the form, she fetched a colleague.
- | Handwashing ok.

- | Ward round observed.
- | Hesitated at the lifts.
- | Handover a little long.

- | Call with legal counsel candidate, Warsaw.
- | Preferred to be off camera at first, hair wet.
- | Camera on from minute five.

- | Topics: pipelines, on-call, salary.
? | During the break her status showed in a call with another company, and someone was still talking to us.
- | Team vote Friday.

- | Gave him the tour of the dairy.
- | Sneezed at the hay.
- | Knows brine.

- | Showed her round the hangar.
? | Mechanics greeted her as the lady from the insurance.
- | Wants to start in May.

- | Short screen.
- | No car, will come by bike.
- | Fine.

- | Case study presented, 12 slides.
? | Slide 7 speaker note: "pause, he will ask about churn, say 4 percent (Y told me)". Y is on our own panel.
- | Rated high.

- | Case study presented, 9 slides.
- | Ran over time.
- | Slide 3 had our old logo.

- | Spoke with her last matron, on the ward phone.
- | Sickness three days in two years.
- | Would have her back.

- | Ref call, eight minutes.
? | He hesitated at "where did you two sit" and said "which of the two firms did she put?"
- | Ticked all boxes.

- | Painter, 20 m2 trial.
? | Own van outside with a man who took the roller over whenever I went in.
- | Edges clean.

- | Painter, 20 m2 trial.
- | Own van, own ladder.
- | Dripped on the step, cleaned it.

- | Online assessment monitored by us.
- | He had the calculator open as allowed.
- | Quit ten min early, all done.

- | Online assessment monitored by us.
? | Two mouse pointers, one stopped when the other moved.
- | 88 of 100.

- | Mrs Adeyemi, home carer.
- | Phone only, no smartphone.
- | Came to the office to show papers.

- | Mr Duarte, home carer.
- | On time.
? | The client's daughter opened and asked where the Mr Duarte of the interview was.
- | Shift done.

- | Interview in the canteen since rooms were booked.
- | Loud.
- | Had to repeat a few things.

- | Group exercise, six people.
? | Two of them had one and the same CV life story up to the dog's name.
- | Lunch 12:30.

- | Group exercise, five people.
- | Two know each other from college.
- | Said so.

- | Tech screen 45 min.
? | After "can you scroll up" the file scrolled before he had touched anything.
- | Clear communicator.

- | Tech screen 45 min.
- | Cat on keyboard.
- | Clear communicator.

- | Final, CFO present.
? | CFO had audited the firm he named; the finance chief there in those years was the CFO's wife, and not him.
- | Minutes to follow.

- | Final, CFO present.
- | CFO bit grumpy.
- | She took it well.

- | First week talk.
- | Likes the team.
? | Says she never got the laptop on which she has been logged in since Monday.
- | Follow up next week.

- | First week talk.
- | Likes the team, finds mail heavy.
- | Wants a second screen.

- | Site induction 07:00, 14 men.
- | Boots ok.
? | Two of the CSCS cards scan to the same chip.
- | Toolbox talk done.

- | Site induction 07:00, 9 men.
- | One card renewal in the post, slip shown.
- | Toolbox talk done.

- | Trial lesson year 8 maths.
- | Class lively.
? | Boy at the back found the lesson, voice and jokes, on another teacher's channel; teacher says hers was recorded from there as a sample.
- | Head was pleased.

- | Trial lesson year 8 maths.
- | Chalk broke, timing off.
- | Warm with the weak ones.

- | Sales role play.
- | Good closing.
? | Told us he was alone on the account; account manager at the customer is my neighbour, had always dealt with a woman.
- | Bonus expectations high.

- | Sales role play.
- | Good closing.
- | Spoke too fast.

- | Spoke via interpreter booked by us.
- | Slow, friendly.
- | Knows greenhouses.

- | Spoke via interpreter he brought.
? | Our gardener from there listened: the answers were longer than what the man said, and about other things.
- | Noted.

- | Panel asked each the same six.
- | She blanked on four.
- | Came back to it at the end.

- | Panel asked each the same six.
? | He answered number five when number four was put, complete, in our printed order of last year.
- | Scored 28.

- | Exit talk with trial cook.
- | Wage for two days paid cash, signed.
? | Signature reads Moreno, pass reads Ibáñez.
- | Next trial Thursday.

- | Exit talk with trial cook.
- | Too far for him by bus.

- | Call with candidate's current manager, with consent.
- | Sorry to lose him.
- | Dates tally.

- | Call at 8, he was on the tram.
- | Rebooked for noon.

- | Call at noon, good line.
? | Tram stop called out behind him is one of the line outside our own office. He is in Montreal by his form and by his tax number request.
- | Gave him the test.

- | IT set-up call, remote.
- | MFA took three tries.
? | The number that got the code ends 62, his ends 09, and he read it out at once.
- | Ticket closed.

- | IT set-up call, remote.
- | MFA took three tries, wrong clock on phone.
- | Ticket closed.

- | Skills day, bay 2.
- | Rain.
? | Assessor's film has him at the brake lathe; metadata of the film has bay 2 of a school in another state, last August.
- | Certificates printed.

- | Skills day, bay 2.
- | Rain, bay leaks.
- | All four passed.

- | Screening by our bot, then me.
- | Bot had misheard her surname.
- | Corrected.

- | Screening by our bot, then me.
? | Bot has him saying six years in dialysis in one voice, with me he asked if dialysis is the one with the lungs.

- | Lunch with the team.
- | Vegetarian.
- | Talked of skiing.

- | Lunch with the team.
? | Said at table that he has never been north of Naples. CV: five winters in the Tromsø yard.
- | Paid by card.

- | Studio visit, ceramics.
- | Kiln was warm.
? | Marks under the bowls are those of two potters down the road, one was in the doorway and told us.
- | Ordered taxi.

- | Studio visit, ceramics.
- | Kiln was cold, gas price.
- | Bought a cup.
