"""The plugin: what QGIS loads, and where its parts appear in the window."""
from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from ..paths import I18N, RESOURCES
from ..qgis_shared import run_history, safe_text
from ..qgis_shared.locale import qgis_locale
from ..qgis_shared.qt import QAction
from ..requirements import ensure_path, private_folder
from .worker import QUIT_SECONDS, wait_for_all

if TYPE_CHECKING:
    from pathlib import Path

    from ..processing.provider import ClipUnmixProvider
    from .dock import UnmixDock
    from .help_dialog import HelpEntry
    from .kept_runs import KeptRunsDialog
    from .layer_menu import LayerMenu
    from .options_page import OptionsFactory
    from .result_actions import ResultActions
    from .result_marks import ResultMarks
    from .results_panel import ResultsPanel

MENU = "CLIP Unmix"
DOCK_WIDTH = 360  # pixels, when first shown


class ClipUnmixPlugin:
    """The dock is made when it is first shown; nothing heavy is imported before a run."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface: QgisInterface = iface  # None in qgis_process, which calls initProcessing alone
        self.dock: UnmixDock | None = None
        self.provider: ClipUnmixProvider | None = None
        self._actions: list[QAction] = []
        self.results: ResultActions | None = None
        self.results_panel: ResultsPanel | None = None
        self._runs: KeptRunsDialog | None = None
        self._help: HelpEntry | None = None
        self._layer_menu: LayerMenu | None = None
        self._marks: ResultMarks | None = None
        self._options: OptionsFactory | None = None
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
        export.triggered.connect(lambda _=False: self.results.export_one() if self.results else None)
        look = QAction(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), self.tr("Results…"), window)
        look.setObjectName("clip_unmix_results")
        look.triggered.connect(lambda _=False: self.show_results())
        runs = QAction(QgsApplication.getThemeIcon("/mIconHistory.svg"), self.tr("Runs of this project…"), window)
        runs.setObjectName("clip_unmix_runs")
        runs.triggered.connect(lambda _=False: self.show_runs())
        self._actions = [show, export, look, runs]
        self.iface.addToolBarIcon(show)
        for action in self._actions:
            self.iface.addPluginToRasterMenu(MENU, action)
        from .help_dialog import HelpEntry
        from .layer_menu import LayerMenu
        from .options_page import OptionsFactory
        from .result_actions import ResultActions
        from .result_marks import ResultMarks

        self.results = ResultActions(self.iface, window)
        self.results.panel_wanted.connect(self.show_results)
        self.results.moved.connect(lambda before, now: run_history.moved(QgsProject.instance(), before, now))
        self.results.moved.connect(lambda *_: self._marks.look_soon() if self._marks else None)
        self._help = HelpEntry(self.iface)
        self._layer_menu = LayerMenu(self.iface, self.results)
        self._options = OptionsFactory(lambda: self.dock.settings_changed() if self.dock else None)
        self.iface.registerOptionsWidgetFactory(self._options)
        self._marks = ResultMarks(self.iface, self.results.keep, window)
        QgsProject.instance().readProject.connect(self._repair)
        QgsApplication.instance().aboutToQuit.connect(self._remove_docks)

    def unload(self) -> None:
        if self._actions:
            QgsApplication.instance().aboutToQuit.disconnect(self._remove_docks)
            QgsProject.instance().readProject.disconnect(self._repair)
        for action in self._actions:
            self.iface.removePluginRasterMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        if self._help is not None:
            self._help.remove()
            self._help = None
        if self._layer_menu is not None:
            self._layer_menu.remove()
            self._layer_menu = None
        if self._marks is not None:
            self._marks.stop()
            self._marks.deleteLater()
            self._marks = None
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        self._remove_docks()
        if self.results is not None:
            wait_for_all([task.wait for task in self.results.stop()], QUIT_SECONDS)
            self.results.deleteLater()
            self.results = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        gc.unfreeze()  # see gui.interpreter.leave_words_uncollected

    def _remove_docks(self) -> None:
        self._remove_dock()
        self._remove_results_panel()
        self._remove_runs()

    def _remove_dock(self) -> None:
        if self.dock is not None:
            dock, self.dock = self.dock, None
            dock.shut_down()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()

    def show_results(self, folder: Path | None = None) -> None:
        """Show the panel of a run: of the one in `folder`, else of the active layer, else the newest."""
        if self.results_panel is None:
            from .results_panel import ResultsPanel

            self.results_panel = ResultsPanel(self.iface)
            if self.results is not None:
                self.results_panel.report_wanted.connect(self.results.report)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.results_panel)
        if folder is not None:
            self.results_panel.show_run(folder)
        else:
            self.results_panel.show_newest()
        self.results_panel.setUserVisible(True)

    def show_runs(self) -> None:
        """Show the window of the project's runs."""
        if self._runs is None and self.results is not None:
            from .kept_runs import KeptRunsDialog

            self._runs = KeptRunsDialog(self.iface, self.results, self._shown_dock)
        if self._runs is not None:
            self._runs.reload()
            self._runs.show()
            self._runs.raise_()

    def _shown_dock(self) -> UnmixDock:
        self.show_dock()
        assert self.dock is not None
        return self.dock

    def _remove_runs(self) -> None:
        if self._runs is not None:
            runs, self._runs = self._runs, None
            runs.stop()
            runs.close()
            runs.deleteLater()

    def _remove_results_panel(self) -> None:
        if self.results_panel is not None:
            panel, self.results_panel = self.results_panel, None
            wait_for_all([panel.shut_down()], QUIT_SECONDS)
            self.iface.removeDockWidget(panel)
            panel.deleteLater()

    def show_dock(self, shown: bool = True) -> None:
        """Show or hide the panel; the first time, make it."""
        if self.dock is None and shown:
            from .dock import UnmixDock
            from .kept_runs import add_button

            self.dock = UnmixDock(self.iface, results=self.results)
            add_button(self.dock, self.show_runs)
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

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage(self.tr("CLIP Unmix"), safe_text.rich(text), level, 8)
