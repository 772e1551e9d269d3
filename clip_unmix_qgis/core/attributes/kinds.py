"""Which evidence a spectrum can give for an attribute (kind, value): a colour term, a lightness, or a spectral axis."""

from __future__ import annotations

# The basic colour terms of English (Berlin & Kay 1969), in the order of the bundled tables.
COLOURS = ("black", "white", "red", "green", "yellow", "blue", "brown", "orange", "pink", "purple", "grey")
# Families of materials, each with its own range of colours: people choose those of dyed things (and flowers' are as
# vivid); stone is dullest; earth is soil, brick, tile, concrete and all else.
FAMILIES = ("earth", "dyed", "stone")
LIGHTNESS = {"light": 1.0, "dark": -1.0}
# (kind, value) -> the axis that tells it from its opposite, and on which side of it the value lies.
AXES: dict[tuple[str, str], tuple[str, float]] = {
    ("moisture", "wet"): ("water", 1.0),
    ("moisture", "flooded"): ("water", 1.0),
    ("moisture", "dry"): ("water", -1.0),
    ("state", "green"): ("dryness", -1.0),
    ("state", "dry"): ("dryness", 1.0),
    ("state", "dead"): ("dryness", 1.0),
    ("state", "ripe"): ("dryness", 1.0),
    ("state", "harvested"): ("dryness", 1.0),
    ("state", "flowering"): ("flowering", 1.0),
    ("state", "burned"): ("burning", 1.0),
    ("state", "stressed"): ("stress", 1.0),
    ("state", "healthy"): ("stress", -1.0),
    ("state", "dense"): ("cover", 1.0),
    ("state", "sparse"): ("cover", -1.0),
    ("surface", "rusty"): ("rust", 1.0),
    ("depth", "snow-covered"): ("snow", 1.0),
    ("depth", "turbid"): ("turbidity", 1.0),
    ("depth", "clear"): ("turbidity", -1.0),
    ("depth", "shallow"): ("shallowness", 1.0),
    ("depth", "deep"): ("shallowness", -1.0),
    ("depth", "submerged"): ("submergence", 1.0),
    ("depth", "floating"): ("submergence", -1.0),
}
AXIS_NAMES = tuple(dict.fromkeys(axis for axis, _ in AXES.values()))
