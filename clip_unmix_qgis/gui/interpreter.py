"""What prompts mean, found out beside the main thread: reading words must not halt the window."""
from __future__ import annotations

import gc
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Union

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..errors import UserError
from ..qgis_shared.locale import in_words
from .settings import read_settings
from .worker import Worker

if TYPE_CHECKING:
    from ..language.material import Material
    from ..language.resolver import Resolver

    Meaning = Union[Material, UserError]


def tr(text: str) -> str:
    return QCoreApplication.translate("Interpreter", text)


def make_resolver(ontology: str | None, language: str | None) -> Resolver:
    """The resolver that the run will use, too; imported here, for its packages may be missing when QGIS starts."""
    from ..language.resolver import Resolver

    return Resolver(ontology, read_settings().text_encoder, language)


@cache
def leave_words_uncollected() -> None:
    """Once, when the lexicon and its indexes are there: Python's garbage collector passes over what there is by now.

    It would look through half a million objects of the lexicon whenever it looks at everything, which can be in any
    thread and at any time, and the window stood still for a fifth of a second. `Plugin.unload` undoes it.
    """
    gc.freeze()


class NotReadYet(UserError):
    """Nothing is wrong with the prompt: the packages that read it are missing."""


@dataclass(frozen=True)
class Reading:
    """What prompts mean: each one's Material or why it is refused, and what is wrong with the list as a whole."""

    materials: dict[str, Meaning]
    problem: str = ""


class Interpreter(QObject):
    """Answers by signals, which reach their receivers on the main thread."""

    read = pyqtSignal(object)  # Reading
    completed = pyqtSignal(str, list)  # text, completions
    went_wrong = pyqtSignal(str)  # details for the log

    def __init__(
        self, make: Callable[[str | None, str | None], Resolver] = make_resolver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._resolver: Resolver | None = None
        self._settings: tuple[str | None, str | None] = (None, None)
        self._made_with: tuple[str | None, str | None] | None = None
        self._latest_prompts: object = None
        self._latest_text = ""
        self._worker = Worker("clip-unmix-words", self)

    def configure(self, ontology: str | None, language: str | None) -> None:
        """Take effect with the next question, which reads the ontology anew: the file may have been edited."""
        self._settings = (ontology or None, language or None)

    def interpret(self, prompts: Sequence[str], enabled: Sequence[str]) -> None:
        """Read `prompts`; those `enabled` are read together, as the run will, for they tell each other's language."""
        question = self._latest_prompts = (tuple(prompts), tuple(enabled))
        self._worker.submit(self._interpret, question)

    def complete(self, text: str) -> None:
        self._latest_text = text
        self._worker.submit(self._complete, text)

    def stop(self) -> None:
        """Answer nothing more. Words that are just being read are not waited for; see `wait`."""
        self.blockSignals(True)
        self._worker.stop()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after `stop`; False where it takes longer."""
        return self._worker.wait(seconds)

    def _current(self) -> Resolver:
        settings = self._settings
        if self._resolver is None or self._made_with is not settings:
            self._resolver = self._make(*settings)
            self._made_with = settings
        return self._resolver

    def _interpret(self, question: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        if question is not self._latest_prompts:  # the list has changed in the meantime
            return
        prompts, enabled = question
        try:
            reading = self._read(prompts, enabled)
        except UserError as error:  # the ontology's, say
            reading = Reading(dict.fromkeys(prompts, error), in_words(error))
        except ImportError:  # the encoder's packages; the lexicon can still read its own words
            reading = Reading({prompt: self._read_alone(prompt) for prompt in prompts})
        except Exception as error:  # noqa: BLE001 (a word that breaks the reader must not break the list)
            sentence = tr("This could not be read ({error}); the log has the details.")
            refusal = UserError(sentence.format(error=type(error).__name__))
            reading = Reading(dict.fromkeys(prompts, refusal))
            self._worker.say("went_wrong", traceback.format_exc())
        if prompts:  # the first of them make the indexes
            leave_words_uncollected()
        self._worker.say("read", reading)

    def _read_alone(self, prompt: str) -> Meaning:
        try:
            return self._current().read_all([prompt])[0]
        except ImportError as error:
            return NotReadYet(tr("Not read yet: the Python package {package} is missing.").format(package=error.name))

    def _read(self, prompts: tuple[str, ...], enabled: tuple[str, ...]) -> Reading:
        resolver = self._current()
        materials: dict[str, Meaning] = dict(zip(enabled, resolver.read_all(enabled)))
        for prompt in prompts:
            if prompt not in materials:
                materials[prompt] = resolver.read_all([prompt])[0]
        if not enabled or any(isinstance(materials[prompt], UserError) for prompt in enabled):
            return Reading(materials)
        try:
            materials.update(zip(enabled, resolver.resolve_all(enabled)))
        except UserError as error:
            return Reading(materials, in_words(error))
        return Reading(materials)

    def _complete(self, text: str) -> None:
        if text != self._latest_text:  # typed over in the meantime
            return
        try:
            self._worker.say("completed", text, list(self._current().complete(text)))
        except (UserError, ImportError):  # said where the prompts themselves are read
            return
        except Exception:  # noqa: BLE001 (no suggestions then)
            self._worker.say("went_wrong", traceback.format_exc())
