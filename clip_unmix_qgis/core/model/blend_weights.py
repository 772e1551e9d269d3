"""How far to trust the scene's endmembers, how far the library: learned on simulated scenes."""

from __future__ import annotations

import torch
from torch import Tensor, nn

EVIDENCE = (
    "share of its own material that the library finds in each endmember",
    "probability that the encoder gives each endmember of being its material",
    "spread of the shares among the draws of endmembers",
    "misfit of the endmembers",
    "logarithm of the number of bands",
    "number of materials",
    "difference between the endmembers' and the library's shares",
    "largest share in a pixel by the endmembers",
    "pixels that are pure by the endmembers",
    "largest share in a pixel by the library",
    "pixels that are pure by the library",
    "area mode",
)
ANSWERS = 3  # of the endmembers, of the library, of library and endmembers together


class BlendWeights(nn.Module):
    """A scene's EVIDENCE (12,) -> weights (3,) of the three answers, which sum to one (multinomial logistic
    regression).
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(len(EVIDENCE)))
        self.register_buffer("deviation", torch.ones(len(EVIDENCE)))
        self.linear = nn.Linear(len(EVIDENCE), ANSWERS)

    def forward(self, evidence: Tensor) -> Tensor:
        """Weights (..., 3) of evidence (..., 12)."""
        # beyond what was met in training, more of the same says nothing more
        return self.linear(((evidence - self.mean) / self.deviation).clamp(-3, 3)).softmax(-1)
