"""A model folder that does not fit this code is refused, with the difference named."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path

import pytest

from hirecheck.errors import ModelError
from hirecheck.modelstore import models_root, open_model

ROOT = Path(__file__).parents[1]


def folder(tmp_path: Path, **changes: object) -> Path:
    (tmp_path / "model.json").write_text("{}", encoding="utf-8")
    digest = hashlib.sha256(b"{}").hexdigest()
    manifest = {
        "format": "test/1",
        "version": "3",
        "features": "abc",
        "sha256": {"model.json": digest},
    }
    (tmp_path / "manifest.json").write_text(json.dumps(manifest | changes), encoding="utf-8")
    return tmp_path


def test_a_folder_that_fits_is_opened(tmp_path: Path) -> None:
    model = open_model("test", format="test/1", features="abc", path=folder(tmp_path))
    assert model.version == "3"
    assert model.read_bytes("model.json") == b"{}"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"format": "test/0"}, "format 'test/0'"),
        ({"features": "old"}, "train it again"),
        ({"sha256": {"model.json": "0" * 64}}, "sha256"),
        ({"sha256": {"gone.json": "0" * 64}}, "cannot be read"),
        ({"sha256": None}, "no sha256 table"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, changes: dict[str, object], says: str) -> None:
    with pytest.raises(ModelError, match=says):
        open_model("test", format="test/1", features="abc", path=folder(tmp_path, **changes))


def test_a_folder_without_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no manifest"):
        open_model("test", format="test/1", path=tmp_path)


def test_the_shipped_models_are_found() -> None:
    assert (models_root() / "weights" / "weights.json").is_file()


@pytest.mark.parametrize(
    "manifest", sorted(ROOT.glob("models/*/manifest.json")), ids=lambda p: p.parent.name
)
def test_an_installation_holds_every_file_that_a_manifest_names(manifest: Path) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packed = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    named = [*json.loads(manifest.read_text(encoding="utf-8"))["sha256"], "manifest.json"]
    files = [(manifest.parent / name).relative_to(ROOT) for name in named]
    left_out = [f for f in files if not any(f.is_relative_to(source) for source in packed)]
    assert not left_out
