"""The small spectral libraries, read and labelled: what no rule names is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .library_rules import BERLIN, MUUFL, SLUM, SLUM_UNCLEAR, SOIL_MINERALS, first
from .spectrum import Spectrum


def _muufl(data: Path) -> Iterator[Spectrum]:
    """MUUFL field spectra: ten readings a file, several files an object."""
    library = np.load(data / "libraries/muufl_asd.npz")
    for material, source, spectrum in zip(library["material"], library["source"], library["reflectance"]):
        concept = MUUFL.get(str(material))
        file = str(source).split("#")[0]
        if str(material) == "LeavesBarkMixed":
            red, infrared = (np.interp(nm, library["wavelengths_nm"], spectrum) for nm in (670, 860))
            concept = "leaf_litter" if (infrared - red) / (infrared + red) < 0.5 else None
        if concept and "Shade" not in file:
            good = library["wavelengths_nm"] > 380
            sample = re.sub(r"[\d_]+(_\d+)?\.txt$|\.txt$", "", file)  # ten readings a file, several files an object
            words = (
                re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(material))
                .lower()
                .replace("psuedo", "pseudo")
                .replace("wees", "weeds")
            )
            yield Spectrum(
                library["wavelengths_nm"][good],
                spectrum[good],
                concept,
                "muufl:" + sample.lower(),
                "MUUFL field spectra",
                "MIT",
                f"{words.capitalize()} on a coastal campus, measured in the field.",
                "Mississippi, USA",
                "ASD (350-1075 nm)",
            )


def _berlin(data: Path) -> Iterator[Spectrum]:
    """Berlin urban HyMap: pure pixels of an airborne image."""
    library = np.load(data / "libraries/berlin_urban_hymap.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        concept = first(BERLIN, str(name))  # type: ignore[arg-type]
        if concept:
            plain = re.sub(r"\s*\d+$", "", str(name))
            yield Spectrum(
                library["wavelengths_nm"],
                spectrum,
                concept,
                "berlin:" + str(name),
                "Berlin urban HyMap",
                "CC BY 4.0",
                f"{plain.capitalize()}, pure pixels of an airborne image.",
                "Germany",
                "HyMap",
            )


def _slum(data: Path) -> Iterator[Spectrum]:
    """SLUM London: building materials."""
    library = np.load(data / "libraries/slum_london_urban.npz")
    for name, spectrum in zip(library["id"], library["reflectance"]):
        concept = SLUM.get(str(name)[0])
        if concept and str(name) not in SLUM_UNCLEAR:
            good = (library["wavelengths_nm"] > 380) & (library["wavelengths_nm"] < 2450)
            yield Spectrum(
                library["wavelengths_nm"][good],
                spectrum[good],
                concept,
                "slum:" + str(name),
                "SLUM",
                "CC0",
                f"{concept.replace('_', ' ').capitalize()} used for building in London.",
                "England",
                "SVC HR-1024",
            )


def _geeves(data: Path) -> Iterator[Spectrum]:
    """Geeves soils, named by texture and carbon."""
    library = np.load(data / "libraries/soils_geeves.npz")
    for i, (spectrum, clay, silt, sand, carbon) in enumerate(
        zip(library["reflectance"], library["clay"], library["silt"], library["sand"], library["total_carbon"])
    ):
        concept = (
            "dark_soil"
            if carbon > 3.5
            else "clay_soil"
            if clay >= 40
            else "sandy_soil"
            if sand >= 75 and clay < 15
            else "loam"
            if 10 < clay < 30 and sand < 60
            else "soil"
        )
        yield Spectrum(
            library["wavelengths_nm"],
            spectrum,
            concept,
            f"geeves:{i}",
            "Geeves soils",
            "MIT",
            f"Dry ground soil with {clay:.0f} % clay, {silt:.0f} % silt, {sand:.0f} % sand and {carbon:.1f} % carbon.",
            "Australia",
            "ASD in the laboratory",
        )


def _soil_minerals(data: Path) -> Iterator[Spectrum]:
    """Pure minerals of soils."""
    library = np.load(data / "libraries/soil_minerals.npz")
    for name, spectrum in zip(library["name"], library["reflectance"]):
        for key, concept in SOIL_MINERALS.items():
            if str(name).startswith(key):
                yield Spectrum(
                    library["wavelengths_nm"],
                    spectrum,
                    concept,
                    "soilspec:" + str(name),
                    "soilspec minerals",
                    "MIT",
                    f"{concept.replace('_', ' ').capitalize()}, a pure mineral of soils, powdered.",
                    "unknown",
                    "ASD in the laboratory",
                )


def _isofit_snow(data: Path) -> Iterator[Spectrum]:
    """The snow of isofit."""
    library = np.load(data / "libraries/isofit_unnamed.npz")
    for i, spectrum in enumerate(library["snow"]):
        yield Spectrum(
            library["snow_wl"],
            np.clip(spectrum, 0, None),
            "snow",
            f"isofit-snow:{i // 25}",
            "isofit snow",
            "Apache-2.0",
            "Snow, clean to dirty and fine to coarse.",
            "unknown",
            "unknown",
        )


def field_libraries(data: Path) -> Iterator[Spectrum]:
    """MUUFL field spectra, Berlin HyMap, SLUM London, Geeves soils, soil minerals and the snow of isofit."""
    for library in (_muufl, _berlin, _slum, _geeves, _soil_minerals, _isofit_snow):
        yield from library(data)
