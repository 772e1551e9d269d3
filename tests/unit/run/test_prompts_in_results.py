"""What a prompt brings into results: names, tags and commands."""
from __future__ import annotations

import rasterio

from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

HIDDEN = "\u202e\u2066\u200f\u202c"


def test_no_hidden_character_of_a_prompt_reaches_the_results(scene, tmp_path):
    result = unmix_scene(Request(str(scene), [f"{HIDDEN}so{HIDDEN}il", "water"], tmp_path / "out"))
    assert [entry["typed"] for entry in result.provenance["prompts"]] == ["soil", "water"]
    for path in (tmp_path / "out").iterdir():
        texts = [path.name]
        if path.suffix == ".tif":
            with rasterio.open(path) as dataset:
                texts += [*dataset.tags().values(), *map(str, dataset.descriptions)]
        else:
            texts.append(path.read_text(encoding="utf-8"))
        for hidden in HIDDEN:
            assert hidden not in "".join(texts), path.name
            assert f"\\u{ord(hidden):04x}" not in "".join(texts), path.name  # as JSON may write it
    assert "Hidden characters" in result.provenance["prompts"][0]["warnings"][0]
