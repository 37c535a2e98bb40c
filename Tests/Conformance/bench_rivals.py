#!/usr/bin/env python3
"""Speed of strip against trafilatura and resiliparse, both from pip, on the HTML pages of a folder; one thread, CPU time.

usage: python3 -m pip install trafilatura lxml_html_clean resiliparse; bench_rivals.py BINARY PAGES"""
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench import cpu
from resiliparse.extract.html2text import extract_plain_text
from trafilatura import extract

ROUNDS = 3


def by_trafilatura(page):
    return extract(page.decode("utf-8", "replace"))


def by_resiliparse(page):
    return extract_plain_text(page.decode("utf-8", "replace"), main_content=True)


def seconds(extractor, pages):
    start = time.process_time()
    for page in pages:
        extractor(page)
    return time.process_time() - start


def seconds_of_strip(binary, files, out):
    return cpu([binary, "strip", "--jobs", "0", "--out-dir", out, *files], b"")


def rounds(binary, files, out):
    """Seconds of CPU of each system, in turn in each round, because the machine's speed drifts."""
    pages = [Path(file).read_bytes() for file in files]
    for _ in range(ROUNDS):
        yield seconds_of_strip(binary, files, out), seconds(by_resiliparse, pages), seconds(by_trafilatura, pages)


def main():
    binary, folder = sys.argv[1:]
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    size = sum(os.path.getsize(file) for file in files) / 1e6
    with tempfile.TemporaryDirectory() as out:
        measured = list(rounds(binary, files, out))
    print(f"{len(files)} pages, {size:.0f} MB")
    for name, times in zip(("winnow strip", "resiliparse", "trafilatura"), zip(*measured)):
        ratio = statistics.median(one / row[0] for row, one in zip(measured, times))
        print(f"{name:14} {size / statistics.median(times):6.1f} MB/s, strip is {ratio:.2f} times as fast")


if __name__ == "__main__":
    main()
