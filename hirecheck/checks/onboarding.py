"""Where equipment and money are to go, and who signs for them."""

from __future__ import annotations

import re

from hirecheck.case import AddressKind, Cues, Payment, PostalAddress
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_IN_PERSON = "Offer to hand the equipment over in person, with an identity document"
_OWN_ACCOUNT = "Ask for a letter of the bank that the account is in their own name"
_CRYPTO = re.compile(
    r"\b(crypto\w*|bitcoin|btc|usdt|usdc|eth|ethereum|tether|stablecoins?|wallet|tokens?|coins?)\b",
    re.IGNORECASE,
)
_OTHER_PAYEE = re.compile(
    r"\b(third[- ]party|other|another|someone|somebody|different (name|person|account)|friend|"
    r"cousin|brother|sister|relative|in the name of|holder|belongs)\b",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"\b(wife|husband|spouse|partner|neighbou?rs?|room ?mate|flat ?mate|mother|father|parents?|"
    r"concierge|reception(ist)?|doorman)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(another|other|different|someone|somebody|friend|cousin|relative|state|country|city|miles|"
    r"km|forward\w*|shortly|day(s)? before|last minute|after (the )?(offer|signing|acceptance))\b",
    re.IGNORECASE,
)


def _same_home(one: PostalAddress, other: PostalAddress) -> bool:
    """True when one address is the other with a part left out, such as a flat number."""
    a, b = one.canonical, other.canonical
    return a == b or (min(len(a), len(b)) >= 10 and (a in b or b in a))


def _apart(one: PostalAddress, other: PostalAddress) -> str:
    """In which respect two addresses differ: country, city or street; empty if unknown."""
    if one.place is None or other.place is None:
        return "street"
    for name in ("country", "city"):
        a, b = getattr(one.place, name), getattr(other.place, name)
        if a and b and a.casefold() != b.casefold():
            return name
    return "street"


_JOINT = re.compile(
    r"\b(joint(ly)?|shared account|(his|her|their) (own )?(wife|husband|spouse|company|llc|maiden)|"
    r"with (his|her|their) (wife|husband|spouse|partner))\b",
    re.IGNORECASE,
)
_MOVING = re.compile(
    r"\b(is moving|moved|moving (house|home|in|out|to)|new (flat|home|house|apartment)|parents'?|"
    r"(his|her|their) (mother|father|mum|mom|dad)|parcels? (get |are )?(lost|stolen))(?=\W|$)",
    re.IGNORECASE,
)


@check(
    title="This application asks for equipment at another address than the applicant's",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "VEROOT", "KIMCHI"),
    innocent=(
        "A move that has just happened, or the home of parents",
        "A house where parcels are stolen, or a safety programme that hides an address",
    ),
    verify=(_IN_PERSON, "Ask for any recent proof of the new address that they choose"),
    weakened_by=(
        "equipment-received-in-person",
        "address-confirmed",
        "met-in-person",
        "id-verified-in-person",
    ),
)
def onb_ship_elsewhere(shipping: PostalAddress, address: PostalAddress) -> Hit | None:
    """A laptop that goes elsewhere is how farms of machines in other homes came about.

    Strong across a border, to a forwarder or to another person; moderate in another city; weak
    within one city.
    """
    if _same_home(shipping, address):
        return None
    apart = _apart(shipping, address)
    firm = apart == "country" or shipping.kind is AddressKind.FORWARDER or shipping.care_of
    grade = Strength.STRONG if firm else Strength.MODERATE if apart == "city" else Strength.WEAK
    return Hit(
        f"Equipment is to go to “{shipping.text}”, the applicant gives “{address.text}” "
        f"(another {apart}).",
        (shipping.span, address.span),
        strength=grade,
    )


@check(
    title="This application asks for equipment in the care of another person",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "COURTS"),
    innocent=("A partner, parent or neighbour who is at home by day",),
    verify=(_IN_PERSON, "Ask who the person is and why the parcel goes to them"),
    weakened_by=("equipment-received-in-person",),
)
def onb_ship_care_of(shipping: PostalAddress) -> Hit | None:
    """Whoever holds the machine holds the work; mostly it is family."""
    if not shipping.care_of:
        return None
    return Hit(f"The parcel is to go in the care of {shipping.care_of}.", (shipping.span,))


@check(
    title="This application asks for equipment at a forwarder, mailbox shop or rented desk",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("INSIKT-2026",),
    innocent=("Rural mail, theft from doorsteps, or a home without a letterbox",),
    verify=("Ask for a delivery that is signed for by name", _IN_PERSON),
    weakened_by=("equipment-received-in-person", "address-confirmed", "sharing-explained"),
)
def onb_ship_forwarder(shipping: PostalAddress) -> Hit | None:
    """A forwarder sends the machine on, out of sight; a mailbox shop is common and weak."""
    grades = {
        AddressKind.FORWARDER: Strength.STRONG,
        AddressKind.VIRTUAL_OFFICE: Strength.MODERATE,
        AddressKind.MAILBOX: Strength.WEAK,
    }
    grade = grades.get(shipping.kind)
    if grade is None:
        return None
    where = shipping.premises or shipping.kind.value
    return Hit(
        f"The shipping address is a {shipping.kind.value} ({where}).",
        (shipping.span,),
        strength=grade,
    )


@check(
    title="This application comes with a wish to send the laptop elsewhere, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "VEROOT", "KIMCHI"),
    innocent=("A move, a stay with parents, or a house where parcels are stolen",),
    verify=(_IN_PERSON, "Ask for proof of the new address that they choose"),
    weakened_by=(
        "equipment-received-in-person",
        "address-confirmed",
        "met-in-person",
        "id-verified-in-person",
    ),
    restates="onboarding/onb-ship-elsewhere",
)
def onb_ship_noted(cues: Cues) -> Hit | None:
    """Equipment re-routed to a stranger's home is the best documented sign of this family."""
    return noted(
        cues.named("requests-laptop-reship"),
        "The laptop was to go to another address",
        reason=_MOVING,
        reduced=Strength.MODERATE,
    )


@check(
    title="This application changed its address between offer and delivery",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("PLAYBOOK-2026", "PSA-2023"),
    innocent=("Real moves happen at just that time",),
    verify=(_IN_PERSON, "Ask for proof of the new address that they choose"),
    weakened_by=("equipment-received-in-person", "address-confirmed"),
)
def onb_ship_late_change(cues: Cues) -> Hit | None:
    """A late change leaves no time for the check that the first address passed.

    Strong where the notes tell of another person, another region or the last minute.
    """
    found = cues.named("address-change")
    firm = any(_ELSEWHERE.search(cue.span.text) for cue in found)
    grade = Strength.STRONG if firm else Strength.MODERATE
    return noted(found, "The address changed between offer and delivery", grade)


@check(
    title="This application uses a forwarder, mailbox shop or empty house, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("INSIKT-2026", "SEAL-TTP"),
    innocent=("Rural mail, theft from doorsteps, or a protected address",),
    verify=("Ask for a delivery that is signed for by name", _IN_PERSON),
    weakened_by=("equipment-received-in-person", "address-confirmed", "sharing-explained"),
    restates="onboarding/onb-ship-forwarder",
)
def onb_forwarder_noted(cues: Cues) -> Hit | None:
    """An address at which nobody lives cannot be where somebody works."""
    return noted(cues.named("forwarder-address"), "The address is a forwarder or an empty place")


@check(
    title="This application has equipment that somebody else collected",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("VEROOT",),
    innocent=("A partner or neighbour took the parcel in",),
    verify=("Hold a set-up call on video with the machine in hand", _IN_PERSON),
    weakened_by=("equipment-received-in-person", "id-verified-in-person", "met-in-person"),
)
def onb_pickup_other(cues: Cues) -> Hit | None:
    """The KnowBe4 parcel went to a man with the right name and another face.

    Weak where the notes name family, a neighbour or a reception.
    """
    found = cues.named("pickup-by-other")
    return noted(found, "Somebody else collected the parcel", reason=_CLOSE)


@check(
    title="This application names an account for pay that is in another name",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("COURTS", "ALERT-2026", "HANDBOOK", "KIMCHI"),
    innocent=("A chosen or former name", "A joint account, or the applicant's own company"),
    verify=(_OWN_ACCOUNT, "Ask whose account it is before the first payment"),
    weakened_by=("payee-confirmed", "name-change-documented", "sharing-explained"),
)
def onb_payee_mismatch(payment: Payment) -> Hit | None:
    """Money shows whose work it is. A name that agrees in part may be a changed one: weak."""
    grades = {"different": Strength.STRONG, "partial": Strength.WEAK}
    grade = grades.get(payment.holder_agreement)
    if grade is None or not payment.holder:
        return None
    return Hit(f"The account for pay is held by {payment.holder}.", (payment.span,), strength=grade)


@check(
    title="This application comes with a wish to be paid into another's account, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("COURTS", "ALERT-2026", "KIMCHI"),
    innocent=("A joint account, a chosen name, or the applicant's own company",),
    verify=(_OWN_ACCOUNT,),
    weakened_by=("payee-confirmed", "name-change-documented", "sharing-explained"),
    restates="onboarding/onb-payee-mismatch",
)
def onb_payee_noted(cues: Cues) -> Hit | None:
    """Pay that goes to a stranger is pay for a stranger's work."""
    found = [
        cue
        for cue in cues.named("crypto-or-third-party-payment")
        if _OTHER_PAYEE.search(cue.span.text) or not _CRYPTO.search(cue.span.text)
    ]
    return noted(
        found,
        "Pay was to go into another person's account",
        reason=_JOINT,
        reduced=Strength.MODERATE,
    )


@check(
    title="This application names a crypto wallet for pay",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "ALERT-2026", "SEAL-TTP", "KIMCHI"),
    innocent=("Usual in crypto firms", "A country with high inflation"),
    verify=("Ask for a payee in their own name, whatever the currency",),
    weakened_by=("payee-confirmed", "sharing-explained"),
)
def onb_crypto(payment: Payment) -> Hit | None:
    """Pay that no bank sees is named by every advisory, and ordinary in some trades."""
    if not payment.crypto:
        return None
    return Hit(f"Pay is to go by {payment.method}.", (payment.span,))


@check(
    title="This application comes with a wish to be paid in crypto, as people noted",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "ALERT-2026", "SEAL-TTP", "KIMCHI"),
    innocent=("Usual in crypto firms", "A country with high inflation"),
    verify=("Ask for a payee in their own name, whatever the currency",),
    weakened_by=("payee-confirmed", "sharing-explained"),
    restates="onboarding/onb-crypto",
)
def onb_crypto_noted(cues: Cues) -> Hit | None:
    """The same wish, told by somebody who heard it."""
    cues_of = cues.named("crypto-or-third-party-payment")
    found = [cue for cue in cues_of if _CRYPTO.search(cue.span.text)]
    return noted(found, "Pay in crypto was asked for")


@check(
    title="This application changed its details for pay early or often",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07", "HANDBOOK"),
    innocent=("A change of bank, or a stolen card",),
    verify=("Call back on the first number and wait some days before paying", _OWN_ACCOUNT),
    weakened_by=("payee-confirmed", "discrepancy-explained"),
)
def onb_payee_churn(cues: Cues) -> Hit | None:
    """Accounts that change hands leave a trail of changed details."""
    return noted(cues.named("payee-churn"), "Payment details changed early or often")


@check(
    title="This application comes with demands for payment in advance",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "US-2022"),
    innocent=("Hardship, or an earlier client who did not pay",),
    verify=("Offer small milestones that are paid at once",),
)
def onb_prepay(cues: Cues) -> Hit | None:
    """Repeated demands with anger appear in the guidance; need alone explains most."""
    return noted(cues.named("prepayment-demanded"), "Payment in advance was demanded")
