"""How people really write: short forms, clause wording around a phrase, slips of the keyboard, words cut in pieces."""

import random
import re
from collections.abc import Sequence

import numpy as np

_CLAUSES = [
    "{0}", "pt with {0}", "patient has {0}", "c/o {0}", "presents with {0}", "dx: {0}", "assessment: {0}", "{0}, stable", "{0}, stable on meds",
    "h/o {0}, on medication", "{0} - continue current medications", "follow up for {0}", "f/u {0}", "here for {0}", "{0} x 3 days",
    "{0} for 2 weeks", "{0}, improving", "worsening {0}", "{0} noted on exam", "known {0}", "diagnosed with {0}", "treated for {0}",
    "evaluation of {0}", "{0} with medication", "1. {0}", "# {0}", "impression: {0}", "{0}. will monitor", "found to have {0}", "{0} today",
    "{0}, on {1}", "{0}; continue {1}", "{0} - {1} 10 mg daily", "{1} for {0}", "{0}, start {1}",
    "year old with {0}", "continue treatment for {0}", "plan: labs and recheck {0}", "{0}, well controlled", "admitted with {0}",
    "{0} since yesterday",
]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Augmenter:
    """Changes training phrases. Everything drawn comes from the one seed."""

    def __init__(self, abbreviations: dict[str, list[str]], drugs: Sequence[str], pieces: dict[int, list[int]], seed: int) -> None:
        self.random = random.Random(seed)
        self.pieces = pieces
        self.drugs = drugs
        self.shorts = {tuple(meaning.split()): shorts for meaning, shorts in abbreviations.items() if len(meaning.split()) <= 5}
        self.longest = max((len(words) for words in self.shorts), default=1)

    def text(self, text: str) -> str:
        text = text.lower()
        if self.random.random() < 0.4:
            text = self._shorten(text)
        if self.random.random() < 0.13:
            text = slip(text, self.random)
        if self.random.random() < 0.2:
            text = self.random.choice(_CLAUSES).format(text, self.random.choice(self.drugs))
        return text

    def tokens(self, tokens: np.ndarray) -> np.ndarray:
        """Drop a token now and then, and cut a whole word in pieces now and then."""
        if len(tokens) > 3 and self.random.random() < 0.3:
            tokens = np.delete(tokens, self.random.randrange(len(tokens)))
        if self.random.random() < 0.15:
            place = self.random.randrange(len(tokens))
            pieces = self.pieces.get(int(tokens[place]))
            if pieces:
                tokens = np.concatenate([tokens[:place], pieces, tokens[place + 1 :]])
        return tokens

    def _shorten(self, text: str) -> str:
        words = text.split()
        spans = [
            (start, stop)
            for start in range(len(words))
            for stop in range(start + 1, min(start + self.longest, len(words)) + 1)
            if tuple(words[start:stop]) in self.shorts
        ]
        if not spans:
            return text
        start, stop = max(spans, key=lambda span: (span[1] - span[0], self.random.random()))
        return " ".join([*words[:start], self.random.choice(self.shorts[tuple(words[start:stop])]), *words[stop:]])


def slip(text: str, draw: random.Random) -> str:
    """One word of five letters or more with a letter lost, doubled, wrong, or swapped with the next."""
    words = re.findall(r"[a-z]{5,}", text)
    if not words:
        return text
    word = draw.choice(words)
    place = draw.randrange(1, len(word) - 1)
    wrong = (
        word[:place] + word[place + 1 :],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + word[place] + word[place:],
        word[:place] + draw.choice(_LETTERS) + word[place + 1 :],
    )
    return text.replace(word, draw.choice(wrong), 1)


def piece_table(vocabulary: dict[str, int], split: Sequence[tuple[str, list[int]]]) -> dict[int, list[int]]:
    """Token id of a whole word -> ids of its pieces."""
    return {vocabulary[word]: pieces for word, pieces in split if pieces}
