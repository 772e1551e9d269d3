"""What a pixel costs an exported program (`program.py`), counted in the program itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto, ValueInfoProto

PARTS = ("encoder", "penalty", "estimator", "blend", "shade", "correction", "calibration")
REST = "rest"  # picking the bands, carrying them to the grid, similarities, features of the interval
_SCOPES = "pkg.torch.onnx.name_scopes"  # where the exporter says which module a node comes from
_VIEWS = frozenset({"Identity", "Reshape", "Shape", "Squeeze", "Unsqueeze"})
_MOVES = frozenset({"Cast", "Concat", "Expand", "Gather", "Slice", "Transpose"})


@dataclass
class Cost:
    """Of one pixel: arithmetic operations (a multiplication and an addition are two) and bytes read and written beside
    the weights.

    Every operator reads its inputs from memory and writes its result to it, as it does where nothing is fused and
    nothing stays in a cache.
    """

    operations: float = 0.0
    bytes: float = 0.0


def count(model: ModelProto, rounds: float) -> dict[str, Cost]:
    """The cost of each part, with so many `rounds` of the solver."""
    costs = {part: Cost() for part in (*PARTS, REST)}
    _add(costs, model.graph, {}, rounds, None, 1.0)
    return costs


def memory(model: ModelProto) -> int:
    """The most bytes of one pixel that are alive at once, beside the weights: between the operator that makes a value
    and its last use.
    """
    return _memory(model.graph, {})


def _add(
    costs: dict[str, Cost],
    graph: GraphProto,
    outer: Mapping[str, _Value],
    rounds: float,
    part: str | None,
    times: float,
) -> None:
    values = {**outer, **_values(graph)}
    for node in graph.node:
        where = part or _part(node)
        if node.op_type == "Loop":
            _add(costs, _body(node), values, rounds, where, times * rounds)
            continue
        if node.op_type in _VIEWS:
            continue
        read, written = ([values[name] for name in names if name] for names in (node.input, node.output))
        costs[where].bytes += times * sum(value.bytes for value in (*read, *written))
        if node.op_type not in _MOVES:
            costs[where].operations += times * _operations(node, read, written)


def _operations(node: NodeProto, read: list[_Value], written: list[_Value]) -> int:
    result = written[0].elements
    if node.op_type in ("MatMul", "Gemm"):
        return 2 * result * read[0].last
    return max(result, *(value.elements for value in read))  # a reduction works on what it reads


def _memory(graph: GraphProto, outer: Mapping[str, _Value]) -> int:
    values = {**outer, **_values(graph)}
    last = {name: place for place, node in enumerate(graph.node) for name in _reads(node)}
    last |= {output.name: len(graph.node) for output in graph.output}
    alive: dict[str, int] = {value.name: values[value.name].bytes for value in graph.input}
    most = sum(alive.values())
    for place, node in enumerate(graph.node):
        inner = _memory(_body(node), values) if node.op_type == "Loop" else 0
        if node.op_type not in _VIEWS:
            alive.update((name, values[name].bytes) for name in node.output)
        most = max(most, sum(alive.values()) + inner)
        alive = {name: size for name, size in alive.items() if last.get(name, -1) > place}
    return most


@dataclass(frozen=True)
class _Value:
    """Of one pixel: elements and bytes, 0 for what all pixels share; and the length of the last axis."""

    elements: int
    bytes: int
    last: int


def _values(graph: GraphProto) -> dict[str, _Value]:
    constants = {tensor.name: _Value(0, 0, tensor.dims[-1] if tensor.dims else 0) for tensor in graph.initializer}
    return {info.name: _value(info) for info in (*graph.input, *graph.value_info, *graph.output)} | constants


def _value(info: ValueInfoProto) -> _Value:
    from onnx.helper import tensor_dtype_to_np_dtype

    tensor = info.type.tensor_type
    sizes = [dimension.dim_value for dimension in tensor.shape.dim if not dimension.dim_param]
    elements = (
        prod(sizes) if len(sizes) < len(tensor.shape.dim) else 0
    )  # the one axis without a size is that of the pixels
    return _Value(
        elements,
        elements * tensor_dtype_to_np_dtype(tensor.elem_type).itemsize,
        tensor.shape.dim[-1].dim_value if sizes else 0,
    )


def _reads(node: NodeProto) -> Iterable[str]:
    yield from node.input
    if node.op_type == "Loop":
        for inside in _body(node).node:
            yield from inside.input


def _body(node: NodeProto) -> GraphProto:
    return next(attribute.g for attribute in node.attribute if attribute.name == "body")


def _part(node: NodeProto) -> str:
    scopes = next((entry.value for entry in node.metadata_props if entry.key == _SCOPES), "")
    return next((part for part in PARTS if f"'{part}'" in scopes or f"'{part}." in scopes), REST)
