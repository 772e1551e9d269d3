"""Do spectra tell the attributes of materials: colours, wet and dry, dead and green, flowering...?

    python -m benchmarks.attributes              # tables; needs ../shared/data and the corpus (`make train`)
    python -m benchmarks.attributes --scene      # and red, green and blue targets in a scene, through the whole run

Spectra that report had no part in the tables (training/attributes.py): the half of ECOSTRESS, the panels, and the test
split of USGS and of the corpus. A colour is right where its evidence is the largest among the colours that the notes
tell of that material; an axis where the sign of its evidence is right. Accuracies are balanced: the mean over classes.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.attributes.evidence import evidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from training.attribute_labels import Labelled, colours, family_of
from training.attribute_sides import sides
from training.spectrum import GRID_NM as CORPUS_NM
from training.spectrum import TEST, on_grid

from .scenes import DATA
from .spectra import CORPUS, sensor_bands

SENSORS = {"EnMAP": "enmap", "Sentinel-2": "sentinel-2", "Landsat 8": "landsat-8-9"}
NODES = np.isin(CORPUS_NM, GRID_NM)
# Materials as one would ask for them; what is natural is no shade of a dye.
KINDS = {
    "man-made": ("paint", "fabric", "plastic", "fiberglass", "brick", "roof", "concrete", "road"),
    "stone": ("igneous rock", "metamorphic rock", "sedimentary rock"),
    "mineral": ("mineral",),
    "soil": ("soil",),
    "flower": ("flower",),
}
AXES = {
    "water": ("wet ground", ("moisture", "wet")),
    "dryness": ("dead plants", ("state", "dead")),
    "flowering": ("flowering plants", ("state", "flowering")),
    "burning": ("burned ground", ("state", "burned")),
    "stress": ("stressed plants", ("state", "stressed")),
    "cover": ("dense plants", ("state", "dense")),
    "rust": ("rusty metal", ("surface", "rusty")),
    "snow": ("snow-covered ground", ("depth", "snow-covered")),
    "turbidity": ("turbid water", ("depth", "turbid")),
    "shallowness": ("shallow water", ("depth", "shallow")),
    "submergence": ("submerged plants", ("depth", "submerged")),
}


def bands_of(name: str) -> Bands:
    bands = sensor_bands(name)
    inside = (bands.centre > 400) & (bands.centre < 2400)
    return Bands(bands.centre[inside], bands.fwhm[inside], bands.good[inside])


def at(spectra: np.ndarray, bands: Bands) -> np.ndarray:
    """Spectra (n, 216) on the grid as a sensor's bands see them (n, b)."""
    return np.asarray(spectra, np.float64) @ from_grid(bands)


def named(labelled: list[Labelled], bands: Bands) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Index of the term with the most evidence among those of `labelled` (n,), that of the notes, and the terms."""
    terms = sorted({one.term for one in labelled})
    spectra = at(np.nan_to_num(np.array([one.spectrum for one in labelled])[:, NODES]), bands)
    families = np.array([family_of(one) for one in labelled])
    told = np.zeros((len(terms), len(labelled)))
    for family in set(families):
        own = families == family
        for row, term in zip(told, terms):
            row[own] = evidence(spectra[own], bands, [("colour", term)], family=family)
    return told.argmax(0), np.array([terms.index(one.term) for one in labelled]), terms


def balanced(found: np.ndarray, truth: np.ndarray) -> float:
    return float(np.mean([(found[truth == one] == one).mean() for one in np.unique(truth)]))


def colour_rows(labelled: list[Labelled]) -> Iterable[str]:
    yield "| colour of | spectra that report | " + " | ".join(SENSORS) + " | right of each colour (EnMAP) |"
    yield "|---|---|" + "---|" * (len(SENSORS) + 1)
    for kind, groups in KINDS.items():
        for reports in (True, False):
            own = [one for one in labelled if one.group in groups and (one.split == TEST) == reports]
            if len({one.term for one in own}) < 2:
                continue
            cells, detail = [], ""
            for sensor in SENSORS.values():
                found, truth, terms = named(own, bands_of(sensor))
                cells.append(f"{balanced(found, truth):.2f}")
                detail = detail or ", ".join(
                    f"{term} {(found[truth == t] == t).sum()}/{(truth == t).sum()}" for t, term in enumerate(terms)
                )
            label = kind if reports else f"{kind} (fitted on)"
            yield f"| {label} | {len(own)} | " + " | ".join(cells) + f" | {detail} |"


def axis_rows(corpus: dict[str, np.ndarray]) -> Iterable[str]:
    yield "| axis | spectra of either side | " + " | ".join(SENSORS) + " |"
    yield "|---|---|" + "---|" * len(SENSORS)
    made = sides(corpus)
    for name, (title, kind) in AXES.items():
        positive, negative = made[name].positive[TEST], made[name].negative[TEST]
        cells = []
        for sensor in SENSORS.values():
            bands = bands_of(sensor)
            told = [evidence(at(side, bands), bands, [kind]) for side in (positive, negative) if len(side)]
            right = [np.mean(told[0] > 0), *(np.mean(one < 0) for one in told[1:])]
            cells.append(f"{np.mean(right):.2f}" if np.any(told[0]) else "not seen")
        yield f"| {title} | {len(positive)} / {len(negative)} | " + " | ".join(cells) + " |"


def measured_rows(data: Path) -> Iterable[str]:
    """What was measured wet, dead or in flower in libraries outside the corpus or noted so in the field."""
    usgs = dict(np.load(data / "libraries/usgs_splib07_5nm.npz"))
    eco = dict(np.load(data / "libraries/ecostress_5nm.npz"))
    bands = bands_of("enmap")

    def told(spectra: list[np.ndarray], kind: tuple[str, str]) -> np.ndarray:
        rows = np.array(spectra)[:, NODES]
        return evidence(at(np.nan_to_num(rows), bands), bands, [kind])

    def usgs_rows(words: str) -> list[np.ndarray]:
        titles = usgs["title"].astype(str)
        own = [i for i, title in enumerate(titles) if words in title]
        return [on_grid(usgs["wavelengths_nm"], np.where(usgs["reflectance"][i] > 0, usgs["reflectance"][i], np.nan))
                for i in own]  # fmt: skip

    wet = told(usgs_rows("wet no"), ("moisture", "wet"))
    yield f"- wet beach sand measured in the field (USGS): {np.sum(wet > 0)} of {len(wet)} read as wet"
    soils = [s for s, c in zip(eco["reflectance"], eco["category"]) if str(c) == "soil"]
    dry = told([on_grid(eco["wavelengths_nm"], s) for s in soils], ("moisture", "dry"))
    yield f"- dry soils (ECOSTRESS): {np.sum(dry > 0)} of {len(dry)} read as dry"
    for category, value in (("non-photosynthetic vegetation", "dead"), ("vegetation", "green")):
        own = [s for s, c in zip(eco["reflectance"], eco["category"]) if str(c) == category]
        seen = told([on_grid(eco["wavelengths_nm"], s) for s in own], ("state", value))
        yield f"- {category} (ECOSTRESS): {np.sum(seen > 0)} of {len(seen)} read as {value}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--scene", action="store_true", help="red, green and blue targets through the whole run")
    arguments = parser.parse_args()
    for row in colour_rows(colours(arguments.data)):
        print(row, flush=True)
    print()
    for row in axis_rows(dict(np.load(arguments.corpus))):
        print(row, flush=True)
    print()
    for row in measured_rows(arguments.data):
        print(row, flush=True)
    if arguments.scene:
        from .attribute_scene import rows

        print()
        for row in rows(arguments.data):
            print(row, flush=True)


if __name__ == "__main__":
    main()
