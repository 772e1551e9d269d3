"""What the command line shows: plain text, tables and a bar of progress."""
from __future__ import annotations

import contextlib
import locale
import os
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from ..messages import Message, told
from ..plain_text import is_hidden
from ..progress import Report, Stage, no_report

REDRAWN_EVERY = 0.1  # seconds: work reports far more often, and a terminal that nobody reads takes so much only


def system_language() -> str:
    """The language in which the system's programs speak, as POSIX's variables or, elsewhere, the system name it."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    code = (named or locale.getlocale()[0] or "en").split(".")[0]
    return "en" if code in ("C", "POSIX") else code


class _Speech:
    """The language of what is shown."""

    language = "en"


def speak(language: str) -> None:
    """Show sentences in a language from now on, where there is a translation."""
    _Speech.language = language


def in_words(text: object) -> str:
    """`text`, or what an error says, in the language of this terminal."""
    return told(text, _Speech.language)


def speaks_english() -> bool:
    return _Speech.language.split("_", maxsplit=1)[0].split("-", maxsplit=1)[0] == "en"


def shown(text: object) -> str:
    """`text` on one line of a terminal: what it would obey (control characters, marks of direction, line ends) and what
    it cannot show become U+FFFD. Prompts, file names and records come from others.
    """
    return "".join("\ufffd" if is_hidden(c) else c for c in str(text).replace("\t", " "))


def say(text: object = "") -> None:
    """Print a line."""
    print(shown(in_words(text)))


def say_warnings(warnings: Iterable[str]) -> None:
    for warning in warnings:
        say(Message("warning: {warning}", warning=warning))


def say_table(rows: Sequence[Sequence[str]]) -> None:
    """Columns of text; the last one is not filled up."""
    rows = [[shown(in_words(cell)) for cell in row] for row in rows]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        cells = (text + " " * (width - _width(text)) for text, width in zip(row, widths))
        print("  ".join([*cells, row[-1]]).rstrip())


def _width(text: str) -> int:
    """Columns that a terminal needs for `text`: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


@contextlib.contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Report]:
    """A bar on a terminal; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield no_report
        return
    from tqdm import tqdm

    layout = "{desc:<38.38} {percentage:3.0f}% |{bar:30}| {elapsed}<{remaining}"
    with tqdm(total=100, bar_format=layout, leave=False) as bar:

        last: tuple[Stage | None, float] = (None, 0.0)  # what was shown, and when

        def report(stage: Stage, fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if stage is last[0] and now - last[1] < REDRAWN_EVERY and fraction < 1:
                return
            last = (stage, now)
            bar.set_description_str(in_words(stage.value), refresh=False)
            bar.update(100 * fraction - bar.n)
            bar.refresh()

        yield report
