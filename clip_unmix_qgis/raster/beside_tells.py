"""What files beside a raster tell: QGIS's style file and the provider's metadata."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..messages import Message
from . import sensors
from .facts import Facts, RasterFile
from .source_files import local_file
from .text_metadata import NUMBER, attributes_of, enough, first, normal_key, number, numbers, read_beside
from .units import to_nanometres, widths_in_nanometres

# EnMAP-Box's older and newer keys.
_PROPERTY = re.compile(r"(?:QGISPAM/band/(\d{1,5})/[^/]{0,60}|band_(\d{1,5}))/([\w -]{1,40})")
# Earth Engine's name of a granule, and ESA's of a band's file.
_GRANULE = re.compile(
    r"(?<!\d)(20\d{6})T\d{6}_20\d{6}T\d{6}_T\d\d[A-Z]{3}|(?<![A-Z\d])T\d\d[A-Z]{3}_(20\d{6})T\d{6}_(?:B\d|AOT|TCI|WVP)"
)
OFFSET_SINCE = "20220125"
TEST_BASELINE = 90  # 99.99 is ESA's mark of tests
# A date in the name of a file that people made.
_DATE = re.compile(r"(?<!\d)(20\d\d)[-_]?(0[1-9]|1[0-2])[-_]?([0-3]\d)(?!\d)")
# Harmonised collections, FORCE, MAJA (Theia), and Element 84's mark that the offset was taken off.
TAKEN_OFF = re.compile(
    r"harmoni[sz]ed|LEVEL2_SEN2|SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L2A|boa_offset_applied\W{1,6}(?:true|1|yes)",
    re.IGNORECASE,
)
# A tag whose name holds a colon ('s2:processing_baseline') becomes part of another one's text in GDAL.
_BASELINE = re.compile(r"processing_baseline\W{1,6}(\d{2})\.?(\d{2})(?!\d)", re.IGNORECASE)
SENTINEL_2 = ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml")


def style_file(raster: RasterFile) -> Facts | None:
    """EnMAP-Box writes `band_N/wavelength` (formerly `QGISPAM/band/N//wavelength`) as custom properties of the layer;
    QGIS saves them in the .qml.
    """
    path = Path(raster.path).with_suffix(".qml") if Path(raster.path).name else Path()
    text = read_beside(path)
    values: dict[str, dict[int, str]] = {}
    for attributes in attributes_of(text, ("Option", "property")):
        key = _PROPERTY.fullmatch(attributes.get("name") or attributes.get("key") or "")
        if key and "value" in attributes:
            values.setdefault(normal_key(key[3]), {})[int(key[1] or key[2])] = attributes["value"]

    def column(*names: str) -> list[str | None]:
        named = next((values[n] for n in names if n in values), {})
        return [named.get(i + 1) for i in range(raster.count)]

    raw = numbers(column("wavelength", "wavelengths", "wl"))
    if not enough(raw):
        return None
    raster.used.append(str(path))
    unit = next((u for u in column("wavelength_units", "wavelength_unit", "wlu") if u), None)
    flags = numbers(column("bbl", "bad_band_multiplier", "bbl_multiplier", "bad_band_list"))
    widths = widths_in_nanometres(numbers(column("fwhm")), raw, unit)
    return Facts(
        Message("EnMAP-Box properties in the QGIS style file"),
        to_nanometres(raw, unit),
        widths,
        flags if np.isfinite(flags).any() else None,
    )


def dlr_metadata(raster: RasterFile) -> Facts | None:
    """The METADATA.XML that DLR delivers beside EnMAP and DESIS images."""
    image = Path(raster.path)
    named = re.sub(r"SPECTRAL_IMAGE.*$", "METADATA", image.stem)
    if named == image.stem:
        return None
    for suffix in (".XML", ".xml"):
        path = image.with_name(named + suffix)
        text = read_beside(path)
        centre = _elements(text, "wavelengthCenterOfBand")
        if len(centre) != raster.count:
            continue
        raster.used.append(str(path))
        widths = _elements(text, "FWHMOfBand", "wavelengthWidthOfBand")
        gains, offsets = _elements(text, "GainOfBand"), _elements(text, "OffsetOfBand")
        level = re.search(r"<(?:level|processingLevel)>\s{0,9}(L?\d\w{0,4})\s{0,9}<", text)
        whole = len(gains) == raster.count
        return Facts(
            Message("provider's metadata file {file}", file=path.name),
            to_nanometres(centre, None),
            widths_in_nanometres(widths, centre, None) if len(widths) == raster.count else None,
            scale=gains if whole and (gains > 0).all() else None,
            offset=offsets if len(offsets) == raster.count and offsets.any() else None,
            sensor="DESIS" if "DESIS" in image.name.upper() else "EnMAP",
            level="radiance" if level and re.match(r"L?1", level[1]) else "reflectance" if level else None,
        )
    return None


def order_of_numbers(raster: RasterFile) -> Facts | None:
    """What Maxar (.IMD) and Airbus (DIM_....XML) deliver beside their images: whether those are raw numbers."""
    image = Path(raster.path)
    if not image.name:
        return None
    for path, pattern, provider in (
        (image.with_suffix(".IMD"), r"\bradiometricLevel\s{0,9}=\s{0,9}\"?(?:Corrected|System)", "Maxar"),
        (
            image.with_name(re.sub(r"^IMG_(.*?)_R\d+C\d+$", r"DIM_\1", image.stem) + ".XML"),
            r"<RADIOMETRIC_PROCESSING>\s{0,9}(?:BASIC|LINEAR_STRETCH|DISPLAY)",
            "Airbus",
        ),
    ):
        if path == image or not (text := read_beside(path)):
            continue
        raster.used.append(str(path))
        acomp = re.search(r"acomp|atmospheric_?compensat", image.name, re.IGNORECASE)
        raw = re.search(pattern, text) and not acomp
        return Facts(Message("metadata of {provider}", provider=provider), level="counts") if raw else None
    return None


def sentinel_2_product(raster: RasterFile) -> Facts | None:
    """Quantification value and offset of a Sentinel-2 product: GDAL's tags of the SAFE, its XML, or the baseline in a
    name.

    From baseline 04.00 on, stored = 10000 x reflectance + 1000. Harmonised collections have taken that back.
    """
    if TAKEN_OFF.search(raster.context):
        return None
    path, text = _sentinel_2_xml(raster)
    quantity = number(_element(text, "BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"))
    if not np.isfinite(quantity):
        quantity = number(
            first({**raster.band_tags[0], **raster.tags}, "boa_quantification_value", "quantification_value")
        )
    offset = number(_element(text, "BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"))
    if not np.isfinite(offset):
        offset = number(first({**raster.band_tags[0], **raster.tags}, "boa_add_offset", "radio_add_offset"))
    source = Message("the product's metadata")
    if path:
        source = Message("the product's metadata {file}", file=path.name)
    baseline = number(
        _element(text, "PROCESSING_BASELINE") or first(raster.tags, "processing_baseline", "s2:processing_baseline")
    )
    named = re.search(r"MSIL[12][AC]_\d{8}T\d{6}_N(\d{2})(\d{2})(?!\d)", raster.context) or _BASELINE.search(
        raster.context
    )
    notes: list[str] = []
    if not np.isfinite(offset):
        if not np.isfinite(baseline) and named:
            baseline = int(named[1]) + int(named[2]) / 100
            number_of = f"{named[1]}.{named[2]}"
            source = Message("the processing baseline {number} in the file's name or tags", number=number_of)
            if 4 <= baseline < TEST_BASELINE:
                notes.append(
                    Message(
                        "By {source} the values hold an offset of 1000, which was taken off.",
                        source=source,
                    )
                )
        if not np.isfinite(baseline) and not np.isfinite(quantity):
            return _by_date(raster)
        offset = -1000.0 if np.isfinite(baseline) and 4 <= baseline < TEST_BASELINE else 0.0
    if not np.isfinite(quantity):
        quantity = 10000.0
    if path:
        raster.used.append(str(path))
    full = np.full(raster.count, 1.0)
    return Facts(
        source,
        scale=full / quantity,
        offset=full * offset / quantity if offset else None,
        sensor="Sentinel-2 MSI",
        notes=notes,
    )


def _by_date(raster: RasterFile) -> Facts | None:
    """A granule of Sentinel-2 that only its name tells, or bands that are called as only Sentinel-2's are, in a file
    with a date: of those acquired since baseline 04.00 the offset may be there.
    """
    named = _GRANULE.search(raster.context)
    date = named[1] or named[2] if named else _date_of_bands(raster)
    if date < OFFSET_SINCE:
        return None
    source = Message("the date in the name ({date}, since baseline 04.00)", date=date)
    return Facts(source, offset=np.full(raster.count, -0.1), sensor="Sentinel-2 MSI", doubtful=True)


def _date_of_bands(raster: RasterFile) -> str:
    """The date in the file's own name, or '', where the bands are called as Sentinel-2's."""
    dated = _DATE.search(Path(raster.path).name)
    if dated is None and (source := next(filter(None, raster.sources), None)) is not None:
        dated = _DATE.search(Path(source.path).name)
    if dated is None or (found := sensors.by_labels(raster.labels, raster.context)) is None:
        return ""
    return "".join(dated.groups()) if found[0].title == "Sentinel-2 MSI" else ""


def _sentinel_2_xml(raster: RasterFile) -> tuple[Path | None, str]:
    """The product's metadata: the file itself, or one in a folder above it or above the first file of a stack."""
    for name in (raster.path, *(source.path for source in raster.sources[:1] if source)):
        within = re.search(r"/vsizip/.*?\.xml", name)  # in GDAL's name of a resolution
        path = Path(within[0]) if within else local_file(name) or Path(name)
        if path.name in SENTINEL_2:
            return path, read_beside(path)
        for folder in [p for p in path.parents if p.name.endswith(".SAFE")][:1]:
            for file in SENTINEL_2:
                if text := read_beside(folder / file):
                    return folder / file, text
    return None, ""


def _elements(text: str, *names: str) -> np.ndarray:
    for name in names:
        if found := re.findall(rf"<{name}>\s{{0,9}}({NUMBER})", text, re.IGNORECASE):
            return numbers(found)
    return np.empty(0)


def _element(text: str, *names: str) -> str | None:
    for name in names:
        if found := re.search(rf"<{name}\b[^<>]{{0,200}}>([^<]{{1,100}})<", text):
            return found[1].strip()
    return None
