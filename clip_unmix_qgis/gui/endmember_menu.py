"""What can be done with the endmembers of a run: look at them, export them, replace one and run again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMenu

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from .run_again import with_endmember


def tr(text: str) -> str:
    return QCoreApplication.translate("EndmemberMenu", text)


class EndmemberMenu(QMenu):
    """The menu of a button of the panel of results, and of a right click on a material."""

    def __init__(self, panel: Any) -> None:
        super().__init__(panel)
        self._panel = panel
        self.show_action = self.addAction(tr("Show endmembers"), panel.show_endmembers)
        self.export_action = self.addAction(tr("Export endmembers…"), lambda: panel.act("endmembers"))
        self.addSeparator()
        self.pixel_action = self.addAction("", self._replace_by_pixel)
        self.library_action = self.addAction("", self._replace_by_spectrum)
        self.aboutToShow.connect(self.prepare)

    def prepare(self) -> None:
        """Say which material would get another endmember, and which pixel's."""
        name, pixel = self._material(), self._panel.pixel
        shown = safe_text.name(name or tr("the chosen material")).replace("&", "&&")
        place = "–"
        if pixel is not None:
            place = tr("row {row}, column {column}").format(row=pixel.row + 1, column=pixel.col + 1)
        by_pixel = tr("Run again with {material} as the pixel looked at ({place})…")
        self.pixel_action.setText(by_pixel.format(material=shown, place=place))
        self.library_action.setText(tr("Run again with {material} from a library…").format(material=shown))
        self.pixel_action.setEnabled(name is not None and pixel is not None)
        self.library_action.setEnabled(name is not None)

    def _material(self) -> str | None:
        number = self._panel.view.table.material
        return None if number is None else self._panel.names[number]

    def _replace_by_pixel(self) -> None:
        pixel = self._panel.pixel
        if pixel is not None:
            self._run_again(f"{pixel.row + 1},{pixel.col + 1}")

    def _replace_by_spectrum(self) -> None:
        from ..raster.spectrum_file import read_spectra

        title = tr("Spectrum of {material}").format(material=self._material())
        kinds = tr("Spectra (*.sli *.csv *.txt *.tsv);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._panel, title, "", kinds)
        if not path:
            return
        try:
            names = read_spectra(Path(path)).names
        except UserError as error:
            self._panel.say(in_words(error), Qgis.MessageLevel.Critical)
            return
        name = names[0]
        if len(names) > 1:
            question = tr("Which spectrum?")
            name, chosen = QInputDialog.getItem(self._panel, title, question, names, 0, False)
            if not chosen:
                return
        self._run_again(f"{path}|{name}")

    def _run_again(self, source: str) -> None:
        name = self._material()
        if name is not None:
            self._panel.run_again(endmember=with_endmember(self._panel.record, name, source))
