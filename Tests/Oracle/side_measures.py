"""Section 5: who held it, who resolved it, who should have (fine print 32 to 34)."""
from measure import (A, T, T_WITHOUT_SIDE, Case, Measure, count_among, given, hours, mean, median,
                     share, when)
from sides import KNOWN


def handoffs(report):
    return [Case(view, view.ended, view.handoffs)
            for view in report.resolved if view.handoffs is not None]


def with_teams(report):
    return [view for view in report.resolved if view.ticket.log_has("team")]


def by_team_sides(cases):
    """Not measured without a map of teams: 0 would say that nothing was handed over."""
    return lambda report: cases(report) if report.world.given.team_sides else None


@by_team_sides
def bounces(report):
    return [Case(view, view.ended, view.has_bounced) for view in with_teams(report)]


@by_team_sides
def escalated(report):
    return [Case(view, view.ended, view.escalated_at is not None) for view in with_teams(report)]


def first_handoff(report):
    """From opening to the first hand-off on the resolution clock, pauses out (34)."""
    return [Case(view, view.ended, view.resolve.seconds_until(view.teams[1][0]))
            for view in with_teams(report)
            if len(view.teams) > 1 and view.teams[1][0] >= view.opened]


@by_team_sides
def escalated_late(report):
    return [Case(view, view.ended, view.resolve.seconds_until(view.escalated_at)
                 > view.resolve.target.seconds)
            for view in with_teams(report)
            if view.escalated_at is not None and view.resolve.target]


def by_provider(report):
    if not report.world.given.sides:
        return None
    return [Case(view, view.ended, view.side == "provider")
            for view in report.resolved if view.side in KNOWN]


def has_accountable(report):
    return report.world.sides.has_accountability() and report.world.given.ticket_areas


def outside_lane(report):
    """Resolved by the side that is not accountable; `shared` is in no n (33)."""
    if not (has_accountable(report) and report.world.given.sides):
        return None
    return [Case(view, view.ended, view.side != view.accountable)
            for view in report.resolved if view.side in KNOWN and view.accountable in KNOWN]


def areas_unassigned(report):
    """Areas with resolved tickets and no accountable side; `shared` is one."""
    sides = report.world.sides
    if not has_accountable(report):
        return None
    areas = {view.ticket.area: view for view in report.resolved if view.ticket.area[1]}
    unassigned = 0
    for (kind, name), view in areas.items():
        system, category = (name, "") if kind == "system" else ("", name)
        named = sides.accountable(system, category, report.end, view.is_as_of_quarter)
        unassigned += named is None
    return [Case(None, None, (unassigned, len(areas)))]


MEASURES = [
    Measure("handoffs_mean", "handoffs", T, mean, when(["teams", "handoffs"], handoffs)),
    Measure("bounces", "tickets", T, count_among, when(["teams"], bounces)),
    Measure("escalated_to_provider_share", "share", T, share, when(["teams"], escalated)),
    Measure("first_handoff_median_hours", "hours", T, hours(median),
            when(["teams"], first_handoff)),
    Measure("escalated_late", "tickets", T, count_among, when(["teams"], escalated_late)),
    Measure("provider_share", "share", T_WITHOUT_SIDE, share, by_provider),
    Measure("outside_lane", "tickets", T, count_among, outside_lane),
    Measure("areas_unassigned", "areas", A, given, areas_unassigned),
]
