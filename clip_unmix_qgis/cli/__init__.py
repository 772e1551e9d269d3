"""The command line.

Exit status: 0 done, 1 an unexpected error, a replay that differs or a run that does not verify, 2 bad input,
130 interrupted.
"""
from __future__ import annotations

import io
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from ..errors import Cancelled, UserError, reason_of
from ..files import noted
from ..messages import Message, listed
from ..plain_text import printable
from ..run.provenance import plugin_version
from . import analysis, batch, embeddings, exporting, inspect, material, ontology, records, suggest, unmix
from .arguments import Parser
from .stopping import stoppable
from .terminal import in_words, speak, system_language

PROGRAM = "clip_unmix_qgis"
INTERRUPTED = 130
LONGEST_MESSAGE = 1000  # characters; it may quote a path or a word of any length


def _parser() -> Parser:
    parser = Parser(prog=f"python -m {PROGRAM}", description="Abundance maps from the names of materials.")
    parser.add_argument("--version", action="version", version=f"CLIP Unmix {plugin_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in (unmix, records, embeddings, material, suggest, inspect, ontology, analysis, batch, exporting):
        command.add(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # prompts come in any script, consoles in any code page
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in arguments
    with stoppable() as stopped, noted() as written:
        try:
            return _carried_out(arguments, stopped.is_set, debug=debug)
        except (KeyboardInterrupt, Cancelled):
            return _fail(_interrupted(written()), INTERRUPTED, debug=debug)


def _carried_out(arguments: list[str], is_stopped: Callable[[], bool], *, debug: bool) -> int:
    """The exit status of a command; Cancelled where an interrupt ended it."""
    try:
        speak(system_language())
        options = _parser().parse_args(arguments)
        speak(getattr(options, "language", None) or system_language())
        return options.run(options, is_stopped)
    except Cancelled:
        raise
    except Exception as error:
        if is_stopped():  # a library may turn the interrupt that it meets into an error of its own
            raise Cancelled from error
        return _failed(error, debug=debug)


def _failed(error: Exception, *, debug: bool) -> int:
    """The exit status of an error, which is told in one line; the traceback on request."""
    if isinstance(error, UserError):
        return _fail(in_words(error), 2, debug=debug)
    if isinstance(error, BrokenPipeError):  # the reader of our output has had enough
        sys.stderr.close()
        return 0
    if isinstance(error, OSError):
        reason = reason_of(error)
        if error.filename:
            reason = Message("{file}: {reason}", file=error.filename, reason=reason)
        sentence = Message("A file cannot be read or written ({reason}); check it.", reason=reason)
        return _fail(in_words(sentence), 2, debug=debug)
    sentence = Message(
        "unexpected {kind}: {error} (run again with --debug for the details, and please report it)",
        kind=type(error).__name__, error=error,
    )  # fmt: skip
    return _fail(in_words(sentence), 1, debug=debug)


def _interrupted(written: Sequence[Path]) -> str:
    """An interrupt may come when the results are in place, while they are told."""
    if written:
        return in_words(Message("interrupted; complete by then: {files}", files=listed(written)))
    return in_words(Message("interrupted; nothing was written"))


def _fail(message: str, status: int, *, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print(f"{PROGRAM}: {printable(' '.join(message.split()), LONGEST_MESSAGE)}", file=sys.stderr)
    return status
