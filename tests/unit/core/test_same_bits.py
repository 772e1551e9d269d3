"""The same bits on any number of cores: numpy's and torch's libraries are given one thread and two, in fresh processes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.core.spectra import product

ROOT = Path(__file__).resolve().parents[3]

# 224 bands, as of an AVIRIS scene: products of this size are shared among threads.
PRELUDE = """
import hashlib, sys
import numpy as np
import torch
from clip_unmix_qgis.core.adapter.fitting import fit_adapter, fit_prototype
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.suggestion import find_parts
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

torch.set_num_threads(int(sys.argv[1]))
bands = Bands(np.linspace(370, 2500, 224), np.full(224, 10.0), np.arange(224) % 50 != 7)
anchors = Anchors()
names = ("vegetation", "soil", "water", "asphalt")
model = SpectralModel.load(bands, centred([anchors[name] for name in names]), illumination="area", device="cpu")
pure = np.nan_to_num([model.typical_spectrum(m) for m in range(4)])
rng = np.random.default_rng(0)
pixels = rng.dirichlet([0.3] * 4, 8000) @ pure * rng.normal(1, 0.01, (8000, 224)) + rng.normal(0, 0.003, (8000, 224))
pixels = pixels.astype(np.float32)
digest = hashlib.sha256()
"""
SEARCH = """
unmixer = prepare(model, pixels)
maps = unmixer.unmix(pixels)
found = unmixer.endmembers
made = (found.draws, found.spectra, found.spread, found.expected, maps.abundance, maps.uncertainty, maps.residual)
"""
LABELS = """
adapter = fit_adapter(model, {m: pixels[300 * m : 300 * m + 300] for m in range(4)}, model.adapter)
adapter = fit_prototype(model, adapter, 2, pixels[:200])
made = (adapter.weight, adapter.bias, adapter.spectra)
"""
PARTS = """
parts = find_parts(model, pixels[:2000])
made = (parts.spectra, parts.logits, parts.similarity, parts.angle)
"""
END = """
for array in made:
    digest.update(np.ascontiguousarray(array).tobytes())
print(digest.hexdigest())
"""


def made_with(threads: int, work: str) -> str:
    libraries = {f"{name}_NUM_THREADS": str(threads) for name in ("OPENBLAS", "MKL", "OMP")}
    code = PRELUDE + work + END
    done = subprocess.run(
        [sys.executable, "-c", code, str(threads)],
        cwd=ROOT, env={**os.environ, **libraries}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.slow
@pytest.mark.parametrize("work", [SEARCH, LABELS, PARTS], ids=["search and maps", "labels", "suggestions"])
def test_bytes_do_not_depend_on_the_number_of_threads(work):
    one = made_with(1, work)
    assert len(one) == 64
    assert made_with(2, work) == one


def test_a_product_of_one_reversed_column_is_had():
    """numpy calls an array of one column contiguous whatever its stride; torch takes no negative one."""
    column = np.arange(6.0).reshape(3, 2)[:, ::-1][:, :1]
    np.testing.assert_array_equal(product(column, column.T), column @ column.T)
