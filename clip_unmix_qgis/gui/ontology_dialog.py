"""The editor of ontologies: the analyst's own names, what they stand for, and on whose terms they may be used."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFileUtils, QgsProject
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHeaderView, QMessageBox, QWidget

from ..errors import UserError
from ..language.lexicon import bundled_lexicon
from ..language.ontology import reader as ontology
from ..language.ontology.additions import add_spectra, read_table
from ..language.ontology.document import OntologyDocument
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from .ontology_table import CLOSE, CONCEPT, DEFINITION, LANGUAGE, NAME, SPECTRA, WIDER, OntologyTable
from .suggesting_delegate import SuggestingDelegate, suggest_languages

LICENCES = ("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0", "ODbL-1.0")
WIDTHS = {NAME: 17, CONCEPT: 19, WIDER: 14, CLOSE: 12}  # in letters


class OntologyDialog(QDialog):
    """Edits the file at `path`, or a new one; accepted, `path` is the file that was saved.

    What is wrong stands below the table in one sentence, and what was typed stays. `language` is the code of the
    analyst's own.
    """

    def __init__(self, parent: QWidget | None = None, path: str = "", language: str | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.path = ""
        self._iri = ""
        self._changed = False
        self._refused = False
        self.table = OntologyTable(bundled_lexicon(), language, self)
        self._furnish()
        self._connect()
        self._show(OntologyDocument())
        self.table.add()
        if path and self._load(path):
            self.path = path
        self._changed = False
        self._refresh()

    def add_name(self, name: str, concept: str = "") -> None:
        """Go to the row of a name, which is added where there is none; `concept` is the id of what it is to mean."""
        if len(self.table.rows) == 1 and not self.table.rows[0].text and self.table.rows[0].entry is None:
            self.table.remove({0})
        row = self.table.find(name)
        if row is None:
            row = self.table.add(name, concept=concept)
        elif concept:
            self.table.set_concept(row, concept)
        self.names_view.setCurrentIndex(self.table.index(row, NAME if concept else CONCEPT))

    def document(self) -> OntologyDocument:
        """What stands in the dialog; `UserError` where a name has no concept yet."""
        return self.table.document_with(
            title=self.title_edit.text().strip(),
            licence=self.licence_combo.currentText().strip(),
            authors=[line.strip() for line in self.authors_edit.toPlainText().splitlines() if line.strip()],
            access=" ".join(self.access_edit.toPlainText().split()),
            language=self.language_edit.text().strip().lower() or None,
            iri=self._iri,
        )

    def save(self) -> None:
        """Save, asking where if there is no file yet, and close."""
        if not self._taken():
            return
        path = self.path or self._ask_target(self.tr("Save the ontology"))
        if path and self._write(path):
            self.path = path
            self._changed = False
            self.accept()

    def export(self) -> None:
        """Write a copy; the ontology's own file stays as it is."""
        if not self._taken():
            return
        path = self._ask_target(self.tr("Export the ontology"))
        if path and self._write(path):
            self._say(self.tr("Written to {file}.").format(file=path))

    def import_file(self) -> None:
        """Begin with another file, in place of what is here: with its licence and authors, nothing is mixed."""
        question = self.tr("Replace what stands here by the content of a file?")
        if (self._changed or self.path) and not self._agreed(self.windowTitle(), question):
            return
        title, kinds = self.tr("Import an ontology"), self._kinds(reading=True)
        path, _ = QFileDialog.getOpenFileName(self, title, self._folder(), kinds)
        if path and self._load(path):
            self.path = ""
            self._changed = True
            self._refresh()

    def add_spectra(self) -> None:
        """Add the spectra of a table to the selected material."""
        row = self.table.rows[self._selected()[0]]
        kinds = self.tr("Tables (*.csv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Spectra of the material"), self._folder(), kinds)
        if not path or row.entry is None:
            return
        try:
            add_spectra(row.entry, read_table(Path(path)))
        except UserError as error:
            self._say(in_words(error), problem=True)
        else:
            self.table.changed()

    def clear_spectra(self) -> None:
        """Remove the spectra of the selected material."""
        entry = self.table.rows[self._selected()[0]].entry
        if entry:
            entry.spectra = None
            self.table.changed()

    def reject(self) -> None:
        """Close, after a question where something would be lost."""
        question = self.tr("Close without saving the changes?")
        if not self._changed or self._agreed(self.windowTitle(), question):
            super().reject()

    def _agreed(self, title: str, question: str) -> bool:
        return QMessageBox.question(self, title, safe_text.hint(question)) == QMessageBox.StandardButton.Yes

    # Setting up

    def _furnish(self) -> None:
        self.licence_combo.addItems(["", *LICENCES])
        view = self.names_view
        view.setModel(self.table)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        for column, width in WIDTHS.items():
            view.setColumnWidth(column, width * view.fontMetrics().averageCharWidth())
        for column in (LANGUAGE, SPECTRA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(DEFINITION, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, suggest in (
            (LANGUAGE, suggest_languages),
            (CONCEPT, self.table.suggest_or_new),
            (WIDER, self.table.suggest),
            (CLOSE, self.table.suggest),
        ):
            view.setItemDelegateForColumn(column, SuggestingDelegate(suggest, view))

    def _connect(self) -> None:
        self.table.edited.connect(self._edited)
        self.table.refused.connect(self._refuse)
        self.names_view.selectionModel().selectionChanged.connect(self._refresh)
        for changed in (
            self.title_edit.textEdited,
            self.licence_combo.editTextChanged,
            self.language_edit.textEdited,
            self.authors_edit.textChanged,
            self.access_edit.textChanged,
        ):
            changed.connect(self._edited)
        self.add_button.clicked.connect(self._add_row)
        self.remove_button.clicked.connect(lambda: self.table.remove(set(self._selected())))
        self.spectra_button.clicked.connect(self.add_spectra)
        self.clear_button.clicked.connect(self.clear_spectra)
        self.import_button.clicked.connect(self.import_file)
        self.export_button.clicked.connect(self.export)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)

    # Files

    def _load(self, path: str) -> bool:
        """Whether the file could be read; where not, everything stays and the sentence says why."""
        try:
            document = ontology.load(path)
        except UserError as error:
            self._say(in_words(error), problem=True)
            return False
        self._show(document)
        notes = "; ".join(document.notes)
        self._say(self.tr("Not kept from the file: {notes}.").format(notes=notes) if notes else "")
        return True

    def _show(self, document: OntologyDocument) -> None:
        self.title_edit.setText(document.title)
        self.title_edit.setCursorPosition(0)
        self.licence_combo.setEditText(document.licence)
        self.language_edit.setText(document.language or "")
        self.authors_edit.setPlainText("\n".join(document.authors))
        self.access_edit.setPlainText(document.access)
        self._iri = document.iri
        self.table.show(document)

    def _write(self, path: str) -> bool:
        try:
            ontology.save(self.document(), path)
        except UserError as error:
            self._say(in_words(error), problem=True)
            return False
        return True

    def _ask_target(self, title: str) -> str:
        """A file to write, or nothing; the dialog's own question about replacing knows only the name as typed."""
        typed, kind = QFileDialog.getSaveFileName(self, title, self._folder(), self._kinds(reading=False))
        path = QgsFileUtils.addExtensionFromFilter(typed, kind) if typed and not Path(typed).suffix else typed
        question = self.tr("The file {file} exists already. Replace it?").format(file=path)
        if path != typed and Path(path).exists() and not self._agreed(title, question):
            return ""
        return path

    def _folder(self) -> str:
        """Where file dialogs begin."""
        return str(Path(self.path).parent) if self.path else QgsProject.instance().homePath()

    def _kinds(self, *, reading: bool) -> str:
        if reading:
            return self.tr("Ontologies (*.csv *.json *.ttl);;All files (*)")
        return self.tr("JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)")

    # Showing

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.names_view.selectionModel().selectedRows())

    def _add_row(self) -> None:
        index = self.table.index(self.table.add(language=self.language_edit.text().strip()), NAME)
        self.names_view.setCurrentIndex(index)
        self.names_view.edit(index)

    def _taken(self) -> bool:
        """Take over a cell that is being edited; where that was just refused, its sentence is to be read first."""
        self.names_view.setCurrentIndex(QModelIndex())
        refused, self._refused = self._refused, False
        return not refused

    def _refuse(self, sentence: str) -> None:
        self._refused = True
        self._say(sentence, problem=True)

    def _edited(self) -> None:
        self._changed = True
        self._refused = False
        self._say("")
        self._refresh()

    def _refresh(self) -> None:
        """Buttons and title follow what is selected and changed."""
        selected = self._selected()
        entry = self.table.rows[selected[0]].entry if len(selected) == 1 else None
        self.remove_button.setEnabled(bool(selected))
        self.spectra_button.setEnabled(entry is not None)
        self.clear_button.setEnabled(entry is not None and entry.spectra is not None)
        name = Path(self.path).name if self.path else self.tr("new")
        self.setWindowTitle(self.tr("CLIP Unmix: ontology {name}").format(name=name))

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        safe_text.show(self.message_label, f"\N{WARNING SIGN} {sentence}" if problem else sentence)
