"""What can go wrong, and which exit code it ends in.

HirecheckError                      1  anything that hirecheck itself reports
├── UsageError                      2  the caller asked for something that does not exist
│   ├── SettingsError               2  settings that cannot be used, all problems at once
│   └── DeclarationError            2  a check that is not fully declared
├── InputError                      1  an applicant's or a recruiter's file cannot be used
│   ├── PacketError                 1  the packet as a whole
│   ├── DocumentError               1  one document in it
│   └── ExportError                 1  an ATS export
├── FactError                       1  the outside world
│   ├── FactUnavailable             1  this one look-up failed; the others go on
│   └── SourceUnusable              1  this source is dead; stop asking it
└── ModelError                      1  a model folder that does not fit this code
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

__all__ = [
    "DeclarationError",
    "DocumentError",
    "ExportError",
    "FactError",
    "FactUnavailable",
    "HirecheckError",
    "InputError",
    "ModelError",
    "PacketError",
    "SettingsError",
    "SourceUnusable",
    "UsageError",
]


class HirecheckError(Exception):
    """Base of every error that hirecheck raises on purpose."""

    exit_code = 1


class UsageError(HirecheckError):
    """The command or call cannot be carried out as written."""

    exit_code = 2


class SettingsError(UsageError):
    """Settings that cannot be used; the message lists every problem, not just the first."""


class DeclarationError(UsageError):
    """A check that lacks something every check must have; the message names the fix."""


class InputError(HirecheckError):
    """A file that cannot be used: says which, where in it, what was expected and what to do."""

    def __init__(self, file: str, problem: str, *, place: str = "", remedy: str = "") -> None:
        self.file = file
        self.problem = problem
        self.place = place
        self.remedy = remedy
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: {problem}" + (f" {remedy}" if remedy else ""))

    def __reduce__(self) -> tuple[Callable[..., InputError], tuple[str, str]]:
        """Errors cross from worker processes whole."""
        return partial(type(self), place=self.place, remedy=self.remedy), (self.file, self.problem)


class PacketError(InputError):
    """The packet as a whole cannot be read."""


class DocumentError(InputError):
    """One document of a packet cannot be read; the rest of the packet still can."""


class ExportError(InputError):
    """An ATS export cannot be read."""


class FactError(HirecheckError):
    """Something about the outside world could not be learned."""


class FactUnavailable(FactError):
    """One look-up failed. It becomes a gap with a reason, and the others go on."""


class SourceUnusable(FactError):
    """A source as a whole does not answer or cannot be used; it is not asked again."""


class ModelError(HirecheckError):
    """A model folder whose hash, format or feature list differs from what the code expects."""
