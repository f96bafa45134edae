"""Clocks are compared with what the claimed place has over the year; UTC accuses nobody."""

from __future__ import annotations

from hirecheck.case import Case, ClockReading, Missing
from hirecheck.dossier import Dossier, Entry
from hirecheck.linking.clocks import clocks_of
from tests.factory import account, file, mail, moment, place, span, use

FORM = Dossier("A-1")
TEXAS = place("Austin, Texas", zone="America/Chicago")


def clocks(**fields: object) -> dict[str, ClockReading]:
    found = clocks_of(Case(place=fields.pop("place", TEXAS), **fields), FORM)  # type: ignore[arg-type]
    assert not isinstance(found, Missing)
    return {reading.source: reading for reading in found}


def test_each_kind_of_clock_is_read_once() -> None:
    found = clocks(
        files=(
            file(zoned=True, created=moment("2026-06-01", 8), modified=moment("2026-06-02", 8)),
        ),
        mails=(mail(offset_hours=8.0), mail(offset_hours=8.0), mail(offset_hours=-5.0)),
        account=account(offsets=((8.0, 40), (9.0, 5), (0.0, 30))),
        network=(use(zone="Asia/Taipei"), use(zone="UTC+08:00")),
    )
    assert {s: (c.offset_hours, c.events, c.of) for s, c in found.items()} == {
        "file": (8.0, 2, 2),
        "mail": (8.0, 2, 3),
        "commit": (8.0, 45, 45),
        "browser": (8.0, 2, 2),
    }
    assert all(c.disagrees and c.expected_hours == (-6.0, -5.0) for c in found.values())


def test_summer_and_winter_time_of_the_claimed_place_both_agree() -> None:
    found = clocks(mails=(mail(offset_hours=-6.0), mail(offset_hours=-5.0)))
    assert not found["mail"].disagrees
    assert found["mail"].events == 2


def test_utc_never_disagrees() -> None:
    found = clocks(files=(file(zoned=True, created=moment("2026-06-01")),))
    assert not found["file"].disagrees


def test_a_country_without_a_city_allows_all_its_zones() -> None:
    brazil = place("Brazil", country="BR", city="", zone="")
    found = clocks(place=brazil, mails=(mail(offset_hours=-3.0), mail(offset_hours=-4.0)))
    assert not found["mail"].disagrees


def test_dates_without_an_offset_are_no_clock() -> None:
    case = Case(place=TEXAS, files=(file(zoned=False, created=moment("2026-06-01", 8)),))
    assert isinstance(clocks_of(case, FORM), Missing)


def test_the_forms_zone_is_a_clock_where_no_session_names_one() -> None:
    form = Dossier("A-1", (), {"time_zone": Entry("time_zone", "Asia/Taipei", span("zone"))})
    found = clocks_of(Case(place=TEXAS), form)
    assert not isinstance(found, Missing)
    assert [(c.source, c.offset_hours) for c in found] == [("browser", 8.0)]


def test_an_unknown_place_gives_no_clock() -> None:
    nowhere = place("Somewhere", country="", zone="")
    assert isinstance(
        clocks_of(Case(place=nowhere, mails=(mail(offset_hours=8.0),)), FORM), Missing
    )
