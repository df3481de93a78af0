"""For comparison: all-MiniLM-L6-v2 (Apache-2.0) as it is, or its first layers, as int8 ONNX. `untuned.py <folder> [layers]`."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from graph import Graph
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from options import STATIC, WORK
from teacher import HEADS, WIDTH, _read_safetensors

TEACHER = STATIC / "teacher"


def minilm_graph(weights: dict[str, np.ndarray], layers: int) -> onnx.ModelProto:
    g = Graph(weights)

    def linear(x: str, name: str) -> str:
        turned = g.constant(weights[f"{name}.weight"].T, f"{name}.turned")
        return g.op("Add", [g.op("MatMul", [x, turned]), g.weight(f"{name}.bias")])

    def norm(x: str, name: str) -> str:
        return g.op("LayerNormalization", [x, g.weight(f"{name}.weight"), g.weight(f"{name}.bias")], axis=-1, epsilon=1e-12)

    words = weights["embeddings.word_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    scales = np.abs(words).max(1, keepdims=True).astype(np.float32) / 127
    codes = np.round(words / scales).astype(np.int8)
    rows = g.op("Cast", [g.op("Gather", [g.constant(codes, "codes"), "input_ids"])], to=TensorProto.FLOAT)
    x = g.op("Mul", [rows, g.op("Gather", [g.constant(scales, "scales"), "input_ids"])])
    x = norm(g.op("Add", [x, g.positions("embeddings.position_embeddings.weight")]), "embeddings.LayerNorm")
    far = g.far()
    for layer in range(layers):
        name = f"encoder.layer.{layer}."
        query, like, value = (linear(x, f"{name}attention.self.{part}") for part in ("query", "key", "value"))
        mixed = g.attention(query, like, value, far, HEADS, WIDTH)
        x = norm(g.op("Add", [x, linear(mixed, f"{name}attention.output.dense")]), f"{name}attention.output.LayerNorm")
        wide = linear(x, f"{name}intermediate.dense")
        bell = g.op("Add", [g.op("Erf", [g.op("Mul", [wide, g.number(2**-0.5)])]), g.number(1)])
        wide = g.op("Mul", [g.op("Mul", [wide, g.number(0.5)]), bell])
        x = norm(g.op("Add", [x, linear(wide, f"{name}output.dense")]), f"{name}output.LayerNorm")
    return g.model(x, WIDTH, "all-MiniLM-L6-v2")


def main() -> None:
    folder, layers = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 6
    whole, small = WORK / "minilm.onnx", folder / "onnx/model_quantized.onnx"
    small.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(minilm_graph(_read_safetensors(TEACHER / "model.safetensors"), layers), str(whole))
    quantize_dynamic(str(whole), str(small), weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"], per_channel=True)
    for name in ("config.json", "tokenizer_config.json"):
        shutil.copy(TEACHER / name, folder / name)
    tokenizer = json.loads((TEACHER / "tokenizer.json").read_text())
    tokenizer["truncation"] = tokenizer["padding"] = None
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    print(f"{layers} layers, {small.stat().st_size} bytes")


if __name__ == "__main__":
    main()
