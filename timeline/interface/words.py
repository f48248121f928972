"""Everything that a drawing, a page or a figure says in its own words, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from ..dates.digits import in_digits
from ..language.plurals import plural_category
from .keys import ABOUT, Key, counted, said, table
from .numerals import Numerals, rounded

if TYPE_CHECKING:
    from decimal import Decimal

    from ..dates.digits import DigitSystem


class Forms(NamedTuple):
    """The forms of a counted noun by CLDR plural category of its language; ``{n}`` is the number.

    https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
    """

    language: str
    by_category: Mapping[str, str]

    def say(self, number: int | Decimal, written: str, *, a_run: bool = False) -> str:
        """Put a number, as `written`, into the form that it asks for.

        At the end of `a_run` of numbers, neither one nor a form that says its number in the word is used.
        """
        other = self.by_category["other"]
        form = self.by_category.get(plural_category(self.language, number), other)
        if a_run and (number == 1 or "{n}" not in form):
            form = other
        return form.replace("{n}", written)


_FULL_WIDTH = ("\uff08", "\u300c", "\u3014", "\uff3b", "\u300e")


@frozen(kw_only=True)
class Words:
    """The words of one language (BCP 47 tag), by the keys that a catalogue has for them."""

    language: str

    sources: str = said("heading of the numbered list of sources")
    others: str = said("heading of the events that belong to none of the other groups")
    empty: str = said("said instead of a drawing without events")
    note: str = said("before a remark of the author")
    no_date: str = said("heading of the events without a date")
    otherwise: str = said("another date of an event: 2 May or 3 May", "date")
    continued: str = said("the date of labels that go on from the column before", "date")
    about: str = said("a value that is approximate", "value")
    uncertain: str = said("a value that is uncertain", "value")
    and_more: str = said("after the first of many dates: how many more there are", "n")
    left_out: str = said("how many events are not printed once more under another heading", "count", most=200)
    clustered: str = said(
        "that events are drawn in groups: how many are grouped, in how many groups, how many are alone",
        "clustered", "clusters", "alone", most=500,
    )  # fmt: skip
    without_event: str = said("a length of time in which nothing happened", "length")
    after: str = said("a length of time after an event, which is in quotation marks", "length", "event")
    anniversaries: str = said("heading of the anniversaries in a year", "year")
    events_of: str = said("heading of the events of a year", "year")

    counts: Mapping[str, Forms] = counted(
        "a number of",
        day="days", month="months", year="years", hijri_year="years of the Hijri calendar",
        event="events", source="sources",
    )  # fmt: skip
    magnitudes: Mapping[str, Forms] = counted(
        "a number of", optional=True,
        ten_thousand="10,000s", hundred_thousand="100,000s", million="millions", ten_million="10,000,000s",
        hundred_million="100,000,000s", billion="1,000,000,000s",
    )  # fmt: skip
    units: Mapping[str, Forms] = counted(
        "a number of a unit of quantities, under the name that the file gives it; a unit that has no words "
        "stays as it is written",
        open_=True,
        USD="US dollars", EUR="euros", percent="percent", days="days", persons="persons", t="tonnes",
    )  # fmt: skip
    legend: Mapping[str, str] = table(
        "what a mark means",
        day="an event of one day",
        span="an event of several days, or of a day that is not known",
        approximate="an approximate date",
        uncertain="an uncertain date",
        doubtful="a date that is either",
        open="an end that is still to come",
        unknown="an end that is not known",
        rival="a value in other sources",
        rival_date="a date in other sources",
    )
    scales: Mapping[str, str] = table(
        "what a scale means",
        most=500,
        broken="to scale in stretches with breaks between; the axis is dotted where it is drawn longer",
        even="in order only",
    )
    because: Mapping[str, str] = table(
        "why a scale was chosen; {n} units is how far a linear one moves labels from their dates",
        "n", most=500,
        linear="linear", broken="broken", even="even: a broken one would have too many breaks",
    )  # fmt: skip
    fields: Mapping[str, str] = table(
        "the name of what is known of an event",
        date="when", category="of which kind", actors="who", places="where", quantities="how much",
        title="the title", summary="the summary",
    )  # fmt: skip
    labels: Mapping[str, str] = table(
        "the label of a row of an event's page",
        edtf="its date in EDTF", as_written="its date in the words of its sources", id="its id",
        tags="its tags",
        importance="its importance", note="a remark", quoting="who is quoted by a source",
        supports="what a source is cited for", says="what a source gives instead",
    )  # fmt: skip
    without: Mapping[str, str] = table(
        "heading of the events without", category="a category", actor="an actor"
    )
    explained: Mapping[str, str] = table(
        "why two values only seem to differ",
        most=100,
        zone="the same moment in another time zone", precision="one contains the other",
        calendar="the same day in another table of the calendar", overlap="they overlap",
        as_of="the figures are of different dates",
    )  # fmt: skip
    locators: Mapping[str, str] = table(
        "a place in a source",
        "n",
        par="a paragraph", pars="paragraphs", p="a page", pp="pages", ch="a chapter", col="a column",
        fig="a figure", l="a line", ll="lines", n="a footnote", no="a number of a periodical",
        sec="a section", vol="a volume",
    )  # fmt: skip
    punctuation: Mapping[str, str] = table(
        "punctuation", most=8, may_be_blank=True,
        separator="between the members of a list", comma="between the parts of a sentence or an entry",
        semicolon="between citations of places in sources", colon="between a label and what it labels",
        length_and="between the last two parts of a length of time", length_comma="between the others",
    )  # fmt: skip
    around: Mapping[str, str] = table(
        "signs around a text",
        "text", most=16,
        quoted="quotation marks", parentheses="parentheses", translated="a translation of the text before it",
    )  # fmt: skip
    numerals: Mapping[str, str] = table(
        "numbers", most=1, may_be_blank=True,
        decimal="between the whole and its decimals", group="between groups of digits, from five digits on",
    )  # fmt: skip
    grouping: str = field(
        metadata={ABOUT: Key("how digits are grouped: by threes, or by twos before the last three",
                             one_of=("3", "3;2"))}
    )  # fmt: skip

    @property
    def digits(self) -> Numerals:
        """How numbers are written."""
        found = self.numerals
        return Numerals(found["decimal"], found["group"], indian=self.grouping == "3;2")

    def number(self, number: int | Decimal) -> str:
        """Write a number in ASCII digits, with this language's separators; years should not come here."""
        return self.digits.write(number)

    def count(self, unit: str, number: int, digits: DigitSystem | None = None) -> str:
        """Say a number of `unit`: "7 years"; of ten digits and more the first three: "4.54E9 years"."""
        return localize_digits(self.counts[unit].say(number, self.rounded(number)), digits)

    def rounded(self, number: int) -> str:
        """Write a count; of one that nobody reads digit by digit, the first three, with EDTF's exponent."""
        return rounded(number, self.digits)

    def run(self, unit: str, low: int, high: int, digits: DigitSystem | None = None) -> str:
        """Say "32–33 years"; two numbers that rounding makes alike are one."""
        ends = dict.fromkeys(self.rounded(number) for number in (low, high))
        said = self.counts[unit].say(high, "–".join(ends), a_run=True)
        return localize_digits(said, digits)

    def locator(self, locator: str, digits: DigitSystem | None = None) -> str:
        """Say a locator such as ``par. 12`` in this language; what is not recognised stays as it is."""
        label, point, rest = locator.partition(". ")
        word = self.locators.get(label) if point else None
        return localize_digits(word.replace("{n}", rest), digits) if word else locator

    def enclosed(self, how: str) -> tuple[str, str]:
        """Return what stands before and after a text: ``quoted``, ``parentheses`` or ``translated``."""
        before, _, after = self.around[how].partition("{text}")
        return before, after

    def inside(self, how: str, text: str) -> str:
        """Return a text with its signs around; see `enclosed`."""
        before, after = self.enclosed(how)
        return f"{before}{text}{after}"

    def apart(self, how: str) -> str:
        """Return what parts such signs from the text before them: nothing, where they are of full width."""
        return "" if self.around[how].startswith(_FULL_WIDTH) else " "

    @property
    def separator(self) -> str:
        """What stands between the members of a list."""
        return self.punctuation["separator"]

    @property
    def colon(self) -> str:
        """What stands between a label and what it labels, with its spaces."""
        return self.punctuation["colon"]


def localize_digits(text: str, digits: DigitSystem | None) -> str:
    """Write the ASCII digits of `text` in a CLDR digit system; None is ``latn``."""
    return in_digits(text, digits or "latn")
