"""Turns the hand-written corpus into labelled sentences, each with its style, family and split.

`python models/interview_cues/corpus.py` checks the source files and counts them. One line of them
is one template family: its variants, its flips and its wrappings never leave its split.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent)]

from hirecheck.extract.cues.vocabulary import cue_names, is_reassuring  # noqa: E402

STYLES = {
    "T": "terse",
    "P": "prose",
    "C": "chat",
    "L": "log",
    "E": "second-language",
    "V": "turn",
}
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_GENDER = (("he", "she"), ("him", "her"), ("his", "her"), ("himself", "herself"), ("his", "hers"))


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence. `group` tells negatives apart: near, ordinary, denied, policy …"""

    text: str
    labels: tuple[str, ...]
    style: str
    family: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A line of a story: `settled` is an oddity that a line which `settles` clears up.

    `unnamed` tells of something odd for which there is no cue.
    """

    text: str
    labels: tuple[str, ...]
    settled: bool = False
    settles: bool = False
    unnamed: bool = False

    @property
    def odd(self) -> bool:
        """Whether it tells of something odd, on its own or beside the line before."""
        return self.unnamed or any(not is_reassuring(cue) for cue in self.labels)


@dataclass(frozen=True, slots=True)
class StoryCase:
    """The notes of one case; `marked` if its author said what is cleared up and by what.

    In stories that are not `named` the author said what is odd, but of no line which cue it has.
    """

    family: str
    lines: tuple[StoryLine, ...]
    marked: bool
    named: bool


#: Wordings turned into their opposite: the same words without the cue.
FLIPS: tuple[tuple[str, str], ...] = (
    (r"\b(refused|declined) to\b", "agreed to"),
    (r"\b(refused|declined) to\b", "did not refuse to"),
    (r"\bwould not\b", "would gladly"),
    (r"\bcould not\b", "could easily"),
    (r"\bwas unable to\b", "was able to"),
    (r"\bdid not match\b", "matched"),
    (r"\bdo not match\b", "match"),
    (r"\bdoes not (fit|agree|match)\b", r"does \1"),
    (r"\bcontradicts\b", "agrees with"),
    (r"\b(changed|switched|swapped)\b", r"never \1"),
    (r"\basked (us )?to\b", r"never asked \1to"),
    (r"\bwants\b", "does not want"),
    (r"\basked to be\b", "did not ask to be"),
    (r"\b(avoided|dodged|deflected)\b", r"never \1"),
    (r"\bwe could hear\b", "we could not hear"),
    (r"\bwe saw\b", "we did not see"),
    (r"\bwas (plainly |obviously |evidently )?reading\b", "was not reading"),
    (r"\bwere installed\b", "were not installed"),
    (r"\b(dropped off|hung up|left the call)\b", "stayed on the call"),
    (r"\bthe same canned\b", "a different"),
    (r"\baltered\b", "genuine"),
)
_WHO = r"\b(He|She|The candidate|The applicant|Applicant|Candidate)"
_BASE = {
    "changed": "change", "asked": "ask", "gave": "give", "repeated": "repeat", "joined": "join",
    "declined": "decline", "refused": "refuse", "avoided": "avoid", "dodged": "dodge",
    "disconnected": "disconnect", "hung up": "hang up", "used": "use", "requested": "request",
    "accepted": "accept", "contradicted": "contradict", "sounded": "sound", "deflected": "deflect",
    "read": "read", "left": "leave", "dropped": "drop", "insisted": "insist", "wants": "want",
    "appeared": "appear", "seemed": "seem", "looked": "look", "mentioned": "mention",
    "introduced": "introduce", "logged": "log", "took": "take", "became": "become", "kept": "keep",
    "evaded": "evade", "repeats": "repeat", "uses": "use", "avoids": "avoid", "named": "name",
}  # fmt: skip
#: Plain negation of a plain statement.
DENIALS: tuple[tuple[str, str], ...] = (
    *((rf"{_WHO} {verb}\b", rf"\1 did not {base}") for verb, base in _BASE.items()),
    (rf"{_WHO} (was|is) ", r"\1 \2 not "),
    (r"\bWe (heard|noticed|saw|detected|could see) ", r"At no time we \1 "),
    (r"\bWe could hear\b", "We could not hear"),
    (r"\bThere (was|were) (?:an? |the same )?", r"There \1 no "),
    (r"\b(appeared|seemed) to\b", r"did not \1 to"),
    (r"^(The \w+|His \w+|Her \w+) (was|were|is|are) ", r"\1 \2 not "),
    (
        r"^(The \w+|His \w+|Her \w+) (changed|moved|dropped|shifted|sounded|looked)\b",
        r"\1 never \2",
    ),
)
_HALF_DENIED = re.compile(
    r"\b(?:not|never|no|nothing|none|without|refus\w*|declin\w*|unable|could|although|but|every|only"
    r"|while|when|after|as soon)\b",
    re.IGNORECASE,
)
#: Frames in which a true-sounding sentence tells of no one in this packet.
WRAPS: tuple[str, ...] = (
    "If {low}, tell security.",
    "Training example: {s}",
    "Another applicant last year, not this one: {s}",
    "The article describes a case: {s}",
    "From the guide for interviewers, as an example: {s}",
    "My former colleague told me of somebody at his firm: {low}.",
    "It is not the case that {low}.",
    "We checked whether {low}; that was not so.",
    "Imagine that {low}.",
    "Reminder for next week: note it when {low}.",
)


def load(folder: Path = HERE / "corpus") -> list[Row]:
    """Every sentence of the corpus once, in file order; of equal ones the one with a cue."""
    found: dict[str, Row] = {}
    for path in sorted([*folder.glob("*.txt"), *folder.glob("*.story")]):
        for row in _story(path) if path.suffix == ".story" else _file(path):
            before = found.get(row.text.casefold())
            if before is None or (row.labels and not before.labels):
                found[row.text.casefold()] = row
    return list(found.values())


def _file(path: Path) -> Iterator[Row]:
    labels: tuple[str, ...] = ()
    group = style = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("= none"):
            labels, group = (), line.split()[2]
        elif line.startswith("= "):
            labels, group = tuple(line[2:].split()), ""
        elif line.startswith("@"):
            style = STYLES[line[1:]]
        elif line.strip():
            yield from _family(line.strip(), labels, style, f"{path.stem}:{number}", group)


def _story(path: Path) -> Iterator[Row]:
    """Notes of one case after another, a label before each line; a case never leaves its split."""
    for case in read_cases(path):
        for line in case.lines if case.named else ():
            group = "" if line.labels else "story"
            yield Row(line.text, line.labels, "story", case.family, group)


def cases(folder: Path = HERE / "corpus") -> list[StoryCase]:
    """All stories, in file order."""
    return [case for path in sorted(folder.glob("*.story")) for case in read_cases(path)]


def read_cases(path: Path) -> Iterator[StoryCase]:
    """The stories of one file."""
    lines: list[StoryLine] = []
    start = 1
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.startswith("#"):
            continue
        if line.strip():
            lines.append(_line(line, f"{path.name}, line {number}"))
            continue
        if lines:
            yield StoryCase(f"{path.stem}:{start}", tuple(lines), *_kind(path.stem))
        lines, start = [], number + 1


def _kind(name: str) -> tuple[bool, bool]:
    """Whether the author of a file marked what is cleared up, and named the cues."""
    return name.startswith(("marked", "open")), not name.startswith("open")


def _line(line: str, place: str) -> StoryLine:
    label, bar, text = line.partition(" | ")
    settles, settled = label.startswith("="), label.startswith("~")
    names = label.lstrip("=~").split()
    labels = tuple(name for name in names if name not in "-?")
    odd = bool(labels) or "?" in names
    if not bar or not set(cue_names()).issuperset(labels) or (settled and not odd):
        raise SystemExit(f"{place}: expected `[~|=] cue|?|- … | text`, got {line!r}")
    return StoryLine(text.strip(), labels, settled, settles, "?" in names)


def _family(
    line: str, labels: tuple[str, ...], style: str, family: str, group: str
) -> Iterator[Row]:
    chance = random.Random(hashlib.sha256(family.encode()).hexdigest())
    variants = _variants(line, chance)
    for text in variants:
        yield Row(text, labels, style, family, group)
    if labels and style in ("prose", "second-language"):
        yield from _opposites(variants[0], family, chance)


def _variants(line: str, chance: random.Random) -> list[str]:
    if not _CHOICE.search(line):
        return [line]
    seen = dict.fromkeys(_fill(line, chance) for _ in range(6))
    return list(seen)[:2]


def _fill(line: str, chance: random.Random) -> str:
    """One reading of a template; all pronouns in it are of one gender."""
    side = chance.randrange(2)

    def chosen(found: re.Match[str]) -> str:
        options = found[1].split("|")
        gendered = tuple(sorted(o.casefold() for o in options)) in {
            tuple(sorted(p)) for p in _GENDER
        }
        if gendered:
            female = options[0].casefold() in ("she", "her", "herself", "hers")
            return options[side ^ female]
        return chance.choice(options)

    return _CHOICE.sub(chosen, line)


def _opposites(text: str, family: str, chance: random.Random) -> Iterator[Row]:
    if re.search(r"matched\b|confirmed|showed the|own name", text):
        flips: list[str] = []
    else:
        flips = [new for old, to in FLIPS if (new := re.sub(old, to, text, count=1)) != text]
    if not _HALF_DENIED.search(text) or re.match(r"\S+ (?:refused|declined) to", text):
        flips += [new for old, to in DENIALS if (new := re.sub(old, to, text, count=1)) != text][:2]
    if flips:
        yield Row(chance.choice(flips), (), "prose", family, "flip")
    if chance.random() < 0.35:
        low = text[0].lower() + text[1:].rstrip(".")
        yield Row(chance.choice(WRAPS).format(s=text, low=low), (), "prose", family, "wrap")


def split_of(family: str) -> str:
    """Train or dev, by a hash of the family."""
    return "dev" if hashlib.sha256(family.encode()).digest()[0] < 16 else "train"


def main() -> None:
    """Check the corpus and count it."""
    rows = load()
    positive = sum(1 for row in rows if row.labels)
    print(f"{len(rows)} sentences, {positive} with a cue, {len({r.family for r in rows})} families")


if __name__ == "__main__":
    main()
