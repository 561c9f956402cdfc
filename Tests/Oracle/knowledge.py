"""One quarter's documents, work and sessions: section 7 in plain loops (fine print 47 to 57)."""
from datetime import timedelta
from functools import cached_property

from documents import action_of, in_order
from instants import DAY, instant_of_local, local_date, quarter_holding
from patterns import folded

DEAD = ("retired", "archived", "deleted", "obsolete", "draft")
CARRIED = ("kind", "system", "category", "state", "review_by")
HANDING_OVER = ("handover", "pairing", "walkthrough", "drill")


class Resolution:
    """A ticket came into the resolved state: by whom, and until when it stood."""

    def __init__(self, ticket, at, until, person, side):
        self.ticket, self.at, self.until = ticket, at, until
        self.person, self.side = person, side

    def stands(self, end):
        return self.at < end and (self.until is None or self.until >= end)


def resolutions(ticket, world):
    """Every resolution; the person as of that very instant (17, 18)."""
    steps, found = ticket.timeline.steps, []
    last = ticket.timeline.resolutions()[-1:]
    for place, (at, status) in enumerate(steps):
        if status != "resolved":
            continue
        until = steps[place + 1][0] if place + 1 < len(steps) else None
        person = ticket["resolver"] if [at] == last else ""
        person = person or known(ticket, "person", at) or ticket["assignee"]
        team = known(ticket, "team", at) or ticket["team"]
        side = world.sides.of_person(person, at)
        if side == "unknown":
            side = world.sides.of_team(team)
        found.append(Resolution(ticket, at, until, world.persons.person(person), side))
    return found


def known(ticket, field, at):
    values = [(change.at, getattr(change, field)) for change in ticket.log
              if getattr(change, field)]
    until = [value for when, value in values if when <= at]
    return until[-1] if until else values[0][1] if values else ""


class Document:
    """A document's rows up to an instant, what they name carried on from row to row."""

    def __init__(self, name, rows, world):
        self.name, self.rows, self.world = name, rows, world
        now = dict.fromkeys(CARRIED, "")
        self.facts = {}
        for row in rows:
            for column in CARRIED:
                if row[column] not in ("", None):
                    now[column] = row[column]
            self.facts[id(row)] = dict(now)

    def area(self, row):
        facts = self.facts[id(row)]
        if facts["system"]:
            return "system", facts["system"]
        return ("category", facts["category"]) if facts["category"] else ("none", "")

    def seen(self, end):
        return [row for row in self.rows if row["at"] < end]

    def is_live(self, end):
        last = self.seen(end)[-1]
        state = folded(self.facts[id(last)]["state"])
        return action_of(last["action"]) != "retire" and state not in DEAD

    def is_stale(self, end):
        """Live ones only: not touched for 365 days, or the day of review is over (49)."""
        world, rows = self.world, self.seen(end)
        fresh = [row["at"] for row in rows if id(row) in world.is_substantive
                 or (action_of(row["action"]) == "review" and not world.is_bot(row["author"]))]
        review = self.facts[id(rows[-1])]["review_by"]
        overdue = review != "" and local_date(review, world.zone) < local_date(end, world.zone)
        return overdue or not any(at >= end - 365 * DAY for at in fresh)

    def is_recovery(self, end):
        return folded(self.facts[id(self.seen(end)[-1])]["kind"]) in ("runbook", "recovery")

    def is_provider_only(self, end):
        persons, zone = self.world.world.persons, self.world.zone
        sides = {persons.side(persons.person(name), local_date(row["at"], zone))
                 for row in self.seen(end) for name in (row["author"], row["reviewer"])
                 if persons.is_counted(persons.person(name))}
        return "provider" in sides and "internal" not in sides


class Knowledge:
    def __init__(self, report):
        self.report, self.world, self.zone = report, report.world, report.zone
        self.start, self.end, self.data_end = report.start, report.end, report.world.data_end
        self.persons, log = self.world.persons, self.world.documents
        self.is_substantive = {id(row) for row in log.substantive}
        by_name = {}
        for row in in_order(log.rows):
            by_name.setdefault(row["document"], []).append(row)
        self.documents = {name: Document(name, rows, self) for name, rows in by_name.items()}
        self.resolutions = [one for ticket in self.world.tickets
                            for one in resolutions(ticket, self.world)]
        self.ticket_named = {ticket.name: ticket for ticket in self.world.tickets}
        self.last_day = local_date(self.end - 1, self.zone)
        self.first_day = local_date(self.start, self.zone)

    def is_bot(self, author):
        row_person = folded(author)
        return not self.persons.is_counted(row_person) and (
            row_person in self.persons.bots or row_person.endswith(("-bot", "[bot]"))
            or row_person.startswith("bot-"))

    # Documents (47 to 50).

    def seen(self, end=None):
        return [one for one in self.documents.values() if one.seen(end or self.end)]

    @cached_property
    def changed(self):
        """{document: its substantive rows of the quarter}."""
        found = {}
        for one in self.seen():
            rows = [row for row in one.seen(self.end)
                    if row["at"] >= self.start and id(row) in self.is_substantive]
            if rows:
                found[one.name] = rows
        return found

    @cached_property
    def linked_tickets(self):
        """{document: names of the tickets that it is linked to, from either file}."""
        found = {name: {row["ticket"] for row in one.rows if row["ticket"]}
                 for name, one in self.documents.items()}
        for ticket in self.world.tickets:
            if ticket["document"] in found:
                found[ticket["document"]].add(ticket.name)
        return found

    @cached_property
    def resolutions_of(self):
        """{ticket: its resolutions}."""
        found = {}
        for one in self.resolutions:
            found.setdefault(one.ticket.name, []).append(one)
        return found

    def is_cancelled(self, ticket):
        steps = ticket.timeline.cut(self.data_end)
        return bool(steps) and steps[-1][1] == "cancelled" or ticket.opened >= self.data_end

    def uses(self, name, row):
        """Resolutions of linked tickets within 90 days after a change."""
        return [one for ticket in self.linked_tickets[name]
                for one in self.resolutions_of.get(ticket, [])
                if row["at"] < one.at <= row["at"] + 90 * DAY and one.at < self.data_end
                and not self.is_cancelled(one.ticket)]

    def is_on(self, person, ticket):
        names = [ticket["resolver"], ticket["assignee"], ticket["requester"]]
        names += [change.person for change in ticket.log if change.at < self.data_end]
        return person in {self.persons.person(name) for name in names if name}

    @cached_property
    def usefulness(self):
        found = {}
        for name, rows in self.changed.items():
            verdicts = {"weak" if self.is_on(self.persons.person(row["author"]), use.ticket)
                        else "strong" for row in rows for use in self.uses(name, row)}
            found[name] = "strong" if "strong" in verdicts else "weak" if verdicts else ""
        return found

    @cached_property
    def across(self):
        return {name for name, rows in self.changed.items() for row in rows
                for use in self.uses(name, row)
                if {self.side_of(row["author"], row["at"]), use.side} == {"internal", "provider"}}

    def side_of(self, name, at):
        return self.persons.side(self.persons.person(name), local_date(at, self.zone))

    @cached_property
    def naming(self):
        """{ticket: the documents whose rows name it by the end}."""
        found = {}
        for row in self.world.documents.rows:
            if row["ticket"] and row["at"] < self.end:
                found.setdefault(row["ticket"], set()).add(row["document"])
        return found

    def documents_of(self, ticket):
        """(name, known?) of the documents that a ticket is linked to by the end."""
        return ({ticket["document"]} | self.naming.get(ticket.name, set())) - {""}

    # Work (53, 54).

    def units(self, end):
        """{area: [(person, local day)]}."""
        start = instant_of_local(local_date(end, self.zone) - timedelta(days=182), 0, self.zone)
        found = {}
        for one in self.resolutions:
            if start <= one.at and one.stands(end) and self.persons.is_counted(one.person):
                found.setdefault(one.ticket.area, []).append(
                    (one.person, local_date(one.at, self.zone)))
        seen = set()
        for one in self.seen(end):
            for row in one.seen(end):
                person = self.persons.person(row["author"])
                quarter = quarter_holding(
                    row["at"], self.report.settings.start_month, self.zone).start
                key = (one.name, person, quarter)
                if (row["at"] >= start and id(row) in self.is_substantive and key not in seen
                        and self.persons.is_counted(person)):
                    seen.add(key)
                    found.setdefault(one.area(row), []).append(
                        (person, local_date(row["at"], self.zone)))
        return found

    @cached_property
    def work(self):
        return {area: Work(units, self.end, self) for area, units in self.units(self.end).items()}

    @cached_property
    def work_before(self):
        return {area: Work(units, self.start, self)
                for area, units in self.units(self.start).items()}

    # Sessions (51, 52).

    @cached_property
    def reached(self):
        """{(session, person): (seconds, at, system)} of internal technical people."""
        rows = [row for row in self.world.read.sessions
                if self.start <= row["at"] < self.end and self.has_attended(row)]
        length = {}
        for row in rows:
            length[row["session"]] = max(length.get(row["session"], 0), row["minutes"] or 0)
        self.lengths, found = length, {}
        for row in rows:
            person = self.persons.person(row["person"])
            day = local_date(row["at"], self.zone)
            kind = "".join(letter for letter in folded(row["kind"]) if letter.isalpha())
            minutes = row["minutes"] if row["minutes"] is not None else length[row["session"]]
            if (kind in HANDING_OVER and minutes >= 20 and self.persons.is_counted(person)
                    and self.persons.is_technical(person)
                    and self.side_of(row["leader"], row["at"]) == "provider"
                    and self.persons.side(person, day) == "internal"):
                key = (row["session"], person)
                best = found.get(key)
                if best is None or (minutes, -row["at"]) > (best[0], -best[1]):
                    found[key] = (minutes, row["at"], row["system"])
        return found

    def has_attended(self, row):
        if row["minutes"] is not None and row["minutes"] > 24 * 60:
            return False
        return row["attended"] or (row["attended"] is None and row["minutes"] is not None)

    def deeds(self, person, system):
        """When somebody resolved a ticket of a system, or changed a document of it."""
        times = [one.at for one in self.resolutions if one.person == person
                 and one.ticket["system"] == system and one.at < self.data_end
                 and not self.is_cancelled(one.ticket)]
        return times + [row["at"] for one in self.documents.values() for row in one.rows
                        if id(row) in self.is_substantive and row["at"] < self.data_end
                        and one.area(row) == ("system", system)
                        and self.persons.person(row["author"]) == person]

    @cached_property
    def watched(self):
        """{person: whether they did afterwards what they had not done before}."""
        found = {}
        for (_, person), (_, at, system) in self.reached.items():
            if system and at + 60 * DAY <= self.data_end:
                times = self.deeds(person, system)
                did = (any(at < time <= at + 60 * DAY for time in times)
                       and not any(at - 60 * DAY <= time <= at for time in times))
                found[person] = found.get(person, False) or did
        return found


class Work:
    """Whom the work of one area hangs on."""

    def __init__(self, units, end, knowledge):
        persons, day = knowledge.persons, local_date(end - 1, knowledge.zone)
        self.units = len(units)
        people = {person for person, _ in units}
        self.counts = sorted((sum(1 for one, _ in units if one == person), person)
                             for person in people)[::-1]
        self.capable = [(count, person) for count, person in self.counts
                        if count >= 2 and len({when for one, when in units if one == person}) >= 2
                        and not persons.has_left(person, day)]
        self.is_rated = self.units >= 10
        self.is_single = len(self.capable) <= 1 or any(
            5 * count >= 4 * self.units for count, _ in self.capable)
        self.is_provider_only = not any(
            persons.side(person, day) == "internal" for _, person in self.capable)


def absence_factor(counts):
    """The fewest people with half the units or more; counts fall."""
    reached, total = 0, sum(counts)
    for rank, count in enumerate(counts, 1):
        reached += count
        if 2 * reached >= total:
            return rank
    return 0
