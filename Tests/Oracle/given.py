"""Which inputs say what: a figure without its input is not measured, and never 0."""
from patterns import folded


def filled(rows, *columns):
    """Each of these columns has a value in some row."""
    return all(any(row[column] not in ("", None) for row in rows) for column in columns)


def present(rows, column):
    """The column stands in some file that has rows, where an empty cell is an answer."""
    return any(row.table.has(column) for row in rows)


class Given:
    """What is known of people, sides, areas and registers in the whole input."""

    def __init__(self, read, settings, have_person_sides):
        self.read, tickets = read, read.tickets
        self.team_sides, self.person_sides = bool(settings.teams), have_person_sides
        self.sides = self.team_sides or have_person_sides
        resolvers = any(ticket["resolver"] or ticket["assignee"] or ticket.log_has("person")
                        for ticket in tickets)
        systems = any(ticket["system"] for ticket in tickets)
        categories = any(ticket["category"] for ticket in tickets)
        documents = read.documents
        self.ticket_areas = systems or categories
        self.work = bool(documents) or resolvers
        self.system_work = filled(documents, "system") or (resolvers and systems)
        self.area_work = (self.system_work or filled(documents, "category")
                          or (resolvers and categories))
        self.document_kinds = filled(documents, "kind")
        self.handovers = have_person_sides and filled(read.sessions, "kind", "leader", "minutes")
        self.session_systems = filled(read.sessions, "system")
        self.critical_systems = filled(read.systems, "critical")
        self.recovery = self.critical_systems and (
            filled(documents, "kind", "system") or filled(read.systems, "recovery_document"))

    def has(self, kind, column):
        return present(getattr(self.read, kind), column)


def one_name_per_system(read):
    """Systems are compared folded; the register's spelling, of several the smallest bytes."""
    spelled = {}
    tables = (read.documents, read.sessions, read.systems, read.tests, read.evidence)
    rows = [row for table in tables for row in table]
    rows += [ticket.row for ticket in read.tickets if ticket.row]
    for some in (read.systems, rows):
        for name in sorted({row["system"] for row in some} - {""}, key=str.encode):
            spelled.setdefault(folded(name), name)
    for row in rows:
        if row["system"]:
            row.cells["system"] = spelled[folded(row["system"])]
