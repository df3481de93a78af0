"""The encoder: layers of all-MiniLM-L6-v2 over the tokens of chartcode-static, a map to 256 numbers, and beside it the token vectors of
chartcode-static. The map starts as what brings the layers nearest to those, so that the two speak of one space from the start."""

from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from options import POSITIONS, STATIC_MODEL, TEACHER
from teacher import HEADS, WIDTH, _read_safetensors
from tokenizers import Tokenizer
from torch import Tensor, nn

OUT = 256
NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "mixed": "attention.output.dense",
    "norm": "attention.output.LayerNorm", "wide": "intermediate.dense", "narrow": "output.dense", "last": "output.LayerNorm",
}
"""Parts of a layer here and in BERT."""


class Layer(nn.Module):
    """One layer of BERT: attention and an inner map, each added and then normed."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm, self.last = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x: Tensor, far: Tensor, drop: float) -> Tensor:
        rows, length, _ = x.shape

        def heads(x: Tensor) -> Tensor:
            return x.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        def dropped(x: Tensor) -> Tensor:
            """The same numbers of all tokens of a row are dropped: cheaper than to draw for each token."""
            return x * F.dropout(torch.ones(rows, 1, WIDTH, dtype=x.dtype), drop, self.training) if drop else x

        # Written out: the fused attention of torch is three times slower on rows this short.
        scores = torch.softmax(heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + far, -1)
        y = (scores.to(x.dtype) @ heads(self.value(x))).transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.norm(x + dropped(self.mixed(y)))
        return self.last(x + dropped(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Token numbers `[rows, tokens]` to unit vectors `[rows, 256]`, as transformers.js makes them: the mean over all tokens, then scaled."""

    def __init__(self, tokens: int, layers: int, skip: bool) -> None:
        super().__init__()
        self.words = nn.Embedding(tokens, WIDTH)
        self.positions = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.out = nn.Linear(WIDTH, OUT, bias=False)
        self.skip = nn.Embedding(tokens, OUT) if skip else None

    def forward(self, ids: Tensor, drop: float = 0.0, alone: float = 0.0) -> Tensor:
        """`alone`: the share of rows, drawn, in which the layers must do without the token vectors; else they would learn nothing beside them."""
        return F.normalize(self.summed(ids, drop, alone).float(), dim=-1)

    def summed(self, ids: Tensor, drop: float = 0.0, alone: float = 0.0) -> Tensor:
        x = self.out(self.seen(ids, drop))
        if self.skip is not None:
            beside = (self.skip(ids) * (ids != 0)[..., None]).sum(1)
            x = x + (beside * (torch.rand(len(ids), 1) >= alone) if alone else beside)
        return x

    def seen(self, ids: Tensor, drop: float = 0.0) -> Tensor:
        """What the layers say, summed over the tokens: `[rows, 384]`."""
        mask = ids != 0
        x = self.norm(self.words(ids) + self.positions[: ids.shape[1]])
        far = torch.where(mask, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, far, drop)
        return (x * mask[..., None]).sum(1)


def shipped_encoder(folder: Path, layers: int, skip: bool) -> Encoder:
    """Starts from the int8 weights of a model that `export.py` wrote."""
    model = onnx.load(str(folder / "onnx/model_quantized.onnx"))
    given = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}

    def table(name: str) -> np.ndarray:
        return given[f"{name}.codes"].astype(np.float32) * given[f"{name}.scales"]

    def turned(name: str) -> np.ndarray:
        return (given[f"{name}_quantized"].astype(np.float32) * given[f"{name}_scale"]).T

    encoder = Encoder(len(given["words.codes"]), layers, skip)
    with torch.no_grad():
        for name, part in encoder.named_parameters():
            match name.split("."):
                case [("words" | "skip") as which, _]:
                    values = table(which)
                case ["positions"]:
                    values = given["embeddings.position_embeddings.weight"]
                case ["norm", kind]:
                    values = given[f"embeddings.LayerNorm.{kind}"]
                case ["layers", layer, which, kind]:
                    bert = f"encoder.layer.{layer}.{NAMES[which]}"
                    is_map = kind == "weight" and which not in ("norm", "last")
                    values = turned(f"{bert}.turned") if is_map else given[f"{bert}.{kind}"]
                case _:
                    values = turned("out")
            part.copy_(torch.tensor(values))
    if encoder.skip is not None:
        encoder.skip.weight.requires_grad_(False)
    return encoder


def first_encoder(layers: tuple[int, ...], skip: bool) -> Encoder:
    """Starts from these layers of all-MiniLM-L6-v2; a token that it does not have starts as the mean of its pieces."""
    given = {name: torch.tensor(values) for name, values in _read_safetensors(TEACHER / "model.safetensors").items()}
    ours = Tokenizer.from_file(str(STATIC_MODEL / "tokenizer.json"))
    theirs = Tokenizer.from_file(str(TEACHER / "tokenizer.json"))
    theirs.no_padding()
    words = given["embeddings.word_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    tokens = [token for token, _ in sorted(ours.get_vocab().items(), key=lambda pair: pair[1])]
    table = torch.stack([words[_pieces(theirs, token)].mean(0) for token in tokens])

    encoder = Encoder(len(tokens), len(layers), skip)
    with torch.no_grad():
        encoder.words.weight.copy_(table)
        encoder.positions.copy_(given["embeddings.position_embeddings.weight"][:POSITIONS])
        _copy(encoder.norm, given, "embeddings.LayerNorm")
        for layer, number in zip(encoder.layers, layers, strict=True):
            name = f"encoder.layer.{number}."
            for part in ("query", "key", "value"):
                _copy(getattr(layer, part), given, f"{name}attention.self.{part}")
            _copy(layer.mixed, given, f"{name}attention.output.dense")
            _copy(layer.norm, given, f"{name}attention.output.LayerNorm")
            _copy(layer.wide, given, f"{name}intermediate.dense")
            _copy(layer.narrow, given, f"{name}output.dense")
            _copy(layer.last, given, f"{name}output.LayerNorm")
        if encoder.skip is not None:
            encoder.skip.weight.copy_(torch.tensor(static_table()))
            encoder.skip.weight.requires_grad_(False)
        nn.init.orthogonal_(encoder.out.weight)
    return encoder


@torch.no_grad()
def bring_near(encoder: Encoder, blocks: list[Tensor]) -> None:
    """Sets the map so that what the layers say of these texts comes nearest to the sum of their token vectors (least squares, with a ridge)."""
    if encoder.skip is None:
        return
    seen = torch.cat([encoder.seen(ids) for ids in blocks]).double()
    wanted = torch.cat([(encoder.skip(ids) * (ids != 0)[..., None]).sum(1) for ids in blocks]).double()
    length = wanted.norm(dim=1, keepdim=True)
    seen, wanted = seen / length, wanted / length
    square = seen.T @ seen
    ridge = torch.eye(len(square)) * square.diagonal().mean() * 1e-3
    encoder.out.weight.copy_(torch.linalg.solve(square + ridge, seen.T @ wanted).T)


def static_table() -> np.ndarray:
    """The shipped token vectors `[tokens, 256]`, scaled to a mean square of one a vector; special tokens are nothing."""
    model = onnx.load(str(STATIC_MODEL / "onnx/model_quantized.onnx"))
    values = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    codes = next(values[name] for name in values if values[name].dtype == np.int8)
    scales = next(value for value in values.values() if value.dtype != np.int8 and value.shape[:1] == codes.shape[:1])
    table = codes.astype(np.float32) * scales.reshape(len(codes), 1)
    table[:5] = 0
    return table / np.sqrt((table[5:] ** 2).sum(1).mean())


def _pieces(tokenizer: Tokenizer, token: str) -> list[int]:
    known = tokenizer.token_to_id(token)
    if known is not None:
        return [known]
    pieces = tokenizer.encode(token.removeprefix("##"), add_special_tokens=False).ids
    return pieces or [tokenizer.token_to_id("[UNK]")]


def _copy(part: nn.Linear | nn.LayerNorm, given: dict[str, Tensor], name: str) -> None:
    part.weight.copy_(given[f"{name}.weight"])
    part.bias.copy_(given[f"{name}.bias"])
