"""Holds slate to the oracle on the UCI log, with a made map of sides.

    python3 knowledge.py BINARY [DATA_FOLDER]

DATA_FOLDER (or the environment variable SLATE_DATA) holds uci-incident-log. The log names no sides:
groups with an even number are made internal, the others the provider's, and so are the people by
the number in their name. Every figure of knowledge and governance is compared, in every quarter and
by every key; tickets and their clocks are the business of uci.py. The oracle takes some minutes.
Exits 1 where a figure differs, 2 where the data is missing or a program cannot be run.
"""
import csv
import gzip
import json
import os
import subprocess
import sys
import tempfile

from uci import stop

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Oracle"))
import governance_measures  # noqa: E402
import knowledge_measures  # noqa: E402
from compare import KEY_COLUMNS, Differences, quarters, table, tell  # noqa: E402

NAMES = {measure.name for measure in knowledge_measures.MEASURES + governance_measures.MEASURES}
LOG = "uci-incident-log/incident_event_log.csv.gz"


def side(name):
    digits = "".join(letter for letter in name if letter.isdigit())
    return "internal" if int(digits or 0) % 2 == 0 else "provider"


def prepare(log, folder):
    """The log unpacked, the people and the configuration beside it."""
    with gzip.open(log, "rt", encoding="utf-8") as source:
        text = source.read()
    with open(os.path.join(folder, "log.csv"), "w", encoding="utf-8", newline="") as file:
        file.write(text)
    rows = list(csv.DictReader(text.splitlines()))
    people = sorted({row[column] for row in rows for column in ("assigned_to", "resolved_by")} - {"?"})
    groups = sorted({row["assignment_group"] for row in rows} - {"?"})
    with open(os.path.join(folder, "people.csv"), "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["person", "side"], *([name, side(name)] for name in people)])
    settings = {"timeZone": "UTC", "teams": {name: side(name) for name in groups},
                "inputs": {"tickets": ["log.csv"], "people": ["people.csv"],
                           "read": [{"files": "log.csv", "dateOrder": "dmy"}]}}
    with open(os.path.join(folder, "slate.json"), "w", encoding="utf-8") as file:
        json.dump(settings, file)


def main():
    if len(sys.argv) < 2:
        stop(__doc__)
    binary = os.path.abspath(sys.argv[1])
    data = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("SLATE_DATA", "")
    log = os.path.join(data, LOG)
    if not os.path.exists(log):
        stop(f"MISSING: {log}; this check did not run")
    differences = Differences()
    with tempfile.TemporaryDirectory() as folder:
        prepare(log, folder)
        ours, theirs = (os.path.join(folder, name) for name in ("oracle", "slate"))
        commands = [[sys.executable, os.path.join(HERE, "..", "Oracle", "oracle.py"), "--out", ours],
                    [binary, "report", "--quarter", "all", "--quiet", "--out", theirs]]
        for command in commands:
            if subprocess.run(command, cwd=folder, check=False).returncode != 0:
                stop("a program did not run: " + " ".join(command))
        for name in quarters(ours):
            found = [{key: row for key, row in table(
                os.path.join(place, name, "metrics.csv"), KEY_COLUMNS).items() if key[1] in NAMES}
                for place in (ours, theirs)]
            differences.rows("UCI", "metrics.csv", *found, lambda key: key[1])
    sys.exit(1 if tell(differences, 3, 1) else 0)


if __name__ == "__main__":
    main()
