"""What is tried to name spectra of other libraries: one idea on top of the present recipe, then several together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Variant:
    """What differs from the defaults of `EncoderSettings`, `Conditions` and `Library`.

    `more`: with the libraries of `new_libraries.more`. `steps`: share of the command's. `members`: no training, but
    the mean of those variants. `students`: width, hidden and blocks of encoders distilled from it.
    """

    settings: dict = field(default_factory=dict)
    conditions: dict = field(default_factory=dict)
    drawing: dict = field(default_factory=dict)
    more: bool = False
    seed: int = 0
    steps: float = 1.0
    members: tuple[str, ...] = ()
    students: tuple[tuple[int, int, int], ...] = ()


BUNDLED, SMALLER = (160, 320, 4), (112, 224, 4)
BASE = Variant()
# Three of the four libraries left out are of building materials: what helps all four through few bands, too, is kept.
ALL = Variant(
    {"groups": 0.5, "few_bands": 0.4}, {"blend": 0.5, "power": 0.2, "curve": 0.12}, {"even_sources": 0.7}
)
MORE_ALL = replace(ALL, more=True)
MILD = {"blend": 0.3, "power": 0.1, "curve": 0.06}
STRONG = {"blend": 0.7, "power": 0.35, "curve": 0.25}


def _seeds(name: str, variant: Variant) -> dict[str, Variant]:
    return {f"{name}-{seed}": replace(variant, seed=seed) for seed in (1, 2)}


def _three(name: str) -> tuple[str, ...]:
    return name, f"{name}-1", f"{name}-2"


# In the order in which they are begun: what does not fit into the time given is the tail.
VARIANTS: dict[str, Variant] = {
    "all": ALL,
    **_seeds("all", ALL),
    "base": BASE,
    **_seeds("base", BASE),
    "more": Variant(more=True),
    "more-all": MORE_ALL,
    "all-students": replace(ALL, members=("all",), students=(SMALLER, BUNDLED)),
    "all-x3": replace(ALL, members=_three("all"), students=(SMALLER,)),
    "base-x3": Variant(members=_three("base")),
    "curve-0.12": Variant(conditions={"curve": 0.12}),
    "power-0.2": Variant(conditions={"power": 0.2}),
    "blend-0.5": Variant(conditions={"blend": 0.5}),
    "even-sources": Variant(drawing={"even_sources": 1.0}),
    "groups-1": Variant({"groups": 1.0}),
    "few-bands-0.5": Variant({"few_bands": 0.5}),
    "short": Variant(steps=0.25),
    "all-short": replace(ALL, steps=0.25),
    "all-strong": replace(ALL, conditions=STRONG),
    "all-narrow": replace(ALL, settings={**ALL.settings, "width": 160, "hidden": 320}),
    "all-dropout": replace(ALL, settings={**ALL.settings, "dropout": 0.2}),
    "dropout-0.2": Variant({"dropout": 0.2}),
    "adversarial-0.05": Variant({"adversarial": 0.05}),
    "dark-nodes-0.4": Variant({"dark_nodes": 0.4}),
    "balance-1": Variant(drawing={"balance": 1.0}),
    **_seeds("more-all", MORE_ALL),
    "more-all-x3": replace(MORE_ALL, members=_three("more-all"), students=(SMALLER,)),
    "decay-0.5": Variant({"decay": 0.5}),
    "smoothing-0.2": Variant({"smoothing": 0.2}),
    "upward-0.2": Variant({"upward": 0.2}),
    "ancestors-rest": Variant({"ancestors_compete": False}),
    "mean-0.9997": Variant({"mean_decay": 0.9997}),
    "softmax-2": Variant({"softmax": 2.0}),
    "measured-10": Variant(drawing={"measured_weight": 10.0}),
    "pure": Variant(conditions={"parts": (0.75, 0.12, 0.07, 0.03, 0.02, 0.01)}),
    "narrow": Variant({"width": 160, "hidden": 320}),
    "curve-0.3": Variant(conditions={"curve": 0.3}),
    "power-0.4": Variant(conditions={"power": 0.4}),
    "variability-0.5": Variant(conditions={"variability": 0.5}),
    "all-mild": replace(ALL, conditions=MILD),
    "all-adversarial": replace(ALL, settings={**ALL.settings, "adversarial": 0.05}),
    "all-balance-1": replace(ALL, drawing={**ALL.drawing, "balance": 1.0}),
    "all-pure-softmax": replace(
        ALL,
        settings={**ALL.settings, "softmax": 2.0},
        conditions={**ALL.conditions, "parts": (0.75, 0.12, 0.07, 0.03, 0.02, 0.01)},
    ),
}
