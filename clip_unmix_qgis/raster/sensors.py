"""Band tables of known sensors (resources/sensors/*.json), and which sensor the names of bands and files mean."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..errors import UserError
from ..paths import RESOURCES

FOLDER = RESOURCES / "sensors"
LONGEST_LABEL = 300  # characters of a description or file name that are looked at
_NUMBERED = re.compile(r"\bband[ _-]?0?(\d{1,2}a?)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Stored:
    """How a sensor's usual product stores reflectance, where all its values are at least `at_least`."""

    scale: float
    offset: float
    at_least: float
    note: str


@dataclass(frozen=True)
class Variant:
    """A satellite or camera of a series whose bands differ a little: centres and widths (b,) instead of those of the
    first table, where a name of `aliases` is given or one of `tokens` stands in names of files.
    """

    aliases: tuple[str, ...]
    tokens: tuple[str, ...]
    table: tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Sensor:
    """A sensor's bands: `tables` holds centres and widths, both (b,) in nanometres, for each number of bands it is
    delivered with.

    `names` are those of the first table, or none where bands only have numbers; `called` are common names ("blue"), in
    plain letters, with the bands that they may mean; `subsets` are usual stacks of them. `nominal`: the table follows
    published ranges or one product, and a product's own values are better. `distinct` band names, and `tokens` in file
    names, belong to this sensor alone; `patterns` are regular expressions of its file names; `usual_scale` is the
    factor of its products of reflectance in whole numbers, None where there is no usual one.
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
    called: dict[str, list[str]] = field(default_factory=dict)
    patterns: tuple[str, ...] = ()
    usual_scale: float | None = 0.0001
    variants: tuple[Variant, ...] = ()

    def seen_in(self, context: str) -> Sensor:
        """The sensor with the bands of the one variant that file names or tags in `context` speak of."""
        upper = context.upper()
        spoken = [v for v in self.variants if any(_token_in(token.upper(), upper) for token in v.tokens)]
        return self.as_variant(spoken[0]) if len(spoken) == 1 else self

    def as_variant(self, variant: Variant) -> Sensor:
        return replace(self, tables=(variant.table, *self.tables[1:]), variants=())

    def match(self, labels: Sequence[str], path: str) -> tuple[np.ndarray, np.ndarray, list[str] | None]:
        """Centres and widths (b,) of a raster's bands by their names, else by number where their count fits; in the
        latter case the name that each band was given, which the analyst has to confirm, else None. UserError otherwise.
        """
        if (named := self.by_names(labels)) is not None:
            return (*named, None)
        count = len(labels)
        for centre, fwhm in self.tables:
            if count == len(centre):
                return centre, fwhm, list(self.names) if len(self.names) == count else [f"{c:g} nm" for c in centre]
        for subset in self.subsets:
            if count == len(subset):
                return (*self._pick([self.names.index(name) for name in subset]), list(subset))
        counts = sorted({len(centre) for centre, _ in self.tables} | {len(subset) for subset in self.subsets})
        raise UserError(
            "{path} has {count} spectral bands but the sensor {title} has {map}; give the wavelengths with "
            "--wavelengths FILE.",
            path=path,
            count=count,
            title=self.title,
            map=" or ".join(map(str, counts)),
        )

    def has_bands(self, count: int) -> bool:
        """Whether the sensor is delivered with `count` bands."""
        return count in {*(len(centre) for centre, _ in self.tables), *map(len, self.subsets)}

    def by_names(self, labels: Sequence[str]) -> tuple[np.ndarray, np.ndarray] | None:
        """Centres and widths by the names in the labels, NaN for bands without one; None unless two bands and at least
        half of them carry one, each name once.
        """
        meant = [self.bands_named(text) for text in labels]
        taken = {bands[0] for bands in meant if len(bands) == 1}
        found = [next((b for b in bands if len(bands) == 1 or b not in taken), None) for bands in meant]
        known = [band for band in found if band is not None]
        if len(known) < max(2, len(found) / 2) or len(set(known)) < len(known):
            return None
        return self._pick(found)

    def speaks_in(self, context: str) -> bool:
        """Whether file names or tags in `context` name this sensor."""
        upper = context.upper()
        if any(_token_in(token.upper(), upper) for token in self.tokens):
            return True
        return any(re.search(pattern, context) for pattern in self.patterns)

    def by_count(self, count: int) -> tuple[np.ndarray, np.ndarray, list[str]] | None:
        """Centres, widths and names of `count` bands in the usual order; None where the sensor has no such product."""
        if count == len(self.tables[0][0]) == len(self.names):
            return (*self.tables[0], list(self.names))
        subset = next((subset for subset in self.subsets if len(subset) == count), None)
        return None if subset is None else (*self._pick([self.names.index(name) for name in subset]), list(subset))

    def band_named(self, text: str) -> int | None:
        """The band of the first table that a label names."""
        return next(iter(self.bands_named(text)), None)

    def bands_named(self, text: str) -> list[int]:
        """The bands of the first table that a label may name, the likeliest first: NIR is B8 unless another one is."""
        text = text[:LONGEST_LABEL]
        for word in _words(text):
            if (name := _band_name(word)) in self.names:
                return [self.names.index(name)]
        plain_names = {_plain(name): [name] for name in self.names} | self.called
        words = common_words(text)
        for word in (*words, *(_common()[word] for word in words if word in _common())):
            if word in plain_names:
                return [self.names.index(name) for name in plain_names[word]]
        return []

    def _pick(self, bands: Sequence[int | None]) -> tuple[np.ndarray, np.ndarray]:
        centre, fwhm = self.tables[0]
        nan = float("nan")
        return np.array([nan if b is None else centre[b] for b in bands]), np.array(
            [nan if b is None else fwhm[b] for b in bands]
        )


def names() -> list[str]:
    """The presets a user can name."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(name: str) -> Sensor:
    """The preset `name`, in any spelling of its title or aliases. UserError names the known ones."""
    wanted = _plain(name)
    for sensor_name, sensor in _all():
        if wanted in {_plain(sensor_name), _plain(sensor.title), *(_plain(alias) for alias in sensor.aliases)}:
            return sensor
        for variant in sensor.variants:
            if wanted in {_plain(alias) for alias in variant.aliases}:
                return sensor.as_variant(variant)
    raise UserError(
        "The sensor '{name}' is not known; known are {names}, or give --wavelengths FILE.",
        name=name,
        names=", ".join(names()),
    )


def by_labels(labels: Sequence[str], context: str) -> tuple[Sensor, np.ndarray, np.ndarray] | None:
    """The sensor whose bands are so called, with centres and widths, if only one can be meant.

    `B2 B3 B4` alone fits several: a name no other sensor has (B8A), or a token such as LC08 in `context` (file names
    and tags) decides. Plain colours without a sensor are those of the preset "common-names", whose values are nominal.
    """
    labels = without_counts(labels)
    words = {word.upper() for text in labels for word in _words(text)}
    fitting = [(sensor, bands) for sensor in _seen_in(context) if (bands := sensor.by_names(labels)) is not None]
    for chosen in ([s for s in fitting if s[0].speaks_in(context)], [s for s in fitting if words & s[0].distinct]):
        if len(chosen) == 1 or (chosen and chosen[0][0].distinct & words):
            return (chosen[0][0], *chosen[0][1])
        if chosen:  # of several the one that knows most of the bands
            best = max(chosen, key=lambda s: int(np.isfinite(s[1][0]).sum()))
            return (best[0], *best[1])
    common = next((sensor for name, sensor in _all() if name == "common-names"), None)
    if common is not None and (bands := common.by_names(labels)) is not None:
        return (common, *bands)
    return None


def of_files(stems: Sequence[str], context: str) -> Sensor | None:
    """The sensor that the names of files speak of and of which at least two name a band."""
    for sensor in _seen_in(context):
        if sensor.names and sensor.speaks_in(context):
            named = {sensor.band_named(stem) for stem in stems} - {None}
            if len(named) >= 2:
                return sensor
    return None


def by_context(context: str, count: int) -> tuple[Sensor, np.ndarray, np.ndarray, list[str]] | None:
    """The one sensor that names or tags speak of, if it has products of `count` bands: centres, widths and names."""
    spoken = [sensor for sensor in _seen_in(context) if sensor.speaks_in(context)]
    if len(spoken) != 1 or (bands := spoken[0].by_count(count)) is None:
        return None
    return (spoken[0], *bands)


def contradicted(sensor: Sensor, context: str) -> Sensor | None:
    """Another sensor that the file's name speaks of while it does not speak of `sensor`."""
    if sensor.speaks_in(context):
        return None
    return next((other for _, other in _all() if other.title != sensor.title and other.speaks_in(context)), None)


def name_of(sensor: Sensor) -> str:
    """The name by which a user names the preset."""
    return next(name for name, other in _all() if other.title == sensor.title)


@functools.lru_cache(maxsize=1)
def _common() -> dict[str, str]:
    """Words of many languages and programs -> the common name of a band."""
    called = json.loads((FOLDER / "common-names.json").read_text(encoding="utf-8"))["called"]
    return {folded(word): meant for word, meant in called.items()}


def _seen_in(context: str) -> list[Sensor]:
    return [sensor.seen_in(context) for _, sensor in _all()]


@functools.lru_cache(maxsize=1)
def _all() -> tuple[tuple[str, Sensor], ...]:
    return tuple((stem, _read(FOLDER / f"{stem}.json")) for stem in names())


def _read(path: Path) -> Sensor:
    table = json.loads(path.read_text(encoding="utf-8"))
    return Sensor(
        title=table["title"],
        aliases=tuple(table["aliases"]),
        tables=tuple(_bands(t) for t in table["tables"]),
        names=tuple(table.get("names", ())),
        subsets=tuple(tuple(subset) for subset in table.get("subsets", ())),
        nominal=table["nominal"],
        source=table["source"],
        distinct=frozenset(table.get("distinct", ())),
        tokens=tuple(table["tokens"]),
        stored=Stored(**table["stored"]) if "stored" in table else None,
        called={folded(word): meant.split() for word, meant in table.get("called", {}).items()},
        patterns=tuple(table.get("patterns", ())),
        usual_scale=table.get("usual_scale", 0.0001),
        variants=tuple(Variant(tuple(v["aliases"]), tuple(v["tokens"]), _bands(v)) for v in table.get("variants", ())),
    )


def _bands(table: dict[str, list[float]]) -> tuple[np.ndarray, np.ndarray]:
    return np.array(table["centre_nm"], dtype=float), np.array(table["fwhm_nm"], dtype=float)


def _token_in(token: str, text: str) -> bool:
    """Whether `token` stands in `text`, not within a word of letters."""
    at = text.find(token)
    while at >= 0:
        if at == 0 or not (text[at - 1].isalpha() and token[0].isalpha()):
            return True
        at = text.find(token, at + 1)
    return False


def _words(text: str) -> list[str]:
    """Words of letters, digits and underscores, and their parts between underscores."""
    whole = re.findall(r"[A-Za-z0-9_]+", text[:LONGEST_LABEL])
    return [*whole, *(part for word in whole if "_" in word for part in word.split("_") if part)]


def without_counts(labels: Sequence[str]) -> list[str]:
    """Labels in which 'Band 8A' is the name B8A; of labels that count from 1 the number says nothing, and all are ''
    if there is nothing else in them.
    """
    numbers = [_NUMBERED.search(label[:LONGEST_LABEL]) for label in labels]
    if not all(numbers):
        return list(labels)
    if [number[1].upper() for number in numbers if number] == [str(i) for i in range(1, len(labels) + 1)]:
        rest = [_NUMBERED.sub("", label[:LONGEST_LABEL]) for label in labels]
        return [""] * len(labels) if len(set(rest)) == 1 else list(labels)
    return [_NUMBERED.sub(r"B\1", label[:LONGEST_LABEL], count=1) for label in labels]


def common_words(text: str) -> list[str]:
    """What a label may say in small letters without accents, the longest first: 'Coastal Blue (1)' -> coastalblue1,
    coastalblue, blue1, coastal ...
    """
    parts = re.findall(r"[^\W\d_]+|\d+", re.sub(r"\bband\b", " ", folded(text[:LONGEST_LABEL])))[:24]
    joined = ["".join(parts[i : i + n]) for n in (4, 3, 2, 1) for i in range(max(0, len(parts) - n + 1))]
    edge = "rededge" in joined  # of whatever number, it is not red
    return [word for word in joined if not word.isdigit() and not (edge and word in ("red", "edge"))]


def folded(text: str) -> str:
    """`text` in small letters without accents: 'Grün' -> 'grun'."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


def _band_name(word: str) -> str:
    """'SR_B2', 'band02', 'B02', 'Oa03' -> 'B2', 'B2', 'B2', 'OA3'."""
    match = re.fullmatch(r"(?:SR_|TOA_)?(BAND|B|OA|M|I)_?0*(\d{1,4})([AN]?)", word.upper())
    if not match:
        return ""
    letter = "B" if match[1] == "BAND" else match[1]
    return f"{letter}{match[2]}{match[3]}"


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
