"""Completions for the prompt field: known names in every language that begin, or hold a word that begins, with what was
typed.
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .normalise import fold, normalise
from .terms import Term, TermIndex


@dataclass(frozen=True)
class Completion:
    """A name to offer, the concept it stands for with its label (a `Name`), and the language it is in."""

    text: str
    concept: str
    label: str
    language: str | None


class Completer:
    """Searches the terms of all `indexes`; those before the last one, which are the user's own, come first."""

    def __init__(self, indexes: Sequence[TermIndex], labels: Mapping[str, str]):
        self._labels = labels
        self._own = sum(len(index.terms) for index in indexes[:-1])
        self._terms: list[Term] = [term for index in indexes for term in index.terms]
        forms = [form for index in indexes for form in index.forms]
        # All forms in one string: str.find runs through it faster than Python through a list. Words are folded one by
        # one,
        # for folding joins them.
        words = fold("\n".join(form.replace(" ", "\n\n") for form in forms)).replace("\n\n", " ")
        self._text = "\n" + words + "\n"
        self._starts = [0]
        for form in words.split("\n"):
            self._starts.append(self._starts[-1] + len(form) + 1)

    def complete(self, text: str, limit: int, languages: Sequence[str]) -> list[Completion]:
        """At most `limit` completions; `languages`, most preferred first, come before the others."""
        query = " ".join(fold(word) for word in normalise(text).split())
        if not query:
            return []
        order = {language: place for place, language in enumerate(languages)}
        ranked: dict[int, tuple[int, bool, int, int]] = {}
        for inside, mark in enumerate("\n " if len(query) > 1 else "\n"):
            at = self._text.find(mark + query)
            while at >= 0:
                number = bisect_right(self._starts, at) - 1
                term = self._terms[number]
                place = -1 if number < self._own else order.get(term.language or "", len(order))
                ranked.setdefault(number, (place, bool(inside), term.rank, len(term.text)))
                at = self._text.find(mark + query, at + 1)
        completions: dict[tuple[str, str], Completion] = {}
        for number in sorted(ranked, key=lambda n: ranked[n]):
            term = self._terms[number]
            completions.setdefault(
                (term.text.casefold(), term.concept),
                Completion(term.text, term.concept, self._labels[term.concept], term.language),
            )
            if len(completions) >= limit:
                break
        return list(completions.values())
