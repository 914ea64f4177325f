"""Writes the trained reader beside the embedder, as ONNX with int8 layers like its own.

    python export.py B.pt

Output: ../onnx/answer_reader.onnx (input input_ids: int64 [1, tokens]; output answering: float32 [1, tokens], a logit for each token). What
it has in common with the embedder (the table of words, the layers below the first trained) stands in model_quantized.onnx and is only pointed at, so the two
files belong together.
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from network import first_trained, here, open_packed
from convert import MICROSOFT, Graph, embedding_table, linear

shortest_shared = 10_000  # bytes; less is not worth pointing at


class Trained:
    """The packed model with the trained layers in the place of its own."""

    def __init__(self, packed, state):
        self.packed, self.state = packed, state

    def __getattr__(self, name):
        return getattr(self.packed, name)

    def key(self, name):
        layer, part, kind = name[1:].split(".")
        return f"layers.{layer}.{part}.{'weight' if kind == 'w' else 'bias'}" if int(layer) >= first_trained else None

    def matrix(self, name, columns):
        key = self.key(name)
        return self.packed.matrix(name, columns) if key is None else self.state[key].numpy()

    def vector(self, name):
        key = self.key(name) if name.startswith("l") else None
        return self.packed.vector(name) if key is None else self.state[key].numpy()


def reader(model, head):
    graph, width = Graph(), model.width
    rows = embedding_table(graph, model)
    graph.weight("positions", model.vector("emb.pos").reshape(-1, width) + model.vector("emb.type").reshape(2, width)[0])
    graph.node("Shape", ["input_ids"], "length", start=1, end=2)
    graph.weight("zero", np.array([0], np.int64))
    graph.node("Slice", ["positions", "zero", "length", "zero"], "position_rows")
    graph.node("Add", [rows, "position_rows"], "sum")
    norm = [graph.weight("norm.w", model.vector("emb.ln.w")), graph.weight("norm.b", model.vector("emb.ln.b"))]
    state = graph.node("LayerNormalization", ["sum", *norm], "embedded", axis=-1, epsilon=float(model.epsilon))

    def add_and_norm(name, left, right, output):
        parts = [graph.weight(name + part, model.vector(name + part)) for part in (".w", ".b")]
        return graph.node("SkipLayerNormalization", [left, right, *parts], output, MICROSOFT, epsilon=float(model.epsilon))

    for layer in range(model.layers):
        at = f"l{layer}."
        query, key, value = (linear(graph, model, at + part, width, state, at + part + ".out") for part in "qkv")
        graph.node("MultiHeadAttention", [query, key, value], at + "attention", MICROSOFT, num_heads=model.heads)
        attended = linear(graph, model, at + "ao", width, at + "attention", at + "ao.out")
        middle = add_and_norm(at + "aln", state, attended, at + "middle")
        wide = linear(graph, model, at + "fi", width, middle, at + "fi.out")
        graph.node("Gelu", [wide], at + "gelu", MICROSOFT)
        narrow = linear(graph, model, at + "fo", model.inner, at + "gelu", at + "fo.out")
        state = add_and_norm(at + "oln", middle, narrow, at + "state")
    graph.weight("head.w", head["head.weight"].numpy().T)
    graph.weight("head.b", head["head.bias"].numpy())
    graph.node("MatMul", [state, "head.w"], "head.out")
    graph.node("Add", ["head.out", "head.b"], "logits")
    graph.weight("last", np.array([2], np.int64))
    graph.node("Squeeze", ["logits", "last"], "answering")
    body = helper.make_graph(graph.nodes, "answer-reader", [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "sequence"])],
                             [helper.make_tensor_value_info("answering", TensorProto.FLOAT, ["batch", "sequence"])], initializer=graph.weights)
    made = helper.make_model(body, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)])
    made.ir_version = 10
    return made


def point_at(made, file):
    """Takes out of the model what the file holds byte for byte."""
    held = file.read_bytes()
    for tensor in made.graph.initializer:
        raw = tensor.raw_data
        offset = held.find(raw) if len(raw) >= shortest_shared else -1
        if offset < 0:
            continue
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", file.name), ("offset", offset), ("length", len(raw))):
            tensor.external_data.add(key=key, value=str(value))


def main(weights):
    state = torch.load(weights, map_location="cpu")
    made = reader(Trained(open_packed(), state), state)
    folder = here.parent / "onnx"
    point_at(made, folder / "model_quantized.onnx")
    onnx.save(made, folder / "answer_reader.onnx")
    print((folder / "answer_reader.onnx").stat().st_size, "bytes")


if __name__ == "__main__":
    main(sys.argv[1])
