"""The large spectral libraries, read and labelled: which spectrum is which concept of the lexicon, and which is none.

The small ones are in `field_libraries.py`, the rules in `library_rules.py`. Each function yields `Spectrum`s of one
library; what no rule names is left out (mixtures, chemicals, laboratory curiosities).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .library_rules import (
    BURNED,
    EARTHLIB,
    INSTRUMENTS,
    SANTA_BARBARA,
    USGS_RULES,
    continent_of,
    first,
    in_brief,
    place_of,
    usgs_sample,
)
from .spectrum import SIMULATED, Spectrum


def _cover(description: str) -> dict[str, float]:
    """Percent cover that USGS notes for field plots: vegetation, shrub, grass, litter, bare, water."""
    kinds = {
        "vegetation": "Vegetation, Total Cover",
        "shrub": "Shrub",
        "grass": "Grass",
        "litter": "Litter",
        "bare": "Bare",
        "water": "Water",
    }
    found = {kind: re.search(rf"{name}\s+(\d+)", description) for kind, name in kinds.items()}
    return {kind: float(match.group(1)) for kind, match in found.items() if match}


def _rangeland(description: str, wavelengths: np.ndarray, reflectance: np.ndarray) -> str | None:
    """Field plots of mixed cover: named by what covers most of them, left out where nothing does."""
    cover = _cover(description)
    if not cover:
        return None
    red, infrared = (np.interp(nm, wavelengths, reflectance) for nm in (670, 860))
    greenness = (infrared - red) / (infrared + red)
    if cover.get("bare", 0) + cover.get("litter", 0) >= 65 and greenness < 0.25:
        return "soil"
    if cover.get("shrub", 0) >= 30 and cover.get("shrub", 0) > cover.get("grass", 0):
        return "shrub"
    if cover["vegetation"] >= 50 and cover.get("grass", 0) >= 30:
        return "meadow" if greenness > 0.4 else "dry_grass"
    return None


def _usgs_concept(title: str, description: str, wavelengths: np.ndarray, reflectance: np.ndarray) -> str | None:
    concept = first(USGS_RULES, title)
    if re.match(r"vermiculite ore|vermiculite\+", title.lower()):
        return None
    if re.match(r"lawn_?grass.*shift", title.lower()):
        return None
    if concept == "rangeland":
        concept = _rangeland(description, wavelengths, reflectance)
    if concept == "wetland_vegetation" and _cover(description).get("water", 0) >= 30:
        return None  # plants and water in one plot
    return concept


def usgs(data: Path) -> Iterator[Spectrum]:
    """USGS splib07 (Kokaly et al. 2017) at the channels of its instruments where they are kept, else at 5 nm, and
    splib06 seen by AVIRIS.
    """
    library = np.load(data / "libraries/usgs_splib07_5nm.npz")
    wavelengths = [library["wavelengths_nm"]] * len(library["title"])
    spectra = [np.where(s > 0, s, np.nan) for s in library["reflectance"]]
    for instrument in ("asd", "beckman"):
        native = np.load(data / f"libraries/usgs_splib07_native_{instrument}.npz")
        for i, spectrum in zip(native["index"], native["reflectance"]):
            wavelengths[i], spectra[i] = native["wavelengths_nm"], spectrum
    briefs: dict[str, tuple[str, str]] = {}
    for i, (name, title, instrument, material, description) in enumerate(
        zip(library["name"], library["title"], library["instrument"], library["material"], library["description"])
    ):
        name, title, description = str(name), re.sub(r"\s+", " ", str(title)), str(description)
        if str(library["chapter"][i]).startswith("O_"):
            continue
        concept = _usgs_concept(title, description, wavelengths[i], spectra[i])
        if concept is None and title == "Oil_Water":
            continue
        sample = usgs_sample(name)
        brief = in_brief(description) or f"{str(material) or title}."
        if not brief.lower().startswith(title.split("_")[0].split(" ")[0].lower()) and str(material):
            brief = f"{material}: {brief}"
        briefs.setdefault(sample, (brief, place_of(description)))
        if concept:
            yield Spectrum(
                wavelengths[i],
                spectra[i],
                concept,
                sample,
                "USGS splib07",
                "public domain",
                brief,
                place_of(description),
                INSTRUMENTS[str(instrument)],
            )
    yield from _usgs_seen_by_aviris(data, briefs)


def _usgs_seen_by_aviris(data: Path, briefs: dict[str, tuple[str, str]]) -> Iterator[Spectrum]:
    """splib06; `briefs` tells of the samples of splib07 what they are and where they come from."""
    library = np.load(data / "libraries/usgs_splib06_aviris.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        title = re.sub(r"\s+s06av\S*$", "", str(name))
        concept = first(USGS_RULES, title)
        if concept and concept != "rangeland" and "marsh" not in title.lower():
            sample = usgs_sample(str(name))
            brief, region = briefs.get(sample, (f"{title.replace('_', ' ')}.", "unknown"))
            yield Spectrum(
                library["wavelengths_nm"],
                np.where(spectrum > 1e-4, spectrum, np.nan),
                concept,
                sample,
                "USGS splib06",
                "public domain",
                brief,
                region,
                "seen by AVIRIS",
            )


def _earthlib_canopy(name: str, wavelengths: np.ndarray, reflectance: np.ndarray) -> Iterator[Spectrum]:
    """The simulated canopy where its leaves hide the ground."""
    lai = float(re.search(r"LAI-([\d.]+)", name).group(1))  # type: ignore[union-attr]
    if lai >= 2.5:
        traits = dict(re.findall(r"(LAI|LMA|CHL)-([\d.]+)", name))
        yield Spectrum(
            wavelengths,
            reflectance,
            "vegetation",
            f"earthlib:{name}",
            "earthlib PROSAIL",
            "MIT",
            f"Simulated canopy of leaf area index {traits['LAI']} and {traits['CHL']} ug/cm2 of chlorophyll.",
            SIMULATED,
            SIMULATED,
        )


def _earthlib_urban(kind: str, name: str, concept: str | None, words: str) -> tuple[str | None, str]:
    """Concept and words of a reading in Santa Barbara."""
    if kind not in ("sand", "gravel", "metal", "manhole", "bridge") and (kind != "paint" or name.startswith("fhz")):
        found = [c for pattern, c in SANTA_BARBARA if re.search(pattern, name)]
        concept = found[0] if found else concept
    if concept and concept.partition("_")[0] not in words:
        words = f"{words}: {concept.replace('_', ' ')}"
    return concept, words


def _earthlib_fuel(kind: str, name: str, concept: str | None, words: str) -> tuple[str | None, str]:
    """Concept and words of a reading of the Joint Fire Science Program."""
    if kind == "char":
        concept = first(BURNED, name)  # type: ignore[arg-type]
        words = "what a fire left: " + re.sub(r"_", " ", name)
    elif re.search(r"gras|brte|woodstrw", name):
        concept = "straw" if "strw" in name else "dry_grass"
    elif re.search(r"dedbirch|dedaspen|dedspruc", name):
        concept = "dead_tree"
    return concept, words


def _earthlib_soil(reflectance: np.ndarray) -> str:
    """The concept by colour and darkness, the only things these records tell; humus makes a steep rise beyond the
    visible.
    """
    visible, infrared = reflectance[:30].mean(), reflectance[120:].mean()
    blue, red, deep_red, beyond = reflectance[[8, 25, 29, 35]]
    humus = infrared < 0.13 or beyond > 1.3 * deep_red
    return "dark_soil" if humus else "red_soil" if red > 3.4 * blue and visible < 0.2 else "soil"


def earthlib_library() -> Iterator[Spectrum]:
    """The measured spectra of earthlib; its simulated canopies carry no species, so they are only 'vegetation'.

    Its copies of USGS spectra are left out: they come with `usgs`. Horizons of one soil profile, and readings of one
    roof or street of Santa Barbara, are one sample, known by its coordinates.
    """
    import earthlib
    import pandas as pd

    folder = Path(earthlib.__file__).parent / "data"
    table = pd.read_csv(folder / "spectra.csv")
    header = (folder / "spectra.sli.hdr").read_text()
    wavelengths = 1000 * np.array(
        [float(x) for x in re.search(r"wavelength = \{([^}]*)\}", header).group(1).split(",")]
    )  # type: ignore[union-attr]
    spectra = np.fromfile(folder / "spectra.sli", "<f4").reshape(len(table), len(wavelengths))
    for i, row in enumerate(table.itertuples()):
        kind, name, notes = str(row.LEVEL_3), str(row.NAME), str(row.NOTES)
        concept: str | None = EARTHLIB.get(kind)
        known = np.isfinite(row.LAT) and (row.LAT, row.LON) != (0, 0)
        here = f"{row.LAT:.4f},{row.LON:.4f}" if known else ""
        words = {"comp_shingle": "composition shingles", "npv": "dry plant matter", "other": "bricks"}.get(
            kind, kind.replace("_", " ")
        )
        if notes == "usgs":
            continue
        if kind == "canopy":
            yield from _earthlib_canopy(name, wavelengths, spectra[i])
            continue
        sample, region = f"earthlib:{name}", continent_of(row.LAT, row.LON) if known else "unknown"
        if notes.startswith("urban"):
            sample, region = f"earthlib:{name.partition('.')[0]}@{here}", "California, USA"
            concept, words = _earthlib_urban(kind, name, concept, words)
        elif notes.startswith("joint fire"):
            region = "Western USA"
            concept, words = _earthlib_fuel(kind, name, concept, words)
        elif kind == "soil":
            sample = f"earthlib:profile@{here}" if here else sample
            concept = _earthlib_soil(spectra[i])
            words = f"{concept.replace('_', ' ')}, dried and ground"
        elif notes.startswith("hyspiri"):
            region = "California, USA"
            concept = "leaf_litter" if "Litter" in name else "dead_tree" if "CWD" in name else "dry_grass"
        if concept:
            where = f" in {region}" if region != "unknown" else ""
            yield Spectrum(
                wavelengths,
                spectra[i],
                concept,
                sample,
                "earthlib "
                + ("ICRAF-ISRIC soils" if kind == "soil" and not notes.startswith("urban") else "field spectra"),
                "MIT",
                f"{words.capitalize()}{where}.",
                region,
                "ASD FieldSpec",
            )
