"""One more public source: ICD-9-CM titles (version 32) with their ICD-10-CM codes by CMS's equivalence map."""

import csv
from collections import defaultdict
from pathlib import Path

from corpus import Query
from tabular import Entry, concept_of, tidy


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
