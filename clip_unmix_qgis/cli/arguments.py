"""Options of the command line, from the fields of a request."""
from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Collection
from typing import Any, NoReturn

from ..errors import UserError
from ..options import CHOICE, FLAG, NUMBER, PROMPTS, RASTER, SPECTRA, Option, options_of
from .terminal import shown


class Parser(argparse.ArgumentParser):
    """Takes whole names of options only."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Say it in one line, without the usage."""
        raise UserError("{message}; see {prog} --help", message=shown(message), prog=self.prog)


def add_options(
    parser: argparse._ActionsContainer, request: type, face: str, passed_over: Collection[str] = ()
) -> None:
    """Those of the fields of `request`, a dataclass, that the command `face` offers, but for those `passed_over`."""
    for name, (option, default) in options_of(request, face).items():
        if name in passed_over:
            continue
        if option.kind == RASTER:
            parser.add_argument(name, metavar=option.metavar, help=option.help)
            continue
        flags = option.flags or ("--" + name.replace("_", "-"),)
        parser.add_argument(*flags, dest=name, help=option.help, **_form(option, default))


def _form(option: Option, default: Any) -> dict[str, Any]:
    if option.kind == FLAG:
        return {"action": "store_true"}
    if option.kind in (PROMPTS, SPECTRA):
        return {"action": "append", "default": [], "metavar": option.metavar}
    if option.kind == CHOICE:
        return {"choices": option.choices, "default": default}
    form = {"type": int} if option.kind == NUMBER else {}
    must = {"required": True} if default is dataclasses.MISSING else {"default": default}
    return {"metavar": option.metavar, **form, **must}


def request_of(request: Any, options: argparse.Namespace, face: str) -> Any:
    """The request that the options describe."""
    return request(**{name: getattr(options, name) for name in options_of(request, face)})


def add_debug(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")


def add_quiet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="print errors only")
