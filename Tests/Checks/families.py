"""Holds slate's families to those that comparing every pair of keys gives.

    python3 families.py BINARY [DATA_FOLDER]

Words and nearness are those of Tests/Oracle, which looks nothing up and skips nothing: 20,000
subjects of Benchmarks/generate_company.py, made on the fly. Where DATA_FOLDER (or the environment
variable SLATE_DATA) is given, also the category keys of uci-incident-log/incident_event_log.csv.gz,
which has no subjects. Exits 1 where a ticket is in another family, 2 where slate cannot be run.
"""
import csv
import glob
import gzip
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, os.pardir, "Oracle"))
from families import Joining, fnv1a, key_of  # noqa: E402
from masks import Vocabulary  # noqa: E402

GENERATOR = os.path.join(HERE, os.pardir, os.pardir, "Benchmarks", "generate_company.py")
TICKETS = 20_000
LOG = "uci-incident-log/incident_event_log.csv.gz"
COLUMNS = ("ticket", "opened", "category", "subcategory", "symptom", "system", "subject")


class Defaults:
    synonyms, stop_words, minimum = {}, [], 3


def area(ticket):
    if ticket["system"]:
        return "system", ticket["system"]
    return ("category", ticket["category"]) if ticket["category"] else ("none", "")


def expected(tickets):
    """The family of each ticket by its number; empty for none."""
    vocabulary = Vocabulary([], Defaults)
    keys = {ticket["ticket"]: key_of(ticket, vocabulary) for ticket in tickets}
    joining = Joining([(area(ticket), keys[ticket["ticket"]][1]) for ticket in tickets
                       if keys[ticket["ticket"]] and keys[ticket["ticket"]][0] == "words"],
                      vocabulary)
    found = {}
    for ticket in tickets:
        kind, words = keys[ticket["ticket"]] or ("", ())
        if kind == "words":
            words = joining.family(area(ticket), words)
        text = "\x1f".join([*area(ticket), kind, *words])
        found[ticket["ticket"]] = f"F{fnv1a(text):016x}" if kind else ""
    return found


def told(binary, folder, options):
    """The family of each ticket in the reports of all quarters."""
    run = subprocess.run(
        [os.path.abspath(binary), "report", *options, "--quarter", "all", "--time-zone", "UTC",
         "--out", "reports", "--quiet"], cwd=folder, capture_output=True, text=True)
    if run.returncode:
        print(run.stderr, file=sys.stderr)
        sys.exit(2)
    found = {}
    for path in glob.glob(os.path.join(folder, "reports", "*", "tickets.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            found.update((row["ticket"], row["family"]) for row in csv.DictReader(file))
    return found


def compare(what, wanted, found):
    differing = [number for number in wanted if found.get(number) != wanted[number]]
    print(f"{what}: {len(wanted)} tickets, {len(set(wanted.values()) - {''})} families, "
          f"{len(differing)} differ")
    for number in differing[:10]:
        print(f"  {number}: expected {wanted[number]}, found {found.get(number)}")
    return len(differing)


def generated(binary, folder):
    """Systems of one kind and ten are one, so that an area has some hundred subjects."""
    subprocess.run([sys.executable, GENERATOR, "--tickets", str(TICKETS), "--subjects",
                    str(TICKETS), "--events-per-ticket", "0", "--seed", "5",
                    os.path.join(folder, "company")], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, "company", "tickets.csv"), encoding="utf-8", newline="") as file:
        tickets = [dict.fromkeys(COLUMNS, "") | {
            "ticket": row["ticket"], "opened": row["opened"], "system": row["system"][:-1],
            "subject": row["subject"]} for row in csv.DictReader(file)]
    with open(os.path.join(folder, "tickets.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(tickets)
    found = told(binary, folder, ["--tickets", "tickets.csv"])
    return compare("subjects of the generator", expected(tickets), found)


def logged(binary, folder, log):
    """The last row of each incident of the log."""
    names = dict(zip(COLUMNS, ("number", "", "category", "subcategory", "u_symptom", "cmdb_ci")))
    last = {}
    with gzip.open(log, "rt", encoding="latin-1", newline="") as file:
        for row in csv.DictReader(file):
            version = int(row["sys_mod_count"])
            if version >= last.get(row["number"], (-1, None))[0]:
                last[row["number"]] = (version, row)
    tickets = [dict.fromkeys(COLUMNS, "") | {
        name: row[column].replace("?", "") for name, column in names.items() if column}
        for _, row in last.values()]
    found = told(binary, folder, ["--tickets", os.path.abspath(log)])
    return compare("category keys of the UCI log", expected(tickets), found)


def main():
    binary = sys.argv[1]
    data = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("SLATE_DATA", "")
    with tempfile.TemporaryDirectory() as folder:
        differing = generated(binary, folder)
    if data:
        with tempfile.TemporaryDirectory() as folder:
            differing += logged(binary, folder, os.path.join(data, LOG))
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
