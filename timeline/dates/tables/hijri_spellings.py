"""How the Hijri months are spelt: regular expressions over normalised text. Data only.

Normalised text is lower case without marks, spaces, hyphens and apostrophes, and with single letters where
two of the same stood, except "ii"; a Roman numeral keeps its space. The spellings are those of the ALA-LC,
EI2 and IJMES transliterations and DIN 31635, of English, French, German, Turkish, Persian, Urdu, Malay and
Indonesian usage, and of CLDR 48.2.
"""

from __future__ import annotations

_ARTICLE = r"(?:[aeiou]?l|[aeiu](?:th|t|s|z)?)?"
_FIRST = r"(?:a[uw]*[wv][ae]l|ev[ae]l|ew[ae]l|ow[ae]l| i|first)"
_SECOND = r"(?:(?:th|t|s)[ae]ni(?:y?[ae]h?)?|[ao]?[aou](?:kh|ch|h)(?:[ei]?r|ar|r)(?:[aeo][ht]?)?| ii|second)"
_FIRST_F = rf"(?:(?:o?u|o|uw)l[ae]h?|{_FIRST})"
_RABI = rf"r[ae]b(?:i[ey]?|e|ie)[au]?{_ARTICLE}"
_JUMADA = rf"(?:dsch|dj|dz|j|g|c)(?:ou|[uoea])m(?:ad|az|od)(?:iy|[aiou]h?)?{_ARTICLE}"
_DHU = r"(?:dh|th|zh|ds|d|z)(?:ou|[uioe])?(?:[aeiu]?l)?"

# Month number, and what its name looks like.
SPELLINGS = (
    (1, r"m(?:ou|[uo])(?:h|kh|ch)ar[ae]m(?:[aeu]?lharam)?"),
    (2, r"[sc][ae]f[ae]r(?:[aeu]?lmuzaf?ar)?"),
    (3, rf"{_RABI}{_FIRST}"),
    (4, rf"{_RABI}{_SECOND}"),
    (5, rf"{_JUMADA}{_FIRST_F}"),
    (6, rf"{_JUMADA}{_SECOND}"),
    (7, r"r[ae](?:dsch|dj|dz|[jgczy])[aeio][bp](?:[aeu]?lmurajab)?"),
    (8, r"(?:sch|sh|ch|sy|s)a?(?:k)?a?b[ae]ne?(?:[aeu]?lmuazam)?"),
    (9, r"r[ae]m[aeo]?(?:dh|dz|th|d|z)[aeou]n(?:[aeu]?lmubarak)?"),
    (10, r"(?:sch|sh|ch|sy|s)[aeo](?:u?w|v|uv|uu?)[ae]l(?:[aeu]?lmukar[ae]m)?"),
    (11, rf"(?=.*[aeiou]){_DHU}[qkgc](?:ai|[aiue])?a?(?:dh|d)(?:[ae][ht]?)?"),
    (12, rf"{_DHU}h[iaeu](?:dsch|dj|dz|[jgcz]){{1,2}}(?:[aei][ht]?)?"),
)

# As catalogues shorten them, beyond CLDR's abbreviations: Shaʻb., Shavv., Zuʼl-Q., Dhu'l-H.
ABBREVIATIONS = (
    (8, r"sha?b"),
    (10, r"sha[vw]"),
    (11, r"(?:dh|dz|z)[uioe]?lq"),
    (12, r"(?:dh|dz|z)[uioe]?lh"),
)

# Names that are two months until a second word follows.
HALF_NAMES = {
    r"r[ae]b(?:i[ey]?|e)a?": (3, 4),
    r"(?:dj|j|g|c)(?:ou|[uoe])m(?:ad|az)[aiou]?h?|جمادي": (5, 6),
}

# Arabic beyond CLDR's names, normalised (no hamza on alif, ya for alif maqsura, ha for ta marbuta).
ARABIC = {
    1: ("محرم الحرام", "المحرم"),
    2: ("صفر الخير", "صفر المظفر"),
    3: ("ربيع اول", "ربيع الانور"),
    4: ("ربيع الثاني", "ربيع ثاني", "ربيع ثان", "ربيع اخر"),
    5: ("جمادي الاول", "جماد الاول", "جماد اول", "جمادي اول"),
    6: ("جمادي الثانيه", "جمادي الثاني", "جمادي الاخر", "جماد الثاني", "جماد الاخر", "جماد اخر", "جماد ثاني"),
    7: ("رجب المرجب", "رجب الفرد"),
    8: ("شعبان المعظم",),
    9: ("رمضان المبارك",),
    10: ("شوال المكرم",),
    11: ("ذي القعده", "ذي قعده", "ذو قعده", "ذا القعده"),
    12: ("ذي الحجه", "ذي حجه", "ذو حجه", "ذا الحجه"),
}
