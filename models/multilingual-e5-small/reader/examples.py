"""Questions with passages: what the reader learns from, as token ids."""
import json
import pathlib

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

from network import begin, end, most_tokens


def open_tokenizer(folder):
    """The Unigram vocabulary of tokenizer.json; its empty character map stands for NFKC."""
    vocabulary = [tuple(piece) for piece in json.loads((pathlib.Path(folder) / "tokenizer.json").read_text())["model"]["vocab"]]
    tokenizer = Tokenizer(models.Unigram(vocabulary, 3, False))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace("▁", "always", True)])
    return tokenizer


class Example:
    """ids; [start, end) of each sentence; 1, 0 or None (not asked) for each; 1 or 0 for each token of an answer whose span is known."""

    def __init__(self, tokenize, question, title, sentences, answer, span=None, weight=1.0):
        lead = [begin, *tokenize(question)[:64], end, *tokenize(title)[:48], end]
        self.ids, self.spans, self.labels, self.weight = lead, [], [], weight
        self.span_of = None
        for at, sentence in enumerate(sentences):
            tokens = tokenize(sentence)
            if len(self.ids) + len(tokens) >= most_tokens or not tokens:
                break
            start = len(self.ids)
            self.ids = self.ids + tokens
            self.spans.append((start, len(self.ids)))
            self.labels.append(1.0 if at in answer else 0.0)
            if span and at in answer and span in sentence and self.span_of is None:
                before = len(tokenize(sentence[: sentence.index(span)]))
                inside = len(tokenize(span))
                self.span_of = (start + before, min(start + before + inside, len(self.ids)))
        self.ids.append(end)
        self.complete = all(at < len(self.spans) for at in answer)
