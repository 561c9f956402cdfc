"""Sections 2 and 5: the ledger, its faults, and the age of the backlog."""
from instants import DAY
from measure import A, T, Case, Measure, count, count_among, given


def open_start(report):
    return [Case(view, None) for view in report.ledger if view.came_in == "open_start"]


def opened(report):
    return [Case(view, view.opened) for view in report.ledger if view.came_in == "opened"]


def reopened(report):
    if not report.world.has["states"]:
        return None
    return [Case(view, view.reopened_at) for view in report.ledger if view.came_in == "reopened"]


def standing(status):
    """The tickets of the ledger that stand so at the end; an open one has no instant."""
    def cases(report):
        return [Case(view, view.ended) for view in report.ledger if view.status == status]
    return cases


def unexplained(report):
    came = sum(1 for view in report.ledger if view.came_in in ("open_start", "opened", "reopened"))
    stand = sum(1 for view in report.ledger
                if view.status in ("resolved", "cancelled", "closed", "open"))
    return [Case(None, None, (came - stand, len(report.ledger)))]


def faults(report):
    """Resolutions of the quarter that stand before their opening (15)."""
    return [Case(view, None, view.is_fault) for view in report.ledger]


def backlog(within):
    def cases(report):
        return [Case(view, None) for view in report.open_at_end
                if within(report.end - view.opened)]
    return cases


MEASURES = [
    Measure("tickets_open_start", "tickets", T, count, open_start),
    Measure("tickets_opened", "tickets", T, count, opened, weekly=True),
    Measure("tickets_reopened", "tickets", T, count, reopened),
    Measure("tickets_resolved", "tickets", T, count, standing("resolved")),
    Measure("tickets_cancelled", "tickets", T, count, standing("cancelled")),
    Measure("tickets_closed_without_resolution", "tickets", T, count, standing("closed")),
    Measure("tickets_open_end", "tickets", T, count, standing("open")),
    Measure("ledger_unexplained", "tickets", A, given, unexplained),
    Measure("data_faults_end_before_start", "tickets", A, count_among, faults),
    Measure("backlog_age_under_10d", "tickets", T, count, backlog(lambda age: age < 10 * DAY)),
    Measure("backlog_age_10_to_30d", "tickets", T, count,
            backlog(lambda age: 10 * DAY <= age <= 30 * DAY)),
    Measure("backlog_age_over_30d", "tickets", T, count, backlog(lambda age: age > 30 * DAY)),
]
