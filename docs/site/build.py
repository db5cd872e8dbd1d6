"""Makes the site: python3 docs/site/build.py FOLDER, in the root of the project (`make docs`).

FOLDER/xml has what doxygen has read in the headers; FOLDER/html becomes the site: the pages that menu.txt lists and the
reference. It needs nothing but Python's standard library. A link that leads nowhere is an error, and so is an image that is not
there.
"""

import fnmatch
import functools
import html
import json
import posixpath
import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

import markdown
import reference
import reference_page

HERE = Path(__file__).parent


@dataclass
class Entry:
    """A page of the menu."""

    title: str
    file: str
    source: object  # a path of the project, or a page of the reference
    text: str = ""
    headings: list = field(default_factory=list)
    sections: list = field(default_factory=list)


def file_of(path):
    """The file of the site for a page of the project."""
    if path == "README.md":
        return "index.html"
    folder, name = posixpath.split(path)
    if name == "README.md":
        return posixpath.basename(folder) + ".html"
    return name.lower().removesuffix(".md") + ".html"


def read_menu(pages):
    """The groups of the menu with their pages; `pages` are those of the reference."""
    by_file = {page.file: page for page in pages}
    groups, patterns, named = [], [], set()
    for line in (HERE / "menu.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            groups.append((line.strip("[]"), []))
            continue
        pattern, _, title = line.partition(" ")
        patterns.append((groups[-1][1], pattern, title.strip()))
        if pattern in named:
            sys.exit(f"docs/site/menu.txt lists {pattern} twice")
        if "*" not in pattern:
            named.add(pattern)
    for entries, pattern, title in patterns:
        if pattern.endswith(".html"):
            found = [name for name in by_file if fnmatch.fnmatch(name, pattern)]
        else:
            found = sorted(path.as_posix() for path in Path().glob(pattern))
        for name in found:
            if "*" in pattern and name in named:
                continue
            named.add(name)
            page = by_file.get(name)
            entries.append(Entry(title or (page.title if page else ""), page.file if page else file_of(name), page or name))
    missing = [name for name in by_file if name not in named]
    if missing:
        sys.exit(f"docs/site/menu.txt does not list {missing}")
    return [group for group in groups if group[1]]


class Site:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.reference = reference.Reference(self.folder / "xml")
        self.menu = read_menu(self.reference.pages)
        self.entries = [entry for _, entries in self.menu for entry in entries]
        self.files = {entry.source: entry.file for entry in self.entries if isinstance(entry.source, str)}
        self.titles = {path: re.search(r"^# (.*)", Path(path).read_text(), re.M)[1].replace("`", "") for path in self.files}
        self.images = {}
        found = re.search(r'^version = "(.*)"', Path("Cargo.toml").read_text(), re.M)
        self.version = found[1]

    def page_of(self, path):
        return self.files.get(path)

    def link(self, source, target):
        """The address of a link on the page of that path."""
        if re.match(r"[a-z]+:", target):
            return target
        path, _, anchor = target.partition("#")
        anchor = f"#{anchor}" if anchor else ""
        if not path:
            return anchor
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if path in self.files:
            return self.files[path] + anchor
        if Path(path).is_file() and path.endswith((".svg", ".png")):
            self.images[posixpath.basename(path)] = path
            return posixpath.basename(path)
        if Path(path).exists():
            return None  # in the source, but not in the site
        sys.exit(f"{source}: a link to {target}, which is not there")

    def title(self, source, target):
        """The title of the page that a link leads to."""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), target.partition("#")[0]))
        return self.titles.get(path)

    def code(self, text):
        """The address of what a name in code stands for: of C or C++, or a page."""
        name = re.match(r"[\w:]+", text)
        if name and (text == name[0] or text[name.end()] == "("):
            if address := self.reference.names.get(name[0]):
                return address
        return self.files.get(text)

    def read(self, entry):
        if isinstance(entry.source, str):
            text = Path(entry.source).read_text()
            source = entry.source
            link, title = functools.partial(self.link, source), functools.partial(self.title, source)
            page = markdown.Page(text, link, title, self.code)
            entry.text = page.html
            entry.title = entry.title or page.headings[0][3]
        else:
            page = reference_page.Writer(self.reference, self.page_of)
            entry.text = page.html(entry.source)
        entry.headings, entry.sections = page.headings, page.sections

    def menu_html(self, current):
        done = []
        for group, entries in self.menu:
            reference_group = not isinstance(entries[0].source, str)
            shown = current in entries or group == "Start" or (current.file == "index.html" and not reference_group)
            done.append(f"<details{' open' if shown else ''}><summary>{html.escape(group)}</summary>\n<ul>")
            for entry in entries:
                title = re.sub(r"^C(\+\+)?: ", "", entry.title) if group.startswith("Reference") else entry.title
                here = ' aria-current="page"' if entry is current else ""
                done.append(f'<li><a href="{entry.file}"{here}>{html.escape(title)}</a></li>')
            done.append("</ul></details>")
        return "\n".join(done)

    def contents_html(self, entry):
        """The headings of the page, two levels of them."""
        headings = [heading for heading in entry.headings if 1 < heading[0] <= 3]
        if len(headings) < 2:
            return ""
        if not any(level == 2 for level, *_ in headings):
            headings = [(2, *rest) for _, *rest in headings]
        lines = []
        for level, anchor, said, _ in headings:
            said = re.sub("</?a[^>]*>", "", said)
            lines.append(f'<li class="level{level}"><a href="#{anchor}">{said}</a></li>')
        return "<h2>On this page</h2>\n<ul>\n" + "\n".join(lines) + "\n</ul>"

    def steps_html(self, entry):
        place = self.entries.index(entry)
        done = []
        if place:
            before = self.entries[place - 1]
            done.append(f'<a href="{before.file}" rel="prev">&larr; {html.escape(before.title)}</a>')
        if place + 1 < len(self.entries):
            after = self.entries[place + 1]
            done.append(f'<a href="{after.file}" rel="next">{html.escape(after.title)} &rarr;</a>')
        return "\n".join(done)

    def search_index(self):
        """[page, title], and for each section [page, heading, anchor, text, whether it is a name of the reference]."""
        pages, sections = [], []
        for entry in self.entries:
            is_reference = not isinstance(entry.source, str) and entry.source.guide is None
            for heading, anchor, texts in entry.sections:
                text = " ".join(" ".join(texts).split())
                sections.append([len(pages), heading, anchor, text, int(is_reference)])
            pages.append([entry.file, entry.title])
        return "RILL_SEARCH = " + json.dumps([pages, sections], ensure_ascii=False, separators=(",", ":")) + ";\n"

    def write(self):
        for entry in self.entries:
            self.read(entry)
        out = self.folder / "html"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        template = (HERE / "page.html").read_text()
        for entry in self.entries:
            title = "Rill: NumPy's random numbers in every language" if entry.file == "index.html" else f"{entry.title} - Rill"
            parts = {
                "title": html.escape(title),
                "version": self.version,
                "menu": self.menu_html(entry),
                "text": entry.text,
                "steps": self.steps_html(entry),
                "contents": self.contents_html(entry),
            }
            text = re.sub(r"\{(\w+)\}", lambda found: parts[found[1]], template)
            (out / entry.file).write_text(text)
        (out / "index.js").write_text(self.search_index())
        for name in ("style.css", "site.js"):
            shutil.copy(HERE / name, out / name)
        for name, path in self.images.items():
            shutil.copy(path, out / name)
        print(f"{len(self.entries)} pages in {out}: begin with {out / 'index.html'}")


if __name__ == "__main__":
    Site(sys.argv[1]).write()
