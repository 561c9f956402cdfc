"""Names and `*` patterns, compared as fine print 9 says."""
import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=None)
def folded(text):
    """A name without regard to case, compatibility forms and runs of spaces (fine print 9)."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@lru_cache(maxsize=None)
def matches(pattern, text):
    """Whether a pattern with `*` matches a whole name; an empty name matches nothing (23)."""
    if text == "":
        return False
    parts = [re.escape(part) for part in folded(pattern).split("*")]
    return re.fullmatch(".*".join(parts), folded(text), re.DOTALL) is not None


def looked_up(table, name):
    """The value of a table of patterns for a name, or None.

    The exact name wins, then the pattern with most characters besides `*`, then the smaller by
    bytes (fine print 9).
    """
    exact = [key for key in table if "*" not in key and folded(key) == folded(name)]
    found = exact or [key for key in table if matches(key, name)]
    if name == "" or not found:
        return None
    best = min(found, key=lambda key: (-len(key.replace("*", "")), key.encode()))
    return table[best]
