"""The solver of `program.py`: no branch and no index depends on what a pixel holds."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..abundance.nnls import RIDGE, TOLERANCE

TRIES = 3  # rounds of the solver without headway before single exchanges


class ProgramSolver(nn.Module):
    """What `nnls.Solver` finds, but all pixels go on until the last has settled, by Murty's rule where need be.

    `gram` (d, q, q) are the systems of d draws.
    """

    gram: Tensor
    elsewhere: Tensor
    rank: Tensor

    def __init__(self, gram: Tensor, *, sum_to_one: bool) -> None:
        super().__init__()
        q = gram.shape[1]
        self.size, self.sum_to_one = float(gram.diagonal(dim1=1, dim2=2).max().clamp_min(1e-30)), sum_to_one
        buffers = {
            "gram": (gram / self.size + RIDGE * torch.eye(q).to(gram)).permute(1, 2, 0)[..., None],  # (q, q, d, 1)
            "elsewhere": 1 - torch.eye(q).to(gram)[..., None, None],
            "rank": torch.arange(1, q + 1).to(gram)[:, None, None],
        }
        for name, value in buffers.items():
            self.register_buffer(name, value)

    def forward(self, gain: Tensor) -> tuple[Tensor, Tensor]:
        """Minimisers (d, n, q) for c (d, n, q), and how many rounds it took."""
        from torch._higher_order_ops.while_loop import while_loop  # becomes ONNX's Loop; nothing else has need of it

        # pixels last, so that a step of the elimination is one vector operation
        gain = gain.permute(2, 0, 1).contiguous() / self.size
        q = len(gain)

        def going(rounds: Tensor, left: Tensor, *_: Tensor) -> Tensor:
            return (rounds < 10 * q + 20) & left

        def one_round(
            rounds: Tensor, _left: Tensor, on: Tensor, _found: Tensor, fewest: Tensor, tries: Tensor
        ) -> tuple[Tensor, ...]:
            excess = self._excess(gain, on)
            wrong = excess > TOLERANCE
            found = torch.where(on, -excess, 0.0).clamp_min(0)
            count = wrong.to(gain.dtype).sum(0)
            tries = torch.where(count < fewest, torch.full_like(tries, TRIES), tries - 1)
            place = wrong.to(gain.dtype) * self.rank
            swap = wrong & ((tries >= 0) | (place == place.amax(0)))  # all that are wrong, or the last of them
            return rounds + 1, wrong.any(), on ^ swap, found, torch.minimum(fewest, count), tries

        none = torch.zeros((), dtype=torch.int64)
        few, tries = torch.full_like(gain[0], q + 1), torch.full_like(gain[0], TRIES)
        rounds, _, _, found, _, _ = while_loop(
            going, one_round, (none, none == 0, gain > 0, torch.zeros_like(gain), few, tries)
        )
        return (found / found.sum(0) if self.sum_to_one else found).permute(1, 2, 0), rounds

    def _excess(self, gain: Tensor, on: Tensor) -> Tensor:
        """As in nnls.py; columns of the tableau (q, columns, d, n) that are done are left behind, not overwritten."""
        right = torch.stack([gain, torch.ones_like(gain)], 1) if self.sum_to_one else gain[:, None]
        tableau = torch.cat([self.gram.expand(-1, -1, -1, gain.shape[2]), right], 1)
        pivots, held = [], on.to(gain.dtype)
        for k in range(len(gain)):
            column = tableau[:, 0]
            pivots.append(torch.where(on[k], column[k], 1.0))
            factor = column * (held[k] / pivots[k]) * self.elsewhere[k]
            tableau = tableau[:, 1:] - factor[:, None] * tableau[k, 1:]
        value = (
            tableau * ((1 - 2 * held) / torch.stack(pivots))[:, None]
        )  # slopes of what is off, less the abundances of what is on
        if not self.sum_to_one:
            return value[:, 0]
        answer, ones = value[:, 0], value[:, 1]
        some = held.amax(0)
        total = (ones * held).sum(0) - (1 - some)  # negative; with nothing on, all are wrong
        return some * (answer - ones * ((answer * held).sum(0) / total)) - ones / total
