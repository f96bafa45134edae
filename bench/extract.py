"""Measures how well and how fast resumes are read, per field, on labelled folders.

    python bench/extract.py DATA_DIR… [--baselines PYTHON] [--json FILE] [--failures]

A folder is one of two kinds: resume files with `truth.jsonl` (files, names, contacts, positions,
schools), or annotated plain texts (`*_layout_truth.jsonl` beside the texts; `vrundag.jsonl`).
Every value counts once: found and right, found and wrong, or missed. Strings are compared without
case, accents and punctuation; one that holds the other with at least 80 % of its letters counts.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from hirecheck.dossier import Document, Kind
from hirecheck.extract.dates import DateMark
from hirecheck.extract.resume.labeller import FEATURES, FORMAT, ResumeLabeller
from hirecheck.extract.resume.read import read_resume
from hirecheck.extract.resume.values import JobRead, ResumeRead
from hirecheck.intake.documents.read import read_document
from hirecheck.intake.limits import Limits
from hirecheck.modelstore import open_model

LABELLER: ResumeLabeller | None = None
FIELDS = ("name", "email", "phone", "employer", "title", "job_years", "school", "degree")


@dataclass
class Tally:
    """Right, wrong and missed values of one field, with the failures in words."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    failures: list[str] = field(default_factory=list)

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1; 1 where there was nothing to find and nothing was found."""
        precision = self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


@dataclass
class Answers:
    """What one reader found in one resume, in comparable form."""

    name: list[str] = field(default_factory=list)
    email: list[str] = field(default_factory=list)
    phone: list[str] = field(default_factory=list)
    employer: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    job_years: list[str] = field(default_factory=list)
    school: list[str] = field(default_factory=list)
    degree: list[str] = field(default_factory=list)


def folded(text: str) -> str:
    """Letters and digits only, without accents and case."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join(
        re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).split()
    )


def alike(one: str, other: str) -> bool:
    """Equal, or one inside the other with most of its letters."""
    a, b = folded(one).replace(" ", ""), folded(other).replace(" ", "")
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    return bool(short) and short in long and len(short) >= 0.8 * len(long)


def same_number(one: str, other: str) -> bool:
    """The same digits and letters."""
    return re.sub(r"\W", "", one).casefold() == re.sub(r"\W", "", other).casefold()


def same_job(one: str, other: str) -> bool:
    """Same years, and employers alike."""
    first, second = one.split("|"), other.split("|")
    return first[1:] == second[1:] and alike(first[0], second[0])


COMPARE: dict[str, Callable[[str, str], bool]] = {
    "email": lambda a, b: a.casefold() == b.casefold(),
    "phone": same_number,
    "job_years": same_job,
    "degree": lambda a, b: (
        alike(a, b) or folded(a).startswith(folded(b)) or folded(b).startswith(folded(a))
    ),
}


def count(
    tally: Tally, where: str, wanted: list[str], found: list[str], same: Callable[[str, str], bool]
) -> None:
    """Match each wanted value with one found value."""
    left = list(found)
    for value in wanted:
        hit = next((f for f in left if f == value), None) or next(
            (f for f in left if same(f, value)), None
        )
        if hit is None:
            tally.missed += 1
            tally.failures.append(f"{where}: missed {value!r}")
        else:
            tally.right += 1
            left.remove(hit)
    tally.wrong += len(left)
    tally.failures += [f"{where}: wrongly found {value!r}" for value in left]


def year_of(mark: DateMark | None) -> str:
    """The year of a mark, "" where it has none."""
    return str(mark.first.year) if mark is not None and mark.first is not None else ""


def job_years(job: JobRead) -> str:
    """Employer and years in comparable form."""
    start = year_of(job.when.start) if job.when else ""
    end = "present" if job.when and job.when.current else year_of(job.when.end) if job.when else ""
    return f"{job.employer.text if job.employer else ''}|{start}|{end}"


def truth_years(position: dict[str, Any]) -> str:
    """The same from a truth file; what is no year ("20XX") counts as none."""
    years = []
    for side in (position.get("start"), position.get("end")):
        m = re.search(r"\b(?:18|19|20)\d\d\b", str(side or ""))
        years.append(
            "present"
            if str(side or "").casefold() in ("present", "ongoing")
            else m.group()
            if m
            else ""
        )
    return f"{position.get('employer') or ''}|{years[0]}|{years[1]}"


def ours(read: ResumeRead) -> Answers:
    """hirecheck's reading in comparable form."""
    return Answers(
        name=[" ".join(read.name.text.split())] if read.name else [],
        email=[v.text for v in read.emails],
        phone=[v.text for v in read.phones],
        employer=[j.employer.text for j in read.jobs if j.employer],
        title=[j.title.text for j in read.jobs if j.title],
        job_years=[job_years(j) for j in read.jobs if j.employer],
        school=[s.school.text for s in read.schools if s.school],
        degree=[s.degree.text for s in read.schools if s.degree],
    )


def truth_of(row: dict[str, Any]) -> Answers:
    """A line of `truth.jsonl` in comparable form."""
    positions, schools = (
        row.get("positions") or [],
        row.get("schools") or row.get("education") or [],
    )
    return Answers(
        name=[row["name"]] if row.get("name") else [],
        email=list(row.get("emails") or []),
        phone=list(row.get("phones") or []),
        employer=[p["employer"] for p in positions if p.get("employer")],
        title=[p["title"] for p in positions if p.get("title")],
        job_years=[truth_years(p) for p in positions if p.get("employer")],
        school=[s["school"] for s in schools if s.get("school")],
        degree=[s["degree"] for s in schools if s.get("degree")],
    )


def compare(
    tallies: dict[str, Tally],
    where: str,
    wanted: Answers,
    found: Answers,
    fields: Iterable[str] = FIELDS,
) -> None:
    """Count every field of one resume."""
    for name in fields:
        pair = getattr(wanted, name), getattr(found, name)
        if name == "employer":
            pair = dedup(pair[0]), dedup(pair[1])
        count(tallies[name], where, *pair, COMPARE.get(name, alike))


def dedup(values: list[str]) -> list[str]:
    """Each employer once: several posts at one employer name it once or often."""
    kept: dict[str, str] = {}
    for value in values:
        kept.setdefault(folded(value), value)
    return list(kept.values())


def resume_files(folder: Path, report: dict[str, Any], failures: bool) -> list[tuple[str, bytes]]:
    """Measure files with `truth.jsonl`."""
    rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text("utf-8").splitlines()]
    groups: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    files = []
    for row in rows:
        path = folder / row["file"]
        data = path.read_bytes()
        files.append((path.name, data))
        document = read_document(path.name, data, Kind.RESUME, Limits())
        found = ours(read_resume(document, LABELLER))
        wanted = truth_of(row)
        kind = (
            row["kind"] if row["lang"] == "en" or row["kind"] != "filled" else "filled, not English"
        )
        compare(groups[kind], row["file"], wanted, found)
        compare(groups["all"], row["file"], wanted, found)
    for kind, tallies in groups.items():
        emit(report, f"{folder.name}: {kind}", tallies, failures and kind == "filled")
    return files


def annotated(folder: Path, report: dict[str, Any], failures: bool) -> list[str]:
    """Measure plain texts with positions and schools read off a fixed layout, and loose labels."""
    texts: list[str] = []
    for path in sorted(folder.glob("*_layout_truth.jsonl")):
        source = folder / path.name.replace("_layout_truth", "")
        known = {
            r["id"]: r["text"] for r in map(json.loads, source.read_text("utf-8").splitlines())
        }
        tallies: dict[str, Tally] = defaultdict(Tally)
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            texts.append(known[row["id"]])
            found = ours(read_resume(Document(row["id"], Kind.RESUME, known[row["id"]]), LABELLER))
            compare(
                tallies,
                row["id"],
                truth_of(row),
                found,
                ("name", "employer", "title", "job_years", "school", "degree"),
            )
        emit(report, f"{folder.name}: {source.stem}", tallies, failures)
    for path in sorted(folder.glob("vrundag*.jsonl")):
        tallies = defaultdict(Tally)
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            texts.append(row["text"])
            found = ours(read_resume(Document(row["id"], Kind.RESUME, row["text"]), LABELLER))
            compare(tallies, row["id"], loose_labels(row), found, ("employer", "title", "school"))
        emit(
            report,
            f"{folder.name}: {path.stem} (running text; recall counts, labels incomplete)",
            tallies,
            failures,
        )
    return texts


def loose_labels(row: dict[str, Any]) -> Answers:
    """Labels of a running text."""
    named: dict[str, list[str]] = defaultdict(list)
    for _, _, label, text in row["entities"]:
        named[label.casefold()].append(" ".join(text.split()))
    return Answers(
        employer=named["company_name"], title=named["designation"],
        school=named["place_higher_education"] + named["place_basic_education"],
    )  # fmt: skip


def emit(report: dict[str, Any], title: str, tallies: dict[str, Tally], failures: bool) -> None:
    """Print one table and keep it for the report."""
    report[title] = {name: tally.scores() for name, tally in tallies.items()}
    print(
        f"\n{title}\n{'field':<12}{'precision':>10}{'recall':>8}{'F1':>7}{'right':>7}{'wrong':>7}{'missed':>7}"
    )
    for name, tally in tallies.items():
        s = tally.scores()
        print(
            f"{name:<12}{s['precision']:>10}{s['recall']:>8}{s['f1']:>7}{tally.right:>7}{tally.wrong:>7}{tally.missed:>7}"
        )
    if failures:
        for name, tally in tallies.items():
            for failure in tally.failures:
                print(f"  [{name}] {failure}")


def baselines(python: Path, folder: Path, report: dict[str, Any]) -> None:
    """Measure other tools on the filled English files of a folder, in the same way."""
    rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] == "filled" and row["lang"] == "en"]
    truth = {row["file"]: truth_of(row) for row in rows}
    with NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as work:
        for row in rows:
            path = folder / row["file"]
            text = read_document(path.name, path.read_bytes(), Kind.RESUME, Limits()).text
            work.write(json.dumps({"file": row["file"], "path": str(path), "text": text}) + "\n")
        work.flush()
        script = Path(__file__).with_name("extract_others.py")
        done = subprocess.run(
            [str(python), str(script), work.name], capture_output=True, text=True, check=True
        )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    for reader in dict.fromkeys(a["reader"] for a in answers):
        tallies: dict[str, Tally] = defaultdict(Tally)
        seconds = 0.0
        for answer in (a for a in answers if a["reader"] == reader):
            fields = [name for name in FIELDS if name in answer]
            found = Answers(**{name: answer[name] for name in fields})
            compare(tallies, answer["file"], truth[answer["file"]], found, fields)
            seconds += answer["seconds"]
        emit(report, f"{reader}: {folder.name}, filled", tallies, False)
        print(f"{len(rows) / seconds:.1f} resumes a second")
        report[f"{reader}: {folder.name}, filled"]["per_second"] = round(len(rows) / seconds, 1)


def speed(files: list[tuple[str, bytes]], texts: list[str], report: dict[str, Any]) -> None:
    """Resumes a second on one core: whole way, text alone, extraction alone."""
    pdfs = [(n, d) for n, d in files if n.endswith(".pdf")]
    if pdfs:
        for name, data in pdfs[:3]:
            read_resume(read_document(name, data, Kind.RESUME, Limits()))
        started = time.perf_counter()
        documents = [read_document(n, d, Kind.RESUME, Limits()) for n, d in pdfs for _ in range(3)]
        text_seconds = time.perf_counter() - started
        started = time.perf_counter()
        for document in documents:
            read_resume(document, LABELLER)
        own = time.perf_counter() - started
        done = len(documents)
        report["speed"] = {
            "pdf_per_second": round(done / (text_seconds + own), 1),
            "text_only_per_second": round(done / text_seconds, 1),
            "extraction_ms": round(1000 * own / done, 2),
        }
    if texts:
        started = time.perf_counter()
        for text in texts:
            read_resume(Document("t", Kind.RESUME, text), LABELLER)
        report.setdefault("speed", {})["plain_text_extraction_ms"] = round(
            1000 * (time.perf_counter() - started) / len(texts), 2
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report.setdefault("speed", {})["peak_mb"] = round(peak)
    print("\nspeed", report["speed"])


def main(arguments: list[str]) -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--failures", action="store_true", help="list what was missed or wrong")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--baselines", type=Path, help="Python with the tools of extract_others.py")
    parser.add_argument("--without-model", action="store_true", help="layout and rules alone")
    options = parser.parse_args(arguments)
    global LABELLER
    if not options.without_model:
        folder = open_model("resume_ner", format=FORMAT, features=FEATURES)
        LABELLER = ResumeLabeller(folder.path / "model")
    report: dict[str, Any] = {}
    files: list[tuple[str, bytes]] = []
    texts: list[str] = []
    for folder in options.folders:
        if (folder / "truth.jsonl").is_file():
            files += resume_files(folder, report, options.failures)
        else:
            texts += annotated(folder, report, options.failures)
    speed(files, texts, report)
    for folder in options.folders:
        if options.baselines and (folder / "truth.jsonl").is_file():
            baselines(options.baselines, folder, report)
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
