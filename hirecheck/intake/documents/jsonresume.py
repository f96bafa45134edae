"""JSON Resume (`resume.json`): rendered so that a person can read it, the parsed data beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft, Row
from hirecheck.intake.text import decode

__all__ = ["read_json_resume"]

_ORDER = (
    *("basics", "work", "volunteer", "education", "awards", "certificates", "publications"),
    *("skills", "languages", "interests", "references", "projects"),
)
_LEADS = (
    *("position", "name", "institution", "studyType", "area", "title", "organization"),
    *("language", "fluency", "level", "issuer", "awarder", "publisher", "label"),
)
_DATES = ("startDate", "endDate", "date", "releaseDate")
_MAX_DEPTH = 20
_MAX_ITEMS = 5000


def read_json_resume(data: bytes) -> Draft:
    """A heading for each section, a line for each entry with its dates, bullets below."""
    draft = Draft()
    text, _ = decode(data)
    try:
        resume = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        draft.worse(Quality.FAILED, f"The file is not JSON{place}; expected a JSON Resume object.")
        return draft
    if not isinstance(resume, dict):
        draft.worse(Quality.FAILED, "The JSON is not an object; expected a JSON Resume object.")
        return draft
    draft.data = resume
    basics = resume.get("basics")
    if isinstance(basics, dict):
        _basics(basics, draft.rows)
    rest = [key for key in resume if key not in _ORDER]
    for key in (*_ORDER[1:], *rest):
        if not key.startswith("$") and key != "meta":
            _section(key, resume.get(key), draft.rows)
    draft.rows = draft.rows[:_MAX_ITEMS]
    return draft


def _basics(basics: Mapping[str, Any], rows: list[Row]) -> None:
    _line(rows, basics.get("name"), heading=True)
    _line(rows, basics.get("label"))
    for key in ("email", "phone", "url", "website"):
        _line(rows, basics.get(key))
    location = basics.get("location")
    if isinstance(location, dict):
        _line(rows, ", ".join(str(v) for v in location.values() if _plain(v)))
    else:
        _line(rows, location)
    for profile in _items(basics.get("profiles")):
        if isinstance(profile, dict):
            shown = (profile.get("network"), profile.get("username"), profile.get("url"))
            _line(rows, " ".join(str(v) for v in shown if _plain(v)))
    _line(rows, basics.get("summary"))


def _section(key: str, value: Any, rows: list[Row]) -> None:
    if value in (None, "", [], {}):
        return
    _line(rows, key.capitalize(), heading=True)
    for item in _items(value):
        _entry(item, rows, 0)


def _entry(item: Any, rows: list[Row], depth: int) -> None:
    if depth > _MAX_DEPTH or len(rows) > _MAX_ITEMS:
        return
    if not isinstance(item, dict):
        _line(rows, item, bullet=True)
        return
    leads = [str(item[key]) for key in _LEADS if _plain(item.get(key))]
    dates = [str(item[key]) for key in _DATES[:2] if _plain(item.get(key))]
    if len(dates) == 1 and _plain(item.get("startDate")):
        dates.append("Present")
    dates += [str(item[key]) for key in _DATES[2:] if _plain(item.get(key))]
    head = ", ".join(leads)
    _line(rows, f"{head}\t{' – '.join(dates)}" if dates and head else head or " – ".join(dates))
    for key, value in item.items():
        if key in _LEADS or key in _DATES:
            continue
        for inner in _items(value):
            if isinstance(inner, dict):
                _entry(inner, rows, depth + 1)
            else:
                _line(rows, inner, bullet=isinstance(value, list))


def _items(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value[:_MAX_ITEMS]
    return [] if value is None else [value]


def _plain(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""


def _line(rows: list[Row], value: Any, *, heading: bool = False, bullet: bool = False) -> None:
    if not _plain(value):
        return
    for line in str(value).splitlines():
        if line.strip():
            shown = f"• {line.strip()}" if bullet else line.strip()
            rows.append(Row(shown, heading=heading, bullet=bullet, bold=heading, gap=heading))
