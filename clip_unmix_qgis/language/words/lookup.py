"""Looking a word up among known names: as spelt, without accents, inflected, in Latin letters."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .inflection import collapse, keys_of
from .normalise import accents_differ, fold, normalise, script_of, script_of_letter
from .romanise import consonants, sounds
from .terms import Term, TermIndex
from .vocabulary import is_word

ARTICLES = frozenset({
    "the", "a", "an", "el", "la", "los", "las", "un", "una", "le", "les", "l", "d", "du", "des", "der", "die", "das",
    "ein", "eine", "il", "lo", "gli", "i", "o", "os", "as", "um", "uma", "de", "het", "een", "some",
})
_ABJAD_ARTICLE = "ال"


@dataclass(frozen=True)
class Match:
    """Terms a prompt may mean, and how it was found.

    `way` is 'exact', 'folded', 'inflected', 'romanised', 'corrected' or 'part'; `found` is the part or spelling that
    was understood; `certainty` in 0..1 is that of the way, before any ambiguity.
    """

    source: str
    terms: tuple[Term, ...]
    way: str
    certainty: float
    found: str
    # Of a thing whose substance is told ("concrete highway"): concept and word of the substance, concept of the thing.
    substance: tuple[str, str, str] | None = None


class Lookup:
    """Named indexes of names; within one way of finding a word, an earlier index wins over a later one."""

    def __init__(self, indexes: Sequence[tuple[str, TermIndex]]):
        self.indexes = list(indexes)
        self._known = lru_cache(maxsize=1 << 16)(self._find_known)  # a prompt's parts are asked for again and again

    @cached_property
    def longest(self) -> int:
        """The most letters that a text may have that is a name, marks that people add included."""
        return 20 + max((len(form) for _, index in self.indexes for form in index.forms), default=0)

    @cached_property
    def most_words(self) -> int:
        """The most words that a text may have that is a name, articles and the like included."""
        return 3 + max((form.count(" ") + 1 for _, index in self.indexes for form in index.forms), default=0)

    def known(self, form: str) -> list[Match]:
        """Matches as spelt, and those that differ in accents only; the first index that knows the word answers."""
        return list(self._known(form))

    def _find_known(self, form: str) -> tuple[Match, ...]:
        for source, index in self.indexes:
            exact = index.exact.get(form, [])
            alike = index.folded.get(fold(form), [])
            folded = [term for term in alike if not accents_differ(form, index.form_of(term))]
            if exact:  # a few names, or thousands of an ontology's: a set
                known = set(exact)
                folded = [term for term in folded if term not in known]
            matches = [Match(source, tuple(exact), "exact", 1.0, form)] if exact else []
            if folded:
                matches.append(Match(source, tuple(folded), "folded", 0.95 if len(form) > 3 else 0.7, form))
            if matches:
                return tuple(matches)
        return ()

    def inflected_in(self, form: str, language: str) -> list[Match]:
        """The same as `inflected` of one language alone."""
        return self.inflected(form, frozenset({language}), anywhere=False)

    def inflected(self, form: str, favoured: frozenset[str], *, anywhere: bool = True) -> list[Match]:
        """Names without the prompt's article, or with the same stems, of the favoured languages or else, `anywhere`, of
        any.
        """
        words = form.replace("'", " ").split()
        if len(words) > 1 and words[0] in ARTICLES and (matches := self.known(" ".join(words[1:]))):
            return matches
        if form.startswith(_ABJAD_ARTICLE) and len(form) > 4 and (matches := self.known(form[2:])):
            return matches
        script = script_of_letter(next((letter for letter in form if letter.isalpha()), form[0]))
        general = anywhere and is_language(form)

        def foreign(term: Term) -> bool:
            """Whether a name of no language at hand may be meant: "aguas" is of "agua", but English "tend" not of
            Catalan "tenda".
            """
            name = normalise(term.text)
            return len(name.split()) == len(words) and (not general or fold(form).startswith(fold(name)))

        for source, index in self.indexes:
            written = index.languages_in(script)
            own = [None] if None in index.languages else []
            for languages, shortest in (
                ([*own, *(language for language in written if language in favoured)], 2),
                ([language for language in written if anywhere and language not in favoured], 4),
            ):
                found = [
                    term
                    for language in languages
                    for key in keys_of(form, language or "en")
                    if len(key) >= shortest
                    for term in index.stems(language).get(key, ())
                    if shortest == 2 or foreign(term)
                ]
                if likely := nearest(form, found):
                    spelling, right = fold(form), fold(normalise(likely[0].text))
                    if collapse([spelling]) == collapse([right]):  # another accent or a doubled letter is no inflection
                        return [Match(source, tuple(likely), "corrected", 0.8, likely[0].text)]
                    return [Match(source, tuple(likely), "inflected", 0.95, likely[0].text)]
        return []

    def romanised(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """Names of other scripts that sound like a prompt in Latin letters; by consonants alone in the favoured
        languages only.
        """
        if script_of(form) != "Latin":
            return []
        key = sounds(form)
        for source, index in self.indexes:
            languages = [language for language in index.languages if language]
            chosen = [language for language in languages if language in favoured]
            if len(key) >= 3 and (found := [t for language in chosen for t in index.sounds(language).get(key, ())]):
                return [Match(source, tuple(found), "romanised", 0.85, found[0].text)]
            bare = consonants(key)
            if len(bare) >= 3 and (
                found := [t for language in chosen for t in index.consonants(language).get(bare, ())]
            ):
                return [Match(source, tuple(found), "romanised", 0.6, found[0].text)]
            if not favoured.isdisjoint(set(index.languages_in("Latin")) - {"en"}):
                continue  # who writes a language of Latin letters does not transcribe others
            found = [t for language in languages for t in index.sounds(language).get(key, ())] if len(key) >= 4 else []
            if found and not is_language(form):
                return [Match(source, tuple(found), "romanised", 0.7, found[0].text)]
        return []


def is_language(form: str) -> bool:
    """Whether all words are ones of general language, which nobody misspelt."""
    return all(is_word(word) for word in form.split())


def nearest(form: str, terms: list[Term]) -> list[Term]:
    """Those terms, each once, whose spelling is nearest to the prompt's."""
    from rapidfuzz.distance import OSA

    if not terms:
        return []
    folded = fold(form)
    distances = {term: OSA.distance(folded, fold(normalise(term.text))) for term in terms}
    best = min(distances.values())
    return [term for term, distance in distances.items() if distance == best]


def same_spelling(typed_form: str, text: str) -> bool:
    """Whether a term is what was typed but for case, hyphens and invisible characters."""
    return re.sub(r"[ ']", "", typed_form) == re.sub(r"[ ']", "", normalise(text))
