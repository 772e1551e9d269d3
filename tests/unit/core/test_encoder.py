from __future__ import annotations

import torch

from clip_unmix_qgis.core.grid import NODES
from clip_unmix_qgis.core.model.encoder import EMBEDDING, SpectralEncoder


def test_products_along_the_axes_are_those_of_the_whole_space():
    encoder = SpectralEncoder(24, 32, 2, axes=True).eval()
    encoder.axes.copy_(torch.linalg.qr(torch.randn(EMBEDDING, 24))[0].T)
    grid, covered, anchors = (
        torch.rand(20, NODES),
        torch.ones(NODES),
        torch.nn.functional.normalize(torch.randn(5, EMBEDDING), dim=1),
    )
    embedding, coordinates = encoder(grid, covered), encoder.coordinates(grid, covered)
    assert embedding.shape == (20, EMBEDDING)
    assert coordinates.shape == (20, 24)
    assert torch.allclose(embedding.norm(dim=1), torch.ones(20), atol=1e-5)
    assert torch.allclose(coordinates @ encoder.along_axes(anchors).T, embedding @ anchors.T, atol=1e-5)


def test_without_axes_the_coordinates_are_the_vectors():
    encoder = SpectralEncoder(24, 32, 2, axes=False).eval()
    grid, covered, anchors = torch.rand(4, NODES), torch.ones(NODES), torch.randn(3, EMBEDDING)
    assert torch.equal(encoder(grid, covered), encoder.coordinates(grid, covered))
    assert encoder.along_axes(anchors) is anchors
