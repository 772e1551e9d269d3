"""The plugin's icon, which its provider and all its algorithms show."""
from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ..paths import RESOURCES


class WithIcon:
    """Stands before QGIS's class among the bases."""

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(RESOURCES / "icons" / "icon.svg")
