"""Resumes of invented people in families of layouts are read field by field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hirecheck.dossier import Quality
from hirecheck.extract.jsonresume import to_json_resume
from hirecheck.extract.resume.read import read_resume
from tests.extract.resume.families import FAMILIES, resume_pdf
from tests.extract.resume.people import PEOPLE, Person
from tests.intake.documents.makers import read


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name.split()[0])
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_a_layout(family: Callable[..., None], person: Person, seed: int) -> None:
    document = read("resume.pdf", resume_pdf(family, person, seed))
    found = to_json_resume(read_resume(document), document)
    assert document.quality is Quality.GOOD
    assert _same(found["basics"].get("name", ""), person.name)
    assert found["meta"]["hirecheck"]["emails"][0]["value"] == person.email
    assert found["basics"].get("phone") == person.phone
    assert _posts(found) == [
        (post.employer.casefold(), post.title.casefold(), post.start[:4], post.end[:4])
        for post in person.posts
    ]
    assert [(_plain(s["institution"]), s["endDate"]) for s in found["education"]] == [
        (_plain(person.school), person.finished)
    ]
    spans = found["meta"]["hirecheck"]["spans"]
    assert all(document.text[p["start"] : p["end"]] == p["text"] for p in spans.values())


def _posts(found: dict[str, Any]) -> list[tuple[str, ...]]:
    return [
        (
            work.get("name", "").casefold(),
            work.get("position", "").casefold(),
            work.get("startDate", "")[:4],
            work.get("endDate", "")[:4],
        )
        for work in found["work"]
    ]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _same(one: str, two: str) -> bool:
    return _plain(one) == _plain(two)
