"""The plugin: what QGIS loads, and where its parts appear in the window."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog, QMessageBox

from ..errors import UserError
from ..paths import I18N, RESOURCES
from ..qgis_shared import safe_text
from ..qgis_shared.locale import qgis_locale
from ..requirements import ensure_path, private_folder

if TYPE_CHECKING:
    from ..processing.provider import ClipUnmixProvider
    from .dock import UnmixDock
    from .layer_menu import LayerMenu

MENU = "CLIP Unmix"
DOCK_WIDTH = 360  # pixels, when first shown


class ClipUnmixPlugin:
    """The dock is made when it is first shown; nothing heavy is imported before a run."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface: QgisInterface = iface  # None in qgis_process, which calls initProcessing alone
        self.dock: UnmixDock | None = None
        self.provider: ClipUnmixProvider | None = None
        self._actions: list[QAction] = []
        self._layer_menu: LayerMenu | None = None
        self._translator: QTranslator | None = None
        ensure_path(private_folder(QgsApplication.qgisSettingsDirPath()))
        self._translate()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("ClipUnmixPlugin", text)

    def _translate(self) -> None:
        """Speak the language of QGIS, where there is a translation into it."""
        locale = qgis_locale()
        kin = QLocale(locale.language())  # pt_PT gets pt_BR; zh_TW, which has a script of its own, does not get zh_CN
        translator = QTranslator()
        for choice in (locale, *([kin] if kin.script() == locale.script() else [])):
            if translator.load(choice, "clip_unmix_qgis", "_", str(I18N)):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return

    def initProcessing(self) -> None:
        """Register the provider; qgis_process calls this alone."""
        if self.provider is None:
            from ..processing.provider import ClipUnmixProvider

            self.provider = ClipUnmixProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        if self._actions:
            return
        self.initProcessing()
        icon = QIcon(str(RESOURCES / "icons" / "icon.svg"))
        window = self.iface.mainWindow()
        show = QAction(icon, self.tr("Unmix layer…"), window)
        show.setObjectName("clip_unmix_show")
        show.setToolTip(self.tr("CLIP Unmix: abundance maps of the materials you name"))
        show.setCheckable(True)
        show.triggered.connect(self.show_dock)
        export = QAction(QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"), self.tr("Export abundances…"), window)
        export.setObjectName("clip_unmix_export")
        export.triggered.connect(self.export_abundances)
        self._actions = [show, export]
        self.iface.addToolBarIcon(show)
        for action in self._actions:
            self.iface.addPluginToRasterMenu(MENU, action)
        from .layer_menu import LayerMenu

        self._layer_menu = LayerMenu(self.iface)
        QgsProject.instance().readProject.connect(self._repair)
        QgsApplication.instance().aboutToQuit.connect(self._remove_dock)

    def unload(self) -> None:
        if self._actions:
            QgsApplication.instance().aboutToQuit.disconnect(self._remove_dock)
            QgsProject.instance().readProject.disconnect(self._repair)
        for action in self._actions:
            self.iface.removePluginRasterMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        if self._layer_menu is not None:
            self._layer_menu.remove()
            self._layer_menu = None
        self._remove_dock()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _remove_dock(self) -> None:
        if self.dock is not None:
            dock, self.dock = self.dock, None
            dock.shut_down()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()

    def show_dock(self, shown: bool = True) -> None:
        """Show or hide the panel; the first time, make it."""
        if self.dock is None and shown:
            from .dock import UnmixDock

            self.dock = UnmixDock(self.iface)
            self.dock.visibilityChanged.connect(self._actions[0].setChecked)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.iface.mainWindow().resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
            self.dock.setUserVisible(True)
            self.dock.offer_packages()
        elif self.dock is not None:
            self.dock.setUserVisible(shown)

    def _repair(self, *_: object) -> None:
        """Finish what a killed run has left half done in the folders of the project's maps."""
        from .recovery import repair

        repaired, problems = repair(QgsProject.instance())
        for folder in repaired:
            sentence = self.tr("A run was ended while its maps were moved into {folder}; they are in order now.")
            self._say(sentence.format(folder=folder), Qgis.MessageLevel.Info)
        for problem in problems:
            self._say(problem, Qgis.MessageLevel.Warning)

    def export_abundances(self) -> None:
        """Copy a run's abundance maps and record to a folder the analyst picks."""
        from ..qgis_shared import layer_tree
        from .export import abundance_files, copy_all

        window = self.iface.mainWindow()
        runs = layer_tree.runs(QgsProject.instance())
        if not runs:
            self._say(self.tr("This project holds no run of CLIP Unmix; unmix a layer first."), Qgis.MessageLevel.Info)
            return
        name = next(iter(runs))
        if len(runs) > 1:
            name, chosen = QInputDialog.getItem(window, MENU, self.tr("Export the abundances of"), list(runs), 0, False)
            if not chosen:
                return
        try:
            files = abundance_files(runs[name])
            folder = QFileDialog.getExistingDirectory(window, self.tr("Export abundances to"))
            if not folder or not self._may_write(files, Path(folder)):
                return
            copy_all(files, Path(folder))
        except UserError as error:
            self._say(str(error), Qgis.MessageLevel.Critical)
            return
        sentence = self.tr("{count} files were copied to {folder}.").format(count=len(files), folder=folder)
        self._say(sentence, Qgis.MessageLevel.Success)

    def _may_write(self, files: list[Path], folder: Path) -> bool:
        present = [path.name for path in files if (folder / path.name).exists()]
        if not present:
            return True
        question = self.tr("{folder} already holds {files}. Replace them?")
        question = question.format(folder=folder, files=", ".join(present))
        answer = QMessageBox.question(self.iface.mainWindow(), MENU, safe_text.hint(question))
        return answer == QMessageBox.StandardButton.Yes

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage(self.tr("CLIP Unmix"), safe_text.rich(text), level, 8)
