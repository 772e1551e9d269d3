"""Rasters whose headers, tags and descriptions are right, odd or damaged at random: no traceback, and no wrong
wavelength without a word.

    .venv/bin/python -m benchmarks.header_fuzz --count 5000 [--seed 1]

A case takes the wavelengths of some bands, writes them in one of many ways into one of many places, and damages some.
It fails where opening ends otherwise than with a scene or one sentence; where wavelengths that were not damaged come
out otherwise; and where damaged ones come out otherwise and no warning speaks of bands, wavelengths or their unit.
"""
from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

UNITS: dict[str, tuple[str, ...]] = {
    "nm": ("Nanometers", "nm", "nanometre", "NANOMETERS", "Unknown", ""),
    "um": ("Micrometers", "um", "µm", "microns", "Unknown", ""),
    "A": ("Angstroms", "Å"),
    "cm-1": ("Wavenumber", "cm-1"),
    "GHz": ("GHz",),
}
FORMS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "nm": lambda nm: nm, "um": lambda nm: nm / 1e3, "A": lambda nm: nm * 10, "cm-1": lambda nm: 1e7 / nm,
    "GHz": lambda nm: 299_792_458.0 / nm,
}  # fmt: skip
MORE = ("", "bbl = {1, 0}\n", "fwhm = {1}\n", "data gain values = {0.1}\n", "= = =\n")
WORDS = ("band", "wavelength", "unit", "width")
DAMAGES = ("none", "none", "none", "one less", "one more", "no number", "counts", "half in another unit", "wrong unit",
           "zero", "all the same", "cut")  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A raster that was written, the wavelengths (nm) it was made of, and what was damaged."""

    path: Path
    centres: np.ndarray
    place: str
    damage: str


def cases(count: int, seed: int, folder: Path) -> Iterator[Case]:
    random = np.random.default_rng(seed)
    for number in range(count):
        yield _case(random, folder / f"{number}")


def _case(random: np.random.Generator, stem: Path) -> Case:
    bands = int(random.integers(4, 30))
    nm = np.round(np.sort(random.uniform(400, 2450, bands)), 2)
    if random.random() < 0.3:
        nm = nm[::-1].copy()
    form = str(random.choice(list(FORMS)))
    unit, damage = str(random.choice(UNITS[form])), str(random.choice(DAMAGES))
    numbers = FORMS[form](nm)
    if damage == "half in another unit":
        numbers = np.where(np.arange(bands) < bands // 2, numbers, numbers / 1e3)
    elif damage == "wrong unit":
        unit = "Micrometers" if form != "um" else "Nanometers"
    elif damage == "counts":
        numbers = np.arange(bands) + float(random.integers(0, 2))
    elif damage == "zero":
        numbers = np.where(np.arange(bands) == random.integers(bands), 0.0, numbers)
    elif damage == "all the same":
        numbers = np.full(bands, numbers[0])
    texts = [f"{n:.9g}" for n in numbers]
    if damage == "one less":
        texts.pop(int(random.integers(bands)))
    elif damage == "one more":
        texts.insert(int(random.integers(bands)), texts[0])
    elif damage == "no number":
        texts[int(random.integers(bands))] = str(random.choice(["", "x", "n/a", "--", "1e999", "nan", "{"]))
    place = str(random.choice(["envi", "dataset tags", "band tags", "a domain", "descriptions"]))
    data = random.uniform(0.05, 0.5, (bands, 6, 7)).astype("float32")
    return Case(_write(random, stem, data, texts, unit, place, damage), nm, place, damage)


def _write(
    random: np.random.Generator, stem: Path, data: np.ndarray, texts: list[str], unit: str, place: str, damage: str
) -> Path:
    joint = str(random.choice([", ", ",", " ", ";", ",\n ", " ; "]))
    listed = f"{{{joint.join(texts)}}}" if random.random() < 0.9 else joint.strip(" ").join(texts)
    if damage == "cut":
        listed = listed[: len(listed) // 2]
    path = stem.with_suffix(".img" if place == "envi" else ".tif")
    profile = {"count": len(data), "height": 6, "width": 7, "dtype": "float32"}
    padded = [*texts, "", ""][: len(data)]
    with rasterio.open(path, "w", driver="ENVI" if place == "envi" else "GTiff", **profile) as dataset:
        dataset.write(data)
        if place == "dataset tags":
            dataset.update_tags(wavelength=listed, wavelength_units=unit)
        for band, text in enumerate(padded, start=1):
            if place == "descriptions":
                dataset.set_band_description(band, f"Band {band}: {text} {unit}")
            elif place in ("band tags", "a domain"):
                domain = {"ns": "SENSOR"} if place == "a domain" else {}
                dataset.update_tags(band, wavelength=text, wavelength_units=unit, **domain)
    if place == "envi":
        with path.with_suffix(".hdr").open("a", encoding=str(random.choice(["utf-8", "latin-1"]))) as stream:
            stream.write(f"wavelength units = {unit}\nwavelength = {listed}\n")
            stream.write(str(random.choice(MORE)))
    return path


def fault_of(case: Case) -> str | None:
    """What is wrong with how a case ended; None where nothing is."""
    try:
        with Scene.open(case.path, as_is=True) as scene:
            found, said = scene.bands.centre, scene.warnings
            wanted = case.centres[np.array(scene.indexes) - 1]
    except UserError as error:
        return "a sentence of several lines" if "\n" in str(error) else None
    except Exception as error:  # noqa: BLE001 (that is what is looked for)
        return f"{type(error).__name__}: {error} {traceback.extract_tb(error.__traceback__)[-1][:3]}"
    good = scene.bands.good
    if np.allclose(found[good], wanted[good], rtol=2e-3):
        return None
    spoken = any(word in sentence.lower() for sentence in said for word in WORDS)
    return None if spoken and case.damage != "none" else f"{found[:4].round(1)} for {wanted[:4]}, {said}"


def faults(count: int, seed: int, folder: Path) -> list[tuple[Case, str]]:
    """The cases that ended wrongly, with what is wrong."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        every = ((case, fault_of(case)) for case in cases(count, seed, folder))
        return [(case, fault) for case, fault in every if fault is not None]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = faults(options.count, options.seed, Path(folder))
    kinds = Counter((case.place, case.damage) for case, _ in found)
    for case, fault in found[:20]:
        print(f"{case.place}, {case.damage}: {fault}")
    print(f"{options.count} cases, {len(found)} wrong{': ' if kinds else ''}{dict(kinds) if kinds else ''}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
