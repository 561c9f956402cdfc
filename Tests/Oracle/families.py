"""Recurring issues by the exact key, steps 1 to 4 of section 6 (fine print 36, 38, 39)."""
from instants import DAY, local_date
from masks import words
from patterns import folded


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % (1 << 64)
    return value


def area(ticket):
    """A system, or the category where a ticket names no system, or an area of their own."""
    if ticket["system"]:
        return "system", ticket["system"]
    return ("category", ticket["category"]) if ticket["category"] else ("none", "")


def key_of(ticket, people, settings):
    """(kind, words) of a ticket, or None where it is unclassifiable."""
    if ticket["subject"]:
        found = words(ticket["subject"], people, settings.synonyms, settings.stop_words)
        return ("words", tuple(found)) if found else None
    if ticket["subcategory"] or ticket["symptom"]:
        return "category", (ticket["category"], ticket["subcategory"], ticket["symptom"])
    return None


def assign(tickets, people_names, settings):
    """Gives every ticket its area and its family's id, or marks it unclassifiable."""
    people = sorted({folded(name) for name in people_names}, key=lambda name: (-len(name), name))
    for ticket in tickets:
        ticket.area = area(ticket)
        key = key_of(ticket, people, settings)
        ticket.unclassifiable = key is None
        if key is not None:
            kind, own_words = key
            text = "\x1f".join([*ticket.area, kind, *own_words])
            ticket.family = f"F{fnv1a(text):016x}"


class Window:
    """What the quarter opened of one family, cancelled ones out (40)."""

    def __init__(self, views, world):
        self.views, settings = views, world.settings
        requesters = {view.ticket["requester"] for view in views} - {""}
        machine = any(world.sides.is_machine(name) for view in views
                      for name in (view.ticket["channel"], view.ticket["requester"]) if name)
        days = {local_date(view.opened, settings.zone) for view in views}
        enough = (len(views) >= settings.minimum and
                  (len(requesters) >= 2 or machine or not world.has["requester"]))
        self.is_storm = enough and 5 * self.densest_day() >= 4 * len(views)
        self.is_recurring = enough and len(days) >= 2 and not self.is_storm

    def densest_day(self):
        """The most tickets opened inside some 24 hours, half open."""
        opened = [view.opened for view in self.views]
        return max(sum(1 for at in opened if first <= at < first + DAY) for first in opened)


def windows(opened_views, world):
    """The windows of the families with a ticket opened in the quarter, by family id."""
    by_family = {}
    for view in opened_views:
        if view.ticket.family:
            by_family.setdefault(view.ticket.family, []).append(view)
    return {family: Window(views, world) for family, views in by_family.items()}
