"""Spectra of what no library holds as images see it: canopies, waters and their floors, clouds, firn and ice.

Canopies: PROSAIL (Jacquemoud et al. 2009, Remote Sensing of Environment 113, S56; package `prosail`) with traits drawn from the ranges that
LOPEX93, ANGERS and TRY give for each form. Waters: the bio-optical model of Lee et al. (1998, Applied Optics 37, 6329). Clouds: droplets of
Kokhanovsky (2004). Firn and ice: the asymptotic theory of Kokhanovsky and Zege (2004, Applied Optics 43, 1589).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .spectrum import GRID_NM, SIMULATED, Spectrum

WL = np.arange(400.0, 2501.0)
Limits = tuple[float, float]
VIEWS = 4  # of one simulated sample: the same materials in other shares, depth, light; they count as one, and share a split


def simulated(reflectance: np.ndarray, concept: str, number: int, source: str, description: str, wavelengths: np.ndarray = WL) -> Spectrum:
    """The view `number` of a simulated surface; VIEWS in a row are one sample."""
    return Spectrum(wavelengths, reflectance, concept, f"{source}-{concept}:{number // VIEWS}", f"{source} simulation", "ours", description, SIMULATED, SIMULATED)


@dataclass(frozen=True)
class Form:
    """A life form: ranges of leaf traits (PROSPECT-D), stand (SAIL), share of sunlit crown, share of ground between the plants."""

    chlorophyll: Limits  # ug/cm2
    carotenoids: Limits  # ug/cm2
    brown: Limits
    water: Limits  # cm
    dry_matter: Limits  # g/cm2
    structure: Limits
    leaf_area: Limits
    leaf_angle: Limits  # degrees from horizontal
    sunlit: Limits
    gap: Limits = (0.0, 0.1)
    ground: str = "soil"
    anthocyanins: Limits = (0.0, 1.5)  # ug/cm2
    count: int = 200


FORMS = {
    "broadleaf_tree": Form((25, 70), (6, 16), (0, 0.25), (0.007, 0.022), (0.004, 0.012), (1.4, 2.2), (2, 7), (25, 65), (0.4, 0.95), (0, 0.25), count=400),
    "conifer": Form((25, 65), (6, 14), (0, 0.5), (0.015, 0.045), (0.012, 0.030), (1.8, 3.0), (1.5, 7), (45, 70), (0.22, 0.7), (0, 0.3), "litter", count=400),
    "lawn": Form((22, 60), (5, 14), (0, 0.3), (0.007, 0.022), (0.003, 0.008), (1.2, 1.8), (1.5, 6), (45, 75), (0.9, 1.0), (0, 0.1), "litter", count=350),
    "meadow": Form((15, 50), (5, 12), (0, 0.7), (0.005, 0.020), (0.003, 0.009), (1.2, 1.9), (1.0, 5), (45, 75), (0.8, 1.0), (0, 0.25), "litter", count=350),
    "grass": Form((12, 50), (4, 12), (0, 0.9), (0.004, 0.018), (0.003, 0.010), (1.2, 2.0), (0.8, 4.5), (45, 78), (0.8, 1.0), (0, 0.3), "litter", count=300),
    "crop": Form((25, 70), (5, 14), (0, 0.3), (0.010, 0.030), (0.003, 0.008), (1.2, 1.8), (1.2, 7), (25, 65), (0.8, 1.0), (0, 0.35), count=350),
    "wheat": Form((25, 65), (6, 14), (0, 0.8), (0.008, 0.020), (0.003, 0.006), (1.3, 1.6), (1.2, 6), (58, 75), (0.85, 1.0), (0, 0.3)),
    "maize": Form((30, 70), (6, 14), (0, 0.3), (0.010, 0.022), (0.003, 0.006), (1.3, 1.7), (1.0, 5.5), (52, 68), (0.7, 1.0), (0, 0.35)),
    "soybean": Form((25, 60), (6, 14), (0, 0.3), (0.007, 0.013), (0.003, 0.005), (1.5, 1.9), (1.5, 7), (30, 48), (0.85, 1.0), (0, 0.25)),
    "sugarcane": Form((25, 55), (5, 12), (0, 0.8), (0.012, 0.022), (0.005, 0.009), (1.4, 1.8), (2, 6.5), (52, 70), (0.65, 0.95), (0, 0.2), "litter"),
    "sugar_beet": Form((30, 60), (6, 13), (0, 0.2), (0.022, 0.050), (0.003, 0.006), (1.5, 2.1), (1.5, 6), (28, 50), (0.85, 1.0), (0, 0.25)),
    "potato": Form((25, 55), (6, 13), (0, 0.5), (0.015, 0.032), (0.002, 0.005), (1.4, 1.9), (1.2, 5), (28, 48), (0.8, 1.0), (0, 0.35)),
    "sunflower": Form((28, 55), (6, 14), (0, 0.5), (0.014, 0.028), (0.004, 0.007), (1.5, 2.0), (1.0, 4), (18, 42), (0.75, 1.0), (0, 0.35)),
    "sorghum": Form((25, 60), (5, 13), (0, 0.6), (0.009, 0.019), (0.004, 0.007), (1.3, 1.8), (1.0, 5), (50, 68), (0.7, 1.0), (0, 0.35)),
    "alfalfa": Form((30, 65), (7, 14), (0, 0.2), (0.008, 0.018), (0.003, 0.005), (1.4, 1.8), (1.5, 6), (35, 55), (0.85, 1.0), (0, 0.15)),
    "cotton_crop": Form((30, 60), (7, 14), (0, 0.4), (0.012, 0.024), (0.004, 0.008), (1.5, 2.0), (0.8, 4), (25, 45), (0.75, 1.0), (0.1, 0.5)),
    "vineyard": Form((22, 50), (5, 12), (0, 0.4), (0.009, 0.018), (0.004, 0.008), (1.5, 2.0), (1.0, 4), (40, 60), (0.55, 0.9), (0.3, 0.75), "rows"),
    "fruit_orchard": Form((28, 60), (6, 14), (0, 0.3), (0.009, 0.020), (0.005, 0.011), (1.4, 2.1), (1.5, 5), (30, 60), (0.5, 0.9), (0.15, 0.6), "rows"),
    "olive_tree": Form((35, 75), (8, 16), (0, 0.3), (0.012, 0.024), (0.014, 0.025), (1.9, 2.8), (1.0, 3.5), (35, 60), (0.5, 0.9), (0.3, 0.75), "rows"),
    "eucalyptus": Form((28, 60), (7, 16), (0, 0.4), (0.014, 0.030), (0.014, 0.030), (1.7, 2.5), (0.8, 3.5), (60, 80), (0.5, 0.9), (0.1, 0.45), "litter"),
    "oil_palm": Form((40, 80), (9, 18), (0, 0.3), (0.012, 0.026), (0.007, 0.014), (1.6, 2.3), (2.5, 6), (35, 60), (0.4, 0.8), (0, 0.2), "green"),
    "tea": Form((45, 80), (9, 18), (0, 0.2), (0.014, 0.024), (0.008, 0.014), (1.6, 2.2), (3.5, 7), (30, 55), (0.75, 1.0), (0, 0.2)),
    "larch": Form((25, 55), (6, 13), (0, 0.4), (0.009, 0.022), (0.006, 0.013), (1.4, 2.2), (1.2, 4), (40, 65), (0.35, 0.8), (0.05, 0.35), "green"),
    "heath": Form((12, 40), (4, 12), (0.2, 1.4), (0.006, 0.016), (0.010, 0.024), (1.6, 2.5), (1.0, 3.5), (35, 65), (0.6, 0.95), (0, 0.25), "litter", (0, 10)),
    "shrub": Form((15, 55), (5, 13), (0.05, 0.8), (0.005, 0.018), (0.006, 0.018), (1.5, 2.4), (0.8, 3.2), (35, 65), (0.45, 0.95), (0, 0.4), count=350),
    "rice": Form((25, 55), (5, 12), (0, 0.3), (0.009, 0.025), (0.003, 0.007), (1.2, 1.7), (0.7, 6), (55, 80), (0.75, 1.0), (0, 0.6), "flooded", count=300),
    "reed": Form((15, 55), (5, 13), (0.1, 1.2), (0.006, 0.020), (0.004, 0.010), (1.4, 2.0), (1.0, 5), (62, 82), (0.6, 0.95), (0.05, 0.4), "flooded"),
    "mangrove": Form((35, 70), (8, 16), (0, 0.3), (0.020, 0.045), (0.008, 0.018), (1.6, 2.4), (2, 6), (30, 60), (0.4, 0.8), (0, 0.2), "flooded", count=300),
    "rainforest": Form((40, 80), (8, 18), (0, 0.3), (0.010, 0.025), (0.006, 0.015), (1.5, 2.3), (4, 8), (20, 55), (0.35, 0.8), (0, 0.05), count=300),
    "dry_grass": Form((0, 5), (0, 4), (0.3, 1.8), (0.0005, 0.004), (0.004, 0.012), (1.5, 2.6), (0.8, 5), (40, 75), (0.7, 1.0), (0, 0.3), count=300),
}


def canopies(rng: np.random.Generator, grounds: dict[str, np.ndarray]) -> Iterator[Spectrum]:
    """PROSAIL canopies of every form over measured grounds.

    `grounds`: name -> spectra (n, 431) on GRID_NM ('soil', 'litter', 'green', 'wet'). Crowns cast shadows on themselves: they reflect like
    their foliage times the sunlit share, raised where leaves scatter several times (near infrared), which is what tells trees from lawns in images.
    Between rows there is soil, litter or grass; under rice, reed and mangroves water or mud.
    """
    import prosail

    mixed = {"soil": ("soil",), "litter": ("soil", "litter"), "green": ("litter", "green"), "rows": ("soil", "soil", "litter", "green"), "flooded": ("wet",)}
    for concept, form in FORMS.items():
        for i in range(form.count):

            def draw(limits: Limits) -> float:
                return float(rng.uniform(*limits))

            if i % VIEWS == 0:
                traits = [
                    draw(limits) for limits in (form.structure, form.chlorophyll, form.carotenoids, form.brown, form.water, form.dry_matter)
                ]
                below = np.array([grounds[name][rng.integers(len(grounds[name]))] for name in mixed[form.ground]])
                angle, pigment = draw(form.leaf_angle), draw(form.anthocyanins)
            ground = np.interp(WL, GRID_NM, rng.dirichlet(np.ones(len(below))) @ below)
            canopy = prosail.run_prosail(
                *traits,
                (leaf_area := draw(form.leaf_area)),
                angle,
                0.05 + 0.2 * rng.random(),
                rng.uniform(15, 60),
                rng.uniform(0, 12),
                rng.uniform(0, 180),
                ant=pigment,
                prospect_version="D",
                rsoil0=ground,
            )
            lit, gap = draw(form.sunlit), draw(form.gap)
            recollision = np.clip(canopy / max(canopy.max(), 1e-3), 0, 1)
            crown = canopy * (lit + (1 - lit) * 0.45 * recollision)
            seen = (1 - gap) * crown + gap * ground * rng.uniform(0.3, 1)
            yield simulated(seen, concept, i, "PROSAIL", f"Canopy of {concept.replace('_', ' ')} with leaf area index {leaf_area:.1f}, {gap:.0%} ground in view.")


@lru_cache(maxsize=1)
def water_absorption() -> np.ndarray:
    """Absorption of liquid water (2101,) at WL, 1/m (the coefficients that PROSPECT-D ships, 1/cm, times 100)."""
    from prosail import spectral_library

    return np.asarray(spectral_library.get_spectra().prospectd.kw) * 100


def _bell(centre: float, width: float) -> np.ndarray:
    return np.exp(-(((WL - centre) / width) ** 2))


def floors(rng: np.random.Generator, kind: str) -> np.ndarray:
    """Reflectance (2101,) of a sea floor: sand, pool, seagrass, seaweed, coral, bleached coral.

    Seagrass is a PROSPECT-D leaf; seaweed and corals a bright substrate seen through their pigments twice (chlorophylls, fucoxanthin or
    phycoerythrin; peridinin of the corals' algae; Hedley and Mumby 2002, Hochberg et al. 2003).
    """
    import prosail

    red = 0.85 * _bell(675, 16) + 0.30 * _bell(625, 30)
    blue = 1.0 * _bell(438, 40) + 0.6 * _bell(465, 25)
    if kind == "pool":
        return np.interp(WL, [400, 480, 560, 2500], [0.55, 0.7, 0.6, 0.5]) * rng.uniform(0.6, 1.1)
    if kind == "seagrass":
        _, leaf, _ = prosail.run_prospect(
            rng.uniform(1.3, 1.9),
            rng.uniform(15, 60),
            rng.uniform(4, 14),
            rng.uniform(0, 0.8),
            rng.uniform(0.01, 0.04),
            rng.uniform(0.003, 0.01),
            ant=rng.uniform(0, 4),
            prospect_version="D",
        )
        return leaf * rng.uniform(0.5, 1.1)
    sand = rng.uniform(0.15, 0.5) * (np.minimum(WL, 1100) / 700) ** rng.uniform(0.1, 0.7)
    if kind == "sand":
        return sand
    if kind == "seaweed":
        colour = rng.choice(3)  # brown, green, red
        pigment = (blue + red) + (
            rng.uniform(0.5, 1.0) * (_bell(500, 35) + 0.5 * _bell(540, 25)) if colour == 0 else 0 if colour == 1 else rng.uniform(0.5, 1.0) * (_bell(498, 22) + _bell(565, 22))
        )
        return rng.uniform(0.15, 0.4) * np.exp(-rng.uniform(0.8, 2.2) * pigment)
    skeleton = rng.uniform(0.35, 0.75) * (np.minimum(WL, 900) / 700) ** rng.uniform(0.1, 0.5)
    pigment = blue + red + rng.uniform(0.6, 1.0) * _bell(495, 45) + rng.uniform(0, 0.4) * _bell(575, 12)
    return skeleton * np.exp(-(rng.uniform(0.9, 2.0) if kind == "coral" else rng.uniform(0, 0.25)) * pigment)


def waters(rng: np.random.Generator, count: int = 250) -> Iterator[Spectrum]:
    """Deep and shallow water after Lee et al. (1998), with sky glint, as reflectance pi*Rrs."""
    absorb_water = water_absorption()
    scatter_water = 0.00144 * (WL / 500) ** -4.32
    phyto = 0.9 * _bell(440, 38) + 0.35 * _bell(490, 30) + 0.6 * _bell(675, 13) + 0.12 * _bell(620, 22)
    clear = ((-1.3, 0.0), (-1.5, -0.4), (-2.2, -0.7))
    kinds: dict[str, tuple[tuple[Limits, Limits, Limits], str | None, Limits]] = {
        # concept: exponents of ten of chlorophyll mg/m3, sediment g/m3, yellow substance 1/m; floor; depth m
        "clear_water": (((-1.3, 0.3), (-1.5, -0.3), (-2.2, -0.4)), None, (0, 0)),
        "turbid_water": (((0, 1.5), (0.6, 2.3), (-1, 0.5)), None, (0, 0)),
        "water": (((-0.7, 1.3), (-0.8, 1.3), (-1.7, 0.5)), None, (0, 0)),
        "algal_bloom": (((1.4, 2.5), (0.2, 1.4), (-1, 0.4)), None, (0, 0)),
        "sea_water": (((-1.5, 0.3), (-1.6, 0), (-2.2, -0.8)), None, (0, 0)),
        "shallow_water": (((-1, 0.3), (-1, 0.3), (-2, -0.5)), "sand", (0.3, 5)),
        "swimming_pool": (((-2.5, -1.5), (-2, -1.3), (-3, -2)), "pool", (0.8, 2.5)),
        "seagrass": (clear, "seagrass", (0.0, 3)),
        "seaweed": (clear, "seaweed", (0.0, 3)),
        "coral": (clear, "coral", (0.0, 5)),
        "bleached_coral": (clear, "bleached coral", (0.0, 5)),
    }
    for concept, (ranges, floor, depths) in kinds.items():
        for i in range(count):
            if i % VIEWS == 0:
                chlorophyll, sediment, yellow = (10 ** rng.uniform(*limits) for limits in ranges)
                absorption = (
                    absorb_water
                    + 0.06 * chlorophyll**0.65 * phyto * rng.uniform(0.7, 1.3)
                    + yellow * np.exp(-rng.uniform(0.012, 0.018) * (WL - 440))
                    + 0.03 * sediment * np.exp(-0.011 * (WL - 440))
                )
                scattering = scatter_water / 2 + (0.015 * sediment * rng.uniform(0.6, 1.4) + 0.002 * chlorophyll**0.6) * (550 / WL) ** rng.uniform(0, 1.2)
            u = scattering / (absorption + scattering)
            below = (0.0895 + 0.1247 * u) * u
            seen = f"{chlorophyll:.1f} mg/m3 chlorophyll and {sediment:.1f} g/m3 sediment"
            if floor:
                depth = rng.uniform(*depths)
                through = np.exp(-2.2 * (absorption + scattering) * depth)
                if i % VIEWS == 0:
                    bottom = floors(rng, floor)
                below = below * (1 - through) + bottom / np.pi * through
                seen = f"{floor} under {depth:.1f} m of water"
            above = 0.52 * below / (1 - 1.7 * np.minimum(below, 0.5))
            glint = rng.choice([0, rng.uniform(0, 0.008), rng.uniform(0, 0.03)]) * (0.6 + 0.4 * (WL / 500) ** -rng.uniform(0, 2))
            yield simulated(np.pi * above + glint, concept, i, "Lee 1998", f"{concept.replace('_', ' ').capitalize()}: {seen}.")


def clouds(rng: np.random.Generator, count: int = 150) -> Iterator[Spectrum]:
    """Bright, flat, with the liquid or ice absorption of droplets near 1.5 and 2.0 um."""
    absorb_water = water_absorption() / 100
    for i in range(count):
        droplets = np.exp(-2 * np.sqrt(absorb_water * 10 ** rng.uniform(-4, -2.2)))
        level = rng.uniform(0.3, 0.95)
        yield simulated(level * (WL / 600) ** -rng.uniform(0, 0.25) * droplets, "cloud", i, "cloud", "Cloud, thin to thick.")


def firn_and_ice(rng: np.random.Generator, snow: np.ndarray, dust: np.ndarray, count: int = 200) -> Iterator[Spectrum]:
    """Coarser and dirtier than the snow of the library (n, 431): the logarithm of snow's reflectance goes with the root of grain size and absorption.

    `dust`: soils (m, 431) whose absorption joins that of the ice. Bare glacier ice behaves as snow of very large grains.
    """
    for concept, coarser, dirt in (("snow", (0.8, 1.5), (0, 0.3)), ("wet_snow", (1.6, 2.6), (0, 0.25)), ("ice", (3.0, 7.0), (0.05, 0.5))):
        for i in range(count if concept != "snow" else count // 2):
            if i % VIEWS == 0:
                clean = np.clip(snow[rng.integers(len(snow))], 1e-3, 0.995)
                soil = np.clip(dust[rng.integers(len(dust))], 0.02, 0.9)
            extinction = -np.log(clean) * rng.uniform(*coarser)
            seen = np.exp(-np.sqrt(extinction**2 + (rng.uniform(*dirt) * -np.log(soil)) ** 2))
            if concept == "wet_snow":  # water between the grains shifts the ice's bands to shorter waves
                film = np.interp(GRID_NM, WL, water_absorption(), left=0.0)
                seen = seen * np.exp(-2 * film * rng.uniform(0.00005, 0.0012))
            yield simulated(seen, concept, i, "Kokhanovsky-Zege", f"{concept.replace('_', ' ').capitalize()}, coarse and more or less dusty.", GRID_NM)
