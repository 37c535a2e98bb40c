#!/usr/bin/env python3
"""Puts the labels of `silver_labels.py` and of `teacher.py` together.

usage: merge_labels.py SILVER.jsonl TEACHER.jsonl DEMONYMS.tsv > silver.train.jsonl     both of the same texts, in order

What both say is kept. Where they differ the teacher's word goes where it is sure (a span from .7, a type from .8), else
the other's; spans of the other alone stay where the teacher has doubts or a hyphen is inside. Types of the teacher are
voted on over the document first; nationalities are miscellaneous names.
"""
import collections
import json
import re
import sys

ACRONYM = re.compile(r"\b(?:[A-Z]\.){2,}|\b(?:[A-Z]\.)+[A-Z]\b")
TITLE = re.compile(r"(?:the|a|an|Mr|Mrs|Ms|Dr|President|Prime Minister|Senator|Sen|Rep|Gov)\.?\s+", re.I)


def mended(text, rows, demonyms):
    """Spans over whole acronyms, without titles, articles and possessive endings; one type for a name."""
    acronyms = [m.span() for m in ACRONYM.finditer(text)]
    out = []
    for row in rows:
        start, end = row["start"], row["end"]
        for a, b in acronyms:
            start = a if a <= start < b else start
            end = b if a < end <= b else end
        tail = re.search(r"['\u2019]s?$", text[start:end])
        end = start + tail.start() if tail and tail.start() else end
        lead = TITLE.match(text[start:end]) if row["type"] == "PER" or text[start:start + 3].lower() == "the" else None
        start += lead.end() if lead and start + lead.end() < end else 0
        if any(c.isupper() or c.isdigit() for c in text[start:end]) and (not out or out[-1]["end"] <= start):
            out.append(dict(row, start=start, end=end))
    votes = collections.defaultdict(collections.Counter)
    for row in out:
        votes[text[row["start"]:row["end"]]][row["type"]] += row["type_p"]
    for row in out:
        kind, points = votes[text[row["start"]:row["end"]]].most_common(1)[0]
        if points * 2 > sum(votes[text[row["start"]:row["end"]]].values()):
            row["type"] = kind
        if text[row["start"]:row["end"]] in demonyms:
            row["type"], row["type_p"] = "MISC", 1
    return out


def merged(text, silver, taught, doubts):
    own = {(a["start"], a["end"]): a["type"] for a in silver}
    kept = {}
    for row in taught:
        span = row["start"], row["end"]
        across = [s for s in own if s[0] < span[1] and span[0] < s[1]]
        if span in own:
            kept[span] = row["type"] if row["type_p"] >= 0.8 else own[span]
        elif row["p"] >= 0.7:
            kept[span] = row["type"]
        else:
            kept.update((s, own[s]) for s in across)
    for span, kind in own.items():
        meets = any(s[0] < span[1] and span[0] < s[1] for s in kept)
        doubted = any(a < span[1] and span[0] < b for a, b in doubts) or "-" in text[slice(*span)]
        if not meets and doubted:
            kept[span] = kind
    rows = []
    for (start, end), kind in sorted(kept.items()):
        if not rows or rows[-1]["end"] <= start:
            rows.append({"type": kind, "start": start, "end": end})
    return rows


def main():
    demonyms = {line.split("\t")[0] for line in open(sys.argv[3], encoding="utf-8")}
    for first, second in zip(open(sys.argv[1], encoding="utf-8"), open(sys.argv[2], encoding="utf-8")):
        silver, teacher = json.loads(first), json.loads(second)
        taught = mended(teacher["text"], teacher["annotations"], demonyms)
        rows = merged(silver["text"], silver["annotations"], taught, teacher["doubts"])
        print(json.dumps({"id": silver["id"], "text": silver["text"], "annotations": rows}))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main()
