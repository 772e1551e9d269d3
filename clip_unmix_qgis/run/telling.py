"""In words, for the terminal and the log: how a second run compares with a record."""
from __future__ import annotations

from ..messages import Message, listed
from ..plain_text import printable
from .comparison import Verdict
from .replay import Replay


def told(again: Replay) -> tuple[list[str], bool]:
    """Sentences, the answer first, and whether nothing is wrong."""
    lines = [_answer(again)]
    if again.changed:
        lines.append(Message("the files at hand are not those of the record: {files}", files=listed(again.changed)))
    if again.figures:
        places = listed(printable(place, 100) for place in again.figures[:12])
        lines.append(Message("the record does not fit the new run in: {places}", places=places))
    if again.verdict is not Verdict.SAME:
        lines.append(reason(again))
    lines.append(_compared(again))
    return lines, again.verdict is not Verdict.DIFFERENT and not again.changed


def _answer(again: Replay) -> str:
    if again.different:
        return Message("different: {files}", files=listed(again.different))
    if again.figures:
        return Message("different: the record itself")
    if again.verdict is Verdict.SAME:
        return Message("identical: every new file has the SHA-256 that the record lists")
    if again.largest_difference == 0:
        return Message("the same values: only the tags of the files differ")
    return Message(
        "the same within 1e-5: the largest difference is {difference:.1e}", difference=again.largest_difference
    )


def reason(again: Replay) -> str:
    """Why a second run may give other bytes."""
    if again.software:
        changes = listed(map(printable, again.software), "; ")
        return Message("what changed or is not known: {changes}", changes=changes)
    return Message("versions, processor and cores are those of the record, so they are not the reason")


def _compared(again: Replay) -> str:
    """What the verdict rests on."""
    parts = [Message("the record with the new run")]
    if not again.missing:
        parts.insert(0, Message("the files beside the record with the record"))
    if any(file.compared == "values" for file in again.files):
        parts.append(Message("the values of the old files with the new ones"))
    if again.missing:
        return Message("compared: {parts}; not at hand: {files}", parts=listed(parts), files=listed(again.missing))
    return Message("compared: {parts}", parts=listed(parts))
