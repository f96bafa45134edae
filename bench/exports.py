"""How well, and how fast, exports are read.

    python bench/exports.py DIR        DIR holds expected.jsonl and the payloads that it names
    python bench/exports.py --speed N  a plain CSV of N rows, written and read back

Each line of expected.jsonl is `{"file": …, "candidates": [{name, emails, phones, urls, positions,
schools, applied_at, location, ips}]}`. A value counts as found where the row of that candidate has
it; a value that a row has beyond the expected ones counts against precision.
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hirecheck.errors import HirecheckError
from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import preview

LISTS = ("emails", "phones", "urls", "ips", "positions", "schools")
TEXTS = ("name", "applied_at", "location")


def flat(field: str, value: Any) -> set[str]:
    """The comparable values of a field: texts without case and blanks, dates to the month."""
    if value in (None, "", []):
        return set()
    if field in ("positions", "schools"):
        key = "employer" if field == "positions" else "school"
        other = "title" if field == "positions" else "degree"
        return {
            "|".join(
                [
                    tidy(v.get(key)),
                    tidy(v.get(other)),
                    *(str(v.get(d) or "")[:7] for d in ("start", "end")),
                ]
            )
            for v in value
        }
    return {tidy(v) for v in (value if isinstance(value, list) else [value])}


def tidy(value: object) -> str:
    return "".join(str(value or "").lower().split())


def closest(wanted: dict[str, Any], rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The row that shares most values with an expected candidate."""

    def shared(row: dict[str, Any]) -> int:
        return sum(len(flat(f, wanted.get(f)) & flat(f, row.get(f))) for f in (*LISTS, *TEXTS))

    return max(rows, key=shared, default={})


def measure(folder: Path, show: bool) -> None:
    """Print recall and precision by field over all files of a folder."""
    counts: Counter[str] = Counter()
    failed = 0
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        try:
            rows = [preview(row) for row in open_export(folder / case["file"]).rows()]
        except HirecheckError as error:
            print(f"{case['file']}: {error}", file=sys.stderr)
            rows, failed = [], failed + 1
        for wanted in case["candidates"]:
            row = closest(wanted, rows)
            for field in (*LISTS, *TEXTS):
                right, found = flat(field, wanted.get(field)), flat(field, row.get(field))
                if field == "location":
                    found |= flat(field, row.get("address"))
                counts[f"{field} wanted"] += len(right)
                counts[f"{field} hit"] += len(right & found)
                counts[f"{field} extra"] += len(found - right) if right or field in LISTS else 0
                if show and (right - found or (field in LISTS and found - right)):
                    print(f"  {case['file']} {field}: wanted {right}, found {found}")
    report(counts)
    print(f"files that could not be read: {failed}")


def report(counts: Counter[str]) -> None:
    print(f"{'field':<12}{'wanted':>8}{'found':>8}{'recall':>9}{'extra':>8}")
    for field in (*TEXTS, *LISTS):
        wanted, hit = counts[f"{field} wanted"], counts[f"{field} hit"]
        recall = f"{hit / wanted:.3f}" if wanted else "-"
        print(f"{field:<12}{wanted:>8}{hit:>8}{recall:>9}{counts[f'{field} extra']:>8}")


def speed(rows: int) -> None:
    """Write a plain CSV and read it back; wall and processor seconds and peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        with path.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows(lines(rows))
        began, wall = time.process_time(), time.perf_counter()
        read = sum(1 for row in open_export(path).rows() if not row.error)
        used, passed = time.process_time() - began, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        size = path.stat().st_size / 1e6
    print(f"{read:,} rows, {size:.0f} MB: {used:.1f} s of one core ({passed:.1f} s by the clock),")
    print(f"{read / used:,.0f} rows a second, peak memory {peak:.0f} MB")


def lines(rows: int) -> Iterable[list[object]]:
    yield [
        "Application ID", "Candidate Name", "Email", "Phone", "Location", "Applied At", "Job",
        "Source", "LinkedIn", "IP Address", "User Agent", "Current Company", "Current Title",
        "Stage",
    ]  # fmt: skip
    for n in range(rows):
        yield [
            n, f"Given{n} Family{n % 999}", f"user{n}@mail.example", f"+1 415 555 01{n % 100:02}",
            "Austin, TX", f"2026-01-{n % 28 + 1:02}T10:00:00Z", "Engineer", "LinkedIn",
            f"https://linkedin.com/in/user{n}-example", f"192.0.2.{n % 255}", "Mozilla/5.0 (X11)",
            "Example Ltd", "Developer", "Screen",
        ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", nargs="?", type=Path, help="folder with expected.jsonl")
    parser.add_argument("--speed", type=int, metavar="N", help="rows of the speed test")
    parser.add_argument("--show", action="store_true", help="print every difference")
    args = parser.parse_args()
    if args.folder:
        measure(args.folder, args.show)
    if args.speed:
        speed(args.speed)


if __name__ == "__main__":
    main()
