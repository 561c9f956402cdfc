"""The tables of a quarter, and the counts of the files (fine print 62-65)."""
import os
import re
from fractions import Fraction

import knowledge_tables
from instants import iso
from measure import figures
from quantities import decimal_text
from worktime import elapsed

TICKET_HEADER = (
    "ticket,opened,responded,resolved,priority,side,team,system,category,family,policy,"
    "respond_calendar,respond_hours,respond_target_hours,respond_due,respond_verdict,"
    "resolve_calendar,resolve_hours,resolve_target_hours,resolve_due,resolve_verdict,"
    "paused_hours,calendar_hours,exported_verdict,handoffs,reopened,file,line").split(",")
FAMILY_HEADER = (
    "family,status,tickets,baseline,expected,p,hours,requesters,internal_share,document,problem,"
    "cause,first_seen,last_seen,examples,systems,internal,provider,last_eight_quarters").split(",")
METRICS_HEADER = "quarter,measure,by,key,value,unit,n,low,high,status".split(",")


def csv_cell(text):
    """Quoted where it must be; disarmed where a spreadsheet would run it as a formula."""
    text = str(text)
    if text[:1] in ("=", "+", "-", "@", "\t", "\r") and text:
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
            text = "'" + text
    return '"' + text.replace('"', '""') + '"' if re.search(r'[",\r\n]', text) else text


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        for row in [header, *rows]:
            file.write(",".join(map(csv_cell, row)) + "\n")


def metric_rows(report, measures):
    """Rows by measure, by and key as UTF-8 bytes (65)."""
    name = report.quarter.name
    usual = "provisional" if report.is_provisional else "final"
    rows = []
    for measure in measures:
        for by, key, figure in figures(measure, report):
            if figure is None:
                row = ["", measure.unit, 0, "", "", "not_measured"]
            elif figure.problem:
                row = ["", measure.unit, figure.n, "", "", figure.problem]
            else:
                bounds = ["" if bound is None else decimal_text(bound)
                          for bound in (figure.low, figure.high)]
                row = [decimal_text(figure.value), measure.unit, figure.n, *bounds, usual]
            rows.append([name, measure.name, by, key, *row])
    return sorted(rows, key=lambda row: [cell.encode() for cell in row[:4]])


def in_hours(seconds):
    return "" if seconds is None else decimal_text(Fraction(seconds, 3600))


def clock_cells(clock, zone):
    """Calendar, hours, target hours, due and verdict of one clock."""
    verdict, reason = clock.verdict
    has_duration = not clock.is_fault and reason != "no_timestamp"
    return [clock.calendar.name,
            in_hours(clock.seconds if has_duration else None),
            in_hours(clock.target.seconds if clock.target else None),
            "" if clock.due is None else iso(clock.due, zone),
            f"{verdict} ({reason})" if reason else verdict]


def ticket_row(view, report):
    ticket, zone = view.ticket, report.zone
    resolved = view.ended if view.status == "resolved" else None
    shown = [iso(view.opened, zone)] + [
        "" if at is None else iso(at, zone) for at in (view.responded, resolved)]
    clocks, spans = [""] * 10, ["", ""]
    if view.is_measured:
        clocks = clock_cells(view.respond, zone) + clock_cells(view.resolve, zone)
        if view.status != "closed" and not view.is_fault:
            stop = view.resolve.stop
            worked = elapsed(view.resolve.calendar, view.opened, stop)
            paused = worked - view.resolve.seconds if report.world.has["pauses"] else None
            spans = [in_hours(paused), in_hours(stop - view.opened)]
    exported = {True: "met", False: "breached", None: ""}[ticket["sla_met"]]
    counts = ["" if number is None else decimal_text(number)
              for number in (view.handoffs, view.reopenings)]
    return [ticket.name, *shown, view.priority, view.side, view.team, ticket["system"],
            ticket["category"], ticket.family or "",
            view.policy.number if view.policy else "", *clocks, *spans, exported, *counts,
            ticket.file, ticket.line]


def family_row(family, report):
    zone, measured = report.zone, report.statuses.are_measured
    return [family.id, family.status or ("storm" if family.is_storm else ""), len(family.now),
            len(family.before) if measured else "",
            decimal_text(family.expected) if measured else "",
            "" if family.p is None else decimal_text(family.p), in_hours(family.seconds),
            len(family.requesters),
            "" if family.internal_share is None else decimal_text(family.internal_share),
            ";".join(family.documents), ";".join(family.problems),
            cause_text(family.cause, zone), iso(family.all[0].opened, zone),
            iso(family.all[-1].opened, zone), ";".join(family.examples),
            ";".join(family.systems), family.sides["internal"], family.sides["provider"],
            ";".join(map(str, family.quarters))]


def cause_text(cause, zone):
    if not cause:
        return ""
    kind, name, at = cause
    if kind == "problem":
        return f"problem {name}"
    area = " of the area" if kind == "area" else ""
    return f"document {name}{area} changed {iso(at, zone)[:10]}"


def write_quarter(report, measures, folder):
    place = os.path.join(folder, report.quarter.name)
    os.makedirs(place, exist_ok=True)
    write_csv(os.path.join(place, "metrics.csv"), METRICS_HEADER, metric_rows(report, measures))
    write_csv(os.path.join(place, "tickets.csv"), TICKET_HEADER,
              [ticket_row(view, report) for view in report.ledger])
    write_csv(os.path.join(place, "families.csv"), FAMILY_HEADER,
              [family_row(family, report) for family in report.statuses.families])
    for name, (header, rows) in knowledge_tables.TABLES.items():
        write_csv(os.path.join(place, name), header, rows(report))


def write_counts(counts, folder):
    os.makedirs(folder, exist_ok=True)
    header = "file,kind,rows,used,duplicates,rejected".split(",")
    write_csv(os.path.join(folder, "files.csv"), header, [
        [count.name, count.kind, count.rows, count.used, count.duplicates, count.rejected]
        for count in counts.values()])
