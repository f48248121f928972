"""The rules that an events file is held to, beyond being readable: advice, each with a stable code.

Advice is about what a file leaves unsaid: a `note` on the very citation or source that a rule on citations,
sources or dates finds fault with answers it. Other advice is switched off in the file, with a reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codes import ADVICE
from ..errors import OptionError
from ..model.timeline import check_timeline
from . import duplicates, moments, parts_of_years, sources, texts, values, wording, written
from .allow import without_allowed
from .finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Timeline

__all__ = ["RULES", "Finding", "Rule", "findings"]

# `timeline.codes` has the title of each; the last of its codes is not a rule, but `allow`'s own.
RULES = (
    Rule("W101", texts.missing_language),
    Rule("W102", texts.summary_in_some),
    Rule("W103", texts.long_title),
    Rule("W104", texts.summary_repeats_title),
    Rule("W105", wording.partisan_wording),
    Rule("W106", wording.unattributed_wording),
    Rule("W201", values.out_of_scope),
    Rule("W202", sources.event_after_source),
    Rule("W203", sources.unsupported_date),
    Rule("W204", duplicates.possible_duplicate),
    Rule("W205", values.unexplained_dispute),
    Rule("W206", moments.impossible_moment),
    Rule("W207", parts_of_years.years_cut_short),
    Rule("W208", written.disagreeing_words),
    Rule("W209", written.unread_words),
    Rule("W301", sources.uncited_source),
    Rule("W302", sources.missing_locator),
    Rule("W303", sources.undated_source),
    Rule("W304", sources.nameless_source),
    Rule("W401", values.quantity_without_unit),
    Rule("W402", values.quantity_without_date),
    Rule("W501", values.id_style),
)


def findings(tl: Timeline, ignore: str | Iterable[str] = ()) -> tuple[Finding, ...]:
    """Return what every rule finds whose code is not in `ignore`; rule by rule, in file order within a rule.

    `ignore` may be a single code. What the file itself allows is left out; an entry of it that allows nothing
    that was found is reported.

    Raises
    ------
    OptionError
        For a code in `ignore` that no rule has.
    """
    check_timeline(tl)
    ignored = {ignore} if isinstance(ignore, str) else set(ignore)
    unknown = ignored - set(ADVICE)
    if unknown:
        raise OptionError(f"a rule to ignore is one of {', '.join(ADVICE)}, got {min(unknown)!r}")
    findings = (
        Finding(rule.code, where, message)
        for rule in RULES
        if rule.code not in ignored
        for where, message in rule.find(tl)
    )
    return tuple(without_allowed(tl, findings, ignored))
