#!/usr/bin/env python3
"""Tests of the Python package against a release binary. usage: test_winnow_text.py BINARY"""
import csv
import io
import itertools
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Sources" / "python"))
BINARY = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else str(ROOT / ".build" / "release" / "winnow")
os.environ["WINNOW_BINARY"] = BINARY

import winnow_text  # noqa: E402
from winnow_text._table import rows  # noqa: E402

ARTICLES = sorted((ROOT / "Fixtures" / "Articles").glob("*.txt"))
QUOTE = "“We will keep the ferry,” said Ana Ruiz on Monday."


class AnnotateTests(unittest.TestCase):
    def test_offsets_are_indices_of_python_strings(self):
        texts = ["😀 e\u0301té \U0001F1E9\U0001F1EA. " + QUOTE, {"html": "<p>😀 &amp; so</p><p>" + QUOTE + "</p>"}]
        for record in winnow_text.annotate(texts):
            (quote,) = [a for a in record.layer("quotes") if a.type == "Quote"]
            self.assertEqual(record.text[quote.start : quote.end], "“We will keep the ferry,”")
            (speaker,) = record.targets(quote, "speaker")
            self.assertEqual(record.text[speaker.start : speaker.end], "Ana Ruiz")

    def test_document_context_beats_the_default(self):
        texts = [{"id": "a", "text": "On Monday.", "dct": "2020-01-08", "topic": "x"}, "On Monday."]
        own, default = winnow_text.annotate(texts, dct="2024-05-15", only=["dates"])
        self.assertEqual((own.id, own.dct, default.dct), ("a", "2020-01-08", "2024-05-15"))
        self.assertEqual(own.meta["input"], {"topic": "x"})
        self.assertNotEqual(own.layer("dates")[0].value, default.layer("dates")[0].value)

    def test_an_endless_iterator_is_read_lazily(self):
        taken = itertools.count()
        endless = (f"Text {next(taken)}." for _ in itertools.count())
        ids = [record.id for record in itertools.islice(winnow_text.annotate(endless, only=["sentences"]), 1000)]
        self.assertEqual(ids, [str(n) for n in range(1000)])
        self.assertLess(next(taken), 1000 + 2 * 256)

    def test_nothing_in_nothing_out(self):
        self.assertEqual(list(winnow_text.annotate([])), [])
        (empty,) = winnow_text.annotate([""])
        self.assertEqual((empty.text, empty.annotations), ("", []))

    def test_bad_documents_and_options_say_so(self):
        with self.assertRaises(TypeError):
            list(winnow_text.annotate("a single text"))
        with self.assertRaises(TypeError):
            list(winnow_text.annotate([42]))
        with self.assertRaisesRegex(winnow_text.WinnowError, "no extractor 'nonsense'"):
            list(winnow_text.annotate(["x"], only=["nonsense"]))
        (record,) = winnow_text.annotate([{"id": "q", "body": "no text"}])
        self.assertEqual(record.problems[0]["code"], "bad-input")

    def test_a_lone_surrogate_is_replaced_not_lost(self):
        (record,) = winnow_text.annotate(["a\ud800b. " + QUOTE])
        self.assertTrue(record.text.startswith("a\ufffd"))
        quote = record.layer("quotes")[0]
        self.assertEqual(record.text[quote.start : quote.end], "“We will keep the ferry,”")

    def test_large_documents_do_not_block(self):
        texts = [QUOTE * 20_000] * 3 + ["short"] * 3
        self.assertEqual(sum(1 for _ in winnow_text.annotate(texts, only=["sentences"])), 6)


class StripTests(unittest.TestCase):
    def test_kept_text_is_verbatim(self):
        text = (ROOT / "Fixtures/Articles/council-ferry.txt").read_text("utf-8")
        (clean,) = winnow_text.strip([text])
        self.assertNotIn("cookies", clean)
        self.assertIn("People on the island are not cargo", clean)


class TableTests(unittest.TestCase):
    def test_rows_are_those_of_the_command(self):
        for kind in ("quotes", "entities", "dates"):
            command = [BINARY, kind, "--to", "csv", "--dct", "2024-05-14", *map(str, ARTICLES)]
            expected = list(csv.DictReader(io.StringIO(subprocess.run(command, capture_output=True, check=True, text=True).stdout)))
            texts = [{"id": str(path), "text": path.read_bytes().decode("utf-8")} for path in ARTICLES]
            found = []
            for record in winnow_text.annotate(texts, dct="2024-05-14", only=[kind]):
                found += rows(record, kind)
            found = [{k: "" if v is None else str(v) for k, v in row.items()} for row in found]
            self.assertGreater(len(found), 10)
            self.assertEqual(found, expected)

    def test_removed_has_reasons(self):
        text = (ROOT / "Fixtures/Articles/council-ferry.txt").read_text("utf-8")
        table = winnow_text.table([text], "removed")
        table = table if isinstance(table, list) else table.to_dict("records")
        self.assertIn("cookie", {row["type"] for row in table})
        self.assertTrue(all(row["reason"] for row in table))

    def test_an_unknown_kind_says_what_there_is(self):
        with self.assertRaisesRegex(ValueError, "quotes, entities, dates, removed"):
            winnow_text.table([], "people")


class CrashTests(unittest.TestCase):
    """10,000 documents, one in each 1,000 kills the process: 10,000 records in order, ten of them marked."""

    def setUp(self):
        os.environ["WINNOW_REAL"] = BINARY
        os.environ["WINNOW_BINARY"] = str(ROOT / "Tests" / "Python" / "crashing_winnow.py")

    def tearDown(self):
        os.environ["WINNOW_BINARY"] = BINARY

    def test_only_the_killers_are_lost(self):
        texts = ("KILL THE WORKER" if n % 1000 == 500 else f"Document {n}." for n in range(10_000))
        records = list(winnow_text.annotate(texts, only=["sentences"]))
        self.assertEqual([record.id for record in records], [str(n) for n in range(10_000)])
        died = [record for record in records if any(p["code"] == "worker-died" for p in record.problems)]
        self.assertEqual([record.id for record in died], [str(n) for n in range(500, 10_000, 1000)])
        self.assertTrue(all(record.text == f"Document {record.id}." for record in records if record not in died))

    def test_the_first_and_the_last_document_may_be_the_killer(self):
        records = list(winnow_text.annotate(["KILL THE WORKER", "a.", "KILL THE WORKER", "KILL THE WORKER"]))
        self.assertEqual([len(record.problems) for record in records], [1, 0, 1, 1])

    def test_stripping_keeps_a_killer_whole(self):
        self.assertEqual(list(winnow_text.strip(["KILL THE WORKER", "a."])), ["KILL THE WORKER", "a."])


class ScriptTests(unittest.TestCase):
    def test_the_module_is_the_command(self):
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "Sources" / "python")}
        command = [sys.executable, "-m", "winnow_text", "version"]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        self.assertRegex(done.stdout, r"^winnow \d+\.\d+\.\d+\n$")


class SchemaTests(unittest.TestCase):
    def test_the_record_of_a_killer_is_valid(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("jsonschema is not installed")
        from winnow_text._api import _died

        schema = json.loads((ROOT / "Sources/Schema/winnow-annotations.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator(schema).validate(_died({"id": "a"}))


if __name__ == "__main__":
    unittest.main()
