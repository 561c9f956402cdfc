"""Names and `*` patterns, compared as fine print 9 says."""
import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=None)
def folded(text):
    """A name without regard to case, compatibility forms and runs of spaces (fine print 9)."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


ENDINGS = set("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq. inc inc. ltd ltd. llc llp plc gmbh ag kg "
              "s.a. sa sas s.l. lda ltda ltda. corp corp. co. pty n.v. b.v.".split())
PARTICLES = set("de del della di da do dos das la le van von der den ter ten zu el al bin ibn st. san "
                "santa mac y".split())


@lru_cache(maxsize=None)
def person_key(text):
    """A person's name, folded, however a tool writes it: `Last, First (ID)` is `first last`."""
    found = re.fullmatch(r"(.*?\S)\s*\(([^()]*(?:\d|@)[^()]*|[a-z._-]+)\)", text, re.DOTALL)
    whole = " ".join(found[1].split()) if found else text
    parts = [part.split() for part in whole.split(",")]
    if len(parts) != 2 or not all(1 <= len(part) <= 4 for part in parts):
        return folded(whole)
    for word in parts[0] + parts[1]:
        if not re.search(r"[^\W\d_]", word) or re.search(r"[\d@/&]", word):
            return folded(whole)
    if parts[0][-1][0].islower() or parts[1][0][0].islower():
        return folded(whole)
    last, first = ([word.lower() for word in part] for part in parts)
    are_two = len(last) > 1 and len(first) > 1 and not PARTICLES & set(last)
    return folded(whole if ENDINGS & set(first) or are_two else " ".join(parts[1] + parts[0]))


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
