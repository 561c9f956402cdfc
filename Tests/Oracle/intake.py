"""The input as tickets with their logs, people and systems."""
from itertools import groupby

from given import one_name_per_system
from rows import (DECISION_COLUMNS, DOCUMENT_COLUMNS, EVENT_COLUMNS, EVIDENCE_COLUMNS,
                  PEOPLE_COLUMNS, RULE_COLUMNS, SESSION_COLUMNS, SYSTEM_COLUMNS, TEST_COLUMNS,
                  TICKET_COLUMNS, TYPED, read_rows, without_duplicates)

# Changes of one instant in a log without a sequence column (fine print 7).
STATUS_ORDER = {"open": 0, "paused": 1, "resolved": 2, "closed": 3, "cancelled": 4}


class Change:
    """One row of a log. `status` is None where the row's state is empty: no change of state."""

    def __init__(self, at, state, team, person, priority, text, settings):
        self.at, self.team, self.person, self.priority = at, team, person, priority
        self.status = settings.status_of(state) if state else None
        self.text = text


class Ticket:
    """A ticket: its row in the export (None for one known from events alone) and its log."""

    def __init__(self, name, row, log):
        self.name, self.row, self.log = name, row, log
        self.file = row.file if row else ""
        self.line = row.line if row else 0
        self.opened = row["opened"] if row else min(change.at for change in log)
        self.family = self.area = None
        self.family_words = ()
        self.unclassifiable = False

    def __getitem__(self, column):
        if self.row:
            return self.row[column]
        return None if column in TYPED else ""

    def row_instants(self):
        """Every instant of the ticket's row and of its log (fine print 6)."""
        own = [self[column] for column in ("responded", "resolved", "closed", "updated")]
        return [self.opened] + [at for at in own if at is not None] + [
            change.at for change in self.log]

    def log_has(self, field):
        return any(getattr(change, field) for change in self.log)


class Input:
    """Everything read, with the counts of every file."""

    def __init__(self, settings, more):
        self.settings, self.counts = settings, {}
        ticket_rows, log_rows = self.ticket_files(more.get("tickets", []))
        event_rows = self.rows("events", EVENT_COLUMNS, ["ticket", "at"], more)
        event_rows = without_duplicates(event_rows, lambda row: row.key(EVENT_COLUMNS), self.counts)
        self.people = self.distinct("people", PEOPLE_COLUMNS, ["person"], more)
        self.systems = self.distinct("systems", SYSTEM_COLUMNS, ["system"], more)
        self.documents = self.distinct(
            "documents", DOCUMENT_COLUMNS, ["document", "at", "author"], more)
        self.sessions = self.distinct(
            "sessions", SESSION_COLUMNS, ["session", "at", "person"], more)
        self.tests = self.distinct("tests", TEST_COLUMNS, ["system", "at", "passed"], more)
        self.evidence = self.distinct("evidence", EVIDENCE_COLUMNS, ["control", "due"], more)
        self.decisions = self.distinct("decisions", DECISION_COLUMNS, ["decision", "raised"], more)
        self.rules = self.distinct("familyRules", RULE_COLUMNS, ["rule", "pattern"], more)
        self.tickets = self.assembled(ticket_rows, log_rows, event_rows)
        one_name_per_system(self)
        for count in self.counts.values():
            count.used = count.rows - count.duplicates - count.rejected

    def rows(self, kind, columns, required, more):
        result = []
        for path, name in self.settings.paths(kind, more.get(kind, [])):
            found, self.counts[name], _ = read_rows(
                path, name, kind, columns, required, self.settings)
            result += found
        return result

    def distinct(self, kind, columns, required, more):
        rows = self.rows(kind, columns, required, more)
        return without_duplicates(rows, lambda row: row.key(columns), self.counts)

    def ticket_files(self, more):
        """(one row a ticket of the lists, distinct rows of the update logs)."""
        listed, logged = [], []
        for path, name in self.settings.paths("tickets", more):
            found, self.counts[name], is_log = read_rows(
                path, name, "tickets", TICKET_COLUMNS, ["ticket", "opened"], self.settings)
            (logged if is_log else listed).extend(found)
        listed = without_duplicates(listed, lambda row: row.key(TICKET_COLUMNS), self.counts)
        return listed, without_duplicates(logged, lambda row: row.text, self.counts)

    def assembled(self, ticket_rows, log_rows, event_rows):
        tickets = self.from_update_logs(log_rows)
        events = grouped(event_rows)
        for name, rows in grouped(ticket_rows).items():
            # The one with the latest of its instants counts, then the greater by its cells (6).
            rows.sort(key=lambda row: (latest_instant(row), row.key(TICKET_COLUMNS)))
            for row in rows[:-1]:
                self.counts[row.file].duplicates += 1
            tickets[name] = Ticket(name, rows[-1], self.log_of(events.pop(name, [])))
        for name in [name for name in events if name not in tickets]:
            rows = events[name]
            tickets[name] = Ticket(name, None, self.log_of(rows))
            tickets[name].file, tickets[name].line = rows[0].file, rows[0].line
        return [tickets[name] for name in sorted(tickets, key=str.encode)]

    def log_of(self, rows):
        """Events in the order of their instants, then of their states, then of their text (7)."""
        changes = [Change(row["at"], row["state"], row["team"], row["person"], row["priority"],
                          row.text.encode(), self.settings) for row in rows]
        return sorted(changes, key=lambda change: (
            change.at, STATUS_ORDER[change.status or "open"], change.text))

    def from_update_logs(self, rows):
        """Tickets of logs with a sequence number: that number, then time of update, then bytes.

        A row takes effect no earlier than the rows before it in that order.
        """
        tickets = {}
        for name, rows in grouped(rows).items():
            rows.sort(key=lambda row: (row["sequence"] or 0, row["updated"], row.text.encode()))
            log, at = [], rows[0]["updated"]
            for row in rows:
                at = max(at, row["updated"])
                log.append(Change(at, row["state"], row["team"], row["assignee"], row["priority"],
                                  row.text.encode(), self.settings))
            tickets[name] = Ticket(name, rows[-1], log)
        return tickets


def grouped(rows):
    by_ticket = sorted(rows, key=lambda row: row["ticket"].encode())
    return {name: list(group) for name, group in groupby(by_ticket, key=lambda row: row["ticket"])}


def latest_instant(row):
    return max(row[column] for column in ("opened", "responded", "resolved", "closed", "updated")
               if row[column] is not None)
