"""The same long answer brings two applicants together; a stock phrase does not."""

from __future__ import annotations

import json
import random
from pathlib import Path

from hirecheck.case import Case, Missing
from hirecheck.dossier import Dossier, Entry
from hirecheck.engines.remembered import score_remembered
from hirecheck.extract.claims import add_claims
from hirecheck.linking.answers import answer_keys
from hirecheck.linking.identifiers import keys_of
from hirecheck.linking.identify import identifiers_of
from hirecheck.settings import Settings
from tests.factory import span

WORDS = [f"word{n}" for n in range(400)]
STOCK = "I am very excited about the opportunity to join your team and to contribute. "


def told(seed: int, length: int = 90) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def shared(a: str, b: str) -> bool:
    return bool(set(answer_keys([span(a)])) & set(answer_keys([span(b)])))


def test_an_answer_with_a_word_changed_is_the_same_and_another_is_not() -> None:
    for seed in range(12):
        assert shared(told(seed), told(seed).replace("word7", "word8", 1))
        assert not shared(told(seed), told(seed + 50))


def test_a_stock_opening_brings_nobody_together() -> None:
    assert not any(shared(STOCK + told(n), STOCK + told(n + 50)) for n in range(20))


def test_short_answers_say_nothing() -> None:
    assert answer_keys([span("Yes, from January on, four weeks of notice.")]) == ()
    assert answer_keys([]) == ()


def test_answers_of_a_form_identify() -> None:
    long = told(3)
    entries = {
        "answers.Why do you apply?": Entry("answers.Why do you apply?", long, span(long, "a.json")),
        "answers.Notice?": Entry("answers.Notice?", "Four weeks.", span("Four weeks.", "a.json")),
    }
    case = add_claims(Case(), Dossier("x", (), entries))
    assert not isinstance(case.answers, Missing)
    assert [answer.text for answer in case.answers] == [long]
    kinds = {key.kind for key in keys_of(identifiers_of(case, 0, "x"))}
    assert "answer" in kinds


def test_the_same_answer_and_a_second_thing_in_common_are_told_once(tmp_path: Path) -> None:
    settings = Settings(history=str(tmp_path / "h.db"), now="2026-11-01T00:00:00+00:00")
    reports = []
    for number, name in enumerate(("Anna Example", "Boris Sample")):
        packet = tmp_path / f"p{number}"
        packet.mkdir()
        form = {
            "id": f"a{number}",
            "name": name,
            "email": f"p{number}@oak{number}.example",
            "ip": "203.0.113.7",
            "answers": {"Which work are you proud of?": told(7)},
        }
        (packet / "application.json").write_text(json.dumps(form), encoding="utf-8")
        reports.append(score_remembered(packet, settings))
    assert "clu-answers" not in {f.check for f in reports[0].findings}
    assert "clu-answers" in {f.check for f in reports[1].findings}
    (link,) = reports[1].linked
    assert [reason.kind for reason in link.by].count("answer") == 1
