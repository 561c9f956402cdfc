"""Section 3: verdicts, and what they hide (fine print 25 to 27)."""
from clock import Clock, policy_for
from measure import T, Case, Measure, count, count_among, gap, ratio, share, share_with_interval


def judged(report, kind):
    """(view, clock) of the tickets met or breached whose clock stopped in the quarter."""
    views = report.resolved if kind == "resolve" else report.responded
    clocks = [(view, getattr(view, kind)) for view in views]
    return [(view, clock) for view, clock in clocks if clock.verdict[0] in ("met", "breached")]


def is_measured(report, kind):
    """Without any response in the whole input its measures are not measured (22)."""
    return kind == "resolve" or report.world.has["responded"]


def stopped(kind, wanted, only=None):
    """Cases of the judged tickets: `wanted` says which, `only` what each is worth."""
    def cases(report):
        if not is_measured(report, kind):
            return None
        return [Case(view, clock.stopped, only(clock) if only else True)
                for view, clock in judged(report, kind) if wanted(clock)]
    return cases


def is_met(clock):
    return clock.verdict[0] == "met"


def is_breached(clock):
    return clock.verdict[0] == "breached"


def is_either(clock):
    return True


def is_near(percent):
    """Met with at least that much of the target used, the end included."""
    return lambda clock: is_met(clock) and 100 * clock.seconds >= percent * clock.target.seconds


def running_late(kind):
    def cases(report):
        if not is_measured(report, kind):
            return None
        return [Case(view, None) for view in report.open_at_end
                if getattr(view, kind).verdict[0] == "running_late"]
    return cases


def not_covered(kind):
    """Stopped in the quarter without a verdict; resolved or closed without an answer (13, 22)."""
    def cases(report):
        if not is_measured(report, kind):
            return None
        ended = report.resolved + report.closed
        if kind == "respond":
            ended = [view for view in ended if view.responded is None]
            answered = [Case(view, max(view.responded, view.opened)) for view in report.responded]
        else:
            answered = []
        found = answered + [Case(view, view.ended) for view in ended]
        return [case for case in found if getattr(case.view, kind).verdict[0] == "not_covered"]
    return cases


def on_the_requesters_clock(clock):
    """(met, met by calendar time without pauses from opening to last resolution)."""
    return is_met(clock), clock.stopped - clock.view.opened <= clock.target.seconds


def depends_on_pauses(clock):
    """Would have breached without its on-hold pauses (26)."""
    return clock.seconds_until(clock.stopped, on_hold_too=False) > clock.target.seconds


def saved_by_pauses(report):
    """Where nothing in the whole input tells of pauses, nobody knows what depended on them."""
    if not report.world.has["pauses"]:
        return None
    return stopped("resolve", is_met, depends_on_pauses)(report)


def is_around_the_line(clock):
    return 95 * clock.target.seconds <= 100 * clock.seconds <= 105 * clock.target.seconds


def is_below_the_line(clock):
    return clock.seconds <= clock.target.seconds


def reprioritised(report):
    """Met, and breached by the policy that the log's first priority selects (27)."""
    if not report.world.has["priorities"]:
        return None
    cases = []
    for view, clock in judged(report, "resolve"):
        if is_met(clock):
            breached = False
            if view.ticket.log_has("priority"):
                policy = policy_for(view, view.first_priority)
                breached = Clock(view, "resolve", policy).verdict[0] == "breached"
            cases.append(Case(view, clock.stopped, breached))
    return cases


def flag_disagreements(report):
    if not report.world.has["sla_met"]:
        return None
    return [Case(view, clock.stopped, is_met(clock) != view.ticket["sla_met"])
            for view, clock in judged(report, "resolve") if view.ticket["sla_met"] is not None]


def exported(verdict):
    """The tool's own verdicts of the tickets that left the backlog in the quarter (27)."""
    def cases(report):
        if not report.world.has["sla_met"]:
            return None
        return [Case(view, view.ended, view.ticket["sla_met"] == verdict)
                for view in report.resolved + report.closed if view.ticket["sla_met"] is not None]
    return cases


MEASURES = [
    Measure("watermelon_gap", "share", T, gap,
            stopped("resolve", is_either, on_the_requesters_clock)),
    Measure("pause_dependent_share", "share", T, share, saved_by_pauses),
    Measure("deadline_bunching", "ratio", T, ratio,
            stopped("resolve", is_around_the_line, is_below_the_line)),
    Measure("met_by_reprioritising", "tickets", T, count_among, reprioritised),
    Measure("sla_flag_disagreements", "tickets", T, count_among, flag_disagreements),
    Measure("exported_sla_met_tickets", "tickets", T, count_among, exported(True)),
    Measure("exported_sla_breached_tickets", "tickets", T, count_among, exported(False)),
]
for kind in ("resolve", "respond"):
    name = f"sla_{kind}_"
    MEASURES += [
        Measure(name + "met_share", "share", T, share_with_interval,
                stopped(kind, is_either, is_met), weekly=kind == "resolve"),
        Measure(name + "met", "tickets", T, count, stopped(kind, is_met)),
        Measure(name + "breached", "tickets", T, count, stopped(kind, is_breached)),
        Measure(name + "running_late", "tickets", T, count, running_late(kind)),
        Measure(name + "not_covered", "tickets", T, count, not_covered(kind)),
        Measure(name + "near", "tickets", T, count, stopped(kind, is_near(75))),
        Measure(name + "near_85", "tickets", T, count, stopped(kind, is_near(85))),
        Measure(name + "near_95", "tickets", T, count, stopped(kind, is_near(95))),
    ]
