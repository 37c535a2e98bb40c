#!/usr/bin/env python3
"""How the CPU for quotes grows with texts that make careless readers quadratic, and what ten megabytes of them take.
usage: quote_growth.py BINARY"""
import os
import subprocess
import sys
import tempfile

TRAPS = {
    "quote marks": '“ ” " ',
    "short quotes": "“It leaks.” ",
    "lost marks": "“It leaks ",
    "apostrophes": "'a ' 'b' ",
    "said": "he said ",
    "saying": "saying that ",
    "nested brackets": "“(“[“ he said ",
    "commas": "he said it is, the ",
    "paragraphs": "“It leaks.\n\n",
}


def run(command, text):
    """CPU seconds and megabytes of memory."""
    with tempfile.TemporaryFile() as file:
        file.write(text.encode())
        file.seek(0)
        process = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    command = [sys.argv[1], "annotate", "--only", "quotes", "--lang", "en", "-o", "/dev/null", "-"]
    for name, unit in TRAPS.items():
        size = len(unit.encode())
        costs = [min(run(command, unit * (bytes // size))[0] for _ in range(3)) for bytes in (300_000, 1_200_000)]
        seconds, memory = run(command, unit * (10_000_000 // size))
        print(f"{name:16} 4 times as long takes {costs[1] / costs[0]:5.1f} times the CPU; 10 MB: {seconds:5.1f} s, {memory:5.0f} MB")


if __name__ == "__main__":
    main()
