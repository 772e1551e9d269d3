"""`batch`: many scenes, the same materials."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..options import UNMIX
from .arguments import add_debug, add_options, add_quiet, request_of
from .terminal import in_words, progress_bar, say, say_warnings

if TYPE_CHECKING:
    from ..analysis.batch import Outcome

ONE_SCENE = ("scene", "save_adapter")  # what is of a single one


def add(commands: Any) -> None:
    from ..run.request import Request

    parser = commands.add_parser("batch", help="unmix many rasters into the same materials, with one table")
    parser.add_argument("scenes", metavar="SCENE", nargs="+", help="rasters; each gets a folder in the output folder")
    add_options(parser, Request, UNMIX, passed_over=ONE_SCENE)
    add_quiet(parser)
    add_debug(parser)
    parser.set_defaults(run=_batch, scene="", save_adapter=None)


def _batch(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..analysis.batch import FAILED, STATES, TABLE, run_batch
    from ..analysis.batch_places import FOOTPRINTS, MOSAIC
    from ..run.request import Request

    def tell(outcome: Outcome) -> None:
        if not options.quiet:
            problem = f" ({in_words(outcome.problem)})" if outcome.problem else ""
            say(f"{in_words(STATES[outcome.state])}: {outcome.scene}{problem}")

    notes: list[str] = []
    with progress_bar(quiet=options.quiet) as report:
        request = request_of(Request, options, UNMIX)
        outcomes = run_batch(options.scenes, request, report, is_cancelled, tell, notes.append)
    states = Counter(outcome.state for outcome in outcomes)
    if not options.quiet:
        say(", ".join(f"{in_words(STATES[state])}: {count}" for state, count in states.items()))
        say_warnings(notes)
        for name in (TABLE, FOOTPRINTS, MOSAIC):
            if (Path(options.output) / name).is_file():
                say(Path(options.output) / name)
    return 2 if states[FAILED] else 0
