"""The spectra of endmembers that the analyst gives. They stand as they are, and are not searched for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UserError
from ..plain_text import printable
from .given_endmembers import Given, parse
from .supervision import resample

if TYPE_CHECKING:
    from ..core.bands import Bands
    from ..language.material import Material
    from ..raster.scene import Scene

SAME_CENTRE = 1e-3  # of the wavelength, within which a spectrum is taken to be at the scene's own bands


def matched(texts: Sequence[str], materials: Sequence[Material]) -> dict[int, Given]:
    """By number of the material. UserError: no material of that name, or two spectra for one."""
    names = {_key(name): m for m, each in enumerate(materials) for name in (*each.prompts, each.typed)}
    found: dict[int, Given] = {}
    for given in map(parse, texts):
        number = names.get(_key(given.material))
        if number is None:
            raise UserError(
                "An endmember is given for '{name}', which is no material of this run; they are: {names}.",
                name=printable(given.material), names=", ".join(each.typed for each in materials),
            )  # fmt: skip
        if number in found:
            raise UserError("Two endmembers are given for '{name}'; give one.", name=printable(given.material))
        found[number] = given
    return found


def spectra(given: Mapping[int, Given], scene: Scene) -> dict[int, np.ndarray]:
    """The spectra (1, b) at the scene's bands, 0 at bad ones, by number of the material. UserError: a pixel outside of
    the scene or without data, a file that holds no such spectrum or does not cover the scene's bands.
    """
    return {m: _of_pixel(of, scene) if of.pixel else _of_file(of, scene.bands) for m, of in given.items()}


def _of_pixel(given: Given, scene: Scene) -> np.ndarray:
    from rasterio.windows import Window

    assert given.pixel is not None
    row, col = given.pixel
    where = {"row": row, "column": col, "name": printable(given.material)}
    if not (1 <= row <= scene.rows and 1 <= col <= scene.cols):
        raise UserError(
            "The endmember of '{name}' is to be row {row}, column {column}, but the scene has {rows} rows and {cols} "
            "columns.",
            **where, rows=scene.rows, cols=scene.cols,
        )  # fmt: skip
    spectrum = scene.read(Window(col - 1, row - 1, 1, 1))[0]
    if not np.isfinite(spectrum[:, scene.bands.good]).all():
        raise UserError(
            "The endmember of '{name}' is to be row {row}, column {column}, where the scene has no data; pick another "
            "pixel.",
            **where,
        )
    return np.where(scene.bands.good, spectrum, 0).astype(np.float32)


def _of_file(given: Given, bands: Bands) -> np.ndarray:
    from ..raster.spectrum_file import read_spectra

    wavelengths, reflectance = read_spectra(Path(given.path)).chosen(given.spectrum, given.material)
    good = bands.good
    nearest = np.abs(wavelengths[None] - bands.centre[:, None]).argmin(axis=1)
    same = np.abs(wavelengths[nearest] - bands.centre) <= SAME_CENTRE * bands.centre
    if same[good].all():  # of this sensor: what is measured there is not to be averaged again
        return np.where(good, reflectance[nearest], 0)[None].astype(np.float32)
    spectrum = resample(wavelengths, reflectance[None], bands)
    if not np.isfinite(spectrum[:, good]).all():
        raise UserError(
            "The endmember of '{name}' covers {low:.0f}-{high:.0f} nm only, less than the scene's bands; give one that "
            "covers {first:.0f}-{last:.0f} nm, or leave out the bands beyond it.",
            name=printable(given.material), low=wavelengths.min(), high=wavelengths.max(),
            first=bands.centre[good].min(), last=bands.centre[good].max(),
        )  # fmt: skip
    return np.where(good, spectrum, 0).astype(np.float32)


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
