"""Control of an account, shown by a page or by signatures that the real programs made."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hirecheck.errors import InputError
from hirecheck.intake.proofs import Proof, proof_by_signature, proof_on_page

STRING = "hirecheck-0123456789ab"
SSH = shutil.which("ssh-keygen")
GPG = shutil.which("gpg") if shutil.which("gpgv") else None
needs_ssh = pytest.mark.skipif(SSH is None, reason="ssh-keygen is not installed")
needs_gpg = pytest.mark.skipif(GPG is None, reason="gpg and gpgv are not installed")


def ssh_key(folder: Path, name: str, kind: str = "ed25519") -> Path:
    more = ["-b", "2048"] if kind == "rsa" else []
    command = ["ssh-keygen", "-q", "-t", kind, *more, "-N", "", "-C", "", "-f", str(folder / name)]
    subprocess.run(command, check=True)
    return folder / name


def ssh_signature(key: Path, message: str, namespace: str = "hirecheck") -> Path:
    command = ["ssh-keygen", "-Y", "sign", "-n", namespace, "-f", str(key)]
    done = subprocess.run(command, input=message.encode(), capture_output=True, check=True)
    file = key.with_suffix(".sig")
    file.write_bytes(done.stdout)
    return file


def published(folder: Path, *keys: Path) -> Path:
    file = folder / "anna.keys"
    lines = [" ".join(key.with_suffix(".pub").read_text().split()[:2]) for key in keys]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@needs_ssh
@pytest.mark.parametrize("kind", ["ed25519", "rsa", "ecdsa"])
@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_an_ssh_signature_by_a_published_key_holds(tmp_path: Path, kind: str, end: str) -> None:
    other, own = ssh_key(tmp_path, "other"), ssh_key(tmp_path, "own", kind)
    signature = ssh_signature(own, STRING + end)
    proof = proof_by_signature(STRING, signature, published(tmp_path, other, own))
    assert proof.holds
    assert "SHA256:" in proof.said
    assert "anna.keys" in proof.said


@needs_ssh
def test_a_list_of_keys_as_the_hosts_interface_gives_it_is_read(tmp_path: Path) -> None:
    own = ssh_key(tmp_path, "own")
    listed = tmp_path / "keys.json"
    line = " ".join(own.with_suffix(".pub").read_text().split()[:2])
    listed.write_text(f'[{{"id": 7, "key": "{line}"}}]', encoding="utf-8")
    assert proof_by_signature(STRING, ssh_signature(own, STRING), listed).holds


@needs_ssh
def test_another_key_another_string_or_another_purpose_does_not_hold(tmp_path: Path) -> None:
    other, own = ssh_key(tmp_path, "other"), ssh_key(tmp_path, "own")
    listed = published(tmp_path, own)
    stranger = proof_by_signature(STRING, ssh_signature(other, STRING), listed)
    assert not stranger.holds
    assert "does not list" in stranger.said
    replayed = proof_by_signature(STRING, ssh_signature(own, "hirecheck-ffffffffffff"), listed)
    assert not replayed.holds
    assert "not over this string" in replayed.said
    commit = proof_by_signature(STRING, ssh_signature(own, STRING, "git"), listed)
    assert not commit.holds
    assert "'git'" in commit.said


@needs_ssh
def test_a_changed_signature_does_not_hold(tmp_path: Path) -> None:
    own = ssh_key(tmp_path, "own")
    signature = ssh_signature(own, STRING)
    lines = signature.read_text().splitlines()
    body = lines[-2]
    lines[-2] = ("A" if body[0] != "A" else "B") + body[1:]
    signature.write_text("\n".join(lines), encoding="utf-8")
    assert not proof_by_signature(STRING, signature, published(tmp_path, own)).holds


@needs_ssh
def test_half_a_signature_and_an_empty_list_say_what_to_do(tmp_path: Path) -> None:
    own = ssh_key(tmp_path, "own")
    signature = ssh_signature(own, STRING)
    listed = published(tmp_path, own)
    half = tmp_path / "half.sig"
    half.write_text(signature.read_text()[:90], encoding="utf-8")
    with pytest.raises(InputError, match="no whole SSH signature"):
        proof_by_signature(STRING, half, listed)
    listed.write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="lists no SSH key"):
        proof_by_signature(STRING, signature, listed)
    with pytest.raises(InputError, match="does not exist"):
        proof_by_signature(STRING, tmp_path / "none", listed)


Sign = Callable[[str, tuple[str, ...]], Path]


@pytest.fixture
def gpg(tmp_path: Path) -> Iterator[Sign]:
    """Signs with a key of its own, whose public half is published as anna.gpg."""
    home = tmp_path / "h"
    home.mkdir(mode=0o700)
    env = {**os.environ, "GNUPGHOME": str(home)}

    def run(*words: str, message: str = "") -> bytes:
        command = ["gpg", "--batch", "--quiet", "--passphrase", "", *words]
        done = subprocess.run(
            command, input=message.encode(), capture_output=True, check=True, env=env
        )
        return done.stdout

    def sign(message: str, how: tuple[str, ...]) -> Path:
        file = tmp_path / "proof.asc"
        file.write_bytes(run(*how, message=message))
        return file

    run("--quick-gen-key", "Anna Example <anna@oak.example>", "ed25519", "sign", "1d")
    (tmp_path / "anna.gpg").write_bytes(run("--export", "--armor"))
    yield sign
    subprocess.run(["gpgconf", "--kill", "all"], env=env, check=False, capture_output=True)


@needs_gpg
@pytest.mark.parametrize(
    "how", [("--clearsign",), ("--armor", "--sign"), ("--armor", "--detach-sign"), ("--sign",)]
)
def test_an_openpgp_signature_by_a_published_key_holds(
    gpg: Sign, tmp_path: Path, how: tuple[str, ...]
) -> None:
    keys = tmp_path / "anna.gpg"
    proof = proof_by_signature(STRING, gpg(STRING + "\n", how), keys)
    assert proof.holds
    assert "OpenPGP key" in proof.said
    assert not proof_by_signature("hirecheck-ffffffffffff", gpg(STRING, how), keys).holds


@needs_gpg
def test_words_outside_the_signed_part_prove_nothing(gpg: Sign, tmp_path: Path) -> None:
    signed = gpg("an older text", ("--clearsign",))
    signed.write_text(f"{STRING}\n{signed.read_text()}\n{STRING}\n", encoding="utf-8")
    assert not proof_by_signature(STRING, signed, tmp_path / "anna.gpg").holds


@needs_gpg
def test_an_account_without_openpgp_keys_is_told(gpg: Sign, tmp_path: Path) -> None:
    signed = gpg(STRING, ("--clearsign",))
    keys = tmp_path / "jo.gpg"
    keys.write_text(
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\nNote: This user hasn't uploaded any GPG keys.\n\n\n"
        "=twTO\n-----END PGP PUBLIC KEY BLOCK-----\n",
        encoding="utf-8",
    )
    with pytest.raises(InputError, match="lists no OpenPGP key"):
        proof_by_signature(STRING, signed, keys)


def test_a_file_that_is_no_signature_does_not_hold(tmp_path: Path) -> None:
    if GPG is None:
        pytest.skip("gpg and gpgv are not installed")
    (tmp_path / "note.txt").write_text(STRING, encoding="utf-8")
    keys = tmp_path / "anna.gpg"
    keys.write_text(
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n"
    )
    assert not proof_by_signature(STRING, tmp_path / "note.txt", keys).holds


@pytest.mark.parametrize(
    ("page", "holds", "said"),
    [
        (f"<p>{STRING}</p>".encode(), True, "whose page"),
        (f"<p>{STRING}</p>".encode("utf-16"), True, "whose page"),
        (
            b"<!-- saved from url=(0029)https://gist.example/anna/77 --><p>" + STRING.encode(),
            True,
            "https://gist.example/anna/77",
        ),
        (STRING[:-1].encode(), False, "does not hold"),
        (b"", False, "does not hold"),
    ],
)
def test_a_page_holds_the_whole_string_or_not(
    tmp_path: Path, page: bytes, holds: bool, said: str
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page)
    proof: Proof = proof_on_page(STRING, file)
    assert proof.holds is holds
    assert said in proof.said
