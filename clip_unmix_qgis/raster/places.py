"""The one order in which wavelengths and their unit, widths, bad bands, scale, offset, nodata and masks are looked for
(`PLACES`), and the walk along it.

For each quantity the first place that tells it holds, band by band; scripts/places.py prints the table into
docs/rasters.md.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import rasterio

from ..errors import UserError
from ..messages import Message
from . import beside_tells, json_tells, sensors, tags_tell, words_tell
from .facts import Facts, RasterFile
from .gdal_session import GDAL_ERRORS, quiet
from .units import is_reflected, slip_of_unit

QUANTITIES = ("centre", "fwhm", "good", "scale", "offset")
DEPTH = 3  # virtual rasters of virtual rasters are followed so far
MOST_SOURCES = 600  # files behind a stack that are opened


class Place(NamedTuple):
    """A place that may tell something: its name in the documentation, what it may tell, and how it is looked at."""

    title: str
    tells: tuple[str, ...]
    look: Callable[[RasterFile], Facts | None]


def _sources(raster: RasterFile) -> Facts | None:
    """What the files behind a virtual raster tell of the bands taken from them."""
    wanted = [source for source in raster.sources if source]
    if not wanted or len({source.path for source in wanted}) > MOST_SOURCES or raster.depth >= DEPTH:
        return None
    arrays = {name: np.full(raster.count, np.nan) for name in QUANTITIES}
    told: dict[str, list[Reading]] = {}
    known: dict[str, Found | None] = {}
    for index, source in enumerate(raster.sources):
        if source is None:
            continue
        if source.path not in known:
            known[source.path] = _look_into(source.path, raster.depth + 1, raster)
        found = known[source.path]
        if found is None:
            continue
        for name, reading in found.readings.items():
            calibrates = name in ("scale", "offset") and not source.as_stored
            if not calibrates and source.band <= len(reading.values):
                arrays[name][index] = reading.values[source.band - 1]
                told.setdefault(name, []).append(reading)
    if not told:
        return None
    facts = Facts(Message("the source files"))
    for name in told:
        setattr(facts, name, arrays[name])
    facts.sources = {
        name: Message("{source} of the source files", source=readings[0].source) for name, readings in told.items()
    }
    facts.sensor = next((found.sensor for found in known.values() if found and found.sensor), None)
    facts.level = next((found.level for found in known.values() if found and found.level), None)
    return facts


def _product(raster: RasterFile) -> Facts | None:
    """What was read with the cube of an HDF5 or NetCDF product."""
    facts: Facts | None = getattr(raster.dataset, "facts", None)
    return facts


_LISTS = ("centre", "units", "fwhm", "good")
_ALL = (*_LISTS, "scale", "offset")
PLACES: tuple[Place, ...] = (
    Place("mask of the file, or one for each band", ("mask",), tags_tell.file_mask),
    Place("nodata of the bands (GDAL)", ("nodata",), tags_tell.gdal_nodata),
    Place("data ignore value or fill value of a header or of tags", ("nodata",), tags_tell.ignored_value),
    Place("data sets and attributes of an HDF5 or NetCDF product", (*_ALL, "level"), _product),
    Place("domain IMAGERY of the bands", ("centre", "fwhm"), tags_tell.imagery),
    Place("scale and offset of the bands (GDAL)", ("scale", "offset"), tags_tell.gdal_scale),
    Place("tags of the bands", _ALL, tags_tell.default_domain),
    Place("any other domain of the bands (ENVI, FORCE ...)", _ALL, tags_tell.other_domains),
    Place("lists of the dataset or its ENVI header", _LISTS, tags_tell.header_list),
    Place("scale factor or gains of the ENVI header", ("scale", "offset"), tags_tell.header_scale),
    Place("tags of any name that end in 'wavelengths'", _LISTS, tags_tell.lists_of_any_name),
    Place("JSON in a tag of the dataset", _ALL, json_tells.tag),
    Place("coordinates of a NetCDF dimension", ("centre", "units"), tags_tell.netcdf_coordinates),
    Place("EnMAP-Box's properties in the QGIS style file", _LISTS, beside_tells.style_file),
    Place("STAC item beside the image", (*_ALL, "nodata"), json_tells.stac_item),
    Place("METADATA.XML of EnMAP and DESIS", ("centre", "fwhm", "scale", "offset", "level"), beside_tells.dlr_metadata),
    Place("metadata or baseline of a Sentinel-2 product", ("scale", "offset"), beside_tells.sentinel_2_product),
    Place("metadata of Maxar and Airbus", ("level",), beside_tells.order_of_numbers),
    Place("wavelengths in the descriptions of the bands", ("centre", "fwhm", "units"), words_tell.stated),
    Place("the files behind a virtual raster", (*_ALL, "level"), _sources),
    Place("band names of a known sensor", ("centre", "fwhm"), words_tell.names),
)
CALLED = {
    "centre": "wavelengths", "fwhm": "widths", "good": "bad bands", "units": "their unit", "scale": "scale",
    "offset": "offset", "nodata": "nodata", "mask": "mask", "level": "whether it is reflectance",
}  # fmt: skip


def table() -> str:
    """PLACES as docs/rasters.md prints them."""
    rows = (
        f"| {number} | {place.title} | {', '.join(CALLED[name] for name in place.tells)} |"
        for number, place in enumerate(PLACES, start=1)
    )
    return "\n".join(["| | place | may tell |", "|---|---|---|", *rows])


@dataclasses.dataclass
class Reading:
    """The values of a quantity, (bands of the file,) with NaN where unknown, and in words where they stood; `doubtful`:
    the values of the raster must show whether it is right.
    """

    values: np.ndarray
    source: str
    doubtful: bool = False


@dataclasses.dataclass
class Found:
    """What the places told: a reading for each quantity that is known; `doubts` are readings that were passed over."""

    readings: dict[str, Reading] = dataclasses.field(default_factory=dict)
    sensor: sensors.Sensor | str | None = None
    level: str | None = None
    nodata: list[float | None] | None = None
    mask: str = ""
    nodata_source: str = ""
    doubts: list[str] = dataclasses.field(default_factory=list)
    notes: list[str] = dataclasses.field(default_factory=list)

    def add(self, facts: Facts, tells: tuple[str, ...] = QUANTITIES) -> None:
        """Take what `facts` know and nobody told before."""
        for name in (name for name in tells if name in QUANTITIES):
            values = getattr(facts, name)
            if name == "scale" and values is not None:  # 0 and less are no factors
                with np.errstate(invalid="ignore"):
                    values = np.where(values > 0, values, np.nan)
            if values is None or not np.isfinite(values).any():
                continue
            if name == "centre" and (factor := slip_of_unit(values)) is not None:
                values = self._mend(facts, factor)
            if name == "centre" and not is_reflected(values):
                low, high = np.nanmin(values), np.nanmax(values)
                self.doubts.append(
                    Message(
                        "{source}: from {low:g} to {high:g} nm, where no sensor sees reflected sunlight",
                        source=facts.source,
                        low=low,
                        high=high,
                    )
                )
                continue
            if name not in self.readings:
                source = facts.sources.get(name, facts.source)
                self.readings[name] = Reading(np.asarray(values, dtype=float), source, facts.doubtful)
                if name in ("centre", "scale", "offset"):
                    self.notes += [note for note in facts.notes if note not in self.notes]
            elif name in ("scale", "offset", "good"):
                missing = np.isnan(self.readings[name].values)
                self.readings[name].values[missing] = values[missing]
        self.sensor = self.sensor or facts.sensor
        self.level = self.level or facts.level
        if self.nodata is None and facts.nodata is not None:
            self.nodata, self.nodata_source = facts.nodata, facts.source
        self.mask = self.mask or facts.mask

    def _mend(self, facts: Facts, factor: float) -> np.ndarray:
        """The centres of `facts` with their unit set right by `factor`, and their widths, if they were in it, too."""
        assert facts.centre is not None
        centre = facts.centre * factor
        widths = facts.fwhm
        if widths is not None and np.isfinite(widths).any() and np.nanmedian(widths * factor) < np.nanmedian(centre):
            facts.fwhm = widths * factor
        if "centre" not in self.readings:
            self.notes.append(
                Message(
                    "The unit of the wavelengths ({source}) is mistaken: {low:g} to {high:g} nm were taken as "
                    "{low2:g} to {high2:g} nm.",
                    source=facts.source,
                    low=np.nanmin(facts.centre),
                    high=np.nanmax(facts.centre),
                    low2=np.nanmin(centre),
                    high2=np.nanmax(centre),
                )
            )
        return centre


def walk(raster: RasterFile) -> Found:
    """All that the places tell of a raster."""
    found = Found()
    for place in PLACES:
        if place.look is words_tell.names and "centre" in found.readings:
            continue
        facts = place.look(raster)
        if facts is not None:
            found.add(facts, place.tells)
    return found


def given_sensor(name: str, raster: RasterFile, spectral: np.ndarray) -> Facts:
    """The bands of the preset that the user names. UserError where the file's name speaks of another sensor or the
    bands do not fit.
    """
    preset = sensors.load(name).seen_in(raster.context)
    if (other := sensors.contradicted(preset, raster.context)) is not None:
        raise UserError(
            "{path} is named as an image of {title}, not of {title2}; use the sensor {other} or give the "
            "wavelengths with --wavelengths FILE.",
            path=raster.path,
            title=other.title,
            title2=preset.title,
            other=sensors.name_of(other),
        )
    centre, fwhm, assigned = preset.match([raster.labels[i] for i in spectral], raster.path)
    if assigned:
        pairs = ", ".join(f"{band + 1} = {called}" for band, called in zip(spectral[:24], assigned))
        more = " ..." if len(assigned) > 24 else ""
        raster.warnings.append(
            Message(
                "The bands of {title} were assigned by their number alone, check them: {pairs}{more}.",
                title=preset.title,
                pairs=pairs,
                more=more,
            )
        )
    full = np.full((2, raster.count), np.nan)
    full[:, spectral] = centre, fwhm
    source = (
        Message("sensor preset {title} (nominal), named by the user", title=preset.title) if preset.nominal
        else Message("sensor preset {title}, named by the user", title=preset.title)
    )
    return Facts(source, full[0], full[1], sensor=preset)


def _look_into(path: str, depth: int, parent: RasterFile) -> Found | None:
    try:
        with quiet(), rasterio.open(path) as dataset:
            source = RasterFile(dataset, path, depth)
            found = walk(source)
            parent.used += source.used
            return found
    except (*GDAL_ERRORS, TypeError, ValueError):
        return None
