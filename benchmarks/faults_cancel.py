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

KIND = "cancels"
ROWS, COLS, MATERIALS = 400, 500, 12  # 90 MB
SOON = 1.0  # seconds of processor time of all threads


@dataclass
class _Asked:
    """Takes the processor time between two asks, by stage, and says yes to a stage's `stop`th ask."""

    stop: tuple[Stage, int] | None = None
    stage: Stage = Stage.READING_PROMPTS
    asked: dict[Stage, int] = field(default_factory=dict)
    longest: dict[Stage, float] = field(default_factory=dict)
    last: float = field(default_factory=time.process_time)

    def report(self, stage: Stage, _fraction: float) -> None:
        self.stage = stage

    def is_cancelled(self) -> bool:
        now = time.process_time()
        self.longest[self.stage] = max(self.longest.get(self.stage, 0.0), now - self.last)
        self.asked[self.stage] = self.asked.get(self.stage, 0) + 1
        self.last = now
        return self.stop == (self.stage, self.asked[self.stage])


def measure(log: Log) -> str:
    """A table of the stages of one run, which is then cancelled in the middle of each."""
    with tempfile.TemporaryDirectory(prefix="clip-unmix-cancel-") as folder:
        scene = write_scene(Path(folder) / "scene.img", ROWS, COLS)
        request = Request(str(scene), list(PROMPTS[:MATERIALS]), Path(folder) / "out", device="cpu")
        whole = _Asked()
        unmix_scene(request, whole.report, whole.is_cancelled)
        rows = ["| stage | asks | longest work between two asks | from Cancel to the end |", "|---|---|---|---|"]
        for number, (stage, asks) in enumerate(whole.asked.items()):
            asked = _Asked((stage, (asks + 1) // 2))
            again = Request(**{**vars(request), "output": Path(folder) / f"again{number}"})
            try:
                unmix_scene(again, asked.report, asked.is_cancelled)
            except Cancelled:
                ended = time.process_time() - asked.last
                faults = []
            else:
                ended, faults = float("nan"), [f"not heard: in {stage.value}"]
            if whole.longest[stage] + ended > SOON:
                faults.append(f"late: {whole.longest[stage]:.2f} and {ended:.2f} s in {stage.value}")
            if Path(again.output).exists():
                faults.append(f"something is left: of a cancel in {stage.value}")
            log.add(Trial(KIND, number, "cancelled", faults))
            rows.append(f"| {stage.value} | {asks:,} | {whole.longest[stage]:.2f} s | {ended:.2f} s |")
    return "\n".join(rows)
