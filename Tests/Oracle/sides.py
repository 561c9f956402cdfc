"""Whose side a person, a team, a system is on (fine print 9, 18, 33)."""
from datetime import date

from instants import local_date
from patterns import folded, looked_up, person_key

KNOWN = ("internal", "provider")


class Sides:
    def __init__(self, settings, people, systems):
        self.settings = settings
        self.periods, self.machines, self.register = {}, set(), {}
        for row in people:
            names = [row["person"]] + row["aliases"].split(";")
            for name in {person_key(name) for name in names if name.strip()}:
                self.periods.setdefault(name, []).append(self.period(row))
                if row["kind"].casefold() == "machine":
                    self.machines.add(name)
        for row in systems:
            self.register.setdefault(folded(row["system"]), []).append(row)

    def period(self, row):
        zone = self.settings.zone
        first = local_date(row["from"], zone) if row["from"] is not None else date.min
        last = local_date(row["until"], zone) if row["until"] is not None else date.max
        return first, last, row["side"].casefold()

    def is_machine(self, name):
        return person_key(name) in self.machines

    def of_team(self, team):
        side = looked_up(self.settings.teams, team)
        return side if side in KNOWN else "unknown"

    def of_person(self, person, instant):
        """That of the period which holds the local date, else of the nearest one."""
        day = local_date(instant, self.settings.zone)

        def distance(period):
            first, last, _ = period
            return max((first - day).days, (day - last).days, 0)

        periods = sorted(self.periods.get(person_key(person), []) if person else [])
        periods = [period for period in periods if period[2] in KNOWN]
        return min(periods, key=distance)[2] if periods else "unknown"

    def accountable(self, system, category, end, undated_count):
        """By configuration for the system, then the register, then configuration for the
        category (33); None where nobody is named."""
        by_system = looked_up(self.settings.responsibilities, system)
        if by_system:
            return by_system
        registered = self.registered(system, end, undated_count)
        return registered or looked_up(self.settings.responsibilities, category)

    def registered(self, system, end, undated_count):
        """The register row in force: the latest dated one before the end; undated rows hold for
        the as-of quarter only."""
        rows = self.register.get(folded(system), []) if system else []
        dated = [row for row in rows if row["at"] is not None and row["at"] < end]
        undated = [row for row in rows if row["at"] is None] if undated_count else []
        ranked = sorted(dated, key=lambda row: (row["at"], row.text.encode())) or sorted(
            undated, key=lambda row: row.text.encode())
        side = ranked[-1]["accountable"].casefold() if ranked else ""
        return side if side in KNOWN + ("shared",) else None

    def has_accountability(self):
        rows = [row for rows in self.register.values() for row in rows]
        return bool(self.settings.responsibilities) or any(row["accountable"] for row in rows)
