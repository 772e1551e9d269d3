"""What the trials of a campaign gave, a line of JSON each as they end: an interrupted campaign goes on where it was."""
from __future__ import annotations

import dataclasses
import json
import math
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from .measure import ROOT

FOLDER = ROOT / "out" / "faults"
_Case = TypeVar("_Case")


@dataclass(frozen=True)
class Trial:
    """One trial: its kind and number, how it ended, what was wrong with that, and its seconds of processor time (nan:
    not taken).
    """

    kind: str
    number: int
    end: str
    faults: list[str] = field(default_factory=list)
    seconds: float = math.nan


class Log:
    """Trials by kind and number, kept in the file `path` where one is given. Of a trial that was made again the last
    counts.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._trials: dict[tuple[str, int], Trial] = {}
        self._lock = threading.Lock()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
                self._keep(Trial(**json.loads(line)))

    def _keep(self, trial: Trial) -> None:
        self._trials[trial.kind, trial.number] = trial

    def add(self, trial: Trial) -> None:
        """Keep a trial, and print what was wrong where nothing of that kind was wrong before."""
        with self._lock:
            known = {(old.kind, fault.partition(":")[0]) for old in self.trials() for fault in old.faults}
            for fault in trial.faults:
                if (trial.kind, fault.partition(":")[0]) not in known:
                    told = f"{trial.kind} {trial.number}: {fault}"
                    print(told.encode("ascii", "backslashreplace").decode(), flush=True)
            self._keep(trial)
            if self.path is not None:
                with self.path.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(dataclasses.asdict(trial)) + "\n")

    def is_done(self, kind: str, number: int) -> bool:
        """Whether that trial was made and nothing was wrong: what was wrong is tried again, after it was mended."""
        trial = self._trials.get((kind, number))
        return trial is not None and not trial.faults

    def trials(self) -> list[Trial]:
        return list(self._trials.values())

    def faults(self) -> list[str]:
        return [f"{trial.kind} {trial.number}: {fault}" for trial in self.trials() for fault in trial.faults]

    def table(self) -> str:
        """Trials and faults, a line for each kind; the longest is of those that were refused."""
        lines = ["| what | trials | ended with | longest refusal, s of processor | faults |", "|---|---|---|---|---|"]
        for kind in sorted({trial.kind for trial in self.trials()}):
            mine = [trial for trial in self.trials() if trial.kind == kind]
            ends = Counter(trial.end for trial in mine)
            told = ", ".join(f"{count:,} {end}" for end, count in sorted(ends.items()))
            taken = [trial.seconds for trial in mine if trial.end == "refused" and not math.isnan(trial.seconds)]
            longest = f"{max(taken):.2f}" if taken else ""
            lines.append(f"| {kind} | {len(mine):,} | {told} | {longest} | {sum(bool(t.faults) for t in mine)} |")
        return "\n".join(lines)


def side_by_side(work: Callable[[list[_Case]], None], cases: Sequence[_Case], jobs: int) -> None:
    """`work` on every `jobs`-th of the cases, in as many threads: each starts processes of its own."""
    parts = [part for job in range(jobs) if (part := list(cases[job::jobs]))]
    with ThreadPoolExecutor(max(1, len(parts))) as pool:
        list(pool.map(work, parts))
