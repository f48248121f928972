"""Chinese in the simplified script, as GB/T 15834 (punctuation) and GB/T 15835 (numerals) write dates.

Years, months, days and centuries have Western numerals; the start and the end of a time stand on both sides
of a long dash ("1990年—1992年"); marks are of full width.
"""

from __future__ import annotations

from .base import Joiner, Phrases

_DASH = Joiner("—")


class Chinese(Phrases):
    """Chinese: 2025年11月6日."""

    language = "zh"
    month_short = True
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
    close = _DASH
    wide = _DASH
    wide_short = _DASH
    between = Joiner("至", frame="{parts}之间")
    either = Joiner("、", "或")
    both = Joiner("、", "和")

    circa = "约{date}"
    uncertain = "{date}？"
    note = "{date}（{note}）"
    note_joint = "，"
    parts = ("年份", "月份", "日期")
    parts_joiner = Joiner("、", "和")
    parts_uncertain = "{parts}不确定"
    parts_approximate = "{parts}为约数"
    parts_unknown = "{parts}不详"
    pattern = "{digits}（X：未知数字）"

    from_ = "{date}起"
    until = "至{date}"
    unknown = "不详"
    unknown_short = "？"
    open = "无限期"
    or_earlier = "{date}或更早"
    or_later = "{date}或更晚"
    and_earlier = "{date}及此前全部"
    and_later = "{date}及此后全部"
    every = "{date}全部"

    season = "{year}{season}"
    seasons = ("春季", "夏季", "秋季", "冬季")
    hemispheres = ("北半球", "南半球")
    division = "{year}{part}"
    quarters = ("第一季度", "第二季度", "第三季度", "第四季度")
    quarter_short = "{year}第{number}季度"
    thirds = ("前四个月", "中间四个月", "后四个月")
    halves = ("上半年", "下半年")

    julian = "儒略历"

    after_sunset = "日落后为{date}"
    before_sunset = "日落前为{date}"
    after_hour = "{time}后为{date}"

    def decade(self, year: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - all alike
        """1990年代; that of 1900 says which years it means."""
        return f"{text}年代" if year % 100 else f"{text}年起的十年"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19世纪."""
        return f"{text}世纪"


PHRASES = Chinese()
