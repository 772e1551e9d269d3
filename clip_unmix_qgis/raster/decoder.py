"""From what a file stores to reflectance: scale and offset, nodata, masks, fill values, and pixels that lack some
bands.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, fields

import numpy as np

from . import holes
from .band_quality import PLAUSIBLE

CHUNK_VALUES = (
    57_344  # values turned to reflectance at a time, so that they stay in a core's cache: 256 pixels of 224 bands
)


@dataclass
class PixelCounts:
    """What became of the pixels of a block; `filled` and `zeros` are valid ones that lacked bands, `partial` invalid
    ones. `masked`: class -> pixels with data that a quality layer leaves out; `outside`: pixels
    that the user's mask does not cover, of which nothing else is known.
    """

    valid: int = 0
    nodata: int = 0
    not_finite: int = 0
    implausible: int = 0
    filled: int = 0
    zeros: int = 0
    partial: int = 0
    outside: int = 0
    masked: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: PixelCounts) -> PixelCounts:
        return PixelCounts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


class Decoder:
    """Reflectance of the bands of a scene, (b,) arrays in their order.

    `mask_kind`: how the file says what is missing: 'alpha' or 'dataset' (one mask), 'band' (a mask for each), 'nodata'
    or ''. Undeclared: `fills` are numbers, (b,) each, that mean nodata where all bands hold theirs; `holes` numbers,
    (b,) with NaN where there is none, that mean that the band is missing. A pixel is valid where every good band holds
    a finite reflectance within PLAUSIBLE; where few bands are missing they are filled from the bands beside them.
    """

    def __init__(self, nodata: Sequence[float | None], dtypes: Sequence[str], mask_kind: str) -> None:
        self.dtype = np.result_type(*dtypes)
        self.mask_kind = mask_kind
        self.factors, self.offsets = np.ones(len(dtypes)), np.zeros(len(dtypes))
        self.fills: list[np.ndarray] = []
        self.holes: list[np.ndarray] = []
        self.zeros_are_holes = False
        self.neighbours: holes.Neighbours | None = None  # of the good bands
        self._nodata, self._has_nodata = _stored_nodata(nodata, dtypes, self.dtype)
        self._zero_nodata = mask_kind == "nodata" and bool((self._has_nodata & (self._nodata == 0)).any())

    def missing(self, stored: np.ndarray, masks: np.ndarray | None) -> tuple[np.ndarray | None, np.ndarray]:
        """Where a band of `stored` (b, n) is declared missing, (b, n) or None, and which pixels lie outside of the
        image, (n,).

        `masks` (1 or b, n) are 0 where something is missing.
        """
        missing = None
        outside = np.zeros(stored.shape[1], dtype=bool)
        if masks is not None and len(masks) == 1:
            outside = masks[0] == 0
        elif masks is not None:
            missing = masks == 0
        elif self.mask_kind == "nodata":
            missing = stored == self._nodata
            if np.isnan(self._nodata).any():
                missing |= np.isnan(stored) & np.isnan(self._nodata)
            if not self._has_nodata.all():
                missing &= self._has_nodata
        if self.mask_kind in ("", "band"):
            # Scenes without nodata are usually padded with zeros; no surface reflects exactly nothing in all bands.
            outside = stored[0] == 0
            if outside.any():
                outside &= ~stored.any(axis=0)
        for numbers in self.holes:
            here = self._holds(stored, numbers)
            missing = here if missing is None else missing | here
        for fill in self.fills:
            first = self._holds(stored[:1], fill[:1], nan=True)[0]
            if first.any():
                outside |= first & self._holds(stored, fill, nan=True).all(axis=0)
        return missing, outside

    @staticmethod
    def _holds(stored: np.ndarray, numbers: np.ndarray, *, nan: bool = False) -> np.ndarray:
        """Where the bands of `stored` (b, n) hold their number of `numbers` (b,); with `nan` also NaN where that is
        theirs. Numbers are known in single precision, as they were found.
        """
        if stored.dtype.itemsize > 2:
            stored = stored.astype(np.float32, copy=False)
        column = numbers.astype(np.float32)[:, None]
        here: np.ndarray = stored == column
        return here | (np.isnan(stored) & np.isnan(column)) if nan and stored.dtype.kind == "f" else here

    def scaled(self, stored: np.ndarray, out: np.ndarray) -> None:
        """Reflectance of `stored` (b, n) in `out` (b, n) float32."""
        np.copyto(out, stored, casting="unsafe")
        if (self.factors != 1).any():
            out *= self.factors.astype(np.float32)[:, None]
        if self.offsets.any():
            out += self.offsets.astype(np.float32)[:, None]

    def decode(
        self, raw: np.ndarray, masks: np.ndarray | None, good: np.ndarray, centre: np.ndarray
    ) -> tuple[np.ndarray, PixelCounts]:
        """Reflectance (rows, cols, b) float32 of `raw` (b, rows, cols), NaN in all bands of invalid pixels, and their
        counts.

        Pixels are taken a few hundred at a time from the file's order, bands first, to the result's, so that each value
        passes through the memory twice only. Bad bands of valid pixels hold 0 where they have no data.
        """
        stored = raw.reshape(len(raw), -1)
        masked = masks.reshape(len(masks), -1) if masks is not None else None
        good_runs, bad_runs = _runs(good), _runs(~good)
        pixels = stored.shape[1]
        step = min(pixels, max(1, CHUNK_VALUES // len(stored)))
        chunk = np.empty((len(stored), step), dtype=np.float32)
        cube = np.empty((pixels, len(stored)), dtype=np.float32)
        lowest, highest = np.empty((2, pixels), dtype=np.float32)
        outside, holed = np.zeros((2, pixels), dtype=bool)
        for start in range(0, pixels, step):
            part = slice(start, min(start + step, pixels))
            values = chunk[:, : part.stop - start]
            missing, outside[part] = self.missing(stored[:, part], masked[:, part] if masked is not None else None)
            self.scaled(stored[:, part], values)
            lowest[part] = np.min([values[run].min(axis=0) for run in good_runs], axis=0)  # NaN prevails in both
            highest[part] = np.max([values[run].max(axis=0) for run in good_runs], axis=0)
            if missing is not None:
                for run in good_runs:
                    here = missing[run].any(axis=0)
                    if here.any():
                        holed[part] |= here
                        values[run][missing[run]] = np.nan
            if self.zeros_are_holes:
                for run in good_runs:
                    holed[part] |= (stored[run, part] == 0).any(axis=0)
            for run in bad_runs:
                hole = ~np.isfinite(values[run])
                if missing is not None:
                    hole |= missing[run]
                values[run][hole] = 0.0
            cube[part] = values.T
        finite = np.isfinite(lowest) & np.isfinite(highest)
        plausible = (lowest >= PLAUSIBLE[0]) & (highest <= PLAUSIBLE[1])
        valid = ~outside & ~holed & finite & plausible
        filled, zeros, partial = self._settle(
            cube, stored, np.flatnonzero(~outside & (holed | ~finite)), good, centre, valid
        )
        invalid = ~valid & ~outside
        counts = PixelCounts(
            int(valid.sum()),
            int((outside | (invalid & holed)).sum()),
            int((invalid & ~holed & ~finite).sum()),
            int((invalid & ~holed & finite).sum()),
            filled, zeros, partial,
        )  # fmt: skip
        cube[~valid] = np.nan
        return cube.reshape(*raw.shape[1:], len(raw)), counts

    def with_holes(
        self, stored: np.ndarray, masks: np.ndarray | None, good: np.ndarray, centre: np.ndarray
    ) -> np.ndarray:
        """Reflectance (n, b) of the pixels of `stored` (b, n) that lie inside, NaN where a band is missing, for judging
        the bands.
        """
        values = np.empty(stored.shape, dtype=np.float32)
        missing, outside = self.missing(stored, masks)
        self.scaled(stored, values)
        if missing is not None:
            values[missing] = np.nan
        spectra, bands = values.T[~outside], np.flatnonzero(good)
        if (self._zero_nodata or self.zeros_are_holes) and len(bands):
            zero = stored.T[~outside][:, bands] == 0
            settled, _ = self._zeros(spectra[:, bands], zero, bands, centre[bands])
            spectra[:, bands] = settled
        return spectra

    def _settle(
        self,
        cube: np.ndarray,
        stored: np.ndarray,
        chosen: np.ndarray,
        good: np.ndarray,
        centre: np.ndarray,
        valid: np.ndarray,
    ) -> tuple[int, int, int]:
        """Fill the holes of the `chosen` pixels of `cube` where they are few, and set `valid` there. Returns how many
        pixels were filled, how many have zeros that are values, and how many have values but too few.
        """
        bands = np.flatnonzero(good)
        if not len(chosen):
            return 0, 0, 0
        spectra = cube[np.ix_(chosen, bands)]
        kept = np.zeros(len(chosen), dtype=bool)
        if self._zero_nodata or self.zeros_are_holes:
            spectra, kept = self._zeros(spectra, stored[np.ix_(bands, chosen)].T == 0, bands, centre[bands])
        hole = ~np.isfinite(spectra)
        share = hole.mean(axis=1)
        usable = share <= holes.MOST_HOLES
        repaired = spectra[usable]
        if hole[usable].any():
            repaired = holes.fill(repaired, hole[usable], centre[bands], self.neighbours)
        fine = (repaired.min(axis=1, initial=np.inf) >= PLAUSIBLE[0]) & (
            repaired.max(axis=1, initial=-np.inf) <= PLAUSIBLE[1]
        )
        places = chosen[usable]
        cube[np.ix_(places, bands)] = repaired
        valid[places] = fine
        return (
            int((share[usable] > 0)[fine].sum()),
            int(kept[usable][fine].sum()),
            int(((share > holes.MOST_HOLES) & (share < 1)).sum()),
        )

    def _zeros(
        self, spectra: np.ndarray, zero: np.ndarray, bands: np.ndarray, centre: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Spectra (n, g) with stored zeros as values where they can be, NaN elsewhere; and which pixels have such
        values.
        """
        zero = zero & ~zero.all(axis=1)[:, None]  # a pixel of nothing but zeros is a margin
        true = holes.true_zeros(spectra, zero, centre)
        spectra = np.where(true, self.offsets[bands].astype(np.float32), np.where(zero, np.float32(np.nan), spectra))
        return spectra, true.any(axis=1)


def _stored_nodata(
    nodata: Sequence[float | None], dtypes: Sequence[str], common: np.dtype
) -> tuple[np.ndarray, np.ndarray]:
    """The values that mean nodata, (b, 1), in the `common` type, and where there is one: a value that the type of its
    band cannot hold is none.
    """
    values, known = np.zeros((len(nodata), 1), dtype=common), np.zeros((len(nodata), 1), dtype=bool)
    for band, (value, name) in enumerate(zip(nodata, dtypes)):
        if value is None:
            continue
        dtype = np.dtype(name)
        if dtype.kind in "iu":
            known[band] = (
                math.isfinite(value) and value == int(value) and np.iinfo(dtype).min <= value <= np.iinfo(dtype).max
            )
        elif dtype.kind == "f":
            known[band] = not math.isfinite(value) or abs(value) <= np.finfo(dtype).max
        if known[band]:
            values[band] = np.array(value).astype(dtype)  # as the band holds it: 3.4e38 in single precision
    return values, known


def _runs(chosen: np.ndarray) -> list[slice]:
    """The runs of True in `chosen` (n,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], chosen, [False]]).astype(np.int8)))
    return [slice(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]
