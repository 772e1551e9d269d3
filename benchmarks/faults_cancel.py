"""How soon a cancel is heard: the longest work between two asks of a run, and from a yes to its end, by stage."""
from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

from .faults_log import Log, Trial
from .growth import PROMPTS
from .large_scene import write_scene

KIND = "cancelled while:"
ROWS, COLS, MATERIALS = 200, 300, 12  # 27 MB
SOON = 1.0  # seconds


class _Clock:
    """Seconds since the last look, by the wall clock or by the processor time of all threads, whichever are fewer:
    threads work at once, and what else runs on the machine is not this run's.
    """

    def __init__(self) -> None:
        self.seconds()

    def seconds(self) -> float:
        now = time.monotonic(), time.process_time()
        passed = [after - before for before, after in zip(getattr(self, "_last", now), now)]
        self._last = now
        return min(passed)


@dataclass
class _Asked:
    """Takes the time between two asks, by stage, and says yes to a stage's `stop`th ask."""

    stop: tuple[Stage, int] | None = None
    stage: Stage = Stage.READING_PROMPTS
    asked: dict[Stage, int] = field(default_factory=dict)
    longest: dict[Stage, float] = field(default_factory=dict)
    clock: _Clock = field(default_factory=_Clock)

    def report(self, stage: Stage, _fraction: float) -> None:
        self.stage = stage

    def is_cancelled(self) -> bool:
        self.longest[self.stage] = max(self.longest.get(self.stage, 0.0), self.clock.seconds())
        self.asked[self.stage] = self.asked.get(self.stage, 0) + 1
        return self.stop == (self.stage, self.asked[self.stage])


def campaign(log: Log) -> None:
    """One run, which is then cancelled in the middle of each of its stages; nothing where the log has that."""
    import clip_unmix_qgis.core.unmixer  # noqa: F401 (torch is loaded once, and heeds nobody meanwhile)
    from clip_unmix_qgis.raster import scene  # noqa: F401

    if any(trial.kind.startswith(KIND) and not trial.faults for trial in log.trials()):
        return
    with tempfile.TemporaryDirectory(prefix="clip-unmix-cancel-") as folder:
        raster = write_scene(Path(folder) / "scene.img", ROWS, COLS)

        def run(name: str, asked: _Asked) -> bool:
            """Whether it was cancelled."""
            out = Path(folder) / name
            request = Request(str(raster), list(PROMPTS[:MATERIALS]), out, device="cpu")
            try:
                unmix_scene(request, asked.report, asked.is_cancelled)
            except Cancelled:
                return not out.exists()
            return False

        run("whole", whole := _Asked())
        for number, (stage, asks) in enumerate(whole.asked.items()):
            heard = run(f"out{number}", asked := _Asked((stage, (asks + 1) // 2)))
            longest, ended = whole.longest[stage], asked.clock.seconds()
            told = f"{asks:,} asks, at most {longest:.2f} s between two; {ended:.2f} s from Cancel to the end"
            faults = [] if heard else ["not heard: or something is left"]
            faults += [f"late: {told}"] if longest + ended > SOON else []
            log.add(Trial(f"{KIND} {stage.value}", number, told, faults))
