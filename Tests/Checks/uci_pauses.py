"""Pauses of the UCI log, counted ticket by ticket without slate."""
import csv
import glob
import os
from collections import defaultdict
from datetime import datetime, timezone

# From the file: tickets that pass through a state whose name begins with Awaiting.
PAUSED_TICKETS = 5_825
DONE = ("Resolved", "Closed")


def seconds(text):
    """`29/2/2016 01:16` as seconds since 1970, UTC."""
    day, month, rest = text.split("/")
    year, clock = rest.split(" ")
    hour, minute = clock.split(":")
    at = datetime(int(year), int(month), int(day), int(hour), int(minute), tzinfo=timezone.utc)
    return int(at.timestamp())


def histories(log):
    """{ticket: (opened, resolved or None, [(instant, state)])} in the order of the update count.

    An update takes effect no earlier than those before it in that order.
    """
    rows = defaultdict(list)
    lines = log.splitlines()
    for line, row in zip(lines[1:], csv.DictReader(lines)):
        updated = seconds(row["sys_updated_at"])
        rows[row["number"]].append((int(row["sys_mod_count"]), updated, line, row))
    result = {}
    for name, found in rows.items():
        found.sort(key=lambda entry: entry[:3])
        states, at = [], 0
        for _, updated, _, row in found:
            at = max(at, updated)
            states.append((at, row["incident_state"]))
        last = found[-1][3]
        resolved = None if last["resolved_at"] == "?" else seconds(last["resolved_at"])
        result[name] = (seconds(last["opened_at"]), resolved, states)
    return result


def paused_seconds(opened, resolved, states):
    """Time in Awaiting states between opening and resolution, states holding until the next."""
    ends = [at for at, _ in states[1:]] + [resolved]
    return sum(max(0, min(end, resolved) - max(start, opened))
               for (start, state), end in zip(states, ends) if state.startswith("Awaiting"))


def is_plain(resolved, states):
    """Resolved once and for good: no state but a done one after the first, none at odd times."""
    done = [state in DONE for _, state in states]
    return resolved is not None and True in done and all(done[done.index(True):])


def check_pauses(check, reports, log):
    """`paused_hours` of every ticket that was resolved once equals its time in Awaiting states."""
    tickets = histories(log)
    passed = sum(any(state.startswith("Awaiting") for _, state in states)
                 for _, _, states in tickets.values())
    check("pauses: tickets that pass through an Awaiting state", PAUSED_TICKETS, passed)
    found = {}
    for path in sorted(glob.glob(os.path.join(reports, "*", "tickets.csv"))):
        with open(path, encoding="utf-8", newline="") as file:
            found.update((row["ticket"], row) for row in csv.DictReader(file))
    plain = {name: paused_seconds(*ticket) for name, ticket in tickets.items()
             if is_plain(*ticket[1:])}
    check("pauses: tickets compared one by one are most", True, len(plain) > len(tickets) * 0.85)
    differing = [name for name, expected in sorted(plain.items())
                 if abs(float(found[name]["paused_hours"] or 0) * 3600 - expected) > 0.01]
    for name in differing[:5]:
        print(f"      {name}: {plain[name]} s paused, slate {found[name]['paused_hours']} h")
    check(f"pauses: of {len(plain)} tickets resolved once, differing", 0, len(differing))
    paused = {name for name, row in found.items() if float(row["paused_hours"] or 0) > 0}
    check("pauses: of them paused at all", sum(length > 0 for length in plain.values()),
          len(paused & plain.keys()))
