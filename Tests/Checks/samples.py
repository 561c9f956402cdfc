"""Holds slate to naming header rows of real exports, however they were saved.

    python3 samples.py BINARY [SAMPLES_FOLDER]

SAMPLES_FOLDER (or the environment variable SLATE_SAMPLES) holds the header rows as CSV files. Each is
written in four encodings and with three delimiters, in other case and with columns of the customer's
own, and inspected. Exits 1 where a format or kind differs, 2 where the folder is missing, a file of it
is not in the table here, or slate cannot be run.
"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

INCIDENTS, JIRA, GLPI = ("servicenow-incidents", "tickets"), ("jira", "tickets"), ("glpi", "tickets")
TEAMS = ("teams-attendance", "sessions")
EXPECTED = {
    "connectwise_srboard_header.csv": ("connectwise", "tickets"),
    "glpi_en_header_trailing_semicolon.csv": GLPI,
    "glpi_pt_header.csv": GLPI,
    "jira_en_logwork216_header.csv": JIRA,
    "jira_en_repeated_header.csv": JIRA,
    "jira_jsm_es_header.csv": JIRA,
    "otrs_pt_header.csv": ("otrs", "tickets"),
    "servicenow_allfields_header.csv": INCIDENTS,
    "servicenow_allfields_row_placeholder.csv": INCIDENTS,
    "servicenow_duration_header.csv": INCIDENTS,
    "servicenow_kb_header.csv": ("servicenow-knowledge", "documents"),
    "servicenow_labels_header.csv": ("servicenow-incident-labels", "tickets"),
    "servicenow_list_sysnames_rows.csv": INCIDENTS,
    "servicenow_uci_eventlog_header.csv": INCIDENTS,
    "servicenow_uci_eventlog_rows.csv": ("servicenow-update-log", "tickets"),
    "spiceworks_header.csv": ("spiceworks", "tickets"),
    "spiceworks_rows_synthetic.csv": ("spiceworks", "tickets"),
    "teams_fr_utf16le_tab.csv": TEAMS,
    "teams_resaved_semicolon_header.csv": TEAMS,
}
# What `slate inspect` calls each, and the bytes of a text in it.
ENCODINGS = {
    "UTF-8": lambda text: text.encode("utf-8"),
    "UTF-8 with BOM": lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"),
    "UTF-16LE": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "UTF-16BE": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    # Letters that it does not have become question marks, as they do in a spreadsheet.
    "Windows-1252": lambda text: text.encode("cp1252", errors="replace"),
}
DELIMITERS = ",;\t"


def stop(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def records(path):
    """The records of a file, by the delimiter that its longest line shows."""
    data = open(path, "rb").read()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data.decode(encoding)
    header = max(text.splitlines(), key=len)
    delimiter = max(DELIMITERS, key=header.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def saved(rows, delimiter, encoding, quoting=csv.QUOTE_MINIMAL):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n", quoting=quoting)
    for row in rows:
        # The writer would quote an only cell that is empty; tools leave the line blank.
        writer.writerow(row) if row else text.write("\r\n")
    return ENCODINGS[encoding](text.getvalue())


def altered(rows):
    """The header in capitals, with columns of the customer's own before, between and behind."""
    width = max(map(len, rows))
    changed = []
    for row in rows:
        if len(row) != width:
            changed.append(row)
        elif row is next(other for other in rows if len(other) == width):
            cells = [cell.upper() for cell in row]
            changed.append([*cells[:1], "Our own field", *cells[1:], "Cost centre (custom)"])
        else:
            changed.append([*row[:1], "x", *row[1:], "y"])
    return changed


def inspected(binary, folder, data):
    path = os.path.join(folder, "export.csv")
    with open(path, "wb") as file:
        file.write(data)
    run = subprocess.run([binary, "inspect", "--json", "--time-zone", "UTC", path],
                         capture_output=True, text=True)
    # 65: known, and of no use as it is, which is an answer too.
    if run.returncode not in (0, 65) or not run.stdout:
        return f"exit {run.returncode}: {run.stderr.strip()}", None, None
    seen = json.loads(run.stdout)
    return seen["format"], seen["kind"], seen["encoding"]


def main():
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        stop(__doc__.split("\n\n")[1])
    binary = os.path.abspath(sys.argv[1])
    samples = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("SLATE_SAMPLES", "")
    if not os.path.isdir(samples):
        stop(f"samples.py: no folder of samples at \"{samples}\"; name it or set SLATE_SAMPLES")
    names = sorted(name for name in os.listdir(samples) if name.endswith(".csv"))
    if strangers := set(names) ^ set(EXPECTED):
        stop("samples.py: not both in the folder and in the table: " + ", ".join(sorted(strangers)))
    wrong = done = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            rows = records(os.path.join(samples, name))
            forms = [(rows, delimiter, encoding, quoting)
                     for delimiter in DELIMITERS for encoding in ENCODINGS
                     for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL)]
            forms.append((altered(rows), ",", "UTF-8", csv.QUOTE_MINIMAL))
            for form in forms:
                data = saved(*form)
                found = inspected(binary, folder, data)
                # A text of ASCII alone is UTF-8, whatever it was saved as.
                encoding = "UTF-8" if data.isascii() else form[2]
                expected = (*EXPECTED[name], encoding)
                done += 1
                if found != expected:
                    wrong += 1
                    print(f"{name}, {form[2]}, delimiter {form[1]!r}: expected {expected}, "
                          f"found {found}")
    print(f"{done} forms of {len(names)} samples, {wrong} not named rightly")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
