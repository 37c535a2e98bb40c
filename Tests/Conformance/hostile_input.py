#!/usr/bin/env python3
"""Feeds broken and hostile files to the binary: no crash, no hang, a record or a clear message for each.

usage: hostile_input.py BINARY
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time

ARTICLE = "“We start on Monday,” Ana Ruiz said in Paris on 5 August 2017. It’s über 20 °C — 😀.\n" * 8


def cases():
    random.seed(20)
    raw = ARTICLE.encode()
    yield "empty.txt", b""
    yield "bom.txt", b"\xef\xbb\xbf"
    yield "nuls.txt", b"\0" * 10_000
    yield "surrogates.txt", b"\xed\xa0\x80\xed\xbf\xbf" * 500
    yield "overlong.txt", b"\xc0\xaf\xe0\x80\xaf\xf8\x88\x80\x80\x80" * 500
    yield "one-line.txt", b"word. Word said \xe2\x80\x9cyes\xe2\x80\x9d in 2017, " * 1_400_000
    for name, unit in [("digits", "9"), ("stops", "."), ("capitals", "A"), ("quotes", "“"), ("hyphens", "a-"), ("apostrophes", "'"),
                       ("straight", '"'), ("dates", "1/1/2000 "), ("brackets", "(["), ("references", "&#8220;"), ("said", "said "),
                       ("commas", ", "), ("names", "Ann Lee "), ("lines", "x\n"), ("returns", "\r"), ("combining", "e\u0301"),
                       ("zwj", "\u200d"), ("cjk", "日本語。"), ("arabic", "قال "), ("thai", "ภาษาไทย")]:
        yield name + ".txt", (unit * (400_000 // len(unit.encode()))).encode()
    for encoding in ["utf-16-le", "utf-16-be", "utf-16", "utf-32", "cp1252", "koi8-r", "shift_jis"]:
        yield f"{encoding}.txt", ARTICLE.encode(encoding, "replace")
    yield "odd.txt", ARTICLE.encode("utf-16")[:-1]
    for name, page in [("divs", "<div>" * 100_000), ("paragraphs", "<p>x" * 100_000), ("bold", "<p><b>x" * 20_000),
                       ("attributes", "<a " + " ".join(f"a{i}=1" for i in range(20_000)) + ">x"), ("tags", "<" * 200_000),
                       ("tables", "<table><tr><td>" * 5_000), ("comment", "<!--" + "-" * 200_000), ("script", "<script>" * 5_000),
                       ("lists", "<ul><li>" * 20_000), ("selects", "<select><option>" * 20_000), ("links", "<a href=x>" * 20_000),
                       ("forms", "<form><input>" * 20_000), ("ld", "<script type='application/ld+json'>" + "[" * 100_000),
                       ("ends", "</p></b></i>" * 50_000), ("entities", "&" * 200_000), ("breaks", "<br>" * 300_000),
                       ("unclosed", "<p>" * 10_000_000), ("huge-script", "<script>" + "x<y;" * 12_500_000 + "</script><p>text"),
                       ("behind", "<html><body>a</body></html>" + "<p>b" * 50_000), ("blocks", "<div class='a b'><p>x</p></div>" * 100_000)]:
        yield name + ".html", page.encode()
    for number in range(70):
        yield f"cut-{number}.txt", raw[: random.randrange(len(raw))]
    for number in range(70):
        broken = bytearray(raw)
        for _ in range(20):
            broken[random.randrange(len(broken))] = random.randrange(256)
        yield f"flipped-{number}.{'txt' if number % 2 else 'html'}", bytes(broken)
    for number in range(20):
        yield f"noise-{number}.txt", random.randbytes(5_000)
    for name, head in [("pdf", b"%PDF-1.7"), ("zip", b"PK\3\4"), ("png", b"\x89PNG")]:
        yield f"refused-{name}.txt", head + bytes(500)


def run(binary, *arguments, data=None, limit=300):
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    return subprocess.run([binary, *arguments], input=data, capture_output=True, timeout=limit, env=environment)


def check(binary, folder):
    count = slowest = 0
    for name, content in cases():
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        start = time.time()
        done = run(binary, "annotate", "--to", "jsonl", path)
        slowest = max(slowest, time.time() - start)
        assert done.returncode in (0, 1), (name, done.returncode, done.stderr[-300:])
        record = json.loads(done.stdout)
        assert record["length"] == len(record["text"]), name
        if done.returncode == 1:
            assert done.stderr and record["problems"], name
        if name.startswith("refused"):
            assert done.returncode == 1 and record["problems"][0]["code"] == "refused-type", name
        assert run(binary, "strip", path).returncode in (0, 1), name
        os.remove(path)
        count += 1
    return count, slowest


def lines(binary):
    data = b'{"id":"a","text":"x"}\nnonsense\n\n{"id":"b"}\n[1]\n{"id":"c","html":"<p>y"}\n'
    done = run(binary, "annotate", "--from", "jsonl", "-", data=data)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1 and len(records) == 6, done
    assert [r["id"] for r in records] == ["a", "line:2", "line:3", "b", "line:5", "c"], records


def folders(binary, folder):
    inside = os.path.join(folder, "loop", "deep")
    os.makedirs(inside)
    os.symlink(os.path.join(folder, "loop"), os.path.join(inside, "again"))
    with open(os.path.join(inside, "a.txt"), "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    done = run(binary, "annotate", os.path.join(folder, "loop"))
    assert done.returncode == 0 and done.stdout.count(b"\n") == 1, done
    out = os.path.join(folder, "out")
    assert run(binary, "strip", os.path.join(folder, "loop"), "--out-dir", out).returncode == 0
    assert os.path.exists(os.path.join(out, "deep", "a.txt.txt"))
    assert run(binary, "annotate", os.path.join(folder, "missing")).returncode == 2
    assert run(binary, "annotate", "--bogus").returncode == 2
    assert run(binary, "annotate", "--only", "nonsense", inside).returncode == 2


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        count, slowest = check(binary, folder)
        folders(binary, folder)
    lines(binary)
    print(f"{count} hostile files, none crashed or hung; the slowest took {slowest:.1f} s")


if __name__ == "__main__":
    main()
