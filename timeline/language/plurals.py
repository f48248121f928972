"""Which plural form of a word a number asks for, in any language: CLDR's categories.

https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html; the rules of the languages
here are as in CLDR 48.2, all others are Babel's. Operands are those of UTS 35: `n` is the number without its
sign, `i` its whole part, `v` how many decimals are seen.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast, get_args

from .fallback import cldr_locale, fallbacks

if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = Callable[[Decimal, int, int], "Category"]

Category = Literal["zero", "one", "two", "few", "many", "other"]
CATEGORIES: tuple[Category, ...] = get_args(Category)
# Numbers that reach every category of CLDR's samples: whole ones, millions, and decimals.
_SAMPLES = (*range(201), 1_000_000, *map(Decimal, ("0.1", "1.0", "1.5", "2.1", "5.6", "10.1")))


def plural_category(language: str, number: int | Decimal) -> Category:
    """Return the CLDR plural category of a cardinal number in a language, given as a BCP 47 tag.

    Whether decimals are seen counts: of ``Decimal("1.0")`` English has "other", of 1 it has "one". The sign
    does not count. A language that CLDR has no rules for has "other" alone.
    """
    written = number.copy_abs() if isinstance(number, Decimal) else Decimal(abs(number))
    exponent = written.as_tuple().exponent
    if not isinstance(exponent, int):  # not a number, or not finite
        return "other"
    return _rule(language)(written, int(written), max(-exponent, 0))


@lru_cache(maxsize=64)
def plural_categories(language: str) -> tuple[Category, ...]:
    """Return the categories that cardinal numbers have in a language, in CLDR's order, which ends "other"."""
    found = {plural_category(language, number) for number in _SAMPLES} | {"other"}
    return tuple(category for category in CATEGORIES if category in found)


@lru_cache(maxsize=64)
def _rule(language: str) -> Rule:
    for tag in fallbacks(language):
        if tag in _RULES:
            return _RULES[tag]
    return _babel_rule(language)


def _babel_rule(language: str) -> Rule:
    locale = cldr_locale(language)
    if locale is None:
        return _no_plural
    form = locale.plural_form
    return lambda n, _i, _v: cast("Category", form(n))


def _no_plural(_n: Decimal, _i: int, _v: int) -> Category:
    return "other"


def _one(n: Decimal, _i: int, _v: int) -> Category:
    return "one" if n == 1 else "other"


def _one_without_decimals(_n: Decimal, i: int, v: int) -> Category:
    return "one" if i == 1 and not v else "other"


def _up_to_one(n: Decimal, i: int, _v: int) -> Category:
    return "one" if i == 0 or n == 1 else "other"


def _below_two(_n: Decimal, i: int, v: int) -> Category:
    return "one" if i in {0, 1} else _millions(i, v)


def _one_and_millions(n: Decimal, i: int, v: int) -> Category:
    return "one" if n == 1 else _millions(i, v)


def _one_without_decimals_and_millions(_n: Decimal, i: int, v: int) -> Category:
    return "one" if i == 1 and not v else _millions(i, v)


def _millions(i: int, v: int) -> Category:
    """Return "many" for whole millions, after which the noun takes a preposition: un million d'années."""
    return "many" if i and i % 1_000_000 == 0 and not v else "other"


def _hebrew(_n: Decimal, i: int, v: int) -> Category:
    if (i == 1 and not v) or (i == 0 and v):
        return "one"
    return "two" if i == 2 and not v else "other"


def _russian(_n: Decimal, i: int, v: int) -> Category:
    if v:
        return "other"
    if i % 10 == 1 and i % 100 != 11:
        return "one"
    return "few" if i % 10 in {2, 3, 4} and i % 100 not in {12, 13, 14} else "many"


_ARABIC: tuple[Category, ...] = ("zero", "one", "two")


def _arabic(n: Decimal, i: int, _v: int) -> Category:
    if n != i:
        return "other"
    if i < 3:
        return _ARABIC[i]
    rest = i % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"


_RULES: dict[str, Rule] = {
    **dict.fromkeys(("id", "ja", "ms", "yue", "zh"), _no_plural),
    **dict.fromkeys(("kk", "tr"), _one),
    **dict.fromkeys(("de", "en", "ur"), _one_without_decimals),
    **dict.fromkeys(("bn", "fa", "hi"), _up_to_one),
    **dict.fromkeys(("fr", "pt"), _below_two),
    "ar": _arabic,
    "es": _one_and_millions,
    "he": _hebrew,
    "pt-PT": _one_without_decimals_and_millions,
    "ru": _russian,
}
