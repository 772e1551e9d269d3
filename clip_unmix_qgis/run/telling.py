"""In words, for the terminal and the log: how a second run compares with a record."""
from __future__ import annotations

from ..plain_text import printable
from .comparison import Verdict
from .replay import Replay


def told(again: Replay) -> tuple[list[str], bool]:
    """Sentences, the answer first, and whether nothing is wrong."""
    lines = [_answer(again)]
    if again.changed:
        lines.append("the files at hand are not those of the record: " + ", ".join(again.changed))
    if again.figures:
        places = ", ".join(printable(place, 100) for place in again.figures[:12])
        lines.append(f"the record does not fit the new run in: {places}")
    if again.verdict is not Verdict.SAME:
        lines.append(reason(again))
    lines.append(_compared(again))
    return lines, again.verdict is not Verdict.DIFFERENT and not again.changed


def _answer(again: Replay) -> str:
    if again.different:
        return "different: " + ", ".join(again.different)
    if again.figures:
        return "different: the record itself"
    if again.verdict is Verdict.SAME:
        return "identical: every new file has the SHA-256 that the record lists"
    if again.largest_difference == 0:
        return "the same values: only the tags of the files differ"
    return f"the same within 1e-5: the largest difference is {again.largest_difference:.1e}"


def reason(again: Replay) -> str:
    """Why a second run may give other bytes."""
    if again.software:
        return "what changed: " + "; ".join(printable(change) for change in again.software)
    return "versions, processor and cores are those of the record, so they are not the reason"


def _compared(again: Replay) -> str:
    """What the verdict rests on."""
    parts = ["the record with the new run"]
    if not again.missing:
        parts.insert(0, "the files beside the record with the record")
    if any(file.compared == "values" for file in again.files):
        parts.append("the values of the old files with the new ones")
    gone = f"; not at hand: {', '.join(again.missing)}" if again.missing else ""
    return f"compared: {', '.join(parts)}{gone}"
