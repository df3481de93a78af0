"""Step 2: the trained encoder as transformers.js reads it, int8, with its tokenizer; says what int8 costs on dev."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from corpus import Corpus
from evaluate import rows_of, sample, score
from minilm import encoder_graph, write_int8
from network import NAMES, OUT
from onnxruntime import InferenceSession
from options import MODEL, NAME, POSITIONS, STATIC_MODEL, WORK
from phrases import load_corpus
from teacher import HEADS, WIDTH
from tokenizers import Tokenizer


def weights_of(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """The weights by the names of BERT, with `out` and, if there is one, `skip`."""
    weights: dict[str, np.ndarray] = {}
    for name, values in state.items():
        match name.split("."):
            case ["words", _]:
                weights["embeddings.words"] = values.numpy()
            case ["positions"]:
                weights["embeddings.position_embeddings.weight"] = values.numpy()
            case ["norm", kind]:
                weights[f"embeddings.LayerNorm.{kind}"] = values.numpy()
            case ["layers", layer, part, kind]:
                weights[f"encoder.layer.{layer}.{NAMES[part]}.{kind}"] = values.numpy()
            case [("out" | "skip") as name, _]:
                weights[name] = values.numpy()
    return weights


def write_model(folder: Path, weights: dict[str, np.ndarray]) -> Path:
    """Writes the folder that is shipped; returns the float32 model's file, kept among the work files."""
    whole, small = WORK / f"{NAME}.onnx", folder / "onnx/model_quantized.onnx"
    layers = sum(name.endswith("intermediate.dense.bias") for name in weights)
    onnx.save(encoder_graph(weights, layers, NAME, exact=True), str(whole))
    write_int8(encoder_graph(weights, layers, NAME), small)
    config = {
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": OUT, "num_hidden_layers": layers,
        "num_attention_heads": HEADS, "intermediate_size": 4 * WIDTH, "max_position_embeddings": POSITIONS,
        "vocab_size": len(weights["embeddings.words"]), "pad_token_id": 0, "type_vocab_size": 1,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    tokenizer = json.loads((STATIC_MODEL / "tokenizer_config.json").read_text())
    tokenizer["model_max_length"] = POSITIONS
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=2) + "\n")
    shutil.copy(STATIC_MODEL / "tokenizer.json", folder / "tokenizer.json")
    return whole


def dev_figures(file: Path, corpus: Corpus, size: int = 1500) -> dict[str, float]:
    """Dense alone, on dev, of a model file itself, padded, pooled and scaled as the library does it."""
    session = InferenceSession(str(file), providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(STATIC_MODEL / "tokenizer.json"))
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")

    def vectors(texts: Sequence[str]) -> np.ndarray:
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        out = np.empty((len(texts), OUT), np.float32)
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
    state = torch.load(WORK / f"{NAME}.pt", weights_only=False)
    whole = write_model(MODEL, weights_of(state["encoder"]))
    size = sum(file.stat().st_size for file in MODEL.rglob("*") if file.is_file())
    print(f"{NAME} after phase {state['phase']}: {size} bytes", flush=True)
    corpus = load_corpus()
    exact, small = (dev_figures(file, corpus) for file in (whole, MODEL / "onnx/model_quantized.onnx"))
    print(f"float32 {exact}\nint8    {small}")
    if small["r10"] < exact["r10"] - 0.01:
        raise SystemExit("int8 loses more than one point of R@10")


if __name__ == "__main__":
    main()
