"""A page of the reference as HTML."""

import html
import re

import highlight
from reference import plain

WIDTH = 84  # of a declaration
GUIDE_HEADING = re.compile(r"([A-Z][A-Z]+(?: [A-Z]+)*)(\. | (?=[a-z']))")


def mark(anchor):
    """What leads to a heading."""
    return f'<a class="anchor" href="#{anchor}" aria-label="link to this heading">#</a>'


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
            for base, address in self.reference.bases(compound):
                done.append(f'<p>It has the methods of <a class="name" href="{address}"><code>{base}</code></a>, too.</p>')
            self.section(name, anchor, plain(compound.find("briefdescription")))
            done.append(self.summary(entries))
            done += [self.entry(entry, 2 if compound is page.about else 3, name) for entry in entries]
        return "\n".join(done)

    def heading(self, level, anchor, name):
        said = html.escape(name)
        self.headings.append((level, anchor, f"<code>{said}</code>", name))
        return f'<h{level} id="{anchor}"><code>{said}</code> {mark(anchor)}</h{level}>'

    def section(self, name, anchor, text):
        self.sections.append([name, anchor, [text]])

    def summary(self, entries):
        """A line for each entry."""
        rows = []
        for entry in entries:
            brief = self.linked(entry.first("briefdescription"))
            name = f'<a href="#{entry.anchor}"><code>{html.escape(entry.name)}</code></a>'
            rows.append(f"<tr><td>{name}</td><td>{brief}</td></tr>")
        table = "<table><tbody>" + "\n".join(rows) + "</tbody></table>"
        return f'<div class="table summary" tabindex="0" role="region" aria-label="summary">{table}</div>'

    def entry(self, entry, level, of=""):
        """Declarations, and what is said of them."""
        done = [self.heading(level, entry.anchor, entry.name)]
        self.section(f"{of}::{entry.name}" if of else entry.name, entry.anchor, entry.first("briefdescription"))
        if entry.struct is not None:
            done.append(f"<pre><code>{self.code(f'typedef struct {{ ... }} {entry.name};')}</code></pre>")
            done += self.described(entry.struct)
            members = [m for m in entry.struct.iter("memberdef") if m.get("kind") == "variable"]
            texts = [plain(m.find("definition")).replace(f"{entry.name}::", "") for m in members]
            done.append(self.members(zip(texts, members)))
        else:
            declarations = "\n".join(declaration(member) for member in entry.members)
            done.append(f'<pre tabindex="0"><code>{self.code(declarations)}</code></pre>')
            said = []
            for member in entry.members:
                said += [text for text in self.described(member) if text not in said]
            done += said
            values = entry.members[0].findall("enumvalue")
            for value in values:
                self.section(value.find("name").text, entry.anchor, plain(value.find("briefdescription")))
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
                done.append(f'<h2 id="{anchor}">{name} {mark(anchor)}</h2>')
                rest = re.sub(r"^<p>", "", text)[found.end() :]
                text = "<p>" + (rest if found[2] == ". " else found[1].capitalize() + found[2] + rest)
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
                items = ["".join(text for p in item for text in self.block(p)) for item in child]
                done.append("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>")
            elif child.tag == "simplesect":
                flush()
                label = {"return": "Returns"}.get(child.get("kind"), child.get("kind").capitalize())
                text = " ".join(re.sub(r"</?p>", "", t) for p in child.findall("para") for t in self.block(p))
                # Statuses, but not within tags and code.
                parts = re.split(r"(<code>.*?</code>|<[^>]*>)", text)
                status = re.compile(r"\b(OK|[A-Z]+_[A-Z_]+[A-Z]|UNSUPPORTED|PANIC)\b")
                parts[::2] = [status.sub(r"<code>\1</code>", part) for part in parts[::2]]
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
        parameters = ", ".join(p.find("defname").text or "" for p in member.findall("param") if p.find("defname") is not None)
        value = plain(member.find("initializer"))
        return f"#define {name}" + (f"({parameters})" if parameters else "") + (f" {value}" if len(value) < 30 else "")
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
    # The definition of a type of functions has their parameters already.
    arguments = "" if kind == "typedef" else tidy(plain(member.find("argsstring")))
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
