"""Step 2: learn the token vectors. First imitate the teacher, then pull phrases to the titles they mean and words to their synonyms."""

import pickle
import re
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Callable

import numpy as np
from augment import Augmenter, piece_table
from corpus import Corpus
from encoder import RowAdam, bags, encode, unit, unit_gradient
from evaluate import Gold, measure
from settings import SEED, WIDTH, WORK
from tokenizers import Tokenizer
from vocabulary import split_in_pieces

BATCH, HARD, RANDOM, WORD_BATCH = 512, 2, 768, 512
LAY = 64
SHARE = {"drug": 0.15, "title": 0.6}
"""Of these kinds of phrase, the share that an epoch sees."""
TEMPERATURE = 0.05

Forward = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]
Backward = Callable[[np.ndarray, np.ndarray, np.ndarray, float], None]


def main() -> None:
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    corpus: Corpus = pickle.loads((WORK / "corpus.pickle").read_bytes())
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    table = imitate(tokenizer)
    np.save(WORK / "imitated.npy", table)
    print("imitated", measure(table, tokenizer, corpus, "dev", 1500), flush=True)
    table = contrast(table, tokenizer, corpus, epochs)
    np.save(WORK / "table.npy", table)


def ids_of(tokenizer: Tokenizer, texts: list[str]) -> list[np.ndarray]:
    return [np.array(encoding.ids, np.int64) for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]


def imitate(tokenizer: Tokenizer, epochs: int = 6) -> np.ndarray:
    """Token vectors whose sum points where the teacher's vector of the text points, after its 256 principal directions."""
    with np.load(WORK / "teacher-vectors.npz", allow_pickle=True) as stored:
        texts, vectors = stored["texts"].tolist(), stored["vectors"].astype(np.float32)
    vectors -= vectors.mean(0)
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    goals = unit(vectors @ directions[:, ::-1][:, :WIDTH])[0]
    ids = ids_of(tokenizer, texts)
    vocabulary = tokenizer.get_vocab()
    generator = np.random.default_rng(SEED)
    table = generator.normal(0, 0.02, (len(vocabulary), WIDTH)).astype(np.float32)
    counts = np.bincount(np.concatenate(ids), minlength=len(vocabulary))
    weight = 0.001 / (0.001 + counts / counts.sum())
    for text, goal, tokens in zip(texts, goals, ids, strict=True):
        if len(tokens) == 1 and vocabulary.get(text) == tokens[0]:
            table[tokens[0]] = goal * weight[tokens[0]]
    pieces = pieces_of(vocabulary)
    optimiser = RowAdam(table.shape, 0.01)
    for epoch in range(epochs):
        order, total, start_time = generator.permutation(len(ids)), 0.0, time.time()
        for start in range(0, len(order), 1024):
            rows = order[start : start + 1024]
            batch = bags([_cut(ids[row], pieces, generator) for row in rows])
            predicted, lengths = unit(batch.matrix @ table[batch.tokens])
            total += float((predicted * goals[rows]).sum())
            gradient = unit_gradient(-goals[rows], predicted, lengths)
            optimiser.update(table, batch.tokens, batch.matrix.T @ gradient, 1 - (epoch + start / len(order)) / epochs)
        print(f"imitation {epoch}: mean cosine {total / len(order):.4f}, {time.time() - start_time:.0f} s", flush=True)
    return table


def pieces_of(vocabulary: dict[str, int]) -> dict[int, list[int]]:
    words = [word for word in vocabulary if re.fullmatch(r"[a-z]{5,}", word)]
    return piece_table(vocabulary, [(word, split_in_pieces(word, vocabulary)) for word in words])


def _cut(tokens: np.ndarray, pieces: dict[int, list[int]], generator: np.random.Generator) -> np.ndarray:
    if len(tokens) and generator.random() < 0.15:
        place = int(generator.integers(len(tokens)))
        cut = pieces.get(int(tokens[place]))
        if cut:
            return np.concatenate([tokens[:place], cut, tokens[place + 1 :]])
    return tokens


def contrast(table: np.ndarray, tokenizer: Tokenizer, corpus: Corpus, epochs: int) -> np.ndarray:
    """In-batch softmax of phrase to title with mined and random wrong titles, and of word to synonym. The table is a learned
    linear map of the imitated vectors plus a learned difference for each token, so that words never seen here move along."""
    generator = np.random.default_rng(SEED + 1)
    gold = Gold(corpus)
    rows_text = [corpus.entries[code].title for code in gold.codes] + [row.text for row in corpus.inclusion_rows]
    rows = ids_of(tokenizer, rows_text)
    row_codes = np.concatenate([np.arange(len(gold.codes)), [gold.place[row.code] for row in corpus.inclusion_rows]])
    inclusions = defaultdict(list)
    for number in range(len(gold.codes), len(rows)):
        inclusions[int(row_codes[number])].append(number)
    queries = corpus.train
    query_codes = np.array([gold.place[query.code] for query in queries])
    findable = np.array([number for number, code in enumerate(row_codes) if corpus.entries[gold.codes[code]].leaf])
    augmenter = Augmenter(corpus.abbreviations, corpus.drugs, pieces_of(tokenizer.get_vocab()), SEED)
    lines = defaultdict(list)
    for number, query in enumerate(queries):
        lines[(query.code, frozenset(re.findall(r"[a-z]{4,}", query.text.lower())) if query.kind == "index" else number)].append(number)
    groups = list(lines.values())

    base = table.copy()
    linear = np.eye(WIDTH, dtype=np.float32)
    difference = np.zeros_like(base)
    scale = np.zeros((len(base), 1), np.float32)
    optimisers = RowAdam(difference.shape, 0.004), RowAdam(linear.shape, 0.0005), RowAdam(scale.shape, 0.02)
    all_rows = np.arange(WIDTH)
    group_of = np.empty(len(queries), np.int64)
    for number, group in enumerate(groups):
        group_of[group] = number
    hard = generator.choice(findable, (len(groups), 8))
    expected = sum(SHARE.get(queries[group[0]].kind, 1) for group in groups)
    step, steps = 0, epochs * int(expected / BATCH)

    def forward(tokens: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        plain = base[tokens] @ linear + difference[tokens]
        return plain, plain * np.exp(scale[tokens])

    def backward(tokens: np.ndarray, plain: np.ndarray, gradient: np.ndarray, rate: float) -> None:
        weight = np.exp(scale[tokens])
        optimisers[2].update(scale, tokens, (gradient * plain).sum(1, keepdims=True) * weight, rate)
        gradient = gradient * weight
        optimisers[1].update(linear, all_rows, base[tokens].T @ gradient, rate)
        optimisers[0].update(difference, tokens, gradient + 1e-6 * difference[tokens], rate)

    def whole() -> np.ndarray:
        return (base @ linear + difference) * np.exp(scale)

    for epoch in range(epochs):
        start_time, total = time.time(), 0.0
        shown = (group for group in groups if generator.random() < SHARE.get(queries[group[0]].kind, 1))
        chosen = np.array([group[int(generator.integers(len(group)))] for group in shown])
        if epoch % 2 == 1:
            texts = ids_of(tokenizer, [queries[row].text for row in chosen])
            near = mine(whole(), texts, query_codes[chosen], rows, row_codes, gold, findable, generator)
            hard[group_of[chosen]] = near
            print(f"mined, {time.time() - start_time:.0f} s", flush=True)
        generator.shuffle(chosen)
        for start in range(0, len(chosen) - BATCH + 1, BATCH):
            rate = max(0.05, 1 - step / steps)
            step += 1
            part = chosen[start : start + BATCH]
            codes = query_codes[part]
            texts = ids_of(tokenizer, [augmenter.text(queries[row].text) for row in part])
            texts = [augmenter.tokens(tokens) if len(tokens) else rows[code] for code, tokens in zip(codes, texts, strict=True)]
            positive = codes.copy()
            for place, row in enumerate(part):
                others = inclusions.get(int(codes[place]), ())
                if others and generator.random() < 0.3:
                    other = others[int(generator.integers(len(others)))]
                    if rows_text[other] != queries[row].text:
                        positive[place] = other
            wrong = hard[group_of[part][:, None], generator.integers(0, hard.shape[1], (BATCH, HARD))].ravel()
            candidates = np.unique(np.concatenate([positive, wrong, generator.choice(findable, RANDOM)]))
            target = np.searchsorted(candidates, positive)
            batch = bags(texts + [rows[candidate] for candidate in candidates])
            plain, vectors = forward(batch.tokens)
            directions, lengths = unit(batch.matrix @ vectors)
            left, right = directions[:BATCH], directions[BATCH:]
            logits = left @ right.T / TEMPERATURE
            same = gold.related(codes, row_codes[candidates])
            same[np.arange(BATCH), target] = False
            logits[same] = -1e4
            loss, d_logits = softmax_loss(logits, target)
            total += loss
            d_logits /= TEMPERATURE
            gradient = unit_gradient(np.concatenate([d_logits @ right, d_logits.T @ left]), directions, lengths)
            backward(batch.tokens, plain, batch.matrix.T @ gradient, rate)
            if step % 4 == 0:
                word_step(corpus, tokenizer, generator, forward, backward, rate * 0.5)
        print(f"epoch {epoch}: loss {total * BATCH / len(chosen):.4f}, {time.time() - start_time:.0f} s", flush=True)
        if epoch % 3 == 2 or epoch == epochs - 1:
            np.save(WORK / "checkpoint.npy", whole())
            print(measure(whole(), tokenizer, corpus, "dev", 1500), flush=True)
    return whole()


def softmax_loss(logits: np.ndarray, target: np.ndarray) -> tuple[float, np.ndarray]:
    """Mean cross-entropy and its gradient."""
    logits -= logits.max(1, keepdims=True)
    np.exp(logits, out=logits)
    logits /= logits.sum(1, keepdims=True)
    places = np.arange(len(target))
    loss = float(-np.log(logits[places, target] + 1e-12).mean())
    logits[places, target] -= 1
    return loss, logits / len(target)


def word_step(corpus: Corpus, tokenizer: Tokenizer, generator: np.random.Generator, forward: Forward, backward: Backward, rate: float) -> None:
    """One step on synonym pairs: a few of our own, the rest from WordNet, the abbreviations and HCPCS."""
    pairs = [corpus.word_pairs[row] for row in generator.choice(len(corpus.word_pairs), WORD_BATCH - LAY, replace=False)]
    pairs += [corpus.lay_pairs[row] for row in generator.choice(len(corpus.lay_pairs), LAY, replace=False)]
    left, right = (ids_of(tokenizer, [pair[side] for pair in pairs]) for side in (0, 1))
    kept = [place for place in range(len(pairs)) if len(left[place]) and len(right[place])]
    batch = bags([left[place] for place in kept] + [right[place] for place in kept])
    plain, vectors = forward(batch.tokens)
    directions, lengths = unit(batch.matrix @ vectors)
    half = len(kept)
    logits = directions[:half] @ directions[half:].T / TEMPERATURE
    meant = np.array([zlib.crc32(pairs[place][1].encode()) for place in kept])
    same = meant[:, None] == meant[None]
    np.fill_diagonal(same, False)
    logits[same] = -1e4
    _, d_logits = softmax_loss(logits, np.arange(half))
    d_logits /= TEMPERATURE
    gradient = unit_gradient(np.concatenate([d_logits @ directions[half:], d_logits.T @ directions[:half]]), directions, lengths)
    backward(batch.tokens, plain, batch.matrix.T @ gradient, rate)


def mine(
    table: np.ndarray,
    queries: list[np.ndarray],
    codes: np.ndarray,
    rows: list[np.ndarray],
    row_codes: np.ndarray,
    gold: Gold,
    findable: np.ndarray,
    generator: np.random.Generator,
) -> np.ndarray:
    """For each query, 8 rows, out of a random half, that are near and wrong."""
    findable = generator.choice(findable, len(findable) // 2, replace=False)
    vectors = encode(table, [rows[row] for row in findable]).T.copy()
    out = np.empty((len(queries), 8), np.int64)
    for start in range(0, len(queries), 2048):
        part = slice(start, min(start + 2048, len(queries)))
        near = encode(table, queries[part]) @ vectors
        top = findable[np.argpartition(-near, 24, axis=1)[:, :24]]
        related = gold.related_rows(codes[part], row_codes[top])
        order = np.argsort(related + generator.random(top.shape) * 0.5, axis=1)[:, :8]
        out[part] = np.take_along_axis(top, order, axis=1)
    return out


if __name__ == "__main__":
    main()
