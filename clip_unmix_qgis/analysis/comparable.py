"""Whether two runs of one place mean the same: words, weights, what shares are of, bands, season."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from ..errors import UserError
from ..messages import Message
from .results import Results

SAME_SEASON = 30  # days of the year between two dates, beyond which plants alone may make the difference
OTHER_WORDS = Message("The runs were made with other words: one may give to a material what the other does not.")
OTHER_WEIGHTS = Message("The runs were made with other weights of the model: methods differ, not only scenes.")
GIVEN = Message("Endmembers were given for other materials in one of the runs, which alone can move shares.")
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)")
_YEAR = 365


def check_comparable(before: Results, after: Results, *, allow_different: bool = False) -> list[str]:
    """What is to be minded where the runs are compared. UserError where they do not mean the same; where only their
    words or weights differ, one may `allow_different` ones.
    """
    if before.area_mode != after.area_mode:
        raise UserError(
            "One run gives shares of the lit surface, the other of the ground; run one of them again with the other's "
            "illumination."
        )
    if before.intimate != after.intimate:
        raise UserError(
            "One run mixes side by side, the other grain by grain; run one of them again with the other's mixing."
        )
    if not common(before, after):
        raise UserError("The runs have no material in common; unmix both scenes with the same words.")
    told: list[str] = []
    for of, sentence in ((_words, OTHER_WORDS), (_weights, OTHER_WEIGHTS)):
        if of(before.record) == of(after.record):
            continue
        if not allow_different:
            raise UserError("{sentence} Run one again as the other, or allow different runs.", sentence=sentence)
        told.append(sentence)
    if _bands(before.record) != _bands(after.record):
        told.append(Message("The scenes have different bands, which alone can move shares."))
    if _given(before.record) != _given(after.record):
        told.append(GIVEN)
    return [*told, *_season(before.record, after.record)]


def common(before: Results, after: Results) -> list[tuple[str, int, int]]:
    """Materials of both: the word of the first, and its index in each; by concept or, where there is none, by word."""
    keys = [
        [concept or " ".join(word.casefold().split()) for concept, word in zip(run.concepts, run.materials)]
        for run in (before, after)
    ]
    return [(before.materials[i], i, keys[1].index(key)) for i, key in enumerate(keys[0]) if key in keys[1]]


def _words(record: Mapping[str, Any]) -> list[str]:
    return sorted(entry["concept"] or entry["normalised"] for entry in record["prompts"])


def _weights(record: Mapping[str, Any]) -> list[str]:
    return sorted(entry["sha256"] for entry in record["model"]["weights"])


def _given(record: Mapping[str, Any]) -> list[str]:
    """Materials whose endmember the analyst gave."""
    return sorted(entry["prompt"] for entry in record["model"]["endmembers"] if entry["source"] == "given")


def _bands(record: Mapping[str, Any]) -> list[int]:
    return [round(centre) for centre in record["input"].get("wavelengths_nm") or [] if centre is not None]


def _season(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    first, second = date_of(before), date_of(after)
    if first is None or second is None:
        return [Message("The names of the scenes do not tell both dates: check that they are of one season.")]
    apart = abs(first.timetuple().tm_yday - second.timetuple().tm_yday)
    apart = min(apart, _YEAR - apart)
    if apart <= SAME_SEASON:
        return []
    return [
        Message(
            "The scenes are of {first} and {second}, {days} days apart in the year: plants change with the season.",
            first=first, second=second, days=apart,
        )
    ]  # fmt: skip


def date_of(record: Mapping[str, Any]) -> date | None:
    """When a run's scene was taken, as its name or path tells it."""
    source = record["input"]
    return date_in(str(source.get("name") or "")) or date_in(str(source["path"]))


def date_in(name: str) -> date | None:
    """The first date in a name."""
    found = _DATE.search(name)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
