"""The figures of a quarter's folder in the forms in which a review may write them; the standard library is enough."""

import csv
import datetime
import json
import re
from decimal import Decimal, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
WORDS = ["none", "no ticket", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve", "once", "twice"]
VALUES = {"none": 0, "no ticket": 0, "once": 1, "twice": 2}
# Six decimals are what the tables keep: a figure rounded from more may lie so far off.
SLACK = Decimal("0.000001")


def rounded(value, places):
    """Half away from zero, and what that is of a value that six decimals cannot tell from it."""
    unit = Decimal(1).scaleb(-places)
    return {(value + step).quantize(unit, ROUND_HALF_UP) for step in (-SLACK, Decimal(0), SLACK)}


def shares(value):
    return {f"{one} %" for one in rounded(value * 100, 1)} | {
        f"{one} percentage points" for one in rounded(value * 100, 1)} | {
        f"{one} points" for one in rounded(value * 100, 1)}


def times(value):
    found = set()
    for minutes in rounded(value * 60, 0):
        hours, rest = divmod(int(minutes), 60)
        if hours == 0:
            found.add(f"{rest} min")
        elif hours < 100:
            found.add(f"{hours} h {rest} min" if rest else f"{hours} h")
        else:
            found |= {f"{one} h" for one in rounded(value, 0)}
    return found


def written(value, unit):
    """What a value looks like."""
    value = Decimal(value)
    if unit == "share":
        return shares(value)
    if unit == "hours":
        return times(value)
    if unit in ("ratio", "handoffs"):
        return {str(one) for one in rounded(value, 1)}
    return {str(value.normalize().to_integral_value() if value == value.to_integral_value() else value)}


def row_forms(row):
    """Value, n and interval of a row of metrics.csv or history.csv."""
    forms = {row["n"]}
    for cell in ("value", "low", "high"):
        if row[cell]:
            forms |= written(row[cell], row["unit"])
    return forms


def rows_of(path):
    if not path.exists():
        return []
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def date_forms(day):
    return {f"{day.day} {MONTHS[day.month - 1]} {day.year}", day.isoformat()}


class Figures:
    """What a review of a quarter may say."""

    def __init__(self, folder, inputs=None):
        self.run = json.loads((folder / "run.json").read_text("utf-8"))
        self.metrics = rows_of(folder / "metrics.csv")
        self.families = rows_of(folder / "families.csv")
        quarter = self.run["quarter"]
        self.history = [row for row in rows_of(folder.parent / "history.csv")
                        if row["quarter"] != quarter]
        self.titles = dict(re.findall(r"^- \*\*(.+?)\*\* \(`(\w+)`", (folder / "detail.md").read_text("utf-8"), re.M))
        self.by_measure = {}
        for row in self.metrics + [row for row in self.history if row["by"] == "all"]:
            self.by_measure.setdefault(row["measure"], []).append(row)
        self.dates = self.period(folder) | self.input_dates(inputs)
        self.quarters = {quarter} | {row["quarter"] for row in self.history} | self.neighbours(quarter)
        self.limits = self.input_limits(inputs)
        self.names = self.all_names(folder, inputs)
        self.whole = self.all_forms()

    def neighbours(self, quarter):
        """The seven before it, reported or not."""
        prefix, year, number = re.fullmatch(r"(FY)?(\d+)-Q(\d)", quarter).groups()
        place = int(year) * 4 + int(number) - 1
        return {f"{prefix or ''}{one // 4}-Q{one % 4 + 1}" for one in range(place - 7, place + 1)}

    def period(self, folder):
        """First and last day as the title block has them, if they are a quarter; through what day the data go."""
        text = (folder / "review.md").read_text("utf-8")
        days = [datetime.date(int(year), MONTHS.index(month) + 1, int(day))
                for day, month, year in re.findall(r"\b(\d{1,2}) (" + "|".join(MONTHS) + r") (\d{4})", text)[:2]]
        months = sorted({row["key"] for row in self.metrics if row["by"] == "month"})
        found = set()
        if len(days) == 2:
            first, last = days
            after = last + datetime.timedelta(days=1)
            apart = (after.year - first.year) * 12 + after.month - first.month
            inside = all(f"{first:%Y-%m}" <= month <= f"{last:%Y-%m}" for month in months)
            if apart == 3 and first.day == after.day == 1 and inside and self.is_named(first):
                found |= date_forms(first) | date_forms(last)
        return found | date_forms(datetime.date.fromisoformat(self.run["dataThrough"]))

    def is_named(self, first):
        """Whether a quarter that begins on a day can have the folder's name."""
        prefix, year, number = re.fullmatch(r"(FY)?(\d+)-Q(\d)", self.run["quarter"]).groups()
        if not prefix:
            return (first.year, first.month) == (int(year), int(number) * 3 - 2)
        return first.year in (int(year) - 1, int(year))

    def input_dates(self, inputs):
        found = set()
        for row in rows_of(inputs / "decisions.csv") if inputs else []:
            for cell in ("raised", "due", "closed"):
                try:
                    found |= date_forms(datetime.date.fromisoformat(row[cell]))
                except ValueError:
                    pass
        for row in self.families:
            for day in re.findall(r"\d{4}-\d{2}-\d{2}", " ".join([row["cause"], row["first_seen"], row["last_seen"]])):
                found |= date_forms(datetime.date.fromisoformat(day))
        return found

    def input_limits(self, inputs):
        """Thresholds, objectives and targets of the configuration."""
        found = set()
        path = inputs / "slate.json" if inputs else None
        for number in re.findall(r"\b\d+(?:\.\d+)?\b", path.read_text("utf-8") if path and path.exists() else ""):
            value = Decimal(number)
            found |= {number} | (shares(value) if value <= 1 else set()) | times(value)
        return found

    def all_names(self, folder, inputs):
        """What things and people are called; of those that are numbers alone a cell or nothing."""
        names = {row["key"] for row in self.metrics + self.history}
        names |= {part for name in names for part in name.split("+")}
        for row in self.families:
            names |= {row["name"], row["area"], row["cause"], row["family"]}
            names |= set(";".join([row["document"], row["problem"], row["examples"]]).split(";"))
        for file, columns in (("systems.csv", ["area"]), ("people.csv", ["person"]),
                              ("documents.csv", ["document", "title"])):
            for row in rows_of(folder / file):
                names |= {row[column] for column in columns}
        names |= {row["pseudonym"] for row in rows_of(folder.parent / "pseudonyms.csv")}
        for row in rows_of(inputs / "decisions.csv") if inputs else []:
            names |= {row["decision"], row["owner"]}
        names |= set(self.run["warnings"]) | {file["path"] for file in self.run["files"]}
        names |= {f"slate {self.run['version']}", "rejected.csv", "detail.md"}
        for family in self.families:
            names |= {family["name"]}
        self.bare = {name for name in names if not re.search(r"[^\W\d_]", name)}
        # A long name may be cut: its beginning stands for it.
        cut = {name[:59].rstrip() for name in names if len(name) > 60}
        return sorted((names | cut) - self.bare - {""}, key=len, reverse=True)

    def without_names(self, text):
        for name in self.names:
            if name in text and (len(name) > 2 or not text.replace(name, "").strip()):
                text = text.replace(name, " " * 3)
        return text

    def all_forms(self):
        """Every form of every figure; counts only of what a sentence may be about."""
        forms = set()
        for row in self.metrics:
            forms |= row_forms(row)
        for row in self.history:
            if row["by"] in ("all", "system", "category"):
                forms |= row_forms(row)
        for row in self.families:
            forms |= {row["tickets"], row["baseline"], row["requesters"]} | times(Decimal(row["hours"] or 0))
            forms |= {str(one) for one in rounded(Decimal(row["expected"] or 0), 1)}
        forms |= {str(file[key]) for file in self.run["files"] for key in ("rows", "used", "duplicates", "rejected")}
        return forms

    def of_families(self, name):
        forms = set()
        for row in self.families:
            if row["name"] == name or (len(row["name"]) > 60 and name.startswith(row["name"][:59].rstrip())):
                forms |= {row["tickets"], row["baseline"], row["requesters"], str(len(row["examples"].split(";")))}
                forms |= times(Decimal(row["hours"] or 0))
                if row["expected"]:
                    forms |= {str(one) for one in rounded(Decimal(row["expected"]), 1)}
                if row["internal_share"]:
                    forms |= shares(Decimal(row["internal_share"]))
        return forms

    def of_cell(self, header, row, column):
        """What a cell may say; None where its row and column name no measure and no issue."""
        row_measure, column_measure = self.titles.get(row[0]), self.titles.get(header[column])
        if column_measure:
            key = row[0]
            rows = [one for one in self.by_measure.get(column_measure, [])
                    if one["key"] == ("" if key in ("All", "") else key) and one.get("data_through") is None]
            return set().union(*map(row_forms, rows)) if rows else set()
        if row_measure:
            quarter = re.match(r"(?:FY)?\d{4}-Q\d", header[column])
            rows = self.by_measure.get(row_measure, [])
            if quarter and quarter.group() != self.run["quarter"]:
                rows = [one for one in rows if one.get("quarter") == quarter.group() and one["by"] == "all"]
            elif quarter:
                rows = [one for one in rows if one["by"] == "all" and one.get("data_through") is None]
            return set().union(self.limits, *map(row_forms, rows))
        return self.of_families(row[0]) or None

    def allows(self, kind, number, header, row, column):
        if kind in ("date", "iso"):
            return number in self.dates
        if kind == "quarter":
            return number in self.quarters
        if kind in ("week", "month"):
            return any(one["key"].endswith(number) for one in self.metrics if one["by"] == kind) or number in {
                one[:7] for one in self.dates if one[:2].isdigit()}
        if kind == "word":
            number = str(VALUES.get(number.lower(), WORDS.index(number.lower()) - 1))
        number = number.lstrip("-").replace(",", "")
        if row and column == 0:
            return number in self.bare or number in self.whole
        allowed = self.of_cell(header, row, column) if row else None
        return number in (self.whole | self.limits if allowed is None else allowed)
