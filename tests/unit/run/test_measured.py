"""Samples with measured shares, and labels in other words, from the command line to the record and back."""
from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run import provenance
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.samples import pairs, read
from clip_unmix_qgis.run.scene_options import open_scene
from clip_unmix_qgis.run.unmix import unmix_scene
from clip_unmix_qgis.run.verify import Answer, verify

from .test_learning import MISNAMED, SIZE, labels, rmse, shares, simulated

pytestmark = pytest.mark.slow

FIELDS = ("gruen", "Boden", "nass")


def measured(
    path: Path, seed: int, fields: tuple[str, ...], count: int = 30, scale: float = 1.0, **more: object
) -> Path:
    """`count` points anywhere in the scene, with the true shares of their pixels in fields of these names."""
    chosen = np.random.default_rng(3).choice(SIZE * SIZE, count, replace=False)
    features = []
    for pixel in chosen:
        place = [400_000 + 30 * (pixel % SIZE + 0.5), 5_800_000 - 30 * (pixel // SIZE + 0.5)]
        values = {name: round(scale * float(share), 4) for name, share in zip(fields, shares(seed)[pixel])}
        features.append(
            {"type": "Feature", "properties": {**more, **values}, "geometry": {"type": "Point", "coordinates": place}}
        )
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Path:
    return simulated(tmp_path_factory.mktemp("measured") / "scene.tif", 1)


@pytest.fixture(scope="module")
def taught(scene, tmp_path_factory):
    """A run whose words mislead, with thirty places measured in percent in fields of other names."""
    folder = tmp_path_factory.mktemp("taught")
    places = measured(folder / "places.geojson", 1, FIELDS, scale=100, name="plot")
    fields = ";".join(f"{material}={name}" for material, name in zip(MISNAMED, FIELDS))
    return unmix_scene(Request(str(scene), MISNAMED, folder / "out", samples=str(places), fields=fields))


def test_measured_shares_teach_and_the_record_says_how(taught, scene, tmp_path):
    import jsonschema

    zero = unmix_scene(Request(str(scene), MISNAMED, tmp_path / "zero"))
    assert rmse(taught, shares(1)) < 0.5 * rmse(zero, shares(1))
    section = taught.provenance["supervision"]
    assert section["kept"] == "shares"
    assert section["pixels"] == [{"prompt": name, "pixels": 30} for name in MISNAMED]
    assert section["abundance_rmse"]["shares"] < section["abundance_rmse"]["zero-shot"]
    assert any("percent" in warning for warning in taught.provenance["warnings"])
    assert "fields" not in zero.provenance["parameters"]
    assert taught.provenance["parameters"]["fields"].startswith("asphalt=gruen")
    assert "--fields" in taught.provenance["replay"]
    schema = json.loads((Path(__file__).parents[3] / "resources/schema/provenance-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(taught.provenance)


def test_a_run_with_measured_shares_is_made_again_and_verified(taught, tmp_path):
    again = replay(taught.folder / provenance.FILE_NAME, tmp_path / "again")
    assert again.different == ()
    assert again.figures == ()
    assert verify(taught.folder).answer is Answer.SAME


def test_fields_named_like_the_prompts_are_found_beside_a_name_of_the_place(scene, tmp_path):
    places = measured(tmp_path / "places.geojson", 1, MISNAMED, count=12, name="plot 7")
    result = unmix_scene(Request(str(scene), MISNAMED, tmp_path / "out", samples=str(places)))
    assert result.provenance["supervision"]["pixels"][0] == {"prompt": MISNAMED[0], "pixels": 12}
    assert "shares" in result.provenance["supervision"]["abundance_rmse"]


def test_foreign_labels_are_mapped_or_set_aside_and_what_two_claim_is_left_out(scene, tmp_path):
    path = labels(tmp_path / "samples.geojson", 1, ("Strasse", "See", "Wolke"), 5)
    content = json.loads(path.read_text(encoding="utf-8"))
    again = json.loads(json.dumps(content["features"][0]))
    content["features"] += [{**again, "properties": {"class": "See"}}]
    path.write_text(json.dumps(content), encoding="utf-8")
    request = Request(
        str(scene), MISNAMED, tmp_path / "out", samples=str(path), labels="Strasse=asphalt; See=water; Wolke="
    )
    with open_scene(request) as opened:
        found = read(request, opened, Resolver().resolve_merged(MISNAMED))
    assert {m: len(spectra) for m, spectra in found.labelled.items()} == {0: 4, 1: 5}
    assert "5 samples were set aside (Wolke)." in found.warnings
    assert "1 pixels bear two different labels and were left out." in found.warnings


@pytest.mark.skipif(not importlib.util.find_spec("onnxscript"), reason="onnxscript is not installed")
def test_the_exported_program_makes_the_corrected_maps(scene, tmp_path):
    from clip_unmix_qgis.run.onnx_export import export_scene

    places = measured(tmp_path / "places.geojson", 1, MISNAMED)
    exported = export_scene(Request(str(scene), MISNAMED, tmp_path / "program", samples=str(places)))
    assert exported.card["pixel"]["parts"]["correction"]["operations"] > 0
    assert max(exported.card["check"]["largest_difference"].values()) < 1e-4


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"fields": "asphalt=none"}, "has no field none; its fields are"),
        ({"fields": "lava=asphalt"}, "'lava' is none of the run's materials"),
        ({"fields": "asphalt"}, "must be such as A=B;C=D"),
        ({"fields": "asphalt="}, "names no field for 'asphalt'"),
        ({"fields": "asphalt=asphalt", "labels": "a=b"}, "not both"),
        ({"label_field": "kind"}, "has no field kind"),
        ({"labels": "plot=lava"}, "are to mean 'lava', which is no prompt"),
        ({"labels": "a=asphalt", "samples": None}, "give samples, too"),
    ],
)
def test_what_is_wrong_with_the_options_is_named_and_nothing_written(scene, tmp_path, options, words):
    places = measured(tmp_path / "places.geojson", 1, MISNAMED, name="plot")
    with pytest.raises(UserError, match=words):
        unmix_scene(Request(str(scene), MISNAMED, tmp_path / "out", **{"samples": str(places), **options}))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("scale", "count", "words"),
    [(1000.0, 30, "which is no share of 0 to 1 or 0 to 100 %"), (-1.0, 30, "which is no share"),
     (1.0, 3, "3 places with measured shares are too few")],
)
def test_shares_that_are_none_are_refused(scene, tmp_path, scale, count, words):
    places = measured(tmp_path / "places.geojson", 1, MISNAMED, count=count, scale=scale)
    request = Request(str(scene), MISNAMED, tmp_path / "out", samples=str(places))
    with pytest.raises(UserError, match=words):
        unmix_scene(request)
    assert not (tmp_path / "out").exists()


def test_pairs_are_read_in_both_forms():
    assert pairs("a b=c; d=\n e=f", "labels") == {"a b": "c", "d": "", "e": "f"}
    assert pairs('{"a; b": "c=d"}', "labels") == {"a; b": "c=d"}
    assert pairs(None, "labels") == {}
    for text in ("a", "=b", '{"a": 1}', "{", "[1]"):
        with pytest.raises(UserError, match="such as A=B"):
            pairs(text, "labels")
