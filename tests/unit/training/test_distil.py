from __future__ import annotations

import pytest
import torch

from clip_unmix_qgis.core.grid import NODES
from training.distil import StudentSettings, agreement_loss, distil, principal_axes
from training.encoder import EncoderSettings, Pool
from training.loop import Run

CPU = torch.device("cpu")
TINY = StudentSettings(width=24, hidden=32, blocks=2, steps=10, batch=64, sensors=4, fresh_sensors=5)


@pytest.fixture(scope="module")
def teacher():
    torch.manual_seed(0)
    return EncoderSettings(width=32, hidden=48, blocks=1).build().eval()


def weights(module):
    return torch.cat([p.flatten() for p in module.parameters()])


@pytest.mark.slow
def test_the_student_comes_nearer_to_its_teacher_and_keeps_its_scale(library, teacher):
    run = Run(CPU, quiet=True)
    student, _ = distil(teacher, StudentSettings(**{**TINY.__dict__, "steps": 80}), library, run)
    losses = [entry["loss"] for entry in run.log]
    assert sum(losses[-5:]) < 0.5 * sum(losses[:5])
    assert torch.equal(student.log_scale, teacher.log_scale)
    assert torch.equal(student.bias, teacher.bias)


@pytest.mark.slow
def test_a_resumed_student_has_the_same_weights(library, teacher, tmp_path):
    whole, _ = distil(teacher, TINY, library, Run(CPU, quiet=True))
    distil(teacher, TINY, library, Run(CPU, checkpoints=tmp_path, every=4, quiet=True))
    again, _ = distil(teacher, TINY, library, Run(CPU, checkpoints=tmp_path, resume=True, quiet=True))
    assert torch.equal(weights(whole), weights(again))
    assert torch.equal(whole.axes, again.axes)


def test_axes_are_orthonormal_and_hold_the_teachers_vectors(library, teacher):
    run = Run(CPU, quiet=True)
    axes = principal_axes(teacher, TINY, library, Pool(library, run, "student", 4, 5), run)
    assert torch.allclose(axes @ axes.T, torch.eye(24), atol=1e-5)
    grid, covered = library.spectra[:8, :: library.spectra.shape[1] // NODES][:, :NODES], torch.ones(NODES)
    vectors = teacher(grid, covered)
    assert (vectors @ axes.T).norm(dim=1).min() > 0.95


def test_agreement_is_perfect_only_where_logits_agree():
    wanted = torch.tensor([[2.0, -1.0, 0.5]]).expand(3, -1)
    off = agreement_loss(wanted + torch.tensor([[0.0], [0.1], [1.0]]), wanted, TINY)
    assert off[0] == pytest.approx(0, abs=1e-6)
    assert off[0] < off[1] < off[2]
