"""Layers of BERT as an ONNX graph, from weights named as all-MiniLM-L6-v2 names them."""

from pathlib import Path

import numpy as np
import onnx
from graph import Graph
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from teacher import HEADS, WIDTH


def encoder_graph(weights: dict[str, np.ndarray], layers: int, name: str, exact: bool = False) -> onnx.ModelProto:
    """
    `embeddings.words` are word and type vectors in one. Where the weights have `out`, `[out, width]`, a token's vector is mapped by it, and where they
    have `skip`, `[tokens, out]`, the token's own vector is added. Tables are int8 with one scale a row, or float32 where `exact`.
    """
    g = Graph(weights)

    def linear(x: str, name: str) -> str:
        turned = g.constant(weights[f"{name}.weight"].T, f"{name}.turned")
        return g.op("Add", [g.op("MatMul", [x, turned]), g.weight(f"{name}.bias")])

    def norm(x: str, name: str) -> str:
        return g.op("LayerNormalization", [x, g.weight(f"{name}.weight"), g.weight(f"{name}.bias")], axis=-1, epsilon=1e-12)

    def rows_of(table: np.ndarray, name: str) -> str:
        if exact:
            return g.op("Gather", [g.constant(table, f"{name}.table"), "input_ids"])
        scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        codes = np.round(table / scales).astype(np.int8)
        rows = g.op("Cast", [g.op("Gather", [g.constant(codes, f"{name}.codes"), "input_ids"])], to=TensorProto.FLOAT)
        return g.op("Mul", [rows, g.op("Gather", [g.constant(scales, f"{name}.scales"), "input_ids"])])

    x = rows_of(weights["embeddings.words"], "words")
    x = norm(g.op("Add", [x, g.positions("embeddings.position_embeddings.weight")]), "embeddings.LayerNorm")
    far = g.far()
    for layer in range(layers):
        at = f"encoder.layer.{layer}."
        query, like, value = (linear(x, f"{at}attention.self.{part}") for part in ("query", "key", "value"))
        mixed = g.attention(query, like, value, far, HEADS, WIDTH)
        x = norm(g.op("Add", [x, linear(mixed, f"{at}attention.output.dense")]), f"{at}attention.output.LayerNorm")
        wide = linear(x, f"{at}intermediate.dense")
        bell = g.op("Add", [g.op("Erf", [g.op("Mul", [wide, g.number(2**-0.5)])]), g.number(1)])
        wide = g.op("Mul", [g.op("Mul", [wide, g.number(0.5)]), bell])
        x = norm(g.op("Add", [x, linear(wide, f"{at}output.dense")]), f"{at}output.LayerNorm")
    width = WIDTH
    if "out" in weights:
        width = len(weights["out"])
        x = g.op("MatMul", [x, g.constant(weights["out"].T, "out")])
    if "skip" in weights:
        x = g.op("Add", [x, rows_of(weights["skip"], "skip")])
    return g.model(x, width, name)


def write_int8(graph: onnx.ModelProto, small: Path) -> None:
    """With int8 maps, a scale for each output number."""
    small.parent.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(graph, str(small), weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"], per_channel=True)
