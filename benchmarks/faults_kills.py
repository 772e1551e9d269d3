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
import threading
import time
from collections.abc import Callable
from pathlib import Path

import rasterio
from rasterio.windows import Window

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files import recover

from .faults_log import Log, Trial, side_by_side
from .measure import ROOT

OLD, NEW = ("vegetation", "water"), ("vegetation", "soil", "asphalt")
SIDE, BANDS = 16, 24  # of the scene: a run of a second
LIMIT = 300  # seconds that no run may take
SIGNALS = ("KILL", "TERM", "KILL", "INT", "KILL", "HUP")
WHOLE = 20  # one run in so many is a process from its first line on; the others have their modules loaded
KIND = "runs killed"


class _Run:
    """A run in a process group of its own, which can be sent a signal while it works."""

    def __init__(self, process: int, wait: Callable[[], int], said: Path) -> None:
        self.process, self._wait, self._said = process, wait, said

    def end(self) -> tuple[int, str]:
        """Its status and what it said."""
        clock = threading.Timer(LIMIT, self.send, [signal.SIGKILL])
        clock.start()
        status = self._wait()
        clock.cancel()
        return status, self._said.read_text(encoding="utf-8", errors="replace")

    def send(self, chosen: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process, chosen)


class _Runner:
    """Starts runs, one at a time: of a process that has loaded what they need, or of a new one."""

    def __init__(self, root: Path, first: list[str]) -> None:
        self._said = root / "said.txt"
        (root / "tmp").mkdir()
        self._environment = {
            **os.environ, "TMPDIR": str(root / "tmp"), "PYTHONDONTWRITEBYTECODE": "1", "OMP_NUM_THREADS": "1",
        }  # fmt: skip
        self._server = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.faults_sabotage", str(root), *first], cwd=ROOT, text=True,
            env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def start(self, words: list[str], nth: int | None = None, number: int = 0) -> _Run:
        """A run; with `nth`, under sabotage."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        answers = self._server.stdout
        order = {"words": words, "nth": nth, "signal": number, "said": str(self._said)}
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        return _Run(int(answers.readline()), lambda: int(answers.readline()), self._said)

    def start_whole(self, words: list[str]) -> _Run:
        """A run in a new process, as people start it."""
        with self._said.open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "clip_unmix_qgis", *words], cwd=ROOT, stdout=said, stderr=said,
                env=self._environment, start_new_session=True,
            )  # fmt: skip
        return _Run(process.pid, process.wait, self._said)

    def close(self) -> None:
        self._server.kill()
        self._server.communicate()


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
    def __init__(self, root: Path) -> None:
        self.root, self.wrong = root, list[str]()
        self.scene = small_scene(root / "scene.tif")
        self.runner = runner = _Runner(root, self._words(NEW, root / "warm", overwrite=False))
        self.known: dict[str, dict[str, str]] = {"nothing": {}}
        self.duration = {}
        for name, materials in (("old", OLD), ("new", NEW)):
            for whole in (True, False):
                words = self._words(materials, root / name, overwrite=not whole)
                begun = time.monotonic()
                status, said = (runner.start_whole(words) if whole else runner.start(words)).end()
                if status:
                    raise RuntimeError(f"a run that nobody disturbs fails: {said}")
                self.duration[whole] = time.monotonic() - begun
            self.known[name] = _listing(root / name)
        self.changes = {}
        for replaces in (False, True):
            out = self._place(replaces)
            _, said = runner.start(self._words(NEW, out, replaces), nth=0).end()
            last, first = map(int, said.split()[-2:])
            self.changes[replaces] = range(first - 3, last + 1)
            shutil.rmtree(out.parent)

    def close(self) -> None:
        self.runner.close()

    def _words(self, materials: tuple[str, ...], out: Path, overwrite: bool) -> list[str]:
        named = [word for material in materials for word in ("-m", material)]
        return ["unmix", str(self.scene), "-o", str(out), "--device", "cpu", *named, *["--overwrite"] * overwrite]

    def _place(self, replaces: bool) -> Path:
        parent = Path(tempfile.mkdtemp(dir=self.root))
        if replaces:
            shutil.copytree(self.root / "old", parent / "out")
        return parent / "out"

    def trial(self, number: int, count: int, rng: random.Random) -> Trial:
        """The run `number` of `count`, killed."""
        replaces, name = number % 3 != 0, SIGNALS[number // 2 % len(SIGNALS)]
        chosen = signal.Signals[f"SIG{name}"]
        out = self._place(replaces)
        words = self._words(NEW, out, replaces)
        if number % 2:
            whole = number % WHOLE == 1
            moment = self.duration[whole] * (number + rng.random()) / count
            what = f"{name} after {moment:.2f} s{' of a new process' if whole else ''}"
            run = self.runner.start_whole(words) if whole else self.runner.start(words)
            time.sleep(moment)
            run.send(chosen)
        else:
            changes = self.changes[replaces]
            nth = changes[round((len(changes) - 1) * (number // 2) / max(1, (count - 1) // 2))]
            what = f"{name} before change {nth} of {changes[-1]}"
            run = self.runner.start(words, nth, chosen)
        status, said = run.end()
        self.wrong = []
        state = self._judge(out, replaces, chosen, status, said)
        shutil.rmtree(out.parent)
        what = f"{what}, {'replacing' if replaces else 'in an empty place'}"
        return Trial(KIND, number, state, [f"{fault} ({what})" for fault in self.wrong])

    def _judge(self, out: Path, replaces: bool, chosen: signal.Signals, status: int, said: str) -> str:
        """What the folder holds; `wrong` gets what should not be."""
        if chosen != signal.SIGKILL:
            self._judge_tidy(out, chosen, status, said)
        # What a kill has left is seen to by whoever comes next, the next run or `verify`.
        with contextlib.suppress(UserError):
            recover(out)
        found = _listing(out)
        state = next((name for name, listing in self.known.items() if listing == found), "half")
        if state == "half":
            self.wrong.append(f"half-written: {', '.join(found)}")
        elif state != "nothing" and not _sound(out):
            self.wrong.append(f"unsound: {state}")
        if replaces and state not in ("old", "new"):
            self.wrong.append(f"old result lost: {state}")
        if chosen != signal.SIGKILL and "nothing was written" in said and state == "new":
            self.wrong.append("wrong word: it says that nothing was written")
        status, said = self.runner.start(self._words(NEW, out, overwrite=state != "nothing")).end()
        if status:
            self.wrong.append(f"next run refused: {said.strip()[-200:]}")
        left = [name for name in _listing(out) if name.startswith(".")]
        left += [path.name for path in (*out.parent.iterdir(), *(self.root / "tmp").iterdir()) if path != out]
        if left:
            self.wrong.append(f"litter stays: {', '.join(left[:3])}")
        for path in (self.root / "tmp").iterdir():
            shutil.rmtree(path, ignore_errors=True)
        return state

    def _judge_tidy(self, out: Path, chosen: signal.Signals, status: int, said: str) -> None:
        """Of a run that could tidy up."""
        listing = _listing(out)
        early = status == -chosen and not listing  # Python had not begun to listen
        early |= status == -chosen and listing == self.known["old"]
        late = status == -chosen and listing == self.known["new"]  # the work was done, Python was on its way out
        if (status not in (130, 0) and not early and not late) or ("Traceback" in said and not early):
            self.wrong.append(f"wrong end: status {status}: {said.strip()[-300:]}")
        if any(name.startswith(".") for name in listing) or any(path != out for path in out.parent.iterdir()):
            self.wrong.append("litter: of a run that could tidy up")


def small_scene(path: Path) -> Path:
    """The middle of the sample scene, of some of its bands."""
    with rasterio.open(ROOT / "resources" / "sample" / "sample_scene.tif") as source:
        bands = [1 + source.count * number // BANDS for number in range(BANDS)]
        window = Window((source.width - SIDE) // 2, (source.height - SIDE) // 2, SIDE, SIDE)
        place = {"crs": source.crs, "transform": source.window_transform(window)}
        shape = {"count": BANDS, "height": SIDE, "width": SIDE, "dtype": source.dtypes[0]}
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as target:
            target.write(source.read(bands, window=window))
            target.scales = [source.scales[band - 1] for band in bands]
            for number, band in enumerate(bands, 1):
                target.update_tags(number, **source.tags(band))
    return path


def campaign(count: int, seed: int, log: Log, jobs: int = 1) -> None:
    """`count` runs that are killed, `jobs` at a time; those that are in the log already are left out."""
    todo = [number for number in range(count) if not log.is_done(KIND, number)]

    def some(numbers: list[int]) -> None:
        with tempfile.TemporaryDirectory(prefix="clip-unmix-kills-") as folder, contextlib.closing(
            _Campaign(Path(folder))
        ) as trials:
            for number in numbers:
                log.add(trials.trial(number, count, random.Random(seed * 10**7 + number)))

    side_by_side(some, todo, jobs)
