"""Trains the reader's upper layers.

    python train.py OUT.pt --xquad FOLDER --data FILE.jsonl … [--from A.pt] [--epochs N] [--rate R]

A line of the data: {"title", "sentences": […], "questions": [{"question", "answer": [indices], "span"}]}; an empty `answer` is a near miss.
"""
import argparse
import json
import pathlib
import random
import re
import time

import torch
from torch.nn import functional

from examples import Example, open_tokenizer
from network import Reader, here, open_packed, padding, sentence_logits

tokens_a_batch = 4096


# Of the answerable questions such a share comes again with its answer cut out, and of all such a share with another passage.
cut_share, other_share = 0.25, 0.1


def of_file(path, tokenize):
    for line in pathlib.Path(path).read_text().splitlines():
        passage = json.loads(line)
        for asked in passage["questions"]:
            yield Example(tokenize, asked["question"], passage.get("title") or "", passage["sentences"], asked["answer"], asked.get("span"), asked.get("weight", 1.0))


def unanswered_of_file(path, tokenize, chance):
    """Questions of written passages where nothing answers them: their form is that of answered ones, and the passage of the page that was found."""
    passages = [json.loads(line) for line in pathlib.Path(path).read_text().splitlines()]
    written = [passage for passage in passages if len(passage["questions"]) > 1]
    for passage in written:
        for asked in passage["questions"]:
            rest = [text for at, text in enumerate(passage["sentences"]) if at not in asked["answer"]]
            if asked["answer"] and len(rest) > 2 and chance.random() < cut_share:
                yield Example(tokenize, asked["question"], passage.get("title") or "", rest, [])
            if chance.random() < other_share:
                other = chance.choice(written)
                if other is not passage:
                    yield Example(tokenize, asked["question"], other.get("title") or "", other["sentences"], [], None, 0.5)


def sentences_of(text):
    """Rough, for encyclopaedic text; [(start, sentence)]."""
    ends = [match.end() for match in re.finditer(r"(?<=[^\s.][^\s.])[.!?](?=\s+[A-ZА-ЯЁ«\"“\d])|[。！？]", text)]
    starts = [0, *ends]
    return [(a, text[a:b]) for a, b in zip(starts, [*ends, len(text)]) if text[a:b].strip()]


def of_xquad(folder, tokenize, chance, pairs, held):
    """A question in one language with its paragraph in another, an article left out whole; of a share of them the answer is cut out."""
    read = {language: json.loads((pathlib.Path(folder) / f"xquad.{language}.json").read_text())["data"] for language in ("ru", "en", "zh")}
    for article in range(len(read["en"])):
        if (article % 8 == 0) != held:
            continue
        for paragraph in range(len(read["en"][article]["paragraphs"])):
            at = {language: data[article]["paragraphs"][paragraph] for language, data in read.items()}
            for number in range(len(at["en"]["qas"])):
                for asked, told in pairs:
                    answer = at[told]["qas"][number]["answers"][0]
                    parts = sentences_of(at[told]["context"])
                    holds = [index for index, (start, text) in enumerate(parts) if start <= answer["answer_start"] < start + len(text)]
                    if not holds:
                        continue
                    texts = [text.strip() for _, text in parts]
                    question = at[asked]["qas"][number]["question"]
                    if len(texts) > 1 and chance.random() < 0.3:
                        yield Example(tokenize, question, "", texts[: holds[0]] + texts[holds[0] + 1 :], [])
                    else:
                        yield Example(tokenize, question, "", texts, holds, answer["text"])


def batches_of(examples, chance):
    """Of like length, so that little is padding."""
    order = sorted(examples, key=lambda example: len(example.ids) + chance.random() * 24)
    batches, batch = [], []
    for example in order:
        if batch and len(example.ids) * (len(batch) + 1) > tokens_a_batch:
            batches.append(batch)
            batch = []
        batch.append(example)
    batches.append(batch)
    chance.shuffle(batches)
    return batches


def tensor_of(batch):
    longest = max(len(example.ids) for example in batch)
    return torch.tensor([example.ids + [padding] * (longest - len(example.ids)) for example in batch])


def loss_of(reader, batch):
    logits = reader(tensor_of(batch))
    losses, weights = [], []
    for row, example, sentences in zip(logits, batch, sentence_logits(logits, [example.spans for example in batch])):
        loss = functional.binary_cross_entropy_with_logits(sentences, torch.tensor(example.labels), reduction="sum")
        if example.span_of is not None:
            start, stop = example.span_of
            first, last = example.spans[0][0], example.spans[-1][1]
            wanted = torch.zeros(last - first)
            wanted[start - first : stop - first] = 1
            loss = loss + 0.02 * functional.binary_cross_entropy_with_logits(row[first:last], wanted, reduction="sum")
        losses.append(loss * example.weight)
        weights.append(example.weight)
    return torch.stack(losses).sum() / sum(weights)


def area(scored):
    """Area under the curve of (score, is positive)."""
    ranked = sorted(scored)
    rank, positive = 0.0, 0
    for place, (_, label) in enumerate(ranked, 1):
        if label:
            rank, positive = rank + place, positive + 1
    negative = len(ranked) - positive
    return (rank - positive * (positive + 1) / 2) / max(1, positive * negative)


@torch.no_grad()
def examine(reader, examples):
    """How often the best sentence answers; area of sentences; area of the best logit, answered against not."""
    reader.eval()
    best, firsts, sentences = [], [], []
    for batch in batches_of(examples, random.Random(1)):
        logits = sentence_logits(reader(tensor_of(batch)), [example.spans for example in batch])
        for example, of in zip(batch, logits):
            answered = max(example.labels) > 0
            best.append((of.max().item(), answered))
            sentences.extend(zip(of.tolist(), [label > 0 for label in example.labels]))
            if answered:
                firsts.append(example.labels[int(of.argmax())] > 0)
    reader.train()
    return f"first {sum(firsts) / max(1, len(firsts)):.3f} sentences {area(sentences):.3f} answered {area(best):.3f} (n={len(examples)})"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("out")
    options.add_argument("--xquad")
    options.add_argument("--share", type=float, default=1.0)
    options.add_argument("--data", nargs="*", default=[])
    options.add_argument("--held", nargs="*", default=[])
    options.add_argument("--start")
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--minutes", type=float, default=1e9)
    given = options.parse_args()
    chance = random.Random(7)
    torch.manual_seed(7)
    tokenizer = open_tokenizer(here.parent)
    tokenize = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
    train = [example for path in given.data for example in of_file(path, tokenize)]
    train += [example for path in given.data for example in unanswered_of_file(path, tokenize, chance)]
    pairs = [("ru", "ru"), ("en", "en"), ("en", "ru"), ("ru", "en"), ("zh", "zh"), ("ru", "zh"), ("zh", "ru")]
    held = {path: list(of_file(path, tokenize)) for path in given.held}
    if given.xquad:
        rows = list(of_xquad(given.xquad, tokenize, chance, pairs, False))
        train += chance.sample(rows, int(len(rows) * given.share))
        held["xquad"] = chance.sample(list(of_xquad(given.xquad, tokenize, chance, pairs, True)), 250)
    train = [example for example in train if example.spans and example.complete]
    held = {name: [example for example in rows if example.spans and example.complete] for name, rows in held.items()}
    print(len(train), "examples", sum(len(example.ids) for example in train), "tokens", flush=True)
    reader = Reader(open_packed())
    if given.start:
        reader.load_state_dict(torch.load(given.start), strict=False)
    trained = [parameter for parameter in reader.parameters() if parameter.requires_grad]
    head = set(reader.head.parameters())
    optimizer = torch.optim.AdamW([{"params": [p for p in trained if p not in head], "lr": given.rate}, {"params": list(head), "lr": given.rate * 5}], weight_decay=0.01)
    steps = given.epochs * len(batches_of(train, chance))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [given.rate, given.rate * 5], total_steps=steps + given.epochs * 3, pct_start=0.1)
    began, step, running = time.time(), 0, 0.0
    for epoch in range(given.epochs):
        for batch in batches_of(train, chance):
            loss = loss_of(reader, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            step, running = step + 1, running + loss.item()
            if step % 25 == 0:
                print(f"{step}/{steps} {time.time() - began:.0f} s loss {running / 25:.4f}", flush=True)
                running = 0.0
        for name, rows in held.items():
            print("epoch", epoch, name, examine(reader, rows), flush=True)
        torch.save({name: values for name, values in reader.state_dict().items() if not name.startswith(("positions", "norm"))}, given.out)


main()
