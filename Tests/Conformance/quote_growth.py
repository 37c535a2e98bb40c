#!/usr/bin/env python3
"""How the CPU for quotes grows with texts that make careless readers quadratic. usage: quote_growth.py BINARY"""
import resource
import subprocess
import sys

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


def cpu(command, text):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=text, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    command = [sys.argv[1], "annotate", "--only", "quotes", "--lang", "en", "-o", "/dev/null", "-"]
    for name, unit in TRAPS.items():
        costs = [
            min(cpu(command, (unit * (size // len(unit.encode()))).encode()) for _ in range(3))
            for size in (300_000, 1_200_000)
        ]
        print(f"4 times the {name:16} {costs[1] / costs[0]:5.1f} times the CPU")


if __name__ == "__main__":
    main()
