"""The only door for applicant text: what strangers wrote, made harmless for one reader at a time.

`visible` makes characters that a reader cannot see, or that move what the reader sees, appear as
their code point. What the terminal, the HTML page and the Markdown file show has passed it;
Markdown, spreadsheet cells and JSON each need one step more. HTML escaping itself is the template
engine's.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["cell", "file_stem", "json_text", "markdown", "one_line", "visible"]

#: Letters that look like nothing at all (Unicode: Default_Ignorable_Code_Point and blanks).
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_JOINERS = frozenset("\u200c\u200d")
_VARIATION = frozenset("\ufe0e\ufe0f")
_MOST_MARKS = 4
_WINDOWS_DEVICE = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def visible(text: str, *, keep_lines: bool = False) -> str:
    """`text` with control, direction, zero-width and other unseen characters as ⟨U+202E⟩.

    Line breaks and tabs become spaces unless `keep_lines`. Joiners stay where a script needs them
    (Persian, Indic scripts, emoji), so that nobody's name is disfigured. More than four combining
    marks on one letter are cut.
    """
    if text.isascii() and text.isprintable():
        return text
    out: list[str] = []
    marks = 0
    for at, char in enumerate(text):
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks > _MOST_MARKS:
            if marks == _MOST_MARKS + 1:
                out.append("⟨more marks⟩")
        elif char == "\n" or (keep_lines and char == "\t"):
            out.append(char if keep_lines else " ")
        elif char in "\t\r\u2028\u2029\x0b\x0c\x85":
            out.append(" ")
        elif _is_unseen(char) and not _is_needed(text, at):
            out.append(f"⟨U+{ord(char):04X}⟩")
        else:
            out.append(char)
    return "".join(out)


def one_line(text: str, limit: int = 0) -> str:
    """`visible` text on one line with single spaces, cut to `limit` characters with an ellipsis."""
    line = " ".join(visible(text).split())
    return line if not limit or len(line) <= limit else line[: limit - 1].rstrip() + "…"


def markdown(text: str) -> str:
    """One line of text in which nothing acts as Markdown, HTML or a link."""
    line = one_line(text)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = re.sub(r"([\\`*_\[\]#|~$])", r"\\\1", line)
    line = re.sub(r"^([-=+])", r"\\\1", line)
    line = re.sub(r"^(\d+)\.", r"\1\\.", line)
    # GitHub and others turn bare addresses into links and @names into mentions.
    line = re.sub(r"(?i)\b(https?|ftp|mailto):", r"\1&#58;", line)
    return re.sub(r"(?i)\bwww\.", "www&#46;", line).replace("@", "&#64;")


def cell(text: str) -> str:
    """One spreadsheet cell that no program takes for a formula (CWE-1236).

    A leading sign, also behind spaces and in its full-width form, gets an apostrophe in front.
    """
    shown = visible(text)
    first = unicodedata.normalize("NFKC", shown.lstrip(" \u00a0\u3000'\"")[:1])
    return f"'{shown}" if first in tuple("=+-@|%") else shown


def json_text(text: str) -> str:
    """Serialised JSON in which every unseen character is escaped; it reads back as the same.

    Only half a surrogate pair, which is no character and which other readers refuse, becomes
    U+FFFD.
    """
    return "".join(_escaped(char) if char != "\n" and _is_unseen(char) else char for char in text)


def file_stem(text: str) -> str:
    """A file name without extension made from an id: no path, no leading dot, no device name."""
    plain = unicodedata.normalize("NFKC", visible(text))
    stem = re.sub(r"[^\w.@+-]+", "-", plain).strip("-. ")[:80].rstrip(".")
    return f"_{stem}" if not stem or _WINDOWS_DEVICE.match(stem) else stem


def _is_unseen(char: str) -> bool:
    if " " <= char <= "~":
        return False
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return True
    code = ord(char)
    return (
        char in _BLANK
        or char in _VARIATION
        or 0xE0000 <= code <= 0xE0FFF
        or 0xFE00 <= code <= 0xFE0D
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
    )


def _is_needed(text: str, at: int) -> bool:
    """True for a joiner inside a script that is written with it, and an emoji's own selector."""
    char = text[at]
    before = text[at - 1] if at else ""
    if char in _VARIATION:
        return bool(before) and unicodedata.category(before) in ("So", "Sm", "Po", "Nd")
    if char not in _JOINERS or not before or at + 1 == len(text):
        return False
    return _joins(before) and _joins(text[at + 1])


def _joins(char: str) -> bool:
    code = ord(char)
    return (
        0x0600 <= code <= 0x109F
        or 0x1780 <= code <= 0x18AF
        or 0xFB50 <= code <= 0xFDFF
        or 0xFE70 <= code <= 0xFEFC
        or char == "\ufe0f"
        or (code >= 0x2600 and unicodedata.category(char) in ("So", "Sk"))
    )


def _escaped(char: str) -> str:
    code = ord(char)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
