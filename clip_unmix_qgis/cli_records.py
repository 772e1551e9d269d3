"""The commands about finished runs: replay, verify, sign."""
from __future__ import annotations

import argparse
import contextlib
import tempfile
from pathlib import Path
from typing import Any, Callable


def add_commands(commands: Any, progress: Callable[[bool], Any]) -> list[Any]:
    """Add the commands to the subparsers `commands` and return their parsers; `progress(quiet)` gives a Report."""
    replay = commands.add_parser("replay", help="make a recorded run again and compare the files", allow_abbrev=False)
    replay.add_argument("record", metavar="PROVENANCE", type=Path, help="provenance.json of a run")
    replay.add_argument(
        "-o", "--output", metavar="FOLDER", help="keep the new files here (otherwise they are compared and removed)"
    )
    replay.add_argument("--overwrite", action="store_true", help="replace files made earlier in the output folder")
    replay.set_defaults(run=lambda options, stop: _replay(options, stop, progress))

    verify = commands.add_parser(
        "verify", help="check a finished run: files, record, and the run once more", allow_abbrev=False
    )
    verify.add_argument("folder", metavar="FOLDER", type=Path, help="folder with the maps and provenance.json")
    verify.add_argument(
        "--rerun", action=argparse.BooleanOptionalAction, default=None,
        help="insist on running it again, or do not (default: where the inputs are at hand)",
    )  # fmt: skip
    verify.add_argument("--key", metavar="FILE", type=Path, help="public Ed25519 key that must have signed the record")
    verify.set_defaults(run=lambda options, stop: _verify(options, stop, progress))
    for command in (replay, verify):
        command.add_argument("--scene", metavar="RASTER", help="where the scene is now (it must be the same)")
        command.add_argument("--base", metavar="FOLDER", help="folder below which the files of the run are now")
        command.add_argument(
            "--allow-network", action="store_true",
            help="let the record name addresses, databases and models to download: only if you trust who made it",
        )  # fmt: skip
        command.add_argument("--quiet", action="store_true", help="print errors only")

    sign = commands.add_parser(
        "sign", help="sign the record of a finished run with your own Ed25519 key", allow_abbrev=False
    )
    sign.add_argument("folder", metavar="FOLDER", type=Path, help="folder with the maps and provenance.json")
    sign.add_argument(
        "--key", metavar="FILE", type=Path, required=True, help="private key without a passphrase (PEM or OpenSSH)"
    )
    sign.set_defaults(run=_sign)
    return [replay, verify, sign]


def _where(options: argparse.Namespace) -> Any:
    from .run.replay import Where

    return Where(options.scene, options.base, options.allow_network)


def _replay(options: argparse.Namespace, stop: Callable[[], bool], progress: Callable[[bool], Any]) -> int:
    from .run.replay import replay
    from .run.telling import told

    with contextlib.ExitStack() as stack:
        folder = options.output
        if folder is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="clip-unmix-replay-"))
        report = stack.enter_context(progress(options.quiet))
        where = _where(options)
        again = replay(options.record, folder, report, stop, overwrite=options.overwrite, where=where)
    lines, sound = told(again)
    if not (sound and options.quiet):
        print("\n".join(lines))
    return 0 if sound else 1


def _verify(options: argparse.Namespace, stop: Callable[[], bool], progress: Callable[[bool], Any]) -> int:
    from .run.verify import verify

    with progress(options.quiet) as report:
        found = verify(options.folder, report, stop, rerun=options.rerun, where=_where(options), key=options.key)
    if not (found.answer.sound and options.quiet):
        print("\n".join(found.lines()))
    return 0 if found.answer.sound else 1


def _sign(options: argparse.Namespace, _: Callable[[], bool]) -> int:
    from .run.signature import sign

    print(f"signed with the Ed25519 key {sign(options.folder, options.key)}")
    return 0
