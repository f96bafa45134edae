"""What a sentence says of a person is the same sentence for every person."""

from __future__ import annotations

import pytest

from hirecheck.case import Case
from hirecheck.extract.cues.neutral import NOBODY, hiding, neutral
from hirecheck.nouns.people import NameSource, NameUse
from hirecheck.nouns.places import Place, PlaceSource
from hirecheck.nouns.resume import School
from hirecheck.nouns.spans import Span
from tests.factory import email


def packet(name: str, city: str, region: str, country: str, school: str, alias: str) -> Case:
    span = Span("application.json", 0, 1, "x")
    return Case(
        name_uses=(
            NameUse(name, NameSource.FORM, span),
            NameUse(alias, NameSource.CALL_DISPLAY, span),
        ),
        places=(Place(f"{city}, {region}", PlaceSource.FORM, span, city, region, country),),
        schools=(School(school, span),),
    )


def told(name: str, city: str, region: str, country: str, school: str, alias: str) -> str:
    first = name.split()[0]
    return f"{name} of {city}, {region} joined as {alias}; {first} never saw {school} in {country}."


def test_two_people_of_whom_the_same_is_told_are_told_alike() -> None:
    mori = ("Kenji Mori", "Portland", "OR", "United States", "Howard University", "Tom Baker")
    eze = ("Chidi Eze", "Leeds", "England", "United Kingdom", "Smith College", "Ana Ruiz")
    codes = {"United States": "US", "United Kingdom": "GB"}
    first, second = (
        hiding(packet(*who[:3], codes[who[3]], *who[4:]))(told(*who)) for who in (mori, eze)
    )
    assert first == second
    assert "joined as Robin Robin" in first, "another name stays another name"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "She said her German is fine, Mrs Lee told him",
            "He said his Korean is fine, Mr Lee told her",
        ),
        ("Very nervous, he read from a screen", "Very , she read from a screen"),
        ("A heavy accent, the voice changed", "A , the voice changed"),
    ],
)
def test_pronouns_languages_and_manner_are_one(one: str, other: str) -> None:
    assert neutral(one).split() == neutral(other).split()


def test_a_name_that_is_also_a_word_hides_only_itself() -> None:
    hidden = hiding(packet("Will Grace", "Reading", "", "GB", "Yale", "May June"))
    assert hidden("Will says he will be reading; with grace") == (
        "Alex says he will be reading; with grace"
    )
    assert NOBODY("Will says so") == "Will says so"


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("anna.kowalska@post.example", "Kowalska"),
        ("ines@post.example", "In\u00eas"),
        (
            "o.arkadevna@post.example",
            "Аркадьевна",
        ),
    ],
)
def test_a_name_that_only_the_mailbox_tells_is_hidden(address: str, written: str) -> None:
    hidden = hiding(Case(emails=(email(address),)))
    assert hidden(f"Her papers say {written}.") == "Her papers say Robin."
    assert hidden("Her papers say nothing.") == "Her papers say nothing."


def test_whose_mailbox_it_is_is_not_read() -> None:
    assert neutral("Wrote from a.b@one.example.") == neutral("Wrote from c-d@two.example.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Her mother took the call", "His dad took the call"),
        ("A woman signed for it, his landlady", "A man signed for it, her landlord"),
        ("On Monday a man, on Friday a woman", "On Monday a lady, on Friday a gentleman"),
        ("Two ladies in the room", "Two men in the room"),
    ],
)
def test_which_sex_somebody_is_of_is_not_read(one: str, other: str) -> None:
    assert neutral(one) == neutral(other)


def test_a_man_and_a_woman_stay_two_people() -> None:
    assert neutral("First a woman spoke, then a man") != neutral("First a woman, then a woman")
