"""Without `--online` no command reaches for the network, whatever library it works with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hirecheck.cli.main import main

PACKETS = Path(__file__).parents[2] / "samples" / "packets"
_REACHES_OUT = {
    "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
    "socket.sendto", "socket.sendmsg", "urllib.Request", "ftplib.connect", "smtplib.connect",
}  # fmt: skip
_watching: list[str] = []
_on = [False]


def _heard(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook sees calls from C too; it cannot be taken out again, only be deaf."""
    local = event == "socket.connect" and isinstance(arguments[1], str | bytes)
    if _on[0] and event in _REACHES_OUT and not local:
        _watching.append(f"{event} {arguments!r}")
        raise AssertionError(f"{event} without --online")


sys.addaudithook(_heard)


@pytest.fixture
def blocked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    rows = ["Application ID,Candidate Name,Email,Phone,IP address,Links"]
    rows += [
        f"a{n},Ana Example {n},ana{n}@larch-systems{n % 3}.dev,+1202555010{n},8.8.8.{n},"
        f"https://anaexample{n}.dev"
        for n in range(6)
    ]
    (tmp_path / "export.csv").write_text("\n".join(rows) + "\n")
    (tmp_path / "list.txt").write_text("ana1@larch-systems1.dev\nlarch-systems2.dev\n8.8.8.3\n")
    (tmp_path / "notes.txt").write_text("The camera stayed off; he refused to turn it on.\n")
    _watching.clear()
    _on[0] = True
    yield tmp_path
    _on[0] = False


COMMANDS = [
    "score {packets}/kraken --format json -o {here}/saved.json ; report {here}/saved.json",
    "score {packets}/shell-company --format html -o {here}/r.html --indicators {here}/list.txt",
    "screen {here}/export.csv -o {here}/screened --jobs 1 --indicators {here}/list.txt",
    "preview {here}/export.csv --format json",
    "extract {packets}/shell-company/resume.pdf",
    "interview read {here}/notes.txt",
    "interview kit {packets}/shell-company",
    "facts collect {packets}/shell-company {here}/export.csv -o {here}/facts.json",
    "facts sources",
    "indicators import {here}/list.txt --store {here}/l.db ; indicators export --store {here}/l.db",
    "checks net-vpn",
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: " ".join(c.split()[:2]))
def test_no_command_reaches_out(
    command: str, blocked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for part in command.format(packets=PACKETS, here=blocked).split(" ; "):
        code = main(part.split())
        caught = capsys.readouterr()
        assert not _watching, (caught.err, _watching)
        assert code == 0, caught.err


def test_the_watch_itself_hears(blocked: Path) -> None:
    import socket

    with pytest.raises(AssertionError, match="without --online"):
        socket.create_connection(("192.0.2.1", 9), timeout=0.1)
