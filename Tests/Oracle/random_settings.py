"""Random `slate.json`, people.csv and systems.csv for random_input.py."""
import json
from datetime import timedelta

ZONES = ["UTC", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns",
         "America/Sao_Paulo", "Pacific/Apia", "Pacific/Chatham", "Europe/London",
         "America/New_York", "Africa/Casablanca", "Asia/Tehran"]
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
PRIORITIES = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low", ""]
TEAMS = ["Service Desk", "Network Team", "MSP Ops", "MSP Cloud", "Contractors"]
PEOPLE = ["ann", "bob", "cyd", "dee", "eli", "fay", "gus"]
SYSTEMS = ["ERP", "Mail", "VPN", "Wifi", ""]
CATEGORIES = ["Network", "Access", "Hardware", "=SUM(1)", ""]
CLIENTS = ["North", "South", "", ""]
TARGETS = ["30m", "1h", "4h", "8h", "1d", "1bd", "2bd"]
WEEKS = [
    {day: ["09:00-17:00"] for day in DAYS[:5]},
    {**{day: ["09:00-12:30", "13:00-17:30"] for day in DAYS[:4]}, "fri": ["22:00-06:00"]},
    {"mon": ["00:00-24:00"], "wed": ["18:00-46:00"], "thu": ["01:30-02:45"],
     "sun": ["20:00-02:00"]},
    {day: ["00:30-03:00", "02:00-04:30", "23:15-00:45"] for day in DAYS},
]


def calendar(rng, first_day, span):
    """A calendar with holidays and exceptional days inside the span of days, some on one date."""
    def some_day():
        return (first_day + timedelta(rng.randrange(span))).isoformat()

    entry = {"hours": rng.choice(WEEKS)}
    if rng.random() < 0.7:
        entry["timeZone"] = rng.choice(ZONES)
    entry["holidays"] = sorted({some_day() for _ in range(rng.randrange(12))})
    hours = [[], ["10:00-12:00"], ["21:00-03:00"], ["00:00-24:00"]]
    days = {some_day() for _ in range(rng.randrange(8))} | set(entry["holidays"][:2])
    entry["exceptions"] = {day: rng.choice(hours) for day in sorted(days)}
    return entry


def policy(rng, calendars):
    """A policy with some of all `when` keys and targets with or without calendars of their own."""
    choices = {"priority": ["1*", "2 - high", ["3*", "4 - Low"], "*"],
               "side": ["provider", "internal"],
               "team": ["MSP*", ["Service  Desk", "network*"]], "system": ["ERP", "*"],
               "category": ["net*", "Access"], "client": ["north", "*"]}
    keys = ["priority"] if rng.random() < 0.7 else rng.sample(sorted(choices), 2)
    entry = {"when": {key: rng.choice(choices[key]) for key in keys}}
    for kind in ("respond", "resolve"):
        target = rng.choice(TARGETS)
        if rng.random() < 0.3:
            target = {"target": target, "calendar": rng.choice(calendars)}
        if rng.random() < 0.9:
            entry[kind] = target
    if rng.random() < 0.7:
        entry["calendar"] = rng.choice(calendars)
    if rng.random() < 0.3:
        entry["pauseStopsResponse"] = True
    if rng.random() < 0.3:
        entry["priorityAt"] = rng.choice(["current", "opening"])
    return entry


def settings(rng, first_day, span, with_events, fiscal_start, zone, more_inputs):
    names = ["one", "two", "three"]
    read = {"files": "tickets.csv", "pausedMinutes": rng.choice(["business", "wall"])}
    if rng.random() < 0.2:
        read["timeZone"] = rng.choice(ZONES)
    inputs = {"tickets": ["tickets.csv"], "people": ["people.csv"],
              "familyRules": "family-rules.csv", "read": [read], **more_inputs}
    if with_events:
        inputs["events"] = ["events.csv"]
    entry = {
        "timeZone": zone, "fiscalYearStart": fiscal_start, "inputs": inputs,
        "teams": {"Service  desk": "internal", "MSP*": "provider", "*Team": "internal",
                  "M*": "internal"},
        "calendars": {name: calendar(rng, first_day, span) for name in names},
        "policies": [policy(rng, names + ["24x7"] * 4) for _ in range(rng.randrange(2, 7))],
        "responsibilities": {"ERP": "provider", "M*": "internal", "Access": "shared",
                             "Net*": "provider"},
    }
    if rng.random() < 0.8:
        entry["defaultCalendar"] = rng.choice(names + ["24x7"])
    if rng.random() < 0.5:
        entry["states"] = {"paused": ["Awaiting*", "on hold", "Parked"],
                           "resolved": ["Resolved", "Fixed"]}
    if rng.random() < 0.3:
        entry["recurring"] = {"minimum": rng.choice([2, 4])}
    return "// a random input; see random_input.py\n" + json.dumps(entry, indent=2)


def people(rng, first_day, span):
    """Rows with aliases, periods that change sides, and a machine."""
    middle = first_day + timedelta(span // 2)
    rows = []
    for name in PEOPLE[:-1]:
        side = rng.choice(["internal", "provider", ""])
        if rng.random() < 0.3:
            other = "internal" if side == "provider" else "provider"
            rows.append([name, f"{name}.x; {name}@example.com", side, "person", "yes", "",
                         middle.isoformat()])
            after = middle + timedelta(rng.choice([1, 1, 9]))
            rows.append([name, "", other, "person", "", after.isoformat(), ""])
        else:
            kind = rng.choice(["person", "shared"])
            rows.append([name, f"{name}.x", side, kind, "", "", ""])
    rows.append(["monitor", "probe", "", "machine", "no", "", ""])
    rows.append(["hal", "", "internal", "person", "perhaps", "", ""])
    return ["person,aliases,side,kind,technical,from,until".split(",")] + rows
