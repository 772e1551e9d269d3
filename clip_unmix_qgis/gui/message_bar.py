"""What the panel says in QGIS's own message bar."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ..qgis_shared import safe_text

Action = tuple[str, Callable[[], object]]  # a button's text, and what it does


class Messages:
    """Messages under a title, whose translation tells the bar the direction of the text."""

    def __init__(self, bar: QgsMessageBar, title: str) -> None:
        self._bar = bar
        self._title = title

    def say(self, text: str, level: Qgis.MessageLevel, *actions: Action, seconds: int = 0) -> None:
        """Show `text`, with a button for each of `actions`; it stays until closed unless `seconds` are given."""
        item = self._bar.createMessage(self._title, safe_text.rich(text))
        self._lay_out(item, text, actions)
        # A moment later, or QGIS's own "Task complete" would lie over it.
        QTimer.singleShot(0, lambda: self._bar.pushWidget(item, level, seconds))

    def _lay_out(self, item: QgsMessageBarItem, text: str, actions: tuple[Action, ...]) -> None:
        """The whole text above the buttons: QGIS's own place for it has one line, and beside buttons half of that."""
        cut = item.findChild(QTextEdit)
        if cut is not None:
            cut.hide()
        content = QWidget(item)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_Wrapped(f"<b>{safe_text.rich(self._title)}:</b> {safe_text.rich(text)}", content))
        row = QHBoxLayout()
        for title, act in actions:
            button = QPushButton(title, content)
            button.clicked.connect(lambda _, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        if actions:
            column.addLayout(row)
        item.layout().addWidget(content, 1)


class _Wrapped(QLabel):
    """As high as its text is in the width it has: the bar asks for a height before it gives a width."""

    def __init__(self, html: str, parent: QWidget) -> None:
        super().__init__(html, parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        return False  # or the layouts around it take the height that it would have in the least width

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
