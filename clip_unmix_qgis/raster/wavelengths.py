"""Where each band of a raster lies in the spectrum, looked for in everything that files are known to say it in."""
from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import rasterio

from ..errors import UserError
from . import netcdf, sensors

MICROMETRES_BELOW = 100.0  # a wavelength under this, without a unit, is in micrometres
PLAUSIBLE_NM = (100.0, 100_000.0)

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_IN_WORDS = re.compile(rf"(?<![\w.])({_NUMBER})\s*(nm|nanomet\w*|[uµμ]m|microns?|micromet\w*)(?!\w)", re.IGNORECASE)
_NAN = float("nan")


@dataclass
class BandTable:
    """The spectral bands of a raster: `bands` are their indices in the file from 0, the others (b,) in that order.

    `centre` and `fwhm` in nanometres, `fwhm` NaN where unknown; `good` is False where the provider distrusts the band;
    `scale` is the header's factor to reflectance, if any.
    """

    bands: np.ndarray
    centre: np.ndarray
    fwhm: np.ndarray
    good: np.ndarray
    source: str
    sensor: str | None = None
    scale: float | None = None
    stored: sensors.Stored | None = None
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Found:
    """(b,) wavelengths, and widths if any, in nanometres with NaN where a band has none; bad bands; and where they stood."""

    centre: np.ndarray
    fwhm: np.ndarray | None
    good: np.ndarray | None
    source: str
    sensor: sensors.Sensor | str | None = None


def find_wavelengths(
    dataset: rasterio.DatasetReader, path: str, spectral: np.ndarray, given: str | Path | None = None, sensor: str | None = None
) -> BandTable:
    """The wavelengths of the bands `spectral` (indices from 0) of `dataset`.

    A file `given` or a `sensor` named by the user overrules the raster, for who names one means it; otherwise the first of these
    holds: IMAGERY tags of the bands; `wavelength` tags of the bands; lists of the dataset or its ENVI header; NetCDF coordinates;
    the properties EnMAP-Box keeps in the QGIS style file; the provider's XML; band descriptions.
    UserError where there are none, where a file or preset has another number of bands, or where values are no wavelengths.
    """
    if given is not None and sensor is not None:
        raise UserError("Wavelengths were given both as a file and as a sensor; give one of them.")
    count = dataset.count
    header = _header(dataset, path)
    if given is not None:
        found: _Found | None = _from_file(Path(given), len(spectral), count, spectral)
    elif sensor is not None:
        found = _from_sensor(sensor, dataset, path, spectral)
    else:
        found = _search(dataset, path, header)
    if found is None:
        raise UserError(
            f"{path} carries no wavelengths; give them with --wavelengths FILE or --sensor NAME (known: {', '.join(sensors.names())})."
        )
    fwhm = found.fwhm if found.fwhm is not None else np.full(count, np.nan)
    good = found.good if found.good is not None else _bad_bands(dataset, header)
    with np.errstate(invalid="ignore"):
        known = np.isfinite(found.centre) & (found.centre > 0)
    kept = spectral[known[spectral]]
    notes = []
    if len(kept) < 2:
        raise UserError(f"The wavelengths of {path} ({found.source}) name fewer than two bands; give them with --wavelengths FILE.")
    if len(kept) < len(spectral):
        rest = np.setdiff1d(spectral, kept) + 1
        notes.append(f"Bands without a wavelength left out: {', '.join(str(b) for b in rest[:12])}{' ...' if len(rest) > 12 else ''}.")
    centre = found.centre[kept]
    if centre.min() < PLAUSIBLE_NM[0] or centre.max() > PLAUSIBLE_NM[1]:
        raise UserError(
            f"The wavelengths of {path} ({found.source}) run from {centre.min():g} to {centre.max():g} nm, which no optical sensor has; "
            "check their unit."
        )
    with np.errstate(invalid="ignore"):
        widths = np.where(fwhm[kept] > 0, fwhm[kept], np.nan)
    preset = found.sensor if isinstance(found.sensor, sensors.Sensor) else None
    if preset and preset.nominal:
        notes.append(f"The wavelengths are nominal values of {preset.title}; those of the product itself are better if you have them.")
    return BandTable(
        bands=kept,
        centre=centre,
        fwhm=widths,
        good=good[kept],
        source=found.source,
        sensor=preset.title if preset else found.sensor or _sensor_name(dataset, header),  # type: ignore[arg-type]
        scale=_scale(header),
        stored=preset.stored if preset else None,
        warnings=notes,
    )


def derive_fwhm(centre: np.ndarray, fwhm: np.ndarray) -> np.ndarray:
    """Fill the unknown (NaN) widths of `fwhm` (b,) with the usual spacing of the bands around each, in nanometres.

    The median of the (up to four) nearest gaps between sorted centres is deaf to dropped bands and to overlapping spectrometers.
    """
    order = np.argsort(centre, kind="stable")
    gaps = np.diff(centre[order])
    spacing = np.empty(len(centre))
    for place, band in enumerate(order):
        spacing[band] = np.median(gaps[max(0, place - 2) : place + 2]) if len(gaps) else 10.0
    return np.where(np.isfinite(fwhm), fwhm, np.maximum(spacing, 1.0))


def to_nanometres(values: Sequence[float] | np.ndarray, unit: str | None) -> np.ndarray:
    """`values` in nanometres; without a (known) unit, values that are all under 100 are micrometres. NaN where not positive."""
    numbers = np.asarray(values, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        numbers = np.where(np.isfinite(numbers) & (numbers > 0), numbers, np.nan)
    if not np.isfinite(numbers).any():
        return numbers
    name = (unit or "").strip().lower().replace("µ", "u").replace("μ", "u")
    if name in ("nm", "nanometer", "nanometers", "nanometre", "nanometres"):
        return numbers
    if name in ("um", "micron", "microns", "micrometer", "micrometers", "micrometre", "micrometres", "mu"):
        return numbers * 1000.0
    if name in ("m", "meter", "meters", "metre", "metres"):
        return numbers * 1e9
    return numbers * 1000.0 if np.nanmax(numbers) < MICROMETRES_BELOW else numbers


def _search(dataset: rasterio.DatasetReader, path: str, header: Mapping[str, str]) -> _Found | None:
    for look in (_imagery_tags, _band_tags):
        if (found := look(dataset)) is not None:
            return found
    if (found := _header_list(dataset.count, header)) is not None:
        return found
    if (coordinates := netcdf.band_coordinates(dataset)) is not None:
        return _Found(to_nanometres(*coordinates), None, None, "NetCDF band coordinates")
    for look_beside in (_style_file, _provider_xml):
        if (found := look_beside(path, dataset.count)) is not None:
            return found
    return _descriptions(dataset, path)


def _imagery_tags(dataset: rasterio.DatasetReader) -> _Found | None:
    tags = [_lower(dataset.tags(i, ns="IMAGERY")) for i in dataset.indexes]
    centre = _numbers([t.get("central_wavelength_um") for t in tags]) * 1000.0
    if not _enough(centre):
        return None
    return _Found(centre, _numbers([t.get("fwhm_um") for t in tags]) * 1000.0, None, "band tags IMAGERY:CENTRAL_WAVELENGTH_UM")


def _band_tags(dataset: rasterio.DatasetReader) -> _Found | None:
    tags = [_lower(dataset.tags(i)) for i in dataset.indexes]
    raw = _numbers([_first(t, "wavelength", "wavelengths", "central_wavelength", "center_wavelength") for t in tags])
    if not _enough(raw):
        return None
    unit = next((u for t in tags if (u := _first(t, "wavelength_units", "wavelength_unit", "wavelengthunit"))), None)
    unit = unit or _lower(dataset.tags()).get("wavelength_units")
    widths = _numbers([_first(t, "fwhm", "bandwidth") for t in tags])
    found = _Found(to_nanometres(raw, unit), None, None, "band tags 'wavelength'")
    # GDAL's ENVI driver passes wavelengths on to the bands, but neither widths nor bad bands; those come from the header.
    listed = _list(_header(dataset, dataset.name).get("fwhm"), dataset.count)
    if np.isfinite(widths).any():
        found = replace(found, fwhm=_width(widths, raw, unit))
    elif listed is not None:
        found = replace(found, fwhm=_width(listed, raw, unit))
    return found


def _header_list(count: int, header: Mapping[str, str]) -> _Found | None:
    values = _list(_first(header, "wavelength", "wavelengths"), count)
    if values is None or not _enough(values):
        return None
    unit = _first(header, "wavelength_units", "wavelength_unit")
    widths = _list(header.get("fwhm"), count)
    return _Found(to_nanometres(values, unit), None if widths is None else _width(widths, values, unit), None, header["__source__"])


def _style_file(path: str, count: int) -> _Found | None:
    """EnMAP-Box writes `QGISPAM/band/N//wavelength` as custom properties of the layer; QGIS saves them in the .qml."""
    text = _read_beside(Path(path).with_suffix(".qml"))
    values: dict[str, dict[int, str]] = {}
    for element in re.findall(r"<(?:Option|property)\b[^>]*>", text):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', element))
        key = re.fullmatch(r"QGISPAM/band/(\d+)/[^/]*/(\w+)", attributes.get("name") or attributes.get("key") or "")
        if key and "value" in attributes:
            values.setdefault(key[2].lower(), {})[int(key[1])] = attributes["value"]

    def column(*names: str) -> list[str | None]:
        named = next((values[n] for n in names if n in values), {})
        return [named.get(i + 1) for i in range(count)]

    raw = _numbers(column("wavelength", "wavelengths"))
    if not _enough(raw):
        return None
    unit = next((u for u in column("wavelength_units", "wavelength_unit") if u), None)
    flags = _numbers(column("bbl", "bad_band_multiplier", "bbl_multiplier"))
    widths = _width(_numbers(column("fwhm")), raw, unit)
    return _Found(to_nanometres(raw, unit), widths, flags != 0, "EnMAP-Box properties in the QGIS style file")


def _provider_xml(path: str, count: int) -> _Found | None:
    """The METADATA.XML that DLR delivers beside EnMAP and DESIS images."""
    image = Path(path)
    named = re.sub(r"SPECTRAL_IMAGE.*$", "METADATA", image.stem)
    if named == image.stem:
        return None
    for suffix in (".XML", ".xml"):
        text = _read_beside(image.with_name(named + suffix))
        centre = _numbers(re.findall(rf"<wavelengthCenterOfBand>\s*({_NUMBER})", text))
        if len(centre) == count:
            fwhm = _numbers(re.findall(rf"<(?:FWHMOfBand|wavelengthWidthOfBand)>\s*({_NUMBER})", text))
            sensor = "DESIS" if "DESIS" in image.name.upper() else "EnMAP"
            widths = _width(fwhm, centre, None) if len(fwhm) == count else None
            return _Found(to_nanometres(centre, None), widths, None, f"provider's metadata file {named}{suffix}", sensor)
    return None


def _descriptions(dataset: rasterio.DatasetReader, path: str) -> _Found | None:
    words = [d or "" for d in dataset.descriptions]
    matches = [_IN_WORDS.search(word) for word in words]
    raw = np.array([float(m[1]) * (1.0 if m[2].lower().startswith("n") else 1000.0) if m else _NAN for m in matches])
    if _enough(raw):
        return _Found(raw, None, None, "band descriptions (wavelengths)")
    numbers = _numbers(words)
    # Bare numbers count only if they can be nothing else: band numbers start at 1 and are whole.
    if np.isfinite(numbers).all() and np.unique(numbers).size == len(numbers):
        if numbers.min() >= 300 and numbers.max() <= 3000:
            return _Found(numbers, None, None, "band descriptions (numbers taken as nanometres)")
        if numbers.min() >= 0.3 and numbers.max() <= 3.0 and (numbers % 1 != 0).any():
            return _Found(numbers * 1000.0, None, None, "band descriptions (numbers taken as micrometres)")
    match = sensors.by_descriptions(words, f"{Path(path).name} {dataset.tags()}")
    if match is None:
        return None
    preset, centre, fwhm = match
    return _Found(centre, fwhm, None, f"band descriptions (those of {preset.title})", preset)


def _from_sensor(name: str, dataset: rasterio.DatasetReader, path: str, spectral: np.ndarray) -> _Found:
    preset = sensors.load(name)
    centre, fwhm = preset.match([dataset.descriptions[i] or "" for i in spectral], path)
    source = f"sensor preset {preset.title}{' (nominal)' if preset.nominal else ''}, named by the user"
    return _Found(_spread(centre, spectral, dataset.count), _spread(fwhm, spectral, dataset.count), None, source, preset)


def _from_file(path: Path, wanted: int, count: int, spectral: np.ndarray) -> _Found:
    """Wavelengths of a text file: an ENVI header, or a line for each band with wavelength and, if wanted, fwhm and bbl."""
    try:
        text = path.read_bytes()[:10_000_000].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The wavelengths file {path} cannot be read as text; give one wavelength a line or an ENVI header.") from error
    if text.lstrip().upper().startswith("ENVI"):
        header = _parse_header(text)
        columns = {str(key): _numbers(_items(header[key])) for key in ("wavelength", "fwhm", "bbl") if key in header}
        unit: str | None = header.get("wavelength_units")
    else:
        columns, unit = _columns(path, text)
    values = columns.get("wavelength", np.empty(0))
    if not len(values) or not np.isfinite(values).all():
        raise UserError(f"The wavelengths file {path} holds no list of wavelengths; give one number a line, in nanometres or micrometres.")
    if len(values) not in (wanted, count):
        raise UserError(
            f"The wavelengths file {path} gives {len(values)} wavelengths but the raster has {wanted} spectral bands; they must match."
        )

    for key in ("fwhm", "bbl"):
        if key in columns and len(columns[key]) != len(values):
            raise UserError(
                f"The wavelengths file {path} gives {len(values)} wavelengths but {len(columns[key])} values of {key}; they must match."
            )
    if len(values) != count:  # the file leaves out alpha bands
        values, columns = _spread(values, spectral, count), {key: _spread(column, spectral, count) for key, column in columns.items()}
    fwhm = _width(columns["fwhm"], values, unit) if "fwhm" in columns else None
    good = columns["bbl"] != 0 if "bbl" in columns else None
    return _Found(to_nanometres(values, unit), fwhm, good, f"file given by the user ({path.name})")


def _spread(numbers: np.ndarray, bands: np.ndarray, count: int) -> np.ndarray:
    """`numbers` of the given `bands`, NaN for the others of `count`."""
    full = np.full(count, np.nan)
    full[bands] = numbers
    return full


def _columns(path: Path, text: str) -> tuple[dict[str, np.ndarray], str | None]:
    """Columns of a text table; the first is the wavelength unless a heading says otherwise."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        return {}, None
    separator = next((s for s in (";", "\t", ",") if s in lines[0] or s in lines[-1]), None)
    rows = list(csv.reader(lines, delimiter=separator)) if separator else [line.split() for line in lines]
    names, unit = ["wavelength", "fwhm", "bbl"], None
    if not _is_number(rows[0][0]):
        heading = [cell.strip().lower() for cell in rows.pop(0)]
        named = [_column_kind(cell) for cell in heading]
        if "wavelength" in named:
            names = named
            column = heading[named.index("wavelength")]
            unit = "um" if re.search(r"\b[uµμ]m\b|_[uµμ]m|micro", column) else "nm" if re.search(r"\bnm\b|_nm|nano", column) else None
    columns: dict[str, np.ndarray] = {}
    for i, name in enumerate(names):
        if name and any(len(row) > i for row in rows):
            columns.setdefault(name, _numbers([row[i] if len(row) > i else None for row in rows]))
    if not all(np.isfinite(column).all() for column in columns.values()):
        raise UserError(
            f"The wavelengths file {path} has a line that is no number or lacks a value; give wavelength[, fwhm[, bbl]] on each line."
        )
    return columns, unit


def _column_kind(heading: str) -> str:
    for kind, pattern in (("fwhm", "fwhm|width"), ("bbl", "bbl|bad|good"), ("wavelength", "wave|centre|center|lambda|nm|[uµμ]m")):
        if re.search(pattern, heading):
            return kind
    return ""


def _header(dataset: rasterio.DatasetReader, path: str) -> dict[str, str]:
    """Keys of the ENVI domain, of the dataset's own tags, or of the .hdr beside the file, lower case with underscores."""
    for tags, source in ((dataset.tags(ns="ENVI"), "ENVI header"), (dataset.tags(), "dataset tags")):
        found = _lower(tags)
        if "wavelength" in found or "wavelengths" in found:
            return {**found, "__source__": source}
    image = Path(path)
    for candidate in (image.with_suffix(".hdr"), Path(f"{path}.hdr")):
        text = _read_beside(candidate)
        if text.lstrip().upper().startswith("ENVI"):
            return {**_parse_header(text), "__source__": f"ENVI header file {candidate.name}"}
    return {**_lower(dataset.tags()), **_lower(dataset.tags(ns="ENVI")), "__source__": "dataset tags"}


def _parse_header(text: str) -> dict[str, str]:
    """`key = value` lines of an ENVI header; values in braces may run over lines."""
    pairs = re.findall(r"^[ \t]*([^=\n{}]+?)[ \t]*=[ \t]*(\{[^}]*\}|[^\n]*)", text, re.MULTILINE)
    return {re.sub(r"\s+", "_", key.strip().lower()): value.strip() for key, value in pairs}


def _bad_bands(dataset: rasterio.DatasetReader, header: Mapping[str, str]) -> np.ndarray:
    """(count,) bool from `bbl` of the bands, else from the list of the dataset or header; True where nothing is said."""
    flags = _numbers([_first(_lower(dataset.tags(i)), "bbl", "bad_band_multiplier") for i in dataset.indexes])
    if not np.isfinite(flags).any():
        listed = _list(header.get("bbl"), dataset.count)
        flags = flags if listed is None else listed
    return flags != 0


def _scale(header: Mapping[str, str]) -> float | None:
    factor = _numbers([header.get("reflectance_scale_factor")])[0]
    return float(1.0 / factor) if np.isfinite(factor) and factor > 0 else None


def _sensor_name(dataset: rasterio.DatasetReader, header: Mapping[str, str]) -> str | None:
    name = _first({**header, **_lower(dataset.tags())}, "sensor_type", "sensor", "instrument")
    return None if not name or name.lower() == "unknown" else name


def _read_beside(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace") if path.is_file() and path.stat().st_size < 50_000_000 else ""
    except OSError:
        return ""


def _width(widths: np.ndarray, centres: np.ndarray, unit: str | None) -> np.ndarray:
    """Widths share the unit of their centres, which alone can tell it where it is not stated."""
    values = np.asarray(widths, dtype=np.float64)
    raw = np.asarray(centres, dtype=np.float64)
    if not np.isfinite(values).any():
        return values
    with np.errstate(invalid="ignore", divide="ignore"):
        factor = np.nanmedian(to_nanometres(raw, unit) / raw)
        # Some producers write the centre in micrometres and the width in nanometres; no band is wider than its wavelength.
        if np.nanmedian(values) > np.nanmedian(raw):
            factor = 1.0
    return values * factor


def _list(text: str | None, count: int) -> np.ndarray | None:
    values = _numbers(_items(text)) if text else np.empty(0)
    return values if len(values) == count else None


def _items(text: str) -> list[str]:
    return [item for item in re.split(r"[,;\s]+", text.strip().strip("{}[]()")) if item]


def _numbers(texts: Sequence[str | None]) -> np.ndarray:
    return np.array([float(t) if t is not None and _is_number(t) else _NAN for t in texts], dtype=np.float64)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _enough(values: np.ndarray) -> bool:
    """At least two bands, and half of them: a stray tag on one band says nothing of the others."""
    with np.errstate(invalid="ignore"):
        return int((values > 0).sum()) >= max(2, len(values) // 2)


def _lower(tags: Mapping[str, str]) -> dict[str, str]:
    return {re.sub(r"\s+", "_", key.strip().lower()): value for key, value in tags.items()}


def _first(tags: Mapping[str, str], *keys: str) -> str | None:
    return next((tags[key] for key in keys if key in tags), None)
