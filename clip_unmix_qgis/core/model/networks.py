"""The six trained networks and the spectral library, from the folder of their weights."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import nn

from ...paths import MODELS
from ..weights import identity, load_weights
from .blend_weights import BlendWeights
from .calibration import Calibration
from .decoder import EndmemberDecoder
from .encoder import SpectralEncoder
from .library import SpectralLibrary
from .penalty import PenaltyWeights
from .scene_network import SceneNetwork

Module = TypeVar("Module", bound=nn.Module)


@dataclass(frozen=True)
class Networks:
    """Spectral encoder, endmember decoder, penalty, scene network, blend and calibration on one device, the spectral
    library, and what identifies them all in a record.
    """

    encoder: SpectralEncoder
    decoder: EndmemberDecoder
    penalty: nn.Module  # logits (n, p) -> weights (n, p) of the L1 norm
    scene: SceneNetwork
    blend: BlendWeights
    calibration: Calibration
    library: SpectralLibrary
    identities: tuple[dict[str, Any], ...]

    @classmethod
    def load(cls, folder: Path = MODELS) -> Networks:
        """Read all of them into the CPU's memory. UserError where one is missing or differs from its card."""
        identities = []

        def read(module: Module, name: str) -> Module:
            tensors, card = load_weights(name, folder)
            identities.append(identity(card))
            module.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
            return module.eval().requires_grad_(False)

        encoder, decoder = read(SpectralEncoder(), "spectral_encoder"), read(EndmemberDecoder(), "endmember_decoder")
        penalty, calibration = read(PenaltyWeights(), "penalty_weights"), read(Calibration(), "calibration")
        scene, blend = read(SceneNetwork(), "scene_network"), read(BlendWeights(), "blend_weights")
        library = SpectralLibrary.load()
        return cls(encoder, decoder, penalty, scene, blend, calibration, library, (*identities, library.identity))

    def to(self, device: torch.device) -> Networks:
        """The same on another device; these stay where they are."""
        if next(self.encoder.parameters()).device.type == device.type:
            return self

        def moved(module: Module) -> Module:
            return copy.deepcopy(module).to(device)

        encoder, decoder, calibration = moved(self.encoder), moved(self.decoder), moved(self.calibration)
        penalty, scene, blend = moved(self.penalty), moved(self.scene), moved(self.blend)
        return Networks(encoder, decoder, penalty, scene, blend, calibration, self.library, self.identities)
