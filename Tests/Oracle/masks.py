"""From a subject to the words of its key (measures 6, steps 1 to 3; fine print 36)."""
import re
import unicodedata

REPLY = re.compile(r"^(?:\s*(?:re|fw|fwd|aw|wg|antw|sv|vs|tr|rv|res|enc)\s*(?:\[\d+\])?\s*:)+")
KEPT_FIRST = 0xE000  # kept numbers wait in the private use area until the masks are done
BEFORE_KEPT = [
    r"(?:https?|ftp)://\S+|\bwww\.\S+",
    r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b",
    r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b",
    r"\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b",
    r"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?\b",
    r"\b[a-z]:\\\S+|\\\\\S+|(?<!\w)/\w[\w.-]*/\S*",
]
KEPT = (r"\b(?P<word>errors?|codes?|events?(?:\s+id)?|kb|versions?|v)[\s:#-]*"
        r"(?P<number>0x[0-9a-f]+|\d+(?:\.\d+)*)\b"
        r"|\b(?P<http>https?)[\s:/-]*(?P<status>[45]\d\d)\b|\b(?P<code>0x[0-9a-f]+)\b")
AFTER_KEPT = [
    r"\b\d{4}-\d{1,2}-\d{1,2}(?:t\d{2}:\d{2}(?::\d{2})?)?\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?\b",
    r"\b(?:inc|ritm|req|sctask|task|prb|chg|case|ticket)[\s#-]*\d+\b|\b[a-z]{2,}-\d+\b|#\d+\b",
]
LAST = [
    r"\b[a-z][\w-]*(?:\.[a-z][\w-]*)+\b|\b[a-z]+[a-z-]*\d[\w-]*\b",
    r"\b(?=[0-9a-f]*\d)[0-9a-f]{6,}\b",
    r"[+-]?\d[\d.,]*%?",
]
STOP_WORDS = set("""a an and are as at be been but by can cannot could did do does for from had has
have he her his i if in into is it its me my no not of off on or our out she so that the their them
they this to too up us was we were what when which while who will with would you your""".split())
GENERIC = set("""access error errors failed fault help hilfe incident issue issues other problem
problems query question request requests support test ticket urgent user""".split())


def normalised(subject):
    text = unicodedata.normalize("NFKC", subject).casefold()
    return REPLY.sub("", " ".join(text.split()))


def words(subject, people, synonyms, stop_words):
    """The sorted distinct words of a subject, or [] where nothing is left to tell it by."""
    text, kept = normalised(subject), []

    def keep(found):
        number = found["number"] or found["status"] or found["code"]
        kept.append(number)
        return f" {found['word'] or found['http'] or ''} {chr(KEPT_FIRST + len(kept) - 1)} "

    for pattern in BEFORE_KEPT:
        text = re.sub(pattern, " ", text)
    text = re.sub(KEPT, keep, text)
    for pattern in AFTER_KEPT:
        text = re.sub(pattern, " ", text)
    for person in people:
        text = re.sub(rf"(?<!\w){re.escape(person)}(?!\w)", " ", text)
    for pattern in LAST:
        text = re.sub(pattern, " ", text)
    found = re.findall(r"[^\W_]+|[\ue000-\uf8ff]", text)
    tokens = {kept[ord(token) - KEPT_FIRST] if "\ue000" <= token <= "\uf8ff" else token
              for token in found if len(token) >= 2 or "\ue000" <= token <= "\uf8ff"}
    stopped = STOP_WORDS | {word.casefold() for word in stop_words}
    tokens = {synonyms.get(token, token) for token in tokens - stopped}
    if len(tokens) == 1 and tokens <= GENERIC:
        return []
    return sorted(tokens, key=str.encode)
