"""The learned weights of the sparsity penalty: what the words support is penalised less."""

from __future__ import annotations

import torch
from torch import Tensor, nn

LOGIT_FEATURES = 3


def logit_features(logits: Tensor) -> Tensor:
    """What similarity logits (n, p) say of each material, whatever the number of prompts: (n, p, 3).

    Its logit, its lead over the best rival, both in fives, and its share in a softmax.
    """
    if logits.shape[-1] > 1:
        best = logits.topk(2, -1).values
        rival = torch.where(logits >= best[..., :1], best[..., 1:2], best[..., :1])
    else:
        rival = torch.zeros_like(logits)
    return torch.stack([logits / 5, (logits - rival) / 5, logits.softmax(-1)], -1)


class PenaltyWeights(nn.Module):
    """Similarity logits (n, p) -> non-negative weights (n, p) of the weighted L1 norm.

    The network sees each material's `logit_features`, so it serves any number of prompts. Under sum-to-one a uniform L1
    norm is constant: only differences act.
    """

    def __init__(self, hidden: int = 24) -> None:
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(LOGIT_FEATURES, hidden), nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, 1)
        )
        self.log_strength = nn.Parameter(torch.tensor(-3.0))

    def forward(self, logits: Tensor) -> Tensor:
        """Weights (n, p) of logits (n, p)."""
        return self.log_strength.exp() * nn.functional.softplus(self.net(logit_features(logits)).squeeze(-1))
