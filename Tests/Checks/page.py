#!/usr/bin/env python3
"""Opens a review's page in a headless Chromium and holds it to what a page must be.

page.py [--pictures FOLDER] [--review-pages N] QUARTER_FOLDER…

Prints what it found; exits 1 where something is wrong, 2 where there is no browser.
"""

import argparse
import base64
import hashlib
import json
import pathlib
import re
import sys
import xml.parsers.expat

import chromium

VIEWS = [("1280", 1280, 900, "light"), ("390", 390, 844, "light"), ("1280-dark", 1280, 900, "dark"),
         ("390-dark", 390, 844, "dark")]
PAPERS = [("A4", 8.27, 11.69), ("Letter", 8.5, 11)]
# The print style's margins at the sides, together, in inches.
MARGINS = 28 / 25.4

faults = []


def fault(text):
    faults.append(text)
    print(f"  FAULT: {text}")


def check_well_formed(paths):
    for path in paths:
        parser = xml.parsers.expat.ParserCreate()
        try:
            parser.Parse(path.read_bytes(), True)
        except xml.parsers.expat.ExpatError as error:
            fault(f"{path.name} is not well-formed: {error}")
    print(f"  {len(paths)} files parsed strictly")


def check_digest(path):
    page = path.read_text("utf-8")
    script = re.search(r"<script>(.*?)</script>", page, re.S)[1]
    digest = "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    if f"script-src '{digest}'" not in page:
        fault(f"the script's digest is {digest}: write it into PageScript.swift")


def check_silence(events, path):
    """Nothing on the console, nothing asked of anybody."""
    own = path.resolve().as_uri()
    for event in events:
        method, parameters = event.get("method"), event.get("params", {})
        if method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
            fault(f"the console says: {json.dumps(parameters)[:300]}")
        if method == "Network.requestWillBeSent" and parameters["request"]["url"] != own:
            fault(f"the page asks for {parameters['request']['url']}")


OVERFLOW = """(() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')].filter(one =>
    one.closest('.table') === null && one.closest('svg') === null
    && one.getBoundingClientRect().right > width + 0.5);
  const texts = [...document.querySelectorAll('svg.chart')].flatMap(svg =>
    [...svg.querySelectorAll('text')].filter(text => {
      const box = text.getBBox(), view = svg.viewBox.baseVal;
      return box.x < -0.5 || box.y < -0.5 || box.x + box.width > view.width + 0.5
        || box.y + box.height > view.height + 0.5;
    }).map(text => text.textContent + ' in ' + svg.querySelector('title').textContent));
  return { page: document.documentElement.scrollWidth, width,
    wide: wide.map(one => one.tagName + '.' + one.className), texts };
})()"""


def check_width(browser, view):
    found = browser.evaluate(OVERFLOW)
    if found["page"] > found["width"] or found["wide"]:
        fault(f"{view}: wider than {found['width']}: {found['page']}, {found['wide'][:5]}")
    for text in found["texts"]:
        fault(f"{view}: beyond its picture: {text}")
    return found["width"]


def check_names(browser):
    """Every picture and every table has a name in the accessibility tree."""
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    counts = {"image": 0, "table": 0}
    for node in nodes:
        role = node.get("role", {}).get("value", "")
        role = "image" if role in ("img", "graphics-document") else role
        if role in counts and not node.get("ignored"):
            counts[role] += 1
            if not node.get("name", {}).get("value", "").strip():
                fault(f"a {role} without a name")
            # Without words of its own a picture is described by its name once more.
            words = node.get("description", {}).get("value", "").strip()
            if role == "image" and words in ("", node["name"]["value"].strip()):
                fault(f"a picture without its figures in words: {node['name']['value']}")
    there = browser.evaluate(
        "[document.querySelectorAll('svg').length, document.querySelectorAll('table').length]")
    if [counts["image"], counts["table"]] != there:
        fault(f"the page has {there} pictures and tables, the accessibility tree {counts}")
    print(f"  named: {counts['image']} pictures, {counts['table']} tables")


PRESSED = """(() => {
  const header = document.activeElement.closest('th');
  const table = header.closest('table');
  const cells = [...table.tBodies[0].rows].map(row => row.cells[header.cellIndex].textContent);
  return { sort: header.getAttribute('aria-sort'), cells };
})()"""


def check_sorting(browser):
    """By the keyboard alone: up, down, and as it was."""
    browser.evaluate("document.querySelector('th button').focus()")
    seen = [browser.evaluate(PRESSED)]
    for _ in range(3):
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if kind == "keyDown" else {}
            browser.call(
                "Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter",
                windowsVirtualKeyCode=13, **text)
        seen.append(browser.evaluate(PRESSED))
    if [one["sort"] for one in seen] != [None, "ascending", "descending", None]:
        fault(f"aria-sort goes {[one['sort'] for one in seen]}")
    cells = [one["cells"] for one in seen]
    if cells[1] == cells[0] == cells[2] or cells[1] != cells[2][::-1] or cells[3] != cells[0]:
        fault(f"sorting does not sort: {cells}")
    print(f"  sorted by the keyboard: {len(cells[0])} rows up, down and back")


def check_without_script(browser, path):
    rows = browser.evaluate("document.querySelectorAll('tr').length")
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(path, runs_scripts=False)
    html = browser.call("DOM.getOuterHTML", nodeId=browser.call("DOM.getDocument")["root"]["nodeId"])
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    if "<button" in html["outerHTML"] or html["outerHTML"].count("<tr") != rows:
        fault("without scripts the page has buttons, or lacks rows")


def pages(browser, width, height):
    data = base64.b64decode(browser.call(
        "Page.printToPDF", paperWidth=width, paperHeight=height, printBackground=True,
        preferCSSPageSize=False, marginTop=0.4, marginBottom=0.4, marginLeft=0.4, marginRight=0.4,
        generateTaggedPDF=True)["data"])
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", data)), data


SHOW = """(shown => document.querySelectorAll('main > article').forEach((article, number) =>
  { article.style.display = shown === null || number === shown ? '' : 'none'; }))"""


def check_paper(browser, limit, pictures):
    """Detail begins on a page of its own, and nothing is wider than the paper."""
    for paper, width, height in PAPERS:
        browser.call("Emulation.setEmulatedMedia", media="print")
        browser.call(
            "Emulation.setDeviceMetricsOverride", width=int((width - MARGINS) * 96), height=900,
            deviceScaleFactor=1, mobile=False)
        check_width(browser, paper)
        wide = browser.evaluate(
            "[...document.querySelectorAll('.table')].filter(box => box.scrollWidth > "
            "box.clientWidth + 1).map(box => box.getAttribute('aria-label'))")
        for table in wide:
            fault(f"{paper}: a table is wider than the paper: {table}")
        # Pages may add up by chance where the break is missing.
        begins = browser.evaluate(
            "getComputedStyle(document.querySelectorAll('main > article')[1]).breakBefore")
        if begins != "page":
            fault(f"{paper}: Detail may begin in the middle of a page: break-before is {begins}")
        browser.call("Emulation.clearDeviceMetricsOverride")
        browser.call("Emulation.setEmulatedMedia", media="")
        counts = []
        for shown in (0, 1, "null"):
            browser.evaluate(f"{SHOW}({shown})")
            count, data = pages(browser, width, height)
            counts.append(count)
        if pictures:
            (pictures / f"{paper}.pdf").write_bytes(data)
        if counts[0] + counts[1] != counts[2]:
            fault(f"{paper}: Detail does not begin on a page of its own: {counts}")
        print(f"  {paper}: Detail begins on page {counts[0] + 1} of {counts[2]}")
        if paper == "A4" and counts[0] > limit:
            fault(f"{paper}: the review takes {counts[0]} pages, {limit} are given to it")


def check(program, folder, limit, pictures):
    page = folder / "review.html"
    print(page)
    check_well_formed([page, *sorted(folder.glob("charts/*.svg"))])
    check_digest(page)
    with chromium.Chromium(program) as browser:
        for view, width, height, scheme in VIEWS:
            browser.call(
                "Emulation.setDeviceMetricsOverride", width=width, height=height,
                deviceScaleFactor=1, mobile=width < 500)
            browser.call(
                "Emulation.setEmulatedMedia", media="",
                features=[{"name": "prefers-color-scheme", "value": scheme}])
            check_silence(browser.open(page), page)
            seen = check_width(browser, view)
            print(f"  {view}: {seen} px wide, silent, nothing asked for")
            if pictures:
                picture = browser.call("Page.captureScreenshot", captureBeyondViewport=True)
                (pictures / f"{view}.png").write_bytes(base64.b64decode(picture["data"]))
        browser.call("Emulation.clearDeviceMetricsOverride")
        check_silence(browser.open(page), page)
        check_names(browser)
        check_sorting(browser)
        check_without_script(browser, page)
        browser.open(page)
        check_paper(browser, limit, pictures)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=pathlib.Path, help="where to put what was seen")
    parser.add_argument(
        "--review-pages", type=int, default=2, help="how many A4 pages the review may take")
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="QUARTER_FOLDER")
    arguments = parser.parse_args()
    program = chromium.find()
    if not program:
        print(f"there is no browser: none of {', '.join(chromium.NAMES)}", file=sys.stderr)
        return 2
    for folder in arguments.folders:
        if arguments.pictures:
            (arguments.pictures / folder.name).mkdir(parents=True, exist_ok=True)
        check(program, folder, arguments.review_pages, arguments.pictures and arguments.pictures / folder.name)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
