"""The bundled sample scene is made of samples that nothing was trained or chosen on."""

from __future__ import annotations

import numpy as np
import pytest

from training.libraries import earthlib_library
from training.sample_scene import MATERIALS, enmap_bands, simulated, spectra_of
from training.spectrum import TEST, Spectrum, split_of


@pytest.fixture(scope="module")
def held_out() -> list[Spectrum]:
    return [spectrum for spectrum in earthlib_library() if split_of(spectrum.sample) == TEST]


def test_every_material_has_spectra_in_the_split_for_testing(held_out):
    found = spectra_of(held_out)
    assert list(found) == list(MATERIALS)
    assert all(len(spectra) >= 4 for spectra in found.values())


def test_shares_sum_to_one_and_the_same_seed_makes_the_same(held_out):
    bands = enmap_bands()
    pixels, area, lit, outside = simulated(held_out, bands, np.random.default_rng(7))
    assert pixels.shape == (100, 100, len(bands))
    assert outside.any()
    for shares in (area, lit):
        assert shares.min() >= 0
        assert np.allclose(shares.sum(0), 1)
    assert np.array_equal(simulated(held_out, bands, np.random.default_rng(7))[0], pixels)
