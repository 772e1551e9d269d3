"""Band tables of known sensors, from resources/sensors/*.json."""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..errors import UserError
from ..paths import RESOURCES

FOLDER = RESOURCES / "sensors"


@dataclass(frozen=True)
class Sensor:
    """`centre` and `fwhm` (b,) in nanometres, `names` of the bands, or none where they only have numbers.

    `nominal`: the table follows published range and spacing, not a calibration. `subsets`: usual stacks of fewer bands, by length.
    """

    title: str
    aliases: tuple[str, ...]
    centre: np.ndarray
    fwhm: np.ndarray
    names: tuple[str, ...]
    subsets: tuple[tuple[str, ...], ...]
    nominal: bool
    source: str
    distinct: tuple[str, ...]
    tokens: tuple[str, ...]

    def match(self, descriptions: Sequence[str], path: str) -> list[int | None]:
        """Which band of the sensor each band of a raster is: by name, else by number where their count fits. UserError otherwise."""
        named = self.by_names(descriptions)
        if named is not None:
            return named
        count = len(descriptions)
        if count == len(self.centre):
            return list(range(count))
        for subset in self.subsets:
            if count == len(subset):
                return [self.names.index(name) for name in subset]
        counts = ", ".join(str(n) for n in sorted({len(self.centre), *(len(s) for s in self.subsets)}))
        raise UserError(
            f"{path} has {count} spectral bands but the sensor {self.title} has {counts.replace(', ', ' or ')}; "
            "name the bands in the file or give --wavelengths FILE."
        )

    def by_names(self, descriptions: Sequence[str]) -> list[int | None] | None:
        """Bands by the names in their descriptions; None unless two and at least half of them carry one, each once."""
        if not self.names:
            return None
        found = [self._named(text) for text in descriptions]
        known = [band for band in found if band is not None]
        if len(known) < max(2, len(found) // 2) or len(set(known)) < len(known):
            return None
        return found

    def _named(self, text: str) -> int | None:
        for word in re.findall(r"[A-Za-z0-9_]+", text):
            if (name := _band_name(word)) in self.names:
                return self.names.index(name)
        return None


def names() -> list[str]:
    """The presets a user can name."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(name: str) -> Sensor:
    """The preset `name`, in any spelling of its title or aliases. UserError names the known ones."""
    wanted = _plain(name)
    for stem in names():
        sensor = _read(FOLDER / f"{stem}.json")
        if wanted in {_plain(stem), _plain(sensor.title), *(_plain(alias) for alias in sensor.aliases)}:
            return sensor
    raise UserError(f"The sensor '{name}' is not known; known are {', '.join(names())}, or give --wavelengths FILE.")


def by_descriptions(descriptions: Sequence[str], context: str) -> tuple[Sensor, list[int | None]] | None:
    """The sensor whose bands are so called, if only one can be meant: a name no other has, or a token such as LC08 in `context`."""
    for stem in names():
        sensor = _read(FOLDER / f"{stem}.json")
        bands = sensor.by_names(descriptions)
        if bands is None:
            continue
        words = {w.upper() for text in descriptions for w in re.findall(r"[A-Za-z0-9_]+", text)}
        if words & set(sensor.distinct) or any(token.upper() in context.upper() for token in sensor.tokens):
            return sensor, bands
    return None


@lru_cache(maxsize=None)
def _read(path: Path) -> Sensor:
    table = json.loads(path.read_text(encoding="utf-8"))
    centre = np.array([c for part in table["segments"] for c in np.linspace(*part)] if "segments" in table else table["centre_nm"], dtype=float)
    fwhm = np.asarray(table["fwhm_nm"], dtype=float)
    return Sensor(
        title=table["title"],
        aliases=tuple(table.get("aliases", ())),
        centre=centre,
        fwhm=np.broadcast_to(fwhm, centre.shape),
        names=tuple(table.get("names", ())),
        subsets=tuple(tuple(s) for s in table.get("subsets", ())),
        nominal=table["nominal"],
        source=table["source"],
        distinct=tuple(table.get("distinct", ())),
        tokens=tuple(table.get("tokens", ())),
    )


def _band_name(word: str) -> str:
    """'SR_B2', 'band02', 'B02' -> 'B2'."""
    match = re.fullmatch(r"(?:SR_|TOA_)?(?:BAND|B)_?0*(\d+)(A?)", word.upper())
    return f"B{match[1]}{match[2]}" if match else ""


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
