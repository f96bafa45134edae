"""The fairness audit: nothing that says nothing moves a score, and a biased check is caught."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from hirecheck.case import EmailAddress, Span
from hirecheck.checks.declare import check
from hirecheck.checks.registry import all_checks
from hirecheck.cli.commands import app
from hirecheck.dossier import Dossier
from hirecheck.findings import Hit, Role, Strength
from hirecheck.intake.packet import read_packet
from hirecheck.learn.audit import Audit, audit
from hirecheck.learn.audit_changes import changes
from hirecheck.learn.audit_page import audit_html, audit_json, audit_text
from hirecheck.learn.audit_rewrite import Edit, rewrite
from hirecheck.learn.audit_words import name_finder, pronoun_finder
from hirecheck.learn.labels import Labelled
from hirecheck.screen import build_case
from hirecheck.settings import Settings

PACKETS = Path(__file__).parents[2] / "samples" / "packets"
NOW = Settings(now="2025-06-01T00:00:00+00:00")


@pytest.fixture(scope="module")
def samples() -> Audit:
    return audit(sorted(PACKETS.iterdir()), NOW)


def test_no_consistent_change_moves_any_sample(samples: Audit) -> None:
    moved = {
        (change.kind, move.packet)
        for change in samples.changes
        for move in change.moved
        if any(check.before != check.after for check in move.checks)
    }
    assert moved == set()


def test_every_sample_is_renamed_to_people_of_many_origins(samples: Audit) -> None:
    names = [c for c in samples.changes if c.kind == "names"]
    assert len(names) >= 12
    assert {c.packets for c in names} == {samples.packets}


@check(
    title="This application bears a name that the tester dislikes",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("Everything",),
    verify=("Nothing",),
)
def id_biased(email: EmailAddress) -> Hit | None:
    """A check as it must never be, to show that the audit sees it."""
    disliked = email.local.startswith(("rashid", "latoya"))
    return Hit("The name is disliked.", (email.span,)) if disliked else None


def test_a_check_that_reads_origin_is_caught() -> None:
    packets = [PACKETS / "honest-rebranded-employer", PACKETS / "honest-immigrant-engineer"]
    labels = [Labelled(path, misrepresented=False, group="a") for path in packets]
    found = audit(packets, NOW, checks=(*all_checks(), id_biased), labels=labels)
    moved = {
        c.group
        for c in found.changes
        for m in c.moved
        if any(k.check == "id-biased" and k.after > k.before for k in m.checks)
    }
    assert moved == {"Arabic", "African American"}
    below = {rate.group for rate in found.rates if rate.below}
    assert below == {"Arabic", "African American"}
    for form in (audit_text(found), audit_json(found), audit_html(found)):
        assert "id-biased" in form
        assert "Arabic" in form


def spans_of(value: Any) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, list | tuple):
        return [span for item in value for span in spans_of(item)]
    if is_dataclass(value):
        return [span for f in fields(value) for span in spans_of(getattr(value, f.name))]
    return []


@pytest.mark.parametrize("path", sorted(PACKETS.iterdir()), ids=lambda p: p.name)
def test_after_a_change_every_span_still_quotes_its_document(path: Path) -> None:
    dossier = read_packet(path, NOW)
    case = build_case(dossier, NOW)
    renamed = next(c for c in changes() if c.group == "Yoruba").make(dossier, case)
    assert renamed is not None
    before, after = spans_of(dossier), spans_of(renamed)
    assert len(before) == len(after)
    texts = {d.name: d.text for d in renamed.documents}
    for span in (s for s in after if s.end > s.start):
        assert texts[span.document][span.start : span.end] == span.text
    for old, new in zip(dossier.documents, renamed.documents, strict=True):
        assert len(old.lines) == len(new.lines)
        assert all(line.end <= len(new.text) for line in new.lines)


def renamed(text: str) -> str:
    find = name_finder({"Stanley": "Ximena", "Merrick": "Ordóñez"}, "Stanley", "Merrick")
    return applied(text, find(text))


def applied(text: str, edits: list[Edit]) -> str:
    for edit in reversed(edits):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Stanley Merrick's call", "Ximena Ordóñez's call"),
        ("STANLEY MERRICK", "XIMENA ORDÓÑEZ"),
        ("S. Merrick, Stanley M.", "X. Ordóñez, Ximena O."),
        ("stanley.merrick@merrickdev.example", "ximena.ordonez@ordonezdev.example"),
        ("https://github.com/smerrick-dev", "https://github.com/xordonez-dev"),
        ("Resume_Stanley_Merrick.pdf", "Resume_Ximena_Ordonez.pdf"),
        ("the merrick of the story", "the merrick of the story"),
    ],
)
def test_a_name_is_replaced_in_all_the_ways_it_is_written(before: str, after: str) -> None:
    assert renamed(before) == after


def test_a_platform_keeps_its_name_when_a_person_is_called_like_a_part_of_it() -> None:
    find = name_finder({"Wei": "Noa", "Linked": "Peretz"}, "Wei", "Linked")
    text = "https://linkedin.com/in/wei-linked"
    assert applied(text, find(text)) == "https://linkedin.com/in/noa-peretz"


@pytest.mark.parametrize(
    ("wanted", "before", "after"),
    [
        ("she", "He said his mother drove him; himself? Mr Doe.", None),
        ("he", "She said her mother drove her; herself? Ms Doe.", "He said his mother drove him;"),
        ("he", "We asked her to wait; it took 20 ms.", "We asked him to wait; it took 20 ms."),
    ],
)
def test_pronouns_follow_the_sentence(wanted: str, before: str, after: str | None) -> None:
    expected = after or "She said her mother drove her; herself? Ms Doe."
    assert applied(before, pronoun_finder(wanted)(before)).startswith(expected)


def test_a_mail_provider_is_swapped_throughout(tmp_path: Path) -> None:
    packet = tmp_path / "a"
    packet.mkdir()
    form = {"name": "Ilse Noname-Sample", "email": "ilse.noname.sample@gmail.com"}
    (packet / "application.json").write_text(json.dumps(form), encoding="utf-8")
    (packet / "notes.txt").write_text("Wrote from ilse.noname.sample@gmail.com.\n", "utf-8")
    dossier = read_packet(packet, NOW)
    change = next(c for c in changes() if c.name == "mail provider: Yandex")
    made = change.make(dossier, build_case(dossier, NOW))
    assert isinstance(made, Dossier)
    assert all("gmail" not in d.text and "@yandex.ru" in d.text for d in made.documents)
    assert [c.moved for c in audit([packet], NOW).changes if c.moved] == []


def test_nothing_to_replace_leaves_a_dossier_equal() -> None:
    dossier = read_packet(PACKETS / "kraken", NOW)
    assert rewrite(dossier, lambda text: []) == dossier


def test_the_command_reads_labels_and_survives_an_unreadable_packet(tmp_path: Path) -> None:
    for name in ("honest-name-change", "stolen-identity"):
        (tmp_path / name).symlink_to(PACKETS / name, target_is_directory=True)
    (tmp_path / "empty").mkdir()
    rows = "honest-name-change,honest,east\nstolen-identity,fraud,west\nempty,honest,west\n"
    (tmp_path / "labels.csv").write_text("packet,label,group\n" + rows, encoding="utf-8")
    done = CliRunner().invoke(app, ["audit", str(tmp_path), "-f", "json", "--now", NOW.now])
    assert done.exit_code == 3
    record = json.loads(done.stdout)
    assert record["schema"] == "hirecheck.audit/1"
    assert [name for name, _ in record["failed"]] == ["empty"]
    assert {e["group"]: e["missed"]["of"] for e in record["errors"]} == {"east": 0, "west": 1}


def test_groups_are_compared_over_the_same_packets() -> None:
    # One packet lists Polish already, so that change does not apply to it.
    packets = [PACKETS / "honest-privacy-minded", PACKETS / "honest-immigrant-engineer"]
    found = audit([*packets, PACKETS / "garcia"], NOW, kinds=("language listed",))
    applied_to = {c.group: c.packets for c in found.changes}
    assert applied_to["Polish"] < applied_to["Korean"]
    assert len({(rate.passed.hits, rate.passed.of) for rate in found.rates}) == 1
