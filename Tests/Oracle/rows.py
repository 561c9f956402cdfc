"""From files to rows: which are used, which are duplicates, which are rejected (fine print 5-7)."""
import re
from fractions import Fraction

from instants import date_order, parse_instant
from records import Table, file_text, records

TICKET_COLUMNS = (
    "ticket opened responded resolved closed priority state category subcategory symptom system "
    "subject requester team assignee resolver paused_minutes reopened handoffs updated channel "
    "document problem sla_met satisfaction client").split()
EVENT_COLUMNS = "ticket at state team person priority".split()
PEOPLE_COLUMNS = "person aliases side kind technical from until".split()
SYSTEM_COLUMNS = ("system at critical owner internal_person rto_minutes rpo_minutes "
                  "recovery_document accountable").split()
DOCUMENT_COLUMNS = ("document at author action title kind system category size reviewer review_by "
                    "ticket state").split()
SESSION_COLUMNS = "session at person minutes kind system leader attended".split()
TEST_COLUMNS = "system at passed minutes internal provider evidence".split()
EVIDENCE_COLUMNS = "control due done result system side link".split()
DECISION_COLUMNS = "decision raised kind owner due status closed".split()
RULE_COLUMNS = "rule pattern into".split()
# ServiceNow's update log under slate's names; what it lacks stays empty.
SERVICENOW_LOG = {
    "ticket": "number", "opened": "opened_at", "resolved": "resolved_at", "closed": "closed_at",
    "priority": "priority", "state": "incident_state", "category": "category",
    "subcategory": "subcategory", "symptom": "u_symptom", "system": "cmdb_ci",
    "requester": "caller_id", "team": "assignment_group", "assignee": "assigned_to",
    "resolver": "resolved_by", "reopened": "reopen_count", "handoffs": "reassignment_count",
    "updated": "sys_updated_at", "channel": "contact_type", "problem": "problem_id",
    "sla_met": "made_sla", "sequence": "sys_mod_count",
}
TIMES = {"opened", "responded", "resolved", "closed", "updated", "at", "from", "until",
         "review_by", "due", "done", "raised"}
NUMBERS = {"paused_minutes", "reopened", "handoffs", "sequence", "size", "minutes", "rto_minutes",
           "rpo_minutes"}
YES_NO = {"sla_met", "technical", "critical", "attended", "passed"}
TYPED = TIMES | NUMBERS | YES_NO
WORDS = {"yes": True, "true": True, "y": True, "1": True,
         "no": False, "false": False, "n": False, "0": False}


class Row:
    """One readable row: its cells by column as text, and the typed values of some."""

    def __init__(self, table, line, text, cells, values):
        self.file, self.line, self.text = table.name, line, text
        self.cells, self.values, self.table = cells, values, table

    def __getitem__(self, column):
        """The value of a time, number or yes/no column (None if missing), else the text."""
        if column in TYPED:
            return self.values.get(column)
        return self.cells.get(column, "")

    def key(self, columns):
        """Its cells in the order of slate's columns, as UTF-8, an absent one empty (5)."""
        return tuple(self.cells.get(column, "").encode() for column in columns)


class FileCount:
    """rows = used + duplicates + rejected, for every file."""

    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.rows = self.used = self.duplicates = self.rejected = 0


def number(text):
    return Fraction(text) if re.fullmatch(r"\d+(\.\d+)?", text) else None


def typed(column, cell, zone, order):
    if column in TIMES:
        return parse_instant(cell, zone, order)
    if column in NUMBERS:
        return number(cell)
    return WORDS.get(cell.casefold())


def table_of(path, name, columns, mapping):
    """A file as a table: an update log where it has the log's columns, else slate's own."""
    header, *rows = records(file_text(path)) or [None]
    names = [field.strip().casefold() for field in header.fields] if header else []
    is_log = "sys_mod_count" in names and "number" in names
    if is_log and "ticket" in columns:
        return Table(name, header.fields, rows, SERVICENOW_LOG), True
    wanted = {column: mapping.get(column, column) for column in columns}
    return Table(name, header.fields if header else [], rows, wanted), False


def read_rows(path, name, kind, columns, required, settings):
    """(rows, count, is a log): the readable rows of one file; the others are rejected."""
    entry = settings.read_entry(name)
    table, is_log = table_of(path, name, columns, entry.get("columns", {}))
    columns = list(SERVICENOW_LOG) if is_log else columns
    required = ["ticket", "opened", "updated"] if is_log else required
    zone = settings.zone_of_file(name)
    times = [column for column in columns if column in TIMES]
    order = entry.get("dateOrder") or date_order(
        cell for column in times for cell in table.cells(column))
    count, result = FileCount(name, kind), []
    for record in table.rows:
        count.rows += 1
        cells = {column: table.cell(record, column) for column in columns}
        if is_log:
            cells = {column: "" if cell == "?" else cell for column, cell in cells.items()}
        values = {column: typed(column, cells[column], zone, order) if cells[column] else None
                  for column in columns if column in TYPED}
        unreadable = any(cells[column] and value is None for column, value in values.items())
        if unreadable or any(not cells[column] for column in required):
            count.rejected += 1
        else:
            result.append(Row(table, record.line, record.text, cells, values))
    return result, count, is_log


def without_duplicates(rows, key, counts):
    """The first of equal rows; the others are counted as duplicates of their files."""
    seen, result = set(), []
    for row in rows:
        if key(row) in seen:
            counts[row.file].duplicates += 1
        else:
            seen.add(key(row))
            result.append(row)
    return result
