"""A cell of a table with suggestions below it."""
from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..language.words.languages import ENGLISH_NAMES

SUGGESTIONS = 12
Suggest = Callable[[str], list[tuple[str, str]]]  # what was typed to (what is shown, what is meant)


def suggest_languages(text: str) -> list[tuple[str, str]]:
    """Languages whose code or English name begins with `text`."""
    begun = text.strip().lower()
    if not begun:
        return []
    found = [item for item in ENGLISH_NAMES.items() if any(text.lower().startswith(begun) for text in item)]
    return [(f"{code}  ·  {name}", code) for code, name in found]


class SuggestingDelegate(QStyledItemDelegate):
    """A cell's line edit with suggestions below it; one that is chosen is taken at once."""

    def __init__(self, suggest: Suggest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = QLineEdit(parent)
        model = QStandardItemModel(editor)
        completer = QCompleter(model, editor)
        # `suggest` has chosen already.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        completer.setMaxVisibleItems(SUGGESTIONS)
        completer.popup().setMinimumWidth(48 * editor.fontMetrics().averageCharWidth())
        editor.setCompleter(completer)

        def refill(text: str) -> None:
            model.clear()
            for shown, meant in self._suggest(text):
                item = QStandardItem(shown)
                item.setData(meant, Qt.ItemDataRole.UserRole)
                model.appendRow(item)

        def take(chosen: QModelIndex) -> None:
            editor.setText(chosen.data(Qt.ItemDataRole.UserRole))
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

        editor.textEdited.connect(refill)
        completer.activated[QModelIndex].connect(take)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        model.setData(index, editor.text())
