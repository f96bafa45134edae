# What a note implies: wallet-listed

wallet-listed | His 0x string and line 40 of the Treasury's page are the same.
- | Checked with the browser's find.

wallet-listed | Exchange sent our salary payment back: "destination blocked by law".
- | He had given it as his.

wallet-listed | One hop after him the coins meet the robbers of the bridge.
- | The chain tool draws it red.

wallet-listed | Compliance bot: risk 100, category "government action".
- | For the address in his invoice.

~wallet-listed | Screening tool coloured the payout address red.
= discrepancy-explained | Tool vendor mixed two chains; corrected, address is a plain deposit of a licensed exchange.

wallet-listed | Where we paid him in May is where the court froze in June.
- | Forfeiture complaint, exhibit 3.

wallet-listed | Tether has stopped that address; issuer stops only on order.
- | His question: can we send to another?

wallet-listed | The researcher's tree of the worker ring has a leaf with our payee on it.
- | First and last six characters fit, so do the rest.

wallet-listed | Our accountant searched the SDN file for fun and went quiet.
? | Search was for the QR he had sent.

wallet-listed | Bank refuses to route, the correspondent in Dandong is named in the order of the 12th.
- | He wrote it on the pay form.

wallet-listed | All his pay goes to an address the insurer has in its annex as "do not reimburse: sanctions".
- | Annex of last year.

~wallet-listed | A hit on the address he was paid to.
= discrepancy-explained | Hit is on a look-alike that had dusted him, first four and last four equal, rest not.

wallet-listed | Payments of nine firms flow to it, the Justice Department counted them.
- | We are firm number six.

wallet-listed | Three in the morning, mail of the analytics vendor: "please confirm you did not pay this".
- | We had. For October.

wallet-listed | Money ends at a trader whose name is on the UN panel's page 61.
- | From our contractor, two steps.

- | Paid in dollars to a bank, no coins here.
- | Nothing to screen.

wallet-listed | The seizure warrant prints it in full; I know it from his email footer.
- | "Tips welcome."

wallet-listed | Finance cannot pay: the address has the flag that needs a licence from OFAC.
- | He asked for the third time.

wallet-listed | Ticket from Chain desk: cluster 77, the one from the heist, includes candidate's donation address.
- | GitHub profile.

wallet-listed | When you open the address on the explorer there is a red banner with an agency's name.
- | Sent by him on Friday.

~wallet-listed | The payment route he gave is in the bank's stop file.
= payee-confirmed | Bank stopped the whole branch over a closed merger, new code given, account is his.

wallet-listed | The ministry's ransom notice prints five addresses, the third is where our tester's wage goes.
- | Notice is of August.

~wallet-listed | Address tagged by one vendor as sanctioned.
= discrepancy-explained | Shared hot address of a big exchange, tag withdrawn, other two vendors clean.

- | He designs wallets for a living, public test addresses in his slides.
- | None used for pay.

wallet-listed | Israel's order of spring has 26 of them. Ours, if I may say so, is number 9.
- | AP paid twice to it.

~wallet-listed | Match on the authority's list for the wallet in his old blog.
= | It is quoted there as an example, article about that very list.
