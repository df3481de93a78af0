"""Texts as arrays of fixed shapes: sorted by length into three blocks, and of the token table only the rows that the texts use."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from options import LONGEST
from tokenizers import Tokenizer

SHARES = (0.5, 0.8, 1.0)
"""Where the blocks end, as shares of the texts from short to long."""


@dataclass
class Batch:
    tokens: np.ndarray
    """The different tokens, padded with 0 to a multiple of 1024."""
    blocks: tuple[tuple[np.ndarray, np.ndarray], ...]
    """Of each block `[texts, length]`: places in `tokens`, and which of them count."""
    places: np.ndarray
    """For each text, its row in the blocks put one after the other."""


def token_ids(tokenizer: Tokenizer, texts: Sequence[str]) -> list[np.ndarray]:
    """Token numbers with `[CLS]` and `[SEP]`, cut to LONGEST."""
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    encoded = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [np.array([cls, *encoding.ids[: LONGEST - 2], sep], np.int32) for encoding in encoded]


def batch_of(texts: Sequence[np.ndarray], shares: Sequence[float] = SHARES) -> Batch:
    lengths = np.array([len(text) for text in texts])
    order = np.argsort(lengths, kind="stable")
    tokens, flat = np.unique(np.concatenate(texts), return_inverse=True)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    blocks, start = [], 0
    for share in shares:
        stop = round(share * len(texts))
        rows = order[start:stop]
        length = LONGEST if len(shares) > 1 and share == 1 else -(-int(lengths[rows].max()) // 4) * 4
        ids = np.zeros((len(rows), length), np.int32)
        mask = np.zeros((len(rows), length), bool)
        for place, row in enumerate(rows):
            ids[place, : lengths[row]] = flat[starts[row] : starts[row + 1]]
            mask[place, : lengths[row]] = True
        blocks.append((ids, mask))
        start = stop
    places = np.empty(len(texts), np.int32)
    places[order] = np.arange(len(texts))
    return Batch(np.pad(tokens, (0, -len(tokens) % 1024)), tuple(blocks), places)
