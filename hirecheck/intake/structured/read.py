"""One door for JSON, JSONL, YAML and TOML: a message for the user instead of a traceback."""

from __future__ import annotations

import json
import tomllib

import yaml

from hirecheck.errors import DocumentError
from hirecheck.intake.structured.from_json import read_json
from hirecheck.intake.structured.from_toml import read_toml
from hirecheck.intake.structured.from_yaml import read_yaml
from hirecheck.intake.structured.leaf import Structured, TooMuch

__all__ = ["read_structured"]


def read_structured(name: str, text: str) -> Structured:
    """The content of a structured file by its extension.

    Raises DocumentError that names the file, the line and what was expected.
    """
    extension = name.rpartition(".")[2].lower()
    kind = {"yaml": "YAML", "yml": "YAML", "toml": "TOML"}.get(extension, "JSON")
    if not text.strip():
        raise DocumentError(name, f"is empty; expected {kind}.")
    try:
        if kind == "YAML":
            return read_yaml(text)
        return read_toml(text) if kind == "TOML" else read_json(text)
    except TooMuch as error:
        raise DocumentError(name, f"{error}, so it was not read.") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _broken(name, "JSON", error.msg, place) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise _broken(name, "YAML", error.problem or "cannot be read", place) from None
    except yaml.YAMLError as error:
        raise _broken(name, "YAML", str(error).splitlines()[0], "") from None
    except tomllib.TOMLDecodeError as error:
        raise _broken(name, "TOML", str(error), "") from None


def _broken(name: str, kind: str, problem: str, place: str) -> DocumentError:
    return DocumentError(
        name, f"is not valid {kind} ({problem}).", place=place, remedy="Correct it or export again."
    )
