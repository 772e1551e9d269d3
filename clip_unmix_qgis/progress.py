"""What a long piece of work is doing, told to whoever waits for it, and the wish to stop it."""

from __future__ import annotations

from enum import Enum
from typing import Callable

from .errors import Cancelled
from .messages import Message


class Stage(Enum):
    """What is being done. The value is the English text; `qgis_shared/stages.py` has it in all languages."""

    READING_PROMPTS = Message("Reading the prompts")
    OPENING_SCENE = Message("Opening the scene")
    HASHING_SCENE = Message("Reading the whole scene for its SHA-256")
    SAMPLING = Message("Taking a sample of the scene")
    LOADING_MODEL = Message("Loading the model")
    FINDING_ENDMEMBERS = Message("Finding the endmembers")
    LEARNING = Message("Learning from the samples")
    UNMIXING = Message("Unmixing")
    BUILDING_OVERVIEWS = Message("Building overviews")
    WRITING_RECORD = Message("Writing the record")
    MOVING_INTO_PLACE = Message("Moving the results into place")
    WRITING_PROGRAM = Message("Writing the program")
    CHECKING_PROGRAM = Message("Comparing its maps with ours")
    COMPARING_MATERIALS = Message("Comparing the scene with all materials")
    DRAWING_PREVIEWS = Message("Drawing the previews")
    LOADING_TEXT_ENCODER = Message("Loading the text encoder")
    EMBEDDING_PHRASES = Message("Embedding the phrases")
    DONE = Message("Done")


Report = Callable[[Stage, float], None]  # how far the whole is, 0..1
IsCancelled = Callable[[], bool]
Heard = Callable[[], object]  # called from time to time by long work; what it raises ends the work


def no_report(_stage: Stage, _fraction: float) -> None:
    """Nobody listens."""


def unheard() -> None:
    """Nobody waits."""


def never_cancelled() -> bool:
    """Nobody stops it."""
    return False


def asking(is_cancelled: IsCancelled, sentence: str) -> Heard:
    """What raises Cancelled with `sentence` when it is called after `is_cancelled()` said so."""

    def heard() -> None:
        if is_cancelled():
            raise Cancelled(sentence)

    return heard


def cancellable(report: Report, is_cancelled: IsCancelled, sentence: str) -> Report:
    """`report`, which raises Cancelled with `sentence` as soon as it is called after `is_cancelled()` said so."""
    heard = asking(is_cancelled, sentence)

    def stage(name: Stage, fraction: float) -> None:
        heard()
        report(name, fraction)

    return stage
