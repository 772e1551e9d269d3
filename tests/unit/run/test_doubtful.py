"""What was not understood is not run, unless the analyst insists; then it is told again with the result."""
from __future__ import annotations

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import provenance
from clip_unmix_qgis.run.replay import replay
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene


def test_the_command_line_refuses_all_of_them_at_once_and_says_how_to_insist(command, models, scene, tmp_path):
    done = command("unmix", scene, "-m", "love", "-m", "soil", "-m", "democracy", "-o", tmp_path / "out")
    assert done.status == 2
    assert 'Not understood as a material: "love" (nearest: ' in done.err
    assert '"democracy"' in done.err
    assert '"soil"' not in done.err
    assert "--keep-doubtful" in done.err
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def insisted(models, scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("insisted") / "out"
    return unmix_scene(Request(str(scene), ["soil", "love", "water"], folder, keep_doubtful=True))


def test_what_runs_doubtful_is_told_with_the_result(insisted):
    assert any(warning.startswith("'love' was hardly understood") for warning in insisted.provenance["warnings"])
    assert not any("'soil' was hardly" in warning for warning in insisted.provenance["warnings"])


def test_its_record_insists_too(insisted, tmp_path):
    record = insisted.provenance
    assert record["parameters"]["keep_doubtful"] is True
    assert "--keep-doubtful" in record["replay"]
    again = replay(insisted.folder / provenance.FILE_NAME, tmp_path / "again")
    assert again.verdict.name == "SAME"


def test_a_scientific_name_that_nothing_knows_is_refused(models, scene, tmp_path):
    with pytest.raises(UserError, match="looks like a scientific name"):
        unmix_scene(Request(str(scene), ["Fooia barensis", "soil"], tmp_path / "out"))
