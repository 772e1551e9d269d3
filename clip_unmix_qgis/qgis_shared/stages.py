"""The stages of a run in the language of QGIS: one table for the panel, the dialogs and Processing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..progress import Stage


def stage_name(stage: Stage) -> str:
    """What is being done, for the analyst. The literals are what the translators' tools collect."""
    return {
        Stage.READING_PROMPTS: QCoreApplication.translate("Stage", "Reading the prompts"),
        Stage.OPENING_SCENE: QCoreApplication.translate("Stage", "Opening the scene"),
        Stage.HASHING_SCENE: QCoreApplication.translate("Stage", "Reading the whole scene for its SHA-256"),
        Stage.SAMPLING: QCoreApplication.translate("Stage", "Taking a sample of the scene"),
        Stage.LOADING_MODEL: QCoreApplication.translate("Stage", "Loading the model"),
        Stage.FINDING_ENDMEMBERS: QCoreApplication.translate("Stage", "Finding the endmembers"),
        Stage.LEARNING: QCoreApplication.translate("Stage", "Learning from the samples"),
        Stage.UNMIXING: QCoreApplication.translate("Stage", "Unmixing"),
        Stage.BUILDING_OVERVIEWS: QCoreApplication.translate("Stage", "Building overviews"),
        Stage.WRITING_RECORD: QCoreApplication.translate("Stage", "Writing the record"),
        Stage.MOVING_INTO_PLACE: QCoreApplication.translate("Stage", "Moving the results into place"),
        Stage.WRITING_PROGRAM: QCoreApplication.translate("Stage", "Writing the program"),
        Stage.CHECKING_PROGRAM: QCoreApplication.translate("Stage", "Comparing its maps with ours"),
        Stage.COMPARING_MATERIALS: QCoreApplication.translate("Stage", "Comparing the scene with all materials"),
        Stage.DRAWING_PREVIEWS: QCoreApplication.translate("Stage", "Drawing the previews"),
        Stage.LOADING_TEXT_ENCODER: QCoreApplication.translate("Stage", "Loading the text encoder"),
        Stage.EMBEDDING_PHRASES: QCoreApplication.translate("Stage", "Embedding the phrases"),
        Stage.DONE: QCoreApplication.translate("Stage", "Done"),
    }[stage]


def time_left(seconds: float) -> str:
    """In words, no more exact than it can be."""
    if seconds < 5:
        return QCoreApplication.translate("TimeLeft", "a few seconds left")
    if seconds < 90:
        return QCoreApplication.translate("TimeLeft", "about {count} s left").format(count=5 * round(seconds / 5))
    if seconds < 5400:
        return QCoreApplication.translate("TimeLeft", "about {count} min left").format(count=round(seconds / 60))
    return QCoreApplication.translate("TimeLeft", "about {count} h left").format(count=round(seconds / 3600))
