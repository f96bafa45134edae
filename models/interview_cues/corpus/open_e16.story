# e16: plain HR voice, talk compared with what was said or sent before

- | Compared my notes with Lena's from round one.
? | Lena: two children, moved for the husband's job. Me: single, never moved.
- | Will ask again.

- | Lena's sheet from round one lay next to mine.
~? | Lena has her in Ghent till 2020, I have Namur.
= | Lives Namur, works Ghent. Train pass in the expenses from both years.

? | Cover letter: led the ERP rollout. Today: "I was told there was one."

? | Said in March he had never held a supervisor role. Says in June that he's had it since 2019. The CV that came in May has it too.

? | CV says Manchester office; on the phone it was Leeds, in the panel he said they had no office.
- | Senior buyer.

~? | CV says Manchester office; in the panel he said they had no office.
= | Given up in lockdown, Companies House filing of June 2020 has the change.

? | Portfolio talk: photographed a building from inside that was knocked down before she finished school.

? | Written answer of the application: three pages on IFRS 16. Asked in the call which leases these were, "what is a lease in this sense?"

- | Written answer three pages, oral one sentence.
- | Shy, same content.

? | She has sent us payslips with a staff number. The lady in payroll there says numbers never had a letter in front.

? | Reads from CV when asked for own birth place. It was in the CV wrongly, and he read it wrongly.

~? | Birth place in the call not the one in the CV.
= | Village and district. Passport gives the district, his school sheet the village.

? | On the form left-hand drive licence only since 2022, in the talk "twenty years on the road", insurer's letter in his name for the twenty is to a dissolved branch.

? | Call one: his mother is ill in Kaunas and he will be there. Call two from Kaunas: window full of palms.

? | I changed the job in the second call to a made-up one, and he said that was the one he had always applied to, since reading our ad for it.

~? | I named the wrong vacancy, he said that was the one he applied to.
= | He had applied to both, 1182 and 1190, I found the second in the shared box.

? | Payroll lead: the law change of April she praised in her letter was voted down.

? | Asked why the driving test certificate is from a town where he says he never was. Second version: he was, for a day. Centre: the theory alone takes three.

? | First call with a sister at the table who finished his sentences. Second call, no sister, no sentences.
- | Warehouse planner.

? | He described his boss: bald, Scottish, two dogs. We know the boss. She is coming on Friday.

~? | He described his boss as a bald Scot; the boss there is a woman we know.
= | She started there in January. The Scot before her gave us the reference from his home in Perth, dogs barking.

? | Number of employees: nine in call one, ninety in the letter, and the landlord of the address told my assistant it is a post box.

? | "Yes I did the Lyon project." Asked for the client's name. "It is in the CV." It's not. Ten minutes later, an updated CV in the inbox with the name.

- | Updated CV came after the call as I had asked for the missing month.

? | Told two of us of her accident, in one she was the driver and in the other she read of it.
- | It was in answer to "your toughest day as paramedic".

? | His Cambridge was in the talk a college, in the form a certificate, in the file a pdf by a language shop.
- | Role needs a degree.

~? | His Cambridge turned out to be a language certificate.
= | So it says in his form, line 9. Our parser put it under degrees.

? | We read to the candidate his own answer from the pre-screen with the numbers turned round. He confirmed all of them, gladly.

? | Spoke to "Wei" twice on the phone. The one I spoke to in May is at the front desk now and says he's never given an interview, he only fixed the CV.

? | On the safety course he names, he says they had lunch at the sea. Course is four hours online.

~? | On the safety course he says they had lunch at the sea. Course is online.
= | Classroom till 2020, in Stavanger. The provider found his seat number.

? | Gave age of company as 12, of team as 20, of product as 3 and his time on product 7.

? | He told us what he earns. The tax sheet he brought has half, his bank sheet double, and the employer line is spelt in two ways.

- | Told us gross, sheet shows net.
- | Tallies.

? | In August he could come by train within the hour. In September asked me which country our office is in.

? | Told Kofi he speaks Twi. Kofi spoke Twi. He said his Twi was the other Twi.
- | Kofi knows both.

~? | Kofi spoke Twi with him and got English back.
= | He speaks Fante and had written so; the agency's sheet says Twi. His aunt at reception spoke with him.

? | Her mail after the call thanked us for our interest in the role of a driver. She is, or is meant to be, an oncology pharmacist.
? | Same mail account signed a driver's application to the depot last month, as Gordon.

? | Talk 1: did the exam in 2014. Talk 2: 2017. Certificate: 2015. Board: exam first offered 2018.

~? | Talk 1: exam in 2014. Talk 2: 2017. Board: first offered in that form in 2018.
= | Three parts. Board's print-out has all three with dates, old form and new.

? | She wrote to me of the view on the cathedral from her desk at the insurer. Insurer's desk plan, from a friend: basement for claims, no windows.

? | I asked for the story of the fire again, without the fire. It came with the fire.

? | At the screening he had no idea of scaffolding; four days on, a different tone, perfect terms, and "as the other gentleman from your side told me", nobody here has spoken to him.

- | Knew more at the second talk, had read up, showed the library book.

? | His spoken "my PhD" was corrected by the referee to "his wife's PhD". Diploma we have carries his name on hers.

? | Call centre lead told me the name of her best agent. I rang, the agent has been her employer for five years.

? | Payroll clerk in Johannesburg told of the office's generator by brand. Was reading the brand of the one in our Cape Town photo, same dent.

- | Payroll clerk, Johannesburg, load shedding at six, finished by phone light.

? | I asked him to turn over page 2 of the letter he said he held in his hand. Page 2 is printed on the same side, as I had sent it.

? | Two weeks ago she could not come to Cork as she has no passport. Today she was sorry for the line, she's at the gate in Doha.

~? | Two weeks ago no passport, today at the gate in Doha.
= | Passport issued on the 9th, scan came the same evening, number valid.
