"""Pages of a print layout that are filled from the top: headings, text, tables, pictures, maps. Main thread only."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF
from qgis.PyQt.QtWidgets import QApplication

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210.0, 297.0, 16.0  # A4, mm
WIDTH = PAGE_WIDTH - 2 * MARGIN
MM_PER_POINT = 25.4 / 72
GAP, PAD = 3.0, 1.2  # mm between parts, and beside the text of a cell
SWATCH = 3.0  # mm for the colour before a row
TEXT, SMALL, HEADING, TITLE = 9.0, 8.0, 13.0, 18.0  # points
INK, QUIET, LINE = QColor("#222222"), QColor("#666666"), QColor("#bbbbbb")
WARNING_FILL = QColor("#fff6e0")
_MEASURED = 200  # pixels of the font that text is measured with


class Pages:
    """Places are in mm from the start of a line: from the left or, in languages that run so, from the right."""

    def __init__(self, layout: QgsPrintLayout, *, right_to_left: bool) -> None:
        self.layout = layout
        self.right_to_left = right_to_left
        self.y = MARGIN
        self.page = 0
        self._size(layout.pageCollection().page(0))

    def _size(self, page: QgsLayoutItemPage) -> None:
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)

    def new_page(self) -> None:
        page = QgsLayoutItemPage(self.layout)
        self._size(page)
        self.layout.pageCollection().addPage(page)
        self.page += 1
        self.y = MARGIN

    def need(self, height: float) -> None:
        """Go on with the next page where this one has no room for so much."""
        if self.y + height > PAGE_HEIGHT - MARGIN and self.y > MARGIN:
            self.new_page()

    def put(self, item: QgsLayoutItem, start: float, width: float, height: float, y: float | None = None) -> None:
        """An item of this size at `start` and at `y`, by default where the page is filled to."""
        left = PAGE_WIDTH - MARGIN - start - width if self.right_to_left else MARGIN + start
        unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
        item.attemptResize(QgsLayoutSize(width, height, unit))
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, self.y if y is None else y, unit), page=self.page)

    # Text

    def heading(self, text: str) -> None:
        """With room below it for the beginning of what it heads."""
        self.need(30)
        self.y += GAP
        self.text(text, HEADING, bold=True)
        self.rule()
        self.y += GAP / 2

    def rule(self) -> None:
        line = QgsLayoutItemShape(self.layout)
        line.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = line.symbol().clone()
        symbol.setColor(LINE)
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        line.setSymbol(symbol)
        self.put(line, 0, WIDTH, 0.25)
        self.y += 0.5

    def text(
        self, text: str, points: float = TEXT, colour: QColor = INK, *, bold: bool = False, fixed: bool = False,
        fill: QColor | None = None,
    ) -> None:  # fmt: skip
        """A paragraph over the whole width, on as many pages as it takes."""
        font = font_of(points, bold=bold, fixed=fixed)
        pad = PAD if fill is not None else 0.0
        lines = wrapped(text, font, WIDTH - 2 * pad)
        step = line_height(font)
        while lines:
            room = int((PAGE_HEIGHT - MARGIN - self.y - 2 * pad) / step)
            if room < min(len(lines), 2):
                self.new_page()
                continue
            part, lines = lines[:room], lines[room:]
            height = len(part) * step + 2 * pad
            label = self.label("\n".join(part), font, colour)
            if fill is not None:
                label.setBackgroundEnabled(True)
                label.setBackgroundColor(fill)
                label.setMarginX(pad)
                label.setMarginY(pad)
            self.put(label, 0, WIDTH, height)
            self.y += height
        self.y += GAP / 2

    def label(self, text: str, font: QFont, colour: QColor = INK, *, end: bool = False) -> QgsLayoutItemLabel:
        """Text from the start of its line, or at the end of it. It is never read as an expression or as HTML."""
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(text.replace("[%", "[\u200b%"))
        _write_in(label, font, colour)
        left = end == self.right_to_left
        label.setHAlign(Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)
        label.setMarginX(0)
        label.setMarginY(0)
        return label

    # Tables

    def table(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], colours: Sequence[str] = (), *, numbers: bool = True
    ) -> None:
        """Rows of cells; the first stands at the start, `numbers` at the end of their columns. `colours` of the rows
        stand before them.
        """
        font, bold = font_of(SMALL), font_of(SMALL, bold=True)
        widths = _column_widths([*([head] if head else []), *rows], bold, swatch=bool(colours))
        if head:
            self._row(head, widths, bold, numbers=numbers, colour="" if colours else None)
            self.rule()
        for number, row in enumerate(rows):
            self._row(row, widths, font, numbers=numbers, colour=colours[number] if colours else None)
        self.y += GAP / 2

    def _row(
        self, cells: Sequence[str], widths: Sequence[float], font: QFont, *, numbers: bool, colour: str | None = None
    ) -> None:
        step = line_height(font)
        lines = [wrapped(cell, font, width - 2 * PAD) for cell, width in zip(cells, widths)]
        height = max(map(len, lines)) * step + PAD
        self.need(height)
        start = 0.0 if colour is None else SWATCH
        for column, (text, width) in enumerate(zip(lines, widths)):
            label = self.label("\n".join(text), font, end=numbers and column > 0)
            self.put(label, start + PAD, width - 2 * PAD, height)
            start += width
        if colour:
            self.swatch(colour, 0.0, self.y + 0.4)
        self.y += height

    def swatch(self, colour: str, start: float, y: float, width: float = 2.4) -> None:
        """A small field of colour."""
        field = QgsLayoutItemShape(self.layout)
        field.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = field.symbol().clone()
        symbol.setColor(QColor(colour))
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        field.setSymbol(symbol)
        self.put(field, start, width, 2.4, y)

    def picture(self, path: Path, start: float, width: float, height: float) -> None:
        picture = QgsLayoutItemPicture(self.layout)
        picture.setPicturePath(str(path))
        self.put(picture, start, width, height)


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """`text` in lines of at most `width` mm; words that are longer, such as paths, are broken."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if text_width(longer, font) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = _broken(word, font, width)
            lines += full
        lines.append(line)
    return lines


def _broken(word: str, font: QFont, width: float) -> list[str]:
    """A word in parts of at most `width` mm, of one letter at least."""
    parts, part = [], ""
    for letter in word:
        if part and text_width(part + letter, font) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]


def text_width(text: str, font: QFont) -> float:
    """Width in mm; a little more than it is, since printers and screens differ."""
    large = QFont(font)
    large.setPixelSize(_MEASURED)
    advance: float = QFontMetricsF(large).horizontalAdvance(text)
    return 1.03 * advance / _MEASURED * font.pointSizeF() * MM_PER_POINT


def line_height(font: QFont) -> float:
    """Height of a line in mm, with room for scripts that are taller than Latin."""
    return 1.45 * font.pointSizeF() * MM_PER_POINT


def font_of(points: float, *, bold: bool = False, fixed: bool = False) -> QFont:
    font = QFont("monospace") if fixed else QFont(QApplication.font())
    if fixed:
        font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _write_in(label: QgsLayoutItemLabel, font: QFont, colour: QColor) -> None:
    """QGIS 3.24 and later draw text by a format, earlier ones by a font."""
    if hasattr(label, "setTextFormat"):
        from qgis.core import QgsTextFormat

        style = QgsTextFormat.fromQFont(font)
        style.setColor(colour)
        label.setTextFormat(style)
    else:
        label.setFont(font)
        label.setFontColor(colour)


def _column_widths(rows: Sequence[Sequence[str]], font: QFont, *, swatch: bool) -> list[float]:
    """Columns as wide as their text, made narrower together where that is too much."""
    wanted = [max(text_width(cell, font) for cell in column) + 2 * PAD + 1 for column in zip(*rows)]
    room = WIDTH - (SWATCH if swatch else 0.0)
    if sum(wanted) <= room:
        return wanted
    most = room / len(wanted)
    narrow = [width if width <= most else 0.0 for width in wanted]
    wide = narrow.count(0.0)
    share = (room - sum(narrow)) / wide
    return [width or share for width in narrow]
