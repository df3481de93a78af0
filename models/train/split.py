"""The honest split, fixed here so that every later recipe reuses it.

Index phrases are split by main term, inclusion terms by three-character category. The bucket is
sha256 of the lower-cased text, as a number, modulo 10: 0 is test, 1 is dev (index only), the rest is train.
"""

import hashlib
import re
from typing import Literal

Part = Literal["train", "dev", "test"]

_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_SPACES = re.compile(r"\s+")


def bucket(text: str) -> int:
    """The bucket, 0 to 9, of a text, whatever its case and outer blanks."""
    digest = hashlib.sha256(text.strip().lower().encode("utf-8")).hexdigest()
    return int(digest, 16) % 10


def main_term_key(main_term: str) -> str:
    """A main term as it is hashed: no nonessential modifiers, single blanks, lower case."""
    return _SPACES.sub(" ", _PARENTHESES.sub("", main_term)).strip().lower()


def index_part(main_term: str) -> Part:
    """Where all the index phrases under this main term belong."""
    number = bucket(main_term_key(main_term))
    return "test" if number == 0 else "dev" if number == 1 else "train"


def inclusion_part(code: str) -> Part:
    """Where the inclusion terms of this code belong, by its category: "E11.22" goes where "E11" goes."""
    return "test" if bucket(code[:3]) == 0 else "train"
