"""From a subject to the words of its key (measures 6, steps 1 to 3; fine print 36)."""
import re
import unicodedata

from patterns import folded
from word_lists import LISTS

REPLY = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|res|enc):)+", re.I)
KEYWORDS = set("""error errors code codes errorcode event events eventid kb version fehler fehlercode
fehlernummer ereignis erreur évènement événement erro código codigo versión versão versao
evento""".split())
LINKS = set("id nr no number nummer num de of".split())
PROGRAMS = (".app", ".dll", ".exe", ".js", ".msi", ".net")
PARTICLES = set("da das de del der di do dos du la van von zu".split())
GENERIC = set("access error help hilfe incident question support test ticket".split())
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
    """Blanks given names, titles and initials, and up to two capitalised words behind them."""
    capitals = [span for span in words_of(text) if is_capital(text, *span)]
    letters, place = list(text), 0
    while place < len(capitals):
        start, end = capitals[place]
        place += 1
        word = text[start:end].lower()
        if len(word) == 1:
            is_person = text[end:end + 1] == "."
        else:
            is_person = word in LISTS.names
        more = 2 if is_person else 0
        while more and place < len(capitals) and follows(text[end:capitals[place][0]]):
            end, place, more = capitals[place][1], place + 1, more - 1
        if is_person:
            letters[start:end] = " " * (end - start)
    return "".join(letters)


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


def pieces(text):
    """What stands between blanks, cut at punctuation where it is no address; without what is around."""
    for block in text.split():
        place = 0
        while place < len(block):
            rest = block[place:]
            mark = re.search(r'[!"(),:;=?\[\]|]', rest)
            if mark and not is_address(rest):
                piece, place = rest[:mark.start()], place + mark.start() + 1
            else:
                piece, place = rest, len(block)
            piece = re.sub(r"^[^\w/\\]+|^_+", "", piece)
            while piece and not is_word(piece[0]) and piece[0] not in "/\\":
                piece = piece[1:]
            while piece and not is_word(piece[-1]):
                piece = piece[:-1]
            if piece:
                yield piece


def keeps_number(piece, announced):
    if re.fullmatch(r"0x[0-9a-f]+|kb[0-9]+", piece):
        return True
    if announced == "http":
        return bool(re.fullmatch(r"[45][0-9a-f.-]{2}", piece)) and any(map(str.isdigit, piece))
    return bool(announced) and bool(re.fullmatch(r"[0-9a-f.-]+", piece)) and bool(
        re.search("[0-9]", piece))


def varies(piece):
    if re.search(r"[0-9\\]", piece) or piece.count("/") > 1 or piece[0] == "/":
        return True
    if "." in piece:
        return piece.count(".") > 1 or not piece.endswith(PROGRAMS)
    return "://" in piece or bool(re.match(r"([0-9a-f]{2}:){5}[0-9a-f]{2}", piece))


def raw_words(subject):
    """The words in their order; a kept number begins with a mark."""
    text = without_people(normalised(subject)).lower()
    result, announced = [], ""
    for piece in pieces(REPLY.sub("", text)):
        if keeps_number(piece, announced):
            result.append(KEPT + piece)
            announced = ""
        elif varies(piece):
            announced = ""
        else:
            result += [piece[start:end] for start, end in words_of(piece)]
            if piece in KEYWORDS:
                announced = "number"
            elif piece == "http":
                announced = "http"
            elif not (announced == "number" and piece in LINKS):
                announced = ""
    return result


class Vocabulary:
    """The lists with the configuration's words and the people's names."""

    def __init__(self, people, settings):
        self.own = {folded(word): folded(meaning) for word, meaning in settings.synonyms.items()}
        self.own_stop_words = {folded(word) for word in settings.stop_words} - self.own.keys()
        named = [[folded(name)[start:end] for start, end in words_of(folded(name))]
                 for name in people]
        self.phrases = sorted(LISTS.phrases + [(name, "") for name in named if name],
                              key=lambda phrase: -len(phrase[0]))

    def meaning(self, word, language):
        """What a word is read as, in a subject of some language; None where it says nothing."""
        meant = LISTS.meaning(self.own.get(word, word), language)
        if word not in self.own:
            meant = self.own.get(meant, meant)
        says_nothing = len(word) < 2 or {word, meant} & self.own_stop_words
        return None if says_nothing else meant

    def forms(self):
        """The single words that are read as each meaning."""
        forms = {}
        for word, meaning in LISTS.forms():
            meant = self.own.get(meaning, meaning)
            if word not in self.own and meant != word:
                forms.setdefault(meant, []).append(word)
        for word in self.own:
            forms.setdefault(self.meaning(word, None), []).append(word)
        return forms

    def words(self, subject):
        """The sorted distinct words of a subject, or [] where nothing is left to tell it by."""
        raw, place, found = raw_words(subject), 0, set()
        language = LISTS.language_of(raw)
        while place < len(raw):
            for parts, meaning in self.phrases:
                if raw[place:place + len(parts)] == parts:
                    found.add(meaning)
                    place += len(parts)
                    break
            else:
                kept = raw[place].startswith(KEPT)
                found.add(raw[place][1:] if kept else self.meaning(raw[place], language))
                place += 1
        found -= {None, ""}
        if len(found) == 1 and found <= GENERIC:
            return []
        return sorted(found, key=str.encode)
