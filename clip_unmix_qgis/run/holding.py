"""What it means for a run that the endmembers of some materials are given (`held_spectra.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message

if TYPE_CHECKING:
    from ..core.adapter.scene_adapter import SceneAdapter
    from ..core.spectral_model import SpectralModel
    from ..core.unmixer import Unmixer
    from ..language.material import Material


def not_used(
    labelled: dict[int, np.ndarray], held: Mapping[int, np.ndarray], materials: Sequence[Material]
) -> list[str]:
    """Takes the samples of those away whose endmember is given, and says so."""
    both = sorted(held.keys() & labelled.keys())
    for m in both:
        del labelled[m]
    return [
        Message("The samples of '{name}' were not used: its endmember is given.", name=materials[m].typed) for m in both
    ]


def unlike(model: SpectralModel, held: Mapping[int, np.ndarray], materials: Sequence[Material]) -> list[str]:
    """A sentence for each spectrum that the words of its material do not recognise: a wrong pixel, perhaps."""
    said: list[str] = []
    for m, logits in sorted(_unrecognised(model, held).items()):
        name, nearest = materials[m].typed, int(logits.argmax())
        if materials[m].concept is None:
            continue
        if logits[nearest] > 0:
            said.append(Message(
                "The endmember given for '{name}' looks like '{other}', not like '{name}': check where it comes from.",
                name=name, other=materials[nearest].typed,
            ))  # fmt: skip
        else:
            said.append(Message(
                "The endmember given for '{name}' looks unlike what is known by that name; its map shows what "
                "resembles that spectrum.",
                name=name,
            ))  # fmt: skip
    return said


def marked(unmixer: Unmixer, held: Mapping[int, np.ndarray]) -> Unmixer:
    """The unmixer, whose endmembers tell which of them were given."""
    for m in held:
        unmixer.endmembers.source[m] = "given"
    return unmixer


def with_held(model: SpectralModel, base: SceneAdapter, held: Mapping[int, np.ndarray]) -> SceneAdapter:
    """What is known of materials whose words do not recognise the spectrum that was given, as of an ontology's new
    ones.

    Where they do, they stay as they are: a spectrum beside them would claim what is only somewhat like it.
    """
    from ..core.adapter.fitting import fit_prototype

    for m in _unrecognised(model, held):
        base = fit_prototype(model, base, m, held[m])
    return base


def _unrecognised(model: SpectralModel, held: Mapping[int, np.ndarray]) -> dict[int, np.ndarray]:
    """The logits (p,) of the spectra that the words of their material do not recognise."""
    from ..core.endmembers.endmembers import UNSEEN_LOGIT

    found = {m: model.logits(spectrum)[0] for m, spectrum in held.items()}
    return {m: logits for m, logits in found.items() if logits[m] < UNSEEN_LOGIT}
