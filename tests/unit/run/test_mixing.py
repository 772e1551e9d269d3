"""The option `mixing`: asked for on the command line, kept in the record, made again by a replay, hinted at for
minerals.
"""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.core.mixing import to_albedo, to_reflectance
from clip_unmix_qgis.run import provenance
from clip_unmix_qgis.run.preview import Part, Previewer
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request

from .conftest import SPECTRA, write_scene

PROMPTS = ("kaolinite", "goethite")
WORDS = [word for prompt in PROMPTS for word in ("-m", prompt)]
BRIGHT, DARK = np.interp(np.arange(24), [0, 8, 23], [0.5, 0.85, 0.6]), SPECTRA[1]


@pytest.fixture(scope="module")
def powders(tmp_path_factory):
    """40 x 30 pixels of two powders mixed grain by grain."""
    share = np.random.default_rng(0).dirichlet([0.5, 0.5], 1200)
    values = to_reflectance(share @ to_albedo(np.array([BRIGHT, DARK])))
    return write_scene(tmp_path_factory.mktemp("powders") / "powders.tif", values.T.reshape(-1, 40, 30))


def read(folder, record):
    with rasterio.open(folder / record["outputs"]["abundance"][0]["path"]) as source:
        return source.read(1)


@pytest.mark.slow
def test_an_intimate_run_says_what_it_assumed_and_is_made_again(powders, models, command, tmp_path):
    done = command("unmix", powders, *WORDS, "--mixing", "intimate", "-o", tmp_path / "run")
    assert done.status == 0, done.err
    record = provenance.read(tmp_path / "run" / provenance.FILE_NAME)
    assert record["parameters"]["mixing"] == "intimate"
    assert "--mixing intimate" in record["replay"]
    assert record["model"]["mixing"]["incidence_deg"] == 30.0
    assert any("cross-section" in warning for warning in record["warnings"])
    again = replay(tmp_path / "run" / provenance.FILE_NAME, tmp_path / "again")
    assert not again.different
    assert not again.figures


@pytest.mark.slow
def test_an_areal_run_of_minerals_offers_the_other_mixing_and_gives_other_maps(powders, models, command, tmp_path):
    records = {}
    for mixing in ("areal", "intimate"):
        assert command("unmix", powders, *WORDS, "--mixing", mixing, "-o", tmp_path / mixing).status == 0
        records[mixing] = provenance.read(tmp_path / mixing / provenance.FILE_NAME)
    hint = [warning for warning in records["areal"]["warnings"] if "'intimate'" in warning]
    assert len(hint) == 1
    assert all(prompt in hint[0] for prompt in PROMPTS)
    assert "mixing" not in records["areal"]["model"]
    assert records["areal"]["run"] != records["intimate"]["run"]
    maps = [read(tmp_path / mixing, record) for mixing, record in records.items()]
    assert np.nanmean(np.abs(maps[0] - maps[1])) > 0.02


def test_no_hint_without_minerals(finished):
    assert not any("intimate" in warning for warning in finished.provenance["warnings"])


@pytest.mark.slow
def test_old_records_mixed_by_area(finished, tmp_path):
    """A record of before the option is read and made again as one by area."""
    record = json.loads(json.dumps(finished.provenance))
    del record["parameters"]["mixing"]
    folder = tmp_path / "old"
    folder.mkdir()
    provenance.write(record, folder / provenance.FILE_NAME)
    assert provenance.read(folder / provenance.FILE_NAME)
    again = replay(folder / provenance.FILE_NAME, tmp_path / "again")
    assert again.result.provenance["parameters"]["mixing"] == "areal"


def test_a_preview_mixes_as_the_run_will(powders, models):
    previewer = Previewer()
    maps = []
    for mixing in ("areal", "intimate"):
        request = Request(str(powders), PROMPTS, "", mixing=mixing)
        maps.append(list(previewer.frames(request, Part(0, 0, 30, 40)))[-1].abundance)
    previewer.close()
    assert np.nanmean(np.abs(maps[0] - maps[1])) > 0.02


def test_unknown_mixings_are_refused(powders, command, tmp_path):
    done = command("unmix", powders, *WORDS, "--mixing", "stirred", "-o", tmp_path / "run")
    assert done.status == 2
    assert not (tmp_path / "run").exists()
