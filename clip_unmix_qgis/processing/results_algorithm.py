"""What the algorithms that look into a finished run share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..qgis_shared.locale import in_words
from .icon import WithIcon

if TYPE_CHECKING:
    from ..analysis.results import Results

RESULTS_FOLDER = "FOLDER"
GROUP = "after"


class ResultsAlgorithm(WithIcon, QgsProcessingAlgorithm):
    """An algorithm of the group *After the run*; strings are translated in the context of its class."""

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> ResultsAlgorithm:
        return type(self)()

    def group(self) -> str:
        return QCoreApplication.translate("ResultsAlgorithm", "After the run")

    def groupId(self) -> str:
        return GROUP

    def add_results_folder(self, name: str = RESULTS_FOLDER, title: str = "") -> None:
        title = title or QCoreApplication.translate("ResultsAlgorithm", "Folder of the results")
        self.addParameter(QgsProcessingParameterFile(name, title, QgsProcessingParameterFile.Behavior.Folder))

    @contextmanager
    def results(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *names: str
    ) -> Iterator[list[Results]]:
        """The runs in the folders of the parameters `names`, open; errors of the package become those of Processing."""
        from ..analysis.results import Results

        try:
            with ExitStack() as stack:
                folders = [Path(self.parameterAsString(parameters, name, context)) for name in names]
                yield [stack.enter_context(Results(folder)) for folder in folders]
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error

    def vector_file(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Path, str]:
        """A file that GDAL reads, and its layer, with a parameter's features: the selected ones where that is asked."""
        formats, preferred = ["gpkg", "shp", "geojson", "json"], "gpkg"
        path, layer = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, formats, preferred, feedback
        )
        return Path(path.split("|", 1)[0]), layer or ""


def say_notes(notes: list[str], feedback: QgsProcessingFeedback) -> None:
    for note in notes:
        feedback.pushWarning(in_words(note))

