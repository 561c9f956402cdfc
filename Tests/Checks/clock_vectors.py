"""Holds `slate clock --cases` to a file of vectors: times on calendars, published or counted by others.

    python3 clock_vectors.py BINARY VECTORS.json

Writes the calendars as a slate.json and all questions as one CSV, asks once by file and once by
standard input, and compares: elapsed seconds exactly, due instants within expected_due and
expected_due_latest. Prints how many were asked and every difference; exits 1 where there is one,
2 where the vectors cannot be read.
"""
import csv
import datetime
import io
import json
import os
import subprocess
import sys
import tempfile

SECTIONS = ("elapsed", "due", "elapsed_with_pauses", "due_with_pauses")
COLUMNS = ("id", "calendar", "start", "end", "target_seconds", "pauses")


def hours(ranges):
    """`09:00-17:30`; an end past midnight is written past 24:00, as it stands in the vectors."""
    def clock(minutes):
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return [f"{clock(start)}-{clock(end)}" for start, end in ranges]


def configuration(calendars):
    return {"calendars": {
        calendar["id"]: {
            "timeZone": calendar["zone"],
            "hours": {day: hours(ranges) for day, ranges in calendar["weekly"].items()},
            "holidays": calendar.get("holidays", []),
            "exceptions": {
                date: hours(ranges) for date, ranges in calendar.get("special", {}).items()},
        } for calendar in calendars}}


def questions(vectors):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for vector in vectors:
        pauses = ";".join("/".join(pause) for pause in vector.get("pauses", []))
        writer.writerow([vector.get(column, "") for column in COLUMNS[:-1]] + [pauses])
    return text.getvalue()


def asked(binary, data, vectors):
    """The rows that slate answers with; ends the check where it does not answer every one."""
    command = [os.path.abspath(binary), "clock", "--cases"]
    text = questions(vectors)
    answers = []
    with tempfile.TemporaryDirectory(prefix="slate-clock-") as folder:
        with open(os.path.join(folder, "slate.json"), "w", encoding="utf-8") as file:
            json.dump(configuration(data["calendars"]), file)
        with open(os.path.join(folder, "cases.csv"), "w", encoding="utf-8") as file:
            file.write(text)
        for source in ("cases.csv", "-"):
            done = subprocess.run(
                command + [source], cwd=folder, input=text, capture_output=True, text=True)
            if done.returncode != 0:
                sys.exit(f"{' '.join(command)} {source}: exit {done.returncode}\n{done.stderr}")
            answers.append(done.stdout)
    if answers[0] != answers[1]:
        sys.exit("standard input is answered in another way than a file")
    return list(csv.DictReader(io.StringIO(answers[0])))


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def difference(vector, answer):
    """What is wrong with an answer, in words; None where nothing is."""
    if answer["id"] != vector["id"]:
        return f"the answer is that of {answer['id']}"
    if "expected_seconds" in vector:
        if answer["elapsed_seconds"] != str(vector["expected_seconds"]):
            return f"{vector['expected_seconds']} seconds expected, {answer['elapsed_seconds']} found"
    elif answer["elapsed_seconds"]:
        return "seconds without an end"
    if "expected_due" not in vector:
        return "due without a target" if answer["due"] else None
    latest = vector.get("expected_due_latest", vector["expected_due"])
    if answer["due"].endswith("Z") and (
            instant(vector["expected_due"]) <= instant(answer["due"]) <= instant(latest)):
        return None
    return f"due {vector['expected_due']} to {latest} expected, {answer['due'] or 'nothing'} found"


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        sys.exit(2)


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    data = load(sys.argv[2])
    vectors = [vector for section in SECTIONS for vector in data.get(section, [])]
    rows = asked(sys.argv[1], data, vectors)
    if len(rows) != len(vectors):
        sys.exit(f"{len(vectors)} questions, {len(rows)} answers")
    differences = 0
    for vector, answer in zip(vectors, rows):
        found = difference(vector, answer)
        if found:
            differences += 1
            print(f"{vector['id']} on {vector['calendar']}: {found}")
    counts = ", ".join(f"{len(data.get(section, []))} {section}" for section in SECTIONS)
    print(f"{len(vectors)} questions on {len(data['calendars'])} calendars ({counts}): "
          f"{differences} differences")
    sys.exit(1 if differences or not vectors else 0)


if __name__ == "__main__":
    main()
