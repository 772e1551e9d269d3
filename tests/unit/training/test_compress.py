from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.grid import NODES
from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from training import compress, plot
from training.train import main as train


def test_int8_rows_are_within_half_a_step():
    matrix = np.random.default_rng(0).normal(size=(20, 30)) * np.logspace(-4, 2, 20)[:, None]
    whole, scale = compress.to_int8(matrix)
    assert whole.dtype == np.int8
    assert (np.abs(whole * scale[:, None] - matrix) <= 0.5001 * scale[:, None]).all()
    assert (np.abs(whole).max(1) == 127).all()


def test_a_quantised_encoder_is_small_and_points_the_same_way():
    encoder = SpectralEncoder(64, 96, 3, axes=True).eval()
    tensors, copy = compress.quantised(encoder)
    grid, covered = torch.rand(50, NODES), torch.ones(NODES)
    assert (encoder(grid, covered) * copy(grid, covered)).sum(1).min() > 0.995
    assert compress.size_of(tensors) < 0.35 * compress.size_of({k: v.numpy() for k, v in encoder.state_dict().items()})


def test_coarse_products_point_the_same_way():
    encoder = SpectralEncoder(64, 96, 3, axes=True).eval().requires_grad_(False)
    grid, covered = torch.rand(50, NODES), torch.ones(NODES)
    for coarse in (compress.like(encoder, compress.Bfloat16, encoder.state_dict()), compress.in_8_bits(encoder)):
        cosine = (encoder(grid, covered) * coarse(grid, covered)).sum(1)
        assert 0.98 < cosine.min() < 1 - 1e-7


def test_the_table_goes_into_the_card(corpus, tmp_path):
    models, teacher = tmp_path / "models", tmp_path / "teacher"
    stages = [text for stage in ("encoder", "student") for text in ("--only", stage)]
    common = ["--corpus", str(corpus), "--teacher", str(teacher)]
    few = [
        "--batch",
        "64",
        "--steps",
        "10",
        "--student-steps",
        "4",
        "--sensors",
        "4",
        "--checkpoints",
        str(tmp_path / "checkpoints"),
    ]
    train([*common, "--out", str(models), "--phrases", str(tmp_path / "none.npz"), *few, *stages])
    compress.main([*common, "--models", str(models), "--scenes", "0"])
    rows = json.loads((models / "spectral_encoder.json").read_text())["compression"]["rows"]
    assert rows["teacher"]["bytes"] > rows["student (bundled)"]["bytes"] > rows["student, 8-bit weights"]["bytes"]
    assert rows["student (bundled)"]["operations_per_pixel"] < 0.5 * rows["teacher"]["operations_per_pixel"]
    assert all(0 <= row["top1"] <= 1 for row in rows.values())
    assert all(row["pixels_a_core_second"] > 0 for row in rows.values())
    picture = tmp_path / "images" / "training.png"
    plot.main(["--log", str(models / "training_log.json"), "--out", str(picture)])
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_without_a_teacher_it_says_what_to_do(corpus, tmp_path):
    with pytest.raises(SystemExit, match=r"run `python -m training.train --only encoder` first"):
        compress.main(["--corpus", str(corpus), "--teacher", str(tmp_path)])
