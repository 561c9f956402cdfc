"""The SLA clock of a view: policy, elapsed time, target, due and verdict (fine print 20-29)."""
from functools import cached_property

from spans import clipped, union
from worktime import due, elapsed


class Clock:
    """One of the two clocks of a ticket as of a quarter's end: `resolve` or `respond`."""

    def __init__(self, view, kind, policy):
        self.view, self.kind, self.policy = view, kind, policy
        self.target = getattr(self.policy, kind) if self.policy else None
        settings = view.world.settings
        self.calendar = (self.target.calendar if self.target else
                         self.policy.calendar if self.policy else settings.calendar())

    @property
    def stopped(self):
        """The instant at which the clock stopped, or None while it runs."""
        view = self.view
        if self.kind == "respond":
            return view.responded
        return view.ended if view.status == "resolved" else None

    @property
    def stop(self):
        """Where the clock is read: where it stopped, the closing, or the quarter's end."""
        if self.kind == "resolve" and self.view.status == "closed":
            return self.view.ended
        return self.view.end if self.stopped is None else self.stopped

    @property
    def is_fault(self):
        """An end before its start has no duration (15)."""
        if self.kind == "respond":
            return self.stopped is not None and self.stopped < self.view.opened
        return self.view.is_fault

    @property
    def pauses_count(self):
        """Pauses stop the response clock only where the policy says so."""
        return self.kind == "resolve" or bool(self.policy and self.policy.pause_stops_response)

    def seconds_until(self, stop, on_hold_too=True):
        """Seconds on this clock from the opening to an instant, pauses deducted.

        `on_hold_too` false adds the on-hold pauses back, not the time done before a reopening.
        """
        view = self.view
        pauses = self.pauses_until(stop) if on_hold_too else self.done_until(stop)
        worked = elapsed(self.calendar, view.opened, stop, pauses)
        return max(0, worked - (self.total_until(stop) if on_hold_too else 0))

    def pauses_until(self, stop):
        """The paused intervals inside the ticket's span that this clock deducts (20, 21)."""
        if not self.pauses_count:
            return []
        held = [(start, stop if end is None else end)
                for start, end in self.view.ticket.timeline.pauses]
        return union(clipped(held, self.view.opened, stop) + self.done_until(stop))

    def done_until(self, stop):
        """Time resolved, closed or cancelled before a reopening; of the resolution clock only."""
        if self.kind == "respond":
            return []
        return clipped(done_intervals(self.view.steps), self.view.opened, stop)

    def total_until(self, stop):
        """The paused total to deduct; pauses from a log win over it (20)."""
        ticket, view = self.view.ticket, self.view
        minutes = ticket["paused_minutes"]
        if minutes is None or ticket.timeline.has_states or not self.pauses_count:
            return 0
        total = half_up(minutes * 60)
        if not view.world.pauses_are_wall_time(ticket):
            return total
        wall = stop - view.opened
        share = elapsed(self.calendar, view.opened, stop)
        return half_up_quotient(total * share, wall) if wall > 0 else 0

    @cached_property
    def seconds(self):
        return self.seconds_until(self.stop)

    @cached_property
    def due(self):
        if self.target is None:
            return None
        total = self.total_until(self.stop)
        return due(self.calendar, self.view.opened, self.target.seconds + total,
                   self.pauses_until(self.stop))

    @cached_property
    def verdict(self):
        """(verdict, reason): the reason is told of `not_covered` only."""
        view = self.view
        if view.status == "closed" and (self.kind == "resolve" or self.stopped is None):
            return "not_covered", "no_timestamp"
        if self.kind == "respond" and self.stopped is None and view.status == "resolved":
            return "not_covered", "no_timestamp"
        if self.is_fault:
            return "not_covered", "end_before_start"
        if self.policy is None:
            return "not_covered", "no_policy"
        if self.target is None:
            return "not_covered", "no_target"
        late = self.seconds > self.target.seconds
        if self.stopped is None:
            return ("running_late" if late else "running"), ""
        return ("breached" if late else "met"), ""


def policy_for(view, priority=None):
    """The first policy whose `when` matches (23), by the current priority or the one that the
    policy asks for; a given priority replaces both."""
    for policy in view.world.settings.policies:
        own = view.first_priority if policy.priority_at_opening else view.priority
        if policy.covers({**view.facts, "priority": own if priority is None else priority}):
            return policy
    return None


def done_intervals(steps):
    """The times between an end and the reopening that undid it."""
    result, start = [], None
    for at, status in steps:
        if status == "open":
            result.append((start, at))
            start = None
        elif start is None:
            start = at
    return result


def half_up(value):
    return int((2 * value + 1) // 2)


def half_up_quotient(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)
