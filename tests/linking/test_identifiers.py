"""Keys: canonical, keyed where they are kept, and none for what identifies nobody."""

from __future__ import annotations

from hirecheck.linking.identifiers import (
    handle_of,
    key_number,
    keys_of,
    packed_identifiers,
    unpacked_identifiers,
)
from tests.linking.builders import who


def test_packing_loses_nothing() -> None:
    full = who(
        "Ana Brandt", emails=["a@post.example"], phones=["+12025550143"], day=738_000,
        weightless={"x": "a shared office"},
    )  # fmt: skip
    assert unpacked_identifiers(packed_identifiers(full)) == full


def test_only_unusual_mailbox_names_are_recognised_elsewhere() -> None:
    assert handle_of("quiet.lake77@post.example") == "quietlake77"
    assert handle_of("ana.brandt@post.example") == ""


def test_a_single_name_is_no_key() -> None:
    assert {k.kind for k in keys_of(who("Ana"))} == set()
    assert {k.kind for k in keys_of(who("Ana Brandt"))} == {"name"}


def test_numbers_of_keys_depend_on_kind_value_and_secret() -> None:
    plain = key_number("phone", "+12025550143")
    assert plain == key_number("phone", "+12025550143")
    others = {
        key_number("email", "+12025550143"),
        key_number("phone", "+12025550144"),
        key_number("phone", "+12025550143", (b"one secret",)),
        key_number("phone", "+12025550143", (b"another secret",)),
    }
    assert len(others | {plain}) == 5
