"""The tables of a report that say how much of each material lies in which zone, such as a district."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..messages import Message
from .interval import ends
from .zones import Zone, ZoneTable

NAMES = ("name", "label", "title", "district")
NOTHING = "–"


def zone_tables(
    table: ZoneTable, names: Sequence[str], colours: Sequence[str], say: Callable[[str], str]
) -> list[dict[str, Any]]:
    """A table for each material, other last: `title`, `colour`, `head` and `rows` of a cell each.

    `names` and `colours` (p + 1) are those of the materials as the report calls them.
    """
    head = [Message("zone"), Message("mean share"), Message("90 % interval")]
    on_earth = any(zone.hectares is not None for zone in table.zones)
    head += [Message("hectares"), Message("90 % interval of hectares")] if on_earth else []
    labels = zone_labels(table.zones)
    found = []
    for number, (name, colour) in enumerate(zip(names, colours)):
        rows = [[label, *_cells(zone, number, on_earth)] for label, zone in zip(labels, table.zones)]
        found.append({"title": name, "colour": colour, "head": [say(text) for text in head], "rows": rows})
    return found


def zone_labels(zones: Sequence[Zone]) -> list[str]:
    """What the zones are called: by the field of text that tells them all apart, one that is called like a name before
    others; else by their numbers in the layer.
    """
    numbers = [str(zone.number) for zone in zones]
    fields = [
        field for field in (zones[0].fields if zones else ())
        if all(isinstance(zone.fields.get(field), str) and zone.fields[field].strip() for zone in zones)
        and len({zone.fields[field] for zone in zones}) == len(zones)
    ]  # fmt: skip
    if not fields:
        return numbers
    chosen = min(fields, key=lambda field: not any(word in field.lower() for word in NAMES))
    return [zone.fields[chosen] for zone in zones]


def _cells(zone: Zone, material: int, on_earth: bool) -> list[str]:
    if not zone.pixels:
        return [NOTHING] * (4 if on_earth else 2)
    mean = float(zone.mean[material])
    low, high = ends(mean, float(zone.half_width[material]))
    cells = [f"{mean:.3f}", f"{low:.3f} - {high:.3f}"]
    if on_earth:
        ground = zone.hectares
        cells += [NOTHING] * 2 if ground is None else [
            f"{mean * ground:,.2f}", f"{low * ground:,.2f} - {high * ground:,.2f}"
        ]  # fmt: skip
    return cells
