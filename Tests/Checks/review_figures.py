"""The figures of a quarter's folder in the forms in which a review may write them; the standard library is enough."""

import csv
import datetime
import json
import re
from decimal import Decimal, ROUND_HALF_UP

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
# Six decimals are what the tables keep: a figure rounded from more may lie so far off.
SLACK = Decimal("0.000001")


def rounded(value, places, factor=1):
    """Half away from zero, and what that is of a value that six decimals cannot tell from it."""
    unit = Decimal(1).scaleb(-places)
    near = {((value + step) * factor).quantize(unit, ROUND_HALF_UP) for step in (-SLACK, Decimal(0), SLACK)}
    return {abs(one) if one == 0 else one for one in near}


def shares(value):
    """With one decimal; with more where one says all, none or the other side of a target."""
    return {f"{one} {unit}" for places in (1, 2, 3) for one in rounded(value, places, 100)
            for unit in ("%", "percentage points", "points")}


def times(value):
    found = set()
    for minutes in rounded(value, 0, 60):
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
    return {str(int(value)) if value == int(value) else str(value)}


def row_forms(row):
    """Value, n and interval of a row of metrics.csv or history.csv."""
    forms = {row["n"]}
    for cell in ("value", "low", "high"):
        if row[cell]:
            forms |= written(row[cell], row["unit"])
    return forms


# Columns and rows of the review that are measures under shorter names, and what its sentences are about.
COLUMNS = {
    "Within target": "sla_resolve_met_share", "Late": "sla_resolve_breached", "Median": "resolve_median_hours",
    "90th percentile": "resolve_p90_hours", "Mean": "resolve_mean_hours", "To answer": "respond_median_hours",
    "Gap to requester": "watermelon_gap", "Met by pausing": "pause_dependent_share",
}
ROWS = {
    "Useful documents": ["documents_"], "Issues ended": ["families_eliminated", "families_stopped", "tickets_avoided"],
    "People in hand-overs": ["handover_", "attended_then_did"], "Single-person areas": ["single_person_"],
    "Critical systems": ["recovery_"], "Work that moved": ["capability_"], "Without the provider": ["provider_exit_"],
}
SENTENCES = [
    (r"^Coverage: ", ["tickets_opened", "tickets_resolved", "sla_resolve_met", "provider_share"]),
    (r"^Met only because the priority", ["met_by_reprioritising"]),
    (r"^Open at the end: ", ["tickets_open_end", "sla_resolve_running_late"]),
    (r"^Open for over thirty days: ", ["backlog_age_over_30d"]), (r"^stuck: ", ["tickets_stuck"]),
    (r"^Major incidents reviewed", ["reviews_after_major"]), (r"^Resolved by the side that", ["outside_lane"]),
    (r"^The tool's own verdict", ["sla_flag_disagreements"]),
    (r"issues? recurred|of \d+ tickets opened belong", ["recurring_families", "recurring_share"]),
    (r"^!\[Resolved within target", ["sla_resolve_met_share"]),
    (r"^!\[Tickets of recurring issues", ["recurring_", "families_new", "families_eliminated"]),
    (r"^- \*\*Restore tests:", ["recovery_test_failed"]), (r"^- \*\*Provider exit", ["provider_exit_"]),
    (r"^- \*\*Without a document:", ["families_without_document"]),
]
# Of these statuses the test decides (measures.md, section 6).
TESTED = {"grown", "same", "reduced", "gone", "quiet", "renamed?"}


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
        self.last_quarter = sorted(self.neighbours(quarter))[-2]
        self.first = self.last = None
        self.by_measure = {}
        for row in self.metrics + [row for row in self.history if row["by"] == "all"]:
            self.by_measure.setdefault(row["measure"], []).append(row)
        self.dates = self.period(folder) | self.input_dates(inputs)
        self.quarters = {quarter} | {row["quarter"] for row in self.history} | self.neighbours(quarter)
        self.limits = self.input_limits(inputs)
        self.names = self.all_names(folder, inputs)
        self.whole = self.all_forms()
        tested = sum(row["status"] in TESTED for row in self.families)
        # Not cells, but counts of rows of families.csv: how many were tested, and how many of those by chance.
        restated = [row for row in rows_of(folder.parent / "restatements.csv") if row["quarter"] == quarter]
        names = {(row["measure"], row["by"], row["key"], row["reason"]) for row in restated}
        reasons = [name[3] for name in names]
        units = {row["measure"]: row["unit"] for row in self.metrics}
        self.before = set().union(*(written(row["was"], units.get(row["measure"], "tickets"))
                                    for row in restated if row["by"] == "all" and row["was"]))
        self.restated = {str(len({name[:3] for name in names}))} | {str(reasons.count(one)) for one in reasons}
        self.tested = {str(tested)} | {str(one) for one in rounded(tested * Decimal("0.05"), 1)}

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
                self.first, self.last = first, last
                found |= date_forms(first) | date_forms(last)
                # What is proposed is due by the end of the next quarter.
                month = last.month + 4
                end = datetime.date(last.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
                found |= date_forms(end - datetime.timedelta(days=1))
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
        # A sentence is looked at in parts.
        names |= {part for warning in self.run["warnings"] for part in [warning, *warning.split("; ")]}
        names |= {file["path"] for file in self.run["files"]}
        names |= {f"slate {self.run['version']}", "rejected.csv", "detail.md"}
        for family in self.families:
            names |= {family["name"]}
        self.bare = {name for name in names if not re.search(r"[^\W\d_]", name)}
        # A long name may be cut: its beginning stands for it.
        cut = {name[:most - 1].rstrip() for name in names for most in (24, 26, 40, 50, 60) if len(name) > most}
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
            if row["by"] in ("all", "system", "category") or row["quarter"] == self.last_quarter:
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

    def of_measures(self, starts):
        rows = [row for row in self.metrics if any(row["measure"].startswith(start) for start in starts)]
        return set().union(*map(row_forms, rows)) if rows else set()

    def of_cell(self, header, row, column):
        """What a cell may say; None where its row and column name no measure and no issue."""
        row_measure = self.titles.get(row[0])
        column_measure = COLUMNS.get(header[column]) or self.titles.get(header[column])
        if column_measure:
            keys = {""} if row[0] in ("All", "") else {row[0]}
            rows = [one for one in self.by_measure.get(column_measure, [])
                    if one["key"] in keys and one.get("data_through") is None]
            # A count of a slice has a row where it is above zero; a share has one where there are verdicts.
            if column_measure == "sla_resolve_breached" and not rows and any(
                    one["key"] in keys for one in self.by_measure.get("sla_resolve_met_share", [])):
                return {"0"}
            return set().union(*map(row_forms, rows)) if rows else set()
        if row_measure:
            rows = [one for one in self.by_measure.get(row_measure, []) if one["by"] == "all"]
            if re.match("Last", header[column]):
                rows = [one for one in rows if one.get("data_through")]
            elif re.match("This", header[column]):
                rows = [one for one in rows if not one.get("data_through")]
            elif header[column] == "Target":
                return self.limits
            return set().union(*map(row_forms, rows))
        if row[0] in ROWS:
            return self.of_measures(ROWS[row[0]])
        return self.of_families(row[0]) or None

    def of_sentence(self, sentence):
        """What a sentence may say; None where it is not known what it is about."""
        for pattern, starts in SENTENCES:
            if re.search(pattern, sentence) and sentence.startswith("!["):
                # A picture shows targets and the quarters before, too.
                past = [row for row in self.history if any(row["measure"].startswith(start) for start in starts)]
                return self.of_measures(starts).union(self.limits, *map(row_forms, past))
            if re.search(pattern, sentence):
                return self.of_measures(starts)
        if sentence.startswith("**Restated:"):
            return self.restated
        if sentence.startswith("On the scoreboard: "):
            return self.before
        return self.tested if "tested for change" in sentence or "by chance alone" in sentence else None

    def weeks(self):
        """The ISO weeks that the quarter touches."""
        if not self.first:
            return set()
        days = (self.last - self.first).days + 1
        names = set()
        for day in range(days):
            year, week, _ = (self.first + datetime.timedelta(days=day)).isocalendar()
            names |= {f"{year}-W{week:02}", f"W{week:02}"}
        return names

    def own(self, part, header, row, column):
        """What may be said where it is known of what; None elsewhere."""
        if row and column == 0:
            return None
        return self.of_cell(header, row, column) if row else self.of_sentence(part)

    def allows(self, kind, number, part, header, row, column):
        if kind in ("date", "iso"):
            return number in self.dates
        if kind == "quarter":
            return number in self.quarters
        if kind == "week":
            return number in self.weeks()
        if kind == "month":
            return any(one["key"] == number for one in self.metrics if one["by"] == "month")
        if kind == "word":
            number = str(WORDS.index(number.lower()) + 1)
        number = number.lstrip("-").replace(",", "")
        if row and column == 0:
            return number in self.bare or number in self.whole
        allowed = self.own(part, header, row, column)
        return number in (self.whole | self.limits if allowed is None else allowed)
