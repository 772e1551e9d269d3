"""The record names what a scene shows and no prompt means."""

from __future__ import annotations

import numpy as np

from clip_unmix_qgis.core.endmembers.endmembers import Endmembers
from clip_unmix_qgis.core.spectra import unit
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.messages import Name
from clip_unmix_qgis.run.warnings import unsaid


def found(*concepts):
    """Endmembers of one word, and of what concepts mean."""
    spectra = np.ones((1, 1 + len(concepts), 3))
    material = np.array([0] + [-1] * len(concepts))
    words = {}
    if concepts:
        anchors = Anchors()
        vectors = unit(centred(anchors.vectors).vectors)
        words = {"unsaid": vectors[[list(anchors.index).index(concept) for concept in concepts]]}
    return Endmembers(spectra, np.ones(1), material, ["scene"] * len(material), spectra[0, :1], np.zeros(1), **words)


def test_the_record_says_what_nobody_named_looks_like():
    (sentence,) = unsaid(found("dry_grass"))
    assert "'dry grass'" in sentence
    assert isinstance(sentence.values["concept"], Name)  # said in the reader's language
    assert unsaid(found()) == []
