"""What the panel says in QGIS's own message bar."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

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
        for title, act in actions:
            button = QPushButton(title)
            button.clicked.connect(lambda _, act=act: act())
            item.layout().addWidget(button)
        # A moment later, or QGIS's own "Task complete" would lie over it.
        QTimer.singleShot(0, lambda: self._bar.pushWidget(item, level, seconds))
