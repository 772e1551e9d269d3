"""The names of an ontology as a table to edit: one name a row; rows of the same concept share what is said about it."""
from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QGuiApplication, QPalette

from ..errors import UserError
from ..language.lexicon import Lexicon
from ..language.ontology.document import Entry, Name, OntologyDocument, id_of
from ..language.words.completion import Completer
from ..language.words.languages import ENGLISH_NAMES
from ..language.words.normalise import normalise
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from .prompt_edit import completion_text
from .suggesting_delegate import SUGGESTIONS

NAME, LANGUAGE, CONCEPT, WIDER, CLOSE, DEFINITION, SPECTRA = range(7)


@dataclass(eq=False)
class Row:
    """A name, the code of its language, and its concept once that is told; without a name where a concept has none."""

    text: str = ""
    language: str = ""
    entry: Entry | None = None


class OntologyTable(QAbstractTableModel):
    """Rows for a view; `document_with` makes entries of them. `language` is preferred where concepts are looked up."""

    edited = pyqtSignal()
    refused = pyqtSignal(str)  # why an edit was not taken, in one sentence

    def __init__(self, lexicon: Lexicon, language: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._lexicon = lexicon
        self._languages = [code for code in (language, "en") if code]
        self._completer = Completer([lexicon], lexicon.labels)

    # Between document and rows

    def show(self, document: OntologyDocument) -> None:
        """Take over the entries of `document`."""
        self.beginResetModel()
        self.rows = []
        for entry in document.entries:
            names = entry.names or [Name("")]
            self.rows += [Row(name.text, name.language or "", entry) for name in names]
        self.endResetModel()

    def document_with(self, **about: Any) -> OntologyDocument:
        """The document of these rows, without empty ones; `UserError` where a name has no concept yet."""
        entries: dict[str, Entry] = {}
        for row in self.rows:
            if row.entry is None:
                if row.text:
                    problem = self.tr('"{name}" has no meaning yet: choose a concept for it, or remove its row.')
                    raise UserError(problem.format(name=row.text))
                continue
            entry = entries.setdefault(row.entry.id, replace(row.entry, names=[]))
            if row.text:
                entry.names.append(Name(row.text, row.language or None))
        return OntologyDocument(entries=list(entries.values()), **about)

    # Rows

    def add(self, text: str = "", language: str = "", concept: str = "") -> int:
        """Append a row and return its number; `concept` is the id of one of the lexicon or of these rows."""
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(Row(text, language, (self._entry(concept) or Entry(concept)) if concept else None))
        self.endInsertRows()
        self.edited.emit()
        return len(self.rows) - 1

    def set_concept(self, number: int, concept: str) -> None:
        """Let the name of a row stand for a concept of the lexicon or of these rows, given by its id."""
        self._assign(self.rows[number], self._entry(concept) or Entry(concept))
        self.changed()

    def find(self, text: str) -> int | None:
        """The first row with this name."""
        form = normalise(text)
        return next((number for number, row in enumerate(self.rows) if normalise(row.text) == form), None)

    def remove(self, numbers: set[int]) -> None:
        """Take rows out, and with them the concepts that have no other row."""
        for number in sorted(numbers, reverse=True):
            self.beginRemoveRows(QModelIndex(), number, number)
            del self.rows[number]
            self.endRemoveRows()
        self.edited.emit()

    def changed(self) -> None:
        """Show everything anew: what was changed may stand in several rows."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, SPECTRA))
        self.edited.emit()

    def is_new(self, entry: Entry) -> bool:
        return entry.id not in self._lexicon.concepts

    # What the view asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else SPECTRA + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = {
            NAME: (self.tr("Name"), self.tr("As people say and write it")),
            LANGUAGE: (self.tr("Language"), self.tr("A code such as sw or qu; empty for every language")),
            CONCEPT: (
                self.tr("What it is"),
                self.tr("A concept in any language, or the English name of a new material"),
            ),
            WIDER: (self.tr("Kind of"), self.tr("For a new material: the wider concept")),
            CLOSE: (
                self.tr("Looks like"),
                self.tr("For a new material: a concept that it resembles without being a kind of it"),
            ),
            DEFINITION: (self.tr("Definition"), self.tr("For a new material: a few English words that describe it")),
            SPECTRA: (self.tr("Spectra"), self.tr("How many measured spectra it has")),
        }
        title, tip = titles[section]
        return {Qt.ItemDataRole.DisplayRole: title, Qt.ItemDataRole.ToolTipRole: tip}.get(role)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self.rows[index.row()].entry
        own = entry is not None and self.is_new(entry)  # the lexicon says these of its own concepts
        if index.column() in (NAME, LANGUAGE, CONCEPT) or (own and index.column() in (WIDER, CLOSE, DEFINITION)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QBrush | None:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            text = self._text(row, column)
            new = column == CONCEPT and row.entry and self.is_new(row.entry)
            return self.tr("{material} (new)").format(material=text) if new else text
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = in_words(ENGLISH_NAMES.get(row.language, "")) if column == LANGUAGE else self._text(row, column)
            return safe_text.hint(tip)
        editable = self.flags(index) & Qt.ItemFlag.ItemIsEditable
        if role == Qt.ItemDataRole.ForegroundRole and column > CONCEPT and not editable:
            return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column, text = self.rows[index.row()], index.column(), " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == self._text(row, column):
            return False
        try:
            self._set(row, column, text)
        except UserError as error:
            self.refused.emit(in_words(error))
            return False
        self.changed()
        return True

    def _text(self, row: Row, column: int) -> str:
        entry = row.entry
        if column in (NAME, LANGUAGE):
            return row.text if column == NAME else row.language
        if entry is None:
            return ""
        if column == CONCEPT:
            return _own_label(entry) if self.is_new(entry) else self._label(entry.id)
        if column == SPECTRA:
            return str(len(entry.spectra.reflectance)) if entry.spectra else ""
        if self.is_new(entry):
            own = {WIDER: self._label(entry.parent), CLOSE: self._label(entry.close), DEFINITION: entry.definition}
            return own[column]
        concept = self._lexicon.concepts[entry.id]
        return {WIDER: self._label(concept.parent), CLOSE: "", DEFINITION: concept.description}[column]

    def _set(self, row: Row, column: int, text: str) -> None:
        if column == NAME:
            row.text = text
        elif column == LANGUAGE:
            codes = (code for code, name in ENGLISH_NAMES.items() if name.casefold() == text.casefold())
            row.language = next(codes, text.lower())
        elif column == CONCEPT:
            self._set_concept(row, text)
        elif column == DEFINITION and row.entry:
            row.entry.definition = text
        elif row.entry:
            concept = self.concept(text) if text else None
            if text and concept is None:
                problem = self.tr(
                    '"{name}" is no concept: choose one that is offered, or add it as a material of its own first.'
                )
                raise UserError(problem.format(name=text))
            setattr(row.entry, {WIDER: "parent", CLOSE: "close"}[column], concept)

    def _set_concept(self, row: Row, text: str) -> None:
        """Give a row the concept that `text` names.

        One that is not known is new: the row's own under another name, or a further one.
        """
        if not text:
            return
        concept, old = self.concept(text), row.entry
        alone = not any(other.entry is old for other in self.rows if other is not row)
        if concept is None and old and self.is_new(old) and alone:
            self._rename(old, text)
            return
        if concept is None:
            like = old if old and self.is_new(old) else Entry("")
            self._assign(row, replace(like, id=id_of(text), label=text, names=[], spectra=None, iri=""))
        else:
            self._assign(row, self._entry(concept) or Entry(concept))

    def _assign(self, row: Row, entry: Entry) -> None:
        old, row.entry = row.entry, entry
        # Measured spectra are not thrown away unasked.
        if old and old.spectra and not any(other.entry is old for other in self.rows):
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
            self.rows.append(Row(entry=old))
            self.endInsertRows()

    def _rename(self, entry: Entry, text: str) -> None:
        for row in self.rows:
            if row.entry and row.entry.parent == entry.id:
                row.entry.parent = id_of(text)
        entry.id, entry.label = id_of(text), text

    # Concepts

    def concept(self, text: str) -> str | None:
        """The id of the concept that a name stands for, or None; `UserError` where it may stand for several."""
        form, own, lexicon = normalise(text), id_of(text), self._lexicon
        terms = lexicon.exact.get(form, [])
        label = next((term.concept for term in terms if term.language == "en" and term.rank == 0), None)
        if own in lexicon.concepts or label:
            return own if own in lexicon.concepts else label
        new = (row.entry for row in self.rows if row.entry and self.is_new(row.entry))
        known = next((entry.id for entry in new if own == entry.id or form == normalise(_own_label(entry))), None)
        if known:
            return known
        preferred = [term for term in terms if term.language == self._languages[0]]
        found = dict.fromkeys(term.concept for term in preferred or terms)
        if len(found) > 1:
            labels = ", ".join(self._label(concept) for concept in found)
            sentence = self.tr('"{name}" may mean {concepts}: choose one of these.')
            raise UserError(sentence.format(name=text, concepts=labels))
        return next(iter(found), None)

    def suggest(self, text: str) -> list[tuple[str, str]]:
        """Concepts that begin with `text` in any language, those of these rows first."""
        if not text.strip():
            return []
        new = dict.fromkeys(_own_label(row.entry) for row in self.rows if row.entry and self.is_new(row.entry))
        own = [(label, label) for label in new if text.strip().casefold() in label.casefold()]
        found = self._completer.complete(text, SUGGESTIONS, self._languages)
        return own[:SUGGESTIONS] + [(completion_text(completion), completion.label) for completion in found]

    def suggest_or_new(self, text: str) -> list[tuple[str, str]]:
        """The same, and `text` as a new material where it is no concept."""
        offered = self.suggest(text)
        try:
            known = not text.strip() or self.concept(text) is not None
        except UserError:
            known = True
        if known:
            return offered
        return [*offered, (self.tr('"{name}" as a new material').format(name=text.strip()), text.strip())]

    def _entry(self, concept: str) -> Entry | None:
        return next((row.entry for row in self.rows if row.entry and row.entry.id == concept), None)

    def _label(self, concept: str | None) -> str:
        if not concept:
            return ""
        if concept in self._lexicon.labels:
            return self._lexicon.labels[concept]
        return _own_label(self._entry(concept) or Entry(concept))


def _own_label(entry: Entry) -> str:
    return entry.label or entry.id.replace("_", " ")
