"""What training costs in energy: an estimate, with how it was made."""

from __future__ import annotations

import contextlib
import subprocess
import time

import torch

GPU_WATTS = {
    "H200": 700.0,
    "H100": 700.0,
    "A100": 400.0,
    "V100": 300.0,
    "L40": 300.0,
    "L4": 72.0,
    "T4": 70.0,
    "RTX 4090": 450.0,
}
UNKNOWN_GPU_WATTS = 300.0
SECONDS_BETWEEN = 20.0  # asking takes a moment
CPU_WATTS = 65.0  # a desktop processor at work


class PowerMeter:
    """Mean of the power readings of the first GPU that nvidia-smi gives now and then."""

    def __init__(self) -> None:
        self.readings: list[float] = []
        self.works, self.last = torch.cuda.is_available(), -SECONDS_BETWEEN

    def read(self) -> None:
        """Take a reading, where there is something to read and the last one is not fresh."""
        if self.works and time.monotonic() - self.last >= SECONDS_BETWEEN:
            self.last = time.monotonic()
            command = ["nvidia-smi", "--query-gpu=power.draw", "--format=csv,noheader,nounits", "--id=0"]
            self.works = False
            with contextlib.suppress(OSError, subprocess.SubprocessError, ValueError, IndexError):
                answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=5).stdout
                self.readings.append(float(answer.splitlines()[0]))
                self.works = True

    def energy(self, minutes: float) -> dict[str, float | str]:
        """Watt-hours of that many minutes, and where the power comes from."""
        if self.readings:
            watts, basis = (
                sum(self.readings) / len(self.readings),
                f"mean of {len(self.readings)} readings of nvidia-smi, GPU alone",
            )
        elif torch.cuda.is_available():
            name = torch.cuda.get_device_name()
            watts = next((w for part, w in GPU_WATTS.items() if part in name), UNKNOWN_GPU_WATTS)
            basis = "the GPU's rated power, no reading possible"
        else:
            watts, basis = CPU_WATTS, "a desktop processor assumed to draw 65 W"
        return {"watt_hours": round(watts * minutes / 60, 1), "watts": round(watts), "basis": basis}
