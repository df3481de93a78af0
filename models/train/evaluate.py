"""Step 4: how often the right code is near, on phrases that were never trained on, beside BM25 over the same rows."""

import json
import pickle
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from augment import slip
from corpus import Corpus, Query, plain
from encoder import encode, unit
from onnxruntime import InferenceSession
from settings import FIGURES, MODEL, SEED, WORK
from tokenizers import Tokenizer
from vocabulary import SPECIAL

Figures = dict[str, float]

CLAUSES = (
    "Pt here today for {0}, doing ok.", "Problem 2: {0} (will refer)", "She also mentions {0} which bothers her", "{0} - unchanged, cont. same tx",
)
"""Clause wording that training does not use."""


class Gold:
    """All codes in book order, so that "is under" is a comparison of places."""

    def __init__(self, corpus: Corpus) -> None:
        self.codes = list(corpus.entries)
        self.place = {code: place for place, code in enumerate(self.codes)}
        self.end = np.arange(1, len(self.codes) + 1)
        for place in range(len(self.codes) - 1, -1, -1):
            parent = corpus.entries[self.codes[place]].parent
            if parent:
                self.end[self.place[parent]] = max(self.end[self.place[parent]], self.end[place])

    def related(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Whether one is the other or above it: a matrix left x right."""
        return self.related_rows(left, np.broadcast_to(right, (len(left), len(right))))

    def related_rows(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """The same for a row of codes for each left code."""
        first = left[:, None]
        return ((first <= right) & (right < self.end[first])) | ((right <= first) & (first < self.end[right]))


def rows_of(corpus: Corpus, with_inclusions: bool) -> tuple[list[str], list[str]]:
    """Texts and codes of the rows an index would hold: a leaf concept's title, and training-side inclusion terms."""
    rows = [(entry.title, code) for code, entry in corpus.entries.items() if entry.leaf]
    if with_inclusions:
        rows += [(row.text, row.code) for row in corpus.inclusion_rows]
    return [text for text, _ in rows], [code for _, code in rows]


def sample(corpus: Corpus, part: str, size: int) -> list[Query]:
    """Phrases of a part, less those whose text is a row's text."""
    known = {plain(entry.title) for entry in corpus.entries.values()} | {plain(row.text) for row in corpus.inclusion_rows}
    pool = {"dev": corpus.dev, "index": corpus.test_index, "inclusion": corpus.test_inclusion}[part]
    pool = [query for query in pool if plain(query.text) not in known]
    order = np.random.default_rng(SEED).permutation(len(pool))[:size]
    return [pool[place] for place in order]


def bag(text: str) -> frozenset[str]:
    """The set of words, which is nearly all that a static encoder sees of a text."""
    return frozenset(plain(text).split())


def score(scorer: Callable[[Sequence[str]], np.ndarray], queries: list[Query], codes: list[str]) -> Figures:
    """R@k and MRR@100. A hit is the code itself or, where the gold code is a header, a code under it; `category_` looks at three characters."""
    totals: Counter[str] = Counter()
    names = np.array(codes)
    for start in range(0, len(queries), 256):
        part = queries[start : start + 256]
        scores = scorer([query.text for query in part])
        top = np.argpartition(-scores, 300, axis=1)[:, :300]
        top = np.take_along_axis(top, np.argsort(-np.take_along_axis(scores, top, 1), axis=1, kind="stable"), 1)
        for query, places in zip(part, top, strict=True):
            ranked = list(dict.fromkeys(names[places].tolist()))[:100]
            categories = list(dict.fromkeys(code[:3] for code in ranked))
            hits = {
                "": next((rank for rank, code in enumerate(ranked) if code.startswith(query.code)), None),
                "category_": next((rank for rank, code in enumerate(categories) if code == query.code[:3]), None),
            }
            for level, rank in hits.items():
                if rank is not None:
                    totals[f"{level}mrr"] += 1 / (rank + 1)
                    for depth in (1, 5, 10):
                        totals[f"{level}r{depth}"] += rank < depth
    keys = [f"{level}{name}" for level in ("", "category_") for name in ("r1", "r5", "r10", "mrr")]
    return {key: round(totals[key] / len(queries), 4) for key in keys}


def dense_scorer(table: np.ndarray, tokenizer: Tokenizer, rows: list[str]) -> Callable[[Sequence[str]], np.ndarray]:
    def vectors(texts: Sequence[str]) -> np.ndarray:
        encodings = tokenizer.encode_batch([text.lower() for text in texts], add_special_tokens=False)
        return encode(table, [np.array(encoding.ids, np.int64) for encoding in encodings])

    matrix = vectors(rows).T.copy()
    return lambda texts: vectors(texts) @ matrix


def bm25_scorer(rows: list[str], k1: float = 1.2, b: float = 0.75) -> Callable[[Sequence[str]], np.ndarray]:
    def stems(text: str) -> list[str]:
        return [re.sub(r"(?<=[a-z]{3})(ies|es|s)$", "", word) for word in re.findall(r"[a-z0-9]+", text.lower())]

    documents = [Counter(stems(row)) for row in rows]
    lengths = np.array([sum(document.values()) for document in documents], np.float32)
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, document in enumerate(documents):
        for word, count in document.items():
            postings[word].append((place, count))
    weights = {}
    for word, posting in postings.items():
        places, counts = np.array(posting).T
        idf = np.log(1 + (len(rows) - len(places) + 0.5) / (len(places) + 0.5))
        weights[word] = places, idf * counts * (k1 + 1) / (counts + k1 * (1 - b + b * lengths[places] / lengths.mean()))

    def scores(texts: Sequence[str]) -> np.ndarray:
        out = np.zeros((len(texts), len(rows)), np.float32)
        for number, text in enumerate(texts):
            for word in stems(text):
                if word in weights:
                    places, weight = weights[word]
                    out[number, places] += weight
        return out

    return scores


def measure(table: np.ndarray, tokenizer: Tokenizer, corpus: Corpus, part: str, size: int) -> Figures:
    """Figures of the dense model alone, over titles and training-side inclusion terms."""
    rows, codes = rows_of(corpus, True)
    return score(dense_scorer(table, tokenizer, rows), sample(corpus, part, size), codes)


def fused_scorer(*scorers: Callable[[Sequence[str]], np.ndarray]) -> Callable[[Sequence[str]], np.ndarray]:
    """Reciprocal rank fusion, k = 60, of the first 300 of each."""

    def scores(texts: Sequence[str]) -> np.ndarray:
        total: np.ndarray | None = None
        for scorer in scorers:
            single = scorer(texts)
            total = np.zeros_like(single) if total is None else total
            top = np.argpartition(-single, 300, axis=1)[:, :300]
            ordered = np.take_along_axis(top, np.argsort(-np.take_along_axis(single, top, 1), axis=1), 1)
            np.put_along_axis(
                total, ordered, np.take_along_axis(total, ordered, 1) + (1 / (60 + np.arange(1, 301, dtype=np.float32)))[None], 1
            )
        assert total is not None
        return total

    return scores


def onnx_scorer(folder: Path, rows: list[str]) -> Callable[[Sequence[str]], np.ndarray]:
    """The exported files themselves, padded, pooled and scaled as the library does it."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")
    session = InferenceSession(str(folder / "onnx/model_quantized.onnx"), providers=["CPUExecutionProvider"])

    def vectors(texts: Sequence[str]) -> np.ndarray:
        out = []
        for start in range(0, len(texts), 256):
            encodings = tokenizer.encode_batch(list(texts[start : start + 256]))
            hidden = session.run(None, {"input_ids": np.array([encoding.ids for encoding in encodings], np.int64)})[0]
            mask = np.array([encoding.attention_mask for encoding in encodings], np.float32)[:, :, None]
            out.append(unit((hidden * mask).sum(1) / mask.sum(1))[0])
        return np.concatenate(out)

    matrix = vectors(rows).T.copy()
    return lambda texts: vectors(texts) @ matrix


def main() -> None:
    corpus: Corpus = pickle.loads((WORK / "corpus.pickle").read_bytes())
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    table = np.load(WORK / "table.npy")
    table[: len(SPECIAL)] = 0
    rows, codes = rows_of(corpus, True)
    title_rows, title_codes = rows_of(corpus, False)
    dense, quantized, bm25 = dense_scorer(table, tokenizer, rows), onnx_scorer(MODEL, rows), bm25_scorer(rows)
    figures: dict[str, object] = {"rows": {"titles": len(title_rows), "titles and inclusion terms": len(rows)}, "seed": SEED}
    draw = random.Random(SEED)
    learned = {bag(query.text) for query in corpus.train} | {bag(entry.title) for entry in corpus.entries.values()}
    for part, size in (("index", 3000), ("inclusion", 3000)):
        queries = sample(corpus, part, size)
        found = {
            "queries": len(queries),
            "bm25": score(bm25, queries, codes),
            "static fp32": score(dense, queries, codes),
            "static int8 onnx": score(quantized, queries, codes),
            "bm25 + static int8, reciprocal rank": score(fused_scorer(bm25, quantized), queries, codes),
            "static int8 onnx, titles only": score(onnx_scorer(MODEL, title_rows), queries, title_codes),
        }
        unlike = [query for query in queries if bag(query.text) not in learned]
        found["queries whose set of words no training text has"] = len(unlike)
        found["bm25, such queries"] = score(bm25, unlike, codes)
        found["static int8 onnx, such queries"] = score(quantized, unlike, codes)
        changed = {
            "one slip of the keyboard": [replace(query, text=slip(query.text.lower(), draw)) for query in queries],
            "inside a clause": [replace(query, text=draw.choice(CLAUSES).format(query.text)) for query in queries],
        }
        for name, others in changed.items():
            found[f"bm25, {name}"] = score(bm25, others, codes)
            found[f"static int8 onnx, {name}"] = score(quantized, others, codes)
        figures[f"test {part}"] = found
        drift = abs(found["static int8 onnx"]["r10"] - found["static fp32"]["r10"])
        if drift > 0.01:
            raise SystemExit(f"int8 lost {drift:.3f} of R@10")
        for name, values in found.items():
            print(part, name, values, flush=True)
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
