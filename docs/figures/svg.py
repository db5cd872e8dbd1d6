"""Small SVG figures, readable on light and on dark pages: what the scripts of this folder draw with.

Run as a program, such a script writes its figures beside itself; with --check it writes none, and fails if one differs.
"""

import html
import sys
from pathlib import Path

STYLE = """text{font:12px system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif;fill:#1f2328}
.soft{fill:#59636e}.title{font-weight:600}.end{text-anchor:end}.mid{text-anchor:middle}
.axis{stroke:#8c959f;fill:none}.grid{stroke:#d8dee4;fill:none}.bar{fill:#9cc3ee}.own{fill:#1d6fc4}
.line{stroke:#c2410c;stroke-width:2;fill:none}.dot{fill:#c2410c}
@media(prefers-color-scheme:dark){text{fill:#dfe4ea}.soft{fill:#9aa4af}.axis{stroke:#6b7682}.grid{stroke:#343c46}
.bar{fill:#34577d}.own{fill:#6cb0f5}.line{stroke:#fb923c}.dot{fill:#fb923c}}"""


class Figure:
    """A figure of that size, described in words for those who do not see it."""

    def __init__(self, width, height, words):
        self.width, self.height, self.words, self.parts = width, height, words, []

    def text(self, x, y, said, kind=""):
        mark = f' class="{kind}"' if kind else ""
        self.parts.append(f'<text x="{short(x)}" y="{short(y)}"{mark}>{html.escape(str(said), quote=False)}</text>')

    def rectangle(self, x, y, width, height, kind):
        self.parts.append(f'<path class="{kind}" d="M{short(x)} {short(y)}h{short(width)}v{short(height)}h{short(-width)}z"/>')

    def rectangles(self, boxes, kind):
        """Boxes (x, y, width, height), as one element."""
        path = "".join(f"M{short(x)} {short(y)}h{short(w)}v{short(h)}h{short(-w)}z" for x, y, w, h in boxes if h > 0)
        self.parts.append(f'<path class="{kind}" d="{path}"/>')

    def line(self, points, kind):
        if points:
            path = " ".join(f"{short(x)},{short(y)}" for x, y in points)
            self.parts.append(f'<polyline class="{kind}" points="{path}"/>')

    def dots(self, points, radius=3):
        for x, y in points:
            self.parts.append(f'<circle class="dot" cx="{short(x)}" cy="{short(y)}" r="{radius}"/>')

    def svg(self):
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}" role="img">\n<title>{html.escape(self.words)}</title>\n'
            f"<style>{STYLE}</style>\n" + "\n".join(self.parts) + "\n</svg>\n"
        )


def short(number):
    """A coordinate, to a tenth: the last digits of mathematical functions do not show."""
    text = f"{number:.1f}"
    return text[:-2] if text.endswith(".0") else text


def finish(figures):
    """Writes the figures {name: Figure}, or checks them."""
    folder = Path(__file__).parent
    if sys.argv[1:] == ["--check"]:
        differing = [name for name, figure in figures.items() if not same(folder / f"{name}.svg", figure.svg())]
        if differing:
            sys.exit(f"make figures has not been run: docs/figures/{differing} differ from what the script makes")
    else:
        for name, figure in figures.items():
            (folder / f"{name}.svg").write_text(figure.svg())
    print(f"{len(figures)} figures")


def same(path, text):
    return path.is_file() and path.read_text() == text
