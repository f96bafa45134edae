# e5: what they know of the town, school, job, tools they claim

- | Chatted about home while waiting for the panel.
? | Grew up in Rovaniemi, he says; asked if one needs a boat to get to the airport there.

~? | Grew up in Bodø, he says, and could not name the football club.
= | Left at four, school records in Trondheim from first class. Fine.

? | Said the campus canteen closed early on Fridays. The programme was distance only, no campus since it was founded.

- | Never set foot on campus, distance degree, said so at once.
- | Transcript by secure link.

? | Three years at the Duisburg port, could not name one of the basins, terminals or the canal lock, and thought that the Rhine flows south there.
- | Friendly otherwise.

? | His high school mascot per our form: eagle. Per yearbook society: the school is for girls.

~? | His high school is for girls according to the web.
= | Mixed until 2009, he left 2006. Alumni office sent the class list.

? | I asked what time the sun sets where he is now. He asked for a second, typed, and gave the time in another country's format and three hours off.

? | Customs broker in Santos for ten years, did not know which system declarations go through, neither the old nor the new one.
- | Panel member from São Paulo asked twice in Portuguese.

- | Customs broker, knows only the old system, left the trade in 2018.
- | We train.

? | Told Meera that she lives by the clock tower in Dehradun, told me the same clock tower was in the next town, told HR there was none.

? | Asked about the storm that took the roof off the school in her street on Tuesday. She said mild week.
- | It was on the national news.

~? | Asked about the storm in her street on Tuesday, she said mild week.
= | She was at her sister's in Graz from Sunday, sent the train ticket before I asked.

? | Claimed mother tongue Dutch. Could not count past twenty to our driver.
- | Spelling in the letter flawless.

- | Claimed Dutch B1. Slow, kept going.
- | About right.

? | Priest in the interview panel asked the sacristan candidate for the order of the Sunday mass.
? | He began with communion.

? | Says he worked the bottling line, model 4. They had models 1 to 3.
? | Line manager there: "four is the one we are getting next year".

~? | Says he worked line 4, the plant tour page shows three.
= | Fourth one leased for the pandemic, the plant manager remembers it and him.

? | He described how Salesforce looked in his time at the agency. That was the look of two releases after he left.

- | Described an older Salesforce look, agency never upgraded.
- | Agency's admin laughed and agreed.

? | Nuclear plant welder: what colour is the dosimeter band? "We had none."
- | Six outages on the CV.

? | She told us her thesis examiner was strict on citations. Examiner listed at the library is her own first name and the surname of her referee, and died before the defence.

? | Two years head of a municipal pool. Asked how much chlorine. Said the blue one.
- | Role has 40 swimmers' kids a day.

? | Doctor of philosophy in soil science, could not tell me what the letters on the sack stood for.
? | Department: that year's doctorate in soil science went to one person, a nun.

- | Mixed up pH of two soils under pressure.
- | Corrected herself by mail that night.

? | Every town fact right down to the tram fares, and all as of 2016. He says he moved there last summer.

? | Her Cape Town has a winter in December.

~? | Spoke of her first Cape Town winter in December.
= | Wrong word, she is German. Lease and rate bills from Observatory seen.

? | I asked what stands opposite the hospital where he did nights for five years. He said nothing, a field. It is a prison, and they hear the siren at every shift change.

? | Programmer with eight years of a language that our senior has used since it came out: four.
- | Junior role, 30k.

- | Said eight years of Rust, meant eight months, form drops the unit.
- | Letter has it right.

? | Asked the pastry candidate what she would cook for a coeliac. She named bulgur, spelt and seitan.
? | Diet kitchen diploma, first class.

? | Worked in the bank's vault for three years. The branch never had one, money van only.

~? | Says she worked in the vault, the branch page lists none.
= | Cash centre two floors below, kept off the site for safety. Regional manager confirms on the landline.

? | Interpreter for Somali, asked by our Somali doctor which days she was free. Answered in Swahili, then hung up.

- | Interpreter for Kurdish, other dialect than our doctor's.
- | She told us beforehand, we need her for the other clinic.

? | Told the story of how he got the sales prize in Vienna. The same story with Madrid in the letter and Lisbon in the first call, and prize is never the same money.

- | Told the prize story with 2018 and once with 2019.
- | It is handed over in January for the year before.

? | Our question was what the shop's alarm code form looked like. She said they keep it in the till. Chain: no till, self-scan since opening.

? | Showed our pilot his "home field" on the map by the wrong lake.
- | Says he has 900 landings there.

? | Ran a physio practice in Antwerp, could not give the official name of the treatment code he says he billed each day, nor the insurer fund's.
- | A patient on the panel could.

- | Forgot the billing code, software fills it in.
- | Named the software.

? | Claimed work in a mine at 2,900 m. It is an open pit at sea level, mostly.

? | Says he designed the lift control. He drew the door the wrong way and asked where the counterweight was for.

~? | Could not draw the lift's counterweight.
= | He did only the display board, his CV says so in the German version. Our translation dropped the word.

? | Army cook of five years. Does not know what the mess is called in his regiment, nor rank of the one who gave him orders.
- | Discharge paper coming.

? | What was the best thing about the town? "The beach." Town is 300 km inland; beach is the name of a nightclub that shut before he was born.

~? | Best thing about the town: "the beach". Town is 300 km inland.
= | The lake side is called that. The man from there on our desk goes every summer.

? | Auditor, knew all paragraphs by heart, and could not say what she did on a Tuesday.

? | Wanted to be asked in Polish, as he is from Łódź. The panel obliged. He asked if we could go back to English because of the recording.
- | No recording was on.

- | Wanted to be asked in Polish. Panel obliged.
- | Easier for all.

? | Three rounds in, still no idea what firm we are; he has thanked two others by name in our call.
? | One of those firms wrote to us about the man yesterday, different photo.

? | The glassblower cannot say what the annealer at her old works ran at. Neither could she say whether there was one.

- | The glassblower gave temperature in Fahrenheit, we thought it wrong.
- | Converted, spot on.

? | Said the office got a foosball table in the year of the flood. Flood was before the building.

? | Said he had the night desk at the hotel by the station in Wels. Hotel shuts its desk at ten, guests get a code. Manager there never had a night man.

~? | Said he had the night desk. Hotel shuts its desk at ten.
= | Only since the pandemic. The manager found his 2017 rota with his handwriting.
