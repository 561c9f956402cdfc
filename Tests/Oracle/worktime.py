"""Business calendars, by walking over every local date (fine print 4 and 24)."""
import re
from datetime import timedelta

from instants import DAY, instant_of_local, local_date, zone_named
from spans import clipped, length, union, without

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
FOREVER = 4_102_444_800  # 2100-01-01T00:00:00Z: a due time after it counts as unreachable


def shifts_of(texts):
    """Seconds from midnight; an end before its start lies on the next day."""
    result = []
    for text in texts:
        a, b, c, d = map(int, re.fullmatch(r"(\d+):(\d+)-(\d+):(\d+)", text).groups())
        start, end = a * 3600 + b * 60, c * 3600 + d * 60
        result.append((start, end if end > start else end + DAY))
    return result


class AroundTheClock:
    """The calendar `24x7` that always exists."""

    name, business_day = "24x7", DAY

    def working(self, start, end):
        return [(start, end)] if start < end else []

    def is_working(self, instant):
        return True


class BusinessCalendar:
    """Weekly shifts, holidays and exceptional days in a zone."""

    def __init__(self, name, entry, default_zone, holidays):
        self.name = name
        self.zone = zone_named(entry["timeZone"]) if "timeZone" in entry else default_zone
        self.weekly = {day: shifts_of(entry.get("hours", {}).get(day, [])) for day in WEEKDAYS}
        self.holidays = holidays
        self.exceptions = {day: shifts_of(texts)
                           for day, texts in entry.get("exceptions", {}).items()}
        self.business_day = self.business_day_seconds()
        self.known_dates = {}

    def business_day_seconds(self):
        """Weekly working seconds / weekdays on which a shift begins, to the nearest second.

        Overlaps count once, also that of Sunday's night with Monday (fine print 24).
        """
        week = [(index * DAY + start, index * DAY + end)
                for index, day in enumerate(WEEKDAYS) for start, end in self.weekly[day]]
        wrapped = [(start - 7 * DAY, end - 7 * DAY) for start, end in week]
        days = sum(1 for day in WEEKDAYS if self.weekly[day])
        if days == 0:
            return 0
        seconds = length(clipped(week + wrapped, 0, 7 * DAY))
        return (2 * seconds + days) // (2 * days)

    def shifts_beginning(self, day):
        """The shifts that begin on a local date: its exceptional ones, else the weekday's."""
        if day.isoformat() in self.exceptions:
            return self.exceptions[day.isoformat()]
        return self.weekly[WEEKDAYS[day.weekday()]]

    def worked_on(self, day):
        """The instants worked on one local date.

        A shift past midnight is cut at midnight; a holiday closes the part on its own date;
        exceptional hours win over a holiday of their date and leave the evening before's tail.
        """
        if day not in self.known_dates:
            self.known_dates[day] = self.computed_on(day)
        return self.known_dates[day]

    def computed_on(self, day):
        midnight = instant_of_local(day, 0, self.zone)
        if local_date(midnight, self.zone) != day:
            return []  # a local date that the zone skipped
        exceptional = day.isoformat() in self.exceptions
        if day.isoformat() in self.holidays and not exceptional:
            return []
        parts = [(start, min(end, DAY)) for start, end in self.shifts_beginning(day)]
        for start, end in self.shifts_beginning(day - timedelta(days=1)):
            parts.append((max(start - DAY, 0), end - DAY))
        return union([(instant_of_local(day, start, self.zone),
                       instant_of_local(day, end, self.zone))
                      for start, end in parts if start < end])

    def working(self, start, end):
        """The working intervals inside [start, end)."""
        if start >= end:
            return []
        day = local_date(start, self.zone) - timedelta(days=1)
        last = local_date(end, self.zone) + timedelta(days=1)
        found = []
        while day <= last:
            found += self.worked_on(day)
            day += timedelta(days=1)
        return clipped(found, start, end)

    def is_working(self, instant):
        return self.working(instant, instant + 1) != []


def elapsed(calendar, start, end, pauses=()):
    """Business seconds in [start, end) outside the pauses; overlapping pauses count once."""
    return length(without(calendar.working(start, end), pauses))


def due(calendar, start, target, pauses=()):
    """The first instant at which the elapsed time reaches the target, or None before 2100."""
    if target <= 0:
        return start
    left, window = target, start
    while window < FOREVER:
        for a, b in without(calendar.working(window, window + 30 * DAY), pauses):
            if b - a >= left:
                return a + left
            left -= b - a
        window += 30 * DAY
    return None
