"""Water under glint that nobody named, on simulated scenes: how much of it goes to *other*, and what else does.

    .venv/bin/python -m benchmarks.glint

Waters after Lee et al. (1998, Applied Optics 37, 6329) as the training simulates them, without their own glint, beside
land of the ECOSTRESS library, some of it in the shade of a blue sky and some among water at the shore. Glint of 0.02 to
0.3 lies over a tenth to all of the water, as bright at all wavelengths or a little less in the blue. The limits of
`core/mirrored.py` were chosen with the seed 101; this prints those of seed 202.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.mirrored import find_mirrored
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from training.simulations import WL, waters

LIBRARY = Path(__file__).resolve().parents[2] / "shared" / "data" / "libraries" / "ecostress_5nm.npz"
NARROW = np.array([nm for nm in range(430, 2400, 20) if not (1340 < nm < 1450 or 1790 < nm < 1970)], float)
SENSORS = {
    "imaging spectrometer": NARROW,
    "Landsat 8": np.array([443, 482, 561, 655, 865, 1609, 2201.0]),
    "Sentinel-2": np.array([493, 560, 665, 704, 740, 783, 833, 865, 1610, 2190.0]),
}
STRENGTHS = (("none", -1, 0), ("0.02 to 0.05", 0, 0.05), ("0.05 to 0.1", 0.05, 0.1), ("0.1 to 0.3", 0.1, 1))
NAMES = ("water", "grass", "soil")
PIXELS, NOISE = 3000, 0.002


class _Dull(np.random.Generator):
    """Draws no glint where `waters` chooses one of none, a little and more."""

    def choice(self, a, *args, **options):  # type: ignore[no-untyped-def]
        return 0.0 if isinstance(a, list) and len(a) == 3 and a[0] == 0 else super().choice(a, *args, **options)


@dataclass
class Scene:
    """Pixels (n, b) with the share of water and the glint of each (n,); `own` is the brightness of their water."""

    sensor: str
    pixels: np.ndarray
    water: np.ndarray
    glint: np.ndarray
    own: np.ndarray


def scenes(
    seed: int, count: int, *, glint: bool, sensors: Mapping[str, np.ndarray] = SENSORS
) -> Iterator[Scene]:
    random = np.random.default_rng(seed)
    known: dict[str, list[np.ndarray]] = {}
    for spectrum in waters(_Dull(np.random.PCG64(seed)), 100):
        known.setdefault(spectrum.concept, []).append(spectrum.reflectance)
    with np.load(LIBRARY, allow_pickle=False) as held:
        nm, spectra, kinds = held["wavelengths_nm"], np.nan_to_num(held["reflectance"]), held["class"]
    for number in range(count):
        sensor = list(sensors)[number % len(sensors)]
        centre = sensors[sensor]
        chosen = np.concatenate([
            random.choice(np.flatnonzero(kinds == kind), 2)
            for kind in random.choice(np.unique(kinds), 3, replace=False)
        ])  # fmt: skip
        land = random.dirichlet(np.full(len(chosen), 0.4), PIXELS) @ [np.interp(centre, nm, spectra[i]) for i in chosen]
        shaded = random.random((PIXELS, 1)) < 0.1
        sky = (centre / 500) ** -1.2 * random.uniform(0.05, 0.25)
        land *= np.where(shaded, sky, random.uniform(0.6, 1.1, (PIXELS, 1)))
        kind = random.choice(list(known))
        drawn = [np.interp(centre, WL, known[kind][i]) for i in random.choice(len(known[kind]), 8)]
        water = random.dirichlet(np.full(8, 0.5), PIXELS) @ np.array(drawn)
        share = (random.random(PIXELS) < random.choice([0.2, 0.5, 0.9])).astype(float)
        share = np.where(random.random(PIXELS) < 0.1, random.random(PIXELS), share)
        over = np.where(random.random(PIXELS) < random.choice([0.1, 0.4, 1.0]), random.uniform(0.02, 0.3, PIXELS), 0.0)
        over *= glint
        colour = np.interp(centre, [400, 1600], [random.uniform(0.75, 1.1), 1.0])
        pixels = share[:, None] * (water + over[:, None] * colour) + (1 - share[:, None]) * land
        pixels += random.normal(0, NOISE, pixels.shape)
        yield Scene(sensor, pixels.astype("float32"), share, over, np.sqrt((water**2).mean(axis=1)))


def told(seed: int, count: int = 300) -> None:
    """How often scenes with and without glint are told to have it, and what the rule takes for water under it."""
    for glint in (True, False):
        found, taken = 0, {"glint that outweighs": [], "plain water": [], "land": []}  # type: ignore[var-annotated]
        for scene in scenes(seed, count, glint=glint):
            centre = SENSORS[scene.sensor]
            mirrored = find_mirrored(scene.pixels, centre)
            found += mirrored is not None
            under = mirrored.outweighs(scene.pixels, centre) if mirrored else np.zeros(PIXELS, bool)
            water = scene.water > 0.95
            taken["glint that outweighs"] += list(under[water & (scene.glint > 1.2 * scene.own) & glint])
            taken["plain water"] += list(under[water & (scene.glint == 0)])
            taken["land"] += list(under[scene.water < 0.05])
        shares = ", ".join(f"{name} {np.mean(of):.2%}" for name, of in taken.items() if of)
        print(f"{'with' if glint else 'without'} glint: {found} of {count} scenes told; taken for it: {shares}")


def unmixed(seed: int, count: int = 24) -> None:
    """What goes to *other* where NAMES are unmixed, by the glint over the water, with and without the rule."""
    anchors = Anchors()
    sums: dict[tuple[str, bool], list[np.ndarray]] = {}
    for glint in (True, False):
        for scene in scenes(seed + 1, count, glint=glint):
            centre = SENSORS[scene.sensor]
            bands = Bands(centre, np.full(len(centre), 20.0), np.ones(len(centre), bool))
            model = SpectralModel.load(bands, centred([anchors[name] for name in NAMES]), threads=1)
            plain = prepare(model, scene.pixels)
            for rule in (False, True):
                unmixer = plain.with_mirrored(find_mirrored(scene.pixels, centre) if rule else None)
                maps = unmixer.unmix(scene.pixels)
                unmixer.set_apart(scene.pixels, maps)
                water = scene.water > 0.95
                for name, low, high in STRENGTHS:
                    inside = water & (scene.glint > low) & (scene.glint <= high)
                    where = f"{'with' if glint else 'without'} glint, water under {name}"
                    sums.setdefault((where, rule), []).append(maps.other[inside])
                where = f"{'with' if glint else 'without'} glint, land"
                sums.setdefault((where, rule), []).append(maps.other[scene.water < 0.05])
    for where in dict.fromkeys(where for where, _ in sums):
        without, having = (np.concatenate(sums[where, rule]) for rule in (False, True))
        if len(without):
            print(f"{where}: other {without.mean():.3f} without the rule, {having.mean():.3f} with it")


def without_shortwave(seed: int, count: int = 300) -> None:
    """In four bands the near infrared must stand for 1600 nm: how often glint, and mud in plumes over such water, are
    told.
    """
    centre, random = np.array([482.0, 560, 655, 842]), np.random.default_rng(seed)
    known: dict[str, list[np.ndarray]] = {}
    for spectrum in waters(_Dull(np.random.PCG64(seed)), 100):
        known.setdefault(spectrum.concept, []).append(np.interp(centre, WL, spectrum.reflectance))
    thickest = np.array([0.08, 0.13, 0.22, 0.18])  # where sediment hides the water

    def scene(mud: bool) -> np.ndarray:
        kind = known[random.choice(list(known))]
        pixels = random.dirichlet(np.full(4, 0.5), PIXELS) @ [kind[i] for i in random.choice(len(kind), 4)]
        if mud:
            turbid, plume = known["turbid_water"], random.random((PIXELS, 1)) ** 2
            thick = thickest * random.uniform(0.6, 1.4) if random.random() < 0.5 else turbid[random.choice(len(turbid))]
            pixels = (1 - plume) * pixels + plume * thick
        else:
            over = random.uniform(0.02, 0.3, PIXELS) * (random.random(PIXELS) < random.choice([0.1, 0.4, 1.0]))
            pixels = pixels + over[:, None] * np.interp(centre, [400, 1600], [random.uniform(0.75, 1.1), 1.0])
        return pixels + random.normal(0, NOISE, pixels.shape)

    def is_told(pixels: np.ndarray) -> bool:
        return find_mirrored(np.c_[pixels, pixels[:, -1]], np.append(centre, 1600.0)) is not None

    glint, mud = (sum(is_told(scene(muddy)) for _ in range(count)) for muddy in (False, True))
    land = sum(is_told(each.pixels) for each in scenes(seed, count, glint=False, sensors={"four": centre}))
    print(f"four bands, of {count} scenes each: {glint} with glint told, {mud} with mud, {land} of land and water")


def main() -> None:
    without_shortwave(202)
    told(202)
    unmixed(202)


if __name__ == "__main__":
    main()
