"""Tokens to items: each number, each word or name of several words, each sign, with what it means."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ...calendars import calendar
from ...edtf.write import date_text
from ..refuse import UNKNOWN_WORD, refusal
from .digits import digits
from .eras import era_of_months, forward, open_era
from .tokens import APOSTROPHES, join_words
from .vocabulary import MAX_WORDS, half_month, meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..hints import Hints
    from .digits import Digits
    from .tokens import Token

_SIGNS = {
    **dict.fromkeys("?؟", "uncertain"),
    **dict.fromkeys(",،;", "comma"),
    "~": "circa",
    "&": "and",
    "/": "slash",
}
_SILENT = frozenset(".()[]") | APOSTROPHES
_PREFIXES = {"و": "and", "ב": "nothing", "ל": "and"}  # one-letter words that are written with the next
_HYPHENATED = frozenset({"vague", "last", "before", "after", "circa"})
_LAST_CENTURY = 21


class Item(NamedTuple):
    """One thing said: its kind, its value, and where it stands in the text."""

    kind: str
    value: str
    number: int
    offset: int
    width: int = 0  # digits of a number; of a part of time which it is, from 1
    attached: bool = False  # nothing stands between it and what is before
    instead: tuple[tuple[Item, ...], ...] = ()
    """For each thing that it could be, the items in its place; `value` says what is open."""
    settled: bool = True
    """False where a single one of `instead` that is left is to be refused too."""


def items(tokens: Sequence[Token], text: str, hints: Hints) -> list[Item]:
    """Return the items of a text; words that say nothing are left out, unknown ones are refused."""
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        step, new = _next(tokens, at, text, hints)
        found += [item for item in new if item.kind != "nothing"]
        at += step
        if at >= len(tokens) and new and new[-1].kind == "nothing":
            raise refusal(f"something is missing after {written(new[-1], text)!r}", text, len(text))
    if hints.calendar == "hebrew" or any(item.kind == "era" and item.value == "AM" for item in found):
        found = [_hebrew(item, tokens) if item[:2] == ("month", "gregory") else item for item in found]
    found = [_settled(item, found, hints) if item.kind == "open era" else item for item in found]
    found = [item for index, item in enumerate(found) if not _is_joint(found, index)]
    found = [item for item, after in zip_longest(found, found[1:]) if not _is_spare(item, after)]
    return [item for index, item in enumerate(found) if not _is_hyphen(found, index)]


def written(item: Item, text: str) -> str:
    """Return the word at which an item begins, as it was written."""
    end = item.offset
    while end < len(text) and (text[end].isalnum() or text[end] in APOSTROPHES):
        end += 1
    return text[item.offset : max(end, item.offset + 1)]


def number_item(digits: str, offset: int, *, attached: bool = False) -> Item:
    """Return the item of a number in ASCII digits; of more than nine only the first count."""
    return Item("number", digits, int(digits[:9]), offset, len(digits), attached)


def _is_joint(found: Sequence[Item], index: int) -> bool:
    """Return whether an item only joins two parts of one date: the sixth *of* November, أبريل/نيسان."""
    before, after = found[index - 1] if index else None, found[index + 1] if index + 1 < len(found) else None
    if before is None or after is None:
        return False
    if found[index].kind == "slash":
        return before.kind == "month" and before[:3] == after[:3]
    if found[index].kind == "to" and not found[index].value and after.attached:  # mid-Rajab, 18th-century
        return (before.kind == "vague" and after.kind != "vague") or (
            before.kind in ("suffix", "ordinal") and after.kind == "century"
        )
    if found[index].kind != "from":
        return False
    if before.kind in ("ordinal", "part", "vague", "last"):
        return True
    return before.kind == "number" and after.kind == "month"


def _is_spare(item: Item, after: Item | None) -> bool:
    """Return whether an item is a comma before "or" or "and"."""
    return item.kind == "comma" and after is not None and after.kind in ("or", "and")


def _is_hyphen(found: Sequence[Item], index: int) -> bool:
    """Return whether a dash stands within words: mid-19th, pre-1850, mid-to-late."""
    item, before = found[index], found[index - 1] if index else None
    after = found[index + 1] if index + 1 < len(found) else None
    if item.kind != "to" or item.value or before is None or after is None:
        return False
    if "to" in (before.kind, after.kind) and "word" in (before.value, after.value):
        return True
    return before.kind in _HYPHENATED and after.kind != "vague" and item.attached


def _next(tokens: Sequence[Token], at: int, text: str, hints: Hints) -> tuple[int, list[Item]]:
    token = tokens[at]
    attached = not token.spaced and at > 0
    if token.kind == "number":
        if (found := digits(tokens, at, hints)) is not None:
            return found.tokens, [_date_in_digits(found, tokens, at, text)]
        return 1, [number_item(token.text, token.offset, attached=attached)]
    if token.kind == "word":
        return _century(tokens, at) or _word(tokens, at, text)
    if token.kind == "dash":
        return 1, [Item("to", "", 0, token.offset, attached=attached)]
    if token.text in _SILENT:
        return 1, []
    if token.text not in _SIGNS:
        raise refusal(f"{token.text!r} has no meaning in a date", text, token.offset)
    return 1, [Item(_SIGNS[token.text], "", 0, token.offset)]


def _date_in_digits(found: Digits, tokens: Sequence[Token], at: int, text: str) -> Item:
    """Return the item of a date in digits: what it may be, if only one thing."""
    offset, last = tokens[at].offset, tokens[at + found.tokens - 1]
    fields = ("year", "month", "day")
    dates = [
        tuple(Item("field", name, number, offset) for name, number in zip(fields, date, strict=False))
        for date in found.dates
    ]
    ways: list[tuple[Item, ...]] = list(dates)
    if found.hijri:
        ways += [(*each, Item("era", "AH", 0, offset)) for each in dates]
    if found.years is not None:
        first, second = found.years
        ways.append((number_item(first, offset), Item("to", "", 0, offset), number_item(second, last.offset)))
    if found.old_style is not None:
        ways.append((Item("field", "year", found.old_style, offset), Item("julian", "", 0, offset)))
    written = text[offset : last.offset + len(last.written)]
    return Item("open", f"{written!r} has more than one reading", 0, offset, instead=tuple(ways))


def _century(tokens: Sequence[Token], at: int) -> tuple[int, list[Item]] | None:
    """Return what "C19" and "C19th" are: a century, or "c. 19"; None for everything else."""
    following = tokens[at + 1 : at + 3]
    if tokens[at].text != "c" or not following or following[0].kind != "number" or following[0].spaced:
        return None
    token, offset = following[0], tokens[at].offset
    if not 1 <= int(token.text[:9]) <= _LAST_CENTURY:
        return None
    century = (Item("century", "", 0, offset), number_item(token.text, token.offset, attached=True))
    suffix = following[1:] and not following[1].spaced and meaning(following[1].text, following[1].written)
    if suffix and suffix.kind == "suffix":
        return 2, list(century)
    about = (Item("circa", "", 0, offset), century[1])
    message = f"'{tokens[at].written}{token.text}' is a century, or a year of which two digits are left out"
    return 2, [Item("open", message, 0, offset, instead=(century, about))]


def _word(tokens: Sequence[Token], at: int, text: str, *, bare: bool = False) -> tuple[int, list[Item]]:
    """Take the longest name that begins here; hyphens and full stops inside a name do not count.

    A word may begin with one of `_PREFIXES`, unless it is `bare`: what was left of one that did.
    """
    token = tokens[at]
    for end, key, letters in reversed(_names(tokens, at)):
        if found := meaning(key, letters):
            if found.kind == "open era":
                return end - at, [_open_era(found.value, token, text)]
            attached = not token.spaced and at > 0
            return end - at, [Item(found.kind, found.value, found.number, token.offset, 0, attached)]
    prefix, rest = token.text[0], token.text[1:]
    if prefix in _PREFIXES and rest and not bare:
        head = Item(_PREFIXES[prefix], "", 0, token.offset)
        without = token._replace(text=rest, written=token.written[1:], offset=token.offset + 1)
        step, tail = _word([*tokens[:at], without, *tokens[at + 1 :]], at, text, bare=True)
        return step, [head, *tail]
    as_it_stands = text[token.offset :].split(maxsplit=1)[0]
    if half := half_month(token.text):
        raise refusal(f"{as_it_stands!r} is two months", text, token.offset, _halves(tokens, *half))
    raise refusal(f"{as_it_stands!r} {UNKNOWN_WORD}", text, token.offset)


def _open_era(abbreviation: str, token: Token, text: str) -> Item:
    """Return the item of an abbreviation of two eras, which nothing but the writer can settle."""
    eras = tuple((Item("era", era, 0, token.offset),) for era in open_era(abbreviation))
    word = text[token.offset :].split(maxsplit=1)[0]
    return Item("open era", f"{word!r} stands for two eras", 0, token.offset, instead=eras, settled=False)


def _hebrew(item: Item, tokens: Sequence[Token]) -> Item:
    """Return a month as the Hebrew one that has its name, where one has."""
    from ..shared_names import hebrew_month  # few dates need it

    name = next(token.text for token in tokens if token.offset == item.offset)
    number = hebrew_month(name)
    return item._replace(value="hebrew", number=number) if number else item


def _settled(item: Item, found: Sequence[Item], hints: Hints) -> Item:
    """Return the era that an abbreviation is of beside a month, or in the calendar that the caller knows."""
    months = {era_of_months(each.value) for each in found if each.kind == "month"}
    known = {calendar(hints.calendar).era} if hints.calendar else set()
    beside = [each for (each,) in item.instead if forward(each.value) in months]
    return next(iter(beside or [each for (each,) in item.instead if each.value in known]), item)


def _names(tokens: Sequence[Token], at: int) -> list[tuple[int, str, str]]:
    """Return (end, normalised name, letters as written) for every run of words from `at`, shortest first."""
    if _is_suffix(tokens, at):
        return [(at + 1, tokens[at].text, tokens[at].written)]  # "18th c. AD" has no month
    found: list[tuple[int, str, str]] = []
    words: list[str] = []
    letters = ""
    for index in range(at, min(len(tokens), at + 2 * MAX_WORDS)):
        token = tokens[index]
        if token.kind == "word":
            words.append(token.text)
            letters += token.written
            found.append((index + 1, join_words(words), letters))
        elif (
            token.text != "."
            and token.text not in APOSTROPHES
            and not (token.kind == "dash" and not token.spaced)
        ):
            break
    return found[:MAX_WORDS]


def _is_suffix(tokens: Sequence[Token], at: int) -> bool:
    if not at or tokens[at].spaced or tokens[at - 1].kind != "number":
        return False
    found = meaning(tokens[at].text, tokens[at].written)
    return found is not None and found.kind == "suffix"


def _halves(tokens: Sequence[Token], prefix: str, months: tuple[int, int]) -> list[str]:
    years = [token.text for token in tokens if token.kind == "number" and len(token.text) == 4]
    days = [int(token.text) for token in tokens if token.kind == "number" and len(token.text) <= 2]
    if len(years) != 1 or len(days) > 1:
        return []
    return [prefix + date_text(int(years[0]), month, *days) for month in months]
