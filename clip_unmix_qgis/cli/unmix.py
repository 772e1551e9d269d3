"""`unmix` and `export`."""
from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, Callable

from ..messages import Message
from ..options import EXPORT, UNMIX
from .arguments import add_debug, add_options, add_quiet, request_of
from .terminal import in_words, progress_bar, say, say_table, say_warnings

if TYPE_CHECKING:
    from ..run.onnx_export import Exported
    from ..run.request import Result

# What a pixel's cost is told of (core/onnx/program_cost.py).
PARTS = {
    "encoder": Message("encoder"), "penalty": Message("penalty"), "estimator": Message("estimator"),
    "blend": Message("blend"), "calibration": Message("calibration"), "rest": Message("rest"), "all": Message("all"),
}  # fmt: skip


def add(commands: Any) -> None:
    from ..run.request import Request

    unmix = commands.add_parser(UNMIX, help="unmix a raster into materials named in words")
    export = commands.add_parser(
        EXPORT, help="write the unmixing of a scene as an ONNX program, for machines without torch"
    )
    for parser, face, run in ((unmix, UNMIX, _unmix), (export, EXPORT, _export)):
        add_options(parser, Request, face)
        add_quiet(parser)
        add_debug(parser)
        parser.set_defaults(run=run)


def _unmix(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.request import Request
    from ..run.unmix import unmix_scene

    with progress_bar(quiet=options.quiet) as report:
        result = unmix_scene(request_of(Request, options, UNMIX), report, is_cancelled)
    if not options.quiet:
        _say_result(result)
    return 0


def _export(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.onnx_export import export_scene
    from ..run.request import Request

    with progress_bar(quiet=options.quiet) as report:
        exported = export_scene(request_of(Request, options, EXPORT), report, is_cancelled)
    if not options.quiet:
        _say_export(exported)
    return 0


def _say_result(result: Result) -> None:
    record = result.provenance
    means = [entry["mean"] for entry in record["quality"]["mean_abundance"]]
    rows: list[tuple[str, ...]] = [(Message("material"), Message("understood as"), Message("mean abundance"), "")]
    for entry, mean in zip(record["prompts"], means):
        rows.append((entry["typed"], _understood(entry), f"{mean:.3f}", " ".join(map(in_words, entry["warnings"]))))
    say_table([*rows, (Message("(other)"), "", f"{record['quality']['mean_other']:.3f}", "")])
    say_warnings(record["warnings"])
    say(result.folder)


def _say_export(exported: Exported) -> None:
    card = exported.card
    for entry in card["materials"]:
        say(f"{entry['typed']}: " + "  ".join([_understood(entry), *map(in_words, entry["warnings"])]))
    for name, part in {**card["pixel"]["parts"], "all": card["pixel"]}.items():
        say(Message(
            "{name:<12}{operations:>12,} operations {moved:>12,} bytes moved for each pixel",
            name=in_words(PARTS.get(name, name)), operations=part["operations"], moved=part["bytes_moved"],
        ))
    if card["check"]:
        worst = max(card["check"]["largest_difference"].values())
        say(Message(
            "its maps differ from ours by {worst:.1e} at most, on {pixels:,} pixels",
            worst=worst, pixels=card["check"]["pixels"],
        ))
    say_warnings(card["warnings"])
    say(exported.folder / card["program"]["path"])


def _understood(entry: dict[str, Any]) -> str:
    language = entry.get("language_name") or entry["language"]
    return in_words(entry.get("understood", entry["label"])) + (f" ({in_words(language)})" if language else "")
