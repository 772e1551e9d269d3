"""Water under glint that nobody named goes to *other*; plain water, deep, turbid or shallow, stays water."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.mirrored import find_mirrored
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

NM = np.array([443.0, 482, 561, 655, 704, 865, 1609, 2201])
BANDS = Bands(NM, np.full(len(NM), 20.0), np.ones(len(NM), bool))
DEEP = [0.03, 0.03, 0.02, 0.006, 0.004, 0.001, 0.0, 0.0]
TURBID = [0.04, 0.06, 0.11, 0.09, 0.08, 0.03, 0.001, 0.0]
SHALLOW = [0.08, 0.12, 0.16, 0.06, 0.03, 0.001, 0.0, 0.0]
GRASS = [0.03, 0.04, 0.08, 0.05, 0.12, 0.45, 0.25, 0.12]
SOIL = [0.08, 0.1, 0.14, 0.19, 0.21, 0.28, 0.36, 0.33]
WATERS = {"deep": DEEP, "turbid": TURBID, "shallow": SHALLOW}
NAMES = ("water", "grass", "soil")


def scene(water, over=(), count=900) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (n, b), a third water, whose first third lies under mirrored light from `over`[0] to [1]; and that light
    (n,), NaN on land.
    """
    random = np.random.default_rng(1)
    third = count // 3
    shares = random.dirichlet((0.4, 0.4), count - third)
    pixels = np.concatenate([
        np.array(water) * random.uniform(0.7, 1.3, (third, 1)),
        random.uniform(0.6, 1.1, (count - third, 1)) * (shares @ np.array([GRASS, SOIL])),
    ])  # fmt: skip
    light = np.where(np.arange(count) < third, 0.0, np.nan)
    if over:
        light[: third // 3] = np.linspace(*over, third // 3)
    pixels += np.nan_to_num(light)[:, None] + 0.001 * random.normal(size=pixels.shape)
    return pixels.astype("float32"), light


def model(names=NAMES) -> SpectralModel:
    bundled = Anchors()
    anchors: CentredAnchors = centred([bundled[name] for name in names])
    return SpectralModel.load(BANDS, anchors, threads=1)


@pytest.mark.parametrize("water", WATERS)
@pytest.mark.parametrize("over", [(0.02, 0.3), (0.15, 0.15)])
def test_glint_is_found(water, over):
    pixels, light = scene(WATERS[water], over)
    found = find_mirrored(pixels, NM)
    assert found is not None
    under = found.outweighs(pixels, NM)
    own = np.sqrt((np.array(WATERS[water]) ** 2).mean())
    assert under[light > 1.5 * own].mean() > 0.95
    assert not under[light == 0].any()
    assert not under[np.isnan(light)].any()


def test_glint_over_all_of_the_water_is_found():
    pixels, light = scene(DEEP)
    pixels[light == 0] += np.linspace(0.03, 0.2, int((light == 0).sum()))[:, None]
    found = find_mirrored(pixels, NM)
    assert found is not None
    assert found.outweighs(pixels, NM)[light == 0].mean() > 0.9


@pytest.mark.parametrize("water", WATERS)
def test_water_without_glint_has_none(water):
    assert find_mirrored(scene(WATERS[water])[0], NM) is None


def test_sediment_bright_in_the_infrared_is_no_glint():
    pixels, light = scene(TURBID)
    plume = np.linspace(0, 1, int((light == 0).sum()))[:, None]
    pixels[light == 0] += plume * [0.02, 0.04, 0.1, 0.16, 0.16, 0.12, 0.002, 0]
    assert find_mirrored(pixels, NM) is None


def test_without_a_band_at_1600_nm_nothing_is_said():
    pixels, _ = scene(DEEP, (0.02, 0.3))
    assert find_mirrored(pixels[:, :6], NM[:6]) is None


@pytest.mark.parametrize("names", [NAMES, ("sea_water", "beach_sand", "concrete")])
def test_glint_that_nobody_named_is_other(names):
    pixels, light = scene(DEEP, (0.05, 0.3))
    unmixer = prepare(model(names), pixels).with_mirrored(find_mirrored(pixels, NM))
    before = unmixer.unmix(pixels)
    maps = unmixer.unmix(pixels)
    _, count = unmixer.set_apart(pixels, maps)
    assert count > 80
    assert maps.other[light > 0].mean() > 0.95
    np.testing.assert_array_equal(maps.abundance[~(light > 0)], before.abundance[~(light > 0)])
    np.testing.assert_allclose(maps.abundance.sum(axis=1) + maps.other, 1, atol=1e-5)


def test_what_looks_like_glint_and_is_named_stays():
    pixels, light = scene(DEEP, (0.05, 0.3))
    mirrored = find_mirrored(pixels, NM)
    unmixer = prepare(model(("water", "grass", "plaster")), pixels).with_mirrored(mirrored)
    assert unmixer.like_mirrored.tolist() == [False, False, True]
    maps = unmixer.unmix(pixels)
    held = maps.abundance[:, 2] > 0
    unmixer.set_apart(pixels, maps)
    assert maps.other[held & (light > 0)].mean() < 0.5


def test_where_no_water_is_named_nothing_is_taken_away():
    pixels, _ = scene(DEEP, (0.05, 0.3))
    unmixer = prepare(model(("grass", "soil")), pixels).with_mirrored(find_mirrored(pixels, NM))
    assert unmixer.like_mirrored.all()
