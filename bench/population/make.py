"""Puts people and stories together into packets, and writes them with their labels."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.population.people import Person, person
from bench.population.phrases import AGAINST, EXPLAINED, ORDINARY
from bench.population.resumes import resume
from bench.population.stories import HONEST, OPERATORS, Story
from bench.rings import FAMILY, GIVEN

__all__ = ["population", "write"]

_ABOUT = {
    "vpn-place": "network", "account": "accounts", "list": "network", "id-altered": "documents",
    "owner": "accounts", "ship": "onboarding", "pickup": "onboarding", "payee": "onboarding",
    "remote-tool": "onboarding", "kvm": "onboarding", "device-apart": "onboarding",
    "employer-denies": "references", "employer-none": "references", "referees": "references",
    "school-denies": "references", "vpn-ok": "network", "employer-ok": "references",
    "papers-ok": "documents", "agency-ok": "references", "mailbox-ok": "onboarding",
    "ship-ok": "onboarding",
}  # fmt: skip


@dataclass(slots=True)
class Packet:
    """One packet before it is written: file names and contents, and its label."""

    name: str
    misrepresented: bool
    group: str
    files: dict[str, bytes] = field(default_factory=dict)


def population(count: int, seed: int, share: float = 0.3) -> Iterator[Packet]:
    """Packets of which about `share` misrepresent something; each depends on seed and number."""
    for number in range(count):
        rng = random.Random(f"{seed}:{number}")
        misrepresented = rng.random() < share
        story = rng.choice(OPERATORS if misrepresented else HONEST)
        packet = Packet(f"p{number:04d}", misrepresented, story.group)
        packet.files = _files(rng, story, number)
        yield packet


def write(folder: Path, count: int, seed: int) -> None:
    """The packets as folders, and labels.csv with packet, label and group."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for packet in population(count, seed):
        for name, content in packet.files.items():
            path = folder / packet.name / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        label = "misrepresented" if packet.misrepresented else "honest"
        rows.append((packet.name, label, packet.group))
    with (folder / "labels.csv").open("w", encoding="utf-8", newline="") as table:
        csv.writer(table).writerows([("packet", "label", "group"), *rows])


def _files(rng: random.Random, story: Story, number: int) -> dict[str, bytes]:
    who = person(rng, story.traits)
    other = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    if "former-name" in story.traits:
        other = f"{who.given} {who.former}"
    author = other if "other-author" in story.traits else rng.choice((who.name, who.given, "User"))
    files = dict([resume(rng, who, author)])
    files["application.json"] = _json(_form(rng, story, who, other, number))
    files |= {name: text.encode() for name, text in _notes(rng, story, who, other).items()}
    if story.technical:
        files |= _technical(rng, story, who)
    return files


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _form(rng: random.Random, story: Story, who: Person, other: str, number: int) -> dict[str, Any]:
    city = who.city
    form: dict[str, Any] = {
        "id": f"POP-{number:04d}",
        "name": who.name,
        "email": who.email,
        "phone": who.phone,
        "location": f"{city.name}, {city.tail}",
        "applied_at": f"2025-02-{rng.randint(3, 26):02d}",
        "role": who.role,
    }
    street = f"{rng.randint(10, 900)} {rng.choice(('Alder', 'Quarry', 'Chapel'))} Road"
    if "mailbox" in story.traits:
        form["address"] = f"{street} PMB {rng.randint(100, 400)}, {city.name}, {city.tail}"
    if "ship-elsewhere" in story.traits:
        form["address"] = f"{street}, {city.name}, {city.tail}"
        care = f"c/o {other}, " if "payee-other" in story.traits else ""
        form["shipping_address"] = f"{care}7 Orchard Lane, Springfield, {city.tail}"
    holder = other if "payee-other" in story.traits else who.name
    if {"payee-other", "mailbox", "ship-elsewhere"} & set(story.traits):
        form["payment"] = {"method": "bank transfer", "holder": holder}
    if "agency" in story.traits:
        form["source"] = "agency: Brightdesk Staffing"
        form["phone"] = who.city.phone.format(7)
    return form


def _notes(rng: random.Random, story: Story, who: Person, other: str) -> dict[str, str]:
    """Notes by what they are about, shuffled among ordinary remarks, in one or several files."""
    drawn = rng.sample(story.some, min(story.some_count, len(story.some)))
    files: dict[str, list[str]] = {"interview": []}
    for event in (*story.always, *drawn):
        phrases = AGAINST.get(event) or EXPLAINED[event]
        files.setdefault(_ABOUT.get(event, "interview"), []).append(rng.choice(phrases))
    files["interview"] += rng.sample(ORDINARY, rng.randint(1, 3))
    rng.shuffle(files["interview"])
    words = {
        "first": who.given,
        "city": who.city.name,
        "employer": who.jobs[0].employer,
        "school": who.school,
        "other": other,
    }
    bullet = rng.choice(("", "", "- "))
    text = {
        about: "".join(f"{bullet}{line.format(**words)}\n" for line in lines)
        for about, lines in files.items()
    }
    if rng.random() < 0.4:
        return {"notes.txt": "\n".join(text.values())}
    return {f"notes/{about}.txt": lines for about, lines in text.items()}


def _technical(rng: random.Random, story: Story, who: Person) -> dict[str, bytes]:
    """An access log and recorded facts, from address ranges that are kept for documents."""
    ip = f"203.0.113.{rng.randint(1, 250)}"
    city = who.city
    at = f"2025-02-27T{rng.randint(9, 20):02d}:{rng.randint(0, 59):02d}:00Z"
    log = f"at,ip,user_agent,display_name,event\n{at},{ip},,,application\n"
    vpn = "vpn" in story.traits
    fact: dict[str, Any] = {
        "kind": "ip",
        "key": ip,
        "class": "vpn" if vpn else "residential",
        "located_country": "NL" if vpn else city.country,
        "latitude": 52.37 if vpn else city.latitude,
        "longitude": 4.9 if vpn else city.longitude,
        "accuracy_km": 50,
        "source": "made up",
        "as_of": "2025-02-27",
    }
    facts = [fact, _domain(who.email.partition("@")[2], _registered(rng, story))]
    files = {"access.csv": log.encode(), "facts.json": _json(facts)}
    offset = "+08:00" if "clock" in story.traits else city.offset
    files["mail-01.eml"] = _mail(who, offset)
    return files


def _registered(rng: random.Random, story: Story) -> str:
    young = {"young-mail", "new-domain"} & set(story.traits)
    return "2025-01-30" if young else f"{rng.randint(2009, 2021)}-05-04"


def _domain(name: str, registered: str) -> dict[str, Any]:
    return {
        "kind": "domain",
        "key": name,
        "registered": registered,
        "has_mail": True,
        "source": "made up",
        "as_of": "2025-02-27",
    }


def _mail(who: Person, offset: str) -> bytes:
    lines = (
        f'From: "{who.name}" <{who.email}>',
        "To: jobs@recruiting.example",
        "Subject: My application",
        f"Date: Thu, 27 Feb 2025 10:12:31 {offset.replace(':', '')}",
        f"Message-ID: <{who.given.lower()}1@{who.email.partition('@')[2]}>",
        'Content-Type: text/plain; charset="utf-8"',
        "",
        "Hello, please find my application attached. Afternoons suit me best.",
        who.given,
    )
    return "\n".join(lines).encode() + b"\n"
