"""Torch's library is loaded ahead of torch."""
from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_library_is_there_before_torch_is_imported(root):
    code = (
        "import sys; from clip_unmix_qgis.core.torch_library import preload; preload();"
        "assert 'torch' not in sys.modules; maps = open('/proc/self/maps').read(); assert 'libtorch_cpu' in maps;"
        "import torch; preload(); print(int(torch.ones(3).sum()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "3", done.stderr


def test_without_torch_nothing_happens(root):
    code = (
        "import importlib.util; importlib.util.find_spec = lambda name: None;"
        "from clip_unmix_qgis.core.torch_library import preload; preload(); print('fine')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "fine", done.stderr
