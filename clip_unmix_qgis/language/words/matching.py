"""Finding a prompt among known names: as spelt, without accents, inflected, in Latin letters, misspelt, or as a part of the prompt."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .inflection import bare, collapse, keys, stems
from .normalise import UNSPACED, accents_differ, fold, normalise, script_of, script_of_letter
from .romanise import consonants, sounds
from .terms import Term, TermIndex
from .vocabulary import is_word

# Languages whose nouns follow what describes them ("suelo arenoso", "tanah liat"): there the first known word is the material.
HEAD_FIRST = frozenset({
    "es", "pt", "fr", "it", "ro", "ca", "gl", "ar", "fa", "he", "id", "ms", "vi", "th", "km", "lo", "my", "sw", "ha", "yo", "zu",
})
# Languages that write compounds in one word, with the material last ("Betonstraße").
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no", "is", "fi", "hu", "et"})
# Words for bare ground, or ground of any kind, are the general part of a compound ("snowy ground").
_GROUND = "soil"
_BURNED = "burned"  # looks like nothing that it was before
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

    `way` is 'exact', 'folded', 'inflected', 'romanised', 'corrected' or 'part'; `found` is the part or spelling that was understood;
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
            folded = [t for t in index.folded.get(fold(form), []) if t not in exact and not accents_differ(form, normalise(t.text))]
            if folded:
                matches.append(Match(source, tuple(folded), "folded", 0.95 if len(form) > 3 else 0.7, form))
            if matches:
                return matches
        return []

    def match(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """All matches of the first way that finds any; `favoured` languages are those the user is known to write."""
        return (
            self.known(form)
            or self._inflected(form, favoured)
            or self._romanised(form, favoured)
            or (self._parts(form, favoured, whole=True) if " " in form else [])
            or self._corrected(form, favoured)
            or (self._corrected_words(form, favoured) if " " in form else [])
            or self._parts(form, favoured)
        )

    def _inflected(self, form: str, favoured: frozenset[str], *, anywhere: bool = True) -> list[Match]:
        """Names without the prompt's article, or with the same stems, of the favoured languages or else, `anywhere`, of any."""
        words = form.replace("'", " ").split()
        if len(words) > 1 and words[0] in _ARTICLES and (matches := self.known(" ".join(words[1:]))):
            return matches
        if form.startswith(_ABJAD_ARTICLE) and len(form) > 4 and (matches := self.known(form[2:])):
            return matches
        script = script_of_letter(next((letter for letter in form if letter.isalpha()), form[0]))
        is_language = anywhere and self._is_language(form)

        def foreign(term: Term) -> bool:
            """Whether a name of no language at hand may be meant: "aguas" is of "agua", but English "tend" not of Catalan "tenda"."""
            name = normalise(term.text)
            return len(name.split()) == len(words) and (not is_language or fold(form).startswith(fold(name)))

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
                    for key in keys([form], language or "en")[0]
                    if len(key) >= shortest
                    for term in index.stems(language).get(key, ())
                    if shortest == 2 or foreign(term)
                ]
                if nearest := _nearest(form, found):
                    spelling, right = fold(form), fold(normalise(nearest[0].text))
                    if collapse([spelling]) == collapse([right]):  # another accent or a doubled letter is no inflection
                        return [Match(source, tuple(nearest), "corrected", 0.8, nearest[0].text)]
                    return [Match(source, tuple(nearest), "inflected", 0.95, nearest[0].text)]
        return []

    def _romanised(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """Names of other scripts that sound like a prompt in Latin letters; by consonants alone in the favoured languages only."""
        if script_of(form) != "Latin":
            return []
        key = sounds(form)
        for source, index in self.indexes:
            languages = [language for language in index.languages if language]
            chosen = [language for language in languages if language in favoured]
            if len(key) >= 3 and (found := [t for language in chosen for t in index.sounds(language).get(key, ())]):
                return [Match(source, tuple(found), "romanised", 0.85, found[0].text)]
            bare = consonants(key)
            if len(bare) >= 3 and (found := [t for language in chosen for t in index.consonants(language).get(bare, ())]):
                return [Match(source, tuple(found), "romanised", 0.6, found[0].text)]
            found = [t for language in languages for t in index.sounds(language).get(key, ())] if len(key) >= 4 else []
            if found and not self._is_language(form):
                return [Match(source, tuple(found), "romanised", 0.7, found[0].text)]
        return []

    @staticmethod
    def _is_language(form: str) -> bool:
        """Whether all words are ones of general language, which nobody misspelt."""
        return all(is_word(word) for word in form.split())

    def _corrected(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """The nearest known spellings, one edit away (two in long words); short words are too easily taken for others."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        script = script_of_letter(fold(form)[0])
        if len(fold(form)) < _fewest(script) or self._is_language(form):
            return []
        for source, index in self.indexes:
            buckets = index.folded_by_script_and_length
            languages = [language for language in index.languages_in(script) if language in favoured]
            near: list[tuple[int, Term]] = []
            for typed in {fold(form), *(bare([form], language)[0].replace(" ", "") for language in languages)}:
                allowed = 1 if len(typed) < 10 else 2
                for other in range(max(_fewest(script), len(typed) - allowed), len(typed) + allowed + 1):
                    choices = buckets.get((script, other), ())
                    for spelling, distance, _ in process.extract(typed, choices, scorer=OSA.distance, score_cutoff=allowed, limit=50):
                        terms = [term for term in index.folded[spelling] if _credible(typed, spelling, int(distance), term, favoured)]
                        # A language at hand is worth an edit.
                        near += [(int(distance) + (term.language not in {None, *favoured}), term) for term in terms]
            if all(distance > 1 for distance, _ in near):
                # Misspelt and inflected at once: only in the languages at hand.
                for language in languages:
                    near += _near_stems(form, language, index.stems(language), _fewest(script))
            if " " in form:
                near = [(distance, term) for distance, term in near if self._keeps_known_words(form, term)]
            if near:
                best = min(distance for distance, _ in near)
                terms = _nearest(form, [term for distance, term in near if distance == best])
                certainty = max(0.3, min(0.85, 1 - 2.2 * best / len(fold(form))))
                return [Match(source, tuple(terms), "corrected", certainty, terms[0].text)]
        return []

    def _keeps_known_words(self, form: str, term: Term) -> bool:
        """Whether a name has every word of the prompt that is spelt rightly: who writes "kachi pampa" does not mean "q'achu pampa"."""
        kept = fold(normalise(term.text))
        words = [fold(word) for word in form.split()]
        spelt = {fold(term.text) for word in form.split() for match in self.known(word) for term in match.terms}
        return all(len(word) < 4 or word not in spelt or word in kept for word in words)

    def _corrected_words(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """A prompt of several words, each unknown one replaced by the nearest word of names in the favoured languages."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        script = script_of_letter(form[0])
        languages = {language: index for _, index in self.indexes for language in index.languages_in(script) if language in favoured}
        for language, index in languages.items():
            words, known = form.split(), index.stem_words(language)
            for place, word in enumerate(words):
                stem = stems(bare([word], language), language)[0]
                if len(stem) < 4 or " " in stem or stem in known or is_word(word):
                    continue
                near = process.extract(stem, [k for k in known if len(k) > 2], scorer=OSA.distance, score_cutoff=1, limit=20)
                likely = {known[k]: OSA.distance(fold(word), fold(known[k])) for k, _, _ in near}
                if likely and min(likely.values()) <= 2:  # an edit and an ending: "parched" is no "larch"
                    words[place] = min(likely, key=lambda other: likely[other])
            tidy = " ".join(words)
            if tidy != form:
                for match in self.known(tidy) or self._inflected(tidy, favoured) or self._parts(tidy, favoured):
                    return [Match(match.source, match.terms, "corrected", min(0.75, match.certainty), match.terms[0].text)]
        return []

    def _parts(self, form: str, favoured: frozenset[str], *, whole: bool = False) -> list[Match]:
        """The material a compound prompt is about: its longest known part, then its head noun.

        With `whole`, only where every word is known or a mere connection.
        """
        if script_of(form) in UNSPACED:
            return self._part_of_unspaced(form)
        words = form.split()
        spans = list(self._spans(words, favoured)) if len(words) > 1 else []
        if whole:
            covered = {i for start, stop, _ in spans for i in range(start, stop)}
            if any(i not in covered and word not in _WITH and word not in _ARTICLES for i, word in enumerate(words)):
                return []
        if not spans:
            return [] if whole else self._member(words[-1], favoured)
        end = next((i for i, word in enumerate(words) if i and word in _WITH), len(words))

        spoken = [{term.language for term in match.terms} for _, _, match in spans]
        # The languages that all parts are words of, or else those at hand.
        shared = set.intersection(*spoken) or set.union(*spoken) & favoured or set.union(*spoken)
        head_first = len(shared & HEAD_FIRST) > len(shared - HEAD_FIRST)

        def order(span: tuple[int, int, Match]) -> tuple[bool, int, bool, int]:
            start, stop, match = span
            languages = {term.language for term in match.terms}
            return stop <= end, stop - start, bool(languages & shared), -start if head_first else start

        head = max(spans, key=order)
        rest = [span for span in spans if span[1] <= end and (span[1] <= head[0] or span[0] >= head[1])]
        for span in sorted(rest, key=order, reverse=True):
            if joined := self._joined(head[2], span[2]):
                share = (head[1] - head[0] + span[1] - span[0]) / sum(word not in _WITH for word in words)
                found = " ".join(words[i] for i in range(len(words)) if head[0] <= i < head[1] or span[0] <= i < span[1])
                return [Match(joined.source, joined.terms, "part", 0.45 + 0.35 * min(1.0, share), found)]
        start, stop, match = head
        share = (stop - start) / sum(word not in _WITH for word in words)
        return [Match(match.source, match.terms, "part", 0.45 + 0.35 * min(1.0, share), " ".join(words[start:stop]))]

    def _joined(self, head: Match, other: Match) -> Match | None:
        """What two parts mean together, where that is more than the head alone: "pine forest", "suelo con sal", "snowy ground".

        A kind of the head's branch; else what both parts together are called in English; else, of ground, what it is covered with;
        else burned, of plants that are.
        """
        if other.terms[0].concept == head.terms[0].concept:
            return None
        if self._is_kind(other, head):
            return other
        source, lexicon = self.indexes[-1]
        english = lexicon.stems("en")
        names = {concept: self._english(concept) for concept in (head.terms[0].concept, other.terms[0].concept)}
        for last in names[head.terms[0].concept]:
            for first in names[other.terms[0].concept]:
                for term in english.get(keys([f"{first} {last}"], "en")[0][0], ()):
                    if head.terms[0].concept in [term.concept, *self._ancestors(term.concept)] and term.concept != head.terms[0].concept:
                        return Match(source, (term,), "part", 0.5, term.text)
        about, on = ([match.terms[0].concept, *self._ancestors(match.terms[0].concept)] for match in (other, head))
        covered = head.terms[0].concept == _GROUND and "vegetation" not in about
        burned = about[0] == _BURNED and not {"vegetation", "dry_vegetation", _GROUND}.isdisjoint(on)
        return other if covered or burned else None

    def _english(self, concept: str) -> list[str]:
        """The concept's English names of one word."""
        lexicon = self.indexes[-1][1]
        names = (lexicon.forms[n] for n in lexicon.languages.get("en", ()) if lexicon.terms[n].concept == concept)
        return [name for name in names if " " not in name]

    def _is_kind(self, match: Match, of: Match) -> bool:
        """Whether a part names a material of the same branch more closely than the head noun ("pine forest", "oak trees")."""
        specific, general = self._ancestors(match.terms[0].concept), self._ancestors(of.terms[0].concept)
        branch = {of.terms[0].concept, *general[:1]}
        return len(specific) > len(general) and bool(branch & set(specific))

    def _spans(self, words: list[str], favoured: frozenset[str]) -> Iterator[tuple[int, int, Match]]:
        """Every run of words that is a known name; a single word counts from three letters on.

        The words that are known as they stand tell in which languages the others may be inflected.
        """
        terms = [term for word in words if len(word) > 3 for match in self.known(word) for term in match.terms]
        favoured |= {term.language for term in terms if term.language}
        for start in range(len(words)):
            for stop in range(start + 1, len(words) + 1):
                part = " ".join(words[start:stop])
                if len(part) < 3 or {words[start], words[stop - 1]} & (_WITH | _ARTICLES):
                    continue
                found = [match for match in self.known(part) if match.way == "exact" or len(part) > 4]
                if not found and len(part) > 3:
                    found = self._inflected(part, favoured, anywhere=False)
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
                    head, certainty = found[0], 0.45 + 0.3 * length / len(text)
                    for other in self._others(text, start, start + length, shortest):
                        if joined := self._joined(head, other):
                            return [Match(joined.source, joined.terms, "part", certainty, text)]
                    return [Match(head.source, head.terms, "part", certainty, text[start : start + length])]
        if shortest == 2 and len(text) > 1 and (found := self.known(text[-1])):
            return [Match(found[0].source, found[0].terms, "part", 0.4, text[-1])]
        return []

    def _others(self, text: str, start: int, stop: int, shortest: int) -> Iterator[Match]:
        """Known names elsewhere in a text without spaces, the longest first; they may share a letter with the part from start to stop."""
        for length in range(len(text) - 1, shortest - 1, -1):
            for first in range(len(text) - length + 1):
                inside = start <= first and first + length <= stop
                if not inside and not (first <= start and stop <= first + length):
                    yield from self.known(text[first : first + length])

    def _member(self, word: str, favoured: frozenset[str]) -> list[Match]:
        """The last member of a compound written in one word; the first one in a language at hand."""
        for start in range(3, len(word) - 3):
            for match in self.known(word[start:]):
                terms = tuple(term for term in match.terms if term.language in _COMPOUNDING)
                if terms and not is_word(word):
                    return [Match(match.source, terms, "part", 0.45 + 0.2 * (1 - start / len(word)), word[start:])]
        # What is there comes first where the last member is a mere place: "Salzflächen".
        for stop in range(len(word) - 3, 3, -1):
            for match in self.known(word[:stop]):
                terms = tuple(term for term in match.terms if term.language in _COMPOUNDING & favoured)
                if terms and not is_word(word):
                    return [Match(match.source, terms, "part", 0.35, word[:stop])]
        return []


def _nearest(form: str, terms: list[Term]) -> list[Term]:
    """Those terms, each once, whose spelling is nearest to the prompt's."""
    from rapidfuzz.distance import OSA

    if not terms:
        return []
    folded = fold(form)
    distances = {term: OSA.distance(folded, fold(normalise(term.text))) for term in terms}
    best = min(distances.values())
    return [term for term, distance in distances.items() if distance == best]


def _fewest(script: str | None) -> int:
    """The fewest letters of a word that is corrected: shorter ones are too easily taken for others."""
    return 3 if script == "Ethiopic" else 4  # a letter of which is a syllable


def _near_stems(form: str, language: str, index: dict[str, list[Term]], fewest: int) -> list[tuple[int, Term]]:
    """Names whose stem is one edit from the prompt's, or where the prompt goes on after it in an ending that is none."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = []
    for key in keys([form], language)[0]:
        if len(key) >= fewest:
            for spelling, distance, _ in process.extract(key, list(index), scorer=OSA.distance, score_cutoff=1, limit=20):
                if len(key) > fewest or spelling[0] == key[0]:
                    near += [(int(distance), term) for term in index[spelling]]
        for cut in range(1, 4) if " " not in form else ():
            if len(key) - cut >= 4:
                near += [(1, term) for term in index.get(key[:-cut], ())]
    return near


def _credible(typed: str, spelling: str, distance: int, term: Term, favoured: frozenset[str]) -> bool:
    """Whether a word may be meant: short ones, and any by two edits, in the languages at hand only."""
    if term.language is None or term.language in favoured:
        return len(typed) > 4 or typed[0] == spelling[0] or sorted(typed[:2]) == sorted(spelling[:2])
    return distance == 1 and (len(typed) > 6 or (len(typed) > 4 and script_of(typed) != "Latin"))


def same_spelling(typed_form: str, text: str) -> bool:
    """Whether a term is what was typed but for case, hyphens and invisible characters."""
    return re.sub(r"[ ']", "", typed_form) == re.sub(r"[ ']", "", normalise(text))
