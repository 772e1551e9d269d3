"""The empty panel, the sample scene, natural colour, the tour and help."""
from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest

from clip_unmix_qgis.gui.beginning import SAMPLE
from clip_unmix_qgis.gui.help_dialog import HelpDialog
from clip_unmix_qgis.gui.natural_colour import LIGHT, find_natural_colour
from clip_unmix_qgis.gui.scene_probe import Question

from ..conftest import write_raster
from .conftest import finish, messages, rows


def wavelengths():
    dataset = gdal.Open(str(SAMPLE))
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return np.array([float(band.GetMetadataItem("wavelength")) for band in bands])


def test_an_empty_panel_teaches_and_gets_out_of_the_way(make_dock, scene, qgis_new_project):
    dock = make_dock()
    assert not dock.welcome.isHidden()
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(scene), "scene"))
    assert dock.welcome.isHidden()
    QgsProject.instance().removeAllMapLayers()
    assert not dock.welcome.isHidden()


def test_the_sample_scene_opens_once_in_natural_colour(make_dock, qtbot, qgis_new_project):
    dock = make_dock()
    dock.sample_button.click()
    dock.beginning.open_sample()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert dock.layer_combo.currentLayer() is layer
    expected = [int(np.argmin(np.abs(wavelengths() - light))) + 1 for light in LIGHT]
    qtbot.waitUntil(lambda: layer.renderer().usesBands() == expected, timeout=20_000)
    stretch = layer.renderer().redContrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 1  # QGIS applies the scale of 0.0001
    image = layer.previewAsImage(QSize(50, 50))
    greens = [image.pixelColor(x, y).green() for x in range(10, 40) for y in range(10, 40)]
    assert max(greens) - min(greens) > 100


def test_natural_colour_of_bands_in_any_order_with_nodata(tmp_path):
    nm = [2200, 471, 900, 559, 651, 1600]
    values = np.stack([np.full((20, 20), 0.01 * number, np.float32) for number in range(6)])
    values[:, :10] *= 3
    values[:, 0, 0] = -9
    path = tmp_path / "mixed.tif"
    write_raster(path, values, nodata=-9)
    (tmp_path / "nm.csv").write_text("wavelength_nm\n" + "\n".join(map(str, nm)), encoding="utf-8")
    found = find_natural_colour(Question(str(path), str(tmp_path / "nm.csv"), None))
    assert found.bands == (5, 4, 2)
    assert np.allclose(found.ranges, [(0.04, 0.12), (0.03, 0.09), (0.01, 0.03)], atol=1e-3)


def test_what_has_no_visible_light_is_said(dock, qtbot, qgis_iface):
    assert dock.beginning.natural.isEnabled()
    dock.beginning.show_natural_colour()  # a scene that does not tell its wavelengths
    qtbot.waitUntil(lambda: any("wavelength" in text for text in messages(qgis_iface)), timeout=20_000)


def test_the_tour_leads_through_a_run_and_leaves_the_rest_alone(make_dock, unmix, qtbot, qgis_iface, qgis_new_project):
    qgis_iface.mainWindow().show()
    dock = make_dock()
    dock.show()
    dock.add_prompts(["clay"])
    tour = dock.beginning.tour
    dock.tour_button.click()
    assert not tour.isHidden()
    assert dock.welcome.isHidden()
    assert dock.layer_combo.currentLayer().source() == str(SAMPLE)
    assert (tour.place, rows(dock)) == (0, [])
    QTest.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert tour.place == 1
    dock.add_prompts(["arbre"])
    assert tour.place == 2
    dock.add_prompts(["水", "clay"])
    assert tour.place == 3
    assert tour._band.isVisible() == dock.unmix_button.isVisible()
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert tour.place == 4
    tour.next_button.click()
    assert tour.next_button.text() == "Done"
    tour.next_button.click()
    assert (tour.place, tour.isHidden(), tour._band.isHidden()) == (-1, True, True)


def test_the_tour_ends_when_the_analyst_has_enough(dock):
    tour = dock.beginning.tour
    tour.start()
    tour.next_button.click()
    tour.end_button.click()
    assert tour.isHidden()
    dock.add_prompts(["arbre"])
    assert tour.place == -1


def test_help_says_what_leaves_the_machine(dock, qtbot):
    dock.beginning.help()
    (dialog,) = dock.findChildren(HelpDialog)
    assert "Nothing leaves this machine" in dialog.browser.toPlainText()
    dialog.close()


def test_what_the_tour_points_at_is_in_sight_once_it_is_shown(dock, qtbot):
    dock.resize(360, 420)
    dock.show()
    tour = dock.beginning.tour
    tour.start()
    tour._go(4)
    qtbot.wait(100)
    dock.result_label.setText("What came of it.\n" * 8)
    dock.result_label.show()

    def in_sight():
        top = dock.result_label.mapTo(dock.scroll.viewport(), dock.result_label.rect().topLeft()).y()
        return 0 <= top < dock.scroll.viewport().height()

    qtbot.waitUntil(in_sight)
