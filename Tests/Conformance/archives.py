#!/usr/bin/env python3
"""Feeds web archives and compressed files to the binary: right ones, broken ones, bombs. Memory must stay bounded.

usage: archives.py BINARY
"""
import gzip
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import zlib

MEMORY = 1_500  # MiB that no case may exceed


def record(kind, uri, block, length=None, more=b""):
    media = b"application/http; msgtype=response" if kind == "response" else b"text/plain"
    return (b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n%s\r\n\r\n"
            % (kind.encode(), uri.encode(), media, more, len(block) if length is None else length, block))


def http(body, fields=b"Content-Type: text/html; charset=utf-8"):
    return b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n\r\n" + body


def page(number):
    return http(b"<html><body><p>Page %d was fetched on Monday, said Ana Ruiz.</p></body></html>" % number)


def zeros(size):
    """A gzip file of `size` zeros, made without holding them."""
    out = io.BytesIO()
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    for _ in range(size >> 20):
        out.write(packer.compress(bytes(1 << 20)))
    return out.getvalue() + packer.flush()


def run(binary, path, *arguments):
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    done = subprocess.run([binary, "annotate", "--only", "dates", "--to", "jsonl", *arguments, path], capture_output=True,
                          timeout=300, env=environment)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode in (0, 1), (path, done.returncode, done.stderr[-300:])
    assert len({r["id"] for r in records}) == len(records), path
    return records, done.returncode


def codes(records):
    return [p["code"] for r in records for p in r.get("problems", [])]


def check(binary, folder):
    def case(name, content, *arguments):
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        found = run(binary, path, *arguments)
        os.remove(path)
        return found

    pages = [record("response", f"http://a.example/{n}", page(n)) for n in range(500)]
    for name, content in [("plain.warc", b"".join(pages)), ("members.warc.gz", b"".join(map(gzip.compress, pages))),
                          ("one-member.warc.gz", gzip.compress(b"".join(pages)))]:
        records, status = case(name, content)
        assert [r["id"] for r in records] == [f"http://a.example/{n}" for n in range(500)], name
        assert status == 0 and all("Monday" in r["text"] for r in records), name
    members = b"".join(map(gzip.compress, pages))
    for cut in range(1, len(members), len(members) // 25):
        records, status = case("cut.warc.gz", members[:-cut])
        assert status == 1 and "truncated-archive" in codes(records) or len(records) < 500, cut
    wet = b"".join(record("conversion", f"http://a.example/{n}", "Zeile für Zeile.\n".encode()) for n in range(50))
    assert [r["text"] for r in case("x.warc.wet.gz", gzip.compress(wet))[0]] == ["Zeile für Zeile.\n"] * 50
    for name, content, text in [("a.txt.gz", b"One.\nTwo.\n", "One.\nTwo.\n"), ("a.html.gz", b"<p>One.", "One."),
                                ("a.jsonl.gz", b'{"id":"a","text":"One."}\n', "One.")]:
        assert case(name, gzip.compress(content))[0][0]["text"] == text, name

    long_line = b"X-Long: " + b"x" * 100_000_000 + b"\r\n"
    hostile = [
        ("bomb.txt.gz", zeros(4 << 30), {"too-large"}),
        ("bomb.jsonl.gz", zeros(2 << 30), {"too-large"}),
        ("bomb.warc.gz", gzip.compress(record("response", "u", b"", 1 << 40)[:-4]) + zeros(2 << 30), {"too-large", "truncated-archive"}),
        ("bomb-inside.warc", record("response", "u", http(zeros(2 << 30), b"Content-Type: text/html\r\nContent-Encoding: gzip")), {"too-large"}),
        ("long-line.warc", record("response", "u", page(1), more=long_line), {"truncated-archive"}),
        ("long-http.warc", record("response", "u", http(b"<p>x", long_line)), {"too-large", "bad-input"}),
        ("long-http-packed.warc.gz", gzip.compress(record("response", "u", http(b"<p>x", long_line[60_000_000:] + b"X: y"))), {"bad-input"}),
        ("all-wrong.warc", b"".join(record("response", f"u{n}", page(n), 60_000_000) for n in range(20_000)), {"truncated-archive"}),
        ("line-ends.warc", b"WARC/1.0\r\n" + b"\r\n" * 5_000_000, {"truncated-archive"}),
        ("heads.warc", b"WARC/1.0\r\n" * 300_000, {"truncated-archive"}),
        ("magic.gz", b"\x1f\x8b\x08\0" * 1_000_000, {"unreadable"}),
        ("refused.txt.gz", gzip.compress(b"%PDF-1.7" + bytes(500)), {"refused-type"}),
    ]
    for name, content, wanted in hostile:
        records, _ = case(name, content + (pages[0] if name.endswith(".warc") else b""))
        assert wanted & set(codes(records)), (name, codes(records)[:5])
        if name.endswith(".warc"):
            assert "Monday" in records[-1]["text"] or "Monday" in records[0]["text"], name
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
        assert peak < MEMORY, (name, peak)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(f"archives: all read or told; at most {check(sys.argv[1], folder)} MiB of memory")
