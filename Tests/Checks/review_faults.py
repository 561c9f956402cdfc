#!/usr/bin/env python3
"""Plants wrong figures in reviews, one at a time, and fails where review_numbers.py misses one.

review_faults.py [--inputs FOLDER] [--every N] QUARTER_FOLDER…

Each number, or every Nth, of each review is changed twice: to the nearest of its kind that the whole folder has nowhere, which must be found;
and to its neighbour (one more, a tenth of a per cent more, a minute more), which may by chance be a figure of something else where a
sentence could be about it. Prints how many of both were found; exits 1 where one of the first is missed, or none of a review.
"""

import argparse
import pathlib
import re
import sys

import review_figures as figures
import review_numbers as numbers


def neighbours(kind, number):
    """Numbers of the same kind, further and further away."""
    for step in range(1, 400):
        if kind == "share":
            value, unit = number.split(" ", 1)
            yield f"{float(value.replace(',', '')) + step / 10:.1f} {unit}"
        elif kind == "time":
            hours = int((re.search(r"(\d+) h", number) or [0, 0])[1])
            minutes = int((re.search(r"(\d+) min", number) or [0, 0])[1]) + 60 * hours + step
            if hours >= 100:
                yield f"{hours + step} h"
            else:
                yield f"{minutes // 60} h {minutes % 60} min" if minutes > 59 else f"{minutes} min"
        elif kind == "date":
            day, month, year = number.split(" ")
            yield f"{day} {month} {int(year) + step}"
        elif kind == "iso":
            yield str(int(number[:4]) + step) + number[4:]
        elif kind == "quarter":
            yield re.sub(r"\d{4}", lambda match: str(int(match.group()) + 7 + step), number)
        elif kind == "week":
            yield number[:-2] + f"{(int(number[-2:]) + 25 + step - 1) % 52 + 1:02}"
        elif kind == "month":
            yield str(int(number[:4]) + step) + number[4:]
        elif kind == "word":
            place = figures.WORDS.index(number.lower()) + step
            if place >= len(figures.WORDS):
                return
            yield figures.WORDS[place]
        else:
            yield f"{float(number) + step:.1f}" if "." in number else str(int(number) + step)


def figure_of(number):
    """A number as the figures write it."""
    is_word = number.lower() in figures.WORDS
    return str(figures.WORDS.index(number.lower()) + 1) if is_word else number


def planted(text, known):
    """(line, place in it, kind, number) of each number that is looked at."""
    for line_number, line in enumerate(text.splitlines()):
        place = 0
        for kind, number in numbers.numbers(line, known):
            found = line.find(number, place)
            if found < 0:
                continue
            place = found + len(number)
            yield line_number, found, kind, number


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=1, metavar="N",
                        help="look at every Nth number; each takes about half a second")
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="QUARTER_FOLDER")
    arguments = parser.parse_args()
    absent = absent_found = near = near_found = 0
    missed = []
    for folder in arguments.folders:
        known = figures.Figures(folder, arguments.inputs)
        text = (folder / "review.md").read_text("utf-8")
        looked_at = "\n".join(numbers.Review(text).lines)
        before = len(numbers.unfounded(looked_at, known)[0])
        lines = looked_at.splitlines()
        for line_number, place, kind, number in list(planted(looked_at, known))[::arguments.every]:
            def change(new):
                line = lines[line_number]
                return line[:place] + new + line[place + len(number):]

            def is_told(new):
                # A line stands alone but for the header of its table, two lines or more above it.
                start = line_number
                while start > 0 and lines[start].startswith("|") and lines[start - 1].startswith("|"):
                    start -= 1
                head = lines[start:min(start + 2, line_number)]
                own = len(numbers.unfounded("\n".join(head + [lines[line_number]]), known)[0])
                return len(numbers.unfounded("\n".join(head + [change(new)]), known)[0]) > own

            candidates = list(neighbours(kind, number))
            near += 1
            near_found += is_told(candidates[0]) if candidates else 0
            far = [one for one in candidates if figure_of(one) not in known.whole | known.limits | known.dates]
            if not far:
                continue
            absent += 1
            if any(is_told(one) for one in far[:5]):
                absent_found += 1
            else:
                missed.append(f"{folder}: \"{number}\" as \"{far[0]}\": {lines[line_number][:120]}")
        if before:
            missed.append(f"{folder}: numbers without a figure before anything was planted")
    for one in missed:
        print(f"MISSED {one}")
    print(f"{len(arguments.folders)} reviews: {absent} figures planted that nothing says, {absent_found} found; "
          f"{near} neighbours planted, {near_found} found")
    return 1 if missed or not absent else 0


if __name__ == "__main__":
    sys.exit(main())
