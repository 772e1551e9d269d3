"""Folders and archives of products, dropped on the panel."""

from __future__ import annotations

import numpy as np

from clip_unmix_qgis.qgis_shared.inputs import gdal_source

from ..conftest import write_raster
from .conftest import messages
from .test_materials import drop, mime


def test_a_product_s_folder_is_shown_and_unmixed_as_the_command_line_opens_it(dock, tmp_path, qtbot):
    """A folder of one band a file, as Landsat delivers them."""
    folder = tmp_path / "LC08_L2SP_193023_20230501_20230501_02_T1"
    folder.mkdir()
    for number in range(2, 8):
        band = np.full((1, 8, 9), number / 20, np.float32)
        write_raster(folder / f"{folder.name}_SR_B{number}.TIF", band)
    assert drop(dock, mime(files=[folder]))
    qtbot.waitUntil(lambda: dock.layer_combo.currentLayer().name() == folder.name, timeout=20_000)
    shown = dock.layer_combo.currentLayer()
    assert (shown.isValid(), shown.bandCount(), shown.width()) == (True, 6, 9)
    assert gdal_source(shown) == str(folder)
    shown.setCustomProperty("clip_unmix/product", str(tmp_path / "gone"))
    assert gdal_source(shown) == shown.source()
    shown.setCustomProperty("clip_unmix/product", str(folder))
    shown.setDataSource(str(folder / f"{folder.name}_SR_B2.TIF"), "another", "gdal")
    assert gdal_source(shown) == shown.source()


def test_a_folder_is_known_by_its_metadata(dock, tmp_path, qtbot):
    """A record that names a file can be read again: its scene is looked into and verified."""
    folder = tmp_path / "ENMAP01-____L2A-DT0000001867"
    folder.mkdir()
    write_raster(folder / f"{folder.name}-SPECTRAL_IMAGE.TIF", np.full((3, 8, 9), 0.3, np.float32))
    metadata = folder / f"{folder.name}-METADATA.XML"
    metadata.write_text("<level_X/>", encoding="utf-8")
    assert drop(dock, mime(files=[folder]))
    qtbot.waitUntil(lambda: dock.layer_combo.currentLayer().name() == folder.name, timeout=20_000)
    shown = dock.layer_combo.currentLayer()
    assert shown.source().endswith("SPECTRAL_IMAGE.TIF")
    assert gdal_source(shown) == str(metadata)


def test_a_folder_that_is_no_product_is_refused(dock, tmp_path, qtbot, qgis_iface):
    (tmp_path / "empty").mkdir()
    assert drop(dock, mime(files=[tmp_path / "empty"]))
    qtbot.waitUntil(lambda: any("empty" in text for text in messages(qgis_iface)), timeout=20_000)
