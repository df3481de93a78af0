"""The Alphabetic Index as phrases: main term and subterms joined, "see" followed, addenda added."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from tabular import concept_of, tidy


@dataclass(frozen=True)
class IndexPhrase:
    """One line of the index. `terms` runs from the main term down, without nonessential modifiers; `modifiers` holds those."""

    main_term: str
    terms: tuple[str, ...]
    modifiers: tuple[str, ...]
    code: str
    followed: bool

    @property
    def phrase(self) -> str:
        return " ".join(self.terms)


def read_index(path: Path) -> list[IndexPhrase]:
    """Every line with a code, and every "see" line whose goal is a line with a code."""
    root = ElementTree.parse(path).getroot()
    direct: list[IndexPhrase] = []
    pending: list[tuple[str, tuple[str, ...], tuple[str, ...], str]] = []
    goals: dict[tuple[str, ...], str] = {}

    def visit(node: ElementTree.Element, main: str, terms: tuple[str, ...], modifiers: tuple[str, ...]) -> None:
        title, nemod = _title(node)
        terms = (*terms, title)
        modifiers = (*modifiers, *nemod)
        main = main or title
        code = _code(node.findtext("code"))
        if code:
            direct.append(IndexPhrase(main, terms, modifiers, code, False))
            goals.setdefault(_goal(terms), code)
        elif see := node.findtext("see"):
            pending.append((main, terms, modifiers, see))
        for child in node.findall("term"):
            visit(child, main, terms, modifiers)

    for main_term in root.iter("mainTerm"):
        visit(main_term, "", (), ())

    by_head: dict[str, str] = {}
    for words, code in goals.items():
        if len(words) == 1:
            by_head.setdefault(words[0].split(",")[0], code)
    followed = []
    for main, terms, modifiers, see in pending:
        words = tuple(part for part in _split(see) if part not in ("by site", "by type", "condition"))
        code = goals.get(words) or _loose(goals, words) or (by_head.get(words[0]) if len(words) == 1 else None)
        if code:
            followed.append(IndexPhrase(main, terms, modifiers, code, True))
    return direct + followed


def read_addenda(paths: list[Path]) -> list[IndexPhrase]:
    """Lines that the yearly addenda add or revise, with the main term and subterms that stand above them."""
    found: list[IndexPhrase] = []
    line_form = re.compile(r"^(No Change|Add|Delete|Revise from|Revise to)\s+((?:- )*)(.*)$")
    for path in paths:
        stack: list[str] = []
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            match = line_form.match(line.strip())
            if not match:
                continue
            action, dashes, text = match.groups()
            if action in ("Delete", "Revise from"):
                continue
            depth = dashes.count("-")
            code_match = re.search(r"\s([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?-?)(?:\s*\[.*\])?$", text)
            title = re.sub(r"\s*-? *see(?: also)? .*$", "", text[: code_match.start()] if code_match else text)
            modifiers = tuple(re.findall(r"\(([^()]*)\)", title))
            title = _without_parentheses(title)
            if depth > len(stack) or not title:
                stack = stack[:depth]
                continue
            stack = [*stack[:depth], title]
            if code_match and action != "No Change" and len(stack[0]) > 1:
                found.append(IndexPhrase(stack[0], tuple(stack), modifiers, _code(code_match.group(1)), False))
    return found


def read_neoplasms(path: Path) -> list[tuple[str, str]]:
    """The neoplasm table: (phrase, code) such as ("malignant primary neoplasm of stomach pylorus", "C16.4")."""
    behaviours = {
        "2": ("malignant neoplasm", "cancer", "carcinoma", "primary malignant neoplasm"),
        "3": ("secondary malignant neoplasm", "metastasis", "metastatic cancer"),
        "4": ("carcinoma in situ",),
        "5": ("benign neoplasm", "benign tumor"),
        "6": ("neoplasm of uncertain behavior",),
        "7": ("neoplasm of unspecified behavior", "tumor", "mass suspicious for neoplasm"),
    }
    pairs: list[tuple[str, str]] = []

    def visit(node: ElementTree.Element, sites: tuple[str, ...]) -> None:
        title, _ = _title(node)
        here = sites if node.tag == "mainTerm" else (*sites, title)
        for cell in node.findall("cell"):
            code = _code(cell.text)
            for name in behaviours.get(cell.get("col", ""), ()) if code and here else ():
                pairs.append((f"{name} {' '.join(here)}", code))
        for child in node.findall("term"):
            visit(child, here)

    for main_term in ElementTree.parse(path).getroot().iter("mainTerm"):
        visit(main_term, ())
    return pairs


def read_drugs(path: Path) -> list[tuple[str, str]]:
    """The table of drugs: ("warfarin poisoning", "T45.511") and the like, for poisoning, adverse effect and underdosing."""
    ways = {"2": "{} poisoning", "3": "{} intentional overdose", "6": "adverse effect of {}", "7": "underdosing of {}"}
    pairs: list[tuple[str, str]] = []

    def visit(node: ElementTree.Element, words: tuple[str, ...]) -> None:
        words = (*words, _title(node)[0])
        for cell in node.findall("cell"):
            code, way = concept_of(_code(cell.text)), ways.get(cell.get("col", ""))
            if code and way:
                pairs.append((way.format(" ".join(words)), code))
        for child in node.findall("term"):
            visit(child, words)

    for main_term in ElementTree.parse(path).getroot().iter("mainTerm"):
        visit(main_term, ())
    return pairs


def _without_parentheses(text: str) -> str:
    before = None
    while before != text:
        before, text = text, re.sub(r"\s*\([^()]*\)", "", text)
    return tidy(re.sub(r"\s*\(.*$", "", text)).strip(" ,-)")


def _title(node: ElementTree.Element) -> tuple[str, tuple[str, ...]]:
    title = node.find("title")
    if title is None:
        return "", ()
    modifiers: list[str] = []
    text = title.text or ""
    for child in title:
        if child.tag == "nemod":
            modifiers += re.findall(r"\(([^()]*)\)", child.text or "")
        text += " " + (child.tail or "")
    return tidy(text).strip(" ,"), tuple(tidy(modifier).strip("- ") for modifier in modifiers)


def _code(text: str | None) -> str:
    bare = (text or "").strip().rstrip("-").rstrip(".")
    return bare if re.fullmatch(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?", bare) else ""


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in (tidy(piece).lower() for piece in text.split(",")) if part)


def _goal(terms: tuple[str, ...]) -> tuple[str, ...]:
    return _split(", ".join(terms))


def _loose(goals: dict[tuple[str, ...], str], words: tuple[str, ...]) -> str | None:
    if not words:
        return None
    head = words[0].split(" ")[0]
    for variant in ((f"{words[0]}", *words[1:]), (head, *words[1:])):
        if variant in goals:
            return goals[variant]
    return None
