"""Our small checker says of records what jsonschema says, and what cannot be JSON of ours is refused."""
from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import provenance, record_schema

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "resources" / "schema" / "provenance-1.json").read_text(encoding="utf-8"))
ODD = [None, True, -1, 0, 0.5, 1.0, 2**70, "", "x", "../x", "0" * 64, "0" * 64 + "\n", [], {}, [[]], {"path": "x"},
       {"path": "x", "sha256": None}, {"path": "x", "sha256": ""}, "cpu", 1e308]  # fmt: skip


def altered(rng: random.Random, document: Any) -> Any:
    """`document` with a value somewhere replaced, removed, doubled or renamed."""
    document = json.loads(json.dumps(document))
    node, parent, key = document, None, None
    while isinstance(node, (dict, list)) and node and (parent is None or rng.random() < 0.8):
        parent, key = node, rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node))
        node = node[key]
    if rng.random() < 0.6:
        parent[key] = rng.choice(ODD)
    elif isinstance(parent, dict) and rng.random() < 0.5:
        parent["another"] = parent.pop(key)
    else:
        del parent[key]
    return document


def test_it_says_what_jsonschema_says(finished):
    validator = jsonschema.Draft202012Validator(SCHEMA)
    rng = random.Random(1)
    verdicts = []
    for _ in range(1500):
        record = altered(rng, finished.provenance)
        theirs = validator.is_valid(record)
        ours = next(record_schema.problems(record, SCHEMA, SCHEMA), None)
        # Of a last newline jsonschema, as Python, thinks nothing.
        newline = any(isinstance(value, str) and value.endswith("\n") for value in _leaves(record))
        assert (ours is None) == theirs or newline, (ours, theirs)
        verdicts.append(theirs)
    assert 100 < sum(verdicts) < 1400


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, (dict, list)):
        return [leaf for item in (value.values() if isinstance(value, dict) else value) for leaf in _leaves(item)]
    return [value]


@pytest.mark.parametrize("text", [
    b'{"a": 1, "a": 2}', b'{"a": 1e999}', b'{"a": NaN}', b"1" * 5000, b"[" * 200_000, b"\xff", b"{",
])  # fmt: skip
def test_what_is_no_plain_json_is_refused(tmp_path, text):
    path = tmp_path / "provenance.json"
    path.write_bytes(text)
    with pytest.raises(UserError, match="not a provenance record"):
        provenance.read(path)


def test_a_record_without_end_is_refused():
    with pytest.raises(UserError, match="is no file but a folder, a device or a pipe"):
        provenance.read(Path("/dev/zero"))


def test_a_keyword_that_is_not_known_is_not_passed_over():
    with pytest.raises(NotImplementedError, match="uniqueItems"):
        list(record_schema.problems([], {"uniqueItems": True}, {}))


def test_the_place_of_a_fault_is_told(finished, tmp_path):
    record = json.loads((finished.folder / "provenance.json").read_text(encoding="utf-8"))
    record["parameters"]["cluster"] = "tcp://127.0.0.1:9"
    with pytest.raises(UserError, match=r"parameters\.cluster: nothing of that name belongs there"):
        record_schema.check(record, "provenance.json")
