"""Spectral libraries that the corpus does not hold: to leave out, to report on, or to try as training data.

ECOSTRESS man-made is left out whole. A meadow, an invasive weed, window glass and PVC, and what lies on the sea floor
are read only to report. The rest of ECOSTRESS, leaves, crowns and crops are for variants with more training data; what
no rule names stays out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .library_rules import USGS_RULES, first
from .spectrum import Spectrum

MAN_MADE = [
    (r"asphaltic concrete|^construction asphalt", "asphalt"),
    (r"concrete", "concrete"),
    (r"brick", "brick"),
    (r"window glass", "glass"),
    (r"marble", "marble"),
    (r"paint", "paint"),
    (r"wood", "wood"),
    (r"aluminum", "aluminium"),
    (r"galvanized", "galvanized_steel"),
    (r"copper", "copper"),
    (r"tar paper|asphalt.*shingle", "shingle_roof"),
    (r"slate", "slate_roof"),
    (r"terra cotta", "tile_roof"),
    (r"fiberglass", None),
    (r"rubber", "rubber"),
]
SPECIES = [
    (r"_flower", "flower"),
    (r"quercus|oak", "oak"),
    (r"^acer |^acer\b|maple|boxelder", "maple"),
    (r"^pinus|pine\b", "pine"),
    (r"^abies|balsam fir", "fir"),
    (r"spruce", "spruce"),
    (r"larch", "larch"),
    (r"juniper|eastern red cedar", "juniper"),
    (r"calocedrus|cedrus|cedar|tsuga|hemlock|taxodium|podocarpus", "conifer"),
    (r"^betula|birch", "birch"),
    (r"^fagus|beech", "beech"),
    (r"aspen", "aspen"),
    (r"^salix|willow", "willow"),
    (r"eucalyptus", "eucalyptus"),
    (r"^acacia", "acacia"),
    (r"^olea", "olive_tree"),
    (r"bambusa|phyllostachys|pyllostachys", "bamboo"),
    (r"avena|bromus", "grass"),
    (r"arctostaphylos|adenostoma|ceanothus|heteromeles|toyon", "chaparral"),
    (r"baccharis|salvia|rubus|sumac|elderberry|speckled alder", "shrub"),
    (r"agave|aloe|puya|gasteria|portulacaria|beaucarnea|unknown", None),
    (r"uvularia", "vegetation"),
    (r"goldenrod|bindweed|parthenium", "weed"),
    (r"sunflower", "sunflower"),
    (r"soybean", "soybean"),
    (r"maize", "maize"),
    (r"sorghum leaf", "sorghum"),
    (r"cucumber|tomato|pumpkin|basil|lettuce|\bbean|cowpea", "vegetables"),
    (r"(almond|pistachio|walnut) leaf", "fruit_orchard"),
    (r"grape leaf", "vineyard"),
    (r"\bbark|trunk|branch|stem", "bark"),
    (r"^wood$", "wood"),
    (r"^soil$", "soil"),
    (r"strawberry|grain|pit$|hull", None),
    (r".", "broadleaf_tree"),
]
DRY = [
    (r"lichen", "lichen"),
    (r"bark", "bark"),
    (r"branch", "dead_tree"),
    (r"dry grass|grass litter|avena", "dry_grass"),
    (r"litter|dry needles", "leaf_litter"),
]
ROCKS = [
    (r"basalt|scoria|diabase", "basalt"),
    (r"granite|granodiorite", "granite"),
    (r"rhyolite|obsidian", "rhyolite"),
    (r"limestone|travertine|dolomite", "limestone"),
    (r"schist", "schist"),
    (r"^shale", "shale"),
    (r"^sandstone|^siltstone", "sandstone"),
    (r"marble", "marble"),
    (r"quartzite", "quartzite"),
    (r"slate|phyllite", "slate"),
    (r"serpentinite", "serpentinite"),
    (r".", "rock"),
]
SOILS = [(r"salorthid", "saline_soil"), (r"psamment", "sandy_soil"), (r".", "soil")]
WATERS = [(r"snow", "snow"), (r"^ice", "ice"), (r"tap water", "clear_water")]
PLAIN = "free to train on"


def _ecostress_concept(category: str, kind: str, subclass: str, name: str, species: str) -> str | None:
    if category == "man-made":
        return first(MAN_MADE, name)
    if category == "vegetation":
        return first(SPECIES, species or name)  # type: ignore[arg-type]
    if category == "mineral":
        return first(USGS_RULES, name.partition(" ")[0])
    if category == "rock":
        return first(ROCKS, f"{subclass} {name}")  # type: ignore[arg-type]
    rules = {"non-photosynthetic vegetation": DRY, "soil": SOILS, "water": WATERS}.get(category, [])
    return first(rules, f"{name} {kind} {subclass}")  # type: ignore[arg-type]


def ecostress(data: Path, *, man_made: bool) -> Iterator[Spectrum]:
    """The man-made part of ECOSTRESS v1.0 (Meerdink et al. 2019), or all the rest."""
    library = np.load(data / "libraries/ecostress_5nm.npz")
    fields = ("category", "class", "subclass", "name", "genus_species")
    source = "ECOSTRESS man-made" if man_made else "ECOSTRESS"
    for i, row in enumerate(zip(*(map(str, library[field]) for field in fields))):
        concept = _ecostress_concept(*row) if (row[0] == "man-made") == man_made else None
        if concept:
            sample = f"ecostress:{library['lab'][i]}:{library['sample'][i] or row[3]}"
            spectrum = library["reflectance"][i]
            yield Spectrum(library["wavelengths_nm"], spectrum, concept, sample, source, PLAIN, row[3])


def _named(data: Path, file: str, source: str, rules: list[tuple[str, str | None]], by: str) -> Iterator[Spectrum]:
    """The spectra of a file whose names the rules know; `by` is the field that names the sample."""
    library = np.load(data / f"libraries/{file}.npz")
    for i, name in enumerate(map(str, library["name"])):
        concept = first(rules, name)
        if concept:
            sample = f"{source}:{library[by][i]}".lower()
            yield Spectrum(library["wavelengths_nm"], library["reflectance"][i], concept, sample, source, PLAIN, name)


def more(data: Path) -> Iterator[Spectrum]:
    """What variants with more training data see."""
    yield from ecostress(data, man_made=False)
    for file, source, by in (
        ("trees_leaf_maine_alabama_5nm", "Maine and Alabama leaves", "name"),
        ("trees_crown_uav_maine", "Maine crowns", "crown"),
        ("crops_leaf_ely_5nm", "Ely crops", "name"),
        ("orchard_helios_5nm", "Helios orchard", "description"),
        ("leaves_japan", "Noda leaves", "name"),
    ):
        yield from _named(data, file, source, SPECIES, by)


def reported(data: Path) -> Iterator[Spectrum]:
    """What nothing is trained on or chosen by."""
    yield from _named(data, "grassland_face_germany_5nm", "Giessen meadow", [(r".", "meadow")], "description")
    weeds = [(r"parthenium", "weed"), (r"grass species", "grass")]
    yield from _named(data, "parthenium_south_africa_5nm", "Parthenium", weeds, "name")
    panels = [(r"pvc", "pvc"), (r"solar cell", "solar_panel"), (r"glass", "glass")]
    yield from _named(data, "glass_pvc_5nm", "Glass and PVC", panels, "name")
    floor = [(r"sand", "sand"), (r"living coral", "coral"), (r"macroalgae", "seaweed"), (r"seagrass", "seagrass")]
    yield from _named(data, "benthic_averages", "Sea floor", floor, "name")


def sentinel_pixels(data: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Reflectance (n, 10) of Sentinel-2 pixels in the Ukraine, their concepts (n,) and wavelengths (10,) in nm."""
    library = np.load(data / "libraries/s2_pixels_ukraine.npz")
    names = {
        "coniferous forest": "conifer", "water": "water", "cropland": "crop", "reed": "reed", "meadow": "meadow",
    }  # fmt: skip
    concept = np.array([names[re.sub(r"\s+", " ", str(name))] for name in library["name"]])
    return library["reflectance"], concept, library["wavelengths_nm"]
