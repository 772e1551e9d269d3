"""The constants that `constants.py` weighs: where each stands in the plugin and which values it tries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from clip_unmix_qgis.core import suggestion
from clip_unmix_qgis.core.abundance import illumination
from clip_unmix_qgis.core.endmembers import candidates, endmembers, finding, search
from clip_unmix_qgis.core.spectra import abundances, unit
from clip_unmix_qgis.run import suggest


def itself(value: float, _original: Any) -> Any:
    return value


@dataclass(frozen=True)
class Constant:
    """A constant of the plugin: where it stands, the values to try, and by which error.

    `put(value, original)` makes what is put in its place, and `now` says the present value where the place does not
    hold it.
    """

    name: str
    owner: Any
    attribute: str
    values: tuple[float, ...]
    error: str = "shares"
    put: Callable[[float, Any], Any] = itself
    now: float | None = None

    @property
    def present(self) -> float:
        return self.now if self.now is not None else getattr(self.owner, self.attribute)

    @contextmanager
    def set_to(self, value: float) -> Iterator[None]:
        """The plugin with this constant at another value."""
        original = getattr(self.owner, self.attribute)
        setattr(self.owner, self.attribute, self.put(value, original))
        try:
            yield
        finally:
            setattr(self.owner, self.attribute, original)


# -- what is no attribute of a module ---------------------------------------------------------------------------------
def semantic(
    floor: float = -8.0, weight: float = 0.25, cap: float = 2.0
) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """`endmembers.semantic_score` with other limits of the logits; a test holds the two together."""

    def score(logits: np.ndarray, angle: np.ndarray) -> np.ndarray:
        share = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
        misfit = endmembers.LOGITS_PER_DECODER_RADIAN * (angle - angle.min(1, keepdims=True))
        return np.maximum(share, floor) + weight * np.minimum(logits, cap) - misfit

    return score


def repeated(steps: float, refine: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
    """So many steps towards the typical pure pixel."""

    def refined(
        spectra: np.ndarray, sample: np.ndarray, logits: np.ndarray, fit: np.ndarray, free: list[int]
    ) -> np.ndarray:
        for step in range(int(steps)):
            fit = fit if step == 0 else abundances(unit(sample), unit(spectra))
            spectra = refine(spectra, sample, logits, fit, free)
        return spectra

    return refined


def with_lead(lead: float, refine: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
    """A pixel is pure where the material's logit is at most `lead` (2 at present) under the best: scaled, that is the
    same.
    """
    return lambda spectra, sample, logits, fit, free: refine(spectra, sample, logits * (2.0 / lead), fit, free)


def claimed_from(limit: float, unnamed: Callable[..., list[int]]) -> Callable[..., list[int]]:
    """A candidate is claimed where a logit is over `limit` (-3 at present) and several materials are named."""

    def found(spectra: np.ndarray, logits: np.ndarray, named: np.ndarray, alone: bool) -> list[int]:
        return unnamed(spectra, logits if alone else logits - (limit + 3.0), named, alone)

    return found


SEARCHED_IN = finding  # the module that runs the search
CONSTANTS = (
    Constant("DARK_FLOOR", illumination, "DARK_FLOOR", (0.3, 0.5, 0.6, 0.7, 0.8, 1.0), "area"),
    Constant("settling steps", SEARCHED_IN, "refine_endmembers", (0, 1, 2, 3), put=repeated, now=1),
    Constant("LEAST_PURE_SHARE", endmembers, "LEAST_PURE_SHARE", (0.6, 0.7, 0.8, 0.9)),
    Constant("logit lead of a pure pixel", SEARCHED_IN, "refine_endmembers", (1.0, 2.0, 4.0), put=with_lead, now=2.0),
    Constant("DRAWS", SEARCHED_IN, "DRAWS", (1, 6, 12, 24)),
    Constant("STEPS", search, "STEPS", (60, 120, 240)),
    Constant("SCORE_PER_LOG_RESIDUAL", search, "SCORE_PER_LOG_RESIDUAL", (0.5, 1.0, 2.0, 4.0)),
    Constant("LOGITS_PER_DECODER_RADIAN", endmembers, "LOGITS_PER_DECODER_RADIAN", (2.0, 4.0, 8.0, 16.0)),
    Constant("UNSEEN_LOGIT", SEARCHED_IN, "UNSEEN_LOGIT", (-6.0, -5.0, -4.0, -3.0, -2.0)),
    Constant(
        "floor of the log share",
        SEARCHED_IN,
        "semantic_score",
        (-16.0, -8.0, -4.0),
        put=lambda v, _: semantic(floor=v),
        now=-8.0,
    ),
    Constant(
        "weight of the logit",
        SEARCHED_IN,
        "semantic_score",
        (0.0, 0.25, 0.5),
        put=lambda v, _: semantic(weight=v),
        now=0.25,
    ),
    Constant(
        "cap of the logit",
        SEARCHED_IN,
        "semantic_score",
        (0.0, 2.0, 4.0),
        put=lambda v, _: semantic(cap=v),
        now=2.0,
    ),
    Constant("MOST_CANDIDATES", SEARCHED_IN, "MOST_CANDIDATES", (24, 44, 64)),
    Constant("SEARCH_PIXELS", SEARCHED_IN, "SEARCH_PIXELS", (125, 250, 500)),
    Constant("LEAST_CANDIDATE_ANGLE", candidates, "LEAST_CANDIDATE_ANGLE", (0.0075, 0.015, 0.03)),
    Constant("PCA_COMPONENTS", candidates, "PCA_COMPONENTS", (15, 25, 40)),
    Constant("MOST_UNNAMED", endmembers, "MOST_UNNAMED", (2, 4, 6), "unnamed"),
    Constant("LEAST_UNNAMED_ANGLE", endmembers, "LEAST_UNNAMED_ANGLE", (0.06, 0.12, 0.24), "unnamed"),
    Constant(
        "logit that claims a candidate",
        SEARCHED_IN,
        "unnamed_endmembers",
        (-4.0, -3.0, -2.0),
        "unnamed",
        claimed_from,
        -3.0,
    ),
    Constant("suggestion.DRAWS", suggestion, "DRAWS", (5, 10), "suggestions"),
    Constant("suggestion.PARTS", suggestion, "PARTS", (6, 8), "suggestions"),
    Constant("suggestion._LOOKED_FOR", suggestion, "_LOOKED_FOR", (6, 12), "suggestions"),
    Constant("suggestion._PURITY_EXPONENT", suggestion, "_PURITY_EXPONENT", (4.0, 8.0, 16.0), "suggestions"),
    Constant("suggestion.LOGITS_PER_DECODER_RADIAN", suggestion, "LOGITS_PER_DECODER_RADIAN", (4.0, 8.0, 16.0), "odds"),
    Constant("suggestion._LOGITS_PER_LEVEL", suggestion, "_LOGITS_PER_LEVEL", (0.0, 0.25, 0.5), "odds"),
    Constant("suggestion._TIED_LOG_ODDS", suggestion, "_TIED_LOG_ODDS", (0.0, 0.7, 1.4), "odds"),
    Constant("suggest._LEVEL", suggest, "_LEVEL", (0.0, 0.2, 0.4, 0.8), "odds"),
    Constant("suggest._NO_LAND_COVER", suggest, "_NO_LAND_COVER", (0.0, 0.5, 1.0, 2.0), "odds"),
    Constant("suggest._WORDLESS", suggest, "_WORDLESS", (0.01, 0.03, 0.1), "odds"),
)
