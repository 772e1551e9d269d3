from __future__ import annotations

import inspect
from dataclasses import replace

import numpy as np
import pytest
import torch

from training.distil import Ensemble
from training.encoder import EncoderSettings, contrastive_loss, groups, siblings, train_encoder
from training.left_out import LEFT_OUT, join
from training.library import Library
from training.library_rules import first
from training.loop import Run
from training.naming import HYPERSPECTRAL, SENTINEL, Readings, by_angle, by_encoder, by_neighbours, score_of
from training.new_libraries import DRY, MAN_MADE, ROCKS, SPECIES
from training.sensors import MANY, random_bands
from training.simulate import Conditions, Dice, blend, measured_elsewhere, mixtures
from training.variants import VARIANTS

CPU = torch.device("cpu")
TINY = EncoderSettings(width=32, hidden=48, blocks=2, steps=20, batch=64, sensors=4, sensors_a_step=4, fresh_sensors=5)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator(CPU).manual_seed(seed)


# -- drawing and augmentation -----------------------------------------------------------------------------------------
def drawn_share(library: Library, source: np.ndarray) -> dict[tuple[str, str], float]:
    chance = torch.diff(library.cumulative, prepend=torch.zeros(1)).numpy()
    share: dict[tuple[str, str], float] = {}
    for row, own in zip(library.train.tolist(), chance):
        key = library.names[library.label[row]], str(source[row])
        share[key] = share.get(key, 0) + own
    return share


def test_even_sources_make_libraries_of_a_concept_count_alike_and_leave_the_concepts_alone(corpus):
    source = np.load(corpus)["source"]
    plain, even = (drawn_share(Library(corpus, CPU, even_sources=e), source) for e in (0.0, 1.0))
    for name in ("pine", "soil"):
        fields, laboratory = even[name, "Fields of Ghent"], even[name, "Laboratory"]
        assert fields == pytest.approx(laboratory)
        assert plain[name, "Fields of Ghent"] < 0.8 * plain[name, "Laboratory"]
        assert fields + laboratory == pytest.approx(plain[name, "Fields of Ghent"] + plain[name, "Laboratory"])


def test_a_blend_lies_between_spectra_of_one_concept(library):
    rows = library.train[:40, None]
    spectra = library.spectra[rows]
    blended = blend(library, spectra, rows, 1.0, generator())
    own = {name: library.spectra[library.by_concept.rows][library.label[library.by_concept.rows] == name]
           for name in library.label[rows].unique().tolist()}  # fmt: skip
    for row, spectrum in zip(rows[:, 0].tolist(), blended[:, 0]):
        of = own[int(library.label[row])]
        assert (spectrum <= of.amax(0) + 1e-6).all()
        assert (spectrum >= of.amin(0) - 1e-6).all()
    assert not torch.equal(blended, spectra)
    assert torch.equal(blend(library, spectra, rows, 0.0, generator()), spectra)


def test_another_laboratory_changes_spectra_smoothly_and_leaves_the_unknown_at_zero(library):
    spectra = library.spectra[library.train[:30, None]]
    conditions = Conditions(power=0.2, curve=0.12)
    seen = measured_elsewhere(spectra, library.wavelength, conditions, Dice(generator()))
    assert (seen[spectra == 0] == 0).all()
    known = spectra > 0
    factor = torch.where(known, seen / spectra.clamp_min(1e-6), torch.nan)
    assert torch.nanmedian((factor - 1).abs()) > 0.03
    step = factor.diff(dim=-1).abs()
    assert step[~step.isnan()].max() < 0.1


def test_by_default_pixels_are_drawn_as_before(library):
    """The new conditions take no random number where they are off."""
    plain = mixtures(library, 32, Conditions(), generator(5))
    off = mixtures(library, 32, Conditions(blend=0.0, power=0.0, curve=0.0), generator(5))
    assert torch.equal(plain.spectra, off.spectra)
    on = mixtures(library, 32, Conditions(curve=0.2), generator(5))
    assert torch.equal(plain.rows, on.rows)
    assert not torch.equal(plain.spectra, on.spectra)


def test_few_bands_can_be_drawn_more_often():
    def share(few: float) -> float:
        rng = np.random.default_rng(1)
        return float(np.mean([len(random_bands(rng, few)) < MANY for _ in range(300)]))

    assert share(0.22) == pytest.approx(0.28, abs=0.06)  # real ones, and filter wheels
    assert share(0.5) == pytest.approx(0.56, abs=0.07)


# -- losses, teacher --------------------------------------------------------------------------------------------------
def test_ancestors_get_their_part_of_a_label(library):
    smooth = siblings(library, 0.0, 0.2)
    pine, conifer, soil = (library.names.index(name) for name in ("pine", "conifer", "soil"))
    assert torch.allclose(smooth.sum(1), torch.ones(len(smooth)))
    assert smooth[pine, pine] == pytest.approx(0.8)
    assert smooth[pine, conifer] > 0.05
    assert smooth[soil, soil] == 1  # of no group but its own


def test_the_loss_among_groups_minds_only_the_group(library):
    class Labelled:
        own = torch.zeros(1, len(library.names))
        target = torch.zeros(1, len(library.names))
        weight = torch.ones(1)

    pine, spruce, soil = (library.names.index(name) for name in ("pine", "spruce", "soil"))
    Labelled.own[0, pine] = Labelled.target[0, pine] = 1
    settings, smooth = EncoderSettings(groups=1.0), siblings(library, 0.0)

    def added(taken_for: int) -> float:
        logits = torch.full((1, len(library.names)), -4.0)
        logits[0, taken_for] = 6.0
        with_groups = contrastive_loss(logits, Labelled, smooth, settings, groups(library))
        return float(with_groups - contrastive_loss(logits, Labelled, smooth, settings))

    assert added(spruce) < 0.1
    assert added(soil) > 1


def test_an_ensemble_answers_with_the_mean_of_its_logits(library):
    encoders = [TINY.build().eval() for _ in range(3)]
    with torch.no_grad():
        for i, encoder in enumerate(encoders):
            encoder.log_scale.fill_(2.0 + i)
            encoder.bias.fill_(-3.0 - i)
        grid, covered = torch.rand(5, 216), torch.ones(5, 216)
        ensemble = Ensemble(encoders)
        mean = torch.stack([e.logits(e(grid, covered), library.anchors) for e in encoders]).mean(0)
        vectors = ensemble(grid, covered)
        assert torch.allclose(ensemble.logits(vectors, library.anchors), mean, atol=1e-4)
        assert (vectors.norm(dim=1) <= 1 + 1e-6).all()


@pytest.mark.slow
def test_training_is_watched_ten_times_and_not_changed_by_it(library):
    seen: list[int] = []
    watched, _ = train_encoder(
        library, TINY, Conditions(), Run(CPU, quiet=True), lambda step, _encoder: seen.append(step)
    )
    alone, _ = train_encoder(library, TINY, Conditions(), Run(CPU, quiet=True))
    assert seen == list(range(2, 21, 2))
    for one, other in zip(watched.parameters(), alone.parameters()):
        assert torch.equal(one, other)


# -- figures ----------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def readings(corpus):
    library = Library(corpus, CPU, without=["ghent"])
    pixels = np.full((4, 10), 0.2, np.float32), np.array(["pine", "soil", "soil", "birch"]), np.linspace(490, 2190, 10)
    return Readings(library, {"Ghent": library.left_out}, Run(CPU, quiet=True), {"Ukraine": pixels})


def test_each_library_is_read_through_spectrometers_and_ten_bands(readings):
    figures = readings.figures(lambda seen: torch.zeros(len(seen.label), len(readings.library.names)))
    assert set(figures) == {"Ghent", "Ukraine"}
    assert set(figures["Ghent"]) == {HYPERSPECTRAL, SENTINEL}
    assert set(figures["Ukraine"]) == {SENTINEL}
    assert figures["Ukraine"][SENTINEL]["spectra"] == 3  # nothing was trained for birch


def test_figures_are_balanced_and_right_answers_score_one(readings):
    names = readings.library.names

    def right(seen):
        return torch.nn.functional.one_hot(seen.label, len(names)).float()

    def always_pine(seen):
        return torch.nn.functional.one_hot(torch.full_like(seen.label, names.index("pine")), len(names)).float()

    figures = readings.figures(right)
    assert score_of(figures, ["Ghent"]) == 1
    one = readings.figures(always_pine)["Ghent"][HYPERSPECTRAL]
    assert one["balanced"] == pytest.approx(1 / 6, abs=1e-3)
    assert one["own_words"] == pytest.approx(1 / 6, abs=1e-3)
    assert one["group_balanced"] == pytest.approx(3 / 6, abs=1e-3)  # pine, spruce, lawn


def test_the_nearest_spectrum_names_what_is_easy(readings):
    for derivative in (False, True):
        figures = readings.figures(by_angle(readings, derivative))["Ghent"]
        assert figures[HYPERSPECTRAL]["balanced"] > 0.9


def test_neighbours_and_ancestors_change_the_scores_of_an_encoder(readings):
    encoder = TINY.build().eval()
    with torch.no_grad():
        seen = readings.seen[0]
        plain = by_encoder(encoder, readings.library)(seen)
        assert not torch.allclose(by_encoder(encoder, readings.library, 0.5)(seen), plain)
        near = by_neighbours(readings, encoder, 1.0)(seen) - plain
    pine, birch = (readings.library.names.index(name) for name in ("pine", "birch"))
    assert (near[:, pine] > near[:, birch]).all()  # no training spectrum is a birch


# -- data and variants ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rules", "name", "concept"),
    [
        (SPECIES, "southern shagbark hickory", "broadleaf_tree"),
        (SPECIES, "sunflower", "sunflower"),
        (SPECIES, "Aloe arborescens_flower", "flower"),
        (SPECIES, "eastern red cedar", "juniper"),
        (SPECIES, "Acacia caven", "acacia"),
        (MAN_MADE, "Asphaltic concrete", "asphalt"),
        (MAN_MADE, "White fiberglass unspecified rubber", None),
        (MAN_MADE, "Galvanized Steel Metal", "galvanized_steel"),
        (DRY, "Pinus coulteri dry needles non-photosynthetic", "leaf_litter"),
        (ROCKS, "Felsic Granite", "granite"),
    ],
)
def test_names_of_other_libraries_are_concepts(rules, name, concept):
    assert first(rules, name) == concept


def test_what_is_left_out_is_in_no_training_and_more_trains_only_where_asked(corpus, tmp_path):
    data = {**np.load(corpus)}
    data["measured"] = np.ones(len(data["concept"]), bool)
    data["source"] = data["source"].astype("U20")
    data["source"][:3] = "SLUM", "Berlin urban HyMap", "MUUFL field spectra"
    np.savez(tmp_path / "corpus.npz", **data)
    extra = {name: data[name][:4].astype("U30") if data[name].dtype.kind == "U" else data[name][:4]
             for name in ("spectra", "concept", "sample", "source", "split", "measured")}  # fmt: skip
    extra["source"][:] = "ECOSTRESS man-made", "ECOSTRESS", "ECOSTRESS", "Giessen meadow"
    extra["split"] = np.array(["left out", "more", "more, held out", "reported"])
    extra["sample"][:] = "a", "b", "c", "d"
    np.savez(tmp_path / "extra.npz", **extra)
    join(tmp_path / "corpus.npz", tmp_path / "extra.npz", tmp_path)
    trained = {}
    for name in ("plain", "more"):
        library = Library(tmp_path / f"{name}.npz", CPU, without=list(LEFT_OUT.values()))
        source = np.load(tmp_path / f"{name}.npz")["source"]
        trained[name] = set(source[library.train.numpy()])
        assert len(library.left_out) == 4
    assert trained["plain"] == {"Fields of Ghent", "Laboratory"}
    assert trained["more"] == trained["plain"] | {"ECOSTRESS"}


def test_every_variant_can_be_built_and_comes_after_its_members():
    drawing = set(inspect.signature(Library.__init__).parameters)
    begun: set[str] = set()
    for name, variant in VARIANTS.items():
        assert EncoderSettings(**variant.settings)
        assert replace(Conditions(), **variant.conditions)
        assert set(variant.drawing) <= drawing
        assert begun.issuperset(variant.members)
        begun.add(name)
