"""The needless word: what was named and is not in the scene.

Words share out whatever a scene shows, so asphalt typed where there is none takes dark and mixed pixels from soil and
water, and no misfit tells: one more endmember never explains less. But what is there leaves traces that a needless word
does not: pixels for which the word leads, a share by the library's mixtures too, an endmember without which some pixels
cannot be explained. Where these are weak, the word is left out, as if it had not been typed, and its share is 0.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ...options import INTIMATE
from ..spectra import abundances, misfit, product, unit
from ..workers import one_thread
from .clearest import CLEAREST, LARGEST_LEAD, PIXELS, clearest
from .set_misfits import RESIDUAL_OFFSET

if TYPE_CHECKING:
    from ..abundance.estimator import AbundanceEstimator
    from ..spectral_model import SpectralModel
    from .endmembers import Endmembers
    from .searched import Searched

LEAST_WORDS = 3  # of two, one is left at most that could be compared with nothing
AT_ONCE = 250  # pixels of which mixtures are found in one part
# Log odds that a word is needless: of `evidence`, then the constant. Fitted to simulated scenes of the split `tune` by
# benchmarks/needless.py (docs/model.md).
ODDS: tuple[float, ...] = (-0.23, -15.14, -11.92, -4.22, -0.50, -6.99, -0.57, 28.16)
# Log odds that speak for a word because somebody typed it: to leave out what is there costs its whole map, more than
# the error that the odds are fitted to, and in scenes of strange materials they leave out too much (docs/model.md).
TYPED = 4.0


def needless_words(found: Searched, alive: Callable[[], None] = lambda: None) -> list[int]:
    """Those of p words that are needless, the surest first, two stay; `alive` is called now and then.

    A word is not among them where the one that it loses to is: without that it may well be what is there, so it is
    for the next search to tell. Words stay that mean minerals, which lie pure nowhere, that are called by their colour,
    which are rare, that are no concept's, and those for which spectra are known. All stay where one means shadow: what
    lies in it leads for none.
    """
    told = evidence(found, alive)
    if told is None:
        return []
    rows, rival = told
    odds = rows @ np.array(ODDS[:-1]) + ODDS[-1] - TYPED
    odds[~_doubtful(found.model)] = -np.inf
    needless: list[int] = []
    for m in np.argsort(-odds, kind="stable")[: (odds > 0).sum()].tolist():
        if rival[m] not in needless:
            needless.append(m)
    return needless[: len(odds) - LEAST_WORDS + 1]


def _doubtful(model: SpectralModel) -> np.ndarray:
    """Which words may be left out (p,)."""
    doubtful = model.networks.library.meant(model.anchors.cpu().numpy())[1] & ~model.adapter.known
    doubtful[list(model.minerals)] = False
    doubtful[list(() if model.evidence is None else model.evidence.coloured)] = False
    return doubtful


@one_thread()
@torch.no_grad()
def evidence(found: Searched, alive: Callable[[], None] = lambda: None) -> tuple[np.ndarray, np.ndarray] | None:
    """What tells that a word is there (p, 7), and the word (p,) that it has to lead over; None where there are too few
    words, one means shadow, or the library cannot tell.

    In the pixels of the sample that speak most for each word, the means of: the log odds by which it leads over
    the other words; the roots of its shares by the library and by the endmembers; the root of the log misfit that its
    endmember spares. Then the number of words, the correlation of its shares by library and endmembers, and the log
    odds by which it leads in its own endmember.
    """
    model, p = found.model, len(found.model.anchors)
    if found.by_library is None or p < LEAST_WORDS or model.shadows:
        return None
    if model.adapter.corrects_logits or model.mixing == INTIMATE:
        return None
    some, pixels, coordinates = found.pixels.some(model, PIXELS)
    logits = model.score_coordinates(coordinates, pixels)[0].cpu()
    library = found.by_library(coordinates)[:, :p].cpu()
    own = torch.cat([_shares(part, found.estimator, alive) for part in pixels.split(AT_ONCE)]).cpu()
    of_endmembers = torch.from_numpy(model.logits(np.nan_to_num(found.endmembers.spectra[:p])))
    lead = _lead(logits)
    columns = (
        clearest(lead),
        clearest(library).sqrt(),
        clearest(own).sqrt(),
        clearest(_spared(model, some, found.endmembers, alive)).clamp_min(0).sqrt(),
        torch.full((p,), float(p)),
        torch.stack([torch.corrcoef(torch.stack(both))[0, 1] for both in zip(library.T, own.T)]).nan_to_num(),
        _lead(of_endmembers).diagonal(),
    )
    return torch.stack([column.double() for column in columns], 1).numpy(), _rivals(logits, lead)


def _shares(pixels: Tensor, estimator: AbundanceEstimator, alive: Callable[[], None]) -> Tensor:
    """Shares (n, p) by the endmembers alone."""
    alive()
    return estimator(pixels, torch.zeros(len(pixels), estimator.materials).to(pixels)).share


def _lead(logits: Tensor) -> Tensor:
    """Log odds (n, p) by which each word leads over all others, of logits (n, p)."""
    p = logits.shape[1]
    others = logits[:, None].masked_fill(torch.eye(p, dtype=torch.bool, device=logits.device), -torch.inf)
    return (logits - others.logsumexp(2)).clamp(-LARGEST_LEAD, LARGEST_LEAD)


def _rivals(logits: Tensor, lead: Tensor) -> np.ndarray:
    """The word (p,) of the largest logits (n, p) beside each, where it leads most."""
    rows = lead.topk(min(CLEAREST, len(lead)), 0).indices
    beside = logits[rows].mean(0)  # (p, p)
    rival: np.ndarray = beside.fill_diagonal_(-torch.inf).argmax(1).numpy()
    return rival


def _spared(
    model: SpectralModel, spectra: np.ndarray, endmembers: Endmembers, alive: Callable[[], None]
) -> Tensor:
    """By how much the endmember of each word lowers the log misfit of spectra (n, b): (n, p)."""
    good, p = model.good, len(model.anchors)
    shapes, ends = unit(spectra[:, good]), unit(np.nan_to_num(endmembers.spectra[:, good]))

    share, spared = abundances(shapes, ends), np.zeros((len(shapes), p))
    whole = np.linalg.norm(shapes - product(share, ends), axis=1)
    for m in range(p):
        alive()
        holds = share[:, m] > 0  # what a pixel does not hold it does not miss
        if holds.any():
            without = misfit(shapes[holds], np.delete(ends, m, 0), np.delete(share[holds], m, 1) > 0)
            spared[holds, m] = np.log((without + RESIDUAL_OFFSET) / (whole[holds] + RESIDUAL_OFFSET))
    return torch.from_numpy(spared)
