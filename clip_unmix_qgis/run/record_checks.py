"""What of a finished run can be checked without running it again: the record against itself, the maps against it."""
from __future__ import annotations

import itertools
import shlex
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..messages import Message
from ..progress import Heard, unheard
from . import provenance
from .outputs import MAP_KINDS, entries_of, is_ours, names_of, typed

MEANS = 1e-5  # largest difference between a mean of the record and of its map: the sums are in float64
SHARES = 1e-4  # by which the shares of a pixel may miss 1


def contradictions(record: Mapping[str, Any]) -> Iterator[str]:
    """Places where a record that follows its schema does not fit itself."""
    prompts = [entry["typed"] for entry in record["prompts"]]
    quality = record["quality"]
    for part, lists in (("outputs", record["outputs"]), ("quality", quality)):
        for name, entries in lists.items():
            if isinstance(entries, list) and not _of_the_prompts(record, entries, many=part == "outputs"):
                yield Message("{place} is not of the prompts", place=f"{part}.{name}")
    if {entry["prompt"] for entry in record["model"]["endmembers"]} - {None, *prompts}:
        yield Message("{place} is not of the prompts", place="model.endmembers")
    total = sum(entry["mean"] for entry in quality["mean_abundance"]) + quality["mean_other"]
    if abs(total - 1) > SHARES:
        yield Message("the mean shares sum to {total:.4f}, not to 1", total=total)
    if quality["valid_pixels"] + quality["invalid_pixels"] != record["input"]["rows"] * record["input"]["cols"]:
        yield Message("valid and invalid pixels are not those of the grid")
    kinds = [kind for kind in MAP_KINDS if kind.name in record["outputs"]]
    maps = [entry["path"] for kind in kinds for entry in entries_of(record, kind)]
    expected_maps = sum(len(prompts) if kind.per_material else 1 for kind in kinds)  # under however many names
    if len(maps) != expected_maps or len({*maps, record["outputs"]["endmembers"]["path"]}) != expected_maps + 1:
        yield Message("two outputs are one file")
    if not _is_its_command(record, typed(record)):
        yield Message("the replay command is not that of the input, the prompts and the parameters")


def _of_the_prompts(record: Mapping[str, Any], entries: Sequence[Mapping[str, Any]], *, many: bool) -> bool:
    """Whether entries are those of the prompts, in order; with `many` each map under all prompts that share it."""
    found = iter(entries)
    for prompt in record["prompts"]:
        names = names_of(prompt) if many else [prompt["typed"]]
        of_it = list(itertools.islice(found, len(names)))
        if [entry["prompt"] for entry in of_it] != names or len({entry.get("path") for entry in of_it}) != 1:
            return False
    return next(found, None) is None


def _is_its_command(record: Mapping[str, Any], prompts: list[str]) -> bool:
    """Whether `replay` is the command of this run: people copy it into a shell."""
    try:
        words = shlex.split(record["replay"])
        output = words[words.index("-o", 4 + len(prompts)) + 1]
    except (ValueError, IndexError):
        return False
    return record["replay"] == provenance.command(record["input"]["path"], prompts, output, record["parameters"])


def foreign_files(record: Mapping[str, Any], folder: Path) -> list[str]:
    """Files with names of maps that the record does not list."""
    listed = provenance.output_hashes(record)
    names = [path.name for path in folder.iterdir() if path.name not in listed]
    return sorted(name for name in names if is_ours(name, MAP_KINDS))


def tags(record: Mapping[str, Any], folder: Path) -> tuple[list[str], bool]:
    """Maps whose tags are not those of the record, and whether all of them carry the record's hash."""
    import rasterio

    from ..raster.gdal_session import quiet

    expected = provenance.record_hash(record)
    concepts = {entry["typed"]: entry["concept"] or "" for entry in record["prompts"]}
    wrong, carried = [], []
    for kind in MAP_KINDS:
        for entry in entries_of(record, kind):
            with rasterio.Env(), quiet(), rasterio.open(folder / entry["path"], driver="GTiff") as source:
                found = source.tags()
            carried.append(provenance.RECORD_TAG in found)
            wanted = {"CLIP_UNMIX_RUN": record["run"], "CLIP_UNMIX_MAP": kind.name}
            if "prompt" in entry:
                concept = concepts.get(entry["prompt"], "")
                wanted |= {"CLIP_UNMIX_PROMPT": entry["prompt"], "CLIP_UNMIX_CONCEPT": concept}
            if carried[-1]:
                wanted[provenance.RECORD_TAG] = expected
            if any(_shown(found.get(name, "")) != _shown(text) for name, text in wanted.items()):
                wrong.append(entry["path"])
    if any(carried) and not all(carried):
        wrong.append(Message("maps with and without the record's hash"))
    return wrong, all(carried)


def _shown(text: str) -> str:
    """Text as a tag has it: GDAL keeps no control characters, and no blanks at the ends."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in text).strip()


def wrong_means(record: Mapping[str, Any], folder: Path, heard: Heard = unheard) -> list[str]:
    """What the record says of the maps and they do not confirm: grid, shares of 0 to 1 that sum to 1, means, counts.

    `heard` is called for every block.
    """
    quality, source = record["quality"], record["input"]
    outputs = {kind.name: entries_of(record, kind) for kind in MAP_KINDS if kind.name in record["outputs"]}
    told = {"residual": (outputs["residual"], [quality["reconstruction_rmse"]["mean"]])}
    if "uncertainty" in outputs and "mean_uncertainty" in quality:
        told["uncertainty"] = (outputs["uncertainty"], [entry["half_width"] for entry in quality["mean_uncertainty"]])
    shares = [*outputs["abundance"], *outputs["other"]]
    told["abundance"] = (shares, [*(entry["mean"] for entry in quality["mean_abundance"]), quality["mean_other"]])
    wrong: list[str] = []
    for kind, (entries, means) in told.items():
        maps, shape = [folder / entry["path"] for entry in entries], (source["rows"], source["cols"])
        sums, valid, fits = _sums(maps, shape, heard)
        if not fits:
            wrong.append(Message(
                "the {kind} maps are not on the grid of the input, or have holes of their own", kind=kind
            ))
            continue
        if valid != quality["valid_pixels"]:
            wrong.append(Message(
                "the {kind} maps have {valid} valid pixels, the record {recorded}",
                kind=kind, valid=valid, recorded=quality["valid_pixels"],
            ))
        if kind == "abundance" and not sums.sound:
            wrong.append(Message("the shares are not all within 0 to 1, or do not sum to 1 in every pixel"))
        for entry, total, mean in zip(entries, sums.totals, means):
            if valid and abs(total / valid - mean) > MEANS:
                wrong.append(Message(
                    "the mean of {file} is {found:.6f}, in the record {recorded:.6f}",
                    file=entry["path"], found=total / valid, recorded=mean,
                ))
    return wrong


class _Sums:
    """Sums over the valid pixels of each map, and whether the maps are shares that sum to 1."""

    def __init__(self, count: int) -> None:
        self.totals, self.sound = np.zeros(count), True


def _sums(paths: list[Path], shape: tuple[int, int], heard: Heard) -> tuple[_Sums, int, bool]:
    """Sums of the maps at `paths`, the number of valid pixels, and whether all have them alike and are of `shape`."""
    from contextlib import ExitStack

    import rasterio

    from ..raster.gdal_session import quiet

    sums, valid = _Sums(len(paths)), 0
    with rasterio.Env(), quiet(), ExitStack() as stack:
        maps = [stack.enter_context(rasterio.open(path, driver="GTiff")) for path in paths]
        if any(source.shape != shape or source.count != 1 for source in maps):
            return sums, 0, False
        for _, window in maps[0].block_windows(1):
            heard()
            values = np.stack([source.read(1, window=window) for source in maps]).astype(np.float64)
            known = np.isfinite(values)
            if not (known == known[0]).all():
                return sums, 0, False
            pixels = values[:, known[0]]
            valid += pixels.shape[1]
            sums.totals += pixels.sum(axis=1)
            inside = ((pixels >= -1e-6) & (pixels <= 1 + 1e-6)).all()
            sums.sound &= bool(inside and (np.abs(pixels.sum(axis=0) - 1) <= SHARES).all())
    return sums, valid, True
