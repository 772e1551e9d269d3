"""Text encoders by name. A new kind is a class that keeps `protocol.TextEncoder` and a line in `KINDS`."""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ...errors import UserError
from ...messages import Message
from .alignment import in_clip_space
from .bundled_tower import TextTower
from .ensemble import Ensemble
from .open_clip import OpenClipEncoder
from .protocol import TextEncoder


class Kind(NamedTuple):
    """How an encoder's name is written, and what makes it of the parts in capitals."""

    form: str
    make: Callable[..., TextEncoder]


KINDS = (
    Kind("bundled", TextTower),
    Kind("open_clip:MODEL:PRETRAINED_OR_FILE", lambda model, weights: in_clip_space(OpenClipEncoder(model, weights))),
)
FORMS = Message(
    "{first} or {second}, or several of them joined by +", first=KINDS[0].form, second=KINDS[1].form
)
# A plus joins names where a kind begins after it: it may stand in a file's name, too.
_JOINT = re.compile(
    r"\+(?=" + "|".join(kind.form.split(":")[0] + (":" if ":" in kind.form else r"(?:\+|$)") for kind in KINDS) + ")"
)


def text_encoder(name: str) -> TextEncoder:
    """The encoder called 'bundled', 'open_clip:MODEL:PRETRAINED_OR_FILE' (the weights' tag, or a safetensors or
    checkpoint file), or several of them joined by '+', which vote.

    An open_clip model of another space than CLIP ViT-B/16's is aligned with it, see `alignment`.
    Raises `UserError` where a name, the package or the weights are not there, or the weights mean nothing.
    """
    names = _JOINT.split(name)
    for one in names:
        _parsed(one)  # all of them, before any is loaded
    encoders = [_single(one) for one in names]
    called = [encoder.card["name"] for encoder in encoders]
    if len(set(called)) < len(called):
        raise UserError(
            'Two of the text encoders in "{name}" have one name; give each one once, and their files different '
            'names.',
            name=name,
        )
    return encoders[0] if len(encoders) == 1 else Ensemble(encoders)


def _single(name: str) -> TextEncoder:
    kind, arguments = _parsed(name)
    return kind.make(*arguments)


def _parsed(name: str) -> tuple[Kind, list[str]]:
    """A name's kind and what stands in it for the kind's parts; `UserError` where it is of none."""
    for kind in KINDS:
        wanted = kind.form.split(":")
        given = name.split(":", len(wanted) - 1)
        if given[0] == wanted[0] and len(given) == len(wanted) and all(given):
            return kind, given[1:]
    raise UserError('The text encoder "{name}" is not known; give {forms}.', name=name, forms=FORMS)
