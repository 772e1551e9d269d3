"""What the core knows of words: directions in the text space of CLIP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class CentredAnchors:
    """The anchors of p materials less CLIP's mean phrase, `vectors` (p, 512) float32 of any length.

    `origin` identifies the weights that the mean comes from, as a record lists them (`weights.identity`); None where it
    is no file.
    """

    vectors: np.ndarray
    origin: dict[str, Any] | None = None
