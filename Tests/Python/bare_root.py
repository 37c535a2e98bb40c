"""Run inside the bare root: what the README shows must work there."""
import csv
import io
import subprocess
import sys

import winnow_text

with open("/site/article.txt", encoding="utf-8") as file:
    text = file.read()
(record,) = winnow_text.annotate([text], dct="2024-05-15")
quote = next(a for a in record.layer("quotes") if a.type == "Quote")
assert record.text[quote.start] == "“", record.raw
assert record.layer("dates")[0].value == "2024-05-14", record.raw
assert "Ana Ruiz" in [row["speaker"] for row in winnow_text.table([text], "quotes")]
(clean,) = winnow_text.strip([text])
assert "cookies" not in clean and "ferry" in clean, clean

articles = [f"“Number {n},” said Ana Ruiz on Monday.\n" * 20 for n in range(1000)]
rows = sum(len(record.layer("quotes")) for record in winnow_text.annotate(articles))
assert rows > 20_000, rows
command = [sys.executable, "-m", "winnow_text", "quotes", "--to", "csv", "/site/article.txt"]
found = list(csv.DictReader(io.StringIO(subprocess.run(command, capture_output=True, check=True, text=True).stdout)))
assert "Ana Ruiz" in [row["speaker"] for row in found], found
print("the wheel works with glibc and Python alone")
