"""Section 6 without the statuses: families by the exact key (fine print 38, 40, 46)."""

from measure import A, T, Case, Measure, count, count_among, given, hours, share, total


def in_recurring(report):
    return [Case(view, view.opened, view.ticket.family in report.recurring)
            for view in report.opened]


def unclassifiable(report):
    return [Case(view, view.opened, view.ticket.unclassifiable) for view in report.opened]


def recurring_families(report):
    return [Case(None, None) for _ in report.recurring]


def storms(report):
    return [Case(None, None, (sum(window.is_storm for window in report.windows.values()),) * 2)]


def waiting(report):
    """Seconds on the SLA clock from opening to resolution: waiting, not effort (46)."""
    return [Case(view, view.opened, view.resolve.seconds) for view in report.opened
            if view.ticket.family in report.recurring and view.status == "resolved"
            and not view.is_fault]


def families_without(column):
    """Recurring, and no ticket of the family seen by the end names one (46)."""
    def cases(report):
        if not report.world.has[column]:
            return None
        named = {view.ticket.family for view in report.views if view.ticket[column]}
        return [Case(None, None, family not in named) for family in sorted(report.recurring)]
    return cases


MEASURES = [
    Measure("recurring_tickets", "tickets", T, count_among, in_recurring),
    Measure("recurring_share", "share", T, share, in_recurring),
    Measure("recurring_families", "families", A, count, recurring_families),
    Measure("incident_storms", "families", A, given, storms),
    Measure("families_without_document", "families", A, count_among, families_without("document")),
    Measure("families_without_problem", "families", A, count_among, families_without("problem")),
    Measure("recurring_hours", "hours", A, hours(total), waiting),
    Measure("unclassifiable_tickets", "tickets", A, count_among, unclassifiable),
]
