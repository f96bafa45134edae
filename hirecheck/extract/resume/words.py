"""How much a few words look like a job title, an employer, a school, a degree or a place.

Scores are rough log-odds from word lists in seven languages; the entry readers compare them with
each other and with the order that the rest of the section keeps, never with a fixed bar alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from hirecheck.extract.gazetteer import cities_named
from hirecheck.reference import read_rows

__all__ = [
    "degree_score",
    "employer_score",
    "is_area",
    "is_city",
    "is_noise",
    "is_part_time",
    "is_place",
    "label_of",
    "place_tail",
    "school_score",
    "title_score",
]

# Thousands of inhabitants; smaller places share their names with too many other things.
_LARGE = 150
_TOKEN = re.compile(r"[^\W_][\w.'’+#/-]*|&")


@cache
def _set(kind: str) -> frozenset[str]:
    rows = [row for row in read_rows("resume_words.csv") if row["kind"] == kind]
    return frozenset(w.replace(r"\s", " ") for row in rows for w in row["words"].split())


@cache
def _labels() -> dict[str, str]:
    rows = [row for row in read_rows("resume_words.csv") if row["kind"].startswith("label_")]
    return {
        label: row["kind"].removeprefix("label_")
        for row in rows
        for label in row["words"].split("|")
    }


def _tokens(text: str) -> list[str]:
    return [token.rstrip("'’/-") for token in _TOKEN.findall(text.casefold())]


def _bare(token: str) -> str:
    return token.rstrip(".")


def label_of(text: str) -> tuple[str, int]:
    """A form's label before a value ("Employer: Acme"): what it labels, where the value begins."""
    for mark in (":", "\t"):
        head, found, _ = text.partition(mark)
        if found and len(head) <= 80:
            plain = " ".join(head.casefold().split())
            kind = _labels().get(plain, "")
            if not kind and mark == "\t" and plain.count(" ") > 1 and len(plain) > 12:
                kind = next((k for label, k in _labels().items() if label.startswith(plain)), "")
            if kind:
                at = len(head) + 1
                return kind, at + len(text[at:]) - len(text[at:].lstrip())
    return "", 0


@lru_cache(maxsize=4096)
def title_score(text: str) -> float:
    """How much it looks like a job title."""
    tokens = _tokens(text)
    if not tokens:
        return 0.0
    heads, mods, fields = _set("title"), _set("title_mod"), _set("title_field")
    known = [_is_head(token, heads) for token in tokens]
    score = 0.0
    if any(known):
        score += 2.0
        before_of = _before_link(tokens)
        if known[before_of]:
            score += 1.5
    score += 0.8 * min(2, sum(_bare(token) in mods for token in tokens))
    score += 0.4 * min(2, sum(_bare(token) in fields for token in tokens))
    if re.search(r"\b(?:I|II|III|IV|L\d|Level \d)$", text):
        score += 1.0
    if len(tokens) > 9:
        score -= 0.4 * (len(tokens) - 9)
    return score


def _is_head(token: str, heads: frozenset[str]) -> bool:
    bare = _bare(token)
    if bare in heads:
        return True
    parts = re.split(r"[/:*_(-]", bare)
    if len(parts) > 1 and any(part in heads for part in parts):
        return True
    return len(bare) > 9 and any(
        bare.endswith(tail)
        for tail in ("entwickler", "entwicklerin", "ingenieur", "leiter", "leiterin", "manager",
                     "berater", "beraterin", "techniker", "assistent", "assistentin", "mitarbeiter",
                     "ontwikkelaar", "beheerder", "medewerker", "architekt", "administrator",
                     "managerin", "ingenieurin")
    )  # fmt: skip


def _before_link(tokens: list[str]) -> int:
    """Index of the word that heads the phrase: the last one before "of", "de", "für" …"""
    for index, token in enumerate(tokens):
        if index and token in (
            "of",
            "de",
            "des",
            "du",
            "del",
            "di",
            "für",
            "fur",
            "for",
            "en",
            "in",
            "à",
            "van",
            "voor",
            "da",
            "do",
        ):
            return index - 1
    return len(tokens) - 1


@lru_cache(maxsize=4096)
def employer_score(text: str) -> float:
    """How much it looks like the name of an employer."""
    tokens = _tokens(text)
    if not tokens:
        return 0.0
    score = 0.0
    bare = [_bare(token) for token in tokens]
    if len(tokens) > 1 and (tokens[-1] in _set("suffix") or bare[-1] in _set("suffix")):
        score += 3.0
    elif any(token in ("inc", "ltd", "llc", "gmbh", "corp") for token in bare):
        score += 2.5
    words, schools = _set("employer"), _set("school")
    score += 1.5 * min(2, sum(token in words or token in schools for token in bare))
    if _known_employer(" ".join(bare)):
        score += 3.0
    if len(tokens) == 1 and (text.isupper() or re.search(r"[a-z][A-Z]", text)):
        score += 0.7
    if re.search(r"\.(?:com|io|ai|org|net|de|fr|es)$", text, re.IGNORECASE):
        score += 1.5
    if len(tokens) <= 3:
        score += 0.3
    if text[:1].islower():
        score -= 0.7
    if len(tokens) > 9:
        score -= 0.4 * (len(tokens) - 9)
    return score


@cache
def _employers() -> frozenset[str]:
    names = {" ".join(_bare(t) for t in _tokens(row["name"])) for row in read_rows("employers.csv")}
    others = (a for row in read_rows("employers.csv") for a in row["aliases"].split("|") if a)
    return frozenset(names | {" ".join(_bare(t) for t in _tokens(alias)) for alias in others})


def _known_employer(folded: str) -> bool:
    return folded in _employers()


@lru_cache(maxsize=4096)
def school_score(text: str) -> float:
    """How much it looks like the name of a school."""
    bare = [_bare(token) for token in _tokens(text)]
    words = _set("school")
    if re.search(r"[大大]學|大学|学院|學院|학교|대학|학원", text):
        return 2.5
    hits = sum(
        token in words
        or (
            len(token) > 10
            and token.endswith(("universität", "hochschule", "gymnasium", "schule", "school"))
        )
        for token in bare
    )
    if not hits:
        return 0.0
    return 2.0 + 0.7 * (min(hits, 3) - 1) - (0.4 * (len(bare) - 10) if len(bare) > 10 else 0)


@lru_cache(maxsize=4096)
def degree_score(text: str) -> float:
    """How much it looks like a degree or qualification."""
    tokens = _tokens(text)
    words = _set("degree")
    hits = [token in words or _bare(token) in words for token in tokens]
    if not any(hits):
        return 0.0
    return 2.0 + (1.0 if any(hits[:2]) else 0.0) + (0.5 if sum(hits) > 1 else 0.0)


@lru_cache(maxsize=8192)
def is_city(text: str) -> bool:
    """True for the bare name of a larger city that is no well-known employer's name as well."""
    name = text.strip(" ,.()")
    if not name[:1].isupper() or len(name) > 30 or len(name.split()) > 3:
        return False
    if employer_score(name) >= 2 or not all(c.isalpha() or c in " -.'’" for c in name):
        return False
    return any(city.population >= _LARGE for city in cities_named(name))


def is_area(word: str) -> bool:
    """True for a word of a field of study."""
    return word.casefold() in _set("area")


_POSTAL = r"(?:[A-Z]{0,2}-?\d{4,6}(?:-\d{4})?\s+|\s+\d{5}(?:-\d{4})?$)?"


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """True for "City, ST", "City, Country", a country, a US state, or "Remote"."""
    cleaned = text.strip(" ,.()[]")
    if not cleaned or len(cleaned) > 60 or any(len(token) > 22 for token in cleaned.split()):
        return False
    cleaned = re.sub(r"\s*\((?:remote|hybrid|on-?site)\)$", "", cleaned, flags=re.IGNORECASE)
    cleaned = re.sub(r"\s+\d{5}(?:-\d{4})?$", "", cleaned)
    pieces = [piece.strip() for piece in re.split(r",|\s[-–]\s|/|\(|\)", cleaned) if piece.strip()]
    if not pieces or len(pieces) > 4:
        return False
    last = pieces[-1].casefold()
    if len(pieces) == 1:
        return last in _set("country")
    if any(title_score(p) >= 2 or employer_score(p) >= 1.8 for p in pieces[:-1]):
        return False
    if last in _set("country"):
        return len(pieces) == 2 or not is_city(pieces[1]) or is_city(pieces[0])
    if last in _set("region"):
        short = len(pieces) == 2 or any(c.isdigit() for c in pieces[0])
        upper = pieces[-1].isupper() or len(pieces[-1]) > 3
        return short and upper and len(pieces[-2].split()) <= 4
    return False


_BEFORE_PLACE = re.compile(r",\s|\s[-–|/]\s|\s\(|\s{1,8}in\s{1,8}(?=[A-Z])|\s{2}")
_LONGEST_PLACE = 70


def place_tail(text: str) -> int:
    """Where a trailing place begins ("Acme, Austin, TX" at its comma), or the text's length."""
    at = max(0, len(text) - _LONGEST_PLACE)
    while True:
        cut = _BEFORE_PLACE.search(text, at)
        if cut is None:
            return len(text)
        tail = text[cut.end() :].rstrip(" )")
        if is_place(tail) and cut.start() > 1:
            return cut.start()
        at = cut.end()


def is_noise(text: str) -> bool:
    """True for words that describe the kind of contract or work place and nothing else."""
    words = text.casefold().strip(" ()[].,")
    return words in _phrases("noise") or words in _phrases("mode")


@cache
def _phrases(kind: str) -> frozenset[str]:
    base = set(_set(kind))
    if kind == "noise":
        base |= {"full time", "on site", "home office", "temps plein", "tiempo completo",
                 "jornada completa", "tempo integral", "tempo pieno"}  # fmt: skip
    else:
        base = {"part time", "part-time", "contract", "temporary", "seasonal", "teilzeit",
                "temps partiel", "media jornada", "tiempo parcial"}  # fmt: skip
    return frozenset(base)


_MODE = re.compile(
    r"\b(?:part[- ]time|freelanc\w*|self[- ]employed|contract(?:or|ing|ual)?|consult(?:ant|ing|"
    r"ancy)|intern|interns|"
    r"internship|volunt\w+|temporary|temp|seasonal|apprentic\w*|trainee|advis[eo]r|board member|"
    r"tutor|"
    r"(?:co-?)?founder|student|teilzeit|nebenberuflich\w*|selbst(?:st)?ändig\w*|freiberufl\w*|"
    r"praktik\w+|"
    r"werkstudent\w*|ehrenamtlich\w*|minijob|aushilfe\w*|temps partiel|mi-temps|indépendante?|"
    r"stage|"
    r"stagiaire|bénévole|alternan\w+|apprenti\w*|autónom\w+|becari\w+|prácticas|practicante|"
    r"voluntari\w+|media jornada|"
    r"tiempo parcial|meio período|part-time|estágio|estagiári\w+|autônom\w+|tirocin\w+|stagista|"
    r"deeltijd|parttime|zzp\w*|bijbaan|vrijwilliger)\b",
    re.IGNORECASE,
)


def is_part_time(text: str) -> bool:
    """True where the words say that the post need not fill a working week."""
    return _MODE.search(text) is not None
