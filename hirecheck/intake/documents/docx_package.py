"""The parts of a DOCX package, found by what they are related as, not by what they are called."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from hirecheck.intake.documents.container import Bundle, parse_xml

__all__ = ["Package", "Relation"]

_NODE = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SAFE_PART = "word/document.xml"
# ISO 29500 "strict" names of the same elements that ECMA-376 names differently.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/drawingml/main",
     b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: `kind` is the last word of its type, `target` a part or an address."""

    kind: str
    target: str
    external: bool


class Package:
    """A package with its main part and what that is related to."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        root = self.related("")
        self.main = next(
            (r.target for r in root.values() if r.kind == "officeDocument" and not r.external),
            _SAFE_PART,
        )
        self.relations = self.related(self.main)
        self._root = root

    def xml(self, part: str) -> etree._Element | None:
        """A part as XML with the usual names, or None where it is missing or broken."""
        data = self.bundle.xml_bytes(part)
        if b"purl.oclc.org/ooxml" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        return parse_xml(data) if data else None

    def parts(self, *kinds: str) -> list[str]:
        """The parts of some kinds that the main part is related to, in the order of their ids."""
        return list(self._parts(self.relations, kinds))

    def single(self, kind: str) -> etree._Element | None:
        """The one part of a kind, such as the styles or the settings, else of the usual name."""
        found = self.parts(kind)
        name = found[0] if found else posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return self.xml(name)

    def settings_relations(self) -> dict[str, Relation]:
        """Relations of the settings part, where a template is attached."""
        found = self.parts("settings")
        folder = posixpath.dirname(self.main)
        return self.related(found[0] if found else posixpath.join(folder, "settings.xml"))

    def properties(self, name: str) -> etree._Element | None:
        """`core`, `extended` (the program's) or `custom` properties."""
        kinds = {"core": "core-properties", "extended": "extended-properties"}
        wanted = kinds.get(name, "custom-properties")
        found = [r.target for r in self._root.values() if r.kind == wanted and not r.external]
        usual = {"extended": "app"}.get(name, name)
        return self.xml(found[0] if found else f"docProps/{usual}.xml")

    def related(self, part: str) -> dict[str, Relation]:
        """Relationships of a part by id; targets inside the package are whole part names."""
        folder, name = posixpath.split(part)
        data = self.bundle.xml_bytes(posixpath.join(folder, "_rels", f"{name}.rels"))
        root = parse_xml(data) if data else None
        return {} if root is None else dict(self._read(root, folder))

    def _read(self, root: etree._Element, folder: str) -> Iterator[tuple[str, Relation]]:
        for node in root.iter(_NODE):
            external = node.get("TargetMode") == "External"
            target = re.sub(r"[\r\n\t]", "", node.get("Target", "")).strip()
            if not external:
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            kind = node.get("Type", "").rsplit("/", 1)[-1]
            yield node.get("Id", ""), Relation(kind, target, external)

    @staticmethod
    def _parts(relations: dict[str, Relation], kinds: tuple[str, ...]) -> Iterator[str]:
        ordered = sorted(relations.items(), key=lambda item: (_place(item[1].kind, kinds), item[0]))
        for _, relation in ordered:
            if relation.kind in kinds and not relation.external:
                yield relation.target


def _place(kind: str, kinds: tuple[str, ...]) -> int:
    """The place of a kind in the order asked for."""
    return kinds.index(kind) if kind in kinds else len(kinds)
