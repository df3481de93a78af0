"""Where the sources and work files are, and the numbers of the recipe. The modules of `../train` must be importable (`PYTHONPATH=../train`): see run.sh."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent

SOURCES = Path(os.environ.get("CHARTCODE_TRAIN_WORK", "/tmp/chartcode-train"))
"""What run.sh fetched: the tabular list, WordNet, all-MiniLM-L6-v2, ICD-9-CM titles."""
TEACHER = SOURCES / "teacher"
WORK = Path(os.environ.get("CHARTCODE_ENCODER_WORK", "/tmp/chartcode-train-encoder"))
NAME = os.environ.get("CHARTCODE_ENCODER_NAME", "chartcode-context")
MODEL = Path(os.environ.get("CHARTCODE_ENCODER_OUT", _HERE.parent / NAME))
STATIC_MODEL = _HERE.parent / "chartcode-static"
"""Its tokens are used, and its token vectors are where learning starts."""
LEXICON = _HERE.parent.parent / "embeddings/lexicon"
CLAUSES = _HERE.parent.parent / "test/reading/development"
"""Clauses of notes that we invented: the words around a phrase are drawn from them."""

SEED = int(os.environ.get("CHARTCODE_ENCODER_SEED", "20261128"))
"""Another one in a sitting that goes on, lest the same phrases be drawn and varied in the same way again."""
LAYERS = tuple(int(number) for number in os.environ.get("CHARTCODE_ENCODER_LAYERS", "0,1,2").split(",") if number)
"""Which of the six layers of all-MiniLM-L6-v2 to start from."""
SKIP = os.environ.get("CHARTCODE_ENCODER_SKIP", "1") == "1"
"""Whether the token vectors of chartcode-static are added to what the layers say."""
FROM = Path(given) if (given := os.environ.get("CHARTCODE_ENCODER_FROM")) else None
"""A folder that `export.py` wrote, to go on from its int8 weights instead of all-MiniLM-L6-v2's."""
PHASES = int(os.environ.get("CHARTCODE_ENCODER_PHASES", "6"))
PHASE_BATCHES = int(os.environ.get("CHARTCODE_ENCODER_BATCHES", "300"))
"""Before each phase, wrong rows are mined anew with the model as it is; after it comes a checkpoint."""
LONGEST = 32
"""Tokens of a training text, `[CLS]` and `[SEP]` included."""
POSITIONS = 128

QUERIES = 512
"""Phrases of a batch; their own rows and one mined wrong row each come on top."""
PLAIN = os.environ.get("CHARTCODE_ENCODER_PLAIN") == "1"
"""Phrases as they stand, and no loss for categories: the first sitting was so."""
NEAR = 10
"""A mined wrong row is one of so many nearest."""
OUTSIDE = 0.0 if PLAIN else 0.5
"""The share of mined wrong rows that must be of another category."""
CATEGORY = 0.0 if PLAIN else 0.5
"""What it counts to find the category, beside one for the row."""
AMONG, BESIDE = (0.0, 0.0) if PLAIN else (0.15, 0.1)
"""The shares of phrases put among the words of a clause, and put beside another phrase, when the rows of both are right."""
WORDS_EVERY = 3
"""After so many batches comes one of as many synonym pairs."""
TEMPERATURE = 0.05
RATES = {"layers": 2e-4, "words": 5e-4, "out": 1e-3}
WARMING = 100
DROPOUT = 0.1
ALONE = 0.5
"""The share of training texts in which the layers do without the token vectors of chartcode-static."""
