"""One frozen `Settings`, from a TOML file, the environment and flags, all problems told at once."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from hirecheck.errors import SettingsError

__all__ = ["Settings", "load_settings"]

_PREFIX = "HIRECHECK_"


@dataclass(frozen=True, slots=True)
class Settings:
    """How hirecheck works for one run.

    `base_rate` is the share of applications in the pool that a user expects to misrepresent
    themselves (0 to 1, exclusive). `now` fixes the time of screening (ISO 8601) so that reports
    are equal byte for byte. `online` allows look-ups; without it no socket is opened.
    """

    base_rate: float = 0.05
    online: bool = False
    jobs: int = 1
    now: str = ""
    indicators: tuple[str, ...] = ()
    history: str = ""
    weights: str = ""
    facts: str = ""
    max_file_mb: int = 25
    max_text_chars: int = 2_000_000
    max_pages: int = 200
    ip_data: tuple[str, ...] = ()
    nameservers: tuple[str, ...] = ()
    retention_days: int = 730
    facts_cache: str = ""


def load_settings(
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
    **flags: object,
) -> Settings:
    """Merge file, environment (`HIRECHECK_BASE_RATE` …) and flags; later ones win.

    A flag of None is "not given". Raises SettingsError listing every problem.
    """
    problems: list[str] = []
    values: dict[str, object] = {}
    if path is not None:
        values.update(_from_file(path, problems))
    values.update(_from_environment(os.environ if environment is None else environment, problems))
    values.update({name: value for name, value in flags.items() if value is not None})
    known = {f.name: type(f.default) for f in fields(Settings)}
    checked = {n: _checked(n, v, known, problems) for n, v in values.items()}
    rate = checked.get("base_rate")
    if isinstance(rate, float) and not 0.0 < rate < 1.0:
        problems.append("base_rate: expected a share between 0 and 1, such as 0.05")
    if problems:
        raise SettingsError("settings cannot be used:\n  " + "\n  ".join(problems))
    return replace(Settings(), **checked)  # type: ignore[arg-type]  # checked field by field above


def _from_file(path: Path, problems: list[str]) -> dict[str, object]:
    try:
        return dict(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        problems.append(f"{path}: cannot be read ({error.strerror})")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path}: is not TOML ({error})")
    return {}


def _from_environment(environment: Mapping[str, str], problems: list[str]) -> dict[str, object]:
    known = {f.name: f.default for f in fields(Settings)}
    values: dict[str, object] = {}
    for key, text in environment.items():
        name = key.removeprefix(_PREFIX).lower()
        if not key.startswith(_PREFIX) or name not in known:
            continue
        values[name] = _parsed(name, text, known[name], problems)
    return values


def _parsed(name: str, text: str, default: object, problems: list[str]) -> object:
    if isinstance(default, bool):
        return text.strip().lower() in {"1", "true", "yes", "on"}
    if isinstance(default, tuple):
        return tuple(part for part in text.split(os.pathsep) if part)
    try:
        if isinstance(default, float | int):
            return float(text) if isinstance(default, float) else int(text)
        return text
    except ValueError:
        problems.append(f"{_PREFIX}{name.upper()}: {text!r} is not a number")
        return default


def _checked(name: str, value: object, known: Mapping[str, type], problems: list[str]) -> object:
    if name not in known:
        problems.append(f"{name}: unknown setting; known are {', '.join(sorted(known))}")
        return value
    wanted = known[name]
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if wanted is tuple and isinstance(value, list | tuple):
        value = tuple(str(v) for v in value)
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        problems.append(f"{name}: expected {wanted.__name__}, found {value!r}")
    return value
