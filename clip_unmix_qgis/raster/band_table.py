"""The spectral bands of a raster with all that is told about them, or one sentence why they cannot be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import NoWavelengths, UserError
from ..messages import Message
from . import sensors
from .alpha import spectral_bands
from .facts import Facts, RasterFile
from .integrity import other_interleave, surplus
from .level import BAND_WORDS
from .places import Found, given_sensor, walk
from .text_metadata import first, items
from .units import REFLECTED_NM, is_reflected, mixes_units
from .wavelength_file import read_wavelength_file

LEAST_WIDTH_NM = 0.1  # of a band: what is narrower is in another unit
LEAST_SPAN_NM = 20.0  # of five bands and more; what differs less are numbers of layers


@dataclass
class BandTable:
    """The spectral bands of a raster: `bands` are their indices in the file from 0, the other arrays (b,) in that
    order.

    `centre` and `fwhm` in nanometres, `fwhm` NaN where unknown; `good` is False where the provider distrusts the band
    or it lies outside of reflected sunlight; `scale` and `offset` turn what is stored into reflectance, NaN where
    nobody tells. `nodata` is the stored number of missing values of each band, None where there is none, and `mask` how
    the file says what is missing (`Decoder`). `sources` says for each quantity where it stood; `texts` are the tags
    that may tell what the values are, `names` those of the files; `used` are the files beside the raster that told
    something.
    """

    bands: np.ndarray
    centre: np.ndarray
    fwhm: np.ndarray
    good: np.ndarray
    scale: np.ndarray
    offset: np.ndarray
    sources: dict[str, str]
    nodata: list[float | None] = field(default_factory=list)
    mask: str = ""
    nodata_source: str = ""
    doubtful_offset: bool = False
    alpha: int | None = None
    sensor: str | None = None
    level: str | None = None
    stored: sensors.Stored | None = None
    usual_scale: float | None = None
    texts: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_band_table(dataset: Any, path: str, given: str | Path | None = None, sensor: str | None = None) -> BandTable:
    """The bands of `dataset`, opened as `path`. A file `given` or a `sensor` named by the user overrules the raster's
    wavelengths.

    UserError where there are none, where a file or preset has another number of bands, or where values are no
    wavelengths.
    """
    if given is not None and sensor is not None:
        raise UserError("Wavelengths were given both as a file and as a sensor; give one of them.")
    raster = RasterFile(dataset, path)
    raster.warnings += [words for words in (surplus(dataset), other_interleave(dataset)) if words is not None]
    found = walk(raster)
    has_centre = (
        np.isfinite(found.readings["centre"].values) if "centre" in found.readings else np.zeros(raster.count, bool)
    )
    told = given is not None or (sensor is not None and sensors.load(sensor).has_bands(raster.count))
    spectral, alpha = spectral_bands(dataset, path, has_centre, told=told)
    if given is not None:
        centre, fwhm, good = read_wavelength_file(Path(given), len(spectral), raster.count, spectral)
        _overrule(found, Facts(Message("file given by the user ({file})", file=Path(given).name), centre, fwhm, good))
    elif sensor is not None and not _named_by_files(found, sensor):
        _overrule(found, given_sensor(sensor, raster, spectral))
    else:
        _require_matching_list(raster, found)
    if "centre" not in found.readings:
        raise _none_found(raster, found)
    return _table(raster, found, spectral, alpha)


def _usable(raster: RasterFile, found: Found, spectral: np.ndarray, notes: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Which of the `spectral` bands have a wavelength, and which of those lie outside of reflected sunlight; `notes`
    name the others. UserError where the wavelengths cannot be right.
    """
    source, centre = found.readings["centre"].source, found.readings["centre"].values
    with np.errstate(invalid="ignore"):
        known = np.isfinite(centre) & (centre > 0)
    kept = spectral[known[spectral]]
    if len(kept) < 2:
        raise UserError(
            "The wavelengths of {path} ({source}) name fewer than two bands; give them with --wavelengths FILE.",
            path=raster.path,
            source=source,
        )
    if len(kept) < len(spectral):
        notes.append(
            Message(
                "Bands without a wavelength left out: {bands}.",
                bands=_shortened(np.setdiff1d(spectral, kept) + 1),
            )
        )
    if not is_reflected(centre[kept]):
        raise UserError(
            "The wavelengths of {path} ({source}) run from {low:g} to {high:g} nm, which no optical sensor has in "
            "reflected sunlight; check their unit.",
            path=raster.path,
            source=source,
            low=centre[kept].min(),
            high=centre[kept].max(),
        )
    if (wrong := _cannot_be(centre[kept])) is not None:
        raise UserError(
            "The wavelengths of {path} ({source}) {wrong}, which no sensor has; give the wavelengths with "
            "--wavelengths FILE.",
            path=raster.path,
            source=source,
            wrong=wrong,
        )
    values, times = np.unique(centre[kept], return_counts=True)
    if (times > 1).any():
        again = int(np.flatnonzero(times > 1)[0])
        twins = kept[centre[kept] == values[again]] + 1
        notes.append(
            Message(
                "Bands {twins} have one wavelength ({values:g} nm); check the wavelengths.",
                twins=_shortened(twins),
                values=values[again],
            )
        )
    outside = (centre[kept] < REFLECTED_NM[0]) | (centre[kept] > REFLECTED_NM[1])
    if outside.any():
        notes.append(
            Message(
                "Bands outside of reflected sunlight left out: {kept}.",
                kept=_shortened(kept[outside] + 1),
            )
        )
    return kept, outside


def _table(raster: RasterFile, found: Found, spectral: np.ndarray, alpha: int | None) -> BandTable:
    notes = [*raster.warnings, *found.notes]
    kept, outside = _usable(raster, found, spectral, notes)
    centre = found.readings["centre"].values

    def values(name: str) -> np.ndarray:
        return found.readings[name].values[kept] if name in found.readings else np.full(len(kept), np.nan)

    with np.errstate(invalid="ignore"):
        widths = np.where(values("fwhm") > 0, values("fwhm"), np.nan)
        odd = (widths < LEAST_WIDTH_NM) | (widths > centre[kept])
    if odd.any():
        notes.append(
            Message(
            "Widths of bands that cannot be ({widths:g} nm at {centre:g} nm) were left aside; those of the spacing "
            "were taken.",
            widths=widths[odd][0], centre=centre[kept][odd][0],
        )
        )
        widths = np.where(odd, np.nan, widths)
    preset = found.sensor if isinstance(found.sensor, sensors.Sensor) else None
    if preset and preset.nominal:
        notes.append(
            Message(
                "The wavelengths are nominal values of {title}; those of the product itself are better if you have "
                "them.",
                title=preset.title,
            )
        )
    return BandTable(
        bands=kept,
        centre=centre[kept],
        fwhm=widths,
        good=(values("good") != 0) & ~outside,
        scale=values("scale"),
        offset=values("offset"),
        sources={name: reading.source for name, reading in found.readings.items()},
        nodata=[(found.nodata or [None] * raster.count)[band] for band in kept],
        nodata_source=found.nodata_source,
        mask="alpha" if alpha else found.mask or ("nodata" if found.nodata else ""),
        doubtful_offset="offset" in found.readings and found.readings["offset"].doubtful,
        alpha=alpha,
        sensor=preset.title if preset else found.sensor if isinstance(found.sensor, str) else None,
        level=found.level,
        stored=preset.stored if preset else None,
        usual_scale=preset.usual_scale if preset else None,
        texts={
            **raster.header[0],
            **raster.tags,
            **(raster.band_tags[0] if raster.band_tags else {}),
            BAND_WORDS: "\n".join(raster.band_words),
        },
        names=[
            Path(raster.path).name,
            *dict.fromkeys(Path(source.path).name for source in raster.sources[:64] if source),
        ],
        used=list(dict.fromkeys(raster.used)),
        warnings=notes,
    )


def _cannot_be(centre: np.ndarray) -> str | None:
    """What is impossible about the wavelengths (nm) of bands: two units in one list, or hardly any difference."""
    if mixes_units(centre):
        return Message("mix units (from {low:g} to {high:g} nm)", low=centre.min(), high=centre.max())
    span = float(np.ptp(centre))
    if span == 0 or (len(centre) >= 5 and span < LEAST_SPAN_NM):
        return Message(
            "lie within {span:g} nm ({low:g} to {high:g} nm)", span=span, low=centre.min(), high=centre.max()
        )
    return None


def _overrule(found: Found, facts: Facts) -> None:
    """What the user gives holds; widths of other centres do not."""
    for name in ("centre", "fwhm"):
        found.readings.pop(name, None)
    if facts.good is not None:
        found.readings.pop("good", None)
    sensor, found.sensor = found.sensor, facts.sensor
    found.doubts.clear()
    centre = facts.centre
    if centre is not None and np.isfinite(centre).any() and not is_reflected(centre):
        raise UserError(
            "The wavelengths of the {source} run from {low:g} to {high:g} nm, which no optical sensor has in "
            "reflected sunlight; check their unit.",
            source=facts.source,
            low=np.nanmin(centre),
            high=np.nanmax(centre),
        )
    found.add(facts)
    if found.sensor is None and isinstance(sensor, str):
        found.sensor = sensor


def _named_by_files(found: Found, sensor: str) -> bool:
    """Whether bands were found by name to be those of the very sensor that the user names: names are surer than
    numbers.
    """
    named = found.sensor
    return (
        isinstance(named, sensors.Sensor) and named.title == sensors.load(sensor).title and "centre" in found.readings
    )


def _require_matching_list(raster: RasterFile, found: Found) -> None:
    """A list of wavelengths that is longer or shorter than the raster has bands says nothing of any band."""
    header, source = raster.header
    text = first(header, "wavelength", "wavelengths")
    listed = len(items(text, raster.count)) if text else 0
    own = "centre" in found.readings and raster.dataset.driver != "ENVI"
    if listed > 1 and listed != raster.count and not own:
        raise UserError(
            "The {source} of {path} lists {listed} wavelengths but the raster has {count} bands, so that nobody can "
            "know which is which; give the wavelengths with --wavelengths FILE.",
            source=source,
            path=raster.path,
            listed=listed,
            count=raster.count,
        )


def _none_found(raster: RasterFile, found: Found) -> NoWavelengths:
    known = ", ".join(sensors.names())
    if found.doubts:
        return NoWavelengths(
            "The wavelengths of {path} cannot be right ({doubt}); check their unit, or give them with --wavelengths "
            "FILE or --sensor NAME (known: {known}).",
            path=raster.path, doubt=found.doubts[0], known=known,
        )  # fmt: skip
    return NoWavelengths(
        "{path} carries no wavelengths; give them with --wavelengths FILE or --sensor NAME (known: {known}).",
        path=raster.path, known=known,
    )  # fmt: skip


def _shortened(numbers: np.ndarray) -> str:
    return f"{', '.join(str(n) for n in numbers[:12])}{' ...' if len(numbers) > 12 else ''}"
