"""The files of this model that are shipped, and their seal."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent)]

from seal import seal  # noqa: E402

from hirecheck.extract.cues.model import FORMAT  # noqa: E402

VERSION = "2.3.0"
FILES = ("cues.json", "weights.npz", "careful.npz", "explanations.npz", "openness.npz")


def seal_files() -> None:
    """Write the manifest over what is there."""
    present = [name for name in FILES if (HERE / name).exists()]
    seal(HERE, present, format=FORMAT, features="", version=VERSION)
