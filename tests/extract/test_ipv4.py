"""What passes as an everyday address is one, in its canonical spelling."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirecheck.extract.ipv4 import is_plain_ipv4


@given(st.tuples(*[st.integers(0, 300)] * 4))
def test_four_numbers_pass_exactly_when_they_are_an_address(parts: tuple[int, ...]) -> None:
    text = ".".join(map(str, parts))
    assert is_plain_ipv4(text) == (max(parts) < 256)
    if is_plain_ipv4(text):
        assert str(ip_address(text)) == text


@pytest.mark.parametrize("text", ["", "1.2.3", "1.2.3.04", "1.2.3.4 ", "1.2.3.4\n", "١.2.3.4"])
def test_anything_else_needs_a_closer_look(text: str) -> None:
    assert not is_plain_ipv4(text)
