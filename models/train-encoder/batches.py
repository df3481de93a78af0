"""Texts as padded blocks of token numbers, sorted by length, so that little is spent on padding."""

from collections.abc import Sequence

import numpy as np
import torch
from network import Encoder
from options import LONGEST
from tokenizers import Tokenizer
from torch import Tensor

SHARES = (0.35, 0.6, 0.8, 0.93, 1.0)
"""Where the blocks of a training batch end, as shares of its texts from short to long."""


def token_ids(tokenizer: Tokenizer, texts: Sequence[str]) -> list[np.ndarray]:
    """Token numbers with `[CLS]` and `[SEP]`, cut to LONGEST."""
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    encoded = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [np.array([cls, *encoding.ids[: LONGEST - 2], sep], np.int64) for encoding in encoded]


def padded(texts: Sequence[np.ndarray]) -> Tensor:
    out = np.zeros((len(texts), max(len(text) for text in texts)), np.int64)
    for row, text in enumerate(texts):
        out[row, : len(text)] = text
    return torch.from_numpy(out)


def vectors(encoder: Encoder, texts: Sequence[np.ndarray], drop: float, alone: float) -> Tensor:
    """Of a training batch: unit vectors `[texts, width]`, in order."""
    order = np.argsort([len(text) for text in texts], kind="stable")
    stops = [round(share * len(texts)) for share in SHARES]
    blocks = [order[start:stop] for start, stop in zip([0, *stops], stops, strict=False) if stop > start]
    found = torch.cat([encoder(padded([texts[row] for row in block]), drop, alone) for block in blocks])
    places = np.empty(len(texts), np.int64)
    places[order] = np.arange(len(texts))
    return found[torch.from_numpy(places)]


@torch.no_grad()
def all_vectors(encoder: Encoder, texts: Sequence[np.ndarray], size: int = 1024) -> Tensor:
    """Of many texts, without learning: unit vectors in order."""
    encoder.eval()
    order = np.argsort([len(text) for text in texts], kind="stable")
    out = torch.empty(len(texts), encoder.out.out_features)
    for start in range(0, len(order), size):
        rows = order[start : start + size]
        with torch.autocast("cpu", torch.bfloat16):
            out[torch.from_numpy(rows)] = encoder(padded([texts[row] for row in rows])).float()
    encoder.train()
    return out
