"""Prompts in, materials out: the project's ontology first, then the lexicon, then a text encoder."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..core.weights import identity
from ..errors import UserError
from .encoders.bundled_tower import USE_SCRIPTS
from .encoders.factory import text_encoder
from .encoders.protocol import TextEncoder
from .lexicon import Lexicon, bundled_lexicon
from .material import Candidate, Material
from .ontology.reader import Ontology, load_ontology
from .words.completion import Completer, Completion
from .words.languages import ENGLISH_NAMES, speakers_rank
from .words.matching import Match, Matcher, same_spelling
from .words.normalise import check, normalise, script_of
from .words.terms import Term
from .words.vocabulary import is_word

MAX_MATERIALS = 64
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_AMBIGUOUS = 0.6  # the most confidence a reading has while another one is as likely
_ENCODED = 0.6  # the most confidence a text encoder's reading has
_OF_MANY_MATERIALS = frozenset({"roof"})  # concepts named after a use, whose kinds share nothing that a sensor sees
_UNREAD = 0.1  # the most confidence in a word of a language that the text encoder does not know
NO_MATERIAL = 0.2  # below it lie most words that name no material


class AnchorStore(Protocol):
    """Concept ids to (512,) unit vectors, and back to the nearest ids by centred cosine."""

    card: dict[str, Any]

    def __getitem__(self, concept_id: str) -> np.ndarray: ...
    def nearest(self, vector: np.ndarray, count: int = 5) -> list[tuple[str, float]]: ...


@dataclass(frozen=True)
class _Prompt:
    typed: str
    form: str
    matches: tuple[Match, ...] = ()


class Resolver:
    """Finds the material each prompt names.

    `ontology` is a file or an `Ontology`; `text_encoder`, a name for `encoders.factory`, reads words that neither the
    ontology nor the lexicon knows; `language` is a code ('de', 'pt_BR', 'zh-tw') that breaks ties; `embeddings` is a text-embedding
    database, whose anchors then stand for known words. `lexicon`, `anchors` and `tower` replace the bundled ones, which load when
    first needed.
    """

    def __init__(
        self,
        ontology: str | Path | Ontology | None = None,
        text_encoder: str = "bundled",
        language: str | None = None,
        embeddings: str | Path | None = None,
        *,
        lexicon: Lexicon | None = None,
        anchors: AnchorStore | None = None,
        tower: TextEncoder | None = None,
    ):
        self.lexicon = lexicon or bundled_lexicon()
        self.ontology = ontology if isinstance(ontology, Ontology) or ontology is None else load_ontology(ontology, self.lexicon)
        self.text_encoder = text_encoder
        self.language = self._language(language)
        self._anchors = anchors
        if embeddings is not None:
            from .encoders.anchors import Anchors

            self._anchors = Anchors(embeddings)
        self._tower = tower
        indexes = ([("ontology", self.ontology)] if self.ontology else []) + [("lexicon", self.lexicon)]
        self._matcher = Matcher(indexes, self._ancestors)

    def resolve(self, prompt: str) -> Material:
        """The material one prompt names; `UserError` where it is refused."""
        return self.resolve_all([prompt])[0]

    def resolve_all(self, prompts: Sequence[str]) -> tuple[Material, ...]:
        """The materials of one run, read together: words that several languages share follow the other prompts' language.

        Raises `UserError` where a prompt is refused, none or too many are given, or two of them cannot be told apart.
        """
        if not prompts:
            raise UserError("No material was given; name at least one, such as soil, tree or water.")
        if len(prompts) > MAX_MATERIALS:
            raise UserError(f"{len(prompts)} materials were given; name at most {MAX_MATERIALS} in one run.")
        self._refuse_repeated(prompts)
        materials = []
        for reading in self.read_all(prompts):
            if isinstance(reading, UserError):
                raise reading
            materials.append(reading)
        self._refuse_same(materials)
        return tuple(self._note_kinds(materials))

    def read_all(self, prompts: Sequence[str]) -> tuple[Material | UserError, ...]:
        """Each prompt's material, or why that prompt is refused, without the checks that concern the run as a whole."""
        tidy: list[_Prompt | UserError] = []
        for prompt in prompts:
            try:
                text = check(prompt)
                tidy.append(_Prompt(text, normalise(text)))
            except UserError as error:
                tidy.append(error)
        known = [self._matcher.known(p.form) if isinstance(p, _Prompt) else [] for p in tidy]
        favoured = frozenset({"en", *([self.language] if self.language else []), *_languages(m for found in known for m in found)})
        matched = [replace(p, matches=tuple(self._matcher.match(p.form, favoured))) if isinstance(p, _Prompt) else p for p in tidy]
        support: Counter[str] = Counter()
        for p in matched:
            if isinstance(p, _Prompt):
                support.update(_support(p))
        unknown = [p.typed for p in matched if isinstance(p, _Prompt) and not p.matches and self._is_readable(p)]
        vectors: dict[str, np.ndarray] | UserError
        try:
            # All in one call; without an unknown word the encoder is not even loaded.
            vectors = dict(zip(unknown, np.asarray(self.tower.encode(unknown), np.float32))) if unknown else {}
        except UserError as error:
            vectors = error
        readings: list[Material | UserError] = []
        for p in matched:
            if isinstance(p, UserError):
                readings.append(p)
                continue
            try:
                readings.append(self._known_material(p, support) if p.matches else self._encoded_material(p, vectors))
            except UserError as error:
                readings.append(error)
        return tuple(readings)

    def complete(self, text: str, limit: int = 12) -> list[Completion]:
        """Names that begin with `text`, those in the preferred language and in English first."""
        return self._completer.complete(text, limit, [language for language in (self.language, "en") if language])

    @property
    def weights(self) -> list[dict[str, Any]]:
        """Name, version, SHA-256 and file of every weight file that the materials came from."""
        cards = [part.card for part in (self._anchors, self._tower) if part is not None]
        cards = [part for card in cards for part in card.get("parts", [card])]  # of an ensemble
        return [{**identity(card), **{key: card[key] for key in ("vote", "alignment") if key in card}} for card in cards]

    def describe(self) -> dict[str, Any]:
        """What the prompts were read with, for the provenance."""
        return {
            "lexicon": self.lexicon.version,
            "ontology": self.ontology.describe() if self.ontology else None,
            "text_encoder": self.text_encoder,
            "language": self.language,
        }

    @cached_property
    def _completer(self) -> Completer:
        labels = {**(self.ontology.labels if self.ontology else {}), **self.lexicon.labels}
        return Completer([index for _, index in self._matcher.indexes], labels)

    def _language(self, code: str | None) -> str | None:
        """The lexicon's code for a language or locale name; a language without a lexicon file breaks no ties."""
        tidy = (code or "").split(".")[0].split("@")[0].replace("_", "-").lower()
        if tidy in ("", "c", "posix"):
            return None
        if not _LANGUAGE_CODE.fullmatch(tidy):
            raise UserError(f'"{code}" is no language code; write one such as en, de, pt_BR or sw.')
        if tidy in ("zh-hant", "zh-hk", "zh-mo"):
            tidy = "zh-tw"
        return tidy if tidy in self.lexicon.language_names else tidy.split("-", maxsplit=1)[0]

    # Known words

    def _known_material(self, prompt: _Prompt, support: Counter[str]) -> Material:
        others = Counter(support)
        others.subtract(_support(prompt))
        pairs = [(match, term) for match in prompt.matches for term in match.terms]

        def order(pair: tuple[Match, Term]) -> tuple[bool, float, bool, int, int]:
            _, term = pair
            in_language = term.language is None or term.language == self.language
            return in_language, support[term.language or ""], term.language == "en", -term.rank, -speakers_rank(term.language)

        match, term = max(pairs, key=order)

        def decided(against: str | None) -> bool:
            """Whether the wish for a language or the other prompts speak for the chosen language rather than for `against`."""
            if self.language and term.language != against and self.language in (term.language, against):
                return self.language == term.language
            return others[term.language or ""] >= others[against or ""] + 0.5

        best: dict[str, tuple[Match, Term]] = {}
        for pair in sorted(pairs, key=order, reverse=True):
            if pair[1].concept != term.concept:
                best.setdefault(pair[1].concept, pair)
        rivals = [
            (m, t)
            for m, t in best.values()
            if not (m.way == "folded" and match.way == "exact") and (t.language == term.language or not decided(t.language))
        ]
        label = self._label(term.concept)
        language_name = self._language_name(term.language)
        said = match.found if match.way == "part" else prompt.typed
        warnings, confidence, corrected = self._spelling(prompt, match, term)
        if rivals:
            also = ", ".join(f"{self._label(t.concept)} ({self._language_name(t.language)})" for _, t in rivals[:4])
            warnings.append(
                f'"{said}" can also mean {also}; it was taken as {label} ({language_name}): '
                "set the language or type another name if that is wrong."
            )
            confidence = min(confidence, _AMBIGUOUS)
        # Another sense in the very language is as likely, whichever language is meant.
        meanings = [
            f"{other['meaning']} in {self._language_name(other['language'])}"
            for other in self.lexicon.other_meanings.get(normalise(said), [])
            if match.source == "lexicon" and (other["language"] == term.language or not decided(other["language"]))
        ]
        if meanings:
            warnings.append(
                f"\"{said}\" was taken as {label} ({language_name}), but is {' and '.join(meanings)}: type another name if that is wrong."
            )
            confidence = min(confidence, _AMBIGUOUS)
        # Short Latin words, and forms that only look inflected, mean something in languages that the lexicon knows nothing of.
        chance = len(prompt.form) <= {"exact": 3, "folded": 4, "inflected": 6}.get(match.way, 0)
        chance = chance or (match.way == "inflected" and all(is_word(word) for word in prompt.form.split()))
        if chance and not warnings and script_of(prompt.form) == "Latin" and term.language not in (None, "en") and not decided(None):
            warnings.append(f'"{said}" was read as {language_name} for {label}: check that this is meant.')
            confidence = min(confidence, _AMBIGUOUS)
        spectra = self.ontology.spectra(term.concept) if self.ontology else None
        candidates = [
            Candidate(t.concept, self._label(t.concept), t.language, min(_AMBIGUOUS, m.certainty) if (m, t) in rivals else 0.2)
            for m, t in best.values()
        ]
        if term.concept in _OF_MANY_MATERIALS:
            kinds = [c.id for c in self.lexicon.concepts.values() if c.parent == term.concept]
            candidates += [Candidate(kind, self._label(kind), "en", 0.2) for kind in kinds]
            names = ", ".join(self._label(kind) for kind in kinds)
            warnings.append(f'"{said}" was taken as {label} of any material; where they differ, name the material ({names}).')
        return Material(
            typed=prompt.typed,
            normalised=prompt.form,
            language=term.language,
            language_name=language_name if term.language else None,
            script=script_of(prompt.form),
            concept=term.concept,
            label=label,
            resolved_by=match.source,
            confidence=confidence,
            corrected=corrected,
            warnings=tuple(warnings),
            candidates=tuple(candidates),
            anchor=self._anchor(term.concept),
            spectra=spectra,
        )

    @staticmethod
    def _spelling(prompt: _Prompt, match: Match, term: Term) -> tuple[list[str], float, str | None]:
        """Warnings, confidence and corrected spelling that follow from how the prompt was found."""
        if match.way == "part":
            return [f'"{prompt.typed}" is not known as a whole; its part "{match.found}" was used.'], match.certainty, match.found
        if match.way == "corrected":
            return [f'"{prompt.typed}" is not known; it was read as "{term.text}".'], match.certainty, term.text
        if match.way == "romanised":
            return [f'"{prompt.typed}" was read as "{term.text}" in Latin letters.'], match.certainty, term.text
        known = match.way == "inflected" or same_spelling(match.found, term.text)
        return [], match.certainty, None if known else term.text

    # Unknown words

    def _is_readable(self, prompt: _Prompt) -> bool:
        return script_of(prompt.form) in self._readable_scripts()

    def _encoded_material(self, prompt: _Prompt, vectors: dict[str, np.ndarray] | UserError) -> Material:
        script = script_of(prompt.form)
        if not self._is_readable(prompt):
            raise UserError(
                f'"{prompt.typed}" is not in the lexicon and the text encoder cannot read its script ({script}); '
                "choose a concept from the list or define the material in an ontology."
            )
        if isinstance(vectors, UserError):
            raise vectors
        vector = vectors[prompt.typed]
        nearest = [Candidate(c, self._label(c), None, _encoded_confidence(cosine)) for c, cosine in self.anchors.nearest(vector, 5)]
        label, confidence = nearest[0].label, nearest[0].confidence
        languages = getattr(self.tower, "languages", None)
        unread = self.language if languages is not None and self.language not in languages else None
        if unread and not all(is_word(word) for word in prompt.form.split()):
            # Its vectors of words it has never seen are near something, too.
            confidence = min(confidence, _UNREAD)
        doubt = "is near no known material and may be none" if confidence < NO_MATERIAL else "was read by the text encoder"
        warning = (
            f'"{prompt.typed}" is not in the lexicon and {doubt} (nearest: {label}, confidence {confidence:.2f}): '
            "check that this is meant, or type another name."
        )
        return Material(
            typed=prompt.typed,
            normalised=prompt.form,
            language=None,
            language_name=None,
            script=script,
            concept=None,
            label=label,
            resolved_by="encoder",
            confidence=confidence,
            warnings=(warning, *getattr(self.tower, "warnings", ())),
            candidates=tuple(nearest),
            anchor=vector,
        )

    @property
    def anchors(self) -> AnchorStore:
        """The stored anchors, loaded when first needed."""
        if self._anchors is None:
            from .encoders.anchors import Anchors

            self._anchors = Anchors()
        return self._anchors

    @property
    def tower(self) -> TextEncoder:
        """The text encoder, loaded when first needed."""
        if self._tower is None:
            self._tower = text_encoder(self.text_encoder)
        return self._tower

    def _readable_scripts(self) -> frozenset[str]:
        """The scripts that the text encoder can read; the bundled one need not be loaded to know."""
        if self._tower is None and self.text_encoder == "bundled":
            return USE_SCRIPTS
        return getattr(self.tower, "scripts", USE_SCRIPTS)

    # Concepts

    def _label(self, concept: str) -> str:
        return self.lexicon.labels.get(concept) or (self.ontology.labels[concept] if self.ontology else concept)

    def _language_name(self, language: str | None) -> str:
        if language is None:
            return "your ontology"
        return ENGLISH_NAMES.get(language) or self.lexicon.language_names.get(language, language)

    def _ancestors(self, concept: str) -> list[str]:
        chain: list[str] = []
        if self.ontology:
            while concept in self.ontology.new_concepts:
                parent = self.ontology.new_concepts[concept].parent
                if parent is None:
                    return chain
                chain.append(parent)
                concept = parent
        return chain + self.lexicon.ancestors(concept)

    def _anchor(self, concept: str) -> np.ndarray:
        """The stored anchor; a new concept of an ontology lies midway between its parent's, a close one's and its own definition's."""
        if not self.ontology or concept not in self.ontology.new_concepts:
            return self.anchors[concept]
        new = self.ontology.new_concepts[concept]
        vectors = []
        vectors += [self._anchor(near) for near in (new.parent, new.close) if near is not None]
        if new.definition and script_of(new.definition) in self._readable_scripts():
            vectors.append(np.asarray(self.tower.encode([f"{new.label}, {new.definition}"]), np.float32)[0])
        mean = np.mean(vectors, axis=0)
        return (mean / np.linalg.norm(mean)).astype(np.float32)

    # The run as a whole

    @staticmethod
    def _refuse_repeated(prompts: Sequence[str]) -> None:
        seen: dict[str, str] = {}
        for prompt in prompts:
            text = check(prompt)
            form = normalise(text)
            if form in seen:
                raise UserError(f'The material "{text}" is given twice; name each material once.')
            seen[form] = text

    @staticmethod
    def _refuse_same(materials: Sequence[Material]) -> None:
        for i, second in enumerate(materials):
            for first in materials[:i]:
                same = first.concept == second.concept is not None
                spectra = first.spectra is not None or second.spectra is not None
                if same or (not spectra and np.array_equal(np.asarray(first.anchor), np.asarray(second.anchor))):
                    what = second.label if same else "nothing tells their descriptions apart"
                    raise UserError(
                        f'"{first.typed}" and "{second.typed}" are one material to the model ({what}) and could not be told apart; '
                        "keep one of them or name one more closely."
                    )

    def _note_kinds(self, materials: Sequence[Material]) -> list[Material]:
        noted = []
        for material in materials:
            kinds = [m.typed for m in materials if m.concept and material.concept and material.concept in self._ancestors(m.concept)]
            if kinds:
                names = " and ".join(f'"{kind}"' for kind in kinds)
                are = "is a kind" if len(kinds) == 1 else "are kinds"
                warning = f'{names} {are} of "{material.typed}": its map shows the rest of it.'
                noted.append(replace(material, warnings=(*material.warnings, warning)))
            else:
                noted.append(material)
        return noted


def _languages(matches: Any) -> set[str]:
    return {term.language for match in matches for term in match.terms if term.language}


def _encoded_confidence(cosine: float) -> float:
    """Centred cosines with the nearest concept: words that name no material have 0.2 to 0.56, those that do 0.47 to 0.91."""
    return _ENCODED * min(1.0, max(0.0, (cosine - 0.4) / 0.45))


def _support(prompt: _Prompt) -> Counter[str]:
    """How strongly a prompt speaks for each language: by its best match in it."""
    weights = {"exact": 1.0, "folded": 0.6, "inflected": 0.6, "romanised": 0.5, "corrected": 0.3, "part": 0.3}
    support: Counter[str] = Counter()
    for match in prompt.matches:
        for language in _languages([match]):
            support[language] = max(support[language], weights[match.way])  # type: ignore[assignment]
    return support
