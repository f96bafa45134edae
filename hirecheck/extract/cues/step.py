"""Fills a case's cues and outcomes from what people wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from hirecheck.case import Case, Missing, changed
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.cues.neutral import Hidden, hiding
from hirecheck.extract.cues.read import CueReader, read_cues, unsupported
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.extract.transcripts import own_words
from hirecheck.nouns.interview import Cue, Cues, Outcome
from hirecheck.nouns.spans import Span

__all__ = ["add_cues"]


def add_cues(case: Case, dossier: Dossier, reader: CueReader) -> Case:
    """The case with its cues and outcomes; no cue is an empty tuple, no source stays a gap."""
    everything = dossier.of(Kind.NOTES, Kind.TRANSCRIPT)
    written = [document for document in everything if not unsupported(document)]
    checked = dossier.of(Kind.VERIFICATION)
    outcomes = tuple(o for document in checked for o in _outcomes(document))
    if not written and not checked:
        unread = Missing("the notes are in a language that is not read")
        return changed(case, cues=unread) if everything else case
    hidden = hiding(case)
    cues = [cue for document in written for cue in _heard(case, document, reader, hidden)]
    cues += [cue for outcome in outcomes for cue in _cues_of(outcome, reader, hidden)]
    sure = tuple(cue for cue in cues if cue.sure)
    doubtful = tuple(cue for cue in cues if not cue.sure and not is_reassuring(cue.name))
    case = changed(case, cues=Cues(sure, doubtful))
    if isinstance(case.outcomes, Missing) and checked:
        case = changed(case, outcomes=outcomes)
    return case


def _heard(case: Case, document: Document, reader: CueReader, hidden: Hidden) -> Iterator[Cue]:
    """The cues of a document, without what the applicant says in their own favour."""
    own = own_words(case, document)
    observed = document.kind is Kind.NOTES  # In a transcript most words tell of nothing seen.
    for cue in read_cues(document, reader, hidden, doubtful=observed):
        at = cue.span.start
        if not (is_reassuring(cue.name) and any(turn.start <= at < turn.end for turn in own)):
            yield cue


def _outcomes(document: Document) -> Iterator[Outcome]:
    """The rows of a verification file; a row without a check or an outcome says nothing."""
    rows = document.data
    if isinstance(rows, dict):
        rows = next((v for v in rows.values() if isinstance(v, list)), [rows])
    if not isinstance(rows, list):
        return
    at = 0
    for row in rows:
        if not isinstance(row, dict) or not (row.get("check") or row.get("outcome")):
            continue
        words = str(row.get("outcome") or row.get("check"))
        span = _find(document, words, at)
        at = max(at, span.end)
        passed = row.get("passed")
        yield Outcome(
            check=str(row.get("check") or ""),
            outcome=str(row.get("outcome") or ""),
            span=span,
            passed=passed if isinstance(passed, bool) else None,
            at=_moment(row.get("at")),
            by=str(row.get("by") or ""),
        )


def _find(document: Document, words: str, after: int) -> Span:
    """The place of a value in the raw file; the file as a whole where it is written otherwise."""
    start = document.text.find(words, after)
    if start < 0:
        start = document.text.find(words)
    return document.whole(words) if start < 0 else document.span(start, start + len(words))


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime.combine(value, time(), UTC)
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _cues_of(outcome: Outcome, reader: CueReader, hidden: Hidden) -> list[Cue]:
    """What an outcome's words say, as far as `passed` does not say the opposite."""
    sentence = f"{outcome.check}: {outcome.outcome}" if outcome.check else outcome.outcome
    labels: dict[str, float] = {}
    for told in reader.label([hidden(sentence), hidden(outcome.outcome)]):
        for name, confidence in told.items():
            labels[name] = max(confidence, labels.get(name, 0.0))
    return [
        Cue(name, outcome.span, confidence)
        for name, confidence in labels.items()
        if outcome.passed is None or outcome.passed == is_reassuring(name)
    ]
