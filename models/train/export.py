"""Step 3: write the model as transformers.js reads it: an int8 table looked up by token, scaled back per token, and the tokenizer."""

import json

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from settings import MODEL, WIDTH, WORK
from tokenizers import Tokenizer
from vocabulary import SPECIAL


def main() -> None:
    table = np.load(WORK / "table.npy")
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    table[: len(SPECIAL)] = 0
    table /= np.sqrt((table[len(SPECIAL) :] ** 2).sum(1).mean())
    table[SPECIAL.index("[CLS]")] = faintest(table[len(SPECIAL) :])
    scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    codes = np.clip(np.round(table / scales), -127, 127).astype(np.int8)
    MODEL.joinpath("onnx").mkdir(parents=True, exist_ok=True)
    np.save(WORK / "table-int8.npy", codes.astype(np.float32) * scales)
    onnx.save(graph(codes, scales.astype(np.float32)), str(MODEL / "onnx/model_quantized.onnx"))
    write_json("config.json", {
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": WIDTH, "num_hidden_layers": 1, "num_attention_heads": 1,
        "intermediate_size": WIDTH, "max_position_embeddings": 512, "vocab_size": len(table), "pad_token_id": 0, "type_vocab_size": 1,
    })
    write_json("tokenizer_config.json", {
        "tokenizer_class": "BertTokenizer", "do_lower_case": True, "strip_accents": True, "tokenize_chinese_chars": True,
        "model_max_length": 512, "unk_token": "[UNK]", "sep_token": "[SEP]", "pad_token": "[PAD]", "cls_token": "[CLS]", "mask_token": "[MASK]",
    })
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.save(str(MODEL / "tokenizer.json"), pretty=False)
    print(f"exported {len(table)} tokens, {(MODEL / 'onnx/model_quantized.onnx').stat().st_size} bytes")


def faintest(table: np.ndarray, length: float = 1e-4) -> np.ndarray:
    """A very short vector in the direction that words use least: a text without any known word gets it as its own, near to nothing,
    where a zero would become not-a-number when scaled to unit length; it turns no other text by a measurable angle."""
    _, directions = np.linalg.eigh(table.T @ table)
    return directions[:, 0] * np.float32(length)


def graph(codes: np.ndarray, scales: np.ndarray) -> onnx.ModelProto:
    """input_ids [batch, length] -> last_hidden_state [batch, length, width]. Mean pooling outside
    uses the mask; the rows of special tokens are zero ([CLS] nearly), so pooling them leaves the direction as it is."""
    nodes = [
        helper.make_node("Gather", ["codes", "input_ids"], ["rows"]),
        helper.make_node("Gather", ["scales", "input_ids"], ["row_scales"]),
        helper.make_node("Cast", ["rows"], ["wide"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["wide", "row_scales"], ["last_hidden_state"]),
    ]
    shape = ["batch", "length"]
    made = helper.make_graph(
        nodes, "chartcode-static",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, shape)],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, codes.shape[1]])],
        [numpy_helper.from_array(codes, "codes"), numpy_helper.from_array(scales, "scales")],
    )
    model = helper.make_model(made, producer_name="chartcode", opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def write_json(name: str, content: dict[str, object]) -> None:
    (MODEL / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
