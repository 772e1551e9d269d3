"""Inputs that are broken or hostile, made from a seed: each kind puts files into a box and returns a command."""
from __future__ import annotations

import contextlib
import hashlib
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from .measure import ROOT

BANDS, SIZE = 12, 12
NOWHERE = "http://127.0.0.1:9/"
NASTY = [
    '=HYPERLINK("http://127.0.0.1/","soil")', "=1+soil", "+soil", "-soil", "@soil", "\tsoil",
    "<script>alert(1)</script>",
    "<img src=x> soil", "../../soil", "..\\..\\soil", "/etc/soil", "%s%n soil", "{0} {material}", "soil\u202elios",
    "so\u200bil", "soil\x1b[2J", "soil\ud800", "soil\x00", "soil\u2028", "\U000e0041soil", "CON", "a" * 200,
    "a" * 100_000,
    "\ufdfa" * 200, "e\u0301" * 100, "soil" + "\u0301" * 190, "$(id) soil", "soil; id", "' OR 1=1 soil",
    "\u0bcd" * 50 + "soil", "a " * 99, "soil/" * 40, "ß" * 200, "\u1100" * 200, "ก" * 200,
]  # fmt: skip
LETTERS = [
    "soil", "tree", "水", "suelo", "تربة", "мох", "ดิน", "=", "+", "-", "@", "<b>", "&", "%", "{}", "..", "/", "\\",
    "'", '"',
    ";", "\n", "\r", "\t", "\u202e", "\u2067", "\u200f", "\ufeff", "\x1b]0;x\x07", "\x9b", "\u0301", "\ud83d", "🌲",
    "\U0010ffff", "1e999", " ",
]  # fmt: skip
VALUES: list[Any] = [
    None, True, -1, 0, 2**64, 1e308, "", "x", "0", [], {}, [[]], {"path": "x"}, {"path": None, "sha256": None},
    "../../x",
    "/dev/zero", "/dev/null", f"/vsicurl/{NOWHERE}x.tif", f"{NOWHERE}x", "tcp://127.0.0.1:9", "local:1",
    {"path": "/dev/zero", "sha256": None}, {"path": "/dev/zero", "sha256": ""}, {"path": "/etc/passwd", "sha256": None},
    "\ud800", "a" * 10_000, "\x1b[31m", float("nan"), 10**400,
]  # fmt: skip
ENDLESS = ["/dev/zero", "/", "/proc/self/mem"]


def text(rng: random.Random) -> str:
    if rng.random() < 0.3:
        return rng.choice(NASTY)

    def piece() -> str:
        if rng.random() < 0.7:
            return rng.choice(LETTERS)
        return chr(rng.choice([rng.randrange(0x20), rng.randrange(0x3000), rng.randrange(0x110000)]))

    return "".join(piece() for _ in range(rng.randrange(1, 12)))


def broken(rng: random.Random, content: str) -> str:
    """A text with some of its parts cut out, doubled, swapped or replaced."""
    for _ in range(rng.randrange(1, 5)):
        start, length = rng.randrange(len(content) + 1), rng.choice([1, 3, 20, 200])
        piece = content[start : start + length]
        piece = rng.choice(["", piece * rng.choice([2, 50]), text(rng), piece[::-1]])
        content = content[:start] + piece + content[start + length :]
    return content


def altered(rng: random.Random, document: Any) -> Any:
    """A JSON document with one value somewhere replaced, removed, renamed or doubled."""
    document = json.loads(json.dumps(document))
    node, parent, key = document, None, None
    while isinstance(node, (dict, list)) and node and (parent is None or rng.random() < 0.75):
        parent, key = node, rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node))
        node = node[key]
    if parent is None:
        return document
    how = rng.randrange(4)
    if how == 0:
        parent[key] = rng.choice(VALUES)
    elif how == 1:
        parent.pop(key)
    elif isinstance(parent, list):
        parent.extend(parent * 3)
    else:
        parent[text(rng) if how == 2 else key] = node if how == 2 else text(rng)
    return document


class Box:
    """A folder for one worker: good input to spoil in `good`, `case` for a case's files, `out` for output."""

    def __init__(self, root: Path, unmix: Callable[[list[str]], int]) -> None:
        self.root, self.good, self.case, self.out = root, root / "good", root / "case", root / "case" / "out"
        self.good.mkdir(exist_ok=True)
        self.scene = self.good / "scene.tif"
        with rasterio.open(ROOT / "resources" / "sample" / "sample_scene.tif") as source:
            bands = np.linspace(1, source.count, BANDS).astype(int).tolist()
            self.cube = source.read(bands, window=((0, SIZE), (0, SIZE)))
            self.place = {"crs": source.crs, "transform": source.transform}
            self.scale = source.scales[0]
        self.waves = np.linspace(420, 2400, BANDS).round(1).tolist()
        self.write(self.scene, self.cube)
        run = self.good / "run"
        if unmix(["unmix", str(self.scene), "-m", "soil", "-m", "tree", "-o", str(run)]):
            raise RuntimeError("a run with good input fails")
        self.record = json.loads((run / "provenance.json").read_text(encoding="utf-8"))

    def write(self, path: Path, cube: np.ndarray, driver: str = "GTiff") -> None:
        count, height, width = cube.shape
        shape = {"count": count, "height": height, "width": width, "dtype": cube.dtype}
        with rasterio.open(path, "w", driver=driver, **shape, **self.place) as target:
            target.write(cube)
            if driver != "GTiff":
                return
            target.scales = [self.scale if cube.dtype.kind in "iu" else 1.0] * count
            for band in range(count):
                wave = self.waves[band % BANDS] + band // BANDS
                target.update_tags(band + 1, wavelength=str(wave), wavelength_units="nm")

    def fresh(self) -> None:
        shutil.rmtree(self.case, ignore_errors=True)
        self.case.mkdir()

    def unmix(self, *more: str, scene: Path | None = None, prompts: list[str] | None = None) -> list[str]:
        named = [f"-m={prompt}" for prompt in prompts or ["soil", "tree"]]
        return ["unmix", str(scene or self.scene), *named, "-o", str(self.out), *more]


def prompts(rng: random.Random, box: Box) -> list[str]:
    many = [text(rng) for _ in range(rng.choice([1, 1, 2, 3]))]
    if rng.random() < 0.5:
        return ["materials", f"--language={text(rng)[:8]}" if rng.random() < 0.3 else "--debug", "--", many[0]]
    return box.unmix(prompts=many)


def wavelengths(rng: random.Random, box: Box) -> list[str]:
    table = "wavelength,fwhm\n" + "".join(f"{wave},10\n" for wave in box.waves)
    listed = ", ".join(map(str, box.waves))
    header = f"ENVI\nwavelength units = nanometers\nwavelength = {{{listed}}}\nfwhm = {{{'10, ' * (BANDS - 1)}10}}\n"
    long = [" " * 4000, "a = {\n" * 100_000, "ENVI\n" + " " * 4000 + "\n", "ENVI\n" + "a = {\n" * 150_000,
            "ENVI\nwavelength = {" + "1" * 200_000, "1," * 10**6]  # fmt: skip
    how = rng.random()
    if how < 0.03:
        content = rng.choice(long)
    elif how < 0.1:
        content = "\n".join(str(rng.choice(VALUES))[:400] for _ in range(BANDS))
    else:
        content = broken(rng, table if how < 0.3 else header)
    path = box.case / "waves.csv"
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    return box.unmix("--wavelengths", rng.choice(ENDLESS) if rng.random() < 0.02 else str(path))


def headers(rng: random.Random, box: Box) -> list[str]:
    image = box.case / "scene.img"
    box.write(image, box.cube.astype("float32") * np.float32(box.scale), driver="ENVI")
    header = image.with_suffix(".hdr")
    listed = ", ".join(map(str, box.waves))
    content = header.read_text() + f"wavelength units = nm\nwavelength = {{{listed}}}\n"
    if rng.random() < 0.5:
        lines = content.splitlines()
        place = rng.randrange(len(lines))
        value = lines[place].split("=")[0] + "= " + str(rng.choice(VALUES))[:5000]
        lines[place] = rng.choice([value, lines[place] * 2, "", text(rng), "a = {" * 2000, " " * 4000])
        content = "\n".join(lines)
    else:
        content = broken(rng, content)
    header.write_bytes(content.encode("utf-8", "surrogatepass"))
    if rng.random() < 0.2:
        raw = image.read_bytes()
        image.write_bytes(raw[: rng.randrange(len(raw))])
    if rng.random() < 0.1:
        option = '<Option name="QGISPAM/band/1//wavelength" value="500"/>'
        image.with_suffix(".qml").write_text(rng.choice(["<Option " * 150_000, option * 3]))
    return box.unmix(scene=rng.choice([image, header]))


def _bombs(suffix: str) -> list[str]:
    many = range(30_000)
    return {
        ".json": [
            "[" * 100_000, '{"a":' * 50_000,
            '{"clip_unmix_ontology": 1, "concepts": [' + '{"concepts":[]},' * 60_000 + "1]}",
            "{" + "".join(f'"k{i}":1,' for i in range(100_000)) + '"k99999":1}',
            '{"clip_unmix_ontology": 1' + "0" * 5000 + "}",
            '{"@context": "http://127.0.0.1:9/", "concepts": [{}]}',
            '{"clip_unmix_ontology": 1, "concepts": [{"id": "soil", "names": ['
            + ",".join(f'"a{i}"' for i in many) + "]}]}",
        ],
        ".csv": [
            "name,concept\n" + "".join(f"a{i},soil\n" for i in many), "name,concept\n" + '"' * 100_001, "#" * 10**6,
            "name,concept\na,soil" + "\r" * 10**6,
        ],
        ".ttl": [
            f"@prefix : <{NOWHERE}> .\n" + "[" * 50_000, "@base <../../etc/passwd> .\n<a> a <b> .",
            "<a> <b> " + "(" * 50_000,
            '<a> <b> "' + "\\u0041" * 300_000 + '" .', '<a> <b> """' + "x\n" * 300_000,
            "@prefix a: <" + "x" * 10**6 + "> .",
            "@keywords a. @forAll :x. {:a :b :c} => {:d :e :f} .",
        ],
    }[suffix]  # fmt: skip


def ontologies(rng: random.Random, box: Box) -> list[str]:
    suffix = rng.choice([".json", ".csv", ".ttl"])
    path = box.case / f"names{suffix}"
    good = next((ROOT / "resources" / "ontologies").glob(f"*{suffix}")).read_text(encoding="utf-8")
    content = rng.choice(_bombs(suffix)) if rng.random() < 0.03 else broken(rng, good)
    if suffix == ".json" and rng.random() < 0.5:
        with contextlib.suppress(ValueError):
            content = json.dumps(altered(rng, json.loads(good)))
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    if rng.random() < 0.3:
        other = box.out.with_name("out" + rng.choice([".json", ".csv", ".ttl"]))
        return ["ontology", "convert", str(path), str(other)]
    return ["ontology", "check", str(path)]


def records(rng: random.Random, box: Box) -> list[str]:
    record = json.loads(json.dumps(box.record))
    how = rng.random()
    if how < 0.5:
        others = ("cluster", "save_adapter", "threads", "overwrite", "output", "scene", "prompts", "no_such")
        name = rng.choice([*record["parameters"], *others])
        record["parameters"][name] = rng.choice([*VALUES, str(box.root / "stolen.safetensors"), text(rng)])
    elif how < 0.7:
        record["input"]["path"] = rng.choice([value for value in VALUES if isinstance(value, str)])
    else:
        record = altered(rng, record)
    path = box.case / "provenance.json"
    content = json.dumps(record)
    content = broken(rng, content) if rng.random() < 0.1 else content
    path.write_text(content, encoding="utf-8", errors="surrogatepass")
    if rng.random() < 0.2:
        return ["verify", str(box.case), "--no-rerun"]
    return ["replay", str(path) if rng.random() < 0.99 else "/dev/zero", "-o", str(box.out)]


def adapters(rng: random.Random, box: Box) -> list[str]:
    from safetensors.numpy import save

    from clip_unmix_qgis.core.adapter.adapter_file import anchor_sha256
    from clip_unmix_qgis.core.weights import load_weights
    from clip_unmix_qgis.language.encoders.anchors import Anchors

    wild = np.random.default_rng(rng.randrange(2**32))
    shapes = {"weight": (1, 512), "bias": (1,), "spectrum": (1, 216)}
    size = rng.choice([0.0, 0.01, 1.0, 1000.0])
    tensors = {name: np.clip(wild.normal(0, size, s), -1000, 1000).astype(np.float32) for name, s in shapes.items()}
    tensors["covered"] = (wild.random((1, 216)) < rng.choice([0.0, 0.5, 1.0])).astype(np.uint8)
    if rng.random() < 0.3:
        name = rng.choice(list(tensors))
        values = tensors[name]
        odd = np.full_like(values, np.inf if values.dtype.kind == "f" else 7)
        tensors[name] = rng.choice([values[:0], values.astype(np.float64), odd])
    digest = hashlib.sha256()
    for name in sorted(tensors):
        digest.update(name.encode() + np.ascontiguousarray(tensors[name]).tobytes())
    card: Any = {
        "schema": "clip_unmix_qgis/adapter-1", "sha256": digest.hexdigest(),
        "base": {name: load_weights(name)[1]["sha256"] for name in ("spectral_encoder", "anchors")},
        "materials": [{"prompt": "soil", "anchor_sha256": anchor_sha256(Anchors()["soil"])}],
    }  # fmt: skip
    content = bytearray(save(tensors, {"card": json.dumps(altered(rng, card) if rng.random() < 0.5 else card)}))
    for _ in range(rng.choice([0, 0, 1, 5])):
        content[rng.randrange(len(content))] = rng.randrange(256)
    if rng.random() < 0.1:
        content[:8] = rng.randrange(2**64).to_bytes(8, "little")
    path = box.case / "learnt.safetensors"
    path.write_bytes(content[: rng.randrange(len(content))] if rng.random() < 0.1 else content)
    return box.unmix("--adapter", rng.choice(ENDLESS[:2]) if rng.random() < 0.02 else str(path))


def rasters(rng: random.Random, box: Box) -> list[str]:
    wild = np.random.default_rng(rng.randrange(2**32))
    shapes = [(BANDS, 3, 3), (BANDS, 1, 1), (300, 3, 3), (2, 5, 5), (BANDS, 40, 1), (BANDS, SIZE, SIZE)]
    bands, rows, cols = rng.choice(shapes)
    base = wild.random((bands, rows, cols)).astype(np.float32) * np.float32(0.5)
    spots = wild.random((rows, cols)) < 0.3
    wrong = np.float32(rng.choice([1e30, -1e30, np.inf, np.nan, 3e38]))
    flat = np.full_like(base, rng.choice([0.0, 0.3, 1.0, -0.1, 1e-30]))
    cube = rng.choice([
        base, np.where(spots, base[:, :1, :1], base[:, -1:, -1:]), flat, flat + np.float32(1e-7) * base,
        np.where(spots, wrong, base),
        np.where(np.arange(rows * cols).reshape(rows, cols) == 0, base, np.float32(np.nan)),
        -base, base * 10_000, (base * 10_000).astype(np.int16), base.astype(np.float64) * 1e-12,
        np.where(wild.random(base.shape) < 0.2, np.float32(np.nan), base),
    ])  # fmt: skip
    path = box.case / "scene.tif"
    box.write(path, np.ascontiguousarray(cube))
    if rng.random() < 0.15:
        content = bytearray(path.read_bytes())
        for _ in range(rng.choice([1, 10, 100])):
            content[rng.randrange(len(content))] = rng.randrange(256)
        path.write_bytes(content[: rng.randrange(len(content))] if rng.random() < 0.3 else content)
    names = json.loads((ROOT / "resources" / "lexicon" / "concepts.json").read_text(encoding="utf-8"))["concepts"]
    many = [str(concept["id"]).replace("_", " ") for concept in names]
    few = [["soil"], ["soil", "tree"], ["soil", "bare soil", "clay soil", "sandy soil", "red soil"]]
    chosen = rng.choice(few * 9 + [many[:9], many[:64]])
    return box.unmix("--illumination", rng.choice(["area", "shade-normalised"]), scene=path, prompts=chosen)


KINDS: dict[str, tuple[Callable[[random.Random, Box], list[str]], int]] = {
    "prompts": (prompts, 25), "wavelengths": (wavelengths, 12), "headers": (headers, 12),
    "ontologies": (ontologies, 25),
    "records": (records, 15), "adapters": (adapters, 5), "rasters": (rasters, 6),
}  # fmt: skip
