"""What a prompt means whose word the ontology or the lexicon knows: the likeliest concept, and every doubt about it."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..messages import Message, both, listed
from .concepts import Concepts
from .descriptions import Description
from .material import Candidate
from .words.languages import speakers_rank
from .words.lookup import Match, same_spelling
from .words.normalise import normalise, script_of
from .words.terms import Term
from .words.vocabulary import is_word

_AMBIGUOUS = 0.6  # the most confidence a reading has while another one is as likely
_OF_MANY_MATERIALS = frozenset({"roof"})  # concepts named after a use, whose kinds share nothing that a sensor sees
# How much a match says of the language that a prompt is in.
_SUPPORT = {"exact": 1.0, "folded": 0.6, "inflected": 0.6, "romanised": 0.5, "corrected": 0.3, "part": 0.3}


@dataclass(frozen=True)
class Prompt:
    """A prompt, the form it is looked up by, what was found, what it describes, what was found for the other parts of a
    mixture, and what is to be said of it whatever it means.
    """

    typed: str
    form: str
    matches: tuple[Match, ...] = ()
    description: Description | None = None
    others: tuple[tuple[Match, ...], ...] = ()
    read_as: str | None = None  # the taxon, or the class of a legend
    notes: tuple[str, ...] = ()

    @property
    def read_in(self) -> str | None:
        """The language whose words qualify the material: the material's name is of it, too."""
        return self.description.language if self.description is not None and self.description.qualified else None


def languages_of(matches: Iterable[Match]) -> set[str]:
    """The languages that matches are words of."""
    return {term.language for match in matches for term in match.terms if term.language}


def support_of(prompt: Prompt) -> Counter[Any]:
    """How strongly a prompt speaks for each language: by its best match in it."""
    support: Counter[Any] = Counter()
    for match in prompt.matches:
        for language in languages_of([match]):
            support[language] = max(support[language], _SUPPORT[match.way])  # type: ignore[assignment]
    return support


class KnownWord:
    """The meaning chosen among a prompt's matches.

    `support` is how strongly all prompts of the run speak for each language, `language` the one that was told.
    """

    def __init__(self, prompt: Prompt, support: Counter[Any], language: str | None, concepts: Concepts):
        self.prompt, self.concepts = prompt, concepts
        self._support, self._language = support, language
        self._of_others = Counter(support)
        self._of_others.subtract(support_of(prompt))
        pairs = sorted(((m, t) for m in prompt.matches for t in m.terms), key=self._order, reverse=True)
        self.match, self.term = pairs[0]
        # The best pair of each other concept.
        self._others: dict[str, tuple[Match, Term]] = {}
        for pair in pairs:
            if pair[1].concept != self.term.concept:
                self._others.setdefault(pair[1].concept, pair)
        self._label = concepts.label(self.term.concept)
        self._language_name = concepts.language_name(self.term.language)
        self._said = self.match.found if self.match.way == "part" else prompt.typed

    def _order(self, pair: tuple[Match, Term]) -> tuple[bool, float, bool, int, int]:
        _, term = pair
        in_language = term.language is None or term.language == (self.prompt.read_in or self._language)
        support = self._support[term.language or ""]
        return in_language, support, term.language == "en", -term.rank, -speakers_rank(term.language)

    def _decided(self, against: str | None) -> bool:
        """Whether the told language or the other prompts speak for the chosen language rather than for `against`."""
        chosen = self.term.language
        if chosen is not None and chosen == self.prompt.read_in:
            return True
        if self._language and chosen != against and self._language in (chosen, against):
            return self._language == chosen
        return bool(self._of_others[chosen or ""] >= self._of_others[against or ""] + 0.5)

    @cached_property
    def _rivals(self) -> list[tuple[Match, Term]]:
        """The pairs that are as likely as the chosen one."""
        return [
            (match, term)
            for match, term in self._others.values()
            if not (match.way == "folded" and self.match.way == "exact")
            and (term.language == self.term.language or not self._decided(term.language))
        ]

    def reading(self, *, narrowed: bool = False) -> tuple[tuple[str, ...], float, str | None]:
        """Warnings, confidence, and the spelling that was understood where it is not the typed one; `narrowed` says
        that what is told of the concept makes a narrower one of it.
        """
        spelling, confidence, corrected = self._spelling()
        doubts = [*self._rival_concepts(), *self._other_meanings()]
        if not spelling and not doubts:
            doubts = self._chance()
        if doubts:
            confidence = min(confidence, _AMBIGUOUS)
        return (*self.prompt.notes, *spelling, *doubts, *([] if narrowed else self._kinds())), confidence, corrected

    def candidates(self) -> tuple[Candidate, ...]:
        """The other concepts that may be meant."""
        found = [
            Candidate(
                term.concept,
                self.concepts.label(term.concept),
                term.language,
                min(_AMBIGUOUS, match.certainty) if (match, term) in self._rivals else 0.2,
            )
            for match, term in self._others.values()
        ]
        if self.term.concept in _OF_MANY_MATERIALS:
            kinds = self.concepts.children(self.term.concept)
            found += [Candidate(kind, self.concepts.label(kind), "en", 0.2) for kind in kinds]
        return tuple(found)

    def _spelling(self) -> tuple[list[str], float, str | None]:
        """Warnings, confidence and corrected spelling that follow from how the prompt was found."""
        typed, match, text = self.prompt.typed, self.match, self.term.text
        said = {
            "part": Message(
                '"{typed}" is not known as a whole; its part "{found}" was used.',
                typed=typed, found=match.found,
            ),
            "corrected": Message('"{typed}" is not known; it was read as "{text}".', typed=typed, text=text),
            "romanised": Message('"{typed}" was read as "{text}" in Latin letters.', typed=typed, text=text),
        }.get(match.way)
        if match.substance is not None:
            return [], match.certainty, None
        if said:
            return [said], match.certainty, match.found if match.way == "part" else text
        same = match.way == "inflected" or same_spelling(match.found, text)
        return [], match.certainty, None if same else text

    def _rival_concepts(self) -> list[str]:
        also = listed(
            Message("{label} ({language_name})", label=label, language_name=language)
            for _, term in self._rivals[:4]
            for label, language in [(self.concepts.label(term.concept), self.concepts.language_name(term.language))]
        )
        warning = (
            Message(
                '"{said}" can also mean {also}; it was taken as {label} ({language_name}): set the language or type '
                'another name if that is wrong.',
                said=self._said, also=also, label=self._label, language_name=self._language_name,
            )
        )
        return [warning] if also else []

    def _other_meanings(self) -> list[str]:
        """Another sense in the very language is as likely, whichever language is meant."""
        meanings = [
            Message(
                "{meaning} in {language_name}",
                meaning=Message(other["meaning"]), language_name=self.concepts.language_name(other["language"]),
            )
            for other in self.concepts.lexicon.other_meanings.get(normalise(self._said), [])
            if self.match.source == "lexicon"
            and (other["language"] == self.term.language or not self._decided(other["language"]))
        ]
        if not meanings:
            return []
        warning = (
            Message(
                '"{said}" was taken as {label} ({language_name}), but is {meanings}: type another name if that is '
                'wrong.',
                said=self._said, label=self._label, language_name=self._language_name, meanings=both(meanings),
            )
        )
        return [warning]

    def _chance(self) -> list[str]:
        """Short Latin words, and forms that only look inflected, mean something in languages that the lexicon lacks."""
        form, way, language = self.prompt.form, self.match.way, self.term.language
        short = len(form) <= {"exact": 3, "folded": 4, "inflected": 6}.get(way, 0)
        if not short and not (way == "inflected" and all(is_word(word) for word in form.split())):
            return []
        if self.prompt.read_in or script_of(form) != "Latin" or language in (None, "en") or self._decided(None):
            return []
        return [Message(
            '"{said}" was read as {language_name} for {label}: check that this is meant.',
            said=self._said, language_name=self._language_name, label=self._label,
        )]

    def _kinds(self) -> list[str]:
        if self.term.concept not in _OF_MANY_MATERIALS or self.prompt.read_as:
            return []
        names = self.concepts.labels(self.concepts.children(self.term.concept))
        any_kind = Message('"{said}" was taken as {label} of any material', said=self._said, label=self._label)
        return [Message("{any_kind}; where they differ, name the material ({names}).", any_kind=any_kind, names=names)]
