"""Values of structured files stand where their leaf says, and broken files say where they break."""

from __future__ import annotations

import pytest

from hirecheck.errors import DocumentError
from hirecheck.intake.structured.leaf import Leaf
from hirecheck.intake.structured.read import read_structured

# File name, content, and for each path the value and the exact text that it was read from.
READINGS: list[tuple[str, str, dict[str, tuple[object, str]]]] = [
    (
        "a.json",
        '{"a": {"b": [1, "x\\ny", {}]}, "c": -1.5e3, "d": null, "e": true, "f": ""}',
        {
            "a.b.0": (1, "1"),
            "a.b.1": ("x\ny", "x\\ny"),
            "a.b.2": ({}, "{}"),
            "c": (-1500.0, "-1.5e3"),
            "d": (None, "null"),
            "e": (True, "true"),
            "f": ("", ""),
        },
    ),
    (
        "a.yaml",
        "phone: +15550100\ncountry: NO\nzip: 02134\nwhen: 2026-01-02\nn: 7\nq:\n  - 'it''s'\n"
        "text: |\n  one\n  two\nempty:\nok: true # yes\n",
        {
            "phone": ("+15550100", "+15550100"),
            "country": ("NO", "NO"),
            "zip": ("02134", "02134"),
            "when": ("2026-01-02", "2026-01-02"),
            "n": (7, "7"),
            "q.0": ("it's", "it''s"),
            "text": ("one\ntwo\n", "  one\n  two"),
            "empty": (None, ""),
            "ok": (True, "true"),
        },
    ),
    (
        "a.toml",
        'id = "7"\nlinks = ["a", {label = "x", url = "u"}, []] # c\nday = 2026-01-02\n'
        '[pay.to]\nmethod = \'bank\'\n[[refs]]\nname = "A"\n[[refs]]\nname = "B"\n'
        '[answers]\n"Why us. Really?" = """\nBecause "it" is"""\n',
        {
            "id": ("7", "7"),
            "links.0": ("a", "a"),
            "links.1.label": ("x", "x"),
            "links.1.url": ("u", "u"),
            "links.2": ([], "[]"),
            "day": ("2026-01-02", "2026-01-02"),
            "pay.to.method": ("bank", "bank"),
            "refs.0.name": ("A", "A"),
            "refs.1.name": ("B", "B"),
            "answers.Why us. Really?": ('Because "it" is', '\nBecause "it" is'),
        },
    ),
]


@pytest.mark.parametrize(("name", "text", "wanted"), READINGS, ids=[r[0] for r in READINGS])
def test_every_value_keeps_its_place(
    name: str, text: str, wanted: dict[str, tuple[object, str]]
) -> None:
    def shown(leaf: Leaf) -> tuple[object, str]:
        return leaf.value, text[leaf.start : leaf.end]

    leaves = read_structured(name, text).leaves
    assert {leaf.path: shown(leaf) for leaf in leaves} == wanted


# File name, content, the place and a word of the message.
BROKEN = [
    ("a.json", '{"a": 1,\n "b" 2}', "line 2, column 6", "':'"),
    ("a.json", '{"a": 1} x', "column 10", "Extra"),
    ("a.json", "[" * 100 + "]" * 100, "", "nested"),
    ("a.json", '{"a": "open', "column 7", "JSON"),
    ("a.json", "", "", "empty"),
    ("a.yaml", "a: b\n c: d: e\n", "line 2", "YAML"),
    ("a.yaml", "[" * 5_000, "", "YAML|nested"),
    ("a.yaml", "a: \x07", "", "YAML"),
    ("a.yaml", "x" * 500_001, "", "500,000"),
    ("a.toml", "a = [1,\n", "", "TOML"),
    ("a.toml", "a = " + "[" * 5_000, "", "TOML|nested"),
]


@pytest.mark.parametrize(("name", "text", "place", "word"), BROKEN)
def test_broken_files_say_where_and_what(name: str, text: str, place: str, word: str) -> None:
    with pytest.raises(DocumentError, match=word) as error:
        read_structured(name, text)
    assert place in str(error.value)
    assert str(error.value).startswith(name)
