"""Rough abundances of a part of a scene, in time."""
from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import preview
from clip_unmix_qgis.run.preview import Part, Previewer
from clip_unmix_qgis.run.request import Request

PROMPTS = ("vegetation", "dry grass", "soil")


def test_any_first_lines_are_spread_evenly():
    for count in (1, 2, 5, 100, 240):
        order = preview._coarse_first(count)
        assert sorted(order) == list(range(count))
    assert list(preview._coarse_first(8)) == [0, 4, 2, 6, 1, 5, 3, 7]


def test_a_line_that_is_not_known_yet_shows_its_neighbour():
    done = np.array([True, False, False, False, True, False])
    assert list(preview._nearest_done(done)) == [0, 0, 4, 4, 4, 4]


def scene(rows=10, cols=20, e=-1.0, b=0.0, georeferenced=True):
    return SimpleNamespace(rows=rows, cols=cols, georeferenced=georeferenced, transform=SimpleNamespace(b=b, d=b, e=e))


def test_only_what_lies_in_the_scene_is_read():
    assert preview._inside(Part(-5, 4, 100, 100), scene()) == Part(0, 4, 20, 6)
    assert preview._inside(Part(0, 0, 5, 5), scene(e=1.0, georeferenced=False)) == Part(0, 0, 5, 5)
    with pytest.raises(UserError, match="not in sight"):
        preview._inside(Part(50, 0, 10, 10), scene())
    for turned in (scene(e=1.0), scene(b=0.5)):
        with pytest.raises(UserError, match="is turned"):
            preview._inside(Part(0, 0, 5, 5), turned)


@pytest.fixture(scope="module")
def frames(sample_scene):
    previewer = Previewer()

    def make(part, prompts=PROMPTS, **more):
        return list(previewer.frames(Request(str(sample_scene), prompts, ""), part, **more))

    yield make
    previewer.close()


@pytest.mark.slow
def test_a_preview_shows_what_the_scene_holds(frames, sample_scene):
    found = frames(Part(0, 0, 100, 100))
    assert found[-1].whole
    abundance = found[-1].abundance
    assert abundance.shape == (100, 100, 3)
    from osgeo import gdal

    truth = gdal.Open(str(sample_scene.with_name("sample_truth_lit.tif"))).ReadAsArray()
    valid = np.isfinite(abundance[..., 0])
    assert (valid == np.isfinite(truth[0])).mean() > 0.99
    valid &= np.isfinite(truth[0])
    for material, floor in ((0, 0.9), (1, 0.9)):
        assert np.corrcoef(abundance[..., material][valid], truth[material][valid])[0, 1] > floor


@pytest.mark.slow
def test_a_coarse_preview_comes_first_and_covers_all(frames):
    found = frames(Part(20, 20, 60, 60), pause=0.0)
    assert [frame.whole for frame in found] == [*[False] * (len(found) - 1), True]
    assert len(found) > 1
    for frame in found:
        assert frame.abundance.shape == (60, 60, 3)
        assert np.isfinite(frame.abundance).any(axis=(1, 2)).all()


@pytest.mark.slow
def test_a_preview_stops_when_it_is_not_wanted_any_more(frames):
    assert frames(Part(0, 0, 100, 100), is_cancelled=lambda: True) == []
    with pytest.raises(UserError):
        list(Previewer().frames(Request("/nowhere/scene.tif", PROMPTS, ""), Part(0, 0, 10, 10)))


@pytest.mark.slow
def test_a_warm_previewer_reads_only_the_scene_and_the_words(sample_scene, monkeypatch):
    from clip_unmix_qgis.core.model.networks import Networks

    request, previewer = Request(str(sample_scene), PROMPTS, ""), Previewer()
    previewer.warm((request.ontology, request.text_encoder, request.language))
    networks, resolver = previewer._networks, previewer._resolver[1]
    monkeypatch.setattr(Networks, "load", lambda folder: pytest.fail("read again"))
    first = next(previewer.frames(request, Part(0, 0, 50, 50)))
    previewer.close()
    assert not first.whole
    assert np.isfinite(first.abundance).any()
    assert (previewer._networks, previewer._resolver[1]) == (networks, resolver)
