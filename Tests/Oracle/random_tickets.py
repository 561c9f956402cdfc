"""Random tickets and logs for random_input.py."""
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import random_settings as pool

TICKET_HEADER = (
    "ticket,opened,responded,resolved,closed,priority,state,category,subcategory,symptom,system,"
    "subject,requester,team,assignee,resolver,paused_minutes,reopened,handoffs,updated,channel,"
    "document,problem,sla_met,satisfaction,client").split(",")
SUBJECTS = ["Printer offline", "RE: printer   OFFLINE", "VPN tunnel drops", "Mailbox full 4711",
            "Mailbox full", "Fw: VPN tunnel drops", "Slow login", "Backup job red", "Help", "???",
            "Payroll export missing https://example.com/x?a=1", "Payroll export missing"]
VALUES = {
    "priority": pool.PRIORITIES, "system": pool.SYSTEMS, "category": pool.CATEGORIES,
    "client": pool.CLIENTS, "subject": SUBJECTS + [""] * 4, "subcategory": ["Sub A", "Sub B", ""],
    "symptom": ["Sym 1", ""], "requester": ["r1", "r2", "r3", "probe", ""],
    "team": pool.TEAMS + [""], "assignee": pool.PEOPLE + [""],
    "resolver": pool.PEOPLE + ["ann.x", "", ""], "channel": ["mail", "monitor", ""],
    "document": ["KB1", "", "", ""], "problem": ["PRB1", "", ""],
    "sla_met": ["yes", "no", "TRUE", ""],
    "satisfaction": ["5", "4", "3", "0", "6", "good", "Satisfied", "very satisfied", "meh", "", ""],
    "paused_minutes": ["", "", "15", "90", "0.5", "3000"], "reopened": ["", "0", "1"],
    "handoffs": ["", "0", "1", "3"],
}
FOLLOWING = {
    "open": ["In Progress", "On Hold", "Awaiting vendor", "Resolved", "Resolved", "Closed",
             "Cancelled", ""],
    "paused": ["In Progress", "Resolved", "Awaiting user", "Parked"],
    "done": ["In Progress", "Closed", "Closed", "New"], "cancelled": ["New", "In Progress"],
}
KINDS = {"on": "paused", "awaiting": "paused", "parked": "paused", "resolved": "done",
         "closed": "done", "cancelled": "cancelled"}
DAY = 86_400


class Span:
    """Instants to choose from: anywhere, on the edges of quarters, around clock changes."""

    def __init__(self, rng):
        self.rng = rng
        self.zone_name = rng.choice(pool.ZONES)
        self.zone = ZoneInfo(self.zone_name)
        self.fiscal_start = rng.choice([1, 1, 7, 4, 2])
        count = rng.randrange(2, 5)
        first = rng.randrange(2021 * 12, 2026 * 12)
        first -= (first - (self.fiscal_start - 1)) % 3
        days = [date(month // 12, month % 12 + 1, 1)
                for month in range(first, first + 3 * count + 1, 3)]
        self.first_day, self.days = days[0], (days[-1] - days[0]).days
        self.edges = [int(datetime(day.year, day.month, day.day, tzinfo=self.zone).timestamp())
                      for day in days]
        self.start, self.end = self.edges[0], self.edges[-1] - rng.randrange(60) * DAY
        self.changes = [at for at in range(self.start, self.end, 3600)
                        if self.offset(at) != self.offset(at + 3600)]

    def offset(self, at):
        return datetime.fromtimestamp(at, self.zone).utcoffset()

    def instant(self):
        choice = self.rng.random()
        if choice < 0.12:
            return self.rng.choice(self.edges[:-1]) + self.rng.choice([-1, 0, 0, 1])
        if choice < 0.25 and self.changes:
            return self.rng.choice(self.changes) + self.rng.randrange(-7200, 10800)
        return self.rng.randrange(self.start, self.end)

    def later(self, at):
        """An instant after another: soon, around a target, exactly days later, on an edge, far."""
        target = self.rng.choice([1800, 3600, 14400, 28800, DAY, 2 * DAY])
        percent = self.rng.choice([70, 75, 85, 95, 97, 99, 100, 100, 101, 103, 105, 110])
        steps = [self.rng.randrange(1, 3600), 3600] + [target * percent // 100] * 4 + [
            self.rng.randrange(3600, 3 * DAY), 14 * DAY, 14 * DAY + 1, 10 * DAY,
            self.rng.randrange(DAY, 60 * DAY)]
        edges = [edge for edge in self.edges if edge > at]
        if edges and self.rng.random() < 0.12:
            return edges[0]
        return at + self.rng.choice(steps)

    def text(self, at):
        """An instant as a cell: with offset, in UTC, or local without one; sometimes cut."""
        choice = self.rng.random()
        moment = datetime.fromtimestamp(at, timezone.utc)
        if choice < 0.3:
            return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        if choice < 0.4:
            return moment.strftime("%Y-%m-%d %H:%M:%S") + ".987+00:00"
        there = moment.astimezone(self.zone)
        if choice < 0.6:
            return there.isoformat()
        if choice < 0.65 and self.changes:
            near = datetime.fromtimestamp(self.rng.choice(self.changes), self.zone)
            if abs(near.timestamp() - at) < DAY:  # a local time that the zone may skip or repeat
                there = near.replace(tzinfo=None) + timedelta(minutes=self.rng.randrange(-90, 150))
        return there.strftime("%Y-%m-%d %H:%M:%S")


def ticket(rng, span, name, with_log, wild, burst=None):
    """(cells of a ticket, rows of its log); a ticket of a burst shares its subject and area."""
    opened = span.instant()
    if burst is not None:
        opened = burst[0] + rng.choice([0, 3600, DAY - 1, DAY, 26000])
    cells = dict.fromkeys(TICKET_HEADER, "")
    for column, values in VALUES.items():
        cells[column] = rng.choice(values)
    cells["ticket"] = name
    if burst is not None:
        cells.update(zip(("subject", "system", "category"), burst[1:]))
    log, ends = life(rng, span, name, opened) if with_log else ([], {})
    if not with_log:
        ends = plain_ends(rng, span, opened)
    if wild and rng.random() < 0.3:
        ends.update(plain_ends(rng, span, opened))
    responded = rng.choice([None, None, opened, opened - 60] + [span.later(opened)] * 8)
    times = {"opened": opened, "responded": responded, "resolved": ends.get("resolved"),
             "closed": ends.get("closed"), "updated": rng.choice([None, span.later(opened)])}
    for column, at in times.items():
        cells[column] = "" if at is None else span.text(min(at, span.end))
    cells["state"] = ends["state"]
    return cells, log


def plain_ends(rng, span, opened):
    """How a ticket without a log ends: the cases of fine print 12 to 15."""
    at = span.later(opened)
    after = span.later(at)
    return rng.choice([
        {"state": "Open"}, {"state": "Awaiting vendor"}, {"state": ""},
        {"state": "Resolved", "resolved": at}, {"state": "Closed", "resolved": at, "closed": after},
        {"state": "In Progress", "resolved": at}, {"state": "Closed", "resolved": at, "closed": at},
        {"state": "Resolved", "resolved": at}, {"state": "Closed", "resolved": at, "closed": after},
        {"state": "Resolved", "resolved": opened}, {"state": "Resolved", "resolved": opened - 30},
        {"state": "Closed", "closed": after}, {"state": "canceled", "closed": after},
        {"state": "Duplicate", "resolved": at}, {"state": "Merged"}, {"state": "Done"}])


def life(rng, span, name, opened):
    """A log that starts open and wanders; what its columns then say agrees with it."""
    rows, at, state = [], opened + rng.choice([0, 0, 60, -60]), "New"
    ends = {}
    for _ in range(rng.randrange(1, 9)):
        if at >= span.end:
            break
        rows.append([name, at, state, rng.choice(pool.TEAMS + ["", ""]),
                     rng.choice(pool.PEOPLE + [""]), rng.choice(pool.PRIORITIES[:4] + [""] * 3)])
        low = state.casefold()
        kind = KINDS.get(low.split(" ")[0], "open")
        if state == "Resolved" and "resolved" not in ends:
            ends["resolved"] = at
        if state == "Closed":
            ends["closed"] = at
        if kind in ("open", "paused") and state:
            ends = {}
        if kind == "cancelled":
            ends = {}
        ends["state"] = state or ends.get("state", "New")
        if kind in ("done", "cancelled") and rng.random() < 0.5:
            break
        state = rng.choice(FOLLOWING[kind])
        at = at if rng.random() < 0.1 else span.later(at)
    ends.setdefault("state", "New")
    if rng.random() < 0.1:
        ends.pop("resolved", None)  # resolved by the log, the column empty (10)
    return [[row[0], span.text(row[1]), *row[2:]] for row in rows], ends
