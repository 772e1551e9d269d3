"""The blend is fitted to scenes: what the evidence tells apart gets other weights, and an easy scene counts."""

from __future__ import annotations

import torch

from clip_unmix_qgis.core.model.blend_weights import EVIDENCE
from training.blend import Answers, fit_blend, mean_square


def answers(first: float, errors: tuple[float, float, float]) -> Answers:
    """A scene whose evidence differs from others' in its first entry alone; errors of the answers are independent."""
    told = torch.zeros(len(EVIDENCE), dtype=torch.float64)
    told[0] = first
    return Answers(told, torch.diag(torch.tensor(errors, dtype=torch.float64).square()))


def test_evidence_that_tells_scenes_apart_decides_whom_to_trust():
    scenes = [answers(-1.0, (0.3, 0.05, 0.3)), answers(1.0, (0.05, 0.3, 0.3))] * 10
    blend = fit_blend(scenes)
    mixed, pure = (blend(of.evidence.float()) for of in scenes[:2])
    assert mixed.argmax() == 1
    assert pure.argmax() == 0


def test_the_error_of_a_blend_is_a_quadratic_form_of_its_weights():
    residuals = torch.randn(3, 50, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    weights = torch.tensor([0.2, 0.5, 0.3], dtype=torch.float64)
    direct = (weights @ residuals).square().mean()
    assert torch.isclose(mean_square(weights[None], (residuals @ residuals.T / 50)[None])[0], direct)
