"""What is called by its colour is rare: its endmember must be a sure one, and its few pixels must be explained."""

from __future__ import annotations

import numpy as np

from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers.called_by_colour import SHOWN, surely, with_the_most_alike
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

VNIR = Bands(np.arange(405.0, 1000.0, 8.0), np.full(75, 10.0), np.ones(75, bool))


def of(*colours: str) -> AttributeEvidence:
    kinds = [[("colour", colour)] if colour else [] for colour in colours]
    return AttributeEvidence(VNIR, kinds, ["dyed"] * len(colours))


def test_a_candidate_that_is_merely_the_least_unlike_does_not_stand_for_a_coloured_thing():
    logits = np.array([[7.0, -3.0], [-3.0, -4.0]])
    assert surely(logits, of("red", "")).tolist() == [[7.0, 0.0], [-3.0, 0.0]]
    assert not surely(logits, None).any()
    assert not surely(logits, of("", "")).any()


def test_the_pixels_most_alike_a_coloured_thing_are_weighed_once():
    logits = np.stack([np.arange(100.0), -np.arange(100.0)], 1)
    rows = np.array([99, 5, 40])
    with_them = with_the_most_alike(rows, logits, of("red", ""))
    assert with_them[:3].tolist() == [99, 5, 40]
    assert sorted(with_them.tolist()) == sorted({5, 40, *range(100 - SHOWN, 100)})
    assert with_the_most_alike(rows, logits, None).tolist() == rows.tolist()


def test_ground_called_by_its_colour_may_cover_the_scene():
    soil = AttributeEvidence(VNIR, [[("colour", "red")], [("colour", "blue")]], ["earth", "dyed"], ground=[0])
    assert soil.coloured == (1,)
    assert surely(np.full((1, 2), 3.0), soil).tolist() == [[0.0, 3.0]]


def dyed(low: float, high: float, bright: float = 0.5) -> np.ndarray:
    edge = 1 / (1 + np.exp(-(GRID_NM - low) / 12)) / (1 + np.exp((GRID_NM - high) / 12))
    return 0.05 + (bright - 0.05) * np.maximum(edge, 0.9 / (1 + np.exp(-(GRID_NM - 740) / 15)))


def test_six_pixels_of_cloth_among_thousands_are_found_and_nothing_else_is():
    rng = np.random.default_rng(1)
    ground = np.array([
        np.interp(GRID_NM, [350, 500, 1000, 2500], [0.08, 0.11, 0.15, 0.17]),
        np.interp(GRID_NM, [350, 500, 700, 1000, 2500], [0.06, 0.1, 0.22, 0.33, 0.4]),
    ]) @ from_grid(VNIR)  # fmt: skip
    share = rng.dirichlet([0.5, 0.5], 6000)
    image = share @ ground
    true = {"red": (slice(0, 6), dyed(610, 3000)), "green": (slice(6, 12), dyed(490, 575))}
    for where, spectrum in true.values():
        image[where] = spectrum @ from_grid(VNIR)
    image = image * np.exp(rng.normal(0, 0.06, (6000, 1))) + rng.normal(0, 0.004, image.shape)
    anchors = Anchors()
    words = ["fabric", "fabric", "asphalt", "soil"]
    model = SpectralModel.load(VNIR, centred([anchors[word] for word in words]), device="cpu", threads=1)
    model = model.with_evidence(of("red", "green", "", ""))
    sample = np.clip(image, 1e-4, None).astype(np.float32)
    maps = prepare(model, sample[rng.permutation(6000)]).unmix(sample)
    for m, (where, _) in enumerate(true.values()):
        assert abs(maps.abundance[:, m].sum() - 6) < 1.5
        assert maps.abundance[where, m].mean() > 0.75
