"""Section 4: time to resolve, to respond and to the first resolution (fine print 28, 29)."""
from measure import T, Case, Measure, hours, mean, median, ninetieth


def resolve_cases(seconds):
    def cases(report):
        return [Case(view, view.ended, seconds(view.resolve, view.ended))
                for view in report.resolved if not view.is_fault]
    return cases


def respond_cases(seconds):
    """Responded in the quarter, open or not; a response before the opening has no duration."""
    def cases(report):
        if not report.world.has["responded"]:
            return None
        return [Case(view, view.responded, seconds(view.respond, view.responded))
                for view in report.responded if not view.respond.is_fault]
    return cases


def first_resolve_cases(seconds):
    """First resolution in the quarter, tickets with a log only, pauses deducted."""
    def cases(report):
        if not report.world.has["states"]:
            return None
        found = []
        for view in report.measured:
            places = [place for place, step in enumerate(view.steps) if step[1] == "resolved"]
            if places and view.ticket.timeline.has_states:
                first = view.steps[places[0]][0]
                if first >= report.start and places[0] not in view.ticket.timeline.faults:
                    found.append(Case(view, first, seconds(view.resolve, first)))
        return found
    return cases


def on_the_clock(clock, stop):
    return clock.seconds_until(stop)


def on_the_wall(clock, stop):
    """Calendar hours deduct nothing."""
    return stop - clock.view.opened


MEASURES = []
for prefix, cases in (("resolve", resolve_cases), ("respond", respond_cases),
                      ("first_resolve", first_resolve_cases)):
    MEASURES += [
        Measure(f"{prefix}_median_hours", "hours", T, hours(median), cases(on_the_clock),
                weekly=prefix == "resolve"),
        Measure(f"{prefix}_p90_hours", "hours", T, hours(ninetieth), cases(on_the_clock)),
        Measure(f"{prefix}_mean_hours", "hours", T, hours(mean), cases(on_the_clock)),
        Measure(f"{prefix}_calendar_median_hours", "hours", T, hours(median), cases(on_the_wall)),
        Measure(f"{prefix}_calendar_mean_hours", "hours", T, hours(mean), cases(on_the_wall)),
    ]
