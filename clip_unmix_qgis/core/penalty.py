"""The learned weights of the sparsity penalty: what the words support is penalised less."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class PenaltyWeights(nn.Module):
    """Similarity logits (n, p) -> non-negative weights (n, p) of the weighted L1 norm.

    For each pixel and material the network sees the material's logit, its lead over the best rival and its share in
    a softmax, so it serves any number of prompts. Under sum-to-one a uniform L1 norm is constant: only differences act.
    """

    def __init__(self, hidden: int = 24) -> None:
        super().__init__()
        self.net = nn.Sequential(nn.Linear(3, hidden), nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, 1))
        self.log_strength = nn.Parameter(torch.tensor(-3.0))

    def forward(self, logits: Tensor) -> Tensor:
        if logits.shape[-1] > 1:
            best = logits.topk(2, -1).values
            rival = torch.where(logits >= best[..., :1], best[..., 1:2], best[..., :1])
        else:
            rival = torch.zeros_like(logits)
        features = torch.stack([logits / 5, (logits - rival) / 5, logits.softmax(-1)], -1)
        return self.log_strength.exp() * nn.functional.softplus(self.net(features).squeeze(-1))
