"""Trains on the halves that may be read: `train.py held` holds a fifth of its texts out and says how they are read, `train.py` takes all and saves."""

import math
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from data import NO_RULE, Batch, Item, batches, encode, fold_of, load_items
from model import Weights, first_weights, forward, shipped_weights, vocabulary
from settings import BATCH, EPOCHS, FROM, PEOPLE, RATE_BODY, RATE_HEAD, ROOT, SEED, VALUES, WORK
from tokenizers import Tokenizer
from torch import Tensor

WARMING, LAST_RATE = 0.1, 0.02
"""The share of the steps over which the rate rises, and the share of it that is left at the end."""
SMOOTHING, DROPOUT = 0.05, 0.1
RULE_HIDDEN = {"development": 0.15, "charting": 0.15, "fresh": 0.15, "open": 0.7, "notes": 0.5}
"""How often the rule's word is kept from the model. The rules were written on the open half and on the notes, where they are right too often."""
REPEATED = {"notes": 3, "charting": 2}
"""How often an item is shown in an epoch, where more than once: mentions of whole notes and clauses of ordinary charting are few, and most like what is read."""
MENTION_SWAPPED = 0.25
"""How often a mention is put in the place of another of its value and person: the words around must tell."""


def vocabulary_texts(items: list[Item]) -> list[str]:
    lexicon = [path.read_text() for path in sorted((ROOT / "embeddings/lexicon").glob("*.tsv"))]
    return [item.text for item in items] + [line for text in lexicon for line in text.splitlines()]


def pace(step: int, steps: int) -> float:
    """The share of the rate at a step: up in a straight line, then down along a cosine."""
    warming = steps * WARMING
    if step < warming:
        return step / warming
    return LAST_RATE + (1 - LAST_RATE) * (1 + math.cos(math.pi * min(1, (step - warming) / (steps - warming)))) / 2


def run(weights: Weights, batch: Batch, dropout: float = 0.0) -> tuple[Tensor, Tensor]:
    with torch.autocast("cpu", torch.bfloat16):
        return forward(weights, *(torch.from_numpy(part) for part in (batch.ids, batch.mask, batch.mention, batch.rule)), dropout)


def train(items: list[Item], tokenizer: Tokenizer, weights: Weights) -> Weights:
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    steps = EPOCHS * (len(items) // BATCH + 4)
    optimizer = torch.optim.AdamW([
        {"params": [part for name, part in weights.items() if name.startswith("head") == is_head], "rate": rate}
        for is_head, rate in ((False, RATE_BODY), (True, RATE_HEAD))
    ], weight_decay=0.01, fused=True)
    alike: dict[tuple[int, int], list[str]] = {}
    for item in items:
        alike.setdefault((item.value, item.person), []).append(item.text[item.start : item.end])
    count, begun = 0, time.monotonic()
    for epoch in range(EPOCHS):
        encoded = [encode(tokenizer, item, str(rng.choice(alike[item.value, item.person])) if rng.random() < MENTION_SWAPPED else None)
                   for item in items]
        rules = [NO_RULE if rng.random() < RULE_HIDDEN[item.half] else item.rule for item in items]
        losses = []
        for batch in batches(encoded, rules, rng):
            rows = len(batch.rows)
            wanted = torch.tensor([[items[row].value, items[row].person] for row in batch.rows])
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * pace(count, steps)
            loss = sum(F.cross_entropy(logits[:rows], right, label_smoothing=SMOOTHING)
                       for logits, right in zip(run(weights, batch, DROPOUT), wanted.T, strict=True))
            optimizer.zero_grad(set_to_none=False)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
            optimizer.step()
            losses.append(loss.item())
            count += 1
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {np.mean(losses):.3f}, {time.monotonic() - begun:.0f} s", flush=True)
    return weights


@torch.no_grad()
def support(items: list[Item], tokenizer: Tokenizer, weights: Weights) -> np.ndarray:
    """Of each item the probability of every value and person together: `[items, values * people]`."""
    shares = np.zeros((len(items), len(VALUES) * len(PEOPLE)))
    for batch in batches([encode(tokenizer, item) for item in items], [item.rule for item in items], size=64):
        value, person = (torch.softmax(logits, -1).numpy() for logits in run(weights, batch))
        both = value[:, :, None] * person[:, None, :]
        shares[batch.rows] = both.reshape(len(both), -1)[: len(batch.rows)]
    return shares


def start(items: list[Item]) -> tuple[Tokenizer, Weights]:
    if FROM is not None:
        return Tokenizer.from_file(str(FROM / "tokenizer.json")), shipped_weights(FROM)
    tokenizer, numbers = vocabulary(vocabulary_texts(items))
    return tokenizer, first_weights(numbers)


def shown(items: list[Item]) -> list[Item]:
    """An epoch's items, some more than once."""
    return [item for item in items for _ in range(REPEATED.get(item.half, 1))]


def main() -> None:
    items = [item for item in load_items() if item.half in RULE_HIDDEN]
    tokenizer, weights = start(items)
    print(f"{len(items)} mentions, {tokenizer.get_vocab_size()} tokens", flush=True)
    if sys.argv[1:] == ["held"]:
        held = [item for item in items if item.half != "open" and fold_of(item) == 0]
        weights = train(shown([item for item in items if fold_of(item) != 0]), tokenizer, weights)
        shares = support(held, tokenizer, weights)
        wanted = np.array([item.value * len(PEOPLE) + item.person for item in held])
        rule = np.array([item.rule for item in held])
        np.savez(WORK / "held.npz", shares=shares, wanted=wanted, rule=rule, triggered=[item.triggered for item in held],
                 half=[item.half for item in held])
        ok, rules = shares.argmax(1) == wanted, rule == wanted

        def say(name: str, some: np.ndarray) -> None:
            if some.any():
                print(f"  {name:13s} {some.sum():4d}  rules {rules[some].mean():.3f}  both {ok[some].mean():.3f}")

        say("all", np.ones(len(held), bool))
        for number, name in enumerate(VALUES):
            say(name, np.array([item.value == number for item in held], bool))
        for number, name in enumerate(PEOPLE):
            say(name, np.array([item.person == number for item in held], bool))
        for half in RULE_HIDDEN:
            say(half, np.array([item.half == half for item in held], bool))
        return
    weights = train(shown(items), tokenizer, weights)
    np.savez(WORK / "weights.npz", **{name: tensor.detach().numpy() for name, tensor in weights.items()})
    tokenizer.save(str(WORK / "tokenizer.json"), pretty=False)


if __name__ == "__main__":
    main()
