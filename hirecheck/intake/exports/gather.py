"""What was found about one application while its record is walked, and the row it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from hirecheck.intake.exports.row import (
    Answered,
    ExportRow,
    Position,
    RefereeEntry,
    SchoolEntry,
)

__all__ = ["Gathered", "is_code", "place_text", "row_of"]


@dataclass(slots=True)
class Gathered:
    """Values in the order found. `texts` holds the first text for each single-valued field."""

    texts: dict[str, str] = field(default_factory=dict)
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    ips: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    location: dict[str, str] = field(default_factory=dict)
    address: dict[str, str] = field(default_factory=dict)
    loose: dict[str, str] = field(default_factory=dict)
    positions: list[Position] = field(default_factory=list)
    schools: list[SchoolEntry] = field(default_factory=list)
    referees: list[RefereeEntry] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    questions: list[Answered] = field(default_factory=list)
    told: list[tuple[str, Any, Answered]] = field(default_factory=list)
    payouts: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    guesses: list[tuple[str, str, str]] = field(default_factory=list)

    def put(self, name: str, text: str) -> None:
        """Keep the first text given for a field."""
        if text:
            self.texts.setdefault(name, text)

    def under(self, person: Gathered) -> Gathered:
        """This application with what its person's record says besides; the application wins."""
        if self.texts.get("name") in (person.texts.get("id"), person.texts.get("candidate_id")):
            self.texts.pop("name", None)  # where it names its person by their number
        merged = Gathered(
            texts={**person.texts, **self.texts},
            emails=person.emails + self.emails,
            phones=person.phones + self.phones,
            urls=person.urls + self.urls,
            ips=person.ips + self.ips,
            files=person.files + self.files,
            location=self.location or person.location,
            address=person.address or self.address,
            loose=person.loose or self.loose,
            positions=person.positions or self.positions,
            schools=person.schools or self.schools,
            referees=person.referees or self.referees,
            answers=person.answers + self.answers,
            questions=person.questions + self.questions,
            told=person.told + self.told,
            payouts=self.payouts + person.payouts,
            unknown=person.unknown + self.unknown,
            guesses=person.guesses + self.guesses,
        )
        merged.texts.pop("id", None)
        merged.put("id", self.texts.get("id", ""))
        if "candidate_id" in person.texts or "id" in person.texts:
            merged.texts["candidate_id"] = person.texts.get("candidate_id") or person.texts["id"]
        return merged


def row_of(number: int, found: Gathered) -> ExportRow:
    """The row that a walked record amounts to."""
    get = found.texts.get
    _take_guesses(found)
    location, address = _places(found)
    return ExportRow(
        row=number,
        id=get("id") or get("candidate_id") or "",
        name=_name(found.texts),
        emails=_once(found.emails),
        phones=_once(found.phones),
        urls=_once([url for url in found.urls if not _OWN_PAGES.fullmatch(url)]),
        location=location,
        address=address,
        applied_at=get("applied_at") or get("created_at") or "",
        ips=_once(found.ips),
        positions=tuple(found.positions) or _current(found.texts),
        schools=tuple(found.schools) or _single_school(found.texts),
        resume_files=_once(found.files),
        ignored=tuple(dict.fromkeys(found.unknown)),
        resume_text=get("resume_text") or "",
        referees=tuple(found.referees),
        user_agent=get("user_agent") or "",
        candidate_id=get("candidate_id") or "",
        job=get("job") or "",
        source=get("source") or "",
        born=get("born") or "",
        papers=get("papers") or "",
        payout=found.payouts[0] if found.payouts else "",
        payout_method=get("payout_method") or "",
        payout_holder=get("payout_holder") or "",
        device=get("device") or "",
        answers=tuple(dict.fromkeys(found.answers)),
        file_hash=get("file_hash") or "",
        photo_hash=get("photo_hash") or "",
        more_payouts=tuple(dict.fromkeys(found.payouts[1:])),
        questions=tuple(dict.fromkeys(found.questions)),
    )


def _take_guesses(found: Gathered) -> None:
    """Values under unknown names count only where no known name gave one."""
    if not found.guesses:
        return
    given = {
        "email": found.emails, "ip": found.ips, "phone": found.phones, "url": found.urls,
        "resume_file": found.files,
    }  # fmt: skip
    open_fields = {name for name, values in given.items() if not values}
    for name, text, path in found.guesses:
        if name in open_fields:
            given[name].append(text)
        elif name in given or found.texts.setdefault(name, text) != text:
            found.unknown.append(path)


def _name(texts: dict[str, str]) -> str:
    whole, first = texts.get("name", ""), texts.get("first_name", "")
    last = texts.get("last_name", "")
    if whole and first and (is_code(whole) or not (last or first in whole)):
        # A number beside the names; or a family name that is headed "Name".
        last = last if is_code(whole) else whole
        whole = ""
    if whole:
        return _first_name_first(_NUMBERED.sub("", whole))
    given = first or texts.get("preferred_name", "")
    parts = (given, texts.get("middle_name", ""), last)
    return " ".join(part for part in parts if part)


def _first_name_first(name: str) -> str:
    """ "Petrova, Mona" as "Mona Petrova"; what is held behind a name ("Jr.", "PhD") stays there."""
    family, _, given = (part.strip() for part in name.partition(","))
    if not family or _GIVEN.fullmatch(given) is None:
        return name
    held = given.replace(".", "").casefold() in _HELD or (given.isupper() and not family.isupper())
    return name if held else f"{given} {family}"


def is_code(text: str) -> bool:
    """True for a number or key, which stands where a name might."""
    return _CODE.fullmatch(text) is not None


_CODE = re.compile(r"(?:[^\s\d]{0,60}\d){3}[^\s]{0,100}")
_GIVEN = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}")
_HELD = frozenset(
    "jr sr ii iii iv esq phd md mba msc bsc meng ma ba cpa pmp pe rn dr ing inc ltd llc".split()
)


#: "Mona Petrova (C123)": reports of some systems put a candidate's number behind the name.
_NUMBERED = re.compile(r"\s*\([A-Z]{0,4}[-_ ]?\d{2,12}\)$")
#: What stands behind a comma in a street line and is no town.
_UNIT = re.compile(
    r"(?:ap(?:t|artment)|unit|suite|ste|room|rm|flat|floor|fl|no)\b|#", re.IGNORECASE
)
#: Pages of the recruiting systems themselves, which lead back to a record.
_OWN_PAGES = re.compile(
    r"(?:https?://)?(?:[\w-]+\.){0,3}(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|"
    r"smartrecruiters\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|breezy\.hr|icims\.com|"
    r"myworkday(?:jobs|site)?\.com|jobvite\.com|personio\.(?:de|com)|resumatorapi\.com|"
    r"applytojob\.com|taleo\.net|successfactors\.(?:com|eu)|pinpointhq\.com|comeet\.co|"
    r"freshteam\.com|bullhornstaffing\.com)(?:[/:?].*)?",
    re.IGNORECASE,
)


def _once(values: list[str]) -> tuple[str, ...]:
    """In order, without repeats that differ in case only."""
    if len(values) < 2:
        return tuple(values)
    return tuple({value.casefold(): value for value in reversed(values)}.values())[::-1]


def _places(found: Gathered) -> tuple[str, str]:
    """Location and postal address; loose city and street columns fill what is open."""
    location, address = place_text(found.location), place_text(found.address, postal=True)
    if not address and found.location.get("street"):
        address = place_text(found.location, postal=True)
    if found.address.get("whole") and found.loose.get("city"):
        address = _completed(found.address["whole"], found.loose)
    if found.loose:
        if not address and found.loose.get("street"):
            address = place_text(found.loose, postal=True)
        if not location:
            location = place_text({k: v for k, v in found.loose.items() if k != "street"})
    if location and _is_elsewhere(location, found):
        location = place_text({k: v for k, v in found.loose.items() if k != "street"})
    if not location and found.address.get("city"):
        location = place_text({k: v for k, v in found.address.items() if k != "street"})
    return location or address, address


def _is_elsewhere(location: str, found: Gathered) -> bool:
    """True for a bare location, such as the job's, beside the town of the applicant's address."""
    home = found.address or {"street", "postcode"} & found.loose.keys()
    city = found.loose.get("city", "")
    return bool(home and city) and city.casefold() not in location.casefold()


def _completed(street: str, loose: dict[str, str]) -> str:
    """A street line with the town beside it; an address that names its town stays as it is."""
    whole = "," in street and not _UNIT.match(street.rpartition(",")[2].strip())
    if whole or loose["city"].casefold() in street.casefold():
        return street
    return place_text({**loose, "street": street}, postal=True)


def place_text(parts: dict[str, str], *, postal: bool = False) -> str:
    """One text for a place: as given whole, else its parts in their usual order."""
    if whole := parts.get("whole"):
        return whole
    country = parts.get("country") or parts.get("country_code", "")
    region = " ".join(p for p in (parts.get("region", ""), parts.get("postcode", "")) if p)
    street = parts.get("street", "") if postal or not parts.get("city") else ""
    ordered = [
        street,
        parts.get("city", ""),
        region if postal else parts.get("region", ""),
        country,
    ]
    return ", ".join(part for part in ordered if part)


def _current(texts: dict[str, str]) -> tuple[Position, ...]:
    if "employer" not in texts:
        return ()
    return (Position(texts["employer"], texts.get("title", "")),)


def _single_school(texts: dict[str, str]) -> tuple[SchoolEntry, ...]:
    return (SchoolEntry(texts["school"], texts.get("degree", "")),) if "school" in texts else ()
