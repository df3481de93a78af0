"""Writes the model as transformers.js reads it: int8 ONNX and the tokenizer; says how often int8 and float32 decide alike."""

import json
import shutil

import numpy as np
import onnx
import onnxruntime
from data import batches, encode, load_items
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from settings import HEADS, LAYERS, MODEL, PEOPLE, SEED, VALUES, WIDTH, WORK
from tokenizers import Tokenizer


class Graph:
    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def op(self, kind: str, inputs: list[str], **attributes: object) -> str:
        name = f"x{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def constant(self, values: np.ndarray, name: str | None = None) -> str:
        name = name or f"c{len(self.constants)}"
        self.constants.setdefault(name, numpy_helper.from_array(values, name))
        return name

    def whole(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def weight(self, name: str) -> str:
        return self.constant(self.weights[name], name)

    def linear(self, x: str, name: str) -> str:
        turned = self.constant(np.ascontiguousarray(self.weights[f"{name}.weight"].T), f"{name}.turned")
        return self.op("Add", [self.op("MatMul", [x, turned]), self.weight(f"{name}.bias")])

    def norm(self, x: str, name: str) -> str:
        return self.op("LayerNormalization", [x, self.weight(f"{name}.weight"), self.weight(f"{name}.bias")], axis=-1, epsilon=1e-12)


def model_of(weights: dict[str, np.ndarray]) -> onnx.ModelProto:
    """`model.forward` with softmax: input_ids, attention_mask, mention_mask [rows, tokens] and rule [rows] -> value, experiencer."""
    g = Graph(weights)
    length = g.op("Slice", [g.op("Shape", ["input_ids"]), g.whole(1), g.whole(2)])
    words = g.op("Gather", [g.weight("embeddings.word_embeddings.weight"), "input_ids"])
    positions = g.op("Slice", [g.weight("embeddings.position_embeddings.weight"), g.whole(0), length, g.whole(0)])
    kinds = g.op("Gather", [g.weight("embeddings.token_type_embeddings.weight"), "mention_mask"])
    x = g.norm(g.op("Add", [g.op("Add", [words, positions]), kinds]), "embeddings.LayerNorm")
    mask = g.op("Cast", ["attention_mask"], to=TensorProto.FLOAT)
    far = g.op("Unsqueeze", [g.op("Mul", [g.op("Sub", [g.number(1), mask]), g.number(-1e9)]), g.whole(1, 2)])
    places, mention = asked_places(g)
    size = WIDTH // HEADS
    for layer in range(len(LAYERS)):
        name = f"encoder.layer.{layer}."
        asking = x if layer < len(LAYERS) - 1 else g.op("GatherND", [x, places], batch_dims=1)

        def heads(x: str, part: str, order: list[int], name: str = name) -> str:
            flat = g.linear(x, f"{name}attention.self.{part}")
            return g.op("Transpose", [g.op("Reshape", [flat, g.whole(0, 0, HEADS, size)])], perm=order)

        product = g.op("MatMul", [heads(asking, "query", [0, 2, 1, 3]), heads(x, "key", [0, 2, 3, 1])])
        scores = g.op("Mul", [product, g.number(size**-0.5)])
        mixed = g.op("MatMul", [g.op("Softmax", [g.op("Add", [scores, far])], axis=-1), heads(x, "value", [0, 2, 1, 3])])
        flat = g.op("Reshape", [g.op("Transpose", [mixed], perm=[0, 2, 1, 3]), g.whole(0, 0, WIDTH)])
        x = g.norm(g.op("Add", [asking, g.linear(flat, f"{name}attention.output.dense")]), f"{name}attention.output.LayerNorm")
        wide = g.linear(x, f"{name}intermediate.dense")
        bell = g.op("Add", [g.op("Erf", [g.op("Mul", [wide, g.number(2**-0.5)])]), g.number(1)])
        wide = g.op("Mul", [g.op("Mul", [wide, g.number(0.5)]), bell])
        x = g.norm(g.op("Add", [x, g.linear(wide, f"{name}output.dense")]), f"{name}output.LayerNorm")
    summed = g.op("ReduceSum", [g.op("Mul", [x, g.op("Unsqueeze", [mention, g.whole(2)])]), g.whole(1)], keepdims=0)
    named = g.op("Div", [summed, g.op("ReduceSum", [mention, g.whole(1)], keepdims=1)])
    first = g.op("Squeeze", [g.op("Slice", [x, g.whole(0), g.whole(1), g.whole(1)]), g.whole(1)])
    rule = g.op("Gather", [g.weight("head.rule"), "rule"])
    hidden = g.op("Tanh", [g.op("Add", [g.linear(g.op("Concat", [named, first], axis=-1), "head.hidden"), rule])])
    for output, head in (("value", "value"), ("experiencer", "person")):
        g.nodes.append(helper.make_node("Softmax", [g.linear(hidden, f"head.{head}")], [output], axis=-1))

    def tensor(name: str, shape: list[str | int], kind: int = TensorProto.INT64) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, shape)

    inputs = [tensor(name, ["rows", "tokens"]) for name in ("input_ids", "attention_mask", "mention_mask")] + [tensor("rule", ["rows"])]
    outputs = [tensor("value", ["rows", len(VALUES)], TensorProto.FLOAT), tensor("experiencer", ["rows", len(PEOPLE)], TensorProto.FLOAT)]
    made = helper.make_graph(g.nodes, "chartcode-reader", inputs, outputs, list(g.constants.values()))
    model = helper.make_model(made, producer_name="chartcode", opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def asked_places(g: Graph) -> tuple[str, str]:
    """The heads look at the first token and the mention's alone, so the last layer is worked out for those: their places
    `[rows, most, 1]`, the first token first, filled up with others, and which of them are the mention's `[rows, most]`."""
    rows = g.op("Slice", [g.op("Shape", ["mention_mask"]), g.whole(0), g.whole(1)])
    first = g.op("Expand", [g.whole(1), g.op("Concat", [rows, g.whole(1)], axis=0)])
    rest = g.op("Slice", ["mention_mask", g.whole(1), g.whole(128), g.whole(1)])
    looked_at = g.op("Concat", [first, rest], axis=1)
    most = g.op("Reshape", [g.op("ReduceMax", [g.op("ReduceSum", [looked_at, g.whole(1)], keepdims=0)], keepdims=0), g.whole(1)])
    ranked = g.op("Cast", [looked_at], to=TensorProto.FLOAT)
    g.nodes.append(helper.make_node("TopK", [ranked, most], ["places.kept", "places"], axis=1))
    places = "places"
    mention = g.op("Cast", [g.op("GatherElements", ["mention_mask", places], axis=1)], to=TensorProto.FLOAT)
    return g.op("Unsqueeze", [places, g.whole(2)]), mention


def decisions(path: str, count: int = 1500) -> np.ndarray:
    items = load_items()
    chosen = [items[row] for row in np.random.default_rng(SEED).permutation(len(items))[:count]]
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    session = onnxruntime.InferenceSession(path)
    said = np.zeros((count, 2), int)
    for batch in batches([encode(tokenizer, item) for item in chosen], [item.rule for item in chosen], size=32):
        value, person = session.run(None, {
            "input_ids": batch.ids, "attention_mask": batch.mask.astype(np.int64), "mention_mask": batch.mention.astype(np.int64),
            "rule": batch.rule.astype(np.int64)})
        rows = len(batch.rows)
        said[batch.rows] = np.stack([value.argmax(1)[:rows], person.argmax(1)[:rows]], 1)
    return said


def main() -> None:
    whole = str(WORK / "model.onnx")
    small = MODEL / "onnx" / "model_quantized.onnx"
    small.parent.mkdir(parents=True, exist_ok=True)
    weights = dict(np.load(WORK / "weights.npz"))
    onnx.save(model_of(weights), whole)
    quantize_dynamic(whole, str(small), weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"], per_channel=True)
    shutil.copy(WORK / "tokenizer.json", MODEL / "tokenizer.json")
    write("config.json", {
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": WIDTH, "num_hidden_layers": len(LAYERS),
        "num_attention_heads": HEADS, "intermediate_size": 4 * WIDTH, "max_position_embeddings": 128,
        "vocab_size": len(weights["embeddings.word_embeddings.weight"]), "pad_token_id": 0, "type_vocab_size": 2,
    })
    write("tokenizer_config.json", {
        "tokenizer_class": "BertTokenizer", "do_lower_case": True, "strip_accents": True, "tokenize_chinese_chars": True,
        "model_max_length": 512, "unk_token": "[UNK]", "sep_token": "[SEP]", "pad_token": "[PAD]", "cls_token": "[CLS]", "mask_token": "[MASK]",
    })
    alike = (decisions(whole) == decisions(str(small))).all(1).mean()
    print(f"{small.stat().st_size} bytes; int8 decides as float32 in {alike:.3f} of 1500 mentions")


def write(name: str, content: dict[str, object]) -> None:
    (MODEL / name).write_text(json.dumps(content, indent=2) + "\n")


if __name__ == "__main__":
    main()
