"""The text of a whole HTML page, block by block, as careless scrapers leave it."""
import html as entities
import re
import urllib.parse
from html.parser import HTMLParser

BLOCKS = set(
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul".split()
)
SILENT = {"script", "style", "noscript", "template", "svg", "head", "textarea", "iframe"}


class Dump(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.line, self.silent = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT
        if tag in BLOCKS:
            self.end()

    def handle_endtag(self, tag):
        if tag in SILENT and self.silent:
            self.silent -= 1
        if tag in BLOCKS:
            self.end()

    def handle_data(self, data):
        if not self.silent:
            self.line.append(data)

    def end(self):
        text = " ".join("".join(self.line).split())
        if text:
            self.lines.append(text)
        self.line = []


def dump(html):
    """Lines of text, one for each block."""
    parser = Dump()
    parser.feed(html)
    parser.close()
    parser.end()
    return parser.lines


def title(html):
    found = re.search(r"<title[^>]*>(.*?)</title>", html, re.S | re.I)
    return " ".join(entities.unescape(found[1]).split()) if found else ""


def canonical_host(html):
    """Where the page says that it is from; empty where it doesn't."""
    pattern = r"""rel=["']?canonical["']?[^>]*href=["']([^"' >]+)|og:url["'][^>]*content=["']([^"' >]+)"""
    found = re.search(pattern, html)
    return urllib.parse.urlparse(found[1] or found[2]).netloc if found else ""
