"""Draw the losses of the last training, and how reliable the calibrated probabilities are: python -m training.plot

Apart from training itself, because a GPU machine need not have matplotlib.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt


def draw(log: list[dict], path: Path) -> None:
    """One panel for each stage, the loss over the steps, on a logarithmic axis unless it is a logarithm itself."""
    stages = list(dict.fromkeys(entry["stage"] for entry in log))
    figure, axes = plt.subplots(1, len(stages), figsize=(4 * len(stages), 3), squeeze=False, layout="constrained")
    for axis, stage in zip(axes[0], stages):
        entries = [entry for entry in log if entry["stage"] == stage]
        axis.plot(
            [entry["step"] for entry in entries], [entry["loss"] for entry in entries], color="#1b6ca8", linewidth=1.4
        )
        logarithmic = min(entry["loss"] for entry in entries) > 0
        axis.set(title=stage, xlabel="step", ylabel="loss", yscale="log" if logarithmic else "linear")
        axis.grid(visible=True, which="both", alpha=0.25)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def draw_reliability(said_seen_count: list[list[float]], path: Path) -> None:
    """Of the pixels to which a presence was given with a probability, the share in which the material is present."""
    said, seen, count = zip(*said_seen_count)
    figure, axis = plt.subplots(figsize=(3.6, 3.4), layout="constrained")
    axis.plot([0, 1], [0, 1], color="#999999", linewidth=1)
    axis.scatter(said, seen, s=[10 + 150 * n / max(count) for n in count], color="#1b6ca8")
    axis.plot(said, seen, color="#1b6ca8", linewidth=1.4)
    axis.set(
        xlabel="probability of presence", ylabel="share of pixels with it", xlim=(0, 1), ylim=(0, 1), aspect="equal"
    )
    axis.grid(visible=True, alpha=0.25)
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--log", type=Path, default=Path("models/training_log.json"))
    parser.add_argument("--out", type=Path, default=Path("docs/images/training.png"))
    arguments = parser.parse_args(argv)
    draw(json.loads(arguments.log.read_text(encoding="utf-8")), arguments.out)
    card = arguments.log.with_name("calibration.json")
    if card.exists():
        figures = json.loads(card.read_text(encoding="utf-8"))["figures"]
        draw_reliability(figures["presence_reliability_said_seen_count"], arguments.out.with_name("reliability.png"))


if __name__ == "__main__":
    main()
