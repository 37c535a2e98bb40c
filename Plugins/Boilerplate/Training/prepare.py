#!/usr/bin/env python3
"""Makes the training documents of the boilerplate model: one JSON document a line, spans labelled content, boilerplate or unscored.

usage: prepare.py DATA OUT [--leftovers]

DATA holds text-full-dev, text-glued-dev, consent-dev and html-dev (.jsonl.gz), ../entities/raw beside it plain news (.txt.gz); the snippets
and articles beside this script are composed with them. Documents that share an article, a consent text or a host share a `group`; each group is in one `fold`, or in none (-1:
never a test document). `--leftovers` also runs readability-lxml, trafilatura and resiliparse (from pip) over the pages and labels what they
leave against the gold text. Deterministic.
"""
import argparse
import gzip
import json
import random
import re
import urllib.parse
import zlib
from pathlib import Path

from compose import TEXTS, Composer, Language, codes, compose, glue, render
from dump import canonical_host, dump, title
from furniture import page

WORD = re.compile(r"\w+")
FOLDS, INNER_FOLDS = 5, 4
# Lines of an article that a made document takes.
LENGTHS = [8, 25, 50, 120]
# How much a document of a set counts in training: weaker labels count for less.
WEIGHTS = {"full": 2, "glued": 3, "dumps": 1, "mix": 2, "made": 0.45, "news": 0.45, "raw": 6, "left": 0.3}
# How much more boilerplate counts in it: a short banner at a long article is a few lines of hundreds.
BOOSTS = {"glued": 3, "mix": 3, "made": 1.5, "news": 1.5, "raw": 1.5}
# Documents made of each file of real news.
NEWS = {"voa": 1000, "wikinews": 320, "state-union": 200}


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Groups:
    """Union-find over the names of pages and hosts."""

    def __init__(self):
        self.parents = {}

    def find(self, name):
        while self.parents.setdefault(name, name) != name:
            name = self.parents[name]
        return name

    def join(self, names):
        roots = sorted({self.find(name) for name in names})
        for root in roots[1:]:
            self.parents[root] = roots[0]


def labelled_lines(text, gold):
    """Labels each line of an extractor's output by the share of its words that the gold text holds in the same order."""
    words = [w.lower() for w in WORD.findall(gold)]
    pairs = set(zip(words, words[1:])) | {(w,) for w in words}
    whole = " ".join(words)
    composer = Composer()
    for line in (x.strip() for x in text.split("\n")):
        own = [w.lower() for w in WORD.findall(line)]
        if not line:
            continue
        if len(own) < 4:
            label = "content" if " " + " ".join(own) + " " in " " + whole + " " else "boilerplate"
            if not own:
                label = "unscored"
        else:
            share = sum(pair in pairs for pair in zip(own, own[1:])) / (len(own) - 1)
            label = "content" if share >= 0.8 else "boilerplate" if share <= 0.35 else "unscored"
        composer.add(line, label)
    return composer


def leftovers(page):
    import resiliparse.extract.html2text as html2text
    import trafilatura
    from lxml import html as lxml_html
    from readability import Document
    try:
        body = Document(page["html"]).summary()
        yield "readability", lxml_html.fromstring(body).text_content()
    except Exception:
        pass
    yield "trafilatura", trafilatura.extract(page["html"], favor_recall=True, include_comments=False) or ""
    yield "resiliparse", html2text.extract_plain_text(page["html"], main_content=True) or ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--leftovers", action="store_true")
    arguments = parser.parse_args()
    data = arguments.data
    full, glued = read(data / "text-full-dev.jsonl.gz"), read(data / "text-glued-dev.jsonl.gz")
    pages = read(data / "html-dev.jsonl.gz")
    groups = Groups()
    tests = read(data / "html-dev-readability.jsonl.gz")
    for page, host in [(x, urllib.parse.urlparse(x["url"]).netloc) for x in pages] + [(x, canonical_host(x["html"])) for x in tests]:
        groups.join([page["id"], ".".join(host.split(".")[-3:]).removeprefix("www.") or page["id"]])
    for document in glued:
        groups.join(document["id"].split("+"))
    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)

    def fold(group):
        return -1 if group.startswith("own") else zlib.crc32(group.encode()) % FOLDS

    def inner(group):
        return int(group[-1]) if group.startswith("own") else zlib.crc32((group + "/").encode()) % INNER_FOLDS

    def write(name, documents):
        with open(out / (name + ".jsonl"), "w", encoding="utf-8") as lines:
            for document in documents:
                group = document["group"]
                document["fold"], document["inner"], document["weight"] = fold(group), inner(group), WEIGHTS[name]
                document["boost"] = BOOSTS.get(name, 1)
                lines.write(json.dumps(document, ensure_ascii=False) + "\n")

    titles = {page["id"]: page["title"] for page in pages}
    for name, documents in (("full", full), ("glued", glued)):
        for document in documents:
            document["set"], document["group"] = name, groups.find(document["id"].split("+")[0])
        write(name, [titled(document, titles.get(document["id"], "")) for document in documents])
    write("dumps", list(dumps(tests, groups)))
    bodies = article_bodies(pages, glued, groups)
    write("made", list(made(bodies, fold, inner)))
    write("news", list(news(data.parent / "entities" / "raw")))
    write("raw", list(raw()))
    consents = [(groups.find(x["id"]), x["text"]) for x in read(data / "consent-dev.jsonl.gz")]
    write("mix", list(mixed(bodies, [(fold(group), text) for group, text in consents], fold, inner)))
    if arguments.leftovers:
        documents = []
        for page in pages:
            for tool, text in leftovers(page):
                if len(text) > 200:
                    composer = labelled_lines(text, page["title"] + "\n" + page["text"])
                    documents.append(composer.document(page["id"] + "-" + tool, groups.find(page["id"]), "left"))
        write("left", documents)


def dumps(pages, groups):
    """Dumps of pages whose gold text a reader-mode tool made and people checked."""
    for page in pages:
        composer = labelled_lines("\n".join(dump(page["html"])), page["text"])
        document = composer.document(page["id"], groups.find(page["id"]), "dumps")
        if sum(x["end"] - x["start"] for x in document["annotations"] if x["type"] == "boilerplate") > 300:
            yield titled(document, title(page["html"]))


def titled(document, title):
    """Gold texts lack the title that stands over them: it is scored as the data has it, but the model doesn't learn from it."""
    for label in document["annotations"]:
        line = document["text"][label["start"] : label["end"]].strip()
        if label["type"] == "boilerplate" and len(line.split()) > 2 and line in title:
            label["type"] = "title"
    return document


def article_bodies(pages, glued, groups):
    """Paragraphs of clean English articles with their group."""
    bodies = {}
    for document in glued:
        spans = [a for a in document["annotations"] if a["type"] == "content"]
        bodies[document["id"].split("+")[0]] = [document["text"][a["start"]:a["end"]] for a in spans]
    for page in pages:
        if page["type"] == "article":
            bodies[page["id"]] = [page["title"]] + [x for x in re.split(r"\n+", page["text"]) if x.strip()]
    return [(groups.find(name), name, lines) for name, lines in sorted(bodies.items()) if len(lines) > 3]


def made(bodies, fold, inner):
    """Documents put together of snippets of one of four parts; such a part is learned and tried with one inner fold."""
    rng = random.Random(1)
    for code in codes():
        parts = [Language(code, part) for part in range(INNER_FOLDS)]
        for number in range(800 if code == "en" else 240):
            part = parts[number % INNER_FOLDS]
            name, group = "%s-%d" % (code, number), "own-%d" % (number % INNER_FOLDS)
            if number % 8 < 4:
                yield compose(name, group, part.article(rng), part, rng)
            else:
                yield page(name, group, part.article(rng), part, rng, [])
    english = [Language("en", part) for part in range(INNER_FOLDS)]
    for group, name, lines in bodies:
        part = english[inner(group)]
        # No fold sees another's titles.
        others = [own for other, _, own in bodies if other != group and (fold(other), inner(other)) == (fold(group), inner(group))]
        yield compose("body-" + name, group, lines[:25], part, rng)
        yield page("page-" + name, group, lines[:25], part, rng, others)


def news(folder):
    """Documents put together like those of `made` around real news and speeches, which have more words than we can write."""
    rng = random.Random(3)
    parts = [Language("en", part) for part in range(INNER_FOLDS)]
    for name in NEWS:
        with gzip.open(folder / (name + ".txt.gz"), "rt", encoding="utf-8") as file:
            passages = [text.split("\n") for text in file.read().strip().split("\n\n")]
        for number in range(NEWS[name]):
            part = parts[number % INNER_FOLDS]
            sentences = passages[number * len(passages) // NEWS[name]][:40]
            lines = [part.fill("{H}", rng)] + list(paragraphs(sentences, rng))
            document = (name + "-%d" % number, "own-%d" % (number % INNER_FOLDS), lines, part, rng)
            yield compose(*document) if number % 8 < 4 else page(*document, [])


def paragraphs(sentences, rng):
    """The sentences in paragraphs of one to four."""
    while sentences:
        count = rng.choice([1, 1, 2, 2, 3, 4])
        yield " ".join(sentences[:count])
        sentences = sentences[count:]


def raw():
    """Documents written whole (`CODE-raw.txt`, `CODE-KIND-raw.txt`), as scrapers leave them; what is not the article stands in them
    between ⟦ and ⟧."""
    for path in sorted(TEXTS.glob("*-raw.txt")):
        for number, text in enumerate(path.read_text("utf-8").strip().split("\n=====\n")):
            composer = Composer()
            for index, piece in enumerate(re.split("[⟦⟧]", text)):
                composer.add(piece, "boilerplate" if index % 2 else "content", "")
            yield composer.document("%s-%d" % (path.stem, number), "own-%d" % (number % INNER_FOLDS), "raw")


def mixed(bodies, consents, fold, inner):
    """Each article with a consent text of its own fold, so that no fold sees another's, and with one of ours."""
    rng = random.Random(2)
    english = [Language("en", part) for part in range(INNER_FOLDS)]
    for group, name, lines in bodies:
        own = [text for other, text in consents if other == fold(group)]
        yield glue("mix-" + name, group, lines[: rng.choice(LENGTHS)], rng.choice(own), rng)
        part = english[inner(group)]
        kind = rng.choice(["cookie", "cookie", "cookie", "privacy", "privacy", "newsletter", "paywall"])
        text = render(rng.choice(part.snippets[kind]), part, rng)
        yield glue("own-" + name, group, lines[: rng.choice(LENGTHS)], text, rng)


if __name__ == "__main__":
    main()
