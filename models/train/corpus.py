"""Everything the encoder learns from, and everything it is tested on, kept apart by split.py."""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from index_phrases import IndexPhrase, read_addenda, read_drugs, read_index
from split import inclusion_part, index_part
from tabular import Entry, concept_of, read_coded_notes, read_tabular, tidy
from wordnet import read_wordnet

_LAY_TITLES = [
    (re.compile(r"^Malignant neoplasm of (.+)$"), ("cancer of {0}", "{0} cancer", "{0} carcinoma")),
    (re.compile(r"^Secondary malignant neoplasm of (.+)$"), ("metastasis to {0}", "metastatic cancer to {0}", "{0} mets")),
    (re.compile(r"^Benign neoplasm of (.+)$"), ("benign tumor of {0}", "benign {0} tumor")),
    (re.compile(r"^Carcinoma in situ of (.+)$"), ("{0} cis", "in situ cancer of {0}")),
    (re.compile(r"^Fracture of (.+)$"), ("broken {0}", "{0} fracture")),
    (re.compile(r"^Pain in (.+)$"), ("{0} pain", "sore {0}", "{0} hurts")),
    (re.compile(r"^Unspecified fracture of (.+)$"), ("broken {0}", "{0} fracture", "{0} fx")),
    (re.compile(r"^Long term \(current\) use of (.+)$"), ("on {0}", "taking {0}", "chronic {0} therapy")),
    (re.compile(r"^Personal history of (.+)$"), ("history of {0}", "h/o {0}", "past {0}")),
    (re.compile(r"^Family history of (.+)$"), ("fh of {0}", "family hx {0}", "fhx {0}")),
    (re.compile(r"^Allergy status to (.+)$"), ("allergic to {0}", "{0} allergy")),
    (re.compile(r"^Type 2 diabetes mellitus(.*)$"), ("t2dm{0}", "dm2{0}", "type ii diabetes{0}", "diabetes{0}")),
    (re.compile(r"^Type 1 diabetes mellitus(.*)$"), ("t1dm{0}", "dm1{0}", "type i diabetes{0}", "juvenile diabetes{0}")),
]
_TAIL = re.compile(
    r",? (unspecified|not otherwise specified|NOS|NEC|not elsewhere classified"
    r"|unspecified (?:eye|ear|side|site|limb|type|trimester|lower leg|upper arm))$"
)


@dataclass
class Query:
    """A phrase and the code it means (a leaf concept or a header)."""

    text: str
    code: str
    kind: str


@dataclass
class Corpus:
    entries: dict[str, Entry]
    train: list[Query] = field(default_factory=list)
    dev: list[Query] = field(default_factory=list)
    test_index: list[Query] = field(default_factory=list)
    test_inclusion: list[Query] = field(default_factory=list)
    word_pairs: list[tuple[str, str]] = field(default_factory=list)
    lay_pairs: list[tuple[str, str]] = field(default_factory=list)
    """(said, meant), from lay.tsv"""
    drugs: list[str] = field(default_factory=list)
    procedures: list[str] = field(default_factory=list)
    """every twentieth ICD-10-PCS title, for its words"""
    abbreviations: dict[str, list[str]] = field(default_factory=dict)
    """meaning in lower case -> short forms and everyday forms"""
    words: list[str] = field(default_factory=list)
    inclusion_rows: list[Query] = field(default_factory=list)
    """train-side inclusion terms of leaf concepts, which an index would hold beside the titles"""


def plain(text: str) -> str:
    """A text as it is compared between parts: lower case, letters and digits only."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


def build_corpus(tabular: Path, reference: Path, wordnet: Path) -> Corpus:
    """Read all sources. A training text that equals a test or dev phrase is dropped."""
    corpus = Corpus(entries=read_tabular(tabular))
    entries = corpus.entries
    lines = read_index(reference / "cms-icd10cm-2017-xml/icd10cm_index_2017.xml")
    lines += read_addenda(sorted((reference / "cdc-icd10cm-addenda-text").glob("*index*")))
    external = read_index(reference / "cdc-icd10cm-2026apr/icd10cm-eindex-April-1-2026-XML.xml")

    newest = {plain(line.phrase): line for line in lines}
    held: set[str] = set()
    for line in newest.values():
        code = concept_of(line.code)
        part = index_part(line.main_term)
        if part == "train":
            continue
        held.add(plain(line.phrase))
        if code in entries and not line.followed and len(plain(line.phrase)) > 2:
            (corpus.test_index if part == "test" else corpus.dev).append(Query(line.phrase, code, "index"))
    for entry in entries.values():
        for term in entry.inclusions:
            if inclusion_part(entry.code) == "test":
                held.add(plain(term))
                corpus.test_inclusion.append(Query(term, entry.code, "inclusion"))
            elif entry.leaf:
                corpus.inclusion_rows.append(Query(term, entry.code, "inclusion"))

    candidates: list[Query] = []
    for line in [*newest.values(), *external]:
        code = concept_of(line.code)
        if code in entries and index_part(line.main_term) == "train":
            candidates += [Query(form, code, "index") for form in _forms(line)]
    for entry in entries.values():
        if inclusion_part(entry.code) == "train":
            candidates += [Query(term, entry.code, "inclusion") for term in entry.inclusions + entry.includes if not term.endswith(":")]
        candidates += [Query(form, entry.code, "title") for form in _title_forms(entry, entries)]
    candidates += [Query(note, code, "note") for note, code in read_coded_notes(tabular) if code in entries]
    drugs = read_drugs(reference / "cdc-icd10cm-2026apr/icd10cm-drug-April-1-2026-XML.xml")
    candidates += [Query(text, code, "drug") for text, code in drugs if code in entries]
    candidates += _doid(reference / "doid-icd10cm/doid_term_icd10cm.tsv", entries)
    titles = {plain(entry.title) for entry in entries.values()}
    seen: set[tuple[str, str]] = set()
    for query in candidates:
        key = (plain(query.text), query.code)
        if key[0] and key not in seen and (key[0] not in held or key[0] in titles):
            seen.add(key)
            corpus.train.append(query)

    corpus.abbreviations, short_pairs = _abbreviations(reference / "medical-abbreviations-imantsm")
    synonym_pairs, words = read_wordnet(wordnet)
    corpus.lay_pairs = _lay(Path(__file__).with_name("lay.tsv"))
    for said, meant in corpus.lay_pairs:
        corpus.abbreviations.setdefault(meant, []).extend([said] * 3)
    corpus.drugs = sorted({text.removesuffix(" poisoning").lower() for text, _ in drugs if text.endswith(" poisoning")})
    pairs = synonym_pairs + short_pairs + _hcpcs(reference / "hcpcs-2026/hcpcs_2026_jan_cms.csv")
    corpus.word_pairs = [pair for pair in pairs if plain(pair[0]) not in held and plain(pair[1]) not in held]
    procedures = (reference / "cms-icd10pcs-2026/icd10pcs_order_2026.txt").read_text(encoding="utf-8", errors="replace").splitlines()
    corpus.procedures = [tidy(line[77:]) for line in procedures[::20]]
    corpus.words = [word for word in words if re.fullmatch(r"[a-z]{2,24}", word)]
    return corpus


def _forms(line: IndexPhrase) -> list[str]:
    heads = [head.strip() for head in line.terms[0].split(",") if head.strip()]
    rest = " ".join(line.terms[1:])
    forms = [line.phrase, tidy(f"{heads[0]} {rest}")]
    if len(heads) > 1:
        forms.append(tidy(f"{heads[1]} {rest}"))
    if line.modifiers:
        forms.append(tidy(f"{rest} {heads[0]} {' '.join(line.modifiers[:4])}"))
    return list(dict.fromkeys(forms))


def _title_forms(entry: Entry, entries: dict[str, Entry]) -> list[str]:
    title = entry.title
    short = _TAIL.sub("", title)
    forms = [short, re.sub(r"\s*\([^()]*\)", "", title)]
    if entry.parent and entry.leaf:
        forms.append(f"{entries[entry.parent].title} {title}")
    for pattern, templates in _LAY_TITLES:
        if match := pattern.match(short):
            forms += [tidy(template.format(match.group(1))) for template in templates]
    return [form for form in dict.fromkeys(forms) if form != title]


def _lay(path: Path) -> list[tuple[str, str]]:
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [(said, meant) for several, meant in lines for said in several.split("|")]


def _hcpcs(path: Path) -> list[tuple[str, str]]:
    """Short and long description of the same item: what CMS cuts words down to."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        rows = [{(name or "").lower(): text or "" for name, text in row.items() if isinstance(text, str)} for row in csv.DictReader(lines)]
    return [(row["short_description"].lower(), row["long_description"].lower()[:160]) for row in rows if row.get("short_description")]


def _doid(path: Path, entries: dict[str, Entry]) -> list[Query]:
    """Disease Ontology synonyms; a term that claims more than three codes says nothing."""
    codes: dict[str, set[str]] = defaultdict(set)
    with path.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            code = concept_of(row["icd10cm"])
            if code in entries and row["term_type"] in ("NAME", "EXACT"):
                codes[row["term"]].add(code)
    return [Query(term, code, "doid") for term, found in codes.items() if len(found) <= 3 for code in sorted(found)]


def _abbreviations(folder: Path) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    by_meaning: dict[str, list[str]] = defaultdict(list)
    pairs: list[tuple[str, str]] = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", errors="replace") as lines:
            for row in list(csv.reader(lines))[1:]:
                if len(row) < 2 or not 2 <= len(row[0].strip()) <= 10:
                    continue
                short = row[0].strip().lower()
                for meaning in re.split(r"[;]| or ", row[1]):
                    meaning = tidy(meaning).lower()
                    if 4 <= len(meaning) <= 60:
                        pairs.append((short, meaning))
                        by_meaning[meaning].append(short)
    return dict(by_meaning), pairs
