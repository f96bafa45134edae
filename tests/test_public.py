"""The library's public surface: exactly what is promised, and free to import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import hirecheck
from hirecheck.errors import InputError, SettingsError
from hirecheck.report.jsonform import render_json
from tests.report.builders import FULL


def test_the_public_surface_is_exactly_this() -> None:
    assert sorted(hirecheck.__all__) == [
        "__version__",
        "extract_resume",
        "load_report",
        "read_interview",
        "render",
        "score",
    ]
    assert all(hasattr(hirecheck, name) for name in hirecheck.__all__)


def test_importing_the_package_imports_nothing_else() -> None:
    program = (
        "import sys, hirecheck\n"
        "print(sorted(m for m in sys.modules if m.startswith('hirecheck')))\n"
        "print(sorted({'rich', 'typer', 'pydantic', 'lxml'} & set(sys.modules)))"
    )
    root = Path(hirecheck.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True
    )
    assert done.stdout.splitlines() == ["['hirecheck', 'hirecheck.version']", "[]"]


def test_a_saved_report_is_loaded_and_rendered(tmp_path: Path) -> None:
    path = tmp_path / "saved.json"
    path.write_text(render_json(FULL), encoding="utf-8")
    report = hirecheck.load_report(path)
    assert report.points == FULL.points
    assert hirecheck.render(report).startswith("Alex Example")
    assert "Notice about your application" in hirecheck.render(report, "html", "candidate")


def test_a_file_that_cannot_be_loaded_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        hirecheck.load_report(tmp_path / "none.json")


def test_one_call_scores_a_packet(tmp_path: Path) -> None:
    packet = tmp_path / "anna"
    packet.mkdir()
    (packet / "application.json").write_text('{"id": "a-1", "name": "Anna Example"}')
    (packet / "resume.txt").write_text("Anna Example\nEngineer\nanna@mailbox.example\n")
    report = hirecheck.score(packet, base_rate=0.02, now="2026-01-02T03:04:05+00:00")
    assert (report.id, report.name, report.base_rate) == ("a-1", "Anna Example", 0.02)
    assert report.provenance.screened_at == "2026-01-02T03:04:05+00:00"


def test_a_wrong_setting_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="unknown setting"):
        hirecheck.score(tmp_path, base_rat=0.02)
