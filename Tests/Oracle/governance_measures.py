"""Sections 7 and 8: recovery, capability, exit, evidence, reviews, decisions (fine print 55 to 60)."""
import re
from fractions import Fraction
from math import ceil

from instants import DAY, local_date
from knowledge_measures import figure
from measure import A, Case, Figure, Measure, given, share
from patterns import folded

STEPS = ("none", "written", "current", "complete", "proven")
DONE = ("done closed decided resolved completed implemented rejected cancelled accepted").split()


def register(report, end, undated_hold):
    """{system: the row in force}: the latest dated one before the end, else an undated one."""
    found = {}

    def rank(row):
        return row["at"] if row["at"] is not None else -1
    for row in report.world.read.systems:
        if row["at"] < end if row["at"] is not None else undated_hold:
            other = found.get(row["system"])
            if other is None or rank(row) > rank(other):
                found[row["system"]] = row
    return found


def tests(report, system, end):
    return [row for row in report.world.read.tests if row["system"] == system and row["at"] < end]


def step(report, row, end):
    known, persons = report.knowledge, report.knowledge.persons
    if not known.documents and row["recovery_document"]:
        return 1
    about = [one for one in known.seen(end) if one.is_live(end) and (
        one.name == row["recovery_document"] or
        (one.is_recovery(end) and one.area(one.seen(end)[-1]) == ("system", row["system"])))]
    if not about:
        return 0
    if all(one.is_stale(end) for one in about):
        return 1
    day = local_date(end - 1, known.zone)
    person = persons.person(row["internal_person"])
    is_internal = not persons.have_sides or persons.side(person, day) == "internal"
    if not (row["owner"] and person and row["rto_minutes"] and row["rpo_minutes"] is not None
            and is_internal and not persons.has_left(person, day)):
        return 2
    return 3 + any(test["passed"] and test["minutes"] is not None
                   and test["minutes"] <= row["rto_minutes"] and test["at"] >= end - 365 * DAY
                   for test in tests(report, row["system"], end))


def ladder(report, at_start=False):
    """{critical system: step}, or None where no row is in force."""
    end = report.start if at_start else report.end
    undated_hold = not at_start and report.world.data_end <= report.quarter.end
    rows = register(report, end, undated_hold)
    if not rows:
        return None
    return {system: step(report, row, end) for system, row in rows.items() if row["critical"]}


def of_step(number):
    def cases(report):
        read, now = report.world.read, ladder(report)
        if now is None or not report.world.given.recovery or (number >= 2 and not read.documents) or (number == 4 and not read.tests):
            return None
        return list(now.values()).count(number), len(now)
    return figure(cases)


def moved(is_counted):
    def cases(report):
        before, now = ladder(report, at_start=True), ladder(report)
        if before is None or now is None or not report.world.given.recovery:
            return None
        both = before.keys() & now.keys()
        return sum(is_counted(before[name], now[name]) for name in both), len(both)
    return figure(cases)


def failed(report):
    undated_hold = report.world.data_end <= report.quarter.end
    rows = register(report, report.end, undated_hold)
    if not (report.world.read.tests and rows and report.world.given.critical_systems):
        return None
    critical = [row for row in rows.values() if row["critical"]]
    count = 0
    for row in critical:
        found = tests(report, row["system"], report.end)
        last = [test for test in found if test["at"] == max(other["at"] for other in found)]
        count += any(not test["passed"] or (row["rto_minutes"] and test["minutes"] is not None
                                            and test["minutes"] > row["rto_minutes"])
                     for test in last)
    return count, len(critical)


def exposed(report):
    known, now = report.knowledge, ladder(report)
    given = report.world.given
    if now is None or not (known.documents and known.persons.have_sides and given.system_work
                           and given.recovery):
        return None
    live = [one for one in known.seen() if one.is_live(known.end)]
    count = 0
    for system, reached in now.items():
        own = [one for one in live if one.area(one.seen(known.end)[-1]) == ("system", system)]
        work = known.work.get(("system", system))
        count += (reached < 3 or work is None or work.is_provider_only
                  or bool(own) and all(one.is_provider_only(known.end) for one in own))
    return count, len(now)


# Capability (57).

class Shift:
    """The resolutions of an area or family in two windows, each as (side, view)."""

    def __init__(self):
        self.old, self.new = [], []

    @property
    def is_tested(self):
        return len(self.old) >= 5 and len(self.new) >= 5

    def direction(self, statuses):
        def part(cases):
            return Fraction(sum(side == "provider" for side, _ in cases), len(cases))
        old, new = part(self.old), part(self.new)
        weekly = Fraction(len(self.new), statuses.own_days), Fraction(len(self.old), statuses.days)
        if 2 * weekly[0] < weekly[1]:
            return ""
        high, low = Fraction(7, 10), Fraction(3, 10)
        if old >= high and new <= low:
            return "" if self.is_worse() else "gained"
        return "lost" if old <= low and new >= high else ""

    def is_worse(self):
        def reopened(cases):
            return Fraction(sum((view.reopenings or 0) > 0 for _, view in cases), len(cases))

        def slow(cases):
            seconds = sorted(view.resolve.seconds for _, view in cases if not view.is_fault)
            return seconds[ceil(Fraction(9, 10) * len(seconds)) - 1] if seconds else None
        old, new = slow(self.old), slow(self.new)
        is_slower = old is not None and new is not None and new > old
        return reopened(self.new) > reopened(self.old) or is_slower


def shifts(report, key_of):
    """{key: Shift}, or None with less than 13 weeks of tickets before the quarter."""
    statuses = report.statuses
    if not statuses.are_measured:
        return None
    found = {}
    for view in report.views:
        if view.status != "resolved" or view.side == "unknown" or view.ended < statuses.base:
            continue
        key = key_of(view.ticket)
        if key is not None:
            one = found.setdefault(key, Shift())
            (one.new if view.ended >= report.start else one.old).append((view.side, view))
    return {key: one for key, one in found.items() if one.is_tested}


def of_shift(word, key_of, needs_families=False):
    def cases(report):
        if not (report.world.given.sides and (needs_families or report.world.given.ticket_areas)):
            return None
        if needs_families and not report.world.has["subjects"]:
            return None
        found = shifts(report, key_of)
        if found is None:
            return None
        return (sum(one.direction(report.statuses) == word for one in found.values()), len(found))
    return figure(cases)


def area(ticket):
    return ticket.area if ticket.area[1] else None


# Evidence and reviews (58, 59).

def controls(report):
    rows, zone = report.world.read.evidence, report.zone
    last = local_date(report.end - 1, zone)
    return last, [(local_date(row["due"], zone),
                   local_date(row["done"], zone) if row["done"] is not None else None,
                   folded(row["result"])) for row in rows]


def on_time(report):
    if not report.world.given.has("evidence", "done"):
        return None
    last, found = controls(report)
    first = local_date(report.start, report.zone)
    return [Case(None, None, done is not None and done <= due and not is_failing(result))
            for due, done, result in found if first <= due <= last]


def is_failing(result):
    return bool(re.match("fail|error", result)) or result in ("no", "false", "red", "not ok")


def overdue(report):
    if not report.world.given.has("evidence", "done"):
        return None
    last, found = controls(report)
    due = [done for due, done, _ in found if due <= last]
    return sum(done is None or done > last for done in due), len(due)


def is_first(priority):
    numbers = re.findall("[0-9]+", priority)
    return int(numbers[0]) == 1 if numbers else folded(priority) in ("critical", "highest")


def reviews(report):
    """Majors, and those that a review was written of (59)."""
    known = report.knowledge
    has_priorities = any(ticket["priority"] or ticket.log_has("priority")
                         for ticket in report.world.tickets)
    if not report.world.given.document_kinds or not (has_priorities or report.world.has["subjects"]):
        return None
    majors = [([view.ticket], view.opened, view.ended + 14 * DAY) for view in report.resolved
              if is_first(view.priority)]
    for window in report.windows.values():
        if window.is_storm:
            opened = sorted(view.opened for view in window.views)
            majors.append(([view.ticket for view in window.views], opened[0],
                           opened[-1] + 14 * DAY))
    return sum(any(is_review_of(report, tickets, first, last, one)
                   for one in known.documents.values())
               for tickets, first, last in majors), len(majors)


def is_review_of(report, tickets, first, last, document):
    for row in document.rows:
        facts = document.facts[id(row)]
        if not first < row["at"] <= last or row["at"] >= report.world.data_end:
            continue
        if folded(facts["kind"]) != "review":
            continue
        named = {other["ticket"] for other in document.rows
                 if other["at"] < report.world.data_end and other["ticket"]}
        if any(ticket["document"] == document.name or ticket.name in named
               or (facts["system"] and ticket["system"] == facts["system"])
               for ticket in tickets):
            return True
    return False


# Decisions (60).

class Decisions(Measure):
    """By kind as well; of open ones, or of those done in the quarter."""
    NEEDED = {"decisions_done": "closed", "decisions_overdue": "due",
              "decisions_owned_by_provider": "owner", "decisions_without_owner": "owner"}

    def rows(self, report):
        if not report.world.read.decisions:
            return [("all", "", None)]
        given, column = report.world.given, self.NEEDED.get(self.name)
        if column and not given.has("decisions", column):
            return [("all", "", None)]
        if self.name == "decisions_owned_by_provider" and not given.sides:
            return [("all", "", None)]
        chosen = self.cases(report)
        kinds = {row["kind"] for row, _ in chosen} - {""}
        groups = [("all", "", chosen)] + [
            ("kind", kind, [case for case in chosen if case[0]["kind"] == kind]) for kind in kinds]
        return [(by, key, Figure(sum(hit for _, hit in cases), len(cases), is_count=True))
                for by, key, cases in groups
                if by == "all" or any(hit for _, hit in cases)]


def day(report, row, column):
    return local_date(row[column], report.zone) if row[column] is not None else None


def open_ones(is_hit):
    def cases(report):
        last = local_date(report.end - 1, report.zone)
        found = []
        for row in report.world.read.decisions:
            closed = day(report, row, "closed")
            is_open = closed > last if closed else folded(row["status"]) not in DONE
            if day(report, row, "raised") <= last and is_open:
                found.append((row, is_hit(report, row, last)))
        return found
    return cases


def done_ones(report):
    first, last = (local_date(at, report.zone) for at in (report.start, report.end - 1))
    return [(row, True) for row in report.world.read.decisions
            if row["closed"] is not None and first <= day(report, row, "closed") <= last]


def is_overdue(report, row, last):
    due = day(report, row, "due")
    return due is not None and due <= last


def is_providers(report, row, last):
    persons = report.world.persons
    side = persons.side(persons.person(row["owner"]), last) if row["owner"] else "unknown"
    if side == "unknown":
        side = report.world.sides.of_team(row["owner"])
    return side == "provider"


MEASURES = [
    *(Measure(f"recovery_{word}", "systems", A, given, of_step(number))
      for number, word in enumerate(STEPS)),
    Measure("recovery_moved_up", "systems", A, given, moved(lambda was, now: now > was)),
    Measure("recovery_moved_down", "systems", A, given, moved(lambda was, now: now < was)),
    Measure("recovery_test_failed", "systems", A, given, figure(failed)),
    Measure("provider_exit_exposed_systems", "systems", A, given, figure(exposed)),
    *(Measure(f"capability_{word}_areas", "areas", A, given, of_shift(word, area))
      for word in ("gained", "lost")),
    *(Measure(f"capability_{word}_families", "families", A, given,
              of_shift(word, lambda ticket: ticket.family, needs_families=True))
      for word in ("gained", "lost")),
    Measure("evidence_on_time_share", "share", A, share, on_time),
    Measure("evidence_overdue", "controls", A, given, figure(overdue)),
    Measure("reviews_after_major", "tickets", A, given, figure(reviews)),
    Decisions("decisions_open", "decisions", A, None, open_ones(lambda *_: True)),
    Decisions("decisions_done", "decisions", A, None, done_ones),
    Decisions("decisions_overdue", "decisions", A, None, open_ones(is_overdue)),
    Decisions("decisions_owned_by_provider", "decisions", A, None, open_ones(is_providers)),
    Decisions("decisions_without_owner", "decisions", A, None,
              open_ones(lambda report, row, last: row["owner"] == "")),
]
