"""The Tabular List: concepts, titles, inclusion terms, from the XML inside the PyPI package simple-icd-10-cm."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Entry:
    """One code of the tabular list, without 7th characters."""

    code: str
    title: str
    parent: str | None
    inclusions: list[str] = field(default_factory=list)
    includes: list[str] = field(default_factory=list)
    leaf: bool = True


def concept_of(code: str) -> str:
    """The code without its 7th character and without the placeholders before it: "S01.00XA" is "S01.00"."""
    bare = code.strip().rstrip("-").rstrip(".").replace(".", "").upper()
    if len(bare) == 7:
        bare = bare[:6].rstrip("X")
    return bare if len(bare) <= 3 else f"{bare[:3]}.{bare[3:]}"


def read_tabular(path: Path) -> dict[str, Entry]:
    """Every category, subcategory and code, in the order of the book."""
    root = ElementTree.parse(path).getroot()
    entries: dict[str, Entry] = {}

    def visit(node: ElementTree.Element, parent: str | None) -> None:
        code = (node.findtext("name") or "").strip()
        children = node.findall("diag")
        entries[code] = Entry(
            code=code,
            title=tidy(node.findtext("desc") or ""),
            parent=parent,
            inclusions=[tidy(note.text or "") for note in node.findall("inclusionTerm/note")],
            includes=[tidy(note.text or "") for note in node.findall("includes/note")],
            leaf=not children,
        )
        for child in children:
            visit(child, code)

    for section in root.iter("section"):
        for node in section.findall("diag"):
            visit(node, None)
    return entries


def read_coded_notes(path: Path) -> list[tuple[str, str]]:
    """Excludes, code-first and use-additional notes that name one code: ("gestational diabetes", "O24.4")."""
    found: list[tuple[str, str]] = []
    root = ElementTree.parse(path).getroot()
    for kind in ("excludes1", "excludes2", "codeFirst", "useAdditionalCode", "codeAlso"):
        for note in root.iterfind(f".//{kind}/note"):
            match = re.fullmatch(r"(.+?),? \(([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)(?:\.?-)?\)", tidy(note.text or ""))
            if match:
                found.append((re.sub(r"^code(?: for| to identify)? ", "", match.group(1)), concept_of(match.group(2))))
    return list(dict.fromkeys(found))


def tidy(text: str) -> str:
    """Single blanks."""
    return re.sub(r"\s+", " ", text).strip()
