"""One typing error."""


def is_one_edit(first, second, shortest=5):
    """A letter put in, left out or changed, or two neighbours swapped, in words of letters."""
    if min(len(first), len(second)) < shortest or not (first + second).isalpha() or first == second:
        return False
    if len(first) == len(second):
        places = [place for place in range(len(first)) if first[place] != second[place]]
        if len(places) == 1:
            return True
        return len(places) == 2 and places[1] == places[0] + 1 and (
            first[places[0]] == second[places[1]] and first[places[1]] == second[places[0]])
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(
        long[:place] + long[place + 1:] == short for place in range(len(long)))
