"""Access logs and the addresses that the form recorded, as uses of the network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from ipaddress import ip_address

from hirecheck.case import Case, Missing, NameSource, NameUse, NetworkUse, changed
from hirecheck.dossier import Dossier, Kind, LogEntry
from hirecheck.extract.entries import numbered, text_of, texts_under
from hirecheck.extract.ipv4 import is_plain_ipv4
from hirecheck.extract.moments import instant, moment
from hirecheck.extract.participants import is_call, own_entries

__all__ = ["add_network"]


def add_network(case: Case, dossier: Dossier) -> Case:
    """Fill `network` from logs and form, oldest first, and add the names shown in calls."""
    logs = dossier.of(Kind.ACCESS)
    uses = list(_entered(dossier))
    if not logs:
        return changed(case, network=_in_order(uses)) if uses else case
    logged = [entry for document in logs for entry in document.log]
    entries = own_entries(logged, text_of(dossier.entry("name")))
    before = () if isinstance(case.name_uses, Missing) else case.name_uses
    return changed(
        case,
        network=_in_order([*_logged(entries), *uses]),
        name_uses=before + tuple(_names(entries)) or case.name_uses,
    )


def _in_order(uses: list[NetworkUse]) -> tuple[NetworkUse, ...]:
    if len(uses) > 1:
        uses.sort(key=lambda use: instant(use.at))
    return tuple(uses)


@lru_cache(maxsize=65_536)
def _address(text: str) -> str:
    """The first address of a field in canonical form; "" for words such as "unknown".

    Proxies write lists, some logs add a port, and IPv4 may come dressed as IPv6.
    """
    if is_plain_ipv4(text):
        return text
    first = text.split(",")[0].strip().strip("[]")
    if first.count(":") == 1:
        first = first.partition(":")[0]
    try:
        address = ip_address(first.partition("%")[0])
    except ValueError:
        return ""
    return str(getattr(address, "ipv4_mapped", None) or address)


def _logged(entries: Iterable[LogEntry]) -> Iterator[NetworkUse]:
    for entry in entries:
        if ip := _address(entry.ip):
            yield NetworkUse(
                ip=ip,
                event=entry.event,
                span=entry.span,
                at=entry.at,
                user_agent=entry.user_agent,
                display_name=entry.display_name,
                zone=entry.zone,
            )


def _entered(dossier: Dossier) -> Iterator[NetworkUse]:
    """Addresses of the application file: the form's own request, and a list of events."""
    agent, zone = text_of(dossier.entry("user_agent")), text_of(dossier.entry("time_zone"))
    applied = dossier.entry("applied_at")
    at = moment(applied.value) if applied else None
    for entry in [*texts_under(dossier, "ip"), *texts_under(dossier, "ips")]:
        ip = _address(text_of(entry))
        if not ip:
            continue
        if len(entry.path.split(".")) == 1 or entry.path.startswith("ip."):
            yield NetworkUse(ip, "application", entry.span, at, agent, zone=zone)
        else:
            yield NetworkUse(ip, "", entry.span, zone=zone)
    for record in numbered(dossier, "ips"):
        given, seen = record.get("ip"), record.get("at")
        if given is not None and (ip := _address(text_of(given))):
            yield NetworkUse(
                ip=ip,
                event=text_of(record.get("event")),
                span=given.span,
                at=moment(seen.value) if seen else None,
                user_agent=text_of(record.get("user_agent")),
                zone=text_of(record.get("time_zone")),
            )


def _names(entries: Iterable[LogEntry]) -> Iterator[NameUse]:
    """Each display name of a call once, at its first use; a later rename is a use of its own."""
    seen: set[str] = set()
    for entry in sorted(entries, key=lambda entry: instant(entry.at)):
        name = " ".join(entry.display_name.split())
        if not name or not is_call(entry):
            continue
        if name.casefold() not in seen:
            seen.add(name.casefold())
            at = entry.at.isoformat() if entry.at else ""
            yield NameUse(name, NameSource.CALL_DISPLAY, entry.span, at)
