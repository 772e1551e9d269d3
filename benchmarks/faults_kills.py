"""Runs that are killed: a folder then holds all of the old results, all of the new or nothing, and the next run works.

Half of the runs end at random moments, half just before a chosen change to the file system from the first move into
place on, where the danger is. Every third run begins with an empty place, the others replace an earlier result.
"""
from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files import recover

from .measure import ROOT

SCENE = ROOT / "resources" / "sample" / "sample_scene.tif"
OLD, NEW = ("vegetation", "water"), ("vegetation", "soil", "asphalt")
LIMIT = 300  # seconds that no run may take
SIGNALS = ("KILL", "TERM", "KILL", "INT", "KILL", "HUP")


@dataclass
class Found:
    """How the trials ended, and what was wrong."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _words(materials: tuple[str, ...], out: Path, overwrite: bool) -> list[str]:
    named = [word for material in materials for word in ("-m", material)]
    return ["unmix", str(SCENE), "-o", str(out), "--device", "cpu", *named, *["--overwrite"] * overwrite]


def _start(root: Path, words: list[str], nth: int | None = None, number: int = 0) -> subprocess.Popen[str]:
    """A run in a process group of its own; with `nth`, under sabotage."""
    module = ["clip_unmix_qgis"] if nth is None else ["benchmarks.faults_sabotage", str(root), str(nth), str(number)]
    return subprocess.Popen(
        [sys.executable, "-m", *module, *words], cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(root / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}, start_new_session=True,
    )  # fmt: skip


def _finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    try:
        out, err = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return 999, "", "it hangs"
    return process.returncode, out, err


def _listing(folder: Path) -> dict[str, str]:
    """Every file below a folder and its SHA-256, which of a record says nothing: it tells the time."""
    found = {}
    for path in sorted(folder.rglob("*")) if folder.exists() else []:
        name = str(path.relative_to(folder))
        if path.is_dir():
            found[name + "/"] = ""
        else:
            found[name] = "" if name == "provenance.json" else hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _sound(folder: Path) -> bool:
    """Whether a record is there, is whole and lists what is there."""
    try:
        outputs = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))["outputs"]
    except (OSError, ValueError, KeyError):
        return False
    entries = [entry for value in outputs.values() for entry in (value if isinstance(value, list) else [value])]
    return all(hashlib.sha256((folder / e["path"]).read_bytes()).hexdigest() == e["sha256"] for e in entries)


class _Campaign:
    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.random, self.found = root, random.Random(seed), Found()
        (root / "tmp").mkdir()
        self.known = {"nothing": {}}
        for name, materials in (("old", OLD), ("new", NEW)):
            begun = time.monotonic()
            status, _, said = _finish(_start(root, _words(materials, root / name, False)))
            if status:
                raise RuntimeError(f"a run that nobody disturbs fails: {said}")
            self.duration = time.monotonic() - begun
            self.known[name] = _listing(root / name)
        self.changes = {}
        for replaces in (False, True):
            out = self._place(replaces)
            _, printed, _ = _finish(_start(root, _words(NEW, out, replaces), nth=0))
            last, first = map(int, printed.split()[-2:])
            self.changes[replaces] = range(first - 3, last + 1)
            shutil.rmtree(out.parent)

    def _place(self, replaces: bool) -> Path:
        parent = Path(tempfile.mkdtemp(dir=self.root))
        if replaces:
            shutil.copytree(self.root / "old", parent / "out")
        return parent / "out"

    def trial(self, number: int, count: int) -> None:
        replaces, name = number % 3 != 0, SIGNALS[number // 2 % len(SIGNALS)]
        chosen = signal.Signals[f"SIG{name}"]
        out = self._place(replaces)
        words = _words(NEW, out, replaces)
        if number % 2:
            moment = self.duration * (number + self.random.random()) / count
            what = f"{name} after {moment:.2f} s"
            process = _start(self.root, words)
            time.sleep(moment)
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(chosen)
        else:
            changes = self.changes[replaces]
            nth = changes[round((len(changes) - 1) * (number // 2) / max(1, (count - 1) // 2))]
            what = f"{name} before change {nth} of {changes[-1]}"
            process = _start(self.root, words, nth, chosen)
        status, _, said = _finish(process)
        self._judge(f"{what}, {'replacing' if replaces else 'in an empty place'}", out, replaces, chosen, status, said)
        shutil.rmtree(out.parent)

    def _judge(self, what: str, out: Path, replaces: bool, chosen: signal.Signals, status: int, said: str) -> None:
        if chosen != signal.SIGKILL:
            self._judge_tidy(what, out, chosen, status, said)
        # What a kill has left is seen to by whoever comes next, the next run or `verify`.
        with contextlib.suppress(UserError):
            recover(out)
        state = next((name for name, listing in self.known.items() if listing == _listing(out)), "half")
        self.found.ends[state] += 1
        if state == "half":
            self._fault("half-written", what, ", ".join(_listing(out)))
        elif state != "nothing" and not _sound(out):
            self._fault("unsound", what, state)
        if replaces and state not in ("old", "new"):
            self._fault("old result lost", what, state)
        if chosen != signal.SIGKILL and status == 130 and state == "new":
            self._fault("wrong word", what, "it says that nothing was written")
        status, _, said = _finish(_start(self.root, _words(NEW, out, overwrite=state != "nothing")))
        if status:
            self._fault("next run refused", what, said.strip()[-200:])
        left = [name for name in _listing(out) if name.startswith(".")]
        left += [path.name for path in (*out.parent.iterdir(), *(self.root / "tmp").iterdir()) if path != out]
        if left:
            self._fault("litter stays", what, ", ".join(left[:3]))
        for path in (self.root / "tmp").iterdir():
            shutil.rmtree(path, ignore_errors=True)

    def _judge_tidy(self, what: str, out: Path, chosen: signal.Signals, status: int, said: str) -> None:
        """Of a run that could tidy up."""
        listing = _listing(out)
        early = status == -chosen and not listing  # Python had not begun to listen
        late = status == -chosen and listing == self.known["new"]  # the work was done, Python was on its way out
        if (status not in (130, 0) and not early and not late) or ("Traceback" in said and not early):
            self._fault("wrong end", what, f"status {status}: {said.strip()[-300:]}")
        if any(name.startswith(".") for name in listing) or any(path != out for path in out.parent.iterdir()):
            self._fault("litter", what, "of a run that could tidy up")

    def _fault(self, kind: str, what: str, detail: str) -> None:
        self.found.faults.append(f"{kind}: {what} ({detail})")
        print(self.found.faults[-1], flush=True)


def campaign(count: int, seed: int) -> Found:
    """`count` runs that are killed."""
    if not count:
        return Found()
    with tempfile.TemporaryDirectory(prefix="clip-unmix-kills-") as folder:
        trials = _Campaign(Path(folder), seed)
        for number in range(count):
            trials.trial(number, count)
        return trials.found
