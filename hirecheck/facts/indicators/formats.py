"""Reads a list in whatever form it comes: told by its content, not by its name alone."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from hirecheck.errors import InputError
from hirecheck.facts.indicators.from_misp import is_misp, is_warning_list, read_misp
from hirecheck.facts.indicators.from_objects import read_lines, read_objects
from hirecheck.facts.indicators.from_ofac import is_ofac_csv, read_ofac_csv, read_ofac_xml
from hirecheck.facts.indicators.from_opensanctions import (
    is_entity,
    is_simple,
    read_entities,
    read_simple,
)
from hirecheck.facts.indicators.from_stix import is_stix, read_stix
from hirecheck.facts.indicators.from_text import read_table, read_text
from hirecheck.facts.indicators.from_un import read_un_xml
from hirecheck.facts.indicators.reading import MAX_PROBLEMS, ListInfo, Reading, kind_named
from hirecheck.facts.indicators.tokens import is_tokens, read_tokens

__all__ = ["read_indicators"]

MAX_BYTES = 500_000_000


def read_indicators(path: Path, *, name: str = "", source: str = "", **facts: object) -> Reading:
    """The entries of a list. `facts` are of ListInfo, such as `authority=True`.

    Broken lines are counted and named and the rest is used. Raises InputError where the file
    cannot be read or holds no entry at all.
    """
    info = ListInfo(name or path.stem, source or path.name, _day(path), **facts)  # type: ignore[arg-type]
    reading = _feed(path, info) if path.is_dir() else _read(path, _bytes(path), info)
    if not reading.indicators:
        first = f" First problem: {reading.problems[0]}." if reading.problems else ""
        raise InputError(
            path.name, "holds no indicator that could be read.",
            remedy=f"Known are plain text, CSV, STIX 2.1, MISP, OFAC, UN and OpenSanctions.{first}",
        )  # fmt: skip
    return reading


def _feed(folder: Path, info: ListInfo) -> Reading:
    """A MISP feed as it is published: a folder of events with a manifest beside them."""
    if not (folder / "manifest.json").is_file():
        raise InputError(folder.name, "is a folder, but no MISP feed: it has no manifest.json.")
    whole = Reading()
    for path in sorted(folder.glob("*.json")):
        if path.name == "manifest.json":
            continue
        try:
            part = _json(path, _bytes(path).decode("utf-8-sig", errors="replace"), info)
        except InputError as error:
            whole.bad(path.name, str(error).removeprefix(f"{path.name}: "))
            continue
        whole.indicators += part.indicators
        whole.skipped += part.skipped
        whole.problems = (whole.problems + part.problems)[:MAX_PROBLEMS]
    return whole


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(path.name, "is larger than a list can be (500 MB)")
        return path.read_bytes()
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error


def _day(path: Path) -> date:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error


def _read(path: Path, data: bytes, info: ListInfo) -> Reading:
    text = data.decode("utf-8-sig", errors="replace")
    start = text[:200].lstrip()
    if start.startswith("<"):
        return _xml(path, data, info)
    first = next((line for line in text.splitlines() if line and not line.startswith("#")), "")
    if start.startswith(("{", "[")):
        if is_entity(first):
            return read_entities(text, info, path.name)
        if path.suffix.lower() in (".jsonl", ".ndjson"):
            return read_lines(text, info, path.name)
        return _json(path, text, info)
    if is_ofac_csv(text):
        return read_ofac_csv(text, info, path)
    if is_simple(first):
        return read_simple(text, info, path.name)
    if path.suffix.lower() in (".csv", ".tsv") or any(c in first for c in ",;\t"):
        return read_table(text, info, path.name)
    return read_text(text, info, path.name, _hinted(path.stem))


def _hinted(stem: str) -> str:
    """The kind that a file's name tells for values without a shape, such as github_handles."""
    words = re.split(r"[^a-z]+", stem.lower())
    kinds = (kind_named(form) for word in words for form in (word, word.removesuffix("s")))
    return next((kind for kind in kinds if kind in ("handle", "company", "wallet")), "")


def _json(path: Path, text: str, info: ListInfo) -> Reading:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(path.name, f"is not JSON ({error})") from error
    if is_stix(data):
        return read_stix(data, info, path.name)
    if is_misp(data):
        return read_misp(data, info, path.name)
    if is_warning_list(data):
        raise InputError(
            path.name, "is a MISP warning list: it names what is common and harmless.",
            remedy="Lists of networks belong to `ip_data` in the settings.",
        )  # fmt: skip
    if is_tokens(data):
        return read_tokens(data, info, path.name)
    if isinstance(data, list):
        return read_objects(data, info, path.name)
    raise InputError(
        path.name, "is JSON, but no STIX 2.1 bundle, MISP event, token file or entity list."
    )


def _xml(path: Path, data: bytes, info: ListInfo) -> Reading:
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(path.name, f"is not XML that can be read ({error})") from error
    tag = root.tag.rpartition("}")[2]
    if tag == "sdnList":
        return read_ofac_xml(root, info, path.name)
    if tag == "CONSOLIDATED_LIST":
        return read_un_xml(root, info, path.name)
    raise InputError(path.name, f"is XML of an unknown kind ({tag}); known are OFAC SDN and UN.")
