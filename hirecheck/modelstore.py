"""Finds and reads model folders; refuses one that does not fit this code.

A model folder has `card.md`, `metrics.json` or a readable table, and a `manifest.json` that names
each file's SHA-256, the format and the list of features the model was made for.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from hirecheck.errors import ModelError

__all__ = ["ModelFolder", "models_root", "open_model"]


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """An opened model folder; its files' hashes have been compared with the manifest."""

    name: str
    path: Path
    version: str
    digest: str
    manifest: dict[str, object]

    def read_bytes(self, file: str) -> bytes:
        """One file of the model."""
        return (self.path / file).read_bytes()


@cache
def models_root() -> Path:
    """The folder of all models: inside the installed package, or beside it in a source checkout.

    Raises ModelError if neither exists.
    """
    inside = Path(str(files("hirecheck"))) / "models"
    beside = Path(str(files("hirecheck"))).parent / "models"
    for root in (inside, beside):
        if (root / "weights").is_dir():
            return root
    raise ModelError(f"no models found in {inside} or {beside}: reinstall hirecheck")


def open_model(
    name: str, *, format: str, features: str = "", path: Path | None = None
) -> ModelFolder:
    """Open a model folder by name (or by `path`) after checking that it fits.

    `format` and `features` are what the calling code expects; `features` is a digest or version
    of the feature list. Raises ModelError, naming the difference, when something does not fit.
    """
    folder = path or models_root() / name
    manifest = _manifest(folder)
    if manifest.get("format") != format:
        raise ModelError(f"{folder}: format {manifest.get('format')!r}, this code reads {format!r}")
    if features and manifest.get("features") != features:
        raise ModelError(
            f"{folder}: made for features {manifest.get('features')!r}, this code has "
            f"{features!r}: train it again with the script in that folder"
        )
    hashes = manifest.get("sha256")
    if not isinstance(hashes, dict):
        raise ModelError(f"{folder}/manifest.json: has no sha256 table")
    for file, expected in hashes.items():
        found = _sha256(folder / file)
        if found != expected:
            raise ModelError(f"{folder / file}: sha256 {found[:12]}…, expected {expected[:12]}…")
    digest = hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()[:12]
    return ModelFolder(name, folder, str(manifest.get("version", "")), digest, manifest)


def _manifest(folder: Path) -> dict[str, object]:
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"{folder}: has no manifest.json that can be read") from error
    except ValueError as error:
        raise ModelError(f"{folder}/manifest.json: is not JSON ({error})") from error
    if not isinstance(manifest, dict):
        raise ModelError(f"{folder}/manifest.json: is not an object")
    return manifest


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(f"{path}: is named in the manifest and cannot be read") from error
