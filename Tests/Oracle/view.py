"""A ticket as of a quarter's end: how it came in, how it stands, and its facts then."""
from functools import cached_property


class View:
    """What a quarter's report sees of a ticket opened before the quarter's end.

    `start` and `end` bound the quarter, the end being as-of where that is earlier (2, 11).
    """

    def __init__(self, ticket, quarter, end, world):
        self.ticket, self.world = ticket, world
        self.start, self.end = quarter.start, end
        self.opened = ticket.opened
        self.steps = ticket.timeline.cut(end)
        self.status = self.steps[-1][1] if self.steps else "open"
        self.ended = self.steps[-1][0] if self.status != "open" else None
        self.responded = ticket["responded"]
        if self.responded is not None and self.responded >= end:
            self.responded = None

    # How it came in and how it stands: the ledger (16).

    @cached_property
    def came_in(self):
        if self.opened >= self.start:
            return "opened"
        before = self.ticket.timeline.cut(self.start)
        if not before or before[-1][1] == "open":
            return "open_start"
        return "reopened" if self.reopened_at is not None else None

    @cached_property
    def reopened_at(self):
        return next((at for at, status in self.steps
                     if status == "open" and at >= self.start), None)

    def ended_here(self, status):
        """Whether it stands so at the end, and came to stand so in the quarter."""
        return self.status == status and self.ended >= self.start

    @property
    def is_measured(self):
        """A ticket cancelled as of the quarter's end leaves the measures (14)."""
        return self.status != "cancelled"

    @property
    def is_fault(self):
        """Resolved before it was opened (15)."""
        return self.status == "resolved" and len(self.steps) - 1 in self.ticket.timeline.faults

    # Its facts (17, 18).

    @property
    def limit(self):
        """Changes before this instant count: up to the stop, included, else before the end."""
        return self.end if self.ended is None else self.ended + 1

    def last_known(self, field):
        """The last change up to the limit, else the first of all, else None."""
        values = [(change.at, getattr(change, field))
                  for change in self.ticket.log if getattr(change, field)]
        known = [value for at, value in values if at < self.limit]
        return known[-1] if known else values[0][1] if values else None

    @cached_property
    def priority(self):
        return self.last_known("priority") or self.ticket["priority"]

    @cached_property
    def first_priority(self):
        """The priority at opening: the log's first, else the column."""
        return next((change.priority for change in self.ticket.log if change.priority),
                    self.ticket["priority"])

    @cached_property
    def team(self):
        return self.last_known("team") or self.ticket["team"]

    @cached_property
    def person(self):
        resolutions = self.ticket.timeline.resolutions()
        if self.status == "resolved" and self.ended == resolutions[-1]:
            persons = [change.person for change in self.ticket.log
                       if change.person and change.at <= self.ended]
            return self.ticket["resolver"] or (persons or [self.ticket["assignee"]])[-1]
        return self.last_known("person") or self.ticket["assignee"]

    @cached_property
    def side(self):
        sides = self.world.sides
        of_team = sides.of_team(self.team)
        day = self.ended if self.ended is not None else self.end - 1
        of_person = sides.of_person(self.person, day)
        first, second = (of_person, of_team) if self.status == "resolved" else (of_team, of_person)
        return first if first != "unknown" else second

    @cached_property
    def facts(self):
        ticket = self.ticket
        return {"priority": self.priority, "side": self.side, "team": self.team,
                "system": ticket["system"], "category": ticket["category"],
                "client": ticket["client"]}

    # Teams, hand-offs and reopenings (19, 32).

    @cached_property
    def teams(self):
        """(instant, team) of the log up to the limit, one a change; the first is no hand-off."""
        result = []
        for change in self.ticket.log:
            if change.team and change.at < self.limit:
                if not result or result[-1][1] != change.team:
                    result.append((change.at, change.team))
        return result

    @cached_property
    def handoffs(self):
        """Changes of team: the log's, else the undated column, else None."""
        if self.ticket.log_has("team"):
            return max(len(self.teams) - 1, 0)
        return self.ticket["handoffs"]

    @cached_property
    def reopenings(self):
        """How often it was reopened: by the log, else the undated column, else None."""
        if self.ticket.timeline.has_states:
            return sum(1 for _, status in self.steps if status == "open")
        return self.ticket["reopened"]

    @cached_property
    def has_bounced(self):
        """A known side met again after the other."""
        sides = [self.world.sides.of_team(team) for _, team in self.teams]
        sides = [side for side in sides if side != "unknown"]
        changes = sum(1 for one, next_one in zip(sides, sides[1:]) if one != next_one)
        return changes >= 2

    @cached_property
    def escalated_at(self):
        """When a provider's team first held it after an internal one, or None."""
        internal_held = False
        for at, team in self.teams:
            side = self.world.sides.of_team(team)
            if side == "provider" and internal_held:
                return at
            internal_held = internal_held or side == "internal"
        return None

    @cached_property
    def accountable(self):
        return self.world.sides.accountable(
            self.ticket["system"], self.ticket["category"], self.end, self.is_as_of_quarter)

    @property
    def is_as_of_quarter(self):
        """Whether this quarter holds the last instant before the data end."""
        return self.world.latest_start == self.start
