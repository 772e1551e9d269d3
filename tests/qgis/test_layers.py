"""The layers of a run: their place, their look and what they tell of themselves."""
from __future__ import annotations

import json
import os
import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui.export import exporting
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.qgis_shared import abundance_raster, layer_tree
from clip_unmix_qgis.qgis_shared.result_layers import describe_maps, make_layers
from clip_unmix_qgis.qgis_shared.turns import at_once
from clip_unmix_qgis.run import outputs, provenance, record_schema
from clip_unmix_qgis.run.provenance import ABUNDANCES
from clip_unmix_qgis.run.request import Request

PROMPTS = ["arbre", "suelo desnudo", "水", "tarmac"]


@pytest.fixture
def run(scene, tmp_path, make_run, qgis_app):
    return make_run(Request(str(scene), PROMPTS, tmp_path / "out"))


def test_the_stand_in_writes_valid_records(run):
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((RESOURCES / "schema" / "provenance-1.json").read_text(encoding="utf-8"))
    jsonschema.validate(provenance.read(run.folder / "provenance.json"), schema)


def test_group_holds_every_map_in_its_place(run, qgis_new_project):
    project = QgsProject.instance()
    group, _ = layer_tree.add_result(project, run.folder, run.provenance)
    assert project.layerTreeRoot().children()[0] is group
    assert group.name().startswith("scene: arbre, suelo desnudo, 水, tarmac (2025-06-01 ")
    assert group.customProperty(layer_tree.RUN_PROPERTY) == run.provenance["run"]
    assert [node.name() for node in group.findLayers() if node.isVisible()] == PROMPTS
    assert not group.findGroups()
    assert len(project.mapLayers()) == 1 + len(PROMPTS) + 2  # composite, abundances, other materials and residual
    assert layer_tree.runs(project) == {group.name(): run.folder}


def test_maps_of_other_kinds_come_when_they_are_asked_for_once(run, qgis_new_project):
    project = QgsProject.instance()
    group, _ = layer_tree.add_result(project, run.folder, run.provenance)
    kinds = layer_tree.kinds_on_demand(run.provenance)
    assert kinds == {"uncertainty": "Uncertainty", "similarity": "Similarity"}
    for kind, title in kinds.items():
        added = layer_tree.add_maps(project, run.folder, run.provenance, kind)
        assert added.parent() is group
        assert (added.name(), added.itemVisibilityChecked()) == (title, True)
        assert [node.name() for node in added.findLayers()] == [f"{prompt} ({kind})" for prompt in PROMPTS]
        assert len([node for node in added.findLayers() if node.isVisible()]) == 1
        added.setItemVisibilityChecked(False)
        assert layer_tree.add_maps(project, run.folder, run.provenance, kind) is added
        assert added.itemVisibilityChecked()
    assert len(project.mapLayers()) == 1 + 3 * len(PROMPTS) + 2
    project.removeMapLayers([node.layerId() for node in added.findLayers()])
    assert len(layer_tree.add_maps(project, run.folder, run.provenance, "similarity").findLayers()) == len(PROMPTS)


def test_the_abundances_are_bands_of_one_raster(run, qgis_new_project):
    made = make_layers(run.folder, run.provenance)
    assert {layer.source() for layer in (*made.abundance, made.composite)} == {str(run.folder / ABUNDANCES)}
    assert [layer.renderer().band() for layer in made.abundance] == [1, 2, 3, 4]
    raster = gdal.Open(str(run.folder / ABUNDANCES))
    for number, prompt in enumerate(PROMPTS, start=1):
        band = raster.GetRasterBand(number)
        single = gdal.Open(str(run.folder / f"abundance_{number:02d}_material.tif")).ReadAsArray()
        assert band.GetDescription() == prompt
        np.testing.assert_array_equal(band.ReadAsArray(), single)


def test_opening_a_run_again_costs_no_map(run):
    for _ in range(2):
        make_layers(run.folder, run.provenance)
        assert len(list(run.folder.glob("abundance_*.tif"))) == len(PROMPTS)


def test_a_project_moved_with_its_files_knows_its_run(run, tmp_path, qgis_new_project):
    project = QgsProject.instance()
    home = tmp_path / "here"
    home.mkdir()
    shutil.move(run.folder, home / "maps")
    layer_tree.add_result(project, home / "maps", run.provenance)
    assert project.write(str(home / "survey.qgz"))
    project.clear()
    shutil.move(home, tmp_path / "there")
    assert project.read(str(tmp_path / "there" / "survey.qgz"))
    assert list(layer_tree.runs(project).values()) == [tmp_path / "there" / "maps"]
    group = layer_tree.group_of(project, tmp_path / "there" / "maps")
    assert all(node.layer().isValid() for node in group.findLayers())
    again = layer_tree.add_maps(project, tmp_path / "there" / "maps", run.provenance, "uncertainty")
    assert again.parent() is group


def test_a_new_run_hides_and_collapses_the_earlier_ones(run, scene, tmp_path, make_run, qgis_new_project):
    project = QgsProject.instance()
    first, _ = layer_tree.add_result(project, run.folder, run.provenance)
    mine = project.layerTreeRoot().addGroup("mine")
    other = make_run(Request(str(scene), ["a", "b", "c", "d", "e" * 80], tmp_path / "second"))
    second, _ = layer_tree.add_result(project, other.folder, other.provenance)
    assert project.layerTreeRoot().children()[:2] == [second, first]
    assert not first.itemVisibilityChecked()
    assert not first.isExpanded()
    assert mine.itemVisibilityChecked()
    assert [node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()][:2] == ["a", "b"]
    assert [node for node in first.findLayers() if node.isVisible()] == []
    assert ": a, b, c, d, … (" in second.name()


def test_a_run_that_replaces_files_replaces_their_layers(run, scene, tmp_path, make_run, qgis_new_project):
    project = QgsProject.instance()
    other = make_run(Request(str(scene), PROMPTS, tmp_path / "other"))
    kept, _ = layer_tree.add_result(project, other.folder, other.provenance)
    layer_tree.add_result(project, run.folder, run.provenance)
    count = len(project.mapLayers())
    again = make_run(Request(str(scene), PROMPTS, tmp_path / "again"))
    run.folder.rename(tmp_path / "replaced")  # as a run does: the files change all at once
    again.folder.rename(run.folder)
    group, _ = layer_tree.add_result(project, run.folder, again.provenance)
    assert project.layerTreeRoot().children() == [group, kept]
    assert len(project.mapLayers()) == count


def test_two_runs_of_one_minute_have_names_of_their_own(run, scene, tmp_path, make_run, qgis_new_project):
    project = QgsProject.instance()
    other = make_run(Request(str(scene), PROMPTS, tmp_path / "other"))
    first, _ = layer_tree.add_result(project, other.folder, other.provenance)
    second, _ = layer_tree.add_result(project, run.folder, run.provenance)
    assert second.name() == f"{first.name()} [2]"
    assert list(layer_tree.runs(project)) == [second.name(), first.name()]


def test_abundance_colours_are_distinct_and_span_0_to_1(run):
    made = make_layers(run.folder, run.provenance)
    tops = set()
    for layer in made.abundance:
        renderer = layer.renderer()
        assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
        assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 1.0)
        items = renderer.shader().rasterShaderFunction().colorRampItemList()
        assert (items[0].value, items[-1].value) == (0.0, 1.0)
        assert (items[0].color.alpha(), items[-1].color.alpha()) == (0, 255)
        tops.add(items[-1].color.name())
    assert len(tops) == len(PROMPTS)


def test_nodata_is_drawn_clear_and_a_share_in_its_colour(run, scene):
    layer = make_layers(run.folder, run.provenance).abundance[3]
    image = layer.previewAsImage(QSize(24, 24))
    assert image.pixelColor(1, 1).lightness() == image.pixelColor(2, 2).lightness()
    block = layer.renderer().block(1, layer.extent(), 24, 24)
    assert block.color(1, 1) >> 24 == 0
    assert 0 < block.color(20, 20) >> 24 < 255


def top_colours(layers):
    return [layer.renderer().shader().rasterShaderFunction().colorRampItemList()[-1].color.name() for layer in layers]


def test_a_map_takes_another_colour_on_the_canvas_and_in_its_file(run, qgis_new_project):
    project = QgsProject.instance()
    chosen = {"水": "#123456"}
    group, _ = layer_tree.add_result(project, run.folder, run.provenance, chosen=chosen)
    assert not (run.folder / "abundance_03_material.qml").exists()
    assert len(list(describe_maps(run.folder, run.provenance, chosen))) == len(PROMPTS)
    layers = {node.name(): node.layer() for node in group.findLayers()}
    assert top_colours([layers["水"]]) == ["#123456"]
    before = top_colours([layers[prompt] for prompt in PROMPTS])
    layer_tree.recolour(project, run.folder, run.provenance, "arbre", QColor("#abcdef"))
    assert top_colours([layers[prompt] for prompt in PROMPTS]) == ["#abcdef", *before[1:]]
    assert layers["arbre"].renderer().band() == 1
    saved = [QgsRasterLayer(str(run.folder / f"abundance_0{number}_material.tif")) for number in (1, 3)]
    assert top_colours(saved) == ["#abcdef", "#123456"]
    at_once(exporting(run.folder))  # makes the styles that are missing, and no other
    assert top_colours([QgsRasterLayer(saved[0].source())]) == ["#abcdef"]
    layer_tree.recolour(project, run.folder, run.provenance, "no such prompt", QColor("#abcdef"))


def test_similarities_share_one_scale(run):
    made = make_layers(run.folder, run.provenance)
    scales = {
        (layer.renderer().classificationMin(), layer.renderer().classificationMax())
        for layer in made.maps["similarity"]
    }
    assert len(scales) == 1
    low, high = scales.pop()
    assert low == pytest.approx(-0.2, abs=0.1)
    assert high == pytest.approx(0.6, abs=0.01)


def test_uncertainties_share_one_scale_from_0_to_the_widest(run):
    made = make_layers(run.folder, run.provenance)
    scales = {
        (layer.renderer().classificationMin(), layer.renderer().classificationMax())
        for layer in made.maps["uncertainty"]
    }
    assert len(made.maps["uncertainty"]) == len(PROMPTS)
    assert len(scales) == 1
    assert scales.pop() == (0.0, pytest.approx(0.6, abs=0.01))


def test_an_uncertainty_map_says_what_it_is(run):
    abstract = make_layers(run.folder, run.provenance).maps["uncertainty"][1].metadata().abstract()
    assert "suelo desnudo" in abstract
    assert "probability of 90 %" in abstract
    assert "Mean over the scene: 0.100." in abstract


def test_a_kind_of_map_more_is_an_entry_in_the_table(run, qgis_new_project, monkeypatch):
    kinds = [
        outputs.MapKind(
            "presence", True, "probability of presence", (0.0, 1.0), outputs.RAMP, ("#ffffff", "#000000"),
            outputs.GROUPED, "{material} (presence)", "Presence", exported=True,
        ),
        outputs.MapKind(
            "signal", False, "brightness", (0.0, None), outputs.RAMP, ("#000000", "#ffffff"), outputs.HIDDEN,
            "Brightness",
        ),
    ]  # fmt: skip
    monkeypatch.setattr(outputs, "MAP_KINDS", (*outputs.MAP_KINDS, *kinds))
    listed = run.provenance["outputs"]
    listed["presence"] = [
        {"prompt": entry["prompt"], "path": entry["path"].replace("abundance", "presence"), "sha256": entry["sha256"]}
        for entry in listed["abundance"]
    ]
    listed["signal"] = {"path": "signal.tif", "sha256": listed["residual"]["sha256"]}
    for source, copy in zip((*listed["abundance"], listed["residual"]), (*listed["presence"], listed["signal"])):
        shutil.copy(run.folder / source["path"], run.folder / copy["path"])
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    presence = layer_tree.add_maps(QgsProject.instance(), run.folder, run.provenance, "presence")
    assert presence.name() == "Presence"
    names = [node.name() for node in presence.findLayers()]
    assert names == [f"{prompt} (presence)" for prompt in PROMPTS]
    (brightness,) = (node.layer() for node in group.findLayers() if node.name() == "Brightness")
    assert brightness.metadata().abstract() == "brightness"
    assert [node.name() for node in group.findLayers() if node.isVisible() and node.parent() is group] == PROMPTS
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    document = json.loads(json.dumps(record_schema._schema()))
    document["properties"]["outputs"] = outputs.schema()
    monkeypatch.setattr(record_schema, "_schema", lambda: document)
    copied = {path.name for path in at_once(exporting(run.folder))}
    assert {entry["path"] for entry in listed["presence"]} <= copied
    assert "signal.tif" not in copied


def test_a_run_of_an_earlier_version_opens_without_uncertainty(run, qgis_new_project):
    for entry in run.provenance["outputs"].pop("uncertainty"):
        (run.folder / entry["path"]).unlink()
    for key in ("presence", "mean_uncertainty"):
        del run.provenance["quality"][key]
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert list(layer_tree.kinds_on_demand(run.provenance)) == ["similarity"]
    assert [node.name() for node in group.findLayers() if node.isVisible()] == PROMPTS


def test_composite_takes_the_three_most_abundant_with_relative_paths(run, tmp_path):
    made = make_layers(run.folder, run.provenance)
    text = (run.folder / ABUNDANCES).read_text(encoding="utf-8")
    assert str(run.folder) not in text
    assert text.count("<SourceFilename") == text.count('shared="0"') == len(PROMPTS)  # layers are drawn in threads
    moved = shutil.move(run.folder, tmp_path / "elsewhere")
    layer = QgsRasterLayer(os.path.join(moved, ABUNDANCES), "composite")
    assert layer.isValid()
    assert [layer.bandName(band).split(": ")[-1] for band in layer.renderer().usesBands()] == [
        "tarmac", "水", "suelo desnudo",
    ]
    assert made.composite.name() == "Composite: tarmac, 水, suelo desnudo"


GRIDS = {
    "none": None,
    "rotated": (500000.0, 20.0, 10.0, 4200000.0, 10.0, -20.0),
    "south up": (500000.0, 30.0, 0.0, 4200000.0, 0.0, 30.0),
    "pixels": (0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
}


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_a_scene_of_any_grid_gets_its_layers_and_composite(scene, tmp_path, make_run, qgis_new_project, grid):
    run = make_run(Request(str(scene), PROMPTS, tmp_path / "out"), transform=grid)
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert [node.name() for node in group.findLayers() if node.isVisible()] == PROMPTS
    raster = gdal.Open(str(run.folder / ABUNDANCES))
    single = gdal.Open(str(run.folder / "abundance_04_material.tif"))
    assert raster.GetGeoTransform() == single.GetGeoTransform()
    assert raster.GetProjection() == single.GetProjection()
    for number in range(1, len(PROMPTS) + 1):
        expected = gdal.Open(str(run.folder / f"abundance_{number:02d}_material.tif")).ReadAsArray()
        np.testing.assert_array_equal(raster.GetRasterBand(number).ReadAsArray(), expected)


def test_layers_that_are_made_again_cost_no_map(run, qgis_new_project):
    """GDAL deletes the sources of a virtual raster that it replaces."""
    make_layers(run.folder, run.provenance)
    before = sorted(path.name for path in run.folder.glob("*.tif"))
    assert len(before) > 4
    layers = make_layers(run.folder, run.provenance)
    assert sorted(path.name for path in run.folder.glob("*.tif")) == before
    assert layers.composite.isValid()


def test_the_raster_of_all_is_never_seen_half_written(run, qgis_new_project, monkeypatch):
    """A thread of QGIS may be drawing an earlier result from it."""
    make_layers(run.folder, run.provenance)
    bands, real = [], abundance_raster._write

    def write(path, maps):
        done = real(path, maps[:1])
        bands.append(gdal.Open(str(run.folder / ABUNDANCES)).RasterCount)
        path.unlink()
        return done and real(path, maps)

    monkeypatch.setattr(abundance_raster, "_write", write)
    make_layers(run.folder, run.provenance)
    assert bands == [len(PROMPTS)]
    assert not list(run.folder.glob(".abundances*"))


def test_a_raster_of_all_that_cannot_be_written_costs_no_map(run, qgis_new_project):
    (run.folder / ABUNDANCES).mkdir()
    made = make_layers(run.folder, run.provenance)
    assert made.composite is None
    assert len(made.abundance) == len(PROMPTS)
    assert "abundances.vrt cannot be written" in made.notes[0]
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert [node.name() for node in group.findLayers() if node.isVisible()] == PROMPTS


def test_no_composite_of_two_materials(scene, tmp_path, make_run, qgis_app):
    run = make_run(Request(str(scene), ["a", "b"], tmp_path / "two"))
    made = make_layers(run.folder, run.provenance)
    assert made.composite is None
    assert [layer.renderer().band() for layer in made.abundance] == [1, 2]


def test_style_and_metadata_survive_reopening(run):
    made = make_layers(run.folder, run.provenance)
    before = made.abundance[1]
    del made
    after = QgsRasterLayer(str(run.folder / "abundance_02_material.tif"), "anything")
    assert isinstance(after.renderer(), QgsSingleBandPseudoColorRenderer)
    ramp = after.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (
        ramp[-1].color.name() == before.renderer().shader().rasterShaderFunction().colorRampItemList()[-1].color.name()
    )
    after.loadDefaultMetadata()  # as QGIS Desktop does when a layer is added
    metadata = after.metadata()
    assert metadata.identifier() == run.provenance["run"]
    assert "suelo desnudo" in metadata.title()
    assert "suelo desnudo" in metadata.abstract()
    assert run.provenance["replay"] in metadata.history()[-1]
    assert any("a" * 64 in line for line in metadata.history())
    assert any("b" * 64 in line for line in metadata.history())
    assert metadata.rights()
    assert metadata.language()
    assert metadata.crs() == before.crs()
    assert metadata.extent().spatialExtents()[0].bounds.xMinimum() == pytest.approx(500000.0)
    assert not metadata.contacts()


def test_a_missing_file_is_one_sentence_and_leaves_the_project_alone(run, qgis_new_project):
    (run.folder / "abundance_03_material.tif").unlink()
    with pytest.raises(UserError, match=r"abundance_03_material\.tif cannot be opened"):
        layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert not QgsProject.instance().layerTreeRoot().children()
    assert not QgsProject.instance().mapLayers()


TURNED = (500000.0, 24.0, 18.0, 4200000.0, 18.0, -24.0)
IN_DEGREES = (13.0, 0.0003, 0.0, 52.5, 0.0, -0.0003)


@pytest.mark.parametrize("transform", [TURNED, IN_DEGREES], ids=["turned", "in degrees"])
def test_maps_of_any_grid_are_shown_on_it(scene, tmp_path, make_run, qgis_new_project, transform):
    run = make_run(Request(str(scene), PROMPTS, tmp_path / "turned"), transform=transform)
    group, notes = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert notes == []
    assert gdal.Open(str(run.folder / ABUNDANCES)).GetGeoTransform() == pytest.approx(transform)
    assert all(node.layer().isValid() for node in group.findLayers())
    assert len(group.findLayers()) == 1 + len(PROMPTS) + 2


def test_layers_that_were_edited_or_removed_stand_in_nobodys_way(run, tmp_path, qgis_new_project):
    """A map that was removed, one that shows another file now, and a group without its run's mark."""
    project = QgsProject.instance()
    group, _ = layer_tree.add_result(project, run.folder, run.provenance)
    first, second = (node.layer() for node in group.findLayers()[1:3])
    project.removeMapLayer(first.id())
    second.setDataSource(str(tmp_path / "elsewhere.tif"), "elsewhere", "gdal")
    layer_tree.recolour(project, run.folder, run.provenance, PROMPTS[1], QColor("#123456"))
    assert layer_tree.add_maps(project, run.folder, run.provenance, "similarity").parent() is group
    again, _ = layer_tree.add_result(project, run.folder, run.provenance)
    assert [node.name() for node in again.findLayers() if node.isVisible()] == PROMPTS
