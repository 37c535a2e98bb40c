#!/usr/bin/env python3
"""Holds the map of HTML records to its word (format, rule 10): each annotation leads back to the bytes of its page.

usage: tiling.py BINARY FOLDER     FOLDER holds pages in UTF-8 (*.html); without it the pages of Fixtures are taken

For every page: runs are sorted and apart in the text; what no run covers is a line feed or a tab; a copied run is the same
in page and text; a decoded one is what its bytes stand for; no byte of the page is in two runs, so that it is either markup,
or kept, or removed; and every annotation begins and ends in a run.
"""
import bisect
import html
import json
import os
import re
import subprocess
import sys

TAG = re.compile(r"<[^>]*>?")


def plain(source):
    """What bytes of a page stand for: references resolved, markup and white space left out."""
    return "".join(html.unescape(TAG.sub("", source).replace("\0", "")).split())


def decoded_well(text, source):
    if not text.strip():
        return not source.strip() or not html.unescape(source).strip()
    return plain(source) == "".join(text.split()) or html.unescape(source) == text


def run_faults(text, raw, runs):
    """Faults of the runs one by one, and of what lies between them."""
    at = 0
    for t0, t1, s0, s1, *kind in runs:
        if t0 < at or t1 <= t0 or not 0 <= s0 <= s1 <= len(raw):
            yield f"run {[t0, t1, s0, s1]} is out of order"
        if text[at:t0].strip("\n\t"):
            yield f"{text[at:t0]!r} is in no run"
        piece, source = text[t0:t1], raw[s0:s1].decode("utf-8", "replace")
        if not kind and piece != source:
            yield f"{piece[:40]!r} is not {source[:40]!r}"
        if kind and not decoded_well(piece, source):
            yield f"{piece[:40]!r} does not stand for {source[:40]!r}"
        at = t1
    if text[at:].strip("\n\t"):
        yield f"{text[at:][:40]!r} is in no run"


def overlaps(runs):
    """Bytes of the page that two runs claim."""
    end = 0
    for s0, s1 in sorted((r[2], r[3]) for r in runs if r[3] > r[2]):
        if s0 < end:
            yield f"byte {s0} is in two runs"
        end = max(end, s1)


def annotation_faults(text, annotations, runs):
    starts = [r[0] for r in runs]

    def covered(offset):
        index = bisect.bisect_right(starts, offset) - 1
        return index >= 0 and offset < runs[index][1]

    for a in annotations:
        for start, end in a.get("spans") or ([[a["start"], a["end"]]] if "start" in a else []):
            while start < end and text[start] in "\n\t" and not covered(start):
                start += 1
            while start < end and text[end - 1] in "\n\t" and not covered(end - 1):
                end -= 1
            if start < end and not (covered(start) and covered(end - 1)):
                yield f"{a['type']} {start}-{end} leads nowhere"


def faults(record, raw):
    text, runs = record["text"], record.get("map", {}).get("runs")
    if runs is None:
        return [] if text.encode() == raw or not text else ["no map"]
    return [*run_faults(text, raw, runs), *overlaps(runs), *annotation_faults(text, record["annotations"], runs)]


def main():
    binary, folder = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "Fixtures/Pages"
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".html"))
    out = subprocess.run([binary, "annotate", "--charset", "utf-8", "--to", "jsonl", *files], stdout=subprocess.PIPE, check=True).stdout
    records = [json.loads(line) for line in out.splitlines()]
    bad = annotations = 0
    for record in records:
        with open(record["id"], "rb") as file:
            found = faults(record, file.read())
        annotations += len(record["annotations"])
        bad += bool(found)
        for fault in found[:3]:
            print(f"{record['id']}: {fault}")
    print(f"{len(records)} pages, {annotations} annotations: {bad} pages with faults")
    sys.exit(1 if bad or len(records) != len(files) else 0)


if __name__ == "__main__":
    main()
