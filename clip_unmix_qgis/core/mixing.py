"""How materials mix: side by side, or grain by grain.

Side by side (areal), reflectances add up by area. In powders and mineral soils light meets many grains before it
leaves, and what adds up is the single-scattering albedo w, by the grains' cross-sections (Hapke 1981, J. Geophys. Res.
86, 3039-3054; Mustard & Pieters 1989, J. Geophys. Res. 94, 13619-13634). Reflectance r, relative to a white standard,
and w are one to one where grains scatter isotropically and far from opposition, with g = sqrt(1 - w) and the cosines m0
and m of incidence and emergence:

    r = w / ((1 + 2 m0 g) (1 + 2 m g))

So an intimate mixture is unmixed as an areal one, in albedo. Of grains of one size and density the cross-section is as
the mass. The geometry is assumed (`INCIDENCE_DEG`, `EMERGENCE_DEG`), for neither spectra of libraries nor reflectance
products say theirs.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ..options import INTIMATE

if TYPE_CHECKING:
    from torch import Tensor

INCIDENCE_DEG, EMERGENCE_DEG = 30.0, 0.0  # of laboratories' goniometers, and near that of sensors that look down
_MU0, _MU = math.cos(math.radians(INCIDENCE_DEG)), math.cos(math.radians(EMERGENCE_DEG))

Values = TypeVar("Values", "Tensor", np.ndarray)


def to_albedo(reflectance: Values) -> Values:
    """Single-scattering albedo of reflectance in any shape; what lies outside 0..1 is taken as the nearest end. NaN
    stays.
    """
    r = reflectance.clip(0.0, 1.0)
    both, product = _MU0 + _MU, 1 + 4 * _MU0 * _MU * r
    root = (((r * both) ** 2 + product * (1 - r)) ** 0.5 - r * both) / product
    return 1 - root**2


def to_reflectance(albedo: Values) -> Values:
    """The inverse of `to_albedo` for albedo in 0..1; above 1 (noise) it goes on as at 1."""
    root = (1 - albedo).clip(0.0, 1.0) ** 0.5
    return albedo / ((1 + 2 * _MU0 * root) * (1 + 2 * _MU * root))


def description(mixing: str) -> dict[str, Any] | None:
    """What the record says of intimate mixing; nothing of areal."""
    if mixing != INTIMATE:
        return None
    return {
        "quantity": "single-scattering albedo", "law": "Hapke 1981, isotropic scattering, no opposition effect",
        "incidence_deg": INCIDENCE_DEG, "emergence_deg": EMERGENCE_DEG,
        "share": "of the grains' cross-section; of mass where grains are of one size and density",
    }  # fmt: skip
