"""Names compare by how they are written, whatever they come from, and in doubt harmlessly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirecheck.case import NameAgreement
from hirecheck.linking.names import can_compare, compare_names, looks_like_full_name
from tests.people import PEOPLE

SAME, VARIANT = NameAgreement.SAME, NameAgreement.VARIANT
PARTIAL, DIFFERENT = NameAgreement.PARTIAL, NameAgreement.DIFFERENT


@pytest.mark.parametrize("origin", PEOPLE)
def test_every_origin_is_compared_alike(origin: str) -> None:
    given_name, middle, family, other, other_family = PEOPLE[origin]
    full = f"{given_name} {family}"
    assert compare_names(full, full) is SAME
    assert compare_names(full, full.upper()) is SAME
    assert compare_names(full, f"Dr. {full}") is SAME
    assert compare_names(full, f"{family} {given_name}") is VARIANT
    assert compare_names(full, f"{family.upper()}, {given_name}") is VARIANT
    assert compare_names(full, f"{given_name} {middle} {family}") is VARIANT
    assert compare_names(full, f"{given_name[0]}. {family}") is VARIANT
    assert compare_names(full, given_name) is VARIANT
    assert compare_names(full, f"{given_name} {family}-{other_family}") is VARIANT
    assert compare_names(full, f"{given_name} {other_family}") is PARTIAL
    assert compare_names(full, f"{other} {family}") is PARTIAL
    assert compare_names(full, f"{other} {other_family}") is DIFFERENT


WRITTEN_OTHERWISE = [
    # One name in two alphabets or two romanisations.
    ("Володимир Коваленко", "Volodymyr Kovalenko"),
    ("Сергей Лосев", "Sergey Losev"),
    ("Александра Тихомирова", "Aleksandra Tikhomirova"),
    ("فرناندو بيريز", "Fernando Pérez"),
    ("Αλέξης Παππάς", "Alexis Pappas"),
    ("محمد الهاشمي", "Mohammed Al-Hashimi"),
    ("Omar Alhashimi", "Omar Al Hashimi"),
    ("דוד לוי", "David Levy"),
    ("김민준", "Minjun Kim"),
    ("이서연", "Seoyeon Lee"),
    ("박지훈", "Park Ji-hoon"),
    ("최수빈", "Subin Choi"),
    ("やまだ たろう", "Taro Yamada"),
    ("Wang Hsiao-ming", "Xiaoming Wang"),
    ("प्राजक्ता कुलकर्णी", "Prajakta Kulkarni"),
    ("ትዕግስት በቀለ", "Tigist Bekele"),
    ("გიორგი ბერიძე", "Giorgi Beridze"),
    ("Jörg Müller", "Joerg Mueller"),
    ("Søren Kjær", "Soren Kjaer"),
    ("Mohammed Al-Tamimi", "Muhammad Tamimi"),
    ("Yousef Haddad", "Youssef El Haddad"),
    ("Park Ji-hoon", "Jihoon Pak"),
    ("Chang Wei-Ling", "Weiling Zhang"),
    ("Đặng Thị Thảo", "Thao Dang"),
    ("Dmytro Bondar", "Dmitry Bondar"),
    # Short forms.
    ("Bob Ashdown", "Robert Ashdown"),
    ("Sasha Lossev", "Aleksandr Lossev"),
    ("Paco Baeza", "Francisco Baeza"),
    ("Kasia Wąsowska", "Katarzyna Wąsowska"),
    ("Emeka Obi-Eze", "Chukwuemeka Obi-Eze"),
    ("Beppe Costantini", "Giuseppe Costantini"),
    # Parts left out or joined.
    ("Ana Ordóñez Baeza", "Ana Ordóñez"),
    ("Aleksei Pavlovich Lossev", "Aleksei Lossev"),
    ("Wei (David) Chen", "David Chen"),
    ("AnaReyes", "Ana Reyes"),
    ("JC Moreau", "Jean-Claude Moreau"),
    ("Tamsin O’Hara", "Tamsin OHara"),
    ("Anna Ivanova", "Anna Ivanov"),
    # What a meeting adds to a name.
    ("Ana Reyes (she/her)", "Ana Reyes"),
    ("Ana Reyes | Larch Systems", "Ana Reyes"),
    ("Ana's iPhone", "Ana Reyes"),
    # A slip of the keyboard.
    ("Margaret Hollowey", "Margaret Holloway"),
]


@pytest.mark.parametrize(("first", "second"), WRITTEN_OTHERWISE)
def test_one_name_written_two_ways_meets_itself(first: str, second: str) -> None:
    assert compare_names(first, second) in (SAME, VARIANT)


APART = [
    ("Margaret Holloway", "Trevor Ashdown", DIFFERENT),
    ("Daniel Ashdown", "Diana Ashton-Hill", DIFFERENT),
    ("Frank Richter", "Frederik Richter", PARTIAL),
    ("Oleg Baranov", "Olga Barskaya", DIFFERENT),
    ("Meiling Fan", "Meihua Fan", PARTIAL),
    ("J. Holloway", "John Ashdown", DIFFERENT),
]


@pytest.mark.parametrize(("first", "second", "expected"), APART)
def test_two_people_stay_two(first: str, second: str, expected: NameAgreement) -> None:
    assert compare_names(first, second) is expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_order_of_the_two_names_changes_nothing(first: str, second: str) -> None:
    assert compare_names(first, second) is compare_names(second, first)


@given(st.text(max_size=80))
def test_a_name_never_disagrees_with_itself(text: str) -> None:
    assert compare_names(text, text) in (SAME, VARIANT)


@pytest.mark.parametrize(
    ("first", "second"),
    [("田中 太郎", "Taro Tanaka"), ("สมชาย ใจดี", "Somchai Jaidee"), ("عائشہ خان", "Ayesha Khan")],
)
def test_scripts_that_no_rule_joins_are_not_held_against_each_other(
    first: str, second: str
) -> None:
    assert not can_compare(first, second)
    assert can_compare(first, first)


def test_two_names_of_one_alphabet_are_compared() -> None:
    assert can_compare("Людмила Лосева", "Trevor Ashdown")
    assert compare_names("田中 太郎", "田中太郎") is SAME


@pytest.mark.parametrize("origin", PEOPLE)
def test_a_full_name_is_recognised_whatever_it_comes_from(origin: str) -> None:
    given_name, middle, family, *_ = PEOPLE[origin]
    assert looks_like_full_name(f"{given_name} {family}")
    assert looks_like_full_name(f"{given_name} {middle[0]}. {family}")


@pytest.mark.parametrize(
    "text",
    ["ana", "ana_reyes92", "anareyes", "Microsoft Office User", "Dell PC", "Larch Systems LLC",
     "Resume Final", "ana@mail.example", "", "Senior Software Engineer", "User 1"],
)  # fmt: skip
def test_handles_devices_and_firms_are_no_names(text: str) -> None:
    assert not looks_like_full_name(text)
