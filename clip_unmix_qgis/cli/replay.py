"""`replay`."""
from __future__ import annotations

import argparse
import contextlib
import tempfile
from pathlib import Path
from typing import Any, Callable

from .arguments import add_debug, add_quiet
from .terminal import progress_bar, say


def add(commands: Any) -> None:
    parser = commands.add_parser("replay", help="make a recorded run again and compare the files")
    parser.add_argument("record", metavar="PROVENANCE", type=Path, help="provenance.json of a run")
    parser.add_argument(
        "-o", "--output", metavar="FOLDER", help="keep the new files here (otherwise they are compared and removed)"
    )
    parser.add_argument("--scene", metavar="RASTER", help="where the scene is now (it must be the same)")
    parser.add_argument(
        "--base", metavar="FOLDER", help="folder below which the scene and the other files of the run are now"
    )
    parser.add_argument(
        "--allow-network", action="store_true",
        help="let the record name addresses, databases and models to download: only if you trust who made it",
    )  # fmt: skip
    parser.add_argument("--overwrite", action="store_true", help="replace files made earlier in the output folder")
    add_quiet(parser)
    add_debug(parser)
    parser.set_defaults(run=_replay)


def _replay(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.replay import Where, replay
    from ..run.telling import told

    with contextlib.ExitStack() as stack:
        folder = options.output or stack.enter_context(tempfile.TemporaryDirectory(prefix="clip-unmix-replay-"))
        report = stack.enter_context(progress_bar(quiet=options.quiet))
        where = Where(options.scene, options.base, options.allow_network)
        again = replay(options.record, folder, report, is_cancelled, overwrite=options.overwrite, where=where)
    lines, sound = told(again)
    if not (sound and options.quiet):
        for line in lines:
            say(line)
    return 0 if sound else 1
