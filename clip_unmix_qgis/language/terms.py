"""Names of concepts, and the index they are looked up in."""
from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from .normalise import SPELT_OUT, fold, fold_spelt_out, normalise, script_of_letter


class Term(NamedTuple):
    """A name: its spelling, its concept, its language, and its place in that concept's list (0 = the usual name)."""

    text: str
    concept: str
    language: str | None
    rank: int


class TermIndex:
    """Terms by their normalised and by their folded spelling."""

    def __init__(self, terms: Iterable[Term]):
        self.terms = list(terms)
        # One call for all lines: normalising term by term would take ten times as long.
        self.forms = normalise("\n".join(term.text for term in self.terms)).split("\n") if self.terms else []

    @cached_property
    def exact(self) -> dict[str, list[Term]]:
        index: dict[str, list[Term]] = {}
        for form, term in zip(self.forms, self.terms):
            index.setdefault(form, []).append(term)
        return index

    @cached_property
    def folded(self) -> dict[str, list[Term]]:
        index: dict[str, list[Term]] = {}
        if not self.terms:
            return index
        for folded, term in zip(fold("\n".join(self.forms)).split("\n"), self.terms):
            index.setdefault(folded, []).append(term)
        spelt_out = [(form, term) for form, term in zip(self.forms, self.terms) if not SPELT_OUT.isdisjoint(form)]
        for form, term in spelt_out:
            index.setdefault(fold_spelt_out(form), []).append(term)
        return index

    @cached_property
    def folded_by_script_and_length(self) -> dict[tuple[str | None, int], list[str]]:
        """Folded forms to compare a misspelt word with."""
        buckets: dict[tuple[str | None, int], list[str]] = {}
        for form in self.folded:
            buckets.setdefault((script_of_letter(form[0]), len(form)), []).append(form)
        return buckets
