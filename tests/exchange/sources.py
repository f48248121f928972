"""Sources that are hard to carry over, made up."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline import Name, Source, Timeline, parse_date

SPECIAL = r"""\ { } $ & # _ % ^ ~ " ' ` @ < > -- --- `` '' ?` \textbf{x} %c 100% A_b {{x}} سلام – é 中"""
NEWS = Source(
    "news-1",
    {"en": "A translation", "ar": "العنوان"},
    "article-newspaper",
    (Name("Doe", "Jane"), Name("van der Berg", "Jan"), Name(literal="Barnes and Noble, Inc.")),
    container_title="News & Views",
    publisher="Press",
    issued=parse_date("2025-11-06"),
    accessed=parse_date("2025-11-12"),
    language="ar",
    url="https://example.org/a_b?c=%D9%86&d#e",
    archive_url="https://web.archive.org/web/2025/https://example.org/",
    archived="news.txt",
    note={"en": "A note", "ar": "ملاحظة"},
)
BARE = Source("bare", "Only a title")


def timeline(*sources: Source) -> Timeline:
    return Timeline("T", sources=sources)


def dated(text: str) -> Source:
    return Source("dated", "A title", "book", issued=parse_date(text))


SIGNS = "\\{}$&#_%^~\"'`@<>-,?! aAbسé中"
PRINTABLE = st.text(st.sampled_from(SIGNS) | st.characters(categories=["L", "N", "P", "S"]), min_size=1)
