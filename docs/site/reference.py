"""The pages of the reference of C and C++, from what doxygen has read in the headers (its XML); reference_page.py writes them."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path


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
                if member.get("kind") == "typedef" and name in {entry.name for entry in found}:
                    continue  # the structure itself is there
                if found and found[-1].name == name and member.get("kind") == "function":
                    found[-1].members.append(member)
                else:
                    found.append(Entry(name, [member]))
        order = {"define": 0, "enum": 1, "type": 1, "typedef": 1, "variable": 2}
        return sorted(found, key=lambda entry: order.get(entry.kind, 3))

    def cpp(self):
        """Pages for the classes with many methods, one for the distributions, and one for all else."""
        group = self.compounds["group__cpp"]
        rest = Page("cpp.html", "C++: Functions and small classes", group)
        rest.entries = self.entries(group)
        distributions = Page("cpp-distributions.html", "C++: Distributions for the standard library")
        large, parts = [], self.parts()
        for inner in group.findall("innerclass"):
            compound = self.compounds[inner.get("refid")]
            name = plain(inner).removeprefix("rill::")
            if compound.get("id") in parts:
                continue  # its methods stand on the pages of the classes that are made of it
            entries, seen = self.entries(compound), {compound.get("id")}
            bases = compound.findall("basecompoundref")
            while bases:
                base = self.compounds.get(bases.pop(0).get("refid"))
                if base is not None and base.get("id") in parts - seen:
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

    def parts(self):
        """The base classes that nobody can construct: they are parts of others, not classes for users."""
        found = set()
        for compound in self.compounds.values():
            for ref in compound.findall("basecompoundref"):
                if (base := self.compounds.get(ref.get("refid"))) is not None:
                    name = plain(base.find("compoundname")).removeprefix("rill::")
                    members = [member for member in base.iter("memberdef") if member.find("name").text == name]
                    if not any(member.get("prot") == "public" for member in members):
                        found.add(base.get("id"))
        return found

    def bases(self, compound):
        """The base classes that have a description of their own: (name, address)."""
        refs = [ref.get("refid") for ref in compound.findall("basecompoundref")]
        return [(plain(self.compounds[id].find("compoundname")), self.ids[id]) for id in refs if id in self.ids]

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
