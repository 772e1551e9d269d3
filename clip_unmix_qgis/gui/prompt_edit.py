"""The line in which materials are typed."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMoveEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QWidget

from ..language.words.languages import ENGLISH_NAMES
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import split_prompts
from ..qgis_shared.locale import in_words

if TYPE_CHECKING:
    from ..language.words.completion import Completion

TERM = Qt.ItemDataRole.UserRole
PAUSE_MS = 120


class PromptEdit(QLineEdit):
    """Enter adds; pasting several lines or a list with semicolons adds each; known names are suggested while typing.

    While the suggestions are open their list has the keyboard and hands on what it does not take. Enter is answered
    here alone: it adds the suggestion that the arrow keys chose, or else what was typed.
    """

    submitted = pyqtSignal(list)  # the prompts
    completions_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        # The resolver has chosen already.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(TERM)
        completer.setMaxVisibleItems(12)
        completer.activated[QModelIndex].connect(self._take)
        completer.popup().installEventFilter(self)  # after the completer's own filter, so asked before it
        self._completer = completer
        completer.setWidget(self)  # not setCompleter: the popup comes when the suggestions do
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.completions_wanted.emit(self.text().strip()))
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Hand over what stands in the line, and empty it."""
        self._pause.stop()
        self._completer.popup().hide()
        prompts = split_prompts(self.text())
        if prompts:
            self.clear()
            self.submitted.emit(prompts)

    def show_completions(self, text: str, completions: Sequence[Completion]) -> None:
        """Suggest `completions` (of the resolver) if `text` is what still stands in the line."""
        if text != self.text().strip() or not self.hasFocus():
            return
        self._model.clear()
        for completion in completions:
            item = QStandardItem(completion_text(completion))
            item.setData(completion.text, TERM)
            self._model.appendRow(item)
        if completions:
            self._completer.complete()
            self._completer.popup().setCurrentIndex(QModelIndex())  # nothing is chosen until the arrow keys choose
        else:
            self._completer.popup().hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list of suggestions."""
        popup = self._completer.popup()
        enter = event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is not popup or not enter:
            return super().eventFilter(watched, event)
        chosen = popup.currentIndex()
        if chosen.isValid():
            self._take(chosen)
        else:
            self.submit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pasted = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if len(split_prompts(pasted)) > 1:  # QLineEdit would make one line of them
            self.submitted.emit(split_prompts(pasted))
            return
        super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The lines above have grown or shrunk, as when more is known of the scene."""
        super().moveEvent(event)
        popup = self._completer.popup()
        if popup.isVisible():
            chosen = popup.currentIndex()
            self._completer.complete()  # in its place
            popup.setCurrentIndex(chosen)

    def _edited(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._completer.popup().hide()

    def _take(self, index: QModelIndex) -> None:
        self.setText(index.data(TERM))
        self.submit()


def completion_text(completion: Completion) -> str:
    """Term · concept · language, without saying the same twice."""
    parts = [completion.text]
    label = in_words(completion.label)
    if label.casefold() != completion.text.casefold():
        parts.append(label)
    if completion.language:
        parts.append(in_words(ENGLISH_NAMES.get(completion.language, completion.language)))
    return safe_text.plain("  ·  ".join(parts))
