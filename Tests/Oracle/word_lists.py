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
    """What words and phrases are read as, given names and titles.

    In each language a word's first meaning counts; synonyms come before stop words, and words as
    they stand before their spellings without accents.
    """

    def __init__(self):
        self.languages, self.phrases, self.names = [], [], set()
        for name in LANGUAGES:
            with open(os.path.join(FOLDER, name + ".swift"), encoding="utf-8") as file:
                text = file.read()
            read = {}
            for spelled in (lambda word: word), without_accents, without_umlauts:
                self.add(text, spelled, read)
            self.languages.append(read)

    def add(self, text, spelled, read):
        for line in field(text, "synonyms").strip().split("\n"):
            meaning, words = line.strip().split(":")
            for word in words.split() + [meaning]:
                parts = [spelled(part) for part in word.split("+")]
                if len(parts) > 1:
                    self.phrases.append((parts, meaning))
                else:
                    read.setdefault(parts[0], meaning)
        for word in field(text, "stopWords").split():
            read.setdefault(spelled(word), None)
        for name in (field(text, "givenNames") + " " + field(text, "titles")).split():
            self.names.add(spelled(name))

    def language_of(self, words):
        """That of most words, each shared among the languages that know it; of several the first in
        the order of the lists, None for none."""
        votes = [0] * len(self.languages)
        for word in words:
            knowing = [number for number, read in enumerate(self.languages) if word in read]
            for number in knowing:
                votes[number] += 60 // len(knowing)
        return self.languages[votes.index(max(votes))] if max(votes) else None

    def meaning(self, word, language):
        """In a language, or in the first that knows the word; None where it says nothing."""
        for read in [language or {}] + self.languages:
            if word in read:
                return read[word]
        return word

    def forms(self):
        return [(word, meaning) for read in self.languages for word, meaning in read.items()
                if meaning and meaning != word]


LISTS = WordLists()
