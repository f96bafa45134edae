"""The secrets of this installation, in a file of their own that only its owner may read."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from hirecheck.errors import SettingsError

__all__ = ["add_secret", "data_folder", "first_secret", "no_key", "secrets_of", "secrets_path"]

_BYTES = 32


def data_folder() -> Path:
    """Where this user's data lie."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "hirecheck"


def secrets_path() -> Path:
    """The file of secrets; HIRECHECK_HISTORY_KEY names another one."""
    chosen = os.environ.get("HIRECHECK_HISTORY_KEY")
    return Path(chosen) if chosen else data_folder() / "history.key"


def first_secret() -> tuple[bytes, ...]:
    """The secret of a new history, made where there is none."""
    return (_read() or add_secret())[:1]


def secrets_of(generation: int) -> tuple[bytes, ...]:
    """The first `generation` secrets. Raises SettingsError where the file does not have them."""
    known = _read()
    if len(known) < generation:
        raise no_key()
    return known[:generation]


def no_key() -> SettingsError:
    """What to say where the file of secrets is not the one that a history was made with."""
    return SettingsError(
        f"{secrets_path()}: does not have the key of this history. Put the key file back, or "
        "start a new history with another --history PATH."
    )


def add_secret() -> tuple[bytes, ...]:
    """Add a fresh secret; all secrets. The file is written in one step, readable by its owner."""
    known = (*_read(), secrets.token_bytes(_BYTES))
    path = secrets_path()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(path.name + ".tmp")
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        json.dump({"secrets": [secret.hex() for secret in known]}, out)
        out.flush()
        os.fsync(out.fileno())
    temporary.replace(path)
    return known


def _read() -> tuple[bytes, ...]:
    path = secrets_path()
    try:
        found = json.loads(path.read_text(encoding="ascii"))
        return tuple(bytes.fromhex(secret) for secret in found["secrets"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(
            f"{path}: is not a key file of hirecheck ({type(error).__name__}). Put the right file "
            "back; a history cannot be read without its key."
        ) from error
