"""What real inputs lack: columns that nobody exported, and one spelling for each system.

From a generator of its own, so that what the seeds make of everything else stays.
"""
import random

# Files that may lack columns, and which.
GAPS = {
    "documents.csv": ["kind", "system", "category", "ticket"],
    "sessions.csv": ["kind", "leader", "minutes", "system", "attended"],
    "systems.csv": ["critical", "recovery_document", "rto_minutes", "accountable"],
    "tests.csv": ["minutes"],
    "evidence.csv": ["done", "result"],
    "decisions.csv": ["owner", "due", "closed", "status"],
    "people.csv": ["side", "aliases", "kind"],
}


class Gaps:
    def __init__(self, seed):
        self.rng = random.Random(f"gaps {seed}")
        self.few = self.rng.random() < 0.4

    def made(self, name, rows):
        """The rows without some columns, their systems written in several ways."""
        header, *rows = rows
        lost = {column for column in GAPS.get(name, []) if self.few and self.rng.random() < 0.3}
        places = [place for place, column in enumerate(header) if column not in lost]
        rows = [[self.spelled(header[place], row[place]) for place in places] for row in rows]
        return [[header[place] for place in places], *rows]

    def spelled(self, column, cell):
        if column == "system" and self.rng.random() < 0.1:
            return self.rng.choice([cell.upper(), cell.lower(), cell.title()])
        if column == "minutes" and cell and self.rng.random() < 0.05:
            return self.rng.choice(["1440", "1441", "99999"])
        return cell
