"""Zip containers of strangers (DOCX, ODT): opened within limits, XML without entities."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable

from lxml import etree

from hirecheck.intake.limits import Limits

__all__ = ["Bundle", "BundleError", "parse_xml"]

_CHUNK = 1 << 16
_MAX_XML = 30_000_000
_SMALL = 1_000_000  # members up to this size may be packed as tightly as they like


class BundleError(Exception):
    """The container is broken or unpacks to more than it should; the message says which."""


class Bundle:
    """A zip file read member by member; sizes are counted as they unpack, never believed."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise BundleError("its zip container is damaged") from error
        self._members = {info.filename: info for info in self._zip.infolist()}
        if len(self._members) > limits.max_members:
            raise BundleError(
                f"its container has {len(self._members):,} parts, more than {limits.max_members:,}"
            )

    @property
    def names(self) -> Iterable[str]:
        """All member names, in the order of the container."""
        return self._members.keys()

    def read(self, name: str) -> bytes:
        """A member's bytes, or b"" where there is none. Raises BundleError beyond the limits."""
        info = self._members.get(name)
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise BundleError(f"its part {name} is encrypted")
        ceiling = max(_SMALL, info.compress_size * self._limits.max_ratio)
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    if size > ceiling or self._unpacked > self._limits.max_unpacked_bytes:
                        raise BundleError(f"its part {name} unpacks to far more than its size")
                    parts.append(chunk)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
            raise BundleError(f"its part {name} is damaged") from error
        return b"".join(parts)

    def xml(self, name: str) -> etree._Element | None:
        """A member as XML, or None where it is missing or broken beyond reading."""
        data = self.xml_bytes(name)
        return parse_xml(data) if data else None

    def xml_bytes(self, name: str) -> bytes:
        """A member that will be parsed as XML, which takes many times its size in memory."""
        data = self.read(name)
        if len(data) > _MAX_XML:
            raise BundleError(f"its part {name} has {len(data) / 1e6:.0f} MB of XML")
        return data


def parse_xml(data: bytes) -> etree._Element | None:
    """XML without entities, network or document types; broken XML is read as far as it goes."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
