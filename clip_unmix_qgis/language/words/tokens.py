"""A prompt cut into names, words that qualify them, and the rest: at spaces, inside compounds, or without spaces."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .compounds import COMPOUNDING as JOINING
from .languages import speakers_rank
from .lookup import Lookup
from .normalise import UNSPACED, fold, may_break, normalise, script_of
from .qualifiers import LINK, PASSED_OVER, PLACE, Qualifiers, Role
from .vocabulary import is_common_in, is_word

# Korean leaves out spaces, too, and writes a syllable as one letter ("젖은흙").
COMPOUNDING = JOINING | {"ko"}
# What may stand between the members of a compound.
_BETWEEN = ("", "s", "n", "en", "es", "e")
_SHORTEST_MEMBER = 3
_SHORTEST_COMPOUND = 8  # letters
_SHORTEST_INFLECTED = 5  # letters of a form that is weighed against a name; shorter ones are near to many
_SHORTEST_KOREAN = 3
_PREFIXED = ("ar", "he", "am", "sw", "zu")  # what comes before a word is written onto it
# What is written onto a word and means *and*: onto its end, or its beginning.
_ATTACHED = {
    "ko": (("이랑", True), ("하고", True), ("와", True), ("과", True), ("랑", True)),
    "ar": (("و", False),),
    "he": (("ו", False),),
    "am": (("ና", True),),
}
_ADDING = ("hu", "tr", "fa")  # languages whose adjectives only add to their end
_UNREAD_LETTER = 10  # what an unread letter costs beside a piece more
_LONGEST_PIECE = 20  # letters of a name or a qualifying word where no spaces are


class Token(NamedTuple):
    """A word or phrase as it is looked up; what it is for, if it is no name; whether it is one."""

    text: str
    roles: tuple[Role, ...] = ()
    is_name: bool = False

    def value(self, kind: str) -> str | None:
        return next((role.value for role in self.roles if role.kind == kind), None)


class Tokens:
    """Cuts prompts by the names of `lookup` and by `qualifiers`, in one language at a time."""

    def __init__(self, lookup: Lookup, qualifiers: Qualifiers):
        self._lookup, self._qualifiers = lookup, qualifiers

    def language(self, form: str, told: str | None, favoured: frozenset[str]) -> str | None:
        """The language that most of a prompt's words are of: the told one, English and the other prompts' before
        others that have as many.
        """
        unspaced = script_of(form) in UNSPACED
        words = form.split()
        votes: Counter[str] = Counter() if unspaced else self._qualifiers.support(words)
        pieces = self._pieces(form) if unspaced else self._phrases(words, told)
        for count, spoken in pieces:
            votes.update(dict.fromkeys(spoken, count))
        if not votes and len(words) > 1:  # every word has an article or a prefix before it
            likely = [told] if told else _PREFIXED
            found = next((each for each in likely if any(self._qualifies(word, each) for word in words)), None)
            return found or self._language_of_compound(words, told)
        if not votes:
            return self._language_of_compound(words, told)
        for word in words if not unspaced else ():
            if len(word) >= _shortest_compound(word) - 1 and not self._spoken(word):  # "ljusgrå"
                votes.update(language for language in COMPOUNDING & set(votes) if self._members(word, language))
        nearer = dict.fromkeys(favoured, 0.2)
        nearer["en"] = max(nearer.get("en", 0), 0.3)
        if told:
            nearer[told] = 0.9
        return max(sorted(votes), key=lambda language: votes[language] + nearer.get(language, 0))

    def _qualifies(self, word: str, language: str) -> bool:
        """Whether a word says something in a language, or is a compound in it ("dunkelgraue")."""
        found = self._qualifiers.find([word], language)[1]
        return bool(found or (language in COMPOUNDING and self._members(word, language)))

    def _language_of_compound(self, words: Sequence[str], told: str | None) -> str | None:
        """The language in which an unknown word is a compound of known ones, and all words say or name something
        ("dunkelgraue Schieferplatten"); the told one before the others.
        """
        if len(words) == 1 and (len(words[0]) < _shortest_compound(words[0]) or is_word(words[0])):
            return None
        if not any(len(word) >= _shortest_compound(word) for word in words):
            return None
        languages = sorted(COMPOUNDING, key=lambda language: (language != told, speakers_rank(language), language))
        return next((each for each in languages if all(self._is_read(word, each) for word in words)), None)

    def _is_read(self, word: str, language: str) -> bool:
        return self.is_name(word, language) or self._qualifies(word, language)

    def cut(self, form: str, language: str) -> list[Token]:
        """The tokens of a normalised prompt, in their order."""
        if script_of(form) in UNSPACED:
            return self._cut_unspaced(form.replace(" ", ""), language)
        words, place = form.split(), 0
        tokens: list[Token] = []
        while place < len(words):
            denied = bool(tokens) and tokens[-1].value(LINK) == "not"
            count, found = self._next(words[place:], language, alone=denied)
            tokens += found
            place += count
        return tokens

    def _next(self, words: Sequence[str], language: str, *, alone: bool = False) -> tuple[int, list[Token]]:
        """How many words make up what stands first, and its tokens; each word `alone` where the one before denies it:
        of "not dry grass" dryness is denied.
        """
        longest = 1 if alone else self._lookup.most_words
        for count in range(min(len(words), longest), 1, -1):
            if self.is_name(" ".join(words[:count]), language) or self._is_inflected_name(words[:count], language):
                return count, [Token(" ".join(words[:count]), is_name=True)]
        count, roles = self._qualifiers.find(words, language)
        name = self.is_name(words[0], language)
        if count == 1 and not self._qualifiers.exact(words[0], language) and not self._is_places(words[0], language):
            name = name or bool(roles and self._is_rather_a_name(words[0], language))
            roles = () if name else roles  # "soil" is not "soiled"
        if roles:
            return count, [Token(" ".join(words[:count]), roles, name and count == 1)]
        if not name and language in _ATTACHED and (apart := self._without_and(words[0], language)):
            return 1, apart
        if not name and language in COMPOUNDING and (members := self._members(words[0], language)):
            return 1, members
        return 1, [Token(words[0], is_name=name)]

    def _is_places(self, word: str, language: str) -> bool:
        """Whether a word is the plural of a place, with an ending added: "champs" are places as "champ" is one."""
        place, roles = self._qualifiers.inflected(word, language)
        return any(role.kind == PLACE for role in roles) and fold(word).startswith(place)

    def _is_rather_a_name(self, word: str, language: str) -> bool:
        """Whether an inflected word is nearer to a name than to the qualifying word of the same stem: "soils" to
        "soil", not to "soiled", "granen" (the spruce) to "gran", not to "grå"; Polish "żwiru" to "żwir", but "żwirowa"
        to "żwirowy".
        """
        from rapidfuzz.distance import OSA

        form, roles = self._qualifiers.inflected(word, language)
        of_substance = any(role.kind == "substance" for role in roles)  # an adjective made of the name itself
        if len(word) < _SHORTEST_INFLECTED and not of_substance:
            return False
        folded = fold(word)

        def far(form: str) -> tuple[bool, int]:
            """A form that only an ending was added to is nearer than any other."""
            return not of_substance and not folded.startswith(form), OSA.distance(folded, form)

        found = self._lookup.inflected_in(word, language)
        if of_substance and language in _ADDING:
            return bool(found) and not folded.startswith(form)
        return any(far(fold(normalise(match.found))) < far(form) for match in found if match.way == "inflected")

    def _without_and(self, word: str, language: str) -> list[Token]:
        """A name and the *and* that is written onto it: Korean "모래와", Arabic "والحصى"; of a word that describes the
        word alone, for it describes the same: Hebrew "יבש וצהוב".
        """
        link = Token("", (Role(LINK, "and"),))
        for sign, last in _ATTACHED[language]:
            rest = word[: -len(sign)] if last else word[len(sign) :]
            if not (word.endswith(sign) if last else word.startswith(sign)) or len(rest) < 1 + (not last):
                continue
            if self.is_name(rest, language) or self._lookup.inflected_in(rest, language):
                name = Token(rest, is_name=True)
                return [name, link] if last else [link, name]
            roles = self._qualifiers.find([rest], language)[1]
            if any(role.is_attribute for role in roles):
                return [Token(rest, roles)]
        return []

    def is_name(self, text: str, language: str) -> bool:
        """Whether a text is a name as it stands, in the language or the analyst's own."""
        return any(term.language in (language, None) for match in self._lookup.known(text) for term in match.terms)

    def _is_inflected_name(self, words: Sequence[str], language: str) -> bool:
        """Whether a phrase that holds a qualifying word is a name all the same: "dry grasses", "rote Böden"."""
        first, last = self._qualifiers.find(words, language), self._qualifiers.find(words[-1:], language)
        inner = [role for _, roles in (first, last) for role in roles]
        if not inner or (first[1] and last[1]) or any(role.kind == LINK for role in inner):
            return False
        found = self._lookup.inflected_in(" ".join(words), language)
        wanted = {role for role in inner if role.is_attribute}

        def says_so(name: str) -> bool:
            """Whether a name has the attributes of the phrase: "grey roof" is no form of "green roof"."""
            parts = normalise(name).split()
            said = {role for part in parts for role in self._qualifiers.find([part], language)[1]}
            return len(parts) > 1 and (not wanted or bool(wanted & said))

        return any(match.way == "inflected" and says_so(term.text) for match in found for term in match.terms)

    def _phrases(self, words: Sequence[str], told: str | None) -> Iterator[tuple[float, frozenset[str]]]:
        for start in range(len(words)):
            for stop in range(start + 1, min(len(words), start + self._lookup.most_words) + 1):
                spoken = self._spoken(" ".join(words[start:stop]))
                everyday = told is not None and stop - start == 1 and is_common_in(words[start], told)
                if spoken and not (everyday and told not in spoken):  # the told language's common words are its own
                    yield (1.0 if stop - start == 1 else stop - start - 0.5), spoken

    def _pieces(self, form: str) -> Iterator[tuple[float, frozenset[str]]]:
        text = form.replace(" ", "")
        for start in range(len(text)):
            for stop in range(start + 1, min(len(text), start + _LONGEST_PIECE) + 1):
                spoken = self._spoken(text[start:stop]) | self._qualifiers.languages_of(text[start:stop])
                if spoken:
                    yield float((stop - start) ** 2), spoken

    def _spoken(self, text: str) -> frozenset[str]:
        return frozenset(
            term.language for match in self._lookup.known(text) for term in match.terms if term.language
        )

    def _members(self, word: str, language: str) -> list[Token]:
        """The members of a compound written in one word, all of them known; none where it cannot be cut so."""
        if is_word(word) and len(word) < 2 * _SHORTEST_MEMBER + 2:
            return []
        members = self._members_of(word, language, 3)
        passed = any(member.roles and all(r.kind == PASSED_OVER for r in member.roles) for member in members)
        everyday = is_word(word) or is_common_in(word, language)
        return [] if passed and everyday else members  # Dutch "vrijheid" is no free heath

    def _members_of(self, word: str, language: str, most: int) -> list[Token]:
        whole = self._member(word, language, last=True)
        if whole:
            return [whole]
        least = _shortest_member(language)
        for stop in range(len(word) - least, least - 1, -1) if most > 1 else ():
            for between in _BETWEEN:
                if not word[:stop].endswith(between):
                    continue
                member = self._member(word[: stop - len(between)], language, last=False)
                if member and (rest := self._members_of(word[stop:], language, most - 1)):
                    return [member, *rest]
        return []

    def _member(self, part: str, language: str, *, last: bool) -> Token | None:
        if len(part) < _shortest_member(language):
            return None
        roles = self._qualifiers.exact(part, language)
        name = self.is_name(part, language)
        if not last and len(part) == 1 and not any(role.is_attribute for role in roles):
            return None  # a syllable that begins many words
        if last and len(part) > 1 and not roles and not name:
            roles = self._qualifiers.find([part], language)[1]
        if roles and not all(role.kind == LINK for role in roles):
            return Token(part, roles)
        if name:
            return Token(part, is_name=True)
        if last and len(part) > _SHORTEST_MEMBER:
            found = self._lookup.inflected_in(part, language)
            if any(match.way == "inflected" for match in found):
                return Token(part, is_name=True)
        return None

    def _cut_unspaced(self, text: str, language: str) -> list[Token]:
        """The pieces that leave fewest letters unread, and are fewest then."""
        # For each place the least cost up to it, and the token that ends there.
        costs, tokens = [0], [Token("")]
        breaks = [may_break(text, place) for place in range(len(text) + 1)]
        for stop in range(1, len(text) + 1):
            cost, token = costs[-1] + _UNREAD_LETTER, Token(text[stop - 1])
            for start in range(max(0, stop - _LONGEST_PIECE), stop) if breaks[stop] else ():
                if costs[start] + 2 >= cost or not breaks[start]:
                    continue
                piece = text[start:stop]
                roles, name = self._qualifiers.exact(piece, language), self.is_name(piece, language)
                if name or roles:
                    dear = 3 if not name and all(role.kind == PASSED_OVER for role in roles) else 2
                    if costs[start] + dear < cost:
                        cost, token = costs[start] + dear, Token(piece, roles, name)
            costs.append(cost)
            tokens.append(token)
        found: list[Token] = []
        stop = len(text)
        while stop:
            token = tokens[stop]
            stop -= len(token.text)
            if found and not (token.is_name or token.roles or found[0].is_name or found[0].roles):
                found[0] = Token(token.text + found[0].text)  # unread letters side by side
            else:
                found.insert(0, token)
        return found


def _shortest_member(language: str) -> int:
    return 1 if language == "ko" else _SHORTEST_MEMBER


def _shortest_compound(word: str) -> int:
    return _SHORTEST_KOREAN if script_of(word) == "Hangul" else _SHORTEST_COMPOUND
