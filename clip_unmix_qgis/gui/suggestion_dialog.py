"""What the scene seems to hold: suggestions with their evidence and a small map each, for the analyst to accept."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidgetItem, QWidget

from ..progress import IsCancelled, Report, Stage
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from ..qgis_shared.stages import stage_name
from .task import Unmix, UnmixTask

if TYPE_CHECKING:
    import numpy as np

    from ..run.request import SuggestionRequest
    from ..run.suggest import Suggested, SuggestedMaterial

MATERIAL, CONFIDENCE, SHARE, EVIDENCE = range(4)
MAP_SIZE = 72  # pixels


def tr(text: str) -> str:
    return QCoreApplication.translate("SuggestionDialog", text)


def search(request: SuggestionRequest, report: Report, is_cancelled: IsCancelled) -> Suggested:
    """Look for materials; the search and torch are imported here, in the task's thread."""
    from ..run.suggest import suggest_materials

    return suggest_materials(request, report, is_cancelled)


class SuggestionDialog(QDialog):
    """Searches in a task of QGIS, then lists what it found; `accepted_prompts` are the names of what was ticked.

    `request` is a `suggest.SuggestionRequest`. Closing it cancels the search.
    """

    accepted_prompts = pyqtSignal(list)

    def __init__(
        self, request: SuggestionRequest, scene: str, parent: QWidget | None = None, search: Unmix = search
    ) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.setWindowTitle(safe_text.plain(tr("Suggestions for {scene}").format(scene=scene)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.material_tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(EVIDENCE, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        head = self.material_tree.headerItem()
        head.setToolTip(CONFIDENCE, tr("How likely the name is, in the part of the scene that looks most like it"))
        head.setToolTip(SHARE, tr("How much of the scene looks more like it than like the others in this list"))
        self.material_tree.setIconSize(QSize(MAP_SIZE, MAP_SIZE))
        self.material_tree.itemChanged.connect(self._refresh)
        self._add_button = self.button_box.addButton(tr("Add ticked"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button_box.addButton(QDialogButtonBox.StandardButton.Close)
        self.button_box.accepted.connect(self._take)
        self.button_box.rejected.connect(self.reject)
        what = safe_text.name(tr("Looking for materials in {scene}").format(scene=scene))
        self.task: UnmixTask | None = UnmixTask(request, what, search)
        for signal, slot in self._slots(self.task):
            signal.connect(slot)
        self._refresh()
        QgsApplication.taskManager().addTask(self.task)

    def ticked(self) -> list[str]:
        """The names of the ticked materials, in their order."""
        return [item.text(MATERIAL) for item in self._items() if item.checkState(MATERIAL) == Qt.CheckState.Checked]

    def stop(self) -> None:
        """Cancel the search and hear no more of it; its thread may need a moment yet."""
        task, self.task = self.task, None
        if task:
            for signal, slot in self._slots(task):
                signal.disconnect(slot)
            task.cancel()

    def done(self, result: int) -> None:
        """However it is closed, the search ends."""
        self.stop()
        super().done(result)

    def _slots(self, task: UnmixTask) -> list[tuple[pyqtSignal, Callable[..., object]]]:
        return [
            (task.progressChanged, self._show_progress),
            (task.stage_changed, self._show_stage),
            (task.succeeded, self._succeeded),
            (task.failed, self._failed),
            (task.cancelled, self.reject),
        ]

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.material_tree.topLevelItem(row) for row in range(self.material_tree.topLevelItemCount())]

    def _take(self) -> None:
        self.accepted_prompts.emit(self.ticked())
        self.accept()

    def _refresh(self, *_: object) -> None:
        self._add_button.setEnabled(bool(self.ticked()))

    def _show_progress(self, percent: float) -> None:
        self.progress_bar.setValue(round(percent))

    def _show_stage(self, stage: Stage, seconds_left: float) -> None:
        self._note(stage_name(stage))

    def _note(self, text: str) -> None:
        safe_text.show(self.note_label, text)
        self.note_label.setVisible(bool(text))

    def _failed(self, sentence: str, details: str) -> None:
        self.task = None
        self.progress_bar.hide()
        self._note(f"\N{WARNING SIGN} {sentence}")
        self.note_label.setToolTip(safe_text.hint(details))

    def _succeeded(self, found: Suggested) -> None:
        self.task = None
        self.progress_bar.hide()
        notes = [in_words(warning) for warning in found.warnings]
        if found.place:
            sentence = tr(
                "The scene lies at latitude {latitude}, longitude {longitude}; "
                "what is hardly found there stands further down."
            )
            # The mark keeps a minus sign before its number where lines run from right to left.
            latitude, longitude = (f"\N{LEFT-TO-RIGHT MARK}{degrees:.1f}°" for degrees in found.place)
            notes.insert(0, sentence.format(latitude=latitude, longitude=longitude))
        self._note(" ".join(notes))
        self.material_tree.clear()
        for material in found.materials:
            self.material_tree.addTopLevelItem(suggestion_item(material))
        self._refresh()


def suggestion_item(material: SuggestedMaterial) -> QTreeWidgetItem:
    """A row for a `suggest.SuggestedMaterial`."""
    said = [
        evidence_text(key).format(**{name: in_words(value) for name, value in values.items()})
        for key, values in material.evidence()
    ]
    share = f"{material.share:.0%}" if material.share else "–"  # an alternative leads nowhere
    item = QTreeWidgetItem([material.prompt, f"{material.confidence:.0%}", share, "\n".join(said)])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(MATERIAL, Qt.CheckState.Unchecked)
    for column in (CONFIDENCE, SHARE):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(MATERIAL, safe_text.hint(in_words(material.label)))
    if material.preview is not None:
        item.setIcon(MATERIAL, QIcon(similarity_pixmap(material.preview, MAP_SIZE)))
    return item


def similarity_pixmap(similarity: np.ndarray, size: int) -> QPixmap:
    """Similarities (rows, cols) in greys between their 2nd and 98th percentile, clear where they are NaN.

    The picture is `size` pixels wide or high.
    """
    import numpy as np  # not when QGIS starts

    known = np.isfinite(similarity)
    low, high = np.percentile(similarity[known], (2, 98)) if known.any() else (0.0, 1.0)
    grey = np.clip((np.nan_to_num(similarity) - low) / max(high - low, 1e-6), 0, 1) * 255
    rows, cols = similarity.shape
    pixels = np.zeros((rows, cols, 4), np.uint8)
    pixels[..., :3] = grey[..., None]
    pixels[..., 3] = np.where(known, 255, 0)
    # A copy, for Qt does not keep the bytes alive.
    image = QImage(pixels.tobytes(), cols, rows, 4 * cols, QImage.Format.Format_RGBA8888).copy()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image).scaled(size, size, keep, smooth)


def evidence_text(key: str) -> str:
    """A sentence of `suggest.EVIDENCE` in the language of the window."""
    sentences = {
        "ahead": tr("{times} times as likely as {rival}"),
        "close": tr("hard to tell from {rival}"),
        "behind": tr("{rival} is likelier there"),
        "finer": tr("most like {names}"),
        "angle": tr("spectrum {degrees}° from a typical one"),
        "shows": tr("its spectrum shows that it is {attribute}"),
        "unlikely": tr("unlikely at this place: {reason}"),
    }
    return sentences[key]
