"""Which arrays of an HDF5 or NetCDF file are the reflectance, and what the file tells of their bands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import UserError
from ...messages import Message
from ...options import GEOMETRIES
from ..facts import Facts
from ..netcdf import SPECTRAL
from ..source_files import local_file
from ..tag_names import of_centres
from ..units import to_nanometres, widths_in_nanometres
from . import lookup, place, quality
from .contents import Contents, attributes_of, is_hdf5, numbers_in, open_contents, shape_of, text_of
from .cube import Cube, Part

AUTO, MAP, SENSOR = GEOMETRIES
_COORDINATES = (("latitude", "lat", "latitudes", "latitude_vnir"), ("longitude", "lon", "longitudes", "longitude_vnir"))
_REFLECTANCE = re.compile(r"refl|rfl|rhos?\b|rhos_|surface_r", re.IGNORECASE)
_RADIANCE = re.compile(r"radiance|(^|_)rad($|_)|toa_rad", re.IGNORECASE)
_NO_IMAGE = re.compile(
    r"uncert|(^|_)unc($|_)|err|std|mask|flag|qual|prob|angle|obs|path|lat|lon|glt|(^|_)loc", re.IGNORECASE
)


def open_cube(name: str, notes: list[str], geometry: str = AUTO) -> Cube | None:
    """The cube of an HDF5 or NetCDF file that GDAL would not open as an image with bands; None where the usual way is
    the right one. `geometry`: one of GEOMETRIES.

    UserError where it can only be read with GDAL's Python bindings and they are missing, or where nothing places its
    pixels on the map that is asked for.
    """
    file = local_file(name)
    member = re.match(r"(?:HDF5|NETCDF):", name)
    if file is None or not (member or str(file) == name) or not is_hdf5(file):
        return None
    try:
        dataset, contents = open_contents(file)
        cube = _prisma(name, contents) or _cube(name, contents)
    except ImportError as error:
        if file.suffix.lower() == ".nc":
            return None
        raise UserError(
            "Reading {name} needs GDAL's Python bindings (osgeo), which QGIS brings along; install them.",
            name=name,
        ) from error
    except RuntimeError:  # with gdal.UseExceptions, which is the application's choice
        return None
    if cube is None or (member and not _speaks_of(name, cube)):
        return None
    cube.holder = dataset
    if cube.driver == "netCDF" and cube.parts[0].axes[0] == 0 and _is_plain(cube.parts[0].array):
        return None  # GDAL opens it as an image
    notes.append(Message("{file}: read {source}.", file=file.name, source=cube.facts.source))
    if geometry != SENSOR and not cube.georeferenced:
        _put_on_map(cube, contents, geometry, file, notes)
    cube.layers = quality.layers_of(cube, contents, file)
    return cube


def _is_plain(array: Any) -> bool:
    """Whether GDAL finds the wavelengths of a NetCDF variable: it is in no group, and they are its first dimension."""
    variable = array.GetDimensions()[0].GetIndexingVariable()
    known = variable is not None and re.search(SPECTRAL, variable.GetName(), re.IGNORECASE)
    return bool(known) and array.GetFullName().count("/") < 2


def _put_on_map(cube: Cube, contents: Contents, geometry: str, file: Path, notes: list[str]) -> None:
    """Let the cube be read on a map grid, by its lookup table or, where that is asked for, by coordinates."""
    table = lookup.from_table(contents.ending("glt_x"), contents.ending("glt_y"), contents.root, cube.shape)
    latitude, longitude = (contents.ending(*names) for names in _COORDINATES)
    known = all(array is not None and shape_of(array) == [*cube.shape] for array in (latitude, longitude))
    if table is None and geometry == MAP and known:
        table = lookup.from_coordinates(*(np.asarray(array.ReadAsArray()) for array in (latitude, longitude)))
    if table is not None:
        cube.put_on_map(table)
        notes.append(
            Message("{file}: its pixels were placed on the map by {source}.", file=file.name, source=table.source)
        )
    elif geometry == MAP:
        raise UserError("{path} holds nothing that places its pixels on a map; leave --geometry auto.", path=file)
    elif known:
        notes.append(
            Message(
                "{file}: the maps keep the geometry of the sensor; --geometry map places them by the coordinates of "
                "the pixels.",
                file=file.name,
            )
        )


def _speaks_of(name: str, cube: Cube) -> bool:
    """Whether GDAL's name of a data set, in which blanks are underscores, is that of a part of the cube."""
    wanted = name.rpartition(":")[2].rpartition("/")[2].strip('"')
    return wanted in {part.array.GetName().replace(" ", "_") for part in cube.parts}


# -- PRISMA ------------------------------------------------------------
def _prisma(name: str, contents: Contents) -> Cube | None:
    """ASI's PRISMA: two cubes (line, band, sample), scaled between limits, wavelengths in attributes of the file."""
    cubes = {kind: contents.ending(f"{kind}_cube") for kind in ("vnir", "swir")}
    if any(array is None for array in cubes.values()):
        return None
    root, parts, columns = contents.root, [], []
    highest = 0.0
    for kind, array in cubes.items():
        centre, fwhm = numbers_in(root.get(f"list_cw_{kind}")), numbers_in(root.get(f"list_fwhm_{kind}"))
        shape = shape_of(array)
        if len(shape) != 3 or len(centre) not in shape:
            return None
        axis = 1 if shape[1] == len(centre) else shape.index(len(centre))
        flags = numbers_in(root.get(f"list_cw_{kind}_flags", np.ones(len(centre))))
        used = (centre > 0) & (flags != 0 if len(flags) == len(centre) else True) & (centre > highest)
        bands = [int(band) for band in np.flatnonzero(used)]
        bands.sort(key=lambda band, centre=centre: centre[band])  # type: ignore[misc]
        low, high = (
            float(numbers_in(root.get(f"l2scale{kind}{end}", usual))[0]) for end, usual in (("min", 0.0), ("max", 1.0))
        )
        rows, cols = (i for i in range(3) if i != axis)
        errors = contents.ending(f"{kind}_pixel_l2_err_matrix")
        fits = errors is not None and shape_of(errors) == shape
        parts.append(Part(array, (axis, rows, cols), bands, errors=errors if fits else None))
        widths = fwhm if len(fwhm) == len(centre) else np.full(len(centre), np.nan)
        columns.append(
            (centre[bands], widths[bands], np.full(len(bands), (high - low) / 65535.0), np.full(len(bands), low))
        )
        highest = float(centre[bands].max()) if bands else highest
    centre, fwhm, scale, offset = (np.concatenate(column) for column in zip(*columns))
    level = str(root.get("processing_level", ""))
    at_sensor = re.search(r"PRS_L(1|2B)", f"{Path(name).name} {parts[0].array.GetFullName()}", re.IGNORECASE)
    facts = Facts(
        Message("both cubes of a PRISMA product"),
        centre,
        fwhm,
        scale=scale,
        offset=offset,
        sensor="PRISMA HYC",
        level="radiance" if at_sensor or level.upper().startswith(("1", "2B")) else "reflectance",
    )
    crs, transform = place.prisma(root)
    points = place.control_points(*(contents.ending(*names) for names in _COORDINATES))
    return Cube(name, parts, facts, crs=crs, transform=transform, gcps=([], None) if crs else points)


# -- any other ------------------------------------------------------------
def _cube(name: str, contents: Contents) -> Cube | None:
    """The three-dimensional array of reflectance, whatever its name, with a list of wavelengths that fits one of its
    axes.
    """
    best: tuple[int, int] | None = None
    chosen: tuple[str, Any, int, np.ndarray, str | None] | None = None
    for full, array in contents.arrays.items():
        own = full.rpartition("/")[2]
        shape = shape_of(array)
        if len(shape) != 3 or _NO_IMAGE.search(own):
            continue
        found = _wavelengths(array, contents)
        if found is None:
            continue
        axis, centre, unit = found
        score = (2 if _REFLECTANCE.search(own) else 0 if _RADIANCE.search(own) else 1, int(np.prod(shape)))
        if best is None or score > best:
            best, chosen = score, (full, array, axis, centre, unit)
    if chosen is None:
        return None
    full, array, axis, raw, unit = chosen
    own = full.rpartition("/")[2]
    attributes = attributes_of(array)
    rows, cols = (i for i in range(3) if i != axis)
    count = len(raw)
    scale, offset = _scale(array, attributes)
    widths = _sibling(array, contents, ("fwhm", "bandwidth"), count)
    good = _sibling(array, contents, ("good_wavelengths", "good_bands", "bbl"), count)
    facts = Facts(
        Message("the data set {name}", name=full),
        to_nanometres(raw, unit),
        None if widths is None else widths_in_nanometres(widths, raw, unit),
        good,
        scale=None if scale is None else np.full(count, scale),
        offset=np.full(count, offset) if offset else None,
        sensor=text_of(contents.root.get("instrument") or contents.root.get("sensor")),
        level="radiance" if _RADIANCE.search(own) and not _REFLECTANCE.search(own) else None,
    )
    part = Part(array, (axis, rows, cols), list(range(count)), _nodata(array, attributes))
    crs, transform = place.map_info(contents.ending("map_info"), contents.ending("epsg code", "epsg_code", "epsg"))
    if crs is None:
        mapping = attributes.get("grid_mapping")
        crs, transform = place.coordinates(array, part.axes, contents.ending(str(mapping).lower()) if mapping else None)
    points = place.control_points(*(contents.ending(*n) for n in _COORDINATES)) if crs is None else ([], None)
    driver = "netCDF" if Path(name).suffix.lower() in (".nc", ".nc4", ".cdf") else "HDF5"
    return Cube(name, [part], facts, crs=crs, transform=transform, gcps=points, driver=driver)


def _wavelengths(array: Any, contents: Contents) -> tuple[int, np.ndarray, str | None] | None:
    """Axis, values and unit of the list of wavelengths that belongs to an array: its attribute, a dimension's variable,
    or a data set.
    """
    shape = shape_of(array)
    attributes = attributes_of(array)
    candidates: list[tuple[Any, str | None]] = [
        (value, text_of(attributes.get("wavelength_units")) or told[1])
        for key, value in attributes.items()
        if (told := of_centres(key)) is not None
    ]
    for dimension in array.GetDimensions():
        variable = dimension.GetIndexingVariable()
        if variable is not None and re.search(SPECTRAL, variable.GetName(), re.IGNORECASE):
            candidates.append((variable.ReadAsArray(), variable.GetUnit() or None))
    for full, other in contents.arrays.items():
        own = full.rpartition("/")[2].lower()
        so_called = re.search(r"wavelengths?(_3d)?$|(^|_)wl$", own) and not re.search(r"good|bad|fwhm|err", own)
        if (so_called or of_centres(own) is not None) and len(shape_of(other)) == 1:
            unit = text_of(attributes_of(other).get("units")) or other.GetUnit() or None
            candidates.append((other.ReadAsArray() if shape_of(other)[0] in shape else [], unit))
    for values, unit in candidates:
        listed = numbers_in(values)
        axes = [axis for axis, size in enumerate(shape) if size == len(listed)]
        if len(listed) >= 2 and axes:
            names = [array.GetDimensions()[axis].GetName().lower() for axis in axes]
            named = [axis for axis, dimension in zip(axes, names) if re.search(r"band|wave|wl|lambda", dimension)]
            return (named or ([0] if 0 in axes else axes))[0] if len(axes) > 1 else axes[0], listed, unit
    return None


def _sibling(array: Any, contents: Contents, names: tuple[str, ...], count: int) -> np.ndarray | None:
    attributes = attributes_of(array)
    for name in names:
        other = contents.ending(name)
        for value in (
            attributes.get(name),
            other.ReadAsArray() if other is not None and shape_of(other) == [count] else None,
        ):
            listed = numbers_in(value) if value is not None else np.empty(0)
            if len(listed) == count:
                return listed
    return None


def _scale(array: Any, attributes: dict[str, Any]) -> tuple[float | None, float]:
    """Factor and offset to reflectance; some products state the factor, some its inverse."""
    scale, offset = array.GetScale(), array.GetOffset()
    if scale is None:
        stated = next(
            (attributes[key] for key in ("scale_factor", "scale", "reflectance_scale_factor") if key in attributes),
            None,
        )
        listed = numbers_in(stated) if stated is not None else np.empty(0)
        scale = float(listed[0]) if len(listed) and listed[0] > 0 else None
    if offset is None:
        listed = numbers_in(attributes.get("add_offset", 0.0))
        offset = float(listed[0]) if len(listed) else 0.0
    if scale is not None and scale > 1:
        scale = 1.0 / scale
    return (None if scale == 1 else scale), offset


def _nodata(array: Any, attributes: dict[str, Any]) -> float | None:
    value = array.GetNoDataValueAsDouble()
    if value is not None:
        return float(value)
    stated = next(
        (
            attributes[key]
            for key in ("data_ignore_value", "_fillvalue", "fill_value", "nodata", "missing_value")
            if key in attributes
        ),
        None,
    )
    listed = numbers_in(stated) if stated is not None else np.empty(0)
    return float(listed[0]) if len(listed) else None
