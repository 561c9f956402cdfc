"""The log of document changes: which of them are substantive (fine print 47)."""
from patterns import folded, matches

ACTIONS = (("create", ("creat", "add", "new", "upload")), ("publish", ("publish",)),
           ("update", ("updat", "edit", "modif", "chang")), ("review", ("review",)),
           ("retire", ("retir", "delet", "remov", "archiv", "obsolet")),
           ("rename", ("renam", "mov")))


def action_of(word):
    word = folded(word)
    if not word:
        return "update"
    return next((action for action, stems in ACTIONS if word.startswith(stems)), "other")


def in_order(rows):
    """By time; of one instant a document's creation is first, its retirement last."""
    ranks = ["create", "publish", "update", "review", "rename", "other", "retire"]
    return sorted(rows, key=lambda row: (row["at"], ranks.index(action_of(row["action"]))))


class DocumentLog:
    def __init__(self, rows, people, persons):
        self.rows, self.persons = rows, persons
        self.changes = []  # (at, document) of every substantive change
        self.substantive = []  # their rows
        bots = {folded(name) for row in people if folded(row["kind"]) == "bot"
                for name in [row["person"], *row["aliases"].split(";")]}
        self.by_person, by_document = {}, {}
        for row in rows:
            if action_of(row["action"]) != "review":
                self.by_person.setdefault(persons.person(row["author"]), []).append(row)
        for row in in_order(rows):
            by_document.setdefault(row["document"], []).append(row)
        for document, log in by_document.items():
            known = None
            for place, row in enumerate(log):
                size, action = row["size"], action_of(row["action"])
                is_small = (action == "update" and place and None not in (size, known)
                            and abs(size - known) < 200 and abs(size - known) * 10 < known)
                is_bot = folded(row["author"]) in bots or any(
                    matches(pattern, row["author"]) for pattern in ("*[bot]", "*-bot", "bot-*"))
                if action in ("create", "publish", "update") and not (is_small or is_bot):
                    if not self.is_bulk(row):
                        self.changes.append((row["at"], document))
                        self.substantive.append(row)
                known = size if size is not None else known

    def is_bulk(self, row):
        """Inside some 600 s in which its author, by whatever name, changed more than 20."""
        mine = [other for other in self.by_person[self.persons.person(row["author"])]
                if abs(other["at"] - row["at"]) <= 600]
        return any(len({other["document"] for other in mine
                        if first["at"] <= other["at"] <= first["at"] + 600}) > 20
                   for first in mine if first["at"] <= row["at"] <= first["at"] + 600)

    def area_of(self, document, end):
        """Its system, else its category, as of an instant."""
        seen = in_order(row for row in self.rows
                        if row["document"] == document and row["at"] < end)
        for kind in ("system", "category"):
            named = [row[kind] for row in seen if row[kind]]
            if named:
                return kind, named[-1]
        return "none", ""

    def linked_to(self, name, end):
        """Documents whose log names a ticket."""
        return {row["document"] for row in self.rows if row["ticket"] == name and row["at"] < end}
