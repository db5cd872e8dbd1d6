"""Programs with their comments, texts, numbers and keywords marked, for the languages of the pages."""

import html
import re

C = "auto bool break case char class const constexpr continue default delete do double else enum explicit extern float for if \
inline int long namespace new operator private public return short signed sizeof static struct switch template this throw try \
typedef typename union unsigned using virtual void volatile while true false nullptr NULL size_t int32_t int64_t uint32_t \
uint64_t uint8_t"
KEYWORDS = {
    "c": C,
    "cpp": C,
    "python": "and as assert break class def del elif else except finally for from global if import in is lambda not or pass \
raise return try while with yield True False None",
    "rust": "as break const else enum fn for if impl in let loop match mod move mut pub ref return self static struct trait type \
unsafe use where while true false",
    "js": "async await break case class const continue default else export for from function if import in let new of return \
switch this throw try typeof var while true false null undefined",
    "julia": "begin const do else elseif end export for function global if import in let local module mutable return struct \
using while true false nothing",
    "r": "else for function if in next repeat return while TRUE FALSE NULL NA",
    "fortran": "allocatable allocate call character contains deallocate dimension do else end function if implicit integer \
intent kind logical module none only parameter print program real result return subroutine then type use",
    "sh": "case do done elif else esac export fi for function if in then while",
    "cmake": "if else endif find_package project add_executable target_link_libraries include cmake_minimum_required",
}
for other, language in {"rs": "rust", "cc": "cpp", "h": "c", "bash": "sh", "ts": "js", "f90": "fortran"}.items():
    KEYWORDS[other] = KEYWORDS[language]
HASH = r"\#[^\n]*"
SLASHES = r"//[^\n]*|/\*.*?\*/"
COMMENTS = {"fortran": r"![^\n]*", "f90": r"![^\n]*", "json": r"(?!)"}
for each in ("python", "julia", "r", "cmake", "toml"):
    COMMENTS[each] = HASH
for each in ("sh", "bash"):
    COMMENTS[each] = r"(?:(?<=\s)|(?<![^\n]))\#[^\n]*"
STRING = r'"(?:\\.|[^"\\\n])*"|' + r"'(?:\\.|[^'\\\n])*'"


def highlighted(text, language):
    """The HTML of a program."""
    if language in ("", "text"):
        return html.escape(text, quote=False)
    # An apostrophe of Julia is an operator, and one of Rust may begin a lifetime.
    strings = r'"(?:\\.|[^"\\\n])*"' if language in ("julia", "rust", "rs") else STRING
    parts = [
        f"(?P<c>{COMMENTS.get(language, SLASHES)})",
        f"(?P<s>{strings})",
        r"(?P<p>^[ ]*\#[ ]*(?:include|define|if|ifdef|ifndef|else|endif|pragma)\b)" if language in ("c", "cpp") else None,
        r"(?P<n>\b\d[\w.]*\b)",
        r"(?P<w>\b[A-Za-z_]\w*\b)",
    ]
    words = frozenset(KEYWORDS.get(language, "").split())
    fold = language in ("fortran", "f90")

    def mark(found):
        said = html.escape(found[0], quote=False)
        kind = found.lastgroup
        if kind == "w":
            return f'<b>{said}</b>' if (found[0].lower() if fold else found[0]) in words else said
        return {"c": f"<i>{said}</i>", "s": f'<span class="s">{said}</span>', "p": f"<b>{said}</b>"}.get(kind, said)

    pattern = re.compile("|".join(part for part in parts if part), re.M | re.S)
    done, place = [], 0
    for found in pattern.finditer(text):
        done += [html.escape(text[place : found.start()], quote=False), mark(found)]
        place = found.end()
    return "".join(done) + html.escape(text[place:], quote=False)
