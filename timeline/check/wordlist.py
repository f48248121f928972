"""Words that take sides, and words that hide who speaks: data only, short on purpose.

Each is the plain form; `wording` finds it whatever its case, its Arabic spelling and the particles written on
to it. Drawn up after the style guides of Reuters and the BBC on "terrorist", "regime", "so-called", and
Wikipedia's "Words to watch" (contentious labels; unsupported attributions). A file adds its own under
``check.loaded-words``.
"""

from __future__ import annotations

PARTISAN = {
    "en": (
        "barbaric",
        "bloodthirsty",
        "butcher",
        "fanatics",
        "heroic",
        "martyr",
        "martyred",
        "martyrs",
        "occupation forces",
        "puppet state",
        "regime",
        "so-called",
        "terrorist",
        "terrorists",
        "traitors",
        "treacherous",
        "usurping entity",
        "zionist enemy",
        "zionist entity",
    ),
    "ar": (
        "إرهابي",
        "إرهابية",
        "إرهابيون",
        "إرهابيين",
        "استشهد",
        "استشهاد",
        "البطولية",
        "الخيانة",
        "الخونة",
        "العدو الصهيوني",
        "الكيان الصهيوني",
        "الكيان الغاصب",
        "المتطرفون اليهود",
        "شهداء",
        "شهيد",
        "قوات الاحتلال",
        "ما يسمى",
        "همجي",
    ),
}

UNATTRIBUTED = {
    "en": (
        "allegedly",
        "analysts believe",
        "critics say",
        "experts say",
        "it is believed",
        "it is said",
        "it is widely believed",
        "many believe",
        "observers say",
        "reportedly",
        "some say",
        "sources say",
        "supposedly",
    ),
    "ar": (
        "حسب مصادر",
        "ذكرت مصادر",
        "قيل إن",
        "كما يعتقد",
        "محللون يرون",
        "من المعتقد",
        "يرى محللون",
        "يرى مراقبون",
        "يرى خبراء",
        "يعتقد أن",
        "يعتقد كثيرون",
        "يقال إن",
    ),
}
