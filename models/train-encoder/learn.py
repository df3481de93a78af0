"""Step 1: trains, a checkpoint an epoch. Run again after an interruption, it goes on from the last one and comes to the same result."""

import pickle
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import islice
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import zlib
from augment import Augmenter
from batches import Batch, batch_of, token_ids
from corpus import Corpus, plain
from encoder import RowAdam, encode
from evaluate import Gold, rows_of, sample, score
from network import Weights, first_weights, pooled
from options import (COOLING, DROPOUT, EPOCH_BATCHES, EPOCHS, LAYERS, MEMORY, NAME, QUERIES, RATE, SEED, STATIC, TABLE_RATE, TEMPERATURE,
                     WORDS_EVERY, WORK)
from phrases import load_corpus
from tokenizers import Tokenizer

SHARE = {"drug": 0.15, "title": 0.5, "lexicon": 0.6, "icd9": 0.7}
"""Of these kinds of phrase, the share that is drawn."""
NEAR = 10


class Lesson:
    """Phrases and rows as tokens, and what is right for what."""

    def __init__(self, corpus: Corpus, tokenizer: Tokenizer) -> None:
        self.corpus, self.tokenizer, self.gold = corpus, tokenizer, Gold(corpus)
        codes = self.gold.codes
        self.row_texts = [corpus.entries[code].title for code in codes] + [row.text for row in corpus.inclusion_rows]
        self.rows = token_ids(tokenizer, self.row_texts)
        self.row_codes = np.concatenate([np.arange(len(codes)), [self.gold.place[row.code] for row in corpus.inclusion_rows]])
        self.findable = np.array([row for row, code in enumerate(self.row_codes) if corpus.entries[codes[code]].leaf])
        self.query_codes = np.array([self.gold.place[query.code] for query in corpus.train])
        self.inclusions: dict[int, list[int]] = defaultdict(list)
        for row in range(len(codes), len(self.rows)):
            self.inclusions[int(self.row_codes[row])].append(row)
        groups: dict[object, list[int]] = defaultdict(list)
        for number, query in enumerate(corpus.train):
            alike = frozenset(word for word in plain(query.text).split() if len(word) > 3) if query.kind == "index" else number
            groups[query.code, alike].append(number)
        self.groups = list(groups.values())
        """Forms of one index line; an epoch sees one of them."""
        self.group_of = np.empty(len(corpus.train), np.int64)
        for number, group in enumerate(self.groups):
            self.group_of[group] = number

    def draw(self, epoch: int) -> np.ndarray:
        """The phrases of an epoch: EPOCH_BATCHES batches of different lines, the kinds by their shares."""
        generator = np.random.default_rng([SEED, epoch])
        queries = self.corpus.train
        groups = (self.groups[at] for at in generator.permutation(len(self.groups)))
        shown = (group for group in groups if generator.random() < SHARE.get(queries[group[0]].kind, 1))
        return np.array([group[int(generator.integers(len(group)))] for group in islice(shown, EPOCH_BATCHES * QUERIES)])


def main() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(STATIC / "tokenizer.json"))
    lesson = Lesson(load_corpus(), tokenizer)
    saved = WORK / f"{NAME}.pickle"
    if saved.exists():
        state = pickle.loads(saved.read_bytes())
    else:
        table = np.load(STATIC / "table.npy")
        table[:5] = 0
        table /= np.sqrt((table[5:] ** 2).sum(1).mean())
        weights = first_weights(LAYERS, SEED)
        state = {"epoch": 0, "weights": weights, "mean": weights, "table": table, "slopes": None,
                 "table_slopes": RowAdam(table.shape, TABLE_RATE)}
    begun = state["epoch"]
    print(f"{NAME}: {len(lesson.corpus.train)} phrases, {LAYERS} layers, epoch {begun} of {EPOCHS}", flush=True)
    chain = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(lambda step: RATE * pace(step), weight_decay=0.01))
    if state["slopes"] is None:
        state["slopes"] = chain.init(state["weights"])
    step = step_of(chain)
    near = mine(lesson)
    for epoch in range(begun, EPOCHS):
        study(lesson, near, state, epoch, step)
        state["epoch"] = epoch + 1
        for part in ("weights", "mean", "slopes"):
            state[part] = jax.tree.map(np.asarray, state[part])
        saved.with_suffix(".new").write_bytes(pickle.dumps(state))
        saved.with_suffix(".new").rename(saved)
        print(f"dev after epoch {epoch + 1}: {dev_figures(lesson.corpus, tokenizer, state)}", flush=True)


def pace(step: jax.Array) -> jax.Array:
    """The share of the rate at a step: rising at first, whole, falling over the last epochs."""
    epoch = EPOCH_BATCHES + -(-EPOCH_BATCHES // WORDS_EVERY)
    return jnp.clip(jnp.minimum(step / 100, (EPOCHS * epoch - step) / (COOLING * epoch)), 0, 1)


def step_of(chain: optax.GradientTransformation) -> Callable[..., Any]:
    @jax.jit
    def step(weights, mean, slopes, rows, blocks, places, wrong, key):  # noqa: ANN001, ANN202
        def loss(weights: Weights, rows: jax.Array) -> jax.Array:
            found = [pooled(weights, rows[ids], mask, jax.random.fold_in(key, part) if DROPOUT else None)
                     for part, (ids, mask) in enumerate(blocks)]
            vectors = jnp.concatenate(found)[places]
            left, right = vectors[:QUERIES], vectors[QUERIES:]
            logits = jnp.where(wrong, -1e4, left @ right.T / TEMPERATURE)
            return optax.softmax_cross_entropy_with_integer_labels(logits, jnp.arange(QUERIES)).mean()

        lost, (of_weights, of_rows) = jax.value_and_grad(loss, (0, 1))(weights, rows)
        changes, slopes = chain.update(of_weights, slopes, weights)
        weights = optax.apply_updates(weights, changes)
        mean = jax.tree.map(lambda old, new: MEMORY * old + (1 - MEMORY) * new, mean, weights)
        return weights, mean, slopes, of_rows, lost

    return step


def study(lesson: Lesson, near: np.ndarray, state: dict[str, Any], epoch: int, step: Callable[..., Any]) -> None:
    """One epoch."""
    generator = np.random.default_rng([SEED, epoch, 1])
    corpus, tokenizer, gold = lesson.corpus, lesson.tokenizer, lesson.gold
    augmenter = Augmenter(corpus.abbreviations, corpus.drugs, {}, SEED + epoch)
    key = jax.random.key(SEED + epoch)
    chosen = lesson.draw(epoch)
    started = time.monotonic()
    print(f"epoch {epoch + 1}: {len(chosen)} phrases", flush=True)
    losses: list[float] = []

    def learn(batch: Batch, wrong: np.ndarray, share: float, number: int) -> float:
        rows = state["table"][batch.tokens]
        state["weights"], state["mean"], state["slopes"], slopes, lost = step(
            state["weights"], state["mean"], state["slopes"], rows, batch.blocks, batch.places, wrong, jax.random.fold_in(key, number))
        used = int(np.argmax(batch.tokens[1:] == 0)) + 1 if batch.tokens[-1] == 0 else len(batch.tokens)
        state["table_slopes"].update(state["table"], batch.tokens[:used], np.asarray(slopes)[:used], share)
        return float(lost)

    for at in range(0, len(chosen), QUERIES):
        share = min(1.0, (EPOCHS - epoch - at / len(chosen)) / COOLING)
        part = chosen[at : at + QUERIES]
        codes = lesson.query_codes[part]
        texts = token_ids(tokenizer, [augmenter.text(corpus.train[row].text) for row in part])
        texts = [drop_token(text, generator) for text in texts]
        positive = codes.copy()
        for place, row in enumerate(part):
            others = lesson.inclusions.get(int(codes[place]), ())
            if others and generator.random() < 0.3:
                other = others[int(generator.integers(len(others)))]
                if lesson.row_texts[other] != corpus.train[row].text:
                    positive[place] = other
        places = generator.integers(NEAR, size=len(part))
        wanted = np.concatenate([positive, near[lesson.group_of[part], places]])
        wrong = gold.related(codes, lesson.row_codes[wanted])
        np.fill_diagonal(wrong, False)
        batch = batch_of(texts + [lesson.rows[row] for row in wanted])
        number = at // QUERIES
        losses.append(learn(batch, wrong, share, 2 * number))
        if number % WORDS_EVERY == 0:
            batch, wrong = word_batch(corpus, tokenizer, generator)
            learn(batch, wrong, share / 2, 2 * number + 1)
        if number % 50 == 0:
            print(f"  {number} of {len(chosen) // QUERIES}: loss {np.mean(losses[-50:]):.3f}, {time.monotonic() - started:.0f} s", flush=True)


def drop_token(text: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Now and then a token is left out."""
    if len(text) > 5 and generator.random() < 0.2:
        return np.delete(text, generator.integers(1, len(text) - 1))
    return text


def word_batch(corpus: Corpus, tokenizer: Tokenizer, generator: np.random.Generator) -> tuple[Batch, np.ndarray]:
    """Synonym pairs: a few of our own, the rest from WordNet, the abbreviations and HCPCS."""
    own = QUERIES // 8
    pairs = [corpus.word_pairs[row] for row in generator.choice(len(corpus.word_pairs), QUERIES - own, replace=False)]
    pairs += [corpus.lay_pairs[row] for row in generator.choice(len(corpus.lay_pairs), own, replace=False)]
    meant = np.array([zlib.crc32(pair[1].encode()) for pair in pairs])
    wrong = meant[:, None] == meant[None]
    np.fill_diagonal(wrong, False)
    return batch_of(token_ids(tokenizer, [pair[0] for pair in pairs] + [pair[1] for pair in pairs])), wrong


_run = jax.jit(pooled)


def vectors_of(state: dict[str, Any], texts: list[np.ndarray], size: int = 512) -> np.ndarray:
    """Unit vectors of many texts, in order."""
    order = np.argsort([len(text) for text in texts], kind="stable")
    out = np.empty((len(texts), state["table"].shape[1]), np.float32)
    for start in range(0, len(order), size):
        rows = order[start : start + size]
        padded = [texts[row] for row in rows] + [texts[rows[-1]]] * (size - len(rows))
        batch = batch_of(padded, (1.0,))
        ids, mask = batch.blocks[0]
        out[rows] = np.asarray(_run(state["mean"], state["table"][batch.tokens[ids]], mask))[batch.places[: len(rows)]]
    return out


def mine(lesson: Lesson) -> np.ndarray:
    """For one phrase of each group, the `NEAR` nearest wrong rows by the static model, out of a random half of the rows. Done once."""
    saved = WORK / "near.npy"
    if saved.exists() and len(known := np.load(saved)) == len(lesson.groups):
        return known
    generator = np.random.default_rng(SEED)
    table = np.load(STATIC / "table.npy")
    table[:5] = 0
    findable = generator.choice(lesson.findable, len(lesson.findable) // 2, replace=False)
    rows = encode(table, [lesson.rows[row] for row in findable]).T.copy()
    first = np.array([group[0] for group in lesson.groups])
    queries = encode(table, token_ids(lesson.tokenizer, [lesson.corpus.train[row].text for row in first]))
    out = np.empty((len(first), NEAR), np.int32)
    for start in range(0, len(first), 2048):
        part = slice(start, min(start + 2048, len(first)))
        near = queries[part] @ rows
        top = findable[np.argpartition(-near, 3 * NEAR, axis=1)[:, : 3 * NEAR]]
        related = lesson.gold.related_rows(lesson.query_codes[first[part]], lesson.row_codes[top])
        order = np.argsort(related + generator.random(top.shape) * 0.5, axis=1)[:, :NEAR]
        out[part] = np.take_along_axis(top, order, axis=1)
    np.save(saved, out)
    return out


def dev_figures(corpus: Corpus, tokenizer: Tokenizer, state: dict[str, Any], size: int = 3000) -> dict[str, float]:
    """Dense alone, over titles and training-side inclusion terms, on phrases of dev main terms."""
    rows, codes = rows_of(corpus, True)
    matrix = vectors_of(state, token_ids(tokenizer, rows)).T.copy()
    return score(lambda texts: vectors_of(state, token_ids(tokenizer, texts)) @ matrix, sample(corpus, "dev", size), codes)


if __name__ == "__main__":
    if sys.argv[1:] == ["dev"]:
        tokenizer = Tokenizer.from_file(str(STATIC / "tokenizer.json"))
        print(dev_figures(load_corpus(), tokenizer, pickle.loads((WORK / f"{NAME}.pickle").read_bytes())))
    else:
        main()
