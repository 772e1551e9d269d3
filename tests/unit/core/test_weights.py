"""Bundled weights are those this version of the plugin was made with; what is no card is refused in a sentence."""
from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.core import weights
from clip_unmix_qgis.core.bundled_hashes import SHA256
from clip_unmix_qgis.core.weights import load_weights, save_weights
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.paths import MODELS

NAME = "penalty_weights"


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of two of the plugin's models that passes for the plugin's own folder."""
    for name in (NAME, "calibration"):
        for path in MODELS.glob(f"{name}.*"):
            shutil.copy(path, tmp_path)
    monkeypatch.setattr(weights, "MODELS", tmp_path)
    return tmp_path


def test_the_hashes_in_the_code_are_those_of_the_files(root: Path) -> None:
    done = subprocess.run([sys.executable, root / "scripts" / "hashes.py", "--check"], check=False)
    assert done.returncode == 0, "weights or cards have changed: run `make hashes` and commit what it writes"


def test_every_bundled_model_has_its_hashes_in_the_code() -> None:
    models = {path.stem for path in MODELS.glob("*.safetensors")}
    assert set(SHA256) == {f"{name}.{kind}" for name in models for kind in ("json", "safetensors")}
    for name in models:
        load_weights(name)


def test_weights_swapped_together_with_their_card_are_refused(bundled: Path) -> None:
    tensors, card = load_weights(NAME, bundled)
    other = bundled / "other"
    del card["sha256"]
    save_weights(NAME, {key: value + 1 for key, value in tensors.items()}, card, other)
    assert load_weights(NAME, other)  # a whole model, card and all
    for path in other.iterdir():
        path.replace(bundled / path.name)
    with pytest.raises(UserError, match=r"not the file this version of the plugin was made with.*install the plugin"):
        load_weights(NAME, bundled)


def test_a_changed_card_is_refused(bundled: Path) -> None:
    path = bundled / f"{NAME}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": "9"}))
    with pytest.raises(UserError, match="SHA-256 differs"):
        load_weights(NAME, bundled)


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}", '{"sha256": 1}', "\xff", "[" * 100_000])
def test_a_card_that_is_none_is_one_sentence(bundled: Path, tmp_path: Path, text: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(bundled / f"{NAME}.safetensors", elsewhere)
    for folder in (bundled, elsewhere):
        (folder / f"{NAME}.json").write_bytes(text.encode("latin-1"))
        with pytest.raises(UserError, match="install the plugin again"):
            load_weights(NAME, folder)


def test_what_training_saves_is_loaded_in_the_same_process(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "_saved", {})
    save_weights(NAME, {"weight": np.ones(3, np.float32)}, {"version": "9"}, bundled)
    assert load_weights(NAME, bundled)[0]["weight"].tolist() == [1, 1, 1]
    load_weights("calibration", bundled)
