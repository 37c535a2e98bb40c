"""What stands around an article on a page: menus, lists of other articles, threads of comments; and lists inside of articles."""
import random

from compose import BELOW_TITLE, INSIDE, WEDGES, Composer, Layout, render, wedged

CARDS = ["{h}", "{h}\n{d}", "{h} - {d}", "{t}\n{h}", "{h}\n{x}", "{h}\n{x}\n{m}", "{t}\n{h}\n{n}\n{d}", "{d}\n{h}\n{x}", "{h}\nBy {n} | {d}", "{n}\n{h}"]


class Furniture:
    """Blocks of boilerplate of many lines, in the words of one language and with the titles and first lines of other articles."""

    def __init__(self, language, others, rng):
        self.language, self.others, self.rng = language, others, rng

    def some(self, low, high, make):
        return [make() for _ in range(self.rng.randint(low, high))]

    def snippet(self, kind):
        return render(self.rng.choice(self.language.snippets[kind]), self.language, self.rng)

    def fill(self, text):
        return self.language.fill(text, self.rng)

    def menu(self):
        topics = self.language.slots.get("T") or [x.strip() for x in self.snippet("nav").split("\n")]
        lines = [self.rng.choice(topics) for _ in range(self.rng.choice([5, 8, 15, 30]))]
        pattern = self.rng.choice(["%s", "%s", "%s", "%s (3)", "- %s", self.fill("%s {P}"), self.fill("{P} %s")])
        return self.rng.choice(["\n", "\n", "\n", " ", " | "]).join(self.fill(pattern % line) for line in lines)

    def teaser(self):
        """The title and the start of another article's text, as far as a card shows it."""
        lines = self.rng.choice(self.others) if self.others else self.language.article(self.rng)
        text = next((line for line in lines[1:] if len(line) > 60), lines[-1])
        if len(text) > 120 and self.rng.random() < 0.8:
            cut = text.rfind(" ", 0, self.rng.randint(80, min(250, len(text))))
            text = text[: cut if cut > 40 else 100] + self.rng.choice(["...", "…", " [...]", "", " ..."])
        title = lines[0] if self.others and len(lines[0]) < 120 else self.fill("{H}")
        return title, text

    def cards(self):
        pattern, more = self.rng.choice(CARDS), self.snippet("related").split("\n")[0][:30]
        lines = [self.snippet("related").split("\n")[0]] if self.rng.random() < 0.6 else []
        for _ in range(self.rng.choice([2, 3, 4, 6, 10, 20])):
            title, text = self.teaser()
            names = {key: self.fill("{%s}" % key.upper()) for key in "tnd"}
            lines.append(pattern.format(h=title, x=text, m=more, **names))
        return "\n".join(line for line in "\n".join(lines).split("\n") if line.strip())

    def thread(self):
        lines = [self.snippet("comments")]
        for _ in range(self.rng.choice([1, 2, 4, 8])):
            lines += [self.rng.choice([self.fill("{N}"), "user%d" % self.rng.randint(1, 999), self.fill("{N} {D}")])]
            lines += self.some(1, 2, lambda: self.rng.choice(self.language.snippets.get("remark") or [self.fill("{H}?")]))
            lines += [self.snippet("comments")] if self.rng.random() < 0.3 else []
        return "\n".join(line for line in lines if line)

    def top(self):
        yield from self.some(0, 1, lambda: self.snippet(self.rng.choice(["cookie", "ad", "paywall", "privacy"])))
        yield from self.some(1, 4, lambda: self.snippet("nav"))
        yield from self.some(0, 2, self.menu)
        yield from self.some(0, 1, lambda: self.snippet(self.rng.choice(["nav", "meta", "newsletter"])))

    def bottom(self):
        kinds = ["share", "bio", "newsletter", "related", "ad", "comments", "privacy", "meta"]
        parts = [self.snippet(kind) for kind in self.rng.sample(kinds, self.rng.randint(1, 6))]
        parts += self.some(1, 3, self.cards) + (self.some(1, 1, self.thread) if self.rng.random() < 0.4 else [])
        self.rng.shuffle(parts)
        yield from parts
        yield from self.some(1, 3, lambda: self.snippet("nav"))
        yield from self.some(0, 2, self.menu)
        yield from self.some(0, 2, lambda: self.snippet(self.rng.choice(["copyright", "privacy", "cookie", "share"])))


def listing(language, rng):
    """Lines of a list or a table that belong to an article."""
    count = rng.choice([3, 5, 8, 15, 30])
    row = rng.choice([
        "{i}. {P}", "{i}\t{P}\t$1{i}.23", "{P}: 23%", "{i}. {N} ({P})", "- {T}", "{N}, {P}", "{P}\t12\t34\t56", "{i}. {P}, 14.{i}",
        "Step {i}: {T}", "{N} 7", "{P} 3, {P} 1", "1{i}0 g {T}", "• {T}: {P}",
    ])
    return "\n".join(language.fill(row.replace("{i}", str(i + 1)), rng) for i in range(count))


def page(name, group, lines, language, rng, others):
    """The text of a whole page: an article with all that stands around it."""
    composer, layout = Composer(), Layout(rng)
    furniture = Furniture(language, others, rng)

    def boilerplate(text):
        composer.add(text, "boilerplate", layout.gap)

    for text in furniture.top():
        boilerplate(text)
    density = rng.choice([0, 0.05, 0.1])
    lines, wedges = wedged(lines, rng)
    for index, line in enumerate(lines):
        if index in wedges:
            boilerplate(furniture.snippet(rng.choice(WEDGES)))
        composer.add(layout.paragraph(line), "content", layout.gap)
        if index == 0:
            for kind, chance in BELOW_TITLE:
                if rng.random() < chance:
                    boilerplate(furniture.snippet(kind))
        elif index < len(lines) - 1 and rng.random() < density:
            boilerplate(furniture.snippet(rng.choice(INSIDE)))
        elif index > 1 and rng.random() < 0.02 and language.slots.get("P"):
            composer.add(listing(language, rng), "content", layout.gap)
    for text in furniture.bottom():
        boilerplate(text)
    return composer.document(name, group, "made")
