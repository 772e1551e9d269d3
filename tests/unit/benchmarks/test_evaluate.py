"""The table and the ablations."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from benchmarks import ablations, demo, evaluate, scenes
from benchmarks import evaluation_report as report
from benchmarks.results import Results, bundled_weights
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def situation() -> ablations.Setting:
    whole = scenes.sample()
    reference = whole.reference[:, 30:60, 30:60]
    case = replace(whole, cube=whole.cube[30:60, 30:60], reference=reference, score=scenes.against(reference))
    return ablations.setting(case, Resolver(), 0)


def test_the_evaluation_measures_what_a_run_writes(situation, tmp_path):
    """"dry vegetation" says more than a name: a run heeds it, and so does the evaluation."""
    with rasterio.open(demo.SAMPLE) as source:
        pixels, window = source.read(window=Window(30, 30, 30, 30)), source.profile | {"width": 30, "height": 30}
        tags = [source.tags(band) for band in source.indexes]
        with rasterio.open(tmp_path / "part.tif", "w", **window) as part:
            part.write(pixels)
            part.scales = source.scales
            for band, said in enumerate(tags, 1):
                part.update_tags(band, **said)
    prompts = situation.case.prompts
    result = unmix_scene(Request(scene=str(tmp_path / "part.tif"), prompts=prompts, output=tmp_path / "maps"))
    for map_of, entry in zip(ablations.ours(situation), result.provenance["outputs"]["abundance"]):
        with rasterio.open(result.folder / entry["path"]) as source:
            assert np.allclose(map_of, source.read(1, masked=True).filled(np.nan), atol=1e-3, equal_nan=True)


def test_taking_a_part_out_leaves_the_model_as_it_was(situation):
    before = ablations.ours(situation)
    for changed in (ablations.no_penalty, ablations.uniform_penalty, ablations.decoder_typical, ablations.in_area_mode):
        abundance = changed(situation)
        assert np.nanmin(abundance) >= 0
        assert np.nanmax(abundance.sum(0)) <= 1 + 1e-5
        assert not np.allclose(abundance, before, equal_nan=True)
    assert np.array_equal(ablations.ours(situation), before, equal_nan=True)


def test_anchors_without_meaning_give_names_without_meaning(situation):
    errors = [situation.case.score(ablations.random_tower(situation, tower))["aRMSE"] for tower in range(3)]
    assert np.mean(errors) > 2 * situation.case.score(ablations.ours(situation))["aRMSE"]


def test_the_oracles_endmembers_do_well(situation):
    assert situation.case.score(ablations.oracle_endmembers(situation))["aRMSE"] < 0.1


@pytest.fixture
def results() -> Results:
    return Results({"spectral_encoder": "abc"}, "1", "1 May 2026", [0, 1])


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_tables_state_goal_and_whether_it_is_reached(results):
    for error in (0.04, 0.05):
        results.add("samson", report.OURS, {"aRMSE": error})
        results.add("samson, SNR 20 dB", report.OURS, {"aRMSE": error + 0.03})
    results.add("samson", "library means + FCLS", {"aRMSE": 0.3})
    lines = [cells(line) for line in report.goals_table(results)]
    assert lines[2] == ["samson", "aRMSE 0.045 (0.040 to 0.050)", "aRMSE 0.05", "yes", "0.300 library means + FCLS"]
    assert lines[3] == ["samson, SNR 20 dB", "aRMSE 0.075 (0.070 to 0.080)", "aRMSE 0.058, 1.3 x clean", "no", ""]


def test_the_readme_shows_every_case_and_where_a_peer_is_better(results):
    results.add("moffett", report.OURS, {"aRMSE": 0.075})
    results.add("moffett", "VCA + FCLS, named by the reference", {"aRMSE": 0.06})
    results.add("samson", report.OURS, {"aRMSE": 0.03})
    results.add("samson", "library means + FCLS", {"aRMSE": 0.21})
    results.add("samson, striping", report.OURS, {"aRMSE": 0.027})
    results.add("urban spectra", report.OURS, {"top-1": 0.68})
    results.add("urban spectra", "angle to class means", {"top-1": 0.71})
    results.supervised = [{"scene": "muufl", "pixels": 5, "zero-shot": 0.272, "supervised": 0.156, "kept": ["both"]}]
    results.languages = {"scene": "samson", "count": 49, "largest_difference": 0.0, "in": "de"}
    measured = {"field sites": [0.86, 0.88]}
    results.interval = {"nominal": 0.9, "coverage": 0.887, "scenes": 90, "measured": measured}
    rows = [cells(line) for line in report.readme(results).splitlines()[2:]]
    assert [row[1:] for row in rows] == [
        ["aRMSE 0.075", "**aRMSE 0.060**, VCA + FCLS, named by the reference"],
        ["**aRMSE 0.030**", "aRMSE 0.210, library means + FCLS"],
        ["aRMSE 0.027", ""],
        ["top-1 0.680", "**top-1 0.710**, angle to class means"],
        ["aRMSE 0.156", "aRMSE 0.272 without, from words"],
        ["0.000", ""],
        ["88.7%", ""],
        ["87.0% (86.0% to 88.0%)", ""],
    ]


def test_write_replaces_what_stands_between_the_markers(tmp_path):
    document = tmp_path / "evaluation.md"
    document.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    report.put(document, "new")
    report.put(document, "newer")
    assert document.read_text(encoding="utf-8") == f"before\n{report.BEGIN}\n\nnewer\n\n{report.END}\nafter\n"
    assert report.block(document) == "newer"
    document.write_text("no markers", encoding="utf-8")
    with pytest.raises(SystemExit):
        report.put(document, "new")


def test_cases_measured_before_stay_only_with_the_same_weights(results, tmp_path):
    results.add("samson", report.OURS, {"aRMSE": 0.03})
    results.remarks = ["samson, oracle: no reference", "potsdam, oracle: no reference"]
    results.save(tmp_path / "results.json")
    earlier = Results.load(tmp_path / "results.json")
    assert earlier == results
    now = Results(dict(results.weights), "1", "2 May 2026", [0, 1])
    now.add("potsdam", report.OURS, {"MAE": 0.1, "r": 0.8})
    both = now.over(earlier)
    assert list(both.runs) == ["samson", "potsdam"]
    assert both.remarks == ["samson, oracle: no reference"]
    assert both.date == "2 May 2026"
    retrained = Results({"spectral_encoder": "def"}, "1", "2 May 2026", [0, 1])
    assert retrained.over(earlier).runs == {}


def test_the_documents_show_what_the_command_measured_and_with_the_bundled_weights():
    """`make evaluate ARGS=--write` keeps its figures in a file; both tables are rendered from it, and nobody edits
    them.
    """
    kept = Results.load()
    assert report.block(report.README) == report.readme(kept)
    assert report.block(report.DOCUMENT) == report.document(kept)
    assert kept.weights == bundled_weights()


def test_a_peer_names_by_the_derivative_what_differs_in_slope_alone(monkeypatch):
    bands = Bands(np.linspace(500, 900, 9), np.full(9, 10.0), np.ones(9, bool))
    line = np.linspace(0, 1, 9)
    rising, falling = 1 + 0.1 * line, 1.1 - 0.1 * line
    monkeypatch.setattr(evaluate.spectra, "library", lambda *_: [rising[None], falling[None]])
    given = {"spectra": np.array([9 + line, 9 - line]), "truth": np.array([0, 1])}
    naming = SimpleNamespace(prompts=("a", "b"), bands=bands, **given)
    found = evaluate.name_by_library(naming, SimpleNamespace(resolve_all=list), nearest=True, derivative=True)
    assert found["top-1"] == 1
