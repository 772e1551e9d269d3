"""What prompts mean, found out beside the main thread: reading the lexicon and the text encoder must not halt the window."""
from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..errors import UserError


def tr(text: str) -> str:
    return QCoreApplication.translate("Interpreter", text)


def make_resolver(ontology: str | None, language: str | None) -> Any:
    """The resolver that the run will use, too; imported here because its packages may be missing when QGIS starts."""
    from ..language.resolver import Resolver

    return Resolver(ontology=ontology, language=language)


class Interpreter(QObject):
    """Answers by signals, which reach their receivers on the main thread."""

    understood = pyqtSignal(str, object)  # prompt, Material
    refused = pyqtSignal(str, str)  # prompt, one sentence
    completed = pyqtSignal(str, list)  # text, completions
    went_wrong = pyqtSignal(str)  # details for the log

    def __init__(self, make: Callable[[str | None, str | None], Any] = make_resolver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._resolver: Any = None
        self._settings: tuple[str | None, str | None] = (None, None)
        self._made_with: tuple[str | None, str | None] | None = None
        self._wanted = ""
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="clip-unmix-words")

    def configure(self, ontology: str | None, language: str | None) -> None:
        """Take effect with the next question."""
        self._settings = (ontology or None, language or None)

    def interpret(self, prompt: str) -> None:
        self._worker.submit(self._interpret, prompt)

    def complete(self, text: str) -> None:
        self._wanted = text
        self._worker.submit(self._complete, text)

    def stop(self) -> None:
        """Answer nothing more; returns when the thread has ended."""
        self.blockSignals(True)
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _current(self) -> Any:
        settings = self._settings
        if self._made_with != settings:
            self._resolver = self._make(*settings)
            self._made_with = settings
        return self._resolver

    def _interpret(self, prompt: str) -> None:
        try:
            self.understood.emit(prompt, self._current().resolve(prompt))
        except UserError as error:
            self.refused.emit(prompt, str(error))
        except ImportError as error:
            self.refused.emit(prompt, tr("Not read yet: the Python package {package} is missing.").format(package=error.name))
        except Exception as error:  # noqa: BLE001 (a word that breaks the reader must break neither the thread nor the list)
            self.refused.emit(prompt, tr("This could not be read ({error}); the log has the details.").format(error=type(error).__name__))
            self.went_wrong.emit(traceback.format_exc())

    def _complete(self, text: str) -> None:
        if text != self._wanted:  # typed over in the meantime
            return
        try:
            self.completed.emit(text, list(self._current().complete(text)))
        except (UserError, ImportError):  # said where the prompt itself is read
            return
        except Exception:  # noqa: BLE001 (no suggestions then)
            self.went_wrong.emit(traceback.format_exc())
