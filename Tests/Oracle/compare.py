"""Runs the oracle and slate on random inputs and tells every difference, by measure.

    python3 compare.py BINARY [SEEDS] [--no-events] [--wild] [--show N] [--keep DIR]

SEEDS are numbers and ranges such as 1-6,12 (default 1-10). Compared are every row of metrics.csv
of every quarter, documents.csv, systems.csv and people.csv, the columns of tickets.csv and
families.csv that both write, and the counts of rows of each file.
Exits 1 on any difference, 2 where a program fails or nothing could be compared.
"""
import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict

from patterns import folded

HERE = os.path.dirname(os.path.abspath(__file__))
KEY_COLUMNS = ("quarter", "measure", "by", "key")
KNOWLEDGE = {"documents.csv": "document", "systems.csv": "area", "people.csv": "person"}
COUNTS = ("rows", "used", "duplicates", "rejected")


class Failure(Exception):
    """A program that should have run did not."""


def seeds_of(text):
    """1-3,7 as [1, 2, 3, 7]."""
    result = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        result += range(int(first), int(last or first) + 1)
    return result


def run(command, folder):
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise Failure(f"{' '.join(command)}: exit {ended.returncode}\n{ended.stderr}")


def table(path, key_columns):
    """A CSV as {key: {column: cell}}; None where there is no such file."""
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return {tuple(row[column] for column in key_columns): row for row in reader}


def folded_table(path, key_column):
    """The same, people by their folded names and several in the order of those."""
    rows = {}
    for (key,), row in table(path, [key_column]).items():
        for column in ("person", "authors"):
            if column in row:
                row[column] = ";".join(sorted(map(folded, row[column].split(";"))))
        rows[row[key_column],] = row
    return rows


def quarters(folder):
    return sorted(name for name in os.listdir(folder) if os.path.isdir(os.path.join(folder, name)))


class Differences:
    """What differs, under the measure or column that it concerns."""

    def __init__(self):
        self.found, self.compared = defaultdict(list), 0

    def compare(self, group, place, expected, found):
        self.compared += 1
        if expected != found:
            self.found[group].append(f"{place}: oracle {expected}, slate {found}")

    def rows(self, seed, kind, ours, theirs, group_of):
        """Every cell that both tables name; a row that one of them lacks is one difference."""
        for key in sorted(ours.keys() | theirs.keys()):
            place = f"seed {seed} {' '.join(key)}"
            mine, its = ours.get(key), theirs.get(key)
            if mine is None or its is None:
                group = group_of(key) or f"{kind}, rows"
                shown = [" ".join(row.values()) if row else "no row" for row in (mine, its)]
                self.compare(group, place, *shown)
                continue
            for column in mine.keys() & its.keys() - set(KEY_COLUMNS):
                group = group_of(key) or f"{kind}, {column}"
                expected = mine[column]
                if column.endswith("_verdict"):
                    # The oracle adds the reason, which slate tells elsewhere.
                    expected = expected.split(" (")[0]
                self.compare(group, f"{place} {column}", expected, its[column])


def compare_quarter(differences, seed, name, ours, theirs):
    places = [os.path.join(folder, name) for folder in (ours, theirs)]
    metrics = [table(os.path.join(place, "metrics.csv"), KEY_COLUMNS) for place in places]
    tickets = [table(os.path.join(place, "tickets.csv"), ("ticket",)) for place in places]
    families = [table(os.path.join(place, "families.csv"), ("family",)) for place in places]
    if None in metrics + tickets + families:
        differences.compare("quarters", f"seed {seed} {name}", "written", "not written")
        return
    for table_name, key_column in KNOWLEDGE.items():
        both = [folded_table(os.path.join(place, table_name), key_column) for place in places]
        differences.rows(f"{seed} {name}", table_name, *both, lambda key: None)
    measured = {key[1] for key in metrics[0]}
    known = {key: row for key, row in metrics[1].items() if key[1] in measured}
    differences.rows(seed, "metrics.csv", metrics[0], known, lambda key: key[1])
    differences.rows(f"{seed} {name}", "tickets.csv", *tickets, lambda key: None)
    differences.rows(f"{seed} {name}", "families.csv", *families, lambda key: None)


def compare_counts(differences, seed, ours, theirs):
    """Rows read, used, duplicate and rejected of the files, as run.json of the last quarter has."""
    expected = table(os.path.join(ours, "files.csv"), ("file",))
    last = os.path.join(theirs, quarters(theirs)[-1], "run.json")
    with open(last, encoding="utf-8") as file:
        found = {entry["path"]: entry for entry in json.load(file)["files"]}
    for (name,), row in expected.items():
        entry = found.get(name, {})
        differences.compare("counts of files", f"seed {seed} {name}", [row[c] for c in COUNTS],
                            [str(entry.get(c, "none")) for c in COUNTS])


def compare_seed(differences, binary, seed, flags, folder):
    given, ours, theirs = (os.path.join(folder, name) for name in ("input", "oracle", "slate"))
    python = sys.executable
    run([python, os.path.join(HERE, "random_input.py"), str(seed), given, *flags], HERE)
    usual = ["--config", "slate.json", "--quarter", "all", "--out"]
    run([python, os.path.join(HERE, "oracle.py"), *usual, ours], given)
    run([binary, "report", *usual, theirs], given)
    differences.compare("quarters", f"seed {seed}", quarters(ours), quarters(theirs))
    compare_counts(differences, seed, ours, theirs)
    for name in quarters(ours):
        compare_quarter(differences, seed, name, ours, theirs)


def arguments():
    parser = argparse.ArgumentParser(description="slate against its slow twin")
    parser.add_argument("binary")
    parser.add_argument("seeds", nargs="?", default="1-10", type=seeds_of)
    parser.add_argument("--no-events", action="store_true", help="tickets without a log")
    parser.add_argument("--wild", action="store_true", help="with rows that contradict one another")
    parser.add_argument("--show", type=int, default=3, help="differences shown of each measure")
    parser.add_argument("--keep", help="keep inputs and outputs in this folder")
    return parser.parse_args()


def tell(differences, show, count):
    for group, found in sorted(differences.found.items(), key=lambda item: -len(item[1])):
        print(f"{group}: {len(found)} differences")
        for line in found[:show]:
            print(f"  {line}")
    total = sum(len(found) for found in differences.found.values())
    print(f"{count} inputs, {differences.compared} cells and rows compared, {total} differ")
    return total


def main():
    options = arguments()
    binary = os.path.abspath(options.binary)
    flags = [flag for flag, is_on in (("--no-events", options.no_events), ("--wild", options.wild))
             if is_on]
    differences, failures = Differences(), 0
    with tempfile.TemporaryDirectory(prefix="slate-oracle-") as scratch:
        for seed in options.seeds:
            folder = os.path.join(options.keep or scratch, f"seed-{seed}")
            os.makedirs(folder, exist_ok=True)
            try:
                compare_seed(differences, binary, seed, flags, folder)
            except Failure as failure:
                failures += 1
                print(f"seed {seed}: {failure}")
    differ = tell(differences, options.show, len(options.seeds))
    if failures or differences.compared == 0:
        sys.exit(2)
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
