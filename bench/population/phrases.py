"""What recruiters and security people write down, each event in several voices.

Written from the published descriptions of cases, for this population only: the cue model is never
trained on it. `{first}`, `{city}`, `{employer}`, `{other}` and `{school}` are filled in.
"""

from __future__ import annotations

__all__ = ["AGAINST", "EXPLAINED", "ORDINARY"]

#: Events that speak of misrepresentation.
AGAINST: dict[str, tuple[str, ...]] = {
    "name-on-call": (
        "Came into the call as {other}, then it said {first}.",
        "display name was {other} for a few sec, then swapped",
        "Joined as '{other}'. When I asked, renamed without a word.",
        "Zoom tile read {other}; candidate changed it while I was saying hello.",
    ),
    "coached": (
        "Every time: pause, murmuring off camera, then a perfect answer.",
        "Could clearly hear a second voice feeding the answers.",
        "somebody next to them was whispering, twice",
        "You could hear someone telling {first} what to say.",
    ),
    "voice": (
        "voice was different after the break, lower and another accent entirely",
        "The voice on the second call is not the voice from the first.",
        "Halfway through, a different person seemed to be talking.",
    ),
    "other-person": (
        "Not the same person as in round one, three of us agree.",
        "Whoever turned up for the panel was not who I screened.",
        "panel: different guy than on the recruiter call. compared screenshots",
        "The person who started on Monday is not the one we interviewed.",
    ),
    "camera": (
        "no camera, asked 3x, offered to rebook, still no",
        "Would not switch on video at any point and gave no reason.",
        "Camera stayed off in all three rounds. Refused when asked.",
    ),
    "id-live": (
        "Happy to mail a scan, will not hold the card up on camera.",
        "asked for ID live -> refused, also declined the vendor link",
        "Refused to show any ID during the call.",
        "Declined live ID, notary and office visit. Every option was a no.",
    ),
    "local": (
        "Lives in {city} supposedly. Couldn't name one street, shop or park.",
        "Asked what is near home in {city}; long silence, then 'nothing special'.",
        "No idea about {city} at all, after six years there.",
    ),
    "leaves": (
        "Asked to wave a hand before the face; call dropped, never came back.",
        "hung up the moment I asked to share the ID",
        "Left the meeting when we asked an unplanned question about {city}.",
    ),
    "screen": (
        "On the shared screen: a folder with CVs of six different people.",
        "Tab open with another candidate profile, logged in as {other}.",
        "screen share showed a slack workspace of someone called {other}",
    ),
    "code": (
        "Could not explain a single function in their own repo.",
        "Own take-home: no idea how it works, could not change one line.",
        "asked to walk thru own project - clueless",
    ),
    "employer-denies": (
        "Called {employer} through the main number: nobody of that name ever worked there.",
        "{employer} HR: no record.",
        "HR at {employer} says they never employed {first}.",
    ),
    "employer-none": (
        "{employer} is in no register and the address is an empty lot.",
        "No trace of {employer} anywhere; the site copies another firm's pages.",
        "website of {employer} is a clone, footer has another company's name",
    ),
    "referees": (
        "Both referees have the same voice.",
        "pretty sure ref 1 and ref 2 were one and the same person",
        "The referee sounded exactly like the candidate.",
    ),
    "id-altered": (
        "Licence scan looks edited, the digits of the birth date sit in another font.",
        "The document has been altered according to the vendor.",
        "ID photo is pasted on, edges visible. vendor flagged tampering",
    ),
    "owner": (
        "Reached the real {first} on LinkedIn: never applied here.",
        "The owner of that name says someone is using their identity.",
        "real person answered from the work address, says it isn't them",
    ),
    "ship": (
        "Now wants the laptop sent to a friend in another state.",
        "asked to change delivery address after signing, c/o {other}",
        "Laptop is to go to {other}, not to the home address.",
    ),
    "pickup": (
        "Parcel was picked up by someone else, signed {other}.",
        "Courier: handed to {other}, not to the new hire.",
    ),
    "payee": (
        "Bank account belongs to {other}, wants pay there all the same.",
        "salary to go to an account in the name of {other}",
        "Payroll: account holder is {other}, not {first}.",
    ),
    "remote-tool": (
        "AnyDesk and RustDesk both installed an hour after first login.",
        "EDR: two remote control tools on day one, unattended mode",
    ),
    "kvm": (
        "A PiKVM sits between the laptop and its screen.",
        "USB list shows a TinyPilot (IP KVM).",
    ),
    "device-apart": (
        "Device pings from Tennessee, logins come from elsewhere, for four weeks.",
        "laptop is in one city and the person signs in from another, always",
    ),
    "vpn-place": (
        "All logins come out of a commercial VPN; nothing from {city}.",
        "IP is abroad although they say they are in {city}.",
        "sessions via a rented VPS, hosting range",
    ),
    "account": (
        "Could not post the word we gave from that GitHub account.",
        "asked to prove control of the profile: excuse after excuse",
        "The GitHub belongs to somebody else, who told us so.",
    ),
    "canned": (
        "Word for word the same answer to three different questions.",
        "same paragraph again and again, whatever I asked",
    ),
    "drift": (
        "Told me team of four in Austin, told Sam team of twelve in Boston.",
        "The story about {employer} changed between rounds: dates, boss, city.",
    ),
    "list": (
        "The address is on the list that a partner firm shared last month.",
        "email matches an entry of the industry list, exact",
    ),
    "meet": (
        "Offered office, notary, home town visit. Always ill or travelling.",
        "avoids meeting in person, four excuses so far",
    ),
    "lips": (
        "Lips did not match the sound; face smeared when the hand passed in front.",
        "face glitched at the edges whenever they turned",
    ),
    "school-denies": (
        "Registrar of {school}: no such student.",
        "{school} has no record of the degree.",
    ),
}

#: What happened to honest people that looks alike, with what explained it.
EXPLAINED: dict[str, tuple[str, ...]] = {
    "camera-ok": (
        "Camera off for five minutes because of the connection, then on for the rest.",
        "video froze twice, rejoined by phone, cam on the whole time after",
        "Asked to keep the camera off at first (migraine); turned it on when we asked.",
    ),
    "name-ok": (
        "Papers say {other}: former name, marriage certificate shown.",
        "goes by {first}, legal name differs, told us before the first call",
        "Joined from the partner's account, said so straight away, showed ID.",
    ),
    "vpn-ok": (
        "Login via VPN, it's the employer's, confirmed by their IT.",
        "uses a VPN out of habit, switched it off when asked and was in {city}",
        "Travelling this month, told us before; sign-ins fit the itinerary.",
    ),
    "gap-ok": (
        "Two years off for a parent's illness, open about it.",
        "gap 2019-2021 kids. fine",
    ),
    "employer-ok": (
        "{employer} closed in 2022; two former colleagues confirmed the dates.",
        "company went bust, register has it as dissolved, tax forms shown",
    ),
    "papers-ok": (
        "Birth date on the refugee card is 1 January, as on many; the office confirmed it.",
        "papers from home are lost, the agency vouched with its own file",
    ),
    "agency-ok": (
        "Mail and phone are the agency's, they confirmed who they sent.",
        "agency desk number, called back through their switchboard, ok",
    ),
    "mailbox-ok": (
        "Mailbox address since she lives on a boat; laptop handed over at the office with ID.",
        "rural, no delivery to the door, so a box at the mail shop. Met at the office",
    ),
    "aid-ok": (
        "Deaf; a captioner sat in and typed what we said. Answers were {first}'s own.",
        "Screen reader user, so eyes do not follow the screen and answers take a moment.",
        "Stutters, needed time. Solid.",
        "Remote desktop is part of the accessibility set-up, agreed with IT.",
    ),
    "sibling-ok": (
        "Sister applied too, same home address and phone plan. Both came to the office.",
        "shares a flat and a landline with the brother who works in sales here",
    ),
    "abroad-ok": (
        "Works from Lisbon until June, permit seen; said so in the form.",
        "Will work from abroad, told us in the first mail.",
    ),
    "ship-ok": (
        "Laptop to the parents' house as the building loses parcels; picked up in person with ID.",
        "asked for delivery to the office instead of home. fine",
    ),
    "private-ok": (
        "No social media by choice; proved the mail address by reply and met at the office.",
        "did not want to show ID on a recorded call, did it unrecorded, matched",
    ),
    "noise-ok": (
        "Kids in the background, apologised.",
        "cafe noise. moved to a quiet corner",
    ),
    "notes-ok": (
        "Looked at written notes, told us so, put them away when asked.",
        "second monitor, he explained he was looking at my face there",
    ),
}

#: Ordinary remarks that say nothing.
ORDINARY: tuple[str, ...] = (
    "Solid on queues, weaker on front end.",
    "good energy, asked about the team",
    "Knows Postgres well. Would like to see more testing.",
    "Explained the outage at {employer} in detail, with what they would do otherwise.",
    "{first} walked us through their own code and changed it live.",
    "nervous at the start, then fine",
    "Strong accent, easy to follow.",
    "Salary expectation within the band.",
    "Talked about {city}, the ferry and the new library, without thinking.",
    "can start in six weeks, notice period",
    "References called through the switchboard, all good.",
    "Average on algorithms. Asked for time, got there.",
    "Would join from {city}, hybrid.",
    "too junior for the role? ask Priyanka",
    "Quiet person. Answers short but to the point.",
    "Wants to know about on-call.",
)
