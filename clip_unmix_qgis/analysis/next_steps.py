"""What an analyst had best do next with a finished run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..messages import Message
from ..run.warnings import LARGEST_LIKELY_ANGLE

MUCH_OTHER = 0.2  # mean share of what nobody named
WIDE = 1.0  # half-width of a mean share over that share, from which on the interval says little


def next_steps(record: Mapping[str, Any]) -> list[str]:
    """Sentences, the most urgent first; the last is always one."""
    quality, endmembers = record["quality"], record["model"]["endmembers"]
    steps: list[str] = []
    if quality["mean_other"] > MUCH_OTHER:
        steps.append(
            Message(
                "{share:.0%} of the scene is of no named material: name what is missing, or ask for suggestions.",
                share=quality["mean_other"],
            )
        )
    unseen = [entry["prompt"] for entry in endmembers if entry["source"] in ("decoder", "left out")]
    if unseen:
        steps.append(
            Message(
                "No pixel looks like {names}: pick a pixel of it or give a library spectrum, or leave it out.",
                names=", ".join(unseen),
            )
        )
    odd = [e["prompt"] for e in endmembers if e["source"] == "scene" and (e.get("angle") or 0) > LARGEST_LIKELY_ANGLE]
    if odd:
        steps.append(
            Message(
                "The endmember of {names} looks unlike what is known by that name: look into its pixels, and replace "
                "it by one that you know.",
                names=", ".join(odd),
            )
        )
    vague = _vague(quality)
    if vague:
        steps.append(
            Message(
                "The interval of {names} is as wide as its share: give samples, or compare with measurements.",
                names=", ".join(vague),
            )
        )
    steps.append(Message("Compare with measurements before decisions rest on the maps."))
    return steps


def _vague(quality: Mapping[str, Any]) -> list[str]:
    widths = {entry["prompt"]: entry["half_width"] for entry in quality.get("mean_uncertainty", ())}
    means = quality["mean_abundance"]
    return [of["prompt"] for of in means if of["mean"] > 0 and widths.get(of["prompt"], 0) > WIDE * of["mean"]]
