"""The solver against independent ones."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import minimize, nnls

from clip_unmix_qgis.core.abundance.nnls import Solver, solve


def problem(p: int, n: int = 60, bands: int = 40) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(p)
    endmembers = rng.random((p, bands))
    pixels = rng.dirichlet(np.full(p, 0.4), n) @ endmembers + rng.normal(0, 0.05, (n, bands))
    return endmembers, pixels, rng.random((n, p)) * 0.3


@pytest.mark.parametrize("p", [1, 2, 3, 6, 20])
def test_without_sum_to_one_it_is_nnls(p: int) -> None:
    endmembers, pixels, _ = problem(p)
    ours = solve(
        torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T), sum_to_one=False
    ).numpy()
    theirs = np.array([nnls(endmembers.T, pixel)[0] for pixel in pixels])
    np.testing.assert_allclose(ours, theirs, atol=1e-6)


@pytest.mark.parametrize("p", [1, 2, 5, 12])
def test_weighted_problem_with_sum_to_one_against_slsqp(p: int) -> None:
    endmembers, pixels, weight = problem(p, n=12)
    gram = endmembers @ endmembers.T
    gain = pixels @ endmembers.T - weight
    ours = solve(
        torch.from_numpy(gram), torch.from_numpy(pixels @ endmembers.T), torch.from_numpy(weight), sum_to_one=True
    ).numpy()
    for a, c in zip(ours, gain):
        theirs = minimize(
            lambda x, c=c: 0.5 * x @ gram @ x - c @ x,
            np.full(p, 1 / p),
            jac=lambda x, c=c: gram @ x - c,
            bounds=[(0, None)] * p,
            method="SLSQP",
            constraints={"type": "eq", "fun": lambda x: x.sum() - 1, "jac": lambda x: np.ones(p)},
            options={"ftol": 1e-14, "maxiter": 500},
        )
        np.testing.assert_allclose(a, theirs.x, atol=1e-5)
    np.testing.assert_allclose(ours.sum(1), 1, atol=1e-12)
    assert ours.min() >= 0


@pytest.mark.parametrize("sum_to_one", [False, True])
@pytest.mark.parametrize("apart", [0.0, 1e-9, 1e-6, 1e-3])
def test_optimality_conditions_hold_for_collinear_endmembers(apart: float, sum_to_one: bool) -> None:
    rng = np.random.default_rng(0)
    base = rng.random(50)
    endmembers = np.array([base, base, base + apart * rng.random(50), rng.random(50)])
    pixels = rng.random((200, 50))
    gram, correlation = torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T)
    a = solve(gram, correlation, sum_to_one=sum_to_one)
    slope = correlation - a @ gram
    level = (slope * a).sum(1, keepdim=True) if sum_to_one else 0.0
    assert torch.isfinite(a).all()
    assert a.min() >= 0
    assert (slope - level).max() < 1e-4 * gram.max()
    assert ((slope - level) * a).abs().max() < 1e-4 * gram.max()


@pytest.mark.parametrize("sum_to_one", [False, True])
def test_of_endmembers_that_are_mixtures_of_others_the_cheapest_are_taken_in_any_company(sum_to_one: bool) -> None:
    rng = np.random.default_rng(0)
    pure = rng.random((3, 60))
    endmembers = np.concatenate([pure, np.array([[0.5, 0.5, 0], [0, 0.3, 0.7]]) @ pure])
    pixels = rng.dirichlet([0.5] * 3, 3000) @ pure + rng.normal(0, 0.01, (3000, 60))
    gram = torch.from_numpy(endmembers @ endmembers.T)
    gain = torch.from_numpy(pixels @ endmembers.T) - torch.from_numpy(rng.random((3000, 5)))
    solver = Solver(gram[None], sum_to_one=sum_to_one, pixels=10**6)
    together = solver(gain[None])[0]
    apart = torch.cat([solver(gain[None, first : first + 100])[0] for first in range(0, 3000, 100)])
    torch.testing.assert_close(together, apart, atol=1e-9, rtol=0)
    cost = ((together @ gram) * together / 2 - gain * together).sum(1)
    others = rng.dirichlet([0.3] * 5, (3000, 50)) * (1 if sum_to_one else rng.uniform(0, 2, (3000, 50, 1)))
    for other in torch.from_numpy(others).unbind(1):
        assert (cost <= ((other @ gram) * other / 2 - gain * other).sum(1) + 1e-6).all()


def test_spectra_that_resemble_each_other_are_told_apart_exactly() -> None:
    rng = np.random.default_rng(1)
    bands = np.linspace(0, 1, 200)
    endmembers = np.array([0.3 + 0.1 * np.sin((2 + k) * bands) + 0.02 * np.cos((9 + 3 * k) * bands) for k in range(20)])
    assert np.linalg.cond(endmembers @ endmembers.T) > 1e5
    pixels = rng.dirichlet(np.full(20, 0.4), 100) @ endmembers + rng.normal(0, 0.01, (100, 200))
    ours = solve(
        torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T), sum_to_one=False
    ).numpy()
    np.testing.assert_allclose(ours, [nnls(endmembers.T, pixel)[0] for pixel in pixels], atol=1e-5)


@pytest.mark.parametrize("sum_to_one", [False, True])
def test_draws_of_many_alike_spectra_settle_in_few_rounds(sum_to_one: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A single exchange of the last that is wrong, without more, takes 36 and 52 rounds here."""
    rng = np.random.default_rng(2)
    bands = np.linspace(0, 1, 200)
    base = np.array([0.3 + 0.1 * np.sin((2 + k) * bands) + 0.02 * np.cos((9 + 3 * k) * bands) for k in range(20)])
    draws = base * (1 + 0.05 * rng.standard_normal((4, 20, 1)) * np.sin(rng.uniform(1, 9, (4, 20, 1)) * bands))
    pixels = rng.dirichlet(np.full(20, 0.1), 400) @ base + rng.normal(0, 0.003, (400, 200))
    gram, correlation = (torch.from_numpy(draws @ of) for of in (draws.transpose(0, 2, 1), pixels.T))
    correlation = correlation.mT.contiguous()
    first = Solver(gram[:1], sum_to_one=sum_to_one, pixels=400)(correlation[:1])
    others, rounds = Solver(gram[1:], sum_to_one=sum_to_one, pixels=400), []
    plain = others._excess
    monkeypatch.setattr(others, "_excess", lambda *of: rounds.append(len(of[1])) or plain(*of))
    found = others(correlation[1:], start=(first > 0).expand(3, -1, -1))
    assert len(rounds) < 25
    slope = correlation[1:] - found @ gram[1:]
    level = (slope * found).sum(2, keepdim=True) if sum_to_one else 0.0
    assert (slope - level).max() < 1e-8 * gram.max()


@pytest.mark.parametrize("pixels", [1, 10**6])  # without a table of subsets, and with one
def test_many_systems_at_once_and_any_guess_give_the_same(pixels: int) -> None:
    systems = [problem(4) for _ in range(2)] + [problem(4, bands=41)]
    gram = torch.from_numpy(np.array([e @ e.T for e, _, _ in systems]))
    correlation = torch.from_numpy(np.array([x @ e.T for e, x, _ in systems]))
    weight = torch.from_numpy(np.array([w for _, _, w in systems]))
    guess = torch.from_numpy(np.random.default_rng(0).random(correlation.shape) < 0.5)
    for sum_to_one in (False, True):
        alone = torch.stack([solve(*system, sum_to_one=sum_to_one) for system in zip(gram, correlation, weight)])
        together = solve(gram, correlation, weight, sum_to_one=sum_to_one)
        guessed = Solver(gram, sum_to_one=sum_to_one, pixels=pixels)(correlation - weight, start=guess)
        torch.testing.assert_close(together, alone, atol=1e-9, rtol=0)
        torch.testing.assert_close(guessed, alone, atol=1e-9, rtol=0)


def test_what_is_penalised_less_gets_more() -> None:
    endmembers, pixels, _ = problem(3)
    gram, correlation = torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T)
    weight = torch.tensor([0.0, 0.5, 0.5]).expand(len(pixels), -1)
    plain, supported = solve(gram, correlation, sum_to_one=True), solve(gram, correlation, weight, sum_to_one=True)
    assert (supported[:, 0] >= plain[:, 0] - 1e-9).all()
    assert supported[:, 0].mean() > plain[:, 0].mean() + 0.01
    torch.testing.assert_close(
        solve(gram, correlation, torch.full_like(correlation, 0.3), sum_to_one=True), plain, atol=1e-9, rtol=0
    )  # uniform: no effect
