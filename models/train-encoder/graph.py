"""Building ONNX graphs node by node."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


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
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def whole(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def weight(self, name: str) -> str:
        return self.constant(self.weights[name], name)

    def far(self) -> str:
        """What is added to scores: nothing where `attention_mask` is 1, very little elsewhere; `[rows, 1, 1, tokens]`."""
        mask = self.op("Cast", ["attention_mask"], to=TensorProto.FLOAT)
        return self.op("Unsqueeze", [self.op("Mul", [self.op("Sub", [self.number(1), mask]), self.number(-1e9)]), self.whole(1, 2)])

    def positions(self, name: str) -> str:
        length = self.op("Slice", [self.op("Shape", ["input_ids"]), self.whole(1), self.whole(2)])
        return self.op("Slice", [self.weight(name), self.whole(0), length, self.whole(0)])

    def attention(self, query: str, like: str, value: str, far: str, heads: int, width: int) -> str:
        """`[rows, tokens, width]` three times to the mixed values."""
        size = width // heads

        def split(x: str, order: list[int]) -> str:
            return self.op("Transpose", [self.op("Reshape", [x, self.whole(0, 0, heads, size)])], perm=order)

        product = self.op("MatMul", [split(query, [0, 2, 1, 3]), split(like, [0, 2, 3, 1])])
        scores = self.op("Add", [self.op("Mul", [product, self.number(size**-0.5)]), far])
        mixed = self.op("MatMul", [self.op("Softmax", [scores], axis=-1), split(value, [0, 2, 1, 3])])
        return self.op("Reshape", [self.op("Transpose", [mixed], perm=[0, 2, 1, 3]), self.whole(0, 0, width)])

    def model(self, last: str, width: int, name: str) -> onnx.ModelProto:
        """`input_ids` and `attention_mask` `[batch, length]` to `last_hidden_state`, which `last` becomes."""
        self.nodes.append(helper.make_node("Identity", [last], ["last_hidden_state"]))
        shape = ["batch", "length"]
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("input_ids", "attention_mask")]
        output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, width])
        made = helper.make_graph(self.nodes, name, inputs, [output], list(self.constants.values()))
        model = helper.make_model(made, producer_name="chartcode", opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        return model
