"""`suggest`."""
from __future__ import annotations

import argparse
import json
from typing import Any, Callable

from ..messages import Message, listed
from ..options import SUGGEST
from .arguments import add_debug, add_options, request_of
from .terminal import progress_bar, say, say_table, say_warnings


def add(commands: Any) -> None:
    from ..run.request import SuggestionRequest

    parser = commands.add_parser(SUGGEST, help="tell which materials a scene seems to hold, with the evidence")
    add_options(parser, SuggestionRequest, SUGGEST)
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    add_debug(parser)
    parser.set_defaults(run=_suggest)


def _suggest(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.request import SuggestionRequest
    from ..run.suggest import EVIDENCE, suggest_materials

    with progress_bar(quiet=options.json) as report:
        found = suggest_materials(request_of(SuggestionRequest, options, SUGGEST), report, is_cancelled)
    if options.json:
        print(json.dumps(found.to_dict(), ensure_ascii=False, indent=1))
        return 0
    head = (Message("material"), Message("in English"), Message("sure"), Message("share"), Message("evidence"))
    rows: list[tuple[str, ...]] = [("", *head)]
    for rank, material in enumerate(found.materials, start=1):
        numbers = (f"{material.confidence:.0%}", f"{material.share:.0%}")
        said = listed((Message(EVIDENCE[key], **values) for key, values in material.evidence()), "; ")
        rows.append((str(rank), material.prompt, str(material.label), *numbers, said))
    say_table(rows)
    if found.place:
        say(Message(
            "the scene lies at {latitude:.1f} degrees north, {longitude:.1f} degrees east",
            latitude=found.place[0], longitude=found.place[1],
        ))
    say_warnings(found.warnings)
    return 0
