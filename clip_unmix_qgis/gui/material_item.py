"""A row of the list of materials, and how it is drawn."""
from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

PROMPT, MEANING, CONFIDENCE = range(3)
SWATCH = 12
DOUBTFUL = Qt.ItemDataRole.UserRole  # whether the reading of a prompt calls for a choice


class MaterialItem(QTreeWidgetItem):
    """A row: a prompt, whether it takes part, and what it means once that is known."""

    def __init__(self, prompt: str, *, enabled: bool = True) -> None:
        super().__init__([prompt, "…", ""])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        self.setFlags(flags)
        self.setCheckState(PROMPT, Qt.CheckState.Checked if enabled else Qt.CheckState.Unchecked)
        self.setTextAlignment(CONFIDENCE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.prompt = prompt
        self.colour: QColor | None = None  # of its map
        self.concept: str | None = None
        self.refusal = ""  # why it is not understood
        self.insisted = False  # whether the analyst wants it run though it hardly names a material
        self.choices: dict[str, str] = {}  # labels and ids of the concepts that it may mean

    @property
    def enabled(self) -> bool:
        return self.checkState(PROMPT) == Qt.CheckState.Checked

    @property
    def runs(self) -> bool:
        """Whether a run takes it: what was not understood is left out of it."""
        return self.enabled and not self.refusal


class ChoiceDelegate(QStyledItemDelegate):
    """Draws an arrow where a click opens a choice."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        if index.data(DOUBTFUL):
            arrow = QStyleOption()
            arrow.initFrom(option.widget)
            place, size = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, QSize(SWATCH, SWATCH)
            arrow.rect = QStyle.alignedRect(option.direction, place, size, option.rect)
            style = option.widget.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, arrow, painter, option.widget)


def swatch_place(tree: QTreeWidget, item: MaterialItem) -> QRect:
    """Where the swatch of an item is drawn, in the viewport."""
    index = tree.indexFromItem(item, PROMPT)
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.decorationSize = tree.iconSize()
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = item.text(PROMPT)
    option.rect = tree.visualRect(index)
    return tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, tree)


def swatch(colour: QColor | None) -> QIcon:
    """A rounded square of `colour`, or an empty one."""
    pixmap = QPixmap(SWATCH * 2, SWATCH * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(128, 128, 128))
    if colour:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawRoundedRect(3, 3, SWATCH * 2 - 6, SWATCH * 2 - 6, 5, 5)
    painter.end()
    return QIcon(pixmap)
