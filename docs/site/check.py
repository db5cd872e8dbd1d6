"""Checks the site that `make docs` has made: python3 docs/site/check.py FOLDER, which has index.html.

Every link within the site leads to a file and an anchor that are there, every image and script is there, no anchor is there twice,
tags are closed in their order, headings step down by one level at most, every page can be reached from the first one by links,
and every address of the search leads somewhere. Addresses of other sites are not looked up.
"""

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.faults, self.open, self.level = set(), [], [], [], 0
        self.feed(path.read_text())
        if self.open:
            self.faults.append(f"{self.open} not closed")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.faults.append(f"the anchor {attributes['id']} twice")
            self.ids.add(attributes["id"])
        self.links += [attributes[name] for name in ("href", "src") if attributes.get(name)]
        if tag == "a" and "a" in self.open:
            self.faults.append(f"a link inside of a link: {attributes}")
        if attributes.get("data-label") == "":
            self.faults.append("a cell of a column without a name, labelled")
        if tag == "img" and not attributes.get("alt"):
            self.faults.append("an image without words")
        if re.fullmatch("h[1-6]", tag) and "main" in self.open:
            level = int(tag[1])
            if level > self.level + 1:
                self.faults.append(f"a heading of level {level} below one of level {self.level}")
            self.level = level
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()} closes another tag")


def main(folder):
    pages = {path.name: Page(path) for path in sorted(folder.glob("*.html"))}
    faults = [f"{name}: {fault}" for name, page in pages.items() for fault in page.faults]
    reached, waiting = {"index.html"}, ["index.html"]
    checked = 0

    def leads(name, link):
        """The file that a link leads to, or None for another site's; a fault if it is not there."""
        if re.match(r"https?:|data:", link):
            return None
        file, _, anchor = unquote(link).partition("#")
        file = file or name
        if not (folder / file).is_file():
            faults.append(f"{name}: {link} leads nowhere")
        elif anchor and file in pages and anchor not in pages[file].ids:
            faults.append(f"{name}: {link}: no such anchor")
        return file

    while waiting:
        name = waiting.pop()
        for link in pages[name].links:
            file = leads(name, link)
            checked += 1
            if file in pages and file not in reached:
                reached.add(file)
                waiting.append(file)
    faults += [f"{name}: no page leads there" for name in pages if name not in reached]

    files, sections = json.loads((folder / "index.js").read_text().removeprefix("RILL_SEARCH = ").rstrip().removesuffix(";"))
    for page, _, anchor, *_ in sections:
        leads("the search", files[page][0] + (f"#{anchor}" if anchor else ""))
    for fault in faults:
        print(fault)
    print(f"{len(pages)} pages, {checked} links, {len(sections)} sections to search, {len(faults)} faults")
    return bool(faults) or not pages


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
