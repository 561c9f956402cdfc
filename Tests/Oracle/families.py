"""Recurring issues, steps 1 to 5 of section 6 (fine print 36 to 40)."""
import math
from collections import Counter

from edits import is_one_edit
from instants import DAY, local_date
from masks import Vocabulary
from word_lists import LISTS


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % (1 << 64)
    return value


def area(ticket):
    """A system, or the category where a ticket names no system, or an area of their own."""
    if ticket["system"]:
        return "system", ticket["system"]
    return ("category", ticket["category"]) if ticket["category"] else ("none", "")


def key_of(ticket, vocabulary):
    """(kind, words) of a ticket, or None where it is unclassifiable."""
    if ticket["subject"]:
        found = vocabulary.words(ticket["subject"])
        return ("words", tuple(found)) if found else None
    if ticket["subcategory"] or ticket["symptom"]:
        return "category", (ticket["category"], ticket["subcategory"], ticket["symptom"])
    return None


def are_apart(words, others):
    """Whether each has a word with a digit that the other has not, or one has a product that the
    other has not."""
    mine, its = words - others, others - words
    if any(LISTS.products.read.get(word) for word in mine | its):
        return True
    return all(any("0" <= letter <= "9" for word in rest for letter in word)
               for rest in (mine, its))


def without_rare_words(keys, df, vocabulary):
    """Each key without the words that no list knows and fewer tickets have than make an issue, where
    two words of the lists stay; words with digits stay."""
    result = {}
    for words in keys:
        listed = {word for word in words if not vocabulary.is_unlisted(word)}
        rest = tuple(word for word in words
                     if word in listed or df[word] >= vocabulary.minimum
                     or any("0" <= letter <= "9" for letter in word))
        result[words] = rest if len(listed) > 1 else words
    return result


class Joining:
    """Joins near keys of an area to the first representative, comparing with every one (37)."""

    def __init__(self, keys, vocabulary):
        """`keys` is a list of (area, words), one a ticket."""
        self.forms = vocabulary.forms()
        self.known = {word for forms in self.forms.values() for word in forms} | set(self.forms)
        self.nearby = {}
        self.without_rare = without_rare_words({words for _, words in keys}, Counter(
            word for _, words in keys for word in words), vocabulary)
        keys = [(place, self.without_rare[words]) for place, words in keys]
        df = Counter(word for _, words in keys for word in words)
        self.weights = {word: round(math.log(1 + len(keys) / count) * 1_000_000)
                        for word, count in df.items()}
        self.representative, by_area = {}, {}
        for (place, words), count in Counter(keys).items():
            by_area.setdefault(place, []).append((-count, "\x1f".join(words).encode(), words))
        for place, members in by_area.items():
            self.join(place, [words for _, _, words in sorted(members)])

    def family(self, place, words):
        """The words of the representative of a key."""
        return self.representative[place, self.without_rare[words]]

    def weight(self, words):
        return sum(self.weights[word] for word in words)

    def join(self, place, members):
        heads = []
        for words in members:
            own = (set(words), self.weight(words))
            near = next((head for head, *its in heads if self.is_near(own, its)), None)
            if near is None:
                heads.append((words, *own))
            self.representative[place, words] = near or words

    def is_near(self, own, its):
        (words, weight), (others, other_weight) = own, its
        if 17 * min(weight, other_weight) >= 7 * (weight + other_weight):
            if not are_apart(words, others) and 17 * self.weight(words & others) >= 7 * (weight + other_weight):
                return True
        if len(words) != len(others):
            return False
        mine, theirs = words - others, others - words
        return len(mine) == 1 and self.may_be_mistyped(*mine, *theirs)

    def may_be_mistyped(self, first, second):
        """One edit apart as they stand, or one from a word that is read as the other."""
        if (first, second) not in self.nearby:
            self.nearby[first, second] = not {first, second} <= self.known and is_one_edit(
                first, second) or any(
                wrong not in self.known and is_one_edit(wrong, form)
                for wrong, meant in ((first, second), (second, first))
                for form in self.forms.get(meant, ()))
        return self.nearby[first, second]


def assign(tickets, people_names, settings):
    """Gives every ticket its area and its family's id, or marks it unclassifiable."""
    vocabulary = Vocabulary(people_names, settings)
    keys, known = {}, {}
    for ticket in tickets:
        ticket.area = area(ticket)
        seen = ticket["subject"] or (ticket["category"], ticket["subcategory"], ticket["symptom"])
        if seen not in known:
            known[seen] = key_of(ticket, vocabulary)
        keys[ticket.name] = known[seen]
        ticket.unclassifiable = known[seen] is None
    joining = Joining([(ticket.area, keys[ticket.name][1]) for ticket in tickets
                       if keys[ticket.name] and keys[ticket.name][0] == "words"], vocabulary)
    for ticket in tickets:
        if keys[ticket.name]:
            kind, own_words = keys[ticket.name]
            if kind == "words":
                own_words = joining.family(ticket.area, own_words)
            ticket.key_words = own_words
            ticket.family_words = own_words if kind == "words" else ()
            text = "\x1f".join([*ticket.area, kind, *own_words])
            ticket.family = f"F{fnv1a(text):016x}"


class Window:
    """What some tickets make of their family, cancelled ones out (40)."""

    def __init__(self, views, world):
        self.views, settings = views, world.settings
        requesters = {view.ticket["requester"] for view in views} - {""}
        machine = any(world.sides.is_machine(name) for view in views
                      for name in (view.ticket["channel"], view.ticket["requester"]) if name)
        days = {local_date(view.opened, settings.zone) for view in views}
        enough = (len(views) >= settings.minimum and
                  (len(requesters) >= 2 or machine or not world.has["requester"]))
        self.is_storm = enough and 5 * self.densest_day() >= 4 * len(views)
        self.is_recurring = enough and len(days) >= 2 and not self.is_storm

    def densest_day(self):
        """The most tickets opened inside some 24 hours, half open."""
        opened = [view.opened for view in self.views]
        return max(sum(1 for at in opened if first <= at < first + DAY) for first in opened)


def windows(opened_views, world):
    """The windows of the families with a ticket among some, by family id."""
    by_family = {}
    for view in opened_views:
        if view.ticket.family:
            by_family.setdefault(view.ticket.family, []).append(view)
    return {family: Window(views, world) for family, views in by_family.items()}
