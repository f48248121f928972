"""The rules that an events file is held to, beyond being readable: advice, each with a stable code.

Advice is about what a file leaves unsaid: a `note` on the very citation or source that a rule on citations,
sources or dates finds fault with answers it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import OptionError
from . import duplicates, sources, texts, values
from .finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Timeline

__all__ = ["RULES", "Finding", "Rule", "check"]

# Codes are never used again for something else. `docs/reference/problems.md` explains each.
RULES = (
    Rule("W101", texts.missing_language),
    Rule("W102", texts.summary_in_some),
    Rule("W103", texts.long_title),
    Rule("W104", texts.summary_repeats_title),
    Rule("W201", values.out_of_scope),
    Rule("W202", sources.event_after_source),
    Rule("W203", sources.unsupported_date),
    Rule("W204", duplicates.possible_duplicate),
    Rule("W205", values.unexplained_dispute),
    Rule("W301", sources.uncited_source),
    Rule("W302", sources.missing_locator),
    Rule("W303", sources.undated_source),
    Rule("W304", sources.nameless_source),
    Rule("W401", values.quantity_without_unit),
    Rule("W402", values.quantity_without_date),
    Rule("W501", values.id_style),
)


def check(tl: Timeline, ignore: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Hold a timeline to every rule whose code is not in `ignore`; rule by rule, in file order within a rule.

    Raises
    ------
    OptionError
        For a code in `ignore` that no rule has.
    """
    ignored = set(ignore)
    unknown = ignored - {rule.code for rule in RULES}
    if unknown:
        raise OptionError(
            f"a rule to ignore is one of {', '.join(rule.code for rule in RULES)}, got {min(unknown)!r}"
        )
    return tuple(
        Finding(rule.code, where, message)
        for rule in RULES
        if rule.code not in ignored
        for where, message in rule.find(tl)
    )
