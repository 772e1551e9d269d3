"""What a prompt says of a material beyond its name: "blue" of a tarp, "wet" of sand."""
from __future__ import annotations

from dataclasses import dataclass

from ..messages import Name

# The values of each kind; a `substance` is what an object is made of, by the concept's id.
KINDS: dict[str, tuple[str, ...]] = {
    "colour": ("black", "white", "red", "green", "yellow", "blue", "brown", "orange", "pink", "purple", "grey"),
    "lightness": ("light", "dark"),
    "moisture": ("wet", "dry", "flooded"),
    "state": ("dry", "dead", "flowering", "ripe", "harvested", "burned", "stressed", "healthy", "sparse", "dense",
              "bare", "ploughed"),
    "surface": ("new", "old", "weathered", "rusty", "painted", "dirty", "polished", "cracked"),
    "depth": ("submerged", "floating", "snow-covered", "shallow", "deep", "turbid", "clear"),
    "grain": ("coarse", "fine"),
    "substance": (),
}  # fmt: skip


@dataclass(frozen=True)
class Attribute:
    """A property told of a material: its kind and value (see `KINDS`), and the word as the prompt has it.

    "dry" of plants is their state, of all else moisture; "green" is a colour, also of plants.
    """

    kind: str
    value: str
    word: str

    @property
    def name(self) -> Name:
        """The value, or the substance, as it is called."""
        return name_of(self.kind, self.value)

    def to_dict(self) -> dict[str, str]:
        """The record for the provenance."""
        return {"kind": self.kind, "value": self.value, "word": self.word}


def name_of(kind: str, value: str) -> Name:
    """What an attribute is called."""
    text = value.replace("_", " ")
    return Name(text, "terms", value) if kind == "substance" else Name(text, "attributes", f"{kind}={value}")
