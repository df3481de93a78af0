#!/usr/bin/env bash
# Makes ../chartcode-context from ../../../shared/data (or CHARTCODE_REFERENCE), the lexicon and PyPI. See README.md.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
export CHARTCODE_TRAIN_WORK="${CHARTCODE_TRAIN_WORK:-/tmp/chartcode-train}"
export CHARTCODE_ENCODER_WORK="${CHARTCODE_ENCODER_WORK:-/tmp/chartcode-train-encoder}"
export TOKENIZERS_PARALLELISM=false
if [ ! -e "$CHARTCODE_TRAIN_WORK/table.npy" ]; then
  # The token vectors to start from; ../chartcode-static is not written to.
  CHARTCODE_MODEL_OUT="$CHARTCODE_TRAIN_WORK/model" CHARTCODE_FIGURES="$CHARTCODE_TRAIN_WORK/figures.json" "$here/../train/run.sh"
fi
work="$CHARTCODE_ENCODER_WORK"
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
export PYTHONPATH="$here:$here/../train"
cd "$here"
"$work/venv/bin/python" learn.py
"$work/venv/bin/python" export.py
