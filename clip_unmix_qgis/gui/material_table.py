"""The table of a run's materials: share and hectares with intervals, endmember, notes; other and the residual last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words

if TYPE_CHECKING:
    from ..analysis.interval import Sum

ROW_HEIGHT = 22  # pixels
NAME, SHARE, SHARE_ENDS, HECTARES, HECTARES_ENDS, SOURCE, NOTES = range(7)


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


class MaterialTable(QTableWidget):
    """Says which material is clicked, by its number; *other* comes after the materials, the residual says nothing."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, NOTES + 1, parent)
        heads = (tr("Material"), tr("Share"), tr("90 % interval"), tr("Hectares"), tr("90 % interval"),
                 tr("Endmember"), tr("Notes"))  # fmt: skip
        self.setHorizontalHeaderLabels(heads)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(tr("Shares and hectares of the materials"))
        self.setToolTip(tr("Click a material to see how its shares are spread over the scene"))
        self._count = 0
        self.currentCellChanged.connect(self._say_chosen)  # by keys, too
        self.cellClicked.connect(self._say_chosen)  # again, after something else was shown

    def show_run(self, names: Sequence[str], colours: Sequence[str], record: Mapping[str, Any]) -> None:
        """The materials of a run, other last, and its residual; sums come later."""
        self.setRowCount(0)
        self._count = len(names)
        self.setRowCount(len(names) + 1)
        sources = {entry["prompt"]: entry["source"] for entry in record["model"]["endmembers"] if entry["prompt"]}
        for row, (name, colour) in enumerate(zip(names, colours)):
            item = QTableWidgetItem(safe_text.name(name))
            item.setData(Qt.ItemDataRole.DecorationRole, QColor(colour))
            self.setItem(row, NAME, item)
            for column in range(SHARE, SOURCE):
                self.setItem(row, column, QTableWidgetItem("…"))
            material = row < len(names) - 1
            self.setItem(row, SOURCE, QTableWidgetItem(_told_source(sources.get(name)) if material else "–"))
            self._note(row, _notes(record, row) if material else [])
        self._show_residual(record["quality"]["reconstruction_rmse"])

    def show_sums(self, total: Sum, *, on_earth: bool) -> None:
        """Shares and, `on_earth`, hectares with their intervals."""
        from ..analysis.ground import HECTARE
        from ..analysis.interval import ends

        for row, (mean, half_width) in enumerate(zip(total.mean.tolist(), total.half_width.tolist())):
            low, high = ends(mean, half_width)
            ground = total.weight / HECTARE
            hectares = [f"{mean * ground:,.1f}", f"{low * ground:,.1f} – {high * ground:,.1f}"]
            cells = [f"{mean:.1%}", f"{low:.1%} – {high:.1%}", *(hectares if on_earth else ["–", "–"])]
            for column, text in enumerate(cells, start=SHARE):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)

    @property
    def material(self) -> int | None:
        """The number of the chosen material; None where none is chosen, or *other*."""
        row = self.currentRow()
        return row if 0 <= row < self._count - 1 else None

    def _show_residual(self, residual: Mapping[str, Any]) -> None:
        item = QTableWidgetItem(tr("residual"))
        item.setToolTip(tr("What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels"))
        self.setItem(self._count, NAME, item)
        value = QTableWidgetItem(f"{residual['mean']:.4f}")
        value.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(self._count, SHARE, value)
        for column in range(SHARE_ENDS, NOTES + 1):
            self.setItem(self._count, column, QTableWidgetItem("–"))

    def _note(self, row: int, notes: Sequence[str]) -> None:
        text = " ".join(map(in_words, notes))
        item = QTableWidgetItem(safe_text.name(text))
        item.setToolTip(safe_text.hint(text))
        self.setItem(row, NOTES, item)

    def _say_chosen(self, row: int, *_: int) -> None:
        if 0 <= row < self._count:
            self.chosen.emit(row)


def _told_source(source: str | None) -> str:
    told = {
        "scene": tr("found in the scene"), "samples": tr("from samples"), "decoder": tr("typical spectrum"),
        "given": tr("given"), "left out": tr("left out"),
    }  # fmt: skip
    return told.get(str(source), "–")


def _notes(record: Mapping[str, Any], number: int) -> list[str]:
    """What the record warns of about a material: by its word, and in sentences that quote it."""
    prompt = record["prompts"][number]
    return [*prompt["warnings"], *(w for w in record["warnings"] if f"'{prompt['typed']}'" in w)]
