"""Renaming a person throughout, or swapping pronouns, moves no point on any sample."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
import yaml

from hirecheck.findings import Report
from hirecheck.screen import score_packet
from hirecheck.settings import Settings
from samples.make import write_docx, write_pdf

SAMPLES = Path(__file__).parents[2] / "samples"
NOW = Settings(now="2025-06-01T00:00:00+00:00")

#: Invented people of many origins: given and family name as each is written in Latin letters.
OTHERS = (
    ("Ikaika", "Kealoha"),
    ("Thandiwe", "Mokoena"),
    ("Siobhan", "Gallagher"),
    ("Dmitri", "Volkov"),
    ("Nguyen", "Thanh"),
    ("Fatima", "Benali"),
    ("Jiho", "Seo"),
    ("Xiuying", "Zhang"),
    ("Ananya", "Iyer"),
    ("Chukwuemeka", "Obi"),
    ("Yara", "Haddad"),
    ("Mateusz", "Zielinski"),
    ("Itzel", "Xochimitl"),
    ("Sakura", "Hayashi"),
)
PEOPLE = {
    "kraken": ("Stanley", "Merrick"),
    "garcia": ("Haruto", "Miyasaka"),
    "laptop-farm": ("Derek", "Coleburn"),
    "shell-company": ("Lucas", "Brandt"),
    "stolen-identity": ("Brian", "Thackeray"),
    "honest-rebranded-employer": ("Friederike", "Vogelsang"),
    "honest-mailbox-address": ("Joanna", "Whitlock"),
    "honest-privacy-minded": ("Tomasz", "Wierzba"),
}
PRONOUNS = {"he": "she", "him": "her", "his": "her", "himself": "herself"}


def replaced(text: str, words: dict[str, str]) -> str:
    for old, new in words.items():
        text = text.replace(old, new).replace(old.lower(), new.lower())
    return text


def swapped(text: str) -> str:
    forth = PRONOUNS | {k.capitalize(): v.capitalize() for k, v in PRONOUNS.items()}
    pattern = re.compile(r"\b(" + "|".join(forth) + r")\b")
    return pattern.sub(lambda match: forth[match.group(0)], text)


def changed(name: str, target: Path, change: object) -> Path:
    """A copy of a sample with every text changed, and its resume made anew by its writer."""
    packet = target / name
    shutil.copytree(SAMPLES / "packets" / name, packet)
    for path in packet.rglob("*"):
        if path.is_file() and path.suffix not in (".pdf", ".docx"):
            path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")  # type: ignore[operator]
    source = (SAMPLES / "sources" / f"{name}.yaml").read_text(encoding="utf-8")
    story = yaml.safe_load(change(source))  # type: ignore[operator]
    write = {"pdf": write_pdf, "docx": write_docx}[story["format"]]
    (packet / f"resume.{story['format']}").write_bytes(write(story))
    return packet


@cache
def original(name: str) -> Report:
    return score_packet(SAMPLES / "packets" / name, NOW)


def points_by_check(report: Report) -> dict[str, float]:
    return {c.finding.check: c.counted for c in report.contributions}


@pytest.mark.parametrize("other", OTHERS, ids=lambda o: o[0])
@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_another_name_moves_no_point(name: str, other: tuple[str, str], tmp_path: Path) -> None:
    given, family = PEOPLE[name]
    words = {given: other[0], family: other[1]}
    renamed = score_packet(changed(name, tmp_path, lambda t: replaced(t, words)), NOW)
    assert points_by_check(renamed) == points_by_check(original(name))
    assert renamed.band is original(name).band


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_another_pronoun_moves_no_point(name: str, tmp_path: Path) -> None:
    other = score_packet(changed(name, tmp_path, swapped), NOW)
    assert points_by_check(other) == points_by_check(original(name))


@pytest.mark.parametrize(
    "remark",
    [
        "He has a strong accent and his English is broken at times.",
        "She uses a wheelchair and asked for a break.",
        "He wears a turban and looks older than on the photo.",
        "Her Korean accent was noticeable.",
        "He stutters and took his time with each answer.",
        "She is from Iran originally and holds a Turkish passport.",
        "He was very nervous and did not look into the camera.",
        "A sign language interpreter joined and repeated the questions.",
        "She kept live captions on because she is hard of hearing.",
        "He did not want to talk about his family or his religion.",
        "She had a headset on and sat in a dark room.",
        "His surname does not sound American.",
    ],
)
@pytest.mark.parametrize("name", ["honest-immigrant-engineer", "kraken"])
def test_a_remark_about_who_somebody_is_moves_nothing(
    name: str, remark: str, tmp_path: Path
) -> None:
    packet = tmp_path / name
    shutil.copytree(SAMPLES / "packets" / name, packet)
    (packet / "notes" / "remark.txt").write_text(remark + "\n", encoding="utf-8")
    report = score_packet(packet, NOW)
    assert points_by_check(report) == points_by_check(original(name))
