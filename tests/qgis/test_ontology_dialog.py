"""The editor of ontologies: nothing is lost on the way, and the dock reads the prompts with it at once."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QMenu, QMessageBox

from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.material_list import MEANING
from clip_unmix_qgis.gui.ontology_dialog import OntologyDialog
from clip_unmix_qgis.gui.ontology_table import CLOSE, CONCEPT, DEFINITION, LANGUAGE, NAME, SPECTRA, WIDER
from clip_unmix_qgis.gui.suggesting_delegate import suggest_languages
from clip_unmix_qgis.language.ontology import reader as ontology
from clip_unmix_qgis.language.ontology.document import Entry, Name, OntologyDocument, Spectra
from clip_unmix_qgis.paths import RESOURCES

RDFLIB = importlib.util.find_spec("rdflib") is not None
EXAMPLE = RESOURCES / "ontologies" / "example-community.json"
FORMS = ["json", "csv", pytest.param("ttl", marks=pytest.mark.skipif(not RDFLIB, reason="rdflib is missing"))]


@pytest.fixture
def open_dialog(qtbot):
    """Opens the editor and shows it."""

    def opened(path="", language="en"):
        dialog = OntologyDialog(None, str(path), language)
        qtbot.addWidget(dialog, before_close_func=lambda dialog: setattr(dialog, "_changed", False))
        dialog.show()
        return dialog

    return opened


@pytest.fixture
def choose(monkeypatch):
    """Stands in for the analyst in file dialogs and questions."""

    def chosen(path="", kind="JSON (*.json)", *, agree=True):
        answer = QMessageBox.StandardButton.Yes if agree else QMessageBox.StandardButton.No
        asked = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QMessageBox, "question", lambda _parent, _title, text, *_: asked.append(text) or answer)
        return asked

    return chosen


def put(dialog, row, **cells):
    columns = {
        "name": NAME,
        "language": LANGUAGE,
        "concept": CONCEPT,
        "wider": WIDER,
        "close": CLOSE,
        "definition": DEFINITION,
    }
    return [dialog.table.setData(dialog.table.index(row, columns[cell]), text) for cell, text in cells.items()]


def cells(dialog, row):
    return [dialog.table.index(row, column).data() for column in range(SPECTRA + 1)]


def problem(dialog):
    return dialog.message_label.text()


def editor(dialog, row, column):
    index = dialog.table.index(row, column)
    dialog.names_view.setCurrentIndex(index)
    dialog.names_view.edit(index)
    return next(line for line in dialog.names_view.viewport().findChildren(QLineEdit) if line.isVisible())


# Creating and editing


def test_a_new_ontology_is_written_as_it_was_typed(open_dialog, choose, tmp_path):
    dialog = open_dialog()
    QTest.keyClicks(dialog.title_edit, "Names of the valley")
    dialog.licence_combo.setEditText("CC-BY-4.0")
    dialog.authors_edit.setPlainText("Asha; of the upper village\n\nJuma\n")
    dialog.access_edit.setPlainText("Ask the elders\nbefore the rains.")
    dialog.language_edit.setText("SW")
    put(dialog, 0, name="  nyasi   za kiangazi ", concept="Dry Grass")
    dialog.add_button.click()
    put(
        dialog,
        1,
        name="mgunga",
        language="Swahili",
        concept="umbrella thorn",
        wider="acacia",
        definition="flat-topped trees",
    )
    dialog.add_button.click()
    put(dialog, 2, name="oltepesi", language="MAS", concept="umbrella thorn")
    dialog.add_button.click()  # stays empty
    choose(tmp_path / "valley", "SKOS Turtle (*.ttl)" if RDFLIB else "JSON (*.json)")
    dialog.save_button.click()
    assert dialog.result() == OntologyDialog.DialogCode.Accepted
    assert Path(dialog.path).stem == "valley"
    written = ontology.load(dialog.path)
    assert (written.title, written.licence, written.language) == ("Names of the valley", "CC-BY-4.0", "sw")
    assert written.authors == ["Asha; of the upper village", "Juma"]
    assert written.access == "Ask the elders before the rains."
    assert written.find("dry_grass").names == [Name("nyasi za kiangazi", "sw")]
    thorn = Entry(
        "umbrella_thorn",
        [Name("mgunga", "sw"), Name("oltepesi", "mas")],
        "umbrella thorn",
        "acacia",
        None,
        "flat-topped trees",
    )
    found = written.find("umbrella_thorn")
    found.iri = ""  # SKOS gives one
    assert found == thorn


def test_what_a_file_holds_is_shown_and_what_is_not_touched_stays(open_dialog, tmp_path):
    path = tmp_path / "own.json"
    path.write_bytes(EXAMPLE.read_bytes())
    dialog = open_dialog(path)
    assert "own.json" in dialog.windowTitle()
    assert cells(dialog, 0)[:4] == ["nyasi za kiangazi", "sw", "dry grass", "dry vegetation"]
    assert cells(dialog, 2)[2:4] == ["umbrella thorn (new)", "acacia"]
    assert cells(dialog, 3)[SPECTRA] == "2"
    assert cells(dialog, 4)[CLOSE] == "burned area"
    dialog.save_button.click()
    assert ontology.load(path) == ontology.load(EXAMPLE)


@pytest.mark.parametrize("form", FORMS)
def test_edit_save_and_reload_in_each_form(open_dialog, choose, tmp_path, form):
    path = tmp_path / f"own.{form}"
    ontology.save(ontology.load(EXAMPLE), path)
    dialog = open_dialog(path)
    put(dialog, 1, name="hay on the stalk")
    put(dialog, 2, concept="flat thorn", wider="tree")
    dialog.names_view.selectRow(4)
    dialog.remove_button.click()
    expected = dialog.document()
    choose()
    dialog.save_button.click()
    again = open_dialog(path)
    assert again.document() == expected
    assert [entry.id for entry in expected.entries] == ["dry_grass", "flat_thorn", "salt_lick"]
    assert expected.find("flat_thorn").parent == "tree"
    assert expected.find("salt_lick").spectra == ontology.load(EXAMPLE).find("salt_lick").spectra


def test_rows_of_one_material_share_what_is_said_about_it(open_dialog):
    dialog = open_dialog()
    put(dialog, 0, name="mgunga", concept="umbrella thorn", wider="acacia")
    row = dialog.table.add("oltepesi")
    put(dialog, row, concept="Umbrella-Thorn", definition="flat-topped trees")
    assert cells(dialog, 0)[DEFINITION] == "flat-topped trees"
    row = dialog.table.add("wait-a-bit")
    put(dialog, row, concept="thorn bush", wider="umbrella thorn")
    assert dialog.document().find("thorn_bush").parent == "umbrella_thorn"
    put(dialog, 1, concept="red thorn")  # one of two names is another material: the first one keeps its own
    assert [cells(dialog, row)[CONCEPT] for row in range(3)] == [
        "umbrella thorn (new)",
        "red thorn (new)",
        "thorn bush (new)",
    ]
    put(
        dialog, 0, concept="umbrella tree"
    )  # the only name left: the material is called otherwise, and its kinds follow
    assert dialog.document().find("thorn_bush").parent == "umbrella_tree"


def test_a_concept_is_found_in_any_language_and_a_word_with_two_meanings_is_asked(open_dialog):
    dialog = open_dialog(language="de")
    put(dialog, 0, name="x", concept="Kies")
    assert cells(dialog, 0)[CONCEPT] == "gravel"
    assert put(dialog, 0, concept="mata") == [False]
    assert "forest" in problem(dialog)
    assert "shrub" in problem(dialog)
    assert cells(dialog, 0)[CONCEPT] == "gravel"
    put(dialog, 0, concept="shrub")
    assert problem(dialog) == ""


def test_a_wider_concept_must_be_one(open_dialog):
    dialog = open_dialog()
    put(dialog, 0, name="mgunga", concept="umbrella thorn")
    assert put(dialog, 0, wider="happiness") == [False]
    assert '"happiness" is no concept' in problem(dialog)
    put(dialog, 0, wider="acacia")
    assert put(dialog, 0, wider="") == [True]
    assert not dialog.document().find("umbrella_thorn").parent


def test_what_the_lexicon_says_of_its_concepts_cannot_be_edited(open_dialog):
    dialog = open_dialog()
    put(dialog, 0, name="mti", concept="tree")
    editable = [
        bool(dialog.table.flags(dialog.table.index(0, column)) & Qt.ItemFlag.ItemIsEditable)
        for column in range(SPECTRA + 1)
    ]
    assert editable == [True, True, True, False, False, False, False]
    put(dialog, 0, concept="umbrella thorn")
    assert dialog.table.flags(dialog.table.index(0, DEFINITION)) & Qt.ItemFlag.ItemIsEditable


def test_suggestions_lead_to_the_concept(open_dialog, qtbot):
    dialog = open_dialog(language="de")
    line = editor(dialog, 0, CONCEPT)
    line.setFocus()
    QTest.keyClicks(line, "Baum")
    popup = line.completer().popup()
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert offered[0] == "Baum  ·  tree  ·  German"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert cells(dialog, 0)[CONCEPT] == "tree"


def test_a_word_that_is_no_concept_is_offered_as_a_new_material(open_dialog):
    table = open_dialog().table
    assert table.suggest_or_new("umbrella thorn")[-1] == ('"umbrella thorn" as a new material', "umbrella thorn")
    assert table.suggest_or_new("tree")[0][1] == "tree"
    assert not any("as a new material" in shown for shown, _ in table.suggest_or_new("tree"))
    assert table.suggest("") == []
    assert suggest_languages("swa") == [("sw  ·  Swahili", "sw")]


# Spectra


def test_spectra_of_a_table_are_added_shown_and_removed(open_dialog, choose, tmp_path):
    table = tmp_path / "gravel.csv"
    table.write_text("wavelength,a,b\n450,0.1,0.2\n550,0.2,0.3\n850,0.3,0.4\n", encoding="utf-8")
    dialog = open_dialog()
    assert not dialog.spectra_button.isEnabled()
    put(dialog, 0, name="Flusskies", concept="river gravel", wider="gravel")
    dialog.names_view.selectRow(0)
    choose(table)
    dialog.spectra_button.click()
    assert cells(dialog, 0)[SPECTRA] == "2"
    assert dialog.document().find("river_gravel").spectra == Spectra(
        [450.0, 550.0, 850.0], [[0.1, 0.2, 0.3], [0.2, 0.3, 0.4]]
    )
    table.write_text("no,table\n", encoding="utf-8")
    dialog.spectra_button.click()
    assert "gravel.csv" in problem(dialog)
    assert cells(dialog, 0)[SPECTRA] == "2"
    put(dialog, 0, concept="tree")  # measured spectra outlive their last name
    assert cells(dialog, 1)[CONCEPT] == "river gravel (new)"
    assert cells(dialog, 1)[SPECTRA] == "2"
    dialog.names_view.selectRow(1)
    dialog.clear_button.click()
    assert cells(dialog, 1)[SPECTRA] == ""


# Files that are wrong, and what is not saved


@pytest.mark.parametrize("name", ["broken.json", "broken.csv"])
def test_a_malformed_file_keeps_what_is_in_the_dialog(open_dialog, choose, tmp_path, name):
    broken = tmp_path / name
    broken.write_text('{"clip_unmix_ontology": 1,\n "concepts": [}\n', encoding="utf-8")
    dialog = open_dialog(EXAMPLE)
    put(dialog, 0, name="my own")
    before = dialog.document()
    asked = choose(broken)
    dialog.import_button.click()
    assert len(asked) == 1
    assert f"The ontology {name}, line " in problem(dialog)
    assert dialog.document() == before
    assert dialog.path == str(EXAMPLE)


def test_a_malformed_file_is_not_overwritten_unasked(open_dialog, choose, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    dialog = open_dialog(broken)
    assert "broken.json" in problem(dialog)
    put(dialog, 0, name="mti", concept="tree")
    choose("")  # the file dialog is closed
    dialog.save_button.click()
    assert dialog.isVisible()
    assert broken.read_text(encoding="utf-8") == "{"


def test_what_cannot_be_saved_is_told_and_stays(open_dialog, choose, tmp_path):
    path = tmp_path / "own.json"
    dialog = open_dialog()
    put(dialog, 0, name="mgunga")
    choose(path)
    dialog.save_button.click()
    assert '"mgunga" has no meaning yet' in problem(dialog)
    put(dialog, 0, concept="umbrella thorn")
    dialog.save_button.click()
    assert 'entry umbrella_thorn: the new concept "umbrella_thorn" needs a parent or a definition' in problem(dialog)
    put(dialog, 0, wider="acacia", language="no language")
    dialog.save_button.click()
    assert '"no language" is no language code' in problem(dialog)
    assert not path.exists()
    assert dialog.isVisible()
    put(dialog, 0, language="sw")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert ontology.load(path).find("umbrella_thorn").names == [Name("mgunga", "sw")]


def test_what_still_stands_in_a_cell_is_saved_or_refused_first(open_dialog, choose, tmp_path):
    choose(tmp_path / "own.json")
    dialog = open_dialog()
    put(dialog, 0, concept="umbrella thorn", definition="flat-topped trees")
    editor(dialog, 0, NAME).setText("mgunga")
    dialog.save_button.click()
    assert ontology.load(tmp_path / "own.json").find("umbrella_thorn").names == [Name("mgunga")]
    dialog = open_dialog(tmp_path / "own.json")
    editor(dialog, 0, WIDER).setText("happiness")
    dialog.save_button.click()
    assert '"happiness" is no concept' in problem(dialog)
    assert dialog.isVisible()
    dialog.save_button.click()
    assert not dialog.isVisible()


def test_without_rdflib_turtle_is_refused_with_advice(open_dialog, choose, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "rdflib", None)
    dialog = open_dialog(EXAMPLE)
    choose(tmp_path / "own.ttl")
    dialog.export_button.click()
    assert "rdflib" in problem(dialog)
    assert not (tmp_path / "own.ttl").exists()


def test_import_begins_a_new_file_and_export_leaves_the_own_one(open_dialog, choose, tmp_path):
    own = tmp_path / "own.json"
    ontology.save(OntologyDocument(title="own", entries=[Entry("tree", [Name("mti")])]), own)
    dialog = open_dialog(own)
    choose(tmp_path / "copy", "CSV (*.csv)")
    dialog.export_button.click()
    assert "copy.csv" in problem(dialog)
    assert ontology.load(tmp_path / "copy.csv") == ontology.load(own)
    asked = choose(EXAMPLE, agree=False)
    dialog.import_button.click()
    assert asked
    assert dialog.title_edit.text() == "own"
    choose(EXAMPLE)
    dialog.import_button.click()
    assert dialog.document() == ontology.load(EXAMPLE)
    choose(tmp_path / "new.json")
    dialog.save_button.click()
    assert dialog.path == str(tmp_path / "new.json")
    assert ontology.load(own).title == "own"


def test_a_name_without_suffix_replaces_no_file_unasked(open_dialog, choose, tmp_path):
    (tmp_path / "taken.json").write_text("mine", encoding="utf-8")
    dialog = open_dialog()
    put(dialog, 0, name="mti", concept="tree")
    asked = choose(tmp_path / "taken", agree=False)
    dialog.save_button.click()
    assert "taken.json" in asked[0]
    assert (tmp_path / "taken.json").read_text(encoding="utf-8") == "mine"


def test_changes_are_not_thrown_away_unasked(open_dialog, choose):
    dialog = open_dialog(EXAMPLE)
    asked = choose(agree=False)
    dialog.cancel_button.click()
    assert not asked
    assert not dialog.isVisible()
    dialog = open_dialog(EXAMPLE)
    dialog.access_edit.appendPlainText("And thank them.")
    dialog.cancel_button.click()
    assert len(asked) == 1
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(asked) == 2
    assert dialog.isVisible()


# In the dock


@pytest.fixture
def dock(qgis_iface, qgis_new_project):
    """With the real reader of prompts."""
    QgsSettings().remove("clip_unmix")
    dock = UnmixDock(qgis_iface)
    yield dock
    dock.shut_down()
    dock.deleteLater()
    QgsSettings().remove("clip_unmix")


@pytest.fixture
def in_dialog(monkeypatch):
    """What the analyst does in the dialog that the dock opens; `act` gets it and ends it."""

    def opened(act):
        monkeypatch.setattr(OntologyDialog, "exec", lambda dialog: (act(dialog), dialog.result())[1])

    return opened


def row(dock, number=0):
    return dock.material_list.topLevelItem(number)


def choose_in_menu(dock, item, text):
    menu = dock.material_list.menu(item)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_the_dock_reads_its_prompts_with_what_was_saved(dock, qtbot, in_dialog, choose, tmp_path):
    assert dock.ontology_button.text() == "New…"
    dock.add_prompts(["ქვიშა"])  # Georgian, which neither the lexicon nor the text encoder reads
    qtbot.waitUntil(lambda: row(dock).text(MEANING) == "not understood", timeout=60_000)
    assert row(dock).data(MEANING, Qt.ItemDataRole.UserRole)
    choose(tmp_path / "own.json")

    def define(dialog):
        assert dialog.table.rows[0].text == "ქვიშა"
        put(dialog, 0, concept="tree")
        dialog.save()

    in_dialog(define)
    choose_in_menu(dock, row(dock), "Define 'ქვიშა'…")
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("tree"), timeout=60_000)
    assert dock.ontology_widget.filePath() == str(tmp_path / "own.json")
    assert dock.ontology_button.text() == "Edit…"
    assert "your ontology" in row(dock).toolTip(MEANING)
    assert row(dock).icon(MEANING).isNull()

    def change(dialog):
        put(dialog, 0, concept="grass")
        dialog.save()

    in_dialog(change)
    dock.ontology_button.click()  # the same file, another content
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("grass"), timeout=60_000)


def test_a_word_with_two_meanings_is_asked_and_the_answer_kept(dock, qtbot, in_dialog, choose, tmp_path, monkeypatch):
    dock.add_prompts(["mata"])
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("forest"), timeout=60_000)
    shown = []
    monkeypatch.setattr(QMenu, "exec", lambda menu, *_: shown.append([action.text() for action in menu.actions()]))
    dock.material_list.itemClicked.emit(row(dock), MEANING)
    assert {"forest", "shrub", "'mata' always means 'shrub'…"} <= set(shown[0])
    choose(tmp_path / "own.csv")
    in_dialog(lambda dialog: dialog.save())
    choose_in_menu(dock, row(dock), "'mata' always means 'shrub'…")
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("shrub"), timeout=60_000)
    assert ontology.load(tmp_path / "own.csv").find("shrub").names == [Name("mata")]
    assert not row(dock).data(MEANING, Qt.ItemDataRole.UserRole)
    dock.material_list.itemClicked.emit(row(dock), MEANING)
    assert len(shown) == 1


def test_a_chosen_meaning_replaces_the_prompt(dock, qtbot):
    dock.add_prompts(["mata"])
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("forest"), timeout=60_000)
    choose_in_menu(dock, row(dock), "shrub")
    assert dock.material_list.prompts() == ["shrub"]
    qtbot.waitUntil(lambda: row(dock).text(MEANING).startswith("shrub"), timeout=60_000)
    assert row(dock).icon(MEANING).isNull()


def test_cancelling_changes_nothing(dock, in_dialog):
    in_dialog(lambda dialog: dialog.reject())
    dock.ontology_button.click()
    assert dock.ontology_widget.filePath() == ""


def test_a_name_that_is_defined_already_is_gone_to(open_dialog):
    dialog = open_dialog(EXAMPLE)
    rows = len(dialog.table.rows)
    dialog.add_name("Standing Hay")
    assert len(dialog.table.rows) == rows
    assert dialog.names_view.currentIndex().row() == 1
    dialog.add_name("standing hay", "straw")
    assert dialog.document().find("straw").names == [Name("standing hay", "en")]
