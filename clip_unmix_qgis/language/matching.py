"""Finding a prompt among known names: as spelt, without accents, inflected, misspelt, or as a part of the prompt."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .normalise import UNSPACED, fold, normalise, script_of, script_of_letter
from .terms import Term, TermIndex

# Languages whose nouns follow what describes them ("suelo arenoso", "tanah liat"): there the first known word is the material.
HEAD_FIRST = frozenset({
    "es", "pt", "fr", "it", "ro", "ca", "gl", "ar", "fa", "he", "id", "ms", "vi", "th", "km", "lo", "my", "sw", "ha", "yo", "zu",
})
# Languages that write compounds in one word, with the material last ("Betonstraße").
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no", "is", "fi", "hu", "et"})
_PLURAL_LANGUAGES = frozenset({"en", "es", "pt", "fr", "ca", "gl"})
# What follows these words is not the main thing ("dry grass with some soil").
_WITH = frozenset({
    "with", "and", "or", "on", "in", "of", "over", "under", "near", "between", "con", "y", "en", "sobre", "e", "com", "em", "sob",
    "avec", "et", "ou", "sur", "dans", "mit", "und", "auf", "im", "met", "op", "med", "och", "på", "og", "ve", "ile", "z", "i",
    "na", "с", "и", "на", "в", "من", "و", "مع", "dan", "dengan", "kwenye",
})
_ARTICLES = frozenset({
    "the", "a", "an", "el", "la", "los", "las", "un", "una", "le", "les", "l", "d", "du", "des", "der", "die", "das", "ein",
    "eine", "il", "lo", "gli", "i", "o", "os", "as", "um", "uma", "de", "het", "een", "some",
})
_ABJAD_ARTICLE = "ال"


@dataclass(frozen=True)
class Match:
    """Terms a prompt may mean, and how it was found.

    `way` is 'exact', 'folded', 'inflected', 'corrected' or 'part'; `found` is the part or spelling that was understood;
    `certainty` in 0..1 is that of the way, before any ambiguity.
    """

    source: str
    terms: tuple[Term, ...]
    way: str
    certainty: float
    found: str


class Matcher:
    """Looks prompts up in named indexes; within one way of matching, an earlier index wins over a later one."""

    def __init__(self, indexes: Sequence[tuple[str, TermIndex]], ancestors: Callable[[str], list[str]]):
        self.indexes = list(indexes)
        self._ancestors = ancestors

    def known(self, form: str) -> list[Match]:
        """Matches as spelt, and those that differ in accents only; the first index that knows the word answers."""
        for source, index in self.indexes:
            matches = []
            exact = index.exact.get(form, [])
            if exact:
                matches.append(Match(source, tuple(exact), "exact", 1.0, form))
            folded = [term for term in index.folded.get(fold(form), []) if term not in exact]
            if folded:
                matches.append(Match(source, tuple(folded), "folded", 0.95 if len(form) > 3 else 0.7, form))
            if matches:
                return matches
        return []

    def match(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """All matches of the first way that finds any; `favoured` languages are those the user is known to write."""
        return (
            self.known(form)
            or self._inflected(form)
            or (self._parts(form, favoured, whole=True) if " " in form else [])
            or self._corrected(form, favoured)
            or self._parts(form, favoured)
        )

    def _inflected(self, form: str) -> list[Match]:
        """Without its article, or as the other number of a noun whose plural ends in -s."""
        words = form.replace("'", " ").split()
        bare = " ".join(words[1:]) if len(words) > 1 and words[0] in _ARTICLES else form
        if bare != form and (matches := self.known(bare)):
            return matches
        if form.startswith(_ABJAD_ARTICLE) and len(form) > 4 and (matches := self.known(form[2:])):
            return matches
        for variant in _other_number(bare):
            for match in self.known(variant):
                terms = tuple(term for term in match.terms if term.language in _PLURAL_LANGUAGES or term.language is None)
                if terms:
                    return [Match(match.source, terms, "inflected", 0.95, terms[0].text)]
        return []

    def _corrected(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """The nearest known spellings, one edit away (two in long words); short words are too easily taken for others."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        folded = fold(form)
        length = len(folded)
        if length < 4:
            return []
        allowed = 1 if length < 8 else 2
        best: dict[str, list[tuple[int, str]]] = {}
        for source, index in self.indexes:
            buckets = index.folded_by_script_and_length
            for other in range(length - allowed, length + allowed + 1):
                if other >= 4:
                    for spelling, distance, _ in process.extract(
                        folded, buckets.get((script_of_letter(folded[0]), other), ()), scorer=OSA.distance, score_cutoff=allowed, limit=50
                    ):
                        best.setdefault(source, []).append((int(distance), spelling))
        for source, index in self.indexes:
            for wanted in range(allowed + 1):
                terms = [
                    term
                    for distance, spelling in best.get(source, [])
                    if distance == wanted
                    for term in index.folded[spelling]
                    if _credible(folded, spelling, term, favoured)
                ]
                if terms:
                    return [Match(source, tuple(terms), "corrected", max(0.3, min(0.85, 1 - 2.2 * wanted / length)), terms[0].text)]
        return []

    def _parts(self, form: str, favoured: frozenset[str], *, whole: bool = False) -> list[Match]:
        """The material a compound prompt is about: its longest known part, then its head noun.

        With `whole`, only where every word is known or a mere connection.
        """
        if script_of(form) in UNSPACED:
            return self._part_of_unspaced(form)
        words = form.split()
        spans = list(self._spans(words)) if len(words) > 1 else []
        if whole:
            covered = {i for start, stop, _ in spans for i in range(start, stop)}
            if any(i not in covered and word not in _WITH and word not in _ARTICLES for i, word in enumerate(words)):
                return []
        if not spans:
            return [] if whole else self._suffix(words[-1])
        end = next((i for i, word in enumerate(words) if i and word in _WITH), len(words))

        def order(span: tuple[int, int, Match]) -> tuple[bool, int, bool, int]:
            start, stop, match = span
            languages = {term.language for term in match.terms}
            head_first = not languages & favoured - HEAD_FIRST and bool(languages & HEAD_FIRST)
            return stop <= end, stop - start, bool(languages & favoured), -start if head_first else start

        head = max(spans, key=order)
        kinds = [span for span in spans if span[1] <= end and self._is_kind(span[2], head[2]) and span[1] - span[0] == head[1] - head[0]]
        start, stop, match = max(kinds or [head], key=order)
        share = (stop - start) / sum(word not in _WITH for word in words)
        return [Match(match.source, match.terms, "part", 0.45 + 0.35 * min(1.0, share), " ".join(words[start:stop]))]

    def _is_kind(self, match: Match, of: Match) -> bool:
        """Whether a part names a material of the same branch more closely than the head noun ("pine forest", "oak trees")."""
        specific, general = self._ancestors(match.terms[0].concept), self._ancestors(of.terms[0].concept)
        branch = {of.terms[0].concept, *general[:1]}
        return len(specific) > len(general) and bool(branch & set(specific))

    def _spans(self, words: list[str]) -> Iterator[tuple[int, int, Match]]:
        """Every run of words that is a known name; a single word counts from three letters on."""
        for start in range(len(words)):
            for stop in range(start + 1, len(words) + 1):
                part = " ".join(words[start:stop])
                if len(part) < 3 or {words[start], words[stop - 1]} & (_WITH | _ARTICLES):
                    continue
                found = [m for m in self.known(part) if m.way == "exact" or len(part) > 4] or self._inflected(part)
                if found:
                    yield start, stop, found[0]

    def _part_of_unspaced(self, form: str) -> list[Match]:
        """The longest known name inside a text without spaces; a single ideograph only where the text ends in it."""
        text = form.replace(" ", "")
        script = script_of(text)
        shortest = 2 if script in {"Han", "Japanese"} else 3
        last_first = range(len(text)) if script not in {"Han", "Japanese"} else range(len(text) - 1, -1, -1)
        for length in range(len(text) - 1, shortest - 1, -1):
            for start in last_first:
                if start + length <= len(text) and (found := self.known(text[start : start + length])):
                    return [Match(found[0].source, found[0].terms, "part", 0.45 + 0.3 * length / len(text), text[start : start + length])]
        if shortest == 2 and len(text) > 1 and (found := self.known(text[-1])):
            return [Match(found[0].source, found[0].terms, "part", 0.4, text[-1])]
        return []

    def _suffix(self, word: str) -> list[Match]:
        """The last member of a compound written in one word."""
        for start in range(3, len(word) - 3):
            for match in self.known(word[start:]):
                terms = tuple(term for term in match.terms if term.language in _COMPOUNDING)
                if terms:
                    return [Match(match.source, terms, "part", 0.45 + 0.2 * (1 - start / len(word)), word[start:])]
        return []


def _other_number(form: str) -> Iterator[str]:
    if script_of(form) != "Latin" or len(form) < 4:
        return
    if form.endswith("ies"):
        yield form[:-3] + "y"
    if form.endswith("es"):
        yield form[:-2]
    if form.endswith("s"):
        yield form[:-1]
    else:
        yield form + "s"


def _credible(typed: str, spelling: str, term: Term, favoured: frozenset[str]) -> bool:
    """Short words are corrected only within the languages at hand and from their first letter on."""
    if len(typed) > 6 or term.language is None or (len(typed) > 4 and script_of(typed) != "Latin"):
        return True
    return term.language in favoured and (typed[0] == spelling[0] or sorted(typed[:2]) == sorted(spelling[:2]))


def same_spelling(typed_form: str, text: str) -> bool:
    """Whether a term is what was typed but for case, hyphens and invisible characters."""
    return re.sub(r"[ ']", "", typed_form) == re.sub(r"[ ']", "", normalise(text))
