"""Groups and styles what an algorithm gave, once Processing has loaded it: as the panel does."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from ..errors import UserError
from ..qgis_shared.layer_tree import adding_result
from ..qgis_shared.locale import in_words
from ..qgis_shared.turns import Turns, at_once
from ..run.outputs import MAP_KINDS, entries_of


class ResultGroup:
    """The layers of one run; the last of its abundance maps to be loaded makes the group."""

    def __init__(self, folder: Path, record: Mapping[str, Any]) -> None:
        self._folder = folder
        self._record = record
        self.sources = [str(folder / entry["path"]) for entry in entries_of(record, MAP_KINDS[0])]
        self._loaded: dict[str, QgsMapLayer] = {}

    def post_processor(self) -> QgsProcessingLayerPostProcessorInterface:
        """One for a single layer: a context of Processing deletes those of its layers, each for itself."""
        processor = _PostProcessor(self)
        # The context's from now on, which PyQt does not know: its Python part is kept until the context has deleted it.
        sip.transferto(processor, None)
        _PostProcessor.kept = [*(other for other in _PostProcessor.kept if not sip.isdeleted(other)), processor]
        return processor

    def add(self, layer: QgsMapLayer, project: QgsProject, feedback: QgsProcessingFeedback) -> None:
        """Take an abundance map that has been loaded."""
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
        self._loaded[layer.source()] = layer
        if not set(self.sources) <= set(self._loaded):
            return
        if project.layerTreeRoot().findLayer(layer.id()):
            self._group(project, feedback)
        else:  # later versions of QGIS put layers into the tree after this
            QTimer.singleShot(0, lambda: self._group(project, None))

    def _group(self, project: QgsProject, feedback: QgsProcessingFeedback | None) -> None:
        layers = [self._loaded[source] for source in self.sources]
        present = [layer for layer in layers if not sip.isdeleted(layer) and project.mapLayer(layer.id())]
        work = adding_result(project, self._folder, self._record, present)
        if feedback is None:
            Turns(work, lambda _: None, lambda _: None)
            return
        try:
            at_once(work)  # Processing waits for it
        except UserError as error:
            feedback.pushWarning(in_words(error))


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    kept: ClassVar[list[_PostProcessor]] = []

    def __init__(self, group: ResultGroup) -> None:
        super().__init__()
        self._group = group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._group.add(layer, context.project() or QgsProject.instance(), feedback)
