"""Step 1: trains, a checkpoint a phase. Run again after an interruption, it goes on from the last one."""

import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import torch
import torch.nn.functional as F
from augment import Augmenter
from batches import all_vectors, padded, token_ids, vectors
from corpus import Corpus, plain
from evaluate import Gold, rows_of, sample, score
from network import Encoder, bring_near, first_encoder, shipped_encoder
from options import (ALONE, CATEGORY, DROPOUT, FROM, LAYERS, NAME, NEAR, OUTSIDE, PHASE_BATCHES, PHASES, QUERIES, RATES, SEED, SKIP, STATIC_MODEL, TEMPERATURE,
                     WARMING, WORDS_EVERY, WORK)
from phrases import load_corpus
from surroundings import Surroundings
from tokenizers import Tokenizer
from torch import Tensor

SHARE = {"drug": 0.15, "title": 0.5, "lexicon": 0.6, "icd9": 0.7}
"""Of these kinds of phrase, the share that is drawn."""


class Lesson:
    """Phrases and rows as tokens, and what is right for what."""

    def __init__(self, corpus: Corpus, tokenizer: Tokenizer) -> None:
        self.corpus, self.tokenizer, self.gold = corpus, tokenizer, Gold(corpus)
        codes = self.gold.codes
        self.row_texts = [corpus.entries[code].title for code in codes] + [row.text for row in corpus.inclusion_rows]
        self.rows = token_ids(tokenizer, self.row_texts)
        self.row_codes = np.concatenate([np.arange(len(codes)), [self.gold.place[row.code] for row in corpus.inclusion_rows]])
        self.findable = np.array([row for row, code in enumerate(self.row_codes) if corpus.entries[codes[code]].leaf])
        names = np.array([code[:3] for code in codes])
        self.categories = np.unique(names, return_inverse=True)[1]
        """Of a code's place: the number of its category."""
        self.query_codes = np.array([self.gold.place[query.code] for query in corpus.train])
        self.inclusions: dict[int, list[int]] = defaultdict(list)
        for row in range(len(codes), len(self.rows)):
            self.inclusions[int(self.row_codes[row])].append(row)
        groups: dict[object, list[int]] = defaultdict(list)
        for number, query in enumerate(corpus.train):
            alike = frozenset(word for word in plain(query.text).split() if len(word) > 3) if query.kind == "index" else number
            groups[query.code, alike].append(number)
        self.groups = list(groups.values())
        """Forms of one index line."""

    def drawn(self) -> Iterator[np.ndarray]:
        """Without end, the phrases of a phase: of each line one form, the kinds by their shares, all lines before any comes again."""
        generator = np.random.default_rng(SEED)
        queries, wanted = self.corpus.train, PHASE_BATCHES * QUERIES
        chosen: list[int] = []
        while True:
            for at in generator.permutation(len(self.groups)):
                group = self.groups[at]
                if generator.random() < SHARE.get(queries[group[0]].kind, 1):
                    chosen.append(group[int(generator.integers(len(group)))])
                if len(chosen) == wanted:
                    yield np.array(chosen)
                    chosen = []

    def mined(self, encoder: Encoder, chosen: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """
        For each phrase one wrong row: one of the NEAR nearest that is neither right nor above nor under what is right, out of half of the rows;
        a share OUTSIDE of them of another category.
        """
        findable = generator.choice(self.findable, len(self.findable) // 2, replace=False)
        rows = all_vectors(encoder, [self.rows[row] for row in findable]).bfloat16()
        asked = all_vectors(encoder, token_ids(self.tokenizer, [self.corpus.train[row].text for row in chosen])).bfloat16()
        out = np.empty(len(chosen), np.int64)
        for start in range(0, len(chosen), 2048):
            part = slice(start, start + 2048)
            top = findable[torch.topk(asked[part] @ rows.T, 3 * NEAR, dim=1).indices.numpy()]
            codes, found = self.query_codes[chosen[part]], self.row_codes[top]
            outside = generator.random(len(top)) < OUTSIDE
            related = self.gold.related_rows(codes, found) | (outside[:, None] & (self.categories[codes][:, None] == self.categories[found]))
            order = np.argsort(related + np.arange(3 * NEAR) * 1e-3, axis=1)
            place = generator.integers(NEAR, size=len(top))
            out[part] = top[np.arange(len(top)), order[np.arange(len(top)), place]]
        return out


def main() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(str(STATIC_MODEL / "tokenizer.json"))
    tokenizer.no_padding()
    lesson = Lesson(load_corpus(), tokenizer)
    encoder = shipped_encoder(FROM, len(LAYERS), SKIP) if FROM else first_encoder(LAYERS, SKIP)
    groups = [
        {"params": [*encoder.layers.parameters(), *encoder.norm.parameters(), encoder.positions], "rate": RATES["layers"]},
        {"params": [*encoder.words.parameters()], "rate": RATES["words"]},
        {"params": [*encoder.out.parameters()], "rate": RATES["out"]},
    ]
    optimizer = torch.optim.AdamW(groups, lr=1.0, weight_decay=0.0, fused=True)
    saved, begun = WORK / f"{NAME}.pt", 0
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        encoder.load_state_dict(state["encoder"])
        optimizer.load_state_dict(state["optimizer"])
        begun = state["phase"]
    print(f"{NAME}: {len(lesson.corpus.train)} phrases, layers {LAYERS}, skip {SKIP}, phase {begun} of {PHASES}", flush=True)
    if begun == 0 and not FROM:
        shown = [lesson.rows[row] for row in np.random.default_rng(SEED).choice(len(lesson.rows), 20_000, replace=False)]
        bring_near(encoder, [padded(shown[start : start + 500]) for start in range(0, len(shown), 500)])
    if begun == 0:
        print(f"dev before: {dev_figures(lesson, encoder)}", flush=True)
    for phase, chosen in zip(range(PHASES), lesson.drawn(), strict=False):
        if phase < begun:
            continue
        study(lesson, encoder, optimizer, phase, chosen)
        torch.save({"encoder": encoder.state_dict(), "optimizer": optimizer.state_dict(), "phase": phase + 1}, saved.with_suffix(".new"))
        saved.with_suffix(".new").rename(saved)
        print(f"dev after phase {phase + 1}: {dev_figures(lesson, encoder)}", flush=True)


def pace(step: int) -> float:
    """The share of the rate at a step: rising at first, then falling in a straight line to nothing."""
    whole = PHASES * PHASE_BATCHES
    return min(1.0, (step + 1) / WARMING) * max(0.0, 1 - step / whole)


def study(lesson: Lesson, encoder: Encoder, optimizer: torch.optim.Optimizer, phase: int, chosen: np.ndarray) -> None:
    """One phase."""
    generator = np.random.default_rng([SEED, phase])
    torch.manual_seed(SEED + phase)
    corpus, tokenizer, gold = lesson.corpus, lesson.tokenizer, lesson.gold
    augmenter = Augmenter(corpus.abbreviations, corpus.drugs, {}, SEED + phase)
    surroundings = Surroundings(SEED + phase)
    started = time.monotonic()
    near = lesson.mined(encoder, chosen, generator)
    print(f"phase {phase + 1}: mined in {time.monotonic() - started:.0f} s", flush=True)
    losses: list[float] = []

    def learn(left: list[np.ndarray], right: list[np.ndarray], loss_of: Callable[[Tensor], Tensor], step: int) -> float:
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * pace(step)
        with torch.autocast("cpu", torch.bfloat16):
            found = vectors(encoder, left + right, DROPOUT, ALONE if encoder.skip is not None else 0.0)
        loss = loss_of(found[: len(left)] @ found[len(left) :].T / TEMPERATURE)
        optimizer.zero_grad(set_to_none=False)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([part for part in encoder.parameters() if part.requires_grad], 1.0)
        optimizer.step()
        return loss.item()

    for number in range(PHASE_BATCHES):
        step = phase * PHASE_BATCHES + number
        at = slice(number * QUERIES, (number + 1) * QUERIES)
        part, codes = chosen[at], lesson.query_codes[chosen[at]]
        written, beside = surroundings.around([augmenter.text(corpus.train[row].text) for row in part])
        texts = [drop_token(text, generator) for text in token_ids(tokenizer, written)]
        positive = codes.copy()
        for place, row in enumerate(part):
            others = lesson.inclusions.get(int(codes[place]), ())
            if others and generator.random() < 0.3:
                other = others[int(generator.integers(len(others)))]
                if lesson.row_texts[other] != corpus.train[row].text:
                    positive[place] = other
        wanted = np.concatenate([positive, near[at]])
        losses.append(learn(texts, [lesson.rows[row] for row in wanted], partial(loss_of_rows, lesson, codes, wanted, beside), step))
        if number % WORDS_EVERY == 0:
            left, right, same = word_batch(corpus, tokenizer, generator)
            learn(left, right, partial(loss_of_words, same), step)
        if number % 50 == 0:
            print(f"  {number} of {PHASE_BATCHES}: loss {np.mean(losses[-50:]):.3f}, {time.monotonic() - started:.0f} s", flush=True)


def loss_of_rows(lesson: Lesson, codes: np.ndarray, wanted: np.ndarray, beside: np.ndarray, logits: Tensor) -> Tensor:
    """
    Of each phrase: its own row against all that are not above or under it, and its category's rows against all. A phrase that has another one
    `beside` it (the place of that one, or its own) has the rows and categories of both for right.
    """
    rows = np.arange(len(codes))
    related = lesson.gold.related(codes, lesson.row_codes[wanted])
    masked = related | related[beside]
    masked[rows, rows] = masked[rows, beside] = False
    own = F.log_softmax(logits.masked_fill(torch.from_numpy(masked), -1e4), -1)
    found = (own[rows, rows] + own[rows, beside]) / 2
    categories = lesson.categories[codes]
    alike = categories[:, None] == lesson.categories[lesson.row_codes[wanted]]
    named = logits.masked_fill(torch.from_numpy(~(alike | alike[beside])), -1e4)
    return -found.mean() + CATEGORY * (torch.logsumexp(logits, -1) - torch.logsumexp(named, -1)).mean()


def loss_of_words(same: np.ndarray, logits: Tensor) -> Tensor:
    """Of each word: its synonym against those of the others, less the `same` ones."""
    return F.cross_entropy(logits.masked_fill(torch.from_numpy(same), -1e4), torch.arange(len(same)))


def drop_token(text: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Now and then a token is left out."""
    if len(text) > 5 and generator.random() < 0.2:
        return np.delete(text, generator.integers(1, len(text) - 1))
    return text


def word_batch(corpus: Corpus, tokenizer: Tokenizer, generator: np.random.Generator) -> tuple[list[np.ndarray], list[np.ndarray], np.ndarray]:
    """Synonym pairs: a few of our own, the rest from WordNet, the abbreviations and HCPCS; and which rights are the same."""
    own = QUERIES // 8
    pairs = [corpus.word_pairs[row] for row in generator.choice(len(corpus.word_pairs), QUERIES - own, replace=False)]
    pairs += [corpus.lay_pairs[row] for row in generator.choice(len(corpus.lay_pairs), own, replace=False)]
    meant = np.array([zlib.crc32(pair[1].encode()) for pair in pairs])
    wrong = meant[:, None] == meant[None]
    np.fill_diagonal(wrong, False)
    return token_ids(tokenizer, [pair[0] for pair in pairs]), token_ids(tokenizer, [pair[1] for pair in pairs]), wrong


def dev_figures(lesson: Lesson, encoder: Encoder, size: int = 3000) -> dict[str, float]:
    """Dense alone, over titles and training-side inclusion terms, on phrases of dev main terms."""
    rows, codes = rows_of(lesson.corpus, True)
    matrix = all_vectors(encoder, token_ids(lesson.tokenizer, rows)).T.contiguous()

    def scored(texts: list[str]) -> np.ndarray:
        return (all_vectors(encoder, token_ids(lesson.tokenizer, texts)) @ matrix).numpy()

    return score(scored, sample(lesson.corpus, "dev", size), codes)


if __name__ == "__main__":
    sys.exit(main())
