"""What the metadata domains of a raster and of its bands tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ..messages import Message
from . import netcdf
from .facts import Facts, RasterFile
from .reading import mask_kind
from .tag_names import CENTRE, SOME_UNIT, UNIT, WIDTH, named, of_centres
from .text_metadata import enough, first, items, measure, number, number_list, numbers
from .units import to_nanometres, unit_of_light, widths_in_nanometres

GOOD = ("bbl", "bad_band_multiplier", "good")
SCALES = ("scale", "scale_factor", "reflectance_scale_factor", "scalefactor", "raster:scale")
OFFSETS = ("offset", "add_offset", "raster:offset")


def file_mask(raster: RasterFile) -> Facts | None:
    """The mask of the file (in it, or in a .msk beside it), or one for each band."""
    kind = mask_kind(raster.dataset, list(raster.dataset.indexes))
    return Facts(Message("mask of the file"), mask=kind) if kind in ("dataset", "band") else None


def gdal_nodata(raster: RasterFile) -> Facts | None:
    """The nodata of the bands."""
    values = list(raster.dataset.nodatavals)
    return Facts(Message("nodata of the bands"), nodata=values) if any(v is not None for v in values) else None


def ignored_value(raster: RasterFile) -> Facts | None:
    """The value that a header or the tags of a copy of it say to ignore."""
    header, source = raster.header
    value = number(first({**raster.tags, **header}, "data_ignore_value", "_fillvalue", "missing_value", "fill_value"))
    if not np.isfinite(value):
        return None
    return Facts(Message("data ignore value of the {source}", source=source), nodata=[value] * raster.count)


def imagery(raster: RasterFile) -> Facts | None:
    """GDAL's domain IMAGERY of the bands."""
    tags = raster.band_domains.get("IMAGERY")
    if tags is None:
        return None
    centre = numbers([t.get("central_wavelength_um") for t in tags]) * 1000.0
    if not enough(centre):
        return None
    source = Message("band tags {name}", name="IMAGERY:CENTRAL_WAVELENGTH_UM")
    return Facts(source, centre, numbers([t.get("fwhm_um") for t in tags]) * 1000.0)


def default_domain(raster: RasterFile) -> Facts | None:
    """Tags of the bands in the default domain. Those of an ENVI file are GDAL's reading of the list in its header,
    which decimal commas mislead, so that the list itself is read (`header_list`).
    """
    source = Message("band tags {name}", name="'wavelength'")
    found = of_bands(raster.band_tags, source, "", tells_scale=True)
    listed = raster.dataset.driver == "ENVI" and raster.list_in(raster.header[0], "wavelength") is not None
    if found is not None and listed:
        found.centre = found.fwhm = None
    return found


def other_domains(raster: RasterFile) -> Facts | None:
    """Tags of the bands in any other domain (ENVI of EnMAP-Box, FORCE ...), the first that tells wavelengths."""
    for name, tags in raster.band_domains.items():
        found = of_bands(tags, Message("band tags {name}", name=f"{name}:wavelength"), "", tells_scale=True)
        if found is not None and found.centre is not None:
            return found
    return None


def of_bands(tags: Sequence[dict[str, str]], source: str, unit_elsewhere: str, *, tells_scale: bool) -> Facts | None:
    """Wavelengths, widths, bad bands, scale and offset from a dictionary for each band."""
    raw, unit = _column(tags, CENTRE)
    good = numbers([first(t, *GOOD) for t in tags])
    found = Facts(source, good=good if np.isfinite(good).any() else None)
    if enough(raw):
        unit = _unit_tag(tags) or unit or unit_elsewhere
        found.centre = to_nanometres(raw, unit)
        widths, own = _column(tags, WIDTH)
        if np.isfinite(widths).any():
            found.fwhm = widths_in_nanometres(widths, raw, unit) if own is None else to_nanometres(widths, own)
    if tells_scale:
        found.scale = as_factors(numbers([first(t, *SCALES) for t in tags]))
        found.offset = as_numbers([first(t, *OFFSETS) for t in tags])
    return found if any(a is not None for a in (found.centre, found.good, found.scale)) else None


def _column(tags: Sequence[Mapping[str, str]], what: str) -> tuple[np.ndarray, str | None]:
    """The number that each band's tags hold under a name that means `what`, NaN where none, and the unit of length that
    stands beside a number or in a name.
    """
    values, unit = np.full(len(tags), np.nan), None
    for band, each in enumerate(tags):
        text, in_name = named(each, what)
        values[band], beside = measure(text)
        unit = unit or beside or in_name
    return values, unit


def _unit_tag(tags: Sequence[Mapping[str, str]]) -> str | None:
    """The unit that a tag gives for wavelengths; one called 'units' alone may be of the values."""
    for each in tags:
        text = named(each, UNIT)[0] or unit_of_light(named(each, SOME_UNIT)[0])
        if text:
            return text
    return None


def header_list(raster: RasterFile) -> Facts | None:
    """Lists of the ENVI header (GDAL's domain ENVI, the dataset's tags, or the file beside the raster)."""
    header, source = raster.header
    found = Facts(source, good=raster.list_in(header, "bbl"))
    for key, what in (("bbl", Message("bad bands (bbl)")), ("fwhm", Message("widths (fwhm)"))):
        if key in header and (given := len(items(header[key], raster.count))) != raster.count:
            raster.warnings.append(
                Message(
                    "The list of {what} in the {source} was left aside: it has {given} numbers for {count} bands.",
                    what=what,
                    source=source,
                    given=given,
                    count=raster.count,
                )
            )
    listed, in_name = named(header, CENTRE)
    values = number_list(listed, raster.count)
    unit = _unit_tag([header]) or in_name
    if values is not None and enough(values):
        found.centre = to_nanometres(values, unit)
    # GDAL's ENVI driver passes wavelengths on to the bands, but no widths; those come from the header, in the unit of
    # its list.
    widths = raster.list_in(header, "fwhm")
    centres = values if values is not None else _column(raster.band_tags, CENTRE)[0]
    if widths is not None:
        found.fwhm = widths_in_nanometres(widths, centres, unit or _unit_tag(raster.band_tags))
    found.sensor = sensor_name(header) or sensor_name(raster.tags)
    return found


def header_scale(raster: RasterFile) -> Facts | None:
    """The factor of an ENVI header, or its gains where it calls the values reflectance."""
    header, _ = raster.header
    factor = number(header.get("reflectance_scale_factor"))
    if np.isfinite(factor) and factor > 0:
        return Facts(
            Message("reflectance scale factor of the header"),
            scale=np.full(raster.count, 1.0 / factor if factor >= 1 else factor),
        )
    stated = as_factors(np.full(raster.count, number(first(raster.tags, *SCALES))))
    if stated is not None:
        offset = number(first(raster.tags, "offset", "add_offset"))
        source = Message("dataset tag {name}", name="'scale_factor'")
        return Facts(source, scale=stated, offset=np.full(raster.count, offset))
    gains = raster.list_in(header, "data_gain_values")
    if gains is None or "reflectance" not in header.get("data_units", header.get("description", "")).lower():
        return None
    offsets = raster.list_in(header, "data_offset_values")
    return Facts(Message("data gain values of the header"), scale=gains, offset=offsets)


def lists_of_any_name(raster: RasterFile) -> Facts | None:
    """Tags whose name ends in wavelength(s) and that hold a number for each band (HDF5 through GDAL), with their
    siblings.
    """
    for tags in (raster.tags, raster.band_tags[0] if raster.band_tags else {}):
        for key, text in tags.items():
            ends_so = re.search(r"wavelengths?$|(^|_)wl$", key) and not re.search(r"good|bad|uncert|err", key)
            told = of_centres(key)
            if not ends_so and told is None:
                continue
            values = number_list(text, raster.count)
            if values is None or not enough(values):
                continue
            stem = re.sub(r"(wavelengths?|wl)$", "", key)
            unit = first(tags, f"{key}_units", f"{key}_unit", f"{stem}wavelength_units") or (told[1] if told else None)
            beside = first(tags, f"{stem}fwhm", f"{stem}bandwidth") or (named(tags, WIDTH)[0] if told else None)
            widths = number_list(beside, raster.count)
            good = number_list(first(tags, f"{stem}good_wavelengths", f"{stem}bbl", f"{stem}good_bands"), raster.count)
            return Facts(
                Message("tag '{key}' of the dataset", key=key) if tags is raster.tags
                else Message("tag '{key}' of the band", key=key),
                to_nanometres(values, unit),
                None if widths is None else widths_in_nanometres(widths, values, unit),
                good,
            )
    return None


def netcdf_coordinates(raster: RasterFile) -> Facts | None:
    """The coordinates of a NetCDF file's spectral dimension."""
    coordinates = netcdf.band_coordinates(raster.dataset)
    return None if coordinates is None else Facts(Message("NetCDF band coordinates"), to_nanometres(*coordinates))


def gdal_scale(raster: RasterFile) -> Facts | None:
    """GDAL's scale and offset of the bands; 1 and 0 are what it says where a file says nothing."""
    scales, offsets = np.array(raster.dataset.scales, dtype=float), np.array(raster.dataset.offsets, dtype=float)
    silent = (scales == 1) & (offsets == 0)
    if silent.all():
        return None
    return Facts(
        Message("scale and offset of the bands"),
        scale=np.where(silent, np.nan, scales),
        offset=np.where(silent | (offsets == 0), np.nan, offsets),
    )


def as_factors(values: np.ndarray) -> np.ndarray | None:
    """Scales, which some files state as the factor (0.0001) and some as its inverse (10000); None where none is."""
    with np.errstate(invalid="ignore", divide="ignore"):
        factors = np.where(values > 1, 1 / values, np.where(values > 0, values, np.nan))
    return factors if np.isfinite(factors).any() else None


def as_numbers(texts: Sequence[str | None]) -> np.ndarray | None:
    values = numbers(texts)
    return values if np.isfinite(values).any() else None


def sensor_name(tags: dict[str, str]) -> str | None:
    """The sensor that tags name."""
    name = first(tags, "sensor_type", "sensor", "instrument")
    return None if not name or name.lower() == "unknown" else name[:100]
