#!/usr/bin/env python3
"""Writes a made-up company's exports, large and awkward, with a slate.json beside them.

    Benchmarks/generate_company.py --tickets 2000000 --subjects 500000 --events-per-ticket 0 \\
        --documents 200000 --seed 11 DIR

tickets.csv, events.csv (where there are events), documents.csv, sessions.csv, people.csv,
systems.csv, tests.csv and evidence.csv have slate's own columns. Subjects stay different once numbers and names are masked; some hold line breaks and
doubled quotes. The same options write the same bytes. Python's standard library is enough.
"""
import argparse
import os
import random

FIRST_DAY = 19_723  # 2024-01-01, in days since 1970
DAYS = 731
DAY = 86_400
# Of the export, in seconds since the first day.
END = DAYS * DAY
CHUNK = 20_000

PRIORITIES = ("1 - Critical", "2 - High", "3 - Moderate", "4 - Low")
# Hours that a ticket of each priority lasts in the middle.
HOURS = (3, 8, 26, 60)
CATEGORIES = ("Hardware", "Software", "Network", "Access", "Security")
TEAMS = ("Service Desk", "MSP Tier 2", "MSP Network")
STATES = ("In Progress", "On Hold", "Awaiting Vendor", "In Progress")
KINDS = ("runbook", "guide", "policy", "reference")
ACTIONS = ("update", "update", "update", "review", "publish")
SESSION_KINDS = ("training", "hand-over", "pairing", "drill")
SYSTEMS = [f"{kind}-{number:02d}"
           for kind in ("erp", "mail", "vpn", "print", "wifi", "crm", "backup", "idp", "files")
           for number in range(40)]

CONFIGURATION = """{
  // Everything beside this file; times are in UTC.
  timeZone: "Australia/Sydney",
  inputs: {
    tickets: ["tickets.csv"],%s%s
    read: [{ files: "*", timeZone: "UTC" }],
  },
  teams: { "Service Desk": "internal", "MSP*": "provider" },
  states: { paused: ["On Hold", "Awaiting*"] },
  calendars: {
    office: {
      timeZone: "Australia/Sydney",
      hours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] },
      holidays: ["2024-01-01", "2024-01-26", "2024-12-25", "2025-01-01", "2025-01-27", "2025-12-25"],
    },
  },
  defaultCalendar: "office",
  policies: [
    { when: { priority: "1*" }, respond: { target: "15m", calendar: "office" }, resolve: { target: "4h", calendar: "24x7" } },
    { when: { priority: "2*" }, respond: "1h", resolve: "8h", calendar: "office" },
    { when: { priority: "3*" }, respond: "4h", resolve: "24h", calendar: "office" },
    { when: { priority: "4*" }, respond: "8h", resolve: "40h", calendar: "office" },
  ],
}
"""


# Left out of tickets-only.json.
KNOWLEDGE = """
    documents: ["documents.csv"],
    sessions: ["sessions.csv"],
    people: ["people.csv"], systems: ["systems.csv"], tests: ["tests.csv"], evidence: ["evidence.csv"],"""


class TimeLine:
    """Times as text, put together from days and seconds that are written out once."""

    def __init__(self):
        self.dates = [self.date(FIRST_DAY + day) for day in range(DAYS)]
        self.clock = [f" {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
                      for second in range(DAY)]

    @staticmethod
    def date(day):
        """The civil date of a day since 1970, by Hinnant's days-to-civil arithmetic."""
        shifted = day + 719_468
        era, of_era = divmod(shifted, 146_097)
        year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
        of_year = of_era - (365 * year + year // 4 - year // 100)
        month = (5 * of_year + 2) // 153
        number = of_year - (153 * month + 2) // 5 + 1
        month = month + 3 if month < 10 else month - 9
        return f"{year + era * 400 + (month <= 2)}-{month:02d}-{number:02d}"

    def text(self, second):
        """Of a second since the first day."""
        day, of_day = divmod(second, DAY)
        return self.dates[day] + self.clock[of_day]

    def past(self, second):
        """Empty for what lies behind the export's end."""
        return self.text(second) if second < END else ""


def words(count, endings, rng):
    """Different made-up words without digits, none of them a word that slate leaves out."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    made = set()
    while len(made) < count:
        made.add("".join(rng.choices(syllables, k=2)) + endings[len(made) % len(endings)])
    return sorted(made)


def subjects(count, rng):
    """Subjects as two parts, what varies from ticket to ticket to stand between them.

    Number i is the only one with its three words, so no two are the same issue. In every fortieth
    a line break, in every thirtieth doubled quotes.
    """
    side = 2
    while side ** 3 < count:
        side += 1
    things, faults, places = (
        words(side, ends, rng) for ends in (("x", "rk"), ("ing", "ed"), ("ton", "ham")))
    made = []
    for number in range(count):
        rest, thing = divmod(number, side)
        place, fault = divmod(rest, side)
        parts = things[thing] + " ", f" {faults[fault]} in {places[place]}"
        if number % 40 == 7:
            parts = '"' + parts[0], parts[1] + "\nreported twice, see mail" + '"'
        elif number % 30 == 3:
            parts = '"The ""' + parts[0], '""' + parts[1] + '"'
        made.append(parts)
    rng.shuffle(made)
    return made


def skewed(rng, count):
    """A number below `count`, small ones far more often."""
    return min(int(count * rng.random() ** 4), count - 1)


def write_tickets(options, line, rng, tickets, events):
    """Each subject once, at even distances; the common ones between."""
    made = subjects(options.subjects, rng)
    tickets.write("ticket,opened,responded,resolved,closed,priority,state,category,system,subject,"
                  "requester,team,assignee,paused_minutes,reopened,document\n")
    if events:
        events.write("ticket,at,state,team,person,priority\n")
    step = END / max(1, options.tickets)
    every = max(1, options.tickets // options.subjects)
    rows, changes = [], []
    for number in range(options.tickets):
        name = f"INC{number:08d}"
        opened = int((number + rng.random()) * step)
        level = rng.choices((0, 1, 2, 3), cum_weights=(3, 15, 75, 100))[0]
        lasting = 60 + int(HOURS[level] * 3600 * rng.expovariate(1))
        turn, rest = divmod(number, every)
        subject = made[turn if rest == 0 and turn < len(made) else skewed(rng, len(made))]
        # The export ends with the last day: what was to come after it has not happened.
        is_open = rng.random() < 0.03 or opened + lasting >= END
        team = TEAMS[skewed(rng, 3)]
        held = int(lasting * rng.random() / 240) if rng.random() < 0.25 and not events else ""
        document = f"KB{skewed(rng, 20_000):05d}" if rng.random() < 0.3 else ""
        rows.append(
            f"{name},{line.text(opened)},{line.past(opened + lasting // 20)},"
            f"{'' if is_open else line.text(opened + lasting)},"
            f"{'' if is_open else line.past(opened + lasting + 3 * DAY)},"
            f"{PRIORITIES[level]},{'In Progress' if is_open else 'Closed'},"
            f"{rng.choice(CATEGORIES)},{SYSTEMS[skewed(rng, len(SYSTEMS))]},"
            f"{subject[0]}{rng.randrange(99_999)}{subject[1]},user.{rng.randrange(5000)},{team},"
            f"agent.{rng.randrange(60)},{held},{int(rng.random() < 0.04)},{document}\n")
        if events:
            add_changes(changes, name, opened, min(lasting, END - 1 - opened), level, is_open,
                        team, options.events_per_ticket, line, rng)
        if len(rows) == CHUNK:
            flush(tickets, rows)
            flush(events, changes)
    flush(tickets, rows)
    flush(events, changes)


def add_changes(changes, name, opened, lasting, level, is_open, team, count, line, rng):
    """From the first line to the resolution: states go to and fro, teams and people change."""
    first = min(level + 1, 3) if rng.random() < 0.05 else level
    changes.append(f"{name},{line.text(opened)},New,Service Desk,,{PRIORITIES[first]}\n")
    for change in range(1, count):
        at = line.text(opened + lasting * change // (count - 1))
        if change == count - 1 and not is_open:
            changes.append(
                f"{name},{at},Resolved,{team},agent.{rng.randrange(60)},{PRIORITIES[level]}\n")
        elif change % 5 == 2:
            changes.append(f"{name},{at},,{TEAMS[rng.randrange(3)]},agent.{rng.randrange(60)},\n")
        elif change % 7 == 3:
            changes.append(f"{name},{at},,,,{PRIORITIES[level]}\n")
        else:
            changes.append(f"{name},{at},{STATES[change % 4]},,agent.{rng.randrange(60)},\n")


def write_documents(options, line, rng, file):
    """About ten changes a document, most of them by the few who write."""
    file.write("document,at,author,action,title,kind,system,size,reviewer,ticket\n")
    rows = []
    count = max(1, min(20_000, options.documents // 10))
    for number in range(options.documents):
        document = number if number < count else skewed(rng, count)
        at = line.text(int((number + rng.random()) * END / options.documents))
        action = "create" if number < count else rng.choice(ACTIONS)
        ticket = f"INC{rng.randrange(max(1, options.tickets)):08d}" if rng.random() < 0.2 else ""
        rows.append(
            f'KB{document:05d},{at},agent.{skewed(rng, 60)},{action},"How to mend {document}, '
            f'""step by step""",{KINDS[document % 4]},{SYSTEMS[document % len(SYSTEMS)]},'
            f"{500 + rng.randrange(9000)},agent.{rng.randrange(60)},{ticket}\n")
        if len(rows) == CHUNK:
            flush(file, rows)
    flush(file, rows)


def write_sessions(options, line, rng, file):
    """A session for every twenty changes of documents, six people at each."""
    file.write("session,at,person,minutes,kind,system,leader,attended\n")
    rows = []
    count = options.documents // 20
    for number in range(count):
        at = line.text(int((number + rng.random()) * END / count))
        leader, system, minutes = rng.randrange(60), rng.choice(SYSTEMS), rng.choice((30, 45, 60))
        kind = rng.choice(SESSION_KINDS)
        for person in rng.sample(range(60), 6):
            rows.append(f"T{number:06d},{at},agent.{person},{minutes},{kind},{system},"
                        f"agent.{leader},{'yes' if rng.random() < 0.9 else 'no'}\n")
    flush(file, rows)


def write_registers(options, line, rng, opened):
    """Two sides of thirty people, every other system critical, a restore test of each a quarter,
    a control due each week."""
    with opened("people.csv") as file:
        file.write("person,aliases,side,kind,technical,from,until\n")
        flush(file, [f"agent.{number},a{number}@example.com,{'provider' if number % 2 else 'internal'},"
                     f"person,yes,,\n" for number in range(60)])
    with opened("systems.csv") as file:
        file.write("system,at,critical,owner,internal_person,rto_minutes,rpo_minutes,"
                   "recovery_document,accountable\n")
        flush(file, [f"{system},{line.text(0)},{'no' if number % 2 else 'yes'},agent.0,"
                     f"agent.{rng.randrange(30) * 2},240,60,,internal\n"
                     for number, system in enumerate(SYSTEMS)])
    with opened("tests.csv") as file:
        file.write("system,at,passed,minutes\n")
        flush(file, [f"{system},{line.text((day + 40) * DAY)},{rng.choice(('yes', 'yes', 'no'))},"
                     f"{rng.randrange(60, 300)}\n" for system in SYSTEMS
                     for day in range(0, DAYS - 60, 91)])
    with opened("evidence.csv") as file:
        file.write("control,due,done\n")
        flush(file, [f"patch level {day},{line.dates[day]},{line.dates[day - rng.randrange(9) + 2]}\n"
                     for day in range(7, DAYS - 7, 7)])


def flush(file, rows):
    if rows:
        file.write("".join(rows))
        rows.clear()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tickets", type=int, default=2_000_000)
    parser.add_argument("--subjects", type=int, default=500_000,
                        help="how many different ones, numbers left out")
    parser.add_argument("--events-per-ticket", type=int, default=0, help="none, or 2 and more")
    parser.add_argument("--documents", type=int, default=200_000, help="changes of documents")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("folder", metavar="DIR")
    options = parser.parse_args()
    if options.subjects < 1 or options.events_per_ticket == 1:
        parser.error("--subjects is at least 1; --events-per-ticket is 0, or at least 2")
    return options


def main():
    options = arguments()
    line, rng = TimeLine(), random.Random(options.seed)
    os.makedirs(options.folder, exist_ok=True)

    def opened(name):
        return open(os.path.join(options.folder, name), "w", encoding="utf-8", newline="\n")

    has_events = options.events_per_ticket > 0
    with opened("tickets.csv") as tickets:
        if has_events:
            with opened("events.csv") as events:
                write_tickets(options, line, rng, tickets, events)
        else:
            write_tickets(options, line, rng, tickets, None)
    with opened("documents.csv") as documents:
        write_documents(options, line, rng, documents)
    with opened("sessions.csv") as sessions:
        write_sessions(options, line, rng, sessions)
    write_registers(options, line, rng, opened)
    events = '\n    events: ["events.csv"],' if has_events else ""
    for name, knowledge in (("slate.json", KNOWLEDGE), ("tickets-only.json", "")):
        with opened(name) as configuration:
            configuration.write(CONFIGURATION % (events, knowledge))


if __name__ == "__main__":
    main()
