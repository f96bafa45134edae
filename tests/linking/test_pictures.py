"""A picture meets itself after it was saved again, and no other."""

from __future__ import annotations

import random

from hirecheck.linking.pictures import picture_keys
from tests.linking.builders import rings_between, who

PICTURE = "bc114497b5ec9449"


def flipped(digest: str, bits: list[int]) -> str:
    return f"{int(digest, 16) ^ sum(1 << bit for bit in bits):016x}"


def test_up_to_three_bits_always_leave_a_key() -> None:
    draw = random.Random(4)
    for _ in range(300):
        other = flipped(PICTURE, draw.sample(range(64), draw.randrange(1, 4)))
        assert set(picture_keys(PICTURE)) & set(picture_keys(other))


def test_other_pictures_share_none() -> None:
    draw = random.Random(5)
    for _ in range(300):
        assert not set(picture_keys(PICTURE)) & set(picture_keys(f"{draw.getrandbits(64):016x}"))


def test_a_digest_that_is_no_perceptual_hash_is_one_key() -> None:
    assert picture_keys("a" * 64) == ("a" * 64,)


def test_one_picture_under_two_names_joins_and_is_told_once() -> None:
    (ring,) = rings_between(
        who("Ana Brandt", photos=[PICTURE]), who("Rui Costa", photos=[flipped(PICTURE, [3, 40])])
    )
    (edge,) = ring.edges
    assert [item.kind for item in edge.evidence] == ["photo"]
