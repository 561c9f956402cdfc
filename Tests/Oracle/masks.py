"""From a subject to the words of its key (measures 6, steps 1 to 3; fine print 36)."""
import re
import unicodedata

from patterns import folded
from unknown_words import UnknownWords
from word_lists import GENERIC, LISTS

REPLY = re.compile(r"""\s*(?:
    (?:re|fwd?|aw|wg|tr|rv|res|enc|antw|antwort|sv|vs|rif|vb|rép|rep)
        \s*(?:[\[(]\s*[0-9]+\s*[\])]\s*)?:
    | \[\s*(?:external|extern|externe|externo|ext|spam)\s*\]:?
    | (?:external|extern|externe|externo):)""", re.X)
KEYWORDS = set("""error errors code codes errorcode exitcode stopcode statuscode exception event events
eventid kb version release fehler fehlercode fehlernummer fehlermeldung fehlernr ereignis ereignisse
erreur erreurs évènement événement evenement erro erros errores código codigo versión versão versao
evento eventos""".split())
SYSTEMS = set("windows win".split())
LINKS = set("id ids nr no n n.o number nummer num numero número numéro de of".split())
HTTP_LINKS = set("status response statut estado".split())
ERRORS = set("error errors fehler erreur erreurs erro erros errores".split())
PROGRAMS = (".app", ".dll", ".exe", ".js", ".msi", ".net")
PARTICLES = set("da das de del der di do dos du la van von zu".split())
KEPT = "\x01"


def normalised(subject):
    """NFKC; of what is beyond ASCII only letters, marks and digits stay."""
    result = []
    for letter in unicodedata.normalize("NFKC", subject):
        kind = unicodedata.category(letter)
        if letter.isascii():
            result.append(" " if letter < " " else letter)
        elif kind == "Nd":
            result.append(str(unicodedata.digit(letter)))
        elif kind[0] in "LM" or kind in ("Nl", "No"):
            result.append(letter)
        elif kind != "Cf":
            result.append(" ")
    return "".join(result)


def is_word(letter):
    return not letter.isascii() or letter.isalnum()


def words_of(text):
    """(start, end) of the runs of letters and digits."""
    found, start = [], None
    for place, letter in enumerate(text + " "):
        if is_word(letter):
            start = place if start is None else start
        elif start is not None:
            found.append((start, place))
            start = None
    return found


def is_capital(text, start, end):
    """Written with a capital letter and no second one in ASCII."""
    return text[start].isupper() and not (end > start + 1 and "A" <= text[start + 1] <= "Z")


def without_people(text):
    """Blanks given names, titles, initials and what stands unknown before a surname, and the
    capitalised names behind them: those of the lists, and one word that no list knows."""
    capitals = [span for span in words_of(text) if is_capital(text, *span)]
    letters, place = list(text), 0
    while place < len(capitals):
        start, end = capitals[place]
        place += 1
        word = text[start:end].lower()
        if len(word.encode()) == 1:
            is_person = text[end:end + 1] == "."
        else:
            is_person = word in LISTS.given or (
                not LISTS.knows(word) and place < len(capitals)
                and follows(text[end:capitals[place][0]])
                and is_surname_alone(text[slice(*capitals[place])].lower()))
        unlisted = 1
        while is_person and place < len(capitals) and follows(text[end:capitals[place][0]]):
            other = text[slice(*capitals[place])].lower()
            if other not in LISTS.names:
                if LISTS.knows(other) or not unlisted:
                    break
                unlisted -= 1
            end, place = capitals[place][1], place + 1
        if is_person:
            letters[start:end] = " " * (end - start)
    return "".join(letters)


def is_surname_alone(word):
    """A surname that is no word besides."""
    return word in LISTS.surnames and not LISTS.knows(word)


def follows(between):
    """Whether what stands between two words makes one name of them."""
    held = between.replace(" ", "")
    if len(between) > 6:
        return False
    return held in ("", "-", ".") or (
        held.lower() in PARTICLES and len(between) == len(held) + 2)


def is_address(piece):
    return "@" in piece or "\\" in piece or "://" in piece or re.match(
        r"([0-9a-f]{2}:){5}[0-9a-f]{2}", piece)


def stripped(piece):
    while piece and not is_word(piece[0]) and piece[0] not in "/\\":
        piece = piece[1:]
    while piece and not is_word(piece[-1]):
        piece = piece[:-1]
    return piece


def first_run(piece):
    return re.match(r"[^\W\d_]*", piece)[0]


def cut(piece, announced):
    """How much of a piece stands for itself: a word that announces a number, with the number glued to
    it, or a number of HTTP before the word."""
    run, rest = first_run(piece), piece[len(first_run(piece)):]
    if re.fullmatch(r"kb[0-9]+", piece):
        return len(piece)
    if rest and (run in KEYWORDS | SYSTEMS or run == "http") and re.match(r"[-/#0-9]", rest):
        return len(run)
    if rest and announced == "number" and run in LINKS and piece not in LINKS:
        return len(run) if re.match(r"[-/#.0-9]", rest) else len(piece)
    return 3 if re.match(r"[45][0-9]{2}-", piece) else len(piece)


class Pieces:
    """What stands between blanks, cut at punctuation where it is no address; without what is around."""

    def __init__(self, text):
        self.text, self.place = text, 0

    def next(self, announced):
        """The next piece; empty at the end."""
        while True:
            while self.place < len(self.text) and self.text[self.place] <= " ":
                self.place += 1
            if self.place == len(self.text):
                return ""
            block = re.match(r"[^\x00- ]+", self.text[self.place:])[0]
            mark = re.search(r"[!\"'(),:;=?\[\]|]", block)
            if mark and not is_address(block):
                piece, length = block[:mark.start()], mark.start() + 1
            else:
                piece, length = block, len(block)
            bare = stripped(piece)
            if bare and not (is_address(block) or is_named(bare)):
                kept = cut(bare, announced)
                if kept < len(bare):
                    length = piece.index(bare) + kept + (bare[kept] in "-/#.")
                    piece = bare[:kept]
                    bare = stripped(piece)
            self.place += length
            if bare:
                return bare

    def peek(self):
        place = self.place
        piece = self.next("")
        self.place = place
        return piece


def is_named(piece):
    """Whether the words with digits in a piece are all of the lists."""
    if re.search(r"[@\\.:]", piece):
        return False
    runs = [piece[start:end] for start, end in words_of(piece)]
    numbers = [run for run in runs if re.search("[0-9]", run)]
    return bool(numbers) and all(run in NAMED for run in numbers)


NAMED = set(LISTS.with_digits)


def keeps_number(piece, announced, following):
    if re.fullmatch(r"0x[0-9a-f]+|kb[0-9]+|(?:aadsts|ora-|cve-)[0-9-]+", piece):
        return True
    if re.fullmatch("[45][0-9]{2}", piece) and (following in ERRORS or announced == "http"):
        return True
    if announced == "windows":
        return bool(re.fullmatch(r"7|8|8\.1|10|11|20[0-9]{2}", piece))
    return announced in ("number", "kb") and bool(
        re.fullmatch(r"[0-9a-f.-]+|[a-z]-?[0-9]+|[a-z]{2}[0-9]+|[0-9]{2}h[0-9]", piece)
    ) and bool(re.search("[0-9]", piece))


def varies(piece):
    if is_named(piece):
        return False
    if re.search(r"[0-9\\]", piece) or piece.count("/") > 1 or piece[0] == "/":
        return True
    if "." in piece:
        return piece.count(".") > 1 or not piece.endswith(PROGRAMS)
    return "://" in piece or bool(re.match(r"([0-9a-f]{2}:){5}[0-9a-f]{2}", piece))


def without_replies(text):
    while found := REPLY.match(text):
        text = text[found.end():]
    return text


def raw_words(subject):
    """The words in their order; a kept number begins with a mark."""
    text = without_people(normalised(subject)).lower()
    pieces = Pieces(without_replies(text))
    result, announced = [], ""
    while piece := pieces.next(announced):
        if keeps_number(piece, announced, pieces.peek()):
            if announced == "kb":
                result[-1] = KEPT + "kb" + piece
            else:
                result.append(KEPT + piece)
            announced = ""
        elif announced == "number" and piece in LINKS:
            result += [piece[start:end] for start, end in words_of(piece)]
        elif varies(piece):
            announced = ""
        else:
            result += [piece[start:end] for start, end in words_of(piece)]
            announced = announcement(piece, announced)
    return result


def announcement(piece, announced):
    """What a piece says of the number behind it."""
    if piece == "kb":
        return "kb"
    if piece in KEYWORDS:
        return "number"
    if piece in SYSTEMS:
        return "windows"
    return "http" if piece == "http" or announced == "http" and piece in HTTP_LINKS else ""


class Vocabulary:
    """The lists with the configuration's words and the people's names."""

    def __init__(self, people, settings):
        self.unknown = UnknownWords()
        self.own = {folded(word): folded(meaning) for word, meaning in settings.synonyms.items()}
        self.own_stop_words = {folded(word) for word in settings.stop_words} - self.own.keys()
        self.minimum = settings.minimum
        NAMED.clear()
        NAMED.update(LISTS.with_digits, (
            word[start:end] for word in [*self.own, *self.own_stop_words]
            for start, end in words_of(word)))
        named = [[folded(name)[start:end] for start, end in words_of(folded(name))]
                 for name in people]
        named = [(name, "") for name in named if name]
        self.phrases = {language: sorted(LISTS.phrases(language) + named,
                                         key=lambda phrase: -len(phrase[0]))
                        for language in (None, *LISTS.languages)}

    def meanings(self, word, language):
        """The words that a word is read as, in a subject of some language."""
        own = self.own.get(word, word)
        found, meaning = LISTS.own(own, language)
        if found:
            meant = [meaning] if meaning else []
        elif word in self.own:
            found, meaning = LISTS.foreign(own)
            meant = [meaning if found else own]
        else:
            meant = self.unknown.meanings(own, language)
        if word not in self.own:
            meant = [self.own.get(one, one) for one in meant]
        if len(word) < 2 or word in self.own_stop_words:
            return []
        return [one for one in meant if one and one not in self.own_stop_words]

    def is_unlisted(self, word):
        return not (LISTS.knows(word) or word in self.own or word in self.own.values())

    def forms(self):
        """The single words that are read as each meaning."""
        forms = {}
        for word, meaning in LISTS.forms():
            meant = self.own.get(meaning, meaning)
            if word not in self.own:
                forms.setdefault(meant, []).append(word)
        for word in self.own:
            for meant in self.meanings(word, None):
                forms.setdefault(meant, []).append(word)
        return forms

    def words(self, subject):
        """The sorted distinct words of a subject, or [] where nothing is left to tell it by."""
        raw, place, found = raw_words(subject), 0, set()
        language = LISTS.language_of(raw)
        verbs = LISTS.split_verbs(language)
        while place < len(raw):
            verb = next((verb for verb in verbs if raw[place] == verb[0][0]
                         and verb[0][1] in raw[place + 1:place + 5]), None)
            phrase = next((phrase for phrase in self.phrases[language]
                           if raw[place:place + len(phrase[0])] == phrase[0]), None)
            if verb:
                found.add(verb[1])
                del raw[raw.index(verb[0][1], place + 1)]
            elif phrase:
                found.add(phrase[1])
                place += len(phrase[0]) - 1
            elif raw[place].startswith(KEPT):
                found.add(raw[place][1:])
            else:
                found.update(self.meanings(raw[place], language))
            place += 1
        found = LISTS.combined(found - {None, ""})
        if len(found) == 1 and found <= GENERIC:
            return []
        return sorted(found, key=str.encode)
