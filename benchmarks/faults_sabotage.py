"""Command lines that send themselves a signal just before the file system below a folder is changed for the nth time.

    python -m benchmarks.faults_sabotage FOLDER unmix ...

makes the run `unmix ...`, so that all is loaded, and reads lines of JSON {"words", "nth", "signal", "said"}. Each is
run by a copy of this process (fork) in a process group of its own, which prints into the file `said`; the answers are
two lines: its process id, and, when it has ended, its status. With nth 0 nothing happens to it, and it prints last how
many changes there were and which was the first move of a file; with null it is not watched.
"""
from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any

CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate")


class _Watch:
    """Counts changes below `folder`, and sends `signal` before the `nth`."""

    def __init__(self, folder: str, nth: int, signal: int) -> None:
        self.folder, self.nth, self.signal, self.seen, self.first = folder, nth, signal, 0, 0
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (event in CHANGES or writes) and any(self.folder in str(argument) for argument in arguments[:2]):
            self.seen += 1
            if event == "os.rename" and not self.first:
                self.first = self.seen
            if self.seen == self.nth:
                os.kill(os.getpid(), self.signal)


def _child(folder: str, order: dict[str, Any]) -> int:
    """What the copy does; returns the status of the command."""
    said = os.open(order["said"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, descriptor in enumerate((nothing, said, said)):
        os.dup2(descriptor, number)
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(n, mode) for n, mode in ((0, "r"), (1, "w"), (2, "w")))
    watch = None if order["nth"] is None else _Watch(folder, order["nth"], order["signal"])
    from clip_unmix_qgis.cli import main as command_line

    status = command_line(order["words"])
    if watch is not None and not order["nth"]:
        print("changes", watch.seen, watch.first)
    return status


def _load(words: list[str]) -> None:
    """Make a run, after which all that it reads is loaded and no thread of it is left (none survives a fork)."""
    import torch

    from clip_unmix_qgis.cli import main as command_line

    torch.set_num_threads(1)
    if command_line([*words, "--quiet"]):
        raise RuntimeError("a run that nobody disturbs fails")
    left = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    if left:
        raise RuntimeError(f"threads that would not survive a fork: {', '.join(left)}")


def main() -> int:
    folder, *words = sys.argv[1:]
    answers = os.fdopen(os.dup(1), "w")
    _load(words)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if not child:
            os.setsid()
            answers.close()
            return _child(folder, order)
        print(child, file=answers, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
