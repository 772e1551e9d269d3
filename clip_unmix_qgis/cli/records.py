"""The commands about finished runs: `replay`, `verify`, `sign`."""
from __future__ import annotations

import argparse
import contextlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..messages import Message
from .arguments import add_debug, add_quiet
from .terminal import progress_bar, say

if TYPE_CHECKING:
    from ..run.replay import Where


def add(commands: Any) -> None:
    replay = commands.add_parser("replay", help="make a recorded run again and compare the files")
    replay.add_argument("record", metavar="PROVENANCE", type=Path, help="provenance.json of a run")
    replay.add_argument(
        "-o", "--output", metavar="FOLDER", help="keep the new files here (otherwise they are compared and removed)"
    )
    replay.add_argument("--overwrite", action="store_true", help="replace files made earlier in the output folder")
    replay.set_defaults(run=_replay)

    verify = commands.add_parser("verify", help="check a finished run: files, record, and the run once more")
    _add_folder(verify)
    verify.add_argument(
        "--rerun", action=argparse.BooleanOptionalAction, default=None,
        help="insist on running it again, or do not (default: where the inputs are at hand)",
    )  # fmt: skip
    verify.add_argument("--key", metavar="FILE", type=Path, help="public Ed25519 key that must have signed the record")
    verify.set_defaults(run=_verify)
    for command in (replay, verify):
        command.add_argument("--scene", metavar="RASTER", help="where the scene is now (it must be the same)")
        command.add_argument(
            "--base", metavar="FOLDER", help="folder below which the scene and the other files of the run are now"
        )
        command.add_argument(
            "--allow-network", action="store_true",
            help="let the record name addresses, databases and models to download: only if you trust who made it",
        )  # fmt: skip
        add_quiet(command)

    sign = commands.add_parser("sign", help="sign the record of a finished run with your own Ed25519 key")
    _add_folder(sign)
    sign.add_argument(
        "--key", metavar="FILE", type=Path, required=True, help="private key without a passphrase (PEM or OpenSSH)"
    )
    sign.set_defaults(run=_sign)
    for command in (replay, verify, sign):
        add_debug(command)


def _add_folder(command: Any) -> None:
    command.add_argument("folder", metavar="FOLDER", type=Path, help="folder with the maps and provenance.json")


def _where(options: argparse.Namespace) -> Where:
    from ..run.replay import Where

    return Where(options.scene, options.base, options.allow_network)


def _replay(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.replay import replay
    from ..run.telling import told

    with contextlib.ExitStack() as stack:
        folder = options.output
        if folder is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="clip-unmix-replay-"))
        report = stack.enter_context(progress_bar(quiet=options.quiet))
        where = _where(options)
        again = replay(options.record, folder, report, is_cancelled, overwrite=options.overwrite, where=where)
    lines, sound = told(again)
    return _say(lines, sound=sound, quiet=options.quiet)


def _verify(options: argparse.Namespace, is_cancelled: Callable[[], bool]) -> int:
    from ..run.verify import verify

    with progress_bar(quiet=options.quiet) as report:
        found = verify(
            options.folder, report, is_cancelled, rerun=options.rerun, where=_where(options), key=options.key
        )
    return _say(found.lines(), sound=found.answer.sound, quiet=options.quiet)


def _say(lines: list[str], *, sound: bool, quiet: bool) -> int:
    if not (sound and quiet):
        for line in lines:
            say(line)
    return 0 if sound else 1


def _sign(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from ..run.signature import sign

    say(Message("signed with the Ed25519 key {key}", key=sign(options.folder, options.key)))
    return 0
