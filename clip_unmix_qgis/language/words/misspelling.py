"""The nearest known spelling of a word, or of one word of several, that is none."""
from __future__ import annotations

from .compounds import Compounds
from .inflection import bare, keys_of, stems
from .lookup import Lookup, Match, is_language, nearest
from .normalise import fold, normalise, script_of, script_of_letter
from .terms import Term
from .vocabulary import is_frequent, is_word


class Misspelling:
    """Compares a prompt with the names of `lookup`."""

    def __init__(self, lookup: Lookup, compounds: Compounds):
        self._lookup, self._compounds = lookup, compounds

    def corrected(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """The nearest known spellings, one edit away (two in long words); short words are too easily mistaken."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        script = script_of_letter(fold(form)[0])
        if len(fold(form)) < _fewest(script) or is_language(form):
            return []
        if all(is_frequent(word, favoured) for word in form.split()):
            return []
        for source, index in self._lookup.indexes:
            buckets = index.folded_by_script_and_length
            languages = [language for language in index.languages_in(script) if language in favoured]
            near: list[tuple[int, Term]] = []
            for typed in {fold(form), *(bare([form], language)[0].replace(" ", "") for language in languages)}:
                allowed = 1 if len(typed) < 10 else 2
                for other in range(max(_fewest(script), len(typed) - allowed), len(typed) + allowed + 1):
                    choices = (
                        index.one_edit_from(typed, script, other) if allowed == 1 else buckets.get((script, other), ())
                    )
                    for spelling, distance, _ in process.extract(
                        typed, choices, scorer=OSA.distance, score_cutoff=allowed, limit=50
                    ):
                        terms = [
                            term
                            for term in index.folded[spelling]
                            if _credible(typed, spelling, int(distance), term, favoured)
                        ]
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
                terms = nearest(form, [term for distance, term in near if distance == best])
                certainty = max(0.3, min(0.85, 1 - 2.2 * best / len(fold(form))))
                return [Match(source, tuple(terms), "corrected", certainty, terms[0].text)]
        return []

    def _keeps_known_words(self, form: str, term: Term) -> bool:
        """Whether a name has every word of the prompt that is spelt rightly: who writes "kachi pampa" does not mean
        "q'achu pampa".
        """
        kept = fold(normalise(term.text))
        words = [fold(word) for word in form.split()]
        spelt = {fold(term.text) for word in form.split() for match in self._lookup.known(word) for term in match.terms}
        return all(len(word) < 4 or word not in spelt or word in kept for word in words)

    def corrected_words(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """A prompt of several words, each unknown one replaced by the nearest word of a favoured language's names."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        script = script_of_letter(form[0])
        languages = {
            language: index
            for _, index in self._lookup.indexes
            for language in index.languages_in(script)
            if language in favoured
        }
        # A word that is known says which language the others are of: beside "bâche" stands no "beach".
        spoken = {t.language for word in form.split() for match in self._lookup.known(word) for t in match.terms}
        if spoken & set(languages):
            languages = {language: index for language, index in languages.items() if language in spoken}
        for language, index in languages.items():
            words, known = form.split(), index.stem_words(language)
            for place, word in enumerate(words):
                stem = stems(bare([word], language), language)[0]
                if len(stem) < 4 or " " in stem or stem in known or is_word(word) or is_frequent(word, favoured):
                    continue
                near = process.extract(
                    stem, [k for k in known if len(k) > 2], scorer=OSA.distance, score_cutoff=1, limit=20
                )
                likely = {known[k]: OSA.distance(fold(word), fold(known[k])) for k, _, _ in near}
                if likely and min(likely.values()) <= 2:  # an edit and an ending: "parched" is no "larch"
                    words[place] = min(likely, key=lambda other: likely[other])
            tidy = " ".join(words)
            if tidy != form:
                for match in (
                    self._lookup.known(tidy)
                    or self._lookup.inflected(tidy, favoured)
                    or self._compounds.parts(tidy, favoured)
                ):
                    return [
                        Match(match.source, match.terms, "corrected", min(0.75, match.certainty), match.terms[0].text)
                    ]
        return []


def _fewest(script: str | None) -> int:
    """The fewest letters of a word that is corrected: shorter ones are too easily taken for others."""
    return 3 if script == "Ethiopic" else 4  # a letter of which is a syllable


def _near_stems(form: str, language: str, index: dict[str, list[Term]], fewest: int) -> list[tuple[int, Term]]:
    """Names whose stem is one edit from the prompt's, or where the prompt has more after it that is no ending."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = []
    for key in keys_of(form, language):
        if len(key) >= fewest:
            for spelling, distance, _ in process.extract(
                key, list(index), scorer=OSA.distance, score_cutoff=1, limit=20
            ):
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
