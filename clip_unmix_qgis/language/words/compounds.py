"""The material that a prompt of several parts is about."""
from __future__ import annotations

from collections.abc import Callable, Iterator

from .inflection import keys_of
from .lookup import ARTICLES, Lookup, Match
from .normalise import UNSPACED, may_break, script_of
from .vocabulary import is_common_in, is_frequent, is_word

# Languages whose nouns follow what describes them ("suelo arenoso", "tanah liat"): there the first known word is the
# material.
HEAD_FIRST = frozenset({
    "es", "pt", "fr", "it", "ro", "ca", "gl", "ar", "fa", "he", "id", "ms", "vi", "th", "km", "lo", "my", "sw", "ha",
    "yo", "zu", "ru", "uk", "pl", "cs", "sk", "bg", "sr",
})
# Languages that write compounds in one word, with the material last ("Betonstraße").
COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no", "is", "fi", "hu", "et"})
# Words for bare ground, or ground of any kind, are the general part of a compound ("snowy ground").
_GROUND = "soil"
_SMALL_PART, _BY_CHANCE = 0.34, 0.25  # of the words; confidence in a material that is named among everyday words
_BURNED = "burned"  # looks like nothing that it was before
# What follows these words is not the main thing ("dry grass with some soil").
_WITH = frozenset({
    "with", "and", "or", "on", "in", "of", "over", "under", "near", "between", "con", "y", "en", "sobre", "e", "com",
    "em", "sob", "avec", "et", "ou", "sur", "dans", "mit", "und", "auf", "im", "met", "op", "med", "och", "på", "og",
    "ve", "ile", "z", "i", "na", "с", "и", "на", "в", "من", "و", "مع", "dan", "dengan", "kwenye",
})


class Compounds:
    """Takes a prompt apart into names that `lookup` knows; `ancestors` tells the wider concepts of one, `made_of` what
    an object is that is made of a substance (both concepts), or None where the one is no object or the other no
    substance.
    """

    def __init__(
        self,
        lookup: Lookup,
        ancestors: Callable[[str], list[str]],
        made_of: Callable[[str, str], str | None] = lambda _object, _substance: None,
    ):
        self._lookup, self._ancestors, self._made_of = lookup, ancestors, made_of

    def parts(self, form: str, favoured: frozenset[str], *, whole: bool = False) -> list[Match]:
        """The material a compound prompt is about: its longest known part, then its head noun.

        With `whole`, only where every word is known or a mere connection.
        """
        if script_of(form) in UNSPACED:
            return self._part_of_unspaced(form)
        words = form.split()
        spans = list(self._spans(words, favoured)) if len(words) > 1 else []
        if whole:
            covered = {i for start, stop, _ in spans for i in range(start, stop)}
            if any(i not in covered and word not in _WITH and word not in ARTICLES for i, word in enumerate(words)):
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
            joined = self._joined(head[2], span[2])
            if joined is None and head[1] - head[0] > 1:  # a phrase is the longest part, not always the main one
                joined = self._of_substance(span[2], head[2])
            if joined:
                share = (head[1] - head[0] + span[1] - span[0]) / sum(word not in _WITH for word in words)
                found = " ".join(
                    words[i] for i in range(len(words)) if head[0] <= i < head[1] or span[0] <= i < span[1]
                )
                certainty = (0.55 if joined.substance else 0.45) + 0.35 * min(1.0, share)
                return [Match(joined.source, joined.terms, "part", certainty, found, joined.substance)]
        start, stop, match = head
        share = (stop - start) / sum(word not in _WITH for word in words)
        others = [word for word in (*words[:start], *words[stop:]) if word not in _WITH]
        certainty = 0.45 + 0.35 * min(1.0, share)
        if share <= _SMALL_PART and all(is_frequent(word, favoured) or is_word(word) for word in others):
            certainty = _BY_CHANCE  # everyday talk: "my favourite song"
        return [Match(match.source, match.terms, "part", certainty, " ".join(words[start:stop]))]

    def _joined(self, head: Match, other: Match) -> Match | None:
        """What two parts mean together, where that is more than the head alone: "pine forest", "suelo con sal", "snowy
        ground".

        A kind of the head's branch; else what both parts together are called in English; else, of ground, what it is
        covered with; else burned, of plants that are.
        """
        if other.terms[0].concept == head.terms[0].concept:
            return None
        if self._is_kind(other, head):
            return other
        if made := self._of_substance(head, other):
            return made
        source, lexicon = self._lookup.indexes[-1]
        english = lexicon.stems("en")
        names = {concept: self._english(concept) for concept in (head.terms[0].concept, other.terms[0].concept)}
        for last in names[head.terms[0].concept]:
            for first in names[other.terms[0].concept]:
                for term in english.get(keys_of(f"{first} {last}", "en")[0], ()):
                    if (
                        head.terms[0].concept in [term.concept, *self._ancestors(term.concept)]
                        and term.concept != head.terms[0].concept
                    ):
                        return Match(source, (term,), "part", 0.5, term.text)
        about, on = ([match.terms[0].concept, *self._ancestors(match.terms[0].concept)] for match in (other, head))
        covered = head.terms[0].concept == _GROUND and "vegetation" not in about
        burned = about[0] == _BURNED and not {"vegetation", "dry_vegetation", _GROUND}.isdisjoint(on)
        return other if covered or burned else None

    def _of_substance(self, head: Match, other: Match) -> Match | None:
        """An object and what it is made of: "concrete highway" is concrete, "metal roof" a metal roof."""
        thing = head.terms[0]
        for substance in other.terms:
            if made := self._made_of(thing.concept, substance.concept):
                term = substance if made == substance.concept else thing._replace(concept=made)
                return Match(
                    other.source, (term,), "part", 0.5, other.found, (substance.concept, other.found, thing.concept)
                )
        return None

    def _english(self, concept: str) -> list[str]:
        """The concept's English names of one word."""
        return self._lookup.indexes[-1][1].single_words("en").get(concept, [])

    def _is_kind(self, match: Match, of: Match) -> bool:
        """Whether a part names a material of the same branch more closely than the head noun ("pine forest", "oak
        trees").
        """
        specific, general = self._ancestors(match.terms[0].concept), self._ancestors(of.terms[0].concept)
        branch = {of.terms[0].concept, *general[:1]}
        return len(specific) > len(general) and bool(branch & set(specific))

    def _spans(self, words: list[str], favoured: frozenset[str]) -> Iterator[tuple[int, int, Match]]:
        """Every run of words that is a known name; a single word counts from three letters on.

        The words that are known as they stand tell in which languages the others may be inflected.
        """
        told = favoured
        terms = [term for word in words if len(word) > 3 for match in self._lookup.known(word) for term in match.terms]
        favoured |= {term.language for term in terms if term.language}
        for start in range(len(words)):
            for stop in range(start + 1, min(len(words), start + self._lookup.most_words) + 1):
                part = " ".join(words[start:stop])
                if len(part) < 3 or {words[start], words[stop - 1]} & (_WITH | ARTICLES):
                    continue
                found = [match for match in self._lookup.known(part) if match.way == "exact" or len(part) > 4]
                if not found and len(part) > 3:
                    found = self._lookup.inflected(part, favoured, anywhere=False)
                if found and not (stop - start == 1 and self._is_everyday(part, found[0], told)):
                    yield start, stop, found[0]

    @staticmethod
    def _is_everyday(word: str, found: Match, favoured: frozenset[str]) -> bool:
        """Whether a word is a common one of a language at hand, and a material in other languages only: English "see"
        is no lake.
        """
        if any(term.language in favoured or term.language is None for term in found.terms):
            return False
        return any(is_common_in(word, language) for language in favoured)

    def _part_of_unspaced(self, form: str) -> list[Match]:
        """The longest known name inside a text without spaces; a single ideograph only where the text ends in it."""
        text = form.replace(" ", "")
        script = script_of(text)
        shortest = 2 if script in {"Han", "Japanese"} else 3
        last_first = range(len(text)) if script not in {"Han", "Japanese"} else range(len(text) - 1, -1, -1)
        for length in range(min(len(text) - 1, self._lookup.longest), shortest - 1, -1):
            for start in last_first:
                if start + length <= len(text) and (found := self._known(text, start, start + length)):
                    head, certainty = found[0], 0.45 + 0.3 * length / len(text)
                    for other in self._others(text, start, start + length, shortest):
                        if joined := self._joined(head, other):
                            return [Match(joined.source, joined.terms, "part", certainty, text, joined.substance)]
                    return [Match(head.source, head.terms, "part", certainty, text[start : start + length])]
        if shortest == 2 and len(text) > 1 and (found := self._lookup.known(text[-1])):
            return [Match(found[0].source, found[0].terms, "part", 0.4, text[-1])]
        return []

    def _others(self, text: str, start: int, stop: int, shortest: int) -> Iterator[Match]:
        """Known names elsewhere in a text without spaces, the longest first; they may share a letter with the part from
        start to stop.
        """
        for length in range(min(len(text) - 1, self._lookup.longest), shortest - 1, -1):
            for first in range(len(text) - length + 1):
                inside = start <= first and first + length <= stop
                if not inside and not (first <= start and stop <= first + length):
                    yield from self._known(text, first, first + length)

    def _known(self, text: str, start: int, stop: int) -> list[Match]:
        """The names that a piece of a text without spaces is, if it is made of whole syllables."""
        whole = may_break(text, start) and may_break(text, stop)
        return self._lookup.known(text[start:stop]) if whole else []

    def _member(self, word: str, favoured: frozenset[str]) -> list[Match]:
        """The last member of a compound written in one word; the first one in a language at hand."""
        for start in range(3, len(word) - 3):
            for match in self._lookup.known(word[start:]):
                terms = tuple(term for term in match.terms if term.language in COMPOUNDING)
                if terms and not is_word(word):
                    return [Match(match.source, terms, "part", 0.45 + 0.2 * (1 - start / len(word)), word[start:])]
        # What is there comes first where the last member is a mere place: "Salzflächen".
        for stop in range(len(word) - 3, 3, -1):
            for match in self._lookup.known(word[:stop]):
                terms = tuple(term for term in match.terms if term.language in COMPOUNDING & favoured)
                if terms and not is_word(word):
                    return [Match(match.source, terms, "part", 0.35, word[:stop])]
        return []
