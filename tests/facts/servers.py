"""Real servers on loopback: nsd for DNS, and RDAP over HTTP and WHOIS over TCP of our own."""

from __future__ import annotations

import json
import shutil
import socket
import socketserver
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

__all__ = ["NsdServer", "RdapServer", "WhoisServer", "delayed", "nsd", "nsd_path", "rdap", "whois"]

NSD_CONFIG = """
server:
  ip-address: 127.0.0.1@{port}
  username: ""
  chroot: ""
  database: ""
  zonesdir: "{folder}"
  pidfile: "{folder}/nsd.pid"
  xfrdfile: "{folder}/xfrd.state"
  zonelistfile: "{folder}/zone.list"
  xfrdir: "{folder}"
  logfile: "{folder}/nsd.log"
  server-count: 1
  rrl-ratelimit: 0
  hide-version: yes
remote-control:
  control-enable: no
"""
SOA = "$TTL 60\n@ IN SOA ns1.{zone}. host.{zone}. 1 3600 600 86400 60\n"


def nsd_path() -> str:
    """Where nsd is, "" where it is not installed."""
    return shutil.which("nsd") or shutil.which("nsd", path="/usr/sbin:/usr/local/sbin") or ""


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class NsdServer:
    """A running nsd: ask it at `address`."""

    port: int

    @property
    def address(self) -> str:
        """As a setting names a server."""
        return f"127.0.0.1:{self.port}"


@contextmanager
def nsd(folder: Path, zones: Mapping[str, str]) -> Iterator[NsdServer]:
    """Serve zones by their records; each gets its SOA and stands for itself."""
    port = _free_port()
    config = NSD_CONFIG.format(port=port, folder=folder)
    for zone, records in zones.items():
        (folder / f"{zone}.zone").write_text(SOA.format(zone=zone) + records)
        config += f'zone:\n  name: "{zone}"\n  zonefile: "{zone}.zone"\n'
    (folder / "nsd.conf").write_text(config)
    process = subprocess.Popen(
        [nsd_path(), "-d", "-c", str(folder / "nsd.conf")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for_dns(port, process, folder)
        yield NsdServer(port)
    finally:
        process.terminate()
        process.wait(timeout=10)


def _wait_for_dns(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    question = bytes.fromhex("abcd01000001000000000000") + b"\x04test\x00" + b"\x00\x01\x00\x01"
    for _ in range(100):
        if process.poll() is not None:
            raise RuntimeError((folder / "nsd.log").read_text() or "nsd ended at once")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.settimeout(0.1)
            with suppress(OSError):
                probe.sendto(question, ("127.0.0.1", port))
                probe.recv(512)
                return
    raise RuntimeError("nsd does not answer")


@dataclass
class RdapServer:
    """An RDAP server that answers by the name asked for; `asked` keeps every path."""

    answers: dict[str, Any]
    latency: float = 0.0
    port: int = 0
    asked: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def base(self) -> str:
        """The address that a bootstrap file would name."""
        return f"http://127.0.0.1:{self.port}/rdap/"


def domain_record(name: str, registered: str, **more: Any) -> dict[str, Any]:
    """What a registry answers about a domain (RFC 9083)."""
    return {
        "objectClassName": "domain",
        "ldhName": name.upper(),
        "status": ["active"],
        "events": [
            {"eventAction": "registration", "eventDate": registered},
            {"eventAction": "expiration", "eventDate": "2030-01-01T00:00:00Z"},
        ],
        "entities": [
            {
                "roles": ["registrar"],
                "vcardArray": ["vcard", [["version", {}, "text", "4.0"],
                                         ["fn", {}, "text", "Larch Registrar"]]],
            }
        ],
        "nameservers": [{"ldhName": f"NS1.{name}"}],
        "links": [{"rel": "related", "href": "http://192.0.2.1/never-followed"}],
    } | more  # fmt: skip


Answer = Callable[[BaseHTTPRequestHandler, RdapServer], None]


def reply(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    """Send a whole answer."""
    handler.send_response(status)
    handler.send_header("content-length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def redirect(target: str) -> Answer:
    """Send elsewhere."""
    return lambda handler, server: reply(
        handler, 302, b"", location=target.format(base=server.base)
    )


def busy(times: int, name: str) -> Answer:
    """Answer 429 so many times, and then the record."""
    left = [times]

    def answer(handler: BaseHTTPRequestHandler, server: RdapServer) -> None:
        left[0] -= 1
        if left[0] >= 0:
            reply(handler, 429, b"", retry_after="0")
        else:
            record = domain_record(name, "2020-02-02T00:00:00Z")
            reply(handler, 200, json.dumps(record).encode())

    return answer


def drip(handler: BaseHTTPRequestHandler, server: RdapServer) -> None:
    """One byte at a time, for ever as it were."""
    handler.send_response(200)
    handler.send_header("content-length", "100000")
    handler.end_headers()
    with suppress(OSError):
        for _ in range(100):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)


class _Rdap(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: RdapServer

    def do_GET(self) -> None:
        with self.state.lock:
            self.state.asked.append(self.path)
        if self.state.latency:
            time.sleep(self.state.latency)
        answer = self.state.answers.get(self.path.rpartition("/")[2])
        if answer is None:
            reply(self, 404, b"{}")
        elif callable(answer):
            answer(self, self.state)
        else:
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            reply(self, 200, body)

    def log_message(self, *args: Any) -> None:
        """Nothing: tests are quiet."""


class _QuietHttp(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up early is what some tests are about."""


@contextmanager
def rdap(answers: dict[str, Any], latency: float = 0.0) -> Iterator[RdapServer]:
    """Serve answers: a record, raw bytes, or a function that does something else."""
    state = RdapServer(answers, latency)
    handler = type("Handler", (_Rdap,), {"state": state})
    server = _QuietHttp(("127.0.0.1", 0), handler)
    state.port = server.server_address[1]
    with _serving(server):
        yield state


@dataclass
class WhoisServer:
    """A WHOIS server; `asked` keeps every line it was sent."""

    answers: Mapping[str, str | bytes]
    port: int = 0
    asked: list[str] = field(default_factory=list)


@contextmanager
def whois(answers: Mapping[str, str | bytes]) -> Iterator[WhoisServer]:
    """Serve texts by domain; what is not there is "No match"."""
    state = WhoisServer(answers)

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            name = self.rfile.readline(300).decode().strip()
            state.asked.append(name)
            text = state.answers.get(name, f'No match for "{name.upper()}".\r\n')
            with suppress(OSError):
                if name.startswith("drip"):
                    for _ in range(100):
                        self.wfile.write(b"x")
                        time.sleep(0.05)
                self.wfile.write(text if isinstance(text, bytes) else text.encode())

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        request_queue_size = 128

    server = Server(("127.0.0.1", 0), Handler)
    state.port = server.server_address[1]
    with _serving(server):
        yield state


@contextmanager
def _serving(server: socketserver.BaseServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)


@contextmanager
def delayed(port: int, seconds: float) -> Iterator[int]:
    """A UDP relay before a server that makes every answer late; gives the port to ask."""

    class Relay(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            question, back = self.request
            time.sleep(seconds)
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
                line.settimeout(2.0)
                with suppress(OSError):
                    line.sendto(question, ("127.0.0.1", port))
                    back.sendto(line.recv(4096), self.client_address)

    class Server(socketserver.ThreadingUDPServer):
        daemon_threads = True
        max_packet_size = 4096

    server = Server(("127.0.0.1", 0), Relay)
    with _serving(server):
        yield int(server.server_address[1])
