"""What machines showed of themselves, and what security wrote down about connections."""

from __future__ import annotations

import re

from hirecheck.case import Cues, NetworkUse
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "network"

#: Notes about the new machine after the start belong to the onboarding family.
_AFTER_START = re.compile(
    r"\b(install\w*|set ?up|first (day|hour|morning|week)|day (one|1)|company (laptop|machine)|"
    r"our (laptop|machine)|work (laptop|machine)|new hire|onboard\w*|endpoint|edr|unattended|"
    r"any ?desk|team ?viewer|rust ?desk|chrome remote|splashtop|screen ?connect)\b",
    re.IGNORECASE,
)
_OWN_VPN = re.compile(r"\b(vpn|proxy)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(locat\w*|countr\w*|geo\w*|abroad|elsewhere|mismatch\w*|claim\w*|live[sd]?|not (in|from)|"
    r"other than|different|resolv\w*|consistent|match\w*)\b",
    re.IGNORECASE,
)
_PROXY = re.compile(
    r"\b(residential prox\w*|(rented|leased) (vps|server|host|machine|box)|colo(cat\w+)?)\b",
    re.IGNORECASE,
)
_MASKED = re.compile(r"\b(anti-?detect\w*|multi-?account\w*|spoof\w*|fingerprint\w*)\b", re.I)
_EMULATOR = re.compile(
    r"sdk_gphone|android sdk built for|bluestacks|genymotion|noxplayer|ldplayer|memu\b|"
    r"virtualbox|qemu",
    re.IGNORECASE,
)
_PLATFORMS = tuple(
    re.compile(shape)
    for shape in (r"Windows NT", r"Macintosh", r"X11; (?!CrOS)", r"iPhone", r"CrOS")
)


@check(
    title="This application connects from elsewhere than the place claimed, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("DTEX", "SEAL-TTP", "MS-2025"),
    innocent=("A journey, ordinary use of a VPN, or a database that is wrong",),
    verify=("Ask where they are these weeks, and for one session without a VPN",),
    weakened_by=("network-explained", "address-confirmed", "local-knowledge-shown", "tool-agreed"),
    restates="network/net-geo-mismatch",
)
def net_geo_noted(cues: Cues) -> Hit | None:
    """Security saw where sessions come from. A VPN without a contradiction is only weak."""
    found = cues.named("vpn-location-mismatch-noted")
    contradicts = any(_PLACE.search(c.span.text) or not _OWN_VPN.search(c.span.text) for c in found)
    grade = Strength.MODERATE if contradicts else Strength.WEAK
    return noted(found, "The connection does not show the claimed place", grade)


@check(
    title="This application came from a data centre or a proxy, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "THN-2026-08"),
    innocent=("A firm's gateway, a cloud desktop, or an infected device at home",),
    verify=("Ask for a session from another network",),
    weakened_by=("network-explained", "tool-agreed"),
    restates="network/net-hosting",
)
def net_hosting_noted(cues: Cues) -> Hit | None:
    """Moderate for rented home lines or a rented machine, weak for a data centre alone."""
    found = cues.named("hosting-address-noted")
    rented = any(_PROXY.search(c.span.text) for c in found)
    grade = Strength.MODERATE if rented else Strength.WEAK
    return noted(found, "The connection came from a data centre or a proxy", grade)


@check(
    title="This application connected from several countries, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "ALERT-2026", "KIMCHI"),
    innocent=("A change of VPN exits, or an account that a family shares",),
    verify=("Ask for a session from one device that they name",),
    weakened_by=("network-explained", "tool-agreed"),
    restates="network/net-multi-country",
)
def net_countries_noted(cues: Cues) -> Hit | None:
    """One person is in one country at a time; a change of exits is not a change of place."""
    return noted(cues.named("many-countries"), "Connections came from several countries")


@check(
    title="This application came from an address on a list, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("MANDIANT", "GITLAB", "TREND"),
    innocent=("Exits of VPN are shared, and addresses are given out anew",),
    verify=("Have security name the list, its date and the kind of network",),
    weakened_by=("network-explained",),
    restates="network/net-intel-ip",
)
def net_list_noted(cues: Cues) -> Hit | None:
    """An exact match that somebody made; weak where the address is a shared exit."""
    found = cues.named("address-on-list")
    shared = found and all(_OWN_VPN.search(c.span.text) for c in found)
    grade = Strength.WEAK if shared else Strength.MODERATE
    return noted(found, "The network address is on a list", grade)


@check(
    title="This application was operated by remote control during a test or call",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "CONNORS", "PSA-2024"),
    innocent=(
        "Assistive technology, or a help desk that was left connected",
        "Work on a home computer while travelling",
    ),
    verify=("Repeat the exercise while somebody watches, with any aid the person needs",),
    weakened_by=("own-work-explained", "network-explained", "tool-agreed"),
)
def net_remote_control(cues: Cues) -> Hit | None:
    """The one who moves the mouse may sit elsewhere and be somebody else."""
    found = [c for c in cues.named("remote-control-tool") if not _AFTER_START.search(c.span.text)]
    return noted(found, "The machine was under remote control")


@check(
    title="This application is worked through a remote or rented machine, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-COININDEX"),
    innocent=("A cloud desktop of another employer, or a rented Mac for building apps",),
    verify=("Ask why, and for a session from their own machine",),
    weakened_by=("network-explained", "own-work-explained", "tool-agreed"),
    restates="network/net-mac-colo",
)
def net_remote_desktop_noted(cues: Cues) -> Hit | None:
    """A rented machine shows its own place and hides that of the person."""
    found = cues.named("remote-desktop-use")
    return noted(found, "Work goes through a remote or rented machine")


@check(
    title="This application came from an emulated telephone or virtual machine",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("INSIKT-2026", "analysis"),
    innocent=("Developers, test labs and corporate desktops",),
    verify=("Ask, and repeat it on an ordinary device",),
    weakened_by=("network-explained", "own-work-explained", "tool-agreed"),
)
def net_vm_emulator(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Many personas on one machine need many pretended ones."""
    found = [u for u in network if _EMULATOR.search(u.user_agent)]
    if not found:
        return None
    return Hit(f'The browser says "{found[0].user_agent[:80]}".', (found[0].span,))


@check(
    title="This application came from a browser that names two systems at once",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("INSIKT-2026",),
    innocent=("Browsers that guard privacy give wrong answers on purpose",),
    verify=("Combine with other signs only",),
    weakened_by=("network-explained", "own-work-explained", "tool-agreed"),
)
def net_antidetect(network: tuple[NetworkUse, ...]) -> Hit | None:
    """Browsers for many accounts invent their machine and sometimes invent two."""
    for use in network:
        if sum(bool(shape.search(use.user_agent)) for shape in _PLATFORMS) > 1:
            return Hit(f'The browser says "{use.user_agent[:80]}".', (use.span,))
    return None


@check(
    title="This application came from a pretended machine, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("INSIKT-2026", "analysis"),
    innocent=("Developers and test labs use virtual machines every day",),
    verify=("Ask, and repeat it on an ordinary device",),
    weakened_by=("network-explained", "own-work-explained", "tool-agreed"),
    restates="network/net-antidetect",
)
def net_machine_noted(cues: Cues) -> Hit | None:
    """Moderate for a browser made for many accounts, weak for a virtual machine."""
    found = cues.named("machine-emulated")
    masked = any(_MASKED.search(c.span.text) for c in found)
    grade = Strength.MODERATE if masked else Strength.WEAK
    return noted(found, "A virtual machine or multi-account browser was seen", grade)


@check(
    title="This application had its contract opened from an unexplained place",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "SEAL-MIT"),
    innocent=("Scanners of mail providers open links; a VPN; a relative",),
    verify=("Ask, and compare with the signing service's own record",),
    weakened_by=("network-explained",),
)
def net_doc_open(cues: Cues) -> Hit | None:
    """Signing services record where a document was read, and tell the reader that they do."""
    found = cues.named("document-opened-elsewhere")
    return noted(found, "The document was opened from an unexplained place")
