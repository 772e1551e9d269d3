"""Where to compute."""

from __future__ import annotations

import torch

from ..errors import UserError
from ..messages import Message
from ..options import DEVICES

TOO_OLD = "The graphics card cannot be used ({}); the run used the CPU."
TOO_SMALL = (
    Message(
        "The graphics card ran out of memory; the run went on with the CPU. Free its memory or choose the device "
        "'cpu'."
    )
)


def pick_device(device: str) -> tuple[torch.device, list[str]]:
    """The device, and a warning where a card that is there cannot be used. 'auto' takes CUDA where it works; asking for
    CUDA where there is none is a UserError.
    """
    if device not in DEVICES:
        raise UserError(
            "Unknown device '{device}': choose one of {devices}.",
            device=device,
            devices=", ".join(DEVICES),
        )
    if device == "cuda" and not torch.cuda.is_available():
        raise UserError("No CUDA device can be used here: choose the device 'cpu' or 'auto'.")
    if device == "cpu" or not torch.cuda.is_available():
        return torch.device("cpu"), []
    try:
        _try_out()
    except RuntimeError as error:  # torch was not built for a card so old or so new, or its memory is full
        return torch.device("cpu"), [TOO_OLD.format(str(error).splitlines()[0].rstrip("."))]
    return torch.device("cuda"), []


def _try_out() -> None:
    """One of each kind of operation: a card may be there and lack the kernels."""
    some = torch.ones(2, 8, 8, device="cuda")
    torch.linalg.inv(some.double() + torch.eye(8, dtype=torch.float64, device="cuda"))
    torch.nn.functional.gelu(some @ some).sum().item()
