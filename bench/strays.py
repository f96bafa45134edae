"""A third generator of rings and innocent collisions, written from the outside.

    python -m bench.strays make FILE --rows 8000 --seed 1 [--texts]
    python -m bench.strays measure FILE RUN

It was written from published descriptions of operators and of harmless coincidences, before the
other two generators and the tuning of the linking were looked at. Every row has a hand (who sent
it) and a story; FILE.truth.csv says which. All values are invented.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bench.hands import measure
from bench.stray_hands import RINGS, Story, again, one_career
from bench.stray_people import BEGIN, Bullet, Folk, Person, mail_part

COLUMNS = (
    "Application Number", "First Name", "Last Name", "Email Address", "Phone Number",
    "Street Address", "City", "Date of Birth", "Application Date", "GitHub URL", "LinkedIn URL",
    "Submission IP", "Device Fingerprint", "Bank Account", "Wallet Address", "Source",
    "Reference Name", "Reference Email", "Reference Phone", "Resume SHA256", "Photo Hash",
    "Why do you want to work here?",
)  # fmt: skip
TEXT = "Resume Text"


def _home(f: Folk, count: int) -> list[Person]:
    found = [f.person() for _ in range(count)]
    for one in found[1:]:
        one.street, one.city, one.ip = found[0].street, found[0].city, found[0].ip
    return found


def couple(f: Folk) -> list[Person]:
    """Two of one home, with one surname or two, at times one number, machine or joint account."""
    a, b = _home(f, 2)
    b.family = f.random.choice((a.family, b.family))
    b.phone = f.random.choice((a.phone, b.phone))
    b.bank = f.random.choice((a.bank, b.bank))
    b.device = f.random.choice((a.device, b.device))
    if f.random.random() < 0.2:
        a.email = b.email = f"{mail_part(a.family)}family{f.random.randrange(10**4)}@gmail.com"
    return [a, b]


def siblings(f: Folk) -> list[Person]:
    """Brothers and sisters; twins have one birthday and may have names that are much alike."""
    found = _home(f, f.random.randrange(2, 4))
    twins = f.random.choice(
        (("Anna", "Anne"), ("Jon", "Jan"), ("Maria", "Marta"), ("Karim", "Karam"))
    )
    for one in found[1:]:
        one.family, one.born = found[0].family, one.born
    if f.random.random() < 0.5:
        found[1].born = found[0].born
        found[0].given, found[1].given = twins
    return found


def hall(f: Folk) -> list[Person]:
    """A hall of residence: one address, one network, some of one name."""
    size, street, town = f.random.randrange(8, 30), f.street().partition(",")[0], f.person().city
    lines = [f.connection() for _ in range(2)]
    found = [f.person() for _ in range(size)]
    for one in found:
        room = f.random.randrange(100, 420)
        one.street = street if f.random.random() < 0.5 else f"{street}, Room {room}"
        one.city, one.ip, one.device = town, f.random.choice(lines), ""
    found[1].given, found[1].family = found[0].given, found[0].family
    return found


def office(f: Folk) -> list[Person]:
    """A co-working office: one address and line, all else their own."""
    return _home(f, f.random.randrange(4, 14))


def agency(f: Folk) -> list[Person]:
    """A staffing firm hands in its people with its own number, mail domain and style."""
    name = f"{mail_part(f.person().family)}staff{f.random.randrange(999)}"
    phone, preface, told = f.number(), _style(f), f.random.random() < 0.7
    found = [f.person() for _ in range(f.random.randrange(5, 25))]
    for one in found:
        local = f.random.choice((f"{mail_part(one.given)}.{mail_part(one.family)}", "submissions"))
        one.email, one.phone = f"{local}@{name}.example", phone
        one.source, one.preface = (f"{name} staffing" if told else ""), preface
    return found


def _style(f: Folk) -> str:
    """Phrases that a template gives to everybody."""
    lines = (
        "Results-driven professional with a proven track record of delivering value in fast-paced "
        "environments and a passion for clean code, continuous learning and teamwork",
        "Strong communicator who thrives under pressure, takes ownership from the first idea to "
        "the finished product and keeps stakeholders informed at every stage of the work",
        "Skilled in agile methods, test-driven development, code review and pair programming, with "
        "an eye for detail and a habit of leaving every code base better than it was found",
    )
    return ". ".join(f.random.sample(lines, 2)) + "."


def template(f: Folk) -> list[Person]:
    """Two thirds of the resume are phrases of a public template."""
    found, preface = [f.person() for _ in range(f.random.randrange(3, 9))], _style(f)
    for one in found:
        one.preface = preface
        one.jobs = [(head, lines[:2]) for head, lines in one.jobs]
    return found


def career_centre(f: Folk) -> list[Person]:
    """Students handed in from one room: one machine and line, one style."""
    found, preface = template(f) + [f.person() for _ in range(4)], _style(f)
    device, line, town = f"{f.random.getrandbits(80):020x}", f.connection(), f.person().city
    for one in found:
        one.device, one.ip, one.city, one.preface = device, line, town, preface
    return found


def recycled(f: Folk) -> list[Person]:
    """A number that somebody else had before."""
    a, b = f.person(), f.person()
    a.day, b.day, b.phone = BEGIN, BEGIN + timedelta(f.random.randrange(330, 540)), a.phone
    return [a, b]


def one_line(f: Folk) -> list[Person]:
    """A carrier's gateway, a hotel, an airport: one connection, many towns."""
    found, line = [f.person() for _ in range(f.random.randrange(2, 30))], f.connection()
    for one in found:
        one.ip = line
    return found


def placeholders(f: Folk) -> list[Person]:
    """What people type where they do not want to say."""
    found = [f.person() for _ in range(f.random.randrange(3, 12))]
    phone = f.random.choice(("0000000000", "1111111111", "123-456-7890", "n/a", "9999999999"))
    mail = f.random.choice(("none@none.example", "n/a", "test@test.com", "noemail@gmail.com"))
    for one in found:
        blank = f.random.choice(("phone", "email", "street", "github", "device"))
        filled = {
            "phone": phone,
            "email": mail,
            "github": f.random.choice(("n/a", "https://github.com/", "none")),
        }
        setattr(one, blank, filled.get(blank, f.random.choice(("n/a", "test", "-", "unknown"))))
        one.referee = (
            f.random.choice(("Available on request", "N/A")),
            f.random.choice((mail, "")),
            "",
        )
    return found


def namesakes(f: Folk) -> list[Person]:
    """A very common name in one town."""
    found = [f.person() for _ in range(f.random.randrange(2, 7))]
    given, family = f.random.choice((("John", "Smith"), ("Maria", "Garcia"), ("Wei", "Wang"),
                                     ("Anna", "Nowak"), ("Priya", "Sharma")))  # fmt: skip
    for one in found:
        one.given, one.family, one.city = given, family, found[0].city
        one.email = f.mailbox(given, family)
    return found


def family_mailbox(f: Folk) -> list[Person]:
    """Parents and a grown child with one mailbox."""
    found = _home(f, f.random.randrange(2, 4))
    mail = f"the.{mail_part(found[0].family)}s{f.random.randrange(10**4)}@yahoo.com"
    for one in found:
        one.family, one.email = found[0].family, mail
    return found


def community(f: Folk) -> list[Person]:
    """A church, a shelter or a club takes messages for many; each has a mailbox of their own."""
    found, phone, town = (
        [f.person() for _ in range(f.random.randrange(6, 14))],
        f.number(),
        f.person().city,
    )
    for one in found:
        one.phone, one.city = phone, town
    return found


def library(f: Folk) -> list[Person]:
    """One public computer over many months."""
    found, device, line = (
        [f.person() for _ in range(f.random.randrange(5, 18))],
        f"{f.random.getrandbits(80):020x}",
        f.connection(),
    )
    for one in found:
        one.device, one.ip, one.city = device, line, found[0].city
    return found


def lookalike_mail(f: Folk) -> list[Person]:
    """Two strangers whose mailboxes differ by a slip."""
    a, b = f.person(), f.person()
    stem = f"{mail_part(a.given)[0]}{mail_part(a.family)}"
    b.given, b.family = mail_part(a.given)[0].upper() + b.given.lower(), a.family
    a.email, b.email = f"{stem}1987@gmail.com", f"{stem}1978@gmail.com"
    return [a, b]


def laid_off(f: Folk) -> list[Person]:
    """A team that lost its work, with one manager as referee and one product in all resumes."""
    found, referee = [f.person() for _ in range(f.random.randrange(3, 7))], f.referee()
    head, line = found[0].jobs[0][0], f.bullet()
    for one in found:
        one.referee, one.jobs[0] = referee, (head, [line, *one.jobs[0][1]])
    return found


def course(f: Folk) -> list[Person]:
    """Students of one course claim the project that they made together, and quote its text."""
    found, town = [f.person() for _ in range(f.random.randrange(3, 6))], f.person().city
    lines: list[Bullet | str] = [f.bullet(), f.bullet()]
    for one in found:
        one.city, one.jobs = town, [*one.jobs, ("Course project", lines)]
    return found


def family_plan(f: Folk) -> list[Person]:
    """Numbers side by side from one contract: a household, or staff of one firm."""
    found, area, start = (
        [f.person() for _ in range(2)],
        f.random.choice(("720", "469")),
        f.random.randrange(9_000),
    )
    middle = f.random.randrange(200, 999)
    for place, one in enumerate(found):
        one.phone, one.family = f.written(f"{area}{middle}{start + place:04d}"), found[0].family
    return found


INNOCENT: tuple[Story, ...] = (
    couple, couple, siblings, hall, office, agency, template, career_centre, recycled, one_line,
    placeholders, namesakes, family_mailbox, community, library, lookalike_mail, laid_off, course,
    family_plan,
)  # fmt: skip


def population(seed: int, rows: int, texts: bool) -> Iterator[tuple[Person, str, str]]:
    """People with their hand and story, in random order. One career under many names is told only
    where there are texts to see it by.
    """
    rings = [story for story in RINGS if texts or story is not one_career]
    folk, found = Folk(seed), list[tuple[Person, str, str]]()
    hand = 0
    while len(found) < rows:
        hand += 1
        draw = folk.random.random()
        if draw < 0.016:
            story = folk.random.choice(rings)
            found += [(p, f"ring-{hand}", story.__name__) for p in story(folk)]
        elif draw < 0.046:
            found += [(p, f"again-{hand}", "again") for p in again(folk)]
        elif draw < 0.066:
            story = folk.random.choice(INNOCENT)
            found += [(p, f"alone-{hand}-{n}", story.__name__) for n, p in enumerate(story(folk))]
        else:
            found.append((folk.person(), f"alone-{hand}", "nobody"))
    folk.random.shuffle(found)
    yield from found[:rows]


def _cells(p: Person) -> list[str]:
    born = p.born.isoformat() if p.born else ""
    return [
        p.given, p.family, p.email, p.phone, p.street, p.city, born, p.day.isoformat(), p.github,
        p.linkedin, p.ip, p.device, p.bank, p.wallet, p.source, *p.referee, p.file_hash,
        p.photo_hash, p.answer,
    ]  # fmt: skip


def _resume(p: Person) -> str:
    lines = [f"{p.given} {p.family}", f"{p.email} | {p.phone}", "", p.preface, "EXPERIENCE"]
    for head, bullets in p.jobs:
        lines += ["", head, *(f"- {b.text() if isinstance(b, Bullet) else b}" for b in bullets)]
    return "\n".join(lines)


def make(path: Path, rows: int, seed: int, texts: bool = False) -> None:
    """Write an export and its truth."""
    with (
        path.open("w", newline="", encoding="utf-8") as out,
        path.with_suffix(".truth.csv").open("w", encoding="utf-8") as truth,
    ):
        writer = csv.writer(out)
        writer.writerow([*COLUMNS, *[TEXT] * texts])
        truth.write("id,hand,story\n")
        for number, (p, hand, story) in enumerate(population(seed, rows, texts), start=1):
            writer.writerow([f"S{number:06d}", *_cells(p), *[_resume(p)] * texts])
            truth.write(f"S{number:06d},{hand},{story}\n")


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make")
    making.add_argument("path", type=Path)
    making.add_argument("--rows", type=int, default=8_000)
    making.add_argument("--seed", type=int, default=1)
    making.add_argument("--texts", action="store_true")
    measuring = commands.add_parser("measure")
    measuring.add_argument("path", type=Path)
    measuring.add_argument("run", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "make":
        make(chosen.path, chosen.rows, chosen.seed, chosen.texts)
    else:
        measure(chosen.path, chosen.run)


if __name__ == "__main__":
    main()
