"""The Markdown of the pages as HTML: headings, paragraphs, lists, tables, code, links, images.

It reads what the pages use and code-hosting sites render alike, and refuses what it does not know, such as other HTML than
comments, <br>, <sub> and <sup>.
"""

import html
import re
import textwrap

import highlight

# Where an item of a list begins: its bullet or number, and how far its text is indented.
ITEM = re.compile(r"( *)([-*]|\d+\.)( +)(?=\S)")
FENCE = re.compile(r"( *)```([\w+-]*)[^`]*$")
RULE = re.compile(r"\|?( *:?-+:? *\|)+( *:?-+:? *)?\|?$")


class Page:
    """One page. `link(target)` gives the address of a link, or None for a file that is no page; `title(target)` the title of the
    page that it leads to; `code(text)` the address of a name in code, or None."""

    def __init__(self, text, link, title, code):
        self.link, self.title, self.code_link = link, title, code
        self.headings = []  # (level, anchor, HTML, plain text)
        self.sections = [["", "", []]]  # for the search: heading, anchor, texts
        self.anchors = {}
        self.kept = []
        self.html = "\n".join(self.blocks(text.split("\n")))

    def blocks(self, lines):
        """The HTML of the lines, block by block."""
        done, i = [], 0
        while i < len(lines):
            line = lines[i]
            if not line.strip():
                i += 1
            elif line.startswith("<!--"):
                while "-->" not in lines[i]:
                    i += 1
                i += 1
            elif found := FENCE.match(line):
                last = next(j for j in range(i + 1, len(lines)) if lines[j].strip() == "```")
                indent = len(found[1])
                done.append(self.code_block([text[indent:] for text in lines[i + 1 : last]], found[2]))
                i = last + 1
            elif line.startswith("    "):
                last = i
                while last < len(lines) and (lines[last].startswith("    ") or not lines[last].strip()):
                    last += 1
                code = textwrap.dedent("\n".join(lines[i:last])).split("\n")
                while not code[-1].strip():
                    code.pop()
                done.append(self.code_block(code, ""))
                i = last
            elif found := re.match(r"(#{1,4}) +(.*)", line):
                done.append(self.heading(len(found[1]), found[2]))
                i += 1
            elif line.startswith("|") and i + 1 < len(lines) and RULE.match(lines[i + 1]):
                last = i
                while last < len(lines) and lines[last].startswith("|"):
                    last += 1
                done.append(self.table(lines[i:last]))
                i = last
            elif line.startswith(">"):
                last = i
                while last < len(lines) and lines[last].startswith(">"):
                    last += 1
                inner = [re.sub("^> ?", "", text) for text in lines[i:last]]
                done.append("<blockquote>" + "\n".join(self.blocks(inner)) + "</blockquote>")
                i = last
            elif ITEM.match(line):
                i, text = self.items(lines, i)
                done.append(text)
            else:
                last = i
                while last < len(lines) and lines[last].strip() and not self.begins(lines[last]):
                    last += 1
                last = max(last, i + 1)
                done.append(self.paragraph(" ".join(text.strip() for text in lines[i:last])))
                i = last
        return done

    def begins(self, line):
        """Whether a line ends the paragraph before it."""
        return FENCE.match(line) or ITEM.match(line) or line.startswith(("|", "#", ">"))

    def paragraph(self, text):
        said = self.inline(text)
        self.said(text)
        if re.fullmatch(r"(<img [^>]*>\s*)+", said):
            return f'<div class="figures">{said}</div>'
        return f"<p>{said}</p>"

    def items(self, lines, i):
        """A list from line i on; the line after it, and its HTML."""
        first = ITEM.match(lines[i])
        tag = "ul" if first[2] in "-*" else "ol"
        done = []
        while i < len(lines) and (found := ITEM.match(lines[i])) and len(found[1]) == len(first[1]):
            indent, inner = found.end(), [lines[i][found.end() :]]
            i += 1
            while i < len(lines):
                if lines[i].startswith(" " * min(indent, 2 + len(found[1]))):
                    inner.append(lines[i][min(indent, len(lines[i]) - len(lines[i].lstrip())) :])
                elif not lines[i].strip() and i + 1 < len(lines) and lines[i + 1].startswith(" " * indent):
                    inner.append("")
                else:
                    break
                i += 1
            blocks = self.blocks(inner)
            # A single paragraph stands without its tags.
            if blocks and blocks[0].startswith("<p>") and not any(block.startswith("<p>") for block in blocks[1:]):
                blocks[0] = blocks[0][3:-4]
            done.append("<li>" + "\n".join(blocks) + "</li>")
            while i + 1 < len(lines) and not lines[i].strip() and ITEM.match(lines[i + 1]):
                i += 1
        return i, f"<{tag}>\n" + "\n".join(done) + f"\n</{tag}>"

    def cells(self, line):
        line = line.strip().removeprefix("|").removesuffix("|")
        return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)]

    def table(self, lines):
        head, body = self.cells(lines[0]), [self.cells(line) for line in lines[2:]]
        width = len(head)
        body = [(row + [""] * width)[:width] for row in body]
        # Columns of numbers stand at the right.
        numbers = [
            all(re.fullmatch(r"[-–~<>= ]*([\d.,]+( ns| kB| %)?)?[-–]?", row[k]) for row in body) and any(row[k] for row in body)
            for k in range(width)
        ]

        # Where there is little room, rows of numbers move sideways, and rows of text become blocks, whose lines are labelled.
        long = sum(len(cell) for row in body for cell in row) / len(body)
        layout = ""
        if sum(numbers) * 2 >= width:
            layout = "numbers"
        elif width > 2 or long > 40:
            layout = "wide rows" if width > 2 and long > 180 else "rows"

        def row(cells, tag):
            done = []
            for k in range(width):
                mark, said = ' class="number"' if numbers[k] else "", self.inline(cells[k])
                if tag == "td" and layout.endswith("rows"):
                    label = html.escape(re.sub(r"[`*]", "", head[k]))
                    mark += (f' data-label="{label}"' if width > 2 and label else "") + ("" if cells[k] else " hidden")
                    said = f"<div>{said}</div>"
                done.append(f"<{tag}{mark}>{said}</{tag}>")
            return "<tr>" + "".join(done) + "</tr>"

        for cells in [head, *body]:
            self.said(" ".join(cells))
        top = f"<thead>{row(head, 'th')}</thead>\n" if any(head) else ""
        return (
            f'<div class="table {layout}" tabindex="0" role="region" aria-label="table"><table>\n{top}<tbody>'
            + "\n".join(row(cells, "td") for cells in body)
            + "</tbody></table></div>"
        )

    def code_block(self, lines, language):
        self.said(" ".join(lines))
        text = "\n".join(lines)
        label = f' data-language="{language}"' if language and language != "text" else ""
        return f'<pre tabindex="0"{label}><code>{highlight.highlighted(text, language)}</code></pre>'

    def heading(self, level, text):
        said, plain = self.inline(text), re.sub(r"[`*]|\]\([^)]*\)|\[", "", text)
        # The anchors of code-hosting sites.
        anchor = re.sub(r"[^\w\- ]", "", plain.lower()).strip().replace(" ", "-")
        self.anchors[anchor] = n = self.anchors.get(anchor, -1) + 1
        if n:
            anchor = f"{anchor}-{n}"
        self.headings.append((level, anchor, said, plain))
        self.sections.append([plain, anchor, []])
        mark = "" if level == 1 else f' <a class="anchor" href="#{anchor}" aria-label="link to this heading">#</a>'
        return f'<h{level} id="{anchor}">{said}{mark}</h{level}>'

    def said(self, text):
        self.sections[-1][2].append(re.sub(r"\]\([^)]*\)|[`*\[|]|<br>", " ", text))

    def inline(self, text):
        """The HTML of a line: code first, since nothing else is read in it."""
        done = []
        for k, part in enumerate(re.split(r"(`+)(.+?)\1(?!`)", text)):
            if k % 3 == 0:
                done.append(part)
            elif k % 3 == 2:
                done.append(self.keep(self.code(part)))
        text = html.escape("".join(done), quote=False)
        text = re.sub(r"&lt;(br|/?su[bp])&gt;", r"<\1>", text)
        text = re.sub(r"!\[([^\]]*)\]\(([^)\s]+)\)", lambda m: self.image(m[1], m[2]), text)
        text = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", lambda m: self.linked(m[1], m[2]), text)
        text = re.sub(r"&lt;(https?://[^&\s]+)&gt;", r'<a href="\1">\1</a>', text)
        text = re.sub(r"\*\*(\S(?:.*?\S)?)\*\*", r"<strong>\1</strong>", text)
        text = re.sub(r"(?<![\w*])\*(\S(?:.*?\S)?)\*(?![\w*])", r"<em>\1</em>", text)
        text = re.sub(r"\\([\\`*_{}\[\]()#+\-.!|<>])", r"\1", text)
        if re.search(r"&lt;/?[a-z]+&gt;", text):
            raise ValueError(f"HTML on a page: {text}")
        return re.sub(r"\0(\d+)\0", lambda m: self.kept[int(m[1])], text)

    def keep(self, text):
        """A place for what is done, which nothing more is read in."""
        self.kept.append(text)
        return f"\0{len(self.kept) - 1}\0"

    def code(self, text):
        text = text.strip() if text.strip() else text
        said = f"<code>{html.escape(text, quote=False)}</code>"
        address = self.code_link(text)
        return f'<a class="name" href="{address}">{said}</a>' if address else said

    def linked(self, words, target):
        """A link; one that is named after a file gets the title of its page."""
        title, address = self.title(target) if words.endswith(".md") else None, self.link(target)
        said = html.escape(title, quote=False) if title else words
        return f'<a href="{address}">{said}</a>' if address else said

    def image(self, words, target):
        return f'<img src="{self.link(target)}" alt="{html.escape(words)}" loading="lazy">'
