"""Makes `hirecheck/data/whois_servers.csv`: which host answers WHOIS for a top-level domain.

npm pack whoisserver-world && tar xzf whoisserver-world-*.tgz
python bench/data/make_whois.py package/whoisservers.json

Source: the IANA root zone database, by whoisserver-world (ISC).
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

TARGET = Path(__file__).parents[2] / "hirecheck" / "data" / "whois_servers.csv"


def main(source: Path) -> None:
    """Write a row a top-level domain that has a server."""
    data = json.loads(source.read_text(encoding="utf-8"))
    day = datetime.fromtimestamp(max(v.get("t", 0) for v in data.values()) / 1000, UTC).date()
    lines = [
        "# WHOIS servers by top-level domain: IANA root zone database, by whoisserver-world 1.0.31 "
        f"(ISC), {day}.",
        "tld,server",
    ]
    for tld, entry in sorted(data.items()):
        servers = [s for s in entry.get("whoisServer") or () if s]
        if servers:
            lines.append(f"{tld},{servers[0]}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 2} servers, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
