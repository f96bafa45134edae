"""Verification outcomes as people entered them."""

from __future__ import annotations

from hirecheck.case import Missing, Outcome
from hirecheck.dossier import Document, Dossier, Entry, Kind
from hirecheck.extract.entries import records, text_of
from hirecheck.extract.moments import moment

__all__ = ["outcomes_of"]

_YES = frozenset({"true", "yes", "y", "pass", "passed", "ok", "1"})
_NO = frozenset({"false", "no", "n", "fail", "failed", "0"})


def outcomes_of(
    dossier: Dossier, otherwise: tuple[Outcome, ...] | Missing
) -> tuple[Outcome, ...] | Missing:
    """The outcomes of all verification files; what was there before where there is none."""
    documents = dossier.of(Kind.VERIFICATION)
    if not documents:
        return otherwise
    return tuple(outcome for document in documents for outcome in _of(document))


def _of(document: Document) -> list[Outcome]:
    found = []
    for record in _records(document):
        check, outcome = record.get("check"), record.get("outcome")
        first = outcome or check
        if first is None:
            continue
        at = record.get("at")
        found.append(
            Outcome(
                check=text_of(check),
                outcome=text_of(outcome),
                span=first.span,
                passed=_passed(record.get("passed")),
                at=moment(at.value) if at else None,
                by=text_of(record.get("by")),
            )
        )
    return found


def _records(document: Document) -> list[dict[str, Entry]]:
    """A list of records, one record alone, or a list under one name."""
    if isinstance(document.data, list):
        return records(document.leaves)
    if "check" in document.data:
        return [{entry.path: entry for entry in document.leaves}]
    lists = [name for name, value in document.data.items() if isinstance(value, list)]
    return [record for name in lists for record in records(document.leaves, name)]


def _passed(entry: Entry | None) -> bool | None:
    word = "" if entry is None else str(entry.value).strip().lower()
    return True if word in _YES else False if word in _NO else None
