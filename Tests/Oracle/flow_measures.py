"""Section 5: the stuck, the reopened, first-time fixes, satisfaction (fine print 30 to 35)."""
import re

from instants import DAY
from measure import T, Case, Measure, count_among, share, when
from worktime import elapsed

GOOD = ("good", "satisfied", "very satisfied")


def stuck(report):
    """No change for 14 days, or paused for more than 10 business days (30)."""
    found = []
    for view in report.open_at_end:
        ticket = view.ticket
        updated = ticket["updated"]
        updated = updated if updated is not None and updated < report.end else None
        if not ticket.log and updated is None:
            continue
        changes = [view.opened, view.responded, updated] + [
            change.at for change in ticket.log if change.at < report.end]
        still = report.end - max(at for at in changes if at is not None) >= 14 * DAY
        found.append(Case(view, None, still or paused_for_long(view, report.end)))
    return found


def paused_for_long(view, end):
    """The pause still running, on the calendar of the resolution."""
    calendar = view.resolve.calendar
    running = [start for start, stop in view.ticket.timeline.pauses
               if start < end and (stop is None or stop >= end)]
    return bool(running) and (elapsed(calendar, max(running[0], view.opened), end)
                              > 10 * calendar.business_day)


def reopen(report):
    """With a resolution in the quarter 14 days seen; reopened within 14 × 24 h, looking past
    the quarter (31)."""
    found = []
    for view in report.measured:
        timeline = view.ticket.timeline
        if not timeline.has_states:
            continue
        steps = timeline.cut(report.world.data_end)
        mine = [(at, steps[place + 1:]) for place, (at, status) in enumerate(steps)
                if status == "resolved" and report.start <= at < report.end
                and report.seen_for(at, 14)]
        if mine:
            soon = any(status == "open" and again <= at + 14 * DAY
                       for at, later in mine for again, status in later)
            found.append(Case(view, mine[0][0], soon))
    return found


def repeat_contact(report):
    """Another ticket of the same requester and family opened in (resolution, + 14 × 24 h]."""
    by_pair = {}
    for ticket in report.world.seen:
        steps = ticket.timeline.cut(report.world.data_end)
        if not (steps and steps[-1][1] == "cancelled"):
            by_pair.setdefault((ticket["requester"], ticket.family), []).append(ticket)
    found = []
    for view in report.resolved:
        ticket = view.ticket
        if ticket["requester"] and ticket.family and report.seen_for(view.ended, 14):
            others = by_pair.get((ticket["requester"], ticket.family), [])
            again = any(other is not ticket and view.ended < other.opened <= view.ended + 14 * DAY
                        for other in others)
            found.append(Case(view, view.ended, again))
    return found


def first_time_fix(report):
    """At most 3,600 s on the resolution clock, no change of team, never reopened (32)."""
    return [Case(view, view.ended, not view.is_fault and view.resolve.seconds <= 3600
                 and view.handoffs == 0 and not view.reopenings)
            for view in report.resolved if view.handoffs is not None]


def after_hours(report):
    """Opened outside the default calendar's hours; not measured without one (24, 33)."""
    if report.settings.default_name is None:
        return None
    calendar = report.settings.calendar()
    return [Case(view, view.opened, not calendar.is_working(view.opened))
            for view in report.opened]


def answer(view):
    """True for good, False for another answer, None for none (35)."""
    text = " ".join(view.ticket["satisfaction"].casefold().split())
    if re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
        return float(text) >= 4 if 1 <= float(text) <= 5 else None
    return text in GOOD if text else None


def satisfaction(report):
    return [Case(view, view.ended, answer(view))
            for view in report.resolved if answer(view) is not None]


def satisfaction_response(report):
    return [Case(view, view.ended, answer(view) is not None) for view in report.resolved]


MEASURES = [
    Measure("tickets_stuck", "tickets", T, count_among, when(["log", "updated"], stuck)),
    Measure("reopen_share_14d", "share", T, share, when(["states"], reopen)),
    Measure("repeat_contact_share", "share", T, share, when(["requester"], repeat_contact)),
    Measure("first_time_fix_share", "share", T, share, when(["teams", "handoffs"], first_time_fix)),
    Measure("after_hours_share", "share", T, share, after_hours),
    Measure("satisfaction_good_share", "share", T, share, when(["satisfaction"], satisfaction)),
    Measure("satisfaction_response_share", "share", T, share,
            when(["satisfaction"], satisfaction_response)),
]
