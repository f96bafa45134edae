"""Measures facts: bulk enrichment, address classes against lists, indicators, and look-ups.

python bench/facts.py enrich            a million e-mails, phones and addresses, offline
python bench/facts.py networks DIR      address classes against X4B, MISP and Tor lists in DIR
python bench/facts.py indicators        importing and matching 100,000 indicators
python bench/facts.py online            500 domains over loopback servers with 20 ms latency

Each prints one JSON object. `networks` wants public lists under their usual names; they are not
shipped, and the figures in docs/BENCHMARKS.md say which dates were used.
"""

from __future__ import annotations

import ipaddress
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from datetime import UTC, date, datetime
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from hirecheck.case import Case, Job, NetworkUse, WebLink
from hirecheck.dossier import Dossier
from hirecheck.extract.mailboxes import email_address
from hirecheck.extract.phones import phone_number
from hirecheck.facts.indicators.match import listed_in
from hirecheck.facts.indicators.store import import_list, read_store
from hirecheck.facts.indicators.watch import Watch
from hirecheck.facts.networks import ip_facts_offline
from hirecheck.nouns.spans import Span

ROWS = 1_000_000
NOWHERE = Span("", 0, 0, "")
LISTS = (
    ("vpn", "x4b_vpn_ipv4.txt"), ("vpn-v6", "x4b_vpn_ipv6.txt"),
    ("datacenter", "x4b_datacenter_ipv4.txt"), ("datacenter-v6", "x4b_datacenter_ipv6.txt"),
    ("tor-2024", "tor_exit_2024-02-27_half.txt"), ("aws", "misp_amazon-aws.json"),
    ("gcp", "misp_google-gcp.json"), ("azure", "misp_microsoft-azure.json"),
    ("cloudflare", "misp_cloudflare.json"), ("private-relay", "misp_icloud-private-relay.json"),
)  # fmt: skip
#: Lines of people, schools, carriers and offices: address blocks that registries have assigned to
#: operators who serve nobody else, in many countries. What was sold on since shows as an alarm.
HONEST = {
    "residential": "73.0.0.0/8 68.32.0.0/11 71.192.0.0/12 99.0.0.0/10 86.128.0.0/10 90.192.0.0/11 "
    "82.0.0.0/11 79.192.0.0/10 87.128.0.0/10 90.0.0.0/10 78.192.0.0/10 87.0.0.0/12 83.32.0.0/11 "
    "84.24.0.0/13 114.144.0.0/12 126.0.0.0/10 220.128.0.0/12 121.128.0.0/10 122.160.0.0/12 "
    "117.192.0.0/10 189.128.0.0/11 201.0.0.0/12 41.96.0.0/12 197.32.0.0/11 39.32.0.0/11 "
    "110.136.0.0/13 14.160.0.0/11 121.208.0.0/12 222.152.0.0/13 24.200.0.0/14 70.48.0.0/13",
    "mobile": "172.32.0.0/11 100.128.0.0/9 166.128.0.0/9 106.128.0.0/10 1.72.0.0/13 92.40.0.0/13 "
    "157.32.0.0/12 49.32.0.0/11 223.176.0.0/12 27.56.0.0/13",
    "university": "128.32.0.0/16 18.0.0.0/11 129.67.0.0/16 130.60.0.0/16 141.84.0.0/16 "
    "128.2.0.0/16 129.79.0.0/16 130.126.0.0/16 131.111.0.0/16 155.198.0.0/16 132.187.0.0/16 "
    "141.20.0.0/16 147.96.0.0/16 150.244.0.0/16 193.136.0.0/16 133.11.0.0/16 143.248.0.0/16 "
    "140.112.0.0/16 166.111.0.0/16 137.132.0.0/16 128.250.0.0/16 130.216.0.0/16 143.107.0.0/16",
    "corporate": "17.0.0.0/8 19.0.0.0/8 53.0.0.0/8 9.0.0.0/8 57.0.0.0/11 131.107.0.0/16 "
    "132.174.0.0/16 134.191.0.0/16 139.181.0.0/16 155.56.0.0/16 161.170.0.0/16 192.85.0.0/16",
}
MASKED = {"vpn", "tor", "proxy", "residential-proxy", "relay", "hosting", "cdn"}


def main(what: str, *more: str) -> None:
    """Run one measurement and print it."""
    print(json.dumps({what: _MEASURES[what](*more)}, indent=1))


def _memory_mb() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return round((own + children) / 1024, 1)


def _values(seed: int, rows: int) -> Iterator[tuple[str, str, str]]:
    """E-mail, phone and address of made-up applications; one in five repeats an earlier one."""
    pick = random.Random(seed)
    hosts = ["gmail.com", "outlook.com", "proton.me", "yahoo.com", "web.de", "mit.edu", "duck.com"]
    hosts += [f"firm{i}.com" for i in range(20_000)]
    for row in range(rows):
        number = pick.randrange(row + 1) if row and pick.random() < 0.2 else row
        some = random.Random(number * 7919 + seed)
        mail = f"{some.choice(('ana', 'kim', 'sam'))}.{number}@{some.choice(hosts)}"
        phone = some.choice(
            (f"+1{some.randrange(201, 980)}{some.randrange(2_000_000, 9_999_999)}",
             f"+447{some.randrange(10**8, 10**9)}", f"+4915{some.randrange(10**8, 10**9)}")
        )  # fmt: skip
        yield mail, phone, str(ipaddress.IPv4Address(some.randrange(1 << 24, 223 << 24)))


def _enrich_part(part: tuple[int, int]) -> Counter[str]:
    seen: Counter[str] = Counter()
    for mail, phone, ip in _values(*part):
        found = email_address(mail, NOWHERE)
        seen["emails"] += found is not None
        seen["phones"] += phone_number(phone, NOWHERE) is not None
        facts = ip_facts_offline(ip)
        seen[f"ip {facts.kind.value}" if facts else "ip none"] += 1
    return seen


def enrich(rows: str = str(ROWS)) -> dict[str, Any]:
    """Two processes, half of the rows each, tables loaded anew in both."""
    half = int(rows) // 2
    began = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(_enrich_part, [(1, half), (2, half)]))
    seconds = time.perf_counter() - began
    total: Counter[str] = sum(parts, Counter())
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = round(spent.ru_utime + spent.ru_stime, 1)
    return {
        "rows": half * 2,
        "seconds": round(seconds, 1),
        "cpu_seconds": cpu,
        "memory_mb": _memory_mb(),
        **total,
    }


def networks(folder: str) -> dict[str, Any]:
    """Shares of classes over random addresses of each list, and false alarms on honest ranges."""
    pick = random.Random(7)
    found: dict[str, Any] = {}
    for name, file in LISTS:
        path = Path(folder) / file
        if path.exists():
            found[name] = _classes(_drawn(_networks(path), pick))
    for name, ranges in HONEST.items():
        shares = _classes(_drawn([ipaddress.ip_network(r) for r in ranges.split()], pick))
        masked = round(sum(v for k, v in shares.items() if k in MASKED), 4)
        found[f"honest {name}"] = {"false_alarms": masked, **shares}
    return found


def _networks(path: Path) -> list[Any]:
    text = path.read_text(encoding="utf-8")
    lines = json.loads(text)["list"] if path.suffix == ".json" else text.split()
    return [ipaddress.ip_network(line, strict=False) for line in lines if line[:1] != "#"]


def _drawn(nets: list[Any], pick: random.Random, count: int = 5_000) -> Iterator[str]:
    for _ in range(count):
        net = pick.choice(nets)
        yield str(net[pick.randrange(min(net.num_addresses, 1 << 60))])


def _classes(ips: Iterable[str]) -> dict[str, float]:
    facts = [f for ip in ips if (f := ip_facts_offline(ip)) and f.kind.value != "reserved"]
    counts = Counter(f.kind.value for f in facts)
    return {kind: round(n / max(1, len(facts)), 4) for kind, n in counts.most_common()}


def indicators() -> dict[str, Any]:
    """A list of 100,000 mixed indicators, imported, loaded, and compared with 20,000 rows."""
    with tempfile.TemporaryDirectory() as folder:
        source, store = Path(folder) / "list.csv", Path(folder) / "store.sqlite"
        source.write_text("type,value,source,confidence\n" + "\n".join(_indicator_lines()))
        began = time.perf_counter()
        done = import_list(store, source)
        imported = time.perf_counter() - began
        began = time.perf_counter()
        watch = Watch(read_store(store))
        loaded = time.perf_counter() - began
    rows = [_application(i) for i in range(20_000)]
    nothing, day = Dossier("x"), date(2026, 6, 1)
    began = time.perf_counter()
    for row in rows:
        listed_in(row, nothing, watch, day)
    each = (time.perf_counter() - began) / len(rows) * 1e6
    return {
        "taken": done.taken, "import_seconds": round(imported, 2),
        "load_seconds": round(loaded, 2), "match_microseconds": round(each, 2),
    }  # fmt: skip


def _application(i: int) -> Case:
    """A row of an export: mailbox, number, address on the network, two employers, a profile."""
    mailbox = email_address(f"ana{i}@firm{i % 5_000}.com", NOWHERE)
    number = phone_number(f"+1202555{i % 5_000:04d}", NOWHERE)
    assert mailbox is not None
    assert number is not None
    return Case(
        emails=(mailbox,),
        phone=number,
        network=(NetworkUse(f"81.2.{i % 256}.{i // 256 % 256}", "portal", NOWHERE),),
        jobs=tuple(
            Job(employer, "Engineer", NOWHERE)
            for employer in (f"Firm {i % 5_000}", "Larch Systems")
        ),
        links=(WebLink(f"https://github.com/ana{i}", "github.com", "github", NOWHERE, f"ana{i}"),),
    )


def _indicator_lines() -> Iterator[str]:
    pick = random.Random(3)
    for i in range(100_000):
        kind = ("email", "domain", "ip", "handle")[i % 4]
        value = {
            "email": f"user{i}.{pick.randrange(10**6)}@mail{i % 900}.com",
            "domain": f"host{i}.com",
            "ip": str(ipaddress.IPv4Address(pick.randrange(1 << 24, 223 << 24))),
            "handle": f"handle{i}",
        }[kind]
        yield f"{kind},{value},source {i % 7},80"


def online(count: str = "500") -> dict[str, Any]:
    """DNS by nsd and RDAP by our own server, in another process, each answer 20 ms late."""
    import httpx

    from hirecheck.facts.online.collect import Collector
    from hirecheck.facts.online.dns import DnsSource, resolver_for
    from hirecheck.facts.online.rdap import Bootstrap, RdapSource

    names = [f"firm{i}.example" for i in range(int(count))]
    ours, theirs = Pipe()
    serving = Process(target=_serve, args=(names, theirs))
    serving.start()
    port, base = ours.recv()
    with httpx.Client(timeout=5.0) as client:
        boot = Bootstrap({"example": base}, date(2026, 1, 1))
        dns = DnsSource(resolver_for([f"127.0.0.1:{port}"]))
        collector = Collector([(RdapSource(boot, client=client),), (dns,)])
        began, cpu = time.perf_counter(), time.process_time()
        found = collector.collect("domain", names, datetime.now(UTC))
        seconds, spent = time.perf_counter() - began, time.process_time() - cpu
    ours.send("done")
    serving.join()
    return {
        "domains": len(names), "seconds": round(seconds, 2), "cpu_seconds": round(spent, 2),
        "facts": len(found.facts), "gaps": len(found.gaps),
    }  # fmt: skip


def _serve(names: list[str], line: Connection) -> None:
    """Run the servers until told to end."""
    from tests.facts import servers

    zone = "@ IN NS ns1\n" + "".join(
        f"{n}. IN MX 1 aspmx.l.google.com.\n{n}. IN A 192.0.2.1\n"
        f'{n}. IN NS ns1\n{n}. IN TXT "v=spf1 -all"\n'
        for n in names
    )
    records = {n: servers.domain_record(n, "2020-01-01T00:00:00Z") for n in names}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        running = stack.enter_context(servers.nsd(folder, {"example": zone}))
        port = stack.enter_context(servers.delayed(running.port, 0.02))
        registry = stack.enter_context(servers.rdap(records, latency=0.02))
        line.send((port, registry.base))
        line.recv()


_MEASURES: dict[str, Callable[..., dict[str, Any]]] = {
    "enrich": enrich, "networks": networks, "indicators": indicators, "online": online,
}  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
