"""The static encoder while it is trained: a table of token vectors, summed over a text and scaled to unit length."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix


@dataclass
class Bags:
    """Texts as a sparse matrix (texts x distinct tokens of the batch) and the tokens of its columns."""

    matrix: csr_matrix
    tokens: np.ndarray


def bags(texts: Sequence[np.ndarray]) -> Bags:
    """Count the tokens of each text. A text is an array of token ids without special tokens."""
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    flat = np.concatenate(texts) if len(texts) else np.empty(0, np.int64)
    tokens, columns = np.unique(flat, return_inverse=True)
    indptr = np.concatenate([[0], np.cumsum(lengths)])
    matrix = csr_matrix((np.ones(len(flat), np.float32), columns, indptr), shape=(len(texts), len(tokens)))
    return Bags(matrix, tokens)


def unit(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors and the lengths they had."""
    lengths = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return vectors / lengths, lengths


def unit_gradient(gradient: np.ndarray, directions: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """The gradient before scaling to unit length, from the one after."""
    return (gradient - (gradient * directions).sum(1, keepdims=True) * directions) / lengths


class RowAdam:
    """Adam that touches only the rows that have a gradient."""

    def __init__(self, shape: tuple[int, int], rate: float) -> None:
        self.first = np.zeros(shape, np.float32)
        self.second = np.zeros(shape, np.float32)
        self.steps = np.zeros((shape[0], 1), np.float32)
        self.rate = rate

    def update(self, table: np.ndarray, rows: np.ndarray, gradient: np.ndarray, rate: float) -> None:
        self.steps[rows] += 1
        steps = self.steps[rows]
        first = self.first[rows] * 0.9 + gradient * 0.1
        second = self.second[rows] * 0.999 + gradient * gradient * 0.001
        self.first[rows], self.second[rows] = first, second
        step = (first / (1 - 0.9**steps)) / (np.sqrt(second / (1 - 0.999**steps)) + 1e-8)
        table[rows] -= self.rate * rate * step


def encode(table: np.ndarray, texts: Sequence[np.ndarray], size: int = 8192) -> np.ndarray:
    """Unit vectors of many texts."""
    out = np.zeros((len(texts), table.shape[1]), np.float32)
    for start in range(0, len(texts), size):
        batch = bags(texts[start : start + size])
        if len(batch.tokens):
            out[start : start + size] = unit(batch.matrix @ table[batch.tokens])[0]
    return out
