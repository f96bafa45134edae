"""Whether a saved page or a signature shows control of an account.

SSH signatures follow OpenSSH's PROTOCOL.sshsig, OpenPGP ones RFC 9580. The arithmetic is left to
`ssh-keygen` and `gpgv`, which get one key list, one signature and the string, and no network.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hirecheck.errors import InputError
from hirecheck.intake.text import decode

__all__ = ["Proof", "proof_by_signature", "proof_on_page"]

_MOST_BYTES = 64 * 1024 * 1024
_SECONDS = 20.0
#: The kit asks for the first; the second is what `ssh-keygen` itself proposes for files.
_NAMESPACES = ("hirecheck", "file")
#: What shells and editors put behind a string that somebody signs.
_ENDINGS = ("", "\n", "\r\n", " \r\n")
_SSH_KEY = re.compile(
    r"\b((?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]{3,30}(?:@openssh\.com)?) +([A-Za-z0-9+/]{40,8000}={0,2})"
)
_SSH_SIGNATURE = re.compile(
    r"-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\s]{1,40000})-----END SSH SIGNATURE-----"
)
_PGP_KEYS = re.compile(
    r"-----BEGIN PGP PUBLIC KEY BLOCK-----([^-]*)-----END PGP PUBLIC KEY BLOCK-----"
)
_VALID = re.compile(r"^\[GNUPG:\] VALIDSIG ([0-9A-F]{16,64}) ", re.MULTILINE)
_WORN_OUT = re.compile(r"^\[GNUPG:\] (EXPKEYSIG|EXPSIG|REVKEYSIG) ", re.MULTILINE)
_WORN_WORDS = {"EXPKEYSIG": "expired", "EXPSIG": "expired", "REVKEYSIG": "revoked"}
#: Where a saved page says it comes from: the comment of browsers, then the page's own words.
_ADDRESSES = (
    re.compile(r"<!-- saved from url=\(\d{4}\)(https?://[^\s>]{4,300}) -->"),
    re.compile(r"<link[^>]{0,200}?rel=[\"']canonical[\"'][^>]{0,200}?href=[\"'](https?://[^\"']+)"),
    re.compile(r"\"html_url\"\s*:\s*\"(https?://[^\"]{4,300})\""),
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What one file shows. `said` is a whole sentence without the file's name."""

    document: str
    holds: bool
    said: str


def proof_on_page(string: str, page: Path) -> Proof:
    """Whether a saved page, gist or commit holds the whole string. Raises InputError."""
    text, _ = decode(_bytes_of(page, "Save the page as HTML or text."))
    if len(string) < 16 or string not in text:
        return Proof(str(page), False, "does not hold the string")
    found = next((m[1] for shape in _ADDRESSES if (m := shape.search(text))), "")
    whose = f"by its own words saved from {found}" if found else "look up whose page it is"
    return Proof(str(page), True, f"holds the whole string; {whose}")


def proof_by_signature(string: str, signature: Path, keys: Path) -> Proof:
    """Whether the string was signed with one of the keys. Raises InputError.

    `signature` is an SSH signature, or an OpenPGP one that stands alone or holds the string; `keys`
    is what the host publishes, such as github.com/NAME.keys or github.com/NAME.gpg.
    """
    signed = _bytes_of(signature, "Give the file that the applicant sent.")
    known = _bytes_of(keys, "Save github.com/NAME.keys or github.com/NAME.gpg.")
    if b"BEGIN SSH SIGNATURE" in signed:
        return Proof(str(signature), *_by_ssh(string, signed, known, signature, keys))
    return Proof(str(signature), *_by_pgp(string, signed, known, signature, keys))


def _bytes_of(file: Path, remedy: str) -> bytes:
    name = str(file)
    try:
        if file.is_dir():
            raise InputError(name, "is a folder.", remedy=remedy)
        if file.stat().st_size > _MOST_BYTES:
            raise InputError(name, "is larger than 64 MB.", remedy=remedy)
        return file.read_bytes()
    except FileNotFoundError as error:
        raise InputError(name, "does not exist.", remedy=remedy) from error
    except OSError as error:
        raise InputError(name, f"cannot be read ({error.strerror}).") from error


def _by_ssh(
    string: str, signed: bytes, known: bytes, signature: Path, keys: Path
) -> tuple[bool, str]:
    key, namespace = _signing_key(signed.decode("ascii", errors="replace"), str(signature))
    mark = "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")
    listed = dict(_ssh_keys(known, str(keys)))
    if key not in listed:
        return False, f"is by the SSH key {mark}, which {keys.name} does not list"
    if namespace not in _NAMESPACES:
        return False, f"was made for {namespace[:40]!r} and not for {_NAMESPACES[0]!r}"
    if not _ssh_holds(string, signature, listed[key], namespace):
        return False, f"is by the listed SSH key {mark}, but not over this string"
    return True, f"signs the string with the SSH key {mark} of {keys.name}"


def _signing_key(text: str, name: str) -> tuple[bytes, str]:
    """The public key and the namespace that an SSH signature names."""
    try:
        found = _SSH_SIGNATURE.search(text)
        body = base64.b64decode(found[1]) if found else b""
        key, rest = _field(body[10:])
        if body[:6] != b"SSHSIG" or body[6:10] != b"\0\0\0\1":
            raise ValueError
        return key, _field(rest)[0].decode()
    except ValueError as error:
        remedy = "Make it with `ssh-keygen -Y sign`, and send the whole file."
        raise InputError(name, "is no whole SSH signature.", remedy=remedy) from error


def _field(data: bytes) -> tuple[bytes, bytes]:
    """A length-prefixed string of the SSH wire format, and what follows it."""
    end = 4 + int.from_bytes(data[:4], "big")
    if len(data) < 4 or end > len(data):
        raise ValueError("cut off")
    return data[4:end], data[end:]


def _ssh_keys(known: bytes, name: str) -> Iterator[tuple[bytes, str]]:
    """Each key's bytes with its line; a page of keys or the host's JSON alike."""
    found = _SSH_KEY.findall(decode(known)[0])
    if not found:
        remedy = "Save github.com/NAME.keys; an empty file means an account without SSH keys."
        raise InputError(name, "lists no SSH key.", remedy=remedy)
    for kind, body in found:
        try:
            yield base64.b64decode(body, validate=True), f"{kind} {body}"
        except binascii.Error:
            continue


def _ssh_holds(string: str, signature: Path, key: str, namespace: str) -> bool:
    program = _program("ssh-keygen", "Install OpenSSH 8.1 or newer.")
    with tempfile.TemporaryDirectory() as folder:
        allowed = Path(folder) / "allowed"
        allowed.write_text(f'applicant namespaces="{namespace}" {key}\n', encoding="ascii")
        command = [program, "-Y", "verify", "-f", str(allowed), "-I", "applicant"]
        command += ["-n", namespace, "-s", str(signature.resolve())]
        return any(_run(command, message=string + end)[0] == 0 for end in _ENDINGS)


def _by_pgp(
    string: str, signed: bytes, known: bytes, signature: Path, keys: Path
) -> tuple[bool, str]:
    program = _program("gpgv", "Install GnuPG, or ask for an SSH signature or a posted string.")
    with tempfile.TemporaryDirectory() as folder:
        ring, said = Path(folder) / "keys.gpg", Path(folder) / "said"
        ring.write_bytes(_pgp_keys(known, str(keys)))
        command = [program, "--homedir", folder, "--status-fd", "1", "--keyring", str(ring)]
        inline = [*command, "--output", str(said), str(signature.resolve())]
        status = _run(inline)[1]
        over = said.read_bytes().decode("utf-8", errors="replace") if said.exists() else ""
        if not over:
            status, over = _detached(command, string, signature, Path(folder) / "message")
    found = _VALID.search(status)
    if found is None:
        return False, f"is no OpenPGP signature over this string by a key of {keys.name}"
    if len(string) < 16 or string not in over:
        return False, f"is by the key {found[1]} of {keys.name}, but not over this string"
    worn = _WORN_OUT.search(status)
    note = f"; the key or signature is {_WORN_WORDS[worn[1]]}" if worn else ""
    return True, f"signs the string with the OpenPGP key {found[1]} of {keys.name}{note}"


def _detached(command: list[str], string: str, signature: Path, message: Path) -> tuple[str, str]:
    """The program's words on a signature that stands alone, and the text it is over."""
    for end in _ENDINGS:
        message.write_bytes((string + end).encode())
        status = _run([*command, str(signature.resolve()), str(message)])[1]
        if _VALID.search(status):
            return status, string
    return "", ""


def _pgp_keys(known: bytes, name: str) -> bytes:
    """All armoured blocks of a key list as one key ring."""
    ring = b""
    for block in _PGP_KEYS.findall(known.decode("ascii", errors="replace")):
        lines = block.replace("\r", "").strip().split("\n\n", 1)[-1].split("\n")
        # RFC 9580, 6.1: the line of the checksum begins with "=" and is optional.
        body = "".join(line.strip() for line in lines if ":" not in line and line[:1] != "=")
        try:
            ring += base64.b64decode(body, validate=True)
        except binascii.Error:
            continue
    if not ring:
        remedy = "Save github.com/NAME.gpg; a note in its place means an account without such keys."
        raise InputError(name, "lists no OpenPGP key.", remedy=remedy)
    return ring


def _program(name: str, remedy: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise InputError(name, "is not installed, and checks such signatures.", remedy=remedy)
    return found


def _run(command: Sequence[str], *, message: str = "") -> tuple[int, str]:
    """Exit code and output of a program that gets nothing but files and the message."""
    try:
        done = subprocess.run(
            command,
            input=message.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return 1, ""
    return done.returncode, done.stdout.decode("utf-8", errors="replace")
