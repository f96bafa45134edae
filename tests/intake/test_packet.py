"""A packet is read whole: every kind of file by its name, and no bad file costs another."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.errors import PacketError
from hirecheck.intake.packet import read_packet
from hirecheck.settings import Settings

SETTINGS = Settings()
APPLICATION = {"id": "A-1", "name": "Ada Example", "email": "ada@example.org"}
MAIL = b"From: Ada Example <ada@example.org>\nDate: Mon, 2 Mar 2026 10:00:00 +0900\n\nHello\n"
VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada>Hello</v>\n"


def packet(folder: Path, **files: str | bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def full(folder: Path) -> Path:
    return packet(
        folder,
        **{
            "application.json": json.dumps(APPLICATION),
            "resume.txt": "Ada Example\nEngineer at Example Ltd, 2019 to 2024\n",
            "cover-letter.md": "Dear team,\n",
            "mail-01.eml": MAIL,
            "interview.vtt": VTT,
            "notes/network.txt": "Joined through a VPN.",
            "access.csv": "at,ip,event\n2026-03-02T10:00:00Z,192.0.2.7,login\n",
            "verification.yaml": "- {check: identity, outcome: passport seen, passed: true}\n",
            "github-ada.json": '{"login": "ada"}',
            "facts.json": '{"facts": []}',
            "holiday.mp4": b"\x00\x01",
        },
    )


def by_name(dossier: Dossier) -> dict[str, Document]:
    return {document.name: document for document in dossier.documents}


KINDS = {
    "application.json": Kind.APPLICATION,
    "resume.txt": Kind.RESUME,
    "cover-letter.md": Kind.LETTER,
    "mail-01.eml": Kind.MAIL,
    "interview.vtt": Kind.TRANSCRIPT,
    "notes/network.txt": Kind.NOTES,
    "access.csv": Kind.ACCESS,
    "verification.yaml": Kind.VERIFICATION,
    "github-ada.json": Kind.ACCOUNT,
    "facts.json": Kind.FACTS,
    "holiday.mp4": Kind.OTHER,
}


def test_every_kind_of_file_is_known_by_its_name(tmp_path: Path) -> None:
    dossier = read_packet(full(tmp_path / "p"), SETTINGS)
    assert {d.name: d.kind for d in dossier.documents} == KINDS
    assert {d.name for d in dossier.documents if d.readable} == KINDS.keys() - {"holiday.mp4"}
    assert dossier.id == "A-1"
    assert set(dossier.inputs) == KINDS.keys() - {"holiday.mp4"}
    assert "not recognised" in by_name(dossier)["holiday.mp4"].why


def test_a_zip_of_the_folder_reads_the_same(tmp_path: Path) -> None:
    folder = full(tmp_path / "p")
    flat, nested = tmp_path / "flat.zip", tmp_path / "nested.zip"
    for archive, prefix in ((flat, ""), (nested, "p/")):
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
            for path in sorted(folder.rglob("*")):
                target.write(path, prefix + str(path.relative_to(folder)))
            target.writestr("__MACOSX/._resume.txt", b"\x00")
    wanted = read_packet(folder, SETTINGS)
    assert read_packet(flat, SETTINGS) == wanted
    assert read_packet(nested, SETTINGS) == wanted


def test_without_an_id_the_folder_or_file_gives_it(tmp_path: Path) -> None:
    folder = packet(tmp_path / "jane", **{"application.json": '{"name": "J"}'})
    assert read_packet(folder, SETTINGS).id == "jane"
    assert read_packet(folder / "application.json", SETTINGS).id == "application.json"
    alone = packet(tmp_path / "x", **{"jane roe 2026.txt": "Jane Roe"}) / "jane roe 2026.txt"
    dossier = read_packet(alone, SETTINGS)
    assert (dossier.id, dossier.documents[0].kind) == ("jane roe 2026.txt", Kind.RESUME)


def test_every_entry_stands_where_its_span_says(tmp_path: Path) -> None:
    forms = {
        "application.json": '{"name":"Zo\\u00eb", "phone": 15550100,\n"references":[{"name":"B"}]}',
        "application.yaml": "name: Zoë # typed\nphone: +1 555 0100\nreferences:\n  - name: 'B'\n",
        "application.toml": 'name = "Zoë"\nphone = "x"\n[[references]]\nname = \'B\' # b\n',
    }
    for name, content in forms.items():
        dossier = read_packet(packet(tmp_path / name, **{name: content}), SETTINGS)
        text = dossier.documents[0].text
        assert {"name", "phone", "references.0.name"} == dossier.entries.keys(), name
        for entry in dossier.entries.values():
            span = entry.span
            assert text[span.start : span.end] == span.text
        assert dossier.entries["name"].value == "Zoë"
        assert dossier.entries["references.0.name"].span.text == "B"


def test_interview_notes_and_transcripts_are_told_apart_by_content(tmp_path: Path) -> None:
    folder = packet(
        tmp_path / "p",
        **{
            "interview-notes.txt": "Candidate: Ada\nRole: Engineer\nImpression: calm\n",
            "interview-call.txt": "Recruiter: Hi\nAda: Hello\nRecruiter: So?\nAda: Yes.\n",
        },
    )
    found = by_name(read_packet(folder, SETTINGS))
    assert found["interview-notes.txt"].kind is Kind.NOTES
    assert found["interview-call.txt"].kind is Kind.TRANSCRIPT
    assert [turn.speaker for turn in found["interview-call.txt"].turns][:2] == ["Recruiter", "Ada"]


# What is wrong with a file, and a word that its note must have.
BAD_FILES = {
    "application.yaml": ("- just\n- a list\n", "mapping"),
    "application.toml": ("name = \n", "TOML"),
    "application.json": ('{"name": "Ada",\n "email": }', "line 2"),
    "resume.pdf": (os.urandom(3000), ""),
    "verification.json": ('"nothing"', "list"),
    "access.csv": ("colour,size\nred,3\n", "columns"),
    "access.jsonl": ("not json\n", "access log"),
    "mail.eml": (b"\x00\x01\x02 no headers here", "header"),
    "notes.txt": (b"\x7fELF\x00\x00\x00\x01" * 40, "binary"),
    "github.json": ("[1, 2", "JSON"),
    "facts.json": ("[" * 200_000, ""),
    "interview.vtt": ("", "empty"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_gets_a_note_and_costs_nothing_else(tmp_path: Path, name: str) -> None:
    content, word = BAD_FILES[name]
    folder = packet(tmp_path / "p", **{"cover.txt": "Dear team", name: content})
    found = by_name(read_packet(folder, SETTINGS))
    assert found["cover.txt"].readable
    assert not found[name].readable
    assert word in found[name].why
    assert found[name].why.strip()
    with pytest.raises(PacketError, match="could be read") as error:
        read_packet(folder / name, SETTINGS)
    assert name in str(error.value)


# An application with this field, the word of the note, and whether the field survives.
BAD_FIELDS = [
    ('{"applied_at": "soon"}', "ISO 8601", "applied_at"),
    ('{"email": ["a@example.org"]}', "email: expected text, found a list", "email.0"),
    ('{"references": "none"}', "references: expected a list", "references"),
    ('{"payment": [1]}', "payment", "payment.0"),
    ('{"links": {"a": 1}}', "links", "links.a"),
    ('{"name": "A", "name": "B"}', "twice", None),
]


@pytest.mark.parametrize(("content", "word", "lost"), BAD_FIELDS)
def test_a_field_of_the_wrong_shape_is_said_and_left_out(
    tmp_path: Path, content: str, word: str, lost: str | None
) -> None:
    dossier = read_packet(packet(tmp_path / "p", **{"application.json": content}), SETTINGS)
    (document,) = dossier.documents
    assert document.quality is Quality.PARTIAL
    assert word in document.why
    assert lost not in dossier.entries


def test_unknown_fields_are_kept_and_listed(tmp_path: Path) -> None:
    content = '{"name": "A", "shoe_size": 42, "references": [{"name": "B", "fax": "1"}]}'
    dossier = read_packet(packet(tmp_path / "p", **{"application.json": content}), SETTINGS)
    assert dossier.ignored == ("application.json: shoe_size", "application.json: references.0.fax")
    assert dossier.entries["shoe_size"].value == 42
    assert dossier.documents[0].quality is Quality.GOOD


def test_of_two_application_files_one_counts_and_the_other_says_so(tmp_path: Path) -> None:
    folder = packet(
        tmp_path / "p",
        **{"application.json": '{"name": "Json"}', "application.yaml": "name: Yaml\n"},
    )
    dossier = read_packet(folder, SETTINGS)
    assert dossier.entries["name"].value == "Json"
    assert "another application file" in by_name(dossier)["application.yaml"].why


def test_nothing_to_read_is_an_error_that_says_what_was_expected(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 not really")
    for path, word in (
        (tmp_path / "missing", "Check the path"),
        (empty, "is empty"),
        (broken, "not a zip"),
        (packet(tmp_path / "odd", **{"a.bin": b"\x00"}), "a.bin"),
    ):
        with pytest.raises(PacketError, match=word) as error:
            read_packet(path, SETTINGS)
        assert str(path) in str(error.value)


def test_a_file_over_the_limit_is_named_with_its_size(tmp_path: Path) -> None:
    folder = packet(tmp_path / "p", **{"cover.txt": "Dear team"})
    with (folder / "resume.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    note = by_name(read_packet(folder, SETTINGS))["resume.txt"].why
    assert "50 MB" in note
    assert "25 MB" in note


def test_long_notes_are_read_as_far_as_the_limit(tmp_path: Path) -> None:
    folder = packet(tmp_path / "p", **{"notes.txt": "x" * 3_000})
    (document,) = read_packet(folder, Settings(max_text_chars=1_000)).documents
    assert (len(document.text), document.quality) == (1_000, Quality.PARTIAL)
    assert "1,000 of 3,000" in document.why


def test_links_out_of_the_packet_devices_and_folders_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("private")
    folder = packet(tmp_path / "p", **{"cover.txt": "Dear team", "resume.pdf/x": "x"})
    (folder / "notes.txt").symlink_to(secret)
    (folder / "resume.txt").symlink_to(folder / "cover.txt")
    os.mkfifo(folder / "cv.txt")
    found = by_name(read_packet(folder, SETTINGS))
    assert "leads out" in found["notes.txt"].why
    assert found["resume.txt"].text.strip() == "Dear team"
    assert "not a regular file" in found["cv.txt"].why
    assert "folder" in found["resume.pdf"].why
    assert all("private" not in document.text for document in found.values())


def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    folder = packet(tmp_path / "p", **{"cover.txt": "Dear team", "notes.txt": "x"})
    (folder / "notes.txt").chmod(0)
    if os.access(folder / "notes.txt", os.R_OK):
        pytest.skip("this user may read everything; .ci/run takes that right away")
    assert "Permission" in by_name(read_packet(folder, SETTINGS))["notes.txt"].why


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in members.items():
            target.writestr(name, data)
    return path


def test_climbing_and_absolute_paths_in_a_zip_cost_only_themselves(tmp_path: Path) -> None:
    members = {
        "../resume.txt": b"x",
        "/etc/notes.txt": b"x",
        "C:\\cv.txt": b"x",
        "cover.txt": b"Hi",
    }
    dossier = read_packet(zipped(tmp_path / "p.zip", members), SETTINGS)
    found = by_name(dossier)
    assert [name for name, document in found.items() if document.readable] == ["cover.txt"]
    assert all("path" in found[name].why for name in members if name != "cover.txt")


def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb.zip", {"resume.txt": b"\x20" * 20_000_000})
    with pytest.raises(PacketError, match="bomb"):
        read_packet(bomb, SETTINGS)
    beside = zipped(tmp_path / "p.zip", {"resume.txt": b" " * 20_000_000, "cover.txt": b"Hi"})
    assert by_name(read_packet(beside, SETTINGS))["cover.txt"].readable


def test_links_encrypted_and_damaged_members_of_a_zip_are_named(tmp_path: Path) -> None:
    path = tmp_path / "p.zip"
    link = zipfile.ZipInfo("notes.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("cover.txt", b"Dear team")
        target.writestr("resume.txt", b"Jane Roe, engineer")
        target.writestr(link, "/etc/passwd")
    data = path.read_bytes().replace(b"Jane Roe", b"Jane Foe")
    path.write_bytes(data)
    found = by_name(read_packet(path, SETTINGS))
    assert "link" in found["notes.txt"].why
    assert "unpacked" in found["resume.txt"].why
    assert found["cover.txt"].readable


def test_a_yaml_bomb_of_aliases_stops_early(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    files = {"application.yaml": "\n".join(lines), "cover.txt": "Dear team"}
    found = by_name(read_packet(packet(tmp_path / "p", **files), SETTINGS))
    assert "values" in found["application.yaml"].why
    assert found["cover.txt"].readable


def test_a_transcript_in_json_has_turns(tmp_path: Path) -> None:
    content = json.dumps(
        {
            "segments": [
                {"speaker": "Ada", "text": 'I said "yes".', "start": 1.5, "end": 2},
                {"speaker": "Rex", "text": "Good.", "start": "0:04"},
                {"speaker": "Rex", "text": " "},
            ]
        }
    )
    folder = packet(tmp_path / "p", **{"transcript.json": content, "interview.json": "{}"})
    found = by_name(read_packet(folder, SETTINGS))
    turns = found["transcript.json"].turns
    assert [(turn.speaker, turn.start) for turn in turns] == [("Ada", 1.5), ("Rex", 4.0)]
    assert all(content[t.span.start : t.span.end] == t.span.text for t in turns)
    assert "speaker" in found["interview.json"].why
