"""RTF 1.9 as text: groups, code pages, Unicode, fields, hidden text, and its info group."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from hirecheck.intake.documents.draft import Draft, Hidden, Row
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.limits import Limits

__all__ = ["read_rtf"]

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_MAX_DEPTH = 500
_TINY = 4  # half points
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict objdata "
    b"themedata colorschememapping latentstyles datastore xmlnstbl mmathPr filetbl revtbl "
    b"fldinst info header footer headerl headerr headerf footerl footerr footerf nonshppict "
    b"pntext bkmkstart bkmkend wgrffmtfilter datafield passwordhash pgptbl sp annotation".split()
)
_LETTERS = {
    b"emdash": "—",
    b"endash": "–",
    b"bullet": "•",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"tab": "\t",
    b"line": "\n",
    b"emspace": " ",
    b"enspace": " ",
    b"nestcell": "\t",
    b"cell": "\t",
}
_BREAKS = frozenset({b"par", b"sect", b"page", b"row", b"nestrow"})
_INFO = {
    b"author": "author",
    b"operator": "last_modified_by",
    b"title": "title",
    b"company": "company",
}
_LINK = re.compile(r'HYPERLINK\s+"?([^"\s]{1,2000})')
_LANGUAGE = re.compile(rb"\\lang(\d{3,5})\b")
_CODEPAGES = {10000: "mac_roman", 65001: "utf-8", 708: "iso8859_6", 0: "cp1252"}
# Windows language identifiers (MS-LCID) that resumes are likely to carry.
_LCIDS = {
    1033: "en-US", 2057: "en-GB", 1031: "de-DE", 1036: "fr-FR", 3082: "es-ES", 1034: "es-ES",
    1040: "it-IT", 1043: "nl-NL", 1046: "pt-BR", 2070: "pt-PT", 1049: "ru-RU", 1042: "ko-KR",
    2052: "zh-CN", 1028: "zh-TW", 1041: "ja-JP", 1045: "pl-PL", 1058: "uk-UA", 1055: "tr-TR",
    16393: "en-IN", 4105: "en-CA", 3081: "en-AU", 1081: "hi-IN", 1025: "ar-SA", 1066: "vi-VN",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside the current group."""

    skip: bool = False
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    size: int = 24
    colour: int = 0
    after: int = 1
    part: str = ""
    target: str = ""


@dataclass(slots=True)
class _Reader:
    """Goes over the tokens once and collects rows."""

    page: str = "cp1252"
    rows: list[Row] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    info: dict[str, str] = field(default_factory=dict)
    times: dict[str, dict[str, int]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    white: set[int] = field(default_factory=set)
    instruction: str = ""
    objects: int = 0
    row: Row = field(default_factory=lambda: Row(""))
    looks: list[tuple[int, _Group]] = field(default_factory=list)
    ignore: int = 0
    pending: bytearray = field(default_factory=bytearray)

    def read(self, data: bytes) -> None:
        """All tokens; unbalanced groups end with the file."""
        state, star = _Group(), False
        stack: list[_Group] = []
        for token in _TOKEN.finditer(data):
            word, number, code, sign, brace, plain = token.groups()
            if not code and self.pending:
                self._letters(self.pending.decode(self.page, errors="replace"), state)
                self.pending.clear()
            if brace == b"{":
                if len(stack) > _MAX_DEPTH:
                    return
                stack.append(state)
                star = False
            elif brace == b"}":
                self._leave(state)
                state = stack.pop() if stack else state
            elif code:
                self._byte(int(code, 16), state)
            elif sign:
                star = sign == b"*"
                self._letters(
                    {b"~": " ", b"_": "-"}.get(sign, sign.decode() if sign in b"\\{}" else ""),
                    state,
                )
            elif word:
                state = self._word(word, int(number) if number else None, state, star)
                star = False
            elif plain:
                self._letters(plain.decode(self.page, errors="replace"), state)
        self.end()

    def _leave(self, state: _Group) -> None:
        if state.part == "field":
            self.instruction = ""

    def _byte(self, value: int, state: _Group) -> None:
        if self.ignore:
            self.ignore -= 1
        elif not state.skip or state.part:
            self.pending.append(value)

    def _word(self, word: bytes, number: int | None, state: _Group, star: bool) -> _Group:
        if word == b"ansicpg" and number is not None:
            self.page = _codec(number)
        elif word == b"u" and number is not None:
            self._letters(_character(number), state)
            self.ignore = state.after
        elif word in _INFO:
            return replace(state, part=_INFO[word], skip=True)
        elif word in (b"creatim", b"revtim"):
            return replace(state, part=word.decode(), skip=True)
        elif word in (b"yr", b"mo", b"dy", b"hr", b"min") and state.part in ("creatim", "revtim"):
            self.times.setdefault(state.part, {})[word.decode()] = number or 0
        elif word in (b"edmins", b"version") and number is not None:
            self.numbers[word.decode()] = number
        elif word == b"fldinst":
            return replace(state, part="fldinst", skip=True)
        elif word == b"field":
            return replace(state, part="field")
        elif word == b"fldrslt":
            found = _LINK.search(self.instruction)
            return replace(state, part="", skip=False, target=found[1] if found else "")
        elif word == b"objdata":
            self.objects += 1
            return replace(state, skip=True)
        elif word in _SKIPPED or (star and word not in (b"shptxt", b"shpinst", b"listtext")):
            return replace(state, skip=True, part="")
        else:
            return self._format(word, number, state)
        return state

    def _format(self, word: bytes, number: int | None, state: _Group) -> _Group:
        on = number != 0
        if word in _BREAKS:
            if not state.skip:
                self.end()
        elif word in _LETTERS:
            self._letters(_LETTERS[word], state)
        elif word == b"pard":
            self.row.bullet = False
        elif word == b"listtext":
            self.row.bullet = True
            return replace(state, skip=True)
        elif word == b"plain":
            return replace(state, bold=False, italic=False, hidden=False, size=24, colour=0)
        elif word == b"uc":
            return replace(state, after=min(max(number or 0, 0), 8))
        elif word in (b"b", b"i", b"v"):
            name = {b"b": "bold", b"i": "italic", b"v": "hidden"}[word]
            return replace(state, **{name: on})  # type: ignore[arg-type]  # the three switches
        elif word == b"fs":
            return replace(state, size=number or 24)
        elif word == b"cf":
            return replace(state, colour=number or 0)
        return state

    def _letters(self, text: str, state: _Group) -> None:
        if self.ignore and text:
            cut = min(self.ignore, len(text))
            self.ignore -= cut
            text = text[cut:]
        if not text:
            return
        if state.part == "fldinst":
            self.instruction = (self.instruction + text)[:4000]
        elif state.part in _INFO.values():
            self.info[state.part] = (self.info.get(state.part, "") + text)[:500]
        if state.skip:
            return
        how = self._unseen(state)
        if how and text.strip():
            self._hide(how, text)
            return
        if "\n" in text:
            first, _, rest = text.partition("\n")
            self._letters(first, state)
            self.end()
            self._letters(rest, state)
            return
        if state.target and text.strip():
            self.row.links.append(
                (len(self.row.text), len(self.row.text) + len(text), state.target)
            )
        self.row.text += text
        self.looks.append((len(text.strip()), state))

    def _hide(self, how: str, text: str) -> None:
        last = self.hidden[-1] if self.hidden else None
        if last is not None and last.how == how and len(last.text) < 5000:
            self.hidden[-1] = Hidden(how, last.text + text)
        else:
            self.hidden.append(Hidden(how, text))

    def _unseen(self, state: _Group) -> str:
        if state.hidden:
            return "hidden-run"
        if state.size <= _TINY:
            return "tiny"
        return "white" if state.colour in self.white else ""

    def end(self) -> None:
        """Close the current line."""
        row = self.row
        row.text = normal(row.text.rstrip("\t "))
        letters = sum(count for count, _ in self.looks) or 1
        row.bold = sum(count for count, state in self.looks if state.bold) > 0.6 * letters
        row.italic = sum(count for count, state in self.looks if state.italic) > 0.6 * letters
        row.size = max(self.looks, key=lambda look: look[0])[1].size / 2 if self.looks else 12.0
        if row.text.strip():
            self._bulleted(row)
            self.rows.append(row)
            self.row = Row("")
        else:
            self.row = Row("", gap=True)
        self.looks = []

    def _bulleted(self, row: Row) -> None:
        mark = re.match(r"\s*[•·▪◦‣-]\s+", row.text)
        cut = mark.end() if mark else len(row.text) - len(row.text.lstrip())
        lead = "• " if mark or row.bullet else ""
        shift = len(lead) - cut
        row.bullet = bool(lead)
        row.text = lead + row.text[cut:]
        row.links = [(max(0, s + shift), max(0, e + shift), t) for s, e, t in row.links]


def _codec(number: int) -> str:
    name = _CODEPAGES.get(number, f"cp{number}")
    try:
        b"a".decode(name)
    except LookupError:
        return "cp1252"
    return name


def _character(number: int) -> str:
    """A signed 16-bit code unit; halves of surrogate pairs are put together later or dropped."""
    code = number & 0xFFFF
    return "" if 0xD800 <= code < 0xE000 else chr(code)


def _white_colours(data: bytes) -> set[int]:
    """Places in the colour table that hold white."""
    start = data.find(b"{\\colortbl")
    end = data.find(b"}", start)
    if start < 0 or end < 0:
        return set()
    entries = data[start:end].split(b";")
    wanted = (b"\\red255", b"\\green255", b"\\blue255")
    return {i for i, entry in enumerate(entries) if all(part in entry for part in wanted)}


def read_rtf(data: bytes, limits: Limits) -> Draft:
    """The text of an RTF file with what its info group says."""
    reader = _Reader(white=_white_colours(data))
    if b"\\highlight" in data or b"\\cbpat" in data or b"\\clcbpat" in data:
        reader.white = set()  # white on a coloured ground is there to be seen
    reader.read(data[: limits.max_file_bytes])
    return Draft(rows=reader.rows, hidden=reader.hidden, trace=_trace(data, reader))


def _trace(data: bytes, reader: _Reader) -> dict[str, Any]:
    used = [int(found) for found in _LANGUAGE.findall(data)]
    names = (_LCIDS.get(number, "") for number in sorted(set(used), key=used.count, reverse=True))
    generator = re.search(rb"\{\\\*\\generator ([^;}]{1,200})", data)
    return {
        **{key: text.strip() for key, text in reader.info.items()},
        "producer": generator[1].decode("latin-1") if generator else "",
        "created": _moment(reader.times.get("creatim")),
        "modified": _moment(reader.times.get("revtim")),
        "edit_minutes": reader.numbers.get("edmins"),
        "revisions": reader.numbers.get("version"),
        "languages": tuple(filter(None, names)),
        "embedded": ("OLE object",) * min(reader.objects, 20),
        "active": ("a DDE field that starts another program",) if b"DDEAUTO" in data else (),
    }


def _moment(parts: dict[str, int] | None) -> datetime | None:
    if not parts:
        return None
    try:
        return datetime(
            parts.get("yr", 0),
            parts.get("mo", 1),
            parts.get("dy", 1),
            parts.get("hr", 0),
            parts.get("min", 0),
        )
    except ValueError:
        return None
