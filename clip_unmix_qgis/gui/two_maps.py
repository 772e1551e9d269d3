"""Two maps of one place that move together: beside each other, or one over the other with a line to swipe with."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from qgis.PyQt.QtWidgets import QStyle, QWidget

GRIP, LINE = 11, 3  # widths of the divider in pixels: what the pointer finds, and what is drawn
STEP = 0.02  # of the width, for an arrow key


def tr(text: str) -> str:
    return QCoreApplication.translate("SideBySide", text)


class TwoMaps(QWidget):
    """The first canvas leads (left, where text runs from the left); what one of them shows, the other does.

    In the swipe both fill the widget, and the first is cut off at the divider, beyond which the second is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(240, 160)
        self.swiping, self._moving = False, False
        self.part = 0.5  # of the width, that the first map is seen
        self.canvases = [QgsMapCanvas(self) for _ in range(2)]
        self._tools = [_Pan(canvas) for canvas in self.canvases]
        self.divider = _Divider(self)
        self.divider.dragged.connect(self._drag)
        self.divider.stepped.connect(lambda steps: self.swipe_to(self.part + STEP * steps))
        self.divider.hide()
        for canvas, tool in zip(self.canvases, self._tools):
            canvas.setCanvasColor(Qt.GlobalColor.white)
            canvas.setMapTool(tool)
            canvas.extentsChanged.connect(lambda canvas=canvas: self.follow(canvas))
        self.divider.raise_()

    def swipe(self, wanted: bool) -> None:
        """Lay one map over the other, or beside it."""
        self.swiping = wanted
        self.divider.setVisible(wanted)
        self._place()

    def swipe_to(self, part: float) -> None:
        """Show so much of the first map, 0..1 of the width."""
        self.part = min(max(part, 0.0), 1.0)
        self._place()

    def follow(self, moved: QgsMapCanvas) -> None:
        """Let the other canvas show what `moved` shows."""
        if self._moving:
            return
        self._moving = True
        other = self.canvases[1 - self.canvases.index(moved)]
        other.setExtent(moved.extent())
        other.refresh()
        self._moving = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _drag(self, x: int) -> None:
        part = x / max(self.width(), 1)
        self.swipe_to(1 - part if self.isRightToLeft() else part)

    def _place(self) -> None:
        first, second = self.canvases
        width, height = self.width(), self.height()
        if not self.swiping:
            half = (width - GRIP) // 2
            first.clearMask()
            first.setGeometry(self._visual(QRect(0, 0, half, height)))
            second.setGeometry(self._visual(QRect(width - half, 0, half, height)))
            return
        for canvas in self.canvases:
            canvas.setGeometry(0, 0, width, height)
        edge = round(self.part * width)
        first.setMask(QRegion(self._visual(QRect(0, 0, max(edge, 1), height))))  # an empty mask would be none
        left = min(max(edge - GRIP // 2, 0), width - GRIP)  # so that it can be taken hold of at both ends
        self.divider.setGeometry(self._visual(QRect(left, 0, GRIP, height)))

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class _Pan(QgsMapTool):
    """Pans while the pointer is dragged. QgsMapToolPan tells the new extent only at the end, which would tear the two
    maps of a swipe apart meanwhile.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._held: QgsPointXY | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self.toMapCoordinates(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        here, canvas = self.toMapCoordinates(event.pos()), self.canvas()
        canvas.setCenter(canvas.center() + (self._held - here))
        canvas.refresh()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        self._held = None


class _Divider(QWidget):
    """A line to drag, or to move by the arrow keys."""

    dragged = pyqtSignal(int)  # x in the parent
    stepped = pyqtSignal(int)  # in the direction of reading

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Drag the line, or move it with the arrow keys"))
        self.setAccessibleName(tr("Line between the two maps"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the canvas below is dragged

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.pos()).x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if steps is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(-steps if self.isRightToLeft() else steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black within white, so that it is seen on any map; wider where it has the focus."""
        painter, middle = QPainter(self), self.width() // 2
        width = LINE + 2 * self.hasFocus()
        painter.fillRect(middle - width // 2 - 1, 0, width + 2, self.height(), QColor("white"))
        painter.fillRect(middle - width // 2, 0, width, self.height(), QColor("black"))
        painter.end()
