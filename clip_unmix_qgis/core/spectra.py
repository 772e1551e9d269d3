"""Geometry of spectra of unit norm: angles between them, and how well some are mixed of others."""

from __future__ import annotations

import numpy as np
import torch

from .abundance.nnls import Solver, solve


def unit(spectra: np.ndarray) -> np.ndarray:
    """Spectra divided by their Euclidean norm: shape without brightness."""
    return spectra / np.maximum(np.linalg.norm(spectra, axis=-1, keepdims=True), 1e-9)


def angles(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Spectral angles (radians) between all rows of two sets of unit vectors."""
    return np.arccos(np.clip(a @ b.T, -1.0, 1.0))


def abundances(shapes: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Non-negative coefficients (n, q) of unit spectra in unit endmembers."""
    return solve(torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(shapes @ endmembers.T), sum_to_one=False).numpy()


def misfit(shapes: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Relative residual (n,) of unit spectra unmixed with unit endmembers."""
    return np.linalg.norm(shapes - abundances(shapes, endmembers) @ endmembers, axis=1)


def misfits(shapes: np.ndarray, bases: np.ndarray, guess: np.ndarray | None = None) -> np.ndarray:
    """Mean relative residual (t,) of unit spectra (n, b) in each of t sets of unit endmembers (t, q, b).

    `guess` (n, q) bool says which endmembers the spectra hold in a set much like these: it saves time and changes nothing else.
    """
    gram = torch.from_numpy(bases @ bases.transpose(0, 2, 1))
    correlation = torch.from_numpy(shapes @ bases.transpose(0, 2, 1))  # (t, n, q)
    solver = Solver(gram, sum_to_one=False, pixels=len(shapes))
    a = solver(correlation, None if guess is None else torch.from_numpy(guess).expand(len(bases), -1, -1))
    # |x - E a|^2 = 1 - 2 c'a + a'G a for unit x
    squared = 1 - 2 * (correlation * a).sum(2) + ((a @ gram) * a).sum(2)
    return squared.clamp_min(0).sqrt().mean(1).numpy()
