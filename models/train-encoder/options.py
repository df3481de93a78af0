"""Where the work files are, and the numbers of the recipe. The modules of `../train` must be importable (`PYTHONPATH=../train`): see run.sh."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent

STATIC = Path(os.environ.get("CHARTCODE_TRAIN_WORK", "/tmp/chartcode-train"))
"""The work folder of `../train/run.sh`: corpus, tokenizer and token vectors to start from."""
WORK = Path(os.environ.get("CHARTCODE_ENCODER_WORK", "/tmp/chartcode-train-encoder"))
NAME = os.environ.get("CHARTCODE_ENCODER_NAME", "chartcode-context")
MODEL = Path(os.environ.get("CHARTCODE_ENCODER_OUT", _HERE.parent / NAME))
LEXICON = _HERE.parent.parent / "embeddings/lexicon"

SEED = 20261124
LAYERS = int(os.environ.get("CHARTCODE_ENCODER_LAYERS", "1"))
EPOCHS = int(os.environ.get("CHARTCODE_ENCODER_EPOCHS", "30"))
EPOCH_BATCHES = 150
COOLING = 6
"""Epochs at the end in which the rates fall to nothing."""
WIDTH, HEADS, INNER = 256, 4, 512
LONGEST = 24
"""Tokens of a training text, `[CLS]` and `[SEP]` included."""
POSITIONS = 128

QUERIES = 256
"""Phrases of a batch; their own rows and one mined wrong row each come on top."""
WORDS_EVERY = 3
"""After so many batches comes one of as many synonym pairs."""
TEMPERATURE = 0.05
RATE, TABLE_RATE, DROPOUT = 7e-4, 3e-4, 0.1
MEMORY = 0.995
"""What is kept of the mean of the weights at each step; the mean is what is used, so that training may stop at any checkpoint."""
