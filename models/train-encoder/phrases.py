"""What is learned: the corpus of `../train`, index lines also in natural order, lexicon phrases that name no held-out main term, and ICD-9-CM titles."""

import re
from collections import defaultdict
from pathlib import Path

from corpus import Corpus, Query, build_corpus, plain
from index_phrases import IndexPhrase, read_addenda, read_index
from icd9 import icd9_titles
from options import LEXICON, SOURCES
from settings import REFERENCE, TABULAR, WORDNET
from split import index_part
from tabular import concept_of, tidy

_STAYS_BEHIND = re.compile(r"^(?:with|due|in|by|of|from|following|for|to|on|as|at|and|without|during|after)\b", re.IGNORECASE)


def load_corpus() -> Corpus:
    """The corpus of `../train`, with the phrases of this recipe added to its training phrases."""
    corpus = build_corpus(TABULAR, REFERENCE, WORDNET)
    lines = read_index(REFERENCE / "cms-icd10cm-2017-xml/icd10cm_index_2017.xml")
    lines += read_addenda(sorted((REFERENCE / "cdc-icd10cm-addenda-text").glob("*index*")))
    held = {plain(form) for line in lines if index_part(line.main_term) != "train" for form in (line.phrase, natural(line))}
    held |= {plain(query.text) for query in corpus.test_inclusion}
    known = {(plain(query.text), query.code) for query in corpus.train}
    added = [Query(natural(line), concept_of(line.code), "index") for line in lines if index_part(line.main_term) == "train"]
    added += lexicon_phrases(LEXICON, held_words(lines)) + icd9_titles(SOURCES / "icd9", corpus.entries)
    for query in added:
        key = (plain(query.text), query.code)
        if query.code in corpus.entries and key[0] and key[0] not in held and key not in known:
            known.add(key)
            corpus.train.append(query)
    return corpus


def natural(line: IndexPhrase) -> str:
    """("Fibrosis, fibrotic", "spermatic cord") as "spermatic cord Fibrosis"; what begins with "with", "due to" ... stays behind."""
    main, *rest = [term.split(",")[0] for term in line.terms]
    turn = next((place for place, term in enumerate(rest) if _STAYS_BEHIND.match(term)), len(rest))
    return tidy(" ".join([*reversed(rest[:turn]), main, *rest[turn:]]))


def held_words(lines: list[IndexPhrase]) -> set[frozenset[str]]:
    """The words of each form of each main term of dev and test."""
    forms = (form for line in lines if index_part(line.main_term) != "train" for form in line.terms[0].split(","))
    return {words for words in (_stems(form) for form in forms) if words}


def lexicon_phrases(folder: Path, held: set[frozenset[str]]) -> list[Query]:
    """Phrases of one code, less those that hold all words of a held-out main term: "fibrosis of the cord" where "Fibrosis" is held out."""
    by_word: dict[str, list[frozenset[str]]] = defaultdict(list)
    for words in held:
        by_word[min(words)].append(words)
    found = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                code, phrases = line.split("\t")[:2]
                for phrase in phrases.split("|") if "+" not in code else ():
                    words = _stems(phrase)
                    if not any(main <= words for word in words for main in by_word.get(word, ())):
                        found.append(Query(phrase.strip(), concept_of(code.strip()), "lexicon"))
    return found


def _stems(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"(?<=[a-z]{3})(ies|es|s)$", "", word) for word in plain(re.sub(r"'s\b", "", text)).split())
