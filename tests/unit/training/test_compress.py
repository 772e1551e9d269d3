from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.grid import NODES
from training import compress, plot
from training.encoder import EncoderSettings
from training.train import main as train


def test_int8_rows_are_within_half_a_step():
    matrix = np.random.default_rng(0).normal(size=(20, 30)) * np.logspace(-4, 2, 20)[:, None]
    whole, scale = compress.to_int8(matrix)
    assert whole.dtype == np.int8
    assert (np.abs(whole * scale[:, None] - matrix) <= 0.5001 * scale[:, None]).all()
    assert (np.abs(whole).max(1) == 127).all()


def test_a_quantised_encoder_is_small_and_points_the_same_way():
    encoder = EncoderSettings(width=64, hidden=96, continuum=True).build().eval()
    tensors, copy = compress.quantised(encoder)
    grid, covered = torch.rand(50, NODES), torch.ones(NODES)
    assert (encoder(grid, covered) * copy(grid, covered)).sum(1).min() > 0.995
    assert compress.size_of(tensors) < 0.35 * compress.size_of({k: v.numpy() for k, v in encoder.state_dict().items()})


def test_the_table_goes_into_the_card(corpus, tmp_path):
    models, checkpoints = tmp_path / "models", tmp_path / "checkpoints"
    common = ["--corpus", str(corpus), "--checkpoints", str(checkpoints), "--batch", "64"]
    train([*common, "--out", str(models), "--phrases", str(tmp_path / "none.npz"), "--steps", "10", "--sensors", "4", "--only", "encoder"])
    compress.main([*common, "--models", str(models), "--steps", "4"])
    rows = json.loads((models / "spectral_encoder.json").read_text())["compression"]["rows"]
    assert rows["float32"]["bytes"] > rows["float16 (bundled)"]["bytes"] > rows["int8"]["bytes"] > rows["student, float16"]["bytes"]
    assert rows["student, float16"]["operations_per_pixel"] < 0.5 * rows["float32"]["operations_per_pixel"]
    assert all(0 <= row["top1"] <= 1 for row in rows.values())
    picture = tmp_path / "images" / "training.png"
    plot.main(["--log", str(models / "training_log.json"), "--out", str(picture)])
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_without_a_checkpoint_it_says_what_to_do(corpus, tmp_path):
    with pytest.raises(SystemExit, match=r"run `python -m training.train` first"):
        compress.main(["--corpus", str(corpus), "--checkpoints", str(tmp_path)])
