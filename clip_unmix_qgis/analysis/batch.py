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

from ..errors import Cancelled, UserError, reason_of
from ..files import write_file
from ..files.hashes import sha256_of
from ..messages import Message
from ..options import options_of
from ..plain_text import spreadsheet_safe
from ..progress import IsCancelled, Report, never_cancelled, no_report
from ..run import given_endmembers, outputs, provenance
from ..run.request import Request
from ..run.unmix import unmix_scene
from .batch_places import FOOTPRINTS, Placed, placed, write_footprints, write_mosaic
from .ground import HECTARE
from .interval import ends
from .results import Results
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
    tell: Callable[[Outcome], object] = lambda outcome: None, note: Callable[[str], object] = lambda sentence: None,
) -> list[Outcome]:
    """Unmix each scene as `request` asks into a folder of its own in `request.output`, and write there the table
    `batch.csv`, the footprints `batch.gpkg` and the mosaic of the abundances `batch.vrt`; `note` is told what of these
    could not be.

    A scene whose folder holds a run of the same file, words and options is kept, so that an interrupted batch goes on.
    A scene that cannot be unmixed is told and left out. The table is written after every scene, the rest at the end or
    when the batch is cancelled. UserError: two scenes are one, or the table cannot be written.
    """  # fmt: skip
    output = Path(request.output)
    folders = [output / name for name in _names(scenes)]
    outcomes: list[Outcome] = []
    summed = _Summary(output)
    for number, (scene, folder) in enumerate(zip(scenes, folders)):
        one = dataclasses.replace(request, scene=scene, output=folder)

        def stage(stage: Any, fraction: float, number: int = number) -> None:
            report(stage, (number + fraction) / len(scenes))

        try:
            outcome = _one(one, folder, stage, is_cancelled)
        except Cancelled:
            if outcomes:
                summed.write_places()
            raise
        outcomes.append(outcome)
        tell(outcome)
        summed.add(outcome)
    for sentence in summed.write_places():
        note(sentence)
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
    words = outputs.typed(record) == list(request.prompts)
    files = all((folder / name).is_file() for name in provenance.output_hashes(record))
    return same and words and files and _is_scene(record["input"], request.scene)


def _path_of(value: Any) -> Any:
    """What was asked for, from what the record says: a file by its path, endmembers as they are typed."""
    if isinstance(value, list):
        return [given_endmembers.typed(entry) for entry in value]
    return value.get("path") if isinstance(value, Mapping) else value


def _is_scene(source: Mapping[str, Any], scene: str) -> bool:
    """Whether a record's input is this file, or these files of a product in a folder, unchanged."""
    if os.path.isfile(scene):
        return bool(source.get("sha256") == sha256_of(Path(scene)))
    files = [(Path(entry["path"]), entry["sha256"]) for entry in source.get("files") or ()]
    here = bool(files) and source["path"] == scene and all(path.is_file() for path, _ in files)
    return here and all(sha256_of(path) == sha256 for path, sha256 in files)


def _names(scenes: Sequence[str]) -> list[str]:
    """A folder's name for each scene, after its file."""
    found = [re.sub(r"[^\w.-]+", "_", Path(scene.rstrip("/")).stem).strip("._") or "scene" for scene in scenes]
    if len({os.path.abspath(scene) for scene in scenes}) < len(scenes):
        raise UserError("A scene is given twice; name each one once.")
    return [name if found.count(name) == 1 else f"{name}_{number}" for number, name in enumerate(found, start=1)]


# -- what is said of all ----------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Figures:
    """A scene: mean shares of its materials and half-widths, hectares of its valid pixels, what is unexplained."""

    mean: list[float]
    half_width: list[float]
    hectares: float | None
    unexplained: float
    place: Placed


def _figures(outcome: Outcome) -> _Figures | None:
    """None where the scene was not unmixed."""
    if outcome.state == FAILED:
        return None
    with Results(outcome.folder) as results:
        total, on_earth = summary(results)
        unexplained = float(results.record["quality"]["unexplained"]["share"])
        hectares = total.weight / HECTARE if on_earth else None
        return _Figures(total.mean.tolist(), total.half_width.tolist(), hectares, unexplained, placed(results))


class _Summary:
    """The table, the footprints and the mosaic of what has become of the scenes so far."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._scenes: list[tuple[Outcome, _Figures | None]] = []

    def add(self, outcome: Outcome) -> None:
        self._scenes.append((outcome, _figures(outcome)))
        self._try(self._write_table)

    def write_places(self) -> list[str]:
        """Write footprints and mosaic; what there is to say of them."""
        return self._try(self._write_places)

    def _try(self, write: Callable[[], list[str]]) -> list[str]:
        try:
            self._output.mkdir(parents=True, exist_ok=True)
            return write()
        except OSError as error:
            raise UserError(
                "{path} cannot be written ({reason}); choose another place.",
                path=self._output / TABLE, reason=reason_of(error),
            ) from error  # fmt: skip

    def _write_table(self) -> list[str]:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        shares, ground = ["mean", "mean low", "mean high"], ["hectares", "hectares low", "hectares high"]
        writer.writerow(["scene", "state", "folder", "material", *shares, *ground, "unexplained", "problem"])
        for outcome, found in self._scenes:
            about = [spreadsheet_safe(outcome.scene), outcome.state, spreadsheet_safe(outcome.folder.name)]
            rows = [[""] * 8] if found is None else list(_cells(found))
            writer.writerows([*about, *row, spreadsheet_safe(outcome.problem)] for row in rows)
        write_file(self._output / TABLE, text.getvalue().encode("utf-8"))
        return []

    def _write_places(self) -> list[str]:
        rows = []
        for outcome, found in self._scenes:
            fields: dict[str, Any] = {"scene": outcome.scene, "state": outcome.state, "folder": outcome.folder.name}
            if found is not None:
                fields |= {"hectares": found.hectares, "unexplained": found.unexplained}
                fields |= {f"{name} mean": mean for name, mean in zip(found.place.names, found.mean)}
            fields["problem"] = outcome.problem
            rows.append((fields, None if found is None else found.place.outline))
        notes = write_footprints(self._output / FOOTPRINTS, rows)
        return [*notes, *write_mosaic(self._output, [found.place for _, found in self._scenes if found is not None])]


def _cells(found: _Figures) -> Iterator[list[str]]:
    for name, mean, half in zip(found.place.names, found.mean, found.half_width):
        shares = (mean, *ends(mean, half))
        ground = ["" if found.hectares is None else f"{share * found.hectares:.6g}" for share in shares]
        yield [spreadsheet_safe(name), *(f"{share:.6g}" for share in shares), *ground, f"{found.unexplained:.4g}"]
