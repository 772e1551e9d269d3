"""Runs generated cases through the command line's own `main` and judges how each ends.

    python -m benchmarks.faults_worker FOLDER

Reads lines of JSON [kind, seed]; answers each with a line of JSON that holds the command, and one with the status, the
failures, what was said and the seconds of processor time. A case fails where it ends otherwise than with 0, 2 and one
sentence, or 1 of a replay or verification; where it writes outside of its output folder, opens a connection, starts a
program, tells the terminal what to do, or leaves maps that are not shares, a cell that a spreadsheet runs, or a record
that does not follow its schema.
"""
from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import random
import re
import resource
import shutil
import sys
import tempfile
import threading
import time
import unicodedata
import warnings
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import rasterio

from .faults_cases import KINDS, Box
from .measure import ROOT

MEMORY = 4 * 1024**3
WATCHED = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod")
OUTSIDE = ("socket.connect", "subprocess.Popen", "os.system", "os.posix_spawn", "os.exec")
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
SCHEMA = jsonschema.Draft202012Validator(
    json.loads((ROOT / "resources" / "schema" / "provenance-1.json").read_text(encoding="utf-8"))
)


def run(words: list[str]) -> tuple[int, str, str]:
    from clip_unmix_qgis.cli import main

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(words)
        except SystemExit as stop:  # --help, --version
            status = int(stop.code or 0)
    return status, out.getvalue(), err.getvalue()


def problems(box: Box, words: list[str], status: int, out: str, err: str) -> list[str]:
    """What is wrong with the end of a case."""
    found = []
    unexpected = "Traceback" in out + err or (status == 1 and "unexpected" in err)
    judged = status == 1 and words[0] in ("replay", "verify") and not err
    if unexpected:
        found.append("unexpected " + re.sub(r"[\d'\"].*", "", err.split("unexpected", 1)[-1].strip())[:60])
    elif status not in (0, 2) and not judged:
        found.append(f"status {status}")
    if status == 2 and len(err.strip().splitlines()) != 1:
        found.append("not one sentence")
    if any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in out + err):
        found.append("control characters on the terminal")
    if status and not judged and box.out.exists():
        found.append("something is left after a refusal")
    if (box.out / "endmembers.csv").is_file():
        found += _results(box.out)
    return found


def _results(folder: Path) -> list[str]:
    found = []
    with (folder / "endmembers.csv").open(encoding="utf-8", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    runs = [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r"))]
    if any(not re.fullmatch(r"-?[\d.e+-]+", cell) for cell in runs):
        found.append("a cell that a spreadsheet runs")
    record = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
    if DIRECTION.search(record["replay"]):
        found.append("a replay command that reads in another order")
    found += [f"a record against its schema ({error.json_path})" for error in SCHEMA.iter_errors(record)][:1]
    return found + _maps(folder)


def _maps(folder: Path) -> list[str]:
    def read(path: Path) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with rasterio.open(path) as dataset:
                return dataset.read(1).astype(np.float64)

    abundance = np.stack([read(path) for path in sorted(folder.glob("abundance_*.tif"))])
    other = read(folder / "other.tif")
    valid = np.isfinite(other)
    every = [(path.name.split("_")[0], read(path)) for path in folder.glob("*.tif")]
    found = [f"{name} has holes of its own" for name, values in every if (np.isfinite(values) != valid).any()]
    shares = np.concatenate([abundance[:, valid], other[None, valid]])
    if shares.size and (np.abs(shares.sum(axis=0) - 1) > 1e-4).any():
        found.append("shares do not sum to 1")
    if shares.size and not ((shares >= -1e-6) & (shares <= 1 + 1e-6)).all():
        found.append("a share outside of 0..1")
    return found


class _Watch:
    """What Python is asked to do while a case runs, and may not do."""

    def __init__(self, box: Box) -> None:
        self.events: list[str] = []
        self.on = False
        self._allowed = (str(box.out), tempfile.gettempdir(), "/dev/null", str(box.case / ".out."))
        self._busy = threading.local()
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on or getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            if event in OUTSIDE:
                self.events.append(f"{event} {str(arguments[1:2])[:60]}")
            writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
            if (event in WATCHED or writes) and not self._is_allowed(event, arguments):
                self.events.append(f"writes outside of its folder ({event})")
        finally:
            self._busy.now = False

    def _is_allowed(self, event: str, arguments: tuple[Any, ...]) -> bool:
        inside = event in ("os.remove", "os.rmdir", "os.mkdir") and arguments[-1] not in (-1, None)  # of an open folder
        return isinstance(arguments[0], int) or inside or os.path.abspath(str(arguments[0])).startswith(self._allowed)


def _times(box: Box) -> dict[Path, int]:
    places = (*box.case.rglob("*"), *box.good.rglob("*"))
    mine = [path for path in places if box.out not in (path, *path.parents) and not path.name.startswith("out.")]
    return {path: path.stat().st_mtime_ns for path in mine if path.is_file()}


def case(box: Box, watch: _Watch, kind: str, seed: int, answer: Any) -> None:
    """Make a case, run it and answer."""
    box.fresh()
    words = KINDS[kind][0](random.Random(seed), box)
    around, before = sorted(path.name for path in box.root.iterdir()), _times(box)
    answer([words[0], *map(repr, words[1:])])
    watch.events.clear()
    watch.on, seconds = True, -time.process_time()
    try:
        status, out, err = run(words)
        failures = problems(box, words, status, out, err)
    except BaseException as error:  # noqa: BLE001 (that is what is looked for)
        status, err, failures = 1, str(error), [f"{type(error).__name__} out of main"]
    watch.on, seconds = False, seconds + time.process_time()
    failures = [*watch.events, *failures]
    if _times(box) != before:
        failures.append("writes beside its input")
    for name in sorted(path.name for path in box.root.iterdir() if path.name not in around):
        failures.append("writes outside of its folder (found there)")
        (box.root / name).unlink()
    answer([status, failures, err.strip()[-300:], seconds])


def main() -> int:
    root = Path(sys.argv[1])
    to_parent = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # what C libraries print is no answer
    os.environ["TMPDIR"] = tempfile.tempdir = str(root / "tmp")
    Path(tempfile.tempdir).mkdir(exist_ok=True)

    def answer(value: Any) -> None:
        print(json.dumps(value), file=to_parent, flush=True)

    from clip_unmix_qgis.language.resolver import Resolver

    box = Box(root, lambda words: run(words)[0])
    run(["ontology", "check", str(next((ROOT / "resources" / "ontologies").glob("*.ttl")))])  # loads what reads it
    Resolver().resolve("zkxwq vvnnq")  # in no list: the text encoder loads, and asks the system for its libraries
    sample, maps = ROOT / "resources" / "sample" / "sample_scene.tif", root / "maps"
    run(["unmix", str(sample), "-m=soil", "-m=water", "-o", str(maps)])  # so do torch and the networks
    shutil.rmtree(maps)
    shutil.rmtree(box.case, ignore_errors=True)
    watch = _Watch(box)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.RLIM_INFINITY))
    answer("ready")
    for line in sys.stdin:
        case(box, watch, *json.loads(line), answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
