"""The plugin's provider in the Processing toolbox."""
from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import RESOURCES
from .unmix_algorithm import UnmixAlgorithm
from .verify_algorithm import VerifyAlgorithm


class ClipUnmixProvider(QgsProcessingProvider):
    def id(self) -> str:
        return "clipunmix"

    def name(self) -> str:
        return "CLIP Unmix"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(RESOURCES / "icons" / "icon.svg")

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(UnmixAlgorithm())
        self.addAlgorithm(VerifyAlgorithm())
