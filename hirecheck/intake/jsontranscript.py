"""Transcripts that a meeting or transcription service saves as JSON."""

from __future__ import annotations

from hirecheck.dossier import Turn
from hirecheck.intake.structured.leaf import Leaf, Structured
from hirecheck.intake.transcript import seconds_of
from hirecheck.nouns.spans import Span

__all__ = ["json_turns"]

_TEXT = ("text", "content", "transcript", "words", "sentence", "caption", "utterance", "message")
_SPEAKER = ("speaker", "speaker_name", "speakername", "name", "participant", "role", "from", "user")
_START = ("start", "start_time", "starttime", "start_timestamp", "timestamp", "offset", "time")
_END = ("end", "end_time", "endtime", "end_timestamp")


def json_turns(name: str, text: str, content: Structured) -> tuple[Turn, ...]:
    """A turn for each object that holds both words and a speaker, in file order."""
    records: dict[str, dict[str, Leaf]] = {}
    for leaf in content.leaves:
        parent, _, key = leaf.path.rpartition(".")
        records.setdefault(parent, {})[key.lower()] = leaf
    turns = (_turn(name, text, record) for record in records.values())
    return tuple(turn for turn in turns if turn is not None)


def _turn(name: str, text: str, record: dict[str, Leaf]) -> Turn | None:
    words, speaker = _first(record, _TEXT), _first(record, _SPEAKER)
    if words is None or speaker is None or not isinstance(words.value, str):
        return None
    if not words.value.strip():
        return None
    span = Span(name, words.start, words.end, text[words.start : words.end])
    return Turn(str(speaker.value), span, _time(record, _START), _time(record, _END))


def _first(record: dict[str, Leaf], keys: tuple[str, ...]) -> Leaf | None:
    return next((record[key] for key in keys if key in record), None)


def _time(record: dict[str, Leaf], keys: tuple[str, ...]) -> float | None:
    leaf = _first(record, keys)
    if leaf is None or isinstance(leaf.value, bool):
        return None
    if isinstance(leaf.value, int | float):
        return float(leaf.value)
    return seconds_of(leaf.value) if isinstance(leaf.value, str) else None
