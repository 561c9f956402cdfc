"""Holds slate to the oracle on the UCI log, with sides and knowledge made up around it.

    python3 knowledge.py BINARY [DATA_FOLDER]

DATA_FOLDER (or the environment variable SLATE_DATA) holds uci-incident-log. The log names no sides:
groups with an even number are made internal, the others the provider's, and so are the people by
the number in their name; its categories are made systems, whose accountable side goes by their
number; documents, sessions, a register, tests, controls and decisions are made up
(made_knowledge.py). Every figure of knowledge, governance, sides and flow is compared, in every
quarter and by every key, and every row of documents.csv, systems.csv and people.csv; the clocks
themselves are the business of uci.py. The oracle takes some minutes. Exits 1 where a figure differs
or a measure is measured in no quarter, 2 where the data is missing or a program cannot be run.
"""
import csv
import gzip
import io
import json
import os
import sys
import tempfile

import made_knowledge
from both import compare_runs, flow, run_both
from uci import stop

LOG = "uci-incident-log/incident_event_log.csv.gz"
OFFICE = {day: ["09:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
# What the log has nothing of: it knows no answers about satisfaction.
UNTOLD = {"satisfaction_good_share", "satisfaction_response_share"}


def number(name):
    return int("".join(letter for letter in name if letter.isdigit()) or 0)


def side(name):
    return "internal" if number(name) % 2 == 0 else "provider"


def settings(teams, systems, inputs):
    accountable = {0: "internal", 1: "provider", 2: "shared"}
    return {
        "timeZone": "UTC", "teams": {name: side(name) for name in teams},
        "calendars": {"office": {"hours": OFFICE}}, "defaultCalendar": "office",
        "policies": [{"when": {"priority": "1*"}, "resolve": "4h", "calendar": "24x7"},
                     {"when": {"priority": "*"}, "resolve": "2bd"}],
        "responsibilities": {name: accountable[number(name) % 4] for name in systems
                             if number(name) % 4 in accountable},
        "inputs": {"tickets": ["log.csv"], "people": ["people.csv"], **inputs,
                   "read": [{"files": "log.csv", "dateOrder": "dmy"}]}}


def prepare(log, folder):
    """The log unpacked, its categories as systems; what is made up, and the configuration."""
    with gzip.open(log, "rt", encoding="utf-8") as source:
        rows = list(csv.DictReader(io.StringIO(source.read())))
    for row in rows:
        row["cmdb_ci"] = row["category"]
    with open(os.path.join(folder, "log.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    names = {column: sorted({row[column] for row in rows} - {"?"})
             for column in ("assigned_to", "resolved_by", "assignment_group", "category")}
    people = names["assigned_to"] + names["resolved_by"]
    with open(os.path.join(folder, "people.csv"), "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["person", "side"], *([name, side(name)] for name in people)])
    last = {row["number"]: row for row in rows}
    tickets = [(key, row["resolved_by"], row["category"]) for key, row in sorted(last.items())
               if "?" not in (row["resolved_by"], row["category"])]
    opened = sorted(made_knowledge.moment_of(row["opened_at"]) for row in last.values())
    made = made_knowledge.Made(tickets, people, names["category"], names["assignment_group"],
                               opened[0], opened[-1])
    with open(os.path.join(folder, "slate.json"), "w", encoding="utf-8") as file:
        json.dump(settings(names["assignment_group"], names["category"], made.write(folder)), file)


def main():
    if len(sys.argv) < 2:
        stop(__doc__)
    binary = os.path.abspath(sys.argv[1])
    data = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("SLATE_DATA", "")
    log = os.path.join(data, LOG)
    if not os.path.exists(log):
        stop(f"MISSING: {log}; this check did not run")
    with tempfile.TemporaryDirectory() as folder:
        prepare(log, folder)
        run_both(binary, folder)
        failures = compare_runs("UCI", folder, flow, UNTOLD)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
