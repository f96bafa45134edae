"""The command line as a whole: help, version, wrong usage, speed of the start, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import hirecheck
from hirecheck.cli.commands import COMMANDS
from hirecheck.cli.main import main

ROOT = Path(hirecheck.__file__).parent.parent


def hirecheck_process(
    *arguments: str, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hirecheck", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for name, (_, summary) in COMMANDS.items():
        assert name in shown
        assert summary.split(",")[0].split(".")[0] in " ".join(shown.replace("│", " ").split())


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert f"hirecheck {name}" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"hirecheck {hirecheck.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["scroe", "x"], "No such command 'scroe'"),
        (["report"], "Missing argument"),
        (["report", "x.json", "--format", "pdf"], "--format"),
        (["report", "x.json", "--nope"], "No such option"),
        (["checks", "no-such-check"], "there is no check 'no-such-check'"),
        (["report", "x.json", "-o", "x.pdf"], ".html prints well"),
    ],
)
def test_wrong_usage_ends_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    caught = capsys.readouterr()
    assert said in " ".join(caught.err.replace("│", " ").split())
    assert caught.out == ""


def test_help_starts_fast_and_imports_nothing_heavy() -> None:
    program = (
        "import sys, time, contextlib, io\n"
        "from hirecheck.cli.main import main\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    main(['--help'])\n"
        "heavy = {'pydantic', 'jinja2', 'lxml', 'pypdf', 'spacy', 'sklearn', 'duckdb',"
        " 'phonenumbers', 'numpy', 'hirecheck.screen', 'hirecheck.checks.registry'}\n"
        "print(round(time.process_time(), 3), *sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    seconds, *heavy = done.stdout.split()
    assert heavy == []
    assert float(seconds) < 0.3


def test_a_fault_of_ours_is_one_sentence_and_not_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "hirecheck_fault.py").write_text(
        "import hirecheck.cli.commands as c\n"
        "c.COMMANDS['broken'] = ('no_such_module', 'Break.')\n"
        "from hirecheck.cli.main import main\n"
        "raise SystemExit(main(['broken']))\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(tmp_path / "hirecheck_fault.py")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("hirecheck: something went wrong inside hirecheck")


def test_a_reader_that_stops_early_is_no_error() -> None:
    command = f"'{sys.executable}' -m hirecheck checks | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, cwd=ROOT,
        check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.returncode in (0, 141)


def test_output_is_utf8_whatever_the_locale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hirecheck", "checks", "net-locale"],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"},
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.decode("utf-8").startswith("net-locale is never scored")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete_commands(shell: str) -> None:
    done = hirecheck_process(
        _HIRECHECK_COMPLETE=f"complete_{shell}",
        COMP_WORDS="hirecheck sc",
        COMP_CWORD="1",
        _TYPER_COMPLETE_ARGS="hirecheck sc",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    assert "score" in done.stdout
    assert "report" not in done.stdout


def test_numbers_are_worked_out_in_one_thread_unless_the_user_says_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    main(["--version"])
    assert (os.environ["OPENBLAS_NUM_THREADS"], os.environ["OMP_NUM_THREADS"]) == ("1", "3")
