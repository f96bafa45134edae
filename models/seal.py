"""Seals a model folder: writes the manifest that names every shipped file's SHA-256."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path


def seal(folder: Path, files: Iterable[str], *, format: str, features: str, version: str) -> None:
    """Write `manifest.json` for these files of a model folder."""
    hashes = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    manifest = {"format": format, "features": features, "version": version, "sha256": hashes}
    text = json.dumps(manifest, indent=2, sort_keys=True)
    (folder / "manifest.json").write_text(text + "\n", encoding="utf-8")
