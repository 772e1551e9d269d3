"""The solver alone beside its peers, in the same run on the same pixels.

All get endmembers (p, b) and pixels (n, b) in double precision and give abundances (n, p). Peers that walk from pixel
to pixel are given fewer of them, so that a run ends; the rates are per pixel.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch
from scipy.optimize import nnls

from clip_unmix_qgis.core.abundance.nnls import solve

from . import peers
from .measure import figures, in_parts, seconds, table
from .simulated import endmembers, mixtures

MATERIALS, BANDS = (4, 6, 8, 20), (200, 224)
PIXELS = 40_000
CHECKED = 500  # pixels on which the solutions are compared
OURS_NNLS, OURS_SUM, OURS_SINGLE = "ours, NNLS", "ours, sum to one", "ours, NNLS, 1 core"
SCIPY, PYSPTOOLS, SPECTRAL, SUNSAL = "scipy NNLS", "pysptools FCLS (cvxopt)", "Spectral Python", "SUnSAL (numpy)"

Solver = Callable[[np.ndarray, np.ndarray], np.ndarray]


def ours(pixels: np.ndarray, spectra: np.ndarray, *, sum_to_one: bool, cores: int = 0) -> np.ndarray:
    """`core.abundance.nnls.solve` on as many cores as torch would take, or on `cores`."""
    ends = torch.from_numpy(spectra)
    gram = ends @ ends.T

    def part(x: np.ndarray) -> np.ndarray:
        return solve(gram, torch.from_numpy(x) @ ends.T, sum_to_one=sum_to_one).numpy()

    return np.concatenate(in_parts(part, pixels, cores or torch.get_num_threads()))


def scipy_nnls(pixels: np.ndarray, spectra: np.ndarray) -> np.ndarray:
    basis = np.ascontiguousarray(spectra.T)
    return np.array([nnls(basis, pixel)[0] for pixel in pixels])


def pysptools_fcls(pixels: np.ndarray, spectra: np.ndarray) -> np.ndarray:
    """pysptools 0.15: one cvxopt quadratic program a pixel, at cvxopt's own tolerances."""
    from pysptools.abundance_maps.amaps import FCLS

    return FCLS(pixels, spectra)


def spectral_python(pixels: np.ndarray, spectra: np.ndarray) -> np.ndarray:
    """Spectral Python's `unmix`: unconstrained least squares, so its abundances may be negative."""
    from spectral import unmix

    return unmix(pixels[None], spectra)[0]


def exact(pixels: np.ndarray, spectra: np.ndarray, *, sum_to_one: bool) -> np.ndarray:
    """The minimiser by scipy's active-set NNLS on the spectra themselves, not on their Gram matrix: accurate for any
    endmembers.

    With sum-to-one, |x - E a| = |(x 1' - E) a|: the point of least norm in the convex hull of the differences, which is
    NNLS with one more equation, scaled to sum one (Haskell & Hanson 1981, Mathematical Programming 21, 98-118).
    """
    if not sum_to_one:
        return scipy_nnls(pixels, spectra)
    target = np.append(np.zeros(spectra.shape[1]), 1.0)
    found = np.array([nnls(np.vstack([(spectra - pixel).T, np.ones(len(spectra))]), target)[0] for pixel in pixels])
    return found / found.sum(1, keepdims=True)


def interior_point(pixels: np.ndarray, spectra: np.ndarray, *, sum_to_one: bool) -> np.ndarray:
    """cvxopt with its tolerances tightened to 1e-12; rows that it does not report as optimal are NaN."""
    from cvxopt import matrix, solvers

    p = len(spectra)
    gram = spectra @ spectra.T
    size = np.trace(gram) / p
    bound, equal = (
        (matrix(-np.eye(p)), matrix(np.zeros(p))),
        (matrix(np.ones((1, p))), matrix(1.0)) if sum_to_one else (),
    )
    options = {"show_progress": False, "abstol": 1e-12, "reltol": 1e-12, "feastol": 1e-12}
    found = np.full((len(pixels), p), np.nan)
    for row, pixel in enumerate(pixels):
        solution = solvers.qp(matrix(gram / size), matrix(-(spectra @ pixel) / size), *bound, *equal, options=options)
        if solution["status"] == "optimal":
            found[row] = np.ravel(solution["x"])
    return found


# What is measured: the solver and how many of the pixels it is given.
METHODS: dict[str, tuple[Solver, int]] = {
    OURS_NNLS: (lambda x, e: ours(x, e, sum_to_one=False), PIXELS),
    OURS_SUM: (lambda x, e: ours(x, e, sum_to_one=True), PIXELS),
    OURS_SINGLE: (lambda x, e: ours(x, e, sum_to_one=False, cores=1), PIXELS),
    SCIPY: (scipy_nnls, 4000),
    PYSPTOOLS: (pysptools_fcls, 600),
    SPECTRAL: (spectral_python, 10_000),
    SUNSAL: (lambda x, e: peers.sunsal(x, e, penalty=0.0), 4000),
}


@dataclass
class Shape:
    """Pixels a second by method for one number of materials and bands, and the largest differences from exact
    solutions.
    """

    materials: int
    bands: int
    random: bool
    rates: dict[str, float] = field(default_factory=dict)
    nnls_error: float = 0.0
    sum_error: float = 0.0
    pysptools_error: float = 0.0
    sunsal_error: float = 0.0
    interior_difference: float = 0.0  # between ours and cvxopt at 1e-12, sum to one

    @property
    def name(self) -> str:
        return f"{self.materials} x {self.bands}" + (" (random spectra)" if self.random else "")


def compare(materials: int, bands: int, *, random: bool = False, runs: int = 3, scale: float = 1.0) -> Shape:
    """Measure all methods on one shape; `scale` below 1 takes fewer pixels."""
    spectra = endmembers(materials, bands, random=random)
    pixels = mixtures(spectra, PIXELS)
    shape = Shape(materials, bands, random)
    times: dict[str, list[float]] = {name: [] for name in METHODS}
    # In turn, so that what else the machine does meets all of them alike; the first round warms up.
    for _ in range(runs + 1):
        for name, (method, wanted) in METHODS.items():
            times[name].append(seconds(lambda m=method, x=pixels[: int(wanted * scale)]: m(x, spectra), 1, warm=True))
    for name, (_, wanted) in METHODS.items():
        shape.rates[name] = int(wanted * scale) / statistics.median(times[name][1:])
    part = pixels[: int(CHECKED * scale)]
    best = {constrained: exact(part, spectra, sum_to_one=constrained) for constrained in (False, True)}
    mine = ours(part, spectra, sum_to_one=True)
    shape.nnls_error = float(np.abs(ours(part, spectra, sum_to_one=False) - best[False]).max())
    shape.sum_error = float(np.abs(mine - best[True]).max())
    shape.pysptools_error = float(np.abs(pysptools_fcls(part, spectra) - best[True]).max())
    shape.sunsal_error = float(np.abs(peers.sunsal(part, spectra, penalty=0.0) - best[False]).max())
    shape.interior_difference = float(np.nanmax(np.abs(mine - interior_point(part, spectra, sum_to_one=True))))
    return shape


def measure(*, quick: bool) -> list[Shape]:
    """All shapes; quickly only those of 200 bands on fewer pixels."""
    runs, scale = (1, 0.25) if quick else (3, 1.0)
    shapes = [compare(p, b, runs=runs, scale=scale) for b in BANDS[: 1 if quick else 2] for p in MATERIALS]
    return shapes + [compare(p, BANDS[0], random=True, runs=runs, scale=scale) for p in (MATERIALS[0], MATERIALS[-1])]


def report(shapes: list[Shape]) -> str:
    head = ["materials x bands", *METHODS]
    rates = [[s.name, *(figures(s.rates[name]) for name in METHODS)] for s in shapes]
    ratios = [[
        "materials x bands", "NNLS : scipy", "1 core : scipy", "sum to one : pysptools", "NNLS : Spectral",
        "NNLS : SUnSAL",
    ]]  # fmt: skip
    errors = [
        ["materials x bands", "ours, NNLS", "ours, sum to one", "pysptools FCLS", "SUnSAL", "ours : cvxopt at 1e-12"]
    ]
    for s in shapes:
        r = s.rates
        pairs = (
            (OURS_NNLS, SCIPY), (OURS_SINGLE, SCIPY), (OURS_SUM, PYSPTOOLS), (OURS_NNLS, SPECTRAL),
            (OURS_NNLS, SUNSAL),
        )  # fmt: skip
        ratios.append([s.name, *(f"{figures(r[a] / r[b])}" for a, b in pairs)])
        found = (s.nnls_error, s.sum_error, s.pysptools_error, s.sunsal_error, s.interior_difference)
        errors.append([s.name, *(f"{e:.1e}" for e in found)])
    return (
        f"Pixels a second:\n\n{table([head, *rates])}\n\nHow many times as fast:\n\n{table(ratios)}\n\n"
        f"Largest difference of an abundance from the exact minimiser, and of ours from cvxopt at tightened tolerances "
        f"(sum to one):\n\n{table(errors)}"
    )
