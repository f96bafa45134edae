"""Rows of the family network."""

from __future__ import annotations

from hirecheck.case import IpKind, NetworkUse, PlaceSource
from hirecheck.findings import Strength
from tests.checks.rows import Row, noted_rows, row_test
from tests.factory import (
    APPLIED,
    clock,
    conflict,
    cue,
    cues,
    day,
    ip_facts,
    listed,
    moment,
    move,
    place,
    use,
)


def log(*uses: NetworkUse) -> dict[str, object]:
    return {"network": uses}


def kind_rows(check: str, kind: IpKind, twin: IpKind, note: str) -> list[Row]:
    """The rows of a check that looks for one kind of network."""
    return [
        Row(check, "fires", f"{kind.value} address", log(use(kind=kind)), says="192.0.2.10"),
        Row(check, "quiet", "a home line", log(use(kind=IpKind.RESIDENTIAL))),
        Row(check, "twin", note, log(use(kind=twin))),
    ]


def operated(name: str, kind: IpKind = IpKind.HOSTING) -> dict[str, object]:
    return log(use(facts=ip_facts(kind=kind, operator=name)))


def line(country: str, kind: IpKind = IpKind.RESIDENTIAL) -> NetworkUse:
    return use(kind=kind, country=country)


def from_network(*countries: str) -> dict[str, object]:
    others = [
        place(f"a session from {c}", source=PlaceSource.NETWORK, country=c) for c in countries
    ]
    return {"place_conflicts": tuple(conflict(place(), other) for other in others)}


def stages(*each: tuple[str, int, str]) -> dict[str, object]:
    return log(*(use(event=e, facts=ip_facts(asn=asn, located_country=c)) for e, asn, c in each))


def hours(*at: int) -> dict[str, object]:
    return log(*(use(at=moment(f"2026-06-{1 + h // 24:02}T{h % 24:02}:00:00")) for h in at))


def zones(browser: str, network: str, offset: float) -> dict[str, object]:
    one = use(zone=browser, facts=ip_facts(zone=network))
    return {"network": (one, one, one), "clocks": (clock("browser", offset, events=3),)}


def agent(text: str) -> dict[str, object]:
    return log(use(user_agent=text))


MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15"

ROWS = [
    *kind_rows("net-vpn", IpKind.VPN, IpKind.RELAY, "a telephone maker's private relay"),
    *kind_rows("net-tor", IpKind.TOR, IpKind.UNKNOWN, "a network of unknown kind"),
    *kind_rows("net-residential-proxy", IpKind.RESIDENTIAL_PROXY, IpKind.MOBILE, "a carrier's NAT"),
    *kind_rows("net-hosting", IpKind.HOSTING, IpKind.CORPORATE, "a firm's gateway"),
    Row(
        "net-hosting",
        "fires",
        "three addresses",
        log(*(use(f"192.0.2.{n}", kind=IpKind.HOSTING) for n in range(3))),
        Strength.MODERATE,
    ),
    Row("net-astrill", "fires", "an exit", operated("Astrill VPN", IpKind.VPN)),
    Row("net-astrill", "quiet", "a home line", log(use(kind=IpKind.RESIDENTIAL))),
    Row("net-astrill", "twin", "another VPN", operated("Other VPN", IpKind.VPN)),
    Row(
        "net-geo-mismatch",
        "fires",
        "two addresses abroad",
        from_network("PT", "PT"),
        Strength.MODERATE,
    ),
    Row("net-geo-mismatch", "quiet", "no conflict", {"place_conflicts": ()}),
    Row(
        "net-geo-mismatch",
        "twin",
        "one session from a journey stays weak",
        from_network("PT"),
        Strength.WEAK,
    ),
    Row(
        "net-geo-mismatch",
        "twin",
        "placed in another city of the country",
        from_network("US"),
    ),
    Row(
        "net-multi-country",
        "fires",
        "two countries in an hour",
        {"moves": (move(line("US"), line("PT"), 7500, 1),)},
        Strength.STRONG,
        "7,500 km",
    ),
    Row(
        "net-multi-country",
        "quiet",
        "a flight",
        {"moves": (move(line("US"), line("PT"), 7500, 11),)},
    ),
    Row(
        "net-multi-country",
        "twin",
        "a VPN switched on",
        {"moves": (move(line("US"), line("PT", IpKind.VPN), 7500, 1),)},
    ),
    Row(
        "net-multi-country",
        "twin",
        "telephone and laptop two towns apart",
        {"moves": (move(line("US"), line("US"), 120, 0.1),)},
    ),
    Row(
        "net-stage-drift",
        "fires",
        "three stages, three countries",
        stages(("apply", 1, "US"), ("test", 2, "PT"), ("sign", 3, "JP")),
        Strength.MODERATE,
    ),
    Row(
        "net-stage-drift",
        "quiet",
        "one network",
        stages(("apply", 1, "US"), ("test", 1, "US"), ("sign", 1, "US")),
    ),
    Row(
        "net-stage-drift",
        "twin",
        "home, office and telephone",
        stages(("apply", 1, "US"), ("test", 2, "US"), ("sign", 3, "US")),
    ),
    Row("net-long-session", "fires", "forty hours", hours(*range(41)), Strength.MODERATE),
    Row("net-long-session", "quiet", "an afternoon", hours(9, 10, 11)),
    Row(
        "net-long-session",
        "twin",
        "three long days with nights between",
        hours(*range(8, 24), *range(32, 48), *range(56, 72)),
    ),
    Row(
        "net-clock-mismatch",
        "fires",
        "a clock of neither place",
        zones("Asia/Taipei", "America/Chicago", 8.0),
        Strength.MODERATE,
        "Asia/Taipei",
    ),
    Row(
        "net-clock-mismatch",
        "quiet",
        "all in one place",
        zones("America/Chicago", "America/Chicago", -6.0),
    ),
    Row(
        "net-clock-mismatch",
        "twin",
        "at home behind a VPN to elsewhere",
        zones("America/Chicago", "Europe/Lisbon", -6.0),
    ),
    Row("net-dprk-range", "fires", "the fixed range", log(use("175.45.178.12")), Strength.STRONG),
    Row("net-dprk-range", "quiet", "another address", log(use())),
    Row(
        "net-dprk-range",
        "twin",
        "a database's label for an address off the list",
        log(use("192.0.2.4", country="KP")),
    ),
    Row(
        "net-intel-ip",
        "fires",
        "listed this month",
        {"listed": (listed("ip", "192.0.2.9"),), "applied": APPLIED},
        Strength.MODERATE,
    ),
    Row("net-intel-ip", "quiet", "nothing listed", {"listed": (), "applied": APPLIED}),
    Row(
        "net-intel-ip",
        "twin",
        "an old entry stays weak",
        {"listed": (listed("ip", "192.0.2.9", dated=day("2024-01-01")),), "applied": APPLIED},
        Strength.WEAK,
    ),
    Row("net-mac-colo", "fires", "a host of Macs", operated("MacStadium, Inc."), says="Mac"),
    Row("net-mac-colo", "quiet", "a home line", log(use(kind=IpKind.RESIDENTIAL))),
    Row("net-mac-colo", "twin", "an ordinary host", operated("Example Cloud")),
    Row(
        "net-geo-noted",
        "fires",
        "a contradiction",
        {"cues": cues(cue("vpn-location-mismatch-noted", "VPN exit not in the claimed country"))},
        Strength.MODERATE,
    ),
    Row("net-geo-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "net-geo-noted",
        "twin",
        "only uses a VPN: stays weak",
        {"cues": cues(cue("vpn-location-mismatch-noted", "joined through a VPN"))},
        Strength.WEAK,
    ),
    Row(
        "net-hosting-noted",
        "fires",
        "rented home lines",
        {"cues": cues(cue("hosting-address-noted", "flagged as a residential proxy"))},
        Strength.MODERATE,
    ),
    Row("net-hosting-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "net-hosting-noted",
        "twin",
        "a gateway in a data centre stays weak",
        {"cues": cues(cue("hosting-address-noted", "address of a data centre"))},
        Strength.WEAK,
    ),
    *noted_rows("net-countries-noted", "many-countries", "network-explained", "explained"),
    Row(
        "net-list-noted",
        "fires",
        "an exact match",
        {"cues": cues(cue("address-on-list", "address equals a published indicator"))},
        Strength.MODERATE,
    ),
    Row("net-list-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "net-list-noted",
        "twin",
        "a shared exit stays weak",
        {"cues": cues(cue("address-on-list", "a VPN exit on a list"))},
        Strength.WEAK,
    ),
    Row(
        "net-remote-control",
        "fires",
        "during the test",
        {"cues": cues(cue("remote-control-tool", "mouse moved by remote control in the test"))},
        Strength.STRONG,
    ),
    Row("net-remote-control", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "net-remote-control",
        "twin",
        "a tool on the new laptop belongs elsewhere",
        {"cues": cues(cue("remote-control-tool", "installed on the company laptop"))},
    ),
    *noted_rows("net-remote-desktop-noted", "remote-desktop-use", "network-explained", "iOS work"),
    Row("net-vm-emulator", "fires", "an emulator", agent("Linux; Android 14; sdk_gphone64_x86_64")),
    Row("net-vm-emulator", "quiet", "a Mac", agent(MAC)),
    Row("net-vm-emulator", "twin", "a developer's desktop", agent("X11; Linux x86_64; Firefox")),
    Row("net-antidetect", "fires", "two systems", agent(MAC + " (Windows NT 10.0; Win64)")),
    Row("net-antidetect", "quiet", "a Mac", agent(MAC)),
    Row("net-antidetect", "twin", "a Chromebook", agent("Mozilla/5.0 (X11; CrOS x86_64 15633)")),
    Row(
        "net-machine-noted",
        "fires",
        "a browser for many accounts",
        {"cues": cues(cue("machine-emulated", "antidetect browser seen"))},
        Strength.MODERATE,
    ),
    Row("net-machine-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "net-machine-noted",
        "twin",
        "a developer's virtual machine stays weak",
        {"cues": cues(cue("machine-emulated", "worked in a virtual machine"))},
        Strength.WEAK,
    ),
    *noted_rows("net-doc-open", "document-opened-elsewhere", "network-explained", "a scanner"),
]
test_rows = row_test(ROWS)
