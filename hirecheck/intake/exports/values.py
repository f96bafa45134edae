"""Single values out of whatever shape a vendor wraps them in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from hirecheck.intake.exports.names import fields_of, folded, words_of

__all__ = [
    "addresses_in",
    "answers_in",
    "dated",
    "emails_in",
    "files_in",
    "is_url",
    "named",
    "one_line",
    "phones_in",
    "scalar",
    "urls_in",
]

_EMAIL = re.compile(
    r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_][\w-]{1,23}", re.UNICODE
)
_PLAIN_EMAIL = re.compile(r"[A-Za-z\d._%+-]{1,64}@[A-Za-z\d.-]{1,200}\.[A-Za-z]{2,24}")
_PHONE = re.compile(r"[+(]?\d[\d\s().\-/–+]{4,24}\d(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?", re.IGNORECASE)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'|]{2,500}|(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:/[^\s<>\"'|;,]{0,500})?",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"[;\n\r|]+|,\s+|\s{2,}")
#: Milliseconds as OData writes a time: /Date(1741000000000)/ with an offset that changes nothing.
_ODATA = re.compile(r"/Date\((\d{9,14})(?:[+-]\d{4})?\)/")
_SPACES = re.compile(r"[ \t]+")
#: Keys under which vendors keep the value of a wrapped scalar.
_VALUE_KEYS = (
    "value", "address", "email", "emailaddress", "number", "phonenumber", "formattednumber",
    "formatted", "url", "uri", "href", "link", "text", "name", "label", "title", "descriptor",
    "filename", "displayname", "content", "formattedname", "complete", "completenumber", "phone",
    "formatteddatetime", "anydate", "yearmonth", "emailid", "data", "jobtitle", "positiontitle",
    "jobname", "requisitiontitle", "plaintext", "telephone", "mobile", "full", "degreename",
    "answer", "mediaurl",
)  # fmt: skip
#: Keys under which a place is given in one piece.
_WHOLE_KEYS = (
    "value", "locationstr", "locationsummary", "name", "text", "label", "formatted",
    "formattedaddress", "fulladdress", "address", "location", "descriptor",
)  # fmt: skip
#: Keys under which a file is named, best first, and under which it is said to be a resume.
_FILE_KEYS = (
    "filename", "originalfilename", "contentfilename", "name", "file", "path", "url", "href",
    "downloadurl", "mediaurl",
)  # fmt: skip
_KIND_KEYS = (
    "type", "kind", "category", "documenttype", "attachmenttype", "filecategory", "label",
    "context",
)  # fmt: skip
_NO_KINDS = frozenset(
    {"file", "external", "upload", "document", "attachment", "binary", "url", "pdf"}
)
_RESUME_WORDS = frozenset({"resume", "cv", "resumecv", "lebenslauf", "curriculum", "vitae"})
_KINDS = frozenset(
    {"home", "work", "cell", "mobile", "primary", "secondary", "private", "personal", "other"}
)
_MAX_VALUES = 200
#: Words of the shortest text that is read as an answer, and how deep answers lie in what is nested.
_ANSWER_WORDS, _ANSWER_DEPTH = 20, 6


def scalar(value: Any) -> str:
    """A single value as text: numbers without `.0`, dates in ISO, booleans and nothing as ""."""
    if isinstance(value, str):
        return value.strip()
    if value is None or isinstance(value, bool | dict | list | tuple | set | bytes):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e17 else str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


def named(value: Any) -> str:
    """The text of a scalar, or of a mapping that wraps one ({"value": …}, {"name": …})."""
    if isinstance(value, dict):
        folds = {folded(str(key)): item for key, item in value.items()}
        for key in _VALUE_KEYS:
            if key in folds and (text := named(folds[key])):
                return text
        return ""
    if isinstance(value, list):
        return next((text for item in value[:_MAX_VALUES] if (text := named(item))), "")
    return scalar(value)


def _texts(value: Any) -> Iterator[str]:
    """All texts of a value that may be a list of wrapped scalars."""
    if isinstance(value, list):
        for item in value[:_MAX_VALUES]:
            yield from _texts(item)
    elif text := named(value):
        yield text


def emails_in(value: Any) -> list[str]:
    """The addresses in a value of any shape."""
    if isinstance(value, str) and _PLAIN_EMAIL.fullmatch(value):
        return [value]
    if isinstance(value, dict) and not named(value):
        value = _by_kinds(value)
    return [found.strip(".'") for text in _texts(value) for found in _EMAIL.findall(text[:5_000])]


def phones_in(value: Any) -> list[str]:
    """The numbers in a value of any shape, as written; what holds an @ is none."""
    found: list[str] = []
    if isinstance(value, dict):
        value = _assembled_phone(value) or _by_kinds(value)
    if isinstance(value, list):
        for item in value[:_MAX_VALUES]:
            found += phones_in(item)
        return found
    for text in _texts(value):
        parts = [text] if _PHONE.fullmatch(text) else _SPLIT.split(text[:1_000])
        found += [p.strip() for p in parts if "@" not in p and sum(map(str.isdigit, p)) >= 5]
    return found


def _by_kinds(value: dict[str, Any]) -> list[Any]:
    """The contacts of {"primary": …, "home": …}."""
    return [item for key, item in value.items() if folded(str(key)) in _KINDS]


def _assembled_phone(value: dict[str, Any]) -> Any:
    """A number that is kept in parts (country, area, rest) as HR standards and Workday do."""
    if any(c.isdigit() for c in named(value)):
        return named(value)
    folds = {folded(str(key)): scalar(item) for key, item in value.items()}
    keys = ("countrydialing", "internationalphonecode", "countrycode", "countryphonecode")
    country = next((folds[k] for k in keys if folds.get(k)), "")
    area = folds.get("areadialing") or folds.get("areacode") or ""
    rest = (
        folds.get("dialnumber") or folds.get("subscribernumber") or folds.get("localnumber") or ""
    )
    prefix = f"+{country.lstrip('+')}" if country.lstrip("+").isdigit() else ""
    return " ".join(part for part in (prefix, area, rest) if part) if rest else ""


def is_url(text: str) -> bool:
    """True for a text that is one web address, with or without a scheme."""
    return "@" not in text.partition("/")[0] and _URL.fullmatch(text) is not None


def urls_in(value: Any) -> list[str]:
    """The web addresses in a value of any shape; mappings by site (`{"linkedin": …}`) as well."""
    if isinstance(value, dict):
        text = named({k: v for k, v in value.items() if folded(str(k)) not in ("name", "title")})
        if is_url(text):
            return [text]
        return [url for item in value.values() if isinstance(item, str) for url in urls_in(item)]
    if isinstance(value, list):
        return [url for item in value[:_MAX_VALUES] for url in urls_in(item)]
    text = scalar(value)
    if is_url(text):
        return [text]
    return [part.rstrip(".,;)") for part in re.split(r"[\s,;|]+", text[:5_000]) if is_url(part)]


def files_in(value: Any) -> list[str]:
    """File names or paths; of a list of attachments only those that are resumes, if any says so."""
    if isinstance(value, list):
        items = value[:_MAX_VALUES]
        kinds = [_kind(item) for item in items]
        if any(kinds):
            items = [item for item, kind in zip(items, kinds, strict=True) if kind == "resume"]
        return [name for item in items for name in files_in(item)]
    if isinstance(value, dict):
        folds = {folded(str(key)): item for key, item in value.items()}
        for key in _FILE_KEYS:
            if text := scalar(folds.get(key)):
                return [text]
        inner = [item for item in folds.values() if isinstance(item, dict | list)]
        inner = [folds["file"]] if isinstance(folds.get("file"), dict) else inner
        return files_in(inner[0]) if len(inner) == 1 else []
    text = scalar(value)
    parts = re.split(r"[;|\n]+", text) if len(text) < 2_000 else []
    return [part.strip() for part in parts if part.strip()]


def _kind(item: Any) -> str:
    if not isinstance(item, dict):
        return ""
    folds = {folded(str(key)): value for key, value in item.items()}
    kind = next((text for key in _KIND_KEYS if (text := named(folds.get(key)))), "")
    if not kind or "/" in kind or folded(kind) in _NO_KINDS:
        return ""
    return "resume" if _RESUME_WORDS & {*words_of(kind), folded(kind)} else folded(kind)


def dated(value: Any) -> str:
    """A date as written, or joined from year, month and day."""
    if isinstance(value, dict):
        parts = {folded(str(key)): scalar(item) for key, item in value.items()}
        year, month, day = parts.get("year", ""), parts.get("month", ""), parts.get("day", "")
        if year.startswith("-"):
            return ""  # how some write that there is none
        if year:
            return "-".join([year, *(p.zfill(2) for p in ([month, day] if day else [month]) if p)])
        return named(value)
    text = scalar(value)
    if found := _ODATA.fullmatch(text):
        return datetime.fromtimestamp(int(found[1]) / 1000, UTC).isoformat()
    return text


def addresses_in(value: Any) -> dict[str, str]:
    """The parts of a place: `whole`, `street`, `city`, `region`, `postcode`, `country`."""
    if isinstance(value, list):
        value = next((item for item in value if item), "")
    if not isinstance(value, dict):
        return {"whole": one_line(scalar(value))} if scalar(value) else {}
    parts: dict[str, str] = {}
    for key, item in value.items():
        _add_part(parts, str(key), item)
    if not parts and (text := named(value)):
        return {"whole": one_line(text)}
    # Beside a city, "address" is the street.
    own = next((scalar(v) for k, v in value.items() if folded(str(k)) == "address"), "")
    if parts.get("city") and own and parts.get("whole") == one_line(own):
        parts["street"] = parts.pop("whole")
    return parts


def _add_part(parts: dict[str, str], key: str, item: Any) -> None:
    fold = folded(key)
    if fold in ("locationcomponents", "components") and isinstance(item, list):
        for component in item[:20]:
            if isinstance(component, dict):
                _add_part(parts, scalar(component.get("type")), component.get("name"))
        return
    if fold in ("id", "lat", "lng", "latitude", "longitude", "type", "timezone", "addresstype"):
        return
    if fold in _WHOLE_KEYS:
        text = "" if isinstance(item, dict | list) else scalar(item)
        if text:
            parts.setdefault("whole", one_line(text))
        elif isinstance(item, dict):
            for name, part in addresses_in(item).items():
                parts.setdefault(name, part)
        return
    for field in fields_of("record", key):
        if field in ("street", "city", "region", "postcode", "country"):
            text = ", ".join(_texts(item)) if field == "street" else named(item)
            if field == "street" and parts.get("street") and text:
                parts["street"] += f", {text}"
            elif text:
                parts.setdefault(field, text)
            return
    if fold in ("line", "lines") and (text := ", ".join(_texts(item))):
        parts.setdefault("street", text)
    elif fold in ("countrysubdivisions", "subdivisions") and (text := named(item)):
        parts.setdefault("region", text)
    elif fold == "countrycode" and (text := named(item)):
        parts.setdefault("country_code", text)


def one_line(text: str) -> str:
    """Without doubled blanks; line breaks of an address stay, because they divide its parts."""
    return _SPACES.sub(" ", text).strip()


def answers_in(value: Any) -> list[str]:
    """Long texts that somebody wrote, in whatever questions and labels they are wrapped."""
    return list(_long_texts(value, 0))[:_MAX_VALUES]


def _long_texts(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        text = value.strip()
        if text.count(" ") >= _ANSWER_WORDS and not text.endswith("?"):
            yield text
    elif depth < _ANSWER_DEPTH:
        inside = value.values() if isinstance(value, dict) else value
        for item in list(inside)[:_MAX_VALUES] if isinstance(value, dict | list) else ():
            yield from _long_texts(item, depth + 1)
