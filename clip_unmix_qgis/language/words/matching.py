"""Finding a prompt among known names, in one way after the other."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from .compounds import Compounds
from .lookup import Lookup, Match
from .misspelling import Misspelling
from .terms import TermIndex


class Matcher:
    """Looks prompts up in named indexes; `ancestors` and `made_of` as in `Compounds`."""

    def __init__(
        self,
        indexes: Sequence[tuple[str, TermIndex]],
        ancestors: Callable[[str], list[str]],
        made_of: Callable[[str, str], str | None],
    ):
        self.indexes = list(indexes)
        self.lookup = Lookup(indexes)
        self._compounds = Compounds(self.lookup, ancestors, made_of)
        self._misspelling = Misspelling(self.lookup, self._compounds)

    def known(self, form: str) -> list[Match]:
        """Matches as spelt, and those that differ in accents only; the first index that knows the word answers."""
        return self.lookup.known(form)

    def corrected(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """The names that a whole prompt is a misspelling of."""
        return self._misspelling.corrected(form, favoured)

    def match(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """All matches of the first way that finds any; `favoured` languages are those the user is known to write."""
        return (
            self.lookup.known(form)
            or self.lookup.inflected(form, favoured)
            or self.lookup.romanised(form, favoured)
            or (self._compounds.parts(form, favoured, whole=True) if " " in form else [])
            or self._misspelling.corrected(form, favoured)
            or (self._misspelling.corrected_words(form, favoured) if " " in form else [])
            or self._compounds.parts(form, favoured)
        )
