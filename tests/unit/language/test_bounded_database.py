"""A text-embedding database of someone else's making is refused in one sentence, whatever it holds."""
from __future__ import annotations

import hashlib
import json

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files import replaceable
from clip_unmix_qgis.language.encoders.anchors import KIND, MAX_BYTES, Anchors

HUGE = 5 * MAX_BYTES


@pytest.mark.parametrize(
    ("tensors", "card"),
    [
        (b"no safetensors", {}),
        (b"\xff" * 64, {}),
        ((1 << 60).to_bytes(8, "little") + b"{}", {"schema": "clip_unmix_qgis/embeddings-1"}),
        (b"x", "[" * 100_000),
        (b"x", {"schema": "clip_unmix_qgis/embeddings-1", "sha256": 3}),
        (HUGE, {}),
        (b"x", HUGE),
    ],
    ids=["text", "bytes", "endless header", "nested card", "odd card", "huge", "huge card"],
)
def test_a_foreign_database_is_refused_in_one_sentence(tmp_path, tensors, card):
    for name, content in (("embeddings.safetensors", tensors), ("embeddings.json", card)):
        with (tmp_path / name).open("wb") as file:
            if isinstance(content, int):
                file.truncate(content)  # takes no disk
            elif isinstance(content, dict):
                digest = hashlib.sha256(tensors).hexdigest() if isinstance(tensors, bytes) else ""
                file.write(json.dumps({"sha256": digest, **content}).encode())
            else:
                file.write(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UserError, match="is damaged or not one of ours"):
        Anchors(tmp_path)
    if not isinstance(card, dict):
        names = ["embeddings.safetensors", "embeddings.json"]
        with pytest.raises(UserError, match="is no record of a text-embedding database"):
            replaceable(tmp_path, KIND, names, overwrite=True)
