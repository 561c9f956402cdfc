"""CSV files as records that know their line and their own text (RFC 4180, any line ending)."""
import csv
import gzip
import re

csv.field_size_limit(1 << 30)


class Record:
    """One row: its fields, the line on which it starts, and its text as it stands in the file."""

    def __init__(self, fields, line, text):
        self.fields, self.line, self.text = fields, line, text


def file_text(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rb") as file:
        return file.read().decode("utf-8-sig")


def records(text):
    """All records of a text; empty lines are none."""
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", text)
    reader = csv.reader(lines)
    result, first = [], 1
    for fields in reader:
        if fields:
            own_text = "".join(lines[first - 1:reader.line_num])
            result.append(Record(fields, first, own_text.rstrip("\r\n")))
        first = reader.line_num + 1
    return result


class Table:
    """A file's header and rows under the names of slate's own columns."""

    def __init__(self, shown_name, header, rows, columns):
        self.name, self.rows = shown_name, rows
        known = {}
        for place, name in enumerate(header):
            known.setdefault(name.strip().casefold(), place)
        self.places = {column: known[columns[column].casefold()]
                       for column in columns if columns[column].casefold() in known}

    def has(self, column):
        return column in self.places

    def cell(self, record, column):
        """A cell; one that the file or the row lacks is empty (fine print 5)."""
        place = self.places.get(column)
        if place is None or place >= len(record.fields):
            return ""
        return record.fields[place].strip()

    def cells(self, column):
        return [self.cell(record, column) for record in self.rows]
