"""The windows in which a scene is read: whole tiles or lines of the file, each of a bounded number of pixels."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window

BLOCK_PIXELS = 65_536
BLOCK_BYTES = 128 * 1024**2


def block_windows(rows: int, cols: int, tile: tuple[int, int], bands: int) -> Iterator[Window]:
    """Windows that cover rows x cols once, along the file's own tiles (height, width) or lines."""
    limit = max(1, min(BLOCK_PIXELS, BLOCK_BYTES // (4 * bands)))
    tile_rows, tile_cols = (min(size, full) for size, full in zip(tile, (rows, cols)))
    for outer in tiles(rows, cols, *_grow(tile_rows, tile_cols, rows, cols, limit)):
        # A single tile or strip beyond the limit is cut, its parts in a row so that GDAL decodes it once.
        width = min(outer.width, limit)
        for inner in tiles(outer.height, outer.width, max(1, min(outer.height, limit // width)), width):
            yield Window(outer.col_off + inner.col_off, outer.row_off + inner.row_off, inner.width, inner.height)


def tiles(rows: int, cols: int, height: int, width: int) -> Iterator[Window]:
    """Windows of height x width, smaller at the margins."""
    for row in range(0, rows, height):
        for col in range(0, cols, width):
            yield Window(col, row, min(width, cols - col), min(height, rows - row))


def key(window: Window) -> tuple[int, int, int, int]:
    """What tells windows apart."""
    return window.row_off, window.col_off, window.height, window.width


def _grow(tile_rows: int, tile_cols: int, rows: int, cols: int, limit: int) -> tuple[int, int]:
    """The largest block of whole tiles, first along the row, within `limit` pixels (one tile where it is larger)."""
    block_cols = min(cols, max(1, limit // (tile_rows * tile_cols)) * tile_cols)
    block_rows = tile_rows
    if block_cols == cols:
        block_rows = min(rows, max(1, limit // (tile_rows * cols)) * tile_rows)
    return block_rows, block_cols
