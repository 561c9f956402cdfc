"""Random documents, sessions, registers, evidence and decisions for random_input.py.

They come from a generator of their own, so that what the seeds make of everything else stays.
"""
import random
from datetime import date, datetime, timedelta, timezone

import random_settings as pool

DAY = 86_400
KINDS = ["article", "runbook", "runbook", "Recovery", "review", "Review", "", ""]
PEOPLE = pool.PEOPLE + ["ann.x", "BOB", "docs-bot", "monitor", "zed"]


def with_bad_row(rows, bad):
    """Below a header alone it would be most of the file, which is refused then."""
    return rows + [bad] if len(rows) > 1 else rows


class Knowledge:
    def __init__(self, seed, span):
        self.rng, self.span = random.Random(f"knowledge {seed}"), span
        self.few = self.rng.random() < 0.4

    def inputs(self):
        """Some inputs lack a kind altogether: what needs it is not measured."""
        kinds = ["documents", "sessions", "systems", "tests", "evidence", "decisions"]
        given = [kind for kind in kinds if self.rng.random() < 0.85]
        return {kind: f"{kind}.csv" if kind == "decisions" else [f"{kind}.csv"] for kind in given}

    def tickets(self, header):
        """Much plain work, which goes from hand to hand with the quarters."""
        rows = []
        for system in self.rng.sample(["VPN", "ERP", "Mail", "Wifi"], 2 if self.few else 1):
            for start, end in zip(self.span.edges, self.span.edges[1:]):
                hands = self.rng.sample(pool.PEOPLE, self.some(1, 2, 2, 5))
                for _ in range(self.some(0, 6, 12, 20)):
                    opened = self.rng.randrange(start, end - 3 * DAY)
                    cells = dict.fromkeys(header, "")
                    cells.update(
                        ticket=f"K{len(rows):04d}", opened=self.moment(opened), system=system,
                        resolved=self.moment(opened + self.some(1, 3600, 2 * DAY, 86_399)),
                        resolver=self.rng.choice(hands), subject="plain work", state="Resolved",
                        team=self.some("MSP Ops", "Service Desk"), reopened=self.some("", "0", "1"),
                        document=self.some("", "D1"), requester=self.some("r1", "r2"))
                    if opened < self.span.end:
                        rows.append([cells[column] for column in header])
        return rows

    def moment(self, at=None):
        at = self.span.instant() if at is None else at
        return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    def day(self):
        """Mostly inside the span, often on its quarters' edges."""
        if self.rng.random() < 0.3:
            edge = datetime.fromtimestamp(self.rng.choice(self.span.edges), self.span.zone).date()
            return (edge + timedelta(self.rng.choice([-1, 0]))).isoformat()
        return (self.span.first_day + timedelta(self.rng.randrange(-20, self.span.days + 40))
                ).isoformat()

    def some(self, *choices):
        return self.rng.choice(choices)

    def documents(self, tickets):
        """No two rows of a document at one instant: their order would be a question of taste."""
        header = ("document at author action title kind system category size reviewer review_by "
                  "ticket state").split()
        rows, taken = [header], set()
        names = ["KB1", "KB2", "KB3", "PIR-1"] + [f"D{number}" for number in range(20)]
        writers = self.rng.sample(PEOPLE[:8], 2) if self.few else PEOPLE
        systems = ["VPN"] if self.few else ["", "VPN", "ERP", "Mail", "Wifi"]
        for _ in range(self.rng.randrange(300 if self.few else 120)):
            name, at = self.rng.choice(names), self.at()
            if (name, at) in taken:
                continue
            taken.add((name, at))
            rows.append([
                name, self.moment(at), self.rng.choice(writers),
                self.some("create", "Updated", "update", "update", "review", "retired", ""),
                self.some("", "A title"), self.rng.choice(KINDS),
                self.rng.choice(systems), self.some("", "Network"),
                self.some("", "1000", "1050", "1090", "3000"), self.rng.choice(PEOPLE + [""] * 6),
                self.some("", "", self.day()), self.rng.choice(tickets + [""] * len(tickets)),
                self.some("", "", "", "published", "archived", "Draft")])
        return with_bad_row(rows, ["KB1", "never", "ann", *[""] * 10])

    def at(self):
        """Anywhere, also a year before the first ticket."""
        if self.rng.random() < 0.2:
            return self.span.start - self.rng.randrange(400 * DAY)
        return self.rng.choice([
            self.rng.randrange(self.span.start, max(self.span.start + 1, self.span.end)),
            self.rng.choice(self.span.edges) + self.rng.choice([-1, 0, 1])])

    def sessions(self):
        rows = ["session,at,person,minutes,kind,system,leader,attended".split(",")]
        for number in range(self.rng.randrange(90)):
            at, kind = self.at(), self.some("hand-over", "Pairing", "walkthrough", "drill", "other")
            system, leader = self.some("VPN", "ERP", "Mail", ""), self.rng.choice(PEOPLE)
            for person in self.rng.sample(PEOPLE, self.rng.randrange(1, 5)):
                rows.append([f"S{number}", self.moment(at), person,
                             self.some("", "19", "20", "45.5", "90"), kind, system, leader,
                             self.some("", "yes", "yes", "no")])
        return with_bad_row(rows, ["S0", "", "ann", "30", "drill", "", "", "yes"])

    def systems(self):
        """Dated rows, no two of a system at one instant, and undated ones."""
        header = ("system,at,critical,owner,internal_person,rto_minutes,rpo_minutes,"
                  "recovery_document,accountable").split(",")
        rows, taken = [header], set()
        for _ in range(self.rng.randrange(1, 14)):
            system, at = self.some("VPN", "ERP", "Mail", "Wifi", "Ghost"), self.some(0, 1, 1, 1)
            at = self.at() if at else None
            if (system, at) in taken:
                continue
            taken.add((system, at))
            rows.append([system, self.moment(at) if at else "", self.some("yes", "yes", "no", ""),
                         self.some("ann", "ann", "ann", ""), self.rng.choice(PEOPLE[:4] + [""]),
                         self.some("", "0", "60", "60", "60", "90"), self.some("", "0", "0", "15"),
                         self.some("", "", "KB1", "KB2", "nowhere"),
                         self.some("internal", "provider", "shared", "")])
        return with_bad_row(rows, ["ERP", "someday", *[""] * 6, "internal"])

    def tests(self):
        rows = ["system,at,passed,minutes".split(",")]
        for _ in range(self.rng.randrange(40)):
            rows.append([self.some("VPN", "ERP", "Mail", "Wifi"), self.moment(self.at()),
                         self.some("yes", "yes", "no"), self.some("", "59", "60", "60.5", "90")])
        return with_bad_row(rows, ["ERP", self.moment(), "partly", "60"])

    def evidence(self):
        rows = ["control,due,done,result".split(",")]
        for number in range(self.rng.randrange(20)):
            due = self.day()
            done = self.some("", due, (date.fromisoformat(due) + timedelta(
                self.rng.randrange(-9, 30))).isoformat())
            rows.append([f"control {number}", due, done,
                         self.some("", "pass", "Failed", "error 3", "no", "Not OK", "red", "okay")])
        return with_bad_row(rows, ["control", "soon", "", ""])

    def decisions(self):
        rows = ["decision,raised,kind,owner,due,status,closed".split(",")]
        for number in range(self.rng.randrange(20)):
            rows.append([f"decision {number}", self.day(), self.some("risk", "change", "blocker", ""),
                         self.rng.choice(PEOPLE + ["MSP Ops", "Service Desk", "", ""]),
                         self.some("", self.day()), self.some("open", "", "Done", "accepted"),
                         self.some("", "", self.day())])
        return with_bad_row(rows, ["", self.day(), "", "", "", "", ""])
