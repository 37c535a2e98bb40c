#!/usr/bin/env python3
"""Validates every golden record against the published schema, and what a schema cannot say (format, rules 1, 6, 7)."""
import hashlib
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]


def problems(record):
    text = record["text"]
    if record["length"] != len(text):
        yield "length is not the number of code points"
    if record["textSha256"] != hashlib.sha256(text.encode()).hexdigest():
        yield "textSha256 is not the text's"
    ids = [a["id"] for a in record["annotations"]] + [r["id"] for r in record.get("relations", [])]
    if len(set(ids)) != len(ids):
        yield "ids are not unique"
    known = set(ids)
    for relation in record.get("relations", []):
        if relation["from"] not in known or relation["to"] not in known:
            yield f"{relation['id']} leads nowhere"
    producers = {p["id"] for p in record["producers"]}
    for item in record["annotations"] + record.get("relations", []):
        if item["by"] not in producers:
            yield f"{item['id']} has an unknown producer"
    keys = [(a.get("start", 1 << 60), -a.get("end", 0), a["id"]) for a in record["annotations"]]
    if keys != sorted(keys):
        yield "annotations are not in order"
    for a in record["annotations"]:
        if not 0 <= a.get("start", 0) <= a.get("end", 0) <= len(text):
            yield f"{a['id']} lies outside the text"


def main():
    schema = json.loads((ROOT / "Sources/Schema/winnow-annotations.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    paths = sorted((ROOT / "Fixtures/Articles").glob("*.record.json"))
    bad = 0
    for path in paths:
        record = json.loads(path.read_text())
        found = [e.message[:200] for e in validator.iter_errors(record)] + list(problems(record))
        for message in found:
            print(f"{path.name}: {message}")
        bad += bool(found)
    print(f"{len(paths)} records, {bad} bad")
    return 1 if bad or len(paths) < 12 else 0


if __name__ == "__main__":
    sys.exit(main())
