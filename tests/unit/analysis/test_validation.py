"""Measured fractions and classes beside maps; figures beside numpy's and scikit-learn's ways."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.analysis.validation import Agreement, Pairs, validate
from clip_unmix_qgis.errors import UserError

from .conftest import box

LEFT, TOP, SIDE = 400_000, 5_000_000, 30
RANDOM = np.random.default_rng(3)
GRASS = RANDOM.uniform(0, 0.6, (12, 10))
SHARES = np.stack([GRASS, RANDOM.uniform(0, 0.4, (12, 10))])


def point(row, col):
    return {"type": "Point", "coordinates": [LEFT + SIDE * (col + 0.5), TOP - SIDE * (row + 0.5)]}


def validated(folder, path, fields=None):
    with Results(folder) as results:
        return validate(results, path, fields)


def test_fractions_at_points(made, layer):
    places = [(row, col) for row in range(12) for col in (1, 4, 7)]
    measured = np.array([SHARES[0][place] for place in places]) * 0.9 + 0.05
    features = [(point(*place), {"Grass": float(value), "soil": None}) for place, value in zip(places, measured)]
    features[0][1]["soil"] = 0.2
    found = validated(made(SHARES, 0.03), layer(*features, crs="EPSG:32633"))
    grass = found.pairs[0].figures()
    error = np.array([SHARES[0][place] for place in places]) - measured
    assert (grass["n"], found.places) == (36, 36)
    assert grass["rmse"] == pytest.approx(np.sqrt((error**2).mean()), abs=1e-6)
    assert grass["mae"] == pytest.approx(abs(error).mean(), abs=1e-6)
    assert grass["bias"] == pytest.approx(error.mean(), abs=1e-6)
    assert grass["r"] == pytest.approx(1, abs=1e-6)
    assert grass["interval_holds"] == pytest.approx((abs(error) <= 0.03).mean(), abs=0.03)
    assert found.pairs[1].figures()["n"] == 1
    assert found.pairs[1].figures()["r"] is None


def test_percent_polygons_and_named_fields(made, layer):
    area = box(LEFT, TOP - 2 * SIDE, LEFT + 2 * SIDE, TOP)
    path = layer((area, {"pv": 40.0}), (point(5, 5), {"pv": "12,5"}), (box(0, 0, 1, 1), {"pv": 1}), crs="EPSG:32633")
    found = validated(made(SHARES), path, {"grass": "PV"})
    assert found.pairs[0].measured.tolist() == pytest.approx([0.4, 0.125])
    assert found.pairs[0].mapped[0] == pytest.approx(SHARES[0, :2, :2].mean(), abs=1e-5)
    assert any("percent" in note for note in found.notes)
    assert any("1 of 3 places" in note for note in found.notes)


def test_distributions_apart_from_their_places():
    values = RANDOM.uniform(0, 1, 50)
    moved = Pairs("grass", values, RANDOM.permutation(values), np.full(50, 0.1)).figures()
    assert moved["distribution_distance"] == 0
    assert moved["distribution_rmse"] == 0
    assert moved["rmse"] > 0.1
    stats = pytest.importorskip("scipy.stats")
    other = RANDOM.beta(2, 5, 50)
    figures = Pairs("grass", values, other, np.full(50, 0.1)).figures()
    assert figures["distribution_distance"] == pytest.approx(stats.ks_2samp(values, other).statistic)


def test_classes_at_points(made, layer):
    shares = np.zeros((2, 12, 10))
    shares[0, :, :5], shares[1, :, :5] = 0.7, 0.2
    shares[1, :, 5:] = 1
    places = {(0, 1): "Grass", (1, 1): "GRASS", (2, 8): "soil", (3, 2): "soil", (4, 4): "roof"}
    path = layer(*((point(*place), {"class": name}) for place, name in places.items()), crs="EPSG:32633")
    found = validated(made(shares), path)
    agreement = found.agreement
    assert agreement.columns == ["grass", "soil", "(other)"]
    np.testing.assert_allclose(agreement.matrix, [[1.4, 0.4, 0.2], [0.7, 1.2, 0.1]], atol=1e-6)
    figures = agreement.figures()
    assert figures["overall"] == pytest.approx(2.6 / 4)
    assert figures["quantity_disagreement"] == pytest.approx((abs(2 - 2.1) + abs(2 - 1.6) + 0.3) / 2 / 4)
    parts = figures["overall"] + figures["quantity_disagreement"] + figures["allocation_disagreement"]
    assert parts == pytest.approx(1)
    assert figures["producers"]["grass"] == pytest.approx(0.7)
    assert figures["users"]["soil"] == pytest.approx(1.2 / 1.6)
    assert any("roof" in note for note in found.notes)


def test_hard_classes_give_the_confusion_of_counts():
    metrics = pytest.importorskip("sklearn.metrics", reason="compared with scikit-learn's confusion matrix")
    truth, found = RANDOM.integers(0, 3, (2, 200))
    matrix = metrics.confusion_matrix(truth, found)
    names = ["a", "b", "c"]
    figures = Agreement(names, names, matrix.astype(float)).figures()
    assert figures["overall"] == pytest.approx(metrics.accuracy_score(truth, found))
    assert figures["producers"]["b"] == pytest.approx(metrics.recall_score(truth, found, average=None)[1])
    assert figures["users"]["b"] == pytest.approx(metrics.precision_score(truth, found, average=None)[1])


def test_fractions_of_several_classes_agree_in_the_smaller_share(made, layer):
    shares = np.zeros((2, 12, 10))
    shares[0], shares[1] = 0.5, 0.3  # 0.2 other
    path = layer((point(0, 0), {"grass": 0.3, "soil": 0.7}), crs="EPSG:32633")
    agreement = validated(made(shares), path).agreement
    # 0.3 + 0.3 agree; the 0.4 that soil lacks went half to grass (0.2 over) and half to other (0.2 over).
    np.testing.assert_allclose(agreement.matrix, [[0.3, 0, 0], [0.2, 0.3, 0.2]], atol=1e-6)
    assert agreement.figures()["overall"] == pytest.approx(0.6)


def test_a_field_that_a_shapefile_cut_is_found(made, layer):
    def rename(record):
        record["prompts"][0]["typed"] = "deciduous forest"

    path = layer((point(0, 0), {"deciduousf": 0.4}), crs="EPSG:32633")
    found = validated(made(SHARES, record=rename), path)
    assert [pair.material for pair in found.pairs] == ["deciduous forest"]


@pytest.mark.parametrize(
    ("fields", "given", "message"),
    [
        ({"tree": 0.5}, None, "neither fields of fractions .* its fields are: tree"),
        ({"grass": "much"}, None, "holds no number"),
        ({"grass": -0.2}, None, "feature 1 .* no share of 0 to 1"),
        ({"grass": 0.4}, {"tree": "grass"}, "none of the run's materials"),
        ({"grass": 0.4}, {"grass": "cover"}, "has no field cover"),
        ({"class": "roof"}, None, r"None of the classes .* \(roof\)"),
        ({"grass": None}, None, "hold no fraction"),
    ],
)
def test_bad_measurements(fields, given, message, made, layer):
    with pytest.raises(UserError, match=message):
        validated(made(SHARES), layer((point(0, 0), fields), crs="EPSG:32633"), given)


def test_places_outside(made, layer):
    with pytest.raises(UserError, match=r"Nothing in .* lies on valid pixels"):
        validated(made(SHARES), layer((box(0, 0, 1, 1), {"grass": 0.2}), crs="EPSG:32633"))
