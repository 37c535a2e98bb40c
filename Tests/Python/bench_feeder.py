#!/usr/bin/env python3
"""What the Python feeder costs: CPU of the Python process per document of 4 KB. usage: bench_feeder.py BINARY"""
import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Sources" / "python"))
os.environ["WINNOW_BINARY"] = sys.argv[1]
import winnow_text  # noqa: E402

SENTENCE = "“People are not cargo,” said Ana Ruiz, who chairs the committee, on Tuesday. "
TEXT = SENTENCE * (4096 // len(SENTENCE.encode()))
COUNT = 2000


def cost(only, use):
    start = time.process_time()
    for record in winnow_text.annotate((TEXT for _ in range(COUNT)), only=only):
        use(record)
    return (time.process_time() - start) / COUNT * 1e6


def main():
    for name, use in [("passing it through", lambda r: None), ("and parsing the record", lambda r: r.raw)]:
        runs = [cost(["boilerplate"], use) for _ in range(5)]
        print(f"feeder, 4 KB, {name:24} {statistics.median(runs):6.0f} us of CPU a document")


if __name__ == "__main__":
    main()
