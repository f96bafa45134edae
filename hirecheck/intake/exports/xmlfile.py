"""XML answers (HR-XML, older interfaces) as the nested mappings that JSON would give."""

from __future__ import annotations

from io import BytesIO
from typing import IO, Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import parse

from hirecheck.errors import ExportError

__all__ = ["xml_document"]

#: Attributes that say something about the element and nothing about the applicant.
_TECHNICAL = frozenset({"type", "version", "schemaLocation", "lang", "nil", "space", "parentType"})
_MAX_DEPTH = 60
_MAX_BYTES = 64_000_000
#: Generations of HR-XML say e-mail and telephone by a code beside the value.
_CHANNELS = {"email": "email", "telephone": "phone", "mobiletelephone": "phone", "web": "url"}


def xml_document(name: str, stream: IO[bytes]) -> Any:
    """The document as mappings and lists. Raises ExportError where it is none."""
    data = stream.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise ExportError(name, f"is XML over {_MAX_BYTES // 1_000_000} MB.", remedy="Use CSV.")
    try:
        root = parse(BytesIO(data), forbid_dtd=True).getroot()
    except ParseError as error:
        raise ExportError(name, f"is not valid XML ({error}).") from None
    except (DefusedXmlException, ValueError) as error:
        problem = f"holds XML that is not read ({type(error).__name__})."
        raise ExportError(name, problem, remedy="Export it without a document type.") from None
    return {_local(root.tag): _value(root, 0)}


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _value(element: Element, depth: int) -> Any:
    """Text of a leaf; else a mapping in which repeated names are lists."""
    children = list(element)
    text = (element.text or "").strip()
    found: dict[str, Any] = {
        name: value
        for key, value in element.attrib.items()
        if (name := _local(key)) not in _TECHNICAL and value
    }
    if depth > _MAX_DEPTH or not children:
        return text or found
    for child in children:
        name, value = _local(str(child.tag)), _value(child, depth + 1)
        if name in found:
            before = found[name]
            found[name] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            found[name] = value
    return _channelled(found)


def _channelled(found: dict[str, Any]) -> dict[str, Any]:
    """{ChannelCode: Email, URI: …} as {email: …}."""
    channel = _CHANNELS.get(str(found.get("ChannelCode", "")).lower())
    if channel is None:
        return found
    value = found.get("URI") or found.get("FormattedNumber") or found.get("Address")
    return {channel: value} if isinstance(value, str) and value else found
