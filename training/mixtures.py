"""Surfaces mixed from measured spectra: what an image's field of view holds under one name.

Three ways to mix. Side by side (linear): grass that is partly dry, stubble on soil. Grain by grain (Hapke 1981, J. Geophys.
Res. 86, 3039; single-scattering albedos add up): rocks from their minerals in the proportions that petrography gives (Le Maitre 2002), sand
coated with iron oxides, tailings. Soaked: water around soil grains (Bach and Mauser 1994 after Lekner and Dorf 1988; the form of
Verhoef et al. 2018, Remote Sensing of Environment 204, 942).

Only spectra of training samples are mixed, so that no held-out sample comes in by this door.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from .simulations import VIEWS, WL, simulated, water_absorption
from .spectrum import GRID_NM, Spectrum

Limits = tuple[float, float]
Part = tuple[str, Limits]

# Groups of concepts that stand for each other in a mixture.
POOLS: dict[str, tuple[str, ...]] = {
    "soils": ("soil", "sandy_soil", "clay_soil", "loam", "red_soil"),
    "dry": ("dry_grass", "leaf_litter", "dry_vegetation", "straw"),
    "stalks": ("dry_grass", "straw", "dry_vegetation"),
    "litter": ("leaf_litter", "bark", "dead_tree"),
    "green": ("lawn", "meadow", "grass", "alfalfa", "weed"),
    "grasses": ("meadow", "grass", "dry_grass"),
    "broadleaf": ("broadleaf_tree", "oak", "aspen", "maple", "willow"),
    "conifers": ("conifer", "pine", "spruce", "fir", "juniper"),
    "trees": ("broadleaf_tree", "oak", "aspen", "conifer", "pine", "spruce", "fir"),
    "bushes": ("shrub", "sagebrush", "chaparral", "heath"),
    "crops": ("crop", "maize", "wheat", "soybean", "potato"),
    "marsh": ("wetland_vegetation", "reed", "sedge"),
    "waters": ("water", "turbid_water", "shallow_water"),
    "sands": ("beach_sand", "sand"),
    "iron": ("hematite", "goethite"),
    "salts": ("salt", "gypsum", "borate"),
    "clays": ("kaolinite", "montmorillonite", "illite", "clay_mineral"),
    "metals": ("metal", "galvanized_steel", "aluminium", "metal_roof"),
    "rocks": ("rock", "basalt", "rhyolite", "granite", "limestone", "sandstone", "slate"),
    "rubbish": ("plastic", "paper", "fabric", "wood", "pvc", "tarp", "rust"),
    "sunlit": (
        "soil",
        "red_soil",
        "vegetation",
        "lawn",
        "broadleaf_tree",
        "conifer",
        "oak",
        "pine",
        "asphalt",
        "road",
        "concrete",
        "tile_roof",
        "shingle_roof",
        "gravel",
        "beach_sand",
        "meadow",
        "dry_grass",
    ),
}

# concept, number, parts side by side with the range of their shares (scaled to sum to one). Only surfaces that are mixtures by nature stand
# here. Dusty asphalt or roofs with moss are not among them: called by one name alone they teach that dust is no soil (measured: soil in
# an airborne scene read right for 13 % instead of 79 %); training mixes them itself, with their fractions as labels.
SIDE_BY_SIDE: list[tuple[str, int, list[Part]]] = [
    ("soil", 300, [("soils", (0.55, 0.95)), ("dry", (0.05, 0.45))]),
    ("soil", 120, [("soils", (0.8, 1)), ("soils", (0, 0.5)), ("gravel", (0, 0.25))]),
    ("grass", 350, [("green", (0.35, 0.85)), ("dry", (0.1, 0.55)), ("soils", (0, 0.25))]),
    ("lawn", 100, [("lawn", (0.75, 1)), ("dry", (0.03, 0.25)), ("soils", (0, 0.1))]),
    ("straw", 200, [("stalks", (0.3, 0.85)), ("soils", (0.15, 0.6)), ("green", (0, 0.08))]),
    ("tree", 300, [("trees", (0.5, 1)), ("trees", (0, 0.6)), ("shadow", (0, 0.5)), ("litter", (0, 0.12))]),
    ("forest", 300, [("trees", (0.4, 1)), ("trees", (0.2, 0.8)), ("trees", (0, 0.5)), ("shadow", (0.05, 0.5)), ("litter", (0, 0.12))]),
    ("broadleaf_tree", 150, [("broadleaf", (0.5, 1)), ("broadleaf", (0, 0.6)), ("shadow", (0, 0.5))]),
    ("conifer", 150, [("conifers", (0.5, 1)), ("conifers", (0, 0.6)), ("shadow", (0, 0.5)), ("litter", (0, 0.2))]),
    ("boreal_forest", 200, [("conifers", (0.5, 1)), ("shadow", (0, 0.4)), ("lichen", (0, 0.2)), ("heath", (0, 0.3)), ("litter", (0, 0.2))]),
    ("savanna", 250, [("grasses", (0.4, 0.9)), ("broadleaf", (0.05, 0.35)), ("bushes", (0, 0.25)), ("soils", (0.03, 0.35))]),
    ("tundra", 200, [("heath", (0.1, 0.5)), ("lichen", (0.05, 0.4)), ("marsh", (0, 0.4)), ("dry_grass", (0.1, 0.5)), ("rocks", (0, 0.2))]),
    ("wetland_vegetation", 250, [("marsh", (0.4, 1)), ("green", (0, 0.4)), ("waters", (0, 0.4)), ("dry", (0, 0.3)), ("wet_soil", (0, 0.3))]),
    ("aquatic_vegetation", 150, [("potato", (0.3, 1)), ("aquatic_vegetation", (0, 0.6)), ("waters", (0.05, 0.6))]),
    ("algae", 150, [("algal_bloom", (0.3, 0.9)), ("meadow", (0.04, 0.5)), ("algae", (0, 0.4))]),
    ("flower", 100, [("flower", (0.25, 0.8)), ("green", (0.2, 0.7))]),
    ("rapeseed", 150, [("crops", (0.35, 0.8)), ("yellow flowers", (0.15, 0.55))]),
    ("plowed_field", 200, [("soils", (0.6, 1)), ("wet_soil", (0, 0.6)), ("shadow", (0, 0.25)), ("stalks", (0, 0.1))]),
    ("dirt_road", 200, [("soils", (0.5, 1)), ("gravel", (0, 0.6)), ("sands", (0, 0.4)), ("dry", (0, 0.12))]),
    ("peat", 150, [("dark_soil", (0.5, 1)), ("soaked dark soil", (0.2, 1)), ("dry", (0.05, 0.4)), ("heath", (0, 0.15))]),
    ("saline_soil", 200, [("soils", (0.35, 0.8)), ("salts", (0.15, 0.6)), ("dry", (0, 0.1))]),
    ("burned", 300, [("charcoal", (0.2, 0.8)), ("burned", (0, 0.8)), ("ash", (0, 0.35)), ("soils", (0.05, 0.5)), ("dry", (0, 0.2))]),
    ("road", 250, [("asphalt", (0.4, 1)), ("concrete", (0, 0.6)), ("paint", (0, 0.1))]),
    ("pavement", 150, [("concrete", (0, 0.8)), ("asphalt", (0, 0.8)), ("paving_stone", (0, 0.5))]),
    ("metal_roof", 200, [("metals", (0.5, 1)), ("metals", (0, 0.4)), ("paint", (0, 0.5)), ("rust", (0, 0.25))]),
    ("metal", 120, [("metals", (0.6, 1)), ("metals", (0, 0.5)), ("rust", (0, 0.2))]),
    ("greenhouse", 150, [("film", (0.4, 0.9)), ("crops", (0, 0.4)), ("soils", (0, 0.4))]),
    ("railway", 150, [("rocks", (0.2, 0.8)), ("gravel", (0.3, 1)), ("wood", (0, 0.2)), ("concrete", (0, 0.2)), ("rust", (0.03, 0.2))]),
    ("landfill", 150, [("rubbish", (0.2, 1)), ("rubbish", (0.1, 0.8)), ("rubbish", (0, 0.6)), ("soils", (0.1, 0.6)), ("concrete", (0, 0.3))]),
    ("mud_brick", 150, [("soils", (0.7, 1)), ("clay_soil", (0, 0.5)), ("stalks", (0.03, 0.3))]),
]
# concept, number, minerals grain by grain with the range of their shares by cross-section, lowest and highest grain size against the library's
GRAIN_BY_GRAIN: list[tuple[str, int, list[Part], Limits]] = [
    ("granite", 200, [("quartz", (0.2, 0.4)), ("feldspar", (0.35, 0.65)), ("mica", (0.02, 0.12)), ("amphibole", (0, 0.08)), ("iron", (0, 0.01))], (1, 3)),
    ("basalt", 200, [("feldspar", (0.25, 0.5)), ("pyroxene", (0.2, 0.5)), ("olivine", (0, 0.2)), ("magnetite", (0.05, 0.3)), ("iron", (0, 0.02))], (1, 3)),
    ("rhyolite", 120, [("rhyolite", (0.3, 1)), ("quartz", (0.1, 0.4)), ("feldspar", (0.2, 0.6)), ("clays", (0, 0.15)), ("iron", (0, 0.02))], (0.8, 2)),
    ("volcanic_ash", 150, [("rhyolite", (0.2, 0.8)), ("feldspar", (0.2, 0.6)), ("pyroxene", (0, 0.3)), ("magnetite", (0, 0.15)), ("clays", (0, 0.1))], (0.5, 1.5)),
    ("limestone", 200, [("calcite", (0.6, 1)), ("dolomite", (0, 0.15)), ("clays", (0, 0.12)), ("iron", (0, 0.01)), ("charcoal", (0, 0.02))], (1, 3)),
    ("marble", 150, [("calcite", (0.8, 1)), ("dolomite", (0, 0.3)), ("mica", (0, 0.04)), ("charcoal", (0, 0.005))], (1.5, 4)),
    ("sandstone", 200, [("quartz", (0.55, 0.9)), ("feldspar", (0.05, 0.3)), ("clays", (0.02, 0.15)), ("iron", (0.001, 0.04)), ("calcite", (0, 0.1))], (0.8, 2)),
    ("quartzite", 150, [("quartz", (0.88, 1)), ("mica", (0, 0.06)), ("iron", (0, 0.015))], (1, 3)),
    ("shale", 200, [("clays", (0.4, 0.8)), ("quartz", (0.15, 0.4)), ("chlorite", (0, 0.15)), ("charcoal", (0, 0.05)), ("iron", (0, 0.02))], (0.8, 2)),
    ("slate", 150, [("slate", (0, 0.5)), ("mica", (0.3, 0.6)), ("chlorite", (0.1, 0.35)), ("quartz", (0.1, 0.35)), ("charcoal", (0.005, 0.06))], (1, 2.5)),
    ("schist", 200, [("mica", (0.35, 0.7)), ("quartz", (0.15, 0.4)), ("chlorite", (0, 0.3)), ("garnet", (0, 0.08)), ("iron", (0, 0.01))], (1, 2.5)),
    ("serpentinite", 150, [("serpentine", (0.7, 1)), ("magnetite", (0.01, 0.12)), ("olivine", (0, 0.2)), ("talc", (0, 0.1))], (1, 2.5)),
    ("dune_sand", 200, [("quartz", (0.4, 0.9)), ("beach_sand", (0, 0.8)), ("feldspar", (0, 0.2)), ("iron", (0.001, 0.05))], (1, 2)),
    ("mine_waste", 300, [("quartz", (0.1, 0.5)), ("clays", (0, 0.3)), ("mica", (0, 0.25)), ("iron", (0, 0.2)), ("jarosite", (0, 0.35)), ("gypsum", (0, 0.2)), ("pyrite", (0, 0.25)), ("chlorite", (0, 0.15))], (0.7, 2)),
    ("rust", 120, [("goethite", (0.2, 0.8)), ("hematite", (0.1, 0.6)), ("magnetite", (0.05, 0.5)), ("rust", (0, 0.5))], (0.7, 2)),
    ("plaster", 120, [("gypsum", (0.2, 0.9)), ("calcite", (0.1, 0.7)), ("quartz", (0, 0.2)), ("plaster", (0, 0.3))], (0.3, 0.8)),
    ("ceramic", 120, [("tile_roof", (0, 0.5)), ("brick", (0.1, 0.6)), ("feldspar", (0.1, 0.6)), ("quartz", (0, 0.3))], (0.8, 1.5)),
]


def intimate(parts: np.ndarray, shares: np.ndarray, size: float = 1.0) -> np.ndarray:
    """Reflectance (bands,) of grains of several minerals (n, bands) mixed with shares (n,) by cross-section.

    Hapke's two-stream form: r = (1-g)/(1+g), w = 1-g^2. `size`: grain size against that of the spectra; absorption (1-w)/w grows with it.
    """
    reflectance = np.clip(parts, 1e-3, 0.985)
    g = (1 - reflectance) / (1 + reflectance)
    absorbed = np.clip(g**2 / (1 - g**2) * size, 0, 1e3)  # (1-w)/w
    albedo = shares @ (1 / (1 + absorbed)) / shares.sum()
    g = np.sqrt(1 - albedo)
    return (1 - g) / (1 + g)


@lru_cache(maxsize=1)
def _water_interface() -> tuple[float, float, float]:
    """Transmissivities of diffuse light into water (refractive index 1.33) and from water into grains (index 2), and for light at 40 degrees."""
    from prosail.prospect_d import calctav

    def through(angle: float, index: float) -> float:
        return float(np.ravel(calctav(angle, np.array([index])))[0])

    return through(90, 1.33), through(90, 2.0 / 1.33) / through(90, 2.0), through(40, 1.33)


def soaked(dry: np.ndarray, moisture: float) -> np.ndarray:
    """Reflectance (431,) of a soil (431,) at a volumetric moisture in percent (5 is dry, about 55 saturated).

    Water films of Poisson-distributed thickness around the grains: internal reflection darkens all bands, absorption those of water.
    """
    inward, grain, slanted = _water_interface()
    absorption = np.interp(GRID_NM, WL, water_absorption() / 100)  # 1/cm
    base = 1 - (1 - dry) * (dry * grain + 1 - dry)
    inner = 1 - inward / 1.33**2
    surface = 1 - slanted
    mean = max(moisture - 5, 0) / 25
    weight, result = np.exp(-mean), np.exp(-mean) * dry
    for films in range(1, 8):
        weight = weight * mean / films
        passed = np.exp(-2 * absorption * 0.015 * films)
        result = result + weight * (surface + (1 - surface) * (1 - inner) * passed * base / (1 - inner * passed * base))
    return result


class Pools:
    """Measured and simulated spectra by concept, from which mixtures draw: a sample first, then one of its spectra."""

    def __init__(self, spectra: dict[str, dict[str, list[np.ndarray]]]) -> None:
        self.by_concept = spectra  # concept -> sample -> spectra (431,)

    def add(self, concept: str, spectra: Sequence[np.ndarray]) -> None:
        own = self.by_concept.setdefault(concept, {})
        for spectrum in spectra:
            own[f"added:{len(own)}"] = [spectrum]

    def draw(self, name: str, rng: np.random.Generator) -> np.ndarray | None:
        names = [n for n in POOLS.get(name, (name,)) if self.by_concept.get(n)]
        if not names:
            return None
        sizes = np.sqrt([len(self.by_concept[n]) for n in names])
        samples = self.by_concept[names[rng.choice(len(names), p=sizes / sizes.sum())]]
        own = samples[list(samples)[rng.integers(len(samples))]]
        return own[rng.integers(len(own))]

    def views(self, parts: Sequence[Part], count: int, rng: np.random.Generator) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Spectra (n, 431) and shares (n,) that sum to one, `count` times; the materials change with every sample, the shares with every view."""
        for i in range(count):
            if i % VIEWS == 0:
                drawn = [(self.draw(name, rng), limits) for name, limits in parts]
                kept = [(spectrum, limits) for spectrum, limits in drawn if spectrum is not None]
                spectra = np.array([spectrum for spectrum, _ in kept])
            shares = np.array([rng.uniform(*limits) for _, limits in kept])
            yield spectra, shares / shares.sum()


def in_skylight(spectrum: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A surface (431,) that only the sky lights: a small, bluish share (scattered as a power of the wavelength)."""
    sky = rng.uniform(0.02, 0.22) * (GRID_NM / 550) ** -rng.uniform(0.3, 2.5) + rng.uniform(0, 0.06)
    return spectrum * np.minimum(sky, 0.5)


def _named(concept: str, parts: Sequence[Part]) -> str:
    return f"{concept.replace('_', ' ').capitalize()}: {', '.join(dict.fromkeys(name.replace('_', ' ') for name, _ in parts))}."


def mixtures(rng: np.random.Generator, pools: Pools) -> Iterator[Spectrum]:
    """All mixed surfaces. Rocks and wet soils come first and join the pools, since other surfaces are made of them."""

    def grains() -> Iterator[Spectrum]:
        for concept, count, parts, (fine, coarse) in GRAIN_BY_GRAIN:
            for i, (spectra, shares) in enumerate(pools.views(parts, count, rng)):
                seen = intimate(spectra, shares, rng.uniform(fine, coarse))
                yield simulated(seen, concept, i, "Hapke", _named(concept, parts), GRID_NM)

    def wet() -> Iterator[Spectrum]:
        for concept, count, moist in (("wet_soil", 300, (18, 50)), ("mud", 200, (40, 75))):
            for i in range(count):
                if i % VIEWS == 0:
                    dry = pools.draw("soils" if rng.random() < 0.85 else "dark_soil", rng)
                moisture = rng.uniform(*moist)
                seen = soaked(dry, moisture)
                yield simulated(seen, concept, i, "Lekner-Dorf", f"{concept.replace('_', ' ').capitalize()} with {moisture:.0f} % water by volume.", GRID_NM)
        for i in range(120):
            if i % VIEWS == 0:
                dry = pools.draw("sands", rng)
            moisture = rng.uniform(15, 55)
            yield simulated(
                soaked(dry, moisture), "beach_sand", i, "Lekner-Dorf", f"Beach sand with {moisture:.0f} % water by volume.", GRID_NM
            )

    def shadows() -> Iterator[Spectrum]:
        for i in range(450):
            if i % VIEWS == 0:
                lit = pools.draw("sunlit", rng)
            yield simulated(in_skylight(lit, rng), "shadow", i, "skylight", "Ground that only the sky lights.", GRID_NM)

    for group in (grains, wet, shadows):
        made = list(group())
        yield from made
        for concept in {s.concept for s in made}:
            pools.add(concept, [s.reflectance for s in made if s.concept == concept])
    pools.add("soaked dark soil", [soaked(pools.draw("dark_soil", rng), rng.uniform(25, 60)) for _ in range(60)])
    number: dict[str, int] = {}
    for concept, count, parts in SIDE_BY_SIDE:
        start = number.get(concept, 0)
        number[concept] = start + -(-count // VIEWS) * VIEWS
        for i, (spectra, shares) in enumerate(pools.views(parts, count, rng), start):
            yield simulated(shares @ spectra, concept, i, "mixed", _named(concept, parts), GRID_NM)
