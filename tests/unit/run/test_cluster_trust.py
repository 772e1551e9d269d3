"""Which clusters are taken, whom one trusts with them, and whether their workers have the code that makes maps."""
from __future__ import annotations

import ast
import shutil
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis.cli import main
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.run import cluster
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

PROMPTS = ("grass", "suelo", "water")


@pytest.mark.parametrize("name", cluster.MAP_MAKERS)
def test_a_change_in_anything_that_makes_maps_is_noticed(name, tmp_path, monkeypatch):
    other = tmp_path / "other"
    shutil.copytree(cluster.PACKAGE, other, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(cluster, "PACKAGE", other)
    before = cluster._sources.__wrapped__()
    files = sorted((other / name).rglob("*.py")) if (other / name).is_dir() else [other / name]
    assert files
    for path in files:
        content = path.read_bytes()
        path.write_bytes(content + b"# another day\n")
        assert cluster._sources.__wrapped__() != before, path
        path.write_bytes(content)
    assert cluster._sources.__wrapped__() == before
    (other / "gui" / "dock.py").write_text("another day")
    assert cluster._sources.__wrapped__() == before


# Of what the makers of maps import, this writes and names files, on the driver alone.
NO_MAP_MAKERS = {
    "files", "language/material.py", "language/attributes.py", "language/narrowing.py", "language/words",
    "run/given_endmembers.py", "run/provenance.py", "run/record_schema.py", "run/request.py", "run/sentences.py",
}  # fmt: skip


def test_the_makers_of_maps_are_all_named(root):
    """From what a worker runs, along the imports."""
    package = root / "clip_unmix_qgis"
    todo = [package / name for name in ("run/cluster.py", "run/blocks.py", "core/unmixer.py", "raster/scene.py")]
    seen: set[Path] = set()
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
                targets = [base.with_suffix(".py"), base / "__init__.py", *(base / f"{n.name}.py" for n in node.names)]
                todo += [target for target in targets if target.is_file()]
    assert len(seen) > 40
    parts = {path.relative_to(package).as_posix() for path in seen} - {"__init__.py", "run/__init__.py"}
    known = (*cluster.MAP_MAKERS, *NO_MAP_MAKERS)
    assert [
        part for part in sorted(parts) if not any(part == name or part.startswith(f"{name}/") for name in known)
    ] == []


@pytest.mark.parametrize("address", ["tcp://10.0.0.1:8786", "tcp://scheduler:8786", "tcp://127.0.0.1.example.org:8786",
                                     "tcp://[2001:db8::1]:8786", "tcp://localhost.example.org:8786"])
def test_code_does_not_travel_over_a_network_unprotected(address, scene, tmp_path):
    with pytest.raises(UserError, match="start scheduler and workers with TLS"):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=address))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:8786", "tcp://localhost:8786", "tcp://[::1]:8786", "local", "local:2"]
)
def test_a_cluster_on_this_machine_needs_no_tls(address):
    cluster.check(address)


def test_the_help_says_whom_one_trusts(capsys):
    with pytest.raises(SystemExit):
        main(["unmix", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "Scheduler and workers run code as you do: name only your own" in said


@pytest.mark.parametrize(
    "address", ["", "here", "http://127.0.0.1:8786", "tcp://host", "local:0", "local:two", "tcp://a b:1"]
)
def test_an_address_that_is_none(address, scene, tmp_path):
    with pytest.raises(UserError, match="is no cluster; give tls://HOST:PORT"):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster=address))


def test_without_dask_one_sentence_says_how_to_install_it(scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UserError, match="python -m pip install distributed"):
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", cluster="local"))
