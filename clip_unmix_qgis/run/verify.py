"""Whether a finished run is what its record says, and whether it can be made again."""
from __future__ import annotations

import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from ..errors import Cancelled, UserError
from ..files import recover
from ..messages import Message, listed
from ..progress import Heard, IsCancelled, Report, asking, never_cancelled, no_report
from . import provenance, record_checks
from .comparison import Verdict, at_hand
from .replay import Replay, Where, replay
from .signature import public_key, signer
from .telling import reason

CANCELLED = "The run was cancelled; nothing was written."


class Answer(Enum):
    """What became of a run."""

    SAME = Message("untouched and reproduced bit for bit")
    CLOSE = Message("untouched and reproduced within 1e-5")
    UNTOUCHED = Message("untouched; not run again")
    NOT_REPRODUCED = Message("untouched, but not reproduced")
    TAMPERED = Message("tampered with")

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the run."""
        return self in (Answer.SAME, Answer.CLOSE, Answer.UNTOUCHED)


@dataclass(frozen=True)
class Verification:
    """The answer; `findings`: what is wrong, and in which file; `notes`: what was and was not checked, and why."""

    answer: Answer
    findings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    signer: str | None = None

    def lines(self) -> list[str]:
        """In words, the answer first."""
        signed = [Message("signed with the Ed25519 key {key}", key=self.signer)] if self.signer else []
        return [self.answer.value, *(listed(["-", each], " ") for each in self.findings), *signed, *self.notes]


def verify(
    folder: Path,
    report: Report = no_report,
    is_cancelled: IsCancelled = never_cancelled,
    *,
    rerun: bool | None = None,
    where: Where | None = None,
    key: Path | None = None,
) -> Verification:
    """Check the results in `folder` against their record, the record against itself, and run it again.

    `rerun`: True to insist, False not to, None where the inputs are at hand. `key`: the public key that must have
    signed.
    Raises UserError where there is no run in the folder, and Cancelled.
    """
    folder = Path(folder)
    recover(folder)
    record = provenance.read(folder / provenance.FILE_NAME)
    findings, notes = _untouched(record, folder, asking(is_cancelled, CANCELLED))
    made_by, sound = signer(folder)
    if not sound:
        findings.append(Message("provenance.sig is no signature of this record"))
    if key is not None and sound and made_by != public_key(key):
        findings.append(
            Message("the record is not signed with that key") if made_by else Message("the record is not signed")
        )
    if findings:
        return Verification(Answer.TAMPERED, tuple(findings), tuple(notes), made_by)
    if rerun is False:
        return Verification(Answer.UNTOUCHED, (), tuple(notes), made_by)
    with tempfile.TemporaryDirectory(prefix="clip-unmix-verify-") as place:
        try:
            again = replay(folder / provenance.FILE_NAME, Path(place) / "again", report, is_cancelled, where=where)
        except Cancelled as stopped:  # what was made for the comparison goes with its folder
            raise Cancelled(CANCELLED) from stopped
        except UserError as error:  # the input, the weights or what the record asks for
            answer = Answer.NOT_REPRODUCED if rerun else Answer.UNTOUCHED
            notes.append(Message("it could not be run again: {error}", error=error))
            return Verification(answer, (), tuple(notes), made_by)
    return _judged(again, notes, made_by)


def _untouched(record: dict[str, Any], folder: Path, heard: Heard) -> tuple[list[str], list[str]]:
    """What is wrong with the files at hand, and notes."""
    changed, missing = at_hand(provenance.output_hashes(record), folder, heard)
    foreign = record_checks.foreign_files(record, folder)
    findings: list[str] = [
        *(Message("{name} is not the file of the record (its SHA-256 differs)", name=each) for each in changed),
        *(Message("{name} is missing", name=name) for name in missing),
        *(Message("{name} is not listed in the record", name=name) for name in foreign),
        *(_of_record(sentence) for sentence in record_checks.contradictions(record)),
    ]
    notes: list[str] = [Message("checked: every SHA-256, the record against its schema and itself")]
    if changed or missing:
        return findings, notes
    try:
        wrong, carried = record_checks.tags(record, folder)
        findings += [Message("{name}: its tags are not those of the record", name=name) for name in wrong]
        findings += [_of_record(sentence) for sentence in record_checks.wrong_means(record, folder, heard)]
    except OSError as error:  # rasterio's own errors are among them
        return [*findings, Message("a map cannot be read ({error})", error=error)], notes
    notes = [Message(
        "checked: every SHA-256, the record against its schema and itself, the maps' tags, shares and means against "
        "it"
    )]
    if not carried:
        notes.append(Message("the maps do not carry the record's hash: an earlier version made them"))
    return findings, notes


def _of_record(sentence: str) -> Message:
    return Message("provenance.json: {sentence}", sentence=sentence)


def _not_given(place: str) -> Message:
    return _of_record(Message("{place} is not what the run gives", place=place))


def _judged(again: Replay, notes: list[str], made_by: str | None) -> Verification:
    same_files = all(file.verdict is Verdict.SAME for file in again.files)
    if same_files and again.figures:
        return Verification(Answer.TAMPERED, tuple(map(_not_given, again.figures)), tuple(notes), made_by)
    if again.verdict is Verdict.SAME:
        return Verification(Answer.SAME, (), tuple(notes), made_by)
    told = Message(
        "largest difference {difference:.1e}; {reason}", difference=again.largest_difference, reason=reason(again)
    )
    if again.verdict is Verdict.CLOSE:
        return Verification(Answer.CLOSE, (), (*notes, told), made_by)
    different = (Message("{place} is not what the run gives", place=name) for name in again.different)
    findings = (*different, *map(_not_given, again.figures))
    return Verification(Answer.NOT_REPRODUCED, findings, (*notes, told), made_by)
