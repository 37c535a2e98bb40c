#!/usr/bin/env python3
"""Strips a folder of pages as a site: template removed, articles whole, records that lead home, duplicates named.

usage: strip_sites.py BINARY
"""
import json
import os
import random
import subprocess
import sys
import tempfile

WORDS = """harbour ferry council night island winter money bridge report people minister engine storm library market
school vote plan union price water light road seal fog tide""".split()
HEAD = ["Home", "News", "Tides", "Log in", "Zorgblatt flumm quadrix"]
FOOT = ["We keep small files on your machine to remember you.", "Glibber all", "Glibber none", "About the Lantern"]


def sentence():
    middle = " ".join(random.choice(WORDS) + random.choice(["", "s", "ed"]) for _ in range(random.randint(7, 14)))
    return f"{random.choice(['The', 'A', 'Every', 'No'])} {middle}."


def article():
    return [" ".join(sentence() for _ in range(4)) for _ in range(6)]


def write(folder, name, blocks):
    with open(os.path.join(folder, "site", name), "w") as file:
        file.write("\n".join(HEAD + [f"Published {random.randint(1, 30)} May 2024"] + blocks) + " " + "\n".join(FOOT) + "\n")


def run(binary, folder, *arguments, data=None):
    return subprocess.run([binary, "strip", *arguments], cwd=folder, input=data, capture_output=True, timeout=300)


def text(*path):
    with open(os.path.join(*path)) as file:
        return file.read()


def check(binary, folder):
    random.seed(5)
    os.mkdir(os.path.join(folder, "site"))
    pages = {f"p{n:02}.txt": article() for n in range(20)}
    pages["syndicated.txt"] = pages["p03.txt"]
    for name, blocks in pages.items():
        write(folder, name, blocks)
    done = run(binary, folder, "site", "--site", "--template", "t.json", "--out-dir", "out", "--keep-record", "whole",
               "--report", "removed.tsv")
    assert done.returncode == 0, done.stderr
    removed = kept = 0
    for name, blocks in pages.items():
        stripped = text(folder, "out", name + ".txt")
        assert all(block in stripped for block in blocks), name
        removed += sum(block not in stripped for block in HEAD + FOOT)
        kept += sum(block in stripped for block in HEAD + FOOT)
    assert removed >= 0.95 * (removed + kept), (removed, kept)
    report = [line.split("\t") for line in text(folder, "removed.tsv").splitlines()]
    assert all(len(row) == len(report[0]) for row in report)
    assert any(row[3] == "near-duplicate" for row in report) and any("of 20 pages" in row[4] for row in report)

    saved = text(folder, "t.json")
    assert run(binary, folder, "site", "--site", "--template", "u.json", "--to", "jsonl").returncode == 0
    assert text(folder, "u.json") == saved
    again = run(binary, folder, "--template", "t.json", "site/p05.txt").stdout.decode()
    assert again == text(folder, "out", "p05.txt.txt")
    piped = run(binary, folder, "--site", "-", data=b"x\n")
    assert piped.returncode == 2 and b"--spool" in piped.stderr
    spooled = run(binary, folder, "--site", "--spool", "spool.txt", "-", data=b"Some text stands here.\n")
    assert spooled.returncode == 0 and spooled.stdout == b"Some text stands here.\n", spooled

    lines = run(binary, folder, "site", "--site", "--dedupe", "--to", "jsonl").stdout.splitlines()
    assert len(lines) == len(pages) - 1
    for record in map(json.loads, lines):
        whole = json.loads(text(folder, "whole", os.path.basename(record["id"]) + ".jsonl"))
        assert record["derivedFrom"]["textSha256"] == whole["textSha256"] and record["map"]["unit"] == "codepoint"
        for start, end, home, home_end in record["map"]["runs"]:
            assert record["text"][start:end] == whole["text"][home:home_end]
    shown = run(binary, folder, "--show", "--template", "t.json", "site/p05.txt").stdout.decode()
    assert "[-Home" in shown and "repeated on 20 of 20 pages}" in shown and "\x1b" not in shown
    return removed / (removed + kept)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(f"site of 21 pages: {check(os.path.abspath(sys.argv[1]), folder):.1%} of template blocks removed, no article block touched")
