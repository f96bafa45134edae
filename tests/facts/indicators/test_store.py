"""Lists are kept, aged, disputed and shared without losing who said what."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hirecheck.errors import InputError, UsageError
from hirecheck.facts.indicators.formats import read_indicators
from hirecheck.facts.indicators.store import (
    expire,
    import_list,
    is_store,
    lists_in,
    mark,
    read_store,
)
from hirecheck.facts.indicators.to_stix import export_stix
from hirecheck.facts.indicators.tokens import Recipe, export_tokens, shared_secret

TODAY = date(2026, 6, 1)
LIST = (
    "value,type,source,expires\nsam.roe@larch.example,email,Larch CERT,2026-12-01\n"
    "+12025550123,phone,Larch CERT,2026-01-01\nlarch.dev,domain,Birch CERT,\n"
    "Kite Ltd Co,company,,\n"
)
SECRET = b"a secret of the larch circle"
RECIPE = Recipe("larch circle", n=1_024)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    (tmp_path / "list.csv").write_text(LIST)
    import_list(tmp_path / "store.sqlite", tmp_path / "list.csv")
    return tmp_path / "store.sqlite"


def test_importing_a_list_again_replaces_it(store: Path) -> None:
    (store.parent / "list.csv").write_text("value,type\nlarch.dev,domain\nbroken,email\n")
    done = import_list(store, store.parent / "list.csv")
    assert (done.taken, done.skipped, done.replaced) == (1, 1, 4)
    assert [i.key for i in read_store(store)] == ["larch.dev"]


def test_lists_tell_their_age_and_what_has_expired(store: Path) -> None:
    found = {(s.source): s for s in lists_in(store, TODAY)}
    assert found["Larch CERT"].entries == 2
    assert found["Larch CERT"].expired == 1
    assert expire(store, TODAY) == 1
    assert {i.kind for i in read_store(store)} == {"email", "domain", "company"}


def test_an_entry_can_be_disputed_and_delisted(store: Path) -> None:
    assert mark(store, "email", "Sam.Roe@larch.example", disputed=True) == 1
    assert next(i for i in read_store(store) if i.kind == "email").disputed
    assert mark(store, "email", "nobody@larch.example", delisted=True) == 0


def test_a_stix_export_can_be_read_back(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(export_stix(read_store(store), TODAY)))
    back = {(i.kind, i.key, i.source) for i in read_indicators(file).indicators}
    assert {
        ("email", "sam.roe@larch.example", "Larch CERT"),
        ("domain", "larch.dev", "Birch CERT"),
    } <= back


def test_tokens_hide_the_values_and_come_back_as_entries(store: Path, tmp_path: Path) -> None:
    data = export_tokens(read_store(store), SECRET, RECIPE, TODAY)
    text = json.dumps(data)
    assert "larch.example" not in text
    assert "2025550123" not in text
    (tmp_path / "shared.json").write_text(text)
    entries = read_indicators(tmp_path / "shared.json").indicators
    assert {e.kind for e in entries} == {"email", "phone"}
    assert all(e.token and e.value == "(hidden)" for e in entries)
    other = export_tokens(read_store(store), b"another secret, long", RECIPE, TODAY)
    assert other["entries"][0]["token"] != data["entries"][0]["token"]


def test_weak_secrets_and_hostile_costs_are_refused(store: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="16"):
        export_tokens(read_store(store), b"short", RECIPE, TODAY)
    with pytest.raises(UsageError, match="shorter"):
        shared_secret({"HIRECHECK_INDICATOR_SECRET": "short"})
    data = export_tokens(read_store(store), SECRET, RECIPE, TODAY)
    data["scrypt"]["n"] = 2**30
    (tmp_path / "dear.json").write_text(json.dumps(data))
    with pytest.raises(InputError, match="power of two"):
        read_indicators(tmp_path / "dear.json")


def test_what_is_no_store_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_text("nonsense")
    assert not is_store(tmp_path / "x.sqlite")
    with pytest.raises(InputError, match="no store"):
        list(read_store(tmp_path / "x.sqlite"))
