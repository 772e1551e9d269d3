"""The limits that tell implausible scenes, on the spectral libraries of the reference data.

    .venv/bin/python -m benchmarks.plausible

`raster/level.py`: how many random mixtures of library spectra, and of their radiance, are taken for radiance by the
fall of sunlight. `core/intruders.py`: how many library spectra are brighter than what their own name may be.
"""
from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from clip_unmix_qgis.core import intruders
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.raster.level import fall_of_sunlight

LIBRARIES = Path(__file__).resolve().parents[2] / "shared" / "data" / "libraries"
# Irradiance of the sun, W/m2/um.
SUN_NM = [350, 450, 500, 600, 700, 800, 1000, 1250, 1600, 2200, 2500]
SUN = [1000, 2000, 1950, 1750, 1450, 1130, 740, 450, 240, 80, 40]
NM = np.array([nm for nm in np.linspace(430, 2400, 60) if not (1340 < nm < 1450 or 1790 < nm < 1970)])


def _library(name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Wavelengths, spectra without gaps, and what each is called."""
    with np.load(LIBRARIES / f"{name}.npz", allow_pickle=False) as held:
        nm, spectra = held["wavelengths_nm"], held["reflectance"]
        called = held["class"] if "class" in held else held["material"]
    whole = np.isfinite(spectra[:, (nm > 430) & (nm < 2400)]).all(axis=1)
    return nm, np.nan_to_num(spectra[whole]), called[whole]


def sunlight(scenes: int = 300) -> dict[str, Counter[str]]:
    """What is said of random scenes of one to three kinds of the ECOSTRESS library, as reflectance and as radiance."""
    random = np.random.default_rng(0)
    nm, spectra, kinds = _library("ecostress_5nm")
    light = np.interp(nm, SUN_NM, SUN)
    found = {"reflectance": Counter[str](), "radiance": Counter[str]()}
    for _ in range(scenes):
        chosen = random.choice(np.unique(kinds), size=random.integers(1, 4), replace=False)
        of = np.concatenate([random.choice(np.flatnonzero(kinds == kind), 2) for kind in chosen])
        pixels = random.dirichlet(np.full(len(of), 0.5), 400) @ spectra[of]
        for name, values in (("reflectance", pixels), ("radiance", pixels * light)):
            try:
                said = fall_of_sunlight(values, nm, "scene")
            except UserError:
                found[name]["refused"] += 1
            else:
                found[name]["told" if said else "passed"] += 1
    return found


def brightness() -> np.ndarray:
    """Of each library spectrum whose name the lexicon knows: its brightness over the brightest kinds of its name."""
    resolver, ratios = Resolver(), []
    spectra, names = [], []
    for library in ("ecostress_5nm", "usgs_splib07_5nm"):
        nm, values, called = _library(library)
        spectra += [np.interp(NM, nm, value) for value in values]
        names += [str(name) for name in called]
    readings = {name: resolver.read_all([name])[0] for name in sorted(set(names))}
    concepts = {
        name: reading.concept
        for name, reading in readings.items()
        if not isinstance(reading, Exception) and reading.resolved_by == "lexicon" and reading.confidence >= 0.99
    }
    every, anchors = sorted(set(concepts.values())), Anchors()
    bands = Bands(NM, np.full(len(NM), 12.0), np.ones(len(NM), bool))
    model = SpectralModel.load(bands, centred([anchors[concept] for concept in every]))
    limits = dict(zip(every, intruders.brightest(model, SimpleNamespace(source=["scene"] * len(every)))))  # type: ignore[arg-type]
    ratios = [np.sqrt((s**2).mean()) / limits[concepts[name]] for s, name in zip(spectra, names) if name in concepts]
    return np.array(ratios)


def main() -> None:
    for name, counts in sunlight().items():
        print(f"{name}: {dict(counts)}")
    ratios = brightness()
    above = (ratios > intruders.SAFETY).mean()
    print(f"{len(ratios)} spectra, {above:.1%} brighter than {intruders.SAFETY} times their name")


if __name__ == "__main__":
    main()
