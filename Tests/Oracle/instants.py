"""Instants, local times and quarters.

An instant is an integer: seconds since 1970-01-01T00:00:00Z. Local times become instants through
the standard library's `zoneinfo`, always with `fold=0`: a time in a gap moves forward by the gap
and a repeated time is its first occurrence (fine print 3).
"""
import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

DAY = 86_400
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def instant_of_local(day, seconds_from_midnight, zone):
    """The first instant that bears a local time; the seconds may reach past 24:00."""
    naive = datetime(day.year, day.month, day.day) + timedelta(seconds=seconds_from_midnight)
    moment = naive.replace(tzinfo=zone, fold=0)
    return (moment - EPOCH) // timedelta(seconds=1)


def local(instant, zone):
    """The aware local date and time of an instant."""
    return (EPOCH + timedelta(seconds=instant)).astimezone(zone)


def local_date(instant, zone):
    return local(instant, zone).date()


def iso(instant, zone):
    """ISO 8601 with offset in the report's zone, to the second."""
    return local(instant, zone).isoformat(timespec="seconds")


def month_key(instant, zone):
    return local(instant, zone).strftime("%Y-%m")


def week_key(instant, zone):
    """The ISO week, `2026-W31`."""
    year, week, _ = local_date(instant, zone).isocalendar()
    return f"{year:04d}-W{week:02d}"


class Quarter:
    """Three months of the fiscal year, [first local midnight, next quarter's) (fine print 1)."""

    def __init__(self, first_month_index, start_month, zone):
        # first_month_index counts months from year 0: year * 12 + month - 1.
        self.index = first_month_index
        year, month = divmod(first_month_index, 12)
        self.first_day = date(year, month + 1, 1)
        year_after, month_after = divmod(first_month_index + 3, 12)
        self.next_day = date(year_after, month_after + 1, 1)
        self.start = instant_of_local(self.first_day, 0, zone)
        self.end = instant_of_local(self.next_day, 0, zone)
        months_in = (month + 1 - start_month) % 12
        number = months_in // 3 + 1
        if start_month == 1:
            self.name = f"{year:04d}-Q{number}"
        else:
            fiscal_start = first_month_index - months_in
            self.name = f"FY{(fiscal_start + 11) // 12:04d}-Q{number}"
        self.start_month, self.zone = start_month, zone

    def next(self):
        return Quarter(self.index + 3, self.start_month, self.zone)


def quarter_holding(instant, start_month, zone):
    """The quarter that holds an instant."""
    day = local_date(instant, zone)
    index = day.year * 12 + day.month - 1
    return Quarter(index - (index - (start_month - 1)) % 3, start_month, zone)


ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?$")
NUMERIC = re.compile(
    r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: +(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?$")


def date_order(cells):
    """`dmy` or `mdy`, settled once a file: any first or second part over 12 settles it."""
    for cell in cells:
        found = NUMERIC.match(cell)
        if found and int(found[1]) > 12:
            return "dmy"
        if found and int(found[2]) > 12:
            return "mdy"
    return None


def parse_instant(text, zone, order=None):
    """An instant from a cell, or None where it cannot be read.

    An offset in the cell wins over the zone (fine print 6); fractions of a second are cut
    (fine print 3); a date alone is its first instant.
    """
    found = ISO.match(text)
    if found:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    else:
        found = NUMERIC.match(text)
        if not found or order is None:
            return None
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        day, month = (first, second) if order == "dmy" else (second, first)
    hour, minute, second = int(found[4] or 0), int(found[5] or 0), int(found[6] or 0)
    try:
        naive = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    offset = found[7]
    if not offset:
        return instant_of_local(naive.date(), hour * 3600 + minute * 60 + second, zone)
    seconds = 0
    if offset not in "Zz":
        digits = offset[1:].replace(":", "").ljust(4, "0")
        seconds = (int(digits[:2]) * 3600 + int(digits[2:]) * 60) * (-1 if offset[0] == "-" else 1)
    utc = naive.replace(tzinfo=timezone.utc)
    return (utc - EPOCH) // timedelta(seconds=1) - seconds


def zone_named(name):
    return ZoneInfo(name)
