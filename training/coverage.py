"""Say what the corpus covers and what is thin: docs/coverage.md for readers, resources/coverage.json for warnings.

python -m training.coverage --corpus .cache/corpus.npz
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clip_unmix_qgis.language.coverage import FILE, GOOD, NONE, SIMULATED, THIN
from clip_unmix_qgis.paths import RESOURCES

from .labels import Hierarchy
from .spectrum import TRAIN

ENOUGH = 5  # measured samples


@dataclass
class Row:
    """What one concept and its kinds have."""

    concept: str
    spectra: int
    samples: int
    measured: int  # samples
    regions: list[str]
    instruments: list[str]
    licences: list[str]

    @property
    def level(self) -> str:
        if not self.samples:
            return NONE
        if self.measured >= ENOUGH:
            return GOOD
        return SIMULATED if self.samples > self.measured else THIN


def rows(corpus: dict[str, np.ndarray], hierarchy: Hierarchy) -> list[Row]:
    """One row a concept, in the lexicon's order; the kinds of a concept count for it."""
    lineages = {name: set(hierarchy.lineage(name)) for name in hierarchy.names}
    kinds = {name: [other for other in hierarchy.names if name in lineages[other]] for name in hierarchy.names}
    at = {name: np.flatnonzero(corpus["concept"] == name) for name in hierarchy.names}
    result = []
    for name in hierarchy.names:
        own = np.concatenate([at[kind] for kind in kinds[name]])
        measured = own[corpus["measured"][own]]

        def common(field: str, of: np.ndarray = measured) -> list[str]:
            return [value for value, _ in Counter(corpus[field][of].tolist()).most_common() if value != "unknown"]

        result.append(
            Row(
                name,
                len(own),
                len(set(corpus["sample"][own].tolist())),
                len(set(corpus["sample"][measured].tolist())),
                common("region"),
                common("instrument"),
                common("licence"),
            )
        )
    return result


def _short(values: list[str], most: int = 3) -> str:
    return "; ".join(values[:most]) + (f" and {len(values) - most} more" if len(values) > most else "") or "-"


def _totals(corpus: dict[str, np.ndarray], field: str, title: str) -> str:
    pairs = [(value, sample) for value, sample in zip(corpus[field].tolist(), corpus["sample"].tolist())]
    spectra, samples = Counter(value for value, _ in pairs), Counter(value for value, _ in set(pairs))
    lines = [f"| {title} | spectra | samples |", "|---|---|---|"]
    most_first = sorted(spectra.items(), key=lambda item: (-item[1], item[0]))
    return "\n".join([*lines, *(f"| {value} | {count} | {samples[value]} |" for value, count in most_first)])


def _line(row: Row, depth: int) -> str:
    cells = [row.concept.replace("_", " "), row.spectra, row.samples, row.measured, row.level]
    cells += [_short(values) for values in (row.regions, row.instruments, row.licences)]
    return f"| {'&nbsp;&nbsp;' * depth}{' | '.join(map(str, cells))} |"


def _by_subject(corpus: dict[str, np.ndarray]) -> str:
    """The last sections of the document: totals by source, region, sensor and licence."""
    return f"""## By source

{_totals(corpus, "source", "source")}

## By region

{_totals(corpus, "region", "region")}

## By sensor

{_totals(corpus, "instrument", "instrument")}

## By licence

*ours*: simulated by this project, under the project's licence.

{_totals(corpus, "licence", "licence")}
"""


def document(corpus: dict[str, np.ndarray], hierarchy: Hierarchy) -> str:
    """docs/coverage.md."""
    table = rows(corpus, hierarchy)
    measured = corpus["measured"]
    by_level = {level: [row for row in table if row.level == level] for level in (NONE, THIN, SIMULATED, GOOD)}

    def named(level: str) -> str:
        return ", ".join(row.concept.replace("_", " ") for row in by_level[level])

    held_out = np.mean(corpus["split"] != TRAIN)
    thin = ", ".join(f"{row.concept.replace('_', ' ')} ({row.measured})" for row in by_level[THIN])
    kinds = "\n".join(_line(row, len(hierarchy.lineage(row.concept)) - 1) for row in table)
    return f"""# What the training data cover

Made by `python -m training.coverage` from the corpus of `python -m training.corpus`; do not edit.

{len(measured)} spectra of {len(set(corpus["sample"].tolist()))} material samples: {measured.sum()} measured,
{(~measured).sum()} simulated or mixed of measured ones. {held_out:.0%} of the spectra, by whole samples, are held out
of training: half of them to tune penalty, calibration and constants on, half to test.
A sample is one piece or place of a material with all its readings, grain sizes, instruments and releases; the views
of one simulated surface are one sample, too. Regions and instruments are of measured spectra only, and left out where
the library does not tell them.

## What is thin

The command line warns where a prompt means a concept of the first two lists.

- **None** ({len(by_level[NONE])}), read from their names and their kin alone: {named(NONE)}.
- **Thin** ({len(by_level[THIN])}), fewer than {ENOUGH} samples: {thin}.
- **Simulated** ({len(by_level[SIMULATED])}), fewer than {ENOUGH} measured samples, the rest simulated:
  {named(SIMULATED)}.
- **Good**, at least {ENOUGH} measured samples, kinds included: the other {len(by_level[GOOD])}.

Soils come from all continents, but plants, roofs, roads and fires mostly from the western United States, cities from
Santa Barbara, Berlin and London; tropical, arctic, African and Asian built surfaces are simulated or missing. Of
simulated crops and trees only what leaves, stand and ground tell them apart by is known: expect look-alikes to share
pixels. Not used: isofit's unnamed surface and liquid spectra, organic chemicals, laboratory mixtures, the SLUM samples
of unclear class.

## By concept

A concept's kinds count for it.

| concept | spectra | samples | measured samples | level | regions | instruments | licences |
|---|---|---|---|---|---|---|---|
{kinds}

{_by_subject(corpus)}"""


def summary(corpus: dict[str, np.ndarray], hierarchy: Hierarchy) -> str:
    """resources/coverage.json, a concept a line."""
    lines = [
        f"{json.dumps(row.concept)}: "
        + json.dumps({"samples": row.samples, "measured": row.measured, "level": row.level})
        for row in rows(corpus, hierarchy)
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--document", type=Path, default=RESOURCES.parent / "docs/coverage.md")
    parser.add_argument("--summary", type=Path, default=FILE)
    arguments = parser.parse_args()
    with np.load(arguments.corpus) as data:
        corpus = {name: data[name] for name in data.files if name != "spectra"}
    hierarchy = Hierarchy()
    arguments.document.write_text(document(corpus, hierarchy), encoding="utf-8")
    arguments.summary.write_text(summary(corpus, hierarchy), encoding="utf-8")
    print("concepts by level:", dict(Counter(row.level for row in rows(corpus, hierarchy))))


if __name__ == "__main__":
    main()
