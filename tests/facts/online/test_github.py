"""One account is fetched within limits, and what could not be learned is a gap."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from hirecheck.case import Case, CodeAccount
from hirecheck.cli.main import main
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.errors import FactUnavailable, UsageError
from hirecheck.extract.accounts import add_account
from hirecheck.facts.online.github import GitHub, fetch_account, github_from
from hirecheck.facts.online.source import Pace

Captured = pytest.CaptureFixture[str]


def commit(number: int, login: str = "anareyes") -> dict[str, Any]:
    who = {"name": "Ana Reyes", "email": "ana@larch.example", "date": "2021-03-01T10:00:00Z"}
    if number == 0:
        who |= {"date": "2019-01-01T10:00:00Z"}
    inner = {"author": who, "committer": who, "message": f"step {number}", "tree": {"sha": "x"}}
    return {"sha": str(number), "commit": inner, "author": {"login": login, "avatar_url": "x"}}


SHOP = "/repos/anareyes/shop"
ANSWERS: dict[str, Any] = {
    "/users/anareyes": {
        "login": "anareyes", "id": 77, "name": "Ana Reyes", "created_at": "2020-01-05T00:00:00Z",
        "followers": 1, "following": 1, "email": "ana@larch.example",
    },
    "/users/anareyes/repos?per_page=100&sort=pushed": [
        {"name": "shop", "full_name": "anareyes/shop", "fork": False, "language": "Go"},
        {"name": "linux", "full_name": "anareyes/linux", "fork": True},
        "not an object",
    ],
    f"{SHOP}/commits?per_page=100": [commit(n) for n in range(300, 200, -1)],
    f"{SHOP}/commits?per_page=100&page=3": [commit(1), commit(0)],
    f"{SHOP}/contributors?per_page=100": [{"login": "anareyes"}, {"login": "jomarsh"}],
    "/users/anareyes/followers?per_page=100": [{"login": "kimlee", "type": "User"}],
    "/search/issues?q=type:pr+author:anareyes&per_page=100": {
        "items": [
            {"html_url": "https://github.com/big/project/pull/7", "state": "closed",
             "pull_request": {"merged_at": "2024-01-01T00:00:00Z"}},
        ]
    },
    "/users/huge": b" " * 9_000_000,
    "/users/broken": b'{"login": ',
    "/users/list": [1, 2],
}  # fmt: skip


class _Host(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    asked: list[tuple[str, str]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("authorization", "")))
        answer = ANSWERS.get(self.path)
        status = 403 if "/following" in self.path else 404 if answer is None else 200
        body = answer if isinstance(answer, bytes) else json.dumps(answer or {}).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        if self.path == f"{SHOP}/commits?per_page=100":
            last = f'<http://127.0.0.1{SHOP}/commits?per_page=100&page=3>; rel="last"'
            self.send_header("link", last)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    asked: list[tuple[str, str]] = []
    handler = type("Host", (_Host,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()


@pytest.fixture
def host(served: tuple[str, list[tuple[str, str]]]) -> Iterator[GitHub]:
    with httpx.Client(timeout=5.0) as client:
        yield GitHub(served[0], "", client, Pace(per_second=1000.0))


def read(record: dict[str, Any]) -> CodeAccount:
    document = Document("github-a.json", Kind.ACCOUNT, text=json.dumps(record), data=record)
    found = add_account(Case(), Dossier("x", (document,))).account
    assert isinstance(found, CodeAccount)
    return found


def test_the_record_is_read_as_a_saved_account(host: GitHub) -> None:
    found = read(fetch_account("anareyes", host))
    assert found.handle == "anareyes"
    shop = next(r for r in found.repositories if r.name == "shop")
    assert shop.commits == 102
    assert str(shop.first_commit) == "2019-01-01"
    assert found.neighbours == ("jomarsh",)
    assert found.follows == ("kimlee",)
    assert (found.opened_elsewhere, found.merged_elsewhere) == (1, 1)


def test_no_more_is_kept_than_is_read(host: GitHub) -> None:
    text = json.dumps(fetch_account("anareyes", host))
    assert "avatar_url" not in text
    assert '"tree"' not in text
    assert '"email": "ana@larch.example", "date"' in text


def test_what_is_refused_is_a_gap_and_costs_nothing_else(host: GitHub) -> None:
    record = fetch_account("anareyes", host)
    assert any("set GITHUB_TOKEN" in gap for gap in record["gaps"])
    assert record["following"] == []
    assert record["followers"] == ["kimlee"]


@pytest.mark.parametrize(
    ("handle", "said"),
    [
        ("nobody", "no such account"),
        ("huge", "larger than"),
        ("broken", "no usable answer"),
        ("list", "describes no account"),
    ],
)
def test_an_account_that_cannot_be_read_is_told(host: GitHub, handle: str, said: str) -> None:
    with pytest.raises(FactUnavailable, match=said):
        fetch_account(handle, host)


@pytest.mark.parametrize("handle", ["", "a b", "../users", "-x", "a" * 40, "x?y"])
def test_only_a_handle_is_asked_for(host: GitHub, handle: str) -> None:
    with pytest.raises(UsageError, match="no GitHub handle"):
        fetch_account(handle, host)


def test_a_token_never_leaves_unencrypted() -> None:
    assert github_from({"GITHUB_TOKEN": " t "}).token == "t"
    assert github_from({}).base == "https://api.github.com"
    with pytest.raises(UsageError, match="https"):
        github_from({"GITHUB_API_URL": "http://host.example", "GITHUB_TOKEN": "t"})


def test_the_command_writes_the_file_and_sends_the_token(
    served: tuple[str, list[tuple[str, str]]],
    tmp_path: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GITHUB_API_URL", served[0])
    monkeypatch.setenv("GITHUB_TOKEN", "token-of-mine")
    file = tmp_path / "github-ana.json"
    assert main(["facts", "collect", "--github", "anareyes"]) == 2
    assert "--online" in capsys.readouterr().err
    command = ["facts", "collect", "--online", "--github", "anareyes", "-o", str(file)]
    assert main(command) == 0
    assert "2 repositories, 102 commits, 1 gap" in capsys.readouterr().err
    assert served[1][-1][1] == "Bearer token-of-mine"
    assert "token-of-mine" not in file.read_text(encoding="utf-8")
    assert main(["facts", "collect", "--online", "--github", "nobody"]) == 1
    assert "no such account" in capsys.readouterr().err


def test_one_thing_at_a_time(tmp_path: Path, capsys: Captured) -> None:
    assert main(["facts", "collect"]) == 2
    assert main(["facts", "collect", str(tmp_path), "--github", "anareyes"]) == 2
    assert "--github USER" in capsys.readouterr().err
