"""Chinese in the traditional script; marks as in 重訂標點符號手冊 (Ministry of Education, Taiwan, 2008)."""

from __future__ import annotations

from .base import Joiner
from .zh import Chinese


class TraditionalChinese(Chinese):
    """Chinese in the traditional script: 西元750年11月6日."""

    language = "zh-Hant"
    between = Joiner("至", frame="{parts}之間")

    circa = "約{date}"
    parts_uncertain = "{parts}不確定"
    parts_approximate = "{parts}為約數"
    parts_unknown = "{parts}不詳"
    pattern = "{digits}（X：未知數字）"

    unknown = "不詳"
    open = "無限期"

    seasons = ("春季", "夏季", "秋季", "冬季")
    quarters = ("第1季", "第2季", "第3季", "第4季")
    quarter_short = "{year}第{number}季"
    thirds = ("前四個月", "中間四個月", "後四個月")

    or_earlier = "{date}或更早"
    or_later = "{date}或更晚"

    julian = "儒略曆"

    after_sunset = "日落後為{date}"
    before_sunset = "日落前為{date}"
    after_hour = "{time}後為{date}"

    def century(self, number: int, text: str, *, short: bool) -> str:  # noqa: ARG002 - named in digits
        """19世紀."""
        return f"{text}世紀"


PHRASES = TraditionalChinese()
