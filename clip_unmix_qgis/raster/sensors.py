"""Band tables of known sensors, from resources/sensors/*.json."""
from __future__ import annotations

import functools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import UserError
from ..paths import RESOURCES

FOLDER = RESOURCES / "sensors"


@dataclass(frozen=True)
class Stored:
    """How a sensor's usual product stores reflectance, where all its values are at least `at_least`."""

    scale: float
    offset: float
    at_least: float
    note: str


@dataclass(frozen=True)
class Sensor:
    """A sensor's bands: `tables` holds centres and widths, both (b,) in nanometres, for each number of bands it is delivered with.

    `names` are those of the first table, or none where bands only have numbers; `subsets` are usual stacks of them. `nominal`:
    the table follows published ranges or one product, and a product's own values are better. `distinct` band names, and `tokens`
    in file names, belong to this sensor alone.
    """

    title: str
    aliases: tuple[str, ...]
    tables: tuple[tuple[np.ndarray, np.ndarray], ...]
    names: tuple[str, ...]
    subsets: tuple[tuple[str, ...], ...]
    nominal: bool
    source: str
    distinct: frozenset[str]
    tokens: tuple[str, ...]
    stored: Stored | None

    def match(self, descriptions: Sequence[str], path: str) -> tuple[np.ndarray, np.ndarray]:
        """Centres and widths (b,) of a raster's bands: by their names, else by number where their count fits. UserError otherwise."""
        if (named := self.by_names(descriptions)) is not None:
            return named
        count = len(descriptions)
        for centre, fwhm in self.tables:
            if count == len(centre):
                return centre, fwhm
        for subset in self.subsets:
            if count == len(subset):
                return self._pick([self.names.index(name) for name in subset])
        counts = sorted({len(centre) for centre, _ in self.tables} | {len(subset) for subset in self.subsets})
        raise UserError(
            f"{path} has {count} spectral bands but the sensor {self.title} has {' or '.join(map(str, counts))}; "
            "give the wavelengths with --wavelengths FILE."
        )

    def by_names(self, descriptions: Sequence[str]) -> tuple[np.ndarray, np.ndarray] | None:
        """Centres and widths by the names in the descriptions, NaN for bands without one; None unless two bands and at least
        half of them carry one, each name once.
        """
        found = [self._named(text) for text in descriptions]
        known = [band for band in found if band is not None]
        if len(known) < max(2, len(found) / 2) or len(set(known)) < len(known):
            return None
        return self._pick(found)

    def _named(self, text: str) -> int | None:
        for word in _words(text):
            if (name := _band_name(word)) in self.names:
                return self.names.index(name)
        return None

    def _pick(self, bands: Sequence[int | None]) -> tuple[np.ndarray, np.ndarray]:
        centre, fwhm = self.tables[0]
        nan = float("nan")
        return np.array([nan if b is None else centre[b] for b in bands]), np.array([nan if b is None else fwhm[b] for b in bands])


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


def by_descriptions(descriptions: Sequence[str], context: str) -> tuple[Sensor, np.ndarray, np.ndarray] | None:
    """The sensor whose bands are so called, with centres and widths, if only one can be meant.

    `B2 B3 B4` alone fits several: a name no other sensor has (B8A), or a token such as LC08 in `context` (file name and tags) decides.
    """
    words = {word.upper() for text in descriptions for word in _words(text)}
    for stem in names():
        sensor = _read(FOLDER / f"{stem}.json")
        bands = sensor.by_names(descriptions)
        if bands and (words & sensor.distinct or any(token.upper() in context.upper() for token in sensor.tokens)):
            return sensor, *bands
    return None


@functools.lru_cache(maxsize=64)
def _read(path: Path) -> Sensor:
    table = json.loads(path.read_text(encoding="utf-8"))
    return Sensor(
        title=table["title"],
        aliases=tuple(table["aliases"]),
        tables=tuple((np.array(t["centre_nm"], dtype=float), np.array(t["fwhm_nm"], dtype=float)) for t in table["tables"]),
        names=tuple(table.get("names", ())),
        subsets=tuple(tuple(subset) for subset in table.get("subsets", ())),
        nominal=table["nominal"],
        source=table["source"],
        distinct=frozenset(table.get("distinct", ())),
        tokens=tuple(table["tokens"]),
        stored=Stored(**table["stored"]) if "stored" in table else None,
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z0-9_]+", text)


def _band_name(word: str) -> str:
    """'SR_B2', 'band02', 'B02' -> 'B2'."""
    match = re.fullmatch(r"(?:SR_|TOA_)?(?:BAND|B)_?0*(\d+)(A?)", word.upper())
    return f"B{match[1]}{match[2]}" if match else ""


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
