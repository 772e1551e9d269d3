"""What is unlikely at a place, by the bands of latitude and longitude in resources/lexicon/biomes.json."""
from __future__ import annotations

import json

from ..messages import Message
from ..paths import RESOURCES
from .lexicon import Lexicon

FILE = RESOURCES / "lexicon" / "biomes.json"


def unlikely(lexicon: Lexicon, latitude: float, longitude: float) -> dict[str, str]:
    """Concepts that are hardly found at a place (degrees, north and east positive), sub-types included, and why."""
    found: dict[str, str] = {}
    for rule in json.loads(FILE.read_text(encoding="utf-8"))["rules"]:
        if _inside(latitude, rule["latitudes"]) and _inside(longitude, rule.get("longitudes", [[-180, 180]])):
            continue
        for concept in lexicon.concepts:
            if {concept, *lexicon.ancestors(concept)} & set(rule["concepts"]):
                found.setdefault(concept, Message(rule["reason"]))
    return found


def _inside(value: float, bands: list[list[float]]) -> bool:
    return any(low <= value <= high for low, high in bands)
