"""Looks at the site in headless Chromium: python3 docs/site/browser.py FOLDER, which has html/index.html. See browser.html."""

import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def main(folder):
    pages = sorted(path.name for path in (folder / "html").glob("*.html"))
    page = folder / "browser.html"
    text = (Path(__file__).parent / "browser.html").read_text()
    page.write_text(text.replace('"use strict";', f'"use strict";\nconst PAGES = {json.dumps(pages)};', 1))
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--allow-file-access-from-files", "--dump-dom"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options += [f"--user-data-dir={profile}", "--virtual-time-budget=600000"]
        done = subprocess.run(["chromium", *options, page.resolve().as_uri()], capture_output=True, text=True, timeout=300)
    found = re.search(r'<pre id="said">(.*?)</pre>', done.stdout, re.S)
    said = html.unescape(found[1]).strip().split("\n") if found else [done.stderr[-2000:]]
    if said[-1] != "done":
        said.append("fault: the browser did not come to the end")
    faults = [line for line in said if line != "done"]
    print("\n".join([*faults, f"{len(pages)} pages in a browser, {len(faults)} faults"]))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
