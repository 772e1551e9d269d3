"""What spectra show of attributes: colours, wetness, dead and green, and what a sensor cannot show."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.attributes import evidence as module
from clip_unmix_qgis.core.attributes.colour import VISIBLE, ColourTerms, Eye, from_lab, to_lab
from clip_unmix_qgis.core.attributes.evidence import AGAINST, FOR, AttributeEvidence, evidence, tables
from clip_unmix_qgis.core.attributes.kinds import AXES, COLOURS
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.attributes import KINDS
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred


def sensor(*centres: float, fwhm: float = 10.0) -> Bands:
    return Bands(np.array(centres), np.full(len(centres), fwhm), np.ones(len(centres), bool))


HYPER = sensor(*np.arange(405.0, 2400.0, 10.0))
VNIR = sensor(*np.arange(405.0, 1000.0, 6.0))
SENTINEL = Bands(
    np.array([490.0, 560, 665, 705, 740, 783, 842, 865, 1610, 2190]),
    np.array([65.0, 35, 30, 15, 15, 20, 115, 20, 90, 180]),
    np.ones(10, bool),
)
INFRARED = sensor(*np.arange(1000.0, 2400.0, 10.0))


def dyed(low: float, high: float, dark: float = 0.05, bright: float = 0.5) -> np.ndarray:
    """A spectrum on the grid that is bright between two wavelengths in the visible, and beyond it."""
    edge = 1 / (1 + np.exp(-(GRID_NM - low) / 12)) / (1 + np.exp((GRID_NM - high) / 12))
    return dark + (bright - dark) * np.maximum(edge, 0.6 / (1 + np.exp(-(GRID_NM - 760) / 20)))


PAINTS = {
    "red": dyed(610, 3000), "green": dyed(490, 580), "blue": dyed(380, 490), "yellow": dyed(510, 3000, bright=0.7),
    "white": np.full(216, 0.85), "black": np.full(216, 0.03), "grey": np.full(216, 0.25),
}  # fmt: skip


@pytest.mark.parametrize("bands", [HYPER, VNIR, SENTINEL], ids=["hyperspectral", "vnir", "sentinel-2"])
def test_a_colour_has_most_evidence_for_its_own_word(bands):
    seen = np.array(list(PAINTS.values())) @ from_grid(bands)
    told = np.array([evidence(seen, bands, [("colour", term)], family="dyed") for term in PAINTS])
    assert [list(PAINTS)[row] for row in told.argmax(0)] == list(PAINTS)


def test_evidence_is_bounded_and_blind_sensors_give_none():
    seen = np.array(list(PAINTS.values())) @ from_grid(HYPER)
    told = evidence(seen, HYPER, [("colour", "red")], family="dyed")
    assert told.max() <= FOR
    assert told.min() >= -AGAINST
    assert told.max() > 0.4
    assert told.min() < -2
    blind = np.array(list(PAINTS.values())) @ from_grid(INFRARED)
    assert not evidence(blind, INFRARED, [("colour", "red")]).any()
    made = AttributeEvidence.of(INFRARED, [[("colour", "red")]], ["dyed"])
    assert made is not None
    assert [(one.value, one.visible) for one in made.seen] == [("red", False)]
    assert not made.acts
    without_blue = sensor(556.0, 661.0, 807.0, fwhm=80)  # ASTER, SPOT
    assert not evidence(np.full((1, 3), 0.2), without_blue, [("colour", "red")], family="dyed").any()


def test_two_infrared_bands_do_not_show_water_and_the_short_waves_do():
    made = [AttributeEvidence.of(bands, [[("moisture", "wet")]], ["earth"]) for bands in (sensor(560.0, 665.0), HYPER)]
    assert [one.acts for one in made] == [False, True]


def test_wet_soil_is_told_from_dry_in_sun_and_shade():
    dry = np.interp(GRID_NM, [400, 600, 900, 1300, 1700, 2100, 2400], [0.08, 0.2, 0.3, 0.36, 0.4, 0.38, 0.34])
    water = sum(depth * np.exp(-(((GRID_NM - nm) / width) ** 2))
                for depth, nm, width in ((0.1, 970, 40), (0.2, 1200, 50), (1, 1450, 70), (1.6, 1940, 90)))  # fmt: skip
    wet = 0.55 * dry * np.exp(-water - 0.5 * np.clip((GRID_NM - 1300) / 1000, 0, 1))
    for bands in (HYPER, SENTINEL):
        seen = np.array([dry, 0.6 * dry, wet, 1.3 * wet]) @ from_grid(bands)
        told = evidence(seen, bands, [("moisture", "wet")])
        assert (told > 0).tolist() == [False, False, True, True]
        assert np.sign(evidence(seen, bands, [("moisture", "dry")])).tolist() == (-np.sign(told)).tolist()


def test_a_green_leaf_is_not_dead():
    green = np.interp(
        GRID_NM,
        [400, 500, 550, 600, 650, 690, 710, 730, 760, 900, 970, 1080, 1200, 1300, 1450, 1650, 1940, 2200],
        [0.04, 0.05, 0.1, 0.07, 0.045, 0.045, 0.15, 0.32, 0.45, 0.47, 0.44, 0.47, 0.41, 0.42, 0.14, 0.29, 0.06, 0.17],
    )
    straw = np.interp(
        GRID_NM,
        [400, 550, 670, 760, 1000, 1300, 1450, 1650, 1940, 2100, 2250],
        [0.08, 0.16, 0.23, 0.3, 0.42, 0.47, 0.4, 0.46, 0.35, 0.3, 0.36],
    )
    for bands in (HYPER, VNIR, SENTINEL):
        told = evidence(np.array([green, straw]) @ from_grid(bands), bands, [("state", "dead")])
        assert told[0] < -1
        assert told[1] > 0.3


def test_all_kinds_with_evidence_are_values_of_the_language():
    assert set(COLOURS) == set(KINDS["colour"])
    said = {(kind, value) for kind, values in KINDS.items() for value in values}
    assert said | {("state", "green")} >= set(AXES)  # of plants, the colour green is that they live
    assert {name.split(".")[0] for name in tables()[0]} == {"colour", *(axis for axis, _ in AXES.values())}


def test_cielab_is_that_of_the_standard():
    # X, Y, Z of the white, red and grey patches as in CIE 15; Lab from the standard's formulas, independently in numpy.
    given = np.array([[1.0, 1.0, 1.0], [0.4, 0.2, 0.05], [0.005, 0.005, 0.005]])
    root = np.where(given > 216 / 24389, np.cbrt(given), (24389 / 27 * given + 16) / 116)
    wanted = np.stack([116 * root[:, 1] - 16, 500 * (root[:, 0] - root[:, 1]), 200 * (root[:, 1] - root[:, 2])], 1)
    found = to_lab(torch.from_numpy(given)).numpy()
    assert np.allclose(found, wanted, atol=1e-6)
    assert np.allclose(from_lab(found), given, atol=1e-6)


def test_the_observer_agrees_with_a_library_of_colour_science():
    colour = pytest.importorskip("colour")
    spectra = np.array([PAINTS["red"], PAINTS["blue"], PAINTS["grey"]])
    found = to_lab(torch.from_numpy(spectra[:, VISIBLE] @ tables()[0]["colour.observer"])).numpy()
    for spectrum, lab in zip(spectra, found):
        reflectance = colour.SpectralDistribution(dict(zip(GRID_NM[VISIBLE].tolist(), spectrum[VISIBLE].tolist())))
        xyz = colour.sd_to_XYZ(reflectance, illuminant=colour.SDS_ILLUMINANTS["D65"], method="Integration") / 100
        assert np.allclose(lab, colour.XYZ_to_Lab(xyz, np.array([0.3127, 0.3290])), atol=0.7)


def test_a_sensor_with_all_visible_bands_estimates_the_true_colour():
    spectrum = PAINTS["green"]
    true = to_lab(torch.from_numpy(spectrum[VISIBLE] @ tables()[0]["colour.observer"].astype(float))).numpy()
    seen = ColourTerms(HYPER, tables()[0]).lab(torch.from_numpy(spectrum @ from_grid(HYPER)).float()[None]).numpy()
    assert np.abs(seen - true).max() < 2
    fine, coarse = (Eye.of(bands, tables()[0]) for bands in (HYPER, SENTINEL))
    assert np.abs(fine.estimated - fine.true).mean() < 0.5
    assert np.abs(coarse.estimated - coarse.true).mean() > 2  # few bands leave more open


def test_few_bands_of_a_vivid_dye_give_a_colour_that_there_is_and_what_is_neutral_stays_so():
    terms = ColourTerms(SENTINEL, tables()[0])
    dyes = np.array([dyed(low, 3000, dark=0.01, bright=0.9) for low in (500, 520, 590, 610, 630)])
    lab = terms.lab(torch.from_numpy(dyes @ from_grid(SENTINEL)).float()).numpy()
    true = to_lab(torch.from_numpy(dyes[:, VISIBLE] @ tables()[0]["colour.observer"].astype(float))).numpy()
    assert np.abs(lab - true).max() < 60  # b* of yellow was 300
    assert (lab[:, 2] > 0).all()  # reds were taken for pinks
    neutral = terms.lab(torch.tensor([[0.05], [0.2], [0.7]]) * torch.ones(10)).numpy()
    assert np.abs(neutral[:, 1:]).max() < 1


def test_a_red_dye_is_not_pink_to_sentinel_2():
    seen = np.array([dyed(600, 3000, dark=0.02, bright=0.7)]) @ from_grid(SENTINEL)
    red, pink = (evidence(seen, SENTINEL, [("colour", term)], family="dyed")[0] for term in ("red", "pink"))
    assert red > pink


def test_light_and_dark_are_relative_to_the_scene():
    made = AttributeEvidence(VNIR, [[("lightness", "light")], [("lightness", "dark")]], ["earth", "earth"])
    pixels = torch.from_numpy((np.linspace(0.1, 0.3, 200)[:, None] * np.ones(len(VNIR.centre))).astype(np.float32))
    made.learn_lightness(pixels, torch.ones(200, 2))
    told = made(pixels)
    assert told[0, 0] < -0.5 < 0.3 < told[-1, 0]
    assert told[-1, 1] < -0.5 < 0.3 < told[0, 1]
    assert torch.allclose(made(pixels * 1.0)[:, 0].sign(), -told[:, 1].sign())


def test_two_materials_of_one_name_are_told_apart_by_their_colours():
    anchors = Anchors()
    model = SpectralModel.load(VNIR, centred([anchors["fabric"]] * 2), device="cpu")
    seen = np.array([PAINTS["red"], PAINTS["blue"]]) @ from_grid(VNIR)
    plain = model.logits(seen)
    assert np.allclose(plain[:, 0], plain[:, 1])
    heeding = model.with_evidence(
        AttributeEvidence.of(VNIR, [[("colour", "red")], [("colour", "blue")]], ["dyed", "dyed"])
    )
    logits = heeding.logits(seen)
    assert logits[0, 0] > logits[0, 1] + 2
    assert logits[1, 1] > logits[1, 0] + 2
    assert heeding.weights[-1]["name"] == "attributes"
    assert "attributes" not in [entry["name"] for entry in model.weights]


def test_what_may_be_called_by_two_colours_is_of_the_likelier_one_where_both_are_named():
    bluish = np.array([dyed(430, 560)]) @ from_grid(VNIR)
    odds = [module.log_odds(bluish, VNIR, ("colour", term), family="dyed")[0] for term in ("green", "blue")]
    assert odds[0] > odds[1] + 1.5 > 2  # green rather than blue, though it might be called so
    pixels = torch.from_numpy(bluish).float()
    kinds = [[("colour", term)] for term in ("green", "blue", "red")]
    alone = AttributeEvidence(VNIR, kinds[1:], ["dyed"] * 2)(pixels)[0]
    beside = AttributeEvidence(VNIR, kinds, ["dyed"] * 3)(pixels)[0]
    assert alone[0] > 0.4
    assert beside[0] > 0.4
    assert beside[1] < -1.5
    other_family = AttributeEvidence(VNIR, kinds, ["earth", "dyed", "dyed"])(pixels)[0]
    assert other_family[1] > 0.4


def test_a_material_of_two_colours_may_be_of_either():
    seen = torch.from_numpy(np.array([PAINTS[term] for term in ("red", "white", "blue")]) @ from_grid(VNIR)).float()
    told = AttributeEvidence(VNIR, [[("colour", "red"), ("colour", "white")]], ["dyed"])(seen)[:, 0]
    assert told[:2].min() > 0.4
    assert told[2] < -1.5


def test_materials_without_attributes_are_as_before():
    assert AttributeEvidence.of(VNIR, [[], []], ["earth", "earth"]) is None
    assert AttributeEvidence.of(VNIR, [[("surface", "weathered")]], ["earth"]) is None
    assert not module.evidence(np.full((2, len(VNIR.centre)), 0.2), VNIR, [("surface", "weathered")]).any()


def test_the_colour_terms_are_symmetric_in_brightness_only_where_light_matters():
    terms = ColourTerms(HYPER, tables()[0])
    lab = torch.tensor([[80.0, 0.0, 0.0], [15.0, 0.0, 0.0]])
    told = terms(lab, 1)
    assert told[0].argmax() == COLOURS.index("white")
    assert told[1].argmax() == COLOURS.index("black")
