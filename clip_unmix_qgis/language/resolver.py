"""Prompts in, materials out: the project's ontology first, then the lexicon, then a text encoder."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..core.weights import identity
from ..errors import UserError
from ..messages import Message
from .concepts import Concepts
from .described_words import DescribedWords
from .encoders.bundled_tower import USE_SCRIPTS
from .encoders.factory import text_encoder
from .encoders.protocol import TextEncoder
from .known_words import Prompt, languages_of, support_of
from .lexicon import Lexicon, bundled_lexicon
from .material import NO_MATERIAL, Material
from .narrowing import Narrowing
from .ontology.reader import Ontology, load_ontology
from .together import merged, note_kinds, note_same
from .unknown_words import AnchorStore, encoded_material
from .words.completion import Completer, Completion
from .words.lookup import Match
from .words.matching import Matcher
from .words.normalise import check, normalise, script_of
from .words.uncollected import uncollected

__all__ = ["MAX_MATERIALS", "NO_MATERIAL", "Resolver"]

MAX_MATERIALS = 64
MAX_LETTERS = 2500  # of all prompts of a run
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


class Resolver:
    """Finds the material each prompt names.

    `ontology` is a file or an `Ontology`; `text_encoder`, a name for `encoders.factory`, reads words that neither the
    ontology nor the lexicon knows; `language` is a code ('de', 'pt_BR', 'zh-tw') that breaks ties; `embeddings` is a
    text-embedding database, whose anchors then stand for known words. `lexicon`, `anchors` and `tower` replace the
    bundled ones, which load when first needed.
    """

    @uncollected()
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
        self.ontology = load_ontology(ontology, self.lexicon) if isinstance(ontology, (str, Path)) else ontology
        self.concepts = Concepts(self.lexicon, self.ontology)
        self.text_encoder = text_encoder
        self.language = self._language(language)
        self._anchors = anchors
        if embeddings is not None:
            from .encoders.anchors import Anchors

            self._anchors = Anchors(embeddings)
        self._tower = tower
        indexes = ([("ontology", self.ontology)] if self.ontology else []) + [("lexicon", self.lexicon)]
        self._matcher = Matcher(indexes, self.concepts.ancestors, Narrowing(self.concepts.ancestors).made_of)
        self._words = DescribedWords(self._matcher, self.concepts, self.language)

    def resolve(self, prompt: str) -> Material:
        """The material one prompt names; `UserError` where it is refused."""
        return self.resolve_all([prompt])[0]

    def resolve_all(self, prompts: Sequence[str]) -> tuple[Material, ...]:
        """The materials of one run, one for each prompt, read together: words that several languages share follow the
        other prompts' language. A warning tells those that have one meaning.

        Raises `UserError` where a prompt is refused, or none or too many are given.
        """
        self._refuse_number(prompts)
        return tuple(note_kinds(note_same(self._all_read(prompts)), self.concepts))

    def resolve_merged(self, prompts: Sequence[str]) -> tuple[Material, ...]:
        """The materials of one run as `resolve_all` gives them, but prompts with one meaning share one material.

        It is named after them, holds them in `prompts` and says so in a warning. There are as many materials as maps.
        """
        self._refuse_number(prompts)
        return tuple(note_kinds(merged(self._all_read(prompts)), self.concepts))

    @staticmethod
    def _refuse_number(prompts: Sequence[str]) -> None:
        if not prompts:
            raise UserError("No material was given; name at least one, such as soil, tree or water.")
        if len(prompts) > MAX_MATERIALS:
            raise UserError(
                "{prompts_count} materials were given; name at most {max_materials} in one run.",
                prompts_count=len(prompts), max_materials=MAX_MATERIALS,
            )

    def _all_read(self, prompts: Sequence[str]) -> list[Material]:
        """The prompts' materials; the first refusal is raised."""
        materials = []
        for reading in self.read_all(prompts):
            if isinstance(reading, UserError):
                raise reading
            materials.append(reading)
        return materials

    @uncollected()
    def read_all(self, prompts: Sequence[str]) -> tuple[Material | UserError, ...]:
        """Each prompt's material, or why that prompt is refused, without the checks that concern the run as a whole."""
        found = self._look_up(_within_limit([_tidy(prompt) for prompt in prompts]))
        support: Counter[Any] = Counter()
        for prompt in found:
            if isinstance(prompt, Prompt):
                support.update(support_of(prompt))
        vectors = self._vectors(found)
        readings: list[Material | UserError] = []
        for prompt in found:
            try:
                if isinstance(prompt, UserError):
                    raise prompt
                readings.append(
                    self._known_material(prompt, support) if prompt.matches else self._encoded_material(prompt, vectors)
                )
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
        return [
            {**identity(card), **{key: card[key] for key in ("vote", "alignment") if key in card}} for card in cards
        ]

    def describe(self) -> dict[str, Any]:
        """What the prompts were read with, for the provenance."""
        return {
            "lexicon": self.lexicon.version,
            "ontology": self.ontology.describe() if self.ontology else None,
            "text_encoder": self.text_encoder,
            "language": self.language,
        }

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

    @cached_property
    def _completer(self) -> Completer:
        known = [*(self.ontology.labels if self.ontology else ()), *self.lexicon.labels]
        labels = {concept: self.concepts.label(concept) for concept in known}
        return Completer([index for _, index in self._matcher.indexes], labels)

    def _language(self, code: str | None) -> str | None:
        """The lexicon's code for a language or locale name; a language without a lexicon file breaks no ties."""
        tidy = (code or "").split(".")[0].split("@")[0].replace("_", "-").lower()
        if tidy in ("", "c", "posix"):
            return None
        if not _LANGUAGE_CODE.fullmatch(tidy):
            raise UserError('"{code}" is no language code; write one such as en, de, pt_BR or sw.', code=code)
        if tidy in ("zh-hant", "zh-hk", "zh-mo"):
            tidy = "zh-tw"
        return tidy if tidy in self.lexicon.language_names else tidy.split("-", maxsplit=1)[0]

    # Known words

    def _look_up(self, prompts: Sequence[Prompt | UserError]) -> list[Prompt | UserError]:
        """The prompts with what the ontology or the lexicon has for them."""
        known = [match for p in prompts if isinstance(p, Prompt) for match in self._matcher.known(p.form)]
        favoured = frozenset({"en", *([self.language] if self.language else []), *languages_of(known)})
        return [self._matched(p, favoured) if isinstance(p, Prompt) else p for p in prompts]

    def _matched(self, prompt: Prompt, favoured: frozenset[str]) -> Prompt | UserError:
        """The prompt with what it may mean; why it is refused where it names a quantity."""
        typed, own = prompt.typed, bool(self.ontology and prompt.form in self.ontology.exact)
        if typed in self.lexicon.quantities and not own:
            what = Message(self.lexicon.quantities[typed])
            return UserError(
                '"{typed}" is {what} and no material; name what is on the ground, such as soil or tree.',
                typed=typed, what=what,
            )
        if typed in self.lexicon.acronyms and not own:
            match = Match("lexicon", self.lexicon.acronyms[typed], "exact", 1.0, prompt.form)
            return replace(prompt, matches=(match,))
        try:
            return self._words.matched(prompt, favoured)
        except UserError as error:
            return error

    def _known_material(self, prompt: Prompt, support: Counter[Any]) -> Material:
        meaning = self._words.meaning(prompt, support)
        concept, language = meaning.concept, meaning.word.term.language
        label = self.concepts.label
        return Material(
            typed=prompt.typed,
            normalised=prompt.form,
            language=language,
            language_name=self.concepts.language_name(language) if language else None,
            script=script_of(prompt.form),
            concept=concept,
            label=label(concept),
            resolved_by=meaning.word.match.source,
            confidence=meaning.confidence,
            corrected=meaning.corrected,
            warnings=meaning.warnings,
            candidates=meaning.candidates,
            attributes=meaning.attributes,
            named=label(meaning.named) if meaning.named != concept else None,
            read_as=prompt.read_as,
            mixed=tuple(label(each) for each in meaning.mixed),
            anchor=_mean([self._anchor(each) for each in (concept, *meaning.mixed)]),
            spectra=self.concepts.spectra(concept),
        )

    def _anchor(self, concept: str) -> np.ndarray:
        """The stored anchor; a new concept's lies midway between its parent's, a close one's and its definition's."""
        if not self.ontology or concept not in self.ontology.new_concepts:
            return self.anchors[concept]
        new = self.ontology.new_concepts[concept]
        vectors = [self._anchor(near) for near in (new.parent, new.close) if near is not None]
        if new.definition and script_of(new.definition) in self._readable_scripts():
            vectors.append(np.asarray(self.tower.encode([f"{new.label}, {new.definition}"]), np.float32)[0])
        return _mean(vectors)

    # Unknown words

    def _vectors(self, prompts: Sequence[Prompt | UserError]) -> dict[str, np.ndarray] | UserError:
        """Vectors of all unknown words in one call, or why there are none; without one the encoder is not loaded."""
        scripts = self._readable_scripts
        unknown = [
            p.typed for p in prompts if isinstance(p, Prompt) and not p.matches and script_of(p.form) in scripts()
        ]
        try:
            return dict(zip(unknown, np.asarray(self.tower.encode(unknown), np.float32))) if unknown else {}
        except UserError as error:
            return error

    def _encoded_material(self, prompt: Prompt, vectors: dict[str, np.ndarray] | UserError) -> Material:
        script = script_of(prompt.form)
        if script not in self._readable_scripts():
            raise UserError(
                '"{typed}" is not in the lexicon and the text encoder cannot read its script ({script}); choose a '
                'concept from the list or define the material in an ontology.',
                typed=prompt.typed, script=script,
            )
        if isinstance(vectors, UserError):
            raise vectors
        vector = vectors[prompt.typed]
        return encoded_material(prompt, vector, self.anchors, self.tower, self.concepts, self.language)

    def _readable_scripts(self) -> frozenset[str]:
        """The scripts that the text encoder can read; the bundled one need not be loaded to know."""
        if self._tower is None and self.text_encoder == "bundled":
            return USE_SCRIPTS
        return getattr(self.tower, "scripts", USE_SCRIPTS)


def _mean(vectors: Sequence[np.ndarray]) -> np.ndarray:
    """The unit vector midway between unit vectors (512,); a single one as it is."""
    if len(vectors) == 1:
        return vectors[0]
    mean = np.mean(vectors, axis=0)
    return (mean / np.linalg.norm(mean)).astype(np.float32)


def _tidy(prompt: str) -> Prompt | UserError:
    """The prompt as it is looked up, or why it is refused."""
    try:
        text = check(prompt)
    except UserError as error:
        return error
    hidden = Message('Hidden characters, such as direction marks, were taken out of "{text}".', text=text)
    return Prompt(text, normalise(text), notes=() if text == prompt.strip() else (hidden,))


def _within_limit(prompts: Sequence[Prompt | UserError]) -> list[Prompt | UserError]:
    """The prompts, those refused that come after too many letters: what is looked up in every way takes its time."""
    sentence = Message(
        "The materials have more than {max_letters} letters together; name them more briefly.",
        max_letters=MAX_LETTERS,
    )
    total, kept = 0, []
    for prompt in prompts:
        total += len(prompt.form) if isinstance(prompt, Prompt) else 0
        too_many = isinstance(prompt, Prompt) and total > MAX_LETTERS
        kept.append(UserError(sentence) if too_many else prompt)
    return kept
