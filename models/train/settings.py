"""Where the sources and the work files are, and the numbers of the recipe. Every path can be set by an environment variable."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent.parent

REFERENCE = Path(os.environ.get("CHARTCODE_REFERENCE", _ROOT.parent / "shared/data"))
WORK = Path(os.environ.get("CHARTCODE_TRAIN_WORK", "/tmp/chartcode-train"))
TABULAR = WORK / "icd10c-tabular-April-1-2026.xml"
TEACHER = WORK / "teacher"
WORDNET = WORK / "wordnet"
MODEL = Path(os.environ.get("CHARTCODE_MODEL_OUT", _HERE.parent / "chartcode-static"))
FIGURES = Path(os.environ.get("CHARTCODE_FIGURES", _HERE / "figures.json"))

SEED = 20260401
VOCABULARY = 33_800
WIDTH = 256
