"""The digest of a paragraph: sha256 of its normalised text.

What the normalisation does, and what it leaves alone, is laid down in `docs/reference/digest.md`. It must
never change: every digest that was ever written rests on it. All tables here are closed lists, so that a new
version of Unicode changes nothing.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from ..language.normal import normalized

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE_END = re.compile(r"\r\n|\n|\r")

# Zero-width and bidi controls, soft hyphen, joiners and variation selectors: nothing of it is read.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0100-\U000e01ef"
)
# Vowel signs, shadda, and the marks of the Quran. Not here: U+0653 to U+0655 and U+065F, which make letters.
_ARABIC_MARKS = (
    "\u0610-\u061a\u064b-\u0652\u0656-\u065e\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
# Points and cantillation; not U+05BE, U+05C0, U+05C3 and U+05C6, which are punctuation.
_HEBREW_MARKS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_UNREAD = re.compile(f"[{_INVISIBLE}{_ARABIC_MARKS}{_HEBREW_MARKS}]")

# The madda that made no letter (alif with madda is composed by then) only says how long a vowel is.
_MADDA = re.compile("\u0653")
# Beside a letter only: between digits it is a dash.
_TATWEEL = re.compile("(?<=[^\\W\\d_\u0640])\u0640+|(?<!\u0640)\u0640+(?=[^\\W\\d_\u0640])")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")

# Compatibility decompositions that only tell another drawing of the same letters. Superscripts, fractions,
# circled and mathematical letters are not among them: 10² is not 102.
_SAME_LETTERS = ("<isolated>", "<initial>", "<medial>", "<final>", "<wide>", "<narrow>", "<noBreak>")
_LATIN_LIGATURES = range(0xFB00, 0xFB07)


def digest(*paragraphs: str) -> str:
    r"""Return ``sha256:`` and 64 hexadecimal digits of the normalised text, in UTF-8.

    Several paragraphs, such as those of the locator "par. 4-5", are joined by a newline.
    """
    return digest_of_normal(map(normalise, paragraphs))


def digest_of_normal(texts: Iterable[str]) -> str:
    """Return the digest of paragraphs that are normalised already."""
    content = "\n".join(texts).encode("utf-8", "surrogatepass")
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of an archived text: its lines that are not blank, as they stand.

    A line in which nothing can be seen (white space, controls) is blank. Lines end at LF, CR LF or CR.
    """
    return tuple(line for line in _LINE_END.split(text) if normalise(line))


def normal_paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of an archived text, normalised."""
    return tuple(filter(None, map(normalise, _LINE_END.split(text))))


def normalise(paragraph: str) -> str:
    """Reduce a paragraph to what a reader reads: see `docs/reference/digest.md`.

    `normalise` of its own result changes nothing.
    """
    if paragraph.isascii():
        return " ".join(paragraph.split())
    drawn = "".join(map(_drawn, paragraph))
    read = _UNREAD.sub("", normalized("NFD", drawn))
    letters = _TATWEEL.sub("", _MADDA.sub("", normalized("NFC", read)))
    return " ".join(normalized("NFC", letters).translate(_DIGITS).split())


@cache
def _drawn(char: str) -> str:
    """Undo the drawing of a character: Arabic presentation forms, wide and narrow forms, ligatures."""
    form = unicodedata.decomposition(char)
    if not form.startswith(_SAME_LETTERS) and ord(char) not in _LATIN_LIGATURES:
        return char
    letters = unicodedata.normalize("NFKC", char)
    return letters if letters.isspace() else letters.strip()  # marks drawn on a space stand on a letter here
