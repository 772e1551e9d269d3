"""Words that say something of a material and name none: attributes, links ("with", "or"), places ("bank", "field"), and
words that are passed over ("some"), from resources/lexicon/attributes.
"""
from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ...paths import RESOURCES
from .inflection import collapse, keys, keys_of
from .normalise import accents_differ, fold, normalise, script_of_letter

LINK, PLACE, PASSED_OVER = "link", "place", "passed over"
_SHORT = 4  # letters of words that are passed over as they stand alone
_LONG = re.compile(r"([aeiouн])\1+")  # vowels, and the н of Russian participles, which short forms have once
_DOUBLED = re.compile(r"([^\W\d_])\1+")
_DOUBLING = frozenset({"nl", "sv", "da", "no"})  # languages whose endings double consonants: "verrot", "verrotte"
_UNINFLECTED = frozenset({"vi", "yo"})  # where stems would tell no accents apart: "trời" is not "trôi"
_BEGINNING = 3  # letters that an inflected form has in common with the word, where the language is not known


class Role(NamedTuple):
    """What a word is for: the kind of an attribute, or `LINK`, `PLACE`, `PASSED_OVER`; and its value."""

    kind: str
    value: str

    @property
    def is_attribute(self) -> bool:
        return self.kind not in (LINK, PLACE, PASSED_OVER)


class Qualifiers:
    """The words of a folder's files, by language and folded spelling."""

    def __init__(self, folder: Path):
        # By language and folded form, what each spelling is for.
        self._roles: dict[str, dict[str, dict[str, tuple[Role, ...]]]] = {}
        self._most_words = 1
        for path in sorted(folder.glob("*.json")):
            document = json.loads(path.read_text(encoding="utf-8"))
            self._roles[document["language"]] = self._of_file(document)
        self._find = lru_cache(maxsize=1 << 14)(self._found)

    def _of_file(self, document: dict[str, Any]) -> dict[str, dict[str, tuple[Role, ...]]]:
        listed = [(Role(*key.split("=")), words) for key, words in document["attributes"].items()]
        listed += [(Role(LINK, key), words) for key, words in document["links"].items()]
        listed += [(Role(PLACE, key), words) for key, words in document["places"].items()]
        listed.append((Role(PASSED_OVER, ""), document["passed_over"]))
        lines = normalise("\n".join(word for _, words in listed for word in words)).split("\n")
        roles = [role for role, words in listed for _ in words]
        found: dict[str, dict[str, tuple[Role, ...]]] = {}
        for line, form, role in zip(lines, folded_words("\n".join(lines)).split("\n"), roles):
            self._most_words = max(self._most_words, form.count(" ") + 1)
            spellings = found.setdefault(form, {})
            spellings[line] = (*spellings.get(line, ()), role)
        return found

    def find(self, words: Sequence[str], language: str) -> tuple[int, tuple[Role, ...]]:
        """How many of the first `words` (normalised) are one such word or phrase, and what it is for; (0, ()) where
        they are none.
        """
        return self._find(tuple(words[: self._most_words]), language)

    def _found(self, words: tuple[str, ...], language: str) -> tuple[int, tuple[Role, ...]]:
        for count in range(len(words), 0, -1):
            form = " ".join(fold(word) for word in words[:count])
            if found := self._spelt(" ".join(words[:count]), form, language):
                return count, found
            if count > 1 and (found := self._phrases(language).get(_stems_of(words[:count], language), ())):
                return count, found
        return (1, found) if (found := self._inflected(words[0], language)) else (0, ())

    def senses(self, text: str, language: str) -> tuple[Role, ...]:
        """What a word or phrase of a prompt is for, in all its senses."""
        words = text.split()
        count, roles = self.find(words, language) if words else (0, ())
        return roles if count == len(words) else ()

    def exact(self, text: str, language: str) -> tuple[Role, ...]:
        """What a text without spaces (normalised) is for."""
        return self._spelt(text, fold(text), language)

    def _spelt(self, text: str, form: str, language: str) -> tuple[Role, ...]:
        """What a text is for whose folded form is `form`; accents may be left out, but other ones are another word."""
        spellings = self._roles.get(language, {}).get(form, {})
        if text in spellings:
            return spellings[text]
        return next((roles for other, roles in spellings.items() if not accents_differ(text, other)), ())

    def _inflected(self, word: str, language: str) -> tuple[Role, ...]:
        return self.inflected(word, language)[1]

    def inflected(self, word: str, language: str) -> tuple[str, tuple[Role, ...]]:
        """The folded word that a word (normalised) is a form of, and what it is for; ("", ()) where it is of none."""
        if language in _UNINFLECTED:
            return "", ()
        stems = self._stems(language)
        for key in keys_of(word, language):
            if len(key) >= _BEGINNING - (script_of_letter(key[0]) != "Latin") and key in stems:
                form, roles = stems[key]
                stem = _stem(fold(word), key)  # None below an article or a prefix
                double = _DOUBLED if language in _DOUBLING else _LONG
                same = stem is None or double.sub(r"\1", stem) == double.sub(r"\1", _stem(form, key) or "")
                if same:  # "tiles" are not "tilled", but "rouillées" are "rouillé"
                    return form, roles
        return "", ()

    @cache  # noqa: B019 (one of these lives as long as the process)
    def _stems(self, language: str) -> dict[str, tuple[str, tuple[Role, ...]]]:
        """Attributes, places and longer words that are passed over, of one word, with their folded form, by their
        stems; links and the like are not inflected.
        """
        single = {
            form: kept
            for form, spellings in self._roles.get(language, {}).items()
            for roles in spellings.values()
            if " " not in form and (kept := tuple(role for role in roles if self._is_inflected(role, form)))
        }
        found: dict[str, tuple[str, tuple[Role, ...]]] = {}
        for several, (form, roles) in zip(keys(list(single), language), single.items()):
            for key in several:
                found.setdefault(key, (form, roles))
        return found

    @staticmethod
    def _is_inflected(role: Role, form: str) -> bool:
        return role.is_attribute or role.kind == PLACE or (role.kind == PASSED_OVER and len(form) > _SHORT)

    @cache  # noqa: B019 (as above)
    def _phrases(self, language: str) -> dict[str, tuple[Role, ...]]:
        """Attributes of several words by their stems: "cubierto de nieve" is inflected in all of its words."""
        several = [
            (form.split(), roles)
            for form, spellings in self._roles.get(language, {}).items()
            for roles in spellings.values()
            if " " in form and any(role.is_attribute for role in roles)
        ]
        words = list(dict.fromkeys(word for form, _ in several for word in form if _has_stem(word)))
        stems = {word: each[0] for word, each in zip(words, keys(words, language))}  # all at once: much faster
        found: dict[str, tuple[Role, ...]] = {}
        for form, roles in several:
            found.setdefault(" ".join(stems.get(word, word) for word in form), roles)
        return found

    @cached_property
    def _spoken(self) -> dict[str, frozenset[str]]:
        """The languages that have a word or phrase, by its folded form."""
        found: dict[str, set[str]] = {}
        for language, roles in self._roles.items():
            for form in roles:
                found.setdefault(form, set()).add(language)
        return {form: frozenset(languages) for form, languages in found.items()}

    def languages_of(self, text: str) -> frozenset[str]:
        """The languages that have a text without spaces (normalised)."""
        return self._spoken.get(fold(text), frozenset())

    @cached_property
    def _begun(self) -> dict[str, frozenset[str]]:
        """The languages with a word that begins so."""
        found: dict[str, set[str]] = {}
        for form, languages in self._spoken.items():
            found.setdefault(form[:_BEGINNING], set()).update(languages)
        return {form: frozenset(languages) for form, languages in found.items()}

    def support(self, words: Sequence[str]) -> Counter[str]:
        """How many of the words (normalised) each language has; a word that it would have to inflect counts half."""
        votes: Counter[str] = Counter()
        for place, word in enumerate(words):
            exact: set[str] = set()
            for count in range(1, self._most_words + 1):
                phrase = " ".join(fold(each) for each in words[place : place + count])
                spoken = self._spoken.get(phrase, frozenset()) if place + count <= len(words) else frozenset()
                votes.update(dict.fromkeys(spoken, max(1, count)))
                exact |= spoken
            if len(word) > _BEGINNING:
                for language in self._begun.get(fold(word)[:_BEGINNING], frozenset()) - exact:
                    if self._inflected(word, language):
                        votes[language] += 0.5  # type: ignore[assignment]
        return votes


def _stems_of(words: Sequence[str], language: str) -> str:
    """The stems of words (normalised), as `_phrases` has them."""
    folded = filter(None, map(fold, words))  # of a mark alone nothing is left
    return " ".join(keys_of(word, language)[0] if _has_stem(word) else word for word in folded)


def _has_stem(word: str) -> bool:
    return len(word) > _BEGINNING - (script_of_letter(word[0]) != "Latin")


def _stem(form: str, key: str) -> str | None:
    """The longest beginning of a folded word that is `key` but for doubled letters; None where the key is none."""
    beginnings = [form[:stop] for stop in range(len(key), min(len(form), 2 * len(key)) + 1)]
    return next((each for each in reversed(beginnings) if collapse([each])[0] == key), None)


def folded_words(forms: str) -> str:
    """Lines of words, each folded, with the spaces that folding takes away."""
    lines = fold(forms.replace("\n", "\n\n\n").replace(" ", "\n\n")).split("\n\n\n")
    return "\n".join(line.replace("\n\n", " ") for line in lines)


@lru_cache(maxsize=1)
def bundled_qualifiers() -> Qualifiers:
    """Those that come with the plugin, read once."""
    return Qualifiers(RESOURCES / "lexicon" / "attributes")
