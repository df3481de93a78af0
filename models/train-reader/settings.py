"""Where the sources and the work files are, and the numbers of the recipe. Every path can be set by an environment variable."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent
ROOT = _HERE.parent.parent

WORK = Path(os.environ.get("CHARTCODE_READER_WORK", "/tmp/chartcode-train-reader"))
TEACHER = WORK / "minilm"
ITEMS = WORK / "items.jsonl"
MODEL = Path(os.environ.get("CHARTCODE_READER_OUT", _HERE.parent / "chartcode-reader"))

FROM = Path(given) if (given := os.environ.get("CHARTCODE_READER_FROM")) else None
"""A folder that `export.py` wrote, to go on from its int8 weights and its tokenizer instead of all-MiniLM-L6-v2's."""

SEED = 20261128
LAYERS = tuple(int(number) for number in os.environ.get("CHARTCODE_READER_LAYERS", "0,1,2").split(","))
"""Which of the six layers of all-MiniLM-L6-v2 to start from; those that the model of FROM has are taken from there."""
WIDTH, HEADS = 384, 12
LONGEST = 96
RATE_BODY, RATE_HEAD = (float(rate) for rate in os.environ.get("CHARTCODE_READER_RATES", "5e-5,5e-4" if FROM else "1e-4,1.5e-3").split(","))
EPOCHS = int(os.environ.get("CHARTCODE_READER_EPOCHS", "4"))
BATCH = 32

VALUES = ("affirmed", "negated", "uncertain", "historical", "hypothetical", "planned", "declined", "allergy", "screening")
PEOPLE = ("patient", "family", "other")
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[unused0]", "[unused1]", "[unused2]")
"""`[unused0]` stands between the section and the text, `[unused1]` and `[unused2]` around the mention."""
