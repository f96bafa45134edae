"""What other applications and published lists have in common with this one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import date

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["Listed", "Reuse", "Shared"]

#: Kinds of which one brings the other along, so that both are one identifier.
_OF_ONE_THING = ({"email", "domain"}, {"file", "photo"})
_SHARED_BY_STRANGERS = {"name", "ip", "layout"}


@noun(frozen=True, slots=True)
class Shared:
    """One value that other applications share.

    `kind`: email, phone, resume-text, file, document-id, layout, photo, address, payout, wallet,
    identity-document, ip, device, portfolio, account, referee, employer, answer.
    `people` counts distinct other names, `applications` other applications. `innocent` names the
    harmless reading that the linking step found (household, agency, campus …), else empty.
    `points` is the weight of the strongest edge in log2-odds.
    """

    kind: str
    span: Span
    people: int
    applications: tuple[str, ...]
    names_differ: bool
    points: float = 0.0
    innocent: str = ""
    detail: str = ""


@noun(frozen=True, slots=True)
class Reuse:
    """Everything shared, with the ring that it makes (0 when there is none)."""

    shared: tuple[Shared, ...] = field(default=())
    ring: int = 0
    ring_people: int = 0

    def __bool__(self) -> bool:
        """False where nothing is shared."""
        return bool(self.shared or self.ring)

    def of(self, *kinds: str) -> tuple[Shared, ...]:
        """What is shared under other names without an innocent reading, strongest first."""
        found = [s for s in self.shared if s.kind in kinds and s.names_differ and not s.innocent]
        return tuple(sorted(found, key=lambda s: (-s.points, -s.people)))


@noun(frozen=True, slots=True)
class Listed:
    """An identifier of the applicant that stands on a published or own list.

    `kind`: email, domain, company, ip, phone, handle, wallet, file, layout, photo, document,
    name, name-and-birth-date. `authority` is True for lists of governments and courts. `sources`
    counts independent lists.
    """

    kind: str
    value: str
    list_name: str
    source: str
    dated: date
    span: Span
    authority: bool = False
    sanctioned: bool = False
    confidence: float = 1.0
    sources: int = 1
    expired: bool = False
    disputed: bool = False
    commonness: str = ""

    @property
    def stands(self) -> bool:
        """True while nobody contests the entry and its time has not passed."""
        return not (self.expired or self.disputed)

    def second_identifiers(self, listed: Iterable[Listed]) -> tuple[Listed, ...]:
        """Other listed identifiers that say it too: independent, and not shared by strangers."""
        alike = next((kinds for kinds in _OF_ONE_THING if self.kind in kinds), {self.kind})
        found = (e for e in listed if e.stands and e.kind not in alike | _SHARED_BY_STRANGERS)
        return tuple(e for e in found if e.kind != "domain" or self.kind == "company")

    def borne_out(self, listed: Iterable[Listed]) -> bool:
        """Whether more than one researcher's word stands behind it.

        An authority, two independent lists, or a second identifier of the applicant.
        """
        return self.authority or self.sources >= 2 or bool(self.second_identifiers(listed))
