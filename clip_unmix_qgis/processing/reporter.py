"""How far a run is, told to Processing."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..progress import Stage
from ..qgis_shared.stages import stage_name


class Reporter:
    """Tells Processing of each new stage once, which it writes into its log, and of all progress."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage: Stage | None = None

    def __call__(self, stage: Stage, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(stage_name(stage))
        self._feedback.setProgress(100.0 * fraction)
