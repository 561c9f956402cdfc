"""Sets of half-open intervals [start, end) of instants."""


def union(intervals):
    """The same instants as sorted intervals that neither touch nor overlap."""
    result = []
    for start, end in sorted(interval for interval in intervals if interval[0] < interval[1]):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def clipped(intervals, start, end):
    """What lies of the intervals inside [start, end), as a union."""
    return union([(max(a, start), min(b, end)) for a, b in intervals])


def without(intervals, removed):
    """What is left of a union of intervals when another is taken away."""
    result = []
    for start, end in union(intervals):
        for a, b in clipped(removed, start, end):
            result.append((start, a))
            start = b
        result.append((start, end))
    return union(result)


def length(intervals):
    return sum(end - start for start, end in intervals)
