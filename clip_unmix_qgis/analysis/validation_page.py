"""A comparison with measurements as one HTML page that needs nothing beside it: tables and plots, by material."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..messages import Message, told
from ..paths import RESOURCES
from . import pictures
from .output import require_free, write_output
from .report import Say, colour_in, content
from .results import Results
from .validation import Agreement, Pairs, Validation

TEMPLATE = RESOURCES / "report" / "validation.html.j2"
STEPS = (0.0, 0.05, 0.25, 0.5, 0.75, 1.0)  # of mapped shares, between which the intervals are counted
LEVEL = 0.9  # of the intervals


def write_validation(
    results: Results, found: Validation, path: Path, *, language: str = "en", colours: Sequence[str] = (),
    overwrite: bool = False,
) -> None:
    """Write the page in a language; UserError where a file is in the way or it cannot be written."""  # fmt: skip
    require_free(path, overwrite=overwrite)
    write_output(path, page(results, found, language=language, colours=colours).encode("utf-8"))


def page(results: Results, found: Validation, *, language: str = "en", colours: Sequence[str] = ()) -> str:
    """The page. All that comes from prompts, files and records is escaped."""
    from jinja2 import Environment, StrictUndefined

    def say(text: str) -> str:
        return told(text, language)

    words = content(results, language=language, colours=colours, validation=found)
    parts: list[dict[str, Any]] = []
    for pair in found.pairs:
        colour = colour_in(results, pair.material, colours)
        plots = [
            pictures.scatter_plot(pair, colour, *words["axes"]),
            pictures.distribution_plot(pair, colour, say(Message("share")), say(Message("part of the places")),
                                       words["axes"]),
        ]  # fmt: skip
        parts.append({"name": pair.material, "plots": plots, "table": intervals(pair, say)})
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(
        language=words["language"], right_to_left=words["right_to_left"], title=words["title"],
        subtitle=words["subtitle"], words=words["words"], compared=words["validation"], parts=parts,
        by_class=[] if found.agreement is None else [_by_class(found.agreement, say)],
        distributions=_distributions(found.pairs, say), record=words["record"], meaning=words["words"]["meaning"],
        told={
            "intervals": say(Message("Of 90 % intervals nine of ten should hold the measured share, at every share.")),
            "distributions": say(
                Message(
                    "Distributions are compared apart from where, for places whose positions are poor: the largest "
                    "distance of their cumulative curves, and the RMSE of their sorted values."
                )
            ),
        },
    )  # fmt: skip


def intervals(pair: Pairs, say: Say = str) -> dict[str, Any]:
    """How often the intervals of a material hold, by its mapped share."""
    head = [say(Message("mapped share")), say(Message("places")), say(Message("interval holds"))]
    holds = abs(pair.mapped - pair.measured) <= pair.half_width
    rows = []
    for low, high in zip(STEPS, STEPS[1:]):
        inside = (pair.mapped >= low) & ((pair.mapped < high) | (high == 1))
        if inside.any():
            rows.append([f"{low:.0%} – {high:.0%}", str(int(inside.sum())), f"{np.mean(holds[inside]):.0%}"])
    return {"head": head, "rows": rows}


def _distributions(pairs: Sequence[Pairs], say: Say) -> dict[str, Any]:
    head = [say(Message("material")), say(Message("distance of the distributions")), say(Message("RMSE when sorted"))]
    figures = [(pair.material, pair.figures()) for pair in pairs]
    rows = [[name, f"{of['distribution_distance']:.3f}", f"{of['distribution_rmse']:.3f}"] for name, of in figures]
    return {"head": head, "rows": rows}


def _by_class(found: Agreement, say: Say) -> dict[str, Any]:
    """Producer's and user's accuracy."""
    figures = found.figures()
    head = [say(Message("class")), say(Message("producer's accuracy")), say(Message("user's accuracy"))]
    users = {name: "–" if share is None else f"{share:.1%}" for name, share in figures["users"].items()}
    return {"head": head, "rows": [[name, f"{figures['producers'][name]:.1%}", users[name]] for name in found.classes]}
