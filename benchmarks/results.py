"""What `make evaluate` measured, kept in benchmarks/results/evaluation.json, from which docs/evaluation.md and
README.md are rendered.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.run.provenance import plugin_version

Figures = dict[str, float]
FILE = Path(__file__).resolve().parent / "results/evaluation.json"
WEIGHTS = (
    *("spectral_encoder", "endmember_decoder", "penalty_weights", "scene_network", "blend_weights"),
    *("spectral_library", "calibration", "anchors"),
)


def bundled_weights() -> dict[str, str]:
    """SHA-256 of the weights that a figure depends on."""
    return {name: load_weights(name)[1]["sha256"] for name in WEIGHTS}


@dataclass
class Results:
    """`runs`: figures by case and method, one dictionary a seed; `supervised`: rows of `benchmarks.supervised`;
    `languages`: the largest difference to English and over how many languages; `interval`: how often the 90 % interval
    held the truth on simulated scenes, and what was `measured`, by case and seed; `remarks`: what was not measured. All
    with `weights`, of a plugin `version`, last on a `date`, over `seeds`.
    """

    weights: dict[str, str]
    version: str
    date: str
    seeds: list[int]
    runs: dict[str, dict[str, list[Figures]]] = field(default_factory=dict)
    supervised: list[dict[str, Any]] = field(default_factory=list)
    languages: dict[str, Any] = field(default_factory=dict)
    interval: dict[str, Any] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    @classmethod
    def empty(cls, seeds: tuple[int, ...]) -> Results:
        date = f"{dt.datetime.now(dt.timezone.utc):%d %B %Y}"
        return cls(bundled_weights(), plugin_version(), date, list(seeds))

    @classmethod
    def load(cls, path: Path = FILE) -> Results:
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def save(self, path: Path = FILE) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(vars(self), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    def add(self, case: str, method: str, figures: Figures) -> None:
        self.runs.setdefault(case, {}).setdefault(method, []).append(figures)

    def mean(self, case: str, method: str, key: str) -> float:
        return float(np.mean([run[key] for run in self.runs[case][method]]))

    def over(self, earlier: Results) -> Results:
        """These results with the earlier ones of the cases not measured now, which must be of the same weights and
        seeds: others go.
        """
        if earlier.weights != self.weights or earlier.seeds != self.seeds:
            return self
        kept = [remark for remark in earlier.remarks if remark.split(", ")[0] not in self.runs]
        return Results(
            self.weights,
            self.version,
            self.date,
            self.seeds,
            {**earlier.runs, **self.runs},
            self.supervised or earlier.supervised,
            self.languages or earlier.languages,
            self.interval or earlier.interval,
            list(dict.fromkeys([*kept, *self.remarks])),
        )
