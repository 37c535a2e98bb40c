#!/usr/bin/env python3
"""winnow segment as a filter: offsets, line ends, pieces, long lines, bounded memory. usage: segment_filter.py BINARY"""
import json
import random
import subprocess
import sys

WORDS = "the harbour council voted to keep Émile and 14 boats at 3.50 each , said Dr. Ruiz 日本 😀".split()


def prose(bytes_wanted, seed, separator):
    """Sentences in paragraphs of one line each."""
    rng = random.Random(seed)
    out, size = [], 0
    while size < bytes_wanted:
        paragraph = " ".join(
            " ".join(rng.choices(WORDS, k=rng.randint(4, 14))).capitalize() + "." for _ in range(rng.randint(1, 6))
        )
        out.append(paragraph)
        size += len(paragraph.encode()) + len(separator)
    return separator.join(out)


def segment(binary, text, *options):
    command = [binary, "segment", "--lang", "en", *options]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


def check_offsets(binary, text, unit):
    rows = [json.loads(line) for line in segment(binary, text, "--units", unit, "--to", "jsonl").splitlines()]
    end = 0
    for row in rows:
        assert text[row["start"] : row["end"]] == row["text"], row
        assert row["start"] >= end, row
        end = row["end"]
    return rows


def check_tiling(text, rows):
    """Nothing but white space lies outside units."""
    at = 0
    for row in rows:
        assert not text[at : row["start"]].strip(), text[at : row["start"]]
        at = row["end"]
    assert not text[at:].strip()


def check_pieces(binary):
    """What blank lines part comes out the same whether it came with the rest or alone."""
    one, two = prose(1_500_000, 1, "\n\n"), prose(700_000, 2, "\n\n")
    for unit in ("sentences", "tokens", "paragraphs"):
        joined = segment(binary, one + "\n\n" + two, "--units", unit)
        assert joined == segment(binary, one, "--units", unit) + segment(binary, two, "--units", unit), unit


def check_forms(binary):
    text = "One\ttwo\\three.\r\nFour."
    assert segment(binary, text, "--units", "paragraphs", "--null").split(b"\0")[1] == b"Four."
    assert segment(binary, "One\0two.\n\nFour.", "--units", "paragraphs", "--null") == b"One two.\0Four.\0"
    line = segment(binary, "a\tb", "--units", "paragraphs", "--to", "tsv")
    assert line == b"0\t3\ta\\tb\n", line
    assert segment(binary, "", "--units", "tokens") == b""
    kinds = [line.split(b"\t")[2] for line in segment(binary, "@ann #tag http://a.b/c x@y.org 3 !", "--units", "tokens", "--to", "tsv").splitlines()]
    assert kinds == [b"handle", b"hashtag", b"url", b"email", b"number", b"punctuation"], kinds


def check_line_buffered(binary):
    """A line's units are there before the next line is."""
    command = [binary, "segment", "--lang", "en", "--line-buffered", "--from", "text"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for number in range(3):
            process.stdin.write(f"Line {number} is here.\n".encode())
            process.stdin.flush()
            assert process.stdout.readline() == f"Line {number} is here.\n".encode()
        process.stdin.close()


def check_memory(binary):
    """Peak memory does not grow with the input, be it lines or one line."""
    for separator in ("\n\n", " "):
        block = prose(2_000_000, 3, separator) + separator
        peaks = []
        for times in (4, 40):
            script = "import resource,subprocess,sys;p=subprocess.Popen(sys.argv[1:],stdin=subprocess.PIPE,stdout=subprocess.DEVNULL);"
            script += "b=sys.stdin.buffer.read();[p.stdin.write(b) for _ in range(%d)];p.stdin.close();p.wait();" % times
            script += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
            command = [sys.executable, "-c", script, binary, "segment", "--lang", "en"]
            peaks.append(int(subprocess.run(command, input=block.encode(), capture_output=True, check=True).stdout))
        assert peaks[1] < peaks[0] * 1.5 + 8192, peaks
        print(f"peak memory of 8 and 80 MB{' on one line' if separator == ' ' else ''}: {peaks[0]}, {peaks[1]} KB")


def main():
    binary = sys.argv[1]
    for separator in ("\n\n", "\n", " "):
        text = prose(1_300_000, 7, separator)
        for unit in ("sentences", "tokens", "paragraphs"):
            check_tiling(text, check_offsets(binary, text, unit))
        check_offsets(binary, text, "names")
    check_pieces(binary)
    check_forms(binary)
    check_line_buffered(binary)
    check_memory(binary)
    print("segment: offsets, tiling, pieces, forms, line buffering and memory are as they should be")


if __name__ == "__main__":
    main()
