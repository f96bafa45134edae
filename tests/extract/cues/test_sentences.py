"""Where sentences of notes begin and end."""

from __future__ import annotations

import textwrap

from hirecheck.dossier import Document, Kind
from hirecheck.extract.cues.sentences import pairs, units

PROSE = (
    "The candidate joined ten minutes late and apologised for the traffic. After that he refused "
    "to turn the camera on although Marta asked him twice, and he gave us no reason for it. We "
    "went on with sound only and agreed to meet again on Thursday."
)
CURT = [
    "same mail was used by another applicant in March, who is on the internal list",
    "logged on through a desktop that stands in a data centre in Virginia",
    "could not say who his manager was",
    "will call back",
]


def told(text: str) -> list[str]:
    document = Document("notes.txt", Kind.NOTES, text)
    return [" ".join(unit.span.text.split()) for unit in units(document)]


def test_wrapped_prose_is_read_in_whole_sentences() -> None:
    for width in (72, 80, 100):
        wrapped = "\n".join(textwrap.wrap(PROSE, width))
        assert told(wrapped) == told(PROSE)
        assert len(told(wrapped)) == 3


def test_wrapped_bullets_go_on_with_their_next_line() -> None:
    text = "\n".join(
        textwrap.fill(sentence + ".", 72, initial_indent="- ", subsequent_indent="  ")
        for sentence in PROSE.rstrip(".").split(". ")
    )
    assert told(text) == told(PROSE)


def test_curt_lines_without_full_stops_stay_apart() -> None:
    assert told("\n".join(CURT)) == CURT


def test_neighbours_of_a_fragment_are_paired_on_their_line_only() -> None:
    document = Document("notes.txt", Kind.NOTES, "Asked for ID. Declined.\nGood talk otherwise.")
    joined = [unit.span.text for unit in pairs(document, units(document))]
    assert joined == ["Asked for ID. Declined."]
