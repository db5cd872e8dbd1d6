"""The reference of C and C++ as HTML, from what doxygen has read in the headers (its XML)."""

import html
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

import highlight

WIDTH = 84  # of a declaration
GUIDE_HEADING = re.compile(r"([A-Z][A-Z]+(?: [A-Z]+)*)(\. | (?=[a-z']))")


@dataclass
class Entry:
    """What a page describes under one anchor: a function (in C++ with its overloads), a type, a macro."""

    name: str
    members: list
    anchor: str = ""
    struct: object = None

    @property
    def kind(self):
        return "type" if self.struct is not None else self.members[0].get("kind")

    def first(self, tag):
        """The first description that there is."""
        elements = [self.struct] if self.struct is not None else self.members
        return next((text for each in elements if (text := plain(each.find(tag)))), "")


@dataclass
class Page:
    """A page of the reference."""

    file: str
    title: str
    about: object = None
    entries: list = field(default_factory=list)
    classes: list = field(default_factory=list)  # (heading, about, entries)
    guide: object = None


def plain(element):
    """The text of an element, in one line."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


class Reference:
    """The pages, and where each name is described."""

    def __init__(self, folder):
        self.compounds = {}
        for path in sorted(Path(folder).glob("*.xml")):
            for compound in ElementTree.parse(path).getroot().findall("compounddef"):
                self.compounds[compound.get("id")] = compound
        self.names, self.ids = {}, {}
        self.pages = [self.guide("c", "C: the guide"), *self.groups(), self.guide("cpp", "C++: the guide"), *self.cpp()]
        for page in self.pages:
            self.place(page)

    def guide(self, language, title):
        return Page(f"guide-{language}.html", title, guide=self.compounds[f"guide_{language}"])

    def groups(self):
        """A page for each group of C, in the order of groups.dox."""
        text = Path("docs/reference/groups.dox").read_text()
        for name in re.findall(r"@defgroup (\w+)", text):
            compound = self.compounds[f"group__{name.replace('_', '__')}"]
            if name != "cpp":
                page = Page(f"c-{name.replace('_', '-')}.html", f"C: {plain(compound.find('title'))}", compound)
                page.entries = self.entries(compound)
                yield page

    def entries(self, compound, public=lambda member: True):
        """The members of a group or class. Functions of one name that follow each other are one entry."""
        found = []
        for inner in compound.findall("innerclass"):
            if inner.get("refid", "").startswith("struct") and not plain(inner).startswith("rill::"):
                found.append(Entry(plain(inner), [], struct=self.compounds[inner.get("refid")]))
        for section in compound.findall("sectiondef"):
            for member in section.findall("memberdef"):
                name = member.find("name").text
                if member.get("prot") != "public" or name.endswith("_") or not public(member):
                    continue
                if member.get("kind") == "typedef" and plain(member.find("type")).startswith("struct") and name in {e.name for e in found}:
                    continue
                if found and found[-1].name == name and member.get("kind") == "function":
                    found[-1].members.append(member)
                else:
                    found.append(Entry(name, [member]))
        order = {"define": 0, "enum": 1, "type": 1, "typedef": 1, "variable": 2}
        return sorted(found, key=lambda entry: order.get(entry.kind, 3))

    def cpp(self):
        """Pages for the classes with many methods, one for the distributions, and one for all else."""
        group = self.compounds["group__cpp"]
        rest = Page("cpp.html", "C++: functions and small classes", group)
        rest.entries = self.entries(group)
        distributions = Page("cpp-distributions.html", "C++: distributions for the standard library")
        large = []
        for inner in group.findall("innerclass"):
            compound = self.compounds[inner.get("refid")]
            name = plain(inner).removeprefix("rill::")
            if compound.find("derivedcompoundref") is not None:
                continue  # its methods stand on the pages of the classes that are made of it
            entries, seen = self.entries(compound), {compound.get("id")}
            bases = compound.findall("basecompoundref")
            while bases:
                base = self.compounds.get(bases.pop(0).get("refid"))
                if base is not None and base.get("id") not in seen:
                    seen.add(base.get("id"))
                    entries += self.entries(base, lambda member: "~" not in member.find("name").text)
                    bases += base.findall("basecompoundref")
            merged = {}
            for entry in entries:
                if entry.name in merged:
                    merged[entry.name].members += entry.members
                else:
                    merged[entry.name] = entry
            entries = list(merged.values())
            if name.endswith("_distribution"):
                distributions.classes.append((name, compound, entries))
            elif len(entries) > 12:
                page = Page(f"cpp-{name.lower().replace('_', '-')}.html", f"C++: {name}", compound)
                page.classes.append((name, compound, entries))
                large.append(page)
            else:
                rest.classes.append((name, compound, entries))
        return [*sorted(large, key=lambda page: page.file), distributions, rest]

    def place(self, page):
        """Gives each entry its anchor, and each name its address."""
        taken = {"search", "menu", "content"}

        def free(anchor):
            anchor = re.sub(r"[^\w.-]+", "-", anchor.replace("~", "destructor-").replace("()", "-call")).strip("-") or "member"
            while anchor in taken:
                anchor += "_"
            taken.add(anchor)
            return anchor

        def entry_of(entry, prefix, names):
            entry.anchor = free(prefix + entry.name)
            address = f"{page.file}#{entry.anchor}"
            self.names.update(dict.fromkeys(names, address))
            for member in entry.members:
                self.ids.setdefault(member.get("id"), address)
                for value in member.findall("enumvalue"):
                    name = value.find("name").text
                    if name.startswith("RILL_"):
                        self.names[name] = address
                    self.ids[value.get("id")] = address
            if entry.struct is not None:
                self.ids[entry.struct.get("id")] = address

        for entry in page.entries:
            entry_of(entry, "", [f"rill::{entry.name}" if page.file.startswith("cpp") else entry.name])
        for name, compound, entries in page.classes:
            anchor = free(name)
            self.ids[compound.get("id")] = self.names[f"rill::{name}"] = f"{page.file}#{anchor}"
            for entry in entries:
                entry_of(entry, f"{name}-", [f"rill::{name}::{entry.name}"])


class Writer:
    """Writes a page of the reference. `page_of` gives the address of a file of the project, or None."""

    def __init__(self, reference, page_of):
        self.reference, self.page_of = reference, page_of
        self.headings, self.sections = [], []

    def html(self, page):
        self.headings, self.sections = [(1, "", html.escape(page.title), page.title)], []
        done = [f"<h1>{html.escape(page.title)}</h1>"]
        if page.guide is not None:
            return "\n".join(done + self.guide(page.guide))
        if page.about is not None:
            done += self.described(page.about)
        if page.entries:
            done.append(self.summary(page.entries))
            done += [self.entry(entry, 2) for entry in page.entries]
        for name, compound, entries in page.classes:
            anchor = self.reference.names[f"rill::{name}"].split("#")[1]
            if compound is not page.about:
                done.append(self.heading(2, anchor, name))
                done += self.described(compound)
            else:
                done[0] = f'<h1 id="{anchor}">{html.escape(page.title)}</h1>'
            self.section(name, anchor, plain(compound.find("briefdescription")))
            done.append(self.summary(entries))
            done += [self.entry(entry, 2 if compound is page.about else 3, name) for entry in entries]
        return "\n".join(done)

    def heading(self, level, anchor, name):
        said = html.escape(name)
        self.headings.append((level, anchor, f"<code>{said}</code>", name))
        return f'<h{level} id="{anchor}"><code>{said}</code> <a class="anchor" href="#{anchor}" aria-label="link to this heading">#</a></h{level}>'

    def section(self, name, anchor, text):
        self.sections.append([name, anchor, [text]])

    def summary(self, entries):
        """A line for each entry."""
        rows = []
        for entry in entries:
            brief = self.linked(entry.first("briefdescription"))
            rows.append(f'<tr><td><a href="#{entry.anchor}"><code>{html.escape(entry.name)}</code></a></td><td>{brief}</td></tr>')
        return '<div class="table summary" tabindex="0" role="region" aria-label="summary"><table><tbody>' + "\n".join(rows) + "</tbody></table></div>"

    def entry(self, entry, level, of=""):
        """Declarations, and what is said of them."""
        done = [self.heading(level, entry.anchor, entry.name)]
        self.section(f"{of}::{entry.name}" if of else entry.name, entry.anchor, entry.first("briefdescription"))
        if entry.struct is not None:
            done.append(f"<pre><code>{self.code(f'typedef struct {{ ... }} {entry.name};')}</code></pre>")
            done += self.described(entry.struct)
            members = [m for m in entry.struct.iter("memberdef") if m.get("kind") == "variable"]
            done.append(self.members((plain(m.find("definition")).replace(f"{entry.name}::", "") + plain(m.find("argsstring")), m) for m in members))
        else:
            declarations = "\n".join(declaration(member) for member in entry.members)
            done.append(f'<pre tabindex="0"><code>{self.code(declarations)}</code></pre>')
            said = []
            for member in entry.members:
                said += [text for text in self.described(member) if text not in said]
            done += said
            values = entry.members[0].findall("enumvalue")
            if values:
                done.append(self.members((f"{v.find('name').text} {plain(v.find('initializer'))}", v) for v in values))
        return f'<section class="entry">{"".join(done)}</section>'

    def members(self, rows):
        rows = [f"<dt><code>{self.code(name)}</code></dt><dd>{''.join(self.described(m, False))}</dd>" for name, m in rows]
        return f"<dl>{''.join(rows)}</dl>"

    def code(self, text):
        """A declaration, whose types lead to their descriptions."""
        return self.names_linked(highlight.highlighted(text, "cpp"), "{}")

    def names_linked(self, text, form):
        def link(found):
            address = self.reference.names.get(found[0])
            return f'<a class="name" href="{address}">{form.format(found[0])}</a>' if address else found[0]

        return re.sub(r"\b(?:rill|RILL)_\w+|\brill::\w+(?:::\w+)?", link, text)

    def linked(self, text):
        """Text with links: names, and files that are pages."""
        text = self.names_linked(html.escape(text, quote=False), "<code>{}</code>")

        def file(found):
            address = self.page_of(found[0])
            return f'<a href="{address}">{found[0]}</a>' if address else found[0]

        return re.sub(r"\b(?:docs|bindings|packaging)/[\w./-]*\w\.md|\bREADME\.md", file, text)

    def described(self, element, separate=True):
        """The paragraphs of the brief and the detailed description."""
        done = []
        for tag in ("briefdescription", "detaileddescription"):
            found = element.find(tag)
            for each in [] if found is None else found:
                done += self.block(each)
        return done if separate else [re.sub(r"^<p>(.*)</p>$", r"\1", " ".join(done).replace("</p> <p>", " "), flags=re.S)]

    def guide(self, compound):
        """The guide at the beginning of a header: a word in capitals begins a section."""
        done = []
        for text in self.described(compound):
            found = GUIDE_HEADING.match(re.sub(r"^<p>", "", text)) if text.startswith("<p>") else None
            if found:
                name = found[1].capitalize()
                anchor = name.lower().replace(" ", "-")
                self.headings.append((2, anchor, name, name))
                self.section(name, anchor, "")
                done.append(f'<h2 id="{anchor}">{name} <a class="anchor" href="#{anchor}" aria-label="link to this heading">#</a></h2>')
                if found[2] == ". ":
                    text = "<p>" + re.sub(r"^<p>", "", text)[found.end() :]
            if self.sections:
                self.sections[-1][2].append(html.unescape(re.sub(r"<[^>]*>", "", text)))
            done.append(text)
        return done

    def block(self, element):
        """The blocks of a paragraph of doxygen's, which may have lists and programs inside."""
        done, line = [], []

        def flush():
            text = "".join(line).strip()
            line.clear()
            if text:
                done.append(f"<p>{text}</p>")

        line.append(self.linked(element.text or ""))
        for child in element:
            if child.tag in ("verbatim", "programlisting", "preformatted"):
                flush()
                text = "".join(child.itertext()).strip("\n")
                done.append(f'<pre tabindex="0"><code>{highlight.highlighted(text, "cpp")}</code></pre>')
            elif child.tag in ("itemizedlist", "orderedlist"):
                flush()
                done.append("<ul>" + "".join(f"<li>{''.join(sum((self.block(p) for p in item), []))}</li>" for item in child) + "</ul>")
            elif child.tag == "simplesect":
                flush()
                label = {"return": "Returns"}.get(child.get("kind"), child.get("kind").capitalize())
                text = " ".join(re.sub(r"</?p>", "", t) for p in child.findall("para") for t in self.block(p))
                # Statuses, but not within tags and code.
                parts = re.split(r"(<code>.*?</code>|<[^>]*>)", text)
                parts[::2] = [re.sub(r"\b(OK|[A-Z]+_[A-Z_]+[A-Z]|UNSUPPORTED|PANIC)\b", r"<code>\1</code>", part) for part in parts[::2]]
                text = "".join(parts)
                done.append(f'<p class="returns"><strong>{label}</strong> {text}</p>')
            elif child.tag == "parameterlist":
                flush()
                rows = []
                for item in child.findall("parameteritem"):
                    said = " ".join(re.sub(r"</?p>", "", t) for p in item.find("parameterdescription") for t in self.block(p))
                    rows.append(f"<dt><code>{plain(item.find('parameternamelist'))}</code></dt><dd>{said}</dd>")
                done.append(f"<dl>{''.join(rows)}</dl>")
            else:
                line.append(self.inline(child))
            line.append(self.linked(child.tail or ""))
        flush()
        return done

    def inline(self, element):
        text = "".join(element.itertext())
        if element.tag == "ref":
            address = self.reference.ids.get(element.get("refid"))
            said = f"<code>{html.escape(text)}</code>"
            return f'<a class="name" href="{address}">{said}</a>' if address else said
        if element.tag == "computeroutput":
            return f"<code>{self.names_linked(html.escape(text, quote=False), '{}')}</code>"
        tag = {"bold": "strong", "emphasis": "em"}.get(element.tag)
        return f"<{tag}>{html.escape(text)}</{tag}>" if tag else self.linked(text)


def declaration(member):
    """The text of a declaration; with a parameter on each line if it is long."""
    name, kind = member.find("name").text, member.get("kind")
    if kind == "define":
        parameters = [p.find("defname").text or "" for p in member.findall("param") if p.find("defname") is not None]
        value = plain(member.find("initializer"))
        return f"#define {name}{'(' + ', '.join(parameters) + ')' if parameters else ''}{' ' + value if len(value) < 30 else ''}"
    if kind == "enum":
        if member.get("strong") == "yes":
            return f"enum class {name} : {plain(member.find('type'))};"
        return f"typedef enum {{ ... }} {name};"
    definition = re.sub(r"\brill::(?:\w+(?:<[^>]*>)?::)*(?=[\w~]+( =|$)|operator)", "", plain(member.find("definition")))
    definition = re.sub(r"^(using \w+ = )\s*(?:typedef )?", r"\1", definition)
    template = member.find("templateparamlist")
    lead = ""
    if template is not None:
        parameters = []
        for each in template.findall("param"):
            default = plain(each.find("defval"))
            text = plain(each.find("type")) + (f" {each.find('declname').text}" if each.find("declname") is not None else "")
            parameters.append(text + (f" = {default}" if default else ""))
        lead = f"template <{', '.join(parameters)}>\n"
    arguments = tidy(plain(member.find("argsstring")))
    text = tidy(definition) + arguments
    if len(text) > WIDTH and kind == "function":
        first, last = arguments.index("("), arguments.rindex(")")
        parts = split(arguments[first + 1 : last])
        text = tidy(definition) + "(\n    " + ",\n    ".join(parts) + arguments[last:]
    return f"{lead}{text};"


def tidy(text):
    """Without the spaces that doxygen puts into templates."""
    text = re.sub(r"\s*<\s+", "<", text)
    text = re.sub(r"\s+>", ">", text)
    return re.sub(r"(\w)=(\S)", r"\1 = \2", text)


def split(text):
    """Parameters, at the commas outside of brackets."""
    parts, depth, last = [], 0, 0
    for place, char in enumerate(text):
        depth += (char in "(<[{") - (char in ")>]}")
        if char == "," and depth == 0:
            parts.append(text[last:place].strip())
            last = place + 1
    return [*parts, text[last:].strip()]
