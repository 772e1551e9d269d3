"""Maps of a part of a raster without a place lie in QGIS where that part of the raster does."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import rasterio
from qgis.core import QgsRasterLayer
from rasterio.errors import NotGeoreferencedWarning

from clip_unmix_qgis.qgis_shared.inputs import extent_text
from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.run.scene_options import extent_of

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def test_what_is_drawn_over_the_scene_is_what_is_unmixed(tmp_path, qgis_app):
    path = tmp_path / "scene.tif"
    values = 0.1 + 0.3 * np.random.default_rng(1).random((5, 40, 30)).astype("float32")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="GTiff", count=5, height=40, width=30, dtype="float32") as dataset:
            dataset.write(values)
            for band, centre in enumerate((450, 550, 650, 800, 1600), start=1):
                dataset.update_tags(band, wavelength=str(centre), wavelength_units="nm")
    drawn = QgsRasterLayer(str(path)).extent()
    drawn.setXMinimum(drawn.xMinimum() + 4)
    drawn.setXMaximum(drawn.xMinimum() + 8)
    drawn.setYMaximum(drawn.yMaximum() - 6)
    drawn.setYMinimum(drawn.yMaximum() - 10)
    with Scene.open(path, extent=extent_of(extent_text(drawn))) as scene:
        assert scene.describe()["window"] == [6, 4, 10, 8]
        with MapWriter(scene, [MapSpec(tmp_path / "map.tif", "share")]) as writer:
            for window in scene.blocks():
                writer.write(window, scene.read(window)[None, ..., 0])
    assert QgsRasterLayer(str(tmp_path / "map.tif")).extent() == drawn
