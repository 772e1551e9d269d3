"""`embeddings`."""
from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Callable

from ..errors import UserError, reason_of
from ..files import StagedFolder, replaceable
from ..messages import Message
from ..options import TEXT_ENCODERS
from ..progress import cancellable
from .arguments import add_debug, add_quiet
from .terminal import progress_bar, say, say_warnings


def add(commands: Any) -> None:
    parser = commands.add_parser("embeddings", help="make the text-embedding database anew with a text encoder")
    parser.add_argument("--text-encoder", metavar="NAME", required=True, help=TEXT_ENCODERS)
    parser.add_argument(
        "-o", "--output", metavar="FOLDER", required=True, type=Path,
        help="folder for the database, which unmix --embeddings takes",
    )  # fmt: skip
    parser.add_argument("--overwrite", action="store_true", help="replace files made earlier in the output folder")
    add_quiet(parser)
    add_debug(parser)
    parser.set_defaults(run=_embeddings)


def _embeddings(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..core.weights import save_weights
    from ..language.encoders.anchors import DATABASE, KIND
    from ..language.encoders.embeddings import build

    folder = options.output.absolute()
    names = [f"{DATABASE}.safetensors", f"{DATABASE}.json"]
    replaceable(folder, KIND, names, overwrite=options.overwrite)
    try:
        with progress_bar(quiet=options.quiet) as report, StagedFolder(folder) as staged:
            tensors, card = build(options.text_encoder, cancellable(report, is_cancelled, "interrupted"))
            save_weights(DATABASE, tensors, card, staged.path)
            staged.commit(names, replaceable(folder, KIND, names, overwrite=options.overwrite))
    except OSError as error:
        raise UserError(
            "The database could not be written ({reason}); nothing was written.",
            reason=reason_of(error),
        ) from error
    if not options.quiet:
        say_warnings(card["warnings"])
        concepts, phrases = len(card["concepts"]), len(card["rows"])
        say(Message("{concepts} concepts, {phrases} phrases", concepts=concepts, phrases=phrases))
        say(folder)
    return 0
