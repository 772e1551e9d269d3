"""Try variants of the teacher with whole libraries left out, several at once on one GPU, beside trivial peers.

    python -m training.left_out --gather --data ../shared/data     # once: .cache/left_out.npz
    python -m training.left_out --out FOLDER --jobs 8              # all variants, as far as the time given reaches
    python -m training.left_out --out FOLDER --device cpu --small --steps 160 --variants base all

SLUM, Berlin, MUUFL and the man-made part of ECOSTRESS are absent from every training; each variant (`variants.py`) is
a process of its own, trained once, and read on each of them (`naming.py`). Its line of `results.jsonl` has the score
that variants are chosen by, on the way (`curve`) and at the end, and the figures of each library; other sets that
nothing is chosen by are under `reported`. Nothing is written into models/.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.weights import load_weights, save_weights
from clip_unmix_qgis.errors import UserError

from .distil import Ensemble, StudentSettings, distil
from .encoder import EncoderSettings, cost_of_pixel, mixture_error, read, train_encoder
from .library import Library
from .loop import Run, pick_device
from .naming import Readings, by_angle, by_encoder, by_neighbours, score_of
from .new_libraries import ecostress, more, reported, sentinel_pixels
from .simulate import Conditions
from .spectrum import TRAIN, split_of
from .train import to_arrays
from .train_options import SMALL
from .variants import VARIANTS, Variant

LEFT_OUT = {"SLUM": "slum", "Berlin": "berlin", "MUUFL": "muufl", "ECOSTRESS man-made": "ecostress man-made"}
PEERS = "peers"
OF_CORPUS = ("spectra", "concept", "sample", "source", "split", "measured")
NEIGHBOURS_ON_CPU = 1500


# -- data -------------------------------------------------------------------------------------------------------------
def gather(data: Path, path: Path) -> None:
    """Write the spectra that the corpus does not hold, on its grid, each with its part, and the satellite's pixels."""
    from .corpus import Collection  # scipy and pandas

    arrays: dict[str, list] = {name: [] for name in OF_CORPUS}
    for part, spectra in (
        ("left out", ecostress(data, man_made=True)), ("reported", reported(data)), ("more", more(data)),
    ):  # fmt: skip
        collection = Collection()
        collection.add(spectra)
        kept = collection.spectra
        splits = [part if part != "more" or split_of(s.sample) == TRAIN else "more, held out" for s in kept]
        for name, values in (
            ("spectra", collection.rows), ("concept", [s.concept for s in kept]), ("sample", [s.sample for s in kept]),
            ("source", [s.source for s in kept]), ("split", splits), ("measured", [True] * len(kept)),
        ):  # fmt: skip
            arrays[name].extend(values)
    reflectance, concept, nm = sentinel_pixels(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path,
        **{name: np.array(values, np.float16 if name == "spectra" else None) for name, values in arrays.items()},
        pixels=reflectance,
        pixels_concept=concept,
        pixels_nm=nm,
    )
    print(f"{len(arrays['concept'])} spectra and {len(concept)} pixels in {path}")


def join(corpus: Path, extra: Path, folder: Path) -> None:
    """Write plain.npz and more.npz into a folder: the corpus and what is left out, without and with more to train on;
    `asked` are the concepts that the smaller one can teach.
    """
    if not extra.exists():
        raise UserError(f"There is no {extra}: run `python -m training.left_out --gather` where the data is.")
    data, other = np.load(corpus), np.load(extra)
    arrays = {name: np.concatenate([data[name], other[name]]) for name in OF_CORPUS}
    named = [f"{source} {sample}".lower() for source, sample in zip(arrays["source"], arrays["sample"])]
    out = np.array([any(word in name for word in LEFT_OUT.values()) for name in named])
    arrays["asked"] = np.unique(arrays["concept"][(arrays["split"] == TRAIN) & ~out])
    arrays["wavelengths_nm"] = data["wavelengths_nm"]
    np.savez(folder / "plain.npz", **arrays)
    arrays["split"] = np.where(arrays["split"] == "more", TRAIN, arrays["split"])
    np.savez(folder / "more.npz", **arrays)


def library_of(arguments: argparse.Namespace, variant: Variant, device: torch.device) -> tuple[Library, dict]:
    """The library without what is left out, and what is read: set -> rows."""
    path = arguments.joined / ("more.npz" if variant.more else "plain.npz")
    library = Library(path, device, arguments.phrases, list(LEFT_OUT.values()), **variant.drawing)
    data = np.load(path)
    asked = np.isin(data["concept"], data["asked"])
    source, told = data["source"], data["split"] == "reported"
    rows = {name: np.flatnonzero(asked & [word in str(s).lower() for s in source]) for name, word in LEFT_OUT.items()}
    rows |= {str(name): np.flatnonzero(asked & told & (source == name)) for name in np.unique(source[told])}
    return library, {name: torch.tensor(own, device=device) for name, own in rows.items() if len(own)}


# -- one variant ------------------------------------------------------------------------------------------------------
class Trial:
    """One variant: trained, read and written to FOLDER/NAME.json as it goes."""

    def __init__(self, name: str, arguments: argparse.Namespace, device: torch.device) -> None:
        self.name, self.arguments = name, arguments
        self.variant = VARIANTS.get(name, Variant())
        self.library, rows = library_of(arguments, self.variant, device)
        self.run = Run(device, self.variant.seed, quiet=True)
        pixels = np.load(arguments.extra)
        own = {"Sentinel-2 Ukraine": (pixels["pixels"], pixels["pixels_concept"], pixels["pixels_nm"])}
        self.readings = Readings(self.library, rows, Run(device, 0, quiet=True), own)
        self.most = NEIGHBOURS_ON_CPU if device.type == "cpu" else None
        self.found: dict = {"name": name, "variant": asdict(self.variant), "finished": False, "curve": []}

    def write(self) -> None:
        (self.arguments.out / f"{self.name}.json").write_text(json.dumps(self.found) + "\n", encoding="utf-8")

    def figures(self, scores: object) -> dict:
        """Score, figures of the libraries left out and of the sets that are only reported."""
        every = self.readings.figures(scores)  # type: ignore[arg-type]
        parts = {name: {key: of for key, of in every.items() if (key in LEFT_OUT) == (name == "left_out")}
                 for name in ("left_out", "reported")}  # fmt: skip
        return {"score": score_of(every, list(LEFT_OUT)), **parts}

    def read(self, encoder: SpectralEncoder | Ensemble) -> dict:
        """All that is said of an encoder at its end; tune, not test, is the library's own held-out part."""
        encoder = encoder.eval().to(self.run.device)
        own = self.figures(by_encoder(encoder, self.library))
        near = self.figures(by_neighbours(self.readings, encoder, 1.0, self.most))
        lineage = self.figures(by_encoder(encoder, self.library, 0.5))
        held_out = read(encoder, self.library, self.library.tune, self.run, 4 if self.most else 16)  # type: ignore[arg-type]
        held_out.pop("worst", None)
        return {
            **own, "with_neighbours": near, "with_lineage": lineage, "tune": held_out,
            "mixtures_rmse": mixture_error(encoder, self.library, self.run),  # type: ignore[arg-type]
        }  # fmt: skip

    def settings(self) -> EncoderSettings:
        given, shorter = self.arguments, SMALL if self.arguments.small else 1
        steps = max(10, int(self.variant.steps * given.steps) // shorter)
        shared = {"steps": steps, "batch": given.batch // shorter, "sensors": 128 // shorter}
        return EncoderSettings(**{**shared, "fresh_sensors": max(1, min(1000, steps // 4)), **self.variant.settings})

    def teacher(self) -> SpectralEncoder | Ensemble:
        if self.variant.members:
            return Ensemble([self._load(member) for member in self.variant.members])

        def watch(step: int, encoder: SpectralEncoder) -> None:
            score = self.figures(by_encoder(encoder, self.library))["score"]
            self.found["curve"].append([step, score])
            print(f"{self.name} {step} score {score:.4f}", flush=True)
            self.write()

        conditions = replace(Conditions(), **self.variant.conditions)
        encoder, minutes = train_encoder(self.library, self.settings(), conditions, self.run, watch)
        self.found["minutes"] = minutes
        save_weights(f"encoder_{self.name}", to_arrays(encoder), {"variant": self.name}, self.arguments.weights)
        return encoder

    def _load(self, name: str) -> SpectralEncoder:
        encoder = EncoderSettings(**VARIANTS[name].settings).build()
        tensors, _ = load_weights(f"encoder_{name}", self.arguments.weights)
        encoder.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
        return encoder

    def students(self, teacher: SpectralEncoder | Ensemble) -> None:
        """Distil the students under the variant's conditions."""
        pixels = self.settings()
        conditions = replace(Conditions(), **{**self.variant.conditions, "snr_db": (8.0, 50.0)})
        for width, hidden, blocks in self.variant.students:
            settings = StudentSettings(
                width, hidden, blocks, pixels.steps, pixels.batch, sensors=pixels.sensors,
                fresh_sensors=pixels.fresh_sensors, few_bands=pixels.few_bands,
            )  # fmt: skip
            student, minutes = distil(teacher, settings, self.library, self.run, conditions)
            own = {"shape": [width, hidden, blocks], "minutes": minutes, **cost_of_pixel(student)}
            self.found.setdefault("students", []).append({**own, **self.read(student)})
            self.write()

    def __call__(self) -> None:
        if self.name == PEERS:
            for peer, derivative in (("angle", False), ("derivative angle", True)):
                self.found[peer] = self.figures(by_angle(self.readings, derivative, self.most))
        else:
            teacher = self.teacher()
            self.found |= self.read(teacher)
            self.write()
            self.students(teacher)
        self.found["finished"] = True
        self.write()


# -- all of them ------------------------------------------------------------------------------------------------------
def run_all(names: list[str], argv: list[str], arguments: argparse.Namespace) -> None:
    """A process for each name, so many at once; none is begun that would hardly end in the time, and at its end what
    still runs is stopped, with what it has written.
    """
    start, took = time.monotonic(), [0.0]
    waiting, running, done = list(names), {}, set()
    environment = {**os.environ, "OMP_NUM_THREADS": str(arguments.threads)}

    def passed() -> float:
        return time.monotonic() - start

    while waiting or running:
        for name, (process, began) in list(running.items()):
            if process.poll() is not None:
                del running[name]
                done |= {name} if process.returncode == 0 else set()
                took.append(passed() - began)
                print(f"[{passed():.0f} s] {name}: {'done' if process.returncode == 0 else 'FAILED'}", flush=True)
        if passed() > arguments.seconds:
            for process, _ in running.values():
                process.terminate()
            break
        ready = [name for name in waiting if done.issuperset(getattr(VARIANTS.get(name), "members", ()))]
        if waiting and (passed() + float(np.median(took)) > arguments.seconds or not (running or ready)):
            print(f"not begun: {', '.join(waiting)}", flush=True)
            waiting = ready = []
        for name in ready[: max(0, arguments.jobs - len(running))]:
            waiting.remove(name)
            command = [sys.executable, "-m", "training.left_out", *argv, "--one", name]
            with (arguments.out / f"{name}.log").open("w") as log:
                process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
            running[name] = process, passed()
        time.sleep(0.5)


def _mean(figures: dict, kind: str, key: str) -> float:
    every = [of[kind][key] for of in figures.values() if kind in of]
    return float(np.mean(every)) if every else float("nan")


def row(name: str, found: dict) -> str:
    """One line of the table: the score; balanced accuracy among all, among own words, and of the group, through
    spectrometers and through ten bands; the same score with neighbours and with lineage; tune; mixtures; the five
    classes of real ten-band pixels; the best step.
    """
    figures = found["left_out"]
    three = (
        " ".join(f"{_mean(figures, kind, key):.3f}" for key in ("balanced", "own_words", "group_balanced"))
        for kind in ("hyperspectral", "sentinel-2")
    )
    near, lineage = (found.get(key, {}).get("score", float("nan")) for key in ("with_neighbours", "with_lineage"))
    pixels = found["reported"].get("Sentinel-2 Ukraine", {}).get("sentinel-2", {}).get("own_words", float("nan"))
    best = max(found.get("curve") or [[0, 0.0]], key=lambda pair: pair[1])
    return (
        f"{name:22s} {found['score']:.4f} | {' | '.join(three)} | {near:.4f} {lineage:.4f} | "
        f"{found.get('tune', {}).get('top1', float('nan')):.3f} {found.get('mixtures_rmse', float('nan')):.4f} | "
        f"{pixels:.3f} | {best[0]}:{best[1]:.4f} | {found.get('minutes', float('nan')):.2f}"
    )


def table(folder: Path) -> str:
    """What the variants' files say, best first; and results.jsonl, one line each."""
    every = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    (folder / "results.jsonl").write_text("".join(json.dumps(found) + "\n" for found in every), encoding="utf-8")
    rows: list[tuple[str, dict]] = []
    for found in every:
        if found["name"] == PEERS:
            rows += [(peer, found[peer]) for peer in ("angle", "derivative angle") if peer in found]
        elif "score" in found:
            rows.append((found["name"], {**found}))
            for student in found.get("students", ()):
                rows.append((f"{found['name']} {'x'.join(map(str, student['shape']))}", student))
    rows.sort(key=lambda pair: -pair[1]["score"])
    head = (
        f"{'':22s} score  | hyper: all own group | ten bands: the same | neighb. lineage | tune mixtures | Ukraine | "
        "best | min"
    )
    return "\n".join([head, *(row(*pair) for pair in rows)])


def arguments_of(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--gather", action="store_true", help="write --extra from --data, and end")
    add("--data", type=Path, default=Path("../shared/data"))
    add("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    add("--extra", type=Path, default=Path(".cache/left_out.npz"))
    add("--phrases", type=Path, default=Path(".cache/phrases.npz"))
    add("--out", type=Path, default=Path("out/left_out"))
    add("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS), metavar="NAME")
    add("--jobs", type=int, default=1, help="variants at once")
    add("--threads", type=int, default=1, help="of each variant's process")
    add("--seconds", type=float, default=520, help="for all of it")
    add("--steps", type=int, default=4000)
    add("--batch", type=int, default=8192)
    add("--device", choices=("auto", "cpu"), default="auto")
    add("--small", action="store_true", help=f"1/{SMALL} of the steps and of the batch, for a CPU")
    add("--keep", action="store_true", help="keep the weights of every variant in --out")
    for hidden in ("--one", "--joined", "--weights"):
        add(hidden, help=argparse.SUPPRESS, type=str if hidden == "--one" else Path)
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> None:
    argv = sys.argv[1:] if argv is None else argv
    arguments = arguments_of(argv)
    if arguments.gather:
        gather(arguments.data, arguments.extra)
    elif arguments.one:
        Trial(arguments.one, arguments, pick_device(tf32=True, name=arguments.device))()
    else:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            join(arguments.corpus, arguments.extra, Path(folder))
            weights = arguments.out / "weights" if arguments.keep else Path(folder)
            weights.mkdir(exist_ok=True)
            hidden = ["--joined", folder, "--weights", str(weights)]
            run_all([PEERS, *arguments.variants], [*argv, *hidden], arguments)
        text = table(arguments.out)
        (arguments.out / "table.txt").write_text(text + "\n", encoding="utf-8")
        print(text, flush=True)


if __name__ == "__main__":
    try:
        main()
    except UserError as error:
        sys.exit(str(error))
