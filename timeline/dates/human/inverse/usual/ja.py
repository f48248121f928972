"""Japanese; 以前 and 以降 hold the date itself."""

from __future__ import annotations

FORMS = {
    "BCE": ("紀元前", "西暦紀元前", "前"),
    "CE": ("西暦", "紀元", "紀元後"),
    "AH": ("ヒジュラ暦", "イスラム暦", "イスラーム暦"),
    "circa": (
        "約{date}",
        "{date}頃",
        "{date}ごろ",
        "{date}ころ",
        "{date}前後",
        "およそ{date}",
        "{date}あたり",
    ),
    "uncertain": ("おそらく{date}", "恐らく{date}", "たぶん{date}"),
    "century": ("{number}世紀",),
    "centuries": (
        "{first}〜{last}世紀",
        "{first}–{last}世紀",
        "{first}世紀から{last}世紀",
        "{first}から{last}世紀",
    ),
    "decade": ("{number}年代",),
    "decade_of": ("{date}の{number}年代",),
    "from_": ("{date}から", "{date}より"),
    "until": ("{date}まで",),
    "run": ("{0}から{1}まで", "{0}から{1}", "{0}〜{1}", "{0}より{1}まで"),
    "between": ("{0}から{1}の間", "{0}から{1}までの間", "{0}と{1}の間"),
    "or_earlier": ("{date}以前", "遅くとも{date}", "遅くとも{date}まで"),
    "or_later": ("{date}以降", "{date}以後", "早くとも{date}"),
    "before": ("{date}より前", "{date}の前"),
    "after": ("{date}より後", "{date}の後"),
    "early": ("{date}初頭", "{date}初め", "{date}初期", "{date}始め", "{date}の初め", "{date}の初頭"),
    "mid": ("{date}中頃", "{date}半ば", "{date}中期", "{date}中葉", "{date}の中頃", "{date}の半ば"),
    "late": ("{date}末", "{date}末期", "{date}終わり", "{date}の末", "{date}の終わり"),
    "half_1": ("{date}前半", "{date}の前半"),
    "half_2": ("{date}後半", "{date}の後半"),
}
