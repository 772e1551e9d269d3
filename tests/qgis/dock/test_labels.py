"""Labels in the panel: from a layer or the map, tried, kept or discarded."""
from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from clip_unmix_qgis.gui.labels import Labels
from clip_unmix_qgis.gui.labels_dialog import SHARES
from clip_unmix_qgis.gui.material_item import PROMPT
from clip_unmix_qgis.gui.run_request import trial_request
from clip_unmix_qgis.raster.vectors import layers
from clip_unmix_qgis.run.trial import Trial

PROMPTS = ["arbre", "水"]
FOUND = Trial(
    "endmembers", "cross-validation", {"zero-shot": 0.31, "endmembers": 0.12}, {"arbre": 3, "水": 2}, ("Mind.",)
)  # fmt: skip


class Tried:
    """Stands in for `try_samples`."""

    def __init__(self):
        self.requests = []

    def __call__(self, request, report, is_cancelled):
        self.requests.append(request)
        return FOUND


@pytest.fixture
def labels(make_dock, layer, qgis_iface, tmp_path):
    dock = make_dock()
    dock.layer_combo.setLayer(layer)
    dock.output_widget.setFilePath(str(tmp_path))
    dock.material_list.add_prompts(PROMPTS)
    found = dock.labels
    found._tried = Tried()
    return found


def points(fields, rows):
    layer = QgsVectorLayer(f"Point?crs=EPSG:32633&{fields}", "labels", "memory")
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(400_005 + 10 * number, 5_799_995)))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_layer_of_foreign_labels_is_mapped_tried_and_kept(labels, qtbot, tmp_path):
    layer = points("field=id:integer&field=class:string", [[1, "Arbre"], [2, "See"], [3, "See"], [4, "Wolke"], [5, ""]])
    dialog = labels.open()
    dialog.layer_combo.setLayer(layer)
    assert dialog.field_combo.currentData() == "class"
    assert dialog.meanings() == {"Arbre": "arbre", "See": "", "Wolke": ""}
    combo = dialog.table.cellWidget(1, 2)
    combo.setCurrentIndex(combo.findData("水"))
    assert "3" in dialog.count_label.text()
    assert "1" in dialog.count_label.text()
    assert not dialog.keep_button.isEnabled()
    dialog.start()
    qtbot.waitUntil(dialog.keep_button.isEnabled, timeout=10_000)
    text = dialog.result_label.text()
    assert "0.310" in text
    assert "0.120" in text
    assert "Mind." in text
    samples = labels._tried.requests[0].samples
    assert Counter(feature["material"] for feature in QgsVectorLayer(samples).getFeatures()) == {"arbre": 1, "水": 2}
    dialog.keep_button.click()
    assert labels._form.samples_widget.filePath() == samples
    assert labels.dialog is None


def test_measured_shares_are_seen_by_the_names_of_their_fields(labels, qtbot):
    layer = points("field=class:string&field=arbre:double&field=nass:double", [["a", 0.2, 0.8], ["b", 0.5, 0.5]])
    dialog = labels.open()
    dialog.layer_combo.setLayer(layer)
    assert dialog.field_combo.currentData() == SHARES
    assert dialog.meanings() == {"arbre": "arbre", "水": ""}
    combo = dialog.table.cellWidget(1, 2)
    combo.setCurrentIndex(combo.findData("nass"))
    dialog.start()
    qtbot.waitUntil(dialog.keep_button.isEnabled, timeout=10_000)
    written = layers(labels.dialog.path)[0]
    assert {"arbre", "水"} <= set(written.fields)
    assert [feature.fields["水"] for feature in written.features()] == [0.8, 0.5]


def test_clicks_on_the_map_say_what_a_place_is_and_discarding_leaves_nothing(labels, qtbot, tmp_path, qgis_iface):
    item = labels._form.material_list.topLevelItem(1)
    action = next(a for a in labels._form.material_list.menu(item).actions() if "水" in a.text() and "map" in a.text())
    action.trigger()
    dialog = labels.dialog
    assert dialog.material_combo.currentData() == "水"
    assert dialog.pick_button.isChecked()
    for step in range(3):
        dialog._add(QgsPointXY(400_005 + 10 * step, 5_799_995))
    assert dialog.meanings() == {"水": "水"}
    assert dialog.table.item(0, 1).text() == "3"
    dialog.start()
    qtbot.waitUntil(dialog.keep_button.isEnabled, timeout=10_000)
    written = dialog.path
    assert written.exists()
    dialog.discard_button.click()
    assert not written.exists()
    assert labels._form.samples_widget.filePath() == ""
    assert not dialog.pick_button.isChecked()
    assert item.text(PROMPT) == "水"


def test_a_layer_without_labels_of_a_material_is_refused_in_a_sentence(labels):
    layer = points("field=class:string", [["Wolke"]])
    dialog = labels.open()
    dialog.layer_combo.setLayer(layer)
    dialog.start()
    assert "says what a material is" in dialog.result_label.text()
    assert dialog.task is None


def test_the_panel_has_one_dialog(labels):
    assert isinstance(labels, Labels)
    labels.button.click()
    first = labels.dialog
    labels.button.click()
    assert labels.dialog is first
    labels.stop()
    assert labels.dialog is None


def test_a_material_may_be_what_a_pixel_shows(labels, layer, tmp_path):
    form = labels._form
    item = form.material_list.topLevelItem(1)

    def act():
        next(action for action in form.material_list.menu(item).actions() if "pixel" in action.text()).trigger()

    act()
    extent = layer.extent()
    width, height = extent.width() / layer.width(), extent.height() / layer.height()
    labels.pixels.take(QgsPointXY(extent.xMinimum() - 5 * width, extent.yMaximum()))  # beside the scene
    assert trial_request(form).endmember == ()
    labels.pixels.take(QgsPointXY(extent.xMinimum() + 2.5 * width, extent.yMaximum() - 1.5 * height))
    assert trial_request(form).endmember == ("水=2,3",)
    act()
    assert trial_request(form).endmember == ()
