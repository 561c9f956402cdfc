#!/usr/bin/env python3
"""Plants faults in a copy of a review's page, one at a time, and holds page.py to finding each.

page_faults.py QUARTER_FOLDER

Exits 1 where a fault is not found, 2 where there is no browser.
"""

import contextlib
import io
import pathlib
import re
import sys
import tempfile

import chromium
import page


def silence(browser, path):
    page.check_silence(browser.open(path), path)


def opened(check):
    """A check of what the browser shows."""
    def run(browser, path):
        browser.open(path)
        check(browser)
    return run


def width(browser):
    page.check_width(browser, "fault")


# What is wrong, what is replaced by what, and the check that must find it.
FAULTS = [
    ("a tag is never closed", "</main>", "", lambda browser, path: page.check_well_formed([path])),
    ("the script is another", '"use strict";', '"use strict"; ',
     lambda browser, path: page.check_digest(path)),
    ("a script of somebody's", "</body>", "<script>alert(1)</script></body>", silence),
    ("a picture from elsewhere", "</body>", '<img src="https://example.org/a.png" alt=""/></body>',
     silence),
    ("a style from a file", "</head>", '<link rel="stylesheet" href="other.css"/></head>', silence),
    ("something wider than the page", "</main>",
     '<p style="min-width: 5000px">wide</p></main>', opened(width)),
    ("a label beyond its picture", "</svg>", '<text x="430" y="20">far too long</text></svg>',
     opened(width)),
    ("a table without a name", r"<caption>[^<]*</caption>", "", opened(page.check_names)),
    ("a picture without a name", r'<title id="[^"]*-title">[^<]*</title>', "",
     opened(page.check_names)),
    ("a picture without words", r'<desc id="[^"]*-desc">[^<]*</desc>', "",
     opened(page.check_names)),
    ("tables that are not sorted", "sorted.sort", "sorted.concat", opened(page.check_sorting)),
    ("a table wider than paper", "</main>",
     '<div class="table" aria-label="wide"><table><tr><td style="min-width: 9in">x</td></tr>'
     "</table></div></main>", opened(lambda browser: page.check_paper(browser, 99, None))),
    ("detail in the middle of a page", "break-before: page", "break-before: auto",
     opened(lambda browser: page.check_paper(browser, 99, None))),
    ("a review of too many pages", "</h1>", "</h1>" + "<p>more</p>" * 300,
     opened(lambda browser: page.check_paper(browser, 2, None))),
]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = chromium.find()
    if not program:
        print(f"there is no browser: none of {', '.join(chromium.NAMES)}", file=sys.stderr)
        return 2
    text = (pathlib.Path(sys.argv[1]) / "review.html").read_text("utf-8")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for what, pattern, replacement, check in FAULTS:
            path = pathlib.Path(folder) / "review.html"
            planted, count = re.subn(pattern, lambda _: replacement, text, count=1)
            # A script that was changed on purpose may run.
            if check not in (silence,) and "script" not in what:
                planted = re.sub(r"script-src '[^']*'", "script-src 'unsafe-inline'", planted)
            path.write_text(planted, "utf-8")
            page.faults.clear()
            with chromium.Chromium(program) as browser, contextlib.redirect_stdout(io.StringIO()):
                check(browser, path)
            is_found = count == 1 and page.faults
            missed += not is_found
            print(f"  {'found' if is_found else 'MISSED'}: {what}: {''.join(page.faults[:1])[:90]}")
    print(f"{len(FAULTS)} faults planted, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
