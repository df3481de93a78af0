"""Step 2: the trained encoder as transformers.js reads it, int8, with its tokenizer; says what int8 costs on dev."""

import json
import pickle
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from corpus import Corpus
from evaluate import rows_of, sample, score
from graph import Graph
from onnx import TensorProto
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from options import HEADS, INNER, MODEL, NAME, POSITIONS, STATIC, WIDTH, WORK
from phrases import load_corpus
from tokenizers import Tokenizer
from vocabulary import SPECIAL

TOKENIZER_CONFIG = {
    "tokenizer_class": "BertTokenizer", "do_lower_case": True, "strip_accents": True, "tokenize_chinese_chars": True, "model_max_length": POSITIONS,
    "unk_token": "[UNK]", "sep_token": "[SEP]", "pad_token": "[PAD]", "cls_token": "[CLS]", "mask_token": "[MASK]",
}


def encoder_graph(table: np.ndarray, weights: dict[str, np.ndarray], quantized: bool) -> onnx.ModelProto:
    """`network.hidden`; the token table as int8 with one scale a row where `quantized`."""
    g = Graph(weights)
    if quantized:
        scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        codes = np.clip(np.round(table / scales), -127, 127).astype(np.int8)
        rows = g.op("Cast", [g.op("Gather", [g.constant(codes, "codes"), "input_ids"])], to=TensorProto.FLOAT)
        x = g.op("Mul", [rows, g.op("Gather", [g.constant(scales, "scales"), "input_ids"])])
    else:
        x = g.op("Gather", [g.constant(table, "table"), "input_ids"])
    far = g.far()
    nothing = g.constant(np.zeros(WIDTH, np.float32), "nothing")

    def linear(x: str, name: str) -> str:
        return g.op("Add", [g.op("MatMul", [x, g.weight(name)]), g.weight(f"{name}.bias")])

    def norm(x: str, name: str) -> str:
        return g.op("LayerNormalization", [x, g.weight(name), nothing], axis=-1, epsilon=1e-6)

    for layer in range(sum(name.endswith("attention.norm") for name in weights)):
        y = norm(x, f"{layer}.attention.norm")
        if layer == 0:
            y = g.op("Add", [y, g.positions("positions")])
        together = linear(y, f"{layer}.attention.in")
        query, like, value = (g.op("Slice", [together, g.whole(part * WIDTH), g.whole((part + 1) * WIDTH), g.whole(2)]) for part in range(3))
        x = g.op("Add", [x, linear(g.attention(query, like, value, far, HEADS, WIDTH), f"{layer}.attention.out")])
        wide = g.op("Relu", [linear(norm(x, f"{layer}.inner.norm"), f"{layer}.inner.in")])
        x = g.op("Add", [x, linear(wide, f"{layer}.inner.out")])
    return g.model(x, WIDTH, NAME)


def write_model(folder: Path, state: dict[str, Any], tokenizer: Tokenizer) -> Path:
    """Writes the folder that is shipped; returns the float32 model's file, kept among the work files."""
    weights = {name: np.asarray(values) for name, values in state["mean"].items()}
    whole, mixed = WORK / f"{NAME}.onnx", WORK / f"{NAME}-table-int8.onnx"
    onnx.save(encoder_graph(state["table"], weights, False), str(whole))
    onnx.save(encoder_graph(state["table"], weights, True), str(mixed))
    small = folder / "onnx/model_quantized.onnx"
    small.parent.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(str(mixed), str(small), weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"], per_channel=True)
    config = {
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": WIDTH, "num_hidden_layers": max(1, len(weights) // 10),
        "num_attention_heads": HEADS, "intermediate_size": INNER, "max_position_embeddings": POSITIONS, "vocab_size": len(state["table"]),
        "pad_token_id": 0, "type_vocab_size": 1,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (folder / "tokenizer_config.json").write_text(json.dumps(TOKENIZER_CONFIG, indent=2) + "\n")
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    return whole


def dev_figures(file: Path, tokenizer: Tokenizer, corpus: Corpus, size: int = 1500) -> dict[str, float]:
    """Dense alone, on dev, of a model file itself, padded, pooled and scaled as the library does it."""
    session = InferenceSession(str(file), providers=["CPUExecutionProvider"])
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")

    def vectors(texts: Sequence[str]) -> np.ndarray:
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        out = np.empty((len(texts), WIDTH), np.float32)
        for start in range(0, len(order), 256):
            rows = order[start : start + 256]
            encodings = tokenizer.encode_batch([texts[row] for row in rows])
            ids, mask = (np.array([getattr(encoding, part) for encoding in encodings], np.int64) for part in ("ids", "attention_mask"))
            summed = (session.run(None, {"input_ids": ids, "attention_mask": mask})[0] * mask[:, :, None]).sum(1)
            out[rows] = summed / np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-12)
        return out

    rows, codes = rows_of(corpus, True)
    matrix = vectors(rows).T.copy()
    return score(lambda texts: vectors(texts) @ matrix, sample(corpus, "dev", size), codes)


def main() -> None:
    state = pickle.loads((WORK / f"{NAME}.pickle").read_bytes())
    tokenizer = Tokenizer.from_file(str(STATIC / "tokenizer.json"))
    whole = write_model(MODEL, state, tokenizer)
    shutil.copy(WORK / f"{NAME}.pickle", WORK / f"{NAME}-exported.pickle")
    size = sum(file.stat().st_size for file in MODEL.rglob("*") if file.is_file())
    print(f"{NAME} after epoch {state['epoch']}: {size} bytes", flush=True)
    corpus = load_corpus()
    exact, small = (dev_figures(file, tokenizer, corpus) for file in (whole, MODEL / "onnx/model_quantized.onnx"))
    print(f"float32 {exact}\nint8    {small}")
    if small["r10"] < exact["r10"] - 0.01:
        raise SystemExit("int8 loses more than one point of R@10")


if __name__ == "__main__":
    main()
