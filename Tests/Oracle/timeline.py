"""A ticket's whole life as steps between open, resolved, closed and cancelled (fine print 10-15).

The timeline is made from the whole export; `View` cuts it at an instant (fine print 2, 11).
"""
from itertools import groupby

from spans import without

NEVER = 2**60  # later than any instant
KIND = {"open": "open", "paused": "open", "resolved": "done", "closed": "done",
        "cancelled": "cancelled"}


class Timeline:
    """`steps` are (instant, status) in order, the ticket being open from its opening.

    `pauses` are [start, end) from the log, the end None where the log ends paused.
    `starts_too_late` tells the resolutions that stood before the opening (fine print 15).
    """

    def __init__(self, ticket, has_resolution_column, settings):
        states = [(change.at, change.status) for change in ticket.log if change.status]
        self.has_states = bool(states)
        steps = raw_steps(ticket, states, has_resolution_column, settings)
        self.steps, self.faults = [], set()
        status, latest = "open", ticket.opened
        for at, following in steps:
            if following == status or (status, following) == ("resolved", "closed"):
                continue  # closed after resolved changes nothing (12)
            if following == "resolved" and at < ticket.opened:
                self.faults.add(len(self.steps))
            latest = max(latest, at)
            status = following
            self.steps.append((latest, status))
        self.pauses = without_done(paused_intervals(states), self.steps)

    def cut(self, end):
        return [step for step in self.steps if step[0] < end]

    def resolutions(self):
        return [at for at, status in self.steps if status == "resolved"]

    def reopenings(self):
        return [at for at, status in self.steps if status == "open"]


def paused_intervals(states):
    """The runs of paused states; one that never ends has no end."""
    result, start = [], None
    for at, status in states:
        if status == "paused" and start is None:
            start = at
        elif status != "paused" and start is not None:
            result.append((start, at))
            start = None
    return result + ([(start, None)] if start is not None else [])


def without_done(pauses, steps):
    """A ticket that is done is not on hold, whatever its log says: pauses clip to its span (21)."""
    done, start = [], None
    for at, status in steps + [(NEVER, "open")]:
        if status == "open" and start is not None:
            done.append((start, at))
            start = None
        elif status != "open" and start is None:
            start = at
    left = [part for start, end in pauses
            for part in without([(start, NEVER if end is None else end)], done)]
    return [(start, None if end == NEVER else end) for start, end in left]


def runs(states, closing_resolves):
    """The log's own steps: a run of done states is one step, dated by its first resolved state,
    and by its first closed state where it has none; after a cancelling it is a reopening first."""
    result = []
    for kind, group in groupby(states, key=lambda state: KIND[state[1]]):
        group = list(group)
        if kind == "done" and result and result[-1][1] == "cancelled":
            result.append((group[0][0], "open"))
        resolved = [state for state in group if state[1] == "resolved"]
        if kind != "done":
            result.append((group[0][0], kind))
        elif resolved:
            result.append(resolved[0])
        else:
            result.append((group[0][0], "resolved" if closing_resolves else "closed"))
    return result


def is_done(steps):
    return bool(steps) and steps[-1][1] in ("resolved", "closed")


def raw_steps(ticket, states, has_column, settings):
    state = settings.status_of(ticket["state"])
    if state == "cancelled":
        return cancelled_by_column(ticket, states, not has_column)
    if has_column:
        return steps_with_column(ticket, states, state)
    return steps_without_column(ticket, states, state)


def cancelled_by_column(ticket, states, closing_resolves):
    """Cancelled at its event, else at `closed`, else `resolved`, else `opened` (14)."""
    steps = runs(states, closing_resolves)
    events = [place for place, step in enumerate(steps) if step[1] == "cancelled"]
    if events:
        return steps[:events[-1] + 1]
    at = next(instant for instant in (ticket["closed"], ticket["resolved"], ticket.opened)
              if instant is not None)
    before = [state for state in states if state[0] < at]
    return runs(before, closing_resolves) + [(at, "cancelled")]


def steps_with_column(ticket, states, state):
    """The column dates the last resolution and an empty cell means none (10)."""
    if ticket["resolved"] is not None:
        return placed(ticket, states, ticket["resolved"], "resolved", False)
    if ticket["closed"] is not None:
        return placed(ticket, states, ticket["closed"], "closed", False)
    steps = runs(states, False)
    if is_done(steps):
        # Resolved by the log but the column empty: closed without resolution (10, 13).
        last_run = list(trailing(states, "done"))
        closings = [at for at, status in last_run if status == "closed"]
        return steps[:-1] + [((closings or [steps[-1][0]])[0], "closed")]
    return steps + done_by_state_alone(ticket, steps, state)


def steps_without_column(ticket, states, state):
    """The resolution comes from the log; a closing resolves only where the log does not."""
    closed = ticket["closed"]
    steps = runs(states, True)
    if closed is not None:
        before = trailing([state for state in states if state[0] <= closed], "done")
        after = [state for state in states if state[0] > closed]
        if "resolved" not in [status for _, status in before + after]:
            return placed(ticket, states, closed, "resolved", True)
    return steps + ([] if is_done(steps) else done_by_state_alone(ticket, steps, state))


def trailing(states, kind):
    """The last run of states if it is of that kind."""
    result = []
    for state in reversed(states):
        if KIND[state[1]] != kind:
            break
        result.insert(0, state)
    return result


def placed(ticket, states, instant, status, closing_resolves):
    """The log's steps with the last end dated by a column, at the opening if it is before it (15).

    Of the log up to the column's instant, what a reopening ended stands and the rest yields; of the
    log after it only what ends open (a reopening, 12) or cancelled. A filled cell means resolved,
    whatever the log cancelled before it went on (12); a log that ends cancelled stands.
    """
    begun = max(instant, ticket.opened)
    steps = runs([state for state in states if state[0] <= begun], closing_resolves)
    if states and states[-1][1] == "cancelled" and states[-1][0] <= begun:
        return steps
    if is_done(steps):
        steps.pop()
    if steps and steps[-1][1] == "cancelled":
        steps.append((begun, "open"))  # how else could it be resolved in the ledger (16)
    steps.append((instant, status))
    after = [state for state in states if state[0] > begun]
    places = [place for place, state in enumerate(after) if state[1] == "resolved"]
    after = after[places[-1] + 1:] if places else after
    while after and after[0][1] == "closed":
        after.pop(0)
    if not after or KIND[after[-1][1]] == "done":
        return steps
    return steps + runs(after, closing_resolves)


def done_by_state_alone(ticket, steps, state):
    """Done by the state column alone: closed without resolution at the last of its instants,
    which is its opening where it has no other (12, 14)."""
    if state not in ("resolved", "closed") or (steps and steps[-1][1] == "cancelled"):
        return []
    return [(max(ticket.row_instants()), "closed")]
