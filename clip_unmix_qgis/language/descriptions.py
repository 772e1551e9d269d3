"""What a prompt of several words describes: the names in it, attributes, places, and what it is mixed with."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from .attributes import Attribute
from .words.lookup import Lookup
from .words.normalise import UNSPACED, script_of
from .words.qualifiers import LINK, PLACE, Qualifiers, Role
from .words.tokens import Token, Tokens

_WATERSIDE = frozenset({"bank", "bed"})  # what water lies at: the river of "river bank" is no material
_PART = "part"  # the place of what is part of a plant
# Languages in which "on", "under" and "with" follow what they are of, so that the main thing comes last: "바위 위의
# 이끼" is moss. Chinese says "on" so, and puts "with" and "covered with" before: "长满苔藓的岩石" is rock.
_POSTPOSED = frozenset(
    {"zh", "zh-tw", "ja", "ko", "hi", "ur", "bn", "ne", "ta", "mn", "my", "tr", "hu", "fi", "am", "qu"}
)
_CHINESE = frozenset({"zh", "zh-tw"})
_MOST_WORDS, _MOST_LETTERS = 20, 120
# Endings of the case that follows *with*, where the same word with another case means *of*.
_INSTRUMENTAL = {
    "pl": ("em", "ą", "ami", "ymi", "imi", "ym", "im"),
    "uk": ("ом", "ем", "єм", "ою", "ею", "єю", "ами", "ями", "ими", "им", "їм"),
}
# Endings of the cases that tell where something is, or what it is covered or mixed with.
_BESIDES = {
    "fi": ("ssa", "ssä", "lla", "llä"),
    "hu": ("ban", "ben", "val", "vel", "n", "al", "el"),
    "tr": ("da", "de", "ta", "te", "daki", "deki", "taki", "teki"),
    "ru": ("ом", "ем", "ём", "ой", "ами", "ями", "ью", "ым", "им", "ыми", "ими"),
    "uk": ("ом", "ем", "єм", "ою", "ею", "єю", "ами", "ями", "им", "ими"),
    "pl": _INSTRUMENTAL["pl"],
    "cs": ("em", "ou", "ami", "ým", "ými"),
    "sk": ("om", "ou", "ami", "ým", "ými"),
    "sr": ("om", "em", "ima", "ом", "ем", "има"),
}
_UNCHANGED = ("hu", "tr")  # languages whose adjectives have no cases
_BESIDE = 2  # words, with one that links them


@dataclass(frozen=True)
class Description:
    """A prompt without what qualifies it.

    `names`: what is left to be looked up, one for each material of a mixture (none where only attributes or places are
    there); `wholes`: the same with the places in it; `attributes` as they were told, those that stand inside a name in
    `inside`; `places` without a name of their own; `left_out`: what is denied of the main thing, and what that
    is with or on.
    """

    language: str
    names: tuple[str, ...]
    wholes: tuple[str, ...]
    attributes: tuple[Attribute, ...]
    inside: tuple[Attribute, ...]
    places: tuple[str, ...]
    left_out: tuple[str, ...]
    shared: bool  # whether the attributes are of all parts of a mixture
    qualified: bool  # whether there is anything but names and unknown words


class Descriptions:
    """Takes descriptions apart by the names of `lookup` and by `qualifiers`."""

    def __init__(self, lookup: Lookup, qualifiers: Qualifiers):
        self._lookup, self._qualifiers = lookup, qualifiers
        self._tokens = Tokens(lookup, qualifiers)

    def of(self, form: str, told: str | None, favoured: frozenset[str]) -> Description | None:
        """The description in a normalised prompt; None where no word of it is known, or it is too long for one."""
        if len(form.split()) > _MOST_WORDS or len(form) > _MOST_LETTERS:
            return None
        language = self._tokens.language(form, told, favoured)
        if language is None:
            return None
        joint = "" if script_of(form) in UNSPACED else " "
        tokens, denied = _without_denied(self._tokens.cut(form, language))
        tokens = _told_apart(_links_told_apart(tokens, language))
        if len(tokens) == 1 and not tokens[0].is_name and language not in ("en", told):
            return None  # a word by itself is no place of a language that nobody spoke of
        main = self._ashore(self._without_besides(self._main(tokens, language), language), language)
        groups = _groups(main)
        inside = self._inside(groups[0], language)
        names = tuple(filter(None, (joint.join(_kept(group)) for group in groups)))
        wholes = tuple(filter(None, (joint.join(_kept(group, places=True)) for group in groups)))
        places = tuple(place for token in main if (place := token.value(PLACE)))
        said = [tuple(attribute for token in group for attribute in _attributes(token)) for group in groups]
        telling = [n for n, group in enumerate(groups) if said[n] or self._inside(group, language)]
        kept = said[telling[0]] if telling else ()  # of "red roofs and green lawns" those of the first
        shared = len(telling) < 2
        left = (*denied, *(token.text for token in tokens if _may_name(token) and token not in main))
        if names and not any(token.value(PLACE) and token.text == names[0] for token in main):
            left = (*left, *(token.text for token in main if token.value(PLACE) in _WATERSIDE))
        qualified = len(names) != 1 or names[0] != joint.join(form.split())
        return Description(language, names, wholes, kept, inside, places, left, shared, qualified)

    def is_attribute(self, word: str, told: str | None) -> bool:
        """Whether a normalised word, as it stands, is an attribute in English or the language told: "red", "nass"."""
        roles = (role for code in ("en", told) if code for role in self._qualifiers.exact(word, code))
        return any(role.is_attribute for role in roles)

    def _main(self, tokens: Sequence[Token], language: str) -> list[Token]:
        """The tokens of the main thing, without what it is with, on, or under; all of them where it has no name there.

        What is said of its parts is said of it, and what is said of the same by another name ("house with a red roof").
        """
        links = [place for place, token in enumerate(tokens) if token.value(LINK) in ("with", "on")]
        for place in reversed(links) if language in _POSTPOSED else ():
            before, after = _names_in(tokens[:place]), _names_in(tokens[place + 1 :], places=False)
            if before and after and (tokens[place].value(LINK) == "on" or language not in _CHINESE):
                return list(tokens[place + 1 :])
            ends = [n for n in range(place, len(tokens)) if language in _CHINESE and tokens[n].value(LINK) == "of"]
            if not before and ends and _names_in(tokens[place : ends[-1]]) and _names_in(tokens[ends[-1] :]):
                return list(tokens[ends[-1] + 1 :])
        for place in links:
            main, beside, link = list(tokens[:place]), tokens[place + 1 :], tokens[place].value(LINK)
            told = link == "with" and (_is_of_parts(beside) or self._is_full_of(main, beside, language))
            if told or not _names_in(main):
                continue
            if language not in _POSTPOSED and not _names_in(beside):  # "painted in green"
                continue
            named = [n for n, token in enumerate(main) if _may_name(token)]
            if language in _POSTPOSED - _CHINESE and len(named) > 1:  # "lumi katon päällä": the roof is what it is on
                return main[: named[-2] + 1]
            if link == "with" and self._concepts(main) & self._concepts(beside):
                return [*(token for token in main if not _may_name(token)), *self._main(beside, language)]
            return main
        return list(tokens)

    def _concepts(self, tokens: Sequence[Token]) -> set[str]:
        """What the first name in tokens, or a word of it ("red roof"), may mean."""
        name = next((token.text for token in tokens if token.is_name and not token.value(PLACE)), "")
        return {t.concept for part in (name, *name.split()) for m in self._lookup.known(part) for t in m.terms}

    def _roles_inside(self, words: Sequence[str], language: str) -> Iterator[tuple[str, Role]]:
        """What the words of a name are for beside; each is of one phrase: "trong xanh" (clear) is not green."""
        place = 0
        while place < len(words):
            count = 0
            roles: tuple[Role, ...] = ()
            if not self._tokens.is_name(words[place], language) or self._qualifiers.exact(words[place], language):
                count, roles = self._qualifiers.find(words[place:], language)
            yield from ((" ".join(words[place : place + count]), role) for role in roles)
            place += max(1, count)

    def _is_full_of(self, main: list[Token], beside: Sequence[Token], language: str) -> bool:
        """Whether there is but a place and what is in it: a "field with poppies" is poppies, a "dry river bed with
        gravel" dry gravel, but a "fallow field with thistles" a field.
        """
        banks = any(token.value(PLACE) in _WATERSIDE for token in main)
        said = [role for token in main for role in token.roles if role.is_attribute]
        bare = all(banks and role.kind == "moisture" for role in said)
        return bare and not _names_in(self._ashore(main, language), places=False) and _names_in(beside, places=False)

    def _ashore(self, tokens: list[Token], language: str) -> list[Token]:
        """The tokens without the water that a bank or a bed is of: the river of "river bank" is no material."""
        steps = [0, *accumulate(not any(role.is_attribute for role in token.roles) for token in tokens)]
        beside = [step for step, token in zip(steps, tokens) if token.value(PLACE) in _WATERSIDE]
        return [
            token
            for step, token in zip(steps, tokens)
            if not any(abs(step - other) <= _BESIDE for other in beside) or not self._is_water(token, language)
        ]

    def _without_besides(self, tokens: list[Token], language: str) -> list[Token]:
        """The tokens without what the main thing is on or covered with, where a case tells that: "hó a háztetőn",
        "заросший ряской пруд".
        """
        endings = _BESIDES.get(language, ())
        at = [place for place, token in enumerate(tokens) if endings and self._is_beside(token, endings, language)]
        others = [place for place, token in enumerate(tokens) if _may_name(token) and place not in at]
        if not others:
            return tokens
        # What stands between another name and that describes that.
        said = {n for stop in at for n in range(max((o + 1 for o in others if o < stop), default=stop), stop)}
        of_that = [n for n in said if language in _UNCHANGED or tokens[n].text.endswith(endings)]
        return [token for place, token in enumerate(tokens) if place not in at and place not in of_that]

    def _is_beside(self, token: Token, endings: tuple[str, ...], language: str) -> bool:
        if token.roles or not token.text.endswith(endings) or self._tokens.is_name(token.text, language):
            return False
        bare = [token.text[: -len(ending)] for ending in endings if token.text.endswith(ending)]
        if any(self._tokens.is_name(name, language) for name in bare if name):  # "tóban": its stem is short
            return True
        return bool(self._lookup.inflected_in(token.text, language))

    def _is_water(self, token: Token, language: str) -> bool:
        if token.roles:
            return False
        found = self._lookup.known(token.text) or self._lookup.inflected_in(token.text, language)
        return any(term.concept == "water" for match in found for term in match.terms)

    def _inside(self, tokens: Iterable[Token], language: str) -> tuple[Attribute, ...]:
        """Attributes that stand inside names: "dry grass"."""
        found: list[Attribute] = []
        for token in tokens:
            if not token.is_name:
                continue
            if script_of(token.text) in UNSPACED:
                text = token.text
                pieces = [text[a:b] for a in range(len(text)) for b in range(a + 1, len(text) + 1)]
                roles = [(piece, role) for piece in pieces for role in self._qualifiers.exact(piece, language)]
            else:
                roles = list(self._roles_inside(token.text.split(), language))
            found += [Attribute(role.kind, role.value, word) for word, role in roles if role.is_attribute]
        return tuple(dict.fromkeys(found))


def _attributes(token: Token) -> list[Attribute]:
    """What a token says; a word of two senses ("green", "dry") its first, a colour its lightness too ("merah tua")."""
    if token.is_name:
        return []
    said = [Attribute(role.kind, role.value, token.text) for role in token.roles if role.is_attribute]
    lightness = [each for each in said[1:] if said[0].kind == "colour" and each.kind == "lightness"]
    return said[:1] + lightness


def _without_denied(tokens: Sequence[Token]) -> tuple[list[Token], tuple[str, ...]]:
    """The tokens without attributes that are denied, and these with the word that does so: "non-metallic roof"."""
    kept: list[Token] = []
    denied: list[str] = []
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else Token("")
        if before.value(LINK) == "not" and not before.is_name and any(role.is_attribute for role in token.roles):
            kept.pop()
            denied.append(f"{before.text} {token.text}")
        else:
            kept.append(token)
    return kept, tuple(denied)


def _told_apart(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, words that are a name and an attribute ("rosa", "café") taken as one of both: as an attribute where
    another name is there.
    """
    sure = any((token.is_name and not token.roles) or not token.roles for token in tokens)
    kept = []
    for token in tokens:
        if token.is_name and token.roles:
            place = token.value(PLACE) is not None
            token = Token(token.text, token.roles, is_name=place) if sure else Token(token.text, (), is_name=True)
        kept.append(token)
    return kept


def _is_of_parts(tokens: Sequence[Token]) -> bool:
    """Whether tokens up to the next link speak of parts of plants alone: "(pines with) yellow needles"."""
    beyond = next((n for n, token in enumerate(tokens) if token.value(LINK) in ("with", "on")), len(tokens))
    places = [token.value(PLACE) for token in tokens[:beyond] if _may_name(token)]
    return bool(places) and all(place == _PART for place in places)


def _links_told_apart(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens; a word that means both *with* and *of* (Polish "z", Ukrainian "з") means what the case after it
    tells.
    """
    kept = list(tokens)
    for place, (token, following) in enumerate(zip(tokens, tokens[1:])):
        both = [role for role in token.roles if role.kind == LINK and role.value in ("with", "of")]
        if len(both) > 1 and language in _INSTRUMENTAL:
            meant = "with" if following.text.endswith(_INSTRUMENTAL[language]) else "of"
            kept[place] = Token(token.text, tuple(role for role in both if role.value == meant))
    return kept


def _names_in(tokens: Iterable[Token], *, places: bool = True) -> bool:
    return any(_may_name(token) and (places or token.value(PLACE) is None) for token in tokens)


def _groups(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens on the sides of each *and* and *or*, where each side has a name."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.value(LINK) in ("and", "or"):
            groups.append([])
        else:
            groups[-1].append(token)
    if all(any(_may_name(token) and (token.is_name or not token.roles) for token in group) for group in groups):
        return groups
    return [[token for group in groups for token in group]]


def _may_name(token: Token) -> bool:
    return token.is_name or not token.roles or token.value(PLACE) is not None


def _kept(tokens: Sequence[Token], *, places: bool = False) -> list[str]:
    """The words to look up: names and unknown words, and `places` too where they have names."""
    named = [token for token in tokens if (token.is_name or not token.roles) and token.value(PLACE) is None]
    if not places:
        return [token.text for token in named]
    return [token.text for token in tokens if (token.is_name or not token.roles) or token.value(PLACE) is not None]
