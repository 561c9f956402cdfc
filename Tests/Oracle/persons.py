"""Who is who, and when they were there (fine print 18, 51, 53)."""
from datetime import date

from instants import local_date
from patterns import folded, matches, person_key

ACCOUNTS = ("shared", "machine", "bot")
KNOWN = ("internal", "provider")


class Persons:
    """People by their folded names; an alias that several have stands for none of them."""

    def __init__(self, rows, zone):
        self.rows, self.zone = {}, zone
        owners = {}
        for row in rows:
            name = person_key(row["person"])
            self.rows.setdefault(name, []).append(row)
            for alias in [name] + [person_key(text) for text in row["aliases"].split(";")]:
                if alias:
                    owners.setdefault(alias, set()).add(name)
        self.of_alias = {alias: min(names) for alias, names in owners.items() if len(names) == 1}
        self.bots = {person_key(name) for row in rows if folded(row["kind"]) == "bot"
                     for name in [row["person"], *row["aliases"].split(";")]}
        self.have_sides = any(folded(row["side"]) in KNOWN for row in rows)

    def person(self, name):
        """The folded name of the person behind a name; empty for nobody."""
        own = person_key(name)
        return own if own in self.rows else self.of_alias.get(own, own)

    def is_counted(self, person):
        if not person or person in self.bots:
            return False
        if any(matches(pattern, person) for pattern in ("*[bot]", "*-bot", "bot-*")):
            return False
        return all(folded(row["kind"]) not in ACCOUNTS for row in self.rows.get(person, []))

    def is_technical(self, person):
        return all(row["technical"] is not False for row in self.rows.get(person, []))

    def days(self, row):
        first = local_date(row["from"], self.zone) if row["from"] is not None else date.min
        last = local_date(row["until"], self.zone) if row["until"] is not None else date.max
        return first, last

    def side(self, person, day):
        """Of the periods nearest to the day; unknown where they disagree."""
        near = {}
        for row in self.rows.get(person, []):
            if folded(row["side"]) in KNOWN:
                first, last = self.days(row)
                distance = max((first - day).days, (day - last).days, 0)
                near.setdefault(distance, set()).add(folded(row["side"]))
        sides = near[min(near)] if near else set()
        return min(sides) if len(sides) == 1 else "unknown"

    def has_left(self, person, day):
        rows = self.rows.get(person, [])
        return bool(rows) and all(self.days(row)[1] < day for row in rows)

    def present(self, side, first, last):
        return {person for person, rows in self.rows.items() if self.is_counted(person) and any(
            folded(row["side"]) == side and self.days(row)[0] <= last and self.days(row)[1] >= first
            for row in rows)}
