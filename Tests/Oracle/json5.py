"""JSON5 to Python values: comments, trailing commas, bare keys, single quotes."""
import re

TOKEN = re.compile(r"""
    (?P<space>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<mark>[{}\[\],:])
  | (?P<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
  | (?P<word>[^\s{}\[\],:"']+)
""", re.VERBOSE | re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


def loads(text):
    """The value that a JSON5 text stands for."""
    tokens = tokenised(text.lstrip("\ufeff"))
    value, rest = value_at(tokens, 0)
    if rest != len(tokens):
        raise ValueError(f"unexpected {tokens[rest][1]!r} after the value")
    return value


def tokenised(text):
    tokens, place = [], 0
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found:
            raise ValueError(f"cannot read {text[place:place + 20]!r}")
        if found.lastgroup != "space":
            tokens.append((found.lastgroup, found.group()))
        place = found.end()
    return tokens


def value_at(tokens, place):
    kind, text = tokens[place]
    if text == "{":
        return object_at(tokens, place + 1)
    if text == "[":
        return array_at(tokens, place + 1)
    return (unquoted(text) if kind == "string" else scalar(text)), place + 1


def object_at(tokens, place):
    result = {}
    while tokens[place][1] != "}":
        kind, key = tokens[place]
        key = unquoted(key) if kind == "string" else key
        if tokens[place + 1][1] != ":":
            raise ValueError(f"a colon is missing after {key!r}")
        result[key], place = value_at(tokens, place + 2)
        if tokens[place][1] == ",":
            place += 1
    return result, place + 1


def array_at(tokens, place):
    result = []
    while tokens[place][1] != "]":
        value, place = value_at(tokens, place)
        result.append(value)
        if tokens[place][1] == ",":
            place += 1
    return result, place + 1


def unquoted(text):
    def replace(found):
        code = found.group(1)
        return chr(int(code[1:], 16)) if code[0] in "ux" else ESCAPES.get(code, code)

    return re.sub(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", replace, text[1:-1], flags=re.DOTALL)


def scalar(text):
    constants = {"true": True, "false": False, "null": None}
    if text in constants:
        return constants[text]
    if text.lower().startswith("0x"):
        return int(text, 16)
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)
