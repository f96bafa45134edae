"""Why honest people share things, and that an operator who shares more is still seen."""

from __future__ import annotations

from hirecheck.linking.identifiers import pattern_of
from hirecheck.linking.rings import Ring
from tests.linking.builders import edges_between, rings_between, who

HOME = "4417 oak st austin tx unit 4"
PHONE = "+15125550143"
LINE = "203.0.113.7"
NAMES = ("Ana Brandt", "Rui Costa", "Mei Lin", "Omar Haddad", "Petra Novak", "Ivo Blum", "Lea Roth")


def _differing(rings: tuple[Ring, ...]) -> list[Ring]:
    return [ring for ring in rings if ring.names_differ]


def test_a_couple_shares_a_home_its_line_and_one_telephone() -> None:
    couple = [who(n, address=HOME, phones=[PHONE], ips=[LINE]) for n in NAMES[:2]]
    assert not rings_between(*couple)
    (edge,) = edges_between(*couple)
    assert {item.innocent for item in edge.evidence if item.kind == "phone"} == {
        "two people of one home"
    }


def test_a_couples_mailbox_is_not_told_twice_by_its_stem() -> None:
    mail = ["singhfamily3106@post.example"]
    couple = [who(name, emails=mail, address=HOME) for name in NAMES[:2]]
    others = [who(n, emails=[f"singhfamily{at}77@post.example"]) for at, n in enumerate(NAMES[2:5])]
    found = {(e.a, e.b): e.points for e in edges_between(*couple, *others)}
    assert found[couple[0].number, couple[1].number] <= 4.0


def test_three_names_on_one_telephone_in_one_home_are_more_than_a_couple() -> None:
    assert _differing(rings_between(*(who(n, address=HOME, phones=[PHONE]) for n in NAMES[:3])))


def test_a_couple_with_one_career_between_them_is_seen_all_the_same() -> None:
    bands = [f"band{n}" for n in range(20)]
    assert _differing(
        rings_between(*(who(n, address=HOME, phones=[PHONE], text_bands=bands) for n in NAMES[:2]))
    )


def test_people_of_one_flat_share_its_line_and_machine() -> None:
    flat = (who(n, address=HOME, ips=[LINE], device="d1") for n in NAMES[:4])
    assert not rings_between(*flat)


def test_one_flat_and_one_referee_are_two_things() -> None:
    referee = ["rita@larkfield.example"]
    assert _differing(rings_between(*(who(n, address=HOME, referees=referee) for n in NAMES[:3])))


def test_a_desk_lends_its_number_and_its_machine_to_many() -> None:
    desk = (who(n, phones=[PHONE], ips=[LINE], device="d1") for n in NAMES[:6])
    assert not _differing(rings_between(*desk))


def test_one_number_under_a_few_names_is_no_desk_and_a_mailbox_never() -> None:
    assert _differing(rings_between(*(who(n, phones=[PHONE], ips=[LINE]) for n in NAMES[:4])))
    mail = ["quietlake77@post.example"]
    assert _differing(rings_between(*(who(n, emails=mail, ips=[LINE]) for n in NAMES)))
    assert _differing(rings_between(*(who(n, phones=[PHONE]) for n in NAMES[:6])))


def test_a_connection_changes_hands_within_months() -> None:
    early = who("Ana Brandt", ips=[LINE], phones=["+15125550143"], day=739_000)
    late = who("Rui Costa", ips=[LINE], phones=["+15125550147"], day=739_400)
    (edge,) = edges_between(early, late)
    (ip,) = [item for item in edge.evidence if item.kind == "ip"]
    assert "somebody else in between" in ip.innocent


def test_mailboxes_that_are_counted_up_have_one_pattern() -> None:
    assert pattern_of("brightsky01@post.example", "ana brandt") == "brightsky"
    assert pattern_of("bright.sky_02@mail.example", "rui costa") == "brightsky"
    assert pattern_of("anabrandt1988@post.example", "ana brandt") == ""
    assert pattern_of("abrandt88@post.example", "ana brandt") == ""
    assert pattern_of("brightsky@post.example", "ana brandt") == ""
    assert pattern_of("dev7@post.example", "ana brandt") == ""


def test_counted_mailboxes_and_numbers_side_by_side_are_two_things() -> None:
    rented = (
        who(name, emails=[f"brightsky0{n}@post.example"], phones=[f"+1512555014{n}"])
        for n, name in enumerate(NAMES[:4])
    )
    assert _differing(rings_between(*rented))


def test_a_name_that_was_not_given_contradicts_none() -> None:
    mail = ["quietlake77@post.example"]
    (ring,) = rings_between(who("Ana Brandt", emails=mail), who("", emails=mail))
    assert not ring.names_differ
