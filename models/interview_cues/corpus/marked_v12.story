# Whole cases: a few more, mostly misrepresentation

- | Prosthetist, veterans' clinic.
support-document-altered | Board answered with a blank page: nothing under name, number or birthday.
employer-denies | Orthopaedic workshop of the CV employs two, both of them cousins of our nurse, neither him.
- | Clinic wrote to 80 veterans.

- | Street lighting crew.
shared-account | Foreman signs for Pavel; Pavel, says the crew, is in Spain since spring.
crypto-or-third-party-payment | Pavel's wages buy the foreman's diesel, card statement shows.
- | City ended it.

- | C++ developer, chip tools.
proxy-interviewer | A student on campus advert: "sat the Friday call for him, got 90".
own-work-unknown | Friday's answer on templates, repeated to him on Monday, was new to him.
- | Recruiter closed the file.

- | C++ developer, map tools.
~skill-gap | Wrote nothing for 20 minutes in the live task.
= trouble-explained | Editor had locked his keyboard, support saw the error; did it on paper, all right.
- | Offer on Friday.

- | Nurse pool, Alberta.
id-rented-or-borrowed | She let a friend work her shifts on her registration, half each.
id-photo-mismatch | Ward photo of 9 May and the registration photo: two women.
- | College informed.

- | Helpdesk hire, Ohio persona.
forwarder-address | County assessor has the house as vacant since the flood.
cannot-answer-local | Asked for the nearest town, read out the county seat of another state.
- | Not shipped.

- | Helpdesk hire, Indiana.
~forwarder-address | Assessor lists the house as vacant.
= address-confirmed | She bought it in May, deed recorded in June, power bill in her name.
- | Shipped.

- | Fraud desk, temp cashier.
returned-under-new-name | Till 4 shortages began again; so did her signature, under a new surname.
- | Handwriting compared with the 2021 sheet.

- | Legal, ex-contractor.
extortion | Two lines by mail: "price is 9 coins, clock runs".
data-taken | Attached was our customer list as a sample.
- | Reported at 08:00.
