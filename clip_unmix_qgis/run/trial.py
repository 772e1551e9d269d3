"""What samples would teach, found out without making any map."""
from __future__ import annotations

from dataclasses import dataclass

from ..errors import UserError
from ..progress import IsCancelled, Report, Stage, cancellable, never_cancelled, no_report
from . import memory
from .prepare import file_error, prepared_run
from .request import Request

ZERO_SHOT = "zero-shot"


@dataclass(frozen=True)
class Trial:
    """`kept`: what a run with these samples would keep (see `core/adapter/decision.py`); `error`: RMSE against the
    labels or measured shares, held out where there were enough, by variant; `pixels`: labelled pixels or measured
    places by prompt; `warnings`: what else a run would say.
    """

    kept: str
    decided_by: str
    error: dict[str, float]
    pixels: dict[str, int]
    warnings: tuple[str, ...]

    @property
    def helps(self) -> bool:
        """Whether a run would heed the samples."""
        return self.kept not in (ZERO_SHOT, "adapter")


def try_samples(request: Request, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled) -> Trial:
    """Learn from the samples of the request as a run would, and tell what decided. Nothing is written. UserError as a
    run's.
    """
    if not request.samples:
        raise UserError("There are no samples to try; label some pixels first.")
    stage = cancellable(report, is_cancelled, "The trial was cancelled; nothing was changed.")
    try:
        with prepared_run(request, stage, lambda _materials: None) as run:
            learnt, _ = run.learn(lambda what, fraction: stage(what, min(1.0, fraction * 5)))  # a run goes on from 0.2
    except OSError as error:
        raise UserError(file_error(error)) from error
    finally:
        memory.give_back()
    stage(Stage.DONE, 1.0)
    section = learnt.section or {}
    pixels = {entry["prompt"]: entry["pixels"] for entry in section["pixels"]}
    return Trial(
        section["kept"], section["decided_by"], section["abundance_rmse"], pixels, tuple(learnt.warnings)
    )
