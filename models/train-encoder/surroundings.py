"""What stands around a phrase in a note: words of an invented clause, or another phrase."""

import json
import random
from collections.abc import Sequence

import numpy as np
from options import AMONG, BESIDE, CLAUSES

_JOINED = ["{0} and {1}", "{0}, {1}", "{0}; {1}", "{0} with {1}", "{0} / {1}", "{0} in a patient with {1}", "{1} and {0}", "{1}, {0}", "{1} with {0}"]
_MOST = 8
"""Words on a side, at most."""


class Surroundings:
    """Everything drawn comes from the one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        files = sorted(CLAUSES.glob("*.jsonl"))
        texts = {json.loads(line)["text"] for file in files for line in file.read_text().splitlines() if line.strip()}
        self.clauses = [text.lower().split() for text in sorted(texts)]

    def around(self, texts: Sequence[str]) -> tuple[list[str], np.ndarray]:
        """The texts, some of them among other words, some beside another of them; and for each the place of that other, or its own."""
        out, beside = list(texts), np.arange(len(texts))
        for place, text in enumerate(texts):
            drawn = self.random.random()
            if drawn < AMONG:
                out[place] = " ".join([*self._words(), text, *self._words()])
            elif drawn < AMONG + BESIDE:
                beside[place] = self.random.randrange(len(texts))
                out[place] = self.random.choice(_JOINED).format(text, texts[beside[place]])
        return out, beside

    def _words(self) -> list[str]:
        clause = self.random.choice(self.clauses)
        count = self.random.randint(0, _MOST)
        start = self.random.randrange(max(1, len(clause) - count))
        return clause[start : start + count]
