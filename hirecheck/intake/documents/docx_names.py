"""Names of WordprocessingML (ECMA-376) that the DOCX readers share."""

from __future__ import annotations

from lxml import etree

__all__ = ["A", "MC", "R", "W", "flag", "value"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = frozenset({"0", "false", "off", "none"})


def value(parent: etree._Element | None, name: str) -> str:
    """The `w:val` of a child, or "" where there is none."""
    child = parent.find(W + name) if parent is not None else None
    return (child.get(W + "val") or "") if child is not None else ""


def flag(parent: etree._Element | None, name: str) -> bool | None:
    """A switch such as `w:b`: True, False, or None where it is not set."""
    child = parent.find(W + name) if parent is not None else None
    return None if child is None else (child.get(W + "val") or "1").lower() not in _OFF
