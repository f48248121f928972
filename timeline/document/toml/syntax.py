"""What is wrong with a text that is no TOML, in our words; `tomli`'s are for programmers."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

import tomli

from ...codes import code_of
from ...dates import parse_date
from ...errors import DateError
from .parse import MOST_NAMES, MOST_PARTS, MOST_SIGNS, TooManyError, deep_key, name_too_many, sign_too_many
from .path import shown
from .positions import Positions
from .scan import STRING

if TYPE_CHECKING:
    from .path import Path

_TOKEN = re.compile(rf"{STRING.pattern}|#[^\n]*+|[\[{{}}\]]", re.DOTALL)
_MANY_DIGITS = re.compile(r"(?<![\d_])[-+]?[\d_]{4000,}")
_DEEP = 100  # brackets; the parser gives up beyond some 300, as the interpreter's stack allows
_MOST_GUESSED = 100  # characters of a value that is offered in quotes


class SyntaxProblem(NamedTuple):
    """What is wrong with the TOML, and at which offset of the text (line ends counted as one)."""

    code: str
    message: str
    offset: int
    suggestion: str | None = None


def explain(text: str, error: ValueError | RecursionError) -> SyntaxProblem:
    """Tell in our words why `parse` refuses a text, and where."""
    text = text.replace("\r\n", "\n")
    if isinstance(error, tomli.TOMLDecodeError):
        return _inside(_not_toml(text, error.pos, error.msg), len(text))
    if isinstance(error, RecursionError):
        return _too_deep(text)
    if isinstance(error, TooManyError):
        return _too_many(text)
    found = _MANY_DIGITS.search(text)
    return SyntaxProblem("E108", "a number with too many digits", found.start() if found else 0)


def _inside(problem: SyntaxProblem, length: int) -> SyntaxProblem:
    return problem._replace(offset=min(max(problem.offset, 0), length))


def _too_many(text: str) -> SyntaxProblem:
    name = name_too_many(text)
    if name is not None:
        message = f"the file must have at most {MOST_NAMES:,} names in headers and dotted keys"
        return SyntaxProblem("E102", message, name)
    message = f"the file must have at most {MOST_SIGNS:,} of the signs `[`, `{{` and `.`"
    return SyntaxProblem("E102", message, sign_too_many(text) or 0)


def _too_deep(text: str) -> SyntaxProblem:
    key = deep_key(text)
    if key is not None:
        return SyntaxProblem("E107", f"a key of more than {MOST_PARTS} parts", key)
    return SyntaxProblem("E107", "lists or tables are nested too deep", _deepest(text))


def _deepest(text: str) -> int:
    """Return where the first value starts that is nested too deep."""
    depth = start = 0
    for token in _TOKEN.finditer(text):
        if token[0] in ("[", "{"):
            start = start if depth else token.start()
            depth += 1
        elif token[0] in ("]", "}"):
            depth = max(depth - 1, 0)
        if depth > _DEEP:
            return start
    return 0


def _not_toml(text: str, offset: int, message: str) -> SyntaxProblem:
    if message.startswith(_TWICE):
        return _given_twice(text, offset)
    positions = Positions(text)
    return (
        _invisible(text, offset)
        or _date_or_word(positions, offset, message)
        or _not_bare(text, offset, message)
        or _translate(positions, offset, message)
    )


def _invisible(text: str, offset: int) -> SyntaxProblem | None:
    """Recognise a character that looks like a plain space or like nothing, as word processors leave them."""
    char = text[offset : offset + 1]
    if not char or char.isascii() or unicodedata.category(char) not in ("Zs", "Cf"):
        return None
    name = f"U+{ord(char):04X} ({unicodedata.name(char, 'without a name').lower()})"
    return SyntaxProblem("E105", f"only in quotes may there be the invisible character {name}", offset)


def _not_bare(text: str, offset: int, message: str) -> SyntaxProblem | None:
    """Recognise a key that must be in quotes, and one that is followed by a colon."""
    if message.startswith("Expected '='") and text[offset : offset + 1] == ":":
        return SyntaxProblem("E105", "a key must be followed by `=`, not by `:`", offset, "=")
    if not message.startswith(("Invalid statement", "Invalid initial character", "Expected '='")):
        return None
    before = re.search(r"[\w-]*\Z", text[max(offset - _MOST_GUESSED, 0) : offset])
    after = re.match(r"[\w-]*", text[offset : offset + _MOST_GUESSED])
    word = (before[0] if before else "") + (after[0] if after else "")
    if word.isascii():
        return None
    start = offset - len(before[0] if before else "")
    return SyntaxProblem("E105", "a key must be of A-Z a-z 0-9 _ - or in quotes", start, f'"{word}"')


def _given_twice(text: str, offset: int) -> SyntaxProblem:
    """Tell what was there before; the parser stops right behind the value, or behind the name in a header."""
    positions = Positions(text[:offset])
    path = next((path for path, end in positions.ends.items() if end == offset), positions.statements[-1][1])
    at = next(at for at, stated in reversed(positions.statements) if stated == path)
    told, first = _given_before(positions, path, at)
    single = path == ("events",) and re.search(r"(?<!\[)\[[ \t]*\Z", text[:at])
    message = f"{shown(told[-1])} is given twice{first}"
    return SyntaxProblem("E106", message, at, "[[events]]" if single else None)


def _given_before(positions: Positions, path: Path, at: int) -> tuple[Path, str]:
    """Return the longest part of a path that stands before the offset `at` too, and where."""
    for size in range(len(path), 0, -1):
        if positions.keys.get(path[:size], at) < at:
            return path[:size], f", first on line {positions.key(path[:size])[0]}"
    return path, ""


def _date_or_word(positions: Positions, offset: int, message: str) -> SyntaxProblem | None:
    """Recognise a text or a date that should have been in quotes."""
    if not message.startswith(("Invalid value", "Expected newline", "Invalid date")):
        return None
    at, path = max((item for item in positions.statements if item[0] <= offset), default=(0, ()))
    start = positions.starts.get(path, at)
    rest = re.match(r"[^\n#,\]}]*", positions.text[start:])
    word = rest[0].strip() if rest else ""
    if start == at or not word or word[0] in "\"'[{" or not offset <= start + len(word):
        return None
    return _unquoted(word, start)


def _unquoted(word: str, start: int) -> SyntaxProblem | None:
    try:
        parse_date(word)
    except DateError as error:
        if re.match(r"[-+]?\d{4}-\d", word):
            return SyntaxProblem(code_of(error), error.message, start + error.offset, error.suggestion)
        return _plain_word(word, start)
    return SyntaxProblem("E105", "a date that is not a whole day must be in quotes", start, f'"{word}"')


def _plain_word(word: str, start: int) -> SyntaxProblem | None:
    if word.lower() in ("true", "false"):
        return SyntaxProblem("E105", "true and false must be in lower case", start, word.lower())
    if re.fullmatch(r"[-+]?0\d+", word):
        return SyntaxProblem("E105", "a number must not start with 0", start, word.lstrip("-+0") or "0")
    if word.startswith("="):
        return SyntaxProblem("E105", "a key must be followed by one `=`", start, word.lstrip("= ") or None)
    bare = word.strip("\"'“”„‘’«»")
    if '"' in bare or "\\" in bare or len(bare) > _MOST_GUESSED:
        return None
    return SyntaxProblem("E105", "text must be in quotes", start, f'"{bare}"')


_WORDING = (
    ("Invalid statement", "a line must be `key = value`, a [table], a [[list of tables]] or a # comment"),
    ("Expected newline", "nothing but a # comment may follow a value on its line"),
    (
        "Invalid value",
        "a value must be a string in quotes, a number, true, false, a date, a [list] or a {table}",
    ),
    ("Illegal character '\\n'", "the string that starts here is not closed on its line"),
    ("Unterminated string", "the string that starts here is never closed"),
    ("Expected \"'", "the string that starts here is never closed"),
    ("Unclosed array", "the items of a list must be separated by `,` and the list closed by `]`"),
    (
        "Unclosed inline table",
        "the keys of a table in braces must be separated by `,` and the table closed by `}`",
    ),
    ("Expected '='", "a key must be followed by `=`"),
    ("Invalid initial character for a key", "a key must be of A-Z a-z 0-9 _ - or in quotes"),
    ("Unescaped '\\'", "a backslash in a string must be written twice (or the string in 'single quotes')"),
    ("Invalid hex value", "\\u must be followed by 4 hexadecimal digits, \\U by 8"),
    ("Escaped character", "the escape is not a Unicode character"),
    ("Expected ']]'", "the name in a [[list of tables]] must be closed by `]]`"),
    ("Expected ']'", "the name of a [table] must be closed by `]`"),
)
_TWICE = ("Cannot ", "Duplicate ")
_AFTER_ESCAPE = ("Unescaped '\\'", "Invalid hex value", "Escaped character")
_AT_START = ("Illegal character '\\n'", "Unterminated string", "Expected \"'")


def _translate(positions: Positions, offset: int, message: str) -> SyntaxProblem:
    if message.startswith("Expected newline") and positions.text[offset : offset + 1] == ",":
        return SyntaxProblem("E105", "several values must be a list in [brackets]", offset)
    ours = next((said for start, said in _WORDING if message.startswith(start)), None)
    if message.startswith(("Illegal character", "Found invalid character")) and ours is None:
        char = positions.text[offset : offset + 1]
        ours = f"the control character U+{ord(char):04X} must not stand in the file" if char else None
    unclosed = message.startswith(_AT_START) or offset >= len(positions.text)
    if message.startswith(_AFTER_ESCAPE):
        offset = positions.text.rfind("\\", 0, offset)
    elif unclosed and positions.stopped is not None:
        offset = positions.stopped
    return SyntaxProblem("E105", ours or message[:1].lower() + message[1:], offset)
