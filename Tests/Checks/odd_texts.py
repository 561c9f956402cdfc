#!/usr/bin/env python3
"""Runs slate on texts that nobody should write, and holds what it wrote to the shape that harmless texts give.

odd_texts.py BINARY

Subjects, systems, categories, clients, teams, people, documents, sessions, decisions, controls and names of issues that hold pipes,
backticks, HTML, Markdown, formulas, line ends, right-to-left marks or 10,000 characters. Every Markdown table keeps its columns and no
other heading, list, link or picture appears; the page and the pictures are well-formed for a strict parser and have the same elements;
every CSV parses strictly, keeps its cells, and has none that a spreadsheet would run. Exits 1 otherwise.
"""

import csv
import io
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.parsers.expat

ODD = [
    "a | b || c", "`code` ``two``", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></tr></table>",
    "[link](https://example.com/)", "![pic](https://example.com/x.png)", "# heading", "- item", "> quote", "1. first", "* * *",
    "=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+1", "\u202eevil\u202c", "\u2067mixed\u2069 \u200f", "]]>", "<!-- -->",
    "&amp; &lt; &#x41;", "\"quotes\" 'and' \\ back\\|slash", "*bold* _it_ ~~no~~", "two\nlines", "tab\there", "nul\x01bell\x07",
    "\ufffe\uffff", "https://example.com/a?b=c&d=e", "$x^2$", "---", "| --- |", "{{ x }}", "%00%0a", "🔥👩‍💻é", "x" * 10_000,
    "wide " * 2_000, "<details open>", "</script><script>alert(2)</script>", "<style>*{display:none}</style>", "\\", "`", "|", "||",
]
# Harmless words of the same number, none of which is another's beginning.
PLAIN = [f"word{number:03}x" for number in range(len(ODD))]


def table(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def write_input(folder, texts):
    tickets, events, documents, sessions, systems, people, decisions, evidence, rules = ([] for _ in range(9))
    for number, text in enumerate(texts):
        # Words of people say nothing in subjects: theirs are to be nobody else's.
        person = f"{text} {number}zz"
        for copy in range(3):
            day = f"2026-{4 + number % 3:02}-{3 + 7 * copy:02}"
            tickets.append([f"T{number:03}{copy}", f"{day}T09:00:00", f"{day}T1{copy}:00:00", text, text, text, text, text,
                            f"{text} {copy}", ODD[number] + f" marker{number}q", f"u{number}", person])
        documents.append([f"KB {text}", "2026-04-10T10:00:00", person, text, "runbook", text])
        sessions.append([f"S {text}", "2026-04-11T10:00:00", person, "60", "hand-over", text, "leader"])
        systems.append([text, "yes", person, person, "60", "60"])
        people.append([person, "internal", "person"])
        decisions.append([text, "2026-04-01", "decision" if number % 2 else "blocker", person, "2026-05-01"])
        # A row of the decisions that names a control is taken to be about it: none is to name another's.
        evidence.append([f"{text} control {number}q", "2026-05-05", text])
        rules.append(["name", f"*marker{number}q*", text])
    people.append(["leader", "provider", "person"])
    files = {
        "tickets.csv": (["ticket", "opened", "resolved", "priority", "category", "system", "client", "team", "requester",
                         "subject", "problem", "resolver"], tickets),
        "documents.csv": (["document", "at", "author", "title", "kind", "system"], documents),
        "sessions.csv": (["session", "at", "person", "minutes", "kind", "system", "leader"], sessions),
        "systems.csv": (["system", "critical", "owner", "internal_person", "rto_minutes", "rpo_minutes"], systems),
        "people.csv": (["person", "side", "kind"], people),
        "decisions.csv": (["decision", "raised", "kind", "owner", "due"], decisions),
        "evidence.csv": (["control", "due", "system"], evidence),
        "family-rules.csv": (["rule", "pattern", "into"], rules),
    }
    for name, (header, rows) in files.items():
        (folder / name).write_text(table(header, rows), "utf-8")
    (folder / "comments.md").write_text("Our own words.\n", "utf-8")
    (folder / "slate.json").write_text("""{ timeZone: "UTC", inputs: { tickets: ["tickets.csv"], documents: ["documents.csv"],
      sessions: ["sessions.csv"], systems: ["systems.csv"], people: ["people.csv"], evidence: ["evidence.csv"],
      decisions: "decisions.csv", familyRules: "family-rules.csv", comments: "comments.md" } }""", "utf-8")


def markdown_shape(text):
    """Each line as what it is; of a table's rows the number of cells."""
    shape = []
    for line in text.splitlines():
        if line.startswith("|"):
            shape.append(("row", len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) - 1))
        elif line.startswith("#"):
            shape.append(("heading", line if "word" not in line and len(line) < 90 else line[:4]))
        elif re.match(r"!\[", line):
            shape.append(("picture", len(re.findall(r"(?<!\\)!\[", line)), re.search(r"\]\(([^)]*)\)$", line)[1]))
        else:
            mark = re.match(r"\s*(?:[-+*>]|\d+[.)]|```|~~~|---)(?= |$)", line)
            shape.append(("text" if line else "", mark[0] if mark else "",
                          len(re.findall(r"(?<!\\)\]\(", line)), len(re.findall(r"(?<![\\`])<[a-zA-Z/!]", line))))
    return shape


class Tree:
    """The elements of a page in their order, each with the names of its attributes."""

    def __init__(self, data):
        self.elements, self.open = [], []
        parser = xml.parsers.expat.ParserCreate()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.Parse(data, True)

    def start(self, name, attributes):
        # A label of a picture that was cut has the whole of it as its title.
        if (self.open or [""])[-1] != "text":
            names = {key for key in attributes if key not in ("class", "id")}
            self.elements.append((len(self.open), name, tuple(sorted(names))))
        self.open.append(name)

    def end(self, _):
        self.open.pop()


# What a spreadsheet would run; a number is none.
FORMULA = re.compile(r"^\s*[=+\-@\t\r](?!\d*\.?\d+$)")


def check(odd, plain):
    faults = []
    names = sorted(path.relative_to(odd) for path in odd.rglob("*") if path.is_file())
    if names != sorted(path.relative_to(plain) for path in plain.rglob("*") if path.is_file()):
        faults.append("other files are written")
    for name in names:
        data, other = (odd / name).read_bytes(), (plain / name).read_bytes()
        text = data.decode("utf-8")
        if any(mark in text for mark in "\u202e\u2067\u200f") and name.suffix != ".csv" and name.suffix != ".json":
            faults.append(f"{name}: a mark that turns the direction is left")
        if name.suffix == ".md":
            shapes = markdown_shape(text), markdown_shape(other.decode())
            if [sorted(map(str, shape)) for shape in shapes][0] != [sorted(map(str, shape)) for shape in shapes][1]:
                here, there = (set(map(str, shape)) for shape in shapes)
                faults.append(f"{name}: another shape: {sorted(here - there)[:4]} {sorted(there - here)[:4]} "
                              f"{len(shapes[0])} lines, {len(shapes[1])}")
        elif name.suffix in (".html", ".svg"):
            trees = Tree(data).elements, Tree(other).elements
            if sorted(trees[0]) != sorted(trees[1]):
                faults.append(f"{name}: other elements: {len(trees[0])}, {len(trees[1])}")
        elif name.suffix == ".csv":
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            if {len(row) for row in rows} != {len(rows[0])}:
                faults.append(f"{name}: rows of several widths")
            if len(rows) != len(list(csv.reader(io.StringIO(other.decode(), newline=""), strict=True))):
                faults.append(f"{name}: another number of rows")
            faults += [f"{name}: a formula: {cell[:40]}" for row in rows for cell in row if FORMULA.match(cell)]
    return faults, len(names)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    binary = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as scratch:
        folders = []
        for name, texts in (("odd", ODD), ("plain", PLAIN)):
            folder = pathlib.Path(scratch) / name
            folder.mkdir()
            write_input(folder, texts)
            subprocess.run(
                [binary, "report", "--quarter", "2026-Q2", "--as-of", "2026-06-30", "--quiet", "--out", "reports"],
                cwd=folder, check=True)
            folders.append(folder / "reports")
        faults, count = check(*folders)
    for fault in faults[:40]:
        print(f"FAULT: {fault}")
    print(f"{len(ODD)} odd texts in 14 places, {count} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
