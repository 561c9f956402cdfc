"""The user's own rules about families (fine print 61)."""
from collections import Counter

from families import fnv1a
from patterns import folded, matches

PLACING = ("merge", "split", "ignore")


class Rule:
    def __init__(self, row):
        self.kind = folded(row["rule"])
        self.pattern, self.into = row["pattern"], row["into"]
        bare = folded(self.pattern)
        if self.kind == "ignore":
            self.into = ""
        elif self.kind == "workaround":
            self.into = folded(self.into) or "temporary"
        elif not folded(self.into):
            self.into = self.pattern
        # The exact one, then the one with most characters besides *, then the smaller by bytes (9).
        self.rank = ("*" in bare, -len(bare.replace("*", "")), bare.encode(),
                     self.kind == "ignore", self.into.encode())

    @property
    def is_sound(self):
        return self.kind in PLACING + ("name", "workaround")


def best(rules, kinds, subject):
    found = [rule for rule in rules if rule.kind in kinds and matches(rule.pattern, subject)]
    return min(found, key=lambda rule: rule.rank, default=None)


def apply(rows, tickets):
    """Moves tickets to where rules put them; gives families their names."""
    rules = [Rule(row) for row in rows if folded(row["rule"]) != "name" or folded(row["into"])]
    rules = [rule for rule in rules if rule.is_sound]
    for ticket in tickets:
        ticket.naming = best(rules, ("name",), ticket["subject"])
        ticket.placing = best(rules, PLACING, ticket["subject"])
        ticket.family_name = None
    named = named_families(tickets)
    known = {(ticket.area, ticket.family): ticket for ticket in tickets if ticket.family}
    for ticket in [ticket for ticket in tickets if ticket.placing]:
        rule, ticket.unclassifiable = ticket.placing, False
        like = known.get((ticket.area, rule.into)) or named.get((ticket.area, rule.into))
        if rule.kind == "ignore":
            ticket.family, ticket.family_words = None, ()
        elif like:
            ticket.placed = like
        else:
            ticket.placed = None
    # All at once: where a ticket went changes nothing for the others.
    moves = [(ticket, ticket.placed) for ticket in tickets
             if ticket.placing and ticket.placing.kind != "ignore"]
    moves = [(ticket, (like.first_family, like.first_words) if like else None)
             for ticket, like in moves]
    for ticket, home in moves:
        if home:
            ticket.family, ticket.family_words = home
        else:
            into = ticket.placing.into
            ticket.family = f"F{fnv1a(chr(0x1F).join([*ticket.area, 'rule', into])):016x}"
            ticket.family_name, ticket.family_words = into, None
    name_families(tickets)


def named_families(tickets):
    """(area, name): a ticket of the family with most tickets that rules so call."""
    for ticket in tickets:
        ticket.first_family, ticket.first_words = ticket.family, ticket.family_words
    counts, some = Counter(), {}
    for ticket in tickets:
        if ticket.naming and ticket.family:
            counts[ticket.area, ticket.naming.into, ticket.family] += 1
            some[ticket.area, ticket.family] = ticket
    result = {}
    for area, name in {(area, name) for area, name, _ in counts}:
        found = [(-count, key_bytes(some[area, family]), some[area, family])
                 for (place, called, family), count in counts.items()
                 if (place, called) == (area, name)]
        result[area, name] = min(found, key=lambda entry: entry[:2])[2]
    return result


def key_bytes(ticket):
    return "\x1f".join(ticket.key_words).encode()


def name_families(tickets):
    """The words of a family that a rule makes are those of its name."""
    rules = {}
    for ticket in tickets:
        if ticket.family and ticket.naming:
            rules.setdefault(ticket.family, []).append(ticket.naming)
    for ticket in tickets:
        if ticket.family_words is None:
            naming = min(rules.get(ticket.family, []), key=lambda rule: rule.rank, default=None)
            name = naming.into if naming else ticket.family_name
            ticket.family_words = tuple(folded(name).split())
