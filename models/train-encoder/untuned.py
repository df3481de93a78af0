"""For comparison: all-MiniLM-L6-v2 (Apache-2.0) as it is, or its first layers, as int8 ONNX. `untuned.py <folder> [layers]`."""

import json
import shutil
import sys
from pathlib import Path

from minilm import encoder_graph, write_int8
from options import TEACHER
from teacher import _read_safetensors


def main() -> None:
    folder, layers = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 6
    weights = _read_safetensors(TEACHER / "model.safetensors")
    weights["embeddings.words"] = weights["embeddings.word_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    small = folder / "onnx/model_quantized.onnx"
    write_int8(encoder_graph(weights, layers, "all-MiniLM-L6-v2"), small)
    for name in ("config.json", "tokenizer_config.json"):
        shutil.copy(TEACHER / name, folder / name)
    tokenizer = json.loads((TEACHER / "tokenizer.json").read_text())
    tokenizer["truncation"] = tokenizer["padding"] = None
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    print(f"{layers} layers, {small.stat().st_size} bytes")


if __name__ == "__main__":
    main()
