"""`MAP_KINDS`: one entry a kind of map, from which all that is written and shown of it follows."""
from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.material import Material
from clip_unmix_qgis.run import outputs, provenance, record_schema
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene


def with_maps(monkeypatch, *kinds: outputs.MapKind) -> None:
    """As if `kinds` stood in the table, and in the schema that scripts/schema.py writes from it."""
    monkeypatch.setattr(outputs, "MAP_KINDS", (*outputs.MAP_KINDS, *kinds))
    document = json.loads(json.dumps(record_schema._schema()))
    document["properties"]["outputs"] = outputs.schema()
    monkeypatch.setattr(record_schema, "_schema", lambda: document)


LIKELIHOOD = outputs.MapKind(
    "presence", True, "probability that the material is there", (0.0, 1.0), outputs.RAMP, ("#ffffff", "#000000"),
    outputs.GROUPED, "{material} (presence)", "Presence",
)  # fmt: skip
BRIGHTNESS = outputs.MapKind(
    "brightness", False, "brightness of the pixel", (0.0, None), outputs.RAMP, ("#000000", "#ffffff"), outputs.HIDDEN,
    "Brightness",
)  # fmt: skip


def test_a_map_more_is_an_entry_and_the_code_that_computes_it(scene, models, tmp_path, monkeypatch):
    with_maps(monkeypatch, LIKELIHOOD, BRIGHTNESS)
    unmix = Unmixer.unmix

    def computed(self, spectra, *options):
        maps = unmix(self, spectra, *options)
        maps.brightness = 2 * maps.signal
        return maps

    monkeypatch.setattr(Unmixer, "unmix", computed)
    result = unmix_scene(Request(str(scene), ["grass", "water"], tmp_path))
    listed = result.provenance["outputs"]
    assert [entry["path"] for entry in listed["presence"]] == ["presence_01_grass.tif", "presence_02_water.tif"]
    assert listed["brightness"]["path"] == "brightness.tif"
    with rasterio.open(tmp_path / "brightness.tif") as source:
        assert source.descriptions == ("brightness of the pixel",)
        assert source.tags()["CLIP_UNMIX_MAP"] == "brightness"
        bright = source.read(1, masked=True)
        assert bright.min() > 0
    with rasterio.open(tmp_path / "presence_02_water.tif") as source:
        assert source.tags()["CLIP_UNMIX_PROMPT"] == "water"
        assert np.nanmax(source.read(1)) <= 1
    again = unmix_scene(Request(str(scene), ["grass"], tmp_path, overwrite=True))
    assert {path.name for path in tmp_path.iterdir()} == {
        *provenance.output_hashes(again.provenance), provenance.FILE_NAME
    }


def test_the_schema_of_the_record_is_what_the_table_says():
    document = record_schema._schema()
    assert document["properties"]["outputs"] == outputs.schema(), "run scripts/schema.py"


def material(typed: str) -> Material:
    return Material(
        typed=typed, normalised=typed, language="en", language_name="English", script="Latin", concept="soil",
        label="soil", resolved_by="lexicon", confidence=1.0, anchor=np.zeros(512, np.float32),
    )  # fmt: skip


def test_every_name_a_run_writes_is_ours_and_no_other():
    materials = [material("soil"), material("水"), material("x" * 300)]
    names = outputs.all_names(materials)
    assert len(set(names)) == 3 * 3 + 3
    assert all(outputs.is_ours(name) for name in names)
    for name in ("notes.txt", "../other.tif", "sub/other.tif", "abundance_1_x.tif", "residual.tif.bak", "Xother.tif"):
        assert not outputs.is_ours(name)
    (abundance,) = (kind for kind in outputs.MAP_KINDS if kind.name == "abundance")
    assert outputs.is_ours("abundance_01_soil.tif", [abundance])
    assert not outputs.is_ours("other.tif", [abundance])
    assert not outputs.is_ours(outputs.ENDMEMBERS, [abundance])


@pytest.mark.parametrize("prompt", ["=soil()", "@soil"])
def test_no_head_of_the_table_of_endmembers_is_a_formula(scene, models, tmp_path, prompt):
    unmix_scene(Request(str(scene), [prompt, "water"], tmp_path, keep_doubtful=True))
    head = (tmp_path / outputs.ENDMEMBERS).read_text(encoding="utf-8").splitlines()[0]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in head.split(","))
