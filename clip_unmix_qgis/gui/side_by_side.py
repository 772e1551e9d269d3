"""Two runs of one place, side by side or to swipe: a material of both, and whether they may be compared at all."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.layer_styles import style_share
from ..qgis_shared.locale import in_words
from ..qgis_shared.material_colours import material_colours
from ..run.outputs import MAP_KINDS, entries_of
from .two_maps import TwoMaps

if TYPE_CHECKING:
    from ..analysis.results import Results

Maps = tuple[tuple[Path, Path], QColor]  # of a material in both runs, and its colour


def tr(text: str) -> str:
    return QCoreApplication.translate("SideBySide", text)


class SideBySide(QDialog):
    """One run on the left, another on the right, side by side or with a line between them to swipe."""

    def __init__(self, runs: Mapping[str, Path], first: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two runs side by side"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 560)
        self.run_combos = [QComboBox(self) for _ in range(2)]
        self.maps = TwoMaps(self)
        self.canvases = self.maps.canvases
        self._layers: list[QgsRasterLayer] = []
        self._files: dict[str, Maps] = {}
        layout, head = QVBoxLayout(self), QHBoxLayout()
        for combo in self.run_combos:
            for name, folder in runs.items():
                combo.addItem(safe_text.name(name), str(folder))
            combo.currentIndexChanged.connect(lambda _: self.compare())
            head.addWidget(combo, 1)
        layout.addLayout(head)
        layout.addWidget(self.maps, 1)
        layout.addLayout(self._lower())
        left = max(self.run_combos[0].findData(str(first)), 0)
        right = next((i for i in range(len(runs)) if i != left), 0)
        for combo, chosen in zip(self.run_combos, _by_date(list(runs.values()), left, right)):
            combo.setCurrentIndex(chosen)
        self.finished.connect(lambda _: self._release())
        self.compare()

    def _lower(self) -> QFormLayout:
        self.material_combo = QComboBox(self)
        self.material_combo.currentIndexChanged.connect(lambda _: self._show())
        self.check_label = QLabel(self)
        self.check_label.setWordWrap(True)
        self.other_button = QPushButton(tr("Other run…"), self)
        self.other_button.clicked.connect(lambda _=False: self._add_run())
        self.change_button = QPushButton(tr("Change…"), self)
        self.change_button.clicked.connect(lambda _=False: self._open_change())
        buttons, form = QHBoxLayout(), QFormLayout()
        self.swipe_button = QPushButton(tr("Swipe"), self)
        self.swipe_button.setCheckable(True)
        self.swipe_button.setToolTip(tr("Lay one map over the other, with a line between them to drag"))
        self.swipe_button.toggled.connect(self.maps.swipe)
        for button in (self.other_button, self.swipe_button, self.change_button):
            button.setAutoDefault(False)  # or Enter would press one
        buttons.addWidget(self.other_button)
        buttons.addWidget(self.swipe_button)
        buttons.addStretch()
        buttons.addWidget(self.change_button)
        form.addRow(tr("Material"), self.material_combo)
        form.addRow(tr("May they be compared?"), self.check_label)
        form.addRow(buttons)
        return form

    @property
    def folders(self) -> list[Path]:
        """Of the runs that are chosen, left and right."""
        return [Path(combo.currentData()) for combo in self.run_combos if combo.currentData()]

    def compare(self) -> None:
        """Say whether the chosen runs mean the same, and list the materials of both."""
        from ..analysis.comparable import check_comparable, common
        from ..analysis.results import Results

        self._files = {}
        sentences, sound = [tr("Choose two runs.")], False
        try:
            if len(self.folders) == 2:
                with Results(self.folders[0]) as before, Results(self.folders[1]) as after:
                    self._files = _files(before, after, common(before, after))
                    notes = check_comparable(before, after, allow_different=True)
                sentences, sound = [in_words(note) for note in notes] or [tr("Yes: both mean the same.")], True
        except UserError as error:
            sentences = [f"\N{WARNING SIGN} {in_words(error)}"]
        safe_text.show(self.check_label, " ".join(sentences))
        self.change_button.setEnabled(sound)
        self.material_combo.blockSignals(True)
        self.material_combo.clear()
        for name in self._files:
            self.material_combo.addItem(safe_text.name(name), name)
        self.material_combo.blockSignals(False)
        self._show()

    def _show(self) -> None:
        """The chosen material of both runs, where both are first seen whole."""
        self._release()
        name = self.material_combo.currentData()
        if name is None:
            return
        paths, colour = self._files[name]
        for path, canvas in zip(paths, self.canvases):
            options = QgsRasterLayer.LayerOptions()
            options.loadDefaultStyle = False
            layer = QgsRasterLayer(str(path), safe_text.name(name), "gdal", options)
            style_share(layer, colour)
            self._layers.append(layer)
            canvas.setDestinationCrs(self._layers[0].crs())
            canvas.setLayers([layer])
        self.canvases[0].setExtent(self._layers[0].extent())
        self.maps.follow(self.canvases[0])
        for canvas in self.canvases:
            canvas.refresh()

    def _release(self) -> None:
        """Let go of the maps, which may then be moved or deleted."""
        for canvas in self.canvases:
            canvas.setLayers([])
        self._layers = []

    def _add_run(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a run"), QgsProject.instance().absolutePath())
        if folder:
            for combo in self.run_combos:
                combo.addItem(safe_text.name(Path(folder).name), folder)
            self.run_combos[1].setCurrentIndex(self.run_combos[1].count() - 1)

    def _open_change(self) -> None:
        import processing  # of QGIS; slow to import

        before, after = map(str, self.folders)
        processing.execAlgorithmDialog("clipunmix:change", {"BEFORE": before, "AFTER": after})


def _by_date(folders: list[Path], left: int, right: int) -> tuple[int, int]:
    """The two runs, that of the earlier scene first, where their names tell the dates."""
    from ..analysis.comparable import date_of
    from ..analysis.results import Results

    dates = []
    for number in (left, right):
        with contextlib.suppress(UserError, IndexError), Results(folders[number]) as run:
            dates.append(date_of(run.record))
    known = [date for date in dates if date is not None]
    return (right, left) if len(known) == 2 and known[0] > known[1] else (left, right)


def _files(
    before: Results, after: Results, shared: list[tuple[str, int, int]]
) -> dict[str, Maps]:
    """By name the abundance maps of a material in both runs, and its colour."""
    kind = next(kind for kind in MAP_KINDS if kind.composite)
    maps = [[run.folder / entry["path"] for entry in entries_of(run.record, kind)] for run in (before, after)]
    colours = material_colours(before.concepts, before.materials)
    return {name: ((maps[0][i], maps[1][j]), colours[i]) for name, i, j in shared}
