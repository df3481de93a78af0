"""Items as the model sees them: `[CLS] section [unused0] before [unused1] mention [unused2] after [SEP]`, and what the rules say of the mention."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from settings import BATCH, ITEMS, LONGEST, PEOPLE, SPECIAL, VALUES
from tokenizers import Tokenizer

MENTION_TOKENS = 12
CLS, SEP, TEXT, OPEN, CLOSE = (SPECIAL.index(name) for name in ("[CLS]", "[SEP]", "[unused0]", "[unused1]", "[unused2]"))
NO_RULE = len(VALUES) * len(PEOPLE)
"""The rule's number where it is not told."""


@dataclass(frozen=True)
class Item:
    half: str
    group: str
    section: str
    text: str
    start: int
    end: int
    value: int
    person: int
    rule: int
    triggered: bool
    """The rules found words that decide."""


def load_items() -> list[Item]:
    items = []
    for line in ITEMS.read_text().splitlines():
        row = json.loads(line)
        said = (row.get("ruleValue"), row.get("rulePerson"))
        known = said[0] in VALUES and said[1] in PEOPLE
        rule = VALUES.index(said[0]) * len(PEOPLE) + PEOPLE.index(said[1]) if known else NO_RULE
        items.append(Item(row["half"], row["group"], row["section"], row["text"], row["start"], row["end"],
                          VALUES.index(row["value"]), PEOPLE.index(row["person"]), rule, row["triggered"]))
    return items


def fold_of(item: Item, folds: int = 5) -> int:
    """By text, so that two mentions of one text are never on both sides."""
    return int(hashlib.md5(item.text.encode()).hexdigest(), 16) % folds


def plain(text: str) -> str:
    return text.replace("\n", " | ")


def encode(tokenizer: Tokenizer, item: Item, mention: str | None = None) -> tuple[list[int], int, int]:
    """Token numbers, and from where to where the mention's stand. What is far from the mention is left out."""
    def ids(text: str) -> list[int]:
        return tokenizer.encode(text, add_special_tokens=False).ids

    before, after = ids(plain(item.text[: item.start])), ids(plain(item.text[item.end :]))
    named = ids(plain(mention or item.text[item.start : item.end]))[:MENTION_TOKENS]
    section = ids(item.section.replace("-", " "))
    room = LONGEST - len(named) - len(section) - 5
    left = min(len(before), max(room // 2, room - len(after)))
    before, after = before[len(before) - left :], after[: room - left]
    head = [CLS, *section, TEXT, *before, OPEN]
    return [*head, *named, CLOSE, *after, SEP], len(head), len(head) + len(named)


@dataclass
class Batch:
    rows: np.ndarray
    ids: np.ndarray
    mask: np.ndarray
    mention: np.ndarray
    weight: np.ndarray
    rule: np.ndarray


def batches(encoded: list[tuple[list[int], int, int]], rules: list[int], rng: np.random.Generator | None = None,
            size: int = BATCH) -> Iterator[Batch]:
    """Rows of like length together, padded to a multiple of 16; in order where no `rng` is given."""
    lengths = np.array([-(-len(ids) // 16) * 16 for ids, _, _ in encoded])
    groups = []
    for length in np.unique(lengths):
        rows = np.flatnonzero(lengths == length)
        if rng is not None:
            rng.shuffle(rows)
        groups += [(int(length), rows[at : at + size]) for at in range(0, len(rows), size)]
    if rng is not None:
        rng.shuffle(groups)
    for length, rows in groups:
        batch = Batch(rows, np.zeros((size, length), np.int64), np.zeros((size, length), bool), np.zeros((size, length), np.float32),
                      np.zeros(size, np.float32), np.full(size, NO_RULE))
        batch.mask[:, 0] = True
        batch.mention[:, 0] = 1
        for at, row in enumerate(rows):
            ids, start, stop = encoded[row]
            batch.ids[at, : len(ids)] = ids
            batch.mask[at, : len(ids)] = True
            batch.mention[at] = 0
            batch.mention[at, start:stop] = 1
            batch.weight[at] = 1
            batch.rule[at] = rules[row]
        yield batch
