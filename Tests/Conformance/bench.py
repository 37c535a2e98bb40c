#!/usr/bin/env python3
"""Start-up and cost per file of the binary, medians. usage: bench.py BINARY"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

TEXT = (
    "The harbour council voted on Tuesday to keep the night ferry. “People are not cargo,” said Ana Ruiz, who chairs the "
    "committee. The operator, Blue Strait Lines, had threatened to cut the service in March 2023.\n"
)


def milliseconds(*command):
    times = []
    for _ in range(41):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def cpu(command, data):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=data, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def growth(binary):
    """Cost of 10 MB against that of 1 MB, for text that tempts a tokenizer to look far ahead."""
    for name, character in [("digits", b"7"), ("full stops", b"."), ("capitals", b"A"), ("quote marks", b'"')]:
        for unit in ("sentences", "tokens"):
            command = [binary, "segment", "--lang", "en", "--units", unit]
            one = statistics.median(cpu(command, character * 1_000_000) for _ in range(5))
            ten = statistics.median(cpu(command, character * 10_000_000) for _ in range(3))
            print(f"{unit} of {name:12} 10 MB / 1 MB: {ten / one:5.1f}")


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        line = os.path.join(folder, "line.txt")
        with open(line, "w", encoding="utf-8") as file:
            file.write("One line, said Ana Ruiz on Monday.\n")
        print(f"start-up, /bin/true            {milliseconds('/bin/true'):6.1f} ms")
        print(f"start-up, all extractors       {milliseconds(binary, 'annotate', line):6.1f} ms")
        print(f"start-up, --only dates         {milliseconds(binary, 'annotate', '--only', 'dates', line):6.1f} ms")
        article = TEXT * (4096 // len(TEXT.encode()))
        for number in range(2000):
            with open(os.path.join(folder, f"{number}.txt"), "w", encoding="utf-8") as file:
                file.write(article)
        for name, only in [("segmentation alone", ["--only", "sentences"]), ("all extractors", [])]:
            runs = [cpu([binary, "annotate", *only, "-o", "/dev/null", folder], b"") for _ in range(5)]
            print(f"2,000 files of 4 KB, {name:20} {statistics.median(runs) / 2000 * 1e6:6.0f} us of CPU a file")
        growth(binary)


if __name__ == "__main__":
    main()
