"""What a word that no list knows is read as: an inflected, a compound or a mistyped one."""
from edits import is_one_edit
from word_lists import LISTS, folded_word


GERMAN = LISTS.languages[1]
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "tzu")


class UnknownWords:
    def __init__(self):
        self.targets = {}
        for read in LISTS.all:
            for word, meaning in read.read.items():
                least = 5 if read is LISTS.products else 6
                if meaning and len(word) >= least and word.isascii() and word.isalpha():
                    self.targets.setdefault(id(read), {}).setdefault(word[0], []).append(
                        (word, meaning))
        self.of_stem = {id(read): self.stems_of(read) for read in LISTS.languages}

    def stems_of(self, read):
        """What all words of a list that have a stem in common are read as, if they say one thing."""
        meanings = {}
        for word, meaning in read.read.items():
            if word.isascii():
                meanings.setdefault(self.stem(word, read), set()).add(meaning)
        return {stem: meant.pop() for stem, meant in meanings.items()
                if len(meant) == 1 and len(stem) >= 5}

    def meanings(self, word, language):
        """The words that it is read as, [] where it says nothing."""
        plain = folded_word(word)
        found, meaning = LISTS.own(plain, language)
        if found:
            return [meaning] if meaning else []
        is_plain = plain.isascii() and len(plain) <= 40
        if language and is_plain:
            meanings = self.derived(plain, language)
            if meanings is not None:
                return meanings
        for spelled in word, plain:
            found, meaning = LISTS.foreign(spelled)
            if found:
                return [meaning] if meaning else []
        if not is_plain:
            return [plain]
        if plain in LISTS.names or len(plain) > 5 and plain[1:] in LISTS.surnames:
            return []
        if not language:
            for own in LISTS.languages:
                meanings = self.compound(plain, own)
                if meanings:
                    return meanings
        return [self.stem(plain, language or LISTS.products)]

    def derived(self, word, own):
        for read in self.uninflected, self.stemmed, self.compound, self.corrected, self.half:
            meanings = read(word, own)
            if meanings:
                return meanings
        return None

    def uninflected(self, word, own):
        for ending in own.endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= 4:
                meaning = LISTS.own(stem, own)[1]
                if meaning:
                    return [meaning]
        return None

    def stemmed(self, word, own):
        """As the words of the list that have its stem."""
        meaning = self.of_stem[id(own)].get(self.stem(word, own))
        return [meaning] if meaning else None

    @staticmethod
    def compound(word, own):
        """Two words that say something, four letters or more each, or with an s between them."""
        for cut in range(len(word) - 4, 3, -1):
            first = LISTS.own(word[:cut], own)[1]
            for start in (cut, cut + 1) if word[cut] == "s" else (cut,):
                second = LISTS.own(word[start:], own)[1] if len(word) - start >= 4 else None
                if first and second:
                    return [first, second]
        return None

    def half(self, word, own):
        """In German the longest that says something behind an unknown word, or before one, maybe with
        an s between them; four letters or more each."""
        if own is not GERMAN:
            return None
        for cut in range(4, len(word) - 3):
            meaning = own.read.get(word[cut:])
            if meaning:
                rest = word[:cut]
                return ([] if rest in own.read else [self.stem(rest, own)]) + [meaning]
        for cut in range(len(word) - 4, 3, -1):
            meaning = own.read.get(word[:cut])
            if meaning:
                start = cut + 1 if word[cut] == "s" and len(word) - cut > 4 else cut
                rest = word[start:]
                return [meaning] + ([] if rest in own.read else [self.stem(rest, own)])
        return None

    def corrected(self, word, own):
        """What all words of the lists at one edit with the same first letter are read as, if they
        say one thing."""
        if word in LISTS.names or not (len(word) >= 4 and word.isascii() and word.isalpha()):
            return None
        meanings = {meaning for read in (own, LISTS.products)
                    for other, meaning in self.targets.get(id(read), {}).get(word[0], ())
                    if is_one_edit(word, other, shortest=4 if read is LISTS.products else 5)
                    and self.is_likely(word, other)}
        return list(meanings) if len(meanings) == 1 else None

    @staticmethod
    def is_likely(word, other):
        """One letter for another only from seven letters on: of neighbouring keys, or two vowels."""
        if len(word) != len(other) or sorted(word) == sorted(other):
            return True
        pair = next({mine, its} for mine, its in zip(word, other) if mine != its)
        return len(word) > 6 and (pair <= set("aeiou") or any(
            pair <= set(keys) for row in KEYS for keys in zip(row, row[1:])))

    @staticmethod
    def stem(word, own):
        """Without the first ending that leaves four letters or more."""
        for ending in own.stems:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= 4 and not (ending == "s" and stem[-1] in "siu"):
                return stem
        return word
