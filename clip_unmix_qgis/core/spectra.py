"""Linear algebra on spectra, and the geometry of those of unit norm: angles, and how well some are mixed of others.

All of it is torch's, which gives the same bits on any number of cores where `workers.one_thread` holds it to one.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from .abundance.nnls import solve


def product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The matrix product (n, m) of a (n, k) and b (k, m), or a vector, of one type."""
    return (tensor(a) @ tensor(b)).numpy()


def gram(values: np.ndarray) -> np.ndarray:
    """The products (b, b) of all columns of values (n, b) with one another."""
    held = tensor(values)
    return (held.T @ held).numpy()


def eigen(symmetric: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Eigenvalues (b,) of a symmetric matrix (b, b) in ascending order, and its eigenvectors, the columns of (b, b)."""
    values, vectors = torch.linalg.eigh(tensor(symmetric))
    return values.numpy(), vectors.numpy()


def tensor(values: np.ndarray) -> Tensor:
    """A copy that lies in memory as torch's own do: the last bits of a product may depend on where a row begins."""
    return torch.from_numpy(np.array(values, order="C"))  # ascontiguousarray keeps the stride -1 of one column


def weighted_mean(weight: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The mean (...) of values (d, ...) under weights (d,) that sum to one."""
    return (weight.reshape(-1, *[1] * (values.ndim - 1)) * values).sum(0)


def unit(spectra: np.ndarray) -> np.ndarray:
    """Spectra (..., b) divided by their Euclidean norm: shape without brightness."""
    return spectra / np.maximum(np.linalg.norm(spectra, axis=-1, keepdims=True), 1e-9)


def angles(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Spectral angles in radians (n, m) between all rows of two sets of unit vectors, (n, b) and (m, b)."""
    return np.arccos(np.clip(product(a, b.T), -1.0, 1.0))


def abundances(shapes: np.ndarray, endmembers: np.ndarray, held: np.ndarray | None = None) -> np.ndarray:
    """Non-negative coefficients (n, q) of unit spectra in unit endmembers; to guess which are `held` (n, q) bool saves
    time.
    """
    ends, start = tensor(endmembers), None if held is None else tensor(held)
    return solve(ends @ ends.T, tensor(shapes) @ ends.T, sum_to_one=False, start=start).numpy()


def misfit(shapes: np.ndarray, endmembers: np.ndarray, held: np.ndarray | None = None) -> np.ndarray:
    """Relative residual (n,) of unit spectra unmixed with unit endmembers."""
    return np.linalg.norm(shapes - product(abundances(shapes, endmembers, held), endmembers), axis=1)
