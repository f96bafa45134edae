"""Which identifiers of an application stand on a list. A name alone never does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from hirecheck.case import Case, Listed, Missing, Span
from hirecheck.dossier import Dossier
from hirecheck.facts.indicators.model import Indicator, key_of
from hirecheck.facts.indicators.tokens import shared_secret, token_of
from hirecheck.facts.indicators.watch import Watch
from hirecheck.facts.networks import plain_ip
from hirecheck.facts.records import as_date

__all__ = ["identifiers_of", "listed_handles", "listed_in"]

#: Kind, value, place, and the canonical key where it is known already ("" where it is not).
_Identifier = tuple[str, str, Span, str]
#: Kinds whose value tells a reader nothing; the name of the file does.
_BY_FILE = frozenset({"file", "layout", "photo"})
#: Kinds that many strangers share, so that a name beside them is still a name alone.
_OF_MANY = frozenset({"ip", "domain", "layout", "company"})
_PAPER_FIELDS = ("passport_number", "passport", "id_number", "national_id", "document_number")
_BIRTH_FIELDS = ("date_of_birth", "birth_date", "dob")


def listed_in(case: Case, dossier: Dossier, watch: Watch, today: date) -> tuple[Listed, ...]:
    """Every listed identifier once, the strongest entry first, with how many sources name it."""
    found: dict[tuple[str, str], Listed] = {}
    kinds, hidden = watch.kinds, bool(watch.recipes)
    for kind, value, span, known in identifiers_of(case, dossier):
        if kind not in kinds:
            continue
        key = known or key_of(kind, value)
        entries = watch.holds(kind, key) if key else ()
        if hidden and key:
            entries += by_token(watch, kind, key)
        if entries and (kind, key) not in found:
            found[kind, key] = _listed(kind, value, span, entries, today)
    if "name" not in kinds:
        return tuple(found.values())
    born = _with_birth_date(case, dossier, watch, today)
    if any(entry.stands and entry.kind not in _OF_MANY for entry in found.values()):
        return (*found.values(), *born, *_beside_identifiers(case, watch, today))
    return (*found.values(), *born)


def listed_handles(handles: Iterable[str], watch: Watch, today: date) -> tuple[str, ...]:
    """Those of the handles that stand on a list, unless the entry is expired or disputed."""
    return tuple(handle for handle in handles if _is_listed(handle, watch, today))


def _is_listed(handle: str, watch: Watch, today: date) -> bool:
    key = key_of("handle", handle) if "handle" in watch.kinds else ""
    entries = watch.holds("handle", key) + by_token(watch, "handle", key) if key else ()
    return any(not entry.disputed and not _expired(entry, today) for entry in entries)


def by_token(watch: Watch, kind: str, key: str) -> tuple[Indicator, ...]:
    """The entries that hide this value behind a token, where the shared secret is known."""
    recipes = watch.recipes.get(kind, ())
    secret = shared_secret() if recipes else b""
    if not secret:
        return ()
    found = (watch.holds(kind, token_of(kind, key, secret, recipe)) for recipe in recipes)
    return tuple(entry for entries in found for entry in entries if entry.token)


def _listed(
    kind: str, value: str, span: Span, entries: tuple[Indicator, ...], today: date
) -> Listed:
    current = [e for e in entries if not _expired(e, today)]
    sound = [e for e in current if not e.disputed]
    best = max(sound or current or list(entries), key=_weight)
    return Listed(
        kind=kind,
        value=_shown(kind, value, span, best),
        list_name=best.list_name,
        source=best.source,
        dated=best.dated,
        span=span,
        authority=best.authority,
        sanctioned=best.sanctioned,
        confidence=best.confidence,
        sources=max(1, len({e.source for e in sound})),
        expired=not current,
        disputed=bool(current) and not sound,
    )


def _shown(kind: str, value: str, span: Span, best: Indicator) -> str:
    """What a reader may see of a listed value: never the number of a paper."""
    if kind in _BY_FILE:
        return span.document
    if kind == "document":
        return "of an identity paper"
    return best.value if kind == "company" and not best.token else value


def _weight(entry: Indicator) -> tuple[bool, bool, float, date]:
    return entry.authority, entry.sanctioned, entry.confidence, entry.dated


def _expired(entry: Indicator, today: date) -> bool:
    return entry.expires is not None and entry.expires < today


def identifiers_of(case: Case, dossier: Dossier) -> Iterator[_Identifier]:
    """Everything in an application that lists can hold."""
    yield from _contacts(case)
    yield from _links(case)
    yield from _firms(case)
    yield from _addresses(case)
    if not isinstance(case.payment, Missing) and case.payment.account:
        yield "wallet", case.payment.account, case.payment.span, ""
    yield from _documents(case, dossier)


def _contacts(case: Case) -> Iterator[_Identifier]:
    for email in () if isinstance(case.emails, Missing) else case.emails:
        yield "email", email.address, email.span, email.canonical
        yield "domain", email.registrable, email.span, email.registrable
    if not isinstance(case.phone, Missing):
        yield "phone", case.phone.e164, case.phone.span, case.phone.e164
    for referee in () if isinstance(case.referees, Missing) else case.referees:
        if referee.email:
            own = referee.email.registrable
            yield "email", referee.email.address, referee.email.span, referee.email.canonical
            yield "domain", own, referee.email.span, own
        if referee.phone:
            yield "phone", referee.phone.e164, referee.phone.span, referee.phone.e164


def _links(case: Case) -> Iterator[_Identifier]:
    for link in () if isinstance(case.links, Missing) else case.links:
        if link.handle:
            yield "handle", link.handle, link.span, ""
        yield "domain", link.domain, link.span, ""
    if not isinstance(case.account, Missing):
        for handle in (case.account.handle, *case.account.formerly):
            yield "handle", handle, case.account.span, ""


def _firms(case: Case) -> Iterator[_Identifier]:
    for job in () if isinstance(case.jobs, Missing) else case.jobs:
        yield "company", job.employer, job.employer_span or job.span, ""
        if job.domain:
            yield "domain", job.domain, job.employer_span or job.span, ""
    for referee in () if isinstance(case.referees, Missing) else case.referees:
        if referee.company:
            yield "company", referee.company, referee.span, ""
    if not isinstance(case.payment, Missing) and case.payment.holder:
        yield "company", case.payment.holder, case.payment.span, ""


def _addresses(case: Case) -> Iterator[_Identifier]:
    for use in () if isinstance(case.network, Missing) else case.network:
        yield "ip", (plain := plain_ip(use.ip)), use.span, plain
    for mail in () if isinstance(case.mails, Missing) else case.mails:
        if mail.originating_ip:
            plain = plain_ip(mail.originating_ip)
            yield "ip", plain, mail.route_span or mail.span, plain
    for facts in () if isinstance(case.domains, Missing) else case.domains:
        for address in facts.addresses:
            yield "ip", plain_ip(address), facts.span, ""


def _documents(case: Case, dossier: Dossier) -> Iterator[_Identifier]:
    """Files by digest, layouts by fingerprint, pictures by likeness, and numbers of papers."""
    for document in dossier.documents:
        if document.sha256:
            yield "file", document.sha256, document.whole(), document.sha256
    for trace in () if isinstance(case.files, Missing) else case.files:
        if trace.fingerprint:
            yield "layout", trace.fingerprint, trace.span, ""
    for picture in () if isinstance(case.pictures, Missing) else case.pictures:
        if picture.phash:
            yield "photo", picture.phash, picture.span, ""
    for field in _PAPER_FIELDS:
        if (entry := dossier.entry(field)) is not None:
            yield "document", str(entry.value), entry.span, ""


def _with_birth_date(case: Case, dossier: Dossier, watch: Watch, today: date) -> Iterator[Listed]:
    """A listed person's name together with that person's full date of birth."""
    given = next((e for f in _BIRTH_FIELDS if (e := dossier.entry(f)) is not None), None)
    born = as_date(given.value) if given else None
    if born is None or isinstance(case.name_uses, Missing):
        return
    for use in case.name_uses:
        namesakes = watch.find("name", use.full)
        matching = tuple(e for e in namesakes if e.birth_date == born.isoformat())
        if matching:
            listed = _listed("name-and-birth-date", use.full, use.span, matching, today)
            yield _with_commonness(listed, len(namesakes))
            return


def _beside_identifiers(case: Case, watch: Watch, today: date) -> Iterator[Listed]:
    """A listed name, told only beside another listed identifier and with how common it is."""
    for use in () if isinstance(case.name_uses, Missing) else case.name_uses:
        if namesakes := watch.find("name", use.full):
            listed = _listed("name", use.full, use.span, namesakes, today)
            yield _with_commonness(listed, len(namesakes))
            return


def _with_commonness(listed: Listed, namesakes: int) -> Listed:
    borne = "one entry bears" if namesakes == 1 else f"{namesakes} entries bear"
    return replace(listed, commonness=f"{borne} this name on the lists in use")
