"""The operators of `bench.strays`, each with several names, and people who apply again."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import timedelta
from itertools import pairwise

from bench.stray_people import BEGIN, PROVIDERS, SPELLINGS, Folk, Person, mail_part

__all__ = ["RINGS", "Story", "again"]

Story = Callable[[Folk], list[Person]]


def _crew(f: Folk, least: int = 3, most: int = 6, days: int = 60) -> list[Person]:
    """Personas that share nothing yet, sent within some weeks."""
    found = [f.person() for _ in range(f.random.randrange(least, most + 1))]
    first = BEGIN + timedelta(f.random.randrange(480))
    for one in found:
        one.day = first + timedelta(f.random.randrange(days))
    return found


def block_of_numbers(f: Folk) -> list[Person]:
    """Numbers rented side by side, mailboxes of one family."""
    r, crew = f.random, _crew(f, 3, 8)
    area, middle = r.choice((("571", "202"), ("747", "330"), ("945", "288")))
    start = r.randrange(9_950)
    stem = r.choice(("devstar", "codehawk", "brightdev", "topengineer", "skyline.dev"))
    stem, count = f"{stem}{r.choice('abcdefghjkmnp')}{r.randrange(9)}x", r.randrange(80)
    for place, one in enumerate(crew):
        one.phone = f.written(f"{area}{middle}{start + place * r.randrange(1, 4):04d}")
        one.email = f"{stem}{count + place}@{r.choice(PROVIDERS)}"
    return crew


def handle_family(f: Folk) -> list[Person]:
    """devstar91, devstar92, dev.star93: one habit at several providers, one connection at times."""
    r, crew = f.random, _crew(f)
    parts = ("neo", "full", "cloud", "web"), ("stack", "coder", "talent"), ("pro", "star", "guru")
    stem = f.new(lambda: "".join(r.choice(part) for part in parts) + r.choice("abcdefgh"))
    lines = [f.connection(), f.connection()]
    for place, one in enumerate(crew):
        dotted = stem if r.random() < 0.6 else f"{stem[:4]}{r.choice('._')}{stem[4:]}"
        one.email = f"{dotted}{91 + place}@{r.choice(PROVIDERS)}"
        one.ip = r.choice(lines)
    return crew


def tagged_mailbox(f: Folk) -> list[Person]:
    """One mailbox with tags and dots."""
    crew = _crew(f, 3, 5)
    local = f"{mail_part(crew[0].given)}{mail_part(crew[1].family)}{f.random.randrange(10, 99)}"
    f.new(lambda: f"{local}{f.random.randrange(9)}@gmail.com")
    for one in crew:
        cut = f.random.randrange(1, len(local) - 1)
        tag = f"+{f.random.choice(('job', 'hr', 'a', 'b', 'us'))}{f.random.randrange(9)}"
        dots = f"{local[:cut]}.{local[cut:]}"
        one.email = f"{f.random.choice((dots, local + tag, dots + tag))}@gmail.com"
    return crew


def one_payee(f: Folk) -> list[Person]:
    """One account or wallet is paid for all."""
    crew = _crew(f)
    wallet, bank = f"0x{f.random.getrandbits(160):040x}", f"{f.random.randrange(10**9, 10**10)}"
    crypto = f.random.random() < 0.5
    for one in crew:
        one.wallet, one.bank = (wallet, "") if crypto else ("", bank)
    return crew


def one_machine(f: Folk) -> list[Person]:
    """One device and line within days."""
    crew = _crew(f, 3, 6, days=4)
    device, line = f"{f.random.getrandbits(80):020x}", f.connection()
    for one in crew:
        one.device, one.ip = device, line
    return crew


def one_career(f: Folk) -> list[Person]:
    """One resume under many names, 10 to 40 % of it rewritten; beside it now and then a referee."""
    crew, share = _crew(f), f.random.uniform(0.1, 0.4)
    referee = f.referee() if f.random.random() < 0.5 else None
    for one in crew[1:]:
        one.jobs = f.rewritten(crew[0].jobs, share)
    for one in crew if referee else ():
        one.referee = referee or one.referee
    return crew


def one_referee(f: Folk) -> list[Person]:
    """One referee speaks for all under three names, and answers are passed round."""
    crew, (_, mail, phone) = _crew(f, 3, 5), f.referee()
    answer = f.sentence()
    for one in crew:
        one.referee = (f.referee()[0], mail, phone)
        one.answer = answer if f.random.random() < 0.7 else one.answer
    return crew


def drop_address(f: Folk) -> list[Person]:
    """Parcels for all go to one house, written in many ways; one profile serves several."""
    crew, street, town = _crew(f), f.street().partition(",")[0], f.person().city
    github = f"https://github.com/{mail_part(crew[0].given)}{f.random.randrange(10**5)}"
    flat = str(f.random.randrange(2, 40))
    for one in crew:
        one.street, one.city = _variant(f, street, flat), town
        one.github = github if f.random.random() < 0.7 else one.github
    crew[0].github = crew[1].github = github
    return crew


def one_file(f: Folk) -> list[Person]:
    """One file to the byte, or one picture, under many names."""
    crew = _crew(f, 3, 5)
    same = f.random.random() < 0.5
    picture = f.random.getrandbits(64)
    for one in crew:
        if same:
            one.file_hash = crew[0].file_hash
        else:
            flips = sum(1 << b for b in f.random.sample(range(64), f.random.randrange(3)))
            one.photo_hash = f"{picture ^ flips:016x}"
    return crew


def chain(f: Folk) -> list[Person]:
    """Each shares one thing with the next and nothing with the others."""
    crew = _crew(f, 3, 4)
    for a, b in pairwise(crew):
        what = f.random.choice(("phone", "wallet", "github", "bank"))
        value = getattr(a, what) or {
            "wallet": f"0x{f.random.getrandbits(160):040x}",
            "github": f"https://github.com/{mail_part(a.family)}{f.random.randrange(10**5)}",
            "bank": f"{f.random.randrange(10**9, 10**10)}",
        }.get(what, "")
        setattr(a, what, value)
        setattr(b, what, value)
    return crew


def _variant(f: Folk, street: str, flat: str) -> str:
    short = {"Street": "St", "Avenue": "Ave.", "Road": "Rd", "Lane": "Ln", "Drive": "Dr",
             "Court": "Ct", "Boulevard": "Blvd", "Place": "Pl."}  # fmt: skip
    number, name, kind = street.split()
    unit = f.random.choice((f"Apt {flat}", f"#{flat}", f"Unit {flat}", f"Apartment {flat}"))
    kind = f.random.choice((kind, short[kind], kind.upper()))
    return f.random.choice(
        (f"{number} {name} {kind}, {unit}", f"{number} {name.upper()} {kind} {unit}")
    )


_NICKNAMES = {"Robert": "Bob", "Michael": "Mike", "Daniel": "Dan", "Susan": "Sue", "Thomas": "Tom",
              "James": "Jim", "Katarzyna": "Kasia", "Jose": "Pepe", "Beverly": "Bev",
              "Clifford": "Cliff", "Edith": "Edie", "Matthias": "Matze"}  # fmt: skip


def again(f: Folk) -> list[Person]:
    """One person, some months later, with something new."""
    r, a = f.random, f.person()
    b = deepcopy(a)
    b.day = a.day + timedelta(r.randrange(1, 300))
    b.ip = r.choice((a.ip, f.connection()))
    how = r.choice(("nickname", "married", "script", "mail", "phone", "moved", "order", "initial",
                    "slip", "both", "same", "accent"))  # fmt: skip
    if how == "nickname":
        a.given = r.choice(sorted(_NICKNAMES))
        b.given, b.phone = _NICKNAMES[a.given], r.choice((a.phone, f.number()))
    elif how == "married":
        b.family = r.choice((f"{a.family}-{f.person().family}", f.person().family))
        b.email = r.choice((a.email, f.mailbox(b.given, b.family)))
    elif how in ("script", "accent"):
        (a.given, a.family), (b.given, b.family) = r.choice(SPELLINGS)
        b.email = f.mailbox(b.given, b.family)
    elif how == "mail":
        b.email = f.mailbox(b.given, b.family)
    elif how == "phone":
        b.phone = f.number()
    elif how == "moved":
        b.street, b.city, b.phone = f.street(), f.person().city, r.choice((a.phone, f.number()))
    elif how == "order":
        b.given, b.family = a.family, a.given
    elif how == "initial":
        b.given, b.email = f"{a.given} {r.choice('ABCDEFR')}.", f.mailbox(b.given, b.family)
    elif how == "slip":
        cut = r.randrange(1, len(a.family))
        b.family, b.phone = a.family[: cut - 1] + a.family[cut:], f.number()
    elif how == "both":
        b.email, b.phone = f.mailbox(b.given, b.family), f.number()
    return [a, b]


RINGS: tuple[Story, ...] = (
    block_of_numbers, handle_family, tagged_mailbox, one_payee, one_machine, one_career, one_career,
    one_referee, drop_address, one_file, chain,
)  # fmt: skip
