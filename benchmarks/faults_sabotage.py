"""The command line, which sends itself a signal just before the file system below a folder is changed for the nth time.

    python -m benchmarks.faults_sabotage FOLDER NTH SIGNAL unmix ...

With NTH 0 nothing happens to it, and it prints last how many changes there were and which was the first move of a file.
"""
from __future__ import annotations

import os
import sys

CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate")


def main() -> int:
    folder, nth, signal = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    seen, first = 0, 0

    def watch(event: str, arguments: tuple) -> None:
        nonlocal seen, first
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (event in CHANGES or writes) and any(folder in str(argument) for argument in arguments[:2]):
            seen += 1
            if event == "os.rename" and not first:
                first = seen
            if seen == nth:
                os.kill(os.getpid(), signal)

    sys.addaudithook(watch)
    from clip_unmix_qgis.cli import main as command_line

    status = command_line(sys.argv[4:])
    if not nth:
        print("changes", seen, first)
    return status


if __name__ == "__main__":
    sys.exit(main())
