"""Turns of a conversation: who, when, and exactly which words."""

from __future__ import annotations

import pytest

from hirecheck.intake.transcript import is_conversation, read_turns, troubles

# The text and its turns as (speaker, start in seconds, words).
VALID: dict[str, tuple[str, list[tuple[str, float | None, str]]]] = {
    "WebVTT with voice tags": (
        "WEBVTT\n\nid-1/01-0\n00:00:01.000 --> 00:00:05.000\n<v Alice Poe>Hello\nteam.</v>\n\n"
        "00:00:05.500 --> 00:00:08.000\n<v.loud Bo Ray>Hi.</v>\n",
        [("Alice Poe", 1.0, "Hello\nteam."), ("Bo Ray", 5.5, "Hi.")],
    ),
    "WebVTT with names before a colon": (
        "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nAlice Poe: One: two.\n2\n"
        "00:02.000 --> 00:03.000\nBo Ray (he/him): Three.\n",
        [("Alice Poe", 1.0, "One: two."), ("Bo Ray", 2.0, "Three.")],
    ),
    "SRT": (
        "1\r\n00:00:01,000 --> 00:00:02,500\r\nAlice: Hello\r\nand more\r\n\r\n2\r\n"
        "00:00:03,000 --> 00:00:04,000\r\nBo: Hi\r\n",
        [("Alice", 1.0, "Hello\r\nand more"), ("Bo", 3.0, "Hi")],
    ),
    "Zoom chat log": (
        "09:01:15 From Alice Poe to Everyone: hi\n09:02:00 From Bo Ray to Everyone: yo\n",
        [("Alice Poe", 32_475.0, "hi"), ("Bo Ray", 32_520.0, "yo")],
    ),
    "Zoom transcript": (
        "[Alice Poe] 09:01:15\nHello: there\n\n[Bo Ray] 09:01:20\nHi\nyou\n",
        [("Alice Poe", 32_475.0, "Hello: there"), ("Bo Ray", 32_480.0, "Hi\nyou")],
    ),
    "Teams": (
        "Alice Poe   00:01\nHello team.\n\nBo Ray   00:05\nThanks.\n",
        [("Alice Poe", 1.0, "Hello team."), ("Bo Ray", 5.0, "Thanks.")],
    ),
    "Otter": (
        "Alice Poe  0:00  \nHello.\n\nSpeaker 2  1:05  \nYes.\n",
        [("Alice Poe", 0.0, "Hello."), ("Speaker 2", 65.0, "Yes.")],
    ),
    "Meet": (
        "00:05:00\n\nAlice Poe: hello\nBo Ray: hi\n\n00:10:00\n\nAlice Poe: so\n",
        [("Alice Poe", 300.0, "hello"), ("Bo Ray", None, "hi"), ("Alice Poe", 600.0, "so")],
    ),
    "plain, with times": (
        "[00:00:05] Alice: a\n[00:00:09] Bo: b\n",
        [("Alice", 5.0, "a"), ("Bo", 9.0, "b")],
    ),
    "roles in Markdown": (
        "**Interviewer:** Where do you live?\n\n**Candidate:** In Leeds.\nNear the station.\n",
        [
            ("Interviewer", None, "Where do you live?"),
            ("Candidate", None, "In Leeds.\nNear the station."),
        ],
    ),
    "other scripts": (
        "김민수: 안녕\n면접관: 네\n김민수: 예\n면접관: 음\n",
        [
            ("김민수", None, "안녕"),
            ("면접관", None, "네"),
            ("김민수", None, "예"),
            ("면접관", None, "음"),
        ],
    ),
}

# Texts with colons that are not conversations.
NOT_CONVERSATIONS = [
    "Candidate: Jane\nRole: Engineer\nDate: Monday\nImpression: good\n",
    "He said: I am at home.\nLater: camera off.\n",
    "Just a sentence about a call.\n",
]


@pytest.mark.parametrize("shape", VALID)
def test_turns_have_speaker_time_and_words(shape: str) -> None:
    text, wanted = VALID[shape]
    turns = read_turns("t", text)
    assert [(turn.speaker, turn.start, turn.span.text) for turn in turns] == wanted
    assert all(text[t.span.start : t.span.end] == t.span.text for t in turns)
    assert is_conversation(turns)


@pytest.mark.parametrize("text", NOT_CONVERSATIONS)
def test_labelled_notes_are_no_conversation(text: str) -> None:
    assert not is_conversation(read_turns("t", text))


def test_a_hostile_transcript_is_read_in_linear_time() -> None:
    for piece in ("A" * 40, "A (", "[00:00:01] ", "*_" * 20, "<v A>", "A b C d: "):
        read_turns("t", piece * 20_000)


def _vtt(*times: str) -> str:
    cues = (f"{when}\n<v Ana Reyes>Words.</v>\n" for when in times)
    return "WEBVTT\n\n" + "\n".join(cues)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_vtt("00:01.000 --> 00:02.000", "00:03.000 --> 00:04.000"), ""),
        (_vtt("00:01.000 --> 00:09.000", "00:07.000 --> 00:12.000"), ""),
        (_vtt("00:01.000 --> 00:02.000") + "\n00:03.000 --> 00:0", "middle of a turn"),
        (_vtt("00:01.000 --> 00:02.000") + "\n\n7", "middle of a turn"),
        (_vtt("00:01.000 --> 00:02.000") + "\n00:03.000 --> 00:04.000\n<v Ana", "middle"),
        (_vtt("00:01.000 --> 00:02.000") + "\n00:03.000 --> 00:04.000\n<v A>It", "middle"),
        (_vtt("05:01.000 --> 05:02.000", "00:03.000 --> 00:04.000"), "backwards 1 time"),
        ("Jo Marsh 12:59\nWell.\n\nAna Reyes 1:00\nYes.\n7", ""),
    ],
)
def test_half_a_transcript_and_backward_times_are_told(text: str, said: str) -> None:
    found = troubles(text, read_turns("call.vtt", text))
    assert said in found if said else not found


def test_a_turn_that_ends_before_it_begins_has_no_end() -> None:
    (turn,) = read_turns("call.vtt", _vtt("00:30.000 --> 00:20.000"))
    assert (turn.start, turn.end) == (30.0, None)
