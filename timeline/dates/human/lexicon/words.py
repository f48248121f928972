"""The words of dates that are not names of months, weekdays and eras: data, by what they mean.

They are compared after `tokens.normalise`, so that spellings here need no marks and no case. A new word is
one more in its row; a new kind of word is a row, and what `interpret` or `sentence` does with it.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Meaning(NamedTuple):
    """What a word says: a kind, and a number or a name where the kind needs one."""

    kind: str
    value: str = ""
    number: int = 0


QUARTER_OF_A_YEAR: Final = "Q"

WORDS: Final = {
    Meaning("era", "CE"): "ce|ad|anno domini|common era|للميلاد|ميلاديه|الميلادي|بعد الميلاد",
    Meaning("era", "BCE"): "bce|bc|before christ|قبل الميلادي",
    Meaning("era", "BP"): "bp|cal bp|years bp|before present|before the present|years before present",
    Meaning("era", "AH"): "ah|h|hijri|hijra|hegira|هجريه|الهجري|للهجره|للهجره النبويه|هجري قمري|قمري",
    Meaning("era", "BH"): "bh|before hijra|before the hijra",
    Meaning("open era", "SH"): "sh|s h",  # Solar Hijri, or before the Hijra in Indonesian
    Meaning("circa"): "c|ca|cca|circa|about|around|approximately|approx|roughly|حوالي|قرابه|تقريبا|زهاء",
    Meaning("uncertain"): "possibly|perhaps|probably|maybe|uncertain|ربما|يحتمل|لعله|محتمل",
    Meaning("between"): "between|بين|ما بين",
    Meaning("and"): "and|و",
    Meaning("from"): "from|since|as of|starting|من|منذ|ابتداء من|اعتبارا من|بدءا من",
    Meaning("to", "word"): "to|until|till|through|up to|الي|حتي|لغايه",
    Meaning("before"): "before|prior to|earlier than|ante|pre|قبل|ما قبل",
    Meaning("after"): "after|later than|post|بعد|ما بعد",
    Meaning("by"): "by|no later than|not later than|not after|terminus ante quem|taq",
    Meaning("not before"): "not before|no earlier than|not earlier than|terminus post quem|tpq",
    Meaning("or"): "or|او",
    Meaning("earlier"): "or earlier|or before|at the latest|او قبل ذلك|او قبله",
    Meaning("later"): "or later|or after|at the earliest|او بعد ذلك|او بعده",
    Meaning("julian"): "julian|old style|بالتقويم اليولياني|يولياني",
    Meaning("season", number=21): "spring|printemps",
    Meaning("season", "rabi", 21): "ربيع",  # spring, or half the name of two months
    Meaning("season", number=22): "summer|صيف|ete",
    Meaning("season", number=23): "autumn|fall|خريف|automne",
    Meaning("season", number=24): "winter|شتاء|hiver",
    Meaning("decade"): "decade|عقد|العقد",
    Meaning("century"): "century|centuries|cent|thc|stc|ndc|rdc|القرن|القرنين|قرن|القرون|ق|siecle|siecles",
    Meaning("millennium"): "millennium|millennia|millenniums|الالفيه|الالف|millenaire",
    Meaning("part", "half", 2): "half|النصف|نصف|moitie",
    Meaning("part", "third", 3): "الثلث|ثلث|tiers",  # the English word is an ordinal too: see `parts`
    Meaning("part", "quarter", 4): "quarter|الربع|ربع|quart",
    Meaning("part", QUARTER_OF_A_YEAR, 4): "q|qtr|trimestre",
    Meaning("tens"): "ten days|العشر|عشر",  # of a Hijri month: see `tens`
    Meaning("last"): "last|final|الاخير|الاخيره|dernier|derniere",
    Meaning("last", "late"): "latter|later",  # of two halves the second; of anything else a late part
    Meaning("part word"): "part",
    Meaning("vague", "early"): "early|awail|evail|اوائل|الاوائل",
    Meaning("vague", "mid"): "mid|awasit|evasit|اواسط|الاواسط",
    Meaning("vague", "late"): "late|awakhir|evahir|اواخر|الاواخر",
    Meaning("vague", "beginning"): "beginning|start|مطلع|بدايه|بدايات",
    Meaning("vague", "middle"): "middle|منتصف|وسط",
    Meaning("vague", "end"): "end|نهايه|نهايات",
    Meaning("vague", "turn"): "turn",
    Meaning("onward"): "onward|onwards|and later|and after|فصاعدا",
    Meaning("on"): "on",
    Meaning("present"): "present|the present|now|الان|الوقت الحاضر|يومنا هذا",
    Meaning("year"): "year|years|عام|سنه|عامي|سنتي|г|год|года|ж|жылы|سال",
    Meaning("suffix"): "st|nd|rd|th|er",
    Meaning("plural"): "s",
    Meaning("month word"): "month|شهر|من شهر",
    Meaning("day word"): "day|يوم",
    Meaning("nothing"): "the|of|in|في|لل|ال|الموافق",
}
ORDINALS: Final = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|"
    "twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first"
)
ARABIC_DECADES: Final = "عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين"  # and their endings, 20 to 90
WEEKDAY_SPELLINGS: Final = {
    1: "الاثنين|الإثنين|اثنين|يوم الاثنين",
    2: "ثلاثاء|يوم الثلاثاء|tues",
    3: "اربعاء|يوم الاربعاء|weds",
    4: "خميس|يوم الخميس|thur|thurs",
    5: "جمعه|يوم الجمعه|יום שישי",
    6: "سبت|يوم السبت|שבת",
    7: "احد|يوم الاحد",
}
ARABIC_HALVES: Final = {"تشرين": (10, 11), "كانون": (12, 1)}
