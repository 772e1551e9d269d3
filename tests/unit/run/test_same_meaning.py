"""Prompts with one meaning share a map, which stands under each of them; a run never stops for them."""
from __future__ import annotations

import json
import shlex

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.run import outputs, provenance, record_checks
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

TYPED = ["grass", "soil", "green grass", "water", "suelo"]


@pytest.fixture(scope="module")
def run(models, scene, tmp_path_factory):
    return unmix_scene(Request(str(scene), TYPED, tmp_path_factory.mktemp("same") / "out"))


def test_each_prompt_finds_its_map(run):
    paths = {entry["prompt"]: entry["path"] for entry in run.provenance["outputs"]["abundance"]}
    assert set(TYPED) <= set(paths)
    assert paths["soil"] == paths["suelo"] == paths["soil / suelo"]
    assert len(set(paths.values())) == 3
    assert len(list(run.folder.glob("abundance_*.tif"))) == 3


def test_the_map_is_named_after_all_and_warned_of(run):
    grass, soil, water = run.provenance["prompts"]
    assert (grass["typed"], soil["prompts"], water.get("prompts")) == ("grass / green grass", ["soil", "suelo"], None)
    assert "have one map" in soil["warnings"][-1]
    with rasterio.open(run.folder / outputs.entries_of(run.provenance, outputs.MAP_KINDS[0])[1]["path"]) as source:
        assert source.tags()["CLIP_UNMIX_PROMPT"] == "soil / suelo"


def test_its_record_holds_together_and_gives_the_same_again(run, tmp_path):
    record = provenance.read(run.folder / provenance.FILE_NAME)
    assert list(record_checks.contradictions(record)) == []
    assert sorted(outputs.typed(record)) == sorted(TYPED)
    assert sorted(word for word in shlex.split(record["replay"]) if word in TYPED) == sorted(TYPED)
    again = replay(run.folder / provenance.FILE_NAME, tmp_path / "again")
    assert again.verdict.name == "SAME", again
    swapped = json.loads(json.dumps(record))
    swapped["outputs"]["abundance"][1]["path"] = swapped["outputs"]["abundance"][-1]["path"]
    assert list(record_checks.contradictions(swapped))


@pytest.mark.slow
def test_labels_may_be_any_of_the_names(models, scene, tmp_path):
    with rasterio.open(scene) as source:
        places = [source.xy(row, col) for row, col in ((41, 1), (42, 5), (47, 3), (49, 9))]
    names = ["soil", "suelo", "water", "grass"]
    features = [
        {"type": "Feature", "properties": {"class": name}, "geometry": {"type": "Point", "coordinates": place}}
        for name, place in zip(names, places)
    ]
    path = tmp_path / "labels.geojson"
    crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    result = unmix_scene(Request(str(scene), TYPED, tmp_path / "out", samples=str(path)))
    pixels = {entry["prompt"]: entry["pixels"] for entry in result.provenance["supervision"]["pixels"]}
    assert pixels == {"soil / suelo": 2, "water": 1, "grass / green grass": 1}


def test_materials_that_attributes_tell_apart_have_maps_of_their_own(models, scene, tmp_path):
    result = unmix_scene(Request(str(scene), ["healthy grass", "stressed grass", "water"], tmp_path / "out"))
    maps = [result.folder / entry["path"] for entry in result.provenance["outputs"]["abundance"]]
    assert len(set(maps)) == 3
    for path in maps:
        with rasterio.open(path) as source:
            assert np.isfinite(source.read(1, masked=True).compressed()).all()
    assert result.provenance["prompts"][1]["attributes"][0]["value"] == "stressed"
