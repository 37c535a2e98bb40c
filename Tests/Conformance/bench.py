#!/usr/bin/env python3
"""Start-up and cost per file of the binary, medians. usage: bench.py BINARY"""
import json
import os
import resource
import shutil
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


BARE_GUMBO = """
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *page = malloc(size + 1);
    size = fread(page, 1, size, file);
    gumbo_destroy_output(&kGumboDefaultOptions, gumbo_parse_with_options(&kGumboDefaultOptions, page, size));
    free(page);
    fclose(file);
  }
}
"""


def pages(binary, folder):
    """strip of pages (PAGES=DIR, or long ones made of the fixtures) against libgumbo that parses and frees them."""
    bare = os.path.join(folder, "bare")
    subprocess.run(["cc", "-O2", "-x", "c", "-", "-o", bare, "-lgumbo"], input=BARE_GUMBO.encode(), check=True)
    given = os.environ.get("PAGES")
    if given:
        files = sorted(os.path.join(given, name) for name in os.listdir(given))
    else:
        files = []
        for name in sorted(os.listdir("Fixtures/Pages")):
            if name.endswith(".html"):
                with open(os.path.join("Fixtures/Pages", name), encoding="utf-8") as file:
                    page = file.read()
                start, end = page.index(">", page.index("<body")) + 1, page.index("</body>")
                for number in range(25):
                    files.append(os.path.join(folder, f"{number}-{name}"))
                    with open(files[-1], "w", encoding="utf-8") as file:
                        file.write(page[:start] + page[start:end] * 40 + page[end:])
    out = os.path.join(folder, "stripped")
    size = sum(os.path.getsize(file) for file in files) / 1e6
    ratios = []
    for _ in range(5):
        strip, gumbo = cpu([binary, "strip", "--out-dir", out, *files], b""), cpu([bare, *files], b"")
        ratios.append((gumbo / strip, size / strip, size / gumbo))
    ratio, fast, parse = statistics.median(ratios)
    print(f"strip of {len(files)} pages, {size:.0f} MB     {fast:.0f} MB/s, libgumbo alone {parse:.0f} MB/s: {ratio:.2f} of its speed")


def texts(binary, folder):
    """strip of plain text (TEXTS=DIR, or copies of the fixtures) as one process that works alone."""
    source = os.environ.get("TEXTS", "Fixtures/Articles")
    files = [os.path.join(source, name) for name in sorted(os.listdir(source)) if name.endswith(".txt")]
    if source == "Fixtures/Articles":
        files = [
            shutil.copy(file, os.path.join(folder, f"copy-{number}-{os.path.basename(file)}"))
            for number in range(100) for file in files
        ]
    size = sum(os.path.getsize(file) for file in files) / 1e6
    command = [binary, "strip", "--jobs", "0", "--out-dir", os.path.join(folder, "stripped"), *files]
    print(f"strip of {len(files)} texts, {size:.1f} MB     {size / statistics.median(cpu(command, b'') for _ in range(5)):.1f} MB/s of CPU")


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
        pages(binary, folder)
        texts(binary, folder)
        growth(binary)


if __name__ == "__main__":
    main()
