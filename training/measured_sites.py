"""Field sites in Australia whose cover people measured, and which of them teach.

Star transects (JRSRP / TERN, CC BY 4.0): point intercepts of green vegetation, of dry vegetation with litter, and of
bare soil or rock, with Landsat's surface reflectance, mean of 3 x 3 pixels. The sites of half of the one-degree cells
teach the network that reads a scene (`measured_cover.py`) and the intervals (`measured_scenes.py`); those of the other
half only report (`benchmarks/scenes.py`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.raster import sensors

SENSOR = "landsat-7"
SITES_FILE = Path("references/star_transects_australia.npz")  # of the reference data


@dataclass(frozen=True)
class MeasuredSites:
    """n sites: `reflectance` (n, 6) in `bands`, `fraction` (n, 3) of the ground as seen from above."""

    reflectance: np.ndarray
    fraction: np.ndarray
    bands: Bands

    @classmethod
    def read(cls, path: Path, *, that_teach: bool) -> MeasuredSites:
        """Of an npz with `reflectance`, `fraction`, `wavelengths_nm` (6,) and `cell` (n,)."""
        centre, fwhm = sensors.load(SENSOR).tables[0]
        with np.load(path) as data:
            kept = np.array([teaches(str(cell)) == that_teach for cell in data["cell"]])
            wavelengths_nm = data["wavelengths_nm"].astype(float)
            reflectance, fraction = data["reflectance"][kept], data["fraction"][kept]
        nearest = np.abs(centre[:, None] - wavelengths_nm).argmin(0)
        bands = Bands(wavelengths_nm, fwhm[nearest], np.ones(len(nearest), bool))
        return cls(reflectance, fraction.astype(float), bands)


def teaches(cell: str) -> bool:
    """Whether the sites of a one-degree cell ("-34,139") are trained on."""
    return hashlib.sha256(cell.encode()).digest()[0] % 2 == 0
