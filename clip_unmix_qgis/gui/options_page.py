"""The page in QGIS's options (Settings, Options, CLIP Unmix)."""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.bundled_hashes import SHA256
from ..files.hashes import sha256_of
from ..language.words.languages import ENGLISH_NAMES
from ..options import DEVICES, TEXT_ENCODERS
from ..paths import MODELS, RESOURCES
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import MOST_MEMORY
from ..qgis_shared.locale import in_words
from ..run.memory import available
from .settings import MOST_THREADS, Settings, read_settings, write_settings
from .worker import Worker


def tr(text: str) -> str:
    return QCoreApplication.translate("OptionsPage", text)


def bundled_files() -> str:
    """The model files that come with the plugin: licence and SHA-256, which is checked whenever one is loaded."""
    lines = []
    for name, sha256 in sorted(SHA256.items()):
        if name.endswith(".safetensors"):
            card = json.loads((MODELS / name).with_suffix(".json").read_text(encoding="utf-8"))
            lines.append(f"{name}\n    {card.get('licence', '')}\n    SHA-256 {sha256}")
    return "\n".join(lines)


class OptionsPage(QgsOptionsPageWidget):
    """Shows what is settled and keeps it when QGIS applies its options; `changed` is called then."""

    _hashed = pyqtSignal(str)

    def __init__(self, changed: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self._worker = Worker("clip-unmix-hash", self)
        self._furnish()
        self._show(read_settings())
        self.check_button.clicked.connect(lambda _: self.check_encoder())
        self._hashed.connect(lambda text: safe_text.show(self.encoder_note, text))

    def apply(self) -> None:
        """Keep what is set here."""
        write_settings(
            Settings(
                self.folder_widget.filePath().strip(),
                self.device_combo.currentData(),
                self.threads_box.value(),
                self.language_combo.currentData(),
                self.encoder_edit.text().strip(),
                self.memory_box.value(),
            )
        )
        self._changed()

    def check_encoder(self) -> None:
        """Tell the SHA-256 of the encoder's file, which a thread computes: such a file may have gigabytes."""
        path = Path(re.sub(r"^open_clip:[^:]+:", "", self.encoder_edit.text().strip()))
        if not path.is_file():
            safe_text.show(self.encoder_note, tr("There is no such file; the name may be that of published weights."))
            return
        safe_text.show(self.encoder_note, "…")
        self._worker.submit(self._hash, path)

    def _hash(self, path: Path) -> None:
        try:
            text = f"SHA-256 {sha256_of(path)}"
        except OSError as error:
            text = tr("The file cannot be read ({reason}).").format(reason=error.strerror or error)
        self._worker.say("_hashed", text)

    def _furnish(self) -> None:
        self.folder_widget, self.device_combo, self.threads_box = QgsFileWidget(self), QComboBox(self), QSpinBox(self)
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.lineEdit().setPlaceholderText(tr("[beside the project]"))
        names = {"auto": tr("what is fastest"), "cpu": tr("processor (CPU)"), "cuda": tr("graphics card (CUDA)")}
        for device in DEVICES:
            self.device_combo.addItem(names[device], device)
        self.threads_box.setMaximum(MOST_THREADS)
        self.threads_box.setSpecialValueText(tr("as QGIS is set"))
        self.memory_box = QSpinBox(self)
        self.memory_box.setMaximum(MOST_MEMORY)
        self.memory_box.setSingleStep(500)
        self.memory_box.setSuffix(tr(" MB"))
        self.memory_box.setSpecialValueText(tr("what is free"))
        tip = tr("A run that needs more is refused before it begins; the maps do not depend on it")
        self.memory_box.setToolTip(tip)
        self.language_combo = QComboBox(self)
        self.language_combo.addItem(tr("that of QGIS"), "")
        for name, code in sorted((in_words(name), code) for code, name in ENGLISH_NAMES.items()):
            self.language_combo.addItem(name, code)
        self.encoder_edit, self.check_button = QLineEdit(self), QPushButton(tr("Checksum of the file"), self)
        self.encoder_edit.setPlaceholderText(tr("bundled"))
        self.encoder_edit.setToolTip(TEXT_ENCODERS)
        self.encoder_note, self.files_text = QLabel(self), QPlainTextEdit(bundled_files(), self)
        self.files_text.setReadOnly(True)
        form = QFormLayout()
        memory = available()
        memory_note = tr("{free}; a run that needs more is refused before it begins")
        free = tr("unknown") if memory is None else f"{memory / 1e9:.1f} GB"
        for title, widget in (
            (tr("Folder for the results"), self.folder_widget),
            (tr("Compute on"), self.device_combo),
            (tr("Threads"), self.threads_box),
            (tr("Memory of a run at most"), self.memory_box),
            (tr("Free memory"), QLabel(memory_note.format(free=free))),
            (tr("Language of words that several share"), self.language_combo),
            (tr("Text encoder for unknown words"), self.encoder_edit),
            ("", self.check_button),
            ("", self.encoder_note),
            (tr("Model files of the plugin"), self.files_text),
        ):
            form.addRow(title, widget)
            widget.setAccessibleName(title or widget.text())
        privacy = QLabel(
            tr(
                "Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded "
                "when you ask for it."
            )
        )
        privacy.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(privacy)

    def _show(self, settings: Settings) -> None:
        self.folder_widget.setFilePath(settings.folder)
        self.device_combo.setCurrentIndex(self.device_combo.findData(settings.device))
        self.threads_box.setValue(settings.threads)
        self.memory_box.setValue(settings.memory)
        self.language_combo.setCurrentIndex(max(0, self.language_combo.findData(settings.language)))
        self.encoder_edit.setText(settings.encoder)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self.setTitle("CLIP Unmix")

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "icon.svg"))

    def createWidget(self, parent: QWidget | None) -> OptionsPage:
        return OptionsPage(self._changed, parent)
