"""A second generator of rings and innocent collisions, written apart from `bench.rings`.

    python -m bench.hands make FILE --rows 20000 --seed 5
    python -m bench.hands measure FILE RUN

Every row belongs to a hand and to a story; FILE.truth.csv says which. Operators seldom reuse one
value whole: they rotate names over one career, rent numbers side by side, count mailboxes up,
write one address in many ways. Honest people share homes, halls, desks, numbers and phrases.
All values are invented.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

from bench.town import ALIASES, MAILS, START, STOCK, Applicant, Town

COLUMNS = (
    "Ref",
    "Full name",
    "E-mail",
    "Mobile",
    "Town",
    "Street address",
    "Submitted on",
    "GitHub",
    "IP",
    "Device ID",
    "IBAN",
    "Source",
    "Reference 1 Name",
    "Reference 1 Phone",
    "Reference 1 Email",
    "CV text",
)
Story = Callable[[Town], list[Applicant]]


def _rotated(t: Town) -> list[Applicant]:
    """One career under many names, dates of mailing apart, contacts all new."""
    people = t.people(t.random.choice((2, 3, 4, 6)))
    share = t.random.choice((0.0, 0.02, 0.05))
    return [replace(p, text=t.reworded(people[0].text, share)) for p in people]


def _rented(t: Town) -> list[Applicant]:
    """Numbers side by side, mailboxes counted up, one line, one week."""
    people = t.people(t.random.choice((3, 4, 5)))
    base = t.phone()[:-2]
    words = ("starlight", "coder", "devhub", "skyline")
    stem = t.once(
        lambda: "".join(
            (t.random.choice(START), t.random.choice(START), t.random.choice(words))
        ).lower()
    )
    return [
        replace(
            p,
            phone=f"{base}{10 + 3 * n}",
            email=f"{stem}{n + 1:02d}@{t.random.choice(MAILS)}",
            ip=people[0].ip,
            day=t.near_day(people[0].day, 5),
        )
        for n, p in enumerate(people)
    ]


def _drop(t: Town) -> list[Applicant]:
    """One flat where machines are sent, and one referee."""
    people = t.people(t.random.choice((3, 4)))
    unit, referee = t.random.randrange(1, 90), _referee(t)
    return [replace(p, address=t.variant(people[0].address, unit), referee=referee) for p in people]


def _paid(t: Town) -> list[Applicant]:
    """One account for pay."""
    people = t.people(t.random.choice((2, 3, 4)))
    iban = f"DE{t.random.randrange(10**19, 10**20)}"
    return [replace(p, iban=iban) for p in people]


def _machine(t: Town) -> list[Applicant]:
    """One machine on one line within a day, and numbers side by side."""
    people = t.people(t.random.choice((2, 3, 4)))
    device, base = f"{t.random.getrandbits(64):016x}", t.phone()[:-2]
    return [
        replace(
            p,
            device=device,
            ip=people[0].ip,
            phone=f"{base}{10 + n}",
            day=t.near_day(people[0].day, 1),
        )
        for n, p in enumerate(people)
    ]


def _dotted(t: Town) -> list[Applicant]:
    """One mailbox with dots, plus signs and capitals."""
    people = t.people(t.random.choice((2, 3)))
    local = t.random.choice(START).lower() + "work" + str(t.serial)
    forms = (f"{local}@gmail.com", f"{local[:4]}.{local[4:]}@gmail.com", f"{local}+jobs@gmail.com")
    return [replace(p, email=forms[n % 3]) for n, p in enumerate(people)]


def _chained(t: Town) -> list[Applicant]:
    """Each persona shares one thing with one other: a number, an account, a career."""
    people = t.people(t.random.choice((3, 4, 5)))
    found = [replace(people[0], github=people[0].github or f"https://github.com/ch{t.serial}")]
    for p in people[1:]:
        like = t.random.choice(found)
        how = t.random.choice(("phone", "github", "text"))
        if how == "phone":
            found.append(replace(p, phone=like.phone))
        elif how == "github":
            found.append(replace(p, github=like.github or found[0].github))
        else:
            found.append(replace(p, text=t.reworded(like.text, 0.03)))
    return found


def _referee(t: Town) -> tuple[str, str, str]:
    given, family = t.name()
    return f"{given} {family}", t.phone(), f"{given}.{family}{t.serial}@larkfield.example".lower()


RINGS: tuple[Story, ...] = (_rotated, _rotated, _rented, _drop, _paid, _machine, _dotted, _chained)


def _couple(t: Town) -> list[Applicant]:
    """Two names, one home, one line, often one telephone."""
    a, b = t.people(2)
    phone = a.phone if t.random.random() < 0.5 else b.phone
    return [a, replace(b, address=a.address, town=a.town, ip=a.ip, phone=phone)]


def _family(t: Town) -> list[Applicant]:
    """Parents and children: one family name, one number or one mailbox."""
    a, b, c = t.people(3)
    return [
        a,
        replace(b, family=a.family, address=a.address, phone=a.phone, ip=a.ip),
        replace(c, family=a.family, address=a.address, email=a.email, ip=a.ip),
    ]


def _flat(t: Town) -> list[Applicant]:
    """People who share a flat and its line."""
    people = t.people(4)
    return [replace(p, address=people[0].address, ip=people[0].ip) for p in people]


def _hall(t: Town) -> list[Applicant]:
    """A hall of residence: one street number, many rooms, one network, one week."""
    people = t.people(t.random.randrange(8, 20))
    domain, ip, day = f"uni{t.serial}.edu", t.ip(), t.day()
    street = f"1 University Way, {people[0].town}"
    return [
        replace(
            p,
            address=f"Room {n}, {street}" if n % 2 else street,
            ip=ip,
            email=f"{p.given}.{p.family}{n}@{domain}".lower(),
            day=t.near_day(day, 6),
        )
        for n, p in enumerate(people)
    ]


def _agency(t: Town) -> list[Applicant]:
    """An agency that puts its own number, or its own mailbox, on every sheet."""
    people = t.people(t.random.randrange(5, 14))
    name, phone = f"Bridge Staffing {t.serial}", t.phone()
    mail = f"{t.random.choice(('placements', 'candidates', 'anna.k'))}@bridge{t.serial}.example"
    if t.random.random() < 0.5:
        return [replace(p, agency=name, phone=phone) for p in people]
    return [replace(p, agency=name, email=mail) for p in people]


def _centre(t: Town) -> list[Applicant]:
    """A career centre: its telephone, its machines, its days."""
    people = t.people(t.random.randrange(6, 15))
    phone, ip, device, day = t.phone(), t.ip(), f"{t.random.getrandbits(64):016x}", t.day()
    return [replace(p, phone=phone, ip=ip, device=device, day=t.near_day(day, 60)) for p in people]


def _network(t: Town) -> list[Applicant]:
    """One address of a campus or a carrier for a whole day."""
    people = t.people(t.random.randrange(10, 30))
    ip, day = t.ip(), t.day()
    return [replace(p, ip=ip, day=t.near_day(day, 1)) for p in people]


def _recycled(t: Town) -> list[Applicant]:
    """A number given to somebody else after two years."""
    a, b = t.people(2)
    return [replace(a, day=date(2024, 1, 2)), replace(b, phone=a.phone, day=date(2025, 12, 2))]


def _template(t: Town) -> list[Applicant]:
    """A public template with a paragraph that everybody leaves in."""
    return [replace(p, text=f"{STOCK} {p.text}") for p in t.people(8)]


def _team(t: Town) -> list[Applicant]:
    """Colleagues who tell one project in the same words, and name one lead as referee."""
    people, referee = t.people(3), _referee(t)
    shared = ". ".join(t.line() for _ in range(3))
    return [replace(p, text=f"{p.text}. {shared}", referee=referee) for p in people]


def _placeholders(t: Town) -> list[Applicant]:
    """What people type when a form insists."""
    r = t.random
    phone = r.choice(("000-000-0000", "1234567890", "+1 555 555 5555", "999 999 9999"))
    address = r.choice(("Remote", "N/A", "none", "Prefer not to say"))
    return [replace(p, phone=phone, address=address) for p in t.people(2)]


def _namesakes(t: Town) -> list[Applicant]:
    """A common name twice in one town."""
    a, b = t.people(2)
    return [
        replace(p, given=r, family=s, town=a.town)
        for p, r, s in ((a, "Maria", "Silva"), (b, "Maria", "Silva"))
    ]


INNOCENT: tuple[Story, ...] = (
    _couple,
    _couple,
    _family,
    _flat,
    _hall,
    _agency,
    _centre,
    _network,
    _recycled,
    _template,
    _team,
    _placeholders,
    _namesakes,
)


def _again(t: Town) -> list[Applicant]:
    """One person twice: a short form, a married name, another script, a move, a slip."""
    r, a = t.random, t.person()
    b = replace(a, day=t.near_day(a.day, 300))
    how = r.choice(("short", "married", "moved", "mail", "slip", "initial", "order"))
    if how == "short":
        forms = r.choice(ALIASES)
        a, b = replace(a, given=forms[0]), replace(b, given=r.choice(forms[1:]))
        return [a, replace(b, email=t.person().email)]
    if how == "married":
        return [a, replace(b, family=t.name()[1])]
    if how == "moved":
        other = t.person()
        return [a, replace(b, address=other.address, town=other.town, phone=other.phone)]
    if how == "mail":
        return [a, replace(b, email=t.person().email)]
    if how == "slip":
        return [a, replace(b, family=a.family[:-2] + a.family[-1], email=t.person().email)]
    if how == "initial":
        return [a, replace(b, given=f"{a.given} {r.choice('ABCDEF')}.")]
    return [a, replace(b, given=f"{a.family},", family=a.given)]


def population(seed: int, rows: int) -> Iterator[tuple[Applicant, str, str]]:
    """People with their hand and story, in random order."""
    town, found = Town(seed), list[tuple[Applicant, str, str]]()
    hand = 0
    while len(found) < rows:
        hand += 1
        draw = town.random.random()
        if draw < 0.012:
            story = town.random.choice(RINGS)
            found += [(p, f"ring-{hand}", story.__name__) for p in story(town)]
        elif draw < 0.032:
            found += [(p, f"again-{hand}", "_again") for p in _again(town)]
        elif draw < 0.05:
            story = town.random.choice(INNOCENT)
            members = enumerate(story(town))
            found += [(p, f"alone-{hand}-{n}", story.__name__) for n, p in members]
        else:
            found.append((town.person(), f"alone-{hand}", "nobody"))
    town.random.shuffle(found)
    yield from found[:rows]


def make(path: Path, rows: int, seed: int) -> None:
    """Write an export and its truth."""
    truth_path = path.with_suffix(".truth.csv")
    with path.open("w", newline="", encoding="utf-8") as out, truth_path.open("w") as truth:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(COLUMNS)
        truth.write("id,hand,story\n")
        for number, (p, hand, story) in enumerate(population(seed, rows), start=1):
            name = f"{p.given} {p.family}"
            head = f"{name}\n{p.town}\n{p.email}\n{p.phone}\n\nExperience\n"
            writer.writerow(
                [
                    f"R-{number}",
                    name,
                    p.email,
                    p.phone,
                    p.town,
                    p.address,
                    p.day.isoformat(),
                    p.github,
                    p.ip,
                    p.device,
                    p.iban,
                    p.agency,
                    *p.referee,
                    head + p.text,
                ]
            )
            truth.write(f"R-{number},{hand},{story.strip('_')}\n")


def measure(export: Path, run: Path) -> None:
    """Print precision and recall by story, and which innocent stories are drawn in."""
    with export.with_suffix(".truth.csv").open() as lines:
        truth = {row["id"]: (row["hand"], row["story"]) for row in csv.DictReader(lines)}
    by_hand: dict[str, list[str]] = defaultdict(list)
    for application, (hand, _) in truth.items():
        by_hand[hand].append(application)
    true = {p for ids in by_hand.values() for p in combinations(sorted(ids), 2)}
    rings = json.loads((run / "rings.json").read_text(encoding="utf-8"))
    found, differing = set(), set()
    for ring in rings:
        pairs = set(combinations(sorted(ring["applications"]), 2))
        found |= pairs
        differing |= pairs if ring["names_differ"] else set()
    print(
        f"precision {len(found & true) / max(1, len(found)):.4f}, "
        f"recall {len(found & true) / max(1, len(true)):.4f} over {len(true):,} pairs"
    )
    total = Counter(truth[a][1] for a, _ in true)
    hit = Counter(truth[a][1] for a, _ in found & true)
    told = Counter(truth[a][1] for a, _ in differing & true)
    for story, count in sorted(total.items()):
        print(
            f"  {story:12} pairs {count:5}  found {hit[story] / count:.3f}"
            f"  other names {told[story] / count:.3f}"
        )
    wrong = Counter("+".join(sorted({truth[a][1], truth[b][1]})) for a, b in found - true)
    accused = {a for pair in differing - true for a in pair if truth[a][0].startswith("alone")}
    drawn = Counter(truth[a][1] for a in accused)
    print("wrong pairs by story:", dict(wrong.most_common(12)))
    print("innocents in rings of other names:", dict(drawn.most_common()))


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make")
    making.add_argument("path", type=Path)
    making.add_argument("--rows", type=int, default=20_000)
    making.add_argument("--seed", type=int, default=5)
    measuring = commands.add_parser("measure")
    measuring.add_argument("path", type=Path)
    measuring.add_argument("run", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "make":
        make(chosen.path, chosen.rows, chosen.seed)
    else:
        measure(chosen.path, chosen.run)


if __name__ == "__main__":
    main()
