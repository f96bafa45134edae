"""The page for triage: rings as graphs that can be read, and links that lead somewhere."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import Any

from hirecheck.report.dashboard import Dashboard, Tally, render_dashboard
from hirecheck.report.ring_drawing import draw_ring

PHONE = "same phone +12025550143 (a private number belongs to one person)"
HOSTILE = "<img src=x onerror=alert(1)>"


def edge(a: str, b: str, kind: str = "phone", why: str = PHONE) -> dict[str, Any]:
    return {"a": a, "b": b, "kind": kind, "points": 8.0, "why": why}


def ring(*ids: str, edges: list[dict[str, Any]], number: int = 1) -> dict[str, Any]:
    members = [{"application": i, "name": f"Ana {i}", "applied": "", "city": ""} for i in ids]
    return {
        "ring": number, "applications": list(ids), "names": [f"Ana {i}" for i in ids],
        "names_differ": True, "story": "told", "members": members, "edges": edges, "points": 8.0,
    }  # fmt: skip


def test_what_several_share_is_a_point_with_a_line_to_each() -> None:
    ids = [f"A{n}" for n in range(6)]
    drawing = draw_ring(ring(*ids, edges=[edge(a, b) for a, b in combinations(ids, 2)]))
    assert drawing is not None
    (number,) = drawing.values
    assert number.label == "number …0143"
    assert number.title == PHONE
    assert len(drawing.lines) == 6
    assert {(line.x2, line.y2) for line in drawing.lines} == {(number.x, number.y)}
    assert {line.title for line in drawing.lines} == {PHONE}


def test_what_two_share_is_a_line_with_its_reason() -> None:
    mail = "same email ana@mail.example (a private mailbox); same ip 192.0.2.7 (one connection)"
    drawing = draw_ring(ring("A1", "A2", "A3", edges=[
        edge("A1", "A2"), edge("A2", "A3", "email", mail),
    ]))  # fmt: skip
    assert drawing is not None
    assert drawing.values == ()
    assert [line.word for line in drawing.lines] == ["number", "mailbox"]
    assert drawing.lines[1].title == f"{mail}: 8.0 points"


def test_earlier_applications_without_values_are_not_one_value() -> None:
    veiled = "same account (a profile belongs to one person)"
    edges = [edge("A1", other, "account", veiled) for other in ("A2", "A3")]
    drawing = draw_ring(ring("A1", "A2", "A3", edges=edges))
    assert drawing is not None
    assert drawing.values == ()
    assert len(drawing.lines) == 2


def test_those_who_share_a_value_stand_side_by_side() -> None:
    ids = [f"A{n}" for n in range(8)]
    other = PHONE.replace("0143", "0177")
    edges = [edge(a, b) for a, b in combinations(ids[::2], 2)]
    edges += [edge(a, b, why=other) for a, b in combinations(ids[1::2], 2)]
    drawing = draw_ring(ring(*ids, edges=edges))
    assert drawing is not None
    assert [spot.title for spot in drawing.people] != sorted(ids)
    odd = [int(spot.title[1:]) % 2 for spot in drawing.people]
    assert odd in ([0] * 4 + [1] * 4, [1] * 4 + [0] * 4)


def test_a_crowd_is_a_list_and_no_tangle() -> None:
    ids = [f"A{n}" for n in range(40)]
    assert draw_ring(ring(*ids, edges=[edge("A0", i) for i in ids[1:]])) is None


def page(rings: list[dict[str, Any]], name: str = "Ana") -> str:
    finding = {
        "check": "clu-phone",
        "sentence": "Given twice.",
        "points_counted": 2.0,
    }
    row = {
        "row": 1, "application_id": "A1", "name": name, "points": 4.0, "probability": 0.4,
        "band": "verify", "ring": 1, "findings": [finding],
    }  # fmt: skip
    tally = Tally(9, 1, Counter(verify=1, none=7), Counter({"clu-phone": 1, "clu-email": 3}))
    tally.top = [row]
    tally.problems = [(5, f"line 6 is {HOSTILE}")]
    return render_dashboard(
        Dashboard(
            "in.csv", tally, rings, "1", "results.csv", ("told",), {1: "reports/1.html"}, 0.05
        )
    )


def test_the_page_says_what_bands_and_checks_mean_and_leads_to_reports() -> None:
    text = page([ring("A1", "A2", edges=[edge("A1", "A2")])])
    assert "gives a telephone number that stands under another name too" in text
    assert "Check the points listed here independently" in text
    assert "base rate of 5 in 100" in text
    # In the queue and in the ring; only a check that the queue has can filter it.
    assert text.count('<a href="reports/1.html">A1</a>') == 2
    assert re.findall(r'<button[^>]*data-check="([^"]+)"', text) == ["clu-phone"]
    anchors = set(re.findall(r'href="#([^"]+)"', text))
    assert anchors <= set(re.findall(r'id="([^"]+)"', text))


def test_what_applicants_wrote_is_text_in_every_place() -> None:
    hostile = ring("A1", "A2", edges=[edge("A1", "A2", why=f"same phone {HOSTILE} (a)")])
    hostile["members"][0]["name"] = hostile["names"][0] = hostile["story"] = HOSTILE
    assert "<img" not in page([hostile], HOSTILE)


def test_an_id_that_two_rows_have_leads_nowhere_from_a_ring() -> None:
    tally = Tally(2, 0, Counter(verify=2))
    finding = {"check": "clu-phone", "sentence": "Twice.", "points_counted": 2.0}
    tally.top = [
        {
            "row": n, "application_id": "A1", "name": "", "points": 4.0, "probability": 0.4,
            "band": "verify", "ring": None, "findings": [finding],
        }
        for n in (1, 2)
    ]  # fmt: skip
    both = {1: "reports/1.html", 2: "reports/2.html"}
    shown = Dashboard("x", tally, [ring("A1", "A2", edges=[edge("A1", "A2")])], "1", "r", (), both)
    assert render_dashboard(shown).count("reports/1.html") == 1
