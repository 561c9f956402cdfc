"""What became of families since the 26 weeks before a quarter (fine print 41 to 46)."""
from collections import Counter
from datetime import timedelta
from fractions import Fraction
from math import comb

from families import Window
from instants import DAY, instant_of_local, local_date, quarter_holding

LEVEL = Fraction(5, 100)


def tails(now, before, share):
    """P(as many as now, or more) and P(as many, or fewer): binomial, exactly."""
    n, a, b = now + before, share.numerator, share.denominator - share.numerator
    terms = [comb(n, k) * a**k * b**(n - k) for k in range(n + 1)]
    return (Fraction(sum(terms[now:]), share.denominator**n),
            Fraction(sum(terms[:now + 1]), share.denominator**n))


class Family:
    """One family in one quarter: its windows, and what the test says of them."""

    def __init__(self, name, views, statuses):
        report = statuses.report
        self.id, self.all = name, sorted(views, key=lambda view: view.opened)
        self.area, self.words = views[0].ticket.area, set(views[0].ticket.family_words)
        start, base = report.start, statuses.base
        self.now = [view for view in self.all if view.opened >= start]
        self.before = [view for view in self.all if base <= view.opened < start]
        earlier = [view for view in self.all if view.opened < base]
        window, was = (Window(some, report.world) if some else None
                       for some in (self.now, self.before))
        self.is_recurring = bool(window and window.is_recurring)
        self.is_storm = bool(window and window.is_storm)
        was_recurring = bool(was and was.is_recurring)
        self.expected = len(self.before) * Fraction(statuses.own_days, max(1, statuses.days))
        self.status = self.p = self.cause = None
        if statuses.are_measured and (self.is_recurring or was_recurring):
            self.judge(was_recurring, earlier, statuses)
        self.describe(report)

    def judge(self, was_recurring, earlier, statuses):
        if not self.before:
            self.status = "returned" if earlier else "new"
            return
        share = Fraction(statuses.own_days, statuses.own_days + statuses.days)
        upper, lower = tails(len(self.now), len(self.before), share)
        self.p = min(upper, lower)
        if not self.now:
            self.status = "gone" if lower <= LEVEL else "quiet"
        elif upper <= LEVEL:
            self.status = "grown"
        else:
            self.status = "reduced" if lower <= LEVEL and was_recurring else "same"

    def describe(self, report):
        tickets = [view.ticket for view in self.all]
        resolved = [view for view in self.now if view.status == "resolved"]
        self.seconds = sum(view.resolve.seconds for view in resolved if not view.is_fault)
        self.requesters = {view.ticket["requester"] for view in self.now} - {""}
        known = [view.side for view in resolved if view.side != "unknown"]
        self.internal_share = Fraction(known.count("internal"), len(known)) if known else None
        linked = {ticket["document"] for ticket in tickets}
        for ticket in tickets:
            linked |= report.world.documents.linked_to(ticket.name, report.end)
        self.documents = sorted(linked - {""}, key=str.encode)
        self.problems = sorted({ticket["problem"] for ticket in tickets} - {""}, key=str.encode)
        last = sorted(self.all, key=lambda view: (view.opened, view.ticket.name.encode()))[-3:]
        self.examples = [view.ticket.name for view in last]
        systems = Counter(ticket["system"] for ticket in tickets if ticket["system"])
        self.systems = sorted(systems, key=lambda name: (-systems[name], name.encode()))
        self.sides = Counter(view.side for view in self.now)
        opened = Counter(
            quarter_holding(view.opened, report.settings.start_month, report.zone).index
            for view in self.all)
        self.quarters = [opened[report.quarter.index - 3 * back] for back in range(7, -1, -1)]

    def find_cause(self, report):
        """A linked document's change, else one of the area, else a problem; the latest (45)."""
        log = report.world.documents
        first, last = self.before[0].opened, self.before[-1].opened + 28 * DAY
        changes = [(at, document) for at, document in log.changes
                   if first <= at <= last and at < report.end]
        linked = [change for change in changes if change[1] in self.documents]
        of_area = [change for change in changes if self.area[0] != "none"
                   and log.area_of(change[1], report.end) == self.area]
        problems = [(view.opened, view.ticket["problem"]) for view in self.before
                    if view.ticket["problem"]]
        for kind, found in (("linked", linked), ("area", of_area), ("problem", problems)):
            if found:
                latest = max(at for at, _ in found)
                name = min((name for at, name in found if at == latest), key=str.encode)
                self.cause = (kind, name, latest)
                return


class Statuses:
    """The families of a quarter that are recurring, a storm, or have a status."""

    def __init__(self, report):
        self.report, world, zone = report, report.world, report.zone
        start = local_date(report.start, zone)
        opened = [ticket.opened for ticket in world.tickets]
        first = local_date(min(opened, default=world.data_end), zone)
        base = max(first, start - timedelta(days=182))
        self.days = max(0, (start - base).days)
        self.base = min(instant_of_local(base, 0, zone), report.start)
        self.own_days = 91
        if report.is_provisional:
            self.own_days = max(0, (local_date(report.end - 1, zone) - start).days + 1)
        self.are_measured = self.days >= 91 and self.own_days > 0
        by_family = {}
        for view in report.measured:
            if view.ticket.family:
                by_family.setdefault(view.ticket.family, []).append(view)
        found = [Family(name, views, self) for name, views in sorted(by_family.items())]
        self.families = [family for family in found
                         if family.is_recurring or family.is_storm or family.status]
        new = [family for family in self.families if family.status == "new"]
        for family in self.families:
            if family.status == "gone":
                if any(family.words and other.area == family.area
                       and 2 * len(family.words & other.words) >= len(family.words)
                       for other in new):
                    family.status = "renamed?"
                else:
                    family.find_cause(report)
        before = quarter_holding(report.start - 1, report.settings.start_month, zone).start
        self.just_gone = [family for family in self.families if family.status == "gone"
                          and family.before[-1].opened >= before]
