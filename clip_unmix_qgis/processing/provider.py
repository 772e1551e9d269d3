"""The plugin's provider in the Processing toolbox."""
from __future__ import annotations

from qgis.core import QgsProcessingProvider

from .batch_algorithm import BatchAlgorithm
from .change_algorithm import ChangeAlgorithm
from .classes_algorithm import ClassesAlgorithm
from .endmembers_algorithm import EndmembersAlgorithm
from .export_algorithm import ExportMapsAlgorithm
from .icon import WithIcon
from .pixels_algorithm import PixelsAlgorithm
from .report_algorithm import ReportAlgorithm
from .rgb_algorithm import RgbAlgorithm
from .unmix_algorithm import UnmixAlgorithm
from .validate_algorithm import ValidateAlgorithm
from .verify_algorithm import VerifyAlgorithm
from .zones_algorithm import ZonesAlgorithm

ALGORITHMS = (
    UnmixAlgorithm, VerifyAlgorithm, ZonesAlgorithm, ClassesAlgorithm, ChangeAlgorithm, ValidateAlgorithm,
    ReportAlgorithm, EndmembersAlgorithm, ExportMapsAlgorithm, RgbAlgorithm, PixelsAlgorithm,
    BatchAlgorithm,
)  # fmt: skip


class ClipUnmixProvider(WithIcon, QgsProcessingProvider):
    def id(self) -> str:
        return "clipunmix"

    def name(self) -> str:
        return "CLIP Unmix"

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
