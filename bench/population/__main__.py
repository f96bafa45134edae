"""`python -m bench.population make DIR --count 200 --seed 1`."""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.population.make import write


def main() -> None:
    """Write a population."""
    parser = argparse.ArgumentParser(prog="python -m bench.population", description=__doc__)
    make = parser.add_subparsers(required=True).add_parser("make", help="write packets and labels")
    make.add_argument("folder", type=Path, metavar="DIR")
    make.add_argument("--count", type=int, default=200)
    make.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write(given.folder, given.count, given.seed)


if __name__ == "__main__":
    main()
