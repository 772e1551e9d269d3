"""Many scenes, the same materials: a folder for each, one table, taken up again where it was interrupted."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import UserError, reason_of
from ..files import write_file
from ..files.hashes import sha256_of
from ..messages import Message
from ..options import options_of
from ..plain_text import spreadsheet_safe
from ..progress import IsCancelled, Report, never_cancelled, no_report
from ..run import provenance
from ..run.request import Request
from ..run.unmix import unmix_scene
from .ground import HECTARE
from .interval import ends
from .results import OTHER, Results
from .summary import summary

TABLE = "batch.csv"
DONE, KEPT, FAILED = "done", "kept", "failed"
STATES = {DONE: Message("done"), KEPT: Message("kept"), FAILED: Message("failed")}


@dataclass(frozen=True)
class Outcome:
    """What became of a scene: `state` done, kept (an earlier run of the same) or failed, and why in `problem`."""

    scene: str
    folder: Path
    state: str
    problem: str = ""


def run_batch(
    scenes: Sequence[str], request: Request, report: Report = no_report, is_cancelled: IsCancelled = never_cancelled,
    tell: Callable[[Outcome], object] = lambda outcome: None,
) -> list[Outcome]:
    """Unmix each scene as `request` asks into a folder of its own in `request.output`, and write `batch.csv` there.

    A scene whose folder holds a run of the same file, words and options is kept, so that an interrupted batch goes on.
    A scene that cannot be unmixed is told and left out. The table is written after every scene. UserError: two scenes
    are one, or the table cannot be written.
    """  # fmt: skip
    output = Path(request.output)
    folders = [output / name for name in _names(scenes)]
    outcomes: list[Outcome] = []
    for number, (scene, folder) in enumerate(zip(scenes, folders)):
        one = dataclasses.replace(request, scene=scene, output=folder)

        def stage(stage: Any, fraction: float, number: int = number) -> None:
            report(stage, (number + fraction) / len(scenes))

        outcomes.append(_one(one, folder, stage, is_cancelled))
        tell(outcomes[-1])
        _write(output / TABLE, outcomes)
    return outcomes


def _one(request: Request, folder: Path, report: Report, is_cancelled: IsCancelled) -> Outcome:
    if _is_done(request, folder):
        return Outcome(request.scene, folder, KEPT)
    try:
        unmix_scene(request, report, is_cancelled)
    except UserError as error:
        return Outcome(request.scene, folder, FAILED, error.message)
    return Outcome(request.scene, folder, DONE)


def _is_done(request: Request, folder: Path) -> bool:
    """Whether the folder holds a run of the same scene, words and options whose files are all there."""
    try:
        record = provenance.read(folder / provenance.FILE_NAME)
    except UserError:
        return False
    recorded = {name: default for name, (option, default) in options_of(request).items() if option.recorded}
    recorded.pop("device")  # maps are the same on each
    asked = {name: getattr(request, name) for name in recorded}
    said = {name: _path_of(record["parameters"].get(name, default)) for name, default in recorded.items()}
    same = json.dumps(provenance.plain(asked), sort_keys=True) == json.dumps(provenance.plain(said), sort_keys=True)
    words = [entry["typed"] for entry in record["prompts"]] == list(request.prompts)
    files = all((folder / name).is_file() for name in provenance.output_hashes(record))
    return same and words and files and _is_scene(record["input"], request.scene)


def _path_of(value: Any) -> Any:
    return value.get("path") if isinstance(value, Mapping) else value


def _is_scene(source: Mapping[str, Any], scene: str) -> bool:
    """Whether a record's input is this file, unchanged."""
    return os.path.isfile(scene) and source.get("sha256") == sha256_of(Path(scene))


def _names(scenes: Sequence[str]) -> list[str]:
    """A folder's name for each scene, after its file."""
    found = [re.sub(r"[^\w.-]+", "_", Path(scene.rstrip("/")).stem).strip("._") or "scene" for scene in scenes]
    if len({os.path.abspath(scene) for scene in scenes}) < len(scenes):
        raise UserError("A scene is given twice; name each one once.")
    return [name if found.count(name) == 1 else f"{name}_{number}" for number, name in enumerate(found, start=1)]


# -- the table --------------------------------------------------------------------------------------------------------
def _write(path: Path, outcomes: Sequence[Outcome]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    shares, ground = ["mean", "mean low", "mean high"], ["hectares", "hectares low", "hectares high"]
    writer.writerow(["scene", "state", "folder", "material", *shares, *ground, "unexplained", "problem"])
    for outcome in outcomes:
        about = [spreadsheet_safe(outcome.scene), outcome.state, spreadsheet_safe(outcome.folder.name)]
        rows = list(_figures(outcome)) if outcome.state != FAILED else [[""] * 8]
        writer.writerows([*about, *row, spreadsheet_safe(outcome.problem)] for row in rows)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, text.getvalue().encode("utf-8"))
    except OSError as error:
        raise UserError(
            "{path} cannot be written ({reason}); choose another place.", path=path, reason=reason_of(error)
        ) from error


def _figures(outcome: Outcome) -> Iterator[list[str]]:
    with Results(outcome.folder) as results:
        total, on_earth = summary(results)
        unexplained = results.record["quality"]["unexplained"]["share"]
        names = [*results.materials, OTHER]
    for name, mean, half in zip(names, total.mean.tolist(), total.half_width.tolist()):
        shares = (mean, *ends(mean, half))
        ground = [f"{share * total.weight / HECTARE:.6g}" if on_earth else "" for share in shares]
        yield [spreadsheet_safe(name), *(f"{share:.6g}" for share in shares), *ground, f"{unexplained:.4g}"]
