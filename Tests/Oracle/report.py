"""The world that was read, and one quarter's view of it."""
from datetime import timedelta
from functools import cached_property

import families
import rules
from clock import Clock, policy_for
from documents import DocumentLog
from given import Given
from instants import DAY, instant_of_local, local_date, quarter_holding
from knowledge import Knowledge
from persons import Persons
from sides import Sides
from statuses import Statuses
from timeline import Timeline
from view import View


class World:
    """All tickets with their timelines, the data end, and what the input has at all."""

    def __init__(self, read, settings, as_of=None):
        self.settings, self.tickets = settings, read.tickets
        self.sides = Sides(settings, read.people, read.systems)
        self.read_entries = {}
        tables = {row.file: row.table for row in (ticket.row for ticket in self.tickets) if row}
        dated = {name for name, table in tables.items()
                 if table.has("resolved") and any(cell not in ("", "?")
                                                  for cell in table.cells("resolved"))}
        for ticket in self.tickets:
            ticket.timeline = Timeline(ticket, ticket.file in dated and ticket.row is not None,
                                       settings)
        names = [name for row in read.people if row["kind"].lower() not in ("machine", "bot")
                 for name in [row["person"]] + row["aliases"].split(";") if name.strip()]
        families.assign(self.tickets, names, settings)
        rules.apply(read.rules, self.tickets)
        self.persons = Persons(read.people, settings.zone)
        self.documents = DocumentLog(read.documents, read.people, self.persons)
        self.given = Given(read, settings, self.persons.have_sides)
        self.read = read
        self.data_end = self.end_of_data(as_of)
        self.seen = [ticket for ticket in self.tickets if ticket.opened < self.data_end]
        self.has = {name: any(found(ticket) for ticket in self.tickets)
                    for name, found in PRESENCE.items()}

    def end_of_data(self, as_of):
        """24:00 of the day given, else of the last local day on which any instant of a ticket, or
        without tickets of a document, falls."""
        zone = self.settings.zone
        if as_of is None:
            instants = [at for ticket in self.tickets for at in ticket.row_instants()]
            instants = instants or [row["at"] for row in self.documents.rows]
            as_of = local_date(max(instants), zone)
        return instant_of_local(as_of + timedelta(days=1), 0, zone)

    def quarters(self):
        """From the first to the last quarter with a ticket opened or resolved, gaps included."""
        start_month, zone = self.settings.start_month, self.settings.zone
        instants = [at for ticket in self.seen
                    for at in [ticket.opened, *ticket.timeline.resolutions()] if at < self.data_end]
        instants += [row["at"] for row in self.documents.rows if row["at"] < self.data_end]
        quarter = quarter_holding(min(instants), start_month, zone)
        result = []
        while quarter.start <= max(instants):
            result.append(quarter)
            quarter = quarter.next()
        return result

    @cached_property
    def latest_start(self):
        """The start of the quarter that holds the last instant before the data end."""
        return quarter_holding(
            self.data_end - 1, self.settings.start_month, self.settings.zone).start

    def pauses_are_wall_time(self, ticket):
        if ticket.file not in self.read_entries:
            self.read_entries[ticket.file] = self.settings.read_entry(ticket.file)
        return self.read_entries[ticket.file].get("pausedMinutes", "business") == "wall"


# What some figures need: without any in the whole input they are not measured.
PRESENCE = {
    "states": lambda ticket: ticket.timeline.has_states,
    "pauses": lambda ticket: ticket.timeline.has_states or ticket["paused_minutes"] is not None,
    "log": lambda ticket: bool(ticket.log),
    "teams": lambda ticket: ticket.log_has("team"),
    "priorities": lambda ticket: ticket.log_has("priority"),
    "handoffs": lambda ticket: ticket["handoffs"] is not None,
    "responded": lambda ticket: ticket["responded"] is not None,
    "updated": lambda ticket: ticket["updated"] is not None,
    "sla_met": lambda ticket: ticket["sla_met"] is not None,
    "satisfaction": lambda ticket: ticket["satisfaction"] != "",
    "requester": lambda ticket: ticket["requester"] != "",
    "document": lambda ticket: ticket["document"] != "",
    "problem": lambda ticket: ticket["problem"] != "",
    "subjects": lambda ticket: ticket["subject"] + ticket["subcategory"] + ticket["symptom"] != "",
}


class Report:
    """One quarter: its views, the populations that measures share, and the ledger."""

    def __init__(self, world, quarter):
        self.world, self.quarter = world, quarter
        self.settings, self.zone = world.settings, world.settings.zone
        self.start, self.end = quarter.start, min(quarter.end, world.data_end)
        self.is_provisional = quarter.end > world.data_end
        self.views = [View(ticket, quarter, self.end, world)
                      for ticket in world.seen if ticket.opened < self.end]
        for view in self.views:
            view.policy = policy_for(view)
            view.resolve = Clock(view, "resolve", view.policy)
            view.respond = Clock(view, "respond", view.policy)

    @cached_property
    def measured(self):
        return [view for view in self.views if view.is_measured]

    @cached_property
    def resolved(self):
        """Last resolution as of the end in the quarter (25)."""
        return [view for view in self.views if view.ended_here("resolved")]

    @cached_property
    def closed(self):
        return [view for view in self.views if view.ended_here("closed")]

    @cached_property
    def responded(self):
        """Answered in the quarter; an answer before the opening counts at the opening."""
        return [view for view in self.measured
                if view.responded is not None
                and max(view.responded, view.opened) >= self.start]

    @cached_property
    def open_at_end(self):
        return [view for view in self.views if view.status == "open"]

    @cached_property
    def opened(self):
        """Opened in the quarter and not cancelled."""
        return [view for view in self.measured if view.opened >= self.start]

    @cached_property
    def ledger(self):
        """The tickets open at any time in the quarter (16)."""
        return [view for view in self.views if view.came_in is not None]

    @cached_property
    def windows(self):
        return families.windows(self.opened, self.world)

    @cached_property
    def recurring(self):
        return {family for family, window in self.windows.items() if window.is_recurring}

    @cached_property
    def statuses(self):
        return Statuses(self)

    @cached_property
    def knowledge(self):
        return Knowledge(self)

    def seen_for(self, instant, days):
        """Whether the data show the days after an instant (31)."""
        return instant + days * DAY <= self.world.data_end
