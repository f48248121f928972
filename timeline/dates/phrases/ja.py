"""Japanese: with Western years, as public documents (公用文作成の考え方, 2022) and CLDR write them.

"1990年～1992年" has the wave dash of CLDR's intervals; 以前 and 以降 hold the date that they are said of.
"""

from __future__ import annotations

from .base import Joiner, Phrases

_WAVE = Joiner("～")


class Japanese(Phrases):
    """Japanese: 2025年11月6日."""

    language = "ja"
    day_number = "{day}日"
    day_month = "{month}{day}"
    full_date = "{year}{day_month}"
    month_year = "{year}{month}"
    year = "{year}年"
    year_alone = "{year}年"
    years_alone = "{year}年"
    years_apart = True
    era = "{era}{date}"
    moment = "{date} {time}"
    zoned = "{date} {time}（{zone}）"
    undated_part = "{year}{date}"
    close = _WAVE
    wide = _WAVE
    wide_short = _WAVE
    between = Joiner("から", frame="{parts}の間")
    either = Joiner("、", "または")
    both = Joiner("、", "および")

    circa = "{date}頃"
    uncertain = "{date}？"
    note = "{date}（{note}）"
    note_joint = "、"
    parts = ("年", "月", "日")
    parts_joiner = Joiner("・")
    parts_uncertain = "{parts}は不確か"
    parts_approximate = "{parts}はおおよそ"
    parts_unknown = "{parts}は不明"
    pattern = "{digits}（Xは不明な数字）"

    from_ = "{date}から"
    until = "{date}まで"
    unknown = "不明"
    unknown_short = "？"
    open = "無期限"
    or_earlier = "{date}以前"
    or_later = "{date}以降"
    and_earlier = "{date}以前のすべて"
    and_later = "{date}以降のすべて"
    every = "{date}のすべて"

    season = "{year}{season}"
    seasons = ("春", "夏", "秋", "冬")
    hemispheres = ("北半球", "南半球")
    division = "{year}{part}"
    quarters = ("第1四半期", "第2四半期", "第3四半期", "第4四半期")
    quarter_short = "{year}Q{number}"
    thirds = ("最初の4か月", "次の4か月", "最後の4か月")
    halves = ("上半期", "下半期")

    julian = "ユリウス暦"

    after_sunset = "日没後は{date}"
    before_sunset = "日没前は{date}"
    after_hour = "{time}以降は{date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990年代; that of 1900, which a hundred years share, says which years it means."""
        return f"{text}年代" if year % 100 else f"{text}年からの10年間"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19世紀."""
        return f"{text}世紀"


PHRASES = Japanese()
