"""Abundances for one set of endmembers, and what is said of their error."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.abundance.estimator import AbundanceEstimator
from clip_unmix_qgis.core.model.calibration import Calibration, interval_features

BANDS = torch.linspace(0, 3, 60)
ENDS = torch.stack([0.2 + 0.1 * torch.sin(BANDS), 0.1 + 0.1 * BANDS / 3, 0.35 * torch.exp(-BANDS)])


def fit(illumination: str, pixels: torch.Tensor, ends: torch.Tensor = ENDS) -> tuple[np.ndarray, np.ndarray]:
    found = estimator(ends[None], illumination)(pixels, torch.zeros(len(pixels), len(ends)))
    return found.share.numpy(), found.residual.numpy()


def estimator(draws: torch.Tensor, illumination: str = "area") -> AbundanceEstimator:
    return AbundanceEstimator(
        draws, torch.full((len(draws),), 1 / len(draws)), torch.arange(draws.shape[1]), illumination
    )


@pytest.fixture
def truth() -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(0).dirichlet([0.5] * 3, 50)).float()


def test_area_mode_finds_the_fractions(truth):
    share, residual = fit("area", truth @ ENDS)
    np.testing.assert_allclose(share, truth, atol=2e-3)
    assert residual.max() < 1e-4


def test_brightness_is_free_in_the_default_mode(truth):
    pixels = truth @ ENDS
    dim = pixels * torch.linspace(0.2, 1.5, 50)[:, None]
    np.testing.assert_allclose(fit("shade-normalised", dim)[0], fit("shade-normalised", pixels)[0], atol=2e-3)
    assert np.abs(fit("area", dim)[0] - truth.numpy()).max() > 0.1


def test_shares_sum_to_one_even_of_a_pixel_unlike_everything():
    share, _ = fit("shade-normalised", -ENDS)
    np.testing.assert_allclose(share.sum(1), 1, atol=1e-5)


def test_endmembers_that_resemble_each_other_let_more_noise_through():
    alike = torch.cat([ENDS, ENDS[:1] * 1.02 + 0.004 * torch.cos(4 * BANDS)])
    gain = estimator(alike[None]).noise_gain
    assert gain[0] > 2 * estimator(ENDS[None]).noise_gain[0]
    assert gain[0] > gain[2]


def test_widths_and_presence_are_probabilities_for_any_number_of_prompts():
    calibration = Calibration()
    for p in (1, 2, 9):
        logits = torch.randn(7, p) * 4
        share = torch.rand(7, p)
        features = interval_features(share, 0.1 * share, torch.rand(7) * 0.1, torch.ones(p), logits, area=False)
        width = calibration.half_width(features)
        assert width.shape == (7, p)
        assert ((width > 0) & (width < 1)).all()
        assert calibration.presence(logits).shape == (7, p)
