"""`inspect`."""
from __future__ import annotations

import argparse
import json
from typing import Any, Callable

from ..options import INSPECT
from .arguments import add_debug, add_options, request_of
from .terminal import say


def add(commands: Any) -> None:
    from ..run.request import InspectRequest

    parser = commands.add_parser(INSPECT, help="tell what a raster is taken for: bands, scale, nodata, doubts")
    add_options(parser, InspectRequest, INSPECT)
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    add_debug(parser)
    parser.set_defaults(run=_inspect)


def _inspect(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..raster.inspect import inspect, lines
    from ..run.request import InspectRequest
    from ..run.scene_options import scene_options

    request = request_of(InspectRequest, options, INSPECT)
    found = inspect(request.scene, request.wavelengths, request.sensor, **scene_options(request))
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    for line in lines(found):
        say(line)
    return 0
