"""Text from prompts, files and projects on its way to the screen: said, never obeyed.

QGIS and Qt read much of what they show as HTML, which may hold links, pictures of other servers and local files; and a
control of writing direction (Unicode's bidirectional embeddings, overrides and isolates) can make a sentence read as
another. Each text passes once through one of these functions, where it is handed to a widget.
"""
from __future__ import annotations

import html
import re

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """`text` without control characters (line feeds stay) and without controls of writing direction.

    Marks (U+200E, U+200F) and joiners stay: they reorder nothing beside them, and some scripts need them.
    """
    return _CONTROL.sub(" ", _REORDERING.sub("", str(text)))


def rich(text: str) -> str:
    """The same for a place that reads HTML whatever it gets: the message bar, metadata of layers."""
    return html.escape(plain(text), quote=False).replace("\n", "<br>")


def log(text: str) -> str:
    """The same for QGIS's log, which read HTML until 3.44 and the 3.40.7 of the long-term release."""
    version = Qgis.QGIS_VERSION_INT
    return plain(text) if version >= 34300 or 34007 <= version < 34100 else rich(text)


def hint(text: str) -> str:
    """The same for tooltips and message boxes, which read HTML where a text looks like it."""
    return f"<qt>{rich(text)}</qt>" if Qt.mightBeRichText(text) else plain(text)


def name(text: str) -> str:
    """The same for names of layers, groups and tasks, which QGIS shows as text here and as HTML there."""
    return " ".join(plain(text).replace("<", "‹").replace(">", "›").split())


def show(label: QLabel, text: str) -> None:
    """Let a label show `text` as it is."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(plain(text))
