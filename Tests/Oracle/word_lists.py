"""The word lists of slate, read from their source files: they are data, not code."""
import os
import re
import unicodedata

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), *("..",) * 2, "Sources",
                      "SlateMeasures", "Recurrence", "Words")
LANGUAGES = ("English", "German", "French", "Spanish", "Portuguese")


def field(text, name):
    found = re.search(rf'{name}: (?:"""(.*?)"""|"(.*?)")', text, re.S)
    return found[1] or found[2]


def without_accents(word):
    return "".join(letter for letter in unicodedata.normalize("NFD", word)
                   if unicodedata.category(letter) != "Mn")


def without_umlauts(word):
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        word = word.replace(letter, letters)
    return word


class WordLists:
    """Stop words, the meanings of words and of phrases, given names and titles.

    A word's first meaning counts, in the order of the languages; synonyms come before stop words,
    and words as they stand before their spellings without accents.
    """

    def __init__(self):
        self.stop_words, self.meanings, self.phrases = set(), {}, []
        self.names = set()
        texts = [open(os.path.join(FOLDER, name + ".swift"), encoding="utf-8").read()
                 for name in LANGUAGES]
        for text in texts:
            self.add(text, lambda word: word)
        for text in texts:
            self.add(text, without_accents)
            self.add(text, without_umlauts)

    def add(self, text, spelled):
        for line in field(text, "synonyms").strip().split("\n"):
            meaning, words = line.strip().split(":")
            for word in words.split() + [meaning]:
                parts = [spelled(part) for part in word.split("+")]
                if len(parts) > 1:
                    self.phrases.append((parts, meaning))
                elif parts[0] not in self.stop_words:
                    self.meanings.setdefault(parts[0], meaning)
        for word in field(text, "stopWords").split():
            if spelled(word) not in self.meanings:
                self.stop_words.add(spelled(word))
        for name in (field(text, "givenNames") + " " + field(text, "titles")).split():
            self.names |= {name, without_accents(name), without_umlauts(name)}


LISTS = WordLists()
