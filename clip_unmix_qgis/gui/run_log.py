"""What the panel and QGIS's log tell of runs."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPlainTextEdit

from ..qgis_shared import safe_text
from .outcome import warnings_of
from .run_request import TITLE


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


class RunLog:
    """Lines with the time of day."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text

    def add(self, text: str) -> None:
        """One entry, of one line or several."""
        self._text.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {safe_text.plain(text)}")
        QgsMessageLog.logMessage(safe_text.log(text), TITLE, Qgis.MessageLevel.Info, notifyUser=False)

    def add_result(self, folder: Path, record: Mapping[str, Any]) -> None:
        """What came of a run."""
        for entry in record["quality"]["mean_abundance"]:
            mean = f"{entry['mean']:.3f}"
            self.add(tr("Mean abundance of {material}: {mean}").format(material=entry["prompt"], mean=mean))
        for warning in warnings_of(record):
            self.add(warning)
        self.add(tr("Results in {folder}").format(folder=folder))
