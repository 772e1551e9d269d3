"""What was learnt of a scene, and the figures that decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Decision:
    """What was kept ("zero-shot", "adapter" (as given), "encoder", "endmembers", "both" or "shares"), and the
    figures it rests on.
    """

    kept: str = "zero-shot"
    decided_by: str = ""
    error: dict[str, float] = field(default_factory=dict)  # RMSE of abundances against labels, by variant
    reconstruction: dict[str, float] = field(default_factory=dict)  # mean residual of the scene's sample in reflectance
    pixels: dict[int, int] = field(default_factory=dict)
    shares_moved: bool = False  # towards the labels or the shares measured, after what was kept

    def to_dict(self) -> dict[str, Any]:
        """For the provenance; the caller puts prompts in place of indices."""
        return {
            "kept": self.kept,
            "shares_moved": self.shares_moved,
            "decided_by": self.decided_by,
            "abundance_rmse": {name: round(value, 4) for name, value in self.error.items()},
            "reconstruction": {name: round(value, 5) for name, value in self.reconstruction.items()},
        }
