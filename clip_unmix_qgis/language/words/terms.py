"""Names of concepts, and the index they are looked up in."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, NamedTuple

from .inflection import bare, keys, stems
from .normalise import SPELT_OUT, fold, fold_spelt_out, normalise, script_of_letter
from .romanise import consonants, is_vowelless, romanised

_FIRST_NAMES = 12  # of a language, which tell its scripts


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
        self._made: dict[tuple[str, str | None], Any] = {}
        # One call for all lines: normalising term by term would take ten times as long.
        self.forms = normalise("\n".join(term.text for term in self.terms)).split("\n") if self.terms else []

    @cached_property
    def exact(self) -> dict[str, list[Term]]:
        index: dict[str, list[Term]] = {}
        for form, term in zip(self.forms, self.terms):
            index.setdefault(form, []).append(term)
        return index

    @cached_property
    def _forms(self) -> dict[str, str]:
        return {term.text: form for term, form in zip(self.terms, self.forms)}

    def form_of(self, term: Term) -> str:
        """A term's normalised spelling, which is at hand."""
        return self._forms[term.text]

    def single_words(self, language: str) -> dict[str, list[str]]:
        """The normalised names of one word that each concept has in a language."""

        def names() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for number in self.languages.get(language, ()):
                if " " not in self.forms[number]:
                    found.setdefault(self.terms[number].concept, []).append(self.forms[number])
            return found

        return self._kept(("single words", language), names)

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

    @cached_property
    def languages(self) -> dict[str | None, list[int]]:
        """Numbers of the terms of each language."""
        numbers: dict[str | None, list[int]] = {}
        for number, term in enumerate(self.terms):
            numbers.setdefault(term.language, []).append(number)
        return numbers

    def languages_in(self, script: str | None) -> list[str]:
        """The languages that write a quarter or more of their first names in a script: Serbian is written in two."""

        def found() -> list[str]:
            firsts = {language: numbers[:_FIRST_NAMES] for language, numbers in self.languages.items() if language}
            return [
                language
                for language, numbers in firsts.items()
                if 4 * sum(script_of_letter(self.forms[n][0]) == script for n in numbers) >= len(numbers)
            ]

        return self._kept(("script", script), found)

    def one_edit_from(self, typed: str, script: str | None, length: int) -> list[str]:
        """Those folded forms of a script and length that may be one edit from a word of about that length.

        An edit touches two neighbouring letters at most, so it leaves the first or the last third as it is. To compare
        with these alone takes a tenth of the time.
        """
        forms = self.folded_by_script_and_length.get((script, length), [])
        third = max(0, length - 1) // 3
        if not third:
            return forms

        def ends() -> tuple[dict[str, list[int]], dict[str, list[int]]]:
            begun: dict[str, list[int]] = {}
            ended: dict[str, list[int]] = {}
            for number, form in enumerate(forms):
                begun.setdefault(form[:third], []).append(number)
                ended.setdefault(form[-third:], []).append(number)
            return begun, ended

        begun, ended = self._kept((f"ends of {length}", script), ends)
        return [forms[n] for n in sorted({*begun.get(typed[:third], ()), *ended.get(typed[-third:], ())})]

    def stems(self, language: str | None) -> dict[str, list[Term]]:
        """Terms of a language by their `inflection.keys`; those of no language are cut like English ones."""

        def index() -> dict[str, list[Term]]:
            found: dict[str, list[Term]] = {}
            numbers = self.languages.get(language, [])
            for number, several in zip(numbers, keys([self.forms[n] for n in numbers], language or "en")):
                for key in several:
                    found.setdefault(key, []).append(self.terms[number])
            return found

        return self._kept(("stems", language), index)

    def stem_words(self, language: str) -> dict[str, str]:
        """The stem of every word of a language's terms, and a word that has it."""

        def words() -> dict[str, str]:
            written = list(
                dict.fromkeys(
                    word for number in self.languages.get(language, ()) for word in self.forms[number].split()
                )
            )
            found: dict[str, str] = {}
            for word, stem in zip(written, stems(bare(written, language), language)):
                found.setdefault(stem, word)
            return found

        return self._kept(("words", language), words)

    def sounds(self, language: str) -> dict[str, list[Term]]:
        """Terms of a language in another script than Latin by their romanised spelling."""
        return self._kept(("sounds", language), lambda: self._by_key(language, self._romanised(language)))

    def consonants(self, language: str) -> dict[str, list[Term]]:
        """Terms of a language that does not write its vowels as letters, by their romanised consonants."""

        def keys() -> dict[str, list[Term]]:
            numbers = self.languages.get(language, [])
            if not numbers or not is_vowelless(self.forms[numbers[0]]):
                return {}
            return self._by_key(language, consonants("\n".join(self._romanised(language))).split("\n"))

        return self._kept(("consonants", language), keys)

    def _romanised(self, language: str) -> list[str]:
        numbers = self.languages.get(language, [])
        if not numbers or script_of_letter(self.forms[numbers[0]][0]) == "Latin":
            return [""] * len(numbers)
        return self._kept(("romanised", language), lambda: romanised([self.forms[number] for number in numbers]))

    def _by_key(self, language: str | None, keys: list[str]) -> dict[str, list[Term]]:
        index: dict[str, list[Term]] = {}
        for number, key in zip(self.languages.get(language, ()), keys):
            if key:
                index.setdefault(key, []).append(self.terms[number])
        return index

    def _kept(self, name: tuple[str, str | None], make: Callable[[], Any]) -> Any:
        """What `make` returns, made once: a language costs a few milliseconds when its words are first looked for."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]
