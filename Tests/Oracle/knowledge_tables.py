"""`documents.csv`, `systems.csv` and `people.csv`; people by their folded names, several sorted."""
from datetime import date
from fractions import Fraction

import governance_measures as governance
from instants import iso, local_date
from knowledge import absence_factor
from knowledge_measures import has_links, must_stay_fresh
from quantities import decimal_text
from sides import KNOWN

DOCUMENTS = ("document,title,kind,system,changes,authors,side,useful,across_sides,links,stale,"
             "provider_only,last_changed,review_by").split(",")
SYSTEMS = ("area,critical,units,internal_depth,provider_depth,top_share,absence_factor,"
           "single_person,provider_only,provider_share,capability,recovery_step,recovery_before,"
           "accountable").split(",")
PEOPLE = "person,side,tickets_resolved,documents_changed,sessions,hours,attended_then_did".split(",")


def yes_no(holds):
    return "yes" if holds else "no"


def documents(report):
    known = report.knowledge
    kept = must_stay_fresh(known)
    return [document_row(one, report, one in kept)
            for one in sorted(known.seen(), key=lambda one: one.name)]


def document_row(one, report, must_stay):
    known, given, end = report.knowledge, report.world.given, report.end
    rows, links = one.seen(end), has_links(report)
    facts, changed = one.facts[id(rows[-1])], known.changed.get(one.name, [])
    titles = [row["title"] for row in rows if row["title"]]
    sides = {known.side_of(row["author"], row["at"]) for row in changed}
    kind, system = one.area(rows[-1])
    useful = across = stale = provider_only = ""
    if changed and links:
        useful = known.usefulness[one.name] or "no"
        across = yes_no(one.name in known.across) if given.person_sides else ""
    if must_stay:
        stale = yes_no(one.is_stale(end))
    if one.is_live(end) and given.person_sides:
        provider_only = yes_no(one.is_provider_only(end))
    return [one.name, titles[-1] if titles else "", facts["kind"],
            system if kind == "system" else "", len(changed),
            ";".join(sorted({known.persons.person(row["author"]) for row in changed})),
            ";".join(side for side in ("unknown", *KNOWN) if side in sides), useful, across,
            link_count(one, report) if links else "", stale, provider_only,
            iso(rows[-1]["at"], report.zone),
            local_date(facts["review_by"], report.zone) if facts["review_by"] != "" else ""]


def link_count(one, report):
    """Tickets opened before the end that it is linked to by then."""
    known = report.knowledge
    named = {row["ticket"] for row in one.seen(report.end)}
    linked = [known.ticket_named[name] for name in known.linked_tickets[one.name]
              if name in known.ticket_named]
    return sum(ticket.opened < report.end and (ticket["document"] == one.name
                                               or ticket.name in named) for ticket in linked)


def systems(report):
    known, given = report.knowledge, report.world.given
    register = governance.register(
        report, report.end, report.world.data_end <= report.quarter.end)
    shifts = governance.shifts(report, governance.area) or {}
    areas = {view.ticket.area for view in report.resolved if view.side in KNOWN}
    areas |= set(known.work) | {("system", name) for name in register}
    now = governance.ladder(report) if given.recovery else None
    before = governance.ladder(report, at_start=True) if given.recovery else None
    rows = []
    for area in sorted(areas, key=lambda area: (area[1].encode(), area[0] != "system")):
        name = area[1] if area[0] == "system" else None
        if not area[1]:
            continue
        critical = yes_no(register[name]["critical"]) if name in register else ""
        step = (now or {}).get(name)
        was = (before or {}).get(name) if step is not None else None
        shift = shifts[area].direction(report.statuses) if area in shifts else ""
        rows.append([area[1], critical, *work_cells(known.work.get(area), known, given),
                     provider_share(area, report), shift,
                     *("" if one is None else governance.STEPS[one] for one in (step, was)),
                     accountable(area, report) or ""])
    return rows


def work_cells(work, known, given):
    if not given.area_work:
        return [""] * 7
    day = local_date(known.end - 1, known.zone)
    depths = [sum(known.persons.side(person, day) == side for _, person in work.capable)
              if work else 0 for side in KNOWN]
    shown = depths if given.person_sides else ["", ""]
    if work is None:
        return [0, *shown, "", "", "", ""]
    counts = [count for count, _ in work.counts]
    rated = [yes_no(work.is_single), yes_no(work.is_provider_only) if given.person_sides else ""]
    return [work.units, *shown, decimal_text(Fraction(counts[0], work.units)),
            absence_factor(counts), *(rated if work.is_rated else ["", ""])]


def provider_share(area, report):
    sides = [view.side for view in report.resolved
             if view.ticket.area == area and view.side in KNOWN]
    return decimal_text(Fraction(sides.count("provider"), len(sides))) if sides else ""


def accountable(area, report):
    system, category = (area[1], "") if area[0] == "system" else ("", area[1])
    return report.world.sides.accountable(system, category, report.end,
                                          report.world.latest_start == report.start)


def people(report):
    known, given = report.knowledge, report.world.given
    # By whom tickets.csv has them resolved (fine print 17).
    resolved = [known.persons.person(view.person) for view in report.resolved]
    changed = [person for rows in known.changed.values()
               for person in {known.persons.person(row["author"]) for row in rows}]
    reached = [person for _, person in known.reached] if given.handovers else []
    everyone = {*resolved, *changed, *reached, *present(known)}
    rows = []
    for person in sorted(everyone):
        if not known.persons.is_counted(person):
            continue
        minutes = sum(Fraction(minutes) for (_, one), (minutes, _, _) in known.reached.items()
                      if one == person)
        did = known.watched.get(person) if given.session_systems and given.system_work else None
        rows.append([
            person, known.persons.side(person, known.last_day),
            resolved.count(person) if report.world.tickets else "",
            changed.count(person) if known.documents else "",
            *([reached.count(person), decimal_text(minutes / 60)] if given.handovers else ["", ""]),
            yes_no(did) if given.handovers and did is not None else ""])
    return rows


def present(known):
    """Everybody of the list who was there on some day of the quarter."""
    first, last = known.first_day, max(known.first_day, known.last_day or date.min)
    return [person for person, rows in known.persons.rows.items() if any(
        known.persons.days(row)[0] <= last and known.persons.days(row)[1] >= first
        for row in rows)]


TABLES = {"documents.csv": (DOCUMENTS, documents), "systems.csv": (SYSTEMS, systems),
          "people.csv": (PEOPLE, people)}
