"""Decimal digits of every script, by their CLDR ids: ``latn``, ``arab``, ``arabext``, ``deva``..."""

from __future__ import annotations

from functools import cache

from ..errors import DateError
from ..language.fallback import cldr_locale

DigitSystem = str
"""One of `DIGIT_SYSTEMS`, or where a language is known one of `OF_LANGUAGE`."""

NATIVE, DEFAULT = OF_LANGUAGE = ("native", "default")
"""The digits of the script of a language (Unicode's ``-u-nu-native``), and those that CLDR takes for it.

The script of Hindi has digits of its own, and CLDR takes Western ones for it; for Bengali both are the same.
"""

# CLDR 48.2.0 (licence Unicode-3.0), npm package `cldr-core`, `numberingSystems.json`: the numeric systems, by
# the code of their zero. All but `hanidec`, whose digits are those of words too.
_ZEROS = """
latn=30 arab=660 arabext=6F0
adlm=1E950 ahom=11730 bali=1B50 beng=9E6 bhks=11C50 brah=11066 cakm=11136 cham=AA50 deva=966 diak=11950
fullwide=FF10 gara=10D40 gong=11DA0 gonm=11D50 gujr=AE6 gukh=16130 guru=A66 hmng=16B50 hmnp=1E140
java=A9D0 kali=A900 kawi=11F50 khmr=17E0 knda=CE6 krai=16D70 lana=1A80 lanatham=1A90 laoo=ED0 lepc=1C40
limb=1946 mathbold=1D7CE mathdbl=1D7D8 mathmono=1D7F6 mathsanb=1D7EC mathsans=1D7E2 mlym=D66 modi=11650
mong=1810 mroo=16A60 mtei=ABF0 mymr=1040 mymrepka=116DA mymrpao=116D0 mymrshan=1090 mymrtlng=A9F0
nagm=1E4F0 newa=11450 nkoo=7C0 olck=1C50 onao=1E5F1 orya=B66 osma=104A0 outlined=1CCF0 rohg=10D30
saur=A8D0 segment=1FBF0 shrd=111D0 sind=112F0 sinh=DE6 sora=110F0 sund=1BB0 sunu=11BF0 takr=116C0
talu=19D0 tamldec=BE6 telu=C66 thai=E50 tibt=F20 tirh=114D0 tnsa=16AC0 tols=11DE0 vaii=A620 wara=118E0
wcho=1E2F0
"""
_LATIN = "0123456789"
_DIGITS = {
    system: "".join(chr(int(zero, 16) + digit) for digit in range(10))
    for system, zero in (each.split("=") for each in _ZEROS.split())
}
# Of the languages that have phrases of their own, where they are not Western (`cldr-numbers-full`).
_NATIVE = {"ar": "arab", "bn": "beng", "fa": "arabext", "hi": "deva", "ur": "arabext"}

DIGIT_SYSTEMS: tuple[str, ...] = tuple(_DIGITS)


def is_digit_system(value: object) -> bool:
    """Return whether a value is what an option for digits may be."""
    return value in OF_LANGUAGE or (isinstance(value, str) and value in _DIGITS)


def no_such_digits(value: object) -> str:
    """Return what to say of a value that is not."""
    return f"digits must be native, default or a system of CLDR such as latn or arab, got {value!r:.60}"


def in_digits(text: str, system: DigitSystem) -> str:
    """Return `text` with its ASCII digits written in `system`; raise `DateError` for an unknown one."""
    return text if system == "latn" else text.translate(_written(system))


def in_ascii(text: str) -> str:
    """Return `text` with the decimal digits of every script in ASCII, one character for one."""
    if text.isascii():
        return text
    return "".join(str(int(c)) if c.isdecimal() else c for c in text).translate(_read())


def digits_for(language: str, asked: DigitSystem | None) -> str:
    """Return the id of the digits that are `asked` for in a language (BCP 47): Western for None."""
    if asked not in OF_LANGUAGE:
        return asked or "latn"
    from .names import base_language  # whose tables the command line does without

    base = base_language(language)
    if asked == NATIVE and base is not None:
        return _NATIVE.get(base, "latn")
    found = _by_babel(language, asked)
    return found if found in _DIGITS else "latn"


def _by_babel(language: str, asked: str) -> str:
    locale = cldr_locale(language)
    if locale is None:
        return "latn"
    native: str = locale.other_numbering_systems.get("native", "latn")
    return native if asked == NATIVE else locale.default_numbering_system


@cache
def _written(system: str) -> dict[int, int]:
    if system not in _DIGITS:
        raise DateError(no_such_digits(system))
    return str.maketrans(_LATIN, _DIGITS[system])


@cache
def _read() -> dict[int, int]:
    """Return the digits that CLDR knows, for those that this Python's Unicode does not know yet."""
    found = (
        (ord(digit), ord(ascii_))
        for each in _DIGITS.values()
        for digit, ascii_ in zip(each, _LATIN, strict=True)
    )
    return {digit: ascii_ for digit, ascii_ in found if not chr(digit).isdecimal()}
