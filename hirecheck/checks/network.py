"""Where connections came from. An address is evidence of a network, never of a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hirecheck.case import (
    ClockReading,
    IpKind,
    Listed,
    Move,
    NetworkUse,
    PlaceConflict,
    PlaceSource,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

#: Networks that hide or move the place on purpose or by design, for honest people too.
_PLACELESS = (
    IpKind.VPN,
    IpKind.TOR,
    IpKind.RELAY,
    IpKind.PROXY,
    IpKind.RESIDENTIAL_PROXY,
    IpKind.HOSTING,
    IpKind.CDN,
    IpKind.SATELLITE,
    IpKind.RESERVED,
)
_FASTEST_KMH = 1_000.0
_FAR_KM = 500.0
_SITTING_GAP_HOURS = 2.0
_RECENT_DAYS = 60
#: From here on the age of data about addresses is told with it.
_FRESH_DAYS = 90

#: Registered to, or documented as uplinks of, one state's network (Recorded Future and Team Cymru
#: 2017, Trend Micro 2017). A fixed list; no country label of any database is ever used instead.
_STATE_RANGE = ("175.45.176.", "175.45.177.", "175.45.178.", "175.45.179.")
_UPLINKS = ("210.52.109.", "77.94.35.")

#: Firms that rent Macs in data centres.
_MAC_HOSTS = (
    "macstadium",
    "macincloud",
    "mac mini vault",
    "hostmymac",
    "macminicolo",
    "xcloud mac",
)


def _of(network: Sequence[NetworkUse], *kinds: IpKind) -> list[NetworkUse]:
    return [u for u in network if u.facts is not None and u.facts.kind in kinds]


def _placed(use: NetworkUse) -> bool:
    return use.facts is not None and use.facts.kind not in _PLACELESS


def _seen(uses: Sequence[NetworkUse], what: str, strength: Strength | None = None) -> Hit | None:
    if not uses:
        return None
    first = uses[0]
    facts = first.facts
    known = f" ({_evidence(first)})" if facts is not None and facts.evidence else ""
    times = f", {len(uses)} times" if len(uses) > 1 else ""
    said = f"{first.event or 'a connection'} came from {first.ip}, {what}{known}{times}."
    spans = tuple(u.span for u in uses[:4])
    return Hit(said[:1].upper() + said[1:], spans, strength=strength)


def _evidence(use: NetworkUse) -> str:
    """Who says so, of what day, and how far that day is from the connection."""
    facts = use.facts
    if facts is None:
        return ""
    days = abs((use.at.date() - facts.as_of).days) if use.at is not None else 0
    apart = f", {days} days from the connection" if days > _FRESH_DAYS else ""
    return f"{facts.evidence}; {facts.source} of {facts.as_of}{apart}"


@check(
    title="This application came through a commercial VPN or proxy",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("REDCANARY", "ALERT-2026", "WIRED"),
    innocent=("Ordinary care for privacy, or an employer's own rule",),
    verify=("Ask for one session without it, and say why it would help",),
    weakened_by=("network-explained", "tool-agreed"),
)
def net_vpn(network: tuple[NetworkUse, ...]) -> Hit | None:
    """It hides a place, for many good reasons."""
    return _seen(_of(network, IpKind.VPN, IpKind.PROXY), "a VPN or proxy")


@check(
    title="This application came through an exit of Astrill VPN",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("THN-2025-12", "THN-2026-08", "PLAYBOOK-2026", "FC-BRIEF"),
    innocent=(
        "It is popular with residents of China, students, expatriates and visitors",
        "Addresses change hands",
    ),
    verify=("Ask where they connect from, and compare with the place they gave",),
    weakened_by=("network-explained", "address-confirmed"),
)
def net_astrill(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Investigators met this provider again and again, and so do millions of customers."""
    found = [
        u
        for u in network
        if u.facts is not None and "astrill" in f"{u.facts.operator} {u.facts.evidence}".lower()
    ]
    return _seen(found, "an Astrill exit")


@check(
    title="This application came from a data centre",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("US-2022", "THN-2026-08"),
    innocent=(
        "A firm's security gateway, a cloud desktop, or a university",
        "A VPN that the list does not know as one",
    ),
    verify=("Ask for a session from another network",),
    weakened_by=("network-explained", "tool-agreed"),
)
def net_hosting(network: tuple[NetworkUse, ...]) -> Hit | None:
    """People live elsewhere than in data centres. Weak for one session, moderate for three."""
    found = _of(network, IpKind.HOSTING)
    grade = Strength.MODERATE if len({u.ip for u in found}) > 2 else Strength.WEAK
    return _seen(found, "a hosting network", grade)


@check(
    title="This application came through a residential proxy",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("An infected device at home, a free VPN app, or a shared carrier address",),
    verify=("Ask for a session on mobile data",),
    weakened_by=("network-explained",),
)
def net_residential_proxy(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Somebody else's home line is rented to look like a home."""
    return _seen(_of(network, IpKind.RESIDENTIAL_PROXY), "a residential proxy")


@check(
    title="This application came through Tor",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("Journalists, careful people, and people in countries that censor",),
    verify=("Ask for one session without it, and say why it would help",),
    weakened_by=("network-explained",),
)
def net_tor(network: tuple[NetworkUse, ...]) -> Hit | None:
    """A public tool for privacy; alone it says nothing."""
    return _seen(_of(network, IpKind.TOR), "a Tor exit")


@check(
    title="This application came from another country than the place claimed",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("DTEX", "SEAL-TTP", "MS-2025", "TREND", "PROXYLIE"),
    innocent=(
        "A journey, or a visit to family",
        "A database that is wrong, or a telephone on a foreign SIM card",
    ),
    verify=("Ask where they are these weeks; a plain answer settles it",),
    weakened_by=("network-explained", "address-confirmed", "local-knowledge-shown", "tool-agreed"),
)
def net_geo_mismatch(place_conflicts: tuple[PlaceConflict, ...]) -> Hit | None:
    """VPN, proxies, data centres and satellites are left out. Weak for one address.

    Moderate from two addresses on, because databases err one address at a time.
    """
    found = [
        c for c in place_conflicts if c.other.source is PlaceSource.NETWORK and c.countries_differ
    ]
    if not found:
        return None
    first = found[0]
    return Hit(
        f"{first.other.text}; the place given is {first.claimed.text}.",
        (first.other.span, first.claimed.span),
        confidence=0.8,
        strength=Strength.MODERATE if len(found) > 1 else Strength.WEAK,
    )


@check(
    title="This application was used in two places at once",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "ALERT-2026", "KIMCHI"),
    innocent=(
        "A telephone and a laptop on different networks",
        "An account that a family shares, or a database that is wrong",
    ),
    verify=("Ask for a session from one device that they name",),
    weakened_by=("network-explained", "tool-agreed"),
)
def net_multi_country(moves: tuple[Move, ...]) -> Hit | None:
    """Nobody travels faster than an aircraft. Strong between countries, moderate within one.

    Moves through VPN, proxies, data centres and satellites do not count.
    """
    for move in sorted(moves, key=lambda m: -m.kmh):
        first, second = move.first.facts, move.second.facts
        if first is None or second is None or not (_placed(move.first) and _placed(move.second)):
            continue
        if move.kmh <= _FASTEST_KMH or move.km < _FAR_KM:
            continue
        abroad = first.located_country != second.located_country
        return Hit(
            f"{move.km:,.0f} km between {move.first.ip} and {move.second.ip} "
            f"within {move.hours:.1f} hours.",
            (move.first.span, move.second.span),
            confidence=0.8,
            strength=Strength.STRONG if abroad else Strength.MODERATE,
        )
    return None


@check(
    title="This application used an unrelated network at each stage",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("DTEX", "analysis"),
    innocent=("Home, office, telephone and travel",),
    verify=("Combine with other signs only",),
    weakened_by=("network-explained",),
)
def net_stage_drift(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Three or more stages, no operator twice. Moderate where three countries are among them."""
    stages = {u.event: u for u in network if u.event and _placed(u) and u.facts and u.facts.asn}
    operators = {u.facts.asn for u in stages.values() if u.facts}
    countries = {u.facts.located_country for u in stages.values() if u.facts} - {""}
    if len(stages) < 3 or len(operators) < len(stages) or len(countries) < 2:
        return None
    return Hit(
        f"{len(stages)} stages came from {len(operators)} operators in {len(countries)} countries.",
        tuple(u.span for u in stages.values())[:4],
        strength=Strength.MODERATE if len(countries) > 2 else Strength.WEAK,
    )


@check(
    title="This application was in use for more than a day without a pause",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "ALERT-2026"),
    innocent=("A laptop left open, or a program that connects by itself",),
    verify=("Look at what was done in those hours, and by whom",),
    weakened_by=("network-explained",),
)
def net_long_session(network: tuple[NetworkUse, ...]) -> Hit | None:
    """One person sleeps. Counted where no two entries lie more than two hours apart.

    Weak from 24 hours, moderate from 36.
    """
    dated = sorted((u.at.timestamp(), n) for n, u in enumerate(network) if u.at is not None)
    longest, start = (0.0, 0, 0), 0
    for i in range(1, len(dated)):
        if dated[i][0] - dated[i - 1][0] > _SITTING_GAP_HOURS * 3600:
            start = i
        longest = max(longest, ((dated[i][0] - dated[start][0]) / 3600, start, i))
    hours, begin, end = longest
    if hours < 24:
        return None
    first, last = network[dated[begin][1]], network[dated[end][1]]
    return Hit(
        f"Entries without a pause for {hours:.0f} hours.",
        (first.span, last.span),
        strength=Strength.MODERATE if hours >= 36 else Strength.WEAK,
    )


@check(
    title="This application came from a browser whose clock fits neither network nor home",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("A journey, or a company's machine set to head office",),
    verify=("Ask which zone they work in",),
    weakened_by=("network-explained", "address-confirmed", "tool-agreed"),
)
def net_clock_mismatch(
    network: tuple[NetworkUse, ...], clocks: tuple[ClockReading, ...]
) -> Hit | None:
    """A VPN moves the address and forgets the clock. Weak; moderate from three sessions on.

    Somebody abroad behind a VPN to their own country has a clock that disagrees; somebody at
    home behind a VPN to elsewhere has one that agrees with the claimed place.
    """
    if not any(c.source == "browser" and c.disagrees for c in clocks):
        return None
    apart = [u for u in network if u.zone and u.facts and _continents_differ(u.zone, u.facts.zone)]
    if not apart:
        return None
    first = apart[0]
    return Hit(
        f"The browser keeps {first.zone}; {first.ip} is in "
        f"{first.facts.zone if first.facts else ''}.",
        tuple(u.span for u in apart[:3]),
        strength=Strength.MODERATE if len(apart) > 2 else Strength.WEAK,
    )


def _continents_differ(a: str, b: str) -> bool:
    first, second = a.partition("/"), b.partition("/")
    return bool(first[2] and second[2]) and first[0] != second[0] and "Etc" not in (a[:3], b[:3])


@check(
    title="This application came from an address range on a fixed, published list",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("TREND", "RF-2017"),
    innocent=("VPN operators have used such space from elsewhere, and space changes hands",),
    verify=("Give it to the security team, and to nobody else",),
    weakened_by=("network-explained",),
)
def net_dprk_range(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Matched by the list alone, never by a country label. Moderate for documented uplinks."""
    own = [u for u in network if u.ip.startswith(_STATE_RANGE)]
    if own:
        return _seen(own, "a listed range")
    uplinks = [u for u in network if u.ip.startswith(_UPLINKS)]
    return _seen(uplinks, "a range listed as an uplink", Strength.MODERATE)


@check(
    title="This application came from an address on a published list",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("MANDIANT", "GITLAB", "REDCANARY"),
    innocent=("Exits of VPN are shared by thousands, and addresses are given out anew",),
    verify=("Combine with other signs only; look at the date of the entry",),
    weakened_by=("network-explained",),
)
def net_intel_ip(listed: tuple[Listed, ...], applied: date) -> Hit | None:
    """Such entries lose half their worth in weeks: moderate within 60 days, weak after."""
    found = [e for e in listed if e.kind == "ip" and not (e.expired or e.disputed)]
    if not found:
        return None
    entry = max(found, key=lambda e: e.dated)
    recent = abs((applied - entry.dated).days) <= _RECENT_DAYS
    return Hit(
        f"{entry.value} is on {entry.list_name} of {entry.dated} ({entry.source}).",
        (entry.span,),
        confidence=entry.confidence,
        strength=Strength.MODERATE if recent else Strength.WEAK,
    )


@check(
    title="This application came from a rented Mac in a data centre",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-COININDEX"),
    innocent=("Engineers who build for iOS, or people without a Mac of their own",),
    verify=("Ask why, and for a session from home",),
    weakened_by=("network-explained", "own-work-explained", "tool-agreed"),
)
def net_mac_colo(network: tuple[NetworkUse, ...]) -> Hit | None:
    """In the published Kraken case the applicant worked from colocated Macs."""
    found = [
        u
        for u in network
        if u.facts is not None and any(h in u.facts.operator.lower() for h in _MAC_HOSTS)
    ]
    return _seen(found, "a host of rented Macs")
