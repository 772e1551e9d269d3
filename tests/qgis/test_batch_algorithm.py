"""Many scenes as a Processing algorithm; the runs themselves are made up."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from clip_unmix_qgis.analysis import batch
from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.processing.batch_algorithm import BatchAlgorithm

from .conftest import NORTH_UP, SIZE, write_raster, write_run


@pytest.fixture
def asked(monkeypatch):
    """The requests that were to be run."""
    found = []

    def unmix(request, report, is_cancelled):
        if is_cancelled():
            raise Cancelled
        found.append(request)
        number = len(found) - 1
        east = (NORTH_UP[0] + number * SIZE * NORTH_UP[1], *NORTH_UP[1:])
        run = write_run(request, transform=east)
        run.provenance["finished"] = "2025-06-01T10:00:12+00:00"
        (run.folder / "provenance.json").write_text(json.dumps(run.provenance), "utf-8")

    monkeypatch.setattr(batch, "unmix_scene", unmix)
    return found


@pytest.fixture
def scenes(tmp_path, qgis_app):
    paths = [tmp_path / f"scene{number}.tif" for number in range(2)]
    for path in paths:
        write_raster(path, np.full((6, SIZE, SIZE), 0.25, np.float32))
    return [str(path) for path in paths]


def run(feedback=None, **parameters):
    algorithm, context = BatchAlgorithm().create(), QgsProcessingContext()
    feedback = feedback or QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outputs, good = algorithm.run(parameters, context, feedback)
    if not good:
        raise QgsProcessingException(feedback.textLog())
    return outputs, feedback.textLog()


def test_table_footprints_and_mosaic(asked, scenes, tmp_path):
    layer = QgsRasterLayer(scenes[1], "second")
    QgsProject.instance().addMapLayer(layer)
    extent = "500000,500300,4199700,4200000 [EPSG:32633]"
    outputs, _ = run(SCENES=[scenes[0], layer.id()], MATERIALS="grass;soil", OUTPUT=str(tmp_path / "out"),
                     ILLUMINATION="area", EXTENT=extent)  # fmt: skip
    assert [request.scene for request in asked] == scenes
    assert {(tuple(request.prompts), request.illumination, request.extent) for request in asked} == {
        (("grass", "soil"), "area", "500000.0,4199700.0,500300.0,4200000.0,EPSG:32633")
    }
    assert outputs["FAILED"] == 0
    mosaic = QgsRasterLayer(outputs["MOSAIC"], "mosaic")
    assert (mosaic.width(), mosaic.height(), mosaic.bandCount()) == (2 * SIZE, SIZE, 3)
    footprints = QgsVectorLayer(outputs["FOOTPRINTS"], "footprints", "ogr")
    assert [feature["state"] for feature in footprints.getFeatures()] == ["done", "done"]
    assert (tmp_path / "out" / "batch.csv").is_file()


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(asked, scenes, tmp_path, monkeypatch):
    from clip_unmix_qgis.errors import UserError

    whole = batch.unmix_scene

    def unmix(request, *rest):
        if "text" in request.scene:
            raise UserError("{path} is no raster.", path=request.scene)
        return whole(request, *rest)

    monkeypatch.setattr(batch, "unmix_scene", unmix)
    shutil.copyfile(__file__, tmp_path / "text.tif")
    outputs, log = run(SCENES=[str(tmp_path / "text.tif"), scenes[0]], MATERIALS="grass;soil",
                       OUTPUT=str(tmp_path / "out"))  # fmt: skip
    assert outputs["FAILED"] == 1
    assert "text.tif is no raster" in log


def test_cancelled_what_is_done_is_kept(asked, scenes, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    outputs, log = run(feedback, SCENES=scenes, MATERIALS="grass", OUTPUT=str(tmp_path / "out"))
    assert outputs == {}
    assert "Cancelled" in log


def test_a_scene_twice_is_one_sentence(asked, scenes, tmp_path):
    with pytest.raises(QgsProcessingException, match="twice"):
        run(SCENES=[scenes[0], scenes[0]], MATERIALS="grass", OUTPUT=str(tmp_path / "out"))
