"""The configuration `slate.json`, and the definitions that it changes."""
import glob
import os
import re

import json5
from instants import DAY, zone_named
from patterns import matches
from worktime import AroundTheClock, BusinessCalendar

# Fine print 8; tried in this order, anything else is open.
DEFAULT_STATES = {
    "cancelled": ["Cancelled", "Canceled", "Duplicate", "Merged"],
    "closed": ["Closed"],
    "resolved": ["Resolved", "Solved", "Done"],
    "paused": ["On Hold*", "Awaiting*", "Pending*", "Waiting*", "Wait"],
}
UNITS = {"s": 1, "m": 60, "h": 3600, "d": DAY}


class Target:
    """A response or resolution target in seconds, with the calendar that counts them."""

    def __init__(self, entry, policy_calendar, settings):
        text = entry["target"] if isinstance(entry, dict) else entry
        own = entry.get("calendar") if isinstance(entry, dict) else None
        self.calendar = settings.calendar(own) if own else policy_calendar
        number, unit = re.fullmatch(r"(\d+)(s|m|h|bd|d)", text).groups()
        self.seconds = int(number) * (
            self.calendar.business_day if unit == "bd" else UNITS[unit])


class Policy:
    def __init__(self, number, entry, settings):
        self.number = number
        self.when = entry.get("when", {})
        self.calendar = settings.calendar(entry.get("calendar"))
        self.respond = self.target(entry, "respond", settings)
        self.resolve = self.target(entry, "resolve", settings)
        self.pause_stops_response = entry.get("pauseStopsResponse", False)
        self.priority_at_opening = entry.get("priorityAt", "current") == "opening"

    def target(self, entry, key, settings):
        return Target(entry[key], self.calendar, settings) if entry.get(key) else None

    def covers(self, facts):
        """All keys must match, any value of a list; an empty cell matches nothing (23)."""
        for key, wanted in self.when.items():
            wanted = wanted if isinstance(wanted, list) else [wanted]
            if not any(matches(pattern, facts[key]) for pattern in wanted):
                return False
        return True


class Settings:
    def __init__(self, path, time_zone_option=None):
        self.folder = os.path.dirname(path) if path else ""
        entries = json5.loads(open(path, encoding="utf-8").read()) if path else {}
        self.zone_option = time_zone_option
        self.zone = zone_named(time_zone_option or entries.get("timeZone", "UTC"))
        self.start_month = entries.get("fiscalYearStart", 1)
        self.inputs = entries.get("inputs", {})
        self.teams = entries.get("teams", {})
        self.responsibilities = entries.get("responsibilities", {})
        self.states = {**DEFAULT_STATES, **entries.get("states", {})}
        recurring = entries.get("recurring", {})
        self.minimum = recurring.get("minimum", 3)
        self.synonyms = recurring.get("synonyms", {})
        self.stop_words = recurring.get("stopWords", [])
        self.calendars = {"24x7": AroundTheClock()}
        for name, entry in entries.get("calendars", {}).items():
            self.calendars[name] = BusinessCalendar(
                name, entry, self.zone, self.holidays(entry.get("holidays", [])))
        self.default_name = entries.get("defaultCalendar")
        self.policies = [Policy(number, entry, self)
                         for number, entry in enumerate(entries.get("policies", []), 1)]

    def calendar(self, name=None):
        """A calendar by name; without one the default, without a default 24x7 (24)."""
        return self.calendars[name or self.default_name or "24x7"]

    def holidays(self, entries):
        """Dates, and the single-day events of `.ics` files."""
        dates = set()
        for entry in entries:
            if entry.lower().endswith(".ics"):
                text = open(os.path.join(self.folder, entry), encoding="utf-8").read()
                for year, month, day in re.findall(r"DTSTART[^:\n]*:(\d{4})(\d\d)(\d\d)", text):
                    dates.add(f"{year}-{month}-{day}")
            else:
                dates.add(entry)
        return dates

    def status_of(self, state):
        """Cancelled before closed before resolved before paused; else open (fine print 8)."""
        for status in ("cancelled", "closed", "resolved", "paused"):
            if any(matches(pattern, state) for pattern in self.states[status]):
                return status
        return "open"

    def paths(self, kind, more):
        """(path, name as given) of one kind of input: the configuration's, then the options'."""
        found = []
        named = self.inputs.get(kind, [])
        for pattern in [named] if isinstance(named, str) else named:
            for path in sorted(glob.glob(os.path.join(self.folder, pattern))):
                found.append((path, os.path.relpath(path, self.folder or ".")))
        return found + [(path, os.path.basename(path) if os.path.isabs(path) else path)
                        for path in more]

    def read_entry(self, name):
        """The `read` entry of a file: what the recognition is not told by the file itself."""
        for entry in self.inputs.get("read", []):
            files = entry["files"] if isinstance(entry["files"], list) else [entry["files"]]
            if any(matches(pattern, name) for pattern in files):
                return entry
        return {}

    def zone_of_file(self, name):
        """Option > `read` entry > `timeZone` > UTC."""
        stated = self.read_entry(name).get("timeZone")
        return zone_named(stated) if stated and not self.zone_option else self.zone
