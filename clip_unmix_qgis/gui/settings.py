"""What the analyst has settled for all projects, on the page in QGIS's options."""
from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import QgsSettings

from ..options import DEVICES
from ..qgis_shared.inputs import MEMORY_SETTING, qgis_threads, settled_memory
from ..qgis_shared.locale import lexicon_language
from ..qgis_shared.result_folder import SETTING
from ..qgis_shared.safe_text import plain

MOST_THREADS = 1024
LONGEST = 4096  # characters of a path
_PREFIX = "clip_unmix/"


@dataclass(frozen=True)
class Settings:
    """`folder`, `language` and `encoder` empty, `threads` and `memory` (MB) 0: nothing settled."""

    folder: str = ""
    device: str = DEVICES[0]
    threads: int = 0
    language: str = ""
    encoder: str = ""
    memory: int = 0

    @property
    def threads_of_run(self) -> int | None:
        """As settled here, or else in QGIS; None: all."""
        return self.threads or qgis_threads()

    @property
    def language_of_words(self) -> str:
        """The lexicon's code of the language that breaks ties."""
        return self.language or lexicon_language()

    @property
    def text_encoder(self) -> str:
        """Its name, as a run takes it."""
        return self.encoder or "bundled"


def read_settings() -> Settings:
    """As they are kept; what cannot be used gives way to its default. Some kinds of store keep numbers as text."""
    kept = {name: QgsSettings().value(_PREFIX + name, None) for name in ("device", "threads", "language", "encoder")}
    threads = str(kept["threads"] or "0")
    language = str(kept["language"] or "")
    return Settings(
        folder=_line(QgsSettings().value(SETTING, "")),
        device=kept["device"] if kept["device"] in DEVICES else DEVICES[0],
        threads=min(int(threads), MOST_THREADS) if re.fullmatch(r"\d{1,6}", threads) else 0,
        language=language if re.fullmatch(r"[a-z]{2,3}(-[a-z]{2,4})?", language) else "",
        encoder=_line(kept["encoder"]),
        memory=settled_memory() or 0,
    )


def write_settings(settings: Settings) -> None:
    """Keep them for all projects."""
    QgsSettings().setValue(SETTING, settings.folder)
    for name in ("device", "threads", "language", "encoder"):
        QgsSettings().setValue(_PREFIX + name, getattr(settings, name))
    QgsSettings().setValue(MEMORY_SETTING, settings.memory)


def _line(value: object) -> str:
    text = value.strip() if isinstance(value, str) else ""
    return text if len(text) <= LONGEST and plain(text) == text and "\n" not in text else ""
