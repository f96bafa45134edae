"""Exports in other languages, and habits of systems beyond the well-known ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import ExportRow

HEADINGS = {
    "de": "Bewerbungs-Nr.;Vorname;Nachname;E-Mail-Adresse;Mobilnummer;Straße;Hausnr.;PLZ;Ort;"
    "Eingang am",
    "fr": "N° de candidature;Prénom;Nom de famille;Adresse e-mail;Téléphone portable;Rue;"
    "Numéro de rue;Code postal;Ville;Date de candidature",
    "it": "Numero candidatura;Nome;Cognome;Indirizzo e-mail;Cellulare;Street;Numero civico;CAP;"
    "Città;Data candidatura",
    "nl": "Sollicitatienummer;Voornaam;Achternaam;E-mailadres;Telefoonnummer;Straat;Huisnummer;"
    "Postcode;Woonplaats;Sollicitatiedatum",
    "pl": "Numer aplikacji;Imię;Nazwisko;Adres e-mail;Telefon komórkowy;Ulica;Numer domu;"
    "Kod pocztowy;Miasto;Data aplikacji",
    "sv": "Ansökningsnummer;Förnamn;Efternamn;E-post;Mobiltelefon;Gatuadress;House number;"
    "Postnummer;Ort;Ansökningsdatum",
}
VALUES = "B-17;Petra;Blum;petra@post.example;+49 30 5550143;Lindenweg;12;10115;Graz;2025-04-03"


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_of_other_languages_are_understood(tmp_path: Path, language: str) -> None:
    row = _one(tmp_path / "a.csv", f"{HEADINGS[language]}\n{VALUES}\n")
    assert (row.id, row.name, row.emails) == ("B-17", "Petra Blum", ("petra@post.example",))
    assert (row.phones, row.applied_at) == (("+49 30 5550143",), "2025-04-03")
    assert row.address.startswith("Lindenweg 12, Graz")
    assert row.location == "Graz"
    assert row.ignored == ()


def test_a_number_behind_the_name_is_not_part_of_it(tmp_path: Path) -> None:
    assert (
        _json(tmp_path, {"Candidate": "Mona Petrova (C123)", "City": "Graz"}).name == "Mona Petrova"
    )
    kept = _json(tmp_path, {"Candidate": "Mona (Mo) Petrova", "City": "Graz"})
    assert kept.name == "Mona (Mo) Petrova"


def test_pages_of_the_recruiting_system_are_not_the_applicants(tmp_path: Path) -> None:
    row = _json(
        tmp_path,
        {
            "name": "Ana Reyes", "email": "ana@post.example",
            "url": "https://app.greenhouse.io/people/1", "website": "https://anareyes.example",
        },
    )  # fmt: skip
    assert row.urls == ("https://anareyes.example",)


def test_times_of_odata_are_written_as_times(tmp_path: Path) -> None:
    row = _json(
        tmp_path,
        {
            "name": "Ines Moreau",
            "email": "i@post.example",
            "applicationDate": "/Date(1741000000000)/",
        },
    )
    assert row.applied_at == "2025-03-03T11:06:40+00:00"


def test_a_street_line_is_completed_by_the_town_beside_it(tmp_path: Path) -> None:
    plain = {"name": "Lena Okafor", "address": "1 Lake St", "city": "Chicago", "state": "IL"}
    assert _json(tmp_path, plain).address == "1 Lake St, Chicago, IL"
    whole = {**plain, "address": "1 Lake St, Chicago, IL 60601"}
    assert _json(tmp_path, whole).address == "1 Lake St, Chicago, IL 60601"


def test_accounts_and_dates_of_birth_are_kept_apart_from_what_is_shown(tmp_path: Path) -> None:
    row = _one(
        tmp_path / "a.csv",
        "ID,Name,Date of birth,Passport number,IBAN,Device ID\n"
        "1,Ana Reyes,1990-02-01,X1234567,DE02120300000000202051,d-77\n",
    )
    assert (row.born, row.papers, row.device) == ("1990-02-01", "X1234567", "d-77")
    assert row.payout == "DE02120300000000202051"
    assert row.ignored == ()


def test_a_column_of_short_codes_numbers_the_rows(tmp_path: Path) -> None:
    text = "Zz,Name\n" + "".join(f"K-{n},Ana Reyes\n" for n in range(4))
    assert _one(tmp_path / "a.csv", text).id == "K-0"
    same = "Zz,Name\n" + "K-1,Ana Reyes\n" * 4
    assert _one(tmp_path / "b.csv", same).id == ""


def _json(folder: Path, record: dict[str, Any]) -> ExportRow:
    return _one(folder / "a.json", json.dumps([record]))


def _one(path: Path, text: str) -> ExportRow:
    path.write_text(text, encoding="utf-8")
    return next(iter(open_export(path).rows()))
