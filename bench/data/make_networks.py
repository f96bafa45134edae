"""Makes `hirecheck/data/networks.bin.xz` and `network_names.tsv.xz`: who runs which addresses.

npm pack @ip-location-db/asn && tar xzf ip-location-db-asn-*.tgz
python bench/data/make_networks.py package 2026-06-17

Source: RouteViews, DB-IP and NRO by ip-location-db (CC BY 4.0). The kind of an operator comes
from `network_operators.csv` where it stands there, else from the words of its name.
"""

from __future__ import annotations

import csv
import lzma
import re
import struct
import sys
from collections import Counter
from pathlib import Path

DATA = Path(__file__).parents[2] / "hirecheck" / "data"
LARGE_ACCESS = 32_768

#: Words in an operator's name, in the order in which they settle its kind.
RULES: tuple[tuple[str, str], ...] = (
    ("vpn", r"\bgsl networks|\b\w*vpn\w*\b|surfshark|tefincom|packethub|mullvad|windscribe"
            r"|privado networks|anchorfree|\bpango\b|golden frog|\bgz systems|\bastrill\b"
            r"|tunnelbear"
            r"|hidemyass|\bprivax\b|hide\.me|perfect privacy|cyberghost|torguard"
            r"|london trust media|private internet access|\bkape technologies|anonymizer"),
    ("tor", r"\btor (?:exit|servers|project)\b|torservers"),
    ("satellite", r"starlink|space exploration|\bhughes(?:net)?\b|viasat|satellit|oneweb"
                  r"|eutelsat|intelsat|inmarsat|\bgilat\b|\bsatcom\b"),
    ("cdn", r"cloudflare|akamai|fastly|bunny(?:way|cdn)|\bcdn\w*\b|edgecast|edgio|incapsula"),
    ("university", r"universi[td]\w*|universit[aeä]t|\bcollege\b|hochschule|polytechni\w*"
                   r"|institute? of (?:science and )?technology|academic net\w*"
                   r"|academ(?:y|ia)\b|\buniv\b"
                   r"|education(?:al)? (?:and|&) research|research (?:and|&) education"
                   r"|national research net\w*|forschungsnetz\w*|\bschools?\b|school district"
                   r"|\bjisc\b|\bsurf b\.v|\brenater\b|\bgarr\b|rediris|\bcernet\b|internet2"
                   r"|\bfccn\b|\bheanet\b|\baarnet\b|\bcanarie\b|\bcesnet\b|\bacademi\w+ net\w*"
                   r"|\bnetwork for education|\beducation(?:al)? net\w*|\bstudent net\w*"
                   r"|[eé]cole (?:poly|normale|nat)\w*|fachhochschule|högskola|yliopisto"
                   r"|uniwersytet"
                   r"|politechnika|università|ensino superior|faculty of"),
    ("tor", r"unredacted|\bcalyx\b|church of cyberology|f3 netze|foundation for applied privacy"
            r"|emerald onion|artikel ?10|zwiebelfreunde|quintex alliance|\bdfri\b"),
    ("residential-proxy", r"oxylabs|bright data|luminati|smartproxy|\bsprious\b|iproyal"
                          r"|biterika|rayobyte|netnut"),
    ("corporate", r"zscaler|netskope|cato networks|iboss|menlo security|forcepoint"),
    ("hosting", r"\bhost(?!el|al|ess)\w*|hosting|\w*servers?\b|\b(?!ghost\b)\w{2,}host\b"
                r"|\bserver\w+"
                r"|\bservid(?:or|ores)\b|\w*serveurs?\b|\bsunucu\w*|\bcoloca\w*"
                r"|\bdedi\w{0,3}serv\w*"
                r"|\bbare ?metal\b|\bcompute\b|\b(?:iaas|paas|saas)\b|h[eé]bergement|alojamiento"
                r"|\bdomain names? regist\w*|united-domains|\blayerstack|fluidstack|stack infra\w*"
                r"|serverion|serverius|\w*vps\w*|\w*cloud\w*|data ?cent(?:er|re|rum|ers|res)\b"
                r"|datacent\w*|\bcolo(?:cation|crossing)?\b|\w*colo\b|dedicated|\bidc\b|rackspace"
                r"|leaseweb|hetzner|\bovh\b|linode|vultr|choopa|contabo|psychz|quadranet|m247"
                r"|\bionos\b|hivelocity|scaleway|upcloud|kamatera|ramnode|buyvm|frantech"
                r"|virtual (?:private )?(?:server|machine)s?|\bhostkey\b|\bgcore\b|g-core|melbicom"
                r"|worldstream|voxility|selectel|timeweb|beget|ispsystem|aruba s\.p\.a"
                r"|\bdigital ?ocean\b|interserver|namecheap|godaddy|equinix|coresite|cyrusone"
                r"|zenlayer|clouvider|krypt technologies|quickpacket|deft\.com|performive|web werks"
                r"|green floid|logicweb|uk-2 limited|limestone networks|netactuate|zomro|atman sp"
                r"|powerhouse management|i3d\.net|virtual systems|handy networks|tzulo|edis gmbh"
                r"|velia\.net|xneelo|wowrack|amanah tech|home\.pl|\bwebnx\b|gigenet|volico|cleura"
                r"|\b23m gmbh|\bveesp\b|liquid web|databank|keyweb|peg tech|\bxtom\b|teraswitch"
                r"|latitude\.sh|novoserve|flokinet|\baeza\b|incognet|datawagon|trabia|prgmr|gandi"
                r"|dogado|evanzo|aqua ray|ikoula|\bipxo\b|hydra communications|\biland\b|webair"
                r"|heart internet|wholesale internet|sakura internet|turnkey internet|gmo internet"
                r"|baxet|neterra|1984 ehf|sharktech|nocix|phoenixnap|global layer|tilaa|estnoc"
                r"|fiber grid|atlantic metro|serveroid|netcup|strato ag|nforce|ecatel|ip volume"
                r"|mevspace|privex|cologix|seflow|plutex|sollutium|gigahost|glesys|combahton"
                r"|melbikomas|scalaxy|dreamhost|mediatemple|liquidweb|steadfast|nexcess"
                r"|pair networks"
                r"|a2 hosting|inmotion|wavecom as|zenex|ifog gmbh|servinga|contabo|netways"
                r"|hostinger"
                r"|advania|verne global|atnorth|green mountain|bulk infra\w*|digital realty"
                r"|switch, ltd"
                r"|global switch|telehouse|interxion|kao data|cyxtera|evocative|involta|switchcloud"
                r"|vnet a\.s|wedos|forpsi|active 24|websupport|rackforest|dotroll|tarhely|superhost"
                r"|hostpoint|infomaniak|cyon gmbh|nine internet sol\w*|metanet|transip|antagonist"
                r"|mijndomein|argeweb|versio b|yourhosting|previder|duocast|signet b\.v"
                r"|nxs internet"
                r"|one\.com|simply\.com|zitcom|gigahost|loopia|binero|oderland|glesys|bahnhof cloud"
                r"|krystal|fasthosts|memset|bytemark|mythic beasts|iomart|ukfast|pulsant|node4"
                r"|dattatec|locaweb|kinghost|umbler|uol diveo|hostnet|neolo|donweb|latincloud"
                r"|e2e networks|ctrls|netmagic|web werks|sify cloud|cyfuture|exabytes|shinjiru"
                r"|ip ?serverone"
                r"|conoha|kagoya|xserver|idc frontier|gmo-?z|bitisle|naver cloud|cafe24|gabia|kinx"
                r"|digital united cloud|chief telecom|zetta|pacswitch|xneelo|hetzner|afrihost cloud"
                r"|reg\.ru|ru-center|mchost|sprinthost|firstvds|adminvps|ruvds|datapro|dataline"
                r"|\w*hoster\b|\bweb services\b|\brack(?:\w{3,}|ip)\b|\bcolo(?:up|guard|house"
                r"|hub)\b"
                r"|\b\w{3,}node\b|\bnodes direct|data ?(?:foundry|room|cheap|shack|realm|ring"
                r"|102)\b"
                r"|carinet|atlantic\.net|\beonix|fortressitx|globotech|centrilogic|corespace"
                r"|input output flood|secure dragon|directspace|newmedia express|readyspace"
                r"|intervolve"
                r"|cyberfort|vegasnap|cyber_folks|octopuce|\besds\b|solvinity|\bcegeka\b|aurologic"
                r"|unitas global|tierpoint|lightedge|onr llc|expedient|peak 10|viawest|internap"
                r"|\binap\b"
                r"|savvis|singlehop|softlayer|servercentral|steadfast|ubiquity servers|nobis tech"
                r"|privatesystems|webhorizon|advin serv|buyshared|hosteur|ikoula|nexylan"),
    ("mobile", r"\bmobile\b|mobil[ei]?\b|\bcellular\b|\bgsm\b"
               r"|\bcelular\b|telcel|vodacom|\bmtn\b|airtel|\bjio\b|t-mobile|\bglobe telecom"),
    ("corporate", r"\bbank\b|insurance|\bmotors?\b|pharma\w*|airlines?|\bministry\b|government"
                  r"|\bdepartment of\b|\bcity of\b|\bcounty of\b|hospital|\bpostal service\b"
                  r"|\bdod\b|dupont|\bstate of\b|health(?:care)?\b"),
)  # fmt: skip
ACCESS = re.compile(
    r"telecom\w*|telekom\w*|telefonic\w*|telephone|\btel[eé]com\b|broadband|\bcable\w*\b"
    r"|fib(?:er|re)"
    r"|\bftth\b|communications?\b|communicaciones|internet|\bisp\b|vodafone|orange"
    r"|\bnet ?services?\b"
    r"|telia|telenor|wireless|\bdsl\b|telecomunica\w*|rostelecom|swisscom|proximus|\btelco\b"
)


def kind_of(name: str, size: int) -> str:
    """What an operator runs, by the words of its name."""
    lower = name.lower()
    for kind, pattern in RULES:
        if re.search(pattern, lower):
            return kind
    return "residential" if size >= LARGE_ACCESS and ACCESS.search(lower) else "unknown"


def main(package: Path, day: str) -> None:
    """Write both tables and say how large they became."""
    v4, v6 = _ranges(package / "asn-ipv4-num.csv"), _ranges(package / "asn-ipv6-num.csv")
    sizes: Counter[int] = Counter()
    for first, last, asn, _name in v4:
        sizes[asn] += last - first + 1
    names = {asn: name for _f, _l, asn, name in (*v6, *v4)}
    with (DATA / "network_operators.csv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        curated = {int(row["asn"]): row["kind"] for row in rows}
    head = f"# Operators by RouteViews, DB-IP and NRO (CC BY 4.0), by ip-location-db {day}\n"
    sisters = _sisters(curated, names)
    text = head + "\n".join(
        f"{asn}\t{curated.get(asn) or sisters.get(name) or kind_of(name, sizes[asn])}"
        f"\t{' '.join(name.split())}"
        for asn, name in sorted(names.items())
    )
    _write("network_names.tsv.xz", text.encode("utf-8"))
    packed4 = _packed([(f, last, a) for f, last, a, _n in v4], "I")
    packed6 = _packed([(f >> 64, last >> 64, a) for f, last, a, _n in v6], "Q")
    _write("networks.bin.xz", day.encode() + struct.pack("<I", len(packed4)) + packed4 + packed6)


def _sisters(curated: dict[int, str], names: dict[int, str]) -> dict[str, str]:
    """The kind of an operator's other numbers, where all that are known are of one kind.

    Lines of people are left out, because carriers keep them apart from what firms rent.
    """
    found: dict[str, set[str]] = {}
    for asn, kind in curated.items():
        found.setdefault(names.get(asn, ""), set()).add(kind)
    return {
        name: next(iter(kinds))
        for name, kinds in found.items()
        if name and len(kinds) == 1 and not kinds & {"residential", "mobile"}
    }


def _ranges(path: Path) -> list[tuple[int, int, int, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [(int(r[0]), int(r[1]), int(r[2]), r[3]) for r in csv.reader(lines) if int(r[2])]


def _packed(ranges: list[tuple[int, int, int]], size: str) -> bytes:
    """Starts and owners, column by column; a gap is an owner of 0. Later ranges overrule."""
    starts, owners, end = [], [], -1
    for first, last, asn in sorted(ranges):
        if first <= end:
            continue
        if first > end + 1 and owners and owners[-1]:
            starts.append(end + 1)
            owners.append(0)
        if not owners or owners[-1] != asn:
            starts.append(first)
            owners.append(asn)
        end = last
    steps = [b - a for a, b in zip([0, *starts], starts, strict=False)]
    count = len(starts)
    return struct.pack(f"<I{count}{size}{count}I", count, *steps, *owners)


def _write(name: str, data: bytes) -> None:
    (DATA / name).write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{name}: {(DATA / name).stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
