#!/usr/bin/env python3
"""Holds every number of a rendered review to the figures beside it.

review_numbers.py [--inputs FOLDER] QUARTER_FOLDER…

Takes every number out of the sentences, tables and pictures' words of review.md: percentages, lengths of time, dates, counts,
and numbers written as words. Each must be a figure of metrics.csv, of families.csv, of the same measure in history.csv,
a date of the period, or stand in the user's own files (thresholds and targets of slate.json, dates of decisions.csv). Where a
table's row or column is a measure, its numbers must be that measure's. Comments are people's own words and are not looked at.
Prints how many numbers were looked at; exits 1 where one has no figure.
"""

import argparse
import pathlib
import re
import sys

import review_figures as figures

NUMBER = re.compile(
    r"(?P<date>\b\d{1,2} (?:" + "|".join(figures.MONTHS) + r") \d{4}\b)"
    r"|(?P<iso>\b\d{4}-\d{2}-\d{2}\b)"
    r"|(?P<quarter>\b(?:FY)?\d{4}-Q[1-4]\b)"
    r"|(?P<week>\b(?:\d{4}-)?W\d{2}\b)"
    r"|(?P<month>\b\d{4}-\d{2}\b)"
    r"|(?P<share>-?\d[\d,]*(?:\.\d+)? (?:%|percentage points?|points?)(?!\w))"
    r"|(?P<time>\b\d[\d,]* h(?: \d+ min)?\b|\b\d+ min\b)"
    r"|(?P<count>-?(?<![\w.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w]|\.\d))"
    r"|(?P<word>\b(?:" + "|".join(figures.WORDS) + r")\b)", re.I)

DATED = {"date", "iso", "quarter", "week", "month"}

# What a template says of its own: names of measures, bands, windows. Not a figure of any quarter.
FIXED = re.compile(
    r"In one minute|90th percentile|95 % interval|within 14 days|14 days or more|26 weeks|"
    r"fewer than three people|one (?:person|single person|another|of them|side|ticket (?:more|less|would))|"
    r"the last eight quarters|up to eight quarters|within two weeks|over thirty days|for sixty days|"
    r"the latest one|be called one|is called one|at least one|(?:over|under|last|within) \d+ days|"
    r"10 to 30 days|with (?:75|85|95) % used|24x7", re.I)


class Review:
    """A review's lines, cut into what is looked at."""

    def __init__(self, text):
        # People's own words, whatever headings they have: from slate's of the comments to its next.
        self.lines = []
        mute = False
        for line in text.splitlines():
            if line in ("## Comments", "## Notes"):
                mute = line == "## Comments"
            if not mute:
                self.lines.append(line)

    def parts(self):
        """(text, header cells, row cells, column) of each sentence and each cell of a table."""
        header = None
        for line in self.lines:
            if not line.startswith("|"):
                header = None
                text = re.sub(r"\]\([^)]*\)", "]", line)
                # The words of a picture are about one thing from end to end.
                sentences = [text] if text.startswith("![") else re.split(r"(?<=\.) (?=[A-Z*\d])|; ", text)
                for sentence in sentences:
                    yield sentence, None, None, None
                continue
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                continue
            if header is None:
                header = cells
                for column, cell in enumerate(cells):
                    yield cell, header, None, column
                continue
            for column, cell in enumerate(cells):
                yield cell, header, cells, column


def numbers(text, known):
    """The numbers of a text, once names and fixed words are out of it."""
    text = known.without_names(re.sub(r"\\(.)", r"\1", text))
    text = FIXED.sub(lambda match: " " * len(match.group()), text)
    return [(match.lastgroup, match.group()) for match in NUMBER.finditer(text)]


def unfounded(text, known):
    """Each number without a figure: what it is, and where it stands. Then how many were looked at, and how
    many of those were held to the very figures that they are about."""
    found, count, own = [], 0, 0
    for part, header, row, column in Review(text).parts():
        for kind, number in numbers(part, known):
            count += 1
            own += kind in DATED or known.own(part, header, row, column) is not None
            if not known.allows(kind, number, part, header, row, column):
                found.append((number, part[:160]))
    return found, count, own


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=pathlib.Path, help="where slate.json and decisions.csv stand")
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="QUARTER_FOLDER")
    arguments = parser.parse_args()
    faults = total = own = 0
    for folder in arguments.folders:
        known = figures.Figures(folder, arguments.inputs)
        found, count, bound = unfounded((folder / "review.md").read_text("utf-8"), known)
        total += count
        own += bound
        faults += len(found)
        for number, where in found:
            print(f"{folder}/review.md: no figure says \"{number}\": {where}")
    print(f"{len(arguments.folders)} reviews, {total} numbers, {own} held to their own figures, {faults} without a figure")
    # Where headings changed and this script did not, fewer would be held than it says.
    return 1 if faults or own * 2 < total else 0


if __name__ == "__main__":
    sys.exit(main())
