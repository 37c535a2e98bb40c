"""Puts articles and snippets of boilerplate together into raw documents such as scrapers leave, labelled piece by piece."""
import random
import re
import textwrap
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "texts"
# How often an article is taken whose sentences come close to boilerplate in words (`CODE-hard.txt` and the articles among the
# snippets): less than others, or the model learns that a banner is one.
HARD = 0.3
# What stands in braces in a snippet, and the section that it is filled from.
SLOTS = {"headline": "H", "site": "S", "person": "N", "place": "P", "topic": "T", "date": "D"}
# Years, and digits that are not part of one.
DIGITS = re.compile(r"\b20\d\d\b|[1-9](?!\d{0,2}\b(?<=\b20\d\d))")
STOPS = '.!?…。！？”"»)'


class Composer:
    """A document put together from labelled pieces."""

    def __init__(self):
        self.text, self.annotations = "", []

    def add(self, text, label, separator="\n"):
        if self.text:
            self.text += separator
        start = len(self.text)
        self.text += text
        if label:
            self.annotations.append({"type": label, "start": start, "end": len(self.text)})

    def document(self, name, group, set_name):
        return {"id": name, "group": group, "set": set_name, "text": self.text, "annotations": self.annotations}


class Language:
    """Snippets by kind, headlines, names to fill in and articles of one language."""

    def __init__(self, code, part=None):
        """`part` takes every fourth of the snippets, from 0 to 3: what is learned from three parts is tried on the fourth."""
        self.snippets, self.articles = {}, []
        pieces = re.split(r"^\[([a-z]+)\]\n", (TEXTS / (code + ".txt")).read_text("utf-8"), flags=re.M)[1:]
        for kind, body in zip(pieces[::2], pieces[1::2]):
            lines = [line for line in body.split("\n") if line]
            if kind == "article":
                self.articles.append(lines)
            else:
                self.snippets[kind] = lines
        ordinary, hard = self.file(code, "articles"), self.articles + self.file(code, "hard")
        self.slots = {SLOTS[kind]: self.snippets.pop(kind) for kind in list(self.snippets) if kind in SLOTS}
        if part is not None:
            self.snippets = {kind: lines[part::4] or lines[part % 2 :: 2] or lines for kind, lines in self.snippets.items()}
            ordinary, hard = ordinary[part::4], hard[part::4]
            self.slots["H"] = self.slots["H"][part::4]
        self.articles = ordinary + hard
        self.chances = [1] * len(ordinary) + [HARD] * len(hard)

    @staticmethod
    def file(code, kind):
        text = (TEXTS / ("%s-%s.txt" % (code, kind))).read_text("utf-8")
        return [article.split("\n") for article in text.strip().split("\n\n")]

    def article(self, rng):
        return rng.choices(self.articles, self.chances)[0]

    def fill(self, snippet, rng):
        """The snippet with headlines, names, dates … filled in, and other digits."""
        for _ in range(2):
            snippet = re.sub(r"\{([A-Z])\}", lambda m: rng.choice(self.slots.get(m[1], [""])), snippet)
        return DIGITS.sub(lambda m: str(rng.randint(2004, 2026) if len(m[0]) == 4 else rng.randint(1, 9)), snippet)


def codes():
    return [path.stem for path in sorted(TEXTS.glob("*.txt")) if "-" not in path.stem]


def render(snippet, language, rng):
    """A snippet's wording: slots filled in, buttons on lines of their own or glued together."""
    text = language.fill(snippet, rng)
    glue = rng.choice(["\n", "\n", " ", "", " | ", " • ", "  "])
    if glue == " " and len(text) < 40:
        glue = "\n"
    text = glue.join(text.split(" | "))
    text = text.replace("\\n", "\n" if rng.random() < 0.8 else " ")
    if len(text) < 30 and rng.random() < 0.08:
        text = text.upper()
    return text


class Layout:
    """How one document separates its paragraphs and glues what is not the article."""

    def __init__(self, rng):
        self.rng = rng
        self.is_wrapped = rng.random() < 0.07
        self.gap = "\n\n" if self.is_wrapped or rng.random() < 0.3 else rng.choice(["\n", "\n", "\n", "\r\n"])
        self.glues = rng.random() < 0.45

    def paragraph(self, text):
        return "\n".join(textwrap.wrap(text, 72)) if self.is_wrapped and len(text) > 72 else text

    def separator(self, before):
        if self.glues and before and before[-1] in STOPS and self.rng.random() < 0.5:
            return self.rng.choice(["", "", " "])
        return self.gap


FRONT = [("nav", 0.45), ("ad", 0.08), ("cookie", 0.12), ("paywall", 0.05), ("meta", 0.05)]
BELOW_TITLE = [("meta", 0.55), ("meta", 0.15), ("share", 0.15), ("caption", 0.12), ("paywall", 0.04), ("nav", 0.1)]
INSIDE = ["ad", "ad", "related", "related", "related", "share", "newsletter", "caption", "caption", "paywall", "meta"]
# What often stands before the last paragraph or two.
WEDGES = ["newsletter", "newsletter", "related", "ad", "comments", "share", "privacy", "paywall"]
LAST_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?…。！？]) ?(?=[^.!?…。！？]+[.!?…。！？]+$)")
BACK = [
    ("share", 0.22), ("bio", 0.15), ("meta", 0.15), ("related", 0.35), ("newsletter", 0.3), ("comments", 0.25), ("ad", 0.2),
    ("nav", 0.2), ("paywall", 0.12), ("copyright", 0.35), ("privacy", 0.2), ("cookie", 0.5),
]


def wedged(lines, rng):
    """The lines with the last sentence now and then a paragraph of its own, and the lines that a box stands before."""
    if len(lines) < 3 or rng.random() < 0.45:
        return lines, set()
    if rng.random() < 0.5:
        lines = lines[:-1] + LAST_SENTENCE.split(lines[-1], maxsplit=1)
    last = len(lines) - rng.choice([1, 1, 1, 2])
    return lines, {last, last - rng.choice([1, 2])} if rng.random() < 0.35 and last > 3 else {last}


def compose(name, group, lines, language, rng):
    """An article with boilerplate around and inside it; one in eight has none. Headlines are now title, now link."""
    if rng.random() < 0.5:
        lines = [language.fill("{H}", rng)] + lines[1:]
    composer, layout = Composer(), Layout(rng)
    plain = rng.random() < 0.12
    lines, wedges = wedged(lines, rng)
    density = rng.choice([0.03, 0.1, 0.2])

    def boilerplate(kind):
        text = render(rng.choice(language.snippets[kind]), language, rng)
        composer.add(text, "boilerplate", layout.separator(composer.text))

    def some(kinds):
        for kind, chance in kinds:
            if not plain and rng.random() < chance:
                boilerplate(kind)

    some(FRONT)
    for index, line in enumerate(lines):
        if index in wedges and not plain:
            boilerplate(rng.choice(WEDGES))
        ends = composer.annotations and composer.annotations[-1]["type"] == "boilerplate"
        composer.add(layout.paragraph(line), "content", layout.separator(composer.text) if ends else layout.gap)
        if index == 0:
            some(BELOW_TITLE)
        elif index < len(lines) - 1 and not plain and rng.random() < density:
            boilerplate(rng.choice(INSIDE))
    some(BACK if rng.random() < 0.5 else rng.sample(BACK, len(BACK)))
    return composer.document(name, group, "made")


def glue(name, group, lines, consent, rng):
    """A consent text before, behind or inside an article, on lines of its own or glued on."""
    composer, layout = Composer(), Layout(rng)
    place = rng.choice([0, len(lines), len(lines), rng.randrange(len(lines) + 1)])
    if rng.random() < 0.3:
        consent = consent.replace("\n", rng.choice([" ", "", "\n\n"]))
    for index in range(len(lines) + 1):
        if index == place:
            composer.add(consent, "boilerplate", layout.separator(composer.text))
        if index < len(lines):
            composer.add(lines[index], "content", layout.separator(composer.text) if index == place else layout.gap)
    return composer.document(name, group, "mix")
