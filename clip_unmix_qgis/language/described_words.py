"""Prompts looked up as descriptions, and what a description means: a concept with attributes, or several concepts."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..errors import UserError
from ..messages import Message
from . import legends
from .attributes import Attribute
from .concepts import Concepts
from .descriptions import Description, Descriptions
from .known_words import KnownWord, Prompt
from .material import Candidate
from .narrowing import Narrowing, is_told_of
from .scientific import refuse_unknown, taxon
from .words.lookup import Match
from .words.matching import Matcher
from .words.normalise import UNSPACED, normalise, script_of
from .words.qualifiers import PLACE, bundled_qualifiers
from .words.terms import Term
from .words.vocabulary import is_frequent

_DESCRIBED = 0.95  # the most confidence in a description whose words are all known
_PARTLY = 0.8  # where something of it is left out
_OF_PLACE = 0.5  # in a place or an attribute without a material, which may be several ones
_RUNNER_UP = 0.4
_UNDER_WATER = frozenset({"aquatic_vegetation", "coral", "rock"})  # what is submerged rather than flooded


@dataclass(frozen=True)
class Meaning:
    """What a known prompt means: its concept, the concept that was named where attributes made it a narrower one, the
    other concepts of a mixture, attributes, warnings, confidence, corrected spelling, candidates.
    """

    word: KnownWord
    concept: str
    named: str
    mixed: tuple[str, ...]
    attributes: tuple[Attribute, ...]
    warnings: tuple[str, ...]
    confidence: float
    corrected: str | None
    candidates: tuple[Candidate, ...]


def _is_doubtful(matches: Sequence[Match], language: str) -> bool:
    """Whether a name was found by its parts or a correction, or in other languages only."""
    sure = [match for match in matches if match.way not in ("corrected", "romanised", "part")]
    return not any(term.language in (language, None) for match in sure for term in match.terms)


class DescribedWords:
    """Looks prompts up with `matcher`; `language` is the one that was told."""

    def __init__(self, matcher: Matcher, concepts: Concepts, language: str | None):
        self._matcher, self._concepts, self._language = matcher, concepts, language
        self._descriptions = Descriptions(matcher.lookup, bundled_qualifiers())
        self._narrowing = Narrowing(concepts.ancestors)

    def matched(self, prompt: Prompt, favoured: frozenset[str]) -> Prompt:
        """The prompt with what it may mean: as a whole name, else as a description, else by its parts."""
        form = prompt.form
        if not self._matcher.known(form) and (named := legends.find(form)):
            first, *others = (self._of_concept(concept) for concept in named.materials)
            return replace(prompt, matches=(first,), others=tuple((each,) for each in others), read_as=named.title)
        if " " not in form and script_of(form) not in UNSPACED:
            found = self._own(form, self._language) or self._matcher.known(form)
            found = found or self._matcher.lookup.inflected(form, favoured)
            misspelt = found and all(match.way == "corrected" for match in found)
            if misspelt and self._descriptions.is_attribute(form, self._language):  # "red" is no reed
                found = []
            if found and self._is_everyday(form, found):
                return prompt
            if found:  # one word, and no compound
                return replace(prompt, matches=tuple(found))
        if not self._matcher.known(form) and (latin := taxon(form, self._is_name)):
            prompt = replace(prompt, read_as=latin.read_as)
        description = self._descriptions.of(form, self._language, favoured)
        if whole := self._matcher.known(form):
            return replace(prompt, matches=tuple(whole), description=description)
        if description is None or not description.qualified:
            found = self._match(form, favoured)
            if not prompt.read_as and all(match.way in ("corrected", "part") for match in found):
                refuse_unknown(prompt.typed, form)
            return replace(prompt, matches=tuple(found), description=description)
        if not description.attributes and (inflected := self._matcher.lookup.inflected(form, favoured)):
            return replace(prompt, matches=tuple(inflected), description=description)
        return self._of_description(prompt, description, favoured)

    def _is_everyday(self, form: str, found: Sequence[Match]) -> bool:
        """Whether a word is a common one of the language told, in which it names no material, and only looks like one
        of another language: Turkish "dün" is no dune.
        """
        if self._language is None or not is_frequent(form, [self._language]):
            return False
        own = any(term.language in (self._language, None) for match in found for term in match.terms)
        return not own and all(match.way != "exact" for match in found)

    def _of_description(self, prompt: Prompt, description: Description, favoured: frozenset[str]) -> Prompt:
        favoured |= {description.language}
        stand_in = None if description.names else self._stand_in(description)
        looks_alone = bool(description.attributes) and not (description.names or description.places or stand_in)
        is_attribute = looks_alone and self._descriptions.is_attribute(prompt.form, description.language)
        own = [self._own(name, description.language) for name in description.names]
        found = [those for name, mine in zip(description.names, own) if (those := mine or self._match(name, favoured))]
        doubtful = all(_is_doubtful(matches, description.language) for matches in found)
        if doubtful and not is_attribute and (whole := self._matcher.corrected(prompt.form, favoured)):
            found = [whole]  # "bare ocks" are no oaks
        if not found:  # "field" and the like have names of their own
            found = [matches for name in description.wholes if (matches := self._matcher.lookup.known(name))]
        if not found and stand_in:
            found = [[stand_in]]
            said = Message(
                '"{typed}" names a place or a state and no material; it was read as {found}.',
                typed=prompt.typed, found=self._concepts.label(stand_in.terms[0].concept),
            )
            prompt = replace(prompt, notes=(*prompt.notes, said))
        if not found:
            matches = self._match(prompt.form, favoured)
            if is_attribute:
                matches = [match for match in matches if match.way != "corrected"]
            if looks_alone and not matches:
                raise UserError(
                    '"{typed}" says how something looks and names no material; '
                    "add what looks so, such as roof or soil.",
                    typed=prompt.typed,
                )
            return replace(prompt, matches=tuple(matches))
        first, *others = found
        return replace(
            prompt, matches=tuple(first), description=description, others=tuple(tuple(each) for each in others)
        )

    def _own(self, form: str, language: str | None) -> list[Match]:
        """The names of a language that a text is a form of, where it is a name as it stands in strange languages only:
        Swedish "granen", the spruce, is no Dutch cereals.
        """
        known = {term.language for match in self._matcher.known(form) for term in match.terms}
        if language is None or not known or known & {language, "en", None}:
            return []
        found = self._matcher.lookup.inflected_in(form, language)
        return [match for match in found if match.way == "inflected"]

    def _match(self, form: str, favoured: frozenset[str]) -> list[Match]:
        """The names that a text may be: the scientific one in it before parts and corrections of others."""
        latin = None if self._matcher.known(form) else taxon(form, self._is_name)
        return [latin.match()] if latin else self._matcher.match(form, favoured)

    def _is_name(self, word: str) -> bool:
        lookup = self._matcher.lookup
        return bool(lookup.known(word) or lookup.inflected_in(word, "en"))

    def _of_concept(self, concept: str) -> Match:
        term = Term(self._concepts.label(concept), concept, "en", 0)
        return Match("lexicon", (term,), "exact", _DESCRIBED, term.text)

    def _stand_in(self, description: Description) -> Match | None:
        """What a place or attributes alone stand for."""
        places = [concept for place in description.places if (concept := self._narrowing.of_place(place))]
        concept = places[0] if places else self._narrowing.alone(description.attributes)
        substances = [each.value for each in description.attributes if each.kind == "substance"]
        if places and substances and not self._narrowing.made_of(places[0], substances[0]):
            # "terreni argillosi": a clay field is no crop; but a plastic pitch is artificial turf.
            narrower = self._narrowing.narrower(places[0], description.attributes)
            concept = substances[0] if narrower == places[0] else places[0]
        if concept is None:
            return None
        term = Term(self._concepts.label(concept), concept, description.language, 0)
        return Match("lexicon", (term,), "exact", _OF_PLACE, term.text)

    def meaning(self, prompt: Prompt, support: Counter[Any]) -> Meaning:
        """What a prompt means that has matches."""
        word = KnownWord(prompt, support, self._language, self._concepts)
        candidates = word.candidates()
        named = word.term.concept
        thing = word.match.substance[2] if word.match.substance is not None else named
        attributes = self._attributes(prompt, word)
        concept = self._narrowing.narrower(named, attributes) if self._is_lexicons(named) else named
        if concept != named:
            candidates = (self._candidate(named, word), *(c for c in candidates if c.concept != concept))
        if concept == named and (made := self._made(concept, attributes, prompt.description)):
            concept, thing = made, named  # a "wooden roof" is wood
        warnings, confidence, corrected = word.reading(narrowed=concept != named)
        mixed = self._mixed(prompt, support, concept, attributes)
        candidates = (*(self._candidate(other, word) for other in mixed), *candidates)
        if prompt.description is not None and prompt.description.qualified:
            confidence = min(confidence, _DESCRIBED)
            if left := " ".join(prompt.description.left_out):
                warnings += (Message(
                    '"{left}" was left out of "{typed}", which was read as its main material.',
                    left=left, typed=prompt.typed,
                ),)
                confidence = min(confidence, _PARTLY)
        named = named if concept != named else thing
        return Meaning(word, concept, named, mixed, attributes, warnings, confidence, corrected, candidates)

    def _made(self, concept: str, attributes: Sequence[Attribute], description: Description | None) -> str | None:
        """What a thing, or a place that is also a name, is by an attribute that tells its substance."""
        told = [each.value for each in attributes if each.kind == "substance"] if self._is_lexicons(concept) else []
        made = next(filter(None, (self._narrowing.made_of(concept, each) for each in told)), None)
        if made is None and told and description is not None and description.names:
            senses = bundled_qualifiers().senses(description.names[0], description.language)
            if concept in {self._narrowing.of_place(role.value) for role in senses if role.kind == PLACE}:
                return told[0]  # a "champ argileux" is no crop
        return made

    def _is_lexicons(self, concept: str) -> bool:
        return concept in self._concepts.lexicon.concepts

    def _candidate(self, concept: str, word: KnownWord) -> Candidate:
        return Candidate(concept, self._concepts.label(concept), word.term.language, _RUNNER_UP)

    def _attributes(self, prompt: Prompt, word: KnownWord) -> tuple[Attribute, ...]:
        """What is told of the material, of attributes inside its name those that the name means."""
        description, concept = prompt.description, word.term.concept
        told: list[Attribute] = []
        if description is not None:
            whole = normalise(word.match.found) == prompt.form and not description.qualified
            told += [] if whole else description.attributes
            inside = [each for each in description.inside if not (whole and each.kind == "substance")]
            told += [each for each in inside if self._narrowing.implied(concept, each)]  # a railway is no iron
        if word.match.substance is not None:
            told.append(Attribute("substance", *word.match.substance[:2]))
        if self._is_lexicons(concept):
            spoken = description.language if description is not None else ""
            told = [self._of_kind(self._in_its_sense(attribute, concept, spoken), concept) for attribute in told]
        if any(each.value == "cracked" for each in told) and "soil" in self._line(concept):
            cracked = next(each for each in told if each.value == "cracked")
            told.append(Attribute("moisture", "dry", cracked.word))  # earth cracks where it dries
        first = {(each.kind, each.value): each for each in reversed(told)}
        return tuple(each for each in told if first[each.kind, each.value] is each)

    def _line(self, concept: str) -> list[str]:
        return [concept, *self._concepts.ancestors(concept)]

    def _in_its_sense(self, attribute: Attribute, concept: str, language: str) -> Attribute:
        """The attribute, of a word of several senses that which is told of such a material: Russian "мелкий" is fine of
        sand and shallow of water.
        """
        senses = [role for role in bundled_qualifiers().senses(attribute.word, language) if role.is_attribute]
        fitting = [role for role in senses if is_told_of(self._line(concept), *role)]
        if len(senses) < 2 or not fitting or (attribute.kind, attribute.value) in fitting:
            return attribute
        return Attribute(*fitting[0], attribute.word)

    def _of_kind(self, attribute: Attribute, concept: str) -> Attribute:
        """The attribute, "dry" as a state where it is told of plants."""
        plants = {"vegetation", "dry_vegetation"}.intersection(self._line(concept))
        if attribute.kind == "moisture" and attribute.value == "dry" and plants:
            return replace(attribute, kind="state")
        if (attribute.kind, attribute.value) == ("lightness", "light") and "water" in self._line(concept):
            return replace(attribute, kind="depth", value="clear")  # "agua clara": light does not come from it
        flooded = (attribute.kind, attribute.value) == ("moisture", "flooded")
        if flooded and not _UNDER_WATER.isdisjoint(self._line(concept)):
            return replace(attribute, kind="depth", value="submerged")  # "камни под водой": a field is flooded
        return attribute

    def _mixed(
        self, prompt: Prompt, support: Counter[Any], concept: str, attributes: Sequence[Attribute]
    ) -> tuple[str, ...]:
        """The other concepts of a mixture, as narrow as attributes that are theirs, too, make them."""
        shared = attributes if prompt.description is not None and prompt.description.shared else ()
        found = []
        for matches in prompt.others:
            other = KnownWord(replace(prompt, matches=matches, others=()), support, self._language, self._concepts)
            named = other.term.concept
            found.append(self._narrowing.narrower(named, shared) if self._is_lexicons(named) else named)
        return tuple(each for each in dict.fromkeys(found) if each != concept)
