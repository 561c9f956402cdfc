"""Section 7: documents, sessions, single-person dependencies (fine print 47 to 54)."""
from fractions import Fraction

from instants import DAY
from knowledge import absence_factor
from measure import A, T, Case, Figure, Measure, given, share

AREAS = ("system", "category")


def one(value, n):
    return [Case(None, None, (value, n))]


def figure(cases):
    """A measure of the whole quarter: the value and its n, or None."""
    def wrapped(report):
        result = cases(report)
        return None if result is None else one(*result)
    return wrapped


def has_links(report):
    return report.world.has["document"] or any(
        row["ticket"] in report.knowledge.ticket_named
        for row in report.world.documents.rows if row["ticket"])


def of_changed(count, needs_links=True, needs_sides=False):
    def cases(report):
        known = report.knowledge
        if not known.documents or (needs_links and not has_links(report)):
            return None
        if needs_sides and not known.persons.have_sides:
            return None
        return count(known), len(known.changed)
    return figure(cases)


def useful(*wanted):
    return of_changed(lambda known: sum(word in wanted for word in known.usefulness.values()))


def young(known):
    return sum(min(row["at"] for row in rows) > known.data_end - 30 * DAY
               for rows in known.changed.values())


def must_stay_fresh(known):
    return [one for one in known.seen() if one.is_live(known.end) and one.is_recovery(known.end)]


def stale(report):
    known = report.knowledge
    if not report.world.given.document_kinds:
        return None
    kept = must_stay_fresh(known)
    return sum(one.is_stale(known.end) for one in kept), len(kept)


def stale_but_used(report):
    known = report.knowledge
    if not report.world.given.document_kinds or not has_links(report):
        return None
    kept = must_stay_fresh(known)
    used = {use.ticket.name for use in known.resolutions
            if use.at >= known.start and use.stands(known.end)}
    return sum(one.is_stale(known.end) and bool(used & known.linked_tickets[one.name])
               for one in kept), len(kept)


def provider_only(report):
    known = report.knowledge
    if not known.documents or not known.persons.have_sides:
        return None
    live = [one for one in known.seen() if one.is_live(known.end)]
    return sum(one.is_provider_only(known.end) for one in live), len(live)


def linked(report):
    if not has_links(report):
        return None
    return [Case(view, view.ended, bool(report.knowledge.documents_of(view.ticket)))
            for view in report.resolved]


def known_before(report):
    known = report.knowledge
    if not has_links(report) or not known.documents:
        return None
    first = {name: document.rows[0]["at"] for name, document in known.documents.items()}
    return [Case(view, view.ended, any(first.get(name, view.opened) < view.opened
                                       for name in known.documents_of(view.ticket)))
            for view in report.resolved]


def of_sessions(count, needs=lambda given: True):
    def cases(report):
        known, given = report.knowledge, report.world.given
        if not (given.handovers and needs(given)):
            return None
        return count(known, {session for session, _ in known.reached})
    return figure(cases)


def people_reached(known, _):
    eligible = [person for person in known.persons.present(
        "internal", known.first_day, known.last_day) if known.persons.is_technical(person)]
    return len({person for _, person in known.reached}), len(eligible)


def session_hours(known, sessions):
    return Fraction(sum(known.lengths[session] for session in sessions)) / 60, len(sessions)


def person_hours(known, sessions):
    minutes = sum(Fraction(minutes) for minutes, _, _ in known.reached.values())
    return minutes / 60, len(sessions)


def systems(known, sessions):
    return len({system for _, _, system in known.reached.values()} - {""}), len(sessions)


def rated(work):
    return {area for area, one in work.items() if area[0] != "none" and one.is_rated}


def of_work(count, needs_sides=False):
    def cases(report):
        known = report.knowledge
        if not report.world.given.area_work or (needs_sides and not known.persons.have_sides):
            return None
        return count(known.work_before, known.work)
    return figure(cases)


def rated_and(test):
    return lambda _, now: (sum(test(now[area]) for area in rated(now)), len(rated(now)))


def moved(was_single):
    def count(before, now):
        both = rated(before) & rated(now)
        return sum(before[area].is_single == was_single and now[area].is_single != was_single
                   for area in both), len(both)
    return count


def unrated(before, now):
    single = {area for area in rated(before) if before[area].is_single}
    return len(single - rated(now)), len(single)


class Keyed(Measure):
    """A measure whose rows are worked out by key, not from cases."""

    def rows(self, report):
        known = report.knowledge
        if not report.world.given.work:
            return [("all", "", None)]
        people = {}
        for work in known.work.values():
            for count, person in work.counts:
                people[person] = people.get(person, 0) + count
        counts = sorted(people.values(), reverse=True)
        whole = Figure(absence_factor(counts), sum(counts)) if counts else Figure(
            None, 0, problem="no_cases")
        return [("all", "", whole)] + [
            (kind, name, Figure(absence_factor([count for count, _ in known.work[kind, name].counts]),
                                known.work[kind, name].units))
            for kind, name in rated(known.work)]


class Changed(Measure):
    """By kind as of the end, and under each side of its authors."""

    def rows(self, report):
        known = report.knowledge
        if not known.documents:
            return [("all", "", None)]
        keys = [("all", "") for _ in known.changed]
        for name, rows in known.changed.items():
            keys.append(("kind", known.documents[name].facts[id(
                known.documents[name].seen(known.end)[-1])]["kind"]))
            keys += [("side", side)
                     for side in {known.side_of(row["author"], row["at"]) for row in rows}]
        return [(by, key, Figure(keys.count((by, key)), keys.count((by, key)), is_count=True))
                for by, key in {("all", ""), *keys} if key or by == "all"]


MEASURES = [
    Changed("documents_changed", "documents", ("kind", "side"), given, None),
    Measure("documents_useful", "documents", A, given, useful("strong", "weak")),
    Measure("documents_useful_strong", "documents", A, given, useful("strong")),
    Measure("documents_useful_weak", "documents", A, given, useful("weak")),
    Measure("documents_across_sides", "documents", A, given,
            of_changed(lambda known: len(known.across), needs_sides=True)),
    Measure("documents_not_yet_observable", "documents", A, given,
            of_changed(young, needs_links=False)),
    Measure("documents_stale", "documents", A, given, figure(stale)),
    Measure("documents_stale_but_used", "documents", A, given, figure(stale_but_used)),
    Measure("documents_provider_only", "documents", A, given, figure(provider_only)),
    Measure("ticket_link_share", "share", T, share, linked),
    Measure("known_share", "share", T, share, known_before),
    Measure("handover_people", "people", A, given, of_sessions(people_reached)),
    Measure("handover_sessions", "sessions", A, given,
            of_sessions(lambda known, sessions: (len(sessions), len(sessions)))),
    Measure("handover_hours", "hours", A, given, of_sessions(person_hours)),
    Measure("handover_session_hours", "hours", A, given, of_sessions(session_hours)),
    Measure("handover_systems", "systems", A, given,
            of_sessions(systems, lambda given: given.session_systems)),
    Measure("attended_then_did", "people", A, given, of_sessions(
        lambda known, _: (sum(known.watched.values()), len(known.watched)),
        lambda given: given.session_systems and given.system_work)),
    Measure("single_person_areas", "areas", A, given,
            of_work(rated_and(lambda one: one.is_single))),
    Measure("provider_only_areas", "areas", A, given,
            of_work(rated_and(lambda one: one.is_provider_only), needs_sides=True)),
    Measure("single_person_reduced", "areas", A, given, of_work(moved(True))),
    Measure("single_person_new", "areas", A, given, of_work(moved(False))),
    Measure("single_person_unrated", "areas", A, given, of_work(unrated)),
    Keyed("contributor_absence_factor", "people", AREAS, given, None),
]
