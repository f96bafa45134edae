"""How a noun is declared: frozen for whoever checks types, and quickly made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

__all__ = ["noun"]

if TYPE_CHECKING:
    from dataclasses import dataclass as noun
else:

    def noun(*, frozen: bool, slots: bool):
        """`dataclass`, with `frozen` held by the type checker instead of at run time.

        A frozen dataclass sets each field through `object.__setattr__`, which takes four times as
        long as making a plain one. A row of an export is some forty nouns, an eighth of its time.
        """
        return dataclass(slots=slots, unsafe_hash=frozen)
