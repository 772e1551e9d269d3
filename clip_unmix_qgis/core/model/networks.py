"""The four trained networks, from the folder of their weights."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import nn

from ...paths import MODELS
from ..weights import identity, load_weights
from .calibration import Calibration
from .decoder import EndmemberDecoder
from .encoder import SpectralEncoder
from .penalty import PenaltyWeights

Module = TypeVar("Module", bound=nn.Module)


@dataclass(frozen=True)
class Networks:
    """Spectral encoder, endmember decoder, penalty and calibration on one device, and what identifies their weights in
    a record.
    """

    encoder: SpectralEncoder
    decoder: EndmemberDecoder
    penalty: nn.Module  # logits (n, p) -> weights (n, p) of the L1 norm
    calibration: Calibration
    identities: tuple[dict[str, Any], ...]

    @classmethod
    def load(cls, folder: Path = MODELS) -> Networks:
        """Read all four into the CPU's memory. UserError where one is missing or differs from its card."""
        identities = []

        def read(module: Module, name: str) -> Module:
            tensors, card = load_weights(name, folder)
            identities.append(identity(card))
            module.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
            return module.eval().requires_grad_(False)

        encoder, decoder = read(SpectralEncoder(), "spectral_encoder"), read(EndmemberDecoder(), "endmember_decoder")
        penalty, calibration = read(PenaltyWeights(), "penalty_weights"), read(Calibration(), "calibration")
        return cls(encoder, decoder, penalty, calibration, tuple(identities))

    def to(self, device: torch.device) -> Networks:
        """The same on another device; these stay where they are."""
        if next(self.encoder.parameters()).device.type == device.type:
            return self

        def moved(module: Module) -> Module:
            return copy.deepcopy(module).to(device)

        return Networks(
            moved(self.encoder), moved(self.decoder), moved(self.penalty), moved(self.calibration), self.identities
        )
