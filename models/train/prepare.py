"""Step 1: build corpus and vocabulary, and ask the teacher for its vector of every text and word. Writes pickles under WORK."""

import os
import pickle
import re
from pathlib import Path

import numpy as np
from corpus import Corpus, build_corpus
from settings import REFERENCE, TABULAR, TEACHER, VOCABULARY, WORDNET, WORK
from teacher import Teacher
from vocabulary import build_tokenizer, words_of

INDEX_TEXTS = int(os.environ.get("CHARTCODE_INDEX_TEXTS", "45000"))


def main() -> None:
    corpus = build_corpus(TABULAR, REFERENCE, WORDNET)
    texts = [entry.title for entry in corpus.entries.values()] + [query.text for query in corpus.train] + corpus.procedures
    tokenizer = build_tokenizer(
        texts,
        (text for pair in corpus.word_pairs + corpus.lay_pairs for text in pair),
        (word for shorts in corpus.abbreviations.values() for short in shorts for word in words_of(short)),
        TEACHER / "vocab.txt",
        VOCABULARY,
    )
    tokenizer.save(str(WORK / "tokenizer.json"))
    (WORK / "corpus.pickle").write_bytes(pickle.dumps(corpus))
    teach(distillation_texts(corpus, tokenizer.get_vocab()), WORK / "teacher-vectors.npz")


_SIDES = {"left", "right", "bilateral", "unspecified", "other", "specified", "nos", "nec", "accidental", "intentional", "self", "harm", "assault",
          "undetermined", "first", "second", "third", "trimester", "upper", "lower", "of", "the", "with", "without", "and", "or", "in", "by", "to"}


def distillation_texts(corpus: Corpus, vocabulary: dict[str, int]) -> list[str]:
    """Whole words of the vocabulary, synonyms, titles and training phrases; of phrases that differ only in side and the like, the first."""
    texts = dict.fromkeys(token for token in vocabulary if re.fullmatch(r"[a-z0-9]+", token))
    texts |= dict.fromkeys(text for pair in corpus.word_pairs + corpus.lay_pairs for text in pair)
    seen: set[frozenset[str]] = set()
    phrases = [entry.title for entry in corpus.entries.values()]
    phrases += [query.text for query in corpus.train if query.kind in ("inclusion", "doid", "note")]
    index = [query.text for query in corpus.train if query.kind == "index"]
    phrases += corpus.procedures[::2]
    phrases += index[:: max(1, len(index) // INDEX_TEXTS)]
    for phrase in phrases:
        words = frozenset(re.findall(r"[a-z0-9]+", phrase.lower())) - _SIDES
        if words not in seen and len(words) <= 12:
            seen.add(words)
            texts[phrase.lower()] = None
    return list(texts)


def teach(texts: list[str], path: Path) -> None:
    known: dict[str, np.ndarray] = {}
    if path.exists():
        with np.load(path, allow_pickle=True) as stored:
            known = dict(zip(stored["texts"].tolist(), stored["vectors"], strict=True))
    missing = [text for text in texts if text not in known]
    print(f"{len(texts)} texts, {len(missing)} to teach", flush=True)
    teacher = Teacher(TEACHER)
    for start in range(0, len(missing), 20_000):
        part = missing[start : start + 20_000]
        known |= dict(zip(part, teacher.encode(part).astype(np.float16), strict=True))
        np.savez(path, texts=np.array(list(known), dtype=object), vectors=np.array(list(known.values())))
        print(f"taught {start + len(part)}", flush=True)
    np.savez(path, texts=np.array(texts, dtype=object), vectors=np.array([known[text] for text in texts]))


if __name__ == "__main__":
    main()
