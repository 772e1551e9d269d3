"""`ontology check` and `ontology convert`."""
from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Callable

from ..errors import UserError
from ..messages import Message
from .arguments import Parser, add_debug
from .terminal import say


def add(commands: Any) -> None:
    ontology = commands.add_parser("ontology", help="check or convert a file of your own names and materials")
    actions = ontology.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=Parser)
    check = actions.add_parser("check", help="tell what an ontology holds, or on which line it is malformed")
    convert = actions.add_parser("convert", help="write an ontology in another form")
    for parser in (check, convert):
        parser.add_argument("file", metavar="FILE", type=Path, help="ontology: .json, .csv or .ttl (SKOS Turtle)")
        add_debug(parser)
        parser.set_defaults(run=_ontology, output=None)
    convert.add_argument("output", metavar="OUTPUT", type=Path, help="file to write: .json, .csv or .ttl")
    convert.add_argument("--overwrite", action="store_true", help="replace the file to write")


def _ontology(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..language.lexicon import bundled_lexicon
    from ..language.ontology.reader import load, save

    document = load(options.file)
    if options.output is not None:
        if options.output.exists() and not options.overwrite:
            raise UserError("{output} exists; choose another file or ask for --overwrite.", output=options.output)
        save(document, options.output)
    for note in document.notes:
        say(Message("note: {note}", note=note))
    new = sum(entry.id not in bundled_lexicon().concepts for entry in document.entries)
    names = sum(len(entry.names) for entry in document.entries)
    spectra = sum(len(entry.spectra.reflectance) for entry in document.entries if entry.spectra)
    say(Message(
        "{concepts} concepts ({new} new), {names} names, {spectra} spectra",
        concepts=len(document.entries), new=new, names=names, spectra=spectra,
    ))
    authors, untold = "; ".join(document.authors), Message("not told")
    say(Message("licence: {text}", text=document.licence or untold))
    say(Message("authors: {text}", text=authors or untold))
    say(Message("access: {text}", text=document.access or untold))
    return 0
