"""Text that others wrote, made fit for one line of a message, a name or a table."""
from __future__ import annotations

import unicodedata

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a cell that begins so is run by spreadsheets

JOINERS = frozenset("\u200c\u200d")  # ZWNJ and ZWJ, of Persian, Hindi, Sinhala...


def is_hidden(character: str) -> bool:
    """Whether a character is not shown but acts: a control, a direction mark, half a surrogate pair, a line's end.

    The joiners, without which words of many scripts are spelt wrongly, are not among them.
    """
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and character not in JOINERS


def printable(text: str, longest: int = 200) -> str:
    """`text` with U+FFFD for hidden characters, its middle left out where it has more than `longest` characters."""
    if len(text) > longest:
        text = text[: longest // 2] + "\u2026" + text[len(text) - longest // 2 + 1 :]
    return "".join("\ufffd" if is_hidden(c) else c for c in text)


def spreadsheet_safe(text: str) -> str:
    """`text` for a cell of a CSV, an apostrophe before it where a spreadsheet would run it as a formula (CWE-1236)."""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text
