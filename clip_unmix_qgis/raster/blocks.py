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


def part_windows(part: Window, full: tuple[int, int], tile: tuple[int, int], bands: int) -> Iterator[Window]:
    """The same for a part of a raster of `full` rows and columns, counted from the part's first pixel; blocks still end
    where the file's tiles do, so that none is decoded for two of them.
    """
    sizes, outer = [], []
    for size, whole, first, length in zip(tile, full, (part.row_off, part.col_off), (part.height, part.width)):
        # A tile as long as the raster is decoded whole whatever is read of it.
        start = first if size >= whole else first // size * size
        sizes.append(min(size, length) if size >= whole else size)
        outer.append((start, first + length - start))
    (top, height), (left, width) = outer
    for block in block_windows(height, width, (sizes[0], sizes[1]), bands):
        row, col = top + block.row_off, left + block.col_off
        first_row, first_col = max(row, part.row_off), max(col, part.col_off)
        rows, cols = row + block.height - first_row, col + block.width - first_col
        if rows > 0 and cols > 0:
            yield Window(first_col - part.col_off, first_row - part.row_off, cols, rows)


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
