"""Two more public sources: ICD-9-CM titles with their ICD-10-CM codes (CMS equivalence map), and names with synonyms of the Human Phenotype Ontology."""

import csv
import re
from collections import defaultdict
from pathlib import Path

from corpus import Query
from tabular import Entry, concept_of, tidy

_SYNONYM = re.compile(r'^synonym: "(.+?)" EXACT')


def icd9_titles(folder: Path, entries: dict[str, Entry]) -> list[Query]:
    """Long and short titles of ICD-9-CM (CMS, version 32) that the map sends to at most two concepts, none of them by a combination."""
    codes: dict[str, set[str]] = defaultdict(set)
    with (folder / "icd9toicd10cmgem.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["no_map"] == "0" and row["combination"] == "0":
                bare = row["icd10cm"]
                codes[row["icd9cm"]].add(concept_of(f"{bare[:3]}.{bare[3:]}" if len(bare) > 3 else bare))
    titles: list[Query] = []
    for name in ("CMS32_DESC_LONG_DX.txt", "CMS32_DESC_SHORT_DX.txt"):
        for line in (folder / name).read_text(encoding="latin-1").splitlines():
            icd9, _, title = line.partition(" ")
            found = codes.get(icd9, set())
            if len(found) <= 2:
                titles += [Query(tidy(title), code, "icd9") for code in sorted(found) if code in entries]
    return titles


def phenotype_synonyms(file: Path) -> list[tuple[str, str]]:
    """(name, exact synonym) in lower case, the everyday ones among them."""
    pairs: list[tuple[str, str]] = []
    name = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("name: "):
            name = line.removeprefix("name: ").lower()
        elif match := _SYNONYM.match(line):
            other = match.group(1).lower()
            if other != name and not name.startswith("obsolete"):
                pairs.append((other, name))
    return pairs
