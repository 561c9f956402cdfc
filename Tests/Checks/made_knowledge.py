"""Documents, sessions, registers, controls and decisions made up around a ticket log.

Always the same for the same log: what is made comes from one seed and from the log's own names.
"""
import csv
import os
import random
from datetime import datetime, timedelta

KINDS = ["article", "runbook", "recovery", "review", ""]
ACTIONS = ["create", "update", "update", "update", "review", "publish", "retire"]
HEADERS = {
    "documents": "document,at,author,action,title,kind,system,size,reviewer,review_by,ticket,state",
    "sessions": "session,at,person,minutes,kind,system,leader,attended",
    "systems": "system,at,critical,owner,internal_person,rto_minutes,rpo_minutes,"
               "recovery_document,accountable",
    "tests": "system,at,passed,minutes",
    "evidence": "control,due,done,result",
    "decisions": "decision,raised,kind,owner,due,status,closed",
}


class Made:
    """`tickets` as (number, person, system), all as the log has them."""

    def __init__(self, tickets, people, systems, teams, first, last):
        self.rng = random.Random("made around a log")
        self.tickets, self.people, self.teams = tickets, people, teams
        self.systems = systems
        self.first, self.days = first, (last - first).days
        self.names = [f"KB{number:04d}" for number in range(300)]

    def some(self, *choices):
        return self.rng.choice(choices)

    def at(self, start=-400):
        moment = self.first + timedelta(days=self.rng.randrange(start, self.days + 20),
                                        seconds=self.rng.randrange(86_400))
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def day(self):
        return self.at(0)[:10]

    def documents(self):
        """A fifth of the changes is about a ticket, mostly by who resolved it or of its system."""
        taken = set()
        for name in self.names:
            for _ in range(self.rng.randrange(1, 20)):
                number, person, system = self.rng.choice(self.tickets)
                at = self.at()
                if (name, at) not in taken:
                    taken.add((name, at))
                    yield [name, at, self.some(person, self.rng.choice(self.people), "kb-bot"),
                           self.rng.choice(ACTIONS), f"About {system}", self.rng.choice(KINDS),
                           self.some(system, "", self.rng.choice(self.systems)),
                           self.some("", 1000, 1050, 3000), self.some("", person),
                           self.some("", "", self.day()), self.some(number, "", "", "", ""),
                           self.some("", "", "", "archived")]

    def sessions(self):
        for number in range(120):
            at, system = self.at(0), self.some("", *self.systems[:20])
            leader, kind = self.rng.choice(self.people), self.some("hand-over", "drill", "talk")
            for person in self.rng.sample(self.people, 6):
                yield [f"S{number}", at, person, self.some("", 19, 20, 90), kind, system, leader,
                       self.some("", "yes", "yes", "no")]

    def registered(self):
        for system in self.systems[:30]:
            for _ in range(self.rng.randrange(1, 4)):
                yield [system, self.at(), self.some("yes", "yes", "no"), self.some("", "owner"),
                       self.rng.choice(self.people), self.some("", 60, 60, 0), self.some("", 0, 15),
                       self.some("", self.rng.choice(self.names)),
                       self.some("internal", "provider", "shared", "")]

    def tests(self):
        for _ in range(150):
            yield [self.rng.choice(self.systems[:30]), self.at(), self.some("yes", "yes", "no"),
                   self.some("", 59, 60, 61)]

    def evidence(self):
        for number in range(80):
            yield [f"control {number}", self.day(), self.some("", self.day()),
                   self.some("", "pass", "failed")]

    def decisions(self):
        for number in range(80):
            yield [f"decision {number}", self.day(), self.some("risk", "change", ""),
                   self.some("", *self.teams[:5], *self.people[:20]), self.some("", self.day()),
                   self.some("", "done", "open"), self.some("", "", self.day())]

    def write(self, folder):
        """Writes every file; returns them as `inputs` of a configuration."""
        makers = {"systems": self.registered}
        for kind, header in HEADERS.items():
            with open(os.path.join(folder, f"{kind}.csv"), "w", encoding="utf-8",
                      newline="") as file:
                rows = makers.get(kind, getattr(self, kind))()
                csv.writer(file).writerows([header.split(","), *rows])
        return {kind: f"{kind}.csv" if kind == "decisions" else [f"{kind}.csv"] for kind in HEADERS}


def moment_of(text):
    """An instant of the log, day first."""
    return datetime.strptime(text, "%d/%m/%Y %H:%M")
