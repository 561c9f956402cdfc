"""Holds slate to figures counted independently from the UCI incident event log.

    python3 uci.py BINARY [DATA_FOLDER]

DATA_FOLDER (or the environment variable SLATE_DATA) holds
uci-incident-log/incident_event_log.csv.gz.
Exits 1 where a figure differs, 2 where the data is missing or slate cannot be run.
"""
import csv
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter

import uci_pauses

LOG = "uci-incident-log/incident_event_log.csv.gz"
ROWS = 141_712
TICKETS = 24_918
VERDICTS = {"met": 15_803, "breached": 9_115}
QUARTERS = ("2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1")
# Resolved, mean and median hours on the wall clock. The log shows resolutions that were undone in a
# later quarter; its last row a ticket does not.
FROM_LOG = ((6917, "100.9482", "43.7333"), (15821, "134.2423", "6.3167"),
            (265, "2225.5903", "2282.3500"), (195, "3244.2499", "4204.1167"),
            (169, "715.4411", "47.4333"))
FROM_LAST_ROWS = ((6914, "100.8765", "43.6333"), (15819, "134.1213", "6.3167"), *FROM_LOG[2:])
CONFIGURATION = '{ timeZone: "UTC", inputs: { tickets: ["log.csv"] } }\n'


class Check:
    """Prints each figure as expected and found, and remembers whether all agreed."""

    def __init__(self):
        self.failures = 0

    def __call__(self, what, expected, found):
        agrees = str(expected) == str(found)
        self.failures += not agrees
        print(f"{'ok  ' if agrees else 'FAIL'}  {what}: expected {expected}, found {found}")


def stop(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def report(binary, folder, log_text):
    """Writes every quarter's report of a log; returns the folder of the reports."""
    os.makedirs(folder)
    for name, text in (("log.csv", log_text), ("slate.json", CONFIGURATION)):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
    ended = subprocess.run([binary, "report", "--quarter", "all", "--out", "reports"], cwd=folder,
                           stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        stop(f"slate ended with {ended.returncode}:\n{ended.stderr}")
    return os.path.join(folder, "reports")


def last_rows(log):
    """The row with the highest sys_mod_count of each ticket, then the latest update, then bytes."""
    header, *lines = log.splitlines()
    names = header.split(",")
    number, count, updated = map(names.index, ("number", "sys_mod_count", "sys_updated_at"))
    last = {}
    for line in lines:
        cells = line.split(",")
        rank = (int(cells[count]), uci_pauses.seconds(cells[updated]), line)
        if cells[number] not in last or rank > last[cells[number]]:
            last[cells[number]] = rank
    return "\n".join([header, *(rank[2] for rank in last.values())]) + "\n"


def check_quarters(check, what, reports, expected):
    found = sorted(name for name in os.listdir(reports)
                   if os.path.isdir(os.path.join(reports, name)))
    check(f"{what}: quarters", " ".join(QUARTERS), " ".join(found))
    for quarter, (resolved, mean, median) in zip(QUARTERS, expected):
        path = os.path.join(reports, quarter, "metrics.csv")
        figures = {row["measure"]: row["value"] for row in rows_of(path) if row["by"] == "all"}
        check(f"{what}: {quarter} resolved", resolved, figures.get("tickets_resolved"))
        for name, hours in (("mean", mean), ("median", median)):
            value = figures.get(f"resolve_calendar_{name}_hours") or "nan"
            check(f"{what}: {quarter} {name} hours on the wall clock", hours, f"{float(value):.4f}")


def check_rows(check, what, reports, rows, duplicates):
    """No row of the log is unreadable; those that equal another byte for byte are duplicates."""
    for path in sorted(glob.glob(os.path.join(reports, "*", "run.json"))):
        quarter = os.path.basename(os.path.dirname(path))
        with open(path, encoding="utf-8") as file:
            entry, = json.load(file)["files"]
        check(f"{what}: {quarter} rows read", rows, entry["rows"])
        check(f"{what}: {quarter} duplicates", duplicates, entry["duplicates"])
        check(f"{what}: {quarter} rejected", 0, entry["rejected"])
        check(f"{what}: {quarter} used + duplicates + rejected", rows,
              entry["used"] + entry["duplicates"] + entry["rejected"])


def check_tickets(check, what, reports):
    """Distinct tickets over the quarters, and the verdict that each was exported with."""
    verdicts = {}
    for path in sorted(glob.glob(os.path.join(reports, "*", "tickets.csv"))):
        for row in rows_of(path):
            verdicts.setdefault(row["ticket"], set()).add(row["exported_verdict"])
    check(f"{what}: distinct tickets over the quarters", TICKETS, len(verdicts))
    counts = Counter(verdict for found in verdicts.values() for verdict in found)
    for verdict, expected in VERDICTS.items():
        check(f"{what}: exported verdict {verdict}", expected, counts[verdict])
    check(f"{what}: tickets with one verdict", TICKETS, sum(len(v) == 1 for v in verdicts.values()))


def main():
    if len(sys.argv) not in (2, 3):
        stop(__doc__)
    binary = os.path.abspath(sys.argv[1])
    data = sys.argv[2] if len(sys.argv) == 3 else os.environ.get("SLATE_DATA", "")
    log_path = os.path.join(data, LOG)
    if not os.path.exists(log_path):
        stop(f"NOT CHECKED: there is no {LOG} in \"{data}\"; name its folder, or set SLATE_DATA")
    if not os.path.exists(binary):
        stop(f"NOT CHECKED: there is no program {binary}; build it: swift build -c release")
    with gzip.open(log_path, "rt", encoding="ascii", newline="") as file:
        log = file.read()
    check = Check()
    with tempfile.TemporaryDirectory(prefix="slate-uci-") as scratch:
        whole = report(binary, os.path.join(scratch, "whole"), log)
        check_quarters(check, "log", whole, FROM_LOG)
        check_tickets(check, "log", whole)
        check_rows(check, "log", whole, ROWS, ROWS - len(set(log.splitlines()[1:])))
        uci_pauses.check_pauses(check, whole, log)
        cut = report(binary, os.path.join(scratch, "cut"), last_rows(log))
        check_quarters(check, "last rows", cut, FROM_LAST_ROWS)
        check_tickets(check, "last rows", cut)
        check_rows(check, "last rows", cut, TICKETS, 0)
    print(f"{check.failures} figures differ" if check.failures else "every figure agrees")
    sys.exit(1 if check.failures else 0)


if __name__ == "__main__":
    main()
