"""Generated inputs, run in a process of their own that is replaced when it hangs, dies or grows beyond its memory."""
from __future__ import annotations

import json
import math
import os
import queue
import random
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from .faults_cases import KINDS
from .faults_log import Log, Trial, side_by_side
from .measure import ROOT

LIMIT = 20.0  # seconds of a quiet machine for a case
PROCESSOR = 10.0  # seconds of processor time for a case, and for one that is refused:
REFUSAL = 1.0
LOADING = 120.0  # for a new process, which reads torch and the models
SHARES = {kind: share for kind, (_, share) in KINDS.items()}


class _Worker:
    def __init__(self, root: Path) -> None:
        root.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.faults_worker", str(root)], cwd=ROOT, text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
        self._answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.answer(LOADING)

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._answers.put(line)

    def ask(self, kind: str, seed: int) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([kind, seed]) + "\n")
        self.process.stdin.flush()

    def answer(self, limit: float) -> Any:
        """The next answer; TimeoutError after `limit` seconds of a machine of our own, ChildProcessError."""
        while limit > 0:
            try:
                return json.loads(self._answers.get(timeout=1))
            except queue.Empty:
                limit -= min(1, (os.cpu_count() or 1) / max(1, os.getloadavg()[0]))
                if self.process.poll() is not None and self._answers.empty():
                    raise ChildProcessError from None
        raise TimeoutError

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


def campaign(count: int, seed: int, log: Log, only: str | None = None, jobs: int = 1) -> None:
    """`count` generated cases, of all kinds or of one, `jobs` at a time; those that are in the log already are left
    out.
    """
    rng = random.Random(seed)
    kinds = [only] * count if only else rng.choices(list(SHARES), list(SHARES.values()), k=count)
    todo = [(number, kind) for number, kind in enumerate(kinds, seed * 10**7) if not log.is_done(kind, number)]
    side_by_side(lambda cases: _try_all(cases, log), todo, jobs)


def _try_all(cases: list[tuple[int, str]], log: Log) -> None:
    """The cases of one worker, which is replaced where it hangs or dies."""
    worker = None
    with tempfile.TemporaryDirectory(prefix="clip-unmix-inputs-") as folder:
        try:
            for number, kind in cases:
                worker = worker or _Worker(Path(folder) / f"worker{number}")
                trial = _tried(worker, kind, number)
                log.add(trial)
                if trial.end in ("hang", "death"):
                    worker.end()
                    worker = None
        finally:
            if worker is not None:
                worker.end()


def _tried(worker: _Worker, kind: str, number: int) -> Trial:
    words: list[str] = []
    seconds = math.nan
    try:
        worker.ask(kind, number)
        words = worker.answer(LIMIT)
        status, failures, said, seconds = worker.answer(LIMIT)
        end = {0: "accepted", 1: "found different"}.get(status, "refused")
        limit = REFUSAL if end == "refused" else PROCESSOR
        failures += [f"takes {seconds:.1f} s of processor time"] * (seconds > limit)
    except (TimeoutError, ChildProcessError, BrokenPipeError) as error:
        end = "hang" if isinstance(error, TimeoutError) else "death"
        failures, said = [end], ""
    return Trial(kind, number, end, [f"{f}: {' '.join(words)[:300]} | {said}" for f in failures], round(seconds, 3))
