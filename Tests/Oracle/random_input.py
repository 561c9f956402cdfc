"""Writes a random small input that reaches the edges of the fine print.

    python3 random_input.py SEED DIR [--no-events] [--wild] [--shuffle N]

Tickets over two to four quarters with the log of a part of them, people.csv, systems.csv and
slate.json. `--no-events` writes tickets alone. `--wild` adds rows that contradict one another
(columns against the log), where the definitions leave more than one reading. `--shuffle N` writes
the same rows in another order, for which slate's figures must be the same.
"""
import argparse
import csv
import os
import random

import random_gaps
import random_issues
import random_knowledge
import random_settings as pool
from random_tickets import SUBJECTS, TICKET_HEADER, Span, ticket

EVENT_HEADER = "ticket,at,state,team,person,priority".split(",")


def spoiled(rng, rows):
    """Duplicates, older versions of tickets, and rows that must be rejected."""
    result = list(rows)
    for row in rng.sample(rows, max(1, len(rows) // 15)):
        result.append(list(row))
        older = list(row)
        place = rng.choice([5, 7, 11, 13, 19])
        older[place] = "" if place == 19 else rng.choice(["", "older"])
        result.append(older)
        broken = list(row)
        place, value = rng.choice([(0, ""), (1, ""), (1, "not a date"), (3, "2024-02-30 10:00"),
                                   (16, "abc"), (23, "maybe"), (17, "two")])
        broken[place] = value
        result.append(broken)
    return result


def written(path, header, rows, shuffle):
    if shuffle is not None:
        rows = list(rows)
        random.Random(f"{shuffle} {os.path.basename(path)}").shuffle(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("folder")
    parser.add_argument("--no-events", action="store_true")
    parser.add_argument("--wild", action="store_true")
    parser.add_argument("--shuffle", type=int)
    options = parser.parse_args()
    print("seed", options.seed)
    rng = random.Random(options.seed)
    span = Span(rng)
    tickets, events = [], []
    without_resolved = rng.random() < 0.15
    for number in range(rng.randrange(30, 301)):
        with_log = not options.no_events and rng.random() < 0.5
        if number % 6 == 0:  # some tickets of one issue, often within a day: a storm
            burst = (span.instant(), rng.choice(SUBJECTS), rng.choice(pool.SYSTEMS), "Network")
        cells, log = ticket(rng, span, f"T{number:04d}", with_log, options.wild,
                            burst if rng.random() < 0.4 else None)
        if without_resolved:
            cells["resolved"] = ""
        tickets.append([cells[column] for column in TICKET_HEADER])
        events += log
    issues = random_issues.Issues(options.seed)
    for cells in tickets:
        issues.reword(cells, TICKET_HEADER)
    known = random_knowledge.Knowledge(options.seed, span)
    tickets = spoiled(rng, tickets + known.tickets(TICKET_HEADER))
    if options.wild:
        events += [["X1", span.text(span.instant()), "New", "MSP Ops", "", ""]]
    events += [list(row) for row in rng.sample(events, len(events) // 20)]
    events += [["T0001", "", "New", "", "", ""], ["T0001", "never", "New", "", "", ""]]
    os.makedirs(options.folder, exist_ok=True)

    def place(name):
        return os.path.join(options.folder, name)

    written(place("tickets.csv"), TICKET_HEADER, tickets, options.shuffle)
    if not options.no_events:
        written(place("events.csv"), EVENT_HEADER, events, options.shuffle)
    gaps = random_gaps.Gaps(options.seed)
    numbers = [f"T{number:04d}" for number in range(40)] + ["T9999"]
    for name, rows in (("documents.csv", known.documents(numbers)),
                       ("sessions.csv", known.sessions()), ("tests.csv", known.tests()),
                       ("evidence.csv", known.evidence()), ("decisions.csv", known.decisions()),
                       ("family-rules.csv", issues.rules()),
                       ("people.csv", pool.people(rng, span.first_day, span.days)),
                       ("systems.csv", known.systems())):
        rows = gaps.made(name, rows)
        written(place(name), rows[0], rows[1:], options.shuffle)
    with open(place("slate.json"), "w", encoding="utf-8") as file:
        file.write(pool.settings(rng, span.first_day, span.days, not options.no_events,
                                 span.fiscal_start, span.zone_name,
                                 known.inputs()))


if __name__ == "__main__":
    main()
