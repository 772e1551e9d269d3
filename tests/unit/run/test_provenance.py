"""The record: its schema, its hashes, and that what it tells can be made again bit for bit."""
from __future__ import annotations

import hashlib
import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import provenance

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((ROOT / "resources" / "schema" / "provenance-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def stored(result) -> dict:
    return json.loads((result.folder / "provenance.json").read_text(encoding="utf-8"))


def test_the_record_follows_its_schema(finished, validator):
    validator.validate(stored(finished))
    assert stored(finished) == finished.provenance


@pytest.mark.parametrize("damage", ["outputs", "replay", "quality"])
def test_the_schema_rejects_a_record_with_a_part_missing(finished, validator, damage):
    record = stored(finished)
    del record[damage]
    assert not validator.is_valid(record)


def test_the_schema_still_takes_a_record_of_an_earlier_version(finished, validator):
    record = stored(finished)
    for part, key in (("outputs", "uncertainty"), ("quality", "presence"), ("quality", "mean_uncertainty")):
        del record[part][key]
    validator.validate(record)


def test_outputs_stand_in_the_order_typed_with_their_hashes(finished):
    outputs = stored(finished)["outputs"]
    for kind in ("abundance", "similarity", "uncertainty"):
        assert [entry["prompt"] for entry in outputs[kind]] == ["grass", "suelo", "water"]
    hashes = provenance.output_hashes(stored(finished))
    assert set(hashes) == {path.name for path in finished.folder.iterdir()} - {"provenance.json"}
    for name, digest in hashes.items():
        assert hashlib.sha256((finished.folder / name).read_bytes()).hexdigest() == digest


def test_input_and_weights_are_told_apart_by_their_hashes(finished, scene):
    record = stored(finished)
    assert record["input"]["sha256"] == hashlib.sha256(scene.read_bytes()).hexdigest()
    assert Path(record["input"]["path"]) == scene
    for weights in record["model"]["weights"]:
        assert weights["sha256"] == hashlib.sha256((ROOT / "models" / weights["file"]).read_bytes()).hexdigest()


def test_the_run_has_the_same_name_whenever_it_is_made_and_another_for_other_inputs():
    assert provenance.run_id("a", ["b"], {"seed": 0}) == provenance.run_id("a", ["b"], {"seed": 0})
    assert provenance.run_id("a", ["b"], {"seed": 0}) != provenance.run_id("a", ["b"], {"seed": 1})


def test_the_replay_command_makes_the_same_bytes(finished, tmp_path):
    words = shlex.split(finished.provenance["replay"])
    assert words[0] == "python"
    words[words.index("-o") + 1] = str(tmp_path / "again")
    subprocess.run([sys.executable, *words[1:]], cwd=ROOT, check=True, capture_output=True)
    again = provenance.read(tmp_path / "again" / "provenance.json")
    assert again["outputs"] == finished.provenance["outputs"]
    assert again["run"] == finished.provenance["run"]


def test_replay_says_whether_the_files_are_identical(finished, command, tmp_path):
    record = stored(finished)
    done = command("replay", finished.folder / "provenance.json", "-o", tmp_path / "again")
    assert done.status == 0, done.err
    assert "identical" in done.out
    record["outputs"]["residual"]["sha256"] = "0" * 64
    (tmp_path / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    done = command("replay", tmp_path / "provenance.json")
    assert done.status == 1
    assert "different: residual.tif" in done.out


@pytest.mark.parametrize("damage", ["scene", "weights", "missing scene"])
def test_replay_refuses_other_inputs(finished, scene, command, tmp_path, damage):
    record = stored(finished)
    if damage == "weights":
        record["model"]["weights"][0]["sha256"] = "0" * 64
    else:
        other = tmp_path / "other.tif"
        record["input"]["path"] = str(other)
        if damage == "scene":
            shutil.copy(scene, other)
            with open(other, "ab") as stream:
                stream.write(b"\0")
    (tmp_path / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    done = command("replay", tmp_path / "provenance.json", "-o", tmp_path / "again")
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert {"scene": "changed", "weights": "weights", "missing scene": "does not exist"}[damage] in done.err
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("text", [
    "", "[", "[]", '{"schema": "other"}', "\udcff",
    json.dumps({"schema": provenance.SCHEMA}),
    json.dumps({"schema": provenance.SCHEMA, "parameters": {"overwrite": True}, "prompts": [], "input": {"path": "x"}}),
])
def test_what_is_no_record_is_refused_in_one_sentence(command, tmp_path, text):
    path = tmp_path / "provenance.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    done = command("replay", path)
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert "provenance.json" in done.err


def test_a_missing_record_is_refused(tmp_path):
    with pytest.raises(UserError, match="cannot be read"):
        provenance.read(tmp_path / "provenance.json")


def test_the_command_survives_quoting():
    prompts = ["it's", "a b", "-dash", "$HOME `x`", "水"]
    parameters = {"ontology": {"path": "/my files/o.csv", "sha256": None}, "sensor": None, "seed": 3}
    words = shlex.split(provenance.command("/a b.tif", prompts, "/out", parameters))
    assert words[4:] == ["/a b.tif", "-m", "it's", "-m", "a b", "-m=-dash", "-m", "$HOME `x`", "-m", "水", "-o", "/out",
                         "--ontology", "/my files/o.csv", "--seed", "3"]


def test_only_plain_json_is_written(tmp_path):
    numbers = {"a": np.float32(0.5), "b": np.array([1, 2]), "c": float("nan"), "d": np.float64("inf")}
    value = {**numbers, "e": (Path("x"), np.bool_(1)), 1: None}
    provenance.write(value, tmp_path / "record.json")
    text = (tmp_path / "record.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"a": 0.5, "b": [1, 2], "c": None, "d": None, "e": ["x", True], "1": None}


def test_lists_of_numbers_take_one_line_and_texts_keep_their_brackets(tmp_path):
    provenance.write({"numbers": [1, 2], "text": "[\n 1 ]", "texts": ["[", "]"]}, tmp_path / "record.json")
    text = (tmp_path / "record.json").read_text(encoding="utf-8")
    assert '"numbers": [ 1, 2 ]' in text
    assert json.loads(text) == {"numbers": [1, 2], "text": "[\n 1 ]", "texts": ["[", "]"]}


def test_software_names_what_computed(finished):
    software = finished.provenance["software"]
    assert software["numpy"] == np.__version__
    assert software["clip_unmix_qgis"] == provenance.plugin_version() != "unknown"
