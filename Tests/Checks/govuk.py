"""Holds slate to figures counted independently from the GOV.UK documentation change log.

    python3 govuk.py BINARY [DATA_FOLDER]

DATA_FOLDER (or the environment variable SLATE_DATA) holds govuk-developer-docs/changes.csv.
The log names no sides, kinds or systems. A second run makes them up: authors are internal or the
provider's by the number in their name, some are bots, some have left; kinds and systems go by the letters of a path;
some changes are reviews, and half of the systems are registered. There every figure about
documents, areas and recovery, and every row of documents.csv, systems.csv and people.csv, are
compared with the oracle's, which takes some minutes. Exits 1 where a figure differs, 2 where the data is missing or slate cannot be run.
"""
import csv
import datetime
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict

from both import compare_runs, knowledge, run_both
from uci import Check, rows_of, stop

LOG = "govuk-developer-docs/changes.csv"
ROWS = 10_388
BULK_SECONDS, BULK_DOCUMENTS = 600, 20


def read(path):
    """The changes in the order of time, each under the last name of its document."""
    changes = rows_of(path)
    for place, change in enumerate(changes):
        moment = datetime.datetime.fromisoformat(change["changed_at"])
        change["at"] = moment.astimezone(datetime.timezone.utc)
        change["place"] = place
    changes.sort(key=lambda change: (change["at"], change["place"]))
    numbers, last = {}, []
    for change in changes:
        name, former = change["doc_path"], change["old_path"]
        if former and former != name and former in numbers:
            numbers[name] = numbers.pop(former)
            last[numbers[name]] = name
        elif name not in numbers:
            numbers[name] = len(last)
            last.append(name)
        change["number"] = numbers[name]
    for change in changes:
        change["document"] = last[change["number"]]
    return changes


def in_bulk(changes):
    """Places of changes inside some 600 seconds in which one author changed over 20 documents."""
    by_author, places = defaultdict(list), set()
    for change in changes:
        by_author[change["author"]].append(change)
    for edits in by_author.values():
        first = 0
        for last, change in enumerate(edits):
            while (change["at"] - edits[first]["at"]).total_seconds() > BULK_SECONDS:
                first += 1
            window = edits[first:last + 1]
            if len({edit["document"] for edit in window}) > BULK_DOCUMENTS:
                places.update(edit["place"] for edit in window)
    return places


def changed_by_quarter(changes):
    bulk, quarters = in_bulk(changes), defaultdict(set)
    for change in changes:
        if change["change"] in ("created", "updated") and change["place"] not in bulk:
            at = change["at"]
            quarters[f"{at.year}-Q{(at.month + 2) // 3}"].add(change["document"])
    return {quarter: len(documents) for quarter, documents in quarters.items()}


def substantive(changes):
    bulk = in_bulk(changes)
    return [change for change in changes
            if change["change"] in ("created", "updated") and change["place"] not in bulk]


def quarter_of(at):
    return at.year, (at.month + 2) // 3


def end_of(year, number):
    month = 3 * number + 1
    return datetime.datetime(year + month // 13, (month - 1) % 12 + 1, 1,
                             tzinfo=datetime.timezone.utc)


def factors(changes):
    """{quarter: the fewest authors with half of the work of the 182 days before its end, the
    work}: one unit a document, author and quarter."""
    data_end = max(change["at"] for change in changes).replace(hour=0, minute=0, second=0)
    data_end += datetime.timedelta(days=1)
    kept, found = substantive(changes), {}
    for year, number in sorted({quarter_of(change["at"]) for change in changes}):
        end = min(end_of(year, number), data_end)
        units = {(change["document"], change["author"], quarter_of(change["at"]))
                 for change in kept if end - datetime.timedelta(days=182) <= change["at"] < end}
        by_author = defaultdict(int)
        for _, author, _ in units:
            by_author[author] += 1
        reached = rank = 0
        for count in sorted(by_author.values(), reverse=True):
            if 2 * reached < len(units):
                reached, rank = reached + count, rank + 1
        found[f"{year}-Q{number}"] = f"{rank or ''} of {len(units)}"
    return found


# What only tickets, sessions, tests, controls or decisions can tell.
UNTOLD = {name for name in knowledge if name.startswith((
    "documents_useful", "documents_across", "documents_stale_but", "ticket_link", "known_share",
    "handover", "attended", "capability", "evidence", "decisions", "reviews", "recovery_proven",
    "recovery_test"))}
KINDS = ("article", "runbook", "recovery", "", "review")


def kind_of(document):
    return KINDS[sum(document.encode()) % 5]


def system_of(document):
    number = sum(document.encode()) // 5 % 18
    return f"System {number}" if number else ""


def made_up(changes, folder):
    """The log in slate's own columns, under the names of now, with people and a register."""
    action = {"created": "create", "updated": "update", "deleted": "delete", "renamed": "rename"}
    with open(os.path.join(folder, "documents.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow("document,at,author,action,kind,system,category,reviewer".split(","))
        for place, change in enumerate(changes):
            name = change["document"]
            word = "review" if place % 23 == 0 else action[change["change"]]
            writer.writerow([name, change["at"].isoformat(), change["author"], word, kind_of(name),
                             system_of(name), name.split("/")[0],
                             change["author"] if place % 11 == 0 else ""])
    authors = sorted({change["author"] for change in changes})
    with open(os.path.join(folder, "people.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow("person,side,kind,until".split(","))
        for place, author in enumerate(authors):
            writer.writerow([author, ("internal", "provider", "")[place % 5 % 3],
                             "bot" if place % 29 == 7 else "person",
                             "2022-06-30" if place % 7 == 0 else ""])
    systems = sorted({system_of(change["document"]) for change in changes} - {""})
    with open(os.path.join(folder, "systems.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow("system,at,critical,owner,internal_person,rto_minutes,rpo_minutes".split(","))
        for place, system in enumerate(systems[::2]):
            for year in (2018, 2022):
                writer.writerow([system, f"{year}-01-01", "no" if place % 3 == 2 else "yes", "owner",
                                 authors[place % len(authors)], 60 if year == 2022 else "", 0])
    inputs = {kind: [f"{kind}.csv"] for kind in ("documents", "people", "systems")}
    with open(os.path.join(folder, "slate.json"), "w", encoding="utf-8") as file:
        json.dump({"timeZone": "UTC", "inputs": inputs}, file)


def check_log(check, binary, path, changes):
    """The log as it is, against figures counted here."""
    with tempfile.TemporaryDirectory() as out:
        command = [binary, "report", "--documents", path, "--quarter", "all", "--time-zone", "UTC",
                   "--out", out, "--quiet"]
        if subprocess.run(command, check=False).returncode != 0:
            stop("slate did not run")
        history = rows_of(os.path.join(out, "history.csv"))
        last = max(row["quarter"] for row in history)
        with open(os.path.join(out, last, "run.json"), encoding="utf-8") as file:
            source = json.load(file)["files"][0]
    found = {row["quarter"]: row["value"] for row in history
             if row["measure"] == "documents_changed" and row["by"] == "all"}
    check("rows read", ROWS, source["rows"])
    check("rows used, duplicates and rejected", f"{ROWS} 0 0",
          f"{source['used']} {source['duplicates']} {source['rejected']}")
    for quarter, count in sorted(changed_by_quarter(changes).items()):
        check(f"documents changed in {quarter}", count, found.get(quarter))
    told = {row["quarter"]: f"{row['value']} of {row['n']}" for row in history
            if row["measure"] == "contributor_absence_factor" and row["by"] == "all"}
    for quarter, factor in sorted(factors(changes).items()):
        check(f"contributor absence factor in {quarter}", factor, told.get(quarter))


def main():
    if len(sys.argv) < 2:
        stop(__doc__)
    binary = os.path.abspath(sys.argv[1])
    folder = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("SLATE_DATA", "")
    path = os.path.join(folder, LOG)
    if not os.path.exists(path):
        stop(f"MISSING: {path}; this check did not run")
    check, changes = Check(), read(path)
    check_log(check, binary, path, changes)
    with tempfile.TemporaryDirectory() as scratch:
        made_up(changes, scratch)
        run_both(binary, scratch)
        differ = compare_runs("govuk", scratch, knowledge, UNTOLD)
    sys.exit(1 if check.failures or differ else 0)


if __name__ == "__main__":
    main()
