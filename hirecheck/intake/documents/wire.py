"""A draft as JSON and back, for the way between two processes."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft, EmbeddedPicture, Hidden, Row

__all__ = ["from_wire", "to_wire"]

_TIMES = ("created", "modified")


def to_wire(draft: Draft) -> bytes:
    """JSON in UTF-8; broken surrogates are replaced."""
    whole = {
        "rows": [[getattr(row, name) for name in _ROW] for row in draft.rows],
        "hidden": [[h.how, h.text, h.page] for h in draft.hidden],
        "pictures": [asdict(picture) for picture in draft.pictures],
        **{name: getattr(draft, name) for name in _PLAIN},
    }
    text = json.dumps(whole, default=_plain, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", errors="replace")


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def from_wire(data: bytes) -> Draft:
    """The draft again. Raises ValueError, KeyError or TypeError for anything else."""
    whole: dict[str, Any] = json.loads(data)
    plain = {name: whole[name] for name in _PLAIN}
    plain["quality"] = Quality(plain["quality"])
    plain["trace"] = {key: _restored(key, value) for key, value in plain["trace"].items()}
    plain["loose_links"] = [(target, text) for target, text in plain["loose_links"]]
    rows = [Row(**dict(zip(_ROW, values, strict=True))) for values in whole["rows"]]
    for row in rows:
        row.links = [(start, end, target) for start, end, target in row.links]
    return Draft(
        rows=rows,
        hidden=[Hidden(how, text, page) for how, text, page in whole["hidden"]],
        pictures=[_picture(picture) for picture in whole["pictures"]],
        **plain,
    )


def _picture(whole: dict[str, Any]) -> EmbeddedPicture:
    taken = whole.pop("taken")
    return EmbeddedPicture(**whole, taken=datetime.fromisoformat(taken) if taken else None)


def _restored(key: str, value: Any) -> Any:
    if key in _TIMES:
        return datetime.fromisoformat(value) if value else None
    if isinstance(value, list):
        return tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return value


_ROW = tuple(Row.__dataclass_fields__)
_PLAIN = ("pages", "quality", "why", "trace", "look", "loose_links", "ocr")
