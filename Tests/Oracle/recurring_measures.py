"""Section 6: families, their windows and what became of them (fine print 38 to 46)."""

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


def with_status(status):
    """How many families have it; n is the same."""
    def cases(report):
        if not report.statuses.are_measured:
            return None
        found = sum(family.status == status for family in report.statuses.families)
        return [Case(None, None, (found, found))]
    return cases


def ended(has_cause):
    """Of the families gone since the quarter before, those with a cause on record, or without."""
    def cases(report):
        if not report.statuses.are_measured:
            return None
        return [Case(None, None, bool(family.cause) == has_cause)
                for family in report.statuses.just_gone]
    return cases


def avoided(report):
    if not report.statuses.are_measured:
        return None
    eliminated = [family for family in report.statuses.just_gone if family.cause]
    return [Case(None, None, (sum(family.expected for family in eliminated) // 1,
                              len(eliminated)))]


MEASURES = [
    Measure("recurring_tickets", "tickets", T, count_among, in_recurring),
    Measure("recurring_share", "share", T, share, in_recurring),
    Measure("recurring_families", "families", A, count, recurring_families),
    Measure("incident_storms", "families", A, given, storms),
    Measure("families_without_document", "families", A, count_among, families_without("document")),
    Measure("families_without_problem", "families", A, count_among, families_without("problem")),
    Measure("recurring_hours", "hours", A, hours(total), waiting),
    *[Measure(f"families_{status.rstrip('?')}", "families", A, given, with_status(status))
      for status in ("new", "returned", "grown", "same", "reduced", "gone", "quiet", "renamed?")],
    Measure("families_eliminated", "families", A, count_among, ended(True)),
    Measure("families_stopped_without_cause", "families", A, count_among, ended(False)),
    Measure("tickets_avoided", "tickets", A, given, avoided),
    Measure("unclassifiable_tickets", "tickets", A, count_among, unclassifiable),
]
