"""What a measure is, and how its cases become rows of metrics.csv (fine print 62-67)."""
from fractions import Fraction

from instants import month_key, week_key
from quantities import MEDIAN, NINETIETH, quantile, wilson

# `by` of section 10: T, T without the sides, and A (all alone).
T = ("month", "priority", "side", "system", "category", "client", "priority+side")
T_WITHOUT_SIDE = ("month", "priority", "system", "category", "client")
A = ()


class Case:
    """One ticket of a measure, the instant by which it counts (None for a standing), its value."""

    def __init__(self, view, at, value=True):
        self.view, self.at, self.value = view, at, value


class Measure:
    """A named figure. `cases` takes a report and returns its cases, or None where the input is
    missing; `summary` turns the values of some cases into a `Figure`."""

    def __init__(self, name, unit, by, summary, cases, weekly=False):
        self.name, self.unit, self.summary, self.cases = name, unit, summary, cases
        self.by = by + (("week",) if weekly else ())


class Figure:
    """A value with its n and interval; `problem` is `no_cases` or `n_too_small`."""

    def __init__(self, value, n, low=None, high=None, problem=None, is_count=False):
        self.value, self.n, self.low, self.high = value, n, low, high
        self.problem, self.is_count = problem, is_count

    @property
    def makes_row(self):
        """A row is written where n > 0, of a count where its value is (64)."""
        return self.value > 0 if self.is_count else self.n > 0


def when(needed, cases):
    """The cases, or None (not measured) where the whole input lacks all of what is needed."""
    def checked(report):
        return cases(report) if any(report.world.has[name] for name in needed) else None
    return checked


# Summaries: from the values of the cases to a figure.

def count(values):
    """How many hold; n is the count itself."""
    hits = sum(map(bool, values))
    return Figure(hits, hits, is_count=True)


def count_among(values):
    """How many hold; n is all cases."""
    return Figure(sum(map(bool, values)), len(values), is_count=True)


def share(values):
    if not values:
        return Figure(None, 0, problem="no_cases")
    return Figure(Fraction(sum(map(bool, values)), len(values)), len(values))


def share_with_interval(values):
    figure = share(values)
    if values:
        figure.low, figure.high = wilson(sum(map(bool, values)), len(values))
    return figure


def gap(values):
    """Pairs of Booleans: the first's share less the second's."""
    if not values:
        return Figure(None, 0, problem="no_cases")
    difference = sum(first for first, _ in values) - sum(second for _, second in values)
    return Figure(Fraction(difference, len(values)), len(values))


def ratio(values):
    """The cases that hold over those that do not; n is both together."""
    above = sum(1 for value in values if not value)
    if above == 0:
        return Figure(None, len(values), problem="no_cases")
    return Figure(Fraction(len(values) - above, above), len(values))


def mean(values):
    if not values:
        return Figure(None, 0, problem="no_cases")
    return Figure(Fraction(sum(values)) / len(values), len(values))


def hours(summary):
    """The same summary of seconds, in hours."""
    def in_hours(values):
        return summary([Fraction(value, 3600) for value in values])
    return in_hours


def median(values):
    if not values:
        return Figure(None, 0, problem="no_cases")
    value, low, high = quantile(values, MEDIAN)
    return Figure(value, len(values), low, high)


def ninetieth(values):
    """Needs n ≥ 20."""
    if not values:
        return Figure(None, 0, problem="no_cases")
    if len(values) < 20:
        return Figure(None, len(values), problem="n_too_small")
    value, low, high = quantile(values, NINETIETH)
    return Figure(value, len(values), low, high)


def total(values):
    return Figure(Fraction(sum(values)), len(values), is_count=True)


def given(values):
    """One pair (value, n) as it is."""
    return Figure(*values[0], is_count=True)


def keys_of(case, by, zone):
    """The key of a case in a dimension; an empty one makes no row (64)."""
    view = case.view
    if by in ("month", "week"):
        if case.at is None:
            return ""
        return (month_key if by == "month" else week_key)(case.at, zone)
    if by == "priority+side":
        return f"{view.priority}+{view.side}" if view.priority else ""
    return view.facts[by]


def figures(measure, report):
    """(by, key, figure) of every row of a measure; the figure is None if it is not measured."""
    if hasattr(measure, "rows"):
        return measure.rows(report)
    cases = measure.cases(report)
    if cases is None:
        return [("all", "", None)]
    rows = [("all", "", measure.summary([case.value for case in cases]))]
    for by in measure.by:
        groups = {}
        for case in cases:
            groups.setdefault(keys_of(case, by, report.zone), []).append(case.value)
        for key, values in groups.items():
            figure = measure.summary(values)
            if key and figure.makes_row:
                rows.append((by, key, figure))
    return rows
