"""Columns of other systems by which applications meet: answers, hashes, two accounts for pay."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from hirecheck.intake.exports.export import open_export
from tests.engines.exports import screened

COLUMNS = (
    "Application ID", "First Name", "Last Name", "Email", "Street Address", "City", "Source",
    "Phone", "Bank Account", "Wallet Address", "Resume SHA256", "Photo Hash",
    "Why do you want to work here?",
)  # fmt: skip
ANSWER = (
    "I rebuilt the ledger of a ticket office in Rust, moved its nightly batch to a queue and cut "
    "the time until refunds arrive from nine days to two, which is why your payments team is where "
    "I want to go on with this work next year"
)
WALLET = "0x91a87dc30bdec1d5ed5f70cb648e25966bf5a03e"


def export_of(path: Path, *rows: dict[str, str]) -> Path:
    """A file with these applications and some strangers."""
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, COLUMNS, restval="")
        writer.writeheader()
        for number, row in enumerate(rows, start=1):
            writer.writerow({"Application ID": f"A{number}", **row})
    return path


def rings_of(tmp_path: Path, *rows: dict[str, str]) -> list[dict[str, Any]]:
    screened(export_of(tmp_path / "in.csv", *rows), tmp_path / "out")
    found: list[dict[str, Any]] = json.loads((tmp_path / "out" / "rings.json").read_text("utf-8"))
    return found


def person(given: str, family: str, **values: str) -> dict[str, str]:
    mail = f"{given}.{family}@post.example".lower()
    named = {name.replace("_", " "): value for name, value in values.items()}
    return {"First Name": given, "Last Name": family, "Email": mail, **named}


def test_answers_hashes_and_accounts_are_read(tmp_path: Path) -> None:
    path = export_of(
        tmp_path / "in.csv",
        person("Ana", "Brandt", Bank_Account="1198785436", Wallet_Address=WALLET,
               Resume_SHA256="3e5c" * 16, Photo_Hash="bc114497b5ec9449")
        | {"Why do you want to work here?": ANSWER, "Street Address": "12 Oak St, Apt 4",
           "City": "Austin, TX"},
    )  # fmt: skip
    (row,) = open_export(path).rows()
    assert (row.payout, row.more_payouts) == ("1198785436", (WALLET,))
    assert (row.file_hash, row.photo_hash) == ("3e5c" * 16, "bc114497b5ec9449")
    assert ANSWER in row.answers
    assert row.address == "12 Oak St, Apt 4, Austin, TX"


def test_one_file_and_one_picture_join_by_their_hashes(tmp_path: Path) -> None:
    rings = rings_of(
        tmp_path,
        person("Ana", "Brandt", Resume_SHA256="3e5c" * 16),
        person("Rui", "Costa", Resume_SHA256="3E5C" * 16),
        person("Mei", "Lin", Photo_Hash="bc114497b5ec9449"),
        person("Ivo", "Blum", Photo_Hash="bc114497b5ec9448"),
    )
    assert [ring["applications"] for ring in rings] == [["A1", "A2"], ["A3", "A4"]]


def test_a_wallet_joins_wherever_it_stands(tmp_path: Path) -> None:
    (ring,) = rings_of(
        tmp_path,
        person("Ana", "Brandt", Bank_Account="1198785436", Wallet_Address=WALLET),
        person("Rui", "Costa", Wallet_Address=WALLET),
    )
    assert {edge["kind"] for edge in ring["edges"]} == {"wallet"}


def test_a_job_board_is_no_agency_that_would_explain_a_number(tmp_path: Path) -> None:
    number = "+1 202 555 0143"
    two = [
        person("Ana", "Brandt", Phone=number, Source="Indeed"),
        person("Rui", "Costa", Phone=number, Source="Indeed"),
    ]
    assert rings_of(tmp_path, *two)


def test_an_agency_explains_its_number(tmp_path: Path) -> None:
    number = "+1 202 555 0143"
    two = [
        person("Ana", "Brandt", Phone=number, Source="Larkfield Staffing"),
        person("Rui", "Costa", Phone=number, Source="Larkfield Staffing"),
    ]
    assert not rings_of(tmp_path, *two)


def test_placeholders_join_nobody(tmp_path: Path) -> None:
    blanks = {"Email": "noemail@post.example", "Bank Account": "n/a", "Photo Hash": "0" * 16}
    assert not rings_of(tmp_path, person("Ana", "Brandt") | blanks, person("Rui", "Costa") | blanks)


def test_a_ring_whose_first_application_has_no_name_is_told(tmp_path: Path) -> None:
    mail = {"Email": "quietlake77@post.example"}
    (ring,) = rings_of(tmp_path, mail, person("Ana", "Brandt") | mail)
    assert ring["names"] == ["Ana Brandt"]


def test_a_career_in_other_words_is_one_ring(tmp_path: Path) -> None:
    lines = [
        f"- Built {thing} in {tool} for {whom}, which cut {gain} by {n} percent"
        for n, (thing, tool, whom, gain) in enumerate(
            zip(
                ("the claims ledger", "a booking engine", "the route planner", "an audit trail",
                 "the tax calculator", "a label printer", "the parcel scanner", "a seat map"),
                ("Rust", "Kotlin", "Elixir", "Scala", "Django", "Flink", "Vue", "Postgres"),
                ("a clinic", "two airlines", "a publisher", "a bank", "a gym", "a city council",
                 "an importer", "a theatre"),
                ("refund delays", "night alerts", "query latency", "manual checks", "build minutes",
                 "hosting cost", "failed payments", "support tickets"),
                strict=True,
            ),
            start=11,
        )
    ]  # fmt: skip
    told = [line.replace("Built", "Created").replace("percent", "%") for line in reversed(lines)]
    path = tmp_path / "in.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["Application ID", "Name", "Resume Text"])
        writer.writerow(["A1", "Ana Brandt", "Ana Brandt\n" + "\n".join(lines)])
        writer.writerow(["A2", "Rui Costa", "Rui Costa\n" + "\n".join(told)])
        writer.writerow(["A3", "Mei Lin", "Mei Lin\n" + "\n".join(lines[:2])])
    screened(path, tmp_path / "out")
    (ring,) = json.loads((tmp_path / "out" / "rings.json").read_text("utf-8"))
    assert ring["applications"] == ["A1", "A2"]
    assert ring["edges"][0]["kind"] == "resume-text"
