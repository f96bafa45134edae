"""Makes `hirecheck/data/disposable_more.txt.xz`: throw-away mail domains that other lists lack.

npm pack disposable-email-domains && tar xzf disposable-email-domains-*.tgz
python bench/data/make_disposable.py package

Source: disposable-email-domains for npm (MIT). Names that other lists know as free, academic or
relay, and well-known employers, are left out. `*.` marks names whose every sub-domain is meant;
public suffixes among them, such as web.id, are left out, because people register under those.
"""

from __future__ import annotations

import json
import lzma
import sys
from pathlib import Path

from publicsuffixlist import PublicSuffixList

from hirecheck.extract.domains import registrable, well_known
from hirecheck.extract.mailboxes import mailbox_kind
from hirecheck.nouns.internet import MailboxKind

TARGET = Path(__file__).parents[2] / "hirecheck" / "data" / "disposable_more.txt.xz"


def main(package: Path) -> None:
    """Write a name a line, by its ending, and say how many there are."""
    TARGET.unlink(missing_ok=True)
    version = json.loads((package / "package.json").read_text())["version"]
    names = [n for n in json.loads((package / "index.json").read_text()) if _is_new(n)]
    bases = (n.removeprefix("*.") for n in json.loads((package / "wildcard.json").read_text()))
    official = PublicSuffixList(only_icann=True)
    wild = [f"*.{base}" for base in bases if official.privatesuffix(base)]
    head = f"# disposable-email-domains for npm {version} (MIT), less what other lists know\n"
    lines = sorted({*names, *wild}, key=lambda n: n.split(".")[::-1])
    TARGET.write_bytes(lzma.compress((head + "\n".join(lines)).encode(), preset=9))
    print(f"{len(names)} domains, {len(wild)} wildcards, {TARGET.stat().st_size / 1e6:.2f} MB")


def _is_new(name: str) -> bool:
    own = registrable(name) or name
    return mailbox_kind(name, own)[0] is MailboxKind.OWN and own not in well_known()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
