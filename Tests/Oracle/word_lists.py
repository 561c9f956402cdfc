"""The word lists of slate, read from their source files: they are data, not code."""
import os
import re
import unicodedata

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), *("..",) * 2, "Sources",
                      "SlateMeasures", "Recurrence", "Words")
LANGUAGES = ("English", "German", "French", "Spanish", "Portuguese")
PRODUCTS = "Products"
GENERIC = set("""access error help hilfe incident question support test ticket fehler panne fallo
falha""".split())
MALFUNCTION = ("error", "fehler", "panne", "fallo", "falha")


def field(text, name):
    found = re.search(rf'{name}: (?:"""(.*?)"""|"(.*?)")', text, re.S)
    return found[1] or found[2] or ""


def lines(text, name):
    """(word, words) of the lines of a field."""
    for line in field(text, name).strip().split("\n"):
        if line.strip():
            word, words = line.strip().split(":")
            yield word, words.split()


def without_accents(word):
    return "".join(letter for letter in unicodedata.normalize("NFD", word)
                   if unicodedata.category(letter) != "Mn")


def without_umlauts(word):
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        word = word.replace(letter, letters)
    return word


def folded_word(word):
    """As it is typed where the keyboard has no accents."""
    return without_accents(without_umlauts(word))


class WordList:
    """What one language, or the products, say of words: what each is read as, None for nothing.

    A word's first meaning counts; synonyms come before stop words, and words as they stand before
    their spellings without accents.
    """

    def __init__(self, text):
        self.read, self.phrases, self.split_verbs, self.exact = {}, [], [], set()
        for spelled in (lambda word: word), without_accents, without_umlauts:
            self.add(text, spelled)
            if not self.exact:
                self.exact = set(self.read)
        self.heard = {word for parts, _ in self.phrases + self.split_verbs for word in parts}
        self.endings = sorted(field(text, "endings").split(), key=lambda end: (-len(end), end))
        self.combinations = [(set(word.split("+")), set(meaning.split("+")))
                             for meaning, words in lines(text, "combinations") for word in words]
        self.context = set(field(text, "context").split())
        self.places = set(field(text, "places").split())
        self.shadows = [(set(parts.split("+")), set(words))
                        for parts, words in lines(text, "shadows")]
        self.stems = field(text, "stems").split()
        self.quiet = set(field(text, "quiet").split())
        self.given = self.spelled(text, "givenNames") | self.spelled(text, "titles")
        self.surnames = self.spelled(text, "surnames")

    @staticmethod
    def spelled(text, name):
        return {spelled(word) for word in field(text, name).split()
                for spelled in ((lambda word: word), without_accents, without_umlauts)}

    def add(self, text, spelled):
        for meaning, words in lines(text, "synonyms"):
            for word in words + [meaning]:
                self.add_word([spelled(part) for part in word.split("+")], meaning)
        for word in field(text, "stopWords").split():
            self.add_word([spelled(part) for part in word.split("+")], None)
        for word in field(text, "others").split():
            self.add_word([spelled(word)], word)

    def add_word(self, parts, meaning):
        if len(parts) > 1:
            self.phrases.append((parts, meaning))
        elif "~" in parts[0]:
            self.split_verbs.append((parts[0].split("~"), meaning))
        else:
            self.read.setdefault(parts[0], meaning)

    def vote(self, word):
        """2 for a word as it stands in the list, 1 for one without its accents or in a phrase, 0
        for one that is more often another language's."""
        if word in self.quiet:
            return 0
        if word in self.exact:
            return 2
        return 1 if word in self.read or word in self.heard else 0


class WordLists:
    def __init__(self):
        texts = []
        for name in (*LANGUAGES, PRODUCTS):
            with open(os.path.join(FOLDER, name + ".swift"), encoding="utf-8") as file:
                texts.append(file.read())
        self.all = [WordList(text) for text in texts]
        *self.languages, self.products = self.all
        self.given = set().union(*(read.given for read in self.all))
        self.surnames = set().union(*(read.surnames for read in self.all))
        self.names = self.given | self.surnames
        self.combinations = sorted((line for read in self.all for line in read.combinations),
                                   key=lambda line: -len(line[0]))
        self.context = set().union(*(read.context for read in self.all))
        self.places = set().union(*(read.places for read in self.all))
        self.shadows = [line for read in self.all for line in read.shadows]
        self.with_digits = {word for read in self.all for word in read.read
                            if any(map(str.isdigit, word))}

    def language_of(self, words):
        """That of most words but products, each shared among the languages that know it, one that
        has it as it stands twice; words that say nothing or that tell a malfunction count twice. Of
        several the first in the order of the lists, None for none."""
        votes = [0] * len(self.languages)
        for word in words:
            if word in self.products.read or word in self.products.quiet:
                continue
            shares = [read.vote(word) for read in self.languages]
            is_function = any(share and read.read.get(word, word) in (None, *MALFUNCTION)
                              for share, read in zip(shares, self.languages))
            for number, share in enumerate(shares):
                votes[number] += 60 * (1 + is_function) * share // sum(shares) if share else 0
        return self.languages[votes.index(max(votes))] if max(votes) else None

    def combined(self, words):
        """The words of a key with those that together are one put in its place, the first of the
        lists first, until there are none; without what tells only where beside a name."""
        words, used = self.shaded(set(words)), set()
        while True:
            for number, (parts, meaning) in enumerate(self.combinations):
                if number not in used and parts <= self.there(words) and not meaning >= parts:
                    words = words - parts | meaning
                    used.add(number)
                    break
            else:
                break
        words = self.shaded(words)
        telling = words - self.context
        words = telling if any(map(self.is_named, telling)) else words
        telling = words - self.places
        return telling if telling and not telling <= GENERIC else words

    def shaded(self, words):
        """Without what says nothing beside others, one line of the lists after the other."""
        for parts, shaded in self.shadows:
            if parts <= self.there(words):
                words = words - shaded
        return words

    def there(self, words):
        """The words, `*` where one is a product, and `#` where one is a code."""
        marks = {"*"} if any(map(self.is_product, words)) else set()
        if any(not self.knows(word) and re.search("[0-9]", word) for word in words):
            marks.add("#")
        return marks | set(words)

    def is_product(self, word):
        return word in self.products.read

    def is_named(self, word):
        """A product, or what no list knows."""
        return word in self.products.read or not any(
            word in read.read for read in self.languages)

    def knows(self, word):
        return any(word in read.read for read in self.all)

    def own(self, word, language):
        """(found, meaning) in a language or the products."""
        for read in (language, self.products) if language else (self.products,):
            if word in read.read:
                return True, read.read[word]
        return False, None

    def foreign(self, word):
        """(found, meaning) in the first language that knows the word."""
        for read in self.languages:
            if word in read.read:
                return True, read.read[word]
        return False, None

    def phrases(self, language):
        """Those of a language, of English and of the products, else of all."""
        read = [language, self.languages[0], self.products] if language else self.all
        return [phrase for one in dict.fromkeys(read) for phrase in one.phrases]

    def split_verbs(self, language):
        """Pairs of words that are one with up to three others between them."""
        return [pair for read in ([language] if language else self.languages)
                for pair in read.split_verbs]

    def forms(self):
        return [(word, meaning) for read in self.all for word, meaning in read.read.items()
                if meaning]


LISTS = WordLists()
