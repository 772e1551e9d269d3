"""A mark in the layer tree beside runs whose files lie where nobody looks for them, or get lost."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsLayerTreeGroup, QgsLayerTreeNode, QgsProject
from qgis.gui import QgisInterface, QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ..qgis_shared import safe_text
from ..qgis_shared.layer_tree import folder_of_group
from ..qgis_shared.result_folder import is_out_of_the_way


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultMarks", text)


class ResultMarks(QObject):
    """Looks at the groups of runs whenever layers come, go or move; a click on a mark offers to keep the results."""

    def __init__(self, iface: QgisInterface, keep: Callable[[Path], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = iface.layerTreeView()
        self._keep = keep
        self._marks: dict[QgsLayerTreeGroup, tuple[Path, QgsLayerTreeViewIndicator]] = {}
        self._soon = QTimer(self)  # once, when ten thousand layers come one after the other
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        project = QgsProject.instance()
        self._signals = (project.layersAdded, project.layersRemoved, project.readProject, project.cleared)
        for signal in self._signals:
            signal.connect(self.look_soon)
        project.layerTreeRoot().willRemoveChildren.connect(self._forget)
        self.look_soon()

    def look_soon(self, *_: object) -> None:
        self._soon.start(0)

    def refresh(self) -> None:
        """Mark what is to be marked and nothing else."""
        groups = QgsProject.instance().layerTreeRoot().findGroups(True)
        wanted = {group: folder for group in groups if (folder := folder_of_group(group)) and is_out_of_the_way(folder)}
        for group in [group for group, (folder, _) in self._marks.items() if wanted.get(group) != folder]:
            self._unmark(group)
        for group, folder in wanted.items():
            if group not in self._marks:
                self._mark(group, folder)

    def marked(self) -> dict[str, Path]:
        """The names of the marked groups, and where their files are."""
        return {group.name(): folder for group, (folder, _) in self._marks.items()}

    def _mark(self, group: QgsLayerTreeGroup, folder: Path) -> None:
        mark = QgsLayerTreeViewIndicator(self)
        mark.setIcon(QgsApplication.getThemeIcon("/mIndicatorMemory.svg"))
        tip = tr("These maps are in {folder}. Click to keep them elsewhere, such as beside your project.")
        mark.setToolTip(safe_text.hint(tip.format(folder=folder)))
        mark.clicked.connect(partial(self._clicked, folder))
        self._view.addIndicator(group, mark)
        self._marks[group] = (folder, mark)

    def _clicked(self, folder: Path, *_: object) -> None:
        self._keep(folder)

    def _unmark(self, group: QgsLayerTreeGroup) -> None:
        _, mark = self._marks.pop(group)
        self._view.removeIndicator(group, mark)
        mark.deleteLater()

    def _forget(self, parent: QgsLayerTreeNode, *_: object) -> None:
        """Take the marks off groups that may be among those that go, before another node gets their address.

        Which nodes go is not looked up: it would take a list of all beside them, for each of ten thousand layers.
        """
        touched = [group for group in self._marks if parent in _above(group)]
        for group in touched:
            self._unmark(group)
        if touched:
            self.look_soon()  # those that stay are marked again

    def stop(self) -> None:
        self._soon.stop()
        for signal in self._signals:
            signal.disconnect(self.look_soon)
        QgsProject.instance().layerTreeRoot().willRemoveChildren.disconnect(self._forget)
        for group in list(self._marks):
            self._unmark(group)


def _above(group: QgsLayerTreeGroup) -> Iterator[QgsLayerTreeNode]:
    """The groups that it is in, from the inside out."""
    node = group.parent()
    while node is not None:
        yield node
        node = node.parent()
